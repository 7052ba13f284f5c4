# language: nl
Functionaliteit: Wat een ander leest over het delen van informatie
  Wat je deelt en waarom, weet de cliënt. Een ander leest alleen of het mag.

  Regel: Om welke informatie het gaat en voor wie, leest alleen de cliënt

    @bron:D-20 @bron:G-76 @bron:L-20 @bron:D-20b
    Abstract Scenario: Medische informatie voor de werkgever, en de <lezer> leest
      Gegeven het gaat om medische informatie
      En de informatie gaat naar de werkgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de <lezer> leest "Deze informatie delen is niet toegestaan."
      En de <lezer> leest <reden> "Medische informatie gaat niet naar werkgever of opdrachtgever."
      En de <lezer> leest <reden> "het gaat om medische informatie"

      Voorbeelden:
        | lezer         | reden |
        | cliënt        | wel   |
        | opdrachtgever | niet  |
        | werkgever     | niet  |

  Regel: Een vraag om toestemming is er alleen waar toestemming iets uitmaakt

    @bron:L-22 @bron:L-23 @bron:D-20b
    Voorbeeld: Vertrouwelijke informatie voor een bureau
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar een re-integratiebureau
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan staat in het stuk "Vraag om toestemming" "U hoeft geen ja te zeggen. Zegt u nee, dan deel ik dit niet."
      En in het stuk "Vraag om toestemming" staat "Uw toestemming geldt tot en met"
      En in het stuk "Vraag om toestemming" staat "Nee zeggen heeft geen gevolg voor ons gesprek."

    @bron:D-20
    Voorbeeld: Medische informatie voor de werkgever mag ook met toestemming niet
      Gegeven het gaat om medische informatie
      En de informatie gaat naar de werkgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het stuk "Vraag om toestemming" komt er niet, want dit mag ook met toestemming niet

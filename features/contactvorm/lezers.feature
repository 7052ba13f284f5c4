# language: nl
Functionaliteit: Wat een ander over de contactvorm leest
  Een tekst is voor iemand. Wat diegene niet mag weten, staat er niet in, en ook niet wat het verraadt. Dan staan er
  alleen de uitkomst, en dat de reden in het dossier staat.

  Regel: Wat de cliënt wil of kan, leest alleen de cliënt

    @bron:B1-34 @bron:B1-36 @bron:B-07
    Abstract Scenario: De cliënt weigert fysiek contact, en de <lezer> leest
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij kennismaking beeldbellen aanvaardbaar
      En de <lezer> leest "Het advies is: beeldbellen."
      En de <lezer> leest <weigering> "Bij een weigering wordt beeldbellen aanvaardbaar."
      En de <lezer> leest <weigering> "de cliënt weigert fysiek contact"
      En de <lezer> leest <dossier> "De reden staat in mijn dossier."

      Voorbeelden:
        | lezer         | weigering | dossier |
        | cliënt        | wel       | niet    |
        | opdrachtgever | niet      | wel     |
        | werkgever     | niet      | wel     |

    @bron:B1-34 @bron:B1-36 @bron:B-07
    Voorbeeld: De arbeidsdeskundige mag het toch noemen
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij kennismaking beeldbellen aanvaardbaar
      En de opdrachtgever leest alleen als dat genoemd wordt "de cliënt weigert fysiek contact"
      En de werkgever leest alleen als dat genoemd wordt "de cliënt weigert fysiek contact"

  Regel: Toegang tot de werkplek, termijn en agenda horen bij het proces, en die leest iedereen

    @bron:B1-01 @bron:B1-07 @bron:B-02
    Abstract Scenario: Geen toegang tot de werkplek, en de <lezer> leest
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij werkplekonderzoek beeldbellen aanvaardbaar met voorbehoud
      En de <lezer> leest "de arbeidsdeskundige mag niet op de werkplek komen"
      En de <lezer> leest "Als de werkplek niet kan wachten, wordt die via beeld bekeken."
      En de <lezer> leest niet "dossier"

      Voorbeelden:
        | lezer         |
        | cliënt        |
        | opdrachtgever |
        | werkgever     |

  Regel: Is er gekozen, dan leest een ander alleen wat er gekozen is

    @bron:G-48 @bron:G-81 @bron:B-03
    Abstract Scenario: Gekozen is voor de telefoon om <reden>, en de <lezer> leest
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige koos voor bellen
      En de arbeidsdeskundige week af vanwege <reden>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En de <lezer> leest "Gekozen is voor: telefonisch."
      En de <lezer> leest niet "Het advies"
      En de <lezer> leest <noemt> "vanwege <reden>"

      Voorbeelden:
        | lezer         | reden                 | noemt |
        | opdrachtgever | een termijn           | wel   |
        | opdrachtgever | de wens van de cliënt | niet  |
        | werkgever     | de wens van de cliënt | niet  |
        | cliënt        | de wens van de cliënt | wel   |

  Regel: Alleen het dossier zegt hoe zeker het advies is en wat nog te vragen is

    @bron:B1-11 @bron:B-01
    Abstract Scenario: Er is nog veel onbekend, en de <lezer> merkt dat niet
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
      En de <lezer> leest niet "oorlopig"
      En de <lezer> leest niet "Mogelijk is nog"
      En de <lezer> leest niet "Aangenomen"
      En de <lezer> leest niet "Nog te vragen"

      Voorbeelden:
        | lezer         |
        | cliënt        |
        | opdrachtgever |
        | werkgever     |

# language: nl
Functionaliteit: Tijdens het gesprek luister je
  Er is dan niets in te vullen en niets af te vinken. Over vertrouwen of openheid komt er nooit een oordeel.

  Regel: Tijdens het gesprek vraagt het programma niets en ontbreekt er niets

    @bron:G-83 @bron:B-22 @bron:B-19 @bron:G-106 @bron:G-90
    Voorbeeld: Het gesprek is bezig
      Gegeven het gesprek is bezig
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan vraagt deze fase om luisteren, niet om invullen
      En de reden is "Tijdens het gesprek vul je niets in en vink je niets af"
      En er ontbreekt niets
      En het advies staat vast
      En er zijn geen vragen
      En het advies wijst op "Leg het blad op tafel"
      En het advies wijst op "Leg de laptop weg en luister"
      En het advies wijst op "Leg geen oordeel vast over vertrouwen of openheid"
      En het advies wijst op "Zeg wat de cliënt kan kiezen en wat vastligt"
      En het advies wijst niet op "Regel vooraf wat je van de arts nodig hebt"

    @bron:B-22 @bron:G-100
    Voorbeeld: Ook wat eerder niet gebeurde, telt tijdens het gesprek niet mee
      Gegeven het gesprek is bezig
      En het dossier is niet gelezen
      En de brief zegt niet dat er iemand mee mag
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan vraagt deze fase om luisteren, niet om invullen
      En er ontbreekt niets

    @bron:B-22 @bron:G-106
    Voorbeeld: Ook als alles gedaan is, blijft het luisteren
      Gegeven het gesprek is bezig
      En de brief zegt waarom het gesprek er is
      En de brief erkent dat het spannend kan zijn
      En de brief zegt hoe de cliënt de arbeidsdeskundige bereikt
      En de brief noemt het doel en de werkwijze
      En de brief helpt de cliënt met vragen
      En de brief zegt dat er iemand mee mag
      En de cliënt is vooraf gebeld
      En de cliënt weet dat er iemand mee mag
      En het dossier is gelezen
      En de cliënt kiest waar het gesprek begint
      En het gesprek is samen geëvalueerd
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan vraagt deze fase om luisteren, niet om invullen

  Regel: Wat bij de brief en de voorbereiding hoort, komt nu niet meer langs

    @bron:G-115 @bron:G-48 @bron:G-81
    Voorbeeld: Een telefoongesprek met iemand zonder werkgever is al bezig
      Gegeven het gesprek is bezig
      En de cliënt heeft geen werkgever
      En het gesprek gaat via de telefoon
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies wijst niet op "Stuur de Keuzehulp Re-integratie niet mee"
      En het advies wijst niet op "Vraag je af of je elkaar niet beter fysiek kunt spreken"

    @bron:G-74
    Voorbeeld: De begeleider is er nog bij
      Gegeven het gesprek is bezig
      En de cliënt zei dat er iemand meekomt
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies wijst op "Heet ook de begeleider welkom"

# language: nl
Functionaliteit: Tijdens het gesprek luister je
  Er is dan niets in te vullen en niets af te vinken. Over vertrouwen of openheid komt er nooit een oordeel.

  Regel: Tijdens het gesprek vraagt het programma niets en ontbreekt er niets

    @bron:G-83 @bron:B-22 @bron:B-19
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

    @bron:B-22
    Voorbeeld: Ook wat eerder niet gebeurde, telt tijdens het gesprek niet mee
      Gegeven het gesprek is bezig
      En het dossier is niet gelezen
      En de brief zegt niet dat er iemand mee mag
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan vraagt deze fase om luisteren, niet om invullen
      En er ontbreekt niets

# language: nl
Functionaliteit: Het verzuim tellen
  Alle termijnen volgen uit de verzuimdag. Dag 1 is de eerste ziektedag. Wie tussendoor hersteld was
  of verlof had, telt die dagen niet mee. Na vier weken herstel begint de telling opnieuw.

  Regel: Dag 1 is de eerste ziektedag, en daarna telt elke kalenderdag

    @bron:W-01
    Abstract Scenario: <wat>
      Gegeven de eerste ziektedag is <eerste ziektedag>
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is het verzuimdag <dag> en week <week>
      En de telling begint op <eerste ziektedag>

      Voorbeelden:
        | wat                               | eerste ziektedag | peildatum  | dag | week |
        | De eerste dag zelf                | 2026-03-02       | 2026-03-02 | 1   | 1    |
        | De laatste dag van week 1         | 2026-03-02       | 2026-03-08 | 7   | 1    |
        | De eerste dag van week 2          | 2026-03-02       | 2026-03-09 | 8   | 2    |
        | De laatste dag van week 6         | 2026-03-02       | 2026-04-12 | 42  | 6    |
        | De dag waarop 42 weken om zijn    | 2026-03-02       | 2026-12-21 | 295 | 43   |
        | De laatste dag van de wachttijd   | 2026-03-02       | 2028-02-27 | 728 | 104  |
        | De schrikkeldag telt mee          | 2028-02-28       | 2028-03-01 | 3   | 1    |
        | In een gewoon jaar is die er niet | 2027-02-28       | 2027-03-01 | 2   | 1    |
        | Nieuwjaar maakt niet uit          | 2026-12-31       | 2027-01-01 | 2   | 1    |

    @bron:W-01
    Abstract Scenario: Een eerste ziektedag op <dag> <klopt>
      Gegeven de eerste ziektedag is <eerste ziektedag>
      Als de arbeidsdeskundige op 20 maart 2026 advies vraagt over het inzetmoment
      Dan <wijst> "De eerste ziektedag valt in het weekend"

      Voorbeelden:
        | dag      | eerste ziektedag | klopt            | wijst                    |
        | vrijdag  | 6 maart 2026     | is gewoon        | wijst het advies niet op |
        | zaterdag | 7 maart 2026     | moet je nakijken | wijst het advies op      |
        | zondag   | 8 maart 2026     | moet je nakijken | wijst het advies op      |
        | maandag  | 9 maart 2026     | is gewoon        | wijst het advies niet op |

  Regel: Was de werknemer korter dan vier weken hersteld, dan telt de telling door

    @bron:W-03
    Abstract Scenario: <wat> hersteld, dan weer ziek
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met <laatste hersteldag>
      Als de arbeidsdeskundige op <weer ziek> advies vraagt over het inzetmoment
      Dan is het verzuimdag <dag> en week <week>
      En de telling begint op <begin>

      Voorbeelden:
        | wat      | laatste hersteldag | weer ziek   | dag | week | begin        |
        | 1 dag    | 4 mei 2026         | 5 mei 2026  | 64  | 10   | 2 maart 2026 |
        | 17 dagen | 20 mei 2026        | 21 mei 2026 | 64  | 10   | 2 maart 2026 |
        | 27 dagen | 30 mei 2026        | 31 mei 2026 | 64  | 10   | 2 maart 2026 |
        | 28 dagen | 31 mei 2026        | 1 juni 2026 | 1   | 1    | 1 juni 2026  |
        | 29 dagen | 1 juni 2026        | 2 juni 2026 | 1   | 1    | 2 juni 2026  |

    @bron:W-03
    Voorbeeld: Op 22 november, na een herstel van 17 dagen in mei
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 20 mei 2026
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan is het verzuimdag 249 en week 36

    @bron:W-03
    Voorbeeld: Twee keer 27 dagen hersteld, met één ziektedag ertussen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 30 mei 2026
      En de werknemer was hersteld van 1 juni 2026 tot en met 27 juni 2026
      Als de arbeidsdeskundige op 28 juni 2026 advies vraagt over het inzetmoment
      Dan is het verzuimdag 65 en week 10
      En de telling begint op 2 maart 2026

    @bron:W-03
    Voorbeeld: Een andere oorzaak maakt na kort herstel niet uit
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 13 mei 2026, met een andere oorzaak
      Als de arbeidsdeskundige op 14 mei 2026 advies vraagt over het inzetmoment
      Dan is het verzuimdag 64 en week 10
      En er is maar één telling

  Regel: Op een dag die niet meetelt blijft de verzuimdag staan

    @bron:W-03
    Abstract Scenario: De werknemer is hersteld, en het is <welke dag>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld vanaf 4 mei 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is het verzuimdag 63 en week 9
      En de telling begint op 2 maart 2026

      Voorbeelden:
        | welke dag            | peildatum   |
        | de tweede dag        | 5 mei 2026  |
        | de zevenentwintigste | 30 mei 2026 |

    @bron:W-03
    Abstract Scenario: Na 28 hersteldagen loopt er geen verzuim meer, <tot wanneer>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld <periode>
      Als de arbeidsdeskundige op 31 mei 2026 advies vraagt over het inzetmoment
      Dan loopt er geen verzuim

      Voorbeelden:
        | tot wanneer            | periode                                |
        | hoe lang het ook duurt | vanaf 4 mei 2026                       |
        | ook op de laatste dag  | van 4 mei 2026 tot en met 31 mei 2026  |
        | ook middenin           | van 4 mei 2026 tot en met 30 juni 2026 |

    @bron:W-03
    Abstract Scenario: Wat op de peildatum of later begint, telt nog niet (<soort>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer <onderbreking>
      Als de arbeidsdeskundige op 4 mei 2026 advies vraagt over het inzetmoment
      Dan is het verzuimdag 64 en week 10

      Voorbeelden:
        | soort                 | onderbreking                                                                                            |
        | herstel vanaf vandaag | was hersteld van 4 mei 2026 tot en met 30 mei 2026                                                      |
        | herstel vanaf morgen  | was hersteld vanaf 5 mei 2026                                                                           |
        | verlof vanaf vandaag  | had zwangerschaps- of bevallingsverlof van 4 mei 2026 tot en met 23 augustus 2026, met dezelfde oorzaak |

  Regel: Zwangerschaps- en bevallingsverlof telt niet mee, en bij een andere oorzaak begint daarna een nieuwe telling

    @bron:W-03
    Abstract Scenario: Weer ziek na verlof, met <welke> oorzaak
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met <welke> oorzaak
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is het verzuimdag <dag> en week <week>
      En de telling begint op <begin>
      En er is maar één telling

      Voorbeelden:
        | welke      | peildatum        | dag | week | begin           |
        | dezelfde   | 20 oktober 2026  | 121 | 18   | 2 maart 2026    |
        | dezelfde   | 21 oktober 2026  | 122 | 18   | 2 maart 2026    |
        | dezelfde   | 22 november 2026 | 154 | 22   | 2 maart 2026    |
        | een andere | 21 oktober 2026  | 1   | 1    | 21 oktober 2026 |
        | een andere | 22 november 2026 | 33  | 5    | 21 oktober 2026 |

    @bron:W-03
    Voorbeeld: Bij een onbekende oorzaak telt het voorlopig samen, en staat de andere telling erbij
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met een onbekende oorzaak
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan is het verzuimdag 154 en week 22
      En bij een andere oorzaak begint de telling op 21 oktober 2026 en is het verzuimdag 33

    @bron:W-03
    Voorbeeld: Tijdens het verlof geldt de vorige telling, en staat de nieuwe erbij
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met een andere oorzaak
      Als de arbeidsdeskundige op 20 oktober 2026 advies vraagt over het inzetmoment
      Dan is het verzuimdag 121 en week 18
      En na het verlof begint bij een andere oorzaak een nieuwe telling op 21 oktober 2026

    @bron:W-03
    Abstract Scenario: Verlof van <dagen> dagen, met <welke> oorzaak
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met <laatste dag>, met <welke> oorzaak
      Als de arbeidsdeskundige op <weer ziek> advies vraagt over het inzetmoment
      Dan is het verzuimdag <dag> en week <week>
      En er is maar één telling

      Voorbeelden:
        | dagen | welke        | laatste dag  | weer ziek    | dag | week |
        | 27    | een andere   | 27 juli 2026 | 28 juli 2026 | 122 | 18   |
        | 27    | een onbekende | 27 juli 2026 | 28 juli 2026 | 122 | 18   |
        | 28    | een andere   | 28 juli 2026 | 29 juli 2026 | 1   | 1    |
        | 28    | dezelfde     | 28 juli 2026 | 29 juli 2026 | 122 | 18   |

  Regel: Herstel en verlof die aansluiten zijn één onderbreking, en vanaf vier weken begint een nieuwe telling

    @bron:W-03
    Abstract Scenario: Een verlof met herstel eromheen, samen <dagen> dagen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 5 juni 2026 tot en met 30 juni 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met <laatste verlofdag>, met dezelfde oorzaak
      Als de arbeidsdeskundige op <weer ziek> advies vraagt over het inzetmoment
      Dan is het verzuimdag <dag> en week <week>
      En het advies <wijst> "Laat de eerste dag van de telling nakijken"

      Voorbeelden:
        | dagen | laatste verlofdag | weer ziek   | dag | week | wijst         |
        | 27    | 1 juli 2026       | 2 juli 2026 | 96  | 14   | wijst niet op |
        | 28    | 2 juli 2026       | 3 juli 2026 | 1   | 1    | wijst op      |

    @bron:W-03 @bron:W-15 @bron:W-16
    Voorbeeld: Een verlof van zestien weken, daarna tien dagen hersteld
      Gegeven de eerste ziektedag is 6 januari 2025
      En de werknemer had zwangerschaps- of bevallingsverlof van 17 maart 2025 tot en met 6 juli 2025, met dezelfde oorzaak
      En de werknemer was hersteld van 7 juli 2025 tot en met 16 juli 2025
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan begint de telling op 17 juli 2025
      En de WIA-aanvraag moet uiterlijk op 28 april 2027
      En het einde van de wachttijd moet uiterlijk op 14 juli 2027
      En het advies wijst op "Laat de eerste dag van de telling nakijken"

    @bron:W-03 @bron:W-16
    Voorbeeld: Twee weken hersteld, dan verlof, dan een week hersteld
      Gegeven de eerste ziektedag is 6 januari 2025
      En de werknemer was hersteld van 3 maart 2025 tot en met 16 maart 2025
      En de werknemer had zwangerschaps- of bevallingsverlof van 17 maart 2025 tot en met 6 juli 2025, met dezelfde oorzaak
      En de werknemer was hersteld van 7 juli 2025 tot en met 13 juli 2025
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan begint de telling op 14 juli 2025
      En het einde van de wachttijd moet uiterlijk op 11 juli 2027
      En het advies wijst op "Laat de eerste dag van de telling nakijken"

    @bron:W-03
    Voorbeeld: Bijna vier maanden hersteld
      Gegeven de eerste ziektedag is 4 december 2014
      En de werknemer was hersteld van 26 september 2016 tot en met 17 januari 2017
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan begint de telling op 18 januari 2017
      En het advies wijst niet op "Laat de eerste dag van de telling nakijken"

    @bron:W-03 @bron:W-16
    Voorbeeld: Drie weken hersteld
      Gegeven de eerste ziektedag is 3 januari 2022
      En de werknemer was hersteld van 4 juli 2022 tot en met 24 juli 2022
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan begint de telling op 3 januari 2022
      En het einde van de wachttijd moet uiterlijk op 21 januari 2024

    @bron:W-03
    Voorbeeld: Vier weken herstel zonder verlof is niet twijfelachtig
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 31 mei 2026
      Als de arbeidsdeskundige op 1 juni 2026 advies vraagt over het inzetmoment
      Dan begint de telling op 1 juni 2026
      En het advies wijst niet op "Laat de eerste dag van de telling nakijken"

    @bron:W-03
    Abstract Scenario: Herstel dat aansluit op verlof, samen <hersteldagen> hersteldagen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 17 juni 2026 tot en met 30 juni 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met dezelfde oorzaak
      En de werknemer was hersteld van 21 oktober 2026 tot en met <laatste hersteldag>
      Als de arbeidsdeskundige op <weer ziek> advies vraagt over het inzetmoment
      Dan is het verzuimdag <dag> en week <week>
      En de telling begint op <begin>

      Voorbeelden:
        | hersteldagen | laatste hersteldag | weer ziek       | dag | week | begin           |
        | 27           | 2 november 2026    | 3 november 2026 | 1   | 1    | 3 november 2026 |
        | 28           | 3 november 2026    | 4 november 2026 | 1   | 1    | 4 november 2026 |

    @bron:W-03
    Voorbeeld: Na 28 hersteldagen doet de oorzaak rond het verlof er niet meer toe
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met een onbekende oorzaak
      En de werknemer was hersteld van 1 november 2026 tot en met 28 november 2026
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan is het verzuimdag 1 en week 1
      En er is maar één telling

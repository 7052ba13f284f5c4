# language: nl
Functionaliteit: Twee rollen bij dezelfde cliënt
  Een arbeidsdeskundige werkt in verschillende rollen. Een beoordelaar houdt afstand, een coach staat juist dichtbij. De
  ene combinatie gaat goed, de andere vraagt om afspraken, en sommige kun je beter niet maken.

  Regel: Wie eerst coacht of bemiddelt, beoordeelt daarna niet

    @bron:B-12 @bron:D-12 @bron:L-30 @bron:L-31 @bron:L-32 @bron:L-33
    Abstract Scenario: Een coach gaat beoordelen, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht |
        | A        | coach       | 1 maart 2026 | <eind>  | ja                | begeleiding    |
        | B        | beoordelaar | 1 mei 2026   |         | ja                | beoordeling    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "Wie coacht, beoordeelt niet"
      En dat staat vast

      Voorbeelden:
        | hoe              | eind          |
        | met een open eind |              |
        | op dezelfde dag  | 1 mei 2026    |
        | een dag later    | 30 april 2026 |

    @bron:B-12 @bron:B-18 @bron:D-12 @bron:L-31
    Abstract Scenario: Een bemiddelaar gaat beoordelen, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht |
        | A        | bemiddelaar | 1 maart 2026 | <eind>  | ja                | bemiddeling    |
        | B        | beoordelaar | 1 mei 2026   |         | ja                | beoordeling    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "Wie bemiddelt, beoordeelt niet"
      En dat staat vast

      Voorbeelden:
        | hoe             | eind          |
        | op dezelfde dag | 1 mei 2026    |
        | een dag later   | 30 april 2026 |

  Regel: Regelen en oordelen gaan niet tegelijk

    @bron:G-38 @bron:L-31
    Abstract Scenario: Een casemanager gaat beoordelen, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | casemanager | 1 maart 2026 | <eind>  | ja                | begeleiding    | nee                 |
        | B        | beoordelaar | 1 mei 2026   |         | ja                | beoordeling    | nee                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de reden is "<reden>"
      En dat staat vast

      Voorbeelden:
        | hoe               | eind          | oordeel         | reden                                                          |
        | met een open eind |               | ontraden        | Wie casemanager is, beoordeelt niet tegelijk                   |
        | op dezelfde dag   | 1 mei 2026    | ontraden        | Wie casemanager is, beoordeelt niet tegelijk                   |
        | een dag later     | 30 april 2026 | met voorwaarden | Eerst casemanager en daarna beoordelaar kan met voorwaarden    |

    @bron:G-38 @bron:L-31
    Abstract Scenario: Een beoordelaar wordt casemanager, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht |
        | A        | beoordelaar | 1 maart 2026 | <eind>  | ja                | beoordeling    |
        | B        | casemanager | 1 mei 2026   |         | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de reden is "<reden>"
      En dat staat vast

      Voorbeelden:
        | hoe               | eind          | oordeel         | reden                                                       |
        | met een open eind |               | ontraden        | Wie nog beoordeelt, is geen casemanager                     |
        | op dezelfde dag   | 1 mei 2026    | ontraden        | Wie nog beoordeelt, is geen casemanager                     |
        | een dag later     | 30 april 2026 | met voorwaarden | Eerst beoordelaar en daarna casemanager kan met voorwaarden |

  Regel: Adviseren en oordelen gaan samen met voorwaarden

    @bron:B-12 @bron:T-44 @bron:L-32
    Abstract Scenario: Een adviseur gaat beoordelen, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht  | standpunt ingenomen |
        | A        | adviseur    | 1 maart 2026 | <eind>  | ja                | advies individu | nee                 |
        | B        | beoordelaar | 1 mei 2026   |         | ja                | beoordeling     | nee                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En de reden is "Eerst adviseur en daarna beoordelaar kan met voorwaarden"
      En dat staat vast

      Voorbeelden:
        | hoe             | eind          |
        | op dezelfde dag | 1 mei 2026    |
        | een dag later   | 30 april 2026 |

    @bron:L-32 @bron:L-43
    Abstract Scenario: Een beoordelaar gaat adviseren, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht  |
        | A        | beoordelaar | 1 maart 2026 | <eind>  | ja                | beoordeling     |
        | B        | adviseur    | 1 mei 2026   |         | ja                | advies individu |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En de reden is "Eerst beoordelaar en daarna adviseur kan met voorwaarden"
      En dat staat vast

      Voorbeelden:
        | hoe             | eind          |
        | op dezelfde dag | 1 mei 2026    |
        | een dag later   | 30 april 2026 |

  Regel: Wie al oordeelde, weegt dat oordeel mee

    @bron:L-32
    Abstract Scenario: Een beoordelaar gaat opnieuw beoordelen, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | beoordelaar | 1 maart 2026 | <eind>  | ja                | beoordeling    | nee                 |
        | B        | beoordelaar | 1 mei 2026   |         | ja                | beoordeling    | nee                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En de reden is "Nog een keer beoordelen kan met voorwaarden"
      En dat staat vast

      Voorbeelden:
        | hoe             | eind          |
        | op dezelfde dag | 1 mei 2026    |
        | een dag later   | 30 april 2026 |

  Regel: Begeleiden kan pas na de beoordeling

    @bron:L-31 @bron:L-32 @bron:L-43
    Abstract Scenario: Een beoordelaar wordt <rol>, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | instemming cliënt | soort opdracht |
        | A        | beoordelaar | 1 maart 2026 | <eind>  | ja                | beoordeling    |
        | B        | <rol>       | 1 mei 2026   |         | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de reden is "<reden>"
      En dat staat vast

      Voorbeelden:
        | rol         | hoe               | eind          | oordeel         | reden                                                        |
        | coach       | met een open eind |               | ontraden        | Wie nog beoordeelt, coacht of bemiddelt niet                 |
        | coach       | op dezelfde dag   | 1 mei 2026    | ontraden        | Wie nog beoordeelt, coacht of bemiddelt niet                 |
        | coach       | een dag later     | 30 april 2026 | met voorwaarden | Na een beoordeling coachen of bemiddelen kan met voorwaarden |
        | bemiddelaar | op dezelfde dag   | 1 mei 2026    | ontraden        | Wie nog beoordeelt, coacht of bemiddelt niet                 |
        | bemiddelaar | een dag later     | 30 april 2026 | met voorwaarden | Na een beoordeling coachen of bemiddelen kan met voorwaarden |

  Regel: Zonder oordeel vragen twee rollen tegelijk alleen om uitleg

    @bron:G-38 @bron:L-27 @bron:L-43
    Abstract Scenario: Een <eerste> wordt ook <tweede>, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | instemming cliënt | soort opdracht |
        | A        | <eerste> | 1 maart 2026 | <eind>  | ja                | begeleiding    |
        | B        | <tweede> | 1 mei 2026   |         | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de reden is "<reden>"
      En dat staat vast

      Voorbeelden:
        | eerste      | tweede      | hoe             | eind          | oordeel         | reden                                              |
        | adviseur    | coach       | op dezelfde dag | 1 mei 2026    | met voorwaarden | Twee rollen tegelijk vragen om uitleg              |
        | adviseur    | coach       | een dag later   | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen  |
        | coach       | adviseur    | op dezelfde dag | 1 mei 2026    | met voorwaarden | Twee rollen tegelijk vragen om uitleg              |
        | coach       | casemanager | een dag later   | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen  |
        | casemanager | bemiddelaar | op dezelfde dag | 1 mei 2026    | met voorwaarden | Twee rollen tegelijk vragen om uitleg              |
        | bemiddelaar | adviseur    | een dag later   | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen  |

    @bron:G-38 @bron:L-27 @bron:L-43
    Voorbeeld: Bij twee rollen tegelijk is uitleg de enige maatregel
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | rol uitgelegd |
        | A        | adviseur | 1 maart 2026 |         | ja            |
        | B        | coach    | 1 mei 2026   |         | nee           |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En zijn dit de maatregelen
        | maatregel                                                                | vervuld |
        | Leg de cliënt uit vanuit welke rol de arbeidsdeskundige nu werkt.        | nee     |

  Regel: Dezelfde rol nog een keer is vrij, behalve bij oordelen

    @bron:T-44 @bron:G-19
    Abstract Scenario: Twee keer <rol>, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol   | begint       | eindigt | instemming cliënt | soort opdracht |
        | A        | <rol> | 1 maart 2026 | <eind>  | ja                | begeleiding    |
        | B        | <rol> | 1 mei 2026   |         | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En de reden is "Dezelfde rol nog een keer, zonder oordeel, gaat samen"
      En er is geen maatregel nodig
      En dat staat vast

      Voorbeelden:
        | rol         | hoe             | eind          |
        | adviseur    | op dezelfde dag | 1 mei 2026    |
        | coach       | een dag later   | 30 april 2026 |
        | bemiddelaar | op dezelfde dag | 1 mei 2026    |
        | casemanager | een dag later   | 30 april 2026 |

# language: nl
Functionaliteit: De hele tabel van rollen bij één cliënt
  Elke rol na of naast elke andere, bij dezelfde cliënt. De cliënt stemt in en er was nog geen standpunt.

  Regel: Twee rollen bij één cliënt gaan samen, vragen afspraken, of gaan niet samen

    Abstract Scenario: Eerst <eerste>, dan <tweede>, <hoe>
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | <eerste> | 1 maart 2026 | <eind>  | ja                |                | nee                 |
        | B        | <tweede> | 1 mei 2026   |         | ja                | <soort>        |                     |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de reden is "<reden>"
      En dat staat vast

      @bron:L-32
      Voorbeelden:
        | eerste      | tweede      | hoe       | eind          | oordeel         | reden                                       | soort       |
        | beoordelaar | beoordelaar | tegelijk  |               | met voorwaarden | Nog een keer beoordelen kan met voorwaarden | beoordeling |
        | beoordelaar | beoordelaar | na elkaar | 30 april 2026 | met voorwaarden | Nog een keer beoordelen kan met voorwaarden | beoordeling |

      @bron:L-32 @bron:L-43
      Voorbeelden:
        | eerste      | tweede   | hoe       | eind          | oordeel         | reden                                                    | soort              |
        | beoordelaar | adviseur | tegelijk  |               | met voorwaarden | Eerst beoordelaar en daarna adviseur kan met voorwaarden | advies organisatie |
        | beoordelaar | adviseur | na elkaar | 30 april 2026 | met voorwaarden | Eerst beoordelaar en daarna adviseur kan met voorwaarden | advies organisatie |

      @bron:L-31 @bron:L-32 @bron:L-43
      Voorbeelden:
        | eerste      | tweede      | hoe       | eind          | oordeel         | reden                                                        | soort       |
        | beoordelaar | coach       | tegelijk  |               | ontraden        | Wie nog beoordeelt, coacht of bemiddelt niet                 | begeleiding |
        | beoordelaar | coach       | na elkaar | 30 april 2026 | met voorwaarden | Na een beoordeling coachen of bemiddelen kan met voorwaarden | begeleiding |
        | beoordelaar | bemiddelaar | tegelijk  |               | ontraden        | Wie nog beoordeelt, coacht of bemiddelt niet                 | bemiddeling |
        | beoordelaar | bemiddelaar | na elkaar | 30 april 2026 | met voorwaarden | Na een beoordeling coachen of bemiddelen kan met voorwaarden | bemiddeling |

      @bron:G-38 @bron:L-31
      Voorbeelden:
        | eerste      | tweede      | hoe       | eind          | oordeel         | reden                                                       | soort       |
        | beoordelaar | casemanager | tegelijk  |               | ontraden        | Wie nog beoordeelt, is geen casemanager                     | begeleiding |
        | beoordelaar | casemanager | na elkaar | 30 april 2026 | met voorwaarden | Eerst beoordelaar en daarna casemanager kan met voorwaarden | begeleiding |
        | casemanager | beoordelaar | tegelijk  |               | ontraden        | Wie casemanager is, beoordeelt niet tegelijk                | beoordeling |
        | casemanager | beoordelaar | na elkaar | 30 april 2026 | met voorwaarden | Eerst casemanager en daarna beoordelaar kan met voorwaarden | beoordeling |

      @bron:B-12 @bron:T-44 @bron:L-32
      Voorbeelden:
        | eerste   | tweede      | hoe       | eind          | oordeel         | reden                                                    | soort       |
        | adviseur | beoordelaar | tegelijk  |               | met voorwaarden | Eerst adviseur en daarna beoordelaar kan met voorwaarden | beoordeling |
        | adviseur | beoordelaar | na elkaar | 30 april 2026 | met voorwaarden | Eerst adviseur en daarna beoordelaar kan met voorwaarden | beoordeling |

      @bron:G-19 @bron:T-44
      Voorbeelden:
        | eerste      | tweede      | hoe       | eind          | oordeel | reden                                                 | soort              |
        | adviseur    | adviseur    | tegelijk  |               | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | advies organisatie |
        | adviseur    | adviseur    | na elkaar | 30 april 2026 | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | advies organisatie |
        | coach       | coach       | tegelijk  |               | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | begeleiding        |
        | coach       | coach       | na elkaar | 30 april 2026 | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | begeleiding        |
        | bemiddelaar | bemiddelaar | tegelijk  |               | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | bemiddeling        |
        | bemiddelaar | bemiddelaar | na elkaar | 30 april 2026 | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | bemiddeling        |
        | casemanager | casemanager | tegelijk  |               | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | begeleiding        |
        | casemanager | casemanager | na elkaar | 30 april 2026 | vrij    | Dezelfde rol nog een keer, zonder oordeel, gaat samen | begeleiding        |

      @bron:G-38 @bron:L-27 @bron:L-43
      Voorbeelden:
        | eerste      | tweede      | hoe       | eind          | oordeel         | reden                                             | soort              |
        | adviseur    | coach       | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | begeleiding        |
        | adviseur    | coach       | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | begeleiding        |
        | adviseur    | bemiddelaar | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | bemiddeling        |
        | adviseur    | bemiddelaar | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | bemiddeling        |
        | adviseur    | casemanager | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | begeleiding        |
        | adviseur    | casemanager | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | begeleiding        |
        | coach       | adviseur    | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | advies organisatie |
        | coach       | adviseur    | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | advies organisatie |
        | coach       | bemiddelaar | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | bemiddeling        |
        | coach       | bemiddelaar | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | bemiddeling        |
        | coach       | casemanager | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | begeleiding        |
        | coach       | casemanager | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | begeleiding        |
        | bemiddelaar | adviseur    | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | advies organisatie |
        | bemiddelaar | adviseur    | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | advies organisatie |
        | bemiddelaar | coach       | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | begeleiding        |
        | bemiddelaar | coach       | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | begeleiding        |
        | bemiddelaar | casemanager | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | begeleiding        |
        | bemiddelaar | casemanager | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | begeleiding        |
        | casemanager | adviseur    | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | advies organisatie |
        | casemanager | adviseur    | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | advies organisatie |
        | casemanager | coach       | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | begeleiding        |
        | casemanager | coach       | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | begeleiding        |
        | casemanager | bemiddelaar | tegelijk  |               | met voorwaarden | Twee rollen tegelijk vragen om uitleg             | bemiddeling        |
        | casemanager | bemiddelaar | na elkaar | 30 april 2026 | vrij            | Twee rollen na elkaar, zonder oordeel, gaan samen | bemiddeling        |

      @bron:B-12 @bron:D-12 @bron:L-30 @bron:L-31 @bron:L-32 @bron:L-33
      Voorbeelden:
        | eerste | tweede      | hoe       | eind          | oordeel  | reden                       | soort       |
        | coach  | beoordelaar | tegelijk  |               | ontraden | Wie coacht, beoordeelt niet | beoordeling |
        | coach  | beoordelaar | na elkaar | 30 april 2026 | ontraden | Wie coacht, beoordeelt niet | beoordeling |

      @bron:B-12 @bron:B-18 @bron:D-12 @bron:L-31
      Voorbeelden:
        | eerste      | tweede      | hoe       | eind          | oordeel  | reden                          | soort       |
        | bemiddelaar | beoordelaar | tegelijk  |               | ontraden | Wie bemiddelt, beoordeelt niet | beoordeling |
        | bemiddelaar | beoordelaar | na elkaar | 30 april 2026 | ontraden | Wie bemiddelt, beoordeelt niet | beoordeling |

  Regel: Bij elk oordeel dat niet vrij is, horen dezelfde maatregelen

    @bron:L-30 @bron:L-31 @bron:L-35 @bron:L-11 @bron:L-12 @bron:G-38
    Abstract Scenario: Een andere arbeidsdeskundige, of afwijken met reden (<wat>)
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen | vraag |
        | A        | <eerste> | 1 maart 2026 | <eind>  | ja                |                | <standpunt>         | V-1   |
        | B        | <tweede> | 1 mei 2026   |         | ja                | <soort>        |                     | V-1   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En zijn dit de maatregelen
        | maatregel                                          | vervuld  |
        | Geef de opdracht aan een andere arbeidsdeskundige. | nee      |
        | Laat een collega meekijken als je toch afwijkt.    | onbekend |
        | Spreek een plan af voor als de rollen toch botsen. | onbekend |
      En de combinatie wijst op "Wie toch afwijkt, doet dat met reden"

      Voorbeelden:
        | wat                        | eerste      | tweede      | eind          | standpunt | soort       |
        | een eigen standpunt        | adviseur    | beoordelaar | 30 april 2026 | ja        | beoordeling |
        | na bemiddelen              | bemiddelaar | beoordelaar | 30 april 2026 | nee       | beoordeling |
        | naast casemanagement       | casemanager | beoordelaar |               | nee       | beoordeling |
        | coachen naast oordelen     | beoordelaar | coach       |               | nee       | begeleiding |
        | casemanager naast oordelen | beoordelaar | casemanager |               | nee       | begeleiding |

    @bron:L-28 @bron:L-31 @bron:L-32 @bron:L-35 @bron:G-38 @bron:L-11
    Abstract Scenario: Vier maatregelen bij voorwaarden (<wat>)
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen | vraag |
        | A        | <eerste> | 1 maart 2026 | <eind>  | ja                |                | <standpunt>         | V-1   |
        | B        | <tweede> | 1 mei 2026   |         | ja                | <soort>        |                     | V-1   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En zijn dit de maatregelen
        | maatregel                                                          | vervuld  |
        | Leg de cliënt uit vanuit welke rol de arbeidsdeskundige nu werkt.  | onbekend |
        | Zet de combinatie van rollen in de bevestiging van de opdracht.    | onbekend |
        | Spreek een plan af voor als de rollen toch botsen.                 | onbekend |
        | Bied een andere arbeidsdeskundige aan als de cliënt daarom vraagt. | nee      |
      En de combinatie wijst niet op "Wie toch afwijkt, doet dat met reden"

      Voorbeelden:
        | wat                     | eerste      | tweede      | eind          | standpunt | soort           |
        | na casemanagement       | casemanager | beoordelaar | 30 april 2026 | nee       | beoordeling     |
        | nog een keer oordelen   | beoordelaar | beoordelaar | 30 april 2026 | nee       | beoordeling     |
        | coachen na oordelen     | beoordelaar | coach       | 30 april 2026 | nee       | begeleiding     |
        | casemanager na oordelen | beoordelaar | casemanager | 30 april 2026 | nee       | begeleiding     |
        | adviseren na oordelen   | beoordelaar | adviseur    | 30 april 2026 | nee       | advies individu |

# language: nl
Functionaliteit: Waar de bronnen het niet eens zijn over het moment
  Arbeidsdeskundigen, bedrijfsartsen, onderzoek en wet zeggen niet hetzelfde. Het advies kiest niet
  stil. Het laat zien wie wat vindt, en wat er niet uit volgt.

  Regel: Geen enkele week is een norm

    @bron:B-09 @bron:V-28 @bron:V-29
    Abstract Scenario: In week <week> zegt het advies dat die weken niet in de wet staan
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan wijst het advies op "Week 13 en week 26 staan niet in de wet"
      En bij "Week 13 en week 26 staan niet in de wet" staat "102 arbeidsdeskundigen en 25 bedrijfsartsen"

      Voorbeelden:
        | week | peildatum        |
        | 1    | 2 maart 2026     |
        | 12   | 24 mei 2026      |
        | 13   | 25 mei 2026      |
        | 26   | 24 augustus 2026 |
        | 105  | 28 februari 2028 |

    @bron:B-09 @bron:V-32
    Voorbeeld: Wat de bedrijfsarts ziet gaat voor de week
      Gegeven de eerste ziektedag is 2 maart 2026
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 15 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En de reden is "Dreigt langdurig verzuim, begin dan nu"

    @bron:B-09 @bron:V-29
    Voorbeeld: Week 26 maakt inzet niet wenselijk, het blijft een afweging
      Gegeven de eerste ziektedag is 2 maart 2026
      En de bedrijfsarts vindt inzet niet nodig
      En de kans op langdurig verzuim is laag
      Als de arbeidsdeskundige op 24 augustus 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

  Regel: 4 procent tegen 11 procent is hooguit een aanwijzing

    @bron:B-10 @bron:B-24 @bron:V-15 @bron:V-16 @bron:V-17 @bron:V-28 @bron:V-30
    Abstract Scenario: Het cijfer staat erbij met zijn grenzen, als inzet <hoe> is
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kans>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <hoe>
      En bij "Wees voorzichtig met cijfers over vroege inzet" staat "3.824 meldingen"
      En bij "Wees voorzichtig met cijfers over vroege inzet" staat "binnen vier weken"
      En bij "Wees voorzichtig met cijfers over vroege inzet" staat "sociaal-emotionele klachten"
      En bij "Wees voorzichtig met cijfers over vroege inzet" staat "geen loting"
      En bij "Wees voorzichtig met cijfers over vroege inzet" staat "niet om een arbeidsdeskundige"
      En bij "Wees voorzichtig met cijfers over vroege inzet" staat "hooguit een aanwijzing"

      Voorbeelden:
        | hoe          | kans                                 |
        | te overwegen | de kans op langdurig verzuim is laag |
        | nu wenselijk | de kans op langdurig verzuim is hoog |

    @bron:B-10 @bron:V-16 @bron:V-07 @bron:V-28
    Voorbeeld: Vier weken ziek is geen reden voor inzet
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 29 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En het advies wijst niet op "Wees voorzichtig met cijfers over vroege inzet"

    @bron:B-10 @bron:V-16
    Abstract Scenario: Moet eerst <wat>, dan staat het cijfer er niet bij
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En <wat er speelt>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan wijst het advies niet op "Wees voorzichtig met cijfers over vroege inzet"

      Voorbeelden:
        | wat                                           | wat er speelt                                    |
        | de bedrijfsarts de belastbaarheid vaststellen | de belastbaarheid is niet bekend                 |
        | een conflict zijn opgelost                    | er is een conflict tussen werkgever en werknemer |

  Regel: De wet verbiedt geen gesprek zonder bedrijfsarts, maar een oordeel zonder belastbaarheid kan niet

    @bron:B-11 @bron:V-26 @bron:T-46
    Abstract Scenario: De bedrijfsarts is niet betrokken, en het gaat om <wat>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <activiteit>
      En <over de gegevens>
      En de bedrijfsarts is niet betrokken
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <advies>

      Voorbeelden:
        | wat                              | activiteit                                             | over de gegevens                                   | advies                                                    |
        | de organisatie, niet herleidbaar | de arbeidsdeskundige zou over de organisatie adviseren | de gegevens zijn niet te herleiden tot een persoon | is inzet van de arbeidsdeskundige te overwegen            |
        | de organisatie, herleidbaar      | de arbeidsdeskundige zou over de organisatie adviseren | de gegevens zijn te herleiden tot een persoon      | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts |
        | een verkennend gesprek           | de arbeidsdeskundige zou een verkennend gesprek voeren | de gegevens zijn te herleiden tot een persoon      | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts |

    @bron:B-11 @bron:B-24 @bron:V-18 @bron:V-23
    Abstract Scenario: Gaat de bedrijfsarts voor, dan staat erbij dat de beroepsgroepen het oneens zijn (<wat>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En <bedrijfsarts>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <wijst> "Beroepsgroepen denken hier verschillend over"

      Voorbeelden:
        | wat            | bedrijfsarts                      | wijst                    |
        | niet betrokken | de bedrijfsarts is niet betrokken | wijst het advies op      |
        | betrokken      | de bedrijfsarts is betrokken      | wijst het advies niet op |

    @bron:B-11 @bron:B-24 @bron:V-18 @bron:V-23
    Voorbeeld: De cijfers daarover staan er met hun aantallen en hun beperking
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de bedrijfsarts is niet betrokken
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan wijst het advies op "Beroepsgroepen denken hier verschillend over"
      En bij "Beroepsgroepen denken hier verschillend over" staat "81 procent van 102 arbeidsdeskundigen"
      En bij "Beroepsgroepen denken hier verschillend over" staat "62 procent van de bedrijfsartsen"
      En bij "Beroepsgroepen denken hier verschillend over" staat "62 procent past niet bij 25"
      En bij "Beroepsgroepen denken hier verschillend over" staat "De wet verbiedt zo'n gesprek niet"

    @bron:B-11 @bron:V-48 @bron:T-57
    Voorbeeld: De bedrijfsarts is betrokken, maar de belastbaarheid is nog niet bekend
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de bedrijfsarts is betrokken
      En de belastbaarheid is niet bekend
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan kan inzet van de arbeidsdeskundige pas na de bedrijfsarts
      En de reden is "Zonder belastbaarheid eerst de bedrijfsarts"

    @bron:B-11 @bron:T-40 @bron:V-14 @bron:V-28
    Voorbeeld: Een werkgever die het nut niet ziet, houdt het advies niet tegen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werkgever ziet het nut van inzet niet
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En het advies wijst op "Leg het nut uit"

    @bron:V-14
    Abstract Scenario: Alleen als de werkgever het nut niet ziet, staat het erbij (<draagvlak>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <draagvlak>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan wijst het advies niet op "Leg het nut uit"

      Voorbeelden:
        | draagvlak                                                              |
        | de werkgever ziet het nut van inzet                                    |
        | niet bekend is het antwoord op "Ziet de werkgever het nut van inzet?"  |

    @bron:V-18 @bron:V-23 @bron:B-11 @bron:B-24 @bron:V-28
    Abstract Scenario: Beslist iets anders, dan staat dat verschil er niet bij (<wat er beslist>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <bekend>
      En <ook bekend>
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is de reden "<reden>"
      En het advies wijst niet op "Beroepsgroepen denken hier verschillend over"

      @bron:W-01
      Voorbeelden:
        | wat er beslist               | bekend                                                 | ook bekend                                  | peildatum   | reden                                      |
        | dat de werknemer hersteld is | de arbeidsdeskundige zou een verkennend gesprek voeren | de werknemer was hersteld vanaf 20 mei 2026 | 25 mei 2026 | Wie hersteld is, heeft nu geen inzet nodig |

      @bron:W-16
      Voorbeelden:
        | wat er beslist              | bekend                                                 | ook bekend                            | peildatum        | reden                                        |
        | dat de wachttijd voorbij is | de arbeidsdeskundige zou een verkennend gesprek voeren | de werknemer stemt in met een gesprek | 28 februari 2028 | Na dag 728 telt dit programma niet verder |

      @bron:T-40
      Voorbeelden:
        | wat er beslist | bekend                                                          | ook bekend                                       | peildatum   | reden                                                               |
        | het conflict   | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | er is een conflict tussen werkgever en werknemer | 25 mei 2026 | Bij conflict, disfunctioneren of reorganisatie pak je dat eerst aan |

      @bron:V-48
      Voorbeelden:
        | wat er beslist    | bekend                                                          | ook bekend                       | peildatum   | reden                                       |
        | de belastbaarheid | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is niet bekend | 25 mei 2026 | Zonder belastbaarheid eerst de bedrijfsarts |

      @bron:V-06
      Voorbeelden:
        | wat er beslist | bekend                                                 | ook bekend                                 | peildatum   | reden                                     |
        | de instemming  | de arbeidsdeskundige zou een verkennend gesprek voeren | de werknemer stemt niet in met een gesprek | 25 mei 2026 | Zonder instemming geen verkennend gesprek |

      @bron:T-46
      Voorbeelden:
        | wat er beslist              | bekend                                                 | ook bekend                                         | peildatum   | reden                                                             |
        | dat niemand te herleiden is | de arbeidsdeskundige zou over de organisatie adviseren | de gegevens zijn niet te herleiden tot een persoon | 25 mei 2026 | Advies over de organisatie kan altijd als niemand te herleiden is |

      @bron:V-30
      Voorbeelden:
        | wat er beslist | bekend                                                          | ook bekend                           | peildatum   | reden                                  |
        | de verwachting | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de kans op langdurig verzuim is hoog | 25 mei 2026 | Dreigt langdurig verzuim, begin dan nu |

      @bron:W-12
      Voorbeelden:
        | wat er beslist              | bekend                                                          | ook bekend                                     | peildatum   | reden                                              |
        | dat er geen passend werk is | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | er is geen passend werk bij de eigen werkgever | 25 mei 2026 | Zonder passend werk moet spoor 2 onderbouwd worden |

      @bron:V-02
      Voorbeelden:
        | wat er beslist          | bekend                                                          | ook bekend                                             | peildatum        | reden                                                  |
        | dat er al onderzoek was | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | het arbeidsdeskundig onderzoek was op 1 september 2026 | 14 december 2026 | Is het onderzoek al gedaan, dan hoeft het niet opnieuw |

      @bron:W-11
      Voorbeelden:
        | wat er beslist | bekend                                                          | ook bekend                  | peildatum        | reden                                                             |
        | week 42        | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is bekend | 14 december 2026 | Vanaf week 42 is onderzoek voor de eerstejaarsevaluatie wenselijk |

      @bron:V-29
      Voorbeelden:
        | wat er beslist | bekend                                                          | ook bekend                  | peildatum        | reden                                                       |
        | week 26        | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is bekend | 24 augustus 2026 | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment |

      @bron:V-28
      Voorbeelden:
        | wat er beslist | bekend                                                          | ook bekend                  | peildatum   | reden                                                |
        | week 13        | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is bekend | 25 mei 2026 | Vanaf week 13 vinden arbeidsdeskundigen inzet zinvol |

      @bron:V-07
      Voorbeelden:
        | wat er beslist       | bekend                                                          | ook bekend                  | peildatum    | reden                             |
        | dat het nog vroeg is | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is bekend | 2 maart 2026 | Voor week 13 is er nog geen reden |

  Regel: De tijd voor herstel houdt de wettelijke termijnen niet tegen

    @bron:B-14 @bron:W-10 @bron:T-40
    Abstract Scenario: Eerst het conflict, in week <week>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt
      En het advies <wijst> "De termijn loopt door"
      En het advies <wijst> "Noem termijnen zonder te dreigen"

      Voorbeelden:
        | week | peildatum        | wijst         |
        | 41   | 13 december 2026 | wijst niet op |
        | 42   | 14 december 2026 | wijst op      |
        | 43   | 21 december 2026 | wijst op      |

    @bron:B-14 @bron:W-10
    Voorbeeld: Het advies noemt de eerste termijn die nog komt
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er loopt een reorganisatie die de werknemer raakt
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is de volgende termijn de aangifte bij UWV
      En bij "De termijn loopt door" staat "uiterlijk 21 december 2026"

    @bron:B-14 @bron:G-68 @bron:G-77
    Voorbeeld: Vanaf week 42 hoort bij een termijn ook de toon
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan wijst het advies op "Noem termijnen zonder te dreigen"
      En het advies wijst niet op "De termijn loopt door"

    @bron:B-14 @bron:G-68
    Abstract Scenario: In week 42 is er niets op te lossen, want inzet is <hoe>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <activiteit>
      En <ook bekend>
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan wijst het advies niet op "De termijn loopt door"

      Voorbeelden:
        | hoe                                | activiteit                                                      | ook bekend                                 |
        | nu wenselijk                       | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is bekend                |
        | te overwegen                       | de arbeidsdeskundige zou een verkennend gesprek voeren          | de werknemer stemt in met een gesprek      |
        | pas na de bedrijfsarts aan de orde | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is niet bekend           |
        | nu niet aan de orde                | de arbeidsdeskundige zou een verkennend gesprek voeren          | de werknemer stemt niet in met een gesprek |

  Regel: Zonder werkgever begeleidt UWV, en dat staat erbij

    @bron:W-23
    Abstract Scenario: Over de werkgever is <wat bekend is>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <werkgever>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <wijst> "Zonder werkgever begeleidt UWV"

      Voorbeelden:
        | wat bekend is             | werkgever                                                       | wijst                    |
        | bekend dat hij er niet is | de cliënt heeft geen werkgever                                  | wijst het advies op      |
        | bekend dat hij er is      | de cliënt heeft een werkgever                                   | wijst het advies niet op |
        | niets bekend              | niet bekend is het antwoord op "Heeft de cliënt een werkgever?" | wijst het advies niet op |

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

    @bron:B-10 @bron:B-24 @bron:V-15 @bron:V-16 @bron:V-17
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

    @bron:B-10 @bron:V-16
    Voorbeeld: Vier weken ziek is geen reden voor inzet
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 29 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En het advies wijst niet op "Wees voorzichtig met cijfers over vroege inzet"

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

    @bron:B-11 @bron:T-40
    Voorbeeld: Een werkgever die het nut niet ziet, houdt het advies niet tegen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werkgever ziet het nut van inzet niet
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En het advies wijst op "Bespreek het nut met de werkgever"

  Regel: De tijd voor herstel houdt de wettelijke termijnen niet tegen

    @bron:B-14 @bron:W-10
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

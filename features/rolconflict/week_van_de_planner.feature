# language: nl
Functionaliteit: De week van een planner
  Op maandag kijkt de planner het register na. Daarna komen er opdrachten bij. Bij elke nieuwe opdracht wil hij weten wat
  die veroorzaakt, en alleen dat.

  Achtergrond:
    Gegeven deze opdrachten
      | opdracht | AD   | cliënt | werkgever | opdrachtgever | rol         | begint        | eindigt       | status    | soort opdracht     | standpunt ingenomen | vraag | instemming cliënt | heeft werkgever |
      | 101      | AD-1 | C-1    | W-1       | P-1           | adviseur    | 5 januari 2026 | 27 maart 2026 | afgerond  | advies individu    | nee                 | V-1   | ja                | ja              |
      | 102      | AD-1 | C-1    | W-1       | P-1           | beoordelaar | 18 mei 2026   |               | lopend    | beoordeling        |                     | V-2   | ja                | ja              |
      | 103      | AD-2 | C-2    | W-1       | P-2           | coach       | 2 februari 2026 |             | lopend    | begeleiding        |                     |       | ja                | ja              |
      | 104      | AD-2 |        | W-3       | P-3           | adviseur    | 2 maart 2026  | 29 mei 2026   | afgerond  | advies organisatie |                     |       |                   |                 |
      | 105      | AD-3 | C-3    |           | P-4           | casemanager | 6 april 2026  |               | lopend    | begeleiding        |                     |       | ja                | nee             |
      | 106      | AD-3 | C-4    | W-3       | P-3           | coach       | 4 mei 2026    |               | vervallen | begeleiding        |                     |       |                   | ja              |

  Regel: Maandag staat er alleen wat aandacht vraagt

    @bron:B-12 @bron:T-44
    Voorbeeld: De adviseur van januari beoordeelt nu
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan zijn dit de rolconflicten
        | eerste | tweede | oordeel         |
        | 101    | 102    | met voorwaarden |

  Regel: Een voorstel laat alleen zien wat het zelf veroorzaakt

    @bron:B-12 @bron:D-12
    Voorbeeld: Dinsdag moet C-2 beoordeeld worden, en AD-2 heeft tijd
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD   | cliënt | werkgever | opdrachtgever | rol         | begint      | soort opdracht | status  |
        | 107      | AD-2 | C-2    | W-1       | P-2           | beoordelaar | 8 juni 2026 | beoordeling    | gepland |
      Als de planner op 2 juni 2026 naar rolconflicten kijkt
      Dan zijn dit de rolconflicten
        | eerste | tweede | oordeel  |
        | 103    | 107    | ontraden |

    @bron:D-06
    Voorbeeld: Met AD-3 kan dezelfde opdracht wel
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD   | cliënt | werkgever | opdrachtgever | rol         | begint      | soort opdracht | status  |
        | 107      | AD-3 | C-2    | W-1       | P-2           | beoordelaar | 8 juni 2026 | beoordeling    | gepland |
      Als de planner op 2 juni 2026 naar rolconflicten kijkt
      Dan zijn er geen rolconflicten

    @bron:L-33 @bron:G-37
    Voorbeeld: Woensdag een werknemer van W-3, waar AD-2 net de organisatie adviseerde
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD   | cliënt | werkgever | opdrachtgever | rol         | begint       | soort opdracht | status  | rol uitgelegd |
        | 108      | AD-2 | C-5    | W-3       | P-3           | beoordelaar | 10 juni 2026 | beoordeling    | gepland | ja            |
      Als de planner op 3 juni 2026 naar rolconflicten kijkt
      Dan zijn dit de rolconflicten
        | eerste | tweede | oordeel         |
        | 104    | 108    | met voorwaarden |
      En bij 108 staat dat er 1 eerdere opdracht voor dezelfde werkgever of opdrachtgever was

    @bron:G-38 @bron:L-31 @bron:G-20
    Abstract Scenario: Donderdag wordt de casemanager van C-3 beoordelaar, <hoe>
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD   | cliënt | opdrachtgever | rol         | begint  | soort opdracht | status  | instemming cliënt |
        | 109      | AD-3 | C-3    | P-4           | beoordelaar | <begin> | beoordeling    | gepland | <instemming>      |
      Als de planner op 4 juni 2026 naar rolconflicten kijkt
      Dan zijn dit de rolconflicten
        | eerste | tweede | oordeel  |
        | 105    | 109    | ontraden |

      Voorbeelden:
        | hoe                                       | begin         | instemming |
        | terwijl de begeleiding doorloopt          | 15 juni 2026  | ja         |
        | pas over een jaar, want er is geen eind   | 1 juni 2027   | ja         |
        | tegen de wens van de cliënt               | 15 juni 2026  | nee        |

  Regel: Twee voorstellen worden ook naast elkaar gelegd

    @bron:L-31 @bron:L-32
    Voorbeeld: Vrijdag komt een hele reeks voor één cliënt bij AD-1
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD   | cliënt | rol         | begint       | eindigt      | soort opdracht | status  | instemming cliënt | standpunt ingenomen |
        | 110      | AD-1 | C-6    | beoordelaar | 8 juni 2026  | 26 juni 2026 | beoordeling    | gepland | ja                | nee                 |
        | 111      | AD-1 | C-6    | coach       | 26 juni 2026 |              | begeleiding    | gepland | ja                |                     |
        | 112      | AD-1 | C-6    | casemanager | 29 juni 2026 |              | begeleiding    | gepland | ja                |                     |
      Als de planner op 5 juni 2026 naar rolconflicten kijkt
      Dan zijn dit de rolconflicten
        | eerste | tweede | oordeel         |
        | 110    | 111    | ontraden        |
        | 110    | 112    | met voorwaarden |
        | 111    | 112    | met voorwaarden |

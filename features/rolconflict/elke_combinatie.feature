# language: nl
Functionaliteit: Elke combinatie van rollen
  Vijf rollen geven vijfentwintig combinaties. Elk ervan staat hier twee keer bij dezelfde cliënt: de opdrachten lopen
  samen, of ze komen na elkaar.

  Regel: Bij dezelfde cliënt telt de combinatie, en of de opdrachten samen lopen

    @bron:B-12 @bron:D-12 @bron:L-31 @bron:L-32 @bron:G-38 @bron:T-44
    Abstract Scenario: Een beoordelaar houdt afstand van wat er eerder was: eerst <eerste>, dan <tweede>, eind <eind>
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | <eerste> | 1 maart 2026 | <eind>  | ja                | begeleiding    | nee                 |
        | B        | <tweede> | 1 mei 2026   |         | ja                | begeleiding    | nee                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En dat staat vast

      Voorbeelden:
        | eerste      | tweede      | eind          | oordeel         |
        | beoordelaar | beoordelaar | 1 mei 2026    | met voorwaarden |
        | beoordelaar | beoordelaar | 30 april 2026 | met voorwaarden |
        | adviseur    | beoordelaar | 1 mei 2026    | met voorwaarden |
        | adviseur    | beoordelaar | 30 april 2026 | met voorwaarden |
        | coach       | beoordelaar | 1 mei 2026    | ontraden        |
        | coach       | beoordelaar | 30 april 2026 | ontraden        |
        | bemiddelaar | beoordelaar | 1 mei 2026    | ontraden        |
        | bemiddelaar | beoordelaar | 30 april 2026 | ontraden        |
        | casemanager | beoordelaar | 1 mei 2026    | ontraden        |
        | casemanager | beoordelaar | 30 april 2026 | met voorwaarden |

    @bron:L-31 @bron:L-32 @bron:L-43 @bron:G-38
    Abstract Scenario: Na een oordeel is de rol een andere: eerst <eerste>, dan <tweede>, eind <eind>
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | <eerste> | 1 maart 2026 | <eind>  | ja                | begeleiding    | nee                 |
        | B        | <tweede> | 1 mei 2026   |         | ja                | begeleiding    | nee                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En dat staat vast

      Voorbeelden:
        | eerste      | tweede      | eind          | oordeel         |
        | beoordelaar | adviseur    | 1 mei 2026    | met voorwaarden |
        | beoordelaar | adviseur    | 30 april 2026 | met voorwaarden |
        | beoordelaar | coach       | 1 mei 2026    | ontraden        |
        | beoordelaar | coach       | 30 april 2026 | met voorwaarden |
        | beoordelaar | bemiddelaar | 1 mei 2026    | ontraden        |
        | beoordelaar | bemiddelaar | 30 april 2026 | met voorwaarden |
        | beoordelaar | casemanager | 1 mei 2026    | ontraden        |
        | beoordelaar | casemanager | 30 april 2026 | met voorwaarden |

    @bron:G-38 @bron:L-27 @bron:L-43 @bron:G-19 @bron:T-44
    Abstract Scenario: Zonder oordeel gaat het vaker samen: eerst <eerste>, dan <tweede>, eind <eind>
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | <eerste> | 1 maart 2026 | <eind>  | ja                | begeleiding    | nee                 |
        | B        | <tweede> | 1 mei 2026   |         | ja                | begeleiding    | nee                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En dat staat vast

      Voorbeelden:
        | eerste      | tweede      | eind          | oordeel         |
        | adviseur    | adviseur    | 1 mei 2026    | vrij            |
        | adviseur    | adviseur    | 30 april 2026 | vrij            |
        | adviseur    | coach       | 1 mei 2026    | met voorwaarden |
        | adviseur    | coach       | 30 april 2026 | vrij            |
        | adviseur    | bemiddelaar | 1 mei 2026    | met voorwaarden |
        | adviseur    | bemiddelaar | 30 april 2026 | vrij            |
        | adviseur    | casemanager | 1 mei 2026    | met voorwaarden |
        | adviseur    | casemanager | 30 april 2026 | vrij            |
        | coach       | adviseur    | 1 mei 2026    | met voorwaarden |
        | coach       | adviseur    | 30 april 2026 | vrij            |
        | coach       | coach       | 1 mei 2026    | vrij            |
        | coach       | coach       | 30 april 2026 | vrij            |
        | coach       | bemiddelaar | 1 mei 2026    | met voorwaarden |
        | coach       | bemiddelaar | 30 april 2026 | vrij            |
        | coach       | casemanager | 1 mei 2026    | met voorwaarden |
        | coach       | casemanager | 30 april 2026 | vrij            |
        | bemiddelaar | adviseur    | 1 mei 2026    | met voorwaarden |
        | bemiddelaar | adviseur    | 30 april 2026 | vrij            |
        | bemiddelaar | coach       | 1 mei 2026    | met voorwaarden |
        | bemiddelaar | coach       | 30 april 2026 | vrij            |
        | bemiddelaar | bemiddelaar | 1 mei 2026    | vrij            |
        | bemiddelaar | bemiddelaar | 30 april 2026 | vrij            |
        | bemiddelaar | casemanager | 1 mei 2026    | met voorwaarden |
        | bemiddelaar | casemanager | 30 april 2026 | vrij            |
        | casemanager | adviseur    | 1 mei 2026    | met voorwaarden |
        | casemanager | adviseur    | 30 april 2026 | vrij            |
        | casemanager | coach       | 1 mei 2026    | met voorwaarden |
        | casemanager | coach       | 30 april 2026 | vrij            |
        | casemanager | bemiddelaar | 1 mei 2026    | met voorwaarden |
        | casemanager | bemiddelaar | 30 april 2026 | vrij            |
        | casemanager | casemanager | 1 mei 2026    | vrij            |
        | casemanager | casemanager | 30 april 2026 | vrij            |

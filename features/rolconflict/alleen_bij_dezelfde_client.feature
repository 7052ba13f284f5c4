# language: nl
Functionaliteit: Rollen botsen alleen bij dezelfde cliënt
  Wat bij één cliënt niet samengaat, mag bij twee cliënten van dezelfde werkgever wel. De arbeidsdeskundige legt dan uit
  dat hij onafhankelijk is.

  Regel: Gaat het om een andere cliënt, dan zijn de rollen vrij

    @bron:D-06 @bron:G-37
    Abstract Scenario: Eerst <eerste>, dan voor een andere cliënt <tweede>, <hoe>
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol      | begint       | eindigt | instemming cliënt | soort opdracht |
        | A        | C-1    | W-1       | <eerste> | 1 maart 2026 | <eind>  | ja                | begeleiding    |
        | B        | C-2    | W-1       | <tweede> | 1 mei 2026   |         | ja                | <soort>        |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En de reden is "Een andere cliënt is op zichzelf geen rolconflict"
      En er is geen maatregel nodig
      En dat staat vast
      En de combinatie wijst op "Leg uit dat je onafhankelijk bent"

      Voorbeelden:
        | eerste      | tweede      | hoe             | eind          | soort           |
        | coach       | beoordelaar | na elkaar       | 30 april 2026 | beoordeling     |
        | bemiddelaar | beoordelaar | na elkaar       | 30 april 2026 | beoordeling     |
        | casemanager | beoordelaar | tegelijk        |               | beoordeling     |
        | casemanager | beoordelaar | na elkaar       | 30 april 2026 | beoordeling     |
        | adviseur    | beoordelaar | na elkaar       | 30 april 2026 | beoordeling     |
        | beoordelaar | beoordelaar | na elkaar       | 30 april 2026 | beoordeling     |
        | beoordelaar | coach       | tegelijk        |               | begeleiding     |
        | beoordelaar | bemiddelaar | na elkaar       | 30 april 2026 | bemiddeling     |
        | beoordelaar | casemanager | tegelijk        |               | begeleiding     |
        | beoordelaar | casemanager | na elkaar       | 30 april 2026 | begeleiding     |
        | beoordelaar | adviseur    | na elkaar       | 30 april 2026 | advies individu |
        | adviseur    | coach       | tegelijk        |               | begeleiding     |

  Regel: Ook wat op de rollen voorgaat, geldt alleen bij dezelfde cliënt

    @bron:D-06 @bron:G-37
    Voorbeeld: De tweede cliënt wil een ander, en de eerste is iemand anders
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol   | begint       | instemming cliënt |
        | A        | C-1    | W-1       | coach | 1 maart 2026 | ja                |
        | B        | C-2    | W-1       | coach | 1 mei 2026   | nee               |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En dat staat vast

    @bron:D-06 @bron:G-37
    Voorbeeld: Een deskundigenoordeel over een werknemer van een bekende werkgever
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol         | begint       | eindigt       | soort opdracht     | instemming cliënt |
        | A        | C-1    | W-1       | beoordelaar | 1 maart 2026 | 30 april 2026 | beoordeling        | ja                |
        | B        | C-2    | W-1       | beoordelaar | 1 mei 2026   |               | deskundigenoordeel | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En dat staat vast

    @bron:D-06 @bron:G-37
    Voorbeeld: Dezelfde vraag over een andere cliënt, met een standpunt over de eerste
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol         | begint       | eindigt       | soort opdracht | standpunt ingenomen | vraag | instemming cliënt |
        | A        | C-1    | W-1       | beoordelaar | 1 maart 2026 | 30 april 2026 | beoordeling    | ja                  | V-1   | ja                |
        | B        | C-2    | W-1       | beoordelaar | 1 mei 2026   |               | beoordeling    |                     | V-1   | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En dat staat vast

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:B-12 @bron:D-12
    Voorbeeld: Op de eerste dag gelden de regels
      Gegeven deze opdrachten
        | opdracht | rol         | begint       |
        | A        | coach       | 1 maart 2025 |
        | B        | beoordelaar | 1 mei 2025   |
      Als de planner op 1 januari 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden

    @bron:B-12
    Voorbeeld: Een dag eerder nog niet
      Gegeven deze opdrachten
        | opdracht | rol         | begint       |
        | A        | coach       | 1 maart 2025 |
        | B        | beoordelaar | 1 mei 2025   |
      Als de planner op 31 december 2025 naar rolconflicten kijkt
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

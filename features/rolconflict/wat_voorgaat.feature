# language: nl
Functionaliteit: Wat voorgaat op de rollen
  Drie dingen wegen zwaarder dan welke rollen het zijn: een cliënt die niet instemt, een deskundigenoordeel over iemand die
  je al kent, en een vraag waarover je al een standpunt innam. Zij gelden alleen bij dezelfde cliënt, in deze volgorde.

  Regel: Stemt de cliënt niet in met de tweede opdracht, dan doet een ander het

    @bron:B-12 @bron:G-20
    Abstract Scenario: Zonder instemming kan geen enkele rol: <rol>
      Gegeven deze opdrachten
        | opdracht | rol   | begint       | eindigt       | instemming cliënt |
        | A        | coach | 1 maart 2026 | 30 april 2026 | ja                |
        | B        | <rol> | 1 mei 2026   |               | nee               |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "Stemt de cliënt niet in, dan doet een ander het"
      En dat staat vast
      En zijn dit de maatregelen
        | maatregel                                           | vervuld |
        | Geef de opdracht aan een andere arbeidsdeskundige.  | nee     |
      En de combinatie wijst niet op "Wie toch afwijkt, doet dat met reden"

      Voorbeelden:
        | rol         |
        | beoordelaar |
        | adviseur    |
        | coach       |
        | bemiddelaar |
        | casemanager |

    @bron:B-12 @bron:G-20 @bron:G-19
    Voorbeeld: Wat de cliënt bij de eerste opdracht vond, telt hier niet
      Gegeven deze opdrachten
        | opdracht | rol   | begint       | eindigt       | instemming cliënt | soort opdracht |
        | A        | coach | 1 maart 2026 | 30 april 2026 | nee               | begeleiding    |
        | B        | coach | 1 mei 2026   |               | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En dat staat vast

    @bron:G-20
    Voorbeeld: Zonder eerdere opdracht voor deze cliënt is er geen rolconflict
      Gegeven deze opdrachten
        | opdracht | cliënt | rol   | begint       | instemming cliënt |
        | A        | C-1    | coach | 1 maart 2026 | ja                |
        | B        | C-2    | coach | 1 mei 2026   | nee               |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is er over A en B geen oordeel

  Regel: Een deskundigenoordeel geef je niet over iemand voor wie je al werkte

    @bron:T-32 @bron:T-35 @bron:L-32
    Abstract Scenario: Eerst <rol>, daarna een deskundigenoordeel
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | soort opdracht     | instemming cliënt |
        | A        | <rol>       | 1 maart 2026 | 30 april 2026 |                    | ja                |
        | B        | beoordelaar | 1 mei 2026   |               | deskundigenoordeel | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "Een deskundigenoordeel geef je niet over iemand die je al kent"
      En dat staat vast

      Voorbeelden:
        | rol         |
        | beoordelaar |
        | adviseur    |
        | coach       |
        | bemiddelaar |
        | casemanager |

    @bron:T-32 @bron:L-32
    Voorbeeld: Na een deskundigenoordeel mag het wel
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | soort opdracht     | instemming cliënt |
        | A        | beoordelaar | 1 maart 2026 | 30 april 2026 | deskundigenoordeel | ja                |
        | B        | adviseur    | 1 mei 2026   |               | advies individu    | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat staat vast

  Regel: Over een eigen standpunt oordeel je niet

    @bron:B-12 @bron:L-30
    Abstract Scenario: Eerst advies met <standpunt> standpunt, daarna een oordeel over <vraag> vraag
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | soort opdracht  | standpunt ingenomen | vraag     | instemming cliënt |
        | A        | adviseur    | 1 maart 2026 | 30 april 2026 | advies individu | <ingenomen>         | V-1       | ja                |
        | B        | beoordelaar | 1 mei 2026   |               | beoordeling     |                     | <tweede>  | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de reden is "<reden>"
      En dat staat vast

      Voorbeelden:
        | standpunt | vraag        | ingenomen | tweede | oordeel         | reden                                                    |
        | een       | dezelfde     | ja        | V-1    | ontraden        | Oordeel niet over een vraag waarover je al een standpunt innam |
        | een       | een andere   | ja        | V-2    | met voorwaarden | Eerst adviseur en daarna beoordelaar kan met voorwaarden |
        | geen      | dezelfde     | nee       | V-1    | met voorwaarden | Eerst adviseur en daarna beoordelaar kan met voorwaarden |

    @bron:B-12 @bron:L-30
    Voorbeeld: Een tweede oordeel over dezelfde vraag
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | soort opdracht | standpunt ingenomen | vraag | instemming cliënt |
        | A        | beoordelaar | 1 maart 2026 | 30 april 2026 | beoordeling    | ja                  | V-1   | ja                |
        | B        | beoordelaar | 1 mei 2026   |               | beoordeling    | nee                 | V-1   | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "Oordeel niet over een vraag waarover je al een standpunt innam"

    @bron:L-30 @bron:G-19
    Voorbeeld: Wie niet oordeelt, mag bij zijn standpunt blijven
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt       | soort opdracht  | standpunt ingenomen | vraag | instemming cliënt |
        | A        | adviseur | 1 maart 2026 | 30 april 2026 | advies individu | ja                  | V-1   | ja                |
        | B        | adviseur | 1 mei 2026   |               | advies individu | ja                  | V-1   | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En dat staat vast

    @bron:L-30 @bron:L-32
    Voorbeeld: Het standpunt telt van de eerste opdracht, niet van de tweede
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | soort opdracht  | standpunt ingenomen | vraag | instemming cliënt |
        | A        | adviseur    | 1 maart 2026 | 30 april 2026 | advies individu | nee                 | V-1   | ja                |
        | B        | beoordelaar | 1 mei 2026   |               | beoordeling     | ja                  | V-1   | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat staat vast

  Regel: De drie gelden in deze volgorde

    @bron:G-20 @bron:T-32 @bron:L-30
    Abstract Scenario: Er speelt <wat>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | soort opdracht | standpunt ingenomen | vraag | instemming cliënt |
        | A        | coach       | 1 maart 2026 | 30 april 2026 | begeleiding    | ja                  | V-1   | ja                |
        | B        | beoordelaar | 1 mei 2026   |               | <soort>        |                     | V-1   | <instemming>      |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "<reden>"

      Voorbeelden:
        | wat                                 | soort              | instemming | reden                                                          |
        | alles tegelijk                      | deskundigenoordeel | nee        | Stemt de cliënt niet in, dan doet een ander het                |
        | een deskundigenoordeel en standpunt | deskundigenoordeel | ja         | Een deskundigenoordeel geef je niet over iemand die je al kent |
        | alleen een standpunt                | beoordeling        | ja         | Oordeel niet over een vraag waarover je al een standpunt innam |

# language: nl
Functionaliteit: Waar de bronnen het niet eens zijn over rollen
  Cliënten willen één vertrouwde arbeidsdeskundige. De leidraden willen een beoordelaar die los staat van wat er eerder was.
  Het oordeel kiest niet stil: het noemt het voordeel en laat de voorwaarden staan.

  Regel: Eén vaste arbeidsdeskundige is een voordeel, en geen vrijbrief

    @bron:B-12 @bron:T-44 @bron:L-32
    Abstract Scenario: Vroeg <eerste> en later beoordelaar
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | <eerste>    | 1 maart 2026 | 30 april 2026 | ja                | begeleiding    | nee                 |
        | B        | beoordelaar | 1 mei 2026   |               | ja                | beoordeling    |                     |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de combinatie wijst op "Eén vaste arbeidsdeskundige is een voordeel"
      En dat staat vast

      Voorbeelden:
        | eerste      | oordeel         |
        | adviseur    | met voorwaarden |
        | coach       | ontraden        |
        | bemiddelaar | ontraden        |

    @bron:B-12 @bron:T-44 @bron:G-37
    Voorbeeld: Het voordeel staat er alleen bij dezelfde cliënt
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol         | begint       |
        | A        | C-1    | W-1       | adviseur    | 1 maart 2026 |
        | B        | C-2    | W-1       | beoordelaar | 1 mei 2026   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En de combinatie wijst niet op "Eén vaste arbeidsdeskundige is een voordeel"

    @bron:B-12 @bron:G-20
    Voorbeeld: Wil de cliënt een ander, dan weegt de continuïteit daar niet tegen op
      Gegeven deze opdrachten
        | opdracht | rol      | begint       | eindigt       | instemming cliënt |
        | A        | adviseur | 1 maart 2026 | 30 april 2026 | ja                |
        | B        | adviseur | 1 mei 2026   |               | nee               |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En dat staat vast

  Regel: Vaker contact in dezelfde rol is vrij, en geen plicht

    @bron:B-13 @bron:G-19
    Voorbeeld: Drie keer coach voor dezelfde cliënt
      Gegeven deze opdrachten
        | opdracht | rol   | begint       | eindigt       | instemming cliënt | soort opdracht |
        | A        | coach | 1 maart 2025 | 30 april 2025 | ja                | begeleiding    |
        | B        | coach | 1 maart 2026 | 30 april 2026 | ja                | begeleiding    |
        | C        | coach | 1 mei 2026   |               | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan zijn er geen rolconflicten
      En de combinatie van A en B is vrij
      En de combinatie van A en C is vrij
      En de combinatie van B en C is vrij

    @bron:B-13 @bron:L-32
    Voorbeeld: Elk jaar opnieuw beoordelen blijft iets om over af te spreken
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | instemming cliënt | soort opdracht | standpunt ingenomen |
        | A        | beoordelaar | 1 maart 2025 | 30 april 2025 | ja                | beoordeling    | nee                 |
        | B        | beoordelaar | 1 maart 2026 | 30 april 2026 | ja                | beoordeling    | nee                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden

  Regel: Een vaste tijd zegt iets over aannemen, en niets over de rollen

    @bron:B-17 @bron:L-32
    Abstract Scenario: De afspraak over tijd is <tijd>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | afspraak over tijd | instemming cliënt | soort opdracht  | standpunt ingenomen |
        | A        | adviseur    | 1 maart 2026 | geen               | ja                | advies individu | nee                 |
        | B        | beoordelaar | 1 mei 2026   | <tijd>             | ja                | beoordeling     |                     |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat staat vast

      Voorbeelden:
        | tijd      |
        | vast      |
        | richttijd |
        | geen      |
        |           |

  Regel: Wie bemiddelde, oordeelt niet

    @bron:B-18 @bron:D-12 @bron:L-31 @bron:G-38
    Abstract Scenario: Eerst bemiddelen, daarna <tweede>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | instemming cliënt | soort opdracht |
        | A        | bemiddelaar | 1 maart 2026 | 30 april 2026 | ja                | bemiddeling    |
        | B        | <tweede>    | 1 mei 2026   |               | ja                |                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>

      Voorbeelden:
        | tweede      | oordeel  |
        | beoordelaar | ontraden |
        | adviseur    | vrij     |
        | coach       | vrij     |

  Regel: Bij elk oordeel staat de leidraad die voor deze cliënt geldt

    @bron:B-26 @bron:D-10 @bron:D-11 @bron:L-07
    Abstract Scenario: De cliënt heeft <werkgever>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | heeft werkgever |
        | A        | adviseur    | 1 maart 2026 | <eerst>         |
        | B        | beoordelaar | 1 mei 2026   | <nu>            |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En geldt <leidraad>

      Voorbeelden:
        | werkgever                   | eerst | nu  | leidraad                         |
        | een werkgever               | ja    | ja  | de Leidraad Verzuim              |
        | geen werkgever meer         | ja    | nee | de Leidraad Arbeidsparticipatie  |
        | misschien een werkgever     | ja    |     | nog geen leidraad                |

# language: nl
Functionaliteit: Wie kan deze opdracht doen?
  De planner heeft een nieuwe opdracht en nog niemand die haar doet. Hij ziet wie het kan, de beste eerst: eerst het oordeel
  over de rollen, dan wie de cliënt al kent, dan wie het minste heeft. Voor alles samen komt er een voorstel. De planner
  kiest.

  Achtergrond:
    Gegeven deze opdrachten
      | opdracht | AD   | cliënt | rol      | begint         | eindigt         | status   | soort opdracht  | standpunt ingenomen | instemming cliënt |
      | 1        | AD-1 | C-1    | coach    | 2 februari 2026 |                | lopend   | begeleiding     |                     | ja                |
      | 2        | AD-2 | C-1    | adviseur | 5 januari 2026 | 30 januari 2026 | afgerond | advies individu | nee                 | ja                |
      | 3        | AD-3 | C-3    | coach    | 2 februari 2026 |                | lopend   | begeleiding     |                     | ja                |
      | 4        | AD-3 | C-4    | coach    | 2 februari 2026 |                | lopend   | begeleiding     |                     | ja                |

  Regel: Het oordeel over de rollen gaat voor

    @bron:B-12 @bron:D-12 @bron:L-31
    Voorbeeld: Wie het druk heeft en vrij is, gaat voor wie de cliënt kent en niet mag
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD | cliënt | rol         | begint      | soort opdracht | status  | instemming cliënt |
        | 7        |    | C-1    | beoordelaar | 8 juni 2026 | beoordeling    | gepland | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan kunnen deze arbeidsdeskundigen 7 doen
        | AD   | oordeel         |
        | AD-3 | vrij            |
        | AD-2 | met voorwaarden |
        | AD-1 | ontraden        |
      En dit is het beste voorstel
        | opdracht | AD   |
        | 7        | AD-3 |

  Regel: Een vaste arbeidsdeskundige is een voordeel waar het oordeel dat toelaat

    @bron:B-12 @bron:T-44
    Abstract Scenario: De cliënt vindt het <goed>
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD | cliënt | rol   | begint      | soort opdracht | status  | instemming cliënt |
        | 7        |    | C-4    | coach | 8 juni 2026 | begeleiding    | gepland | <instemming>      |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan kunnen deze arbeidsdeskundigen 7 doen
        | AD       | oordeel   |
        | <eerste> | vrij      |
        | <tweede> | vrij      |
        | <derde>  | <oordeel> |

      Voorbeelden:
        | goed      | instemming | eerste | tweede | derde | oordeel  |
        | goed      | ja         | AD-3   | AD-2   | AD-1  | vrij     |
        | niet goed | nee        | AD-2   | AD-1   | AD-3  | ontraden |

  Regel: Twee nieuwe opdrachten die niet samengaan, krijgen twee mensen

    @bron:B-12 @bron:L-31
    Voorbeeld: Begeleiden en beoordelen van dezelfde nieuwe cliënt
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD | cliënt | rol         | begint      | soort opdracht | status  | instemming cliënt |
        | 7        |    | C-9    | beoordelaar | 8 juni 2026 | beoordeling    | gepland | ja                |
        | 8        |    | C-9    | coach       | 8 juni 2026 | begeleiding    | gepland | ja                |
      En deze grenzen
        | AD   | capaciteit | afwezig van | afwezig tot |
        | AD-1 | 2          |             |             |
        | AD-2 |            | 1 juni 2026 |             |
        | AD-3 | 2          |             |             |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan kan AD-2 7 niet doen: afwezig
      En AD-3 kan 8 niet doen: vol

    @bron:B-12 @bron:L-31
    Abstract Scenario: AD-3 heeft plaats voor <plaats>
      Gegeven deze voorgestelde opdrachten
        | opdracht | AD | cliënt | rol         | begint      | soort opdracht | status  | instemming cliënt |
        | 7        |    | C-1    | beoordelaar | 8 juni 2026 | beoordeling    | gepland | ja                |
        | 8        |    | C-1    | coach       | 8 juni 2026 | begeleiding    | gepland | ja                |
      En deze grenzen
        | AD   | capaciteit | afwezig van | afwezig tot |
        | AD-1 | 2          |             |             |
        | AD-2 |            | 1 juni 2026 |             |
        | AD-3 | <plaats>   |             |             |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is dit het beste voorstel
        | opdracht | AD   |
        | 7        | <7>  |
        | 8        | AD-1 |

      Voorbeelden:
        | plaats | 7    |
        | 3      | AD-3 |
        | 2      |      |

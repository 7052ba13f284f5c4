# language: nl
Functionaliteit: Wat alleen bij een beoordeling telt, en wat altijd eerst bekend moet zijn
  Sommige bezwaren horen bij een soort opdracht. Bij een andere opdracht houden ze je niet tegen.

  Regel: Een beoordeling achter de vraag zoek je alleen bij een advies over één persoon

    @bron:L-28 @bron:D-15
    Abstract Scenario: De opdracht is <soort>
      Gegeven de opdracht is <soort>
      En de opdrachtgever wil eigenlijk een beoordeling
      En de belastbaarheid is actueel
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En de reden is "Staat er niets in de weg, dan neem je de opdracht aan"

      Voorbeelden:
        | soort                          |
        | een beoordeling                |
        | een advies over de organisatie |
        | begeleiding                    |
        | een deskundigenoordeel         |
        | bemiddeling                    |

    @bron:D-15 @bron:D-02
    Voorbeeld: Zit er een beoordeling achter, dan staat erbij hoe het wel kan
      Gegeven de opdracht is een advies over één persoon
      En de opdrachtgever wil eigenlijk een beoordeling
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En een uitweg is "bekijk de opdracht dan opnieuw als beoordeling"
      En het advies wijst op "De gedragscode gaat voor de wens van de opdrachtgever"

  Regel: De belastbaarheid en wat er speelt, tellen alleen bij een beoordeling

    @bron:L-28 @bron:D-05 @bron:T-41
    Abstract Scenario: De belastbaarheid is niet actueel en er is een conflict, maar de opdracht is <soort>
      Gegeven de opdracht is <soort>
      En de opdrachtgever wil echt een advies
      En de belastbaarheid is niet actueel
      En er is een conflict tussen werkgever en werknemer
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies wijst niet op "Vraag de arts, niet de cliënt"
      En het advies wijst niet op "Wie bemiddelt, beoordeelt daarna niet"

      Voorbeelden:
        | soort                          |
        | een advies over één persoon    |
        | een advies over de organisatie |
        | begeleiding                    |
        | bemiddeling                    |

    @bron:T-40 @bron:T-41 @bron:B-18
    Abstract Scenario: Er speelt iets en de opdracht is <soort>: <wat>
      Gegeven de opdracht is <soort>
      En de belastbaarheid is actueel
      En <wat>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En de reden is "Bij conflict, disfunctioneren of reorganisatie vraag je eerst na"
      En het advies wijst op "Wie bemiddelt, beoordeelt daarna niet"

      Voorbeelden:
        | soort           | wat                                               |
        | een beoordeling | er is een conflict tussen werkgever en werknemer  |
        | een beoordeling | disfunctioneren speelt een rol                    |
        | een beoordeling | er loopt een reorganisatie die de werknemer raakt |

    @bron:L-28 @bron:W-21 @bron:L-31
    Abstract Scenario: Een deskundigenoordeel is er juist voor een verschil van mening: <wat>
      Gegeven de opdracht is een deskundigenoordeel
      En de belastbaarheid is actueel
      En de cliënt heeft een werkgever
      En <wat>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies staat vast
      En het advies wijst op "Een verschil van mening houdt een deskundigenoordeel niet tegen"
      En het advies wijst niet op "Wie bemiddelt, beoordeelt daarna niet"

      Voorbeelden:
        | wat                                               |
        | er is een conflict tussen werkgever en werknemer  |
        | disfunctioneren speelt een rol                    |
        | er loopt een reorganisatie die de werknemer raakt |

    @bron:L-28 @bron:W-21
    Abstract Scenario: <soort> zonder dat er iets speelt wijst daar niet op
      Gegeven de opdracht is <soort>
      En de belastbaarheid is actueel
      En <wat>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies wijst niet op "Een verschil van mening houdt een deskundigenoordeel niet tegen"

      Voorbeelden:
        | soort                          | wat                                               |
        | een deskundigenoordeel         | er is geen conflict tussen werkgever en werknemer |
        | bemiddeling                    | er is een conflict tussen werkgever en werknemer  |
        | een advies over één persoon    | er is een conflict tussen werkgever en werknemer  |
        | een advies over de organisatie | er is een conflict tussen werkgever en werknemer  |
        | begeleiding                    | er is een conflict tussen werkgever en werknemer  |

    @bron:L-28 @bron:T-40 @bron:W-21
    Voorbeeld: Zonder werkgever is er bij een deskundigenoordeel geen verschil van mening met hem
      Gegeven de opdracht is een deskundigenoordeel
      En de belastbaarheid is actueel
      En de cliënt heeft geen werkgever
      En er is een conflict tussen werkgever en werknemer
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies wijst niet op "Een verschil van mening houdt een deskundigenoordeel niet tegen"

    @bron:T-40 @bron:B-18 @bron:L-28 @bron:W-21
    Abstract Scenario: Een beoordeling met een conflict, en <werkgever>
      Gegeven de opdracht is een beoordeling
      En de belastbaarheid is actueel
      En <wat>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      En <werkgever>
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan <uitkomst>
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En het advies <het wijst> "Wie bemiddelt, beoordeelt daarna niet"
      En het advies wijst niet op "Een verschil van mening houdt een deskundigenoordeel niet tegen"

      Voorbeelden:
        | wat                                               | werkgever                                                       | uitkomst                              | reden                                                            | het wijst     | grond                                                                                                       |
        | er is een conflict tussen werkgever en werknemer  | de cliënt heeft een werkgever                                   | vraagt deze opdracht eerst om navraag | Bij conflict, disfunctioneren of reorganisatie vraag je eerst na | wijst op      | "Tijd, rol en soort opdracht zijn bekend" en "Er speelt een conflict, disfunctioneren of een reorganisatie" |
        | er is een conflict tussen werkgever en werknemer  | niet bekend is het antwoord op "Heeft de cliënt een werkgever?" | vraagt deze opdracht eerst om navraag | Bij conflict, disfunctioneren of reorganisatie vraag je eerst na | wijst op      | "Tijd, rol en soort opdracht zijn bekend" en "Er speelt een conflict, disfunctioneren of een reorganisatie" |
        | er is een conflict tussen werkgever en werknemer  | de cliënt heeft geen werkgever                                  | mag deze opdracht worden aangenomen   | Staat er niets in de weg, dan neem je de opdracht aan            | wijst niet op | "Tijd, rol en soort opdracht zijn bekend" en "Zonder werkgever speelt er niets bij een werkgever"           |
        | er loopt een reorganisatie die de werknemer raakt | de cliënt heeft geen werkgever                                  | mag deze opdracht worden aangenomen   | Staat er niets in de weg, dan neem je de opdracht aan            | wijst niet op | "Tijd, rol en soort opdracht zijn bekend" en "Zonder werkgever speelt er niets bij een werkgever"           |

    @bron:L-28 @bron:T-41 @bron:B-18
    Abstract Scenario: Er speelt niets: <wat>
      Gegeven de opdracht is een beoordeling
      En de belastbaarheid is actueel
      En <wat>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies wijst niet op "Wie bemiddelt, beoordeelt daarna niet"

      Voorbeelden:
        | wat                                                |
        | er is geen conflict tussen werkgever en werknemer  |
        | disfunctioneren speelt geen rol                    |
        | er loopt geen reorganisatie die de werknemer raakt |

    @bron:L-28
    Abstract Scenario: Van een beoordeling moet de belastbaarheid bekend zijn (<soort>)
      Gegeven de opdracht is <soort>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En de reden is "Vraag eerst na wat je niet weet"

      Voorbeelden:
        | soort                  |
        | een beoordeling        |
        | een deskundigenoordeel |

  Regel: Voorwaarden stel je pas als tijd, rol en soort opdracht bekend zijn

    @bron:L-28
    Abstract Scenario: De tijd is nog niet bekend, en <wat>
      Gegeven de opdracht is begeleiding
      En <rol>
      En <wat>
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En de reden is "Vraag eerst na wat je niet weet"

      Voorbeelden:
        | rol                                                                 | wat                                                    |
        | de rol gaat alleen onder voorwaarden samen met de andere opdrachten | de opdracht is schriftelijk bevestigd                  |
        | de rol gaat samen met de andere opdrachten                          | de opdracht is niet schriftelijk bevestigd             |
        | de rol gaat samen met de andere opdrachten                          | er is geen plan voor knelpunten                        |
        | de rol gaat samen met de andere opdrachten                          | de cliënt weet nog niet wat de opdracht en de rol zijn |

  Regel: Waar het advies op wijst, hangt af van wat het zegt

    @bron:L-28 @bron:D-02 @bron:L-35
    Voorbeeld: Onder voorwaarden aannemen is geen weigering
      Gegeven de opdracht is begeleiding
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En er is geen plan voor knelpunten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht onder voorwaarden worden aangenomen
      En het advies wijst niet op "De gedragscode gaat voor de wens van de opdrachtgever"

    @bron:L-18 @bron:L-19 @bron:B-17
    Voorbeeld: Een vaste tijd is geen richttijd
      Gegeven er is een vaste tijd afgesproken
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En het advies wijst niet op "Duurt het langer, bespreek dat dan"

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:L-18
    Voorbeeld: Op de eerste dag is er een advies
      Gegeven er is een vaste tijd afgesproken
      Als de arbeidsdeskundige op 1 januari 2026 advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd

    @bron:L-18
    Voorbeeld: Een dag eerder nog niet
      Gegeven er is een vaste tijd afgesproken
      Als de arbeidsdeskundige op 31 december 2025 advies vraagt over opdrachtacceptatie
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

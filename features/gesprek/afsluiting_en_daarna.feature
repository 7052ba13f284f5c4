# language: nl
Functionaliteit: Het gesprek afsluiten, en wat daarna komt

  Regel: Je sluit af door samen terug te kijken

    @bron:G-88 @bron:G-100 @bron:G-07 @bron:G-107 @bron:G-43 @bron:G-54 @bron:G-59 @bron:G-76
    Voorbeeld: Er is samen teruggekeken
      Gegeven het gesprek wordt afgesloten
      En het gesprek is samen geëvalueerd
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan heeft deze fase alles waar dit programma naar vraagt
      En er ontbreekt niets
      En het advies staat vast
      En het advies wijst op "Vat samen, en vraag de cliënt hetzelfde"
      En het advies wijst op "Vertel wat er nu gebeurt en wie het rapport krijgt"
      En het advies wijst op "Leg geen oordeel vast over vertrouwen of openheid"
      En het advies wijst niet op "Leg de laptop weg en luister"
      En het advies wijst niet op "Noem hoeveel tijd er is om te reageren"

    @bron:G-88 @bron:G-07
    Voorbeeld: Er is niet teruggekeken
      Gegeven het gesprek wordt afgesloten
      En het gesprek is niet samen geëvalueerd
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En het advies staat vast
      En er ontbreekt "Samen terugkijken op het gesprek"

  Regel: Na het gesprek deel je concept, afweging en kopie

    @bron:B-16 @bron:D-03 @bron:G-78 @bron:G-79 @bron:G-88 @bron:G-07 @bron:G-76
    Voorbeeld: Alles is gedaan
      Gegeven het gesprek is geweest
      En het concept ging naar cliënt en werkgever
      En de afweging is met de cliënt gedeeld
      En de cliënt kreeg een kopie
      En de cliënt kon op het concept reageren
      En het gesprek is samen geëvalueerd
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan heeft deze fase alles waar dit programma naar vraagt
      En de reden is "Alles voor deze fase is er"
      En er ontbreekt niets
      En het advies staat vast
      En het advies wijst niet op "Vertel wat er nu gebeurt en wie het rapport krijgt"
      En het advies wijst niet op "Noem hoeveel tijd er is om te reageren"

    @bron:D-03 @bron:G-78 @bron:G-79 @bron:G-88 @bron:G-07
    Abstract Scenario: Eén ding ontbreekt: <wat ontbreekt>
      Gegeven het gesprek is geweest
      En <deel 1>
      En <deel 2>
      En <deel 3>
      En <deel 4>
      En <deel 5>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En de reden is "Vul aan wat in deze fase nog ontbreekt"
      En het advies staat vast
      En er ontbreekt
        | wat             | bekend |
        | <wat ontbreekt> | ja     |

      Voorbeelden:
        | wat ontbreekt                            | deel 1                                    | deel 2                                    | deel 3                     | deel 4                                     | deel 5                                |
        | Een concept voor de cliënt               | het concept ging naar niemand             | de afweging is met de cliënt gedeeld      | de cliënt kreeg een kopie  | de cliënt kon op het concept reageren      | het gesprek is samen geëvalueerd      |
        | De afweging gedeeld met de cliënt        | het concept ging naar cliënt en werkgever | de afweging is niet met de cliënt gedeeld | de cliënt kreeg een kopie  | de cliënt kon op het concept reageren      | het gesprek is samen geëvalueerd      |
        | Een kopie van het rapport voor de cliënt | het concept ging naar cliënt en werkgever | de afweging is met de cliënt gedeeld      | de cliënt kreeg geen kopie | de cliënt kon op het concept reageren      | het gesprek is samen geëvalueerd      |
        | Ruimte voor een reactie op het concept   | het concept ging naar cliënt en werkgever | de afweging is met de cliënt gedeeld      | de cliënt kreeg een kopie  | de cliënt kon niet op het concept reageren | het gesprek is samen geëvalueerd      |
        | Samen terugkijken op het gesprek         | het concept ging naar cliënt en werkgever | de afweging is met de cliënt gedeeld      | de cliënt kreeg een kopie  | de cliënt kon op het concept reageren      | het gesprek is niet samen geëvalueerd |

  Regel: Het concept hoort in elk geval naar de cliënt, en met een werkgever naar allebei

    @bron:D-03 @bron:G-54 @bron:B-16 @bron:G-07
    Abstract Scenario: <concept>, en <werkgever>
      Gegeven het gesprek is geweest
      En <concept>
      En <werkgever>
      En de afweging is met de cliënt gedeeld
      En de cliënt kreeg een kopie
      En de cliënt kon op het concept reageren
      En het gesprek is samen geëvalueerd
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan <uitkomst>
      En er <ontbreekt> "Een concept voor de cliënt"
      En het advies <wijst> "Stuur het concept ook naar de andere partij"

      Voorbeelden:
        | concept                                   | werkgever                                                       | uitkomst                                             | ontbreekt      | wijst         |
        | het concept ging alleen naar de cliënt    | de cliënt heeft een werkgever                                   | heeft deze fase alles waar dit programma naar vraagt | ontbreekt niet | wijst op      |
        | het concept ging alleen naar de cliënt    | niet bekend is het antwoord op "Heeft de cliënt een werkgever?" | heeft deze fase alles waar dit programma naar vraagt | ontbreekt niet | wijst op      |
        | het concept ging alleen naar de cliënt    | de cliënt heeft geen werkgever                                  | heeft deze fase alles waar dit programma naar vraagt | ontbreekt niet | wijst niet op |
        | het concept ging naar cliënt en werkgever | de cliënt heeft een werkgever                                   | heeft deze fase alles waar dit programma naar vraagt | ontbreekt niet | wijst niet op |
        | het concept ging alleen naar de werkgever | de cliënt heeft een werkgever                                   | moet deze fase worden aangevuld                      | ontbreekt      | wijst niet op |
        | het concept ging naar niemand             | de cliënt heeft een werkgever                                   | moet deze fase worden aangevuld                      | ontbreekt      | wijst niet op |

    @bron:G-88 @bron:D-03
    Abstract Scenario: In een andere fase telt het concept nog niet: <fase>
      Gegeven <fase>
      En het concept ging alleen naar de cliënt
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan wijst het advies niet op "Stuur het concept ook naar de andere partij"

      Voorbeelden:
        | fase                            |
        | het gesprek wordt afgesloten    |
        | het gesprek is bezig            |
        | het gesprek wordt voorbereid    |
        | de uitnodiging wordt geschreven |

  Regel: Zolang de cliënt nog niet kon reageren, noem je een termijn

    @bron:B-16 @bron:G-96
    Voorbeeld: Niet bekend is of de cliënt kon reageren
      Gegeven het gesprek is geweest
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies wijst op "Noem hoeveel tijd er is om te reageren"

  Regel: Een begeleider heet je welkom zolang het gesprek nog komt of bezig is

    @bron:G-74
    Abstract Scenario: Er kwam iemand mee, en <fase>
      Gegeven <fase>
      En de cliënt zei dat er iemand meekomt
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies wijst niet op "Heet ook de begeleider welkom"

      Voorbeelden:
        | fase                         |
        | het gesprek wordt afgesloten |
        | het gesprek is geweest       |

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:G-07
    Voorbeeld: Op de eerste dag gelden de regels
      Gegeven het gesprek wordt afgesloten
      Als de arbeidsdeskundige op 1 januari 2026 advies vraagt over gesprek
      Dan moet deze fase worden aangevuld

    @bron:G-07
    Voorbeeld: Een dag eerder nog niet
      Gegeven het gesprek wordt afgesloten
      Als de arbeidsdeskundige op 31 december 2025 advies vraagt over gesprek
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

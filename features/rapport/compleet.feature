# language: nl
Functionaliteit: Is het rapport compleet?
  Het programma leest het rapport niet. Het vraagt wat erin staat, en zegt wat nog ontbreekt.

  Regel: Staat alles erin waar het programma naar vraagt, dan zegt het advies dat, en niet meer

    @bron:L-36 @bron:L-37 @bron:D-08 @bron:D-09 @bron:D-04 @bron:G-54 @bron:L-39 @bron:D-07 @bron:D-20
    Voorbeeld: Alles is er
      Gegeven het concept ging naar cliënt en werkgever
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de gesprekspartners staan in het rapport
      En de werkplek is bekeken
      En het rapport beschrijft de werkplek
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En ander werk bij de werkgever is onderzocht
      En het rapport gaat in op wat de cliënt aandroeg
      En het rapport zegt waarom de werkplek niet bekeken is
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan bevat het rapport alles waar dit programma naar vraagt
      En de reden is "Alles waar dit programma naar vraagt, staat in het rapport"
      En er ontbreekt niets
      En het advies staat vast
      En er zijn geen vragen
      En het advies wijst op "Lees het nog een keer door de ogen van de cliënt"
      En het advies wijst op "Laat medische gegevens eruit"
      En het advies wijst niet op "Geef tijd om te reageren"
      En het advies wijst niet op "Ga na of je het gesprek goed weergeeft"
      En het advies wijst niet op "Noem de vorm die je koos, en waarom"

  Regel: Wat ontbreekt, vul je aan

    @bron:L-36 @bron:L-09 @bron:L-37 @bron:D-08 @bron:D-09 @bron:D-04 @bron:D-07 @bron:D-18 @bron:L-28 @bron:L-39
    Abstract Scenario: Eén ding ontbreekt: <wat ontbreekt>
      Gegeven het concept ging naar cliënt en werkgever
      En de methode <methode> in het rapport
      En het doel <doel> in het rapport
      En de omstandigheden <omstandigheden> in het rapport
      En het advies is <te volgen> uit het rapport
      En <feiten>
      En <vragen>
      En de gesprekspartners <gesprekspartners> in het rapport
      En de werkplek is bekeken
      En het rapport beschrijft de werkplek
      En <ander werk>
      En <inbreng>
      En de gegevens zijn <actueel>
      En de reacties op het concept zijn <verwerkt>
      En <contactvorm>
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En de reden is "Vul aan wat nog ontbreekt"
      En er ontbreekt
        | wat             | bekend |
        | <wat ontbreekt> | ja     |
      En het advies wijst niet op "Lees het nog een keer door de ogen van de cliënt"

      Voorbeelden:
        | wat ontbreekt                                  | methode    | doel       | omstandigheden | te volgen      | feiten                                            | vragen                                                        | gesprekspartners | ander werk                                     | inbreng                                            | actueel      | verwerkt      | contactvorm                                          |
        | De methode in het rapport                      | staat niet | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Het doel in het rapport                        | staat      | staat niet | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | De omstandigheden in het rapport               | staat      | staat      | staan niet     | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Een advies dat te volgen is uit het rapport    | staat      | staat      | staan          | niet te volgen | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Feiten die de conclusie dragen                 | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie niet | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Een antwoord op de vragen van de opdrachtgever | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt niet alle vragen van de opdrachtgever | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | De namen van de gesprekspartners               | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan niet       | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Ander werk bij de werkgever                    | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is niet onderzocht | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Wat de cliënt zelf aandroeg                    | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat niet in op wat de cliënt aandroeg | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Actuele gegevens                               | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | niet actueel | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | De reacties op het concept, verwerkt           | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | niet verwerkt | de contactvorm en de reden staan in het rapport      |
        | De contactvorm met de reden                    | staat      | staat      | staan          | te volgen      | de feiten in het rapport dragen de conclusie      | het rapport beantwoordt de vragen van de opdrachtgever        | staan            | ander werk bij de werkgever is onderzocht      | het rapport gaat in op wat de cliënt aandroeg      | actueel      | verwerkt      | de contactvorm of de reden staat niet in het rapport |

  Regel: Wie de werkplek bekeek, beschrijft haar; wie haar niet bekeek, zegt waarom niet

    @bron:D-08 @bron:D-14 @bron:L-36
    Abstract Scenario: <bezoek>, <beschrijving>, <waarom niet>
      Gegeven het concept ging naar cliënt en werkgever
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En de gesprekspartners staan in het rapport
      En <bezoek>
      En <beschrijving>
      En <waarom niet>
      En ander werk bij de werkgever is onderzocht
      En het rapport gaat in op wat de cliënt aandroeg
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan <uitkomst>
      En er <beschrijving ontbreekt> "Een beschrijving van de werkplek"
      En er <reden ontbreekt> "Waarom de werkplek niet bekeken is"
      En er ontbreekt niet "Of de werkplek bekeken is"

      Voorbeelden:
        | bezoek                      | beschrijving                            | waarom niet                                              | uitkomst                                               | beschrijving ontbreekt | reden ontbreekt |
        | de werkplek is bekeken      | het rapport beschrijft de werkplek niet | het rapport zegt waarom de werkplek niet bekeken is      | moet het rapport worden aangevuld                      | ontbreekt              | ontbreekt niet  |
        | de werkplek is bekeken      | het rapport beschrijft de werkplek      | het rapport zegt niet waarom de werkplek niet bekeken is | bevat het rapport alles waar dit programma naar vraagt | ontbreekt niet         | ontbreekt niet  |
        | de werkplek is niet bekeken | het rapport beschrijft de werkplek niet | het rapport zegt waarom de werkplek niet bekeken is      | bevat het rapport alles waar dit programma naar vraagt | ontbreekt niet         | ontbreekt niet  |
        | de werkplek is niet bekeken | het rapport beschrijft de werkplek      | het rapport zegt niet waarom de werkplek niet bekeken is | moet het rapport worden aangevuld                      | ontbreekt niet         | ontbreekt       |

    @bron:D-14 @bron:L-36
    Voorbeeld: Of de werkplek bekeken is, is niet bekend
      Gegeven het concept ging naar cliënt en werkgever
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En de gesprekspartners staan in het rapport
      En het rapport beschrijft de werkplek
      En het rapport zegt waarom de werkplek niet bekeken is
      En ander werk bij de werkgever is onderzocht
      En het rapport gaat in op wat de cliënt aandroeg
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En het advies is voorlopig
      En mogelijk blijven
        | het rapport |
        | volledig    |
      En er ontbreekt
        | wat                       | bekend |
        | Of de werkplek bekeken is | nee    |
      En de eerste vraag is "Heb je de werkplek bekeken?"

  Regel: Ander werk bij de werkgever hoort erbij, tenzij er geen werkgever is

    @bron:D-07 @bron:L-36
    Abstract Scenario: Ander werk is niet onderzocht, en <werkgever>
      Gegeven het concept ging naar cliënt en werkgever
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En de gesprekspartners staan in het rapport
      En de werkplek is bekeken
      En het rapport beschrijft de werkplek
      En <werkgever>
      En ander werk bij de werkgever is niet onderzocht
      En het rapport gaat in op wat de cliënt aandroeg
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan <uitkomst>
      En er <ontbreekt> "Ander werk bij de werkgever"

      Voorbeelden:
        | werkgever                                                           | uitkomst                                               | ontbreekt      |
        | de cliënt heeft een werkgever                                       | moet het rapport worden aangevuld                      | ontbreekt      |
        | niet bekend is het antwoord op "Heeft de cliënt een werkgever?"     | moet het rapport worden aangevuld                      | ontbreekt      |
        | de cliënt is werknemer en de werkgever betaalt het loon door        | moet het rapport worden aangevuld                      | ontbreekt      |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering | bevat het rapport alles waar dit programma naar vraagt | ontbreekt niet |
        | het gaat om letselschade                                            | moet het rapport worden aangevuld                      | ontbreekt      |
        | de cliënt heeft geen werkgever                                      | bevat het rapport alles waar dit programma naar vraagt | ontbreekt niet |

  Regel: Het concept hoort in elk geval naar de cliënt

    @bron:D-03 @bron:B-16
    Voorbeeld: Het concept ging alleen naar de werkgever, verder is alles er
      Gegeven het concept ging alleen naar de werkgever
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En de gesprekspartners staan in het rapport
      En de werkplek is bekeken
      En het rapport beschrijft de werkplek
      En ander werk bij de werkgever is onderzocht
      En het rapport gaat in op wat de cliënt aandroeg
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan is het rapport onvoldoende
      En de reden is "Een concept dat alleen naar de werkgever ging, is niet genoeg"
      En een uitweg is "Stuur het concept alsnog aan de cliënt"
      En het advies staat vast
      En er ontbreekt
        | wat                        | bekend |
        | Een concept voor de cliënt | ja     |
      En het advies wijst niet op "Stuur het concept ook naar de andere partij"

    @bron:D-03 @bron:L-36
    Voorbeeld: Alleen naar de werkgever beslist, wat er verder ook nog onbekend is
      Gegeven het concept ging alleen naar de werkgever
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan is het rapport onvoldoende
      En het advies staat vast
      En voor de volledigheid vraagt het advies "Staat in het rapport hoe je te werk ging?"

    @bron:B-16 @bron:G-54 @bron:L-36
    Voorbeeld: Het concept ging naar niemand
      Gegeven het concept ging naar niemand
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En de gesprekspartners staan in het rapport
      En de werkplek is bekeken
      En het rapport beschrijft de werkplek
      En ander werk bij de werkgever is onderzocht
      En het rapport gaat in op wat de cliënt aandroeg
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En er is geen uitweg
      En er ontbreekt
        | wat                        | bekend |
        | Een concept voor de cliënt | ja     |

    @bron:D-03 @bron:B-16 @bron:G-54 @bron:D-08
    Abstract Scenario: Het concept ging alleen naar de cliënt, en <werkgever>
      Gegeven het concept ging alleen naar de cliënt
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En de gesprekspartners staan in het rapport
      En de werkplek is bekeken
      En het rapport beschrijft de werkplek
      En ander werk bij de werkgever is onderzocht
      En <werkgever>
      En het rapport gaat in op wat de cliënt aandroeg
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan bevat het rapport alles waar dit programma naar vraagt
      En het advies staat vast
      En er ontbreekt niets
      En het advies <wijst> "Stuur het concept ook naar de andere partij"

      Voorbeelden:
        | werkgever                                                       | wijst         |
        | de cliënt heeft een werkgever                                   | wijst op      |
        | niet bekend is het antwoord op "Heeft de cliënt een werkgever?" | wijst op      |
        | de cliënt heeft geen werkgever                                  | wijst niet op |

    @bron:D-03 @bron:L-36
    Abstract Scenario: Het concept ging <naar wie>, en dan is er geen andere partij meer
      Gegeven het concept ging <naar wie>
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan wijst het advies niet op "Stuur het concept ook naar de andere partij"

      Voorbeelden:
        | naar wie                 |
        | naar cliënt en werkgever |
        | naar niemand             |

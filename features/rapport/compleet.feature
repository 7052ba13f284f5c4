# language: nl
Functionaliteit: Is het rapport compleet?
  Het programma leest het rapport niet. Het vraagt wat erin staat, en zegt wat nog ontbreekt.

  Regel: Staat alles erin en ging het concept naar beide, dan is het rapport volledig

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
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan is het rapport volledig
      En de reden is "Alles staat in het rapport"
      En er ontbreekt niets
      En het advies staat vast
      En er zijn geen vragen
      En het advies wijst op "Lees het nog een keer door de ogen van de cliënt"
      En het advies wijst op "Laat medische gegevens eruit"
      En het advies wijst niet op "Geef tijd om te reageren"
      En het advies wijst niet op "Ga na of je het gesprek goed weergeeft"
      En het advies wijst niet op "Noem de vorm die je koos, en waarom"

  Regel: Wat ontbreekt, vul je aan

    @bron:L-36 @bron:L-09 @bron:L-37 @bron:D-08 @bron:D-09 @bron:D-04 @bron:G-54 @bron:L-39
    Abstract Scenario: Eén ding ontbreekt: <wat ontbreekt>
      Gegeven het concept ging naar cliënt en werkgever
      En de methode <methode> in het rapport
      En het doel <doel> in het rapport
      En de omstandigheden <omstandigheden> in het rapport
      En het advies is <te volgen> uit het rapport
      En de gesprekspartners <gesprekspartners> in het rapport
      En de werkplek is bekeken
      En het rapport beschrijft de werkplek
      En de gegevens zijn <actueel>
      En de reacties op het concept zijn <verwerkt>
      En <contactvorm>
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En de reden is "Vul aan wat nog ontbreekt"
      En het advies staat vast
      En er ontbreekt
        | wat             | bekend |
        | <wat ontbreekt> | ja     |
      En het advies wijst niet op "Lees het nog een keer door de ogen van de cliënt"

      Voorbeelden:
        | wat ontbreekt                               | methode    | doel       | omstandigheden | te volgen      | gesprekspartners | actueel      | verwerkt      | contactvorm                                          |
        | De methode in het rapport                   | staat niet | staat      | staan          | te volgen      | staan            | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Het doel in het rapport                     | staat      | staat niet | staan          | te volgen      | staan            | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | De omstandigheden in het rapport            | staat      | staat      | staan niet     | te volgen      | staan            | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Een advies dat te volgen is uit het rapport | staat      | staat      | staan          | niet te volgen | staan            | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Met wie je sprak                            | staat      | staat      | staan          | te volgen      | staan niet       | actueel      | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | Actuele gegevens                            | staat      | staat      | staan          | te volgen      | staan            | niet actueel | verwerkt      | de contactvorm en de reden staan in het rapport      |
        | De reacties op het concept, verwerkt        | staat      | staat      | staan          | te volgen      | staan            | actueel      | niet verwerkt | de contactvorm en de reden staan in het rapport      |
        | De contactvorm met de reden                 | staat      | staat      | staan          | te volgen      | staan            | actueel      | verwerkt      | de contactvorm of de reden staat niet in het rapport |

  Regel: Wie de werkplek bekeek, beschrijft haar; wie haar niet bekeek, hoeft dat niet

    @bron:D-08 @bron:D-14 @bron:L-36
    Abstract Scenario: <bezoek>, <beschrijving>
      Gegeven <bezoek>
      En <beschrijving>
      En het concept ging naar cliënt en werkgever
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de gesprekspartners staan in het rapport
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan <uitkomst>
      En het advies staat vast
      En er <ontbreekt> "Een beschrijving van de werkplek"
      En het advies <wijst> "Schrijf op waarom je de werkplek niet bekeek"

      Voorbeelden:
        | bezoek                      | beschrijving                            | uitkomst                          | ontbreekt      | wijst         |
        | de werkplek is bekeken      | het rapport beschrijft de werkplek niet | moet het rapport worden aangevuld | ontbreekt      | wijst niet op |
        | de werkplek is bekeken      | het rapport beschrijft de werkplek      | is het rapport volledig           | ontbreekt niet | wijst niet op |
        | de werkplek is niet bekeken | het rapport beschrijft de werkplek niet | is het rapport volledig           | ontbreekt niet | wijst op      |

  Regel: Het concept hoort naar cliënt en werkgever allebei

    @bron:D-03 @bron:B-16
    Voorbeeld: Het concept ging alleen naar de werkgever, verder is alles er
      Gegeven het concept ging alleen naar de werkgever
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de gesprekspartners staan in het rapport
      En de werkplek is niet bekeken
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan is het rapport onvoldoende
      En de reden is "Een concept dat alleen naar de werkgever ging, is niet genoeg"
      En een uitweg is "Stuur het concept alsnog aan de cliënt"
      En het advies staat vast
      En er ontbreekt
        | wat                                          | bekend |
        | Een concept voor cliënt en werkgever allebei | ja     |

    @bron:D-03 @bron:L-36
    Voorbeeld: Alleen naar de werkgever beslist, wat er verder ook nog onbekend is
      Gegeven het concept ging alleen naar de werkgever
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan is het rapport onvoldoende
      En het advies staat vast
      En voor de volledigheid vraagt het advies "Staat in het rapport hoe je te werk ging?"

    @bron:B-16 @bron:G-54 @bron:L-36
    Abstract Scenario: <concept>
      Gegeven <concept>
      En de methode staat in het rapport
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de gesprekspartners staan in het rapport
      En de werkplek is niet bekeken
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En er is geen uitweg
      En er ontbreekt
        | wat                                          | bekend |
        | Een concept voor cliënt en werkgever allebei | ja     |

      Voorbeelden:
        | concept                                |
        | het concept ging alleen naar de cliënt |
        | het concept ging naar niemand          |

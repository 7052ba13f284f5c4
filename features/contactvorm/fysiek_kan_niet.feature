# language: nl
Functionaliteit: Fysiek afspreken kan niet
  Kan het echt niet aan tafel, dan kiezen arbeidsdeskundigen liever beeldbellen dan bellen: met
  beeld zie je meer. Slecht nieuws en een gesprek bij een conflict stel je uit als dat kan.

  Regel: Kan fysiek niet, dan is beeldbellen de eerste vervanger

    @bron:B1-07 @bron:B1-08 @bron:G-48 @bron:B1-17 @bron:B1-11 @bron:G-41
    Abstract Scenario: De cliënt woont tijdelijk in het buitenland (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden: Beeldbellen was ontraden en wordt aanvaardbaar, met een voorbehoud
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens              |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-07 @bron:B1-08 @bron:B1-17 @bron:B1-15
    Abstract Scenario: De cliënt woont in het buitenland en het onderwerp is eenvoudig (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, voorkeur
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen voorkeur
      En bij <onderdeel> is telefonisch <telefonisch>
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden: Beeldbellen was aanvaardbaar en krijgt de voorkeur
        | onderdeel                     | telefonisch  | wat er gebeurt                                         |
        | gegevens controleren          | aanvaardbaar | de arbeidsdeskundige controleert gegevens              |
        | visie van de cliënt uitvragen | ontraden     | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | ontraden     | de arbeidsdeskundige past hoor en wederhoor toe        |
        | procesafspraken maken         | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken             |
        | uitkomst bespreken            | ontraden     | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | ontraden     | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-07 @bron:G-73 @bron:G-72 @bron:B-04
    Abstract Scenario: Uitleg vooraf en nazorg blijven een belletje (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En een alternatief is beeldbellen, aanvaardbaar
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen aanvaardbaar
      En bij <onderdeel> is telefonisch voorkeur
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel             | wat er gebeurt                                                 |
        | aankondigen en uitleg | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | nazorg                | de arbeidsdeskundige geeft nazorg                              |

    @bron:B1-19 @bron:G-48 @bron:B-03
    Abstract Scenario: Beeldbellen schuift niet op zolang niet zeker is dat fysiek niet kan
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <fysiek>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij kennismaking is fysiek voorkeur
      En bij kennismaking is beeldbellen ontraden
      En bij kennismaking is telefonisch ontraden

      Voorbeelden:
        | fysiek                                                                  |
        | fysiek afspreken is mogelijk                                            |
        | niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?" |

    @bron:B1-12 @bron:B1-17 @bron:B1-19
    Abstract Scenario: Beeldbellen krijgt niet de voorkeur zolang niet zeker is dat fysiek niet kan
      Gegeven de arbeidsdeskundige controleert gegevens
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En <fysiek>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij gegevens controleren is fysiek voorkeur
      En bij gegevens controleren is beeldbellen aanvaardbaar
      En bij gegevens controleren is telefonisch aanvaardbaar

      Voorbeelden:
        | fysiek                                                                  |
        | fysiek afspreken is mogelijk                                            |
        | niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?" |

  Regel: Een uitkomst die kan tegenvallen stel je uit als er tijd is

    @bron:B-01 @bron:G-34 @bron:G-42 @bron:B1-07
    Abstract Scenario: De bakker kan zes weken niet reizen, er is geen haast en de uitkomst valt misschien tegen
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En <uitkomst>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En er is geen alternatief
      En bij uitkomst bespreken is fysiek niet mogelijk
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden
      En bij uitkomst bespreken is uitstellen voorkeur
      En in het plan staat uitkomst bespreken bij uitstellen, later

      Voorbeelden:
        | uitkomst                                                                |
        | de uitkomst valt tegen voor de cliënt                                   |
        | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" |

    @bron:B-01 @bron:G-34 @bron:G-42
    Voorbeeld: Valt de uitkomst zeker tegen, dan staat het uitstel vast
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En er zijn geen vragen

    @bron:B-01 @bron:B1-07
    Voorbeeld: De bakker kan tijdelijk niet reizen, maar de uitkomst valt niet tegen
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij uitkomst bespreken is fysiek niet mogelijk
      En bij uitkomst bespreken is beeldbellen aanvaardbaar met voorbehoud
      En bij uitkomst bespreken is telefonisch ontraden
      En bij uitkomst bespreken is uitstellen niet aan de orde

    @bron:B-01 @bron:B1-07 @bron:G-42
    Abstract Scenario: De uitkomst valt tegen, maar wachten helpt niet of er is geen tijd
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En <hoe lang>
      En <haast>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij uitkomst bespreken is fysiek niet mogelijk
      En bij uitkomst bespreken is beeldbellen aanvaardbaar met voorbehoud
      En bij uitkomst bespreken is telefonisch ontraden
      En bij uitkomst bespreken is uitstellen niet aan de orde

      Voorbeelden:
        | hoe lang                                                                               | haast                                                                          |
        | wat fysiek contact in de weg staat is blijvend                                         | er is geen dringende termijn                                                   |
        | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | er is geen dringende termijn                                                   |
        | wat fysiek contact in de weg staat is tijdelijk                                        | er is een dringende termijn                                                    |
        | wat fysiek contact in de weg staat is tijdelijk                                        | niet bekend is het antwoord op "Is er een dringende termijn voor dit contact?" |

    @bron:B1-11 @bron:B-01
    Abstract Scenario: De uitkomst valt tegen, maar niet zeker is dat fysiek niet kan
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En <fysiek>
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden
      En bij uitkomst bespreken is uitstellen niet aan de orde

      Voorbeelden:
        | fysiek                                                                  |
        | fysiek afspreken is mogelijk                                            |
        | niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?" |

  Regel: Hoor en wederhoor bij een conflict stel je uit als er tijd is

    @bron:B-01 @bron:G-34 @bron:G-42 @bron:B1-07
    Voorbeeld: De opticien en zijn baas hebben ruzie, en over een maand kan iedereen weer aan tafel
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er is een conflict tussen werkgever en werknemer
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En bij hoor en wederhoor is fysiek niet mogelijk
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden
      En bij hoor en wederhoor is uitstellen voorkeur
      En in het plan staat hoor en wederhoor bij uitstellen, later

    @bron:B-01 @bron:G-34 @bron:G-42
    Voorbeeld: Ook als de uitkomst meevalt, wacht een gesprek bij een conflict
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er is een conflict tussen werkgever en werknemer
      En de uitkomst valt niet tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is uitstellen voorkeur

    @bron:B1-07 @bron:G-41
    Abstract Scenario: Niet zeker is dat er ruzie is, dus beeldbellen mag
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En <conflict>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij hoor en wederhoor is fysiek niet mogelijk
      En bij hoor en wederhoor is beeldbellen aanvaardbaar met voorbehoud
      En bij hoor en wederhoor is telefonisch ontraden
      En bij hoor en wederhoor is uitstellen niet aan de orde

      Voorbeelden:
        | conflict                                                                           |
        | er is geen conflict tussen werkgever en werknemer                                  |
        | niet bekend is het antwoord op "Is er een conflict tussen werkgever en werknemer?" |

    @bron:B1-07 @bron:G-41
    Abstract Scenario: Er is ruzie, maar wachten helpt niet of er is geen tijd
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er is een conflict tussen werkgever en werknemer
      En fysiek afspreken is niet mogelijk
      En <hoe lang>
      En <haast>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij hoor en wederhoor is fysiek niet mogelijk
      En bij hoor en wederhoor is beeldbellen aanvaardbaar met voorbehoud
      En bij hoor en wederhoor is telefonisch ontraden
      En bij hoor en wederhoor is uitstellen niet aan de orde

      Voorbeelden:
        | hoe lang                                                                               | haast                                                                          |
        | wat fysiek contact in de weg staat is blijvend                                         | er is geen dringende termijn                                                   |
        | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | er is geen dringende termijn                                                   |
        | wat fysiek contact in de weg staat is tijdelijk                                        | er is een dringende termijn                                                    |
        | wat fysiek contact in de weg staat is tijdelijk                                        | niet bekend is het antwoord op "Is er een dringende termijn voor dit contact?" |

    @bron:B-03 @bron:G-41 @bron:T-26
    Abstract Scenario: Er is ruzie, maar niet zeker is dat fysiek niet kan
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er is een conflict tussen werkgever en werknemer
      En <fysiek>
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden
      En bij hoor en wederhoor is uitstellen niet aan de orde

      Voorbeelden:
        | fysiek                                                                  |
        | fysiek afspreken is mogelijk                                            |
        | niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?" |

  Regel: Andere onderdelen stel je niet uit, ook niet als het tijdelijk is

    @bron:B1-07 @bron:B1-08 @bron:G-48 @bron:B1-17 @bron:B1-15
    Abstract Scenario: De cliënt is een paar weken weg, maar dit kan via het scherm (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de uitkomst valt tegen voor de cliënt
      En er is een conflict tussen werkgever en werknemer
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, <oordeel>
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen <beeldbellen>
      En bij <onderdeel> is telefonisch <telefonisch>
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                     | oordeel      | beeldbellen                 | telefonisch  | wat er gebeurt                                         |
        | kennismaking                  | aanvaardbaar | aanvaardbaar met voorbehoud | ontraden     | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | aanvaardbaar | aanvaardbaar met voorbehoud | ontraden     | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | gegevens controleren          | aanvaardbaar | aanvaardbaar met voorbehoud | ontraden     | de arbeidsdeskundige controleert gegevens              |
        | visie van de cliënt uitvragen | aanvaardbaar | aanvaardbaar met voorbehoud | ontraden     | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | procesafspraken maken         | voorkeur     | voorkeur                    | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken             |
        | rapport toelichten            | aanvaardbaar | aanvaardbaar met voorbehoud | ontraden     | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-07 @bron:G-73 @bron:G-72
    Abstract Scenario: De cliënt is een paar weken weg, maar dit kan per telefoon (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de uitkomst valt tegen voor de cliënt
      En er is een conflict tussen werkgever en werknemer
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen aanvaardbaar
      En bij <onderdeel> is telefonisch voorkeur
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel             | wat er gebeurt                                                 |
        | aankondigen en uitleg | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | nazorg                | de arbeidsdeskundige geeft nazorg                              |

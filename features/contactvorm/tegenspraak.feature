# language: nl
Functionaliteit: Wat gezegd is, spreekt elkaar tegen
  Sommige antwoorden kunnen samen voorkomen, maar zijn meestal een vergissing. Het advies komt er
  gewoon, met een melding erbij.

  Regel: Wie fysiek contact weigert, wil het meestal niet het liefst

    @bron:B1-15
    Abstract Scenario: De cliënt weigert (<weigering>) en wil het liefst <wens>
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En <of de cliënt weigert>
      En de cliënt wil het liefst <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies "Je zegt dat de cliënt fysiek contact weigert en dat hij het liefst fysiek contact wil. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

      Voorbeelden:
        | weigering | wens           | of de cliënt weigert             |
        | ja        | fysiek contact | de cliënt weigert fysiek contact |

    @bron:B1-15
    Abstract Scenario: Dit past wel bij elkaar (<weigering>, <wens>)
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En <of de cliënt weigert>
      En de cliënt wil het liefst <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je zegt dat de cliënt fysiek contact weigert en dat hij het liefst fysiek contact wil. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

      Voorbeelden:
        | weigering | wens           | of de cliënt weigert                                               |
        | ja        | beeldbellen    | de cliënt weigert fysiek contact                                   |
        | ja        | bellen         | de cliënt weigert fysiek contact                                   |
        | nee       | fysiek contact | de cliënt weigert fysiek contact niet                              |
        | onbekend  | fysiek contact | niet bekend is het antwoord op "Weigert de cliënt fysiek contact?" |

    @bron:B1-15
    Voorbeeld: De cliënt weigert en heeft geen voorkeur
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt weigert fysiek contact
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je zegt dat de cliënt fysiek contact weigert en dat hij het liefst fysiek contact wil. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

  Regel: Een vorm die niet kan, kies je meestal niet

    @bron:B1-15 @bron:B1-19
    Voorbeeld: De arbeidsdeskundige koos voor fysiek contact, en dat kan niet
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En de arbeidsdeskundige koos voor fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies "Je koos voor fysiek contact en je zegt dat fysiek afspreken niet kan. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

    @bron:B1-15 @bron:B1-19
    Abstract Scenario: De arbeidsdeskundige koos voor fysiek contact, en niet bekend is dat het niet kan
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En <of het kan>
      En de arbeidsdeskundige koos voor fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je koos voor fysiek contact en je zegt dat fysiek afspreken niet kan. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

      Voorbeelden:
        | of het kan                                                              |
        | fysiek afspreken is mogelijk                                            |
        | niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?" |

    @bron:B1-15 @bron:B1-19
    Abstract Scenario: Fysiek afspreken kan niet, en de arbeidsdeskundige koos iets anders (<keuze>)
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En <gekozen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je koos voor fysiek contact en je zegt dat fysiek afspreken niet kan. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

      Voorbeelden:
        | keuze       | gekozen                                                     |
        | beeldbellen | de arbeidsdeskundige koos voor beeldbellen                  |
        | bellen      | de arbeidsdeskundige koos voor bellen                       |
        | uitstel     | de arbeidsdeskundige koos voor uitstel                      |
        | niets       | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |

    @bron:B1-15 @bron:B1-19
    Voorbeeld: De arbeidsdeskundige koos voor beeldbellen, en dat kan niet
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En beeldbellen is niet mogelijk
      En de arbeidsdeskundige koos voor beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies "Je koos voor beeldbellen en je zegt dat beeldbellen niet kan. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

    @bron:B1-15 @bron:B1-19
    Abstract Scenario: De arbeidsdeskundige koos voor beeldbellen, en niet bekend is dat het niet kan
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En <of het kan>
      En de arbeidsdeskundige koos voor beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je koos voor beeldbellen en je zegt dat beeldbellen niet kan. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

      Voorbeelden:
        | of het kan                                                                                    |
        | beeldbellen is mogelijk                                                                       |
        | niet bekend is het antwoord op "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid." |

    @bron:B1-15 @bron:B1-19
    Abstract Scenario: Beeldbellen kan niet, en de arbeidsdeskundige koos iets anders (<keuze>)
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En beeldbellen is niet mogelijk
      En <gekozen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je koos voor beeldbellen en je zegt dat beeldbellen niet kan. Ga na wat klopt."
      En bij procesafspraken maken is telefonisch aanvaardbaar

      Voorbeelden:
        | keuze          | gekozen                                                     |
        | fysiek contact | de arbeidsdeskundige koos voor fysiek contact               |
        | bellen         | de arbeidsdeskundige koos voor bellen                       |
        | uitstel        | de arbeidsdeskundige koos voor uitstel                      |
        | niets          | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |

    @bron:B1-15 @bron:B1-19
    Voorbeeld: De arbeidsdeskundige koos voor bellen, en dat kan niet
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En bellen is niet mogelijk
      En de arbeidsdeskundige koos voor bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies "Je koos voor bellen en je zegt dat bellen niet kan. Ga na wat klopt."
      En bij procesafspraken maken is beeldbellen aanvaardbaar

    @bron:B1-15 @bron:B1-19
    Abstract Scenario: De arbeidsdeskundige koos voor bellen, en niet bekend is dat het niet kan
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En <of het kan>
      En de arbeidsdeskundige koos voor bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je koos voor bellen en je zegt dat bellen niet kan. Ga na wat klopt."
      En bij procesafspraken maken is beeldbellen aanvaardbaar

      Voorbeelden:
        | of het kan                                                    |
        | bellen is mogelijk                                            |
        | niet bekend is het antwoord op "Kun je met de cliënt bellen?" |

    @bron:B1-15 @bron:B1-19
    Abstract Scenario: Bellen kan niet, en de arbeidsdeskundige koos iets anders (<keuze>)
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En bellen is niet mogelijk
      En <gekozen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je koos voor bellen en je zegt dat bellen niet kan. Ga na wat klopt."
      En bij procesafspraken maken is beeldbellen aanvaardbaar

      Voorbeelden:
        | keuze          | gekozen                                                     |
        | fysiek contact | de arbeidsdeskundige koos voor fysiek contact               |
        | beeldbellen    | de arbeidsdeskundige koos voor beeldbellen                  |
        | uitstel        | de arbeidsdeskundige koos voor uitstel                      |
        | niets          | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |

  Regel: Of een uitkomst tegenvalt, zeg je alleen als er een uitkomst of rapport besproken wordt

    @bron:B1-15 @bron:G-48
    Abstract Scenario: De uitkomst staat niet op de agenda, en <uitkomst> (<onderdeel>)
      Gegeven <wat er gebeurt>
      En <uitkomst>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies "Je zegt of de uitkomst tegenvalt, maar er staat geen uitkomst of rapport op de agenda. Ga na wat je bespreekt."
      En bij <onderdeel> is fysiek voorkeur

      Voorbeelden:
        | onderdeel             | uitkomst                                   | wat er gebeurt                                  |
        | procesafspraken maken | de uitkomst valt tegen voor de cliënt      | de arbeidsdeskundige maakt procesafspraken      |
        | kennismaking          | de uitkomst valt niet tegen voor de cliënt | de arbeidsdeskundige maakt kennis met de cliënt |

    @bron:B1-11 @bron:G-48 @bron:B1-15
    Abstract Scenario: De uitkomst of het rapport staat op de agenda, of niemand zei iets over de uitkomst (<onderdeel>)
      Gegeven <wat er gebeurt>
      En <uitkomst>
      En de arbeidsdeskundige maakt procesafspraken
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies niet "Je zegt of de uitkomst tegenvalt, maar er staat geen uitkomst of rapport op de agenda. Ga na wat je bespreekt."
      En bij procesafspraken maken is fysiek voorkeur

      Voorbeelden:
        | onderdeel          | uitkomst                                                                | wat er gebeurt                                  |
        | uitkomst bespreken | de uitkomst valt tegen voor de cliënt                                   | de arbeidsdeskundige bespreekt de uitkomst      |
        | uitkomst bespreken | de uitkomst valt niet tegen voor de cliënt                              | de arbeidsdeskundige bespreekt de uitkomst      |
        | rapport toelichten | de uitkomst valt tegen voor de cliënt                                   | de arbeidsdeskundige licht het rapport toe      |
        | kennismaking       | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" | de arbeidsdeskundige maakt kennis met de cliënt |

    @bron:B1-15 @bron:G-48 @bron:B1-09 @bron:B1-17 @bron:G-41 @bron:G-72 @bron:G-73
    Abstract Scenario: Elk ander onderdeel geeft die melding ook (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de uitkomst valt tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan meldt het advies "Je zegt of de uitkomst tegenvalt, maar er staat geen uitkomst of rapport op de agenda. Ga na wat je bespreekt."
      En bij <onderdeel> is beeldbellen <beeldbellen>

      Voorbeelden:
        | onderdeel                     | beeldbellen  | wat er gebeurt                                                            |
        | aankondigen en uitleg         | aanvaardbaar | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | kennismaking                  | ontraden     | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | inhoudelijk gesprek           | ontraden     | de arbeidsdeskundige voert het inhoudelijke gesprek                       |
        | gegevens controleren          | ontraden     | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | ontraden     | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | hoor en wederhoor             | ontraden     | de arbeidsdeskundige past hoor en wederhoor toe                           |
        | procesafspraken maken         | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek             | ontraden     | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | ontraden     | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | nazorg                        | aanvaardbaar | de arbeidsdeskundige geeft nazorg                                         |

  Regel: Een reden om af te wijken past alleen bij een andere keuze dan het advies

    @bron:G-48
    Abstract Scenario: De arbeidsdeskundige gaf een reden, en koos <keuze>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <gekozen>
      En <reden>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies meldt "Je geeft een reden om af te wijken, maar je koos geen andere vorm dan het advies. Ga na wat je koos."

      Voorbeelden:
        | keuze            | gekozen                                                     | reden                                            |
        | zoals het advies | de arbeidsdeskundige koos voor fysiek contact               | de arbeidsdeskundige week af vanwege de techniek |
        | nog niets        | niet bekend is het antwoord op "Welke vorm heb je gekozen?" | de arbeidsdeskundige week af vanwege de techniek |

    @bron:G-48
    Abstract Scenario: De reden past bij de keuze, of er is geen reden (<keuze>)
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <gekozen>
      En <reden>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies meldt niet "Je geeft een reden om af te wijken, maar je koos geen andere vorm dan het advies. Ga na wat je koos."

      Voorbeelden:
        | keuze       | gekozen                                                     | reden                                                            |
        | beeldbellen | de arbeidsdeskundige koos voor beeldbellen                  | de arbeidsdeskundige week af vanwege de techniek                 |
        | uitstel     | de arbeidsdeskundige koos voor uitstel                      | de arbeidsdeskundige week af vanwege een termijn                 |
        | fysiek      | de arbeidsdeskundige koos voor fysiek contact               | niet bekend is het antwoord op "Waarom koos je een andere vorm?" |
        | nog niets   | niet bekend is het antwoord op "Welke vorm heb je gekozen?" | niet bekend is het antwoord op "Waarom koos je een andere vorm?" |

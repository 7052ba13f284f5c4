# language: nl
Functionaliteit: De cliënt kan niet vrij praten
  In een open kantoortuin of met huisgenoten erbij zegt iemand niet wat hij wil zeggen. Bij een
  persoonlijk gesprek past dan geen scherm of telefoon. Waar het niet anders kan, eerst een andere plek.

  Regel: Kan de cliënt niet vrij praten, dan voer je een persoonlijk gesprek niet op afstand

    @bron:L-20 @bron:L-21 @bron:B1-05 @bron:B1-17 @bron:G-81
    Abstract Scenario: De cliënt zit in een open kantoortuin, ook al ligt alles rustig (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij <onderdeel> is fysiek voorkeur
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-14 @bron:B1-13 @bron:B1-16 @bron:L-44
    Abstract Scenario: Niet bekend is dat er iemand meeluistert (<onderdeel>, <plek>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En <wie luistert mee>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is beeldbellen aanvaardbaar

      Voorbeelden:
        | onderdeel                     | plek | wie luistert mee                       | wat er gebeurt                                         |
        | visie van de cliënt uitvragen | vrij | de cliënt kan op zijn plek vrij praten | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | vrij | de cliënt kan op zijn plek vrij praten | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | vrij | de cliënt kan op zijn plek vrij praten | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | vrij | de cliënt kan op zijn plek vrij praten | de arbeidsdeskundige licht het rapport toe             |

      Voorbeelden: Niemand weet het
        | onderdeel                     | plek     | wie luistert mee                                                                       | wat er gebeurt                                         |
        | visie van de cliënt uitvragen | onbekend | niet bekend is het antwoord op "Kan de cliënt vrij praten op de plek waar hij dan is?" | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | onbekend | niet bekend is het antwoord op "Kan de cliënt vrij praten op de plek waar hij dan is?" | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | onbekend | niet bekend is het antwoord op "Kan de cliënt vrij praten op de plek waar hij dan is?" | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | onbekend | niet bekend is het antwoord op "Kan de cliënt vrij praten op de plek waar hij dan is?" | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-12 @bron:B1-15 @bron:L-20
    Abstract Scenario: Wat niet persoonlijk is, mag nog steeds op afstand (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is beeldbellen aanvaardbaar
      En bij <onderdeel> is telefonisch aanvaardbaar
      En het advies wijst op "Regel dat niemand meeluistert"

      Voorbeelden:
        | onderdeel             | wat er gebeurt                             |
        | gegevens controleren  | de arbeidsdeskundige controleert gegevens  |
        | procesafspraken maken | de arbeidsdeskundige maakt procesafspraken |

    @bron:G-73 @bron:G-72
    Abstract Scenario: Uitleg vooraf en nazorg blijven een belletje (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En bij <onderdeel> is beeldbellen aanvaardbaar
      En bij <onderdeel> is telefonisch voorkeur

      Voorbeelden:
        | onderdeel             | wat er gebeurt                                                 |
        | aankondigen en uitleg | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | nazorg                | de arbeidsdeskundige geeft nazorg                              |

    @bron:B1-09 @bron:B1-10
    Abstract Scenario: Bij een werkplek verandert het niets (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-14 @bron:B1-17 @bron:B1-05
    Voorbeeld: Niemand weet of er iemand meeluistert, dus het advies vraagt het
      Gegeven de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |
      En de eerste vraag is "Kan de cliënt vrij praten op de plek waar hij dan is?"

  Regel: Kan fysiek niet, dan beeldbel je pas als de cliënt een plek heeft waar hij vrij kan praten

    @bron:L-20 @bron:L-21 @bron:B1-05 @bron:B1-07
    Abstract Scenario: De cliënt zit in een open kantoortuin en kan nergens anders heen (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud
      En bij <onderdeel> is telefonisch ontraden
      En het voorbehoud bij <onderdeel> voor beeldbellen zegt "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."
      En het voorbehoud bij <onderdeel> voor beeldbellen zegt "fysiek contact niet kon"

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:L-20 @bron:L-21 @bron:B1-05 @bron:B1-07
    Abstract Scenario: Ook als alles rustig ligt, wordt beeldbellen dan niet beter dan aanvaardbaar (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En fysiek afspreken is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het voorbehoud bij <onderdeel> voor beeldbellen zegt "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-07 @bron:B1-08
    Abstract Scenario: Kan de cliënt wel vrij praten, dan is die plek geen voorbehoud (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En de cliënt kan op zijn plek vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het voorbehoud bij <onderdeel> voor beeldbellen zegt niet "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-07 @bron:B1-12 @bron:B1-15 @bron:B-02 @bron:G-73 @bron:G-72
    Abstract Scenario: Wat niet persoonlijk is, krijgt dit voorbehoud niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan zegt het voorbehoud bij <onderdeel> voor beeldbellen niet "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | aankondigen en uitleg       | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | gegevens controleren        | de arbeidsdeskundige controleert gegevens                                 |
        | procesafspraken maken       | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | nazorg                      | de arbeidsdeskundige geeft nazorg                                         |

    @bron:B-01 @bron:G-42
    Voorbeeld: Een uitkomst die je uitstelt, blijf je uitstellen
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

  Regel: Geldt een persoonlijke uitzondering, dan ook pas met zo'n plek

    @bron:L-20 @bron:L-21 @bron:B1-05 @bron:B1-34
    Abstract Scenario: <waarom> en hij kan niet vrij praten (<onderdeel>)
      Gegeven <wat er gebeurt>
      En <wat er speelt>
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud
      En het voorbehoud bij <onderdeel> voor beeldbellen zegt "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."

      Voorbeelden:
        | onderdeel                     | waarom           | wat er speelt                                                | wat er gebeurt                                         |
        | kennismaking                  | Fysiek is lastig | iets in de persoonlijke situatie maakt fysiek contact lastig | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | Fysiek is lastig | iets in de persoonlijke situatie maakt fysiek contact lastig | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | Fysiek is lastig | iets in de persoonlijke situatie maakt fysiek contact lastig | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | Fysiek is lastig | iets in de persoonlijke situatie maakt fysiek contact lastig | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | Fysiek is lastig | iets in de persoonlijke situatie maakt fysiek contact lastig | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | Fysiek is lastig | iets in de persoonlijke situatie maakt fysiek contact lastig | de arbeidsdeskundige licht het rapport toe             |

      Voorbeelden: Bij een weigering
        | onderdeel                     | waarom            | wat er speelt                    | wat er gebeurt                                         |
        | kennismaking                  | De cliënt weigert | de cliënt weigert fysiek contact | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | De cliënt weigert | de cliënt weigert fysiek contact | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | De cliënt weigert | de cliënt weigert fysiek contact | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | De cliënt weigert | de cliënt weigert fysiek contact | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | De cliënt weigert | de cliënt weigert fysiek contact | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | De cliënt weigert | de cliënt weigert fysiek contact | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-34 @bron:B1-36 @bron:B-07
    Abstract Scenario: Kan de cliënt wel vrij praten, dan is er geen voorbehoud (<onderdeel>)
      Gegeven <wat er gebeurt>
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En de cliënt kan op zijn plek vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is beeldbellen aanvaardbaar

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:B1-15 @bron:G-73 @bron:G-72 @bron:B1-17
    Abstract Scenario: Wat niet persoonlijk is, krijgt ook dan geen voorbehoud (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij <onderdeel> beeldbellen aanvaardbaar

      Voorbeelden:
        | onderdeel             | wat er gebeurt                                                 |
        | aankondigen en uitleg | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | gegevens controleren  | de arbeidsdeskundige controleert gegevens                      |
        | procesafspraken maken | de arbeidsdeskundige maakt procesafspraken                     |
        | nazorg                | de arbeidsdeskundige geeft nazorg                              |

    @bron:L-20 @bron:L-21 @bron:B1-05
    Voorbeeld: Zonder uitzondering blijft het scherm ontraden
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan wel op een andere manier
      En de cliënt wil het liefst beeldbellen
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij kennismaking is beeldbellen ontraden

    @bron:B1-07 @bron:B1-08 @bron:L-20 @bron:L-21 @bron:B1-05 @bron:L-36
    Voorbeeld: Kan fysiek ook niet, dan blijft erbij staan dat je dat opschrijft
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het voorbehoud bij kennismaking voor beeldbellen zegt "fysiek contact niet kon"
      En het advies wijst niet op "Kijk later fysiek na"

    @bron:B-01 @bron:G-42
    Abstract Scenario: Een uitkomst die je uitstelt, doe je ook dan niet via een scherm (<waarom>)
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En <wat er speelt>
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij uitkomst bespreken is beeldbellen ontraden

      Voorbeelden:
        | waarom           | wat er speelt                                                |
        | fysiek is lastig | iets in de persoonlijke situatie maakt fysiek contact lastig |
        | weigering        | de cliënt weigert fysiek contact                             |

  Regel: Blijft alleen de telefoon over, dan ook pas met zo'n plek

    @bron:L-20 @bron:L-21 @bron:B1-02 @bron:B1-05
    Abstract Scenario: Fysiek en beeldbellen kunnen niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En bij <onderdeel> is telefonisch aanvaardbaar met voorbehoud
      En het voorbehoud bij <onderdeel> voor telefonisch zegt "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:L-20 @bron:L-21 @bron:B1-02 @bron:B1-05 @bron:B1-34 @bron:L-36
    Abstract Scenario: De cliënt weigert fysiek en beeldbellen kan niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies wijst op "Zeg in het rapport wat je niet zelf zag"
      En bij <onderdeel> is telefonisch aanvaardbaar met voorbehoud
      En het voorbehoud bij <onderdeel> voor telefonisch zegt "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-02 @bron:B1-34
    Abstract Scenario: Kan de cliënt vrij praten, dan is er geen voorbehoud (<onderdeel>, <waarom niet fysiek>)
      Gegeven <wat er gebeurt>
      En <reden>
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En de cliënt kan op zijn plek vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En bij <onderdeel> is telefonisch aanvaardbaar

      Voorbeelden:
        | onderdeel                     | waarom niet fysiek | reden                             | wat er gebeurt                                         |
        | kennismaking                  | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige licht het rapport toe             |

      Voorbeelden: Bij een weigering
        | onderdeel                     | waarom niet fysiek | reden                            | wat er gebeurt                                         |
        | kennismaking                  | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-02 @bron:B1-15 @bron:G-73 @bron:G-72 @bron:B1-07 @bron:B1-09
    Abstract Scenario: Wat niet persoonlijk is, mag dan gewoon per telefoon (<onderdeel>, <waarom niet fysiek>)
      Gegeven <wat er gebeurt>
      En <reden>
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan zegt het voorbehoud bij <onderdeel> voor telefonisch niet "Zorg eerst dat de cliënt een plek heeft waar hij vrij kan praten."

      Voorbeelden:
        | onderdeel                   | waarom niet fysiek | reden                             | wat er gebeurt                                                            |
        | aankondigen en uitleg       | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | gegevens controleren        | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige controleert gegevens                                 |
        | procesafspraken maken       | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek           | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | nazorg                      | kan niet           | fysiek afspreken is niet mogelijk | de arbeidsdeskundige geeft nazorg                                         |

      Voorbeelden: Bij een weigering
        | onderdeel                   | waarom niet fysiek | reden                            | wat er gebeurt                                                            |
        | aankondigen en uitleg       | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | gegevens controleren        | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige controleert gegevens                                 |
        | procesafspraken maken       | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek           | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | nazorg                      | weigering          | de cliënt weigert fysiek contact | de arbeidsdeskundige geeft nazorg                                         |

    @bron:L-20 @bron:L-21 @bron:B1-02 @bron:B1-05 @bron:L-36
    Voorbeeld: Kan fysiek ook niet, dan komt de telefoon niet door de weigering
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

    @bron:L-20 @bron:L-21 @bron:B1-05
    Abstract Scenario: Zolang fysiek of beeldbellen nog kan, blijft bellen ontraden
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <fysiek>
      En <beeld>
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij kennismaking telefonisch ontraden

      Voorbeelden:
        | fysiek                            | beeld                        |
        | fysiek afspreken is mogelijk      | beeldbellen is niet mogelijk |
        | fysiek afspreken is niet mogelijk | beeldbellen is mogelijk      |
        | de cliënt weigert fysiek contact  | beeldbellen is niet mogelijk |

    @bron:B-01 @bron:G-42 @bron:B1-02
    Abstract Scenario: Een uitkomst die je uitstelt, bespreek je ook niet per telefoon (<weigering>)
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En beeldbellen is niet mogelijk
      En <weigering>
      En fysiek kan ook niet op een andere manier
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | weigering                             |
        | de cliënt weigert fysiek contact      |
        | de cliënt weigert fysiek contact niet |

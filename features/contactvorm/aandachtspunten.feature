# language: nl
Functionaliteit: Waar je op let bij de gekozen vorm
  Bij elk advies horen aandachtspunten. Zij veranderen het advies niet, maar maken het zorgvuldig.

  Regel: Vraag de cliënt welke vorm hij wil, zolang dat niet is gebeurd

    @bron:B1-26 @bron:B1-34 @bron:B-06
    Abstract Scenario: Niet zeker is dat iemand de kapper heeft gevraagd wat hij wil
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En <inspraak>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst op "Vraag de cliënt welke vorm hij wil"

      Voorbeelden:
        | inspraak                                                                   |
        | de cliënt is niet gevraagd welke vorm hij wil                              |
        | niet bekend is het antwoord op "Is de cliënt gevraagd welke vorm hij wil?" |

    @bron:B1-26 @bron:B1-34 @bron:B-06
    Voorbeeld: De wens van de kapper is bekend, maar niet of het hem gevraagd is
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst op "Vraag de cliënt welke vorm hij wil"

    @bron:B1-26 @bron:B1-34 @bron:B-06
    Voorbeeld: De kapper is gevraagd wat hij wil
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt is gevraagd welke vorm hij wil
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Vraag de cliënt welke vorm hij wil"

  Regel: Leg bij elk contact vast welke vorm je koos en waarom

    @bron:L-36 @bron:B1-07 @bron:B1-09 @bron:G-72
    Abstract Scenario: Vastleggen hoort bij elke vorm (<advies>)
      Gegeven de arbeidsdeskundige <wat er gebeurt>
      En fysiek afspreken is <fysiek>
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst op "Leg de keuze vast"

      Voorbeelden:
        | advies                    | fysiek        | wat er gebeurt             |
        | fysiek, vereist           | mogelijk      | onderzoekt de werkplek     |
        | beeldbellen, aanvaardbaar | niet mogelijk | maakt kennis met de cliënt |
        | telefonisch, voorkeur     | mogelijk      | geeft nazorg               |
        | uitstellen, voorkeur      | niet mogelijk | onderzoekt de werkplek     |

  Regel: Kies je anders dan het advies, leg dan uit waarom

    @bron:L-11 @bron:L-12 @bron:G-48
    Abstract Scenario: Het advies is fysiek en de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst op "Leg uit waarom je anders kiest"

      Voorbeelden:
        | keuze       |
        | beeldbellen |
        | bellen      |
        | uitstel     |

    @bron:L-11 @bron:L-12 @bron:B1-07
    Abstract Scenario: Het advies is uitstellen en de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst <wel of niet> "Leg uit waarom je anders kiest"

      Voorbeelden:
        | keuze       | wel of niet |
        | beeldbellen | op          |
        | uitstel     | niet op     |

    @bron:L-11 @bron:L-12 @bron:G-48
    Abstract Scenario: Het advies is gevolgd of de keuze is nog niet bekend
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Leg uit waarom je anders kiest"

      Voorbeelden:
        | keuze                                                       |
        | de arbeidsdeskundige koos voor fysiek contact               |
        | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |

  Regel: Via een scherm of telefoon mis je informatie

    @bron:B1-20 @bron:B1-15
    Abstract Scenario: Een gesprek dat niet aan tafel is (<advies>)
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst op "Je ziet minder dan bij elkaar aan tafel"

      Voorbeelden:
        | wens        | advies                    |
        | beeldbellen | beeldbellen, aanvaardbaar |
        | bellen      | telefonisch, aanvaardbaar |

    @bron:B1-20 @bron:B1-15
    Voorbeeld: Een gesprek aan tafel
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Je ziet minder dan bij elkaar aan tafel"

    @bron:B1-20 @bron:B-02 @bron:L-20
    Voorbeeld: Een bezoek dat je uitstelt
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst niet op "Je ziet minder dan bij elkaar aan tafel"
      En het advies wijst niet op "Regel dat niemand meeluistert"

  Regel: Regel bij een scherm of telefoon dat niemand meeluistert

    @bron:L-20 @bron:L-21 @bron:B1-15
    Abstract Scenario: Niet zeker is dat de cliënt vrij kan praten als hij wil <wens>
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst <wens>
      En <plek>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst op "Regel dat niemand meeluistert"

      Voorbeelden:
        | wens        | plek                                                                                   | advies                    |
        | beeldbellen | de cliënt kan op zijn plek niet vrij praten                                            | beeldbellen, aanvaardbaar |
        | beeldbellen | niet bekend is het antwoord op "Kan de cliënt vrij praten op de plek waar hij dan is?" | beeldbellen, aanvaardbaar |
        | bellen      | de cliënt kan op zijn plek niet vrij praten                                            | telefonisch, aanvaardbaar |

    @bron:L-20 @bron:L-21 @bron:B1-15
    Abstract Scenario: De cliënt zit alleen in een kamer met de deur dicht en wil <wens>
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst <wens>
      En de cliënt kan op zijn plek vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst niet op "Regel dat niemand meeluistert"

      Voorbeelden:
        | wens        | advies                    |
        | beeldbellen | beeldbellen, aanvaardbaar |
        | bellen      | telefonisch, aanvaardbaar |

    @bron:L-20 @bron:L-21 @bron:B1-15
    Abstract Scenario: Je gaat naar de cliënt toe, en <plek>
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst fysiek contact
      En <plek>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst <wel of niet> "Regel dat niemand meeluistert"

      Voorbeelden:
        | wel of niet | plek                                                                                   |
        | op          | de cliënt kan op zijn plek niet vrij praten                                            |
        | niet op     | de cliënt kan op zijn plek vrij praten                                                 |
        | niet op     | niet bekend is het antwoord op "Kan de cliënt vrij praten op de plek waar hij dan is?" |

    @bron:L-20 @bron:L-21 @bron:B1-15
    Voorbeeld: De arbeidsdeskundige koos voor uitstel, dus er valt nog niets te regelen
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt kan op zijn plek niet vrij praten
      En de arbeidsdeskundige koos voor uitstel
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Regel dat niemand meeluistert"

  Regel: Controleer of de cliënt je begrijpt als je een uitkomst of rapport niet aan tafel bespreekt

    @bron:G-43 @bron:G-51 @bron:B1-07
    Abstract Scenario: De uitleg gaat via <advies> (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is <beeld>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>, aanvaardbaar
      En het advies wijst op "Controleer of de cliënt je begrijpt"

      Voorbeelden:
        | onderdeel          | beeld         | advies      | wat er gebeurt                             |
        | uitkomst bespreken | mogelijk      | beeldbellen | de arbeidsdeskundige bespreekt de uitkomst |
        | uitkomst bespreken | niet mogelijk | telefonisch | de arbeidsdeskundige bespreekt de uitkomst |
        | rapport toelichten | mogelijk      | beeldbellen | de arbeidsdeskundige licht het rapport toe |
        | rapport toelichten | niet mogelijk | telefonisch | de arbeidsdeskundige licht het rapport toe |

    @bron:G-43 @bron:G-51 @bron:B1-11 @bron:G-48
    Abstract Scenario: De uitleg is aan tafel (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst niet op "Controleer of de cliënt je begrijpt"

      Voorbeelden:
        | onderdeel          | advies           | wat er gebeurt                             |
        | uitkomst bespreken | fysiek, vereist  | de arbeidsdeskundige bespreekt de uitkomst |
        | rapport toelichten | fysiek, voorkeur | de arbeidsdeskundige licht het rapport toe |

    @bron:G-43 @bron:G-51 @bron:B1-07
    Voorbeeld: Er is een schermgesprek, maar geen uitkomst of rapport
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En fysiek afspreken is niet mogelijk
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst niet op "Controleer of de cliënt je begrijpt"

    @bron:G-43 @bron:G-51
    Abstract Scenario: Het schermgesprek gaat over iets anders (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En er is een dringende termijn
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Controleer of de cliënt je begrijpt"

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         |

    @bron:G-43 @bron:G-51
    Voorbeeld: De uitkomst wordt uitgesteld, dus er valt nog niets te controleren
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Controleer of de cliënt je begrijpt"

  Regel: Kijk later fysiek na wat je niet fysiek onderzocht

    @bron:L-36 @bron:B-02
    Abstract Scenario: De werkplek is niet ter plekke bekeken maar via <vorm> (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En er is een dringende termijn
      En beeldbellen is <beeld>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, aanvaardbaar
      En het advies wijst op "Kijk later fysiek na"

      Voorbeelden:
        | onderdeel                   | beeld         | vorm        | wat er gebeurt                                                            |
        | werkplekonderzoek           | mogelijk      | beeldbellen | de arbeidsdeskundige onderzoekt de werkplek                               |
        | werkplekonderzoek           | niet mogelijk | telefonisch | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | mogelijk      | beeldbellen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | onderzoek naar aanpassingen | niet mogelijk | telefonisch | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:L-36 @bron:B-02
    Voorbeeld: De werkplek is ter plekke bekeken
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies wijst niet op "Kijk later fysiek na"

    @bron:L-36 @bron:B-02
    Voorbeeld: De werkplek is uitgesteld en alleen de afspraken gaan via het scherm
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, voorkeur
      En het advies wijst niet op "Kijk later fysiek na"

    @bron:L-36 @bron:B1-07
    Voorbeeld: Fysiek kan niet, maar er is ook geen werkplek te bekijken
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst niet op "Kijk later fysiek na"

    @bron:L-36 @bron:B-02
    Abstract Scenario: Fysiek en beeldbellen kunnen niet, maar er is geen werkplek te bekijken (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                 |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek            |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                      |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit         |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                     |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                     |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                     |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                              |

    @bron:L-36 @bron:B-02
    Abstract Scenario: Zonder scherm en zonder haast wacht het bezoek, en uitstellen telt niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:L-36 @bron:B1-17
    Voorbeeld: Een gewone uitzondering is geen persoonlijke uitzondering
      Gegeven de arbeidsdeskundige controleert gegevens
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"

  Regel: Kijk later fysiek na als er voor deze cliënt een uitzondering gold

    @bron:B1-36 @bron:B-07
    Voorbeeld: Fysiek was lastig en daarom was de kennismaking via het scherm
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst op "Kijk later fysiek na"

    @bron:B1-36 @bron:B-07 @bron:B1-15
    Voorbeeld: Bij procesafspraken mocht beeldbellen al, dus de uitzondering deed niets
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst niet op "Kijk later fysiek na"

    @bron:B1-36 @bron:B-07 @bron:L-36
    Voorbeeld: Bij procesafspraken maakt een weigering alleen fysiek ontraden, en fysiek gebeurt niet
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

    @bron:B1-36 @bron:B1-07 @bron:B-07
    Voorbeeld: Fysiek kon toch al niet, dus de weigering veranderde niets
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst niet op "Kijk later fysiek na"

    @bron:B1-36 @bron:B-07 @bron:B1-02
    Voorbeeld: De uitkomst hoeft voor deze cliënt niet fysiek, maar gaat toch fysiek
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Kijk later fysiek na"

  Regel: Bied een andere vorm van fysiek contact aan als niemand weet of dat helpt

    @bron:B1-36 @bron:B-07 @bron:G-48
    Abstract Scenario: Fysiek gaat niet vanzelf en niemand vroeg naar een huisbezoek of een kort gesprek
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <waarom>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst op "Bied een andere vorm van fysiek contact aan"

      Voorbeelden:
        | waarom                                                       |
        | iets in de persoonlijke situatie maakt fysiek contact lastig |
        | de cliënt weigert fysiek contact                             |

    @bron:B1-36 @bron:B-07 @bron:G-48
    Abstract Scenario: Iemand heeft het al gevraagd
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <waarom>
      En <anders inrichten>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst niet op "Bied een andere vorm van fysiek contact aan"

      Voorbeelden:
        | waarom                                                       | anders inrichten                         | advies                    |
        | iets in de persoonlijke situatie maakt fysiek contact lastig | fysiek kan wel op een andere manier      | fysiek, voorkeur          |
        | iets in de persoonlijke situatie maakt fysiek contact lastig | fysiek kan ook niet op een andere manier | fysiek, voorkeur          |
        | de cliënt weigert fysiek contact                             | fysiek kan wel op een andere manier      | fysiek, voorkeur          |
        | de cliënt weigert fysiek contact                             | fysiek kan ook niet op een andere manier | beeldbellen, aanvaardbaar |

    @bron:B1-36 @bron:B-07 @bron:G-48
    Abstract Scenario: Niemand zei dat fysiek lastig is of dat de cliënt weigert
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <waarom niet>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Bied een andere vorm van fysiek contact aan"

      Voorbeelden:
        | waarom niet                                                                                                                         |
        | niets in de persoonlijke situatie maakt fysiek contact lastig                                                                       |
        | niet bekend is het antwoord op "Maakt iets in de persoonlijke situatie van de cliënt fysiek contact lastig? Vraag niet wat het is." |
        | de cliënt weigert fysiek contact niet                                                                                               |
        | niet bekend is het antwoord op "Weigert de cliënt fysiek contact?"                                                                  |

  Regel: Spreek de partijen apart als er een conflict is

    @bron:G-41 @bron:T-26
    Voorbeeld: De heftruckchauffeur en zijn chef hebben ruzie en moeten allebei gehoord worden
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst op "Spreek de partijen apart"

    @bron:G-41 @bron:T-26
    Abstract Scenario: Niet bekend is dat er ruzie is
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En <conflict>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Spreek de partijen apart"

      Voorbeelden:
        | conflict                                                                           |
        | er is geen conflict tussen werkgever en werknemer                                  |
        | niet bekend is het antwoord op "Is er een conflict tussen werkgever en werknemer?" |

    @bron:G-41 @bron:T-26 @bron:G-48
    Voorbeeld: Er is ruzie, maar de arbeidsdeskundige hoort nu alleen de cliënt
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Spreek de partijen apart"

    @bron:G-41 @bron:T-26
    Abstract Scenario: Er is ruzie, maar hoor en wederhoor staat niet op de agenda (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Spreek de partijen apart"

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         |

  Regel: Doe je het op afstand en rust een oordeel op het stuk over beeldbellen, dan was de toestemming van toen tijdelijk

    @bron:B1-01 @bron:B-05 @bron:B1-09 @bron:B1-17 @bron:B1-11 @bron:B1-15
    Abstract Scenario: Het oordeel komt uit het stuk over beeldbellen en de arbeidsdeskundige koos voor <keuze> (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst <wel of niet> "De toestemming van toen was tijdelijk"

      Voorbeelden: Op afstand
        | onderdeel                     | keuze       | advies           | wel of niet | wat er gebeurt                                                            |
        | werkplekonderzoek             | beeldbellen | fysiek, vereist  | op          | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | beeldbellen | fysiek, vereist  | op          | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | uitkomst bespreken            | bellen      | fysiek, vereist  | op          | de arbeidsdeskundige bespreekt de uitkomst                                |
        | gegevens controleren          | beeldbellen | fysiek, voorkeur | op          | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | beeldbellen | fysiek, voorkeur | op          | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | procesafspraken maken         | bellen      | fysiek, voorkeur | op          | de arbeidsdeskundige maakt procesafspraken                                |

      Voorbeelden: Niet op afstand
        | onderdeel             | keuze          | advies           | wel of niet | wat er gebeurt                             |
        | procesafspraken maken | fysiek contact | fysiek, voorkeur | niet op     | de arbeidsdeskundige maakt procesafspraken |
        | procesafspraken maken | uitstel        | fysiek, voorkeur | niet op     | de arbeidsdeskundige maakt procesafspraken |

    @bron:B1-01 @bron:B-05 @bron:B1-09 @bron:B1-11 @bron:B1-15
    Abstract Scenario: Het advies is fysiek, dan doet die toestemming er niet toe (<onderdeel>)
      Gegeven <wat er gebeurt>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst niet op "De toestemming van toen was tijdelijk"

      Voorbeelden:
        | onderdeel             | advies           | wat er gebeurt                              |
        | werkplekonderzoek     | fysiek, vereist  | de arbeidsdeskundige onderzoekt de werkplek |
        | uitkomst bespreken    | fysiek, vereist  | de arbeidsdeskundige bespreekt de uitkomst  |
        | procesafspraken maken | fysiek, voorkeur | de arbeidsdeskundige maakt procesafspraken  |

    @bron:B1-01 @bron:B-05 @bron:G-48 @bron:G-41 @bron:G-72 @bron:G-73
    Abstract Scenario: De arbeidsdeskundige belt, en het oordeel komt uit andere bronnen (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige koos voor bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst niet op "De toestemming van toen was tijdelijk"

      Voorbeelden:
        | onderdeel             | advies                | wat er gebeurt                                                 |
        | kennismaking          | fysiek, voorkeur      | de arbeidsdeskundige maakt kennis met de cliënt                |
        | inhoudelijk gesprek   | fysiek, voorkeur      | de arbeidsdeskundige voert het inhoudelijke gesprek            |
        | hoor en wederhoor     | fysiek, voorkeur      | de arbeidsdeskundige past hoor en wederhoor toe                |
        | rapport toelichten    | fysiek, voorkeur      | de arbeidsdeskundige licht het rapport toe                     |
        | aankondigen en uitleg | telefonisch, voorkeur | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | nazorg                | telefonisch, voorkeur | de arbeidsdeskundige geeft nazorg                              |

    @bron:B1-01 @bron:B1-17 @bron:B-05
    Voorbeeld: Mag het rapport via een scherm, dan komt dat wel uit het stuk over beeldbellen
      Gegeven de arbeidsdeskundige licht het rapport toe
      En er komt geen omstreden onderwerp aan bod
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst op "De toestemming van toen was tijdelijk"

    @bron:B1-01 @bron:B1-13 @bron:B-05
    Voorbeeld: Mag hoor en wederhoor via een scherm, dan komt dat wel uit het stuk over beeldbellen
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst op "De toestemming van toen was tijdelijk"

    @bron:B1-01 @bron:B1-07 @bron:B-05
    Voorbeeld: Kan de kennismaking niet fysiek, dan komt het scherm uit het stuk over beeldbellen
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst op "De toestemming van toen was tijdelijk"

    @bron:B1-01 @bron:B1-36 @bron:B-05
    Abstract Scenario: Geldt een uitzondering voor deze cliënt, dan komt die uit het stuk over beeldbellen
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <waarom>
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst op "De toestemming van toen was tijdelijk"

      Voorbeelden:
        | waarom                                                       |
        | iets in de persoonlijke situatie maakt fysiek contact lastig |
        | de cliënt weigert fysiek contact                             |

    @bron:B1-01 @bron:B-05 @bron:B1-05
    Voorbeeld: Kan de cliënt niet vrij praten, dan rust dat ook op het stuk over beeldbellen
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt kan op zijn plek niet vrij praten
      En de arbeidsdeskundige koos voor bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij kennismaking is telefonisch ontraden
      En het advies wijst op "De toestemming van toen was tijdelijk"

  Regel: Bereid slecht nieuws voor

    @bron:G-34 @bron:G-42 @bron:B1-11
    Voorbeeld: De cliënt hoopte op zijn eigen werk en krijgt iets anders te horen
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies wijst op "Bereid het slechte nieuws voor"

    @bron:G-34 @bron:G-42 @bron:B1-11
    Abstract Scenario: Niet bekend is dat de uitkomst tegenvalt
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En <uitkomst>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies wijst niet op "Bereid het slechte nieuws voor"

      Voorbeelden:
        | uitkomst                                                                |
        | de uitkomst valt niet tegen voor de cliënt                              |
        | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" |

    @bron:G-34 @bron:G-42 @bron:G-48
    Voorbeeld: De uitkomst valt tegen, maar staat vandaag niet op de agenda
      Gegeven de arbeidsdeskundige licht het rapport toe
      En de uitkomst valt tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Bereid het slechte nieuws voor"

    @bron:G-34 @bron:G-42 @bron:B1-11
    Abstract Scenario: Wat bij de uitkomst zelf gezegd is, telt
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige licht het rapport toe
      En <over het geheel>
      En bij uitkomst bespreken: <over de uitkomst>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies wijst <wel of niet> "Bereid het slechte nieuws voor"

      Voorbeelden:
        | over het geheel                            | over de uitkomst                           | wel of niet |
        | de uitkomst valt niet tegen voor de cliënt | de uitkomst valt tegen voor de cliënt      | op          |
        | de uitkomst valt tegen voor de cliënt      | de uitkomst valt niet tegen voor de cliënt | niet op     |

    @bron:G-34 @bron:G-42
    Abstract Scenario: De uitkomst valt tegen, maar staat niet op de agenda (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de uitkomst valt tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Bereid het slechte nieuws voor"

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         |

  Regel: Welke leidraad geldt, hangt af van de werkgever

    @bron:D-10 @bron:D-11 @bron:D-14 @bron:B-26 @bron:G-48
    Voorbeeld: De cliënt is in dienst
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies noemt de Leidraad Verzuim

    @bron:D-10 @bron:L-07 @bron:B-26 @bron:G-48
    Voorbeeld: De cliënt heeft geen dienstverband
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt heeft geen werkgever
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies noemt de Leidraad Arbeidsparticipatie

    @bron:D-10 @bron:B-26 @bron:G-48
    Abstract Scenario: Niemand weet of de cliënt een werkgever heeft, dus geen leidraad op de gok
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <werkgever>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies noemt nog geen leidraad

      Voorbeelden:
        | werkgever                                                       |
        | niet bekend is het antwoord op "Heeft de cliënt een werkgever?" |
        | de cliënt heeft geen voorkeur                                   |

# language: nl
Functionaliteit: Bellen kan niet of lukt slecht
  Met een dove cliënt of via een tolk lukt bellen vaak niet. Dan wijkt de telefoon voor een andere vorm.
  Blijft er geen vorm over, dan zoekt de arbeidsdeskundige een andere weg naar de cliënt.

  Regel: Kan bellen niet, dan doet de telefoon niet mee

    @bron:G-40 @bron:D-19
    Abstract Scenario: De cliënt heeft geen telefoon (<onderdeel>)
      Gegeven <wat er gebeurt>
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En bij <onderdeel> is telefonisch niet mogelijk
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                     | advies               | wat er gebeurt                                                            |
        | aankondigen en uitleg         | fysiek, aanvaardbaar | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | kennismaking                  | fysiek, voorkeur     | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | inhoudelijk gesprek           | fysiek, voorkeur     | de arbeidsdeskundige voert het inhoudelijke gesprek                       |
        | gegevens controleren          | fysiek, voorkeur     | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | fysiek, voorkeur     | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | hoor en wederhoor             | fysiek, voorkeur     | de arbeidsdeskundige past hoor en wederhoor toe                           |
        | procesafspraken maken         | fysiek, voorkeur     | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek             | fysiek, vereist      | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | fysiek, vereist      | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | uitkomst bespreken            | fysiek, vereist      | de arbeidsdeskundige bespreekt de uitkomst                                |
        | rapport toelichten            | fysiek, voorkeur     | de arbeidsdeskundige licht het rapport toe                                |
        | nazorg                        | fysiek, aanvaardbaar | de arbeidsdeskundige geeft nazorg                                         |

    @bron:G-73 @bron:B-04
    Abstract Scenario: Niet bekend is dat bellen niet kan
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En <bellen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En bij aankondigen en uitleg is telefonisch voorkeur

      Voorbeelden:
        | bellen                                                        |
        | bellen is mogelijk                                            |
        | niet bekend is het antwoord op "Kun je met de cliënt bellen?" |

    @bron:G-73 @bron:B-04
    Voorbeeld: Zegt niemand iets over bellen, dan kan het
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En het advies staat vast
      En het advies neemt aan dat bellen mogelijk is

  Regel: Blijft er geen enkele vorm over, dan stel je uit, ook als er haast is, en zoek je een andere weg

    @bron:G-40 @bron:D-19 @bron:B1-07 @bron:B1-02
    Abstract Scenario: Fysiek, beeldbellen en bellen kunnen alle drie niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch niet mogelijk
      En bij <onderdeel> is uitstellen voorkeur
      En in het plan staat <onderdeel> bij uitstellen, later
      En het advies wijst op "Zoek een andere weg naar de cliënt"

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
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         |

    @bron:G-40 @bron:D-19
    Abstract Scenario: Ook een dringende termijn verandert dat niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij <onderdeel> is uitstellen voorkeur
      En het advies wijst op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | onderdeel           | wat er gebeurt                                      |
        | inhoudelijk gesprek | de arbeidsdeskundige voert het inhoudelijke gesprek |
        | werkplekonderzoek   | de arbeidsdeskundige onderzoekt de werkplek         |

    @bron:B1-07 @bron:B1-02 @bron:G-48 @bron:G-40
    Abstract Scenario: Eén vorm kan misschien nog wel (<welke>)
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En <fysiek>
      En <beeld>
      En <bellen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En bij inhoudelijk gesprek is uitstellen niet aan de orde
      En het advies wijst niet op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | welke                 | advies                    | fysiek                            | beeld                                                                                         | bellen                                                        |
        | fysiek                | fysiek, voorkeur          | fysiek afspreken is mogelijk      | beeldbellen is niet mogelijk                                                                  | bellen is niet mogelijk                                       |
        | beeldbellen           | beeldbellen, aanvaardbaar | fysiek afspreken is niet mogelijk | beeldbellen is mogelijk                                                                       | bellen is niet mogelijk                                       |
        | misschien beeldbellen | beeldbellen, aanvaardbaar | fysiek afspreken is niet mogelijk | niet bekend is het antwoord op "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid." | bellen is niet mogelijk                                       |
        | bellen                | telefonisch, aanvaardbaar | fysiek afspreken is niet mogelijk | beeldbellen is niet mogelijk                                                                  | bellen is mogelijk                                            |
        | misschien bellen      | telefonisch, aanvaardbaar | fysiek afspreken is niet mogelijk | beeldbellen is niet mogelijk                                                                  | niet bekend is het antwoord op "Kun je met de cliënt bellen?" |

    @bron:G-40 @bron:D-19 @bron:G-48 @bron:B1-11 @bron:G-73 @bron:B1-09
    Abstract Scenario: Zolang fysiek nog kan, stel je niets uit (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is mogelijk
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En bij <onderdeel> is uitstellen niet aan de orde
      En het advies wijst niet op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | onderdeel             | advies               | wat er gebeurt                                                 |
        | aankondigen en uitleg | fysiek, aanvaardbaar | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | kennismaking          | fysiek, voorkeur     | de arbeidsdeskundige maakt kennis met de cliënt                |
        | uitkomst bespreken    | fysiek, vereist      | de arbeidsdeskundige bespreekt de uitkomst                     |
        | werkplekonderzoek     | fysiek, vereist      | de arbeidsdeskundige onderzoekt de werkplek                    |

    @bron:G-40 @bron:D-19
    Voorbeeld: Een uitkomst die toch al wacht, vraagt dan ook om een andere weg
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst op "Zoek een andere weg naar de cliënt"

    @bron:B-01 @bron:G-42 @bron:G-40 @bron:D-19
    Voorbeeld: Kan beeldbellen nog, dan wacht de uitkomst gewoon
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En beeldbellen is mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst niet op "Zoek een andere weg naar de cliënt"

    @bron:G-40 @bron:D-19 @bron:B-07
    Abstract Scenario: De cliënt weigert fysiek, en een scherm of telefoon heeft hij niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij <onderdeel> is fysiek ontraden
      En bij <onderdeel> is uitstellen voorkeur
      En het advies wijst op "Zoek een andere weg naar de cliënt"

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

    @bron:B1-09 @bron:B-02 @bron:G-40
    Abstract Scenario: De werkplek kan nog fysiek, dus die wacht niet op de cliënt (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige voert het inhoudelijke gesprek
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat <onderdeel> bij fysiek, nu
      En in het plan staat inhoudelijk gesprek bij uitstellen, later
      En het advies wijst op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:G-48 @bron:G-40 @bron:D-19
    Voorbeeld: Is fysiek lastig maar weigert de cliënt niet, dan ga je toch bij elkaar zitten
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij inhoudelijk gesprek is uitstellen niet aan de orde

  Regel: Is een tolk of hulpmiddel nodig, dan bel je alleen als er geen andere vorm past

    @bron:G-73 @bron:B-04 @bron:G-40
    Voorbeeld: Een dove cliënt, en of bellen lukt is niet gezegd
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En er is een tolk of hulpmiddel nodig
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En het advies is voorlopig
      En het advies vraagt "Kun je met de cliënt bellen?"
      En het advies neemt niet aan dat bellen mogelijk is
      En een alternatief is beeldbellen, aanvaardbaar

    @bron:G-73 @bron:B-04
    Abstract Scenario: Niet bekend is dat er een tolk of hulpmiddel nodig is
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En <tolk>
      En <bellen>
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur

      Voorbeelden:
        | tolk                                                                                                               | bellen                                                        |
        | er is geen tolk of hulpmiddel nodig                                                                                | bellen is mogelijk                                            |
        | er is geen tolk of hulpmiddel nodig                                                                                | niet bekend is het antwoord op "Kun je met de cliënt bellen?" |
        | niet bekend is het antwoord op "Is er een tolk of hulpmiddel nodig? Vraag welke hulp de cliënt wil, nooit waarom." | niet bekend is het antwoord op "Kun je met de cliënt bellen?" |

    @bron:G-73 @bron:B-04
    Abstract Scenario: Een tolk is nodig, en over bellen is dit bekend: <bellen>
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En er is een tolk of hulpmiddel nodig
      En <bellen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>

      Voorbeelden:
        | bellen                                                        | advies                |
        | bellen is mogelijk                                            | telefonisch, voorkeur |
        | bellen is niet mogelijk                                       | fysiek, aanvaardbaar  |
        | niet bekend is het antwoord op "Kun je met de cliënt bellen?" | fysiek, aanvaardbaar  |

    @bron:G-73 @bron:B-04
    Abstract Scenario: Een tolk is nodig, en de wens van de cliënt is: <wens>
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En er is een tolk of hulpmiddel nodig
      En <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>

      Voorbeelden:
        | wens                                    | advies                    |
        | de cliënt wil het liefst bellen         | telefonisch, voorkeur     |
        | de cliënt wil het liefst beeldbellen    | beeldbellen, aanvaardbaar |
        | de cliënt wil het liefst fysiek contact | fysiek, aanvaardbaar      |
        | de cliënt heeft geen voorkeur           | fysiek, aanvaardbaar      |

    @bron:B1-15 @bron:B1-19
    Voorbeeld: Ook als alternatief wijkt de telefoon
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En er is een tolk of hulpmiddel nodig
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij procesafspraken maken is telefonisch aanvaardbaar
      En een alternatief is fysiek, voorkeur

    @bron:G-73 @bron:B-04 @bron:B1-02 @bron:G-40
    Voorbeeld: Past er geen andere vorm, dan bel je toch
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En er is een tolk of hulpmiddel nodig
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel  |
        | telefonisch | voorkeur |
        | uitstellen  | voorkeur |
      En de eerste vraag is "Kun je met de cliënt bellen?"

    @bron:G-73 @bron:B1-09
    Voorbeeld: De uitleg gaat dan ook niet vooraf per telefoon
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En er is een tolk of hulpmiddel nodig
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat aankondigen en uitleg bij fysiek, nu
      En in het plan staat werkplekonderzoek bij fysiek, nu

    @bron:B1-07 @bron:G-48 @bron:G-40
    Voorbeeld: Een dove cliënt met een schrijftolk woont te ver weg om deze maand te komen
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En er is een tolk of hulpmiddel nodig
      En fysiek afspreken is niet mogelijk
      En beeldbellen is mogelijk
      En de cliënt kan op zijn plek vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies staat vast
      En bij inhoudelijk gesprek is beeldbellen aanvaardbaar met voorbehoud
      En het advies wijst op "Regel de tolk of het hulpmiddel"

    @bron:G-73 @bron:B-04 @bron:G-40
    Voorbeeld: Of een tolk nodig is, maakt een advies nooit voorlopig
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En niet bekend is het antwoord op "Is er een tolk of hulpmiddel nodig? Vraag welke hulp de cliënt wil, nooit waarom."
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En het advies staat vast
      En het advies vraagt niet "Is er een tolk of hulpmiddel nodig? Vraag welke hulp de cliënt wil, nooit waarom."

  Regel: Regel de tolk of het hulpmiddel op tijd

    @bron:G-40 @bron:D-19
    Abstract Scenario: Over een tolk is dit bekend: <tolk>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <tolk>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies <wel of niet> "Regel de tolk of het hulpmiddel"

      Voorbeelden:
        | wel of niet | tolk                                                                                                               |
        | op          | er is een tolk of hulpmiddel nodig                                                                                 |
        | niet op     | er is geen tolk of hulpmiddel nodig                                                                                |
        | niet op     | niet bekend is het antwoord op "Is er een tolk of hulpmiddel nodig? Vraag welke hulp de cliënt wil, nooit waarom." |

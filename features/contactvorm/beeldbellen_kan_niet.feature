# language: nl
Functionaliteit: Beeldbellen kan niet
  Voor beeldbellen heb je techniek, vaardigheid en een rustige plek nodig. Is dat er niet, dan valt
  de vorm af. Bellen komt er pas voor in de plaats als fysiek ook niet kan of als de cliënt fysiek
  contact weigert.

  Regel: Kan beeldbellen niet maar fysiek wel, dan blijft de rest zoals het was

    @bron:B1-02 @bron:B-04 @bron:G-48 @bron:B1-09 @bron:B1-17 @bron:C28-03 @bron:B1-11 @bron:G-41
    Abstract Scenario: De cliënt heeft thuis geen rustige plek voor een scherm (<onderdeel>)
      Gegeven <wat er gebeurt>
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En bij <onderdeel> is fysiek <fysiek>
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch <telefonisch>
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                     | advies                | fysiek       | telefonisch  | wat er gebeurt                                                            |
        | aankondigen en uitleg         | telefonisch, voorkeur | aanvaardbaar | voorkeur     | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | kennismaking                  | fysiek, voorkeur      | voorkeur     | ontraden     | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | inhoudelijk gesprek           | fysiek, voorkeur      | voorkeur     | ontraden     | de arbeidsdeskundige voert het inhoudelijke gesprek                       |
        | gegevens controleren          | fysiek, voorkeur      | voorkeur     | ontraden     | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | fysiek, voorkeur      | voorkeur     | ontraden     | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | hoor en wederhoor             | fysiek, voorkeur      | voorkeur     | ontraden     | de arbeidsdeskundige past hoor en wederhoor toe                           |
        | procesafspraken maken         | fysiek, voorkeur      | voorkeur     | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek             | fysiek, vereist       | vereist      | ontraden     | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | fysiek, vereist       | vereist      | ontraden     | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | uitkomst bespreken            | fysiek, vereist       | vereist      | ontraden     | de arbeidsdeskundige bespreekt de uitkomst                                |
        | rapport toelichten            | fysiek, voorkeur      | voorkeur     | ontraden     | de arbeidsdeskundige licht het rapport toe                                |
        | nazorg                        | telefonisch, voorkeur | aanvaardbaar | voorkeur     | de arbeidsdeskundige geeft nazorg                                         |

    @bron:B1-02 @bron:B1-16
    Voorbeeld: De cliënt wil beeldbellen over een meevallende uitkomst, maar zijn laptop is stuk
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij uitkomst bespreken is fysiek voorkeur
      En bij uitkomst bespreken is beeldbellen niet mogelijk
      En bij uitkomst bespreken is telefonisch ontraden

    @bron:B1-16 @bron:B1-17
    Abstract Scenario: Zelfde gesprek, maar niet zeker is dat beeldbellen niet kan
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En <beeld>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij uitkomst bespreken is fysiek voorkeur
      En bij uitkomst bespreken is beeldbellen aanvaardbaar
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | beeld                                                                                         |
        | beeldbellen is mogelijk                                                                       |
        | niet bekend is het antwoord op "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid." |

  Regel: Kan fysiek ook niet, dan mag bellen

    @bron:B1-02 @bron:B1-07 @bron:C28-03 @bron:G-73
    Abstract Scenario: De cliënt zit in het buitenland en heeft alleen een telefoon (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, <telefonisch>
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch <telefonisch>
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden: Bellen was ontraden en wordt aanvaardbaar
        | onderdeel                     | telefonisch  | wat er gebeurt                                         |
        | kennismaking                  | aanvaardbaar | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | aanvaardbaar | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | gegevens controleren          | aanvaardbaar | de arbeidsdeskundige controleert gegevens              |
        | visie van de cliënt uitvragen | aanvaardbaar | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | aanvaardbaar | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | aanvaardbaar | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | aanvaardbaar | de arbeidsdeskundige licht het rapport toe             |

      Voorbeelden: Bellen mocht al en blijft zoals het was
        | onderdeel             | telefonisch  | wat er gebeurt                                                 |
        | aankondigen en uitleg | voorkeur     | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | procesafspraken maken | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken                     |
        | nazorg                | voorkeur     | de arbeidsdeskundige geeft nazorg                              |

    @bron:B1-02 @bron:G-48
    Voorbeeld: Geen scherm, en nog onzeker is of fysiek kan: bellen mag nog niet
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?"
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | voorkeur     |
        | telefonisch | aanvaardbaar |
      En bij inhoudelijk gesprek is fysiek voorkeur
      En bij inhoudelijk gesprek is beeldbellen niet mogelijk
      En bij inhoudelijk gesprek is telefonisch ontraden

    @bron:B1-07 @bron:B1-02 @bron:G-48
    Voorbeeld: Fysiek kan niet, en nog onzeker is of beeldbellen kan: bellen mag nog niet
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En fysiek afspreken is niet mogelijk
      En niet bekend is het antwoord op "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid."
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | beeldbellen | aanvaardbaar |
        | telefonisch | aanvaardbaar |
      En de eerste vraag is "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid."
      En bij inhoudelijk gesprek is fysiek niet mogelijk
      En bij inhoudelijk gesprek is beeldbellen aanvaardbaar met voorbehoud
      En bij inhoudelijk gesprek is telefonisch ontraden

    @bron:B1-02 @bron:B-01 @bron:G-34 @bron:G-42 @bron:B1-07
    Abstract Scenario: Een zwaar gesprek blijf je uitstellen, ook als alleen de telefoon overblijft (<onderdeel>)
      Gegeven <wat er gebeurt>
      En <waarom het zwaar is>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen voorkeur

      Voorbeelden:
        | onderdeel          | waarom het zwaar is                              | wat er gebeurt                                  |
        | uitkomst bespreken | de uitkomst valt tegen voor de cliënt            | de arbeidsdeskundige bespreekt de uitkomst      |
        | hoor en wederhoor  | er is een conflict tussen werkgever en werknemer | de arbeidsdeskundige past hoor en wederhoor toe |

  Regel: Weigert de cliënt fysiek contact, dan mag bellen ook

    @bron:B1-02 @bron:B1-36 @bron:B-07 @bron:C28-03 @bron:G-73
    Abstract Scenario: De cliënt komt niet, laat niemand binnen en heeft alleen een telefoon (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, <telefonisch>
      En bij <onderdeel> is fysiek ontraden
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch <telefonisch>

      Voorbeelden:
        | onderdeel                     | telefonisch  | wat er gebeurt                                                 |
        | aankondigen en uitleg         | voorkeur     | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | kennismaking                  | aanvaardbaar | de arbeidsdeskundige maakt kennis met de cliënt                |
        | inhoudelijk gesprek           | aanvaardbaar | de arbeidsdeskundige voert het inhoudelijke gesprek            |
        | gegevens controleren          | aanvaardbaar | de arbeidsdeskundige controleert gegevens                      |
        | visie van de cliënt uitvragen | aanvaardbaar | de arbeidsdeskundige vraagt de visie van de cliënt uit         |
        | hoor en wederhoor             | aanvaardbaar | de arbeidsdeskundige past hoor en wederhoor toe                |
        | procesafspraken maken         | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken                     |
        | uitkomst bespreken            | aanvaardbaar | de arbeidsdeskundige bespreekt de uitkomst                     |
        | rapport toelichten            | aanvaardbaar | de arbeidsdeskundige licht het rapport toe                     |
        | nazorg                        | voorkeur     | de arbeidsdeskundige geeft nazorg                              |

    @bron:B1-02 @bron:B1-36 @bron:B-07 @bron:G-48
    Abstract Scenario: Zonder een echte weigering mag bellen niet
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En <weigering>
      En <anders inrichten>
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij inhoudelijk gesprek is fysiek voorkeur
      En bij inhoudelijk gesprek is beeldbellen niet mogelijk
      En bij inhoudelijk gesprek is telefonisch ontraden

      Voorbeelden:
        | weigering                                                          | anders inrichten                                                                                                                                               |
        | de cliënt weigert fysiek contact                                   | fysiek kan wel op een andere manier                                                                                                                            |
        | de cliënt weigert fysiek contact                                   | niet bekend is het antwoord op "Kan fysiek wel als je het anders inricht? Denk aan een huisbezoek, een neutrale plek, een kort gesprek of iemand die meekomt." |
        | de cliënt weigert fysiek contact niet                              | fysiek kan ook niet op een andere manier                                                                                                                       |
        | niet bekend is het antwoord op "Weigert de cliënt fysiek contact?" | fysiek kan ook niet op een andere manier                                                                                                                       |

    @bron:B1-02 @bron:B1-36 @bron:B-07 @bron:G-48 @bron:B1-11
    Abstract Scenario: Is fysiek lastig en wil de cliënt een scherm dat hij niet heeft, dan mag bellen niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En de cliënt wil het liefst beeldbellen
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij <onderdeel> is fysiek voorkeur
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch ontraden

      Voorbeelden:
        | onderdeel           | wat er gebeurt                                      |
        | inhoudelijk gesprek | de arbeidsdeskundige voert het inhoudelijke gesprek |
        | uitkomst bespreken  | de arbeidsdeskundige bespreekt de uitkomst          |

    @bron:B1-09 @bron:B1-10 @bron:B-02 @bron:B1-02
    Abstract Scenario: Ook na een weigering onderzoek je een werkplek niet per telefoon (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij <onderdeel> is fysiek vereist
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

  Regel: Kan de werkplek niet fysiek en niet via beeld, dan stel je uit tenzij er haast is of wachten niet helpt

    @bron:B-02 @bron:B1-02 @bron:B1-07
    Abstract Scenario: Niemand kan bij de machine en er is geen verbinding, maar straks weer wel (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen voorkeur
      En in het plan staat <onderdeel> bij uitstellen, later

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B-02 @bron:B1-02 @bron:L-36
    Abstract Scenario: Niemand kan ooit bij de machine en er is geen verbinding, dus wachten helpt niet (<onderdeel>, <haast>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is blijvend
      En er is <haast> dringende termijn
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies staat vast
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch aanvaardbaar met voorbehoud
      En bij <onderdeel> is uitstellen ontraden
      En het advies wijst op "Zeg in het rapport wat je niet zelf zag"

      Voorbeelden:
        | onderdeel                   | haast | wat er gebeurt                                                            |
        | werkplekonderzoek           | geen  | de arbeidsdeskundige onderzoekt de werkplek                               |
        | werkplekonderzoek           | een   | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | geen  | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | onderzoek naar aanpassingen | een   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B-02 @bron:B1-02 @bron:B1-07
    Abstract Scenario: Niemand kan bij de machine en of er haast is weet niemand (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | uitstellen  | voorkeur     |
        | telefonisch | aanvaardbaar |
      En het advies vraagt "Is er een dringende termijn voor dit contact?"
      En het advies vraagt "Is het tijdelijk dat fysiek nu niet kan of lastig is?"
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen voorkeur

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B-02 @bron:B1-02 @bron:B1-07
    Abstract Scenario: Niemand kan bij de machine en morgen moet het oordeel er zijn (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En er is een dringende termijn
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies staat vast
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen niet mogelijk
      En bij <onderdeel> is telefonisch aanvaardbaar met voorbehoud
      En bij <onderdeel> is uitstellen ontraden
      En het advies wijst op "Kijk later fysiek na"

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-09 @bron:B-02 @bron:B1-02
    Voorbeeld: Er is haast en geen verbinding, maar je kunt er gewoon heen
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En fysiek afspreken is mogelijk
      En er is een dringende termijn
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij werkplekonderzoek is fysiek vereist
      En bij werkplekonderzoek is beeldbellen niet mogelijk
      En bij werkplekonderzoek is telefonisch ontraden
      En bij werkplekonderzoek is uitstellen niet aan de orde

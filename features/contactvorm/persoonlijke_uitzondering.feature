# language: nl
Functionaliteit: Een uitzondering voor deze cliënt
  Soms maakt iets in iemands leven fysiek contact lastig. Vraag nooit wat dat is. Zoek eerst samen
  naar een andere manier om elkaar te zien: thuis, op een neutrale plek, korter of met iemand erbij.
  Lukt dat niet, dan mag beeldbellen. Weigert de cliënt, dan dwing je hem niet.

  Regel: Is fysiek lastig, helpt een andere inrichting niet en wil de cliënt beeldbellen, dan mag dat

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:G-48 @bron:B1-17 @bron:G-41 @bron:B1-11
    Abstract Scenario: De thuiswerker kan de deur niet uit, een huisbezoek gaat ook niet en hij wil beeldbellen (<onderdeel>)
      Gegeven <wat er gebeurt>
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is fysiek voorkeur
      En bij <onderdeel> is beeldbellen aanvaardbaar
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens              |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:C28-03 @bron:G-73
    Abstract Scenario: Waar beeldbellen al mocht, verandert er niets (<onderdeel>)
      Gegeven <wat er gebeurt>
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij <onderdeel> is fysiek <fysiek>
      En bij <onderdeel> is beeldbellen aanvaardbaar
      En bij <onderdeel> is telefonisch <telefonisch>

      Voorbeelden:
        | onderdeel             | fysiek       | telefonisch  | wat er gebeurt                                                 |
        | aankondigen en uitleg | aanvaardbaar | voorkeur     | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | procesafspraken maken | voorkeur     | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken                     |
        | nazorg                | aanvaardbaar | voorkeur     | de arbeidsdeskundige geeft nazorg                              |

    @bron:B1-11 @bron:B1-36 @bron:B-07
    Voorbeeld: Ook een tegenvallende uitkomst mag dan via het scherm
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En een alternatief is fysiek, voorkeur
      En bij uitkomst bespreken is fysiek voorkeur
      En bij uitkomst bespreken is beeldbellen aanvaardbaar
      En bij uitkomst bespreken is telefonisch ontraden

    @bron:B1-36 @bron:B-07 @bron:B1-11
    Abstract Scenario: Niemand weet of fysiek echt lastig is, dus de uitkomst bespreek je aan tafel
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En <belemmering>
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | belemmering                                                                                                                         |
        | niets in de persoonlijke situatie maakt fysiek contact lastig                                                                       |
        | niet bekend is het antwoord op "Maakt iets in de persoonlijke situatie van de cliënt fysiek contact lastig? Vraag niet wat het is." |

    @bron:B1-36 @bron:B-07 @bron:B1-11
    Abstract Scenario: Een huisbezoek of een kort gesprek kan misschien nog, dus de uitkomst bespreek je aan tafel
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En <anders inrichten>
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | anders inrichten                                                                                                                                               |
        | fysiek kan wel op een andere manier                                                                                                                            |
        | niet bekend is het antwoord op "Kan fysiek wel als je het anders inricht? Denk aan een huisbezoek, een neutrale plek, een kort gesprek of iemand die meekomt." |

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:B1-11
    Abstract Scenario: Fysiek is lastig, maar de cliënt heeft niet om beeldbellen gevraagd
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | wens                                                                    |
        | de cliënt wil het liefst fysiek contact                                 |
        | de cliënt wil het liefst bellen                                         |
        | de cliënt heeft geen voorkeur                                           |
        | niet bekend is het antwoord op "Welke vorm heeft de cliënt het liefst?" |

    @bron:B1-09 @bron:B1-10 @bron:B-07
    Abstract Scenario: Voor een werkplek geldt de uitzondering niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij <onderdeel> is fysiek vereist
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

  Regel: Weigert de cliënt fysiek contact en helpt een andere inrichting niet, dan dring je niet aan

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:C28-03 @bron:G-48 @bron:B1-17 @bron:G-73 @bron:B1-11 @bron:G-41
    Abstract Scenario: De postbezorger wil niemand ontmoeten, ook niet thuis of op een neutrale plek (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En bij <onderdeel> is fysiek ontraden
      En bij <onderdeel> is beeldbellen aanvaardbaar
      En bij <onderdeel> is telefonisch <telefonisch>
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                     | advies                    | telefonisch  | wat er gebeurt                                                 |
        | aankondigen en uitleg         | telefonisch, voorkeur     | voorkeur     | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | kennismaking                  | beeldbellen, aanvaardbaar | ontraden     | de arbeidsdeskundige maakt kennis met de cliënt                |
        | inhoudelijk gesprek           | beeldbellen, aanvaardbaar | ontraden     | de arbeidsdeskundige voert het inhoudelijke gesprek            |
        | gegevens controleren          | beeldbellen, aanvaardbaar | ontraden     | de arbeidsdeskundige controleert gegevens                      |
        | visie van de cliënt uitvragen | beeldbellen, aanvaardbaar | ontraden     | de arbeidsdeskundige vraagt de visie van de cliënt uit         |
        | hoor en wederhoor             | beeldbellen, aanvaardbaar | ontraden     | de arbeidsdeskundige past hoor en wederhoor toe                |
        | procesafspraken maken         | beeldbellen, aanvaardbaar | aanvaardbaar | de arbeidsdeskundige maakt procesafspraken                     |
        | uitkomst bespreken            | beeldbellen, aanvaardbaar | ontraden     | de arbeidsdeskundige bespreekt de uitkomst                     |
        | rapport toelichten            | beeldbellen, aanvaardbaar | ontraden     | de arbeidsdeskundige licht het rapport toe                     |
        | nazorg                        | telefonisch, voorkeur     | voorkeur     | de arbeidsdeskundige geeft nazorg                              |

    @bron:B1-36 @bron:B-07
    Voorbeeld: Wie weigert, hoeft niet om beeldbellen te vragen
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En de cliënt heeft geen voorkeur
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies staat vast
      En er is geen alternatief

    @bron:B1-36 @bron:B-07 @bron:B1-11
    Abstract Scenario: De weigering is niet zeker, dus de uitkomst bespreek je aan tafel
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En <weigering>
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | weigering                                                          |
        | de cliënt weigert fysiek contact niet                              |
        | niet bekend is het antwoord op "Weigert de cliënt fysiek contact?" |

    @bron:B1-36 @bron:B-07 @bron:B1-11
    Abstract Scenario: De cliënt weigert, maar misschien helpt een andere inrichting nog
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de cliënt weigert fysiek contact
      En <anders inrichten>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | anders inrichten                                                                                                                                               |
        | fysiek kan wel op een andere manier                                                                                                                            |
        | niet bekend is het antwoord op "Kan fysiek wel als je het anders inricht? Denk aan een huisbezoek, een neutrale plek, een kort gesprek of iemand die meekomt." |

    @bron:B1-36 @bron:B-07 @bron:B1-11
    Voorbeeld: Is fysiek lastig én weigert de cliënt, dan telt de weigering
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En er is geen alternatief
      En bij uitkomst bespreken is fysiek ontraden
      En bij uitkomst bespreken is beeldbellen aanvaardbaar
      En bij uitkomst bespreken is telefonisch ontraden

    @bron:B1-12 @bron:B1-36 @bron:B-07
    Voorbeeld: Mag beeldbellen al, dan wordt alleen fysiek ontraden
      Gegeven de arbeidsdeskundige controleert gegevens
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En een alternatief is telefonisch, aanvaardbaar
      En bij gegevens controleren is fysiek ontraden
      En bij gegevens controleren is beeldbellen aanvaardbaar
      En bij gegevens controleren is telefonisch aanvaardbaar

    @bron:B1-09 @bron:B1-10 @bron:B-02 @bron:B-07
    Abstract Scenario: Een weigering maakt van een werkplekonderzoek geen schermgesprek (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij <onderdeel> is fysiek vereist
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

  Regel: Kan fysiek helemaal niet, dan verandert de uitzondering dat niet

    @bron:B1-07 @bron:B1-36 @bron:B-07 @bron:G-48
    Abstract Scenario: Fysiek kan niet en de cliënt zou ook niet komen: <waarom>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En <waarom>
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En er is geen alternatief
      En bij kennismaking is fysiek niet mogelijk
      En bij kennismaking is beeldbellen aanvaardbaar met voorbehoud
      En bij kennismaking is telefonisch ontraden

      Voorbeelden:
        | waarom                                                       |
        | de cliënt weigert fysiek contact                             |
        | iets in de persoonlijke situatie maakt fysiek contact lastig |

    @bron:B-01 @bron:G-42 @bron:B-07 @bron:B1-07
    Abstract Scenario: Slecht nieuws dat je uitstelt, blijf je uitstellen: <waarom>
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En <waarom>
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En bij uitkomst bespreken is fysiek niet mogelijk
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden
      En bij uitkomst bespreken is uitstellen voorkeur

      Voorbeelden:
        | waarom                                                       |
        | de cliënt weigert fysiek contact                             |
        | iets in de persoonlijke situatie maakt fysiek contact lastig |

    @bron:B-01 @bron:G-42 @bron:B-07 @bron:B1-07
    Voorbeeld: Ook een gesprek bij een conflict blijf je uitstellen als de cliënt weigert
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er is een conflict tussen werkgever en werknemer
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij hoor en wederhoor is fysiek niet mogelijk
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden
      En bij hoor en wederhoor is uitstellen voorkeur

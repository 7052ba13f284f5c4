# language: nl
Functionaliteit: Waarop elk oordeel rust
  Wie een advies volgt of ervan afwijkt, wil weten waarom het zo luidt. Bij elk oordeel staat daarom
  welke regel besliste, en op welke bronnen die regel rust. Hier staat van elk onderdeel welke regel
  dat hoort te zijn, en welke niet.

  Regel: Weet niemand iets bijzonders, dan geldt de gewone regel voor dat onderdeel

    Abstract Scenario: Er is niets bijzonders bekend (<onderdeel>)
      Gegeven <wat er gebeurt>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>
      En bij <onderdeel> berust elk oordeel op <bronnen>

      @bron:G-73 @bron:G-94 @bron:B-04
      Voorbeelden:
        | onderdeel             | wat er gebeurt                                                 | redenen                                                              | bronnen            |
        | aankondigen en uitleg | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit | is de reden "Aankondigen en uitleggen doe je liefst aan de telefoon" | G-73, G-94 en B-04 |

      @bron:G-48 @bron:G-81 @bron:B-03
      Voorbeelden:
        | onderdeel           | wat er gebeurt                                      | redenen                                                                    | bronnen            |
        | kennismaking        | de arbeidsdeskundige maakt kennis met de cliënt     | is de reden "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" | G-48, G-81 en B-03 |
        | inhoudelijk gesprek | de arbeidsdeskundige voert het inhoudelijke gesprek | is de reden "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" | G-48, G-81 en B-03 |

      @bron:B1-17
      Voorbeelden:
        | onderdeel            | wat er gebeurt                            | redenen                                            | bronnen |
        | gegevens controleren | de arbeidsdeskundige controleert gegevens | is de reden "Gegevens controleer je liefst fysiek" | B1-17   |

      @bron:B1-17
      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         | redenen                                                         | bronnen |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit | is de reden "De visie van de cliënt vraag je liefst fysiek uit" | B1-17   |

      @bron:B-03 @bron:G-41 @bron:T-26
      Voorbeelden:
        | onderdeel         | wat er gebeurt                                  | redenen                                              | bronnen            |
        | hoor en wederhoor | de arbeidsdeskundige past hoor en wederhoor toe | is de reden "Hoor en wederhoor doe je liefst fysiek" | B-03, G-41 en T-26 |

      @bron:B1-15 @bron:B1-18 @bron:B1-19 @bron:C28-03
      Voorbeelden:
        | onderdeel             | wat er gebeurt                             | redenen                                                 | bronnen                       |
        | procesafspraken maken | de arbeidsdeskundige maakt procesafspraken | is de reden "Procesafspraken kun je in elke vorm maken" | B1-15, B1-18, B1-19 en C28-03 |

      @bron:B1-09 @bron:B1-10 @bron:B-02
      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            | redenen                                                    | bronnen              |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               | is de reden "Werkplek en aanpassingen onderzoek je fysiek" | B1-09, B1-10 en B-02 |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | is de reden "Werkplek en aanpassingen onderzoek je fysiek" | B1-09, B1-10 en B-02 |

      @bron:B1-11 @bron:B-01
      Voorbeelden:
        | onderdeel          | wat er gebeurt                             | redenen                                      | bronnen       |
        | uitkomst bespreken | de arbeidsdeskundige bespreekt de uitkomst | is de reden "De uitkomst bespreek je fysiek" | B1-11 en B-01 |

      @bron:L-44 @bron:G-48 @bron:B-03
      Voorbeelden:
        | onderdeel          | wat er gebeurt                             | redenen                                              | bronnen            |
        | rapport toelichten | de arbeidsdeskundige licht het rapport toe | is de reden "Een rapport licht je liefst fysiek toe" | L-44, G-48 en B-03 |

      @bron:G-72 @bron:G-96 @bron:B-13 @bron:C28-03
      Voorbeelden:
        | onderdeel | wat er gebeurt                    | redenen                                             | bronnen                    |
        | nazorg    | de arbeidsdeskundige geeft nazorg | is de reden "Nazorg geef je liefst aan de telefoon" | G-72, G-96, B-13 en C28-03 |

  Regel: Ligt alles rustig, dan geldt de uitzondering voor dat onderdeel en geen andere

    Abstract Scenario: Weinig feiten, niets omstreden, niets valt tegen, en de cliënt wil beeldbellen (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>
      En bij <onderdeel> berust elk oordeel op <bronnen>

      @bron:G-73 @bron:G-94 @bron:B-04
      Voorbeelden:
        | onderdeel             | wat er gebeurt                                                 | redenen                                                              | bronnen            |
        | aankondigen en uitleg | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit | is de reden "Aankondigen en uitleggen doe je liefst aan de telefoon" | G-73, G-94 en B-04 |

      @bron:G-48 @bron:G-81 @bron:B-03
      Voorbeelden:
        | onderdeel           | wat er gebeurt                                      | redenen                                                                    | bronnen            |
        | kennismaking        | de arbeidsdeskundige maakt kennis met de cliënt     | is de reden "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" | G-48, G-81 en B-03 |
        | inhoudelijk gesprek | de arbeidsdeskundige voert het inhoudelijke gesprek | is de reden "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" | G-48, G-81 en B-03 |

      @bron:B1-12 @bron:B1-17 @bron:B1-19 @bron:C28-03
      Voorbeelden:
        | onderdeel            | wat er gebeurt                            | redenen                                                                       | bronnen                       |
        | gegevens controleren | de arbeidsdeskundige controleert gegevens | is de reden "Weinig en niet omstreden gegevens kun je op afstand controleren" | B1-12, B1-17, B1-19 en C28-03 |

      @bron:B1-14 @bron:B1-17
      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         | redenen                                                                  | bronnen        |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit | is de reden "Een korte, niet omstreden visie kun je via beeld uitvragen" | B1-14 en B1-17 |

      @bron:B1-13 @bron:B1-17 @bron:B-03
      Voorbeelden:
        | onderdeel         | wat er gebeurt                                  | redenen                                                             | bronnen              |
        | hoor en wederhoor | de arbeidsdeskundige past hoor en wederhoor toe | is de reden "Hoor en wederhoor mag via beeld als alles rustig ligt" | B1-13, B1-17 en B-03 |

      @bron:B1-15 @bron:B1-18 @bron:B1-19 @bron:C28-03
      Voorbeelden:
        | onderdeel             | wat er gebeurt                             | redenen                                                 | bronnen                       |
        | procesafspraken maken | de arbeidsdeskundige maakt procesafspraken | is de reden "Procesafspraken kun je in elke vorm maken" | B1-15, B1-18, B1-19 en C28-03 |

      @bron:B1-09 @bron:B1-10 @bron:B-02
      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            | redenen                                                    | bronnen              |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               | is de reden "Werkplek en aanpassingen onderzoek je fysiek" | B1-09, B1-10 en B-02 |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | is de reden "Werkplek en aanpassingen onderzoek je fysiek" | B1-09, B1-10 en B-02 |

      @bron:B1-16 @bron:B1-17 @bron:B1-18 @bron:B-01
      Voorbeelden:
        | onderdeel          | wat er gebeurt                             | redenen                                                                    | bronnen                     |
        | uitkomst bespreken | de arbeidsdeskundige bespreekt de uitkomst | is de reden "Een uitkomst die meevalt mag via beeld als de cliënt dat wil" | B1-16, B1-17, B1-18 en B-01 |

      @bron:L-44 @bron:B1-17
      Voorbeelden:
        | onderdeel          | wat er gebeurt                             | redenen                                                                   | bronnen       |
        | rapport toelichten | de arbeidsdeskundige licht het rapport toe | is de reden "Een rapport zonder strijdpunten mag je via beeld toelichten" | L-44 en B1-17 |

      @bron:G-72 @bron:G-96 @bron:B-13 @bron:C28-03
      Voorbeelden:
        | onderdeel | wat er gebeurt                    | redenen                                             | bronnen                    |
        | nazorg    | de arbeidsdeskundige geeft nazorg | is de reden "Nazorg geef je liefst aan de telefoon" | G-72, G-96, B-13 en C28-03 |

  Regel: Kan fysiek niet, dan beslist dat over fysiek, en daarna over beeldbellen

    @bron:B1-07
    Abstract Scenario: Fysiek afspreken kan niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                                                                             |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Fysiek contact kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                                                               |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Gegevens controleer je liefst fysiek"                         |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "De visie van de cliënt vraag je liefst fysiek uit"            |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Hoor en wederhoor doe je liefst fysiek"                       |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Procesafspraken kun je in elke vorm maken"            |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet" en "Kan de werkplek niet wachten, dan kijk je via beeld"                                                                  |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet" en "Kan de werkplek niet wachten, dan kijk je via beeld"                                                                  |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "De uitkomst bespreek je fysiek"                               |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Een rapport licht je liefst fysiek toe"                       |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Fysiek contact kan niet" en "Nazorg geef je liefst aan de telefoon"                                                                                |

    @bron:B1-07 @bron:B1-08
    Abstract Scenario: Fysiek kan niet en alles ligt rustig (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>
      En bij <onderdeel> is beeldbellen voorkeur

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         | redenen                                                                                                                                                                        |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens              | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Weinig en niet omstreden gegevens kun je op afstand controleren" |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een korte, niet omstreden visie kun je via beeld uitvragen"      |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Hoor en wederhoor mag via beeld als alles rustig ligt"           |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een uitkomst die meevalt mag via beeld als de cliënt dat wil"    |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een rapport zonder strijdpunten mag je via beeld toelichten"     |

    @bron:B1-07 @bron:B1-08
    Abstract Scenario: Fysiek kan niet en alles ligt rustig (ook bij een belemmering, <onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En fysiek afspreken is niet mogelijk
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>
      En bij <onderdeel> is beeldbellen voorkeur

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         | redenen                                                                                                                                                                        |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens              | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Weinig en niet omstreden gegevens kun je op afstand controleren" |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een korte, niet omstreden visie kun je via beeld uitvragen"      |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Hoor en wederhoor mag via beeld als alles rustig ligt"           |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een uitkomst die meevalt mag via beeld als de cliënt dat wil"    |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een rapport zonder strijdpunten mag je via beeld toelichten"     |

    @bron:B1-07 @bron:B1-08
    Abstract Scenario: Fysiek kan niet en alles ligt rustig (ook bij een weigering, <onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      En fysiek afspreken is niet mogelijk
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>
      En bij <onderdeel> is beeldbellen voorkeur

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         | redenen                                                                                                                                                                        |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens              | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Weinig en niet omstreden gegevens kun je op afstand controleren" |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een korte, niet omstreden visie kun je via beeld uitvragen"      |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Hoor en wederhoor mag via beeld als alles rustig ligt"           |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een uitkomst die meevalt mag via beeld als de cliënt dat wil"    |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Een rapport zonder strijdpunten mag je via beeld toelichten"     |

    @bron:B1-07
    Abstract Scenario: Fysiek afspreken kan niet, dus een belemmering verandert niets (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                                                                             |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Fysiek contact kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                                                               |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Gegevens controleer je liefst fysiek"                         |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "De visie van de cliënt vraag je liefst fysiek uit"            |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Hoor en wederhoor doe je liefst fysiek"                       |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Procesafspraken kun je in elke vorm maken"            |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet" en "Kan de werkplek niet wachten, dan kijk je via beeld"                                                                  |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet" en "Kan de werkplek niet wachten, dan kijk je via beeld"                                                                  |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "De uitkomst bespreek je fysiek"                               |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Een rapport licht je liefst fysiek toe"                       |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Fysiek contact kan niet" en "Nazorg geef je liefst aan de telefoon"                                                                                |

    @bron:B1-07
    Abstract Scenario: Fysiek afspreken kan niet, dus een weigering verandert niets (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                                                                             |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Fysiek contact kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                                                               |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Gegevens controleer je liefst fysiek"                         |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "De visie van de cliënt vraag je liefst fysiek uit"            |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Hoor en wederhoor doe je liefst fysiek"                       |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Procesafspraken kun je in elke vorm maken"            |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet" en "Kan de werkplek niet wachten, dan kijk je via beeld"                                                                  |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet" en "Kan de werkplek niet wachten, dan kijk je via beeld"                                                                  |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "De uitkomst bespreek je fysiek"                               |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Een rapport licht je liefst fysiek toe"                       |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Fysiek contact kan niet" en "Nazorg geef je liefst aan de telefoon"                                                                                |

  Regel: Kan fysiek later wel en is er tijd, dan beslist dat bij wat beter kan wachten, en nergens anders

    @bron:B1-07
    Abstract Scenario: Fysiek kan tijdelijk niet en er is een conflict (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                                                                             |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Fysiek contact kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                                                               |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Gegevens controleer je liefst fysiek"                         |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "De visie van de cliënt vraag je liefst fysiek uit"            |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet" en "Een gevoelig gesprek stel je uit als er geen haast is"                                                                |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Fysiek contact kan niet", "Waar beeldbellen al aanvaardbaar was, krijgt het de voorkeur" en "Procesafspraken kun je in elke vorm maken"            |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet" en "Kan fysiek tijdelijk niet en is er geen haast, dan stel je uit"                                                       |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet" en "Kan fysiek tijdelijk niet en is er geen haast, dan stel je uit"                                                       |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet" en "Een gevoelig gesprek stel je uit als er geen haast is"                                                                |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Fysiek contact kan niet", "Zonder fysiek contact wordt beeldbellen aanvaardbaar" en "Een rapport licht je liefst fysiek toe"                       |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Fysiek contact kan niet" en "Nazorg geef je liefst aan de telefoon"                                                                                |

    @bron:B1-07 @bron:B-01 @bron:B-02 @bron:L-36
    Abstract Scenario: Wat wordt uitgesteld, verandert niet door een belemmering (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En er is een conflict tussen werkgever en werknemer
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>
      En bij <onderdeel> is uitstellen voorkeur
      En het advies wijst niet op "Kijk later fysiek na"

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            | redenen                                                                                                       |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet" en "Kan fysiek tijdelijk niet en is er geen haast, dan stel je uit" |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet" en "Kan fysiek tijdelijk niet en is er geen haast, dan stel je uit" |
        | uitkomst bespreken          | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet" en "Een gevoelig gesprek stel je uit als er geen haast is"          |
        | hoor en wederhoor           | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet" en "Een gevoelig gesprek stel je uit als er geen haast is"          |

    @bron:B1-07 @bron:B-01 @bron:B-02 @bron:L-36
    Abstract Scenario: Wat wordt uitgesteld, verandert niet door een weigering (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En er is een conflict tussen werkgever en werknemer
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>
      En bij <onderdeel> is uitstellen voorkeur
      En het advies wijst niet op "Kijk later fysiek na"

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            | redenen                                                                                                       |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet" en "Kan fysiek tijdelijk niet en is er geen haast, dan stel je uit" |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet" en "Kan fysiek tijdelijk niet en is er geen haast, dan stel je uit" |
        | uitkomst bespreken          | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet" en "Een gevoelig gesprek stel je uit als er geen haast is"          |
        | hoor en wederhoor           | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet" en "Een gevoelig gesprek stel je uit als er geen haast is"          |

  Regel: De persoonlijke uitzondering beslist alleen waar zij iets verandert

    Abstract Scenario: Fysiek is lastig en de cliënt wil beeldbellen (<onderdeel>)
      Gegeven <wat er gebeurt>
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      @bron:B1-36 @bron:B-07
      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         | redenen                                                                                                                                                       |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        | zijn de redenen "Bij een belemmering wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek"                        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    | zijn de redenen "Bij een belemmering wordt beeldbellen aanvaardbaar" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek"                        |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens              | zijn de redenen "Bij een belemmering wordt beeldbellen aanvaardbaar" en "Gegevens controleer je liefst fysiek"                                                |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit | zijn de redenen "Bij een belemmering wordt beeldbellen aanvaardbaar" en "De visie van de cliënt vraag je liefst fysiek uit"                                   |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        | zijn de redenen "Bij een belemmering wordt beeldbellen aanvaardbaar" en "Hoor en wederhoor doe je liefst fysiek"                                              |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             | zijn de redenen "Bij een belemmering wordt beeldbellen aanvaardbaar", "Bij een belemmering is fysiek niet langer vereist" en "De uitkomst bespreek je fysiek" |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             | zijn de redenen "Bij een belemmering wordt beeldbellen aanvaardbaar" en "Een rapport licht je liefst fysiek toe"                                              |

      @bron:G-73 @bron:G-94 @bron:B-04
      Voorbeelden:
        | onderdeel             | wat er gebeurt                                                 | redenen                                                              |
        | aankondigen en uitleg | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit | is de reden "Aankondigen en uitleggen doe je liefst aan de telefoon" |

      @bron:B1-15 @bron:B1-18 @bron:B1-19 @bron:C28-03
      Voorbeelden:
        | onderdeel             | wat er gebeurt                             | redenen                                                 |
        | procesafspraken maken | de arbeidsdeskundige maakt procesafspraken | is de reden "Procesafspraken kun je in elke vorm maken" |

      @bron:B1-09 @bron:B1-10 @bron:B-02
      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            | redenen                                                    |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               | is de reden "Werkplek en aanpassingen onderzoek je fysiek" |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | is de reden "Werkplek en aanpassingen onderzoek je fysiek" |

      @bron:G-72 @bron:G-96 @bron:B-13 @bron:C28-03
      Voorbeelden:
        | onderdeel | wat er gebeurt                    | redenen                                             |
        | nazorg    | de arbeidsdeskundige geeft nazorg | is de reden "Nazorg geef je liefst aan de telefoon" |

    Abstract Scenario: De cliënt weigert, en dat gaat voor op een belemmering (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      @bron:B1-34 @bron:B1-36 @bron:B-07
      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                 | redenen                                                                                                                                                                              |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit | zijn de redenen "Bij een weigering is fysiek contact ontraden" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                                                           |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                | zijn de redenen "Bij een weigering wordt beeldbellen aanvaardbaar", "Bij een weigering is fysiek contact ontraden" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek            | zijn de redenen "Bij een weigering wordt beeldbellen aanvaardbaar", "Bij een weigering is fysiek contact ontraden" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                      | zijn de redenen "Bij een weigering wordt beeldbellen aanvaardbaar", "Bij een weigering is fysiek contact ontraden" en "Gegevens controleer je liefst fysiek"                         |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit         | zijn de redenen "Bij een weigering wordt beeldbellen aanvaardbaar", "Bij een weigering is fysiek contact ontraden" en "De visie van de cliënt vraag je liefst fysiek uit"            |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                | zijn de redenen "Bij een weigering wordt beeldbellen aanvaardbaar", "Bij een weigering is fysiek contact ontraden" en "Hoor en wederhoor doe je liefst fysiek"                       |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                     | zijn de redenen "Bij een weigering is fysiek contact ontraden" en "Procesafspraken kun je in elke vorm maken"                                                                        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                     | zijn de redenen "Bij een weigering wordt beeldbellen aanvaardbaar", "Bij een weigering is fysiek contact ontraden" en "De uitkomst bespreek je fysiek"                               |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                     | zijn de redenen "Bij een weigering wordt beeldbellen aanvaardbaar", "Bij een weigering is fysiek contact ontraden" en "Een rapport licht je liefst fysiek toe"                       |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                              | zijn de redenen "Bij een weigering is fysiek contact ontraden" en "Nazorg geef je liefst aan de telefoon"                                                                            |

      @bron:B1-09 @bron:B1-10 @bron:B-02
      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            | redenen                                                    |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               | is de reden "Werkplek en aanpassingen onderzoek je fysiek" |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | is de reden "Werkplek en aanpassingen onderzoek je fysiek" |

  Regel: Kan beeldbellen niet, dan beslist dat als laatste

    @bron:B1-02
    Abstract Scenario: Alleen beeldbellen kan niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                  |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Beeldbellen kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"       |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Beeldbellen kan niet" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Beeldbellen kan niet" en "Kennismaken en het inhoudelijke gesprek doe je liefst fysiek" |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Beeldbellen kan niet" en "Gegevens controleer je liefst fysiek"                         |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Beeldbellen kan niet" en "De visie van de cliënt vraag je liefst fysiek uit"            |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Beeldbellen kan niet" en "Hoor en wederhoor doe je liefst fysiek"                       |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Beeldbellen kan niet" en "Procesafspraken kun je in elke vorm maken"                    |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Beeldbellen kan niet" en "Werkplek en aanpassingen onderzoek je fysiek"                 |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Beeldbellen kan niet" en "Werkplek en aanpassingen onderzoek je fysiek"                 |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Beeldbellen kan niet" en "De uitkomst bespreek je fysiek"                               |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Beeldbellen kan niet" en "Een rapport licht je liefst fysiek toe"                       |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Beeldbellen kan niet" en "Nazorg geef je liefst aan de telefoon"                        |

    @bron:B1-02
    Abstract Scenario: Fysiek en beeldbellen kunnen niet, en er is haast (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                                                                 |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                           |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                            |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                            |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                            |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                            |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                            |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Procesafspraken kun je in elke vorm maken"                                        |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Alleen als wachten niet helpt of niet kan, onderzoek je de werkplek per telefoon" |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Alleen als wachten niet helpt of niet kan, onderzoek je de werkplek per telefoon" |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                            |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                            |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Nazorg geef je liefst aan de telefoon"                                            |

    @bron:B1-02
    Abstract Scenario: Fysiek en beeldbellen kunnen niet, en er is geen haast (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                                                                                                            |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                                                                      |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                                                                       |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                                                                       |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                                                                       |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                                                                       |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                                                                       |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Procesafspraken kun je in elke vorm maken"                                                                                   |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet", "Werkplek en aanpassingen stel je uit als fysiek en beeld niet kunnen" en "Kan de werkplek niet wachten, dan kijk je via beeld" |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet", "Werkplek en aanpassingen stel je uit als fysiek en beeld niet kunnen" en "Kan de werkplek niet wachten, dan kijk je via beeld" |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                                                                       |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"                                                                                       |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Fysiek contact kan niet", "Beeldbellen kan niet" en "Nazorg geef je liefst aan de telefoon"                                                                                       |

    @bron:B1-02
    Abstract Scenario: De cliënt weigert en beeldbellen kan niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan <redenen>

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                                            | redenen                                                                                                                                                                    |
        | aankondigen en uitleg         | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Aankondigen en uitleggen doe je liefst aan de telefoon"                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt                           | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Weigert de cliënt fysiek contact, dan mag de telefoon als beeldbellen niet kan" |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek                       | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Weigert de cliënt fysiek contact, dan mag de telefoon als beeldbellen niet kan" |
        | gegevens controleren          | de arbeidsdeskundige controleert gegevens                                 | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Weigert de cliënt fysiek contact, dan mag de telefoon als beeldbellen niet kan" |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit                    | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Weigert de cliënt fysiek contact, dan mag de telefoon als beeldbellen niet kan" |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe                           | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Weigert de cliënt fysiek contact, dan mag de telefoon als beeldbellen niet kan" |
        | procesafspraken maken         | de arbeidsdeskundige maakt procesafspraken                                | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Procesafspraken kun je in elke vorm maken"                                      |
        | werkplekonderzoek             | de arbeidsdeskundige onderzoekt de werkplek                               | zijn de redenen "Beeldbellen kan niet" en "Werkplek en aanpassingen onderzoek je fysiek"                                                                                   |
        | onderzoek naar aanpassingen   | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk | zijn de redenen "Beeldbellen kan niet" en "Werkplek en aanpassingen onderzoek je fysiek"                                                                                   |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst                                | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Weigert de cliënt fysiek contact, dan mag de telefoon als beeldbellen niet kan" |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe                                | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Weigert de cliënt fysiek contact, dan mag de telefoon als beeldbellen niet kan" |
        | nazorg                        | de arbeidsdeskundige geeft nazorg                                         | zijn de redenen "Bij een weigering is fysiek contact ontraden", "Beeldbellen kan niet" en "Nazorg geef je liefst aan de telefoon"                                          |

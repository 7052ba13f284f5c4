# language: nl
Functionaliteit: Wie wat mag weten, de hele tabel
  Voor elk soort informatie en elke ontvanger staat hier wat er nodig is, en waar je op let. Wat nodig
  is geldt samen. Wie het is en wat het is, beslissen ook waar het advies op wijst.

  Regel: Zolang niets over de voorwaarden bekend is, deel je niet

    @bron:D-20b @bron:D-20 @bron:D-08 @bron:B-15 @bron:D-06 @bron:D-05 @bron:W-13 @bron:L-22 @bron:L-23
    Abstract Scenario: Het gaat om medische informatie, en er is geen weg (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Een vraag over de FML mag je aan de arts stellen"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                 | naar wie         | mail     | arts          | rapport       | reden                                                         |
        | medische informatie | de opdrachtgever | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar werkgever of opdrachtgever |
        | medische informatie | de werkgever     | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar werkgever of opdrachtgever |
        | medische informatie | iemand anders    | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar derden                     |

    @bron:L-22 @bron:L-23 @bron:D-20b @bron:B-15 @bron:D-06 @bron:D-05 @bron:W-13
    Abstract Scenario: Het gaat om medische informatie (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Medische informatie deel je niet zonder toestemming en noodzaak"
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | nee    |
        | De noodzaak voor het doel         | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Een vraag over de FML mag je aan de arts stellen"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                 | naar wie        | mail          | arts          | rapport       |
        | medische informatie | de bedrijfsarts | wijst niet op | wijst op      | wijst niet op |
        | medische informatie | UWV             | wijst niet op | wijst op      | wijst niet op |
        | medische informatie | een verzekeraar | wijst op      | wijst niet op | wijst niet op |

    @bron:L-26 @bron:L-22 @bron:L-23 @bron:B-15 @bron:D-20b @bron:D-06 @bron:D-05 @bron:W-13
    Abstract Scenario: Het gaat om andere vertrouwelijke informatie voor opdrachtgever of werkgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden"
      En er ontbreekt
        | wat                                         | bekend |
        | Toestemming van de cliënt, vooraf           | nee    |
        | De noodzaak voor het doel                   | nee    |
        | Een duidelijk grotere kans op re-integratie | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Een vraag over de FML mag je aan de arts stellen"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                              | naar wie         | mail     | arts          | rapport       |
        | andere vertrouwelijke informatie | de opdrachtgever | wijst op | wijst niet op | wijst niet op |
        | andere vertrouwelijke informatie | de werkgever     | wijst op | wijst niet op | wijst niet op |

    @bron:L-22 @bron:L-23 @bron:B-15 @bron:D-20b @bron:D-06 @bron:D-05 @bron:W-13
    Abstract Scenario: Het gaat om andere vertrouwelijke informatie (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak"
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | nee    |
        | De noodzaak voor het doel         | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Een vraag over de FML mag je aan de arts stellen"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                              | naar wie        | mail          | arts          | rapport       |
        | andere vertrouwelijke informatie | de bedrijfsarts | wijst niet op | wijst op      | wijst niet op |
        | andere vertrouwelijke informatie | UWV             | wijst niet op | wijst op      | wijst niet op |
        | andere vertrouwelijke informatie | een verzekeraar | wijst op      | wijst niet op | wijst niet op |
        | andere vertrouwelijke informatie | iemand anders   | wijst op      | wijst niet op | wijst niet op |

    @bron:L-23 @bron:B-15 @bron:D-20b @bron:D-06 @bron:D-05 @bron:W-13
    Abstract Scenario: Het gaat om werk of proces, voor wie bij de zaak hoort (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Wat over werk of proces gaat deel je niet als het niet nodig is"
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Een vraag over de FML mag je aan de arts stellen"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                                | naar wie         | mail          | arts          | rapport       |
        | wat iemand kan in werk             | de opdrachtgever | wijst op      | wijst niet op | wijst op      |
        | wat iemand kan in werk             | de werkgever     | wijst op      | wijst niet op | wijst op      |
        | wat iemand kan in werk             | de bedrijfsarts  | wijst niet op | wijst op      | wijst niet op |
        | wat iemand kan in werk             | UWV              | wijst niet op | wijst op      | wijst niet op |
        | afspraken en stappen in het proces | de opdrachtgever | wijst op      | wijst niet op | wijst op      |
        | afspraken en stappen in het proces | de werkgever     | wijst op      | wijst niet op | wijst op      |
        | afspraken en stappen in het proces | de bedrijfsarts  | wijst niet op | wijst op      | wijst niet op |
        | afspraken en stappen in het proces | UWV              | wijst niet op | wijst op      | wijst niet op |

    @bron:L-22 @bron:L-23 @bron:D-08 @bron:B-15 @bron:D-20b @bron:D-06 @bron:D-05 @bron:W-13
    Abstract Scenario: Het gaat om werk of proces, voor een verzekeraar of een ander (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak"
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | nee    |
        | De noodzaak voor het doel         | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Een vraag over de FML mag je aan de arts stellen"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                                | naar wie        | mail     | arts          | rapport       |
        | wat iemand kan in werk             | een verzekeraar | wijst op | wijst niet op | wijst niet op |
        | wat iemand kan in werk             | iemand anders   | wijst op | wijst niet op | wijst niet op |
        | afspraken en stappen in het proces | een verzekeraar | wijst op | wijst niet op | wijst niet op |
        | afspraken en stappen in het proces | iemand anders   | wijst op | wijst niet op | wijst niet op |

  Regel: Is bekend dat alles er is, dan mag het onder voorwaarden, tenzij er geen weg is

    @bron:D-20b @bron:D-20 @bron:D-08 @bron:L-22 @bron:L-23
    Abstract Scenario: Voor medische informatie, en er is geen weg verandert dat niets (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt niets
      En niets is te doen

      Voorbeelden:
        | wat                 | naar wie         |
        | medische informatie | de opdrachtgever |
        | medische informatie | de werkgever     |
        | medische informatie | iemand anders    |

    @bron:L-22 @bron:L-23 @bron:D-20b @bron:B-15
    Abstract Scenario: Het gaat om medische informatie (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Medische informatie mag naar arts, UWV of verzekeraar met toestemming en noodzaak samen"
      En er ontbreekt niets
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."

      Voorbeelden:
        | wat                 | naar wie        |
        | medische informatie | de bedrijfsarts |
        | medische informatie | UWV             |
        | medische informatie | een verzekeraar |

    @bron:L-26 @bron:L-22 @bron:L-23 @bron:B-15 @bron:D-20b
    Abstract Scenario: Het gaat om andere vertrouwelijke informatie voor opdrachtgever of werkgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen"
      En er ontbreekt niets
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."

      Voorbeelden:
        | wat                              | naar wie         |
        | andere vertrouwelijke informatie | de opdrachtgever |
        | andere vertrouwelijke informatie | de werkgever     |

    @bron:L-22 @bron:L-23 @bron:B-15 @bron:D-20b
    Abstract Scenario: Het gaat om andere vertrouwelijke informatie (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen"
      En er ontbreekt niets
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."

      Voorbeelden:
        | wat                              | naar wie        |
        | andere vertrouwelijke informatie | de bedrijfsarts |
        | andere vertrouwelijke informatie | UWV             |
        | andere vertrouwelijke informatie | een verzekeraar |
        | andere vertrouwelijke informatie | iemand anders   |

    @bron:L-23 @bron:B-15 @bron:D-20b
    Abstract Scenario: Het gaat om werk of proces, voor wie bij de zaak hoort (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Wat over werk of proces gaat mag je delen als het nodig is"
      En er ontbreekt niets
      En 2 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."

      Voorbeelden:
        | wat                                | naar wie         |
        | wat iemand kan in werk             | de opdrachtgever |
        | wat iemand kan in werk             | de werkgever     |
        | wat iemand kan in werk             | de bedrijfsarts  |
        | wat iemand kan in werk             | UWV              |
        | afspraken en stappen in het proces | de opdrachtgever |
        | afspraken en stappen in het proces | de werkgever     |
        | afspraken en stappen in het proces | de bedrijfsarts  |
        | afspraken en stappen in het proces | UWV              |

    @bron:L-22 @bron:L-23 @bron:D-08 @bron:B-15 @bron:D-20b
    Abstract Scenario: Het gaat om werk of proces, voor een verzekeraar of een ander (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen"
      En er ontbreekt niets
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."

      Voorbeelden:
        | wat                                | naar wie        |
        | wat iemand kan in werk             | een verzekeraar |
        | wat iemand kan in werk             | iemand anders   |
        | afspraken en stappen in het proces | een verzekeraar |
        | afspraken en stappen in het proces | iemand anders   |

  Regel: Weet niemand wat het is of voor wie, dan deel je niet, ook niet als alles er is

    @bron:L-20 @bron:L-23
    Abstract Scenario: Voor wie is niet bekend (<wat>)
      Gegeven het gaat om <wat>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Deel niets zolang je niet weet wat het is of voor wie"

      Voorbeelden:
        | wat                                |
        | medische informatie                |
        | wat iemand kan in werk             |
        | afspraken en stappen in het proces |
        | andere vertrouwelijke informatie   |

    @bron:L-20 @bron:L-23
    Abstract Scenario: Wat het is, is niet bekend (<naar wie>)
      Gegeven de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Deel niets zolang je niet weet wat het is of voor wie"

      Voorbeelden:
        | naar wie         |
        | de opdrachtgever |
        | de werkgever     |
        | de bedrijfsarts  |
        | UWV              |
        | een verzekeraar  |
        | iemand anders    |

  Regel: De cliënt zelf mag alles weten, en wat openbaar is mag iedereen weten

    @bron:L-21 @bron:L-22 @bron:D-20b @bron:D-06 @bron:D-05 @bron:W-13 @bron:G-76 @bron:L-25
    Abstract Scenario: De informatie gaat naar de cliënt zelf (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En de reden is "De cliënt mag alles over zichzelf weten"
      En er ontbreekt niets
      En het advies wijst niet op "Toestemming is nooit de enige grond"
      En het advies wijst niet op "Zet geen derden in de mail zonder toestemming"
      En het advies wijst niet op "Een vraag over de FML mag je aan de arts stellen"
      En het advies wijst niet op "Houd het rapport vrij van medische gegevens"
      En het advies wijst niet op "Vertel de cliënt wat je deelt en met wie"
      En het advies wijst niet op "Jij bent verantwoordelijk voor het verzenden"

      Voorbeelden:
        | wat                                | naar wie       |
        | medische informatie                | de cliënt zelf |
        | wat iemand kan in werk             | de cliënt zelf |
        | afspraken en stappen in het proces | de cliënt zelf |
        | andere vertrouwelijke informatie   | de cliënt zelf |

    @bron:L-20 @bron:L-22 @bron:D-20b @bron:D-06 @bron:D-05 @bron:W-13 @bron:G-76 @bron:L-25
    Abstract Scenario: De informatie is openbaar (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En de reden is "Openbare informatie mag je delen"
      En er ontbreekt niets
      En het advies wijst niet op "Toestemming is nooit de enige grond"
      En het advies wijst niet op "Zet geen derden in de mail zonder toestemming"
      En het advies wijst niet op "Een vraag over de FML mag je aan de arts stellen"
      En het advies wijst niet op "Houd het rapport vrij van medische gegevens"
      En het advies wijst niet op "Vertel de cliënt wat je deelt en met wie"
      En het advies wijst niet op "Jij bent verantwoordelijk voor het verzenden"

      Voorbeelden:
        | wat                 | naar wie         |
        | openbare informatie | de opdrachtgever |
        | openbare informatie | de werkgever     |
        | openbare informatie | de bedrijfsarts  |
        | openbare informatie | UWV              |
        | openbare informatie | een verzekeraar  |
        | openbare informatie | iemand anders    |

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:L-21
    Voorbeeld: Op de eerste dag is er een advies
      Gegeven de informatie gaat naar de cliënt zelf
      Als de arbeidsdeskundige op 1 januari 2026 advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan

    @bron:L-21
    Voorbeeld: Een dag eerder nog niet
      Gegeven de informatie gaat naar de cliënt zelf
      Als de arbeidsdeskundige op 31 december 2025 advies vraagt over informatiedeling
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

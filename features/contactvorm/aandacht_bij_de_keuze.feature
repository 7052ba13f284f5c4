# language: nl
Functionaliteit: Waar je op let bij de vorm die je koos
  Wie anders kiest dan het advies, heeft de aandachtspunten het hardst nodig. Zij horen daarom bij de
  vorm die gekozen is. Is er nog niet gekozen, dan horen zij bij het advies.

  Regel: Wie op afstand kiest, krijgt de aandachtspunten die daarbij horen

    @bron:B1-20 @bron:L-20 @bron:L-21 @bron:L-11 @bron:B1-34
    Abstract Scenario: Het advies is fysiek, maar de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst <wel of niet> "Je ziet minder dan bij elkaar aan tafel"
      En het advies wijst <wel of niet> "Regel dat niemand meeluistert"

      Voorbeelden:
        | keuze          | wel of niet |
        | beeldbellen    | op          |
        | bellen         | op          |
        | fysiek contact | niet op     |
        | uitstel        | niet op     |

    @bron:B1-20 @bron:G-43 @bron:G-51 @bron:B1-07
    Abstract Scenario: Het advies is beeldbellen, maar de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige licht het rapport toe
      En fysiek afspreken is niet mogelijk
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst <wel of niet> "Je ziet minder dan bij elkaar aan tafel"
      En het advies wijst <wel of niet> "Controleer of de cliënt je begrijpt"

      Voorbeelden:
        | keuze       | wel of niet |
        | bellen      | op          |
        | beeldbellen | op          |
        | uitstel     | niet op     |

    @bron:G-34 @bron:G-42 @bron:B-01 @bron:G-43 @bron:G-51 @bron:L-20 @bron:L-21 @bron:L-11 @bron:L-12
    Voorbeeld: De arbeidsdeskundige belt een slecht bericht toch
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En de arbeidsdeskundige koos voor bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies wijst op "Breng slecht nieuws op afstand met extra zorg"
      En het advies wijst op "Controleer of de cliënt je begrijpt"
      En het advies wijst op "Regel dat niemand meeluistert"
      En het advies wijst op "Leg uit waarom je anders kiest"
      En het advies wijst op "Bereid het slechte nieuws voor"

  Regel: Slecht nieuws op afstand vraagt extra zorg

    @bron:G-34 @bron:G-42 @bron:B-01 @bron:B1-07
    Abstract Scenario: De uitkomst gaat via een scherm, en <uitkomst>
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En fysiek afspreken is niet mogelijk
      En er is een dringende termijn
      En <uitkomst>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst <wel of niet> "Breng slecht nieuws op afstand met extra zorg"

      Voorbeelden:
        | wel of niet | uitkomst                                                                |
        | op          | de uitkomst valt tegen voor de cliënt                                   |
        | op          | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" |
        | niet op     | de uitkomst valt niet tegen voor de cliënt                              |

    @bron:G-34 @bron:G-42 @bron:B-01 @bron:B1-02
    Voorbeeld: De uitkomst gaat per telefoon
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies wijst op "Breng slecht nieuws op afstand met extra zorg"

    @bron:G-34 @bron:G-42 @bron:B-01
    Abstract Scenario: De uitkomst gaat fysiek of wacht (<keuze>)
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Breng slecht nieuws op afstand met extra zorg"
      En het advies wijst op "Bereid het slechte nieuws voor"

      Voorbeelden:
        | keuze          |
        | fysiek contact |
        | uitstel        |

    @bron:G-34 @bron:G-42 @bron:B-01 @bron:G-43 @bron:G-51 @bron:B1-15 @bron:B1-08 @bron:B1-20
    Abstract Scenario: De uitkomst wacht, alleen de afspraken gaan op afstand (<keuze>)
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige maakt procesafspraken
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En <gekozen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, voorkeur
      En in het plan staat uitkomst bespreken bij uitstellen, later
      En het advies wijst niet op "Breng slecht nieuws op afstand met extra zorg"
      En het advies wijst niet op "Controleer of de cliënt je begrijpt"
      En het advies wijst op "Je ziet minder dan bij elkaar aan tafel"

      Voorbeelden:
        | keuze        | gekozen                                                     |
        | niet gekozen | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |
        | bellen       | de arbeidsdeskundige koos voor bellen                       |
        | beeldbellen  | de arbeidsdeskundige koos voor beeldbellen                  |

    @bron:G-34 @bron:G-42 @bron:B-01 @bron:G-43 @bron:G-51 @bron:B1-20
    Abstract Scenario: Alles zou wachten, en de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst <wel of niet> "Breng slecht nieuws op afstand met extra zorg"
      En het advies wijst <wel of niet> "Controleer of de cliënt je begrijpt"
      En het advies wijst <wel of niet> "Je ziet minder dan bij elkaar aan tafel"

      Voorbeelden:
        | keuze       | wel of niet |
        | beeldbellen | op          |
        | bellen      | op          |
        | uitstel     | niet op     |

    @bron:G-34 @bron:G-42 @bron:B-01
    Abstract Scenario: Er is een schermgesprek, maar zonder uitkomst (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige koos voor beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Breng slecht nieuws op afstand met extra zorg"

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

  Regel: Gaat het anders dan de cliënt wil, leg dan uit waarom

    @bron:B1-34 @bron:B-06
    Abstract Scenario: De cliënt wil <wens> en de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst <wens>
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies <wel of niet> "Leg de cliënt uit waarom het anders gaat dan hij wil"

      Voorbeelden:
        | wens           | keuze          | wel of niet |
        | fysiek contact | fysiek contact | niet op     |
        | fysiek contact | beeldbellen    | op          |
        | fysiek contact | bellen         | op          |
        | fysiek contact | uitstel        | op          |
        | beeldbellen    | fysiek contact | op          |
        | beeldbellen    | beeldbellen    | niet op     |
        | beeldbellen    | bellen         | op          |
        | beeldbellen    | uitstel        | op          |
        | bellen         | fysiek contact | op          |
        | bellen         | beeldbellen    | op          |
        | bellen         | bellen         | niet op     |
        | bellen         | uitstel        | op          |

    @bron:B1-34 @bron:B-06
    Abstract Scenario: Er is nog niet gekozen, en de cliënt wil <wens>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <wat de cliënt wil>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst <wel of niet> "Leg de cliënt uit waarom het anders gaat dan hij wil"

      Voorbeelden:
        | wens                  | wel of niet | wat de cliënt wil                                                       |
        | beeldbellen           | op          | de cliënt wil het liefst beeldbellen                                    |
        | fysiek                | niet op     | de cliënt wil het liefst fysiek contact                                 |
        | niets bijzonders      | niet op     | de cliënt heeft geen voorkeur                                           |
        | iets wat niemand weet | niet op     | niet bekend is het antwoord op "Welke vorm heeft de cliënt het liefst?" |

  Regel: Wie afwijkt, zegt waarom; weet het programma waarom, dan leg je het vast

    @bron:L-11 @bron:L-12 @bron:B1-34
    Abstract Scenario: De arbeidsdeskundige week af (<reden>)
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige koos voor bellen
      En <waarom>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst <leg vast> "Leg de reden van je keuze vast"
      En het advies wijst <leg uit> "Leg uit waarom je anders kiest"

      Voorbeelden:
        | reden       | leg vast | leg uit | waarom                                                           |
        | bekend      | op       | niet op | de arbeidsdeskundige week af vanwege een eerdere ervaring        |
        | bekend      | op       | niet op | de arbeidsdeskundige week af vanwege de reisafstand              |
        | niet bekend | niet op  | op      | niet bekend is het antwoord op "Waarom koos je een andere vorm?" |

    @bron:L-11 @bron:L-12 @bron:G-48
    Abstract Scenario: De arbeidsdeskundige week niet af (<keuze>)
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <gekozen>
      En de arbeidsdeskundige week af vanwege de veiligheid
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst niet op "Leg de reden van je keuze vast"
      En het advies wijst niet op "Leg uit waarom je anders kiest"

      Voorbeelden:
        | keuze            | gekozen                                                     |
        | zoals het advies | de arbeidsdeskundige koos voor fysiek contact               |
        | nog niet gekozen | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |

  Regel: Weigert de cliënt en wordt het toch fysiek, bespreek dan de weigering

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:B-20 @bron:G-02 @bron:W-05
    Abstract Scenario: Over weigeren is dit bekend: <weigering>
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En <weigering>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst <wel of niet> "Bespreek de weigering"

      Voorbeelden:
        | wel of niet | weigering                                                          |
        | op          | de cliënt weigert fysiek contact                                   |
        | niet op     | de cliënt weigert fysiek contact niet                              |
        | niet op     | niet bekend is het antwoord op "Weigert de cliënt fysiek contact?" |

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:B-20 @bron:G-02 @bron:W-05
    Abstract Scenario: Het advies volgt de weigering, en de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En <gekozen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst <wel of niet> "Bespreek de weigering"

      Voorbeelden:
        | keuze          | wel of niet | gekozen                                                     |
        | nog niets      | niet op     | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |
        | beeldbellen    | niet op     | de arbeidsdeskundige koos voor beeldbellen                  |
        | bellen         | niet op     | de arbeidsdeskundige koos voor bellen                       |
        | uitstel        | niet op     | de arbeidsdeskundige koos voor uitstel                      |
        | fysiek contact | op          | de arbeidsdeskundige koos voor fysiek contact               |

    @bron:B1-34 @bron:B1-36 @bron:B-07 @bron:B-20 @bron:G-02 @bron:W-05
    Voorbeeld: De werkplek blijft fysiek, als apart contact
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En de arbeidsdeskundige onderzoekt de werkplek
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En in het plan staat werkplekonderzoek bij fysiek, apart
      En het advies wijst op "Bespreek de weigering"

    @bron:B1-34 @bron:B1-36 @bron:B-07
    Voorbeeld: De werkplek is apart, maar fysiek kan daar niet
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En in het plan staat werkplekonderzoek bij beeldbellen, apart
      En het advies wijst niet op "Bespreek de weigering"

  Regel: Wat je niet zelf zag, kijk je later na; kan dat niet, dan zeg je het in het rapport

    @bron:L-36 @bron:B-02
    Abstract Scenario: De werkplek gaat via een scherm (<onderdeel>, <waarom niet later>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige koos voor beeldbellen
      En <omstandigheid>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies wijst <later> "Kijk later fysiek na"
      En het advies wijst <rapport> "Zeg in het rapport wat je niet zelf zag"

      Voorbeelden:
        | onderdeel                   | waarom niet later | later   | rapport | omstandigheid                                                                          | wat er gebeurt                                                            |
        | werkplekonderzoek           | kan wel           | op      | niet op | wat fysiek contact in de weg staat is tijdelijk                                        | de arbeidsdeskundige onderzoekt de werkplek                               |
        | werkplekonderzoek           | onbekend          | op      | niet op | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | de arbeidsdeskundige onderzoekt de werkplek                               |
        | werkplekonderzoek           | blijvend          | niet op | op      | wat fysiek contact in de weg staat is blijvend                                         | de arbeidsdeskundige onderzoekt de werkplek                               |
        | werkplekonderzoek           | weigering         | niet op | op      | de cliënt weigert fysiek contact                                                       | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | kan wel           | op      | niet op | wat fysiek contact in de weg staat is tijdelijk                                        | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | onderzoek naar aanpassingen | onbekend          | op      | niet op | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | onderzoek naar aanpassingen | blijvend          | niet op | op      | wat fysiek contact in de weg staat is blijvend                                         | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | onderzoek naar aanpassingen | weigering         | niet op | op      | de cliënt weigert fysiek contact                                                       | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:L-36 @bron:B-02
    Abstract Scenario: De werkplek gaat fysiek of wacht (<keuze>, <omstandigheid>)
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige koos voor <keuze>
      En <omstandigheid>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

      Voorbeelden:
        | keuze          | omstandigheid                                   |
        | fysiek contact | wat fysiek contact in de weg staat is tijdelijk |
        | fysiek contact | wat fysiek contact in de weg staat is blijvend  |
        | fysiek contact | de cliënt weigert fysiek contact                |
        | uitstel        | wat fysiek contact in de weg staat is tijdelijk |
        | uitstel        | wat fysiek contact in de weg staat is blijvend  |
        | uitstel        | de cliënt weigert fysiek contact                |

    @bron:L-36 @bron:B-02
    Abstract Scenario: Het bezoek zou wachten, en de arbeidsdeskundige koos voor <keuze> (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst <wel of niet> "Kijk later fysiek na"

      Voorbeelden:
        | onderdeel                   | keuze       | wel of niet | wat er gebeurt                                                            |
        | werkplekonderzoek           | beeldbellen | op          | de arbeidsdeskundige onderzoekt de werkplek                               |
        | werkplekonderzoek           | bellen      | op          | de arbeidsdeskundige onderzoekt de werkplek                               |
        | werkplekonderzoek           | uitstel     | niet op     | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | beeldbellen | op          | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | onderzoek naar aanpassingen | bellen      | op          | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | onderzoek naar aanpassingen | uitstel     | niet op     | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:L-36 @bron:B-02
    Abstract Scenario: Er is geen werkplek te zien, dus ook niets na te kijken (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige koos voor bellen
      En <omstandigheid>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

      Voorbeelden:
        | onderdeel                     | omstandigheid                                   | wat er gebeurt                                                 |
        | aankondigen en uitleg         | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | kennismaking                  | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige maakt kennis met de cliënt                |
        | inhoudelijk gesprek           | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige voert het inhoudelijke gesprek            |
        | gegevens controleren          | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige controleert gegevens                      |
        | visie van de cliënt uitvragen | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige vraagt de visie van de cliënt uit         |
        | hoor en wederhoor             | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige past hoor en wederhoor toe                |
        | procesafspraken maken         | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige maakt procesafspraken                     |
        | uitkomst bespreken            | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige bespreekt de uitkomst                     |
        | rapport toelichten            | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige licht het rapport toe                     |
        | nazorg                        | wat fysiek contact in de weg staat is tijdelijk | de arbeidsdeskundige geeft nazorg                              |

      Voorbeelden: Het gaat niet over
        | onderdeel                     | omstandigheid                                  | wat er gebeurt                                                 |
        | aankondigen en uitleg         | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | kennismaking                  | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige maakt kennis met de cliënt                |
        | inhoudelijk gesprek           | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige voert het inhoudelijke gesprek            |
        | gegevens controleren          | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige controleert gegevens                      |
        | visie van de cliënt uitvragen | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige vraagt de visie van de cliënt uit         |
        | hoor en wederhoor             | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige past hoor en wederhoor toe                |
        | procesafspraken maken         | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige maakt procesafspraken                     |
        | uitkomst bespreken            | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige bespreekt de uitkomst                     |
        | rapport toelichten            | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige licht het rapport toe                     |
        | nazorg                        | wat fysiek contact in de weg staat is blijvend | de arbeidsdeskundige geeft nazorg                              |

    @bron:L-36 @bron:B-02 @bron:G-48 @bron:B1-20 @bron:L-20
    Abstract Scenario: De werkplek is apart en fysiek kan daar niet (<onderdeel>, <hoe lang>)
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      En wat fysiek contact in de weg staat is <hoe lang>
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies wijst <later> "Kijk later fysiek na"
      En het advies wijst <rapport> "Zeg in het rapport wat je niet zelf zag"
      En het advies wijst op "Je ziet minder dan bij elkaar aan tafel"
      En het advies wijst op "Regel dat niemand meeluistert"

      Voorbeelden:
        | onderdeel                   | hoe lang  | later | rapport | wat er gebeurt                                                            |
        | werkplekonderzoek           | tijdelijk | op    | niet op | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | tijdelijk | op    | niet op | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

      Voorbeelden: Het gaat niet over
        | onderdeel                   | hoe lang | later   | rapport | wat er gebeurt                                                            |
        | werkplekonderzoek           | blijvend | niet op | op      | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | blijvend | niet op | op      | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:L-36 @bron:B-02 @bron:B-07 @bron:G-73
    Voorbeeld: De werkplek is apart, maar kan daar nog fysiek
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige onderzoekt de werkplek
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En in het plan staat werkplekonderzoek bij fysiek, apart
      En het advies wijst niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

    @bron:B1-36 @bron:B-07 @bron:L-36 @bron:B-02
    Abstract Scenario: Voor deze cliënt gold een uitzondering, en <omstandigheid>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En <omstandigheid>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst <later> "Kijk later fysiek na"
      En het advies wijst <rapport> "Zeg in het rapport wat je niet zelf zag"

      Voorbeelden:
        | later   | rapport | omstandigheid                                   |
        | op      | niet op | wat fysiek contact in de weg staat is tijdelijk |
        | niet op | op      | wat fysiek contact in de weg staat is blijvend  |
        | niet op | op      | de cliënt weigert fysiek contact                |

    @bron:B1-36 @bron:B-07 @bron:L-36 @bron:B-02
    Abstract Scenario: De uitzondering maakte beeldbellen mogelijk, maar de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En wat fysiek contact in de weg staat is <hoe lang>
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies wijst niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

      Voorbeelden:
        | keuze          | hoe lang  |
        | fysiek contact | tijdelijk |
        | fysiek contact | blijvend  |
        | bellen         | tijdelijk |
        | bellen         | blijvend  |
        | uitstel        | tijdelijk |
        | uitstel        | blijvend  |

    @bron:B1-36 @bron:B-07 @bron:L-36 @bron:B-02 @bron:B1-02
    Abstract Scenario: Alleen door de weigering mag het per telefoon, en de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies wijst niet op "Kijk later fysiek na"
      En het advies wijst <wel of niet> "Zeg in het rapport wat je niet zelf zag"

      Voorbeelden:
        | keuze          | wel of niet |
        | bellen         | op          |
        | fysiek contact | niet op     |
        | uitstel        | niet op     |

    @bron:L-36 @bron:B-02 @bron:G-40
    Abstract Scenario: Over de vorm besliste iets anders dan een persoonlijke uitzondering (<wat>, <keuze>, <hoe lang>)
      Gegeven <wat er gebeurt>
      En <eerst>
      En <daarbij>
      En <belemmering>
      En <gekozen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"
      En het advies wijst niet op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | wat                  | keuze       | hoe lang | wat er gebeurt                                                 | eerst                                       | daarbij                      | belemmering                                                                            | gekozen                                                     |
        | het uitgangspunt     | beeldbellen | onbekend | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit | fysiek afspreken is mogelijk                | beeldbellen is mogelijk      | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | de arbeidsdeskundige koos voor beeldbellen                  |
        | niet vrij praten     | beeldbellen | onbekend | de arbeidsdeskundige maakt kennis met de cliënt                | de cliënt kan op zijn plek niet vrij praten | beeldbellen is mogelijk      | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | de arbeidsdeskundige koos voor beeldbellen                  |
        | niet vrij praten     | bellen      | onbekend | de arbeidsdeskundige maakt kennis met de cliënt                | de cliënt kan op zijn plek niet vrij praten | beeldbellen is mogelijk      | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | de arbeidsdeskundige koos voor bellen                       |
        | fysiek kan niet      | niets       | onbekend | de arbeidsdeskundige maakt kennis met de cliënt                | fysiek afspreken is niet mogelijk           | beeldbellen is mogelijk      | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |
        | beeldbellen kan niet | beeldbellen | onbekend | de arbeidsdeskundige maakt kennis met de cliënt                | fysiek afspreken is mogelijk                | beeldbellen is niet mogelijk | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | de arbeidsdeskundige koos voor beeldbellen                  |
        | bellen kan niet      | bellen      | onbekend | de arbeidsdeskundige maakt kennis met de cliënt                | fysiek afspreken is mogelijk                | bellen is niet mogelijk      | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" | de arbeidsdeskundige koos voor bellen                       |
        | het uitgangspunt     | beeldbellen | blijvend | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit | fysiek afspreken is mogelijk                | beeldbellen is mogelijk      | wat fysiek contact in de weg staat is blijvend                                         | de arbeidsdeskundige koos voor beeldbellen                  |
        | niet vrij praten     | beeldbellen | blijvend | de arbeidsdeskundige maakt kennis met de cliënt                | de cliënt kan op zijn plek niet vrij praten | beeldbellen is mogelijk      | wat fysiek contact in de weg staat is blijvend                                         | de arbeidsdeskundige koos voor beeldbellen                  |
        | niet vrij praten     | bellen      | blijvend | de arbeidsdeskundige maakt kennis met de cliënt                | de cliënt kan op zijn plek niet vrij praten | beeldbellen is mogelijk      | wat fysiek contact in de weg staat is blijvend                                         | de arbeidsdeskundige koos voor bellen                       |
        | fysiek kan niet      | niets       | blijvend | de arbeidsdeskundige maakt kennis met de cliënt                | fysiek afspreken is niet mogelijk           | beeldbellen is mogelijk      | wat fysiek contact in de weg staat is blijvend                                         | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |
        | beeldbellen kan niet | beeldbellen | blijvend | de arbeidsdeskundige maakt kennis met de cliënt                | fysiek afspreken is mogelijk                | beeldbellen is niet mogelijk | wat fysiek contact in de weg staat is blijvend                                         | de arbeidsdeskundige koos voor beeldbellen                  |
        | bellen kan niet      | bellen      | blijvend | de arbeidsdeskundige maakt kennis met de cliënt                | fysiek afspreken is mogelijk                | bellen is niet mogelijk      | wat fysiek contact in de weg staat is blijvend                                         | de arbeidsdeskundige koos voor bellen                       |

    @bron:L-36 @bron:B-02 @bron:B1-16 @bron:G-40
    Abstract Scenario: Ook een gewone uitzondering is geen persoonlijke (<hoe lang>)
      Gegeven de arbeidsdeskundige controleert gegevens
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt wil het liefst beeldbellen
      En <belemmering>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"
      En het advies wijst niet op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | hoe lang | belemmering                                                                            |
        | onbekend | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" |
        | blijvend | wat fysiek contact in de weg staat is blijvend                                         |

    @bron:L-36 @bron:B-02 @bron:B-01 @bron:G-40
    Abstract Scenario: De uitkomst wacht, ook als de cliënt fysiek contact weigert (<keuze>)
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de cliënt weigert fysiek contact
      En <gekozen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst niet op "Kijk later fysiek na"
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"
      En het advies wijst niet op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | keuze       | gekozen                                                     |
        | niets       | niet bekend is het antwoord op "Welke vorm heb je gekozen?" |
        | beeldbellen | de arbeidsdeskundige koos voor beeldbellen                  |
        | bellen      | de arbeidsdeskundige koos voor bellen                       |
        | uitstel     | de arbeidsdeskundige koos voor uitstel                      |

    @bron:L-36 @bron:B-02 @bron:B-01
    Abstract Scenario: De uitkomst wacht, en de arbeidsdeskundige koos voor <keuze>
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de arbeidsdeskundige koos voor <keuze>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Kijk later fysiek na"

      Voorbeelden:
        | keuze       |
        | beeldbellen |
        | bellen      |

    @bron:L-36 @bron:B-02 @bron:B1-02 @bron:G-40
    Voorbeeld: De werkplek kan alleen nog per telefoon, maar de arbeidsdeskundige koos voor uitstel
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En wat fysiek contact in de weg staat is blijvend
      En de arbeidsdeskundige koos voor uitstel
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"
      En het advies wijst niet op "Zoek een andere weg naar de cliënt"

    @bron:G-40 @bron:D-19 @bron:L-36 @bron:B-02
    Voorbeeld: Blijft er geen vorm over, dan valt er niets na te kijken
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      En wat fysiek contact in de weg staat is blijvend
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"
      En het advies wijst niet op "Kijk later fysiek na"

    @bron:B1-36 @bron:B-07 @bron:G-40
    Abstract Scenario: Een persoonlijke uitzondering is nog geen reden om een andere weg te zoeken (<beeldbellen>)
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En <of beeldbellen kan>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Zoek een andere weg naar de cliënt"

      Voorbeelden:
        | beeldbellen | of beeldbellen kan           |
        | kan         | beeldbellen is mogelijk      |
        | kan niet    | beeldbellen is niet mogelijk |

    @bron:B1-02 @bron:B-07 @bron:L-36
    Voorbeeld: Fysiek kon toch al niet, dus de telefoon kwam niet door de weigering
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

# language: nl
Functionaliteit: Waar een regel net niet geldt
  Een regel die in één geval te veel geldt, valt niet op. Hier staan gevallen vlak naast een grens:
  er is net iets anders aan de hand, en dus zegt het advies het niet.

  Regel: Wie geen voorkeur heeft, krijgt geen andere vorm dan hij wil

    @bron:B1-34 @bron:B-06 @bron:G-48 @bron:G-73
    Abstract Scenario: De cliënt heeft geen voorkeur (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst niet op "Leg de cliënt uit waarom het anders gaat dan hij wil"

      Voorbeelden:
        | onderdeel             | advies                | wat er gebeurt                                                 |
        | kennismaking          | fysiek, voorkeur      | de arbeidsdeskundige maakt kennis met de cliënt                |
        | aankondigen en uitleg | telefonisch, voorkeur | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |

  Regel: Een grens aan het onderzoek vermeld je alleen als er zo onderzocht is

    @bron:L-36 @bron:B-02 @bron:B1-02
    Voorbeeld: De arbeidsdeskundige mag niet op de werkplek komen en stelt het uit
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En beeldbellen is niet mogelijk
      En wat fysiek contact in de weg staat is blijvend
      En de arbeidsdeskundige koos voor uitstel
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

    @bron:L-36 @bron:B-02 @bron:G-40 @bron:B-04
    Voorbeeld: De arbeidsdeskundige kiest voor bellen terwijl dat niet kan
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de cliënt weigert fysiek contact
      En bellen is niet mogelijk
      En de arbeidsdeskundige koos voor bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Zeg in het rapport wat je niet zelf zag"
      En bij aankondigen en uitleg is telefonisch niet mogelijk

    @bron:L-36 @bron:B-02 @bron:G-40
    Voorbeeld: De cliënt weigert fysiek contact en er blijft geen vorm over
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies wijst niet op "Zeg in het rapport wat je niet zelf zag"

  Regel: Alleen waar een bron over beeldbellen meetelde, staat dat die tijdelijk was

    @bron:B1-01 @bron:B-05 @bron:G-40 @bron:G-73
    Voorbeeld: Alleen dat bellen niet lukt, telde mee
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En bellen is niet mogelijk
      En de arbeidsdeskundige koos voor beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En het advies wijst niet op "De toestemming van toen was tijdelijk"

  Regel: Met een tolk wijkt de telefoon ook als een andere wens niet kan

    @bron:G-40 @bron:D-19 @bron:B-04 @bron:G-73
    Abstract Scenario: De wens is <wens>, maar dat kan niet
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En er is een tolk of hulpmiddel nodig
      En de cliënt wil het liefst <wens>
      En <wat niet kan>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>

      Voorbeelden:
        | wens           | wat niet kan                      | advies                    |
        | fysiek contact | fysiek afspreken is niet mogelijk | beeldbellen, aanvaardbaar |
        | beeldbellen    | beeldbellen is niet mogelijk      | fysiek, aanvaardbaar      |

  Regel: Wie niet vrij kan praten, spreek je niet op afstand over persoonlijke dingen

    @bron:L-20 @bron:L-21 @bron:B1-05
    Abstract Scenario: De grond is dat de cliënt niet vrij kan praten (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij <onderdeel> beeldbellen ontraden
      En op L-20, L-21 en B1-05 berust bij <onderdeel> het oordeel over beeldbellen
      En op L-20, L-21 en B1-05 berust bij <onderdeel> het oordeel over telefonisch

      Voorbeelden:
        | onderdeel                     | wat er gebeurt                                         |
        | kennismaking                  | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | visie van de cliënt uitvragen | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | de arbeidsdeskundige past hoor en wederhoor toe        |
        | uitkomst bespreken            | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | de arbeidsdeskundige licht het rapport toe             |

    @bron:B1-09 @bron:B1-10 @bron:B-02
    Abstract Scenario: Op de werkplek is dat de grond niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij <onderdeel> berust elk oordeel op B1-09, B1-10 en B-02

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-09 @bron:B1-10 @bron:B-02
    Abstract Scenario: Op de werkplek helpt ook een weigering niet (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt kan op zijn plek niet vrij praten
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij <onderdeel> beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:L-20 @bron:L-21 @bron:B1-34 @bron:B-02
    Voorbeeld: Na een weigering rust beeldbellen op de weigering en op het meeluisteren
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt kan op zijn plek niet vrij praten
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En op L-20, L-21, B1-05, B1-34, B1-36 en B-07 berust bij kennismaking het oordeel over beeldbellen
      En het advies wijst op "Zeg in het rapport wat je niet zelf zag"

    @bron:L-20 @bron:L-21 @bron:B1-07 @bron:B1-08
    Voorbeeld: Kan fysiek niet, dan rust beeldbellen daarop en op het meeluisteren
      Gegeven de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En fysiek afspreken is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En op L-20, L-21, B1-05, B1-07 en B1-08 berust bij visie van de cliënt uitvragen het oordeel over beeldbellen

    @bron:L-20 @bron:L-21 @bron:B1-02
    Voorbeeld: Kan alleen bellen nog, dan rust dat daarop en op het meeluisteren
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is niet mogelijk
      En beeldbellen is niet mogelijk
      En de cliënt kan op zijn plek niet vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En de redenen zijn "Bellen omdat niets anders kan, maar eerst een plek om vrij te praten", "Fysiek contact kan niet", "Beeldbellen kan niet" en "Kan niets anders, dan mag de telefoon"

    @bron:L-20 @bron:L-21 @bron:B1-34
    Abstract Scenario: De cliënt weigert fysiek contact, en <beeldbellen>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt kan op zijn plek niet vrij praten
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En <beeldbellen>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij kennismaking telefonisch <telefonisch>

      Voorbeelden:
        | beeldbellen                                              | telefonisch |
        | beeldbellen is mogelijk                                  | ontraden    |
        | niet bekend is het antwoord op "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid." | ontraden    |
        | beeldbellen is niet mogelijk                             | aanvaardbaar met voorbehoud |

    @bron:L-20 @bron:L-21 @bron:B1-05
    Voorbeeld: Fysiek is alleen lastig, en beeldbellen kan niet
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt kan op zijn plek niet vrij praten
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is bij kennismaking telefonisch ontraden

  Regel: Zolang beeldbellen kan, is er een vorm

    @bron:B1-07 @bron:B1-08 @bron:B1-15
    Voorbeeld: Fysiek en bellen kunnen niet, beeldbellen wel
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En bellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, voorkeur
      En bij procesafspraken maken is uitstellen niet aan de orde

  Regel: Uit het kader volgt welke leidraad geldt

    @bron:D-10 @bron:D-11 @bron:L-07 @bron:B-26
    Abstract Scenario: Over een werkgever is niets gezegd, en <kader>
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <kader>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan noemt het advies <leidraad>

      Voorbeelden:
        | kader                                                                       | leidraad                         |
        | de cliënt is werknemer en de werkgever betaalt het loon door                | de Leidraad Verzuim              |
        | de cliënt krijgt ziekengeld van UWV                                         | de Leidraad Arbeidsparticipatie  |
        | het gaat om letselschade                                                    | nog geen leidraad                |

# language: nl
Functionaliteit: Het kader bepaalt wie wat doet
  Een arbeidsdeskundige werkt niet alleen voor werkgevers. Zonder werkgever is UWV of een eigenrisicodrager
  aan zet, en buiten de WVP en de Ziektewet een opdrachtgever met een medisch adviseur. In deze voorbeelden is
  de eerste ziektedag 2 maart 2026.

  Regel: Zonder werkgever stelt de verzekeringsarts de belastbaarheid vast, en buiten de wet de medisch adviseur

    @bron:V-48 @bron:T-57 @bron:T-15 @bron:W-23
    Abstract Scenario: De belastbaarheid is niet bekend (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is niet bekend
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan kan inzet van de arbeidsdeskundige pas na <wie>

      Voorbeelden:
        | kader                                                                        | wie                 |
        | de cliënt is werknemer en de werkgever betaalt het loon door                 | de bedrijfsarts     |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager  | de bedrijfsarts     |
        | de cliënt krijgt ziekengeld van UWV                                          | de medisch adviseur |
        | de cliënt heeft geen werkgever                                               | de medisch adviseur |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering          | de medisch adviseur |
        | de cliënt valt onder de Participatiewet                                      | de medisch adviseur |
        | de cliënt heeft een uitkering van UWV na de ziekteperiode                    | de medisch adviseur |

    @bron:V-48 @bron:T-57
    Abstract Scenario: Letselschade, en <werkgever>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het gaat om letselschade
      En <werkgever>
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is niet bekend
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan kan inzet van de arbeidsdeskundige pas na <wie>

      Voorbeelden:
        | werkgever                      | wie                 |
        | de cliënt heeft een werkgever  | de bedrijfsarts     |
        | de cliënt heeft geen werkgever | de medisch adviseur |

    @bron:V-26 @bron:V-54 @bron:W-23 @bron:B-11 @bron:T-15
    Abstract Scenario: Een verkennend gesprek waar de arts niet bij betrokken is (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt in met een gesprek
      En de bedrijfsarts is niet betrokken
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <advies>

      Voorbeelden:
        | kader                                                                       | advies                                                        |
        | de cliënt is werknemer en de werkgever betaalt het loon door                | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts     |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts     |
        | de cliënt krijgt ziekengeld van UWV                                         | kan inzet van de arbeidsdeskundige pas na de medisch adviseur |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering         | is inzet van de arbeidsdeskundige te overwegen                |

    @bron:V-26 @bron:V-54 @bron:W-23 @bron:T-46
    Abstract Scenario: Advies over de organisatie bij vangnet, met gegevens die <herleidbaar> zijn
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En de arbeidsdeskundige zou over de organisatie adviseren
      En de gegevens zijn <herleidbaar> tot een persoon
      En de bedrijfsarts is niet betrokken
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <advies>

      Voorbeelden:
        | herleidbaar       | advies                                                        |
        | te herleiden      | kan inzet van de arbeidsdeskundige pas na de medisch adviseur |
        | niet te herleiden | is inzet van de arbeidsdeskundige te overwegen                |

    @bron:V-26 @bron:W-23 @bron:V-28
    Voorbeeld: Is de verzekeringsarts erbij, dan telt bij vangnet de week
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de bedrijfsarts is betrokken
      Als de arbeidsdeskundige op 24 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde

    @bron:V-26 @bron:V-28
    Voorbeeld: Een oordeel bij vangnet wacht niet op een arts die erbij betrokken is
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de bedrijfsarts is niet betrokken
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

  Regel: Een belemmering tussen werkgever en werknemer telt alleen waar er een werkgever kan zijn

    @bron:T-40 @bron:T-41 @bron:B-18 @bron:T-15 @bron:V-28
    Abstract Scenario: Een oordeel bij een conflict (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <advies>

      Voorbeelden:
        | kader                                                                       | advies                                                                  |
        | de cliënt heeft een werkgever                                               | kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt |
        | niet bekend is het antwoord op "In welk kader werk je voor deze cliënt?"    | kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt |
        | het gaat om letselschade                                                    | kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt |
        | de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden | kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt |
        | de cliënt krijgt ziekengeld van UWV                                         | is inzet van de arbeidsdeskundige te overwegen                          |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering         | is inzet van de arbeidsdeskundige te overwegen                          |

    @bron:T-40 @bron:B-18
    Voorbeeld: Is er geen conflict, dan neemt het advies aan dat er ook niets anders speelt
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is geen conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan neemt het advies aan dat disfunctioneren geen rol speelt
      En het advies neemt aan dat er geen reorganisatie loopt die de werknemer raakt
      En het advies vraagt niet "Speelt disfunctioneren een rol?"

    @bron:T-40 @bron:B-18
    Voorbeeld: Is over het conflict niets bekend, dan vraagt het advies naar alles
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan neemt het advies niet aan dat disfunctioneren geen rol speelt
      En het advies neemt niet aan dat er geen reorganisatie loopt die de werknemer raakt
      En het advies vraagt "Speelt disfunctioneren een rol?"
      En het advies vraagt "Loopt er een reorganisatie die de werknemer raakt?"

  Regel: Geen passend werk telt alleen waar er een werkgever kan zijn

    @bron:W-04 @bron:W-12 @bron:T-15 @bron:V-28
    Abstract Scenario: Op dag 20 is er geen passend werk (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En er is geen passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 21 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En het advies <wijst> "Onderbouw de keuze voor spoor 2"

      Voorbeelden:
        | kader                                                                       | advies              | wijst         |
        | de cliënt is werknemer en de werkgever betaalt het loon door                | nu wenselijk        | wijst op      |
        | niet bekend is het antwoord op "In welk kader werk je voor deze cliënt?"    | nu wenselijk        | wijst op      |
        | de cliënt krijgt ziekengeld van UWV                                         | nu niet aan de orde | wijst niet op |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | nu niet aan de orde | wijst niet op |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering         | te overwegen        | wijst niet op |

    @bron:W-04 @bron:W-12 @bron:V-30
    Abstract Scenario: De kans op langdurig verzuim is hoog, en <werk>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de kans op langdurig verzuim is hoog
      En <werk>
      Als de arbeidsdeskundige op 21 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies <wijst> "Onderbouw de keuze voor spoor 2"

      Voorbeelden:
        | kader                               | werk                                           | wijst         |
        | de cliënt heeft een werkgever       | er is geen passend werk bij de eigen werkgever | wijst op      |
        | de cliënt heeft een werkgever       | er is passend werk bij de eigen werkgever      | wijst niet op |
        | de cliënt krijgt ziekengeld van UWV | er is geen passend werk bij de eigen werkgever | wijst niet op |

  Regel: Rond de eerstejaars Ziektewetbeoordeling is onderzoek wenselijk

    @bron:W-26 @bron:V-28 @bron:V-29 @bron:W-25
    Abstract Scenario: Een oordeel op dag <dag> (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En er is geen conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En de reden is "<reden>"

      Voorbeelden:
        | dag | kader                                                                       | peildatum        | advies       | reden                                                              |
        | 301 | de cliënt krijgt ziekengeld van UWV                                         | 27 december 2026 | te overwegen | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment        |
        | 302 | de cliënt krijgt ziekengeld van UWV                                         | 28 december 2026 | nu wenselijk | Rond de eerstejaars Ziektewetbeoordeling is onderzoek wenselijk    |
        | 310 | de cliënt krijgt ziekengeld van UWV                                         | 5 januari 2027   | nu wenselijk | Rond de eerstejaars Ziektewetbeoordeling is onderzoek wenselijk    |
        | 364 | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | 28 februari 2027 | nu wenselijk | Rond de eerstejaars Ziektewetbeoordeling is onderzoek wenselijk    |
        | 365 | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | 1 maart 2027     | te overwegen | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment        |
        | 310 | de cliënt heeft een werkgever                                               | 5 januari 2027   | nu wenselijk | Vanaf week 42 is onderzoek voor de eerstejaarsevaluatie wenselijk |

    @bron:W-26 @bron:V-29
    Voorbeeld: Voor een verkennend gesprek geldt dat niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      Als de arbeidsdeskundige op 5 januari 2027 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

  Regel: Buiten de WVP en de Ziektewet telt geen week

    @bron:T-15 @bron:V-29 @bron:W-23
    Abstract Scenario: In week <week> (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Buiten de Wet verbetering poortwachter en de Ziektewet kan inzet in elke week"
      En het advies wijst niet op "Week 13 en week 26 staan niet in de wet"
      En het advies wijst op "Vraag of de cliënt zich vrijwillig verzekerde"

      Voorbeelden:
        | week | kader                                                               | peildatum        |
        | 1    | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering | 2 maart 2026     |
        | 44   | de cliënt valt onder de Participatiewet                             | 28 december 2026 |
        | 50   | de cliënt heeft een uitkering van UWV na de ziekteperiode           | 8 februari 2027  |
        | 106  | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering | 10 maart 2028    |

    @bron:T-15
    Voorbeeld: Ook zonder eerste ziektedag
      Gegeven de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En de kans op langdurig verzuim is laag
      En de bedrijfsarts vindt inzet niet nodig
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En het advies staat vast

    @bron:T-15 @bron:V-30 @bron:V-06
    Abstract Scenario: Wat daarvoor komt geldt ook hier (<wat>)
      Gegeven de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En <wat>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>

      Voorbeelden:
        | wat                                        | advies              |
        | de werknemer stemt niet in met een gesprek | nu niet aan de orde |
        | de kans op langdurig verzuim is hoog       | nu wenselijk        |
        | de bedrijfsarts is niet betrokken          | te overwegen        |

    @bron:T-15 @bron:W-01
    Voorbeeld: Wie hersteld is, is dat ook hier
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering
      En de werknemer was hersteld vanaf 20 mei 2026
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde

  Regel: Loopt het loon kort door, dan geeft geen week het moment aan

    @bron:W-02b @bron:V-29
    Abstract Scenario: AOW-leeftijd, in week <week>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En er is geen conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Loopt het loon kort door, dan geeft geen week het moment aan"
      En het advies wijst op "Het loon loopt hier zes weken door"
      En het advies wijst niet op "Week 13 en week 26 staan niet in de wet"

      Voorbeelden:
        | week | peildatum       |
        | 1    | 2 maart 2026    |
        | 50   | 8 februari 2027 |

    @bron:W-02b @bron:W-16
    Voorbeeld: Na dag 728 telt het programma ook hier niet verder
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden
      Als de arbeidsdeskundige op 28 februari 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Na dag 728 telt dit programma niet verder"

    @bron:W-02b @bron:T-15 @bron:V-28
    Abstract Scenario: Zonder werkgever telt de AOW-leeftijd niet (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden
      Als de arbeidsdeskundige op 24 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En het advies wijst niet op "Het loon loopt hier zes weken door"

      Voorbeelden:
        | kader                                                               | advies              |
        | de cliënt krijgt ziekengeld van UWV                                 | nu niet aan de orde |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering | te overwegen        |

    @bron:W-02b
    Voorbeeld: Bij een onbekend kader telt de AOW-leeftijd wel
      Gegeven de eerste ziektedag is 2 maart 2026
      En niet bekend is het antwoord op "In welk kader werk je voor deze cliënt?"
      En de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden
      Als de arbeidsdeskundige op 24 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

  Regel: Wat niet samen kan, is foute invoer

    @bron:W-02 @bron:W-30
    Abstract Scenario: <kader>, en <werkgever>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En <werkgever>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is er geen advies, want <fout>

      Voorbeelden:
        | kader                                                                       | werkgever                      | fout          |
        | de cliënt is werknemer en de werkgever betaalt het loon door                | de cliënt heeft geen werkgever | kan niet samen |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | de cliënt heeft een werkgever  | kan niet samen |

  Regel: Wie beslist, hangt van het kader af

    @bron:W-23
    Voorbeeld: Vangnet
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan zegt het advies wie beslist
        | wie                          | wat                                                   |
        | de opdrachtgever             | geeft de opdracht                                     |
        | UWV                          | beslist over het ziekengeld                           |
        | de verzekeringsarts van UWV  | geeft de indicatie en stelt de belastbaarheid vast    |
        | de cliënt                    | stemt in met deelname                                 |
        | de arbeidsdeskundige         | beoordeelt of de opdracht uitvoerbaar is              |

    @bron:T-15
    Voorbeeld: Buiten de wet
      Gegeven de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan zegt het advies wie beslist
        | wie                  | wat                                                |
        | de opdrachtgever     | geeft de opdracht                                  |
        | de medisch adviseur  | geeft de indicatie en stelt de belastbaarheid vast |
        | de cliënt            | stemt in met deelname                              |
        | de arbeidsdeskundige | beoordeelt of de opdracht uitvoerbaar is           |

  Regel: Elke voorwaarde doet ertoe

    @bron:V-48 @bron:T-57 @bron:W-23 @bron:V-28
    Voorbeeld: Voor een verkennend gesprek hoeft de belastbaarheid ook bij vangnet niet bekend te zijn
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de belastbaarheid is niet bekend
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

    @bron:V-26 @bron:W-23 @bron:V-28
    Abstract Scenario: Bij <kader> houdt een arts die er niet bij is alleen een gesprek over een persoon tegen (<activiteit>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En <activiteit>
      En <gegevens>
      En de bedrijfsarts is niet betrokken
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

      Voorbeelden:
        | kader                               | activiteit                                                      | gegevens                                                                                |
        | de cliënt krijgt ziekengeld van UWV | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de gegevens zijn te herleiden tot een persoon                                           |
        | de cliënt krijgt ziekengeld van UWV | de arbeidsdeskundige zou over de organisatie adviseren          | niet bekend is het antwoord op "Zijn de gegevens te herleiden tot een persoon?"         |
        | de cliënt heeft een werkgever       | de arbeidsdeskundige zou over de organisatie adviseren          | niet bekend is het antwoord op "Zijn de gegevens te herleiden tot een persoon?"         |
        | de cliënt heeft een werkgever       | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de gegevens zijn te herleiden tot een persoon                                           |

    @bron:W-26 @bron:V-02 @bron:V-28
    Abstract Scenario: Rond de Ziektewetbeoordeling, <wat>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En het arbeidsdeskundig onderzoek was op 1 december 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>

      Voorbeelden:
        | wat                   | kader                               | peildatum        | advies       |
        | dag 303               | de cliënt krijgt ziekengeld van UWV | 29 december 2026 | nu wenselijk |
        | dag 363               | de cliënt krijgt ziekengeld van UWV | 27 februari 2027 | nu wenselijk |
        | met een werkgever     | de cliënt heeft een werkgever       | 29 december 2026 | te overwegen |
        | het kader is onbekend | niet bekend is het antwoord op "In welk kader werk je voor deze cliënt?" | 29 december 2026 | te overwegen |

    @bron:V-02 @bron:V-28
    Voorbeeld: Onderzoek van deze telling, en een verkennend gesprek voor week 42
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft een werkgever
      En het arbeidsdeskundig onderzoek was op 10 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      Als de arbeidsdeskundige op 24 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde

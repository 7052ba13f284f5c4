# language: nl
Functionaliteit: Wat te laat is, komt eerst
  Wie zegt dat iets nog niet gedaan is, hoort hoeveel dagen het te laat is. Wie niets zegt, krijgt de vraag. In
  deze voorbeelden is de eerste ziektedag 2 februari 2026.

  Regel: Een termijn is verlopen als bekend is dat zij niet gehaald is

    @bron:W-10 @bron:W-07 @bron:W-08 @bron:W-09 @bron:W-28 @bron:W-11b
    Voorbeeld: De aangifte is nog niet gedaan
      Gegeven de eerste ziektedag is 2 februari 2026
      En het verzuim is nog niet bij UWV gemeld
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan is verlopen, de oudste eerst
        | termijn          | dagen |
        | Aangifte bij UWV | 6     |
      En het advies wijst op "UWV kan een boete geven"
      En is na te gaan, de oudste eerst
        | termijn                |
        | Probleemanalyse        |
        | Plan van aanpak        |
        | Evaluatie van het plan |
      En de volgende termijn is de eerstejaarsevaluatie
      En het advies wijst niet op "Afwijken mag alleen vooraf en op papier"

    @bron:W-10
    Abstract Scenario: De aangifte, en <wat is gezegd>
      Gegeven de eerste ziektedag is 2 februari 2026
      En <wat is gezegd>
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan is de aangifte bij UWV <stand>
      En het advies <wijst> "UWV kan een boete geven"

      Voorbeelden:
        | wat is gezegd                                                          | stand          | wijst         |
        | het verzuim is nog niet bij UWV gemeld                                 | verlopen       | wijst op      |
        | het verzuim is bij UWV gemeld op 1 februari 2026                       | verlopen       | wijst op      |
        | het verzuim is bij UWV gemeld op 10 december 2026                      | verlopen       | wijst op      |
        | het verzuim is bij UWV gemeld op 25 november 2026                      | te laat gedaan | wijst op      |
        | het verzuim is bij UWV gemeld op 23 november 2026                      | gedaan         | wijst niet op |
        | niet bekend is het antwoord op "Wanneer is het verzuim bij UWV gemeld?" | na te gaan     | wijst niet op |

    @bron:W-07 @bron:W-08 @bron:W-09 @bron:W-10 @bron:W-28
    Voorbeeld: De oudste staat vooraan
      Gegeven de eerste ziektedag is 2 februari 2026
      En het verzuim is nog niet bij UWV gemeld
      En de probleemanalyse was op 10 maart 2026
      En er is nog geen plan van aanpak
      En er was nog geen evaluatie
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan is verlopen, de oudste eerst
        | termijn                | dagen |
        | Plan van aanpak        | 250   |
        | Evaluatie van het plan | 208   |
        | Aangifte bij UWV       | 6     |
      En er is niets na te gaan
      En het advies wijst op "Afwijken mag alleen vooraf en op papier"

    @bron:W-28
    Abstract Scenario: Afwijken mag alleen vooraf (<wat>)
      Gegeven de eerste ziektedag is 2 februari 2026
      En <wat>
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan het advies <wijst> "Afwijken mag alleen vooraf en op papier"

      Voorbeelden:
        | wat                                    | peildatum        | wijst         |
        | er is nog geen probleemanalyse         | 29 november 2026 | wijst op      |
        | er was nog geen evaluatie              | 29 november 2026 | wijst op      |
        | er is nog geen plan van aanpak         | 29 november 2026 | wijst op      |
        | er was nog geen eerstejaarsevaluatie   | 1 februari 2027  | wijst op      |
        | er was nog geen eerstejaarsevaluatie   | 31 januari 2027  | wijst niet op |
        | de probleemanalyse was op 1 april 2026 | 29 november 2026 | wijst niet op |

    @bron:W-09
    Abstract Scenario: De volgende evaluatie, en <vorige>
      Gegeven de eerste ziektedag is 2 februari 2026
      En <vorige>
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan is de evaluatie van het plan <stand>

      Voorbeelden:
        | vorige                                                            | stand      |
        | de laatste evaluatie was op 10 juni 2026                          | verlopen   |
        | de laatste evaluatie was op 20 november 2026                      | op tijd    |
        | er was nog geen evaluatie                                         | verlopen   |
        | niet bekend is het antwoord op "Wanneer was de laatste evaluatie?" | na te gaan |

  Regel: Naar een eerdere stap vraagt het advies niet meer als een latere gedaan is

    @bron:W-10 @bron:W-11
    Voorbeeld: De eerstejaarsevaluatie is er al
      Gegeven de eerste ziektedag is 2 februari 2026
      En de eerstejaarsevaluatie was op 20 januari 2027
      En er is passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 8 februari 2027 advies vraagt over het inzetmoment
      Dan is de aangifte bij UWV na te gaan
      En er is niets na te gaan
      En voor de termijnen vraagt het advies niet "Wanneer is het verzuim bij UWV gemeld?"

    @bron:W-08 @bron:W-09
    Voorbeeld: Naar een latere stap vraagt het wel
      Gegeven de eerste ziektedag is 2 februari 2026
      En het plan van aanpak was klaar op 20 maart 2026
      Als de arbeidsdeskundige op 15 mei 2026 advies vraagt over het inzetmoment
      Dan is na te gaan, de oudste eerst
        | termijn                |
        | Evaluatie van het plan |
      En er is niets verlopen

  Regel: Een late WIA-aanvraag heeft gevolgen

    @bron:W-27 @bron:W-15
    Abstract Scenario: De WIA-aanvraag (<kader>, <gedaan>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En <gedaan>
      Als de arbeidsdeskundige op 3 januari 2028 advies vraagt over het inzetmoment
      Dan het advies <wijst> "Een late WIA-aanvraag heeft gevolgen"

      Voorbeelden:
        | kader                                                                       | gedaan                                | wijst         |
        | de cliënt heeft een werkgever                                               | de WIA is nog niet aangevraagd        | wijst op      |
        | de cliënt heeft een werkgever                                               | de WIA is aangevraagd op 20 december 2027 | wijst op  |
        | de cliënt heeft een werkgever                                               | de WIA is aangevraagd op 12 december 2027 | wijst niet op |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | de WIA is nog niet aangevraagd        | wijst op      |
        | de cliënt krijgt ziekengeld van UWV                                         | de WIA is nog niet aangevraagd        | wijst niet op |

  Regel: Bij een belemmering noemt het advies wat verlopen is, en anders wat komt

    @bron:B-14 @bron:W-10 @bron:T-40
    Abstract Scenario: In week 43, en <aangifte>
      Gegeven de eerste ziektedag is 2 februari 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is een conflict tussen werkgever en werknemer
      En <aangifte>
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan bij "De termijn loopt door" staat "<wat>"

      Voorbeelden:
        | aangifte                                         | wat                                              |
        | het verzuim is nog niet bij UWV gemeld           | aangifte bij UWV, uiterlijk 23 november 2026     |
        | het verzuim is bij UWV gemeld op 1 november 2026 | eerstejaarsevaluatie, uiterlijk 31 januari 2027  |

    @bron:B-14 @bron:T-40 @bron:W-02b
    Voorbeeld: Is er geen termijn te noemen, dan staat het er niet
      Gegeven de eerste ziektedag is 2 februari 2026
      En de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt
      En het advies wijst niet op "De termijn loopt door"
      En de aangifte bij UWV is niet te bepalen

  Regel: Is er al onderzoek, dan kijk je daar eerst naar

    @bron:W-25 @bron:V-30 @bron:W-04
    Abstract Scenario: Inzet is wenselijk om <reden>, en er <onderzoek>
      Gegeven de eerste ziektedag is 2 februari 2026
      En <reden>
      En <onderzoek>
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies <wijst> "Er is al onderzoek"

      Voorbeelden:
        | reden                                          | onderzoek                                            | wijst         |
        | de kans op langdurig verzuim is hoog           | het arbeidsdeskundig onderzoek was op 1 oktober 2026 | wijst op      |
        | er is geen passend werk bij de eigen werkgever | het arbeidsdeskundig onderzoek was op 1 oktober 2026 | wijst op      |
        | de kans op langdurig verzuim is hoog           | het arbeidsdeskundig onderzoek was op 1 januari 2026 | wijst niet op |
        | de kans op langdurig verzuim is hoog           | er was nog geen arbeidsdeskundig onderzoek           | wijst niet op |

    @bron:W-25
    Voorbeeld: De datum staat erbij
      Gegeven de eerste ziektedag is 2 februari 2026
      En de kans op langdurig verzuim is hoog
      En het arbeidsdeskundig onderzoek was op 1 oktober 2026
      Als de arbeidsdeskundige op 29 november 2026 advies vraagt over het inzetmoment
      Dan bij "Er is al onderzoek" staat "1 oktober 2026"

  Regel: Voor week 10 zegt het advies wanneer de uitnodiging past

    @bron:V-07 @bron:V-28
    Abstract Scenario: In week <week>
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En het advies <wijst> "Nodig de werknemer rond week 9 uit"
      En week 13 begint op 25 mei 2026

      Voorbeelden:
        | week | peildatum  | wijst         |
        | 9    | 3 mei 2026 | wijst op      |
        | 10   | 4 mei 2026 | wijst niet op |

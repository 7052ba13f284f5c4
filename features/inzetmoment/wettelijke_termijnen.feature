# language: nl
Functionaliteit: De wettelijke termijnen
  De Wet verbetering poortwachter kent vaste momenten. Het advies noemt de uiterste dag, de laatste
  werkdag die veilig is, en hoe het ervoor staat. De plicht rust op werkgever, werknemer of UWV, niet
  op de arbeidsdeskundige.

  Regel: Elke termijn is een dag van de telling

    @bron:W-07 @bron:W-08 @bron:W-09 @bron:W-10 @bron:W-11 @bron:W-13 @bron:W-14 @bron:W-15 @bron:W-16
    Voorbeeld: Alle termijnen op de eerste ziektedag
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan zijn dit de termijnen
        | termijn                   | uiterlijk        | laatste werkdag  | stand   |
        | Probleemanalyse           | 12 april 2026    | 10 april 2026    | op tijd |
        | Plan van aanpak           | 26 april 2026    | 24 april 2026    | op tijd |
        | Evaluatie van het plan    | 7 juni 2026      | 5 juni 2026      | op tijd |
        | Aangifte bij UWV          | 21 december 2026 | 21 december 2026 | op tijd |
        | Eerstejaarsevaluatie      | 28 februari 2027 | 26 februari 2027 | op tijd |
        | Begin van spoor 2         | 11 april 2027    | 9 april 2027     | op tijd |
        | Brief van UWV over de WIA | 14 november 2027 | 12 november 2027 | op tijd |
        | Re-integratieverslag      | 28 november 2027 | 26 november 2027 | op tijd |
        | WIA-aanvraag              | 12 december 2027 | 10 december 2027 | op tijd |
        | Einde van de wachttijd    | 27 februari 2028 | 25 februari 2028 | op tijd |
      En de eerstejaarsevaluatie kan vanaf 11 januari 2027
      En de volgende termijn is de probleemanalyse

    @bron:W-10 @bron:W-03
    Abstract Scenario: De aangifte bij UWV, <wanneer>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer <onderbreking>
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan moet de aangifte bij UWV uiterlijk op <uiterlijk>

      Voorbeelden:
        | wanneer                          | onderbreking                                                                                              | uiterlijk        |
        | na 17 dagen herstel              | was hersteld van 4 mei 2026 tot en met 20 mei 2026                                                        | 7 januari 2027   |
        | na 27 dagen herstel              | was hersteld van 4 mei 2026 tot en met 30 mei 2026                                                        | 17 januari 2027  |
        | na 28 dagen herstel              | was hersteld van 4 mei 2026 tot en met 31 mei 2026                                                        | 22 maart 2027    |
        | na verlof met dezelfde oorzaak   | had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met dezelfde oorzaak   | 12 april 2027    |
        | na verlof met een andere oorzaak | had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met een andere oorzaak | 11 augustus 2027 |

    @bron:W-10 @bron:W-07 @bron:W-16
    Voorbeeld: Zolang herstel voortduurt, zijn latere termijnen niet te bepalen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld vanaf 4 mei 2026
      Als de arbeidsdeskundige op 10 mei 2026 advies vraagt over het inzetmoment
      Dan moet de probleemanalyse uiterlijk op 12 april 2026
      En de aangifte bij UWV is niet te bepalen
      En het einde van de wachttijd is niet te bepalen

  Regel: Het plan van aanpak en de evaluatie volgen op wat er gedaan is

    @bron:W-08 @bron:W-09 @bron:W-07
    Voorbeeld: Was de probleemanalyse in week 5, dan is week 7 de grens voor het plan
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op 30 maart 2026
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan is de probleemanalyse gedaan
      En het plan van aanpak moet uiterlijk op 13 april 2026
      En de evaluatie van het plan moet uiterlijk op 25 mei 2026
      En de evaluatie van het plan moet op werkdag 22 mei 2026 klaar zijn

    @bron:W-09 @bron:W-08
    Abstract Scenario: Zes weken na <waarna>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het plan van aanpak was klaar op 20 april 2026
      En <ook bekend>
      Als de arbeidsdeskundige op 15 juni 2026 advies vraagt over het inzetmoment
      Dan is het plan van aanpak gedaan
      En de evaluatie van het plan moet uiterlijk op <uiterlijk>

      Voorbeelden:
        | waarna                                          | ook bekend                               | uiterlijk    |
        | het plan zelf                                   | de probleemanalyse was op 7 april 2026   | 1 juni 2026  |
        | de laatste evaluatie                            | de laatste evaluatie was op 10 juni 2026 | 22 juli 2026 |
        | het plan, want die evaluatie moet nog komen     | de laatste evaluatie was op 16 juni 2026 | 1 juni 2026  |
        | het plan, want die evaluatie was voor de ziekte | de laatste evaluatie was op 1 maart 2026 | 1 juni 2026  |

    @bron:W-09
    Voorbeeld: De evaluatie gaat in kalenderdagen, ook als iemand tussendoor hersteld was
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 30 mei 2026
      Als de arbeidsdeskundige op 15 juni 2026 advies vraagt over het inzetmoment
      Dan moet de evaluatie van het plan uiterlijk op 7 juni 2026

    @bron:W-07 @bron:W-08
    Abstract Scenario: Een datum <wanneer> telt niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op <datum>
      Als de arbeidsdeskundige op 20 maart 2026 advies vraagt over het inzetmoment
      Dan is de probleemanalyse op tijd
      En het plan van aanpak moet uiterlijk op 26 april 2026

      Voorbeelden:
        | wanneer         | datum         |
        | van voor dag 1  | 1 maart 2026  |
        | na de peildatum | 21 maart 2026 |

    @bron:W-07
    Abstract Scenario: Een datum <wanneer> telt wel
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op <datum>
      Als de arbeidsdeskundige op 20 maart 2026 advies vraagt over het inzetmoment
      Dan is de probleemanalyse gedaan

      Voorbeelden:
        | wanneer         | datum         |
        | op dag 1        | 2 maart 2026  |
        | op de peildatum | 20 maart 2026 |

    @bron:W-07 @bron:W-03
    Voorbeeld: Wat in de vorige telling gedaan is, telt niet in de nieuwe
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 31 mei 2026
      En de probleemanalyse was op 30 maart 2026
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan moet de probleemanalyse uiterlijk op 12 juli 2026
      En de probleemanalyse is op tijd

  Regel: Veertien dagen van tevoren nadert een termijn, en daarna is de vraag of zij gehaald is

    @bron:W-10
    Abstract Scenario: De aangifte bij UWV op <peildatum>
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <stand>

      Voorbeelden:
        | peildatum        | stand                           |
        | 6 december 2026  | is de aangifte bij UWV op tijd  |
        | 7 december 2026  | nadert de aangifte bij UWV      |
        | 21 december 2026 | nadert de aangifte bij UWV      |
        | 22 december 2026 | is de aangifte bij UWV na te gaan |

    @bron:W-14 @bron:W-16
    Abstract Scenario: Wat vanzelf gaat, verloopt niet maar is bereikt (<peildatum>)
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <stand>

      Voorbeelden:
        | peildatum        | stand                                   |
        | 14 november 2027 | nadert de brief van UWV over de WIA     |
        | 15 november 2027 | is de brief van UWV over de WIA bereikt |
        | 27 februari 2028 | nadert het einde van de wachttijd       |
        | 28 februari 2028 | is het einde van de wachttijd bereikt   |

    @bron:W-10 @bron:W-09 @bron:W-11
    Voorbeeld: Wat voorbij is, kan gedaan zijn, dus dat vraagt het advies
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 22 december 2026 advies vraagt over het inzetmoment
      Dan is de aangifte bij UWV na te gaan
      En voor de termijnen vraagt het advies "Wanneer is het verzuim bij UWV gemeld?"
      En voor de termijnen vraagt het advies "Wanneer was de laatste evaluatie?"
      En voor de termijnen vraagt het advies niet "Wanneer was de eerstejaarsevaluatie?"

    @bron:W-10
    Voorbeeld: Wat te laat gedaan is, heet zo
      Gegeven de eerste ziektedag is 2 maart 2026
      En het verzuim is bij UWV gemeld op 5 januari 2027
      Als de arbeidsdeskundige op 10 januari 2027 advies vraagt over het inzetmoment
      Dan is de aangifte bij UWV te laat gedaan
      En het advies wijst op "UWV kan een boete geven"
      En voor de termijnen vraagt het advies niet "Wanneer is het verzuim bij UWV gemeld?"

    @bron:W-10
    Abstract Scenario: Op de laatste dag gedaan is op tijd, een dag later niet (<gemeld>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En het verzuim is bij UWV gemeld op <gemeld>
      Als de arbeidsdeskundige op 10 januari 2027 advies vraagt over het inzetmoment
      Dan is de aangifte bij UWV <stand>
      En het advies <wijst> "UWV kan een boete geven"

      Voorbeelden:
        | gemeld           | stand          | wijst         |
        | 21 december 2026 | gedaan         | wijst niet op |
        | 22 december 2026 | te laat gedaan | wijst op      |

    @bron:W-11 @bron:W-13 @bron:W-15
    Voorbeeld: Aan het eind is alles gedaan
      Gegeven de eerste ziektedag is 2 maart 2026
      En de eerstejaarsevaluatie was op 1 februari 2027
      En het re-integratieverslag was klaar op 1 november 2027
      En de WIA is aangevraagd op 1 december 2027
      Als de arbeidsdeskundige op 20 december 2027 advies vraagt over het inzetmoment
      Dan is de eerstejaarsevaluatie gedaan
      En het re-integratieverslag is gedaan
      En de WIA-aanvraag is gedaan

    Abstract Scenario: De dag voor de uiterste dag, die dag zelf en de dag erna (<peildatum>)
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <stand>

      @bron:W-07
      Voorbeelden:
        | peildatum     | stand                          |
        | 11 april 2026 | nadert de probleemanalyse      |
        | 12 april 2026 | nadert de probleemanalyse      |
        | 13 april 2026 | is de probleemanalyse na te gaan |

      @bron:W-08
      Voorbeelden:
        | peildatum     | stand                           |
        | 25 april 2026 | nadert het plan van aanpak      |
        | 26 april 2026 | nadert het plan van aanpak      |
        | 27 april 2026 | is het plan van aanpak na te gaan |

      @bron:W-09
      Voorbeelden:
        | peildatum   | stand                                 |
        | 6 juni 2026 | nadert de evaluatie van het plan      |
        | 7 juni 2026 | nadert de evaluatie van het plan      |
        | 8 juni 2026 | is de evaluatie van het plan na te gaan |

      @bron:W-10
      Voorbeelden:
        | peildatum        | stand                           |
        | 20 december 2026 | nadert de aangifte bij UWV      |
        | 21 december 2026 | nadert de aangifte bij UWV      |
        | 22 december 2026 | is de aangifte bij UWV na te gaan |

      @bron:W-11
      Voorbeelden:
        | peildatum        | stand                               |
        | 27 februari 2027 | nadert de eerstejaarsevaluatie      |
        | 28 februari 2027 | nadert de eerstejaarsevaluatie      |
        | 1 maart 2027     | is de eerstejaarsevaluatie na te gaan |

      @bron:W-14
      Voorbeelden:
        | peildatum        | stand                                   |
        | 13 november 2027 | nadert de brief van UWV over de WIA     |
        | 14 november 2027 | nadert de brief van UWV over de WIA     |
        | 15 november 2027 | is de brief van UWV over de WIA bereikt |

      @bron:W-13
      Voorbeelden:
        | peildatum        | stand                                |
        | 27 november 2027 | nadert het re-integratieverslag      |
        | 28 november 2027 | nadert het re-integratieverslag      |
        | 29 november 2027 | is het re-integratieverslag na te gaan |

      @bron:W-15
      Voorbeelden:
        | peildatum        | stand                       |
        | 11 december 2027 | nadert de WIA-aanvraag      |
        | 12 december 2027 | nadert de WIA-aanvraag      |
        | 13 december 2027 | is de WIA-aanvraag na te gaan |

      @bron:W-16
      Voorbeelden:
        | peildatum        | stand                                 |
        | 26 februari 2028 | nadert het einde van de wachttijd     |
        | 27 februari 2028 | nadert het einde van de wachttijd     |
        | 28 februari 2028 | is het einde van de wachttijd bereikt |

  Regel: De veilige dag is de laatste werkdag op of voor de uiterste dag

    @bron:W-07
    Abstract Scenario: De uiterste dag is <welke dag>
      Gegeven de eerste ziektedag is <eerste ziektedag>
      Als de arbeidsdeskundige op <eerste ziektedag> advies vraagt over het inzetmoment
      Dan moet de probleemanalyse uiterlijk op <uiterlijk>
      En de probleemanalyse moet op werkdag <werkdag> klaar zijn

      Voorbeelden:
        | welke dag                           | eerste ziektedag | uiterlijk  | werkdag    |
        | een gewone dinsdag                  | 2026-02-25       | 2026-04-07 | 2026-04-07 |
        | een zaterdag                        | 2026-05-03       | 2026-06-13 | 2026-06-12 |
        | een zondag                          | 2026-03-02       | 2026-04-12 | 2026-04-10 |
        | nieuwjaarsdag                       | 2026-11-21       | 2027-01-01 | 2026-12-31 |
        | Goede Vrijdag                       | 2026-02-21       | 2026-04-03 | 2026-04-02 |
        | tweede paasdag                      | 2026-02-24       | 2026-04-06 | 2026-04-02 |
        | Koningsdag                          | 2026-03-17       | 2026-04-27 | 2026-04-24 |
        | de maandag na een vroege Koningsdag | 2031-03-18       | 2031-04-28 | 2031-04-28 |
        | 5 mei                               | 2026-03-25       | 2026-05-05 | 2026-05-04 |
        | Hemelvaartsdag                      | 2026-04-03       | 2026-05-14 | 2026-05-13 |
        | de vrijdag na Hemelvaart            | 2026-04-04       | 2026-05-15 | 2026-05-15 |
        | tweede pinksterdag                  | 2026-04-14       | 2026-05-25 | 2026-05-22 |
        | eerste kerstdag                     | 2026-11-14       | 2026-12-25 | 2026-12-24 |
        | tweede kerstdag                     | 2028-11-15       | 2028-12-26 | 2028-12-22 |
        | oudjaarsdag                         | 2026-11-20       | 2026-12-31 | 2026-12-31 |

  Regel: Zonder werkgever gelden alleen de termijnen van UWV en van de werknemer zelf

    @bron:W-23 @bron:W-14 @bron:W-15 @bron:W-16 @bron:L-07 @bron:W-26
    Voorbeeld: De werknemer ging ziek uit dienst
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft geen werkgever
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan zijn dit de termijnen
        | termijn                   | uiterlijk        | laatste werkdag  | stand               |
        | Probleemanalyse           | 12 april 2026    | 10 april 2026    | niet van toepassing |
        | Plan van aanpak           | 26 april 2026    | 24 april 2026    | niet van toepassing |
        | Evaluatie van het plan    | 7 juni 2026      | 5 juni 2026      | niet van toepassing |
        | Aangifte bij UWV          | 21 december 2026 | 21 december 2026 | niet van toepassing |
        | Eerstejaarsevaluatie      | 28 februari 2027 | 26 februari 2027 | niet van toepassing |
        | Begin van spoor 2         | 11 april 2027    | 9 april 2027     | niet van toepassing |
        | Eerstejaars Ziektewetbeoordeling | 28 februari 2027 | 26 februari 2027 | op tijd      |
        | Brief van UWV over de WIA | 14 november 2027 | 12 november 2027 | op tijd             |
        | Re-integratieverslag      | 28 november 2027 | 26 november 2027 | niet van toepassing |
        | WIA-aanvraag              | 12 december 2027 | 10 december 2027 | op tijd             |
        | Einde van de wachttijd    | 27 februari 2028 | 25 februari 2028 | op tijd             |
      En de volgende termijn is de eerstejaars Ziektewetbeoordeling
      En het advies noemt de Leidraad Arbeidsparticipatie

    @bron:W-23
    Voorbeeld: Ook wat al gedaan was, is dan niet van toepassing
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft geen werkgever
      En de probleemanalyse was op 30 maart 2026
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan is de probleemanalyse niet van toepassing

    @bron:W-23 @bron:L-07 @bron:W-07
    Voorbeeld: Weet niemand of er een werkgever is, dan gelden de termijnen en vraagt het advies ernaar
      Gegeven de eerste ziektedag is 2 maart 2026
      En niet bekend is het antwoord op "Heeft de cliënt een werkgever?"
      Als de arbeidsdeskundige op 10 maart 2026 advies vraagt over het inzetmoment
      Dan is de probleemanalyse op tijd
      En het advies vraagt "Heeft de cliënt een werkgever?"
      En het advies noemt nog geen leidraad

  Regel: De volgende termijn is de eerste die nog komt

    @bron:W-07 @bron:W-08 @bron:W-09 @bron:W-10 @bron:W-11 @bron:W-13 @bron:W-14 @bron:W-15 @bron:W-16 @bron:W-04
    Abstract Scenario: Op <peildatum> is dat <welke>
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is de volgende termijn <welke>

      Voorbeelden:
        | peildatum        | welke                        |
        | 12 april 2026    | de probleemanalyse           |
        | 13 april 2026    | het plan van aanpak          |
        | 27 april 2026    | de evaluatie van het plan    |
        | 8 juni 2026      | de aangifte bij UWV          |
        | 22 december 2026 | de eerstejaarsevaluatie      |
        | 1 maart 2027     | het begin van spoor 2        |
        | 12 april 2027    | de brief van UWV over de WIA |
        | 15 november 2027 | het re-integratieverslag     |
        | 29 november 2027 | de WIA-aanvraag              |
        | 13 december 2027 | het einde van de wachttijd   |

    @bron:W-09 @bron:W-10
    Voorbeeld: Een late evaluatie komt na de aangifte
      Gegeven de eerste ziektedag is 2 maart 2026
      En de laatste evaluatie was op 20 november 2026
      Als de arbeidsdeskundige op 25 november 2026 advies vraagt over het inzetmoment
      Dan is de volgende termijn de aangifte bij UWV
      En de evaluatie van het plan moet uiterlijk op 1 januari 2027

    @bron:W-16
    Voorbeeld: Na de wachttijd komt er niets meer
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 28 februari 2028 advies vraagt over het inzetmoment
      Dan komt er geen termijn meer

# language: nl
Functionaliteit: Welke termijnen er zijn hangt van het kader af
  Elke termijn zegt wie aan zet is. Bij vangnet doet UWV wat anders een werkgever doet. Buiten de WVP en de
  Ziektewet lopen er geen termijnen. In deze voorbeelden is de eerste ziektedag 2 maart 2026.

  Regel: De eigenrisicodrager doet wat een werkgever doet

    @bron:W-30 @bron:W-26 @bron:W-07 @bron:W-08 @bron:W-13
    Voorbeeld: De termijnen van een eigenrisicodrager
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager
      En het dienstverband eindigt op 1 juni 2026
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan zijn dit de termijnen
        | termijn                          | uiterlijk        | laatste werkdag  | stand   |
        | Probleemanalyse                  | 12 april 2026    | 10 april 2026    | op tijd |
        | Plan van aanpak                  | 26 april 2026    | 24 april 2026    | op tijd |
        | Evaluatie van het plan           | 7 juni 2026      | 5 juni 2026      | op tijd |
        | Eerstejaarsevaluatie             | 28 februari 2027 | 26 februari 2027 | op tijd |
        | Eerstejaars Ziektewetbeoordeling | 28 februari 2027 | 26 februari 2027 | op tijd |
        | Brief van UWV over de WIA        | 14 november 2027 | 12 november 2027 | op tijd |
        | Re-integratieverslag             | 28 november 2027 | 26 november 2027 | op tijd |
        | WIA-aanvraag                     | 12 december 2027 | 10 december 2027 | op tijd |
        | Einde van de wachttijd           | 27 februari 2028 | 25 februari 2028 | op tijd |
      En de probleemanalyse is aan zet: eigenrisicodrager en bedrijfsarts
      En het plan van aanpak is aan zet: eigenrisicodrager en werknemer
      En de WIA-aanvraag is aan zet: werknemer
      En de brief van UWV over de WIA is aan zet: uwv

    @bron:W-07 @bron:W-08 @bron:W-09 @bron:W-10 @bron:W-11 @bron:W-12 @bron:W-13 @bron:W-14 @bron:W-15 @bron:W-16 @bron:W-17 @bron:W-23
    Voorbeeld: Met een werkgever is de werkgever aan zet
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft een werkgever
      En het dienstverband eindigt op 1 juni 2026
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan de probleemanalyse is aan zet: werkgever en bedrijfsarts
      En het plan van aanpak is aan zet: werkgever en werknemer
      En de evaluatie van het plan is aan zet: werkgever en werknemer
      En de aangifte bij UWV is aan zet: werkgever
      En de eerstejaarsevaluatie is aan zet: werkgever en werknemer
      En het begin van spoor 2 is aan zet: werkgever
      En de ziekmelding bij einde dienstverband is aan zet: werkgever
      En de brief van UWV over de WIA is aan zet: uwv
      En het re-integratieverslag is aan zet: werkgever en werknemer
      En de WIA-aanvraag is aan zet: werknemer
      En het einde van de wachttijd is aan zet: werknemer
      En het einde van de verlenging is aan zet: werkgever en uwv

  Regel: Bij vangnet doet UWV het, en de werknemer vraagt zelf de WIA aan

    @bron:W-23 @bron:W-26 @bron:W-14 @bron:W-15 @bron:W-16
    Voorbeeld: De termijnen van een vangnetter
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En het dienstverband eindigt op 1 juni 2026
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan zijn dit de termijnen
        | termijn                              | uiterlijk        | laatste werkdag  | stand               |
        | Probleemanalyse                      | 12 april 2026    | 10 april 2026    | niet van toepassing |
        | Plan van aanpak                      | 26 april 2026    | 24 april 2026    | niet van toepassing |
        | Evaluatie van het plan               | 7 juni 2026      | 5 juni 2026      | niet van toepassing |
        | Aangifte bij UWV                     | 21 december 2026 | 21 december 2026 | niet van toepassing |
        | Eerstejaarsevaluatie                 | 28 februari 2027 | 26 februari 2027 | niet van toepassing |
        | Begin van spoor 2                    | 11 april 2027    | 9 april 2027     | niet van toepassing |
        | Eerstejaars Ziektewetbeoordeling     | 28 februari 2027 | 26 februari 2027 | op tijd             |
        | Ziekmelding bij einde dienstverband  | 1 juni 2026      | 1 juni 2026      | op tijd             |
        | Brief van UWV over de WIA            | 14 november 2027 | 12 november 2027 | op tijd             |
        | Re-integratieverslag                 | 28 november 2027 | 26 november 2027 | niet van toepassing |
        | WIA-aanvraag                         | 12 december 2027 | 10 december 2027 | op tijd             |
        | Einde van de wachttijd               | 27 februari 2028 | 25 februari 2028 | op tijd             |
        | Einde van de verlenging              | 25 februari 2029 | 23 februari 2029 | niet van toepassing |
      En de probleemanalyse is aan zet: uwv
      En het re-integratieverslag is aan zet: uwv
      En de WIA-aanvraag is aan zet: werknemer
      En de eerstejaars Ziektewetbeoordeling is aan zet: uwv

    @bron:W-31 @bron:W-10 @bron:W-07
    Abstract Scenario: De aangifte bij UWV (<kader>, <werkgever>)
      Gegeven de eerste ziektedag is 2 februari 2026
      En <kader>
      En <werkgever>
      Als de arbeidsdeskundige op 2 februari 2026 advies vraagt over het inzetmoment
      Dan moet de aangifte bij UWV uiterlijk op <uiterlijk>
      En de probleemanalyse is op tijd

      Voorbeelden:
        | kader                                                               | werkgever                     | uiterlijk        |
        | de cliënt krijgt ziekengeld van UWV                                 | de cliënt heeft een werkgever | 16 maart 2026    |
        | de cliënt is werknemer en de werkgever betaalt het loon door        | de cliënt heeft een werkgever | 23 november 2026 |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering | de cliënt heeft een werkgever | 23 november 2026 |

    @bron:W-31
    Abstract Scenario: De aangifte van ziekengeld naast loon, op <peildatum>
      Gegeven de eerste ziektedag is 2 februari 2026
      En de cliënt krijgt ziekengeld van UWV
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <stand>

      Voorbeelden:
        | peildatum     | stand                             |
        | 1 maart 2026  | is de aangifte bij UWV op tijd    |
        | 2 maart 2026  | nadert de aangifte bij UWV        |
        | 16 maart 2026 | nadert de aangifte bij UWV        |
        | 17 maart 2026 | is de aangifte bij UWV na te gaan |

  Regel: De Ziektewetbeoordeling is geweest zodra bekend is of er ziekengeld na week 52 is

    @bron:W-26 @bron:W-26b @bron:W-15
    Abstract Scenario: Op <peildatum>, en <ziekengeld>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En <ziekengeld>
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is de eerstejaars Ziektewetbeoordeling <stand>
      En de WIA-aanvraag is <aanvraag>

      Voorbeelden:
        | peildatum        | ziekengeld                                                                  | stand      | aanvraag            |
        | 2 maart 2026     | er is na week 52 recht op ziekengeld                                        | bereikt    | op tijd             |
        | 2 maart 2026     | er is na week 52 geen recht op ziekengeld                                   | bereikt    | niet van toepassing |
        | 13 februari 2027 | niet bekend is het antwoord op "Is er na week 52 nog recht op ziekengeld?" | op tijd    | op tijd             |
        | 1 maart 2027     | niet bekend is het antwoord op "Is er na week 52 nog recht op ziekengeld?" | na te gaan | op tijd             |

    @bron:W-26
    Abstract Scenario: Rond dag 364 (<peildatum>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <stand>
      En voor de termijnen vraagt het advies "Is er na week 52 nog recht op ziekengeld?"

      Voorbeelden:
        | peildatum        | stand                                             |
        | 27 februari 2027 | nadert de eerstejaars Ziektewetbeoordeling        |
        | 28 februari 2027 | nadert de eerstejaars Ziektewetbeoordeling        |
        | 1 maart 2027     | is de eerstejaars Ziektewetbeoordeling na te gaan |

    @bron:W-26b @bron:W-14 @bron:W-13 @bron:W-15 @bron:W-16 @bron:W-17 @bron:W-07
    Voorbeeld: Zonder ziekengeld na week 52 loopt er bij de eigenrisicodrager niets meer
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager
      En er is na week 52 geen recht op ziekengeld
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op 28 februari 2027 advies vraagt over het inzetmoment
      Dan is de brief van UWV over de WIA niet van toepassing
      En het re-integratieverslag is niet van toepassing
      En de WIA-aanvraag is niet van toepassing
      En het einde van de wachttijd is niet van toepassing
      En het einde van de verlenging is niet van toepassing
      En de probleemanalyse is na te gaan
      En het advies meldt niets

    @bron:W-26b @bron:W-14 @bron:W-15
    Voorbeeld: Met een werkgever zegt ziekengeld na week 52 niets
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft een werkgever
      En er is na week 52 geen recht op ziekengeld
      Als de arbeidsdeskundige op 1 maart 2027 advies vraagt over het inzetmoment
      Dan is de WIA-aanvraag op tijd
      En de termijn "Eerstejaars Ziektewetbeoordeling" staat er niet
      En voor de termijnen vraagt het advies niet "Is er na week 52 nog recht op ziekengeld?"
      En het advies meldt niets

  Regel: Buiten de WVP en de Ziektewet is niets van toepassing

    @bron:W-23 @bron:T-15
    Abstract Scenario: Alles wat er kan staan (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En de cliënt heeft geen werkgever
      En het dienstverband eindigt op 1 juni 2026
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan is de probleemanalyse niet van toepassing
      En het begin van spoor 2 is niet van toepassing
      En de ziekmelding bij einde dienstverband is niet van toepassing
      En het einde van de wachttijd is niet van toepassing
      En de probleemanalyse is aan zet: uwv
      En er komt geen termijn meer
      En er is niets na te gaan

      Voorbeelden:
        | kader                                                               |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering |
        | de cliënt valt onder de Participatiewet                             |
        | de cliënt heeft een uitkering van UWV na de ziekteperiode           |
        | het gaat om letselschade                                            |

    @bron:W-23 @bron:V-06
    Voorbeeld: Dan vraagt het advies ook niet naar de eerste ziektedag
      Gegeven de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering
      En de werknemer stemt niet in met een gesprek
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan zijn er geen vragen

    @bron:W-02b @bron:W-23
    Abstract Scenario: Wat niet te bepalen is (<wat>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <wat>
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan is de probleemanalyse niet te bepalen
      En het einde van de wachttijd is niet te bepalen
      En er komt geen termijn meer

      Voorbeelden:
        | wat                                                                             |
        | het gaat om letselschade                                                        |
        | de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden |

  Regel: Is het kader niet bekend, dan vraagt het advies ernaar

    @bron:W-23 @bron:W-07 @bron:V-06
    Voorbeeld: Zonder werkgever, kader niet bekend
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft geen werkgever
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan staat het advies vast
      En voor de termijnen vraagt het advies "In welk kader werk je voor deze cliënt?"
      En voor de termijnen vraagt het advies niet "Heeft de cliënt een werkgever?"

    @bron:W-23 @bron:W-07 @bron:V-06
    Voorbeeld: Niets bekend over het kader
      Gegeven de eerste ziektedag is 2 maart 2026
      En niet bekend is het antwoord op "In welk kader werk je voor deze cliënt?"
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan staat het advies vast
      En voor de termijnen vraagt het advies "In welk kader werk je voor deze cliënt?"
      En voor de termijnen vraagt het advies "Heeft de cliënt een werkgever?"

    @bron:W-23 @bron:W-07 @bron:V-06
    Voorbeeld: Letselschade
      Gegeven de eerste ziektedag is 2 maart 2026
      En het gaat om letselschade
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan staat het advies vast
      En voor de termijnen vraagt het advies niet "In welk kader werk je voor deze cliënt?"
      En voor de termijnen vraagt het advies "Heeft de cliënt een werkgever?"

    @bron:W-23 @bron:W-07 @bron:V-06
    Voorbeeld: Het kader is bekend
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan staat het advies vast
      En voor de termijnen vraagt het advies niet "In welk kader werk je voor deze cliënt?"
      En voor de termijnen vraagt het advies niet "Heeft de cliënt een werkgever?"

    @bron:W-23 @bron:W-07 @bron:V-06
    Voorbeeld: Een werkgever is bekend
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft een werkgever
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 5 juni 2026 advies vraagt over het inzetmoment
      Dan staat het advies vast
      En voor de termijnen vraagt het advies niet "In welk kader werk je voor deze cliënt?"
      En voor de termijnen vraagt het advies niet "Heeft de cliënt een werkgever?"

  Regel: Zonder passend werk begint spoor 2 nu, niet pas na de evaluatie

    @bron:W-04 @bron:W-12 @bron:W-14 @bron:W-07
    Abstract Scenario: Spoor 2 op <peildatum>, en <werk>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <werk>
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <stand>
      En de volgende termijn is <volgende>

      Voorbeelden:
        | werk                                                                          | peildatum     | stand                            | volgende               |
        | er is geen passend werk bij de eigen werkgever                                | 21 maart 2026 | nadert het begin van spoor 2     | het begin van spoor 2  |
        | niet bekend is het antwoord op "Is er passend werk bij de eigen werkgever?"  | 21 maart 2026 | is het begin van spoor 2 op tijd | de probleemanalyse     |
        | niet bekend is het antwoord op "Is er passend werk bij de eigen werkgever?"  | 27 maart 2027 | is het begin van spoor 2 op tijd | het begin van spoor 2  |
        | niet bekend is het antwoord op "Is er passend werk bij de eigen werkgever?"  | 28 maart 2027 | nadert het begin van spoor 2     | het begin van spoor 2  |
        | niet bekend is het antwoord op "Is er passend werk bij de eigen werkgever?"  | 10 april 2027 | nadert het begin van spoor 2     | het begin van spoor 2  |
        | niet bekend is het antwoord op "Is er passend werk bij de eigen werkgever?"  | 11 april 2027 | nadert het begin van spoor 2     | het begin van spoor 2  |
        | niet bekend is het antwoord op "Is er passend werk bij de eigen werkgever?"  | 12 april 2027 | is het begin van spoor 2 na te gaan | de brief van UWV over de WIA |

    @bron:W-04
    Voorbeeld: De rij zegt dat het nu moet
      Gegeven de eerste ziektedag is 2 maart 2026
      En er is geen passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 21 maart 2026 advies vraagt over het inzetmoment
      Dan bij het begin van spoor 2 staat "Begin nu, niet pas na de evaluatie"

    @bron:W-04
    Voorbeeld: Met passend werk staat spoor 2 er niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En er is passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 21 maart 2026 advies vraagt over het inzetmoment
      Dan staat de termijn "Begin van spoor 2" er niet

    @bron:W-12
    Abstract Scenario: Zes weken na de eerstejaarsevaluatie (<wat>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En de eerstejaarsevaluatie was op 1 februari 2027
      En <wat>
      Als de arbeidsdeskundige op 20 maart 2027 advies vraagt over het inzetmoment
      Dan moet het begin van spoor 2 uiterlijk op 15 maart 2027
      En het begin van spoor 2 is <stand>

      Voorbeelden:
        | wat                            | stand          |
        | spoor 2 begon op 15 maart 2027 | gedaan         |
        | spoor 2 begon op 16 maart 2027 | te laat gedaan |
        | spoor 2 is nog niet begonnen   | verlopen       |

    @bron:W-04 @bron:W-07
    Voorbeeld: Is spoor 2 begonnen, dan dringt het niet meer
      Gegeven de eerste ziektedag is 2 maart 2026
      En er is geen passend werk bij de eigen werkgever
      En spoor 2 begon op 15 maart 2026
      Als de arbeidsdeskundige op 21 maart 2026 advies vraagt over het inzetmoment
      Dan is het begin van spoor 2 gedaan
      En de volgende termijn is de probleemanalyse

    @bron:W-04
    Voorbeeld: Loopt er herstel zonder einde, dan dringt het ook niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En er is geen passend werk bij de eigen werkgever
      En de werknemer was hersteld vanaf 18 maart 2026
      Als de arbeidsdeskundige op 21 maart 2026 advies vraagt over het inzetmoment
      Dan is het begin van spoor 2 niet te bepalen

  Regel: Verlof telt niet mee in de weken na een gegeven datum, en dan is de datum geen wet meer

    @bron:W-08 @bron:W-03
    Abstract Scenario: Het plan na een verlof <wanneer>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op 30 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van <begin> tot en met <einde>, met dezelfde oorzaak
      Als de arbeidsdeskundige op 1 september 2026 advies vraagt over het inzetmoment
      Dan moet het plan van aanpak uiterlijk op <uiterlijk>
      En het plan van aanpak heeft rang <rang>

      Voorbeelden:
        | wanneer                 | begin         | einde         | uiterlijk     | rang          |
        | in die twee weken       | 6 april 2026  | 26 juli 2026  | 3 augustus 2026 | beroepsopinie |
        | vanaf de laatste dag    | 13 april 2026 | 2 augustus 2026 | 3 augustus 2026 | beroepsopinie |
        | een dag later           | 14 april 2026 | 3 augustus 2026 | 13 april 2026 | wet           |

    @bron:W-09 @bron:W-03
    Voorbeeld: De evaluatie schuift op met het verlof
      Gegeven de eerste ziektedag is 2 maart 2026
      En de laatste evaluatie was op 1 juni 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met dezelfde oorzaak
      Als de arbeidsdeskundige op 22 oktober 2026 advies vraagt over het inzetmoment
      Dan moet de evaluatie van het plan uiterlijk op 2 november 2026
      En de evaluatie van het plan heeft rang beroepsopinie

    @bron:W-08 @bron:W-03 @bron:W-09
    Voorbeeld: Tijdens verlof zonder einde is het plan niet te bepalen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op 30 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof vanaf 6 april 2026, met dezelfde oorzaak
      Als de arbeidsdeskundige op 20 april 2026 advies vraagt over het inzetmoment
      Dan is het plan van aanpak niet te bepalen
      En de evaluatie van het plan is niet te bepalen

    @bron:W-08
    Voorbeeld: Tijdens herstel zonder einde telt het plan door
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op 30 maart 2026
      En de werknemer was hersteld vanaf 6 april 2026
      Als de arbeidsdeskundige op 10 april 2026 advies vraagt over het inzetmoment
      Dan moet het plan van aanpak uiterlijk op 13 april 2026

  Regel: Wat uit de praktijk komt, staat erbij

    @bron:W-11 @bron:W-09b @bron:W-12
    Voorbeeld: Drie termijnen zeggen het
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan bij de eerstejaarsevaluatie staat "uit de praktijk"
      En bij de evaluatie van het plan staat "de gewoonte"
      En bij het begin van spoor 2 staat "niet uit de wet"
      En de evaluatie van het plan heeft rang beroepsopinie
      En het begin van spoor 2 heeft rang beroepsopinie
      En de eerstejaarsevaluatie heeft rang wet

  Regel: Ziek uit dienst is een termijn zodra het einde bekend is

    @bron:W-23
    Abstract Scenario: Het dienstverband eindigt op 31 maart 2026, op <peildatum>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het dienstverband eindigt op 31 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <stand>

      Voorbeelden:
        | peildatum     | stand                                             |
        | 16 maart 2026 | is de ziekmelding bij einde dienstverband op tijd |
        | 17 maart 2026 | nadert de ziekmelding bij einde dienstverband     |
        | 30 maart 2026 | nadert de ziekmelding bij einde dienstverband     |
        | 31 maart 2026 | nadert de ziekmelding bij einde dienstverband     |
        | 1 april 2026  | is de ziekmelding bij einde dienstverband bereikt |

    @bron:W-23
    Voorbeeld: Is het dienstverband voorbij, dan vraagt het advies welk kader nu geldt
      Gegeven de eerste ziektedag is 2 maart 2026
      En het dienstverband eindigt op 31 maart 2026
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan meldt het advies "Het dienstverband is voorbij, en de zaak loopt nog als die van een werknemer. Welk kader geldt nu?"

    @bron:W-23
    Voorbeeld: Op de laatste dag nog niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En het dienstverband eindigt op 31 maart 2026
      Als de arbeidsdeskundige op 31 maart 2026 advies vraagt over het inzetmoment
      Dan meldt het advies niets

    @bron:W-23
    Voorbeeld: Bij vangnet is dat geen vraag
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En het dienstverband eindigt op 31 maart 2026
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan meldt het advies niets

    @bron:W-23
    Voorbeeld: Een einde van voor dag 1 is geen termijn
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En het dienstverband eindigt op 28 februari 2026
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan staat de termijn "Ziekmelding bij einde dienstverband" er niet

    @bron:W-23
    Voorbeeld: Zonder bekend einde staat de termijn er niet
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan staat de termijn "Ziekmelding bij einde dienstverband" er niet

  Regel: Wat meestal een vergissing is, wordt gemeld

    @bron:W-26b
    Voorbeeld: Geen ziekengeld na week 52, en het is later
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En er is na week 52 geen recht op ziekengeld
      Als de arbeidsdeskundige op 1 maart 2027 advies vraagt over het inzetmoment
      Dan meldt het advies "Na week 52 is er geen ziekengeld meer. Welk kader geldt nu?"

    @bron:W-26b
    Voorbeeld: Een dag later ook
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En er is na week 52 geen recht op ziekengeld
      Als de arbeidsdeskundige op 2 maart 2027 advies vraagt over het inzetmoment
      Dan meldt het advies "Na week 52 is er geen ziekengeld meer. Welk kader geldt nu?"

    @bron:W-26b
    Voorbeeld: Op dag 364 nog niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En er is na week 52 geen recht op ziekengeld
      Als de arbeidsdeskundige op 28 februari 2027 advies vraagt over het inzetmoment
      Dan meldt het advies niets

    @bron:W-26b
    Voorbeeld: Wel ziekengeld na week 52
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager
      En er is na week 52 recht op ziekengeld
      Als de arbeidsdeskundige op 1 maart 2027 advies vraagt over het inzetmoment
      Dan meldt het advies niets

    @bron:W-17
    Abstract Scenario: Een verlenging die hier niet telt (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan meldt het advies "In dit kader loopt er na dag 728 geen loon of ziekengeld van een werkgever door. De verlenging telt hier niet mee."

      Voorbeelden:
        | kader                                                               |
        | de cliënt krijgt ziekengeld van UWV                                 |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering |

    @bron:W-17
    Abstract Scenario: Een verlenging die telt (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan meldt het advies niets

      Voorbeelden:
        | kader                                                                       |
        | de cliënt heeft een werkgever                                               |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager |

    @bron:W-15
    Abstract Scenario: Te vroeg (<wat>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <wat>
      Als de arbeidsdeskundige op 1 maart 2027 advies vraagt over het inzetmoment
      Dan meldt het advies "<melding>"

      Voorbeelden:
        | wat                                               | melding                                                                   |
        | de WIA is aangevraagd op 24 mei 2026              | De WIA-aanvraag valt ver voor haar termijn. Klopt de datum?               |
        | het re-integratieverslag was klaar op 24 mei 2026 | Het re-integratieverslag valt ver voor zijn termijn. Klopt de datum?      |
        | de eerstejaarsevaluatie was op 23 augustus 2026   | De eerstejaarsevaluatie valt ver voor haar termijn. Klopt de datum?       |

    @bron:W-15
    Abstract Scenario: Niet te vroeg, of de datum telt niet (<wat>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <wat>
      Als de arbeidsdeskundige op 1 maart 2027 advies vraagt over het inzetmoment
      Dan meldt het advies niets

      Voorbeelden:
        | wat                                               |
        | de WIA is aangevraagd op 25 mei 2026              |
        | het re-integratieverslag was klaar op 25 mei 2026 |
        | de eerstejaarsevaluatie was op 24 augustus 2026   |
        | de WIA is aangevraagd op 1 maart 2026             |
        | de WIA is aangevraagd op 2 maart 2027             |

    @bron:W-11
    Voorbeeld: Bij vangnet loopt de eerstejaarsevaluatie niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt krijgt ziekengeld van UWV
      En de eerstejaarsevaluatie was op 23 augustus 2026
      Als de arbeidsdeskundige op 1 maart 2027 advies vraagt over het inzetmoment
      Dan meldt het advies niets

    @bron:W-08
    Voorbeeld: Het plan is van voor de probleemanalyse
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op 30 maart 2026
      En het plan van aanpak was klaar op 29 maart 2026
      Als de arbeidsdeskundige op 5 april 2026 advies vraagt over het inzetmoment
      Dan meldt het advies "Het plan van aanpak is van voor de probleemanalyse. Kloppen de data?"

    @bron:W-08
    Voorbeeld: Op dezelfde dag mag
      Gegeven de eerste ziektedag is 2 maart 2026
      En de probleemanalyse was op 30 maart 2026
      En het plan van aanpak was klaar op 30 maart 2026
      Als de arbeidsdeskundige op 5 april 2026 advies vraagt over het inzetmoment
      Dan meldt het advies niets

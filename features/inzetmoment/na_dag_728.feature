# language: nl
Functionaliteit: Na dag 728
  Na de wachttijd van 104 weken telt het programma niet verder, behalve als de loonplicht of het ziekengeld
  doorloopt. Dan is de arbeidsdeskundige juist nodig. In deze voorbeelden is de eerste ziektedag 2 maart 2026, en
  is 27 februari 2028 dag 728.

  Regel: Zonder verlenging is inzet nu niet aan de orde

    @bron:W-16 @bron:W-17 @bron:W-01
    Voorbeeld: Niemand weet of het loon doorloopt
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is het verzuimdag 740 en week 106
      En inzet van de arbeidsdeskundige is nu niet aan de orde
      En de reden is "Na dag 728 telt dit programma niet verder"
      En het advies is voorlopig
      En het advies vraagt "Loopt het loon of het ziekengeld na dag 728 door? Bijvoorbeeld door een loonsanctie, een late WIA-aanvraag of een gezamenlijk verzoek."
      En er is niets na te gaan

    @bron:W-16 @bron:W-17
    Voorbeeld: Het loon loopt niet door
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 niet door
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En het advies staat vast
      En er is niets na te gaan

  Regel: Loopt het loon door, dan is onderzoek van na dag 728 wenselijk

    @bron:W-17 @bron:W-25 @bron:W-27
    Abstract Scenario: Een verlenging, en onderzoek <wanneer>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En <onderzoek>
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En de reden is "<reden>"

      Voorbeelden:
        | wanneer              | onderzoek                                               | advies       | reden                                                             |
        | nog niet             | er was nog geen arbeidsdeskundig onderzoek              | nu wenselijk | Bij een verlenging is onderzoek wenselijk                         |
        | op dag 728           | het arbeidsdeskundig onderzoek was op 27 februari 2028  | nu wenselijk | Bij een verlenging is onderzoek wenselijk                         |
        | op dag 729           | het arbeidsdeskundig onderzoek was op 28 februari 2028  | te overwegen | Is er na dag 728 al onderzoek, dan is nieuw onderzoek een afweging |
        | dat nog komt         | het arbeidsdeskundig onderzoek was op 20 maart 2028     | nu wenselijk | Bij een verlenging is onderzoek wenselijk                         |

    @bron:W-17 @bron:W-25 @bron:W-27
    Voorbeeld: Is niets bekend over onderzoek, dan is het advies voorlopig
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En de verlenging loopt tot en met 25 februari 2029
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt in met een gesprek
      En de bedrijfsarts is betrokken
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies is voorlopig
      En mogelijk blijven
        | inzet van de arbeidsdeskundige |
        | nu wenselijk                   |
        | overwegen                      |
      En het advies vraagt "Wanneer was het arbeidsdeskundig onderzoek?"

    @bron:W-17 @bron:V-48 @bron:V-06 @bron:V-26 @bron:T-40
    Abstract Scenario: Wat eerst moet, gaat ook bij een verlenging voor (<wat>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En <activiteit>
      En <wat>
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan <advies>

      Voorbeelden:
        | activiteit                                                      | wat                                              | advies                                                                 |
        | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | er is een conflict tussen werkgever en werknemer | kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt |
        | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is niet bekend                 | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts              |
        | de arbeidsdeskundige zou een verkennend gesprek voeren          | de werknemer stemt niet in met een gesprek       | is inzet van de arbeidsdeskundige nu niet aan de orde                  |
        | de arbeidsdeskundige zou een verkennend gesprek voeren          | de bedrijfsarts is niet betrokken                | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts              |

    @bron:W-17 @bron:V-28
    Voorbeeld: Op dag 728 loopt de wachttijd nog
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op 27 februari 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment"

  Regel: Een verlenging duurt tot haar laatste dag

    @bron:W-17 @bron:W-27 @bron:W-16
    Abstract Scenario: De verlenging loopt tot en met 30 juni 2028, op <peildatum>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En de verlenging loopt tot en met 30 juni 2028
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En het einde van de verlenging moet uiterlijk op 30 juni 2028

      Voorbeelden:
        | peildatum    | advies              |
        | 30 juni 2028 | nu wenselijk        |
        | 1 juli 2028  | nu niet aan de orde |

    @bron:W-17 @bron:W-27 @bron:W-16
    Abstract Scenario: Zonder einddatum rekent het advies met 52 weken, op <peildatum>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En het einde van de verlenging moet uiterlijk op 25 februari 2029
      En <stand>
      En het advies vraagt "Tot en met welke dag loopt de verlenging?"

      Voorbeelden:
        | peildatum        | advies              | stand                                       |
        | 24 februari 2029 | nu wenselijk        | het einde van de verlenging nadert          |
        | 25 februari 2029 | nu wenselijk        | het einde van de verlenging nadert          |
        | 26 februari 2029 | nu niet aan de orde | het einde van de verlenging is bereikt      |

    @bron:W-17 @bron:W-27
    Voorbeeld: Een einddatum van voor dag 1 telt niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En de verlenging loopt tot en met 1 maart 2026
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het einde van de verlenging moet uiterlijk op 25 februari 2029

    @bron:W-17 @bron:W-27 @bron:W-30
    Abstract Scenario: Op welke wet het einde van de verlenging rust (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan het einde van de verlenging rust op "<wet>"

      Voorbeelden:
        | kader                                                        | wet                                                      |
        | de cliënt is werknemer en de werkgever betaalt het loon door | WIA art. 24 en 25 lid 9, BW art. 7:629 lid 11            |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | WIA art. 24 en 26 lid 2, ZW art. 29 lid 10 en 11 |

    @bron:W-17
    Voorbeeld: Zonder verlenging staat haar einde er niet
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan staat de termijn "Einde van de verlenging" er niet

  Regel: Wat na te gaan is, blijft alleen bij een verlenging staan

    @bron:W-16 @bron:W-17 @bron:W-13 @bron:W-15
    Abstract Scenario: Op dag <dag>, en het loon loopt <door>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 <door>
      En er is passend werk bij de eigen werkgever
      En de eerstejaarsevaluatie was op 1 februari 2027
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <na te gaan>

      Voorbeelden:
        | dag | door      | peildatum        | na te gaan                               |
        | 728 | niet door | 27 februari 2028 | is de WIA-aanvraag na te gaan            |
        | 729 | niet door | 28 februari 2028 | is er niets na te gaan                   |
        | 729 | door      | 28 februari 2028 | is het re-integratieverslag na te gaan   |

    @bron:W-17 @bron:W-13 @bron:W-15
    Voorbeeld: Bij een verlenging staat bij name wat na te gaan is
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En er is passend werk bij de eigen werkgever
      En de eerstejaarsevaluatie was op 1 februari 2027
      Als de arbeidsdeskundige op 28 februari 2028 advies vraagt over het inzetmoment
      Dan is na te gaan, de oudste eerst
        | termijn              |
        | Re-integratieverslag |
        | WIA-aanvraag         |

    @bron:W-16 @bron:W-13
    Voorbeeld: Op dag 728 nog wel
      Gegeven de eerste ziektedag is 2 maart 2026
      En de eerstejaarsevaluatie was op 1 februari 2027
      En er is passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 27 februari 2028 advies vraagt over het inzetmoment
      Dan is na te gaan, de oudste eerst
        | termijn              |
        | Re-integratieverslag |
        | WIA-aanvraag         |

    @bron:W-17 @bron:W-23 @bron:W-26 @bron:W-15 @bron:W-13
    Abstract Scenario: Een verlenging die niet telt houdt niets open (<kader>, dag <dag>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan <na te gaan>

      Voorbeelden:
        | kader                                                                       | dag | peildatum        | na te gaan                             |
        | de cliënt krijgt ziekengeld van UWV                                         | 728 | 27 februari 2028 | is de WIA-aanvraag na te gaan          |
        | de cliënt krijgt ziekengeld van UWV                                         | 729 | 28 februari 2028 | is er niets na te gaan                 |
        | de cliënt heeft geen werkgever                                              | 729 | 28 februari 2028 | is er niets na te gaan                 |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | 729 | 28 februari 2028 | is het re-integratieverslag na te gaan |
        | de cliënt heeft een werkgever                                               | 729 | 28 februari 2028 | is het re-integratieverslag na te gaan |

  Regel: Bij vangnet en buiten de wet valt er niets te verlengen, bij de eigenrisicodrager wel

    @bron:W-17 @bron:W-23 @bron:W-26b @bron:W-27 @bron:T-15 @bron:W-16
    Abstract Scenario: Op dag 740 loopt het door (<kader>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En <kader>
      En <ziekengeld>
      En het loon of het ziekengeld loopt na dag 728 door
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>

      Voorbeelden:
        | kader                                                                       | ziekengeld                                                                  | advies              |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | er is na week 52 recht op ziekengeld                                        | nu wenselijk        |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | niet bekend is het antwoord op "Is er na week 52 nog recht op ziekengeld?" | nu wenselijk        |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | er is na week 52 geen recht op ziekengeld                                   | nu niet aan de orde |
        | de cliënt krijgt ziekengeld van UWV                                         | er is na week 52 recht op ziekengeld                                        | nu niet aan de orde |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering         | er is na week 52 recht op ziekengeld                                        | te overwegen        |
        | het gaat om letselschade                                                    | er is na week 52 recht op ziekengeld                                        | nu wenselijk        |
        | niet bekend is het antwoord op "In welk kader werk je voor deze cliënt?"    | er is na week 52 geen recht op ziekengeld                                   | nu wenselijk        |
        | de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden | er is na week 52 recht op ziekengeld                                    | nu wenselijk        |

  Regel: Onderzoek van na dag 728 telt alleen bij een verlenging, en alleen dan

    @bron:W-17 @bron:W-25 @bron:W-27
    Abstract Scenario: Onderzoek op de dag zelf, op dag <dag>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En het arbeidsdeskundig onderzoek was op 28 februari 2028
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

      Voorbeelden:
        | dag | peildatum        |
        | 729 | 28 februari 2028 |
        | 730 | 29 februari 2028 |

    @bron:W-17 @bron:W-25 @bron:W-27
    Abstract Scenario: Zonder onderzoek, op dag <dag>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk

      Voorbeelden:
        | dag | peildatum        |
        | 729 | 28 februari 2028 |
        | 730 | 29 februari 2028 |

    @bron:W-17 @bron:V-30
    Voorbeeld: Op dag 728 beslist de kans op langdurig verzuim nog
      Gegeven de eerste ziektedag is 2 maart 2026
      En het loon of het ziekengeld loopt na dag 728 door
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 27 februari 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En de reden is "Dreigt langdurig verzuim, begin dan nu"

    @bron:T-15 @bron:W-17 @bron:V-30
    Voorbeeld: Buiten de wet houdt onderzoek van na dag 728 niets tegen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering
      En het loon of het ziekengeld loopt na dag 728 door
      En het arbeidsdeskundig onderzoek was op 28 februari 2028
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk

    @bron:W-17 @bron:W-03 @bron:V-30
    Voorbeeld: Zijn de onderbrekingen niet bekend, dan is ook niet bekend of het na dag 728 is
      Gegeven de eerste ziektedag is 2 maart 2026
      En niet bekend is het antwoord op "Was de werknemer tussendoor hersteld, of met zwangerschaps- of bevallingsverlof?"
      En het loon of het ziekengeld loopt na dag 728 door
      En het arbeidsdeskundig onderzoek was op 28 februari 2028
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 10 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies is voorlopig

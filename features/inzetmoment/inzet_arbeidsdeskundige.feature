# language: nl
Functionaliteit: Is het tijd voor de arbeidsdeskundige?
  Geen enkele week is een norm. Het advies leest een rij regels van boven naar beneden, en de eerste
  die past wint. In deze voorbeelden is de eerste ziektedag 2 maart 2026.

  Regel: Wie hersteld of met verlof is, heeft nu geen inzet nodig, en na de wachttijd telt het programma niet verder

    @bron:W-01 @bron:W-03
    Abstract Scenario: De werknemer is hersteld, en <waarom toch>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 20 mei 2026
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En <waarom toch>
      Als de arbeidsdeskundige op 20 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Wie hersteld is, heeft nu geen inzet nodig"
      En het advies staat vast

      Voorbeelden:
        | waarom toch                                    |
        | de kans op langdurig verzuim is hoog           |
        | de bedrijfsarts vindt inzet nodig              |
        | er is geen passend werk bij de eigen werkgever |

    @bron:W-03 @bron:V-32
    Voorbeeld: Een dag later is de werknemer weer ziek
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 20 mei 2026
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 21 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk

    @bron:W-16 @bron:V-30
    Abstract Scenario: De kans op langdurig verzuim is hoog, op dag <dag>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En de reden is "<reden>"

      Voorbeelden:
        | dag | peildatum        | advies              | reden                                        |
        | 728 | 27 februari 2028 | nu wenselijk        | Dreigt langdurig verzuim, begin dan nu       |
        | 729 | 28 februari 2028 | nu niet aan de orde | Na dag 728 telt dit programma niet verder |
        | 730 | 29 februari 2028 | nu niet aan de orde | Na dag 728 telt dit programma niet verder |

    @bron:W-03
    Abstract Scenario: Tijdens verlof is er geen inzet, en het advies zegt wanneer het verlof voorbij is (<waarom toch>)
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met dezelfde oorzaak
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En <waarom toch>
      Als de arbeidsdeskundige op 15 augustus 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Tijdens zwangerschaps- of bevallingsverlof is er nu geen inzet"
      En het advies staat vast
      En de eerste dag na het verlof is 21 oktober 2026
      En bij "Kijk opnieuw na het verlof" staat "21 oktober 2026"

      Voorbeelden:
        | waarom toch                                    |
        | de kans op langdurig verzuim is hoog           |
        | er is geen passend werk bij de eigen werkgever |

    @bron:W-03
    Voorbeeld: Verlof in week 50
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 9 februari 2027 tot en met 31 mei 2027, met dezelfde oorzaak
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      Als de arbeidsdeskundige op 10 februari 2027 advies vraagt over het inzetmoment
      Dan is het verzuimdag 344 en week 50
      En inzet van de arbeidsdeskundige is nu niet aan de orde
      En de eerste dag na het verlof is 1 juni 2027

    @bron:W-03
    Voorbeeld: Is niet bekend wanneer het verlof eindigt, dan staat dat erbij
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof vanaf 1 juli 2026, met dezelfde oorzaak
      Als de arbeidsdeskundige op 15 augustus 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En bij "Kijk opnieuw na het verlof" staat "Vraag wanneer het verlof eindigt"

    @bron:W-03 @bron:V-32
    Voorbeeld: De dag na het verlof telt de werknemer weer als ziek
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met dezelfde oorzaak
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 21 oktober 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies wijst niet op "Kijk opnieuw na het verlof"

    @bron:W-03
    Voorbeeld: Verlof na herstel, samen vier weken of langer: er loopt geen verzuim
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 17 juni 2026 tot en met 30 juni 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met dezelfde oorzaak
      Als de arbeidsdeskundige op 15 augustus 2026 advies vraagt over het inzetmoment
      Dan loopt er geen verzuim
      En inzet van de arbeidsdeskundige is nu niet aan de orde
      En de reden is "Tijdens zwangerschaps- of bevallingsverlof is er nu geen inzet"
      En de eerste dag na het verlof is 21 oktober 2026

    @bron:W-01 @bron:W-03 @bron:W-16
    Voorbeeld: Wie na de wachttijd herstelt, is hersteld
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld vanaf 10 maart 2028
      Als de arbeidsdeskundige op 12 maart 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Wie hersteld is, heeft nu geen inzet nodig"

    @bron:W-16
    Voorbeeld: Na de wachttijd houdt ook een conflict niemand meer op
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op 28 februari 2028 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Na dag 728 telt dit programma niet verder"

  Regel: Een oordeel wacht tot een conflict, disfunctioneren of een reorganisatie is aangepakt

    @bron:T-40 @bron:T-41 @bron:B-18
    Abstract Scenario: Een oordeel, en <wat er speelt>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En <wat er speelt>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt
      En de reden is "Bij conflict, disfunctioneren of reorganisatie pak je dat eerst aan"
      En het advies staat vast

      Voorbeelden:
        | wat er speelt                                     |
        | er is een conflict tussen werkgever en werknemer  |
        | disfunctioneren speelt een rol                    |
        | er loopt een reorganisatie die de werknemer raakt |

    @bron:T-40 @bron:B-18 @bron:V-28
    Voorbeeld: Speelt niets daarvan, dan houdt het de inzet niet tegen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

    @bron:T-40 @bron:T-46 @bron:V-28
    Abstract Scenario: Bij een conflict kan <wat> wel
      Gegeven de eerste ziektedag is 2 maart 2026
      En <activiteit>
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

      Voorbeelden:
        | wat                            | activiteit                                             |
        | een verkennend gesprek         | de arbeidsdeskundige zou een verkennend gesprek voeren |
        | een advies over de organisatie | de arbeidsdeskundige zou over de organisatie adviseren |

    @bron:T-40 @bron:V-48
    Voorbeeld: De belemmering gaat voor de ontbrekende belastbaarheid
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En er is een conflict tussen werkgever en werknemer
      En de belastbaarheid is niet bekend
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt

  Regel: Zonder belastbaarheid kan de arbeidsdeskundige niet wegen

    @bron:V-48 @bron:T-57 @bron:B-11 @bron:V-30
    Abstract Scenario: Een oordeel, en de belastbaarheid is <bekend>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En <belastbaarheid>
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <advies>

      Voorbeelden:
        | bekend           | belastbaarheid                                                      | advies                                                    |
        | niet bekend      | de belastbaarheid is niet bekend                                    | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts |
        | wel bekend       | de belastbaarheid is bekend                                         | is inzet van de arbeidsdeskundige nu wenselijk            |
        | misschien bekend | niet bekend is het antwoord op "Is bekend wat de werknemer aankan?" | is inzet van de arbeidsdeskundige nu wenselijk            |

    @bron:V-48 @bron:V-32
    Voorbeeld: Voor een verkennend gesprek hoeft de belastbaarheid niet bekend te zijn
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de belastbaarheid is niet bekend
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk

  Regel: Een verkennend gesprek is vrijwillig

    @bron:V-06 @bron:B-11 @bron:V-30
    Abstract Scenario: Een verkennend gesprek, en <wat de werknemer wil>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En <wat de werknemer wil>
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En de reden is "<reden>"

      Voorbeelden:
        | wat de werknemer wil                       | advies              | reden                                     |
        | de werknemer stemt niet in met een gesprek | nu niet aan de orde | Zonder instemming geen verkennend gesprek |
        | de werknemer stemt in met een gesprek      | nu wenselijk        | Dreigt langdurig verzuim, begin dan nu    |

    @bron:V-06
    Voorbeeld: Wil de werknemer niet, dan hoeft ook de bedrijfsarts er niet meer bij
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      En de bedrijfsarts is niet betrokken
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Zonder instemming geen verkennend gesprek"

    @bron:V-06 @bron:T-46 @bron:V-28
    Voorbeeld: Voor een oordeel telt die instemming hier niet
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen

  Regel: Gaat het over een persoon, dan niet buiten de bedrijfsarts om

    @bron:V-26 @bron:V-54 @bron:B-11 @bron:V-30
    Abstract Scenario: De bedrijfsarts is <betrokken>, en het gaat om <wat>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <activiteit>
      En <bedrijfsarts>
      En de kans op langdurig verzuim is hoog
      En de gegevens zijn te herleiden tot een persoon
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <advies>

      Voorbeelden:
        | betrokken      | wat                    | activiteit                                                      | bedrijfsarts                      | advies                                                    |
        | niet betrokken | een verkennend gesprek | de arbeidsdeskundige zou een verkennend gesprek voeren          | de bedrijfsarts is niet betrokken | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts |
        | betrokken      | een verkennend gesprek | de arbeidsdeskundige zou een verkennend gesprek voeren          | de bedrijfsarts is betrokken      | is inzet van de arbeidsdeskundige nu wenselijk            |
        | niet betrokken | de organisatie         | de arbeidsdeskundige zou over de organisatie adviseren          | de bedrijfsarts is niet betrokken | kan inzet van de arbeidsdeskundige pas na de bedrijfsarts |
        | betrokken      | de organisatie         | de arbeidsdeskundige zou over de organisatie adviseren          | de bedrijfsarts is betrokken      | is inzet van de arbeidsdeskundige nu wenselijk            |
        | niet betrokken | een oordeel            | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de bedrijfsarts is niet betrokken | is inzet van de arbeidsdeskundige nu wenselijk            |

  Regel: Advies over de organisatie kan in elke week, als niemand te herleiden is

    @bron:T-46 @bron:B-11
    Abstract Scenario: In week <week>, met gegevens die niet te herleiden zijn
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou over de organisatie adviseren
      En de gegevens zijn niet te herleiden tot een persoon
      En de bedrijfsarts is niet betrokken
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Advies over de organisatie kan altijd als niemand te herleiden is"
      En het advies staat vast

      Voorbeelden:
        | week | peildatum        |
        | 1    | 2 maart 2026     |
        | 12   | 24 mei 2026      |
        | 50   | 8 februari 2027  |
        | 104  | 27 februari 2028 |

    @bron:T-46 @bron:V-07 @bron:V-28
    Voorbeeld: Zijn de gegevens wel te herleiden, dan telt de week
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou over de organisatie adviseren
      En de gegevens zijn te herleiden tot een persoon
      Als de arbeidsdeskundige op 24 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde

    @bron:V-07 @bron:V-28 @bron:B-09
    Abstract Scenario: Het gaat niet over de organisatie maar om <wat>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <activiteit>
      En de gegevens zijn niet te herleiden tot een persoon
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Voor week 13 is er nog geen reden"

      Voorbeelden:
        | wat                    | activiteit                                                      |
        | een verkennend gesprek | de arbeidsdeskundige zou een verkennend gesprek voeren          |
        | een oordeel            | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen |

  Regel: Dreigt langdurig verzuim, of vindt de bedrijfsarts inzet nodig, begin dan nu

    @bron:V-30 @bron:V-32 @bron:V-07 @bron:V-28
    Abstract Scenario: Op de eerste ziektedag, en <wat de bedrijfsarts zegt>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <wat de bedrijfsarts zegt>
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>

      Voorbeelden:
        | wat de bedrijfsarts zegt                               | advies              |
        | de kans op langdurig verzuim is hoog                   | nu wenselijk        |
        | de kans op langdurig verzuim is niet laag en niet hoog | nu niet aan de orde |
        | de kans op langdurig verzuim is laag                   | nu niet aan de orde |
        | de bedrijfsarts vindt inzet nodig                      | nu wenselijk        |
        | de bedrijfsarts vindt inzet niet nodig                 | nu niet aan de orde |

    @bron:V-32
    Voorbeeld: Eén van beide is genoeg
      Gegeven de eerste ziektedag is 2 maart 2026
      En de kans op langdurig verzuim is laag
      En de bedrijfsarts vindt inzet nodig
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En de reden is "Dreigt langdurig verzuim, begin dan nu"

    @bron:V-30 @bron:V-32
    Voorbeeld: Is er ook geen passend werk, dan geeft de verwachting van de bedrijfsarts de doorslag
      Gegeven de eerste ziektedag is 2 maart 2026
      En de kans op langdurig verzuim is hoog
      En er is geen passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En de reden is "Dreigt langdurig verzuim, begin dan nu"

  Regel: Zonder passend werk bij de eigen werkgever is onderzoek wenselijk, in elke week

    @bron:W-04 @bron:W-12 @bron:V-07 @bron:V-28
    Abstract Scenario: In week 1, en <is er werk>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <is er werk>
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En de reden is "<reden>"

      Voorbeelden:
        | is er werk                                     | advies              | reden                                              |
        | er is geen passend werk bij de eigen werkgever | nu wenselijk        | Zonder passend werk moet spoor 2 onderbouwd worden |
        | er is passend werk bij de eigen werkgever      | nu niet aan de orde | Voor week 13 is er nog geen reden                  |

    @bron:W-04 @bron:W-12
    Voorbeeld: Zonder passend werk is nieuw onderzoek wenselijk, ook als er al onderzoek was
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En het arbeidsdeskundig onderzoek was op 1 september 2026
      En er is geen passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En de reden is "Zonder passend werk moet spoor 2 onderbouwd worden"

  Regel: Vanaf week 42 is onderzoek voor de eerstejaarsevaluatie wenselijk, als het er nog niet was

    @bron:V-02 @bron:W-11 @bron:W-25 @bron:V-28
    Abstract Scenario: Een oordeel in week <week>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En de reden is "<reden>"

      Voorbeelden:
        | week | peildatum        | advies       | reden                                                             |
        | 41   | 13 december 2026 | te overwegen | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment       |
        | 42   | 14 december 2026 | nu wenselijk | Vanaf week 42 is onderzoek voor de eerstejaarsevaluatie wenselijk |
        | 43   | 21 december 2026 | nu wenselijk | Vanaf week 42 is onderzoek voor de eerstejaarsevaluatie wenselijk |

    @bron:V-02 @bron:W-25 @bron:V-28
    Abstract Scenario: In week 42, maar <wat anders is>
      Gegeven de eerste ziektedag is 2 maart 2026
      En <activiteit>
      En <en ook>
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "<reden>"

      Voorbeelden:
        | wat anders is                       | activiteit                                                      | en ook                                                          | reden                                                       |
        | er is geen werkgever                | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de cliënt heeft geen werkgever                                  | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment |
        | niemand weet of er een werkgever is | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | niet bekend is het antwoord op "Heeft de cliënt een werkgever?" | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment |
        | het is een verkennend gesprek       | de arbeidsdeskundige zou een verkennend gesprek voeren          | de werknemer stemt in met een gesprek                           | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment |
        | het onderzoek was er al             | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | het arbeidsdeskundig onderzoek was op 1 september 2026          | Is het onderzoek al gedaan, dan hoeft het niet opnieuw      |

    @bron:V-02 @bron:W-25
    Abstract Scenario: Onderzoek <wanneer> telt niet voor deze telling
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En het arbeidsdeskundig onderzoek was op <datum>
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En de reden is "Vanaf week 42 is onderzoek voor de eerstejaarsevaluatie wenselijk"

      Voorbeelden:
        | wanneer                | datum            |
        | van een dag voor dag 1 | 1 maart 2026     |
        | dat morgen pas is      | 15 december 2026 |

    @bron:V-02 @bron:W-25
    Abstract Scenario: Onderzoek <wanneer> telt wel
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En het arbeidsdeskundig onderzoek was op <datum>
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Is het onderzoek al gedaan, dan hoeft het niet opnieuw"

      Voorbeelden:
        | wanneer     | datum            |
        | op dag 1    | 2 maart 2026     |
        | van vandaag | 14 december 2026 |

    @bron:W-13 @bron:V-02
    Abstract Scenario: Het verslag in week <week>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies <wijst> "Houd rekening met het re-integratieverslag"

      Voorbeelden:
        | week | peildatum        | wijst         |
        | 77   | 22 augustus 2027 | wijst niet op |
        | 78   | 23 augustus 2027 | wijst op      |
        | 79   | 30 augustus 2027 | wijst op      |

    @bron:W-13
    Voorbeeld: Het advies noemt dan de uiterste dag van het verslag
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      Als de arbeidsdeskundige op 23 augustus 2027 advies vraagt over het inzetmoment
      Dan moet het re-integratieverslag uiterlijk op 28 november 2027
      En bij "Houd rekening met het re-integratieverslag" staat "uiterlijk 28 november 2027"

    @bron:V-32 @bron:W-13
    Voorbeeld: Was er een andere reden, dan staat dat er niet bij
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 23 augustus 2027 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies wijst niet op "Houd rekening met het re-integratieverslag"

    @bron:W-13
    Abstract Scenario: In week 78 of later beslist <wat er beslist>, dus het verslag staat er niet bij
      Gegeven de eerste ziektedag is 2 maart 2026
      En <bekend>
      En <ook bekend>
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is de reden "<reden>"
      En het advies wijst niet op "Houd rekening met het re-integratieverslag"

      @bron:W-01
      Voorbeelden:
        | wat er beslist               | bekend                                                          | ook bekend                                       | peildatum        | reden                                      |
        | dat de werknemer hersteld is | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de werknemer was hersteld vanaf 3 september 2027 | 6 september 2027 | Wie hersteld is, heeft nu geen inzet nodig |

      @bron:W-16
      Voorbeelden:
        | wat er beslist              | bekend                                                          | ook bekend                  | peildatum        | reden                                        |
        | dat de wachttijd voorbij is | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is bekend | 28 februari 2028 | Na dag 728 telt dit programma niet verder |

      @bron:T-40
      Voorbeelden:
        | wat er beslist | bekend                                                          | ook bekend                                       | peildatum        | reden                                                               |
        | het conflict   | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | er is een conflict tussen werkgever en werknemer | 23 augustus 2027 | Bij conflict, disfunctioneren of reorganisatie pak je dat eerst aan |

      @bron:V-48
      Voorbeelden:
        | wat er beslist    | bekend                                                          | ook bekend                       | peildatum        | reden                                       |
        | de belastbaarheid | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is niet bekend | 23 augustus 2027 | Zonder belastbaarheid eerst de bedrijfsarts |

      @bron:V-06
      Voorbeelden:
        | wat er beslist | bekend                                                 | ook bekend                                 | peildatum        | reden                                     |
        | de instemming  | de arbeidsdeskundige zou een verkennend gesprek voeren | de werknemer stemt niet in met een gesprek | 23 augustus 2027 | Zonder instemming geen verkennend gesprek |

      @bron:V-26
      Voorbeelden:
        | wat er beslist  | bekend                                                 | ook bekend                        | peildatum        | reden                                                        |
        | de bedrijfsarts | de arbeidsdeskundige zou een verkennend gesprek voeren | de bedrijfsarts is niet betrokken | 23 augustus 2027 | Niet buiten de bedrijfsarts om als het over een persoon gaat |

      @bron:T-46
      Voorbeelden:
        | wat er beslist              | bekend                                                 | ook bekend                                         | peildatum        | reden                                                             |
        | dat niemand te herleiden is | de arbeidsdeskundige zou over de organisatie adviseren | de gegevens zijn niet te herleiden tot een persoon | 23 augustus 2027 | Advies over de organisatie kan altijd als niemand te herleiden is |

      @bron:W-12
      Voorbeelden:
        | wat er beslist              | bekend                                                          | ook bekend                                     | peildatum        | reden                                              |
        | dat er geen passend werk is | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | er is geen passend werk bij de eigen werkgever | 23 augustus 2027 | Zonder passend werk moet spoor 2 onderbouwd worden |

      @bron:V-02
      Voorbeelden:
        | wat er beslist          | bekend                                                          | ook bekend                                             | peildatum        | reden                                                  |
        | dat er al onderzoek was | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | het arbeidsdeskundig onderzoek was op 1 september 2026 | 23 augustus 2027 | Is het onderzoek al gedaan, dan hoeft het niet opnieuw |

      @bron:V-29
      Voorbeelden:
        | wat er beslist | bekend                                                 | ook bekend                            | peildatum        | reden                                                       |
        | alleen de week | de arbeidsdeskundige zou een verkennend gesprek voeren | de werknemer stemt in met een gesprek | 23 augustus 2027 | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment |

    @bron:V-28 @bron:V-29 @bron:B-09
    Abstract Scenario: Er was al onderzoek, maar <wat anders is>
      Gegeven de eerste ziektedag is 2 maart 2026
      En het arbeidsdeskundig onderzoek was op 1 september 2026
      En <activiteit>
      En <en ook>
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment"

      Voorbeelden:
        | wat anders is                 | activiteit                                                      | en ook                                        | peildatum        |
        | het is week 41                | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de belastbaarheid is bekend                   | 13 december 2026 |
        | het is een verkennend gesprek | de arbeidsdeskundige zou een verkennend gesprek voeren          | de werknemer stemt in met een gesprek         | 14 december 2026 |
        | het gaat over de organisatie  | de arbeidsdeskundige zou over de organisatie adviseren          | de gegevens zijn te herleiden tot een persoon | 14 december 2026 |
        | er is geen werkgever          | de arbeidsdeskundige zou belasting en belastbaarheid beoordelen | de cliënt heeft geen werkgever                | 14 december 2026 |

    @bron:V-02 @bron:V-28 @bron:V-29
    Voorbeeld: Ook in week 43 hoeft onderzoek dat er was niet opnieuw
      Gegeven de eerste ziektedag is 2 maart 2026
      En het arbeidsdeskundig onderzoek was op 1 september 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      Als de arbeidsdeskundige op 21 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Is het onderzoek al gedaan, dan hoeft het niet opnieuw"

    @bron:V-07 @bron:V-28 @bron:B-09
    Voorbeeld: Onderzoek in de eerste weken is geen reden voor meer
      Gegeven de eerste ziektedag is 2 maart 2026
      En het arbeidsdeskundig onderzoek was op 10 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Voor week 13 is er nog geen reden"

    @bron:V-28 @bron:V-29 @bron:B-09
    Voorbeeld: In week 42 vraagt een advies over de organisatie niet om onderzoek
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou over de organisatie adviseren
      En de gegevens zijn te herleiden tot een persoon
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment"

  Regel: Vanaf week 13 is inzet te overwegen, vanaf week 26 ook volgens bedrijfsartsen

    @bron:V-28 @bron:V-29 @bron:B-09
    Abstract Scenario: Week <week>, en er speelt niets bijzonders
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op <peildatum> advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige <advies>
      En de reden is "<reden>"

      Voorbeelden:
        | week | peildatum        | advies              | reden                                                       |
        | 12   | 24 mei 2026      | nu niet aan de orde | Voor week 13 is er nog geen reden                           |
        | 13   | 25 mei 2026      | te overwegen        | Vanaf week 13 vinden arbeidsdeskundigen inzet zinvol        |
        | 14   | 1 juni 2026      | te overwegen        | Vanaf week 13 vinden arbeidsdeskundigen inzet zinvol        |
        | 25   | 23 augustus 2026 | te overwegen        | Vanaf week 13 vinden arbeidsdeskundigen inzet zinvol        |
        | 26   | 24 augustus 2026 | te overwegen        | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment |
        | 42   | 14 december 2026 | te overwegen        | Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment |

    @bron:V-07 @bron:V-28 @bron:B-09
    Voorbeeld: Voor week 13 noemt het advies wanneer het wel zover is
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 20 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En week 9 begint op 27 april 2026
      En week 13 begint op 25 mei 2026

    @bron:V-28 @bron:W-03
    Voorbeeld: Herstel schuift week 13 op
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer was hersteld van 4 mei 2026 tot en met 10 mei 2026
      Als de arbeidsdeskundige op 31 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En week 13 begint op 1 juni 2026

    @bron:V-29 @bron:B-09
    Voorbeeld: Het advies noemt ook het moment dat bedrijfsartsen noemen
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 20 maart 2026 advies vraagt over het inzetmoment
      Dan begint week 26 op 24 augustus 2026

  Regel: Bij elk advies staat wat nog ontbreekt en wie beslist

    @bron:V-44 @bron:V-47 @bron:V-48 @bron:V-49
    Voorbeeld: Niets is bekend
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is nog nodig het antwoord op "Is er informatie over de functie?"
      En nog nodig is het antwoord op "Is bekend wat de werknemer aankan?"
      En nog nodig is het antwoord op "Kent de bedrijfsarts de oorzaak van het verzuim? Vraag niet wat die is."

    @bron:V-44 @bron:V-48
    Voorbeeld: Wat nee is, ontbreekt ook
      Gegeven de eerste ziektedag is 2 maart 2026
      En er is informatie over de functie
      En de belastbaarheid is bekend
      En de bedrijfsarts kent de oorzaak niet
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is nog nodig het antwoord op "Kent de bedrijfsarts de oorzaak van het verzuim? Vraag niet wat die is."

    @bron:V-44 @bron:V-48
    Voorbeeld: Alles is er
      Gegeven de eerste ziektedag is 2 maart 2026
      En er is informatie over de functie
      En de belastbaarheid is bekend
      En de bedrijfsarts kent de oorzaak
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan ontbreekt er geen minimale informatie

    @bron:B-09 @bron:V-30
    Voorbeeld: Wie beslist wat
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan zegt het advies wie beslist
        | wie                  | wat                                                |
        | de werkgever         | geeft de opdracht                                  |
        | de bedrijfsarts      | geeft de indicatie en stelt de belastbaarheid vast |
        | de werknemer         | stemt in met deelname                              |
        | de arbeidsdeskundige | beoordeelt of de opdracht uitvoerbaar is           |

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:V-07 @bron:V-28 @bron:B-09
    Voorbeeld: Op de eerste dag is er een advies
      Gegeven de eerste ziektedag is 1 december 2025
      Als de arbeidsdeskundige op 1 januari 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Voor week 13 is er nog geen reden"

    @bron:V-07 @bron:V-28 @bron:B-09
    Voorbeeld: Een dag eerder nog niet
      Gegeven de eerste ziektedag is 1 december 2025
      Als de arbeidsdeskundige op 31 december 2025 advies vraagt over het inzetmoment
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

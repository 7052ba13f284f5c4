# language: nl
Functionaliteit: Niet alles is bekend over het verzuim
  Onbekend is iets anders dan nee. Het advies volgt wat bekend is, zegt of het nog kan veranderen, en
  vraagt alleen wat verschil maakt.

  Regel: Zonder eerste ziektedag is er geen telling, maar soms wel een advies

    @bron:V-07 @bron:B-09
    Voorbeeld: Niets is bekend
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En het advies is voorlopig
      En mogelijk blijven
        | inzet van de arbeidsdeskundige |
        | nu wenselijk                   |
        | overwegen                      |
        | eerst de bedrijfsarts          |
        | eerst de belemmering aanpakken |
        | nu niet                        |
      En het advies vraagt "Wat is de eerste ziektedag?"
      En het advies neemt aan dat de cliënt werknemer is en de werkgever het loon doorbetaalt
      En het advies neemt aan dat de cliënt geen recht op AOW heeft en niet in een huishouden werkt
      En het advies neemt aan dat er geen onderbrekingen waren

    @bron:V-32 @bron:W-16
    Voorbeeld: De kans op langdurig verzuim is hoog, en alleen de wachttijd kan nog voorbij zijn
      Gegeven de kans op langdurig verzuim is hoog
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt in met een gesprek
      En de bedrijfsarts is betrokken
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies is voorlopig
      En mogelijk blijven
        | inzet van de arbeidsdeskundige |
        | nu wenselijk                   |
        | overwegen                      |
        | nu niet                        |
      En het advies vraagt "Wat is de eerste ziektedag?"

    @bron:V-06 @bron:B-11 @bron:W-07
    Voorbeeld: Zonder instemming geen gesprek, wanneer de ziekte ook begon
      Gegeven de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En de reden is "Zonder instemming geen verkennend gesprek"
      En het advies staat vast
      En voor de termijnen vraagt het advies "Wat is de eerste ziektedag?"

  Regel: Een regel past pas als bekend is dat zij past

    @bron:T-40 @bron:B-18 @bron:V-30
    Abstract Scenario: Over een conflict is <wat bekend is>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      En de kans op langdurig verzuim is hoog
      En <over een conflict>
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan <advies>
      En het advies <zekerheid>

      Voorbeelden:
        | wat bekend is             | over een conflict                                                                  | advies                                                                 | zekerheid    |
        | bekend dat het er is      | er is een conflict tussen werkgever en werknemer                                   | kan inzet van de arbeidsdeskundige pas als de belemmering is aangepakt | staat vast   |
        | bekend dat het er niet is | er is geen conflict tussen werkgever en werknemer                                  | is inzet van de arbeidsdeskundige nu wenselijk                         | staat vast   |
        | niets bekend              | niet bekend is het antwoord op "Is er een conflict tussen werkgever en werknemer?" | is inzet van de arbeidsdeskundige nu wenselijk                         | is voorlopig |

    @bron:V-02 @bron:W-25
    Voorbeeld: Is niet bekend of er al onderzoek was, dan vraagt het advies daarnaar
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      En de kans op langdurig verzuim is laag
      En de bedrijfsarts vindt inzet niet nodig
      En er is passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies is voorlopig
      En mogelijk blijven
        | inzet van de arbeidsdeskundige |
        | nu wenselijk                   |
        | overwegen                      |
      En de eerste vraag is "Wanneer was het arbeidsdeskundig onderzoek?"

    @bron:V-28
    Voorbeeld: Een week eerder maakt dat nog niets uit
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      En de kans op langdurig verzuim is laag
      En de bedrijfsarts vindt inzet niet nodig
      En er is passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 13 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En het advies staat vast
      En het advies vraagt niet "Wanneer was het arbeidsdeskundig onderzoek?"

  Regel: Wat zeker nog niet gedaan is, is bekend

    @bron:V-02 @bron:W-25
    Voorbeeld: Was er nog geen onderzoek, dan is dat geen vraag meer
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou belasting en belastbaarheid beoordelen
      En de belastbaarheid is bekend
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      En de kans op langdurig verzuim is laag
      En de bedrijfsarts vindt inzet niet nodig
      En er is passend werk bij de eigen werkgever
      En er was nog geen arbeidsdeskundig onderzoek
      Als de arbeidsdeskundige op 14 december 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En het advies staat vast
      En het advies vraagt niet "Wanneer was het arbeidsdeskundig onderzoek?"

    @bron:W-10 @bron:W-07
    Voorbeeld: Een termijn die voorbij is en niet gehaald, is verlopen zonder vraag
      Gegeven de eerste ziektedag is 2 maart 2026
      En het verzuim is nog niet bij UWV gemeld
      Als de arbeidsdeskundige op 22 december 2026 advies vraagt over het inzetmoment
      Dan is de aangifte bij UWV verlopen
      En voor de termijnen vraagt het advies niet "Wanneer is het verzuim bij UWV gemeld?"
      En voor de termijnen vraagt het advies "Wanneer was de probleemanalyse?"

    @bron:W-08 @bron:W-09 @bron:W-07
    Abstract Scenario: Is <wat> er nog niet, dan geldt de dag die anders ook gold
      Gegeven de eerste ziektedag is 2 maart 2026
      En <nog niet>
      Als de arbeidsdeskundige op 1 april 2026 advies vraagt over het inzetmoment
      Dan moet <termijn> uiterlijk op <uiterlijk>

      Voorbeelden:
        | wat                | nog niet                       | termijn                   | uiterlijk     |
        | de probleemanalyse | er is nog geen probleemanalyse | de probleemanalyse        | 12 april 2026 |
        | de probleemanalyse | er is nog geen probleemanalyse | het plan van aanpak       | 26 april 2026 |
        | het plan           | er is nog geen plan van aanpak | de evaluatie van het plan | 7 juni 2026   |
        | de evaluatie       | er was nog geen evaluatie      | de evaluatie van het plan | 7 juni 2026   |

  Regel: Het advies vraagt alleen wat het nog kan veranderen

    @bron:T-46 @bron:B-11
    Voorbeeld: Bij een advies over de organisatie, zonder iemand te kennen, is er niets te vragen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou over de organisatie adviseren
      En de gegevens zijn niet te herleiden tot een persoon
      Als de arbeidsdeskundige op 10 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En het advies staat vast
      En er zijn geen vragen

    @bron:V-26 @bron:V-06 @bron:V-30 @bron:T-40 @bron:T-57 @bron:V-28 @bron:W-04
    Voorbeeld: Bij een verkennend gesprek vraagt het advies niet naar een conflict of naar de belastbaarheid
      Gegeven de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En het advies is voorlopig
      En het advies vraagt "Stemt de werknemer in met een gesprek?"
      En het advies vraagt "Is de bedrijfsarts betrokken?"
      En het advies vraagt "Vindt de bedrijfsarts inzet van de arbeidsdeskundige nodig?"
      En het advies vraagt "Hoe groot is volgens de bedrijfsarts de kans op langdurig verzuim?"
      En het advies vraagt "Is er passend werk bij de eigen werkgever?"
      En het advies vraagt niet "Is er een conflict tussen werkgever en werknemer?"
      En het advies vraagt niet "Is bekend wat de werknemer aankan?"
      En het advies vraagt niet "Zijn de gegevens te herleiden tot een persoon?"
      En het advies vraagt niet "Wanneer was het arbeidsdeskundig onderzoek?"

    @bron:V-14 @bron:V-44
    Voorbeeld: Draagvlak, oorzaak en functie-informatie veranderen het advies niet
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan vraagt het advies niet "Ziet de werkgever het nut van inzet?"
      En het advies vraagt niet "Kent de bedrijfsarts de oorzaak van het verzuim? Vraag niet wat die is."
      En het advies vraagt niet "Is er informatie over de functie?"

    @bron:W-03 @bron:V-28
    Voorbeeld: Of de oorzaak dezelfde was, beslist hier tussen week 22 en week 5
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met een onbekende oorzaak
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt in met een gesprek
      En de bedrijfsarts is betrokken
      En de bedrijfsarts vindt inzet niet nodig
      En de kans op langdurig verzuim is laag
      En er is passend werk bij de eigen werkgever
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En het advies is voorlopig
      En mogelijk blijven
        | inzet van de arbeidsdeskundige |
        | overwegen                      |
        | nu niet                        |
      En het advies vraagt naar de oorzaak rond het verlof van 1 juli 2026

    @bron:W-03 @bron:V-06
    Voorbeeld: Maakt de oorzaak voor het advies niet uit, dan toch voor de termijnen
      Gegeven de eerste ziektedag is 2 maart 2026
      En de werknemer had zwangerschaps- of bevallingsverlof van 1 juli 2026 tot en met 20 oktober 2026, met een onbekende oorzaak
      En de arbeidsdeskundige zou een verkennend gesprek voeren
      En de werknemer stemt niet in met een gesprek
      Als de arbeidsdeskundige op 22 november 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu niet aan de orde
      En het advies staat vast
      En voor de termijnen vraagt het advies naar de oorzaak rond het verlof van 1 juli 2026

  Regel: Het advies neemt aan dat de cliënt werknemer is en dat er geen onderbrekingen waren

    @bron:W-23 @bron:V-02 @bron:D-10
    Voorbeeld: Niemand zei er iets over
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan neemt het advies aan dat de cliënt werknemer is en de werkgever het loon doorbetaalt
      En het advies neemt aan dat er geen onderbrekingen waren
      En het advies vraagt niet "Heeft de cliënt een werkgever?"
      En het advies noemt de Leidraad Verzuim

    @bron:W-23 @bron:D-10
    Voorbeeld: Wat gezegd is, hoeft niet aangenomen te worden
      Gegeven de eerste ziektedag is 2 maart 2026
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan neemt het advies niet aan dat de cliënt werknemer is en de werkgever het loon doorbetaalt
      En het advies noemt de Leidraad Verzuim

    @bron:W-23
    Voorbeeld: Wie zegt dat hij het niet weet, krijgt geen aanname
      Gegeven de eerste ziektedag is 2 maart 2026
      En niet bekend is het antwoord op "Heeft de cliënt een werkgever?"
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan neemt het advies niet aan dat de cliënt werknemer is en de werkgever het loon doorbetaalt
      En het advies vraagt "In welk kader werk je voor deze cliënt?"
      En het advies vraagt "Heeft de cliënt een werkgever?"

    @bron:W-03
    Voorbeeld: Wie niet weet of er onderbrekingen waren, krijgt een voorlopig advies
      Gegeven de eerste ziektedag is 2 maart 2026
      En niet bekend is het antwoord op "Was de werknemer tussendoor hersteld, of met zwangerschaps- of bevallingsverlof?"
      Als de arbeidsdeskundige op 25 mei 2026 advies vraagt over het inzetmoment
      Dan is het advies voorlopig
      En het advies vraagt "Was de werknemer tussendoor hersteld, of met zwangerschaps- of bevallingsverlof?"

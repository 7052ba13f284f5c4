# language: nl
Functionaliteit: Niet alles is bekend over de opdracht
  Zonder de tijd, de rol en het soort opdracht bevestig je niets. Van de rest zegt het advies of het
  nog verschil maakt.

  Regel: Zonder tijd, rol of soort opdracht vraag je eerst na

    @bron:L-28 @bron:L-07 @bron:L-32 @bron:D-10
    Voorbeeld: Er is nog niets bekend
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En de reden is "Vraag eerst na wat je niet weet"
      En het advies is voorlopig
      En mogelijk blijven
        | deze opdracht              |
        | accepteren met voorwaarden |
        | eerst navragen             |
        | weigeren                   |
      En het advies vraagt "Wat voor opdracht is het?"
      En het advies vraagt "Wat is er afgesproken over de tijd? Een prijs telt niet mee."
      En het advies vraagt "Gaat je rol in deze opdracht samen met je andere opdrachten?"
      En het advies wijst op "Kijk naar je opdrachten van nu, eerder en later"
      En het advies neemt aan dat de cliënt werknemer is en de werkgever het loon doorbetaalt
      En het advies noemt de Leidraad Verzuim

    @bron:L-28
    Abstract Scenario: Alleen onbekend is: <vraag>
      Gegeven <eerste>
      En <tweede>
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      En de opdrachtgever wil echt een advies
      En de belastbaarheid is actueel
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan <uitkomst>
      En het advies vraagt <vraag>

      Voorbeelden:
        | eerste                                     | tweede                         | uitkomst                              | vraag                                                          |
        | de rol gaat samen met de andere opdrachten | de opdracht is een beoordeling | vraagt deze opdracht eerst om navraag | "Wat is er afgesproken over de tijd? Een prijs telt niet mee." |
        | er is een richttijd afgesproken            | de opdracht is een beoordeling | vraagt deze opdracht eerst om navraag | "Gaat je rol in deze opdracht samen met je andere opdrachten?" |

    @bron:L-28
    Voorbeeld: Alleen het soort opdracht is onbekend, en bij elk antwoord mag het
      Gegeven er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      En de opdrachtgever wil echt een advies
      En de belastbaarheid is actueel
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En het advies is voorlopig
      En mogelijk blijven
        | deze opdracht |
        | accepteren    |

    @bron:L-28 @bron:D-16 @bron:G-90
    Abstract Scenario: De belastbaarheid is onbekend, en <soort>
      Gegeven <soort>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan <uitkomst>
      En het advies is voorlopig
      En het advies <vraagt> "Heeft een arts recent vastgesteld wat de cliënt aankan?"
      En het advies <wijst> "Vraag de arts, niet de cliënt"

      Voorbeelden:
        | soort                                      | uitkomst                              | vraagt      | wijst         |
        | de opdracht is een beoordeling             | vraagt deze opdracht eerst om navraag | vraagt      | wijst op      |
        | de opdracht is een advies over één persoon | mag deze opdracht worden aangenomen   | vraagt niet | wijst niet op |

  Regel: Wat niet beslist of je het weet, laat het advies staan en vraagt het na

    @bron:D-15 @bron:L-28
    Voorbeeld: Of het een verkapte beoordeling is, is onbekend
      Gegeven de opdracht is een advies over één persoon
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies is voorlopig
      En mogelijk blijven
        | deze opdracht  |
        | accepteren     |
        | eerst navragen |
      En de eerste vraag is "Vraagt de opdrachtgever om advies, maar wil hij eigenlijk een beoordeling?"

    @bron:L-28 @bron:L-35 @bron:D-03
    Voorbeeld: Over bevestiging, plan en uitleg is niets gezegd, dus is het nog te doen
      Gegeven de opdracht is een advies over de organisatie
      En er is niets over de tijd afgesproken
      En de rol gaat samen met de andere opdrachten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht onder voorwaarden worden aangenomen
      En het advies staat vast
      En het advies neemt aan dat de opdracht niet schriftelijk bevestigd is
      En het advies neemt aan dat er geen plan voor knelpunten is
      En het advies neemt aan dat de cliënt nog niet weet wat de opdracht en de rol zijn
      En nog te doen is "Schrijf in de bevestiging of het rapport de vragen kan beantwoorden."
      En nog te doen is "Spreek een plan af voor als rollen botsen of er andere knelpunten komen."
      En nog te doen is "Leg de cliënt de opdracht, het doel, de aanpak en je rol uit."
      En 3 dingen te doen

    @bron:L-28 @bron:L-35 @bron:D-03
    Voorbeeld: Wie zegt dat hij het niet weet, krijgt de vragen
      Gegeven de opdracht is een advies over de organisatie
      En er is niets over de tijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En niet bekend is het antwoord op "Bevestig je schriftelijk dat het rapport de vragen kan beantwoorden?"
      En niet bekend is het antwoord op "Is er een plan voor als er knelpunten komen, zoals rollen die botsen?"
      En niet bekend is het antwoord op "Weet de cliënt wat de opdracht, het doel, de aanpak en je rol zijn?"
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies is voorlopig
      En mogelijk blijven
        | deze opdracht              |
        | accepteren                 |
        | accepteren met voorwaarden |
      En het advies vraagt "Bevestig je schriftelijk dat het rapport de vragen kan beantwoorden?"
      En het advies vraagt "Is er een plan voor als er knelpunten komen, zoals rollen die botsen?"
      En het advies vraagt "Weet de cliënt wat de opdracht, het doel, de aanpak en je rol zijn?"

  Regel: Het advies noemt de leidraad die geldt

    @bron:D-10 @bron:B-26 @bron:L-18
    Abstract Scenario: <werkgever>
      Gegeven er is een vaste tijd afgesproken
      En <werkgever>
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En het advies noemt <leidraad>

      Voorbeelden:
        | werkgever                      | leidraad                        |
        | de cliënt heeft een werkgever  | de Leidraad Verzuim             |
        | de cliënt heeft geen werkgever | de Leidraad Arbeidsparticipatie |

  Regel: Uit het kader volgt of er een werkgever is, zolang niemand dat zegt

    @bron:T-40 @bron:D-10 @bron:B-26 @bron:L-28
    Abstract Scenario: Een beoordeling met een conflict, en <kader>
      Gegeven de opdracht is een beoordeling
      En <kader>
      En er is een conflict tussen werkgever en werknemer
      En de belastbaarheid is actueel
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan <uitkomst>
      En het advies <zekerheid>
      En het advies noemt <leidraad>

      Voorbeelden:
        | kader                                                                       | uitkomst                              | zekerheid    | leidraad                        |
        | de cliënt is werknemer en de werkgever betaalt het loon door                | vraagt deze opdracht eerst om navraag | staat vast   | de Leidraad Verzuim             |
        | de cliënt krijgt ziekengeld van UWV                                         | mag deze opdracht worden aangenomen   | staat vast   | de Leidraad Arbeidsparticipatie |
        | de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager | mag deze opdracht worden aangenomen   | staat vast   | de Leidraad Arbeidsparticipatie |
        | de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering         | mag deze opdracht worden aangenomen   | staat vast   | de Leidraad Arbeidsparticipatie |
        | de cliënt valt onder de Participatiewet                                     | mag deze opdracht worden aangenomen   | staat vast   | de Leidraad Arbeidsparticipatie |
        | de cliënt heeft een uitkering van UWV na de ziekteperiode                   | mag deze opdracht worden aangenomen   | staat vast   | de Leidraad Arbeidsparticipatie |
        | het gaat om letselschade                                                    | vraagt deze opdracht eerst om navraag | is voorlopig | nog geen leidraad               |

    @bron:T-40 @bron:D-10
    Voorbeeld: Wat iemand zelf over de werkgever zegt, gaat voor het kader
      Gegeven de opdracht is een beoordeling
      En de cliënt krijgt ziekengeld van UWV
      En de cliënt heeft een werkgever
      En er is een conflict tussen werkgever en werknemer
      En de belastbaarheid is actueel
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En het advies noemt de Leidraad Verzuim

# language: nl
Functionaliteit: Niet alles is bekend over de informatie
  Onbekend is iets anders dan nee. Zolang niet bekend is dat delen mag, deel je niet, en zegt het
  advies wat er nog ontbreekt.

  Regel: Is het soort informatie of de ontvanger onbekend, dan deel je nog niet

    @bron:L-20 @bron:L-23 @bron:L-07
    Voorbeeld: Er is nog niets bekend
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Deel niets zolang je niet weet wat het is of voor wie"
      En het advies is voorlopig
      En mogelijk blijven
        | informatie delen           |
        | toegestaan                 |
        | toegestaan met voorwaarden |
        | niet toegestaan            |
      En het advies vraagt "Wat voor soort informatie is het? Zeg niet wat erin staat."
      En het advies vraagt "Wie krijgt de informatie?"
      En er ontbreekt niets
      En het advies noemt nog geen leidraad

    @bron:L-20 @bron:L-23
    Voorbeeld: De ontvanger is onbekend, al is er verder alles
      Gegeven het gaat om wat iemand kan in werk
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Deel niets zolang je niet weet wat het is of voor wie"
      En het advies is voorlopig
      En mogelijk blijven
        | informatie delen           |
        | toegestaan                 |
        | toegestaan met voorwaarden |

    @bron:L-21
    Voorbeeld: De cliënt is de ontvanger, dus het soort informatie doet er niet toe
      Gegeven de informatie gaat naar de cliënt zelf
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En het advies staat vast
      En er zijn geen vragen

  Regel: Wat niet bekend vervuld is, ontbreekt

    @bron:L-26
    Voorbeeld: Over toestemming en kans is niets bekend
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar de werkgever
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies is voorlopig
      En er ontbreekt
        | wat                                         | bekend |
        | Toestemming van de cliënt, vooraf           | nee    |
        | Een duidelijk grotere kans op re-integratie | nee    |
      En het advies vraagt "Gaf de cliënt toestemming, voor juist deze informatie en juist deze ontvanger?"
      En het advies vraagt "Wordt de kans op re-integratie duidelijk groter als de ontvanger dit weet?"
      En het advies vraagt niet "Is deze informatie nodig voor het doel, zoals re-integratie?"

    @bron:L-26
    Voorbeeld: Een voorwaarde is zeker niet vervuld, dan verandert de rest niets meer
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar de opdrachtgever
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies staat vast
      En er ontbreekt
        | wat                                         | bekend |
        | Toestemming van de cliënt, vooraf           | nee    |
        | De noodzaak voor het doel                   | nee    |
        | Een duidelijk grotere kans op re-integratie | ja     |
      En voor de volledigheid vraagt het advies "Is deze informatie nodig voor het doel, zoals re-integratie?"

    @bron:L-23
    Voorbeeld: Wie uitdrukkelijk zegt dat hij het niet weet, krijgt hetzelfde advies
      Gegeven het gaat om wat iemand kan in werk
      En de informatie gaat naar UWV
      En niet bekend is het antwoord op "Is deze informatie nodig voor het doel, zoals re-integratie?"
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies is voorlopig
      En de eerste vraag is "Is deze informatie nodig voor het doel, zoals re-integratie?"

  Regel: Delen is ook doorsturen, en vragen aan een arts mag

    @bron:D-06 @bron:D-08
    Abstract Scenario: <ontvanger>
      Gegeven het gaat om wat iemand kan in werk
      En <ontvanger>
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan <het wijst> "Zet geen derden in de mail zonder toestemming"

      Voorbeelden:
        | ontvanger                                            | het wijst                |
        | de informatie gaat naar de opdrachtgever             | wijst het advies op      |
        | de informatie gaat naar iemand anders                | wijst het advies op      |
        | de informatie gaat naar de bedrijfsarts              | wijst het advies op      |
        | de informatie gaat naar een medisch adviseur         | wijst het advies niet op |
        | de informatie gaat naar een andere arbeidsdeskundige | wijst het advies niet op |

    @bron:D-05 @bron:B-23
    Abstract Scenario: Een vraag aan de arts over <wat>, en <ontvanger>, en <toestemming>
      Gegeven het gaat om <wat>
      En <ontvanger>
      En <toestemming>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan <het wijst> "Vraag de arts om uitleg zonder medische gegevens te geven"

      Voorbeelden:
        | wat                    | ontvanger                                                    | toestemming                                     | het wijst                |
        | medische informatie    | de informatie gaat naar de bedrijfsarts                      | de cliënt gaf geen toestemming                  | wijst het advies op      |
        | de FML                 | de informatie gaat naar de bedrijfsarts                      | de cliënt gaf geen toestemming                  | wijst het advies op      |
        | de FML                 | de informatie gaat naar een medisch adviseur                 | de cliënt gaf geen toestemming                  | wijst het advies op      |
        | de FML                 | de informatie gaat naar UWV                                  | de cliënt gaf geen toestemming                  | wijst het advies op      |
        | de FML                 | de informatie gaat naar UWV                                  | een wetsartikel schrijft deze verstrekking voor | wijst het advies niet op |
        | de FML                 | de informatie gaat naar de bedrijfsarts                      | de cliënt gaf toestemming                       | wijst het advies niet op |
        | wat iemand kan in werk | de informatie gaat naar de bedrijfsarts                      | de cliënt gaf geen toestemming                  | wijst het advies niet op |
        | de FML                 | de informatie gaat naar de werkgever                         | de cliënt gaf geen toestemming                  | wijst het advies niet op |
        | de FML                 | de informatie gaat naar iemand die namens de cliënt optreedt | de cliënt gaf geen toestemming                  | wijst het advies niet op |

    @bron:W-13 @bron:B-15
    Abstract Scenario: Het rapport komt in het re-integratieverslag, en <ontvanger>
      Gegeven het gaat om wat iemand kan in werk
      En <ontvanger>
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan <het wijst> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | ontvanger                                                    | het wijst                |
        | de informatie gaat naar de werkgever                         | wijst het advies op      |
        | de informatie gaat naar de opdrachtgever                     | wijst het advies op      |
        | de informatie gaat naar de bedrijfsarts                      | wijst het advies niet op |
        | de informatie gaat naar iemand die namens de cliënt optreedt | wijst het advies niet op |

    @bron:G-76 @bron:G-80 @bron:L-25 @bron:L-20
    Abstract Scenario: Delen mag onder voorwaarden of niet: <noodzaak>
      Gegeven het gaat om wat iemand kan in werk
      En de informatie gaat naar UWV
      En <noodzaak>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan <het wijst> "Vertel de cliënt wat je deelt en met wie"
      En <het wijst> "Jij bent verantwoordelijk voor het verzenden"
      En wijst het advies op "Het geldt ook voor wat je zegt"

      Voorbeelden:
        | noodzaak                                  | het wijst                |
        | de informatie is nodig voor het doel      | wijst het advies op      |
        | de informatie is niet nodig voor het doel | wijst het advies niet op |

  Regel: Het advies noemt de leidraad die geldt

    @bron:D-10 @bron:B-26 @bron:L-21
    Abstract Scenario: <werkgever>
      Gegeven de informatie gaat naar de cliënt zelf
      En <werkgever>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En het advies noemt <leidraad>

      Voorbeelden:
        | werkgever                                                    | leidraad                        |
        | de cliënt heeft een werkgever                                | de Leidraad Verzuim             |
        | de cliënt heeft geen werkgever                               | de Leidraad Arbeidsparticipatie |
        | de cliënt is werknemer en de werkgever betaalt het loon door | de Leidraad Verzuim             |
        | de cliënt krijgt ziekengeld van UWV                          | de Leidraad Arbeidsparticipatie |
        | het gaat om letselschade                                     | nog geen leidraad               |

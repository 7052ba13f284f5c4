# language: nl
Functionaliteit: De ontvanger is misschien zelf de opdrachtgever
  Een verzekeraar, UWV of een gemeente kan zelf je opdrachtgever zijn. Twee namen voor dezelfde partij
  geven dan hetzelfde antwoord. Weet je het niet, dan geldt het strengste van beide.

  Regel: Over gezondheid krijgt de opdrachtgever niets, hoe hij ook heet

    @bron:D-20 @bron:L-22 @bron:L-23
    Abstract Scenario: Een verzekeraar vraagt <wat>, en <opdrachtgever>
      Gegeven het gaat om <wat>
      En de informatie gaat naar een verzekeraar
      En <opdrachtgever>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast
      En er ontbreekt niets

      Voorbeelden:
        | wat                 | opdrachtgever                              | uitkomst                   |
        | medische informatie | de ontvanger is zelf de opdrachtgever      | niet toegestaan            |
        | medische informatie | de ontvanger is niet zelf de opdrachtgever | toegestaan met voorwaarden |
        | de FML              | de ontvanger is zelf de opdrachtgever      | niet toegestaan            |
        | de FML              | de ontvanger is niet zelf de opdrachtgever | toegestaan met voorwaarden |

    @bron:D-20 @bron:L-22
    Abstract Scenario: Niet bekend is of <ontvanger> de opdracht gaf, en het gaat om <wat>
      Gegeven het gaat om <wat>
      En de informatie gaat naar <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden"
      En het advies is voorlopig
      En er ontbreekt
        | wat                                                      | bekend |
        | Zekerheid dat de ontvanger niet zelf de opdrachtgever is | nee    |
      En de eerste vraag is "Gaf de verzekeraar, UWV of de gemeente die dit krijgt, zelf de opdracht?"

      Voorbeelden:
        | wat                 | ontvanger       |
        | medische informatie | een verzekeraar |
        | medische informatie | UWV             |
        | de FML              | een verzekeraar |
        | de FML              | UWV             |
        | de FML              | een gemeente    |

    @bron:L-22 @bron:L-23
    Voorbeeld: Medische informatie voor een gemeente mag nooit, wie ook de opdracht gaf
      Gegeven het gaat om medische informatie
      En de informatie gaat naar een gemeente
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies staat vast
      En er zijn geen vragen

  Regel: Over werk en proces mag de opdrachtgever meer weten dan een ander

    @bron:L-19 @bron:L-28 @bron:L-22 @bron:L-23
    Abstract Scenario: Nodig, zonder toestemming, naar <ontvanger>, en <opdrachtgever>
      Gegeven het gaat om wat iemand kan in werk
      En de informatie gaat naar <ontvanger>
      En <opdrachtgever>
      En de informatie is nodig voor het doel
      En de cliënt gaf geen toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast
      En het advies <het wijst> "De cliënt wil dit niet, weeg dat mee"

      Voorbeelden:
        | ontvanger       | opdrachtgever                              | uitkomst                   | het wijst     |
        | een verzekeraar | de ontvanger is zelf de opdrachtgever      | toegestaan met voorwaarden | wijst op      |
        | een verzekeraar | de ontvanger is niet zelf de opdrachtgever | niet toegestaan            | wijst niet op |
        | een gemeente    | de ontvanger is zelf de opdrachtgever      | toegestaan met voorwaarden | wijst op      |
        | een gemeente    | de ontvanger is niet zelf de opdrachtgever | niet toegestaan            | wijst niet op |
        | UWV             | de ontvanger is zelf de opdrachtgever      | toegestaan met voorwaarden | wijst op      |
        | UWV             | de ontvanger is niet zelf de opdrachtgever | toegestaan met voorwaarden | wijst op      |

    @bron:L-22 @bron:L-23
    Voorbeeld: Is niet bekend wie de opdracht gaf, dan is voor een verzekeraar ook toestemming nodig
      Gegeven het gaat om wat iemand kan in werk
      En de informatie gaat naar een verzekeraar
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak"
      En het advies is voorlopig
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | nee    |
      En het advies vraagt "Gaf de verzekeraar, UWV of de gemeente die dit krijgt, zelf de opdracht?"

    @bron:L-23
    Voorbeeld: Voor UWV maakt het bij werk en proces niet uit
      Gegeven het gaat om afspraken en stappen in het proces
      En de informatie gaat naar UWV
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En het advies staat vast
      En er zijn geen vragen

  Regel: Andere vertrouwelijke informatie gaat alleen bij drie dingen naar wie de opdracht gaf

    @bron:L-26 @bron:L-22
    Abstract Scenario: Toestemming en noodzaak zijn er, de kans wordt niet groter, en <opdrachtgever>
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar UWV
      En <opdrachtgever>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast

      Voorbeelden:
        | opdrachtgever                              | uitkomst                   |
        | de ontvanger is zelf de opdrachtgever      | niet toegestaan            |
        | de ontvanger is niet zelf de opdrachtgever | toegestaan met voorwaarden |

    @bron:L-26
    Voorbeeld: Niet bekend is wie de opdracht gaf, en alle drie zijn er
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar een gemeente
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En het advies staat vast

    @bron:L-26
    Voorbeeld: Niet bekend is wie de opdracht gaf, en of de kans groter wordt ook niet
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar een gemeente
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies is voorlopig
      En er ontbreekt
        | wat                                         | bekend |
        | Een duidelijk grotere kans op re-integratie | nee    |

  Regel: Wie zelf de opdracht gaf, krijgt geen mail waar anderen in meelezen

    @bron:D-06 @bron:D-08 @bron:L-23
    Abstract Scenario: Naar UWV, en <opdrachtgever>
      Gegeven het gaat om wat iemand kan in werk
      En de informatie gaat naar UWV
      En <opdrachtgever>
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En het advies <het wijst> "Zet geen derden in de mail zonder toestemming"

      Voorbeelden:
        | opdrachtgever                                                                                             | het wijst     |
        | de ontvanger is zelf de opdrachtgever                                                                     | wijst op      |
        | niet bekend is het antwoord op "Gaf de verzekeraar, UWV of de gemeente die dit krijgt, zelf de opdracht?" | wijst op      |
        | de ontvanger is niet zelf de opdrachtgever                                                                | wijst niet op |

  Regel: Bij een andere ontvanger doet de vraag er niet toe

    @bron:L-22 @bron:L-23
    Abstract Scenario: Het gaat om <wat>, naar <ontvanger>, en iemand zegt dat hij de opdrachtgever is
      Gegeven het gaat om <wat>
      En de informatie gaat naar <ontvanger>
      En de ontvanger is zelf de opdrachtgever
      En <toestemming>
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast

      Voorbeelden:
        | wat                    | ontvanger               | toestemming                    | uitkomst                   |
        | medische informatie    | de bedrijfsarts         | de cliënt gaf toestemming      | toegestaan met voorwaarden |
        | de FML                 | iemand anders           | de cliënt gaf toestemming      | toegestaan met voorwaarden |
        | wat iemand kan in werk | iemand anders           | de cliënt gaf geen toestemming | niet toegestaan            |
        | wat iemand kan in werk | een re-integratiebureau | de cliënt gaf geen toestemming | niet toegestaan            |

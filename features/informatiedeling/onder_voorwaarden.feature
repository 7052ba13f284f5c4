# language: nl
Functionaliteit: Wat je onder voorwaarden mag delen
  Per soort informatie en ontvanger gelden andere voorwaarden. Zij gelden samen: toestemming alleen is
  nooit genoeg.

  Regel: Medische informatie gaat naar bedrijfsarts, UWV of verzekeraar bij toestemming en noodzaak samen

    @bron:L-22 @bron:L-23 @bron:D-20b
    Abstract Scenario: Toestemming en noodzaak zijn er, en <ontvanger>
      Gegeven het gaat om medische informatie
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Medische informatie mag naar arts, UWV of verzekeraar met toestemming en noodzaak samen"
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."
      En het advies staat vast
      En er ontbreekt niets

      Voorbeelden:
        | ontvanger                               |
        | de informatie gaat naar de bedrijfsarts |
        | de informatie gaat naar UWV             |
        | de informatie gaat naar een verzekeraar |

    @bron:L-22 @bron:L-23
    Abstract Scenario: Een van de twee is er niet: <toestemming>, <noodzaak>
      Gegeven het gaat om medische informatie
      En de informatie gaat naar de bedrijfsarts
      En <toestemming>
      En <noodzaak>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Medische informatie deel je niet zonder toestemming en noodzaak"
      En het advies staat vast
      En er ontbreekt "<wat ontbreekt>"

      Voorbeelden:
        | toestemming                    | noodzaak                                  | wat ontbreekt                     |
        | de cliënt gaf toestemming      | de informatie is niet nodig voor het doel | De noodzaak voor het doel         |
        | de cliënt gaf geen toestemming | de informatie is nodig voor het doel      | Toestemming van de cliënt, vooraf |

  Regel: Andere vertrouwelijke informatie gaat alleen bij drie voorwaarden samen naar opdrachtgever of werkgever

    @bron:L-26 @bron:D-20b @bron:B-15
    Abstract Scenario: Alle drie zijn er, en <ontvanger>
      Gegeven het gaat om andere vertrouwelijke informatie
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen"
      En het advies staat vast
      En er ontbreekt niets

      Voorbeelden:
        | ontvanger                                |
        | de informatie gaat naar de opdrachtgever |
        | de informatie gaat naar de werkgever     |

    @bron:L-26
    Abstract Scenario: Een van de drie is er niet: <wat niet>
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar de werkgever
      En <toestemming>
      En <noodzaak>
      En <kans>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden"
      En het advies staat vast
      En er ontbreekt
        | wat        | bekend |
        | <wat niet> | ja     |

      Voorbeelden:
        | toestemming                    | noodzaak                                  | kans                                                 | wat niet                                    |
        | de cliënt gaf geen toestemming | de informatie is nodig voor het doel      | de kans op re-integratie wordt duidelijk groter      | Toestemming van de cliënt, vooraf           |
        | de cliënt gaf toestemming      | de informatie is niet nodig voor het doel | de kans op re-integratie wordt duidelijk groter      | De noodzaak voor het doel                   |
        | de cliënt gaf toestemming      | de informatie is nodig voor het doel      | de kans op re-integratie wordt niet duidelijk groter | Een duidelijk grotere kans op re-integratie |

  Regel: Naar anderen gaat andere vertrouwelijke informatie bij toestemming en noodzaak samen

    @bron:L-22 @bron:L-23 @bron:L-26
    Abstract Scenario: Toestemming en noodzaak zijn er, de kans wordt niet groter, en <ontvanger>
      Gegeven het gaat om andere vertrouwelijke informatie
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen"
      En het advies staat vast
      En er ontbreekt niet "Een duidelijk grotere kans op re-integratie"

      Voorbeelden:
        | ontvanger                               |
        | de informatie gaat naar de bedrijfsarts |
        | de informatie gaat naar UWV             |
        | de informatie gaat naar een verzekeraar |
        | de informatie gaat naar iemand anders   |

    @bron:L-22
    Voorbeeld: De cliënt geeft geen toestemming
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar iemand anders
      En de cliënt gaf geen toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak"
      En het advies staat vast
      En er ontbreekt "Toestemming van de cliënt, vooraf"

  Regel: Wat over werk of proces gaat mag als het nodig is, en naar een verzekeraar of derde ook met toestemming

    @bron:L-23 @bron:B-15
    Abstract Scenario: Nodig, zonder toestemming, en <ontvanger>
      Gegeven <soort>
      En <ontvanger>
      En de informatie is nodig voor het doel
      En de cliënt gaf geen toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Wat over werk of proces gaat mag je delen als het nodig is"
      En het advies staat vast
      En er ontbreekt niets

      Voorbeelden:
        | soort                                          | ontvanger                                |
        | het gaat om wat iemand kan in werk             | de informatie gaat naar de opdrachtgever |
        | het gaat om wat iemand kan in werk             | de informatie gaat naar de werkgever     |
        | het gaat om afspraken en stappen in het proces | de informatie gaat naar de bedrijfsarts  |
        | het gaat om afspraken en stappen in het proces | de informatie gaat naar UWV              |

    @bron:L-23
    Voorbeeld: Het is niet nodig
      Gegeven het gaat om wat iemand kan in werk
      En de informatie gaat naar de werkgever
      En de informatie is niet nodig voor het doel
      En de cliënt gaf toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Wat over werk of proces gaat deel je niet als het niet nodig is"
      En het advies staat vast
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |

    @bron:L-22 @bron:L-23 @bron:D-06 @bron:D-08
    Abstract Scenario: Naar een verzekeraar of derde: <toestemming>
      Gegeven het gaat om afspraken en stappen in het proces
      En <ontvanger>
      En de informatie is nodig voor het doel
      En <toestemming>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En de reden is "<reden>"
      En het advies staat vast

      Voorbeelden:
        | ontvanger                               | toestemming                    | uitkomst                   | reden                                                                               |
        | de informatie gaat naar een verzekeraar | de cliënt gaf toestemming      | toegestaan met voorwaarden | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen      |
        | de informatie gaat naar iemand anders   | de cliënt gaf toestemming      | toegestaan met voorwaarden | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen      |
        | de informatie gaat naar iemand anders   | de cliënt gaf geen toestemming | niet toegestaan            | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak |
        | de informatie gaat naar een verzekeraar | de cliënt gaf geen toestemming | niet toegestaan            | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak |

  Regel: Toestemming van een werknemer is een extra waarborg, nooit de enige grond

    @bron:D-20b @bron:B-15 @bron:L-23
    Abstract Scenario: Er is alleen toestemming, en <ontvanger>
      Gegeven <soort>
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is niet nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies staat vast
      En er ontbreekt "De noodzaak voor het doel"
      En het advies wijst op "Toestemming is nooit de enige grond"

      Voorbeelden:
        | soort                                        | ontvanger                               |
        | het gaat om medische informatie              | de informatie gaat naar de bedrijfsarts |
        | het gaat om andere vertrouwelijke informatie | de informatie gaat naar de werkgever    |
        | het gaat om andere vertrouwelijke informatie | de informatie gaat naar UWV             |
        | het gaat om wat iemand kan in werk           | de informatie gaat naar iemand anders   |

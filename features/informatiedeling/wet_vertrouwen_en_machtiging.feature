# language: nl
Functionaliteit: De wet schrijft het voor, een ander zei het in vertrouwen, of iemand treedt namens de cliënt op
  Een wettelijke plicht is een eigen grond, maar niet voor alles. Wie iets in vertrouwen zei, moet
  ermee instemmen. Wie namens de cliënt optreedt, krijgt wat de cliënt goedvindt.

  Regel: Schrijft een wetsartikel het voor, dan mag het zonder toestemming

    @bron:D-20c @bron:D-05 @bron:D-20
    Abstract Scenario: Het gaat om <wat>, en <ontvanger>
      Gegeven het gaat om <wat>
      En <ontvanger>
      En een wetsartikel schrijft deze verstrekking voor
      En de cliënt gaf geen toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "De wet schrijft voor dat je dit geeft"
      En te doen is "Geef alleen wat dat wetsartikel vraagt."
      En te doen is "Noem het wetsartikel, en schrijf op dat je het daarom gaf."
      En 2 dingen zijn te doen
      En er ontbreekt niets
      En het advies staat vast
      En het advies wijst niet op "Vraag de arts om uitleg zonder medische gegevens te geven"

      Voorbeelden:
        | wat                                | ontvanger                                                    |
        | wat iemand kan in werk             | de informatie gaat naar de werkgever                         |
        | afspraken en stappen in het proces | de informatie gaat naar iemand anders                        |
        | andere vertrouwelijke informatie   | de informatie gaat naar de opdrachtgever                     |
        | andere vertrouwelijke informatie   | de informatie gaat naar een gemeente                         |
        | medische informatie                | de informatie gaat naar UWV                                  |
        | medische informatie                | de informatie gaat naar de bedrijfsarts                      |
        | medische informatie                | de informatie gaat naar een medisch adviseur                 |
        | medische informatie                | de informatie gaat naar een andere arbeidsdeskundige         |
        | de FML                             | de informatie gaat naar UWV                                  |
        | de FML                             | de informatie gaat naar iemand die namens de cliënt optreedt |

    @bron:D-20c
    Abstract Scenario: Ook al is UWV zelf de opdrachtgever, bij <wat>
      Gegeven het gaat om <wat>
      En de informatie gaat naar UWV
      En de ontvanger is zelf de opdrachtgever
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "De wet schrijft voor dat je dit geeft"
      En het advies staat vast

      Voorbeelden:
        | wat                 |
        | medische informatie |
        | de FML              |

    @bron:D-20 @bron:D-20c @bron:L-22
    Abstract Scenario: Voor <wat> naar <ontvanger> bestaat zo'n plicht niet
      Gegeven het gaat om <wat>
      En de informatie gaat naar <ontvanger>
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies <zekerheid>

      Voorbeelden:
        | wat                 | ontvanger               | zekerheid    |
        | medische informatie | de werkgever            | staat vast   |
        | medische informatie | de opdrachtgever        | staat vast   |
        | medische informatie | een re-integratiebureau | staat vast   |
        | medische informatie | iemand anders           | staat vast   |
        | medische informatie | een gemeente            | staat vast   |
        | medische informatie | een verzekeraar         | is voorlopig |
        | de FML              | de werkgever            | staat vast   |
        | de FML              | de opdrachtgever        | staat vast   |
        | de FML              | een re-integratiebureau | is voorlopig |
        | de FML              | iemand anders           | is voorlopig |
        | de FML              | een gemeente            | is voorlopig |
        | de FML              | een verzekeraar         | is voorlopig |

    @bron:D-20 @bron:D-20c @bron:L-22
    Abstract Scenario: <wat> naar <ontvanger> met een plicht, en <opdrachtgever>
      Gegeven het gaat om <wat>
      En de informatie gaat naar <ontvanger>
      En <opdrachtgever>
      En een wetsartikel schrijft deze verstrekking voor
      En de cliënt gaf geen toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast

      Voorbeelden:
        | wat                 | ontvanger       | opdrachtgever                              | uitkomst                   |
        | medische informatie | een verzekeraar | de ontvanger is niet zelf de opdrachtgever | toegestaan met voorwaarden |
        | medische informatie | een verzekeraar | de ontvanger is zelf de opdrachtgever      | niet toegestaan            |
        | de FML              | een verzekeraar | de ontvanger is niet zelf de opdrachtgever | toegestaan met voorwaarden |
        | de FML              | een verzekeraar | de ontvanger is zelf de opdrachtgever      | niet toegestaan            |
        | de FML              | een gemeente    | de ontvanger is niet zelf de opdrachtgever | toegestaan met voorwaarden |
        | de FML              | een gemeente    | de ontvanger is zelf de opdrachtgever      | niet toegestaan            |
        | medische informatie | een gemeente    | de ontvanger is niet zelf de opdrachtgever | niet toegestaan            |
        | de FML              | iemand anders   | de ontvanger is niet zelf de opdrachtgever | niet toegestaan            |

    @bron:D-20c @bron:L-20
    Abstract Scenario: Met een plicht, het soort informatie is onbekend, en <ontvanger>
      Gegeven <ontvanger>
      En de ontvanger is niet zelf de opdrachtgever
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies is voorlopig

      Voorbeelden:
        | ontvanger                                                    | uitkomst                   |
        | de informatie gaat naar een verzekeraar                      | toegestaan met voorwaarden |
        | de informatie gaat naar UWV                                  | toegestaan met voorwaarden |
        | de informatie gaat naar de bedrijfsarts                      | toegestaan met voorwaarden |
        | de informatie gaat naar een medisch adviseur                 | toegestaan met voorwaarden |
        | de informatie gaat naar een andere arbeidsdeskundige         | toegestaan met voorwaarden |
        | de informatie gaat naar iemand die namens de cliënt optreedt | toegestaan met voorwaarden |
        | de informatie gaat naar een gemeente                         | niet toegestaan            |
        | de informatie gaat naar de werkgever                         | niet toegestaan            |
        | de informatie gaat naar iemand anders                        | niet toegestaan            |

    @bron:D-20c @bron:L-20
    Abstract Scenario: Met een plicht, de ontvanger is onbekend, en <soort>
      Gegeven <soort>
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies is voorlopig

      Voorbeelden:
        | soort                                          | uitkomst                   |
        | het gaat om wat iemand kan in werk             | toegestaan met voorwaarden |
        | het gaat om afspraken en stappen in het proces | toegestaan met voorwaarden |
        | het gaat om andere vertrouwelijke informatie   | toegestaan met voorwaarden |
        | het gaat om de FML                             | niet toegestaan            |
        | het gaat om medische informatie                | niet toegestaan            |

    @bron:D-20c @bron:L-22 @bron:L-24
    Abstract Scenario: De cliënt wil het niet, en <plicht>
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar <ontvanger>
      En de cliënt gaf geen toestemming
      En <plicht>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies <het wijst> "De cliënt wil dit niet, weeg dat mee"

      Voorbeelden:
        | ontvanger                            | plicht                                           | uitkomst                   | het wijst     |
        | iemand anders                        | een wetsartikel schrijft deze verstrekking voor  | toegestaan met voorwaarden | wijst op      |
        | iemand anders                        | geen wetsartikel schrijft deze verstrekking voor | niet toegestaan            | wijst niet op |
        | iemand die namens de cliënt optreedt | een wetsartikel schrijft deze verstrekking voor  | toegestaan met voorwaarden | wijst niet op |

    @bron:L-21 @bron:L-20
    Abstract Scenario: Voor de cliënt zelf is geen plicht nodig (<wat>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar de cliënt zelf
      En de ontvanger is niet zelf de opdrachtgever
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En het advies steunt verder op "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"

      Voorbeelden:
        | wat                 |
        | medische informatie |
        | de FML              |

  Regel: Over een plicht en over vertrouwen is iets aangenomen, zolang er niets over gezegd is

    @bron:D-20 @bron:L-22
    Voorbeeld: Zonder dat iets gezegd is, is er geen plicht en zei niemand het in vertrouwen
      Gegeven het gaat om medische informatie
      En de informatie gaat naar iemand anders
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies neemt aan dat niemand dit in vertrouwen zei
      En het advies neemt aan dat geen wetsartikel deze verstrekking voorschrijft

    @bron:D-20c @bron:L-22
    Voorbeeld: Wie zegt dat hij het niet weet, krijgt de vraag
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar iemand anders
      En de cliënt gaf geen toestemming
      En niet bekend is het antwoord op "Schrijft een wetsartikel voor dat je juist dit aan deze ontvanger geeft?"
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies is voorlopig
      En de eerste vraag is "Schrijft een wetsartikel voor dat je juist dit aan deze ontvanger geeft?"

  Regel: Zei een ander het in vertrouwen, dan moet hij ermee instemmen

    @bron:L-20 @bron:L-21
    Abstract Scenario: De cliënt vraagt erom, en <vertrouwen>
      Gegeven het gaat om <wat>
      En de informatie gaat naar de cliënt zelf
      En <vertrouwen>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast

      Voorbeelden:
        | wat                              | vertrouwen                      | uitkomst                   |
        | andere vertrouwelijke informatie | een ander zei dit in vertrouwen | toegestaan met voorwaarden |
        | andere vertrouwelijke informatie | niemand zei dit in vertrouwen   | toegestaan                 |
        | wat iemand kan in werk           | een ander zei dit in vertrouwen | toegestaan met voorwaarden |
        | openbare informatie              | een ander zei dit in vertrouwen | toegestaan                 |

    @bron:L-20 @bron:L-21 @bron:G-76 @bron:L-22
    Voorbeeld: Wat de cliënt dan hoort, is één ding om te doen
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar de cliënt zelf
      En een ander zei dit in vertrouwen
      En de cliënt gaf geen toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Ook de cliënt hoort het pas als wie het in vertrouwen zei, instemt"
      En te doen is "Deel het alleen als degene die het in vertrouwen zei, ermee instemt."
      En 1 ding is te doen
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst niet op "Vertel de cliënt wat je deelt en met wie"

    @bron:L-21 @bron:D-20c
    Voorbeeld: Schrijft de wet het voor, dan hoort de cliënt het ook zonder instemming
      Gegeven het gaat om andere vertrouwelijke informatie
      En de informatie gaat naar de cliënt zelf
      En een ander zei dit in vertrouwen
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En het advies staat vast

    @bron:L-21
    Voorbeeld: Is het soort informatie onbekend, dan is de instemming er voor de zekerheid bij
      Gegeven de informatie gaat naar de cliënt zelf
      En een ander zei dit in vertrouwen
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En het advies is voorlopig

    @bron:L-20 @bron:L-21 @bron:L-22 @bron:B-15
    Abstract Scenario: Naar een ander komt de instemming erbij (<wat>, <ontvanger>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <ontvanger>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      En een ander zei dit in vertrouwen
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En een reden is "<reden>"
      En een reden is "Een ander zei dit in vertrouwen, dus hij moet ermee instemmen"
      En te doen is "Deel het alleen als degene die het in vertrouwen zei, ermee instemt."
      En <aantal> dingen zijn te doen
      En het advies staat vast

      Voorbeelden:
        | wat                              | ontvanger                            | aantal | reden                                                                                         |
        | wat iemand kan in werk           | de werkgever                         | 3      | Wat over werk of proces gaat mag je delen als het nodig is                                    |
        | wat iemand kan in werk           | iemand anders                        | 4      | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen                |
        | medische informatie              | UWV                                  | 4      | Wat over gezondheid gaat mag naar een verzekeraar, UWV of gemeente met drie voorwaarden samen |
        | andere vertrouwelijke informatie | de werkgever                         | 4      | Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen      |
        | andere vertrouwelijke informatie | iemand die namens de cliënt optreedt | 3      | De cliënt vindt het goed dat deze persoon het weet                                            |

    @bron:L-22 @bron:L-23 @bron:L-26 @bron:D-20
    Abstract Scenario: Wat niet mocht, mag ook nu niet (<wat>, <ontvanger>, <wat niet>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <ontvanger>
      En <opdrachtgever>
      En <toestemming>
      En <noodzaak>
      En <kans>
      En een ander zei dit in vertrouwen
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En niets is te doen
      En het advies staat vast

      Voorbeelden:
        | wat                              | ontvanger                            | opdrachtgever                              | toestemming                    | noodzaak                                  | kans                                                 | wat niet    |
        | wat iemand kan in werk           | de werkgever                         | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf toestemming      | de informatie is niet nodig voor het doel | de kans op re-integratie wordt duidelijk groter      | noodzaak    |
        | wat iemand kan in werk           | iemand anders                        | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf geen toestemming | de informatie is nodig voor het doel      | de kans op re-integratie wordt duidelijk groter      | toestemming |
        | wat iemand kan in werk           | iemand anders                        | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf toestemming      | de informatie is niet nodig voor het doel | de kans op re-integratie wordt duidelijk groter      | noodzaak    |
        | medische informatie              | UWV                                  | de ontvanger is zelf de opdrachtgever      | de cliënt gaf toestemming      | de informatie is nodig voor het doel      | de kans op re-integratie wordt duidelijk groter      | ander       |
        | medische informatie              | UWV                                  | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf geen toestemming | de informatie is nodig voor het doel      | de kans op re-integratie wordt duidelijk groter      | toestemming |
        | medische informatie              | UWV                                  | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf toestemming      | de informatie is niet nodig voor het doel | de kans op re-integratie wordt duidelijk groter      | noodzaak    |
        | andere vertrouwelijke informatie | de werkgever                         | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf geen toestemming | de informatie is nodig voor het doel      | de kans op re-integratie wordt duidelijk groter      | toestemming |
        | andere vertrouwelijke informatie | de werkgever                         | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf toestemming      | de informatie is niet nodig voor het doel | de kans op re-integratie wordt duidelijk groter      | noodzaak    |
        | andere vertrouwelijke informatie | de werkgever                         | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf toestemming      | de informatie is nodig voor het doel      | de kans op re-integratie wordt niet duidelijk groter | kans        |
        | andere vertrouwelijke informatie | iemand die namens de cliënt optreedt | de ontvanger is niet zelf de opdrachtgever | de cliënt gaf geen toestemming | de informatie is nodig voor het doel      | de kans op re-integratie wordt duidelijk groter      | toestemming |

    @bron:L-20 @bron:L-23
    Voorbeeld: Is het soort informatie onbekend, dan mag het nog niet, ook al is alles er
      Gegeven de informatie gaat naar de werkgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      En een ander zei dit in vertrouwen
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En niets is te doen
      En het advies is voorlopig

    @bron:L-20 @bron:L-21 @bron:D-20c
    Voorbeeld: Is niet bekend of UWV de opdrachtgever is, dan helpt instemming ook niet
      Gegeven het gaat om medische informatie
      En de informatie gaat naar UWV
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      En een ander zei dit in vertrouwen
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies is voorlopig

    @bron:D-20c @bron:L-22
    Abstract Scenario: Schrijft de wet het voor, dan is instemming niet nodig (<wat>, <ontvanger>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En een ander zei dit in vertrouwen
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En <aantal> dingen zijn te doen

      Voorbeelden:
        | wat                    | ontvanger     | reden                                                                              | aantal |
        | wat iemand kan in werk | de werkgever  | De wet schrijft voor dat je dit geeft                                              | 2      |
        | de FML                 | iemand anders | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen | 3      |

    @bron:L-20 @bron:L-22
    Voorbeeld: Openbaar is openbaar, ook als een ander het in vertrouwen zei
      Gegeven het gaat om openbare informatie
      En de informatie gaat naar iemand die namens de cliënt optreedt
      En de cliënt gaf toestemming
      En een ander zei dit in vertrouwen
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En niets is te doen

  Regel: Wie namens de cliënt optreedt, krijgt wat de cliënt goedvindt

    @bron:L-22 @bron:D-20b @bron:G-76
    Abstract Scenario: Het gaat om <wat>, en de cliënt vindt het goed
      Gegeven het gaat om <wat>
      En de informatie gaat naar iemand die namens de cliënt optreedt
      En de cliënt gaf toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "De cliënt vindt het goed dat deze persoon het weet"
      En te doen is "Bekijk de machtiging, en schrijf op dat je haar zag."
      En te doen is "Deel alleen wat over de cliënt gaat."
      En 2 dingen zijn te doen
      En er ontbreekt niets
      En het advies staat vast
      En het advies wijst niet op "Toestemming is nooit de enige grond"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"

      Voorbeelden:
        | wat                                |
        | medische informatie                |
        | de FML                             |
        | wat iemand kan in werk             |
        | afspraken en stappen in het proces |
        | andere vertrouwelijke informatie   |

    @bron:L-22
    Abstract Scenario: Dat de cliënt het goedvindt staat niet vast: <toestemming>
      Gegeven het gaat om de FML
      En de informatie gaat naar iemand die namens de cliënt optreedt
      En <toestemming>
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Deel niets met een gemachtigde zonder toestemming van de cliënt"
      En het advies <zekerheid>
      En er ontbreekt "Toestemming van de cliënt, vooraf"

      Voorbeelden:
        | toestemming                                                                                                     | zekerheid    |
        | de cliënt gaf geen toestemming                                                                                  | staat vast   |
        | niet bekend is het antwoord op "Gaf de cliënt toestemming, voor juist deze informatie en juist deze ontvanger?" | is voorlopig |

    @bron:L-22
    Voorbeeld: Het soort informatie doet er bij toestemming niet toe, behalve als het openbaar is
      Gegeven de informatie gaat naar iemand die namens de cliënt optreedt
      En de cliënt gaf toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En het advies is voorlopig
      En mogelijk blijven
        | informatie delen           |
        | toegestaan                 |
        | toegestaan met voorwaarden |

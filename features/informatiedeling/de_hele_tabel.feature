# language: nl
Functionaliteit: Wie wat mag weten, de hele tabel
  Voor elk soort informatie en elke ontvanger staat hier wat er nodig is, en waar je op let. Wat nodig
  is geldt samen. Bij een verzekeraar, UWV en een gemeente telt ook of hij zelf de opdrachtgever is.

  Regel: Zolang niets over de voorwaarden bekend is, deel je niet

    @bron:D-20 @bron:L-22 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en wat naar deze ontvanger nooit mag (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt niets
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                 | naar wie                | mail     | arts          | rapport       | reden                                                                    | grond |
        | medische informatie | de opdrachtgever        | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar werkgever of opdrachtgever            | niets |
        | medische informatie | de werkgever            | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar werkgever of opdrachtgever            | niets |
        | medische informatie | een re-integratiebureau | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar een gemeente, een bureau of een derde | niets |
        | medische informatie | iemand anders           | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar een gemeente, een bureau of een derde | niets |
        | de FML              | de opdrachtgever        | wijst op | wijst niet op | wijst niet op | De FML gaat niet naar werkgever of opdrachtgever                         | niets |
        | de FML              | de werkgever            | wijst op | wijst niet op | wijst niet op | De FML gaat niet naar werkgever of opdrachtgever                         | niets |

    @bron:D-20 @bron:L-22 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en wat naar deze ontvanger nooit mag, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt niets
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                 | naar wie        | mail     | arts          | rapport       | reden                                                                    | grond                                                             |
        | medische informatie | UWV             | wijst op | wijst op      | wijst niet op | Medische informatie gaat niet naar werkgever of opdrachtgever            | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" |
        | medische informatie | een verzekeraar | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar werkgever of opdrachtgever            | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" |
        | medische informatie | een gemeente    | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar een gemeente, een bureau of een derde | niets                                                             |
        | de FML              | UWV             | wijst op | wijst op      | wijst niet op | De FML gaat niet naar werkgever of opdrachtgever                         | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" |
        | de FML              | een verzekeraar | wijst op | wijst niet op | wijst niet op | De FML gaat niet naar werkgever of opdrachtgever                         | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" |
        | de FML              | een gemeente    | wijst op | wijst niet op | wijst niet op | De FML gaat niet naar werkgever of opdrachtgever                         | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" |

    @bron:D-20 @bron:L-22 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en wat naar deze ontvanger nooit mag, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt niets
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                 | naar wie     | mail     | arts          | rapport       | reden                                                                    | grond |
        | medische informatie | een gemeente | wijst op | wijst niet op | wijst niet op | Medische informatie gaat niet naar een gemeente, een bureau of een derde | niets |

    @bron:L-22 @bron:L-23 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en toestemming en noodzaak samen zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | nee    |
        | De noodzaak voor het doel         | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                                | naar wie                     | mail          | arts          | rapport       | reden                                                                               | grond                                                               |
        | medische informatie                | de bedrijfsarts              | wijst op      | wijst op      | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | medische informatie                | een medisch adviseur         | wijst niet op | wijst op      | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | medische informatie                | een andere arbeidsdeskundige | wijst niet op | wijst niet op | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | de FML                             | de bedrijfsarts              | wijst op      | wijst op      | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | de FML                             | een medisch adviseur         | wijst niet op | wijst op      | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | de FML                             | een re-integratiebureau      | wijst op      | wijst niet op | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | de FML                             | een andere arbeidsdeskundige | wijst niet op | wijst niet op | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | de FML                             | iemand anders                | wijst op      | wijst niet op | wijst niet op | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                | "Wat over gezondheid gaat vraagt toestemming en noodzaak"           |
        | wat iemand kan in werk             | een re-integratiebureau      | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak | "Wat over werk of proces gaat vraagt bij een ander ook toestemming" |
        | wat iemand kan in werk             | iemand anders                | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak | "Wat over werk of proces gaat vraagt bij een ander ook toestemming" |
        | afspraken en stappen in het proces | een re-integratiebureau      | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak | "Wat over werk of proces gaat vraagt bij een ander ook toestemming" |
        | afspraken en stappen in het proces | iemand anders                | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak | "Wat over werk of proces gaat vraagt bij een ander ook toestemming" |
        | andere vertrouwelijke informatie   | de bedrijfsarts              | wijst op      | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak               | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"   |
        | andere vertrouwelijke informatie   | een medisch adviseur         | wijst niet op | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak               | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"   |
        | andere vertrouwelijke informatie   | een re-integratiebureau      | wijst op      | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak               | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"   |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige | wijst niet op | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak               | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"   |
        | andere vertrouwelijke informatie   | iemand anders                | wijst op      | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak               | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"   |

    @bron:L-22 @bron:L-23 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en toestemming en noodzaak samen zijn nodig, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | nee    |
        | De noodzaak voor het doel         | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                                | naar wie        | mail          | arts          | rapport       | reden                                                                                              | grond                                                                                                |
        | medische informatie                | UWV             | wijst niet op | wijst op      | wijst niet op | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"            |
        | medische informatie                | een verzekeraar | wijst op      | wijst niet op | wijst niet op | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"            |
        | de FML                             | UWV             | wijst niet op | wijst op      | wijst niet op | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"            |
        | de FML                             | een verzekeraar | wijst op      | wijst niet op | wijst niet op | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"            |
        | de FML                             | een gemeente    | wijst op      | wijst niet op | wijst niet op | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"            |
        | wat iemand kan in werk             | een verzekeraar | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                  |
        | wat iemand kan in werk             | een gemeente    | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                  |
        | afspraken en stappen in het proces | een verzekeraar | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                  |
        | afspraken en stappen in het proces | een gemeente    | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                  |
        | andere vertrouwelijke informatie   | UWV             | wijst niet op | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Is een verzekeraar, UWV of gemeente niet de opdrachtgever, dan zijn toestemming en noodzaak genoeg" |
        | andere vertrouwelijke informatie   | een verzekeraar | wijst op      | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Is een verzekeraar, UWV of gemeente niet de opdrachtgever, dan zijn toestemming en noodzaak genoeg" |
        | andere vertrouwelijke informatie   | een gemeente    | wijst op      | wijst niet op | wijst niet op | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Is een verzekeraar, UWV of gemeente niet de opdrachtgever, dan zijn toestemming en noodzaak genoeg" |

    @bron:L-26 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt
        | wat                                         | bekend |
        | Toestemming van de cliënt, vooraf           | nee    |
        | De noodzaak voor het doel                   | nee    |
        | Een duidelijk grotere kans op re-integratie | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                              | naar wie         | mail     | arts          | rapport       | reden                                                                                       | grond                                                                          |
        | andere vertrouwelijke informatie | de opdrachtgever | wijst op | wijst niet op | wijst niet op | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen" |
        | andere vertrouwelijke informatie | de werkgever     | wijst op | wijst niet op | wijst niet op | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen" |

    @bron:L-26 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt
        | wat                                         | bekend |
        | Toestemming van de cliënt, vooraf           | nee    |
        | De noodzaak voor het doel                   | nee    |
        | Een duidelijk grotere kans op re-integratie | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                              | naar wie        | mail     | arts          | rapport       | reden                                                                                       | grond                                                                          |
        | andere vertrouwelijke informatie | UWV             | wijst op | wijst niet op | wijst niet op | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen" |
        | andere vertrouwelijke informatie | een verzekeraar | wijst op | wijst niet op | wijst niet op | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen" |
        | andere vertrouwelijke informatie | een gemeente    | wijst op | wijst niet op | wijst niet op | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen" |

    @bron:L-23 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en noodzaak is nodig, en meer niet (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                                | naar wie                     | mail          | arts          | rapport       | reden                                                           | grond                                                                          |
        | wat iemand kan in werk             | de opdrachtgever             | wijst op      | wijst niet op | wijst op      | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |
        | wat iemand kan in werk             | de werkgever                 | wijst op      | wijst niet op | wijst op      | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |
        | wat iemand kan in werk             | de bedrijfsarts              | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |
        | wat iemand kan in werk             | een medisch adviseur         | wijst niet op | wijst niet op | wijst niet op | Ook een medisch adviseur krijgt niet wat niet nodig is          | "Een medisch adviseur mag weten wat over werk of proces gaat als het nodig is" |
        | wat iemand kan in werk             | een andere arbeidsdeskundige | wijst niet op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |
        | afspraken en stappen in het proces | de opdrachtgever             | wijst op      | wijst niet op | wijst op      | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |
        | afspraken en stappen in het proces | de werkgever                 | wijst op      | wijst niet op | wijst op      | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |
        | afspraken en stappen in het proces | de bedrijfsarts              | wijst op      | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |
        | afspraken en stappen in het proces | een medisch adviseur         | wijst niet op | wijst niet op | wijst niet op | Ook een medisch adviseur krijgt niet wat niet nodig is          | "Een medisch adviseur mag weten wat over werk of proces gaat als het nodig is" |
        | afspraken en stappen in het proces | een andere arbeidsdeskundige | wijst niet op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                 |

    @bron:L-23 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en noodzaak is nodig, en meer niet, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                                | naar wie        | mail     | arts          | rapport       | reden                                                           | grond                                                                         |
        | wat iemand kan in werk             | UWV             | wijst op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                |
        | wat iemand kan in werk             | een verzekeraar | wijst op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is" |
        | wat iemand kan in werk             | een gemeente    | wijst op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is" |
        | afspraken en stappen in het proces | UWV             | wijst op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak"                                |
        | afspraken en stappen in het proces | een verzekeraar | wijst op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is" |
        | afspraken en stappen in het proces | een gemeente    | wijst op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is" |

    @bron:L-23 @bron:B-15 @bron:D-05 @bron:D-06
    Abstract Scenario: Niets is bekend, en noodzaak is nodig, en meer niet, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "<reden>"
      En het advies steunt verder op <grond>
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | nee    |
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies <arts> "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies <rapport> "Houd het rapport vrij van medische gegevens"

      Voorbeelden:
        | wat                                | naar wie | mail          | arts          | rapport       | reden                                                           | grond                                          |
        | wat iemand kan in werk             | UWV      | wijst niet op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak" |
        | afspraken en stappen in het proces | UWV      | wijst niet op | wijst niet op | wijst niet op | Wat over werk of proces gaat deel je niet als het niet nodig is | "Wat over werk of proces gaat vraagt noodzaak" |

  Regel: Is bekend dat alles er is, dan mag het onder voorwaarden, tenzij niets helpt

    @bron:D-20 @bron:L-22
    Abstract Scenario: Ook als alles er is, en wat naar deze ontvanger nooit mag (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt niets
      En niets is te doen
      En het advies staat vast

      Voorbeelden:
        | wat                 | naar wie                |
        | medische informatie | de opdrachtgever        |
        | medische informatie | de werkgever            |
        | medische informatie | een re-integratiebureau |
        | medische informatie | iemand anders           |
        | de FML              | de opdrachtgever        |
        | de FML              | de werkgever            |

    @bron:D-20 @bron:L-22
    Abstract Scenario: Ook als alles er is, en wat naar deze ontvanger nooit mag, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt niets
      En niets is te doen
      En het advies staat vast

      Voorbeelden:
        | wat                 | naar wie        |
        | medische informatie | UWV             |
        | medische informatie | een verzekeraar |
        | medische informatie | een gemeente    |
        | de FML              | UWV             |
        | de FML              | een verzekeraar |
        | de FML              | een gemeente    |

    @bron:D-20 @bron:L-22
    Abstract Scenario: Ook als alles er is, en wat naar deze ontvanger nooit mag, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt niets
      En niets is te doen
      En het advies staat vast

      Voorbeelden:
        | wat                 | naar wie     |
        | medische informatie | een gemeente |

    @bron:L-22 @bron:L-23 @bron:G-76 @bron:L-20
    Abstract Scenario: Alles is er, en toestemming en noodzaak samen zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie                     | reden                                                                              |
        | medische informatie                | de bedrijfsarts              | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | medische informatie                | een medisch adviseur         | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | medische informatie                | een andere arbeidsdeskundige | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | de FML                             | de bedrijfsarts              | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | de FML                             | een medisch adviseur         | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | de FML                             | een re-integratiebureau      | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | de FML                             | een andere arbeidsdeskundige | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | de FML                             | iemand anders                | Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen |
        | wat iemand kan in werk             | een re-integratiebureau      | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen     |
        | wat iemand kan in werk             | iemand anders                | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen     |
        | afspraken en stappen in het proces | een re-integratiebureau      | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen     |
        | afspraken en stappen in het proces | iemand anders                | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen     |
        | andere vertrouwelijke informatie   | de bedrijfsarts              | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen       |
        | andere vertrouwelijke informatie   | een medisch adviseur         | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen       |
        | andere vertrouwelijke informatie   | een re-integratiebureau      | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen       |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen       |
        | andere vertrouwelijke informatie   | iemand anders                | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen       |

    @bron:L-22 @bron:L-23 @bron:G-76 @bron:L-20
    Abstract Scenario: Alles is er, en toestemming en noodzaak samen zijn nodig, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie        | reden                                                                                         |
        | medische informatie                | UWV             | Wat over gezondheid gaat mag naar een verzekeraar, UWV of gemeente met drie voorwaarden samen |
        | medische informatie                | een verzekeraar | Wat over gezondheid gaat mag naar een verzekeraar, UWV of gemeente met drie voorwaarden samen |
        | de FML                             | UWV             | Wat over gezondheid gaat mag naar een verzekeraar, UWV of gemeente met drie voorwaarden samen |
        | de FML                             | een verzekeraar | Wat over gezondheid gaat mag naar een verzekeraar, UWV of gemeente met drie voorwaarden samen |
        | de FML                             | een gemeente    | Wat over gezondheid gaat mag naar een verzekeraar, UWV of gemeente met drie voorwaarden samen |
        | wat iemand kan in werk             | een verzekeraar | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen                |
        | wat iemand kan in werk             | een gemeente    | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen                |
        | afspraken en stappen in het proces | een verzekeraar | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen                |
        | afspraken en stappen in het proces | een gemeente    | Wat over werk of proces gaat mag naar derden met toestemming en noodzaak samen                |
        | andere vertrouwelijke informatie   | UWV             | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen                  |
        | andere vertrouwelijke informatie   | een verzekeraar | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen                  |
        | andere vertrouwelijke informatie   | een gemeente    | Vertrouwelijke informatie mag naar anderen met toestemming en noodzaak samen                  |

    @bron:L-26 @bron:G-76 @bron:L-20 @bron:L-22
    Abstract Scenario: Alles is er, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie         | reden                                                                                    |
        | andere vertrouwelijke informatie | de opdrachtgever | Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen |
        | andere vertrouwelijke informatie | de werkgever     | Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen |

    @bron:L-26 @bron:G-76 @bron:L-20 @bron:L-22
    Abstract Scenario: Alles is er, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"
      En 3 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En te doen is "Schrijf op voor welke informatie en voor wie de cliënt toestemming gaf."
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie        | reden                                                                                    |
        | andere vertrouwelijke informatie | UWV             | Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen |
        | andere vertrouwelijke informatie | een verzekeraar | Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen |
        | andere vertrouwelijke informatie | een gemeente    | Vertrouwelijke informatie mag naar opdrachtgever of werkgever met drie voorwaarden samen |

    @bron:L-23 @bron:D-05 @bron:G-76 @bron:L-20 @bron:L-22
    Abstract Scenario: Alles is er, en noodzaak is nodig, en meer niet (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"
      En 2 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie                     | reden                                                                       |
        | wat iemand kan in werk             | de opdrachtgever             | Wat over werk of proces gaat mag je delen als het nodig is                  |
        | wat iemand kan in werk             | de werkgever                 | Wat over werk of proces gaat mag je delen als het nodig is                  |
        | wat iemand kan in werk             | de bedrijfsarts              | Wat over werk of proces gaat mag je delen als het nodig is                  |
        | wat iemand kan in werk             | een medisch adviseur         | Wat over werk of proces gaat mag naar een medisch adviseur als het nodig is |
        | wat iemand kan in werk             | een andere arbeidsdeskundige | Wat over werk of proces gaat mag je delen als het nodig is                  |
        | afspraken en stappen in het proces | de opdrachtgever             | Wat over werk of proces gaat mag je delen als het nodig is                  |
        | afspraken en stappen in het proces | de werkgever                 | Wat over werk of proces gaat mag je delen als het nodig is                  |
        | afspraken en stappen in het proces | de bedrijfsarts              | Wat over werk of proces gaat mag je delen als het nodig is                  |
        | afspraken en stappen in het proces | een medisch adviseur         | Wat over werk of proces gaat mag naar een medisch adviseur als het nodig is |
        | afspraken en stappen in het proces | een andere arbeidsdeskundige | Wat over werk of proces gaat mag je delen als het nodig is                  |

    @bron:L-23 @bron:G-76 @bron:L-20 @bron:L-22
    Abstract Scenario: Alles is er, en noodzaak is nodig, en meer niet, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"
      En 2 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie        | reden                                                      |
        | wat iemand kan in werk             | UWV             | Wat over werk of proces gaat mag je delen als het nodig is |
        | wat iemand kan in werk             | een verzekeraar | Wat over werk of proces gaat mag je delen als het nodig is |
        | wat iemand kan in werk             | een gemeente    | Wat over werk of proces gaat mag je delen als het nodig is |
        | afspraken en stappen in het proces | UWV             | Wat over werk of proces gaat mag je delen als het nodig is |
        | afspraken en stappen in het proces | een verzekeraar | Wat over werk of proces gaat mag je delen als het nodig is |
        | afspraken en stappen in het proces | een gemeente    | Wat over werk of proces gaat mag je delen als het nodig is |

    @bron:L-23 @bron:G-76 @bron:L-20 @bron:L-22
    Abstract Scenario: Alles is er, en noodzaak is nodig, en meer niet, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "<reden>"
      En er ontbreekt niets
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst op "Vertel de cliënt wat je deelt en met wie"
      En 2 dingen zijn te doen
      En te doen is "Deel alleen wat nodig is voor het doel."
      En te doen is "Schrijf op op welke grond je deelt en waarom het nodig is."
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie | reden                                                      |
        | wat iemand kan in werk             | UWV      | Wat over werk of proces gaat mag je delen als het nodig is |
        | afspraken en stappen in het proces | UWV      | Wat over werk of proces gaat mag je delen als het nodig is |

  Regel: Ontbreekt een van de dingen die nodig zijn, dan mag het niet

    @bron:L-22 @bron:L-23
    Abstract Scenario: Er is alleen geen toestemming, en toestemming en noodzaak samen zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf geen toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie                     |
        | medische informatie                | de bedrijfsarts              |
        | medische informatie                | een medisch adviseur         |
        | medische informatie                | een andere arbeidsdeskundige |
        | de FML                             | de bedrijfsarts              |
        | de FML                             | een medisch adviseur         |
        | de FML                             | een re-integratiebureau      |
        | de FML                             | een andere arbeidsdeskundige |
        | de FML                             | iemand anders                |
        | wat iemand kan in werk             | een re-integratiebureau      |
        | wat iemand kan in werk             | iemand anders                |
        | afspraken en stappen in het proces | een re-integratiebureau      |
        | afspraken en stappen in het proces | iemand anders                |
        | andere vertrouwelijke informatie   | de bedrijfsarts              |
        | andere vertrouwelijke informatie   | een medisch adviseur         |
        | andere vertrouwelijke informatie   | een re-integratiebureau      |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige |
        | andere vertrouwelijke informatie   | iemand anders                |

    @bron:L-22 @bron:L-23
    Abstract Scenario: Er is alleen geen toestemming, en toestemming en noodzaak samen zijn nodig, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf geen toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie        |
        | medische informatie                | UWV             |
        | medische informatie                | een verzekeraar |
        | de FML                             | UWV             |
        | de FML                             | een verzekeraar |
        | de FML                             | een gemeente    |
        | wat iemand kan in werk             | een verzekeraar |
        | wat iemand kan in werk             | een gemeente    |
        | afspraken en stappen in het proces | een verzekeraar |
        | afspraken en stappen in het proces | een gemeente    |
        | andere vertrouwelijke informatie   | UWV             |
        | andere vertrouwelijke informatie   | een verzekeraar |
        | andere vertrouwelijke informatie   | een gemeente    |

    @bron:L-22 @bron:L-23
    Abstract Scenario: Er is alleen geen noodzaak, en toestemming en noodzaak samen zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is niet nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie                     |
        | medische informatie                | de bedrijfsarts              |
        | medische informatie                | een medisch adviseur         |
        | medische informatie                | een andere arbeidsdeskundige |
        | de FML                             | de bedrijfsarts              |
        | de FML                             | een medisch adviseur         |
        | de FML                             | een re-integratiebureau      |
        | de FML                             | een andere arbeidsdeskundige |
        | de FML                             | iemand anders                |
        | wat iemand kan in werk             | een re-integratiebureau      |
        | wat iemand kan in werk             | iemand anders                |
        | afspraken en stappen in het proces | een re-integratiebureau      |
        | afspraken en stappen in het proces | iemand anders                |
        | andere vertrouwelijke informatie   | de bedrijfsarts              |
        | andere vertrouwelijke informatie   | een medisch adviseur         |
        | andere vertrouwelijke informatie   | een re-integratiebureau      |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige |
        | andere vertrouwelijke informatie   | iemand anders                |

    @bron:L-22 @bron:L-23
    Abstract Scenario: Er is alleen geen noodzaak, en toestemming en noodzaak samen zijn nodig, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is niet nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie        |
        | medische informatie                | UWV             |
        | medische informatie                | een verzekeraar |
        | de FML                             | UWV             |
        | de FML                             | een verzekeraar |
        | de FML                             | een gemeente    |
        | wat iemand kan in werk             | een verzekeraar |
        | wat iemand kan in werk             | een gemeente    |
        | afspraken en stappen in het proces | een verzekeraar |
        | afspraken en stappen in het proces | een gemeente    |
        | andere vertrouwelijke informatie   | UWV             |
        | andere vertrouwelijke informatie   | een verzekeraar |
        | andere vertrouwelijke informatie   | een gemeente    |

    @bron:L-26
    Abstract Scenario: Er is alleen geen toestemming, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf geen toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie         |
        | andere vertrouwelijke informatie | de opdrachtgever |
        | andere vertrouwelijke informatie | de werkgever     |

    @bron:L-26
    Abstract Scenario: Er is alleen geen toestemming, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf geen toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                               | bekend |
        | Toestemming van de cliënt, vooraf | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie        |
        | andere vertrouwelijke informatie | UWV             |
        | andere vertrouwelijke informatie | een verzekeraar |
        | andere vertrouwelijke informatie | een gemeente    |

    @bron:L-26
    Abstract Scenario: Er is alleen geen noodzaak, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is niet nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie         |
        | andere vertrouwelijke informatie | de opdrachtgever |
        | andere vertrouwelijke informatie | de werkgever     |

    @bron:L-26
    Abstract Scenario: Er is alleen geen noodzaak, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is niet nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie        |
        | andere vertrouwelijke informatie | UWV             |
        | andere vertrouwelijke informatie | een verzekeraar |
        | andere vertrouwelijke informatie | een gemeente    |

    @bron:L-26
    Abstract Scenario: Er is alleen geen grotere kans, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                                         | bekend |
        | Een duidelijk grotere kans op re-integratie | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie         |
        | andere vertrouwelijke informatie | de opdrachtgever |
        | andere vertrouwelijke informatie | de werkgever     |

    @bron:L-26
    Abstract Scenario: Er is alleen geen grotere kans, en toestemming, noodzaak en een grotere kans op re-integratie zijn nodig, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                                         | bekend |
        | Een duidelijk grotere kans op re-integratie | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                              | naar wie        |
        | andere vertrouwelijke informatie | UWV             |
        | andere vertrouwelijke informatie | een verzekeraar |
        | andere vertrouwelijke informatie | een gemeente    |

    @bron:L-23 @bron:D-05
    Abstract Scenario: Er is alleen geen noodzaak, en noodzaak is nodig, en meer niet (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf geen toestemming
      En de informatie is niet nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie                     |
        | wat iemand kan in werk             | de opdrachtgever             |
        | wat iemand kan in werk             | de werkgever                 |
        | wat iemand kan in werk             | de bedrijfsarts              |
        | wat iemand kan in werk             | een medisch adviseur         |
        | wat iemand kan in werk             | een andere arbeidsdeskundige |
        | afspraken en stappen in het proces | de opdrachtgever             |
        | afspraken en stappen in het proces | de werkgever                 |
        | afspraken en stappen in het proces | de bedrijfsarts              |
        | afspraken en stappen in het proces | een medisch adviseur         |
        | afspraken en stappen in het proces | een andere arbeidsdeskundige |

    @bron:L-23
    Abstract Scenario: Er is alleen geen noodzaak, en noodzaak is nodig, en meer niet, de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf geen toestemming
      En de informatie is niet nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie        |
        | wat iemand kan in werk             | UWV             |
        | wat iemand kan in werk             | een verzekeraar |
        | wat iemand kan in werk             | een gemeente    |
        | afspraken en stappen in het proces | UWV             |
        | afspraken en stappen in het proces | een verzekeraar |
        | afspraken en stappen in het proces | een gemeente    |

    @bron:L-23
    Abstract Scenario: Er is alleen geen noodzaak, en noodzaak is nodig, en meer niet, de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf geen toestemming
      En de informatie is niet nodig voor het doel
      En de kans op re-integratie wordt niet duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En er ontbreekt
        | wat                       | bekend |
        | De noodzaak voor het doel | ja     |
      En het advies staat vast

      Voorbeelden:
        | wat                                | naar wie |
        | wat iemand kan in werk             | UWV      |
        | afspraken en stappen in het proces | UWV      |

  Regel: Weet niemand wat het is of voor wie, dan deel je niet, ook niet als alles er is

    @bron:L-20 @bron:L-23
    Abstract Scenario: Voor wie is niet bekend (<wat>)
      Gegeven het gaat om <wat>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Deel niets zolang je niet weet wat het is of voor wie"
      En het advies is voorlopig

      Voorbeelden:
        | wat                                |
        | medische informatie                |
        | de FML                             |
        | wat iemand kan in werk             |
        | afspraken en stappen in het proces |
        | andere vertrouwelijke informatie   |

    @bron:L-20 @bron:L-23 @bron:D-06
    Abstract Scenario: Wat het is, is niet bekend (<naar wie>)
      Gegeven de informatie gaat naar <naar wie>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Deel niets zolang je niet weet wat het is of voor wie"
      En het advies is voorlopig
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"

      Voorbeelden:
        | naar wie                     | mail          |
        | de opdrachtgever             | wijst op      |
        | de werkgever                 | wijst op      |
        | de bedrijfsarts              | wijst op      |
        | een medisch adviseur         | wijst niet op |
        | UWV                          | wijst op      |
        | een verzekeraar              | wijst op      |
        | een gemeente                 | wijst op      |
        | een re-integratiebureau      | wijst op      |
        | een andere arbeidsdeskundige | wijst niet op |
        | iemand anders                | wijst op      |

  Regel: De cliënt zelf mag alles weten, en wat openbaar is mag iedereen weten

    @bron:L-21 @bron:D-20b @bron:D-05 @bron:D-06 @bron:G-76 @bron:L-22 @bron:L-25 @bron:W-13
    Abstract Scenario: De informatie gaat naar de cliënt zelf (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf geen toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En de reden is "De cliënt mag alles over zichzelf weten"
      En het advies steunt verder op <grond>
      En het advies staat vast
      En er ontbreekt niets
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies wijst niet op "Toestemming is nooit de enige grond"
      En het advies wijst niet op "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies wijst niet op "Houd het rapport vrij van medische gegevens"
      En het advies wijst niet op "Vertel de cliënt wat je deelt en met wie"
      En het advies wijst niet op "Jij bent verantwoordelijk voor het verzenden"
      En het advies wijst niet op "Het geldt ook voor wat je zegt"
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"

      Voorbeelden:
        | wat                                | naar wie       | mail          | grond |
        | medische informatie                | de cliënt zelf | wijst niet op | niets |
        | de FML                             | de cliënt zelf | wijst niet op | niets |
        | wat iemand kan in werk             | de cliënt zelf | wijst niet op | niets |
        | afspraken en stappen in het proces | de cliënt zelf | wijst niet op | niets |
        | andere vertrouwelijke informatie   | de cliënt zelf | wijst niet op | niets |

    @bron:L-20 @bron:D-20b @bron:D-05 @bron:D-06 @bron:G-76 @bron:L-22 @bron:L-25 @bron:W-13
    Abstract Scenario: De informatie is openbaar (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf geen toestemming
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En de reden is "Openbare informatie mag je delen"
      En het advies steunt verder op <grond>
      En het advies staat vast
      En er ontbreekt niets
      En het advies <mail> "Zet geen derden in de mail zonder toestemming"
      En het advies wijst niet op "Toestemming is nooit de enige grond"
      En het advies wijst niet op "Vraag de arts om uitleg zonder medische gegevens te geven"
      En het advies wijst niet op "Houd het rapport vrij van medische gegevens"
      En het advies wijst niet op "Vertel de cliënt wat je deelt en met wie"
      En het advies wijst niet op "Jij bent verantwoordelijk voor het verzenden"
      En het advies wijst niet op "Het geldt ook voor wat je zegt"
      En het advies wijst niet op "De cliënt wil dit niet, weeg dat mee"

      Voorbeelden:
        | wat                 | naar wie                             | mail          | grond                                                                                                                        |
        | openbare informatie | iemand die namens de cliënt optreedt | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | de opdrachtgever                     | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | de werkgever                         | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | de bedrijfsarts                      | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | een medisch adviseur                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | UWV                                  | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | een verzekeraar                      | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | een gemeente                         | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | een re-integratiebureau              | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | een andere arbeidsdeskundige         | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie | iemand anders                        | wijst op      | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |

  Regel: Of de ontvanger zelf de opdrachtgever is, telt alleen bij een verzekeraar, UWV of een gemeente

    @bron:D-20 @bron:L-22 @bron:L-23 @bron:L-26 @bron:L-21 @bron:L-20 @bron:D-05
    Abstract Scenario: Iemand zegt alleen dat de ontvanger is zelf de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En de reden is "<reden>"
      En het advies steunt verder op <grond>

      Voorbeelden:
        | wat                                | naar wie                             | uitkomst        | reden                                                                                       | grond                                                                                                                        |
        | medische informatie                | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                     | niets                                                                                                                        |
        | medische informatie                | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                             | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | medische informatie                | de opdrachtgever                     | niet toegestaan | Medische informatie gaat niet naar werkgever of opdrachtgever                               | niets                                                                                                                        |
        | medische informatie                | de werkgever                         | niet toegestaan | Medische informatie gaat niet naar werkgever of opdrachtgever                               | niets                                                                                                                        |
        | medische informatie                | de bedrijfsarts                      | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | medische informatie                | een medisch adviseur                 | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | medische informatie                | UWV                                  | niet toegestaan | Medische informatie gaat niet naar werkgever of opdrachtgever                               | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet"                                                            |
        | medische informatie                | een verzekeraar                      | niet toegestaan | Medische informatie gaat niet naar werkgever of opdrachtgever                               | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet"                                                            |
        | medische informatie                | een gemeente                         | niet toegestaan | Medische informatie gaat niet naar een gemeente, een bureau of een derde                    | niets                                                                                                                        |
        | medische informatie                | een re-integratiebureau              | niet toegestaan | Medische informatie gaat niet naar een gemeente, een bureau of een derde                    | niets                                                                                                                        |
        | medische informatie                | een andere arbeidsdeskundige         | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | medische informatie                | iemand anders                        | niet toegestaan | Medische informatie gaat niet naar een gemeente, een bureau of een derde                    | niets                                                                                                                        |
        | de FML                             | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                     | niets                                                                                                                        |
        | de FML                             | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                             | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | de FML                             | de opdrachtgever                     | niet toegestaan | De FML gaat niet naar werkgever of opdrachtgever                                            | niets                                                                                                                        |
        | de FML                             | de werkgever                         | niet toegestaan | De FML gaat niet naar werkgever of opdrachtgever                                            | niets                                                                                                                        |
        | de FML                             | de bedrijfsarts                      | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | een medisch adviseur                 | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | UWV                                  | niet toegestaan | De FML gaat niet naar werkgever of opdrachtgever                                            | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet"                                                            |
        | de FML                             | een verzekeraar                      | niet toegestaan | De FML gaat niet naar werkgever of opdrachtgever                                            | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet"                                                            |
        | de FML                             | een gemeente                         | niet toegestaan | De FML gaat niet naar werkgever of opdrachtgever                                            | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet"                                                            |
        | de FML                             | een re-integratiebureau              | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | een andere arbeidsdeskundige         | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | iemand anders                        | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                        | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | wat iemand kan in werk             | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                     | niets                                                                                                                        |
        | wat iemand kan in werk             | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                             | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | wat iemand kan in werk             | de opdrachtgever                     | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | de werkgever                         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | de bedrijfsarts                      | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | een medisch adviseur                 | niet toegestaan | Ook een medisch adviseur krijgt niet wat niet nodig is                                      | "Een medisch adviseur mag weten wat over werk of proces gaat als het nodig is"                                               |
        | wat iemand kan in werk             | UWV                                  | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | een verzekeraar                      | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is"                                                |
        | wat iemand kan in werk             | een gemeente                         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is"                                                |
        | wat iemand kan in werk             | een re-integratiebureau              | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak         | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | wat iemand kan in werk             | een andere arbeidsdeskundige         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | iemand anders                        | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak         | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | afspraken en stappen in het proces | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                     | niets                                                                                                                        |
        | afspraken en stappen in het proces | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                             | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | afspraken en stappen in het proces | de opdrachtgever                     | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | de werkgever                         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | de bedrijfsarts                      | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | een medisch adviseur                 | niet toegestaan | Ook een medisch adviseur krijgt niet wat niet nodig is                                      | "Een medisch adviseur mag weten wat over werk of proces gaat als het nodig is"                                               |
        | afspraken en stappen in het proces | UWV                                  | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | een verzekeraar                      | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is"                                                |
        | afspraken en stappen in het proces | een gemeente                         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wie de opdracht gaf mag weten wat over werk of proces gaat als het nodig is"                                                |
        | afspraken en stappen in het proces | een re-integratiebureau              | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak         | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | afspraken en stappen in het proces | een andere arbeidsdeskundige         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                             | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | iemand anders                        | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak         | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | andere vertrouwelijke informatie   | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                     | niets                                                                                                                        |
        | andere vertrouwelijke informatie   | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                             | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | andere vertrouwelijke informatie   | de opdrachtgever                     | niet toegestaan | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen"                                               |
        | andere vertrouwelijke informatie   | de werkgever                         | niet toegestaan | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen"                                               |
        | andere vertrouwelijke informatie   | de bedrijfsarts                      | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                       | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | een medisch adviseur                 | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                       | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | UWV                                  | niet toegestaan | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen"                                               |
        | andere vertrouwelijke informatie   | een verzekeraar                      | niet toegestaan | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen"                                               |
        | andere vertrouwelijke informatie   | een gemeente                         | niet toegestaan | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen"                                               |
        | andere vertrouwelijke informatie   | een re-integratiebureau              | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                       | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige         | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                       | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | iemand anders                        | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                       | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | openbare informatie                | iemand die namens de cliënt optreedt | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | de opdrachtgever                     | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | de werkgever                         | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | de bedrijfsarts                      | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een medisch adviseur                 | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | UWV                                  | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een verzekeraar                      | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een gemeente                         | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een re-integratiebureau              | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een andere arbeidsdeskundige         | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | iemand anders                        | toegestaan      | Openbare informatie mag je delen                                                            | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |

    @bron:D-20 @bron:L-22 @bron:L-23 @bron:L-26 @bron:L-21 @bron:L-20 @bron:D-05
    Abstract Scenario: Iemand zegt alleen dat de ontvanger is niet zelf de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En de reden is "<reden>"
      En het advies steunt verder op <grond>

      Voorbeelden:
        | wat                                | naar wie                             | uitkomst        | reden                                                                                              | grond                                                                                                                        |
        | medische informatie                | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                            | niets                                                                                                                        |
        | medische informatie                | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                                    | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | medische informatie                | de opdrachtgever                     | niet toegestaan | Medische informatie gaat niet naar werkgever of opdrachtgever                                      | niets                                                                                                                        |
        | medische informatie                | de werkgever                         | niet toegestaan | Medische informatie gaat niet naar werkgever of opdrachtgever                                      | niets                                                                                                                        |
        | medische informatie                | de bedrijfsarts                      | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | medische informatie                | een medisch adviseur                 | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | medische informatie                | UWV                                  | niet toegestaan | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"                                    |
        | medische informatie                | een verzekeraar                      | niet toegestaan | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"                                    |
        | medische informatie                | een gemeente                         | niet toegestaan | Medische informatie gaat niet naar een gemeente, een bureau of een derde                           | niets                                                                                                                        |
        | medische informatie                | een re-integratiebureau              | niet toegestaan | Medische informatie gaat niet naar een gemeente, een bureau of een derde                           | niets                                                                                                                        |
        | medische informatie                | een andere arbeidsdeskundige         | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | medische informatie                | iemand anders                        | niet toegestaan | Medische informatie gaat niet naar een gemeente, een bureau of een derde                           | niets                                                                                                                        |
        | de FML                             | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                            | niets                                                                                                                        |
        | de FML                             | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                                    | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | de FML                             | de opdrachtgever                     | niet toegestaan | De FML gaat niet naar werkgever of opdrachtgever                                                   | niets                                                                                                                        |
        | de FML                             | de werkgever                         | niet toegestaan | De FML gaat niet naar werkgever of opdrachtgever                                                   | niets                                                                                                                        |
        | de FML                             | de bedrijfsarts                      | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | een medisch adviseur                 | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | UWV                                  | niet toegestaan | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"                                    |
        | de FML                             | een verzekeraar                      | niet toegestaan | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"                                    |
        | de FML                             | een gemeente                         | niet toegestaan | Wat over gezondheid gaat deel je niet met een verzekeraar, UWV of gemeente zonder drie voorwaarden | "Bij een verzekeraar, UWV of gemeente telt bij gezondheid ook of hij de opdrachtgever is"                                    |
        | de FML                             | een re-integratiebureau              | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | een andere arbeidsdeskundige         | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | de FML                             | iemand anders                        | niet toegestaan | Wat over gezondheid gaat deel je niet zonder toestemming en noodzaak                               | "Wat over gezondheid gaat vraagt toestemming en noodzaak"                                                                    |
        | wat iemand kan in werk             | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                            | niets                                                                                                                        |
        | wat iemand kan in werk             | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                                    | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | wat iemand kan in werk             | de opdrachtgever                     | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | de werkgever                         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | de bedrijfsarts                      | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | een medisch adviseur                 | niet toegestaan | Ook een medisch adviseur krijgt niet wat niet nodig is                                             | "Een medisch adviseur mag weten wat over werk of proces gaat als het nodig is"                                               |
        | wat iemand kan in werk             | UWV                                  | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | een verzekeraar                      | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | wat iemand kan in werk             | een gemeente                         | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | wat iemand kan in werk             | een re-integratiebureau              | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | wat iemand kan in werk             | een andere arbeidsdeskundige         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | wat iemand kan in werk             | iemand anders                        | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | afspraken en stappen in het proces | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                            | niets                                                                                                                        |
        | afspraken en stappen in het proces | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                                    | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | afspraken en stappen in het proces | de opdrachtgever                     | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | de werkgever                         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | de bedrijfsarts                      | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | een medisch adviseur                 | niet toegestaan | Ook een medisch adviseur krijgt niet wat niet nodig is                                             | "Een medisch adviseur mag weten wat over werk of proces gaat als het nodig is"                                               |
        | afspraken en stappen in het proces | UWV                                  | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | een verzekeraar                      | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | afspraken en stappen in het proces | een gemeente                         | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | afspraken en stappen in het proces | een re-integratiebureau              | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | afspraken en stappen in het proces | een andere arbeidsdeskundige         | niet toegestaan | Wat over werk of proces gaat deel je niet als het niet nodig is                                    | "Wat over werk of proces gaat vraagt noodzaak"                                                                               |
        | afspraken en stappen in het proces | iemand anders                        | niet toegestaan | Wat over werk of proces gaat deel je niet met derden zonder toestemming en noodzaak                | "Wat over werk of proces gaat vraagt bij een ander ook toestemming"                                                          |
        | andere vertrouwelijke informatie   | de cliënt zelf                       | toegestaan      | De cliënt mag alles over zichzelf weten                                                            | niets                                                                                                                        |
        | andere vertrouwelijke informatie   | iemand die namens de cliënt optreedt | niet toegestaan | Deel niets met een gemachtigde zonder toestemming van de cliënt                                    | "Wie namens de cliënt optreedt, mag weten wat de cliënt goedvindt"                                                           |
        | andere vertrouwelijke informatie   | de opdrachtgever                     | niet toegestaan | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden        | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen"                                               |
        | andere vertrouwelijke informatie   | de werkgever                         | niet toegestaan | Vertrouwelijke informatie gaat niet naar opdrachtgever of werkgever zonder drie voorwaarden        | "Vertrouwelijke informatie voor opdrachtgever of werkgever vraagt drie dingen"                                               |
        | andere vertrouwelijke informatie   | de bedrijfsarts                      | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | een medisch adviseur                 | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | UWV                                  | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Is een verzekeraar, UWV of gemeente niet de opdrachtgever, dan zijn toestemming en noodzaak genoeg"                         |
        | andere vertrouwelijke informatie   | een verzekeraar                      | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Is een verzekeraar, UWV of gemeente niet de opdrachtgever, dan zijn toestemming en noodzaak genoeg"                         |
        | andere vertrouwelijke informatie   | een gemeente                         | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Is een verzekeraar, UWV of gemeente niet de opdrachtgever, dan zijn toestemming en noodzaak genoeg"                         |
        | andere vertrouwelijke informatie   | een re-integratiebureau              | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige         | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | andere vertrouwelijke informatie   | iemand anders                        | niet toegestaan | Vertrouwelijke informatie deel je niet zonder toestemming en noodzaak                              | "Andere vertrouwelijke informatie vraagt toestemming en noodzaak"                                                            |
        | openbare informatie                | iemand die namens de cliënt optreedt | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | de opdrachtgever                     | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | de werkgever                         | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | de bedrijfsarts                      | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een medisch adviseur                 | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | UWV                                  | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een verzekeraar                      | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een gemeente                         | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een re-integratiebureau              | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een andere arbeidsdeskundige         | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | iemand anders                        | toegestaan      | Openbare informatie mag je delen                                                                   | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |

  Regel: Schrijft een wetsartikel het voor, dan mag het zonder toestemming, maar niet alles

    @bron:D-20c @bron:L-22 @bron:L-24 @bron:D-20 @bron:L-20 @bron:L-21
    Abstract Scenario: Een wetsartikel schrijft het voor en de cliënt wil het niet (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de cliënt gaf geen toestemming
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast
      En het advies <bezwaar> "De cliënt wil dit niet, weeg dat mee"
      En het advies steunt verder op <grond>

      Voorbeelden:
        | wat                                | naar wie                             | uitkomst                   | bezwaar       | grond                                                                                                                                        |
        | medische informatie                | de cliënt zelf                       | toegestaan                 | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | medische informatie                | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | medische informatie                | de opdrachtgever                     | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | medische informatie                | de werkgever                         | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | medische informatie                | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | medische informatie                | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | medische informatie                | een re-integratiebureau              | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | medische informatie                | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | medische informatie                | iemand anders                        | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | de FML                             | de cliënt zelf                       | toegestaan                 | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | de FML                             | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | de FML                             | de opdrachtgever                     | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | de FML                             | de werkgever                         | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                              |
        | de FML                             | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | de FML                             | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | de FML                             | een re-integratiebureau              | niet toegestaan            | wijst niet op | "Wat over gezondheid gaat vraagt toestemming en noodzaak" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | de FML                             | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | de FML                             | iemand anders                        | niet toegestaan            | wijst niet op | "Wat over gezondheid gaat vraagt toestemming en noodzaak" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | wat iemand kan in werk             | de cliënt zelf                       | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | de opdrachtgever                     | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | de werkgever                         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | een re-integratiebureau              | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | wat iemand kan in werk             | iemand anders                        | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | de cliënt zelf                       | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | de opdrachtgever                     | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | de werkgever                         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | een re-integratiebureau              | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | afspraken en stappen in het proces | iemand anders                        | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | de cliënt zelf                       | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | de opdrachtgever                     | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | de werkgever                         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | een re-integratiebureau              | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | andere vertrouwelijke informatie   | iemand anders                        | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | openbare informatie                | de cliënt zelf                       | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                 |
        | openbare informatie                | iemand die namens de cliënt optreedt | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | openbare informatie                | de opdrachtgever                     | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                 |
        | openbare informatie                | de werkgever                         | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                 |
        | openbare informatie                | de bedrijfsarts                      | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | openbare informatie                | een medisch adviseur                 | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | openbare informatie                | een re-integratiebureau              | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                 |
        | openbare informatie                | een andere arbeidsdeskundige         | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"      |
        | openbare informatie                | iemand anders                        | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                 |

    @bron:D-20c @bron:L-22 @bron:L-24 @bron:D-20 @bron:L-20
    Abstract Scenario: Een wetsartikel schrijft het voor en de cliënt wil het niet, en de ontvanger is de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is zelf de opdrachtgever
      En de cliënt gaf geen toestemming
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast
      En het advies <bezwaar> "De cliënt wil dit niet, weeg dat mee"
      En het advies steunt verder op <grond>

      Voorbeelden:
        | wat                                | naar wie        | uitkomst                   | bezwaar       | grond                                                                                                                                                |
        | medische informatie                | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | medische informatie                | een verzekeraar | niet toegestaan            | wijst niet op | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | medische informatie                | een gemeente    | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                                      |
        | de FML                             | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | de FML                             | een verzekeraar | niet toegestaan            | wijst niet op | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | de FML                             | een gemeente    | niet toegestaan            | wijst niet op | "Naar wie zelf de opdracht gaf, mag dit ook met toestemming niet" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | wat iemand kan in werk             | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | wat iemand kan in werk             | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | wat iemand kan in werk             | een gemeente    | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | afspraken en stappen in het proces | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | afspraken en stappen in het proces | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | afspraken en stappen in het proces | een gemeente    | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | andere vertrouwelijke informatie   | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | andere vertrouwelijke informatie   | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | andere vertrouwelijke informatie   | een gemeente    | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | openbare informatie                | UWV             | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"              |
        | openbare informatie                | een verzekeraar | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                         |
        | openbare informatie                | een gemeente    | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                         |

    @bron:D-20c @bron:L-22 @bron:L-24 @bron:D-20 @bron:L-20
    Abstract Scenario: Een wetsartikel schrijft het voor en de cliënt wil het niet, en de ontvanger is niet de opdrachtgever (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf geen toestemming
      En een wetsartikel schrijft deze verstrekking voor
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast
      En het advies <bezwaar> "De cliënt wil dit niet, weeg dat mee"
      En het advies steunt verder op <grond>

      Voorbeelden:
        | wat                                | naar wie        | uitkomst                   | bezwaar       | grond                                                                                                                                   |
        | medische informatie                | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | medische informatie                | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | medische informatie                | een gemeente    | niet toegestaan            | wijst niet op | "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"                                                         |
        | de FML                             | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | de FML                             | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | de FML                             | een gemeente    | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | wat iemand kan in werk             | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | wat iemand kan in werk             | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | wat iemand kan in werk             | een gemeente    | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | afspraken en stappen in het proces | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | afspraken en stappen in het proces | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | afspraken en stappen in het proces | een gemeente    | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | andere vertrouwelijke informatie   | UWV             | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | andere vertrouwelijke informatie   | een verzekeraar | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | andere vertrouwelijke informatie   | een gemeente    | toegestaan met voorwaarden | wijst op      | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | UWV             | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een verzekeraar | toegestaan                 | wijst niet op | "Wat de wet voorschrijft mag ook zonder toestemming" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet" |
        | openbare informatie                | een gemeente    | toegestaan                 | wijst niet op | "Voor openbare informatie is niets nodig" en "Bij openbare informatie en bij een wettelijke plicht telt het vertrouwen niet"            |

  Regel: Zei een ander het in vertrouwen, dan komt zijn instemming erbij, behalve als het openbaar is

    @bron:L-20 @bron:L-21 @bron:L-22 @bron:L-23 @bron:D-20
    Abstract Scenario: Alles is er, en een ander zei het in vertrouwen (<wat>, <naar wie>)
      Gegeven het gaat om <wat>
      En de informatie gaat naar <naar wie>
      En de ontvanger is niet zelf de opdrachtgever
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      En een ander zei dit in vertrouwen
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast
      En <aantal> te doen
      En het advies <zeggen> "Het geldt ook voor wat je zegt"

      Voorbeelden:
        | wat                                | naar wie                             | uitkomst                   | zeggen        | aantal        |
        | medische informatie                | de cliënt zelf                       | toegestaan met voorwaarden | wijst op      | 1 ding is     |
        | medische informatie                | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | medische informatie                | de opdrachtgever                     | niet toegestaan            | wijst op      | niets is      |
        | medische informatie                | de werkgever                         | niet toegestaan            | wijst op      | niets is      |
        | medische informatie                | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | medische informatie                | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | medische informatie                | UWV                                  | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | medische informatie                | een verzekeraar                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | medische informatie                | een gemeente                         | niet toegestaan            | wijst op      | niets is      |
        | medische informatie                | een re-integratiebureau              | niet toegestaan            | wijst op      | niets is      |
        | medische informatie                | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | medische informatie                | iemand anders                        | niet toegestaan            | wijst op      | niets is      |
        | de FML                             | de cliënt zelf                       | toegestaan met voorwaarden | wijst op      | 1 ding is     |
        | de FML                             | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | de FML                             | de opdrachtgever                     | niet toegestaan            | wijst op      | niets is      |
        | de FML                             | de werkgever                         | niet toegestaan            | wijst op      | niets is      |
        | de FML                             | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | de FML                             | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | de FML                             | UWV                                  | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | de FML                             | een verzekeraar                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | de FML                             | een gemeente                         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | de FML                             | een re-integratiebureau              | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | de FML                             | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | de FML                             | iemand anders                        | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | wat iemand kan in werk             | de cliënt zelf                       | toegestaan met voorwaarden | wijst op      | 1 ding is     |
        | wat iemand kan in werk             | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | wat iemand kan in werk             | de opdrachtgever                     | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | wat iemand kan in werk             | de werkgever                         | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | wat iemand kan in werk             | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | wat iemand kan in werk             | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | wat iemand kan in werk             | UWV                                  | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | wat iemand kan in werk             | een verzekeraar                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | wat iemand kan in werk             | een gemeente                         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | wat iemand kan in werk             | een re-integratiebureau              | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | wat iemand kan in werk             | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | wat iemand kan in werk             | iemand anders                        | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | afspraken en stappen in het proces | de cliënt zelf                       | toegestaan met voorwaarden | wijst op      | 1 ding is     |
        | afspraken en stappen in het proces | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | afspraken en stappen in het proces | de opdrachtgever                     | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | afspraken en stappen in het proces | de werkgever                         | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | afspraken en stappen in het proces | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | afspraken en stappen in het proces | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | afspraken en stappen in het proces | UWV                                  | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | afspraken en stappen in het proces | een verzekeraar                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | afspraken en stappen in het proces | een gemeente                         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | afspraken en stappen in het proces | een re-integratiebureau              | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | afspraken en stappen in het proces | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | afspraken en stappen in het proces | iemand anders                        | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | de cliënt zelf                       | toegestaan met voorwaarden | wijst op      | 1 ding is     |
        | andere vertrouwelijke informatie   | iemand die namens de cliënt optreedt | toegestaan met voorwaarden | wijst op      | 3 dingen zijn |
        | andere vertrouwelijke informatie   | de opdrachtgever                     | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | de werkgever                         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | de bedrijfsarts                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | een medisch adviseur                 | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | UWV                                  | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | een verzekeraar                      | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | een gemeente                         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | een re-integratiebureau              | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | een andere arbeidsdeskundige         | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | andere vertrouwelijke informatie   | iemand anders                        | toegestaan met voorwaarden | wijst op      | 4 dingen zijn |
        | openbare informatie                | de cliënt zelf                       | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | iemand die namens de cliënt optreedt | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | de opdrachtgever                     | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | de werkgever                         | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | de bedrijfsarts                      | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | een medisch adviseur                 | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | UWV                                  | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | een verzekeraar                      | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | een gemeente                         | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | een re-integratiebureau              | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | een andere arbeidsdeskundige         | toegestaan                 | wijst niet op | niets is      |
        | openbare informatie                | iemand anders                        | toegestaan                 | wijst niet op | niets is      |

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:L-21
    Voorbeeld: Op de eerste dag is er een advies
      Gegeven de informatie gaat naar de cliënt zelf
      Als de arbeidsdeskundige op 1 januari 2026 advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan

    @bron:L-21
    Voorbeeld: Een dag eerder nog niet
      Gegeven de informatie gaat naar de cliënt zelf
      Als de arbeidsdeskundige op 31 december 2025 advies vraagt over informatiedeling
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

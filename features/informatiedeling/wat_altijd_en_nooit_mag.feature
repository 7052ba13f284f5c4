# language: nl
Functionaliteit: Wat je altijd en wat je nooit mag delen
  De cliënt mag alles weten wat over hem gaat. Medische informatie en de FML gaan nooit naar de
  werkgever of de opdrachtgever, ook niet met toestemming.

  Regel: De cliënt zelf mag alles weten, en openbaar is openbaar

    @bron:L-20 @bron:L-21
    Voorbeeld: Openbare informatie naar de cliënt heeft twee redenen
      Gegeven het gaat om openbare informatie
      En de informatie gaat naar de cliënt zelf
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En een reden is "De cliënt mag alles over zichzelf weten"
      En een reden is "Openbare informatie mag je delen"

  Regel: Medische informatie gaat niet naar werkgever of opdrachtgever, ook niet met toestemming

    @bron:D-20 @bron:G-76 @bron:L-20 @bron:D-20b
    Abstract Scenario: Alles klopt verder, maar <ontvanger>
      Gegeven het gaat om medische informatie
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      En de kans op re-integratie wordt duidelijk groter
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Medische informatie gaat niet naar werkgever of opdrachtgever"
      En een uitweg is "Beschrijf wat iemand kan in werk, zonder medische gegevens."
      En het advies staat vast
      En het advies wijst op "Toestemming is nooit de enige grond"
      En het advies wijst op "Het geldt ook voor wat je zegt"
      En het advies wijst niet op "Vertel de cliënt wat je deelt en met wie"

      Voorbeelden:
        | ontvanger                                |
        | de informatie gaat naar de werkgever     |
        | de informatie gaat naar de opdrachtgever |

    @bron:D-20
    Voorbeeld: Het advies staat vast zonder dat er nog iets bekend is
      Gegeven het gaat om medische informatie
      En de informatie gaat naar de werkgever
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En het advies staat vast
      En er zijn geen vragen

  Regel: De FML gaat ook niet naar werkgever of opdrachtgever, maar er is een uitweg

    @bron:D-20
    Abstract Scenario: De FML, en <ontvanger>
      Gegeven het gaat om de FML
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En een uitweg is "Vat in gewone werktermen samen wat iemand kan."
      En een uitweg is "stuur de FML aan de medisch adviseur"
      En het advies staat vast

      Voorbeelden:
        | ontvanger                                |
        | de informatie gaat naar de werkgever     |
        | de informatie gaat naar de opdrachtgever |

    @bron:L-22 @bron:D-20c @bron:L-23
    Abstract Scenario: De uitweg klopt, want <soort>, en <ontvanger>
      Gegeven <soort>
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En het advies staat vast

      Voorbeelden:
        | soort                              | ontvanger                                    |
        | het gaat om de FML                 | de informatie gaat naar een medisch adviseur |
        | het gaat om wat iemand kan in werk | de informatie gaat naar de opdrachtgever     |

  Regel: Medische informatie gaat ook niet naar een gemeente, een bureau of een derde, de FML wel

    @bron:L-22 @bron:L-23
    Abstract Scenario: De cliënt geeft toestemming en het is nodig, en <ontvanger>
      Gegeven het gaat om medische informatie
      En <ontvanger>
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Medische informatie gaat niet naar een gemeente, een bureau of een derde"
      En een uitweg is "Beschrijf wat iemand kan in werk, zonder medische gegevens."
      En het advies staat vast
      En er zijn geen vragen

      Voorbeelden:
        | ontvanger                                       |
        | de informatie gaat naar een gemeente            |
        | de informatie gaat naar een re-integratiebureau |
        | de informatie gaat naar iemand anders           |

    @bron:L-22 @bron:L-23 @bron:D-20c
    Voorbeeld: Een bureau voor spoor 2 mag de FML hebben, met toestemming en als het nodig is
      Gegeven het gaat om de FML
      En de informatie gaat naar een re-integratiebureau
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan met voorwaarden
      En de reden is "Wat over gezondheid gaat mag naar deze ontvanger met toestemming en noodzaak samen"
      En het advies staat vast

  Regel: Toestemming van een werknemer is een extra waarborg, nooit de enige grond

    @bron:D-20b @bron:B-15 @bron:L-23
    Abstract Scenario: Er is alleen toestemming, <soort>, en <ontvanger>
      Gegeven <soort>
      En <ontvanger>
      En de ontvanger is niet zelf de opdrachtgever
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
        | het gaat om de FML                           | de informatie gaat naar een verzekeraar |
        | het gaat om andere vertrouwelijke informatie | de informatie gaat naar de werkgever    |
        | het gaat om andere vertrouwelijke informatie | de informatie gaat naar UWV             |
        | het gaat om wat iemand kan in werk           | de informatie gaat naar iemand anders   |

  Regel: Naar een medisch adviseur mag wat niet medisch is, ook zonder toestemming

    @bron:D-05 @bron:L-22 @bron:L-24
    Abstract Scenario: De cliënt wil het niet, en <noodzaak>
      Gegeven het gaat om wat iemand kan in werk
      En de informatie gaat naar een medisch adviseur
      En de cliënt gaf geen toestemming
      En <noodzaak>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen <uitkomst>
      En het advies staat vast
      En het advies <het wijst> "De cliënt wil dit niet, weeg dat mee"

      Voorbeelden:
        | noodzaak                                  | uitkomst                   | het wijst     |
        | de informatie is nodig voor het doel      | toegestaan met voorwaarden | wijst op      |
        | de informatie is niet nodig voor het doel | niet toegestaan            | wijst niet op |

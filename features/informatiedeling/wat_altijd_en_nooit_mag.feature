# language: nl
Functionaliteit: Wat je altijd en wat je nooit mag delen
  De cliënt mag alles weten wat over hem gaat. Medische informatie gaat nooit naar de werkgever, de
  opdrachtgever of een derde, ook niet met toestemming.

  Regel: De cliënt zelf mag alles weten, en openbaar is openbaar

    @bron:L-21 @bron:D-20b
    Abstract Scenario: Naar de cliënt, en <soort>
      Gegeven de informatie gaat naar de cliënt zelf
      En <soort>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En de reden is "De cliënt mag alles over zichzelf weten"
      En het advies staat vast
      En er ontbreekt niets
      En het advies wijst niet op "Toestemming is nooit de enige grond"
      En het advies wijst niet op "Het geldt ook voor wat je zegt"

      Voorbeelden:
        | soort                                          |
        | het gaat om medische informatie                |
        | het gaat om wat iemand kan in werk             |
        | het gaat om afspraken en stappen in het proces |
        | het gaat om andere vertrouwelijke informatie   |

    @bron:L-20 @bron:B-15 @bron:L-22 @bron:D-06
    Abstract Scenario: Openbare informatie, en <ontvanger>
      Gegeven het gaat om openbare informatie
      En <ontvanger>
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En de reden is "Openbare informatie mag je delen"
      En het advies staat vast
      En er ontbreekt niets
      En het advies wijst niet op "Toestemming is nooit de enige grond"
      En het advies wijst niet op "Zet geen derden in de mail zonder toestemming"

      Voorbeelden:
        | ontvanger                                |
        | de informatie gaat naar de opdrachtgever |
        | de informatie gaat naar de werkgever     |
        | de informatie gaat naar de bedrijfsarts  |
        | de informatie gaat naar UWV              |
        | de informatie gaat naar een verzekeraar  |
        | de informatie gaat naar iemand anders    |

    @bron:L-20 @bron:L-21
    Voorbeeld: Openbare informatie naar de cliënt heeft twee redenen
      Gegeven het gaat om openbare informatie
      En de informatie gaat naar de cliënt zelf
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen toegestaan
      En een reden is "De cliënt mag alles over zichzelf weten"
      En een reden is "Openbare informatie mag je delen"

  Regel: Medische informatie gaat niet naar werkgever of opdrachtgever, ook niet met toestemming

    @bron:D-20 @bron:D-20b @bron:B-15 @bron:G-76 @bron:L-20
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
      En er ontbreekt niets
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

  Regel: Medische informatie gaat ook niet naar derden

    @bron:D-20b @bron:D-08
    Voorbeeld: De cliënt geeft toestemming en het is nodig
      Gegeven het gaat om medische informatie
      En de informatie gaat naar iemand anders
      En de cliënt gaf toestemming
      En de informatie is nodig voor het doel
      Als de arbeidsdeskundige advies vraagt over informatiedeling
      Dan is deze informatie delen niet toegestaan
      En de reden is "Medische informatie gaat niet naar derden"
      En er is geen uitweg
      En het advies staat vast
      En er zijn geen vragen

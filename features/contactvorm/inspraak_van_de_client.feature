# language: nl
Functionaliteit: De cliënt praat mee over de vorm
  Het onderdeel bepaalt welke vormen kunnen. Daarbinnen telt de wens van de cliënt. Inspraak is
  iets anders dan beslissen: een vorm die afvalt, komt door een wens niet terug.

  Regel: Binnen wat kan, volgt het advies de wens van de cliënt

    @bron:B1-34 @bron:B-06
    Abstract Scenario: De tandartsassistente wil afspraken maken via <wens> en dat kan
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, <oordeel>

      Voorbeelden:
        | wens           | vorm        | oordeel      |
        | fysiek contact | fysiek      | voorkeur     |
        | beeldbellen    | beeldbellen | aanvaardbaar |
        | bellen         | telefonisch | aanvaardbaar |

    @bron:B1-34 @bron:B1-35 @bron:B-06
    Voorbeeld: De cliënt heeft de arbeidsdeskundige bij nazorg liever over de vloer dan aan de lijn
      Gegeven de arbeidsdeskundige geeft nazorg
      En de cliënt wil het liefst fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En de doorslag geeft "Binnen wat kan, telt de wens van de cliënt"
      En een alternatief is telefonisch, voorkeur
      En een alternatief is beeldbellen, aanvaardbaar

    @bron:B1-34 @bron:B-06
    Voorbeeld: De wens telt ook als een andere vorm het beter doet
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En de cliënt wil het liefst bellen
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En de doorslag geeft "Binnen wat kan, telt de wens van de cliënt"
      En een alternatief is beeldbellen, voorkeur

    @bron:B1-34 @bron:B1-35 @bron:B-06
    Voorbeeld: Wil de cliënt wat toch al het beste is, dan hoeft de wens niets te beslissen
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En de doorslag geeft niet "Binnen wat kan, telt de wens van de cliënt"

  Regel: Een wens die buiten de mogelijkheden valt, haalt het advies niet

    @bron:B1-34 @bron:B-06 @bron:G-48
    Abstract Scenario: De tandartsassistente wil <wens>, maar zij kent de arbeidsdeskundige nog niet
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt wil het liefst <wens>
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En de doorslag geeft niet "Binnen wat kan, telt de wens van de cliënt"

      Voorbeelden:
        | wens        |
        | beeldbellen |
        | bellen      |

    @bron:B1-09 @bron:B-06
    Voorbeeld: Ook de sterkste wens maakt van een werkplekonderzoek geen telefoongesprek
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En er is geen alternatief

    @bron:B1-07 @bron:B1-34 @bron:B-06
    Voorbeeld: De cliënt wil langskomen, maar het gebouw is voorgoed dicht
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En de cliënt wil het liefst fysiek contact
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, voorkeur
      En een alternatief is telefonisch, aanvaardbaar

    @bron:B1-02 @bron:B1-34 @bron:B-06
    Voorbeeld: De cliënt wil beeldbellen, maar heeft er geen apparaat voor
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En de doorslag geeft niet "Binnen wat kan, telt de wens van de cliënt"
      En een alternatief is telefonisch, aanvaardbaar

  Regel: Zonder wens kiest het advies de beste vorm

    @bron:B1-19 @bron:B1-35
    Voorbeeld: De cliënt vindt alles goed en fysiek is het beste
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En de doorslag geeft niet "Bij gelijke stand gaat fysiek voor beeldbellen en beeldbellen voor bellen"

    @bron:B-04 @bron:G-73
    Voorbeeld: De cliënt vindt alles goed en bellen is het beste
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur

    @bron:B1-34 @bron:B-06
    Voorbeeld: Niemand heeft de wens gevraagd, dus het advies is nog voorlopig
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En niet bekend is het antwoord op "Welke vorm heeft de cliënt het liefst?"
      En beeldbellen is mogelijk
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |
        | telefonisch | aanvaardbaar |
      En de eerste vraag is "Welke vorm heeft de cliënt het liefst?"

  Regel: Zijn vormen even goed, dan gaat fysiek voor beeldbellen en beeldbellen voor bellen

    @bron:B1-19
    Voorbeeld: Uitleg en een korte vraag naar de visie: fysiek en beeldbellen zijn even goed
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En een alternatief is beeldbellen, aanvaardbaar
      En de doorslag geeft "Bij gelijke stand gaat fysiek voor beeldbellen en beeldbellen voor bellen"

    @bron:B1-19
    Voorbeeld: Uitleg en procesafspraken: alle drie de vormen zijn even goed
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige maakt procesafspraken
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En een alternatief is beeldbellen, aanvaardbaar
      En een alternatief is telefonisch, aanvaardbaar

    @bron:B1-02 @bron:B1-07 @bron:B1-19
    Voorbeeld: Uitleg en procesafspraken terwijl fysiek niet kan: beeldbellen en bellen zijn even goed
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En een alternatief is telefonisch, aanvaardbaar
      En de doorslag geeft "Bij gelijke stand gaat fysiek voor beeldbellen en beeldbellen voor bellen"

    @bron:B1-19 @bron:B1-34
    Voorbeeld: Alle drie even goed en de cliënt belt graag
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En de doorslag geeft "Binnen wat kan, telt de wens van de cliënt"
      En een alternatief is fysiek, aanvaardbaar
      En een alternatief is beeldbellen, aanvaardbaar

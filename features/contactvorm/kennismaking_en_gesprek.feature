# language: nl
Functionaliteit: Kennismaken en het inhoudelijke gesprek voeren
  Cliënten en klachtdeskundigen zeggen het allebei: ga bij elkaar zitten. Dat gaat over het gesprek
  zelf, waarin iemand zijn verhaal doet. Het gaat niet over losse stappen, zoals een jaartal nakijken.

  Regel: Een kennismaking en een inhoudelijk gesprek voer je bij voorkeur aan tafel

    @bron:G-48 @bron:G-81 @bron:B-03
    Abstract Scenario: Het eerste gesprek of het grote gesprek met een kok (<onderdeel>)
      Gegeven <wat er gebeurt>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En bij <onderdeel> is fysiek voorkeur
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel           | wat er gebeurt                                      |
        | kennismaking        | de arbeidsdeskundige maakt kennis met de cliënt     |
        | inhoudelijk gesprek | de arbeidsdeskundige voert het inhoudelijke gesprek |

    @bron:G-48 @bron:G-81 @bron:B-03
    Abstract Scenario: De kok wil <wens> en alles lijkt eenvoudig, toch ga je bij elkaar zitten (<onderdeel>)
      Gegeven <wat er gebeurt>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij <onderdeel> is fysiek voorkeur
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden

      Voorbeelden:
        | onderdeel           | wens        | wat er gebeurt                                      |
        | kennismaking        | beeldbellen | de arbeidsdeskundige maakt kennis met de cliënt     |
        | kennismaking        | bellen      | de arbeidsdeskundige maakt kennis met de cliënt     |
        | inhoudelijk gesprek | beeldbellen | de arbeidsdeskundige voert het inhoudelijke gesprek |
        | inhoudelijk gesprek | bellen      | de arbeidsdeskundige voert het inhoudelijke gesprek |

    @bron:B1-14 @bron:B1-17 @bron:B-03
    Voorbeeld: Vraagt de arbeidsdeskundige alleen de visie uit, dan is dat een losse stap en mag het via beeld
      Gegeven de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij visie van de cliënt uitvragen is fysiek voorkeur
      En bij visie van de cliënt uitvragen is beeldbellen aanvaardbaar
      En bij visie van de cliënt uitvragen is telefonisch ontraden

# language: nl
Functionaliteit: Afwijken van het advies

  De arbeidsdeskundige beslist. Wie anders kiest dan het advies, legt vast waarom.

  Regel: Een keuze wordt bewaard met haar reden

    @bron:L-11 @bron:L-12
    Voorbeeld: Anders kiezen met een reden
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de eerste ziektedag is 2 maart 2026
      En in de zaak staat: de cliënt is werknemer en de werkgever betaalt het loon door
      Als de arbeidsdeskundige op 1 juni 2026 het advies over inzetmoment bewaart, en kiest voor nu_wenselijk vanwege vakinhoudelijk
      Dan is het bewaarde advies over inzetmoment "overwegen"
      En is in plaats daarvan gekozen: nu_wenselijk, vanwege vakinhoudelijk
      En is er op 1 juni 2026 niets te doen aan "Inzetmoment: schrijf op waarom je afweek"

    @bron:L-11 @bron:L-12
    Voorbeeld: Anders kiezen zonder reden blijft te doen
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 1 juni 2026 het advies over inzetmoment bewaart, en kiest voor nu_wenselijk
      Dan is er op 1 juni 2026 te doen: "Inzetmoment: schrijf op waarom je afweek"

  Regel: Wie het advies volgt, hoeft niets uit te leggen

    Voorbeeld: Het advies volgen
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de eerste ziektedag is 2 maart 2026
      En in de zaak staat: de cliënt is werknemer en de werkgever betaalt het loon door
      Als de arbeidsdeskundige op 1 juni 2026 het advies over inzetmoment bewaart, en kiest voor overwegen
      Dan is het advies gevolgd

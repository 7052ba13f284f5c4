# language: nl
Functionaliteit: Een zaak van melding tot rapport

  Wat je één keer zegt, hoef je niet nog eens te zeggen. En wat het ene advies weet, weet het volgende ook.

  Regel: Een feit zeg je één keer, en elk advies gebruikt het

    Voorbeeld: Van de melding tot het rapport
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de cliënt is werknemer en de werkgever betaalt het loon door
      En in de zaak staat: de eerste ziektedag is 2 maart 2026
      Dan is er op 13 april 2026 na te gaan: "Probleemanalyse"
      Als bekend wordt: de probleemanalyse was op 9 april 2026
      Dan is er op 13 april 2026 niets te doen aan "Probleemanalyse"
      Als bekend wordt: de belastbaarheid is niet bekend
      En de arbeidsdeskundige op 1 juni 2026 het advies over inzetmoment bewaart
      Dan is het bewaarde advies over inzetmoment "overwegen"
      Als op de agenda van 8 juni 2026 staat: werkplekonderzoek
      En de arbeidsdeskundige op 8 juni 2026 het advies over contactvorm bewaart
      Dan is het bewaarde advies over contactvorm "fysiek"
      En rust het advies over gesprek op: de arbeidsdeskundige koos voor fysiek contact
      En rust het advies over opdrachtacceptatie op: de belastbaarheid is niet actueel
      En rust het advies over rapportcontrole op: de cliënt is werknemer en de werkgever betaalt het loon door

    Voorbeeld: Wat iemand zelf zegt, gaat voor wat uit een ander advies volgt
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de belastbaarheid is niet bekend
      En in de zaak staat: de belastbaarheid is actueel
      Dan rust het advies over opdrachtacceptatie op: de belastbaarheid is actueel

  Regel: Toestemming geldt voor één vraag, en wordt nooit een feit van de zaak

    Voorbeeld: De volgende vraag begint zonder toestemming
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      Als de arbeidsdeskundige bewaart dat functionele informatie met toestemming en noodzaak naar een derde gaat
      Dan staat toestemming niet in de zaak
      En mag functionele informatie naar een derde niet zonder opnieuw te vragen

  Regel: Wat je toezei blijft staan tot je het deed

    Voorbeeld: De werkplek later bekijken
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En op de agenda van 8 juni 2026 staat: werkplekonderzoek
      En bij dat contact: fysiek afspreken is niet mogelijk
      En bij dat contact: er is een dringende termijn
      Als de arbeidsdeskundige op 8 juni 2026 het advies over contactvorm bewaart
      Dan is er op 9 juni 2026 toegezegd: "Kijk later fysiek na"
      Als de arbeidsdeskundige zegt dat later_fysiek_nakijken gedaan is
      Dan is er op 9 juni 2026 niets te doen aan "Kijk later fysiek na"

    Voorbeeld: Een toezegging met een datum is daarna te laat
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En op de agenda van 8 juni 2026 staat: werkplekonderzoek
      En bij dat contact: fysiek afspreken is niet mogelijk
      En bij dat contact: er is een dringende termijn
      Als de arbeidsdeskundige op 8 juni 2026 het advies over contactvorm bewaart
      En de arbeidsdeskundige zegt dat later_fysiek_nakijken uiterlijk op 1 juli 2026 gebeurt
      Dan is er op 1 juli 2026 toegezegd: "Kijk later fysiek na"
      En is er op 2 juli 2026 te laat: "Kijk later fysiek na"

    Voorbeeld: Nazorg zeg je zelf toe
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      Als de arbeidsdeskundige zegt dat nazorg uiterlijk op 1 september 2026 gebeurt
      Dan is er op 9 juni 2026 toegezegd: "Neem contact op voor nazorg"

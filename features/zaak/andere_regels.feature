# language: nl
Functionaliteit: De regels veranderen terwijl een zaak loopt

  Een advies van toen is te begrijpen uit de feiten en de regels van toen.

  Regel: Een bewaard advies blijft na te rekenen, ook als de regels veranderen

    Voorbeeld: Een andere week
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de eerste ziektedag is 2 maart 2026
      En in de zaak staat: de cliënt is werknemer en de werkgever betaalt het loon door
      En de arbeidsdeskundige op 1 juni 2026 het advies over inzetmoment bewaart
      Als de regels voortaan pas vanaf week 20 aan een arbeidsdeskundige denken
      Dan geven de feiten en de regels van toen nog hetzelfde advies
      En is er op 1 juni 2026 te doen: "Inzetmoment: de regels zijn sindsdien veranderd"
      En veranderen de regels het advies over inzetmoment op 1 juni 2026 van "overwegen" in "nu niet"
      En veranderden de feiten niet

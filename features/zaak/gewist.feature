# language: nl
Functionaliteit: Een zaak wissen, of een fout rechtzetten

  Regel: Een gewiste zaak is weg, en de keten klopt nog

    Voorbeeld: De zaak wissen
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de eerste ziektedag is 2 maart 2026
      En de arbeidsdeskundige op 1 juni 2026 het advies over inzetmoment bewaart
      Als de zaak gewist wordt
      Dan is de zaak er niet meer
      En klopt de keten

    Voorbeeld: Een gewiste zaak komt niet terug met een oude kopie
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: de eerste ziektedag is 2 maart 2026
      En er is een reservekopie gemaakt
      Als de zaak gewist wordt
      En de reservekopie wordt teruggezet
      Dan is de zaak er niet meer
      En klopt de keten

  Regel: Een fout feit wordt doorgestreept, en is daarna nergens meer te zien

    Voorbeeld: Het verkeerde kader
      Gegeven arbeidsdeskundige "AD-1" opent zaak "Z-12"
      En in de zaak staat: het gaat om letselschade
      Als het feit kader wordt gecorrigeerd
      Dan staat nergens in de zaak "letselschade"
      En klopt de keten

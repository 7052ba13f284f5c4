# language: nl
Functionaliteit: Welke brief bij de agenda past
  De uitnodiging is voor de cliënt. Zij zegt niets wat bij deze agenda onwaar is. Staat er meer op de agenda, dan geldt
  het zwaarste.

  Regel: De zwaarste afspraak op de agenda bepaalt de brief

    @bron:G-109 @bron:G-112 @bron:D-03 @bron:G-79
    Abstract Scenario: <agenda>
      Gegeven de uitnodiging wordt geschreven
      En <agenda>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan staat in het stuk "Uitnodiging voor een gesprek" "<titel>"
      En in het stuk "Uitnodiging voor een gesprek" staat "<doel>"
      En in het stuk "Uitnodiging voor een gesprek" staat <rapport> "Later schrijf ik een rapport."

      Voorbeelden:
        | agenda                                          | titel                                     | doel                                       | rapport |
        | de arbeidsdeskundige maakt kennis met de cliënt | Uitnodiging voor een gesprek              | welk werk voor u mogelijk is               | wel     |
        | de arbeidsdeskundige onderzoekt de werkplek     | Uitnodiging om naar de werkplek te kijken | dat ik zie wat het werk vraagt             | wel     |
        | de arbeidsdeskundige bespreekt de uitkomst      | Uitnodiging om de uitkomst te bespreken   | dat u hoort wat de uitkomst is             | niet    |
        | de arbeidsdeskundige licht het rapport toe      | Uitnodiging om het rapport te bespreken   | dat u begrijpt wat er in het rapport staat | niet    |
        | de arbeidsdeskundige geeft nazorg               | Uitnodiging om te horen hoe het gaat      | Dit gesprek is geen nieuwe beoordeling.    | niet    |

    @bron:G-109 @bron:D-03
    Voorbeeld: Kennismaken en de uitkomst samen is een brief over de uitkomst
      Gegeven de uitnodiging wordt geschreven
      En de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige bespreekt de uitkomst
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan staat in het stuk "Uitnodiging voor een gesprek" "Uitnodiging om de uitkomst te bespreken"
      En in het stuk "Uitnodiging voor een gesprek" staat niet "Later schrijf ik een rapport."

  Regel: Met een werkgever krijgen beide partijen het concept tegelijk

    @bron:D-03 @bron:B-16
    Abstract Scenario: <werkgever>
      Gegeven de uitnodiging wordt geschreven
      En de arbeidsdeskundige maakt kennis met de cliënt
      En <werkgever>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan staat in het stuk "Uitnodiging voor een gesprek" <tegelijk> "U en uw werkgever krijgen die eerste versie op hetzelfde moment."
      En in het stuk "Uitnodiging voor een gesprek" staat "U mag uw gegevens inzien en laten verbeteren"
      En in het stuk "Uitnodiging voor een gesprek" staat "Deze gegevens heb ik al"
      En in het stuk "Uitnodiging voor een gesprek" staat niet "Keuzehulp"

      Voorbeelden:
        | werkgever                      | tegelijk |
        | de cliënt heeft een werkgever  | wel      |
        | de cliënt heeft geen werkgever | niet     |

  Regel: Voor een bezoek aan de werkplek krijgt ook de werkgever een brief

    @bron:D-03 @bron:B-16 @bron:G-02
    Voorbeeld: De werkgever hoort dat beide partijen het concept tegelijk krijgen
      Gegeven de uitnodiging wordt geschreven
      En de arbeidsdeskundige onderzoekt de werkplek
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan staat in het stuk "Bezoek aan de werkplek" "Uw werknemer en u krijgen het concept op hetzelfde moment."
      En in het stuk "Bezoek aan de werkplek" staat "dit is uw plicht"
      En in het stuk "Bezoek aan de werkplek" staat niet "U mag iemand meenemen"

  Regel: Wat nog niet af is in de voorbereiding, leest een ander niet

    @bron:G-07
    Abstract Scenario: De <lezer> leest alleen de uitkomst
      Gegeven het gesprek wordt voorbereid
      En het dossier is niet gelezen
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En de <lezer> leest <ziet> "het dossier is niet gelezen"

      Voorbeelden:
        | lezer         | ziet |
        | opdrachtgever | niet |
        | werkgever     | niet |

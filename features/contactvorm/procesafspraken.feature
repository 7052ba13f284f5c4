# language: nl
Functionaliteit: Procesafspraken maken
  Een datum prikken of een stap afspreken kan op elke manier. Dat beeldbellen of bellen kan, maakt
  het nog niet de beste keuze. Daarom kiest de cliënt, en zonder wens blijft aan tafel het beste.

  Regel: Procesafspraken mag je op elke manier maken

    @bron:B1-15 @bron:B1-18 @bron:B1-19 @bron:C28-03
    Abstract Scenario: Zij spreken af wanneer de proefplaatsing begint en de cliënt <wens>
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de cliënt <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, <oordeel>
      En bij procesafspraken maken is fysiek voorkeur
      En bij procesafspraken maken is beeldbellen aanvaardbaar
      En bij procesafspraken maken is telefonisch aanvaardbaar
      En bij procesafspraken maken is uitstellen niet aan de orde

      Voorbeelden:
        | wens                          | vorm        | oordeel      |
        | heeft geen voorkeur           | fysiek      | voorkeur     |
        | wil het liefst fysiek contact | fysiek      | voorkeur     |
        | wil het liefst beeldbellen    | beeldbellen | aanvaardbaar |
        | wil het liefst bellen         | telefonisch | aanvaardbaar |

    @bron:B1-15 @bron:B1-18 @bron:B1-19
    Voorbeeld: Niemand heeft de cliënt nog gevraagd hoe hij de afspraken wil maken
      Gegeven de arbeidsdeskundige maakt procesafspraken
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En een alternatief is beeldbellen, aanvaardbaar
      En een alternatief is telefonisch, aanvaardbaar

    @bron:B1-15 @bron:B1-18 @bron:C28-03
    Voorbeeld: Ook bij een lange lijst afspraken na onenigheid mag het per telefoon
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En er komt een omstreden onderwerp aan bod
      En het gaat om veel informatie
      En er is een conflict tussen werkgever en werknemer
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar
      En bij procesafspraken maken is fysiek voorkeur
      En bij procesafspraken maken is beeldbellen aanvaardbaar
      En bij procesafspraken maken is telefonisch aanvaardbaar

    @bron:B1-15 @bron:B1-17
    Voorbeeld: Gegevens controleren is geen procesafspraak, dus daar mag bellen niet zomaar
      Gegeven de arbeidsdeskundige controleert gegevens
      En er komt een omstreden onderwerp aan bod
      En het gaat om veel informatie
      En het gaat vooral om procesafspraken
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij gegevens controleren is fysiek voorkeur
      En bij gegevens controleren is beeldbellen ontraden
      En bij gegevens controleren is telefonisch ontraden

# language: nl
Functionaliteit: Gegevens controleren en de visie van de cliënt uitvragen
  Een jaartal nakijken is iets anders dan praten over hoe iemand zijn toekomst ziet. Voor allebei
  geldt: beeldbellen is een goed alternatief als het onderwerp niet omstreden is en er weinig te
  bespreken valt. Bellen zonder beeld past alleen bij gegevens.

  Regel: Een paar gegevens zonder discussie mag je ook via beeld of telefoon controleren

    @bron:B1-12 @bron:B1-17 @bron:B1-19 @bron:C28-03
    Abstract Scenario: De arbeidsdeskundige loopt opleidingen en jaartallen na met een monteur die <wens>
      Gegeven de arbeidsdeskundige controleert gegevens
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, <oordeel>
      En bij gegevens controleren is fysiek voorkeur
      En bij gegevens controleren is beeldbellen aanvaardbaar
      En bij gegevens controleren is telefonisch aanvaardbaar
      En bij gegevens controleren is uitstellen niet aan de orde

      Voorbeelden:
        | wens                          | vorm        | oordeel      |
        | heeft geen voorkeur           | fysiek      | voorkeur     |
        | wil het liefst fysiek contact | fysiek      | voorkeur     |
        | wil het liefst beeldbellen    | beeldbellen | aanvaardbaar |
        | wil het liefst bellen         | telefonisch | aanvaardbaar |

    @bron:B1-12 @bron:B1-17 @bron:B1-19
    Voorbeeld: Gegevens zijn vanzelf feitelijk, dus wat voor informatie het is maakt niet uit
      Gegeven de arbeidsdeskundige controleert gegevens
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om een oordeel
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En een alternatief is beeldbellen, aanvaardbaar
      En een alternatief is telefonisch, aanvaardbaar
      En bij gegevens controleren is fysiek voorkeur
      En bij gegevens controleren is beeldbellen aanvaardbaar
      En bij gegevens controleren is telefonisch aanvaardbaar

    @bron:B1-17
    Voorbeeld: Van het arbeidsverleden weet de arbeidsdeskundige nog niets
      Gegeven de arbeidsdeskundige controleert gegevens
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En er is geen alternatief
      En bij gegevens controleren is fysiek voorkeur
      En bij gegevens controleren is beeldbellen ontraden
      En bij gegevens controleren is telefonisch ontraden

    @bron:B1-12 @bron:B1-17
    Abstract Scenario: De monteur wil <wens>, maar over zijn gegevens is misschien discussie of het zijn er veel
      Gegeven de arbeidsdeskundige controleert gegevens
      En <onderwerp>
      En <hoeveel>
      En de cliënt wil het liefst <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij gegevens controleren is fysiek voorkeur
      En bij gegevens controleren is beeldbellen ontraden
      En bij gegevens controleren is telefonisch ontraden

      Voorbeelden:
        | wens        | onderwerp                                                                 | hoeveel                                                                    |
        | bellen      | er komt een omstreden onderwerp aan bod                                   | het gaat om weinig informatie                                              |
        | bellen      | niet bekend is het antwoord op "Komt er een omstreden onderwerp aan bod?" | het gaat om weinig informatie                                              |
        | bellen      | er komt geen omstreden onderwerp aan bod                                  | het gaat om veel informatie                                                |
        | bellen      | er komt geen omstreden onderwerp aan bod                                  | niet bekend is het antwoord op "Gaat het om weinig of om veel informatie?" |
        | beeldbellen | er komt een omstreden onderwerp aan bod                                   | het gaat om weinig informatie                                              |
        | beeldbellen | er komt geen omstreden onderwerp aan bod                                  | het gaat om veel informatie                                                |

  Regel: De visie van de cliënt mag je via beeld uitvragen als er weinig is en niets omstreden

    @bron:B1-14 @bron:B1-17
    Abstract Scenario: De docente vertelt hoe zij haar terugkeer ziet en zij <wens>
      Gegeven de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, <oordeel>
      En bij visie van de cliënt uitvragen is fysiek voorkeur
      En bij visie van de cliënt uitvragen is beeldbellen aanvaardbaar
      En bij visie van de cliënt uitvragen is telefonisch ontraden
      En bij visie van de cliënt uitvragen is uitstellen niet aan de orde

      Voorbeelden:
        | wens                       | vorm        | oordeel      |
        | heeft geen voorkeur        | fysiek      | voorkeur     |
        | wil het liefst beeldbellen | beeldbellen | aanvaardbaar |
        | wil het liefst bellen      | fysiek      | voorkeur     |

    @bron:B1-14 @bron:B1-17
    Voorbeeld: Een visie is beleving, en dat is hier geen bezwaar
      Gegeven de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om beleving
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij visie van de cliënt uitvragen is fysiek voorkeur
      En bij visie van de cliënt uitvragen is beeldbellen aanvaardbaar
      En bij visie van de cliënt uitvragen is telefonisch ontraden

    @bron:B1-17
    Abstract Scenario: De docente wil beeldbellen, maar er is misschien onenigheid of heel veel te vertellen
      Gegeven de arbeidsdeskundige vraagt de visie van de cliënt uit
      En <onderwerp>
      En <hoeveel>
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij visie van de cliënt uitvragen is fysiek voorkeur
      En bij visie van de cliënt uitvragen is beeldbellen ontraden
      En bij visie van de cliënt uitvragen is telefonisch ontraden

      Voorbeelden:
        | onderwerp                                                                 | hoeveel                                                                    |
        | er komt een omstreden onderwerp aan bod                                   | het gaat om weinig informatie                                              |
        | niet bekend is het antwoord op "Komt er een omstreden onderwerp aan bod?" | het gaat om weinig informatie                                              |
        | er komt geen omstreden onderwerp aan bod                                  | het gaat om veel informatie                                                |
        | er komt geen omstreden onderwerp aan bod                                  | niet bekend is het antwoord op "Gaat het om weinig of om veel informatie?" |

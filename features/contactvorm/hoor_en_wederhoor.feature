# language: nl
Functionaliteit: Hoor en wederhoor toepassen
  Wie beide kanten hoort, moet onafhankelijk zijn en zo overkomen. Dat lukt het best aan tafel.
  Via een scherm mag als het rustig is: geen conflict, een paar feiten, en een cliënt die
  beeldbellen wil of het niet erg vindt.

  Regel: Hoor en wederhoor doe je bij voorkeur aan tafel

    @bron:B-03 @bron:G-41 @bron:T-26
    Voorbeeld: De arbeidsdeskundige hoort de chauffeur en zijn planner, en weet verder nog niets
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En er is geen alternatief
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden
      En bij hoor en wederhoor is uitstellen niet aan de orde

  Regel: Zonder conflict en met een paar feiten mag hoor en wederhoor via een scherm, als de cliënt dat goed vindt

    @bron:B1-13 @bron:B1-17 @bron:B-03
    Abstract Scenario: Er zijn twee feiten na te vragen, er is geen ruzie en de cliënt <wens>
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, <oordeel>
      En een alternatief is <anders>
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen aanvaardbaar
      En bij hoor en wederhoor is telefonisch ontraden

      Voorbeelden:
        | wens                       | vorm        | oordeel      | anders                    |
        | wil het liefst beeldbellen | beeldbellen | aanvaardbaar | fysiek, voorkeur          |
        | heeft geen voorkeur        | fysiek      | voorkeur     | beeldbellen, aanvaardbaar |

    @bron:B1-13 @bron:B-03
    Abstract Scenario: Rustig en feitelijk, maar de cliënt heeft niet gezegd dat beeldbellen goed is
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En er is geen conflict tussen werkgever en werknemer
      En <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden

      Voorbeelden:
        | wens                                                                    |
        | de cliënt wil het liefst fysiek contact                                 |
        | de cliënt wil het liefst bellen                                         |
        | niet bekend is het antwoord op "Welke vorm heeft de cliënt het liefst?" |

    @bron:B-03 @bron:G-41 @bron:T-26
    Abstract Scenario: Een paar feiten, maar werkgever en werknemer hebben misschien ruzie
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En <conflict>
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden

      Voorbeelden:
        | conflict                                                                           |
        | er is een conflict tussen werkgever en werknemer                                   |
        | niet bekend is het antwoord op "Is er een conflict tussen werkgever en werknemer?" |

    @bron:B1-13 @bron:B1-17 @bron:B-03
    Abstract Scenario: Geen ruzie, maar over het onderwerp zijn zij het misschien oneens
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En <onderwerp>
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden

      Voorbeelden:
        | onderwerp                                                                 |
        | er komt een omstreden onderwerp aan bod                                   |
        | niet bekend is het antwoord op "Komt er een omstreden onderwerp aan bod?" |

    @bron:B1-13 @bron:B1-17 @bron:B-03
    Abstract Scenario: Geen ruzie, maar er ligt misschien een hele stapel mails
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En <hoeveel>
      En het gaat vooral om feiten
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden

      Voorbeelden:
        | hoeveel                                                                    |
        | het gaat om veel informatie                                                |
        | niet bekend is het antwoord op "Gaat het om weinig of om veel informatie?" |

    @bron:B1-13 @bron:B1-17 @bron:B-03
    Abstract Scenario: Geen ruzie, maar de vraag is hoe ieder het beleefde of wat ieder ervan vindt
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En <wat voor informatie>
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden
      En bij hoor en wederhoor is telefonisch ontraden

      Voorbeelden:
        | wat voor informatie                                                                                            |
        | het gaat vooral om beleving                                                                                    |
        | het gaat vooral om een oordeel                                                                                 |
        | het gaat vooral om procesafspraken                                                                             |
        | niet bekend is het antwoord op "Gaat het vooral om feiten, om beleving, om een oordeel of om procesafspraken?" |

# language: nl
Functionaliteit: De uitkomst bespreken en het rapport toelichten
  De ene bron zegt dat je een uitkomst bij elkaar aan tafel bespreekt. Dezelfde bron zegt ook dat
  het via een scherm kan. Wij lezen het zo: aan tafel, behalve als de uitkomst niet tegenvalt, de
  cliënt zelf wil beeldbellen en het om een paar feiten of om procesafspraken gaat.

  Regel: De uitkomst bespreek je bij elkaar aan tafel

    @bron:B1-11 @bron:B-01
    Voorbeeld: Het onderzoek is klaar en meer weet je nog niet
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
      En er is geen alternatief
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | vereist      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden
      En bij uitkomst bespreken is uitstellen niet aan de orde

    @bron:B1-11 @bron:B-01 @bron:G-34 @bron:G-42
    Voorbeeld: De lasser hoopte terug te keren, maar het wordt spoor 2
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies staat vast
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

  Regel: Een uitkomst die niet tegenvalt mag via een scherm als de cliënt dat wil en het weinig feiten zijn

    @bron:B1-16 @bron:B1-17 @bron:B-01
    Voorbeeld: De receptioniste kan terug in haar eigen werk en hoort dat graag via het scherm
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En een alternatief is fysiek, voorkeur
      En bij uitkomst bespreken is fysiek voorkeur
      En bij uitkomst bespreken is beeldbellen aanvaardbaar
      En bij uitkomst bespreken is telefonisch ontraden
      En bij uitkomst bespreken is uitstellen niet aan de orde

    @bron:B1-11 @bron:B1-16 @bron:B-01
    Abstract Scenario: Zelfde gesprek, maar niet zeker is dat de uitkomst meevalt
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En <uitkomst>
      En de cliënt wil het liefst beeldbellen
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | uitkomst                                                                |
        | de uitkomst valt tegen voor de cliënt                                   |
        | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" |

    @bron:B1-11 @bron:B1-16 @bron:B-01
    Abstract Scenario: Zelfde gesprek, maar de cliënt kiest niet zelf voor beeldbellen
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En <wens>
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | wens                                                                    |
        | de cliënt wil het liefst fysiek contact                                 |
        | de cliënt wil het liefst bellen                                         |
        | de cliënt heeft geen voorkeur                                           |
        | niet bekend is het antwoord op "Welke vorm heeft de cliënt het liefst?" |

    @bron:B1-11 @bron:B1-17 @bron:B-01
    Abstract Scenario: Zelfde gesprek, maar het onderwerp kan omstreden zijn
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      En <onderwerp>
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | onderwerp                                                                 |
        | er komt een omstreden onderwerp aan bod                                   |
        | niet bekend is het antwoord op "Komt er een omstreden onderwerp aan bod?" |

    @bron:B1-11 @bron:B1-17 @bron:B-01
    Abstract Scenario: Zelfde gesprek, maar er kan veel te bespreken zijn
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      En er komt geen omstreden onderwerp aan bod
      En <hoeveel>
      En het gaat vooral om feiten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | hoeveel                                                                    |
        | het gaat om veel informatie                                                |
        | niet bekend is het antwoord op "Gaat het om weinig of om veel informatie?" |

    @bron:B1-11 @bron:B1-17 @bron:B-01
    Abstract Scenario: Zelfde gesprek, maar het gaat niet zeker om feiten
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En <wat voor informatie>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | wat voor informatie                                                                                            |
        | het gaat vooral om beleving                                                                                    |
        | het gaat vooral om een oordeel                                                                                 |
        | niet bekend is het antwoord op "Gaat het vooral om feiten, om beleving, om een oordeel of om procesafspraken?" |

  Regel: Een uitkomst die niet tegenvalt mag ook via een scherm als het vooral om procesafspraken gaat

    @bron:B1-16 @bron:B1-18 @bron:B-01
    Abstract Scenario: De uitkomst is vooral een schema voor de opbouw van uren
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      En het gaat vooral om procesafspraken
      En <onderwerp>
      En <hoeveel>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij uitkomst bespreken is fysiek voorkeur
      En bij uitkomst bespreken is beeldbellen aanvaardbaar
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | onderwerp                                                                 | hoeveel                       |
        | er komt geen omstreden onderwerp aan bod                                  | het gaat om weinig informatie |
        | er komt een omstreden onderwerp aan bod                                   | het gaat om veel informatie   |
        | niet bekend is het antwoord op "Komt er een omstreden onderwerp aan bod?" | het gaat om veel informatie   |

    @bron:B1-11 @bron:B1-18 @bron:B-01
    Abstract Scenario: Het schema is wel een procesafspraak, maar één ding klopt niet
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En <uitkomst>
      En <wens>
      En het gaat vooral om procesafspraken
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden

      Voorbeelden:
        | uitkomst                                                                | wens                                                                    |
        | de uitkomst valt tegen voor de cliënt                                   | de cliënt wil het liefst beeldbellen                                    |
        | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" | de cliënt wil het liefst beeldbellen                                    |
        | de uitkomst valt niet tegen voor de cliënt                              | de cliënt heeft geen voorkeur                                           |
        | de uitkomst valt niet tegen voor de cliënt                              | niet bekend is het antwoord op "Welke vorm heeft de cliënt het liefst?" |

  Regel: Een rapport licht je bij voorkeur aan tafel toe

    @bron:L-44 @bron:G-48 @bron:B-03
    Voorbeeld: De arbeidsdeskundige loopt het rapport door met de cliënt
      Gegeven de arbeidsdeskundige licht het rapport toe
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En er is geen alternatief
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen ontraden
      En bij rapport toelichten is telefonisch ontraden
      En bij rapport toelichten is uitstellen niet aan de orde

    @bron:L-44 @bron:G-48 @bron:B-03
    Voorbeeld: De cliënt krijgt het rapport liever uitgelegd via het scherm
      Gegeven de arbeidsdeskundige licht het rapport toe
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen ontraden
      En bij rapport toelichten is telefonisch ontraden

  Regel: Een rapport zonder omstreden punten en zonder tegenvaller mag je via een scherm toelichten

    @bron:L-44 @bron:B1-17
    Voorbeeld: Iedereen is het eens met het rapport en de cliënt wil beeldbellen
      Gegeven de arbeidsdeskundige licht het rapport toe
      En er komt geen omstreden onderwerp aan bod
      En de uitkomst valt niet tegen voor de cliënt
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En een alternatief is fysiek, voorkeur
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen aanvaardbaar
      En bij rapport toelichten is telefonisch ontraden

    @bron:L-44 @bron:B1-17
    Voorbeeld: Iedereen is het eens met het dikke rapport en niemand weet wat de cliënt wil
      Gegeven de arbeidsdeskundige licht het rapport toe
      En er komt geen omstreden onderwerp aan bod
      En de uitkomst valt niet tegen voor de cliënt
      En het gaat om veel informatie
      En het gaat vooral om een oordeel
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En een alternatief is beeldbellen, aanvaardbaar
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen aanvaardbaar
      En bij rapport toelichten is telefonisch ontraden

    @bron:L-44 @bron:B1-17 @bron:B-03
    Abstract Scenario: Eén ding maakt de toelichting lastiger
      Gegeven de arbeidsdeskundige licht het rapport toe
      En <onderwerp>
      En <uitkomst>
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen ontraden
      En bij rapport toelichten is telefonisch ontraden

      Voorbeelden:
        | onderwerp                                                                 | uitkomst                                                                |
        | er komt een omstreden onderwerp aan bod                                   | de uitkomst valt niet tegen voor de cliënt                              |
        | niet bekend is het antwoord op "Komt er een omstreden onderwerp aan bod?" | de uitkomst valt niet tegen voor de cliënt                              |
        | er komt geen omstreden onderwerp aan bod                                  | de uitkomst valt tegen voor de cliënt                                   |
        | er komt geen omstreden onderwerp aan bod                                  | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" |

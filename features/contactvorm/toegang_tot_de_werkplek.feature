# language: nl
Functionaliteit: Je mag niet op de werkplek komen
  Iemand werkt thuis en laat niemand binnen, of de werkgever houdt de deur dicht. Dan valt alleen
  het onderzoek op de werkplek af als fysiek contact. De rest van het gesprek hoeft er niet onder te lijden.

  Regel: Mag je er niet komen, dan kijk je via een scherm

    @bron:B1-07 @bron:B1-01 @bron:B-02
    Abstract Scenario: Hij werkt vijf dagen thuis en laat niemand binnen (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-09 @bron:B1-10 @bron:B-02
    Abstract Scenario: Niet bekend is dat je er niet mag komen
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En <toegang>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij werkplekonderzoek is fysiek vereist
      En bij werkplekonderzoek is beeldbellen ontraden

      Voorbeelden:
        | toegang                                                       |
        | de arbeidsdeskundige mag op de werkplek komen                 |
        | niet bekend is het antwoord op "Mag je op de werkplek komen?" |

    @bron:B1-09 @bron:B-02
    Voorbeeld: Zegt niemand iets over toegang, dan mag het
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies staat vast
      En het advies neemt aan dat de arbeidsdeskundige op de werkplek mag komen

    @bron:B1-07 @bron:B-02 @bron:B-07
    Voorbeeld: Je mag er niet komen en de cliënt weigert fysiek contact
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En de cliënt weigert fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij werkplekonderzoek is fysiek niet mogelijk
      En bij werkplekonderzoek is beeldbellen aanvaardbaar met voorbehoud

    @bron:B1-07 @bron:B-02
    Voorbeeld: Kun je er niet komen en kan fysiek ook nergens anders, dan staan beide redenen er
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan zijn de redenen "Fysiek contact kan niet", "Op de werkplek kan fysiek contact niet als je er niet mag komen" en "Kan de werkplek niet wachten, dan kijk je via beeld"

    @bron:G-48 @bron:B1-17 @bron:G-41 @bron:B1-15 @bron:G-73 @bron:G-72 @bron:B1-11 @bron:D-14
    Abstract Scenario: Voor een gesprek hoef je niet op de werkplek te zijn (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En het advies wijst niet op "Bespreek waarom je niet op de werkplek mag komen"

      Voorbeelden:
        | onderdeel                     | advies                | wat er gebeurt                                                 |
        | aankondigen en uitleg         | telefonisch, voorkeur | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | kennismaking                  | fysiek, voorkeur      | de arbeidsdeskundige maakt kennis met de cliënt                |
        | inhoudelijk gesprek           | fysiek, voorkeur      | de arbeidsdeskundige voert het inhoudelijke gesprek            |
        | gegevens controleren          | fysiek, voorkeur      | de arbeidsdeskundige controleert gegevens                      |
        | visie van de cliënt uitvragen | fysiek, voorkeur      | de arbeidsdeskundige vraagt de visie van de cliënt uit         |
        | hoor en wederhoor             | fysiek, voorkeur      | de arbeidsdeskundige past hoor en wederhoor toe                |
        | procesafspraken maken         | fysiek, voorkeur      | de arbeidsdeskundige maakt procesafspraken                     |
        | uitkomst bespreken            | fysiek, vereist       | de arbeidsdeskundige bespreekt de uitkomst                     |
        | rapport toelichten            | fysiek, voorkeur      | de arbeidsdeskundige licht het rapport toe                     |
        | nazorg                        | telefonisch, voorkeur | de arbeidsdeskundige geeft nazorg                              |

  Regel: Mag je er tijdelijk niet komen en is er tijd, dan stel je uit

    @bron:B1-09 @bron:B1-10 @bron:B-02 @bron:B1-07
    Abstract Scenario: De fabriek is een maand dicht voor bezoek (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen voorkeur

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-07 @bron:B-02
    Voorbeeld: De werkgever laat je niet op de vloer en het rapport moet over twee weken af
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En wat fysiek contact in de weg staat is tijdelijk
      En er is een dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En bij werkplekonderzoek is beeldbellen aanvaardbaar met voorbehoud
      En bij werkplekonderzoek is uitstellen niet aan de orde

  Regel: Mag je er niet komen en kan beeldbellen niet, dan stel je uit tenzij wachten niet kan of niet helpt

    @bron:B1-02 @bron:B-02
    Abstract Scenario: Geen toegang en geen verbinding (<hoe lang>, <haast>)
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En beeldbellen is niet mogelijk
      En wat fysiek contact in de weg staat is <hoe lang>
      En er is <haast> dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En bij werkplekonderzoek is telefonisch <telefonisch>
      En bij werkplekonderzoek is uitstellen <uitstellen>

      Voorbeelden:
        | hoe lang  | haast | advies                    | telefonisch                 | uitstellen |
        | tijdelijk | geen  | uitstellen, voorkeur      | ontraden                    | voorkeur   |
        | tijdelijk | een   | telefonisch, aanvaardbaar | aanvaardbaar met voorbehoud | ontraden   |
        | blijvend  | geen  | telefonisch, aanvaardbaar | aanvaardbaar met voorbehoud | ontraden   |

  Regel: Staat er meer op de agenda, dan gaat de rest gewoon door en wordt de werkplek een apart contact

    @bron:G-48 @bron:B1-07 @bron:B-02 @bron:B1-09
    Abstract Scenario: De kennismaking is fysiek, de werkplek zie je via een scherm (<onderdeel>)
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En in het plan staat kennismaking bij fysiek, nu
      En in het plan staat <onderdeel> bij beeldbellen, apart
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-11 @bron:B-02 @bron:B1-09
    Voorbeeld: Ook een uitkomst die fysiek moet, gaat gewoon door
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat uitkomst bespreken bij fysiek, nu
      En in het plan staat werkplekonderzoek bij beeldbellen, apart

    @bron:G-48 @bron:B-02 @bron:B1-09
    Voorbeeld: Ook als niet bekend is dat fysiek afspreken kan
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?"
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En in het plan staat werkplekonderzoek bij beeldbellen, apart

    @bron:B1-07 @bron:B-02
    Abstract Scenario: Kan fysiek nergens, dan blijft alles bij elkaar (<onderdeel>)
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En in het plan staat kennismaking bij beeldbellen, nu
      En in het plan staat <onderdeel> bij beeldbellen, nu

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-07 @bron:B-02 @bron:B-07 @bron:B1-34
    Voorbeeld: Kan fysiek nergens en weigert de cliënt het ook, dan wordt de werkplek apart
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En fysiek afspreken is niet mogelijk
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En in het plan staat kennismaking bij beeldbellen, nu
      En in het plan staat werkplekonderzoek bij beeldbellen, apart

    @bron:B1-09 @bron:B-02
    Abstract Scenario: Niet bekend is dat je er niet mag komen, dus blijft alles bij elkaar
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige onderzoekt de werkplek
      En <toegang>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat kennismaking bij fysiek, nu
      En in het plan staat werkplekonderzoek bij fysiek, nu

      Voorbeelden:
        | toegang                                                       |
        | de arbeidsdeskundige mag op de werkplek komen                 |
        | niet bekend is het antwoord op "Mag je op de werkplek komen?" |

    @bron:B1-02 @bron:B-02 @bron:G-48
    Voorbeeld: Geen toegang, geen verbinding en het gaat niet over
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En beeldbellen is niet mogelijk
      En wat fysiek contact in de weg staat is blijvend
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En in het plan staat werkplekonderzoek bij telefonisch, apart
      En het advies wijst op "Zeg in het rapport wat je niet zelf zag"

    @bron:G-48 @bron:B-02 @bron:B1-09
    Voorbeeld: Straks mag je er wel komen en er is tijd, dus de werkplek wacht
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige mag niet op de werkplek komen
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En in het plan staat werkplekonderzoek bij uitstellen, later

    @bron:G-48 @bron:B1-17 @bron:G-41 @bron:B1-15 @bron:G-73 @bron:G-72 @bron:B1-11 @bron:B1-09 @bron:B-02
    Abstract Scenario: Alleen onderzoek op de werkplek wordt apart (<onderdeel>)
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat <onderdeel> bij <vorm>, <moment>

      Voorbeelden:
        | onderdeel                     | vorm        | moment | wat er gebeurt                                                            |
        | aankondigen en uitleg         | telefonisch | vooraf | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | kennismaking                  | fysiek      | nu     | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | inhoudelijk gesprek           | fysiek      | nu     | de arbeidsdeskundige voert het inhoudelijke gesprek                       |
        | gegevens controleren          | fysiek      | nu     | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | fysiek      | nu     | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | hoor en wederhoor             | fysiek      | nu     | de arbeidsdeskundige past hoor en wederhoor toe                           |
        | procesafspraken maken         | fysiek      | nu     | de arbeidsdeskundige maakt procesafspraken                                |
        | werkplekonderzoek             | beeldbellen | apart  | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | beeldbellen | apart  | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |
        | rapport toelichten            | fysiek      | nu     | de arbeidsdeskundige licht het rapport toe                                |
        | nazorg                        | telefonisch | later  | de arbeidsdeskundige geeft nazorg                                         |

  Regel: Bespreek wie niet wil dat je komt en wat wel kan

    @bron:D-14 @bron:L-36
    Abstract Scenario: Je mag er niet komen (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige mag niet op de werkplek komen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies op "Bespreek waarom je niet op de werkplek mag komen"

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:D-14 @bron:L-36
    Abstract Scenario: Niet bekend is dat je er niet mag komen, dus er is niets te bespreken
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En <toegang>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan wijst het advies niet op "Bespreek waarom je niet op de werkplek mag komen"

      Voorbeelden:
        | toegang                                                       |
        | de arbeidsdeskundige mag op de werkplek komen                 |
        | niet bekend is het antwoord op "Mag je op de werkplek komen?" |

# language: nl
Functionaliteit: De werkplek en voorzieningen onderzoeken
  Een werkplek moet je zelf zien. Dat geldt ook voor aanpassingen en voorzieningen in het werk.
  Kun je er nu niet heen en is er tijd, dan wacht je. Heb je geen tijd, dan kijk je via een
  scherm mee, met een voorbehoud in je rapport.

  Regel: De werkplek en aanpassingen onderzoek je ter plekke

    @bron:B1-09 @bron:B1-10 @bron:B-02
    Abstract Scenario: De arbeidsdeskundige gaat naar het magazijn (<onderdeel>)
      Gegeven <wat er gebeurt>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies staat vast
      En er zijn geen vragen
      En er is geen alternatief
      En bij <onderdeel> is fysiek vereist
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-09 @bron:B1-10 @bron:B-02
    Abstract Scenario: De kraanmachinist beeldbelt liever, maar een kraan moet je zelf zien (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies staat vast
      En bij <onderdeel> is fysiek vereist
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-09 @bron:B-02
    Voorbeeld: Ook een gewoon bureau op kantoor bekijk je ter plekke
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de uitkomst valt niet tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij werkplekonderzoek is fysiek vereist
      En bij werkplekonderzoek is beeldbellen ontraden
      En bij werkplekonderzoek is telefonisch ontraden

    @bron:B1-09 @bron:B-02
    Voorbeeld: De fabriek is tijdelijk moeilijk bereikbaar, maar je kunt er wel heen
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En fysiek afspreken is mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij werkplekonderzoek is fysiek vereist
      En bij werkplekonderzoek is uitstellen niet aan de orde

    @bron:B1-09 @bron:B-02
    Voorbeeld: Nog onzeker is of de bouwplaats open is
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?"
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
      En bij werkplekonderzoek is fysiek vereist
      En bij werkplekonderzoek is beeldbellen ontraden
      En bij werkplekonderzoek is telefonisch ontraden
      En bij werkplekonderzoek is uitstellen niet aan de orde
      En de eerste vraag is "Kunnen jullie elkaar fysiek ontmoeten?"

  Regel: Kun je tijdelijk niet naar de werkplek en is er tijd, dan stel je uit

    @bron:B-02 @bron:B1-07
    Abstract Scenario: De fabriek ligt drie weken stil en er is geen haast (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen ontraden
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen voorkeur
      En in het plan staat <onderdeel> bij uitstellen, later

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B-02 @bron:B1-07
    Voorbeeld: De winkel is dicht en de cliënt wil wel beeldbellen, toch wacht je
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En bij werkplekonderzoek is fysiek niet mogelijk
      En bij werkplekonderzoek is beeldbellen ontraden
      En bij werkplekonderzoek is telefonisch ontraden
      En bij werkplekonderzoek is uitstellen voorkeur

  Regel: Kun je niet wachten, dan laat iemand de werkplek zien via een scherm

    @bron:B-02 @bron:L-36 @bron:B1-07
    Abstract Scenario: Een collega loopt met de camera over de werkvloer (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is <hoe lang>
      En er is <haast> termijn
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies staat vast
      En er is geen alternatief
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde
      En het advies wijst op "<daarna>"

      Voorbeelden: De belemmering gaat niet over, dus wachten helpt niet
        | onderdeel                   | hoe lang | haast          | daarna                                  | wat er gebeurt                                                            |
        | werkplekonderzoek           | blijvend | geen dringende | Zeg in het rapport wat je niet zelf zag | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | blijvend | geen dringende | Zeg in het rapport wat je niet zelf zag | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

      Voorbeelden: Er is haast, dus wachten kan niet
        | onderdeel                   | hoe lang  | haast         | daarna               | wat er gebeurt                                                            |
        | werkplekonderzoek           | tijdelijk | een dringende | Kijk later fysiek na | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | tijdelijk | een dringende | Kijk later fysiek na | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B-02 @bron:B1-07
    Abstract Scenario: De loods is afgesloten en niemand weet voor hoe lang (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En er is geen dringende termijn
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | beeldbellen | aanvaardbaar |
        | uitstellen  | voorkeur     |
      En de eerste vraag is "Is het tijdelijk dat fysiek nu niet kan of lastig is?"
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B-02 @bron:B1-07
    Abstract Scenario: De loods gaat volgende maand open en niemand weet of er haast is (<onderdeel>)
      Gegeven <wat er gebeurt>
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | beeldbellen | aanvaardbaar |
        | uitstellen  | voorkeur     |
      En de eerste vraag is "Is er een dringende termijn voor dit contact?"
      En bij <onderdeel> is fysiek niet mogelijk
      En bij <onderdeel> is beeldbellen aanvaardbaar met voorbehoud
      En bij <onderdeel> is telefonisch ontraden
      En bij <onderdeel> is uitstellen niet aan de orde

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

# language: nl
Functionaliteit: Eén advies voor het hele gesprek
  Op de agenda van een contact staat vaak meer dan één onderdeel. Het zwaarste onderdeel bepaalt de
  vorm. Wat los kan, mag lichter: vooraf even bellen, of later nog eens.

  Regel: Moet één onderdeel fysiek, dan is het hele gesprek fysiek

    @bron:B1-09 @bron:B1-11 @bron:B-02 @bron:B1-15
    Voorbeeld: Op één ochtend de werkplek bekijken, afspraken maken en de uitkomst bespreken
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige maakt procesafspraken
      En de arbeidsdeskundige bespreekt de uitkomst
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies staat vast
      En er is geen alternatief
      En bij procesafspraken maken is beeldbellen aanvaardbaar
      En in het plan staat werkplekonderzoek bij fysiek, nu
      En in het plan staat procesafspraken maken bij fysiek, nu
      En in het plan staat uitkomst bespreken bij fysiek, nu

    @bron:B1-09 @bron:B-06
    Voorbeeld: De wens van de cliënt telt niet op tegen een onderdeel dat fysiek moet
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige maakt procesafspraken
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En er is geen alternatief

    @bron:B1-15 @bron:B1-19 @bron:B-06
    Voorbeeld: Zonder werkplek op de agenda kiest de cliënt wel
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En de arbeidsdeskundige geeft nazorg
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, aanvaardbaar

  Regel: Moet geen onderdeel fysiek, dan telt per vorm het zwakste oordeel

    @bron:B1-12 @bron:B1-14 @bron:B1-17 @bron:B1-19
    Voorbeeld: Gegevens mogen per telefoon, de visie niet, dus samen niet per telefoon
      Gegeven de arbeidsdeskundige controleert gegevens
      En de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En een alternatief is fysiek, voorkeur
      En bij gegevens controleren is telefonisch aanvaardbaar
      En bij visie van de cliënt uitvragen is telefonisch ontraden

    @bron:B1-12 @bron:B1-14 @bron:B1-17 @bron:B-06
    Voorbeeld: De cliënt wil bellen, dus de gegevens gaan vooraf per telefoon en de visie aan tafel
      Gegeven de arbeidsdeskundige controleert gegevens
      En de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En een alternatief is beeldbellen, aanvaardbaar
      En in het plan staat gegevens controleren bij telefonisch, vooraf
      En in het plan staat visie van de cliënt uitvragen bij fysiek, nu

    @bron:B1-15 @bron:G-48 @bron:B-03
    Voorbeeld: Eén onderdeel waarbij beeldbellen ontraden is, maakt het hele scherm ontraden
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige maakt procesafspraken
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En er is geen alternatief

    @bron:B1-07 @bron:B1-15
    Voorbeeld: Kan fysiek niet, dan past het zwakste oordeel bij een scherm nog net
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de arbeidsdeskundige maakt procesafspraken
      En de cliënt heeft geen voorkeur
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En er is geen alternatief
      En bij kennismaking is beeldbellen aanvaardbaar met voorbehoud
      En bij procesafspraken maken is beeldbellen voorkeur

  Regel: Wat los kan, mag vooraf of later in een lichtere vorm

    @bron:G-73 @bron:G-94 @bron:B-04
    Voorbeeld: Vooraf bellen met uitleg, daarna kennismaken aan tafel
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige maakt kennis met de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En er is geen alternatief
      En in het plan staat aankondigen en uitleg bij telefonisch, vooraf
      En in het plan staat kennismaking bij fysiek, nu

    @bron:G-73 @bron:B1-34 @bron:B-04
    Voorbeeld: Wil de cliënt ook de uitleg aan tafel, dan hoeft er vooraf niet gebeld te worden
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt wil het liefst fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En in het plan staat aankondigen en uitleg bij fysiek, nu
      En in het plan staat kennismaking bij fysiek, nu

    @bron:G-72 @bron:G-96 @bron:B-13 @bron:C28-03
    Voorbeeld: Het rapport aan tafel, de nazorg later per telefoon
      Gegeven de arbeidsdeskundige licht het rapport toe
      En de arbeidsdeskundige geeft nazorg
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En in het plan staat rapport toelichten bij fysiek, nu
      En in het plan staat nazorg bij telefonisch, later

    @bron:G-72 @bron:B1-34 @bron:B-13
    Voorbeeld: Wil de cliënt ook de nazorg aan tafel, dan hoeft er later niet gebeld te worden
      Gegeven de arbeidsdeskundige licht het rapport toe
      En de arbeidsdeskundige geeft nazorg
      En de cliënt wil het liefst fysiek contact
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, aanvaardbaar
      En in het plan staat rapport toelichten bij fysiek, nu
      En in het plan staat nazorg bij fysiek, nu

    @bron:B1-09 @bron:B1-12 @bron:B1-17 @bron:B-02
    Voorbeeld: De diploma's vooraf via het scherm nalopen, dan heb je in de werkplaats tijd om te kijken
      Gegeven de arbeidsdeskundige controleert gegevens
      En de arbeidsdeskundige onderzoekt de werkplek
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat gegevens controleren bij beeldbellen, vooraf
      En in het plan staat werkplekonderzoek bij fysiek, nu

    @bron:B1-07 @bron:G-73
    Voorbeeld: Is het gesprek zelf al een schermgesprek, dan mag de uitleg vooraf nog lichter
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de arbeidsdeskundige voert het inhoudelijke gesprek
      En fysiek afspreken is niet mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En in het plan staat aankondigen en uitleg bij telefonisch, vooraf
      En in het plan staat inhoudelijk gesprek bij beeldbellen, nu

    @bron:G-73 @bron:B-04
    Voorbeeld: Alleen een telefoontje op de agenda staat gewoon nu in het plan
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En in het plan staat aankondigen en uitleg bij telefonisch, nu

  Regel: Wat je uitstelt, gaat uit het gesprek en de rest gaat door

    @bron:B-02 @bron:B1-15
    Voorbeeld: De werkplaats is dicht, maar de afspraken kunnen vast
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, voorkeur
      En een alternatief is telefonisch, aanvaardbaar
      En in het plan staat werkplekonderzoek bij uitstellen, later
      En in het plan staat procesafspraken maken bij beeldbellen, nu

    @bron:B-02 @bron:B1-07
    Voorbeeld: De werkplaats is dicht maar er is haast, dus alles gaat samen via het scherm
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige maakt procesafspraken
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is een dringende termijn
      En de cliënt heeft geen voorkeur
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En er is geen alternatief
      En in het plan staat werkplekonderzoek bij beeldbellen, nu
      En in het plan staat procesafspraken maken bij beeldbellen, nu

    @bron:B-01 @bron:G-42 @bron:G-72
    Voorbeeld: Slecht nieuws wacht, een belletje hoe het gaat niet
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige geeft nazorg
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En in het plan staat uitkomst bespreken bij uitstellen, later
      En in het plan staat nazorg bij telefonisch, nu

    @bron:B-01 @bron:B-02
    Voorbeeld: Blijft er niets over, dan stel je het hele contact uit
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk
      En de arbeidsdeskundige past hoor en wederhoor toe
      En de arbeidsdeskundige bespreekt de uitkomst
      En er is een conflict tussen werkgever en werknemer
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En het advies staat vast
      En er is geen alternatief
      En in het plan staat werkplekonderzoek bij uitstellen, later
      En in het plan staat onderzoek naar aanpassingen bij uitstellen, later
      En in het plan staat hoor en wederhoor bij uitstellen, later
      En in het plan staat uitkomst bespreken bij uitstellen, later

    @bron:B-01 @bron:B-02 @bron:B1-07
    Voorbeeld: Valt de uitkomst mee, dan wacht alleen de werkplek
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt niet tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En in het plan staat werkplekonderzoek bij uitstellen, later
      En in het plan staat uitkomst bespreken bij beeldbellen, nu

  Regel: Weigert de cliënt fysiek contact, dan wordt de werkplek een apart contact

    @bron:B1-36 @bron:B-02 @bron:B-07
    Abstract Scenario: De arbeidsdeskundige vraagt of hij zonder de cliënt naar de werkplek mag (<onderdeel>)
      Gegeven <wat er gebeurt>
      En de arbeidsdeskundige voert het inhoudelijke gesprek
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En er is geen alternatief
      En bij <onderdeel> is fysiek vereist
      En bij inhoudelijk gesprek is fysiek ontraden
      En in het plan staat <onderdeel>, apart
      En in het plan staat inhoudelijk gesprek bij beeldbellen, nu

      Voorbeelden:
        | onderdeel                   | wat er gebeurt                                                            |
        | werkplekonderzoek           | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

    @bron:B1-36 @bron:B-02 @bron:B-07
    Voorbeeld: De werkplek en de aanpassingen gaan er samen uit
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk
      En de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En in het plan staat werkplekonderzoek, apart
      En in het plan staat onderzoek naar aanpassingen, apart
      En in het plan staat aankondigen en uitleg bij telefonisch, nu

    @bron:B1-09 @bron:B1-10 @bron:B-02
    Voorbeeld: Staat er niets anders op de agenda, dan blijft de werkplek fysiek
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat werkplekonderzoek bij fysiek, nu
      En in het plan staat onderzoek naar aanpassingen bij fysiek, nu

    @bron:B1-09 @bron:B1-36 @bron:B-07
    Abstract Scenario: Helpt een andere inrichting misschien nog, dan blijft alles bij elkaar
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige voert het inhoudelijke gesprek
      En de cliënt weigert fysiek contact
      En <anders inrichten>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat werkplekonderzoek bij fysiek, nu
      En in het plan staat inhoudelijk gesprek bij fysiek, nu

      Voorbeelden:
        | anders inrichten                                                                                                                                               |
        | fysiek kan wel op een andere manier                                                                                                                            |
        | niet bekend is het antwoord op "Kan fysiek wel als je het anders inricht? Denk aan een huisbezoek, een neutrale plek, een kort gesprek of iemand die meekomt." |

    @bron:B1-09 @bron:B1-36 @bron:B-07
    Voorbeeld: Is fysiek lastig maar weigert de cliënt niet, dan gaat de werkplek er niet uit
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige voert het inhoudelijke gesprek
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij inhoudelijk gesprek is beeldbellen aanvaardbaar
      En in het plan staat werkplekonderzoek bij fysiek, nu

    @bron:B-01 @bron:B-02 @bron:B-07
    Voorbeeld: Wordt alles al uitgesteld, dan verandert een weigering daar niets aan
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige bespreekt de uitkomst
      En de uitkomst valt tegen voor de cliënt
      En fysiek afspreken is niet mogelijk
      En wat fysiek contact in de weg staat is tijdelijk
      En er is geen dringende termijn
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies uitstellen, voorkeur
      En in het plan staat werkplekonderzoek bij uitstellen, later
      En in het plan staat uitkomst bespreken bij uitstellen, later

  Regel: Wat lichter kan, gaat vooraf; een uitkomst, een rapport en nazorg komen achteraf

    @bron:G-73 @bron:B1-16 @bron:B1-36 @bron:B-07 @bron:B1-09
    Abstract Scenario: De werkplek moet fysiek, en beeldbellen mag om een persoonlijke reden (<onderdeel>)
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En <wat er gebeurt>
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En fysiek kan ook niet op een andere manier
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat werkplekonderzoek bij fysiek, nu
      En in het plan staat <onderdeel> bij <vorm>, <moment>

      Voorbeelden:
        | onderdeel                     | vorm        | moment | wat er gebeurt                                         |
        | kennismaking                  | beeldbellen | vooraf | de arbeidsdeskundige maakt kennis met de cliënt        |
        | inhoudelijk gesprek           | beeldbellen | vooraf | de arbeidsdeskundige voert het inhoudelijke gesprek    |
        | gegevens controleren          | beeldbellen | vooraf | de arbeidsdeskundige controleert gegevens              |
        | visie van de cliënt uitvragen | beeldbellen | vooraf | de arbeidsdeskundige vraagt de visie van de cliënt uit |
        | hoor en wederhoor             | beeldbellen | vooraf | de arbeidsdeskundige past hoor en wederhoor toe        |
        | procesafspraken maken         | beeldbellen | vooraf | de arbeidsdeskundige maakt procesafspraken             |
        | uitkomst bespreken            | beeldbellen | later  | de arbeidsdeskundige bespreekt de uitkomst             |
        | rapport toelichten            | beeldbellen | later  | de arbeidsdeskundige licht het rapport toe             |

    @bron:G-73 @bron:G-94 @bron:G-72 @bron:G-96
    Abstract Scenario: De werkplek moet fysiek, en bellen heeft voor dit onderdeel de voorkeur (<onderdeel>)
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En <wat er gebeurt>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En in het plan staat <onderdeel> bij telefonisch, <moment>

      Voorbeelden:
        | onderdeel             | moment | wat er gebeurt                                                 |
        | aankondigen en uitleg | vooraf | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | nazorg                | later  | de arbeidsdeskundige geeft nazorg                              |

  Regel: Weigert de cliënt, dan wordt alleen onderzoek op de werkplek een apart contact

    @bron:B1-34 @bron:B-07 @bron:G-73 @bron:G-72
    Abstract Scenario: Naast het gesprek staat nog iets op de agenda (<onderdeel>)
      Gegeven de arbeidsdeskundige voert het inhoudelijke gesprek
      En <wat er gebeurt>
      En de cliënt weigert fysiek contact
      En fysiek kan ook niet op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En in het plan staat inhoudelijk gesprek bij beeldbellen, nu
      En in het plan staat <onderdeel> bij <vorm>, <moment>

      Voorbeelden:
        | onderdeel                     | vorm        | moment | wat er gebeurt                                                            |
        | kennismaking                  | beeldbellen | nu     | de arbeidsdeskundige maakt kennis met de cliënt                           |
        | gegevens controleren          | beeldbellen | nu     | de arbeidsdeskundige controleert gegevens                                 |
        | visie van de cliënt uitvragen | beeldbellen | nu     | de arbeidsdeskundige vraagt de visie van de cliënt uit                    |
        | hoor en wederhoor             | beeldbellen | nu     | de arbeidsdeskundige past hoor en wederhoor toe                           |
        | procesafspraken maken         | beeldbellen | nu     | de arbeidsdeskundige maakt procesafspraken                                |
        | uitkomst bespreken            | beeldbellen | nu     | de arbeidsdeskundige bespreekt de uitkomst                                |
        | rapport toelichten            | beeldbellen | nu     | de arbeidsdeskundige licht het rapport toe                                |
        | aankondigen en uitleg         | telefonisch | vooraf | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit            |
        | nazorg                        | telefonisch | later  | de arbeidsdeskundige geeft nazorg                                         |
        | werkplekonderzoek             | fysiek      | apart  | de arbeidsdeskundige onderzoekt de werkplek                               |
        | onderzoek naar aanpassingen   | fysiek      | apart  | de arbeidsdeskundige onderzoekt aanpassingen of voorzieningen in het werk |

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:G-48 @bron:B-03
    Voorbeeld: Op de eerste dag is er een advies
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      Als de arbeidsdeskundige op 1 januari 2026 advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur

    @bron:G-48 @bron:B-03
    Voorbeeld: Een dag eerder nog niet
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      Als de arbeidsdeskundige op 31 december 2025 advies vraagt over de contactvorm
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

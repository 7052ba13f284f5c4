# language: nl
Functionaliteit: Niet alles is bekend
  Onbekend is iets anders dan nee. Het advies gaat uit van wat bekend is en zegt eerlijk of het nog
  kan veranderen. Het stelt alleen vragen waarvan het antwoord verschil maakt.

  Regel: Een uitzondering geldt pas als bekend is dat zij geldt

    @bron:B1-11 @bron:B-01
    Abstract Scenario: "Weet ik niet" is hetzelfde als niets zeggen, maar niet hetzelfde als nee (<hoe>)
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de cliënt wil het liefst beeldbellen
      En het gaat vooral om procesafspraken
      En <over de uitkomst>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <advies>
      En bij uitkomst bespreken is fysiek <fysiek>
      En bij uitkomst bespreken is beeldbellen <beeldbellen>

      Voorbeelden:
        | hoe          | over de uitkomst                                                        | advies                    | fysiek   | beeldbellen  |
        | weet ik niet | niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?" | fysiek, vereist           | vereist  | ontraden     |
        | nee          | de uitkomst valt niet tegen voor de cliënt                              | beeldbellen, aanvaardbaar | voorkeur | aanvaardbaar |
        | ja           | de uitkomst valt tegen voor de cliënt                                   | fysiek, vereist           | vereist  | ontraden     |

    @bron:B1-11 @bron:B-01
    Voorbeeld: Over de uitkomst is niets gezegd
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de cliënt wil het liefst beeldbellen
      En het gaat vooral om procesafspraken
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden

  Regel: Wat over één onderdeel gezegd is, gaat voor wat over het hele contact gezegd is

    @bron:B1-11 @bron:B-01 @bron:L-44
    Voorbeeld: Het geheel valt tegen, maar het rapport zelf niet
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige licht het rapport toe
      En de uitkomst valt tegen voor de cliënt
      En er komt geen omstreden onderwerp aan bod
      En bij rapport toelichten: de uitkomst valt niet tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij uitkomst bespreken is fysiek vereist
      En bij uitkomst bespreken is beeldbellen ontraden
      En bij uitkomst bespreken is telefonisch ontraden
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen aanvaardbaar
      En bij rapport toelichten is telefonisch ontraden

    @bron:L-44 @bron:B1-17
    Voorbeeld: Het geheel valt mee, maar het rapport zelf niet
      Gegeven de arbeidsdeskundige licht het rapport toe
      En de uitkomst valt niet tegen voor de cliënt
      En er komt geen omstreden onderwerp aan bod
      En bij rapport toelichten: de uitkomst valt tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen ontraden
      En bij rapport toelichten is telefonisch ontraden

    @bron:B1-12 @bron:B1-14 @bron:B1-17
    Voorbeeld: Alleen over het loon zijn zij het oneens
      Gegeven de arbeidsdeskundige controleert gegevens
      En de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En bij gegevens controleren: er komt een omstreden onderwerp aan bod
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij gegevens controleren is beeldbellen ontraden
      En bij gegevens controleren is telefonisch ontraden
      En bij visie van de cliënt uitvragen is beeldbellen aanvaardbaar

    @bron:B1-12 @bron:B1-14 @bron:B1-17
    Voorbeeld: Veel te bespreken, maar weinig gegevens om na te lopen
      Gegeven de arbeidsdeskundige controleert gegevens
      En de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om veel informatie
      En bij gegevens controleren: het gaat om weinig informatie
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij gegevens controleren is beeldbellen aanvaardbaar
      En bij gegevens controleren is telefonisch aanvaardbaar
      En bij visie van de cliënt uitvragen is beeldbellen ontraden

    @bron:B1-13 @bron:B1-17 @bron:B-01
    Voorbeeld: Hoor en wederhoor gaat over feiten, de uitkomst over een oordeel
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En de arbeidsdeskundige bespreekt de uitkomst
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En bij uitkomst bespreken: het gaat vooral om een oordeel
      En de uitkomst valt niet tegen voor de cliënt
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En bij hoor en wederhoor is beeldbellen aanvaardbaar
      En bij uitkomst bespreken is beeldbellen ontraden

    @bron:L-44 @bron:B1-17
    Voorbeeld: Ook "weet ik niet" bij het rapport gaat voor "valt niet tegen" over het geheel
      Gegeven de arbeidsdeskundige licht het rapport toe
      En de uitkomst valt niet tegen voor de cliënt
      En er komt geen omstreden onderwerp aan bod
      En bij rapport toelichten is niet bekend het antwoord op "Valt de uitkomst tegen voor de cliënt?"
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen ontraden
      En bij rapport toelichten is telefonisch ontraden

    @bron:B1-12 @bron:B1-17
    Abstract Scenario: "Weet ik niet" bij het ene onderdeel laat het andere met rust
      Gegeven de arbeidsdeskundige controleert gegevens
      En de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En bij gegevens controleren is niet bekend het antwoord op <vraag>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij gegevens controleren is beeldbellen ontraden
      En bij gegevens controleren is telefonisch ontraden
      En bij visie van de cliënt uitvragen is beeldbellen aanvaardbaar

      Voorbeelden:
        | vraag                                       |
        | "Komt er een omstreden onderwerp aan bod?"  |
        | "Gaat het om weinig of om veel informatie?" |

    @bron:B1-13 @bron:B1-17 @bron:B-03
    Voorbeeld: Niet bekend is of hoor en wederhoor hier over feiten gaat, al gaat de rest daarover
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En bij hoor en wederhoor is niet bekend het antwoord op "Gaat het vooral om feiten, om beleving, om een oordeel of om procesafspraken?"
      En er is geen conflict tussen werkgever en werknemer
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij hoor en wederhoor is fysiek voorkeur
      En bij hoor en wederhoor is beeldbellen ontraden

    @bron:L-44 @bron:B1-17
    Voorbeeld: Over het geheel "weet ik niet", over het rapport wel
      Gegeven de arbeidsdeskundige licht het rapport toe
      En niet bekend is het antwoord op "Valt de uitkomst tegen voor de cliënt?"
      En er komt geen omstreden onderwerp aan bod
      En bij rapport toelichten: de uitkomst valt niet tegen voor de cliënt
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen aanvaardbaar
      En bij rapport toelichten is telefonisch ontraden

  Regel: Wat bij geen enkel onderdeel bekend is, kan per onderdeel verschillen maar wordt één keer gevraagd

    @bron:B-01 @bron:B1-11 @bron:L-44
    Voorbeeld: De uitkomst kan tegenvallen terwijl het rapport dat niet doet, en andersom
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige licht het rapport toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | vereist      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |
      En het advies vraagt "Valt de uitkomst tegen voor de cliënt?"
      En de eerste vraag is "Valt de uitkomst tegen voor de cliënt?"

    @bron:B-01 @bron:B1-18
    Voorbeeld: Alleen over de uitkomst is het nog de vraag, dus de vraag gaat daarover
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige licht het rapport toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat vooral om procesafspraken
      En de uitkomst valt niet tegen voor de cliënt
      En bij uitkomst bespreken is niet bekend het antwoord op "Valt de uitkomst tegen voor de cliënt?"
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      En fysiek kan wel op een andere manier
      En de cliënt kan op zijn plek vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | vereist      |
        | beeldbellen | aanvaardbaar |
      En het advies vraagt bij uitkomst bespreken "Valt de uitkomst tegen voor de cliënt?"

    @bron:B1-12 @bron:B1-17
    Abstract Scenario: Bij de gegevens "weet ik niet", over het geheel niets, en voor <ander onderdeel> maakt het niet uit
      Gegeven <wat er nog meer gebeurt>
      En de arbeidsdeskundige controleert gegevens
      En er komt geen omstreden onderwerp aan bod
      En bij gegevens controleren is niet bekend het antwoord op "Gaat het om weinig of om veel informatie?"
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, <oordeel>
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | <oordeel>    |
        | beeldbellen | aanvaardbaar |
      En het advies vraagt "Gaat het om weinig of om veel informatie?"
      En de eerste vraag is "Gaat het om weinig of om veel informatie?"

      Voorbeelden:
        | ander onderdeel   | oordeel      | wat er nog meer gebeurt                                        |
        | de uitleg         | aanvaardbaar | de arbeidsdeskundige kondigt het onderzoek aan en legt het uit |
        | de procesafspraak | voorkeur     | de arbeidsdeskundige maakt procesafspraken                     |

    @bron:B1-12 @bron:B1-14 @bron:B1-17
    Voorbeeld: Bij beide onderdelen "weet ik niet", en toch maar één vraag
      Gegeven de arbeidsdeskundige controleert gegevens
      En de arbeidsdeskundige vraagt de visie van de cliënt uit
      En er komt geen omstreden onderwerp aan bod
      En bij gegevens controleren is niet bekend het antwoord op "Gaat het om weinig of om veel informatie?"
      En bij visie van de cliënt uitvragen is niet bekend het antwoord op "Gaat het om weinig of om veel informatie?"
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En het advies vraagt "Gaat het om weinig of om veel informatie?"

    @bron:B-02 @bron:B1-07 @bron:L-44 @bron:B1-17
    Abstract Scenario: Bij het rapport "weet ik niet", en de werkplek <wacht> tot de fabriek weer open is
      Gegeven de arbeidsdeskundige onderzoekt de werkplek
      En de arbeidsdeskundige licht het rapport toe
      En de uitkomst valt niet tegen voor de cliënt
      En bij rapport toelichten is niet bekend het antwoord op "Komt er een omstreden onderwerp aan bod?"
      En fysiek afspreken is niet mogelijk
      En <hoe lang>
      En er is geen dringende termijn
      En beeldbellen is mogelijk
      En de cliënt heeft geen voorkeur
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies beeldbellen, aanvaardbaar
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | beeldbellen | aanvaardbaar |
        | beeldbellen | voorkeur     |
      En het advies vraagt "Komt er een omstreden onderwerp aan bod?"
      En het advies vraagt niet "Gaat het om weinig of om veel informatie?"

      Voorbeelden:
        | wacht           | hoe lang                                                                               |
        | wacht           | wat fysiek contact in de weg staat is tijdelijk                                        |
        | wacht misschien | niet bekend is het antwoord op "Is het tijdelijk dat fysiek nu niet kan of lastig is?" |

  Regel: Het advies neemt aan dat fysiek kan en dat de cliënt niet weigert, zolang niemand iets anders zegt

    @bron:G-48 @bron:B-03 @bron:B1-02
    Voorbeeld: Niemand zei of fysiek kan of dat de cliënt weigert
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies staat vast
      En het advies neemt aan dat fysiek afspreken mogelijk is
      En het advies neemt aan dat de cliënt fysiek contact niet weigert
      En het advies vraagt niet "Kunnen jullie elkaar fysiek ontmoeten?"
      En het advies vraagt niet "Weigert de cliënt fysiek contact?"

    @bron:G-48 @bron:B-03 @bron:B1-02
    Voorbeeld: Wat gezegd is, hoeft niet aangenomen te worden
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En fysiek afspreken is mogelijk
      En de cliënt weigert fysiek contact niet
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies neemt niet aan dat fysiek afspreken mogelijk is
      En het advies neemt niet aan dat de cliënt fysiek contact niet weigert

    @bron:B1-07 @bron:G-48
    Voorbeeld: Wie zegt dat hij niet weet of fysiek kan, krijgt geen aanname maar een vraag
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?"
      En fysiek kan wel op een andere manier
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |
      En het advies neemt niet aan dat fysiek afspreken mogelijk is
      En het advies neemt aan dat de cliënt fysiek contact niet weigert
      En de eerste vraag is "Kunnen jullie elkaar fysiek ontmoeten?"

    @bron:B1-36 @bron:B-07 @bron:G-48
    Voorbeeld: Wie zegt dat hij niet weet of de cliënt weigert, krijgt geen aanname maar een vraag
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En niet bekend is het antwoord op "Weigert de cliënt fysiek contact?"
      En fysiek kan ook niet op een andere manier
      En de cliënt heeft geen voorkeur
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |
      En het advies neemt aan dat fysiek afspreken mogelijk is
      En het advies neemt niet aan dat de cliënt fysiek contact niet weigert
      En de eerste vraag is "Weigert de cliënt fysiek contact?"

  Regel: Een advies staat vast als geen antwoord het nog verandert

    @bron:B1-36 @bron:G-48
    Abstract Scenario: Eén antwoord is genoeg om de kennismaking vast te zetten, ook als de belemmering niet bekend is
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En niet bekend is het antwoord op "Maakt iets in de persoonlijke situatie van de cliënt fysiek contact lastig? Vraag niet wat het is."
      En <antwoord>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies staat vast
      En er zijn geen vragen

      Voorbeelden:
        | antwoord                                |
        | fysiek kan wel op een andere manier     |
        | de cliënt wil het liefst fysiek contact |
        | de cliënt wil het liefst bellen         |
        | de cliënt heeft geen voorkeur           |
        | beeldbellen is niet mogelijk            |

    @bron:B1-36 @bron:G-48
    Abstract Scenario: Zolang niemand iets over een belemmering zegt, is er geen, en dan staat de kennismaking vast
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En <wat gezegd is>
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies staat vast
      En er zijn geen vragen

      Voorbeelden:
        | wat gezegd is                                                 |
        | niets in de persoonlijke situatie maakt fysiek contact lastig |
        | beeldbellen is mogelijk                                       |

    @bron:B1-36 @bron:G-48
    Abstract Scenario: Dit antwoord is niet genoeg om de kennismaking vast te zetten als de belemmering niet bekend is
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En niet bekend is het antwoord op "Maakt iets in de persoonlijke situatie van de cliënt fysiek contact lastig? Vraag niet wat het is."
      En <antwoord>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |

      Voorbeelden:
        | antwoord                                                                                                                                                       |
        | fysiek kan ook niet op een andere manier                                                                                                                       |
        | de cliënt wil het liefst beeldbellen                                                                                                                           |
        | beeldbellen is mogelijk                                                                                                                                        |
        | er is geen conflict tussen werkgever en werknemer                                                                                                              |
        | niet bekend is het antwoord op "Kan fysiek wel als je het anders inricht? Denk aan een huisbezoek, een neutrale plek, een kort gesprek of iemand die meekomt." |

    @bron:B1-11 @bron:B-01
    Voorbeeld: Blijft de vorm gelijk maar verandert het oordeel, dan is het advies nog voorlopig
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En het gaat vooral om procesafspraken
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is niet mogelijk
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel  |
        | fysiek      | vereist  |
        | fysiek      | voorkeur |
      En de eerste vraag is "Valt de uitkomst tegen voor de cliënt?"

    @bron:B1-09 @bron:B1-11
    Voorbeeld: Staat ook de werkplek op de agenda, dan maakt de rest niet meer uit
      Gegeven de arbeidsdeskundige bespreekt de uitkomst
      En de arbeidsdeskundige onderzoekt de werkplek
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies staat vast
      En er zijn geen vragen

  Regel: Het advies stelt alleen vragen waarvan het antwoord verschil maakt

    @bron:B1-36 @bron:B-07 @bron:B1-09 @bron:B1-12 @bron:B1-26 @bron:G-48 @bron:L-07 @bron:L-20 @bron:B1-13
    Voorbeeld: Een cliënt die wil beeldbellen, en een arbeidsdeskundige die verder niets weet
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt wil het liefst beeldbellen
      En niet bekend is het antwoord op "Maakt iets in de persoonlijke situatie van de cliënt fysiek contact lastig? Vraag niet wat het is."
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En het advies vraagt "Maakt iets in de persoonlijke situatie van de cliënt fysiek contact lastig? Vraag niet wat het is."
      En het advies vraagt "Kan fysiek wel als je het anders inricht? Denk aan een huisbezoek, een neutrale plek, een kort gesprek of iemand die meekomt."
      En het advies vraagt "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid."
      En het advies vraagt niet "Welke vorm heeft de cliënt het liefst?"
      En het advies vraagt niet "Is er een conflict tussen werkgever en werknemer?"
      En het advies vraagt niet "Komt er een omstreden onderwerp aan bod?"
      En het advies vraagt niet "Is er een dringende termijn voor dit contact?"
      En het advies vraagt niet "Heeft de cliënt een werkgever?"
      En het advies vraagt niet "Is de cliënt gevraagd welke vorm hij wil?"
      En het advies vraagt niet "Kan de cliënt vrij praten op de plek waar hij dan is?"
      En het advies vraagt niet "Welke vorm heb je gekozen?"

    @bron:B1-36 @bron:B-07 @bron:B1-02 @bron:G-48
    Voorbeeld: Eén vraag blijft over, en die beslist
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt wil het liefst beeldbellen
      En iets in de persoonlijke situatie maakt fysiek contact lastig
      En beeldbellen is mogelijk
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En de eerste vraag is "Kan fysiek wel als je het anders inricht? Denk aan een huisbezoek, een neutrale plek, een kort gesprek of iemand die meekomt."
      En het advies vraagt niet "Maakt iets in de persoonlijke situatie van de cliënt fysiek contact lastig? Vraag niet wat het is."
      En het advies vraagt niet "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid."

    @bron:B1-15 @bron:B1-34 @bron:B-06 @bron:B1-02
    Voorbeeld: De wens van de cliënt scheelt het meest, dus die vraag komt eerst
      Gegeven de arbeidsdeskundige maakt procesafspraken
      En fysiek kan wel op een andere manier
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En de eerste vraag is "Welke vorm heeft de cliënt het liefst?"
      En het advies vraagt "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid."

    @bron:G-41 @bron:B1-13 @bron:B-03
    Voorbeeld: Bij hoor en wederhoor vraagt het advies wel naar een conflict
      Gegeven de arbeidsdeskundige past hoor en wederhoor toe
      En er komt geen omstreden onderwerp aan bod
      En het gaat om weinig informatie
      En het gaat vooral om feiten
      En de cliënt wil het liefst beeldbellen
      En beeldbellen is mogelijk
      En fysiek kan wel op een andere manier
      En de cliënt kan op zijn plek vrij praten
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En het advies is voorlopig
      En mogelijk blijven
        | contactvorm | oordeel      |
        | fysiek      | voorkeur     |
        | beeldbellen | aanvaardbaar |
      En de eerste vraag is "Is er een conflict tussen werkgever en werknemer?"

# language: nl
Functionaliteit: Niet alles is bekend over het rapport
  Wat niet bekend in orde is, ontbreekt. Ook als het advies al vaststaat, vraagt het naar de rest.

  Regel: Zolang niet bekend is dat alles er is, vul je aan

    @bron:L-36 @bron:L-37 @bron:G-54 @bron:D-07 @bron:D-10
    Voorbeeld: Er is nog niets bekend
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En het advies is voorlopig
      En mogelijk blijven
        | het rapport |
        | volledig    |
        | aanvullen   |
        | onvoldoende |
      En er ontbreekt
        | wat                                            | bekend |
        | Een concept voor de cliënt                     | nee    |
        | De methode in het rapport                      | nee    |
        | Het doel in het rapport                        | nee    |
        | De omstandigheden in het rapport               | nee    |
        | Een advies dat te volgen is uit het rapport    | nee    |
        | Feiten die de conclusie dragen                 | nee    |
        | Een antwoord op de vragen van de opdrachtgever | nee    |
        | De namen van de gesprekspartners               | nee    |
        | Of de werkplek bekeken is                      | nee    |
        | Ander werk bij de werkgever                    | nee    |
        | Wat de cliënt zelf aandroeg                    | nee    |
        | Actuele gegevens                               | nee    |
        | De reacties op het concept, verwerkt           | nee    |
        | De contactvorm met de reden                    | nee    |
      En het advies wijst op "Geef tijd om te reageren"
      En het advies wijst op "Ga na of je het gesprek goed weergeeft"
      En het advies wijst op "Noem de vorm die je koos, en waarom"
      En het advies neemt aan dat de cliënt werknemer is en de werkgever het loon doorbetaalt
      En het advies noemt de Leidraad Verzuim

    @bron:L-36
    Voorbeeld: Alleen de methode is nog onbekend
      Gegeven het concept ging naar cliënt en werkgever
      En het doel staat in het rapport
      En de omstandigheden staan in het rapport
      En het advies is te volgen uit het rapport
      En de feiten in het rapport dragen de conclusie
      En het rapport beantwoordt de vragen van de opdrachtgever
      En de gesprekspartners staan in het rapport
      En de werkplek is niet bekeken
      En het rapport zegt waarom de werkplek niet bekeken is
      En ander werk bij de werkgever is onderzocht
      En het rapport gaat in op wat de cliënt aandroeg
      En de gegevens zijn actueel
      En de reacties op het concept zijn verwerkt
      En de contactvorm en de reden staan in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En het advies is voorlopig
      En mogelijk blijven
        | het rapport |
        | volledig    |
        | aanvullen   |
      En de eerste vraag is "Staat in het rapport hoe je te werk ging?"
      En het advies vraagt niet "Beschrijft het rapport de werkplek?"

    @bron:L-36
    Voorbeeld: Eén ding ontbreekt zeker, en over de rest is niets bekend
      Gegeven het concept ging naar cliënt en werkgever
      En de methode staat niet in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En het advies staat vast
      En voor de volledigheid vraagt het advies "Staat in het rapport waarvoor het onderzoek was?"
      En voor de volledigheid vraagt het advies "Heb je de werkplek bekeken?"
      En voor de volledigheid vraagt het advies niet "Staat in het rapport hoe je te werk ging?"

  Regel: Wie een andere contactvorm koos dan geadviseerd, legt dat uit

    @bron:L-11 @bron:L-12
    Abstract Scenario: <keuze>
      Gegeven <keuze>
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan het advies <wijst> "Leg uit waarom je een andere vorm koos"

      Voorbeelden:
        | keuze                                                    | wijst         |
        | de gekozen contactvorm is een andere dan de geadviseerde | wijst op      |
        | de gekozen contactvorm is de geadviseerde                | wijst niet op |

  Regel: Het advies noemt de leidraad die geldt

    @bron:D-10 @bron:B-26 @bron:D-03
    Abstract Scenario: <werkgever>
      Gegeven het concept ging alleen naar de werkgever
      En <werkgever>
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan is het rapport onvoldoende
      En het advies noemt <leidraad>

      Voorbeelden:
        | werkgever                      | leidraad                        |
        | de cliënt heeft een werkgever  | de Leidraad Verzuim             |
        | de cliënt heeft geen werkgever | de Leidraad Arbeidsparticipatie |

  Regel: Wat niet gedaan is, telt net zo goed als wat onbekend is

    @bron:G-54 @bron:D-07 @bron:L-36
    Voorbeeld: De reacties zijn niet verwerkt en de vorm staat niet in het rapport
      Gegeven de reacties op het concept zijn niet verwerkt
      En de contactvorm of de reden staat niet in het rapport
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan wijst het advies op "Geef tijd om te reageren"
      En het advies wijst op "Ga na of je het gesprek goed weergeeft"
      En het advies wijst op "Noem de vorm die je koos, en waarom"

    @bron:D-03 @bron:L-39
    Voorbeeld: Een rapport dat niet kan, lees je nog niet na
      Gegeven het concept ging alleen naar de werkgever
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan is het rapport onvoldoende
      En het advies wijst niet op "Lees het nog een keer door de ogen van de cliënt"

  Regel: Voor 1 januari 2026 gold er nog geen regel

    @bron:D-03
    Voorbeeld: Op de eerste dag is er een advies
      Gegeven het concept ging alleen naar de werkgever
      Als de arbeidsdeskundige op 1 januari 2026 advies vraagt over rapportcontrole
      Dan is het rapport onvoldoende

    @bron:D-03
    Voorbeeld: Een dag eerder nog niet
      Gegeven het concept ging alleen naar de werkgever
      Als de arbeidsdeskundige op 31 december 2025 advies vraagt over rapportcontrole
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

# language: nl
Functionaliteit: Een opdracht die je niet of nog niet aanneemt
  Het advies leest een rij regels van boven naar beneden. Boven staat waarom je weigert, daaronder wat
  je eerst uitzoekt.

  Regel: Een vaste tijd is reden om te weigeren, een vaste prijs of een richttijd niet

    @bron:L-18 @bron:B-17 @bron:D-02
    Voorbeeld: Er is een vaste tijd afgesproken, verder is alles in orde
      Gegeven de opdracht is een beoordeling
      En er is een vaste tijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de belastbaarheid is actueel
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En een reden is "Een opdracht met een vaste tijd neem je niet aan"
      En een uitweg is "Schrap de afspraak over de tijd, of maak er een richttijd van."
      En het advies staat vast
      En het advies wijst op "Een vaste prijs is geen vaste tijd"
      En het advies wijst op "De gedragscode gaat voor de wens van de opdrachtgever"

    @bron:L-18
    Voorbeeld: De vaste tijd beslist, wat er verder ook nog onbekend is
      Gegeven er is een vaste tijd afgesproken
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En het advies staat vast
      En er zijn geen vragen

    @bron:B-17 @bron:L-19 @bron:L-28
    Abstract Scenario: <afspraak>
      Gegeven de opdracht is een advies over de organisatie
      En <afspraak>
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies staat vast
      En het advies wijst niet op "Een vaste prijs is geen vaste tijd"
      En het advies <wijst> "Duurt het langer, bespreek dat dan"

      Voorbeelden:
        | afspraak                             | wijst         |
        | er is een richttijd afgesproken      | wijst op      |
        | er is niets over de tijd afgesproken | wijst niet op |

  Regel: Gaan de rollen niet samen, dan weiger je

    @bron:L-30 @bron:L-31
    Voorbeeld: De combinatie van rollen is ontraden
      Gegeven de opdracht is een beoordeling
      En er is een richttijd afgesproken
      En de rol gaat niet samen met de andere opdrachten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En de reden is "Gaan je rollen niet samen, dan neem je de opdracht niet aan"
      En een uitweg is "Laat een andere arbeidsdeskundige de opdracht doen."
      En het advies staat vast

    @bron:L-18 @bron:L-31
    Voorbeeld: Er zijn twee redenen om te weigeren, en je ziet ze allebei
      Gegeven er is een vaste tijd afgesproken
      En de rol gaat niet samen met de andere opdrachten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En een reden is "Een opdracht met een vaste tijd neem je niet aan"
      En een reden is "Gaan je rollen niet samen, dan neem je de opdracht niet aan"
      En een uitweg is "Schrap de afspraak over de tijd"
      En een uitweg is "Laat een andere arbeidsdeskundige de opdracht doen."

    @bron:L-30 @bron:L-31
    Voorbeeld: De rol beslist voordat iets anders wordt nagevraagd
      Gegeven de opdracht is een advies over één persoon
      En de opdrachtgever wil eigenlijk een beoordeling
      En de rol gaat niet samen met de andere opdrachten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En het advies staat vast

  Regel: Zit er een beoordeling achter een vraag om advies, dan vraag je eerst na

    @bron:D-15 @bron:L-28
    Abstract Scenario: Advies over één persoon, en <wens>
      Gegeven de opdracht is een advies over één persoon
      En <wens>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan <uitkomst>
      En de reden is "<reden>"
      En het advies staat vast

      Voorbeelden:
        | wens                                           | uitkomst                              | reden                                                                |
        | de opdrachtgever wil eigenlijk een beoordeling | vraagt deze opdracht eerst om navraag | Zit er een beoordeling achter de vraag om advies, vraag dan eerst na |
        | de opdrachtgever wil echt een advies           | mag deze opdracht worden aangenomen   | Staat er niets in de weg, dan neem je de opdracht aan                |

    @bron:D-15 @bron:L-28
    Voorbeeld: Een advies over de organisatie kan geen verkapte beoordeling van één persoon zijn
      Gegeven de opdracht is een advies over de organisatie
      En de opdrachtgever wil eigenlijk een beoordeling
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen

  Regel: Een beoordeling rust op actuele belastbaarheid

    @bron:D-09 @bron:D-16 @bron:G-90 @bron:L-28
    Abstract Scenario: De belastbaarheid is niet actueel, en <soort>
      Gegeven <soort>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de belastbaarheid is niet actueel
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan <uitkomst>
      En het advies <wijst> "Vraag de arts, niet de cliënt"

      Voorbeelden:
        | soort                                      | uitkomst                              | wijst         |
        | de opdracht is een beoordeling             | vraagt deze opdracht eerst om navraag | wijst op      |
        | de opdracht is een deskundigenoordeel      | vraagt deze opdracht eerst om navraag | wijst op      |
        | de opdracht is een advies over één persoon | mag deze opdracht worden aangenomen   | wijst niet op |
        | de opdracht is begeleiding                 | mag deze opdracht worden aangenomen   | wijst niet op |

    @bron:D-09 @bron:D-16
    Abstract Scenario: Zonder actuele belastbaarheid vraagt het advies wie die kan geven (<soort>)
      Gegeven de opdracht is <soort>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de belastbaarheid is niet actueel
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En de reden is "Zonder actuele belastbaarheid beoordeel je nog niet"
      En een uitweg is "Vraag of een arts opnieuw wil vaststellen wat de cliënt aankan."
      En het advies staat vast

      Voorbeelden:
        | soort                  |
        | een beoordeling        |
        | een deskundigenoordeel |

  Regel: Bij conflict, disfunctioneren of reorganisatie beoordeel je nog niet

    @bron:T-40 @bron:B-18
    Abstract Scenario: Een beoordeling, en <wat er speelt>
      Gegeven de opdracht is een beoordeling
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de belastbaarheid is actueel
      En de cliënt heeft een werkgever
      En <wat er speelt>
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En de reden is "Bij conflict, disfunctioneren of reorganisatie vraag je eerst na"
      En een uitweg is "Bespreek met de opdrachtgever wat er eerst opgelost moet worden."
      En het advies staat vast
      En het advies wijst op "Wie bemiddelt, beoordeelt daarna niet"

      Voorbeelden:
        | wat er speelt                                     |
        | er is een conflict tussen werkgever en werknemer  |
        | disfunctioneren speelt een rol                    |
        | er loopt een reorganisatie die de werknemer raakt |

    @bron:T-40 @bron:B-18 @bron:L-28
    Abstract Scenario: Er is een conflict, maar <soort>
      Gegeven <soort>
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En er is een conflict tussen werkgever en werknemer
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En het advies wijst niet op "Wie bemiddelt, beoordeelt daarna niet"

      Voorbeelden:
        | soort                                      |
        | de opdracht is bemiddeling                 |
        | de opdracht is een advies over één persoon |

    @bron:D-09 @bron:T-40
    Voorbeeld: De belastbaarheid is niet actueel en er is een conflict
      Gegeven de opdracht is een beoordeling
      En de belastbaarheid is niet actueel
      En er is een conflict tussen werkgever en werknemer
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan vraagt deze opdracht eerst om navraag
      En een reden is "Zonder actuele belastbaarheid beoordeel je nog niet"
      En een reden is "Bij conflict, disfunctioneren of reorganisatie vraag je eerst na"

  Regel: Met een werkgever zegt ook de Leidraad Verzuim dat er genoeg tijd moet zijn

    @bron:L-18 @bron:D-16 @bron:B-17
    Voorbeeld: Met een werkgever zijn er twee redenen
      Gegeven er is een vaste tijd afgesproken
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En een reden is "Een opdracht met een vaste tijd neem je niet aan"
      En een reden is "Ook de Leidraad Verzuim vraagt genoeg tijd"
      En een uitweg is "Schrap de afspraak over de tijd"

    @bron:L-18
    Voorbeeld: Zonder werkgever is er één
      Gegeven er is een vaste tijd afgesproken
      En de cliënt heeft geen werkgever
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En de reden is "Een opdracht met een vaste tijd neem je niet aan"

    @bron:L-28 @bron:D-16
    Abstract Scenario: Met een werkgever en <afspraak> houdt de tijd je niet tegen
      Gegeven de opdracht is begeleiding
      En de cliënt heeft een werkgever
      En <afspraak>
      En de rol gaat samen met de andere opdrachten
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen

      Voorbeelden:
        | afspraak                             |
        | er is een richttijd afgesproken      |
        | er is niets over de tijd afgesproken |

# language: nl
Functionaliteit: Wat een ander over een opdracht leest
  Waarom een opdracht niet past, is vertrouwelijk. Een brief noemt de uitweg, en nooit een andere rol, een andere
  opdracht of een andere cliënt.

  Regel: Waarom rollen niet samengaan, blijft in het dossier

    @bron:L-30 @bron:L-31 @bron:D-11 @bron:B-26
    Abstract Scenario: De rollen gaan niet samen, en de <lezer> leest
      Gegeven de rol gaat niet samen met de andere opdrachten
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En de <lezer> leest "Deze opdracht hoort te worden geweigerd."
      En de <lezer> leest <rol> "De rollen van de arbeidsdeskundige gaan niet samen."
      En de <lezer> leest <dossier> "De reden staat in mijn dossier."

      Voorbeelden:
        | lezer         | rol  | dossier |
        | cliënt        | wel  | niet    |
        | opdrachtgever | niet | wel     |
        | werkgever     | niet | wel     |

  Regel: De weigering noemt de uitweg, en meer niet

    @bron:L-30 @bron:L-31 @bron:D-11 @bron:B-26 @bron:B-17
    Voorbeeld: De rollen gaan niet samen
      Gegeven de rol gaat niet samen met de andere opdrachten
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En in het stuk "Ik neem deze opdracht niet aan" staat "Een andere arbeidsdeskundige past hier beter."
      En in het stuk "Ik neem deze opdracht niet aan" staat niet "vaste tijd"
      En in het stuk "Ik neem deze opdracht niet aan" staat niet "rol"
      En het stuk "Bevestiging van de opdracht" komt er niet, want een bevestiging hoort bij een opdracht die je kunt aannemen

    @bron:L-18 @bron:B-17
    Voorbeeld: Er is een vaste tijd afgesproken
      Gegeven er is een vaste tijd afgesproken
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan hoort deze opdracht te worden geweigerd
      En in het stuk "Ik neem deze opdracht niet aan" staat "Schrapt u die afspraak, of maakt u er een richttijd van?"
      En in het stuk "Ik neem deze opdracht niet aan" staat niet "Een andere arbeidsdeskundige"

  Regel: Een weigering is er alleen bij een opdracht die je weigert

    @bron:L-28
    Voorbeeld: Alles is in orde
      Gegeven de opdracht is een beoordeling
      En er is niets over de tijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de belastbaarheid is actueel
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      En de cliënt heeft een werkgever
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan komt het stuk "Ik neem deze opdracht niet aan" er niet, want volgens de regels hoef je deze opdracht niet te weigeren
      En in het stuk "Bevestiging van de opdracht" staat "Mijn rol is: beoordeling."
      En in het stuk "Bevestiging van de opdracht" staat "De cliënt en de werkgever krijgen het concept van het rapport op hetzelfde moment."

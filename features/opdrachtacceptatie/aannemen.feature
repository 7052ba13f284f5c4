# language: nl
Functionaliteit: Een opdracht die je aanneemt, met of zonder voorwaarden

  Regel: Staat er niets in de weg, dan neem je de opdracht aan

    @bron:L-28 @bron:G-90 @bron:L-32 @bron:D-02
    Voorbeeld: Alles is bekend en in orde
      Gegeven de opdracht is een beoordeling
      En er is niets over de tijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de belastbaarheid is actueel
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht worden aangenomen
      En de reden is "Staat er niets in de weg, dan neem je de opdracht aan"
      En het advies staat vast
      En er zijn geen vragen
      En niets te doen
      En er is geen uitweg
      En het advies wijst niet op "De gedragscode gaat voor de wens van de opdrachtgever"
      En het advies wijst niet op "Vraag de arts, niet de cliënt"
      En het advies wijst niet op "Kijk naar je opdrachten van nu, eerder en later"

  Regel: Wat nog niet geregeld is, is een voorwaarde

    @bron:L-28 @bron:L-35 @bron:D-03
    Abstract Scenario: Eén ding is niet geregeld: <wat niet>
      Gegeven de opdracht is begeleiding
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En <bevestiging>
      En <plan>
      En <uitleg>
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht onder voorwaarden worden aangenomen
      En de reden is "<reden>"
      En nog te doen is "<wat niet>"
      En 1 ding te doen
      En het advies staat vast

      Voorbeelden:
        | bevestiging                                | plan                            | uitleg                                                 | wat niet                                                                 | reden                                                |
        | de opdracht is niet schriftelijk bevestigd | er is een plan voor knelpunten  | de cliënt weet wat de opdracht en de rol zijn          | Schrijf in de bevestiging of het rapport de vragen kan beantwoorden.     | Bevestig of het rapport de vragen kan beantwoorden   |
        | de opdracht is schriftelijk bevestigd      | er is geen plan voor knelpunten | de cliënt weet wat de opdracht en de rol zijn          | Spreek een plan af voor als rollen botsen of er andere knelpunten komen. | Spreek af wat je doet bij knelpunten                 |
        | de opdracht is schriftelijk bevestigd      | er is een plan voor knelpunten  | de cliënt weet nog niet wat de opdracht en de rol zijn | Leg de cliënt de opdracht, het doel, de aanpak en je rol uit.            | Vertel de cliënt wat de opdracht is en wat je rol is |

    @bron:L-28 @bron:L-35
    Voorbeeld: Twee dingen zijn niet geregeld, en je ziet ze allebei
      Gegeven de opdracht is begeleiding
      En er is een richttijd afgesproken
      En de rol gaat samen met de andere opdrachten
      En de opdracht is niet schriftelijk bevestigd
      En er is geen plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht onder voorwaarden worden aangenomen
      En een reden is "Bevestig of het rapport de vragen kan beantwoorden"
      En een reden is "Spreek af wat je doet bij knelpunten"
      En 2 dingen te doen

  Regel: Gaan de rollen alleen onder voorwaarden samen, dan neem je de opdracht onder voorwaarden aan

    @bron:L-28 @bron:L-35 @bron:L-31
    Voorbeeld: Alles is geregeld, en het blijft onder voorwaarden
      Gegeven de opdracht is een beoordeling
      En er is een richttijd afgesproken
      En de rol gaat alleen onder voorwaarden samen met de andere opdrachten
      En de belastbaarheid is actueel
      En er is geen conflict tussen werkgever en werknemer
      En disfunctioneren speelt geen rol
      En er loopt geen reorganisatie die de werknemer raakt
      En de opdracht is schriftelijk bevestigd
      En er is een plan voor knelpunten
      En de cliënt weet wat de opdracht en de rol zijn
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht onder voorwaarden worden aangenomen
      En de reden is "Gaan je rollen alleen onder voorwaarden samen, regel die dan"
      En het advies staat vast
      En al gedaan is "Leg de cliënt de opdracht, het doel, de aanpak en je rol uit."
      En al gedaan is "Schrijf in de bevestiging of het rapport de vragen kan beantwoorden."
      En al gedaan is "Spreek een plan af voor als rollen botsen of er andere knelpunten komen."
      En te doen is "Bied een andere arbeidsdeskundige aan als de cliënt daarom vraagt."
      En 4 dingen te doen

    @bron:L-31 @bron:L-35
    Voorbeeld: Of het geregeld is, weet nog niemand
      Gegeven de opdracht is begeleiding
      En er is een richttijd afgesproken
      En de rol gaat alleen onder voorwaarden samen met de andere opdrachten
      En niet bekend is het antwoord op "Is er een plan voor als er knelpunten komen, zoals rollen die botsen?"
      Als de arbeidsdeskundige advies vraagt over opdrachtacceptatie
      Dan mag deze opdracht onder voorwaarden worden aangenomen
      En het advies staat vast
      En misschien nog te doen is "Spreek een plan af voor als rollen botsen of er andere knelpunten komen."

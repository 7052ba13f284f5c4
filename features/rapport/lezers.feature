# language: nl
Functionaliteit: Wat een ander over het rapport leest
  Wat in het rapport staat, is proces. Iedereen mag lezen wat er nog ontbreekt.

  Regel: Wat ontbreekt, leest iedereen; wat het programma nog vraagt niet

    @bron:L-36 @bron:L-37
    Abstract Scenario: Er ontbreekt nog veel, en de <lezer> leest
      Gegeven het concept ging naar cliënt en werkgever
      Als de arbeidsdeskundige advies vraagt over rapportcontrole
      Dan moet het rapport worden aangevuld
      En de <lezer> leest "De methode in het rapport"
      En de <lezer> leest niet "Een concept voor de cliënt"
      En de <lezer> leest niet "Nog te vragen"

      Voorbeelden:
        | lezer         |
        | cliënt        |
        | opdrachtgever |
        | werkgever     |

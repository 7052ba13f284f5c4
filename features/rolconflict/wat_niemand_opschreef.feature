# language: nl
Functionaliteit: Wat niemand opschreef
  Een register is zelden volledig. Het oordeel volgt wat er staat. Kan een leeg veld het oordeel nog veranderen, dan is
  het voorlopig en staat erbij wat je moet navragen. Onbekend is nooit hetzelfde als nee.

  Regel: Zonder antwoord op de instemming is een oordeel voorlopig

    @bron:G-20 @bron:G-19
    Abstract Scenario: De instemming is <antwoord>
      Gegeven deze opdrachten
        | opdracht | rol   | begint       | eindigt       | instemming cliënt | soort opdracht |
        | A        | coach | 1 maart 2026 | 30 april 2026 |                   | begeleiding    |
        | B        | coach | 1 mei 2026   |               | <antwoord>        | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En <zekerheid>

      Voorbeelden:
        | antwoord | zekerheid                                       |
        | ja       | dat staat vast                                  |
        |          | dat is voorlopig, het kan nog ontraden worden   |
        | onbekend | dat is voorlopig, het kan nog ontraden worden   |

  Regel: Gevraagd wordt alleen wat het oordeel kan veranderen, bij de opdracht waar het hoort

    @bron:L-30 @bron:G-20 @bron:T-32 @bron:L-32
    Voorbeeld: Van adviseur naar beoordelaar met een leeg register
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       |
        | A        | adviseur    | 1 maart 2026 | 30 april 2026 |
        | B        | beoordelaar | 1 mei 2026   |               |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat is voorlopig, het kan nog ontraden worden
      En gevraagd wordt bij B "Stemt de cliënt in met deze arbeidsdeskundige in deze opdracht?"
      En gevraagd wordt bij B "Wat voor opdracht is dit?"
      En gevraagd wordt bij A "Nam de arbeidsdeskundige in deze opdracht al een standpunt in?"
      En gevraagd wordt bij A "Over welke onderzoeksvraag gaat deze opdracht?"
      En gevraagd wordt bij B "Over welke onderzoeksvraag gaat deze opdracht?"
      En niet gevraagd wordt bij A "Wat voor opdracht is dit?"
      En niet gevraagd wordt bij A "Stemt de cliënt in met deze arbeidsdeskundige in deze opdracht?"
      En niet gevraagd wordt bij B "Nam de arbeidsdeskundige in deze opdracht al een standpunt in?"

    @bron:L-30 @bron:L-32
    Voorbeeld: Zonder standpunt doet de onderzoeksvraag er niet toe
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | standpunt ingenomen | instemming cliënt | soort opdracht  |
        | A        | adviseur    | 1 maart 2026 | 30 april 2026 | nee                 |                   | advies individu |
        | B        | beoordelaar | 1 mei 2026   |               |                     | ja                | beoordeling     |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat staat vast

    @bron:L-30 @bron:L-32
    Abstract Scenario: De onderzoeksvraag ontbreekt bij <waar>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | standpunt ingenomen | vraag    | instemming cliënt | soort opdracht  |
        | A        | adviseur    | 1 maart 2026 | 30 april 2026 | ja                  | <eerste> |                   | advies individu |
        | B        | beoordelaar | 1 mei 2026   |               |                     | <tweede> | ja                | beoordeling     |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat is voorlopig, het kan nog ontraden worden
      En <bij A> "Over welke onderzoeksvraag gaat deze opdracht?"
      En <bij B> "Over welke onderzoeksvraag gaat deze opdracht?"

      Voorbeelden:
        | waar      | eerste | tweede | bij A                    | bij B                    |
        | de eerste |        | V-1    | gevraagd wordt bij A     | niet gevraagd wordt bij B |
        | de tweede | V-1    |        | niet gevraagd wordt bij A | gevraagd wordt bij B     |
        | allebei   |        |        | gevraagd wordt bij A     | gevraagd wordt bij B     |

    @bron:B-12 @bron:D-12
    Voorbeeld: Staat het oordeel al vast, dan valt er niets te vragen
      Gegeven deze opdrachten
        | opdracht | rol         | begint       |
        | A        | coach       | 1 maart 2026 |
        | B        | beoordelaar | 1 mei 2026   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En dat staat vast

    @bron:L-33 @bron:G-37 @bron:L-32
    Voorbeeld: Bij een andere cliënt kan het soort advies nog uitmaken
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol         | begint       | soort opdracht |
        | A        | C-2    | W-1       | adviseur    | 1 maart 2026 |                |
        | B        | C-1    | W-1       | beoordelaar | 1 mei 2026   | beoordeling    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En dat is voorlopig, het kan nog met voorwaarden worden
      En gevraagd wordt bij A "Wat voor opdracht is dit?"

    @bron:L-32 @bron:G-20 @bron:G-38
    Voorbeeld: Op dezelfde dag kan een leeg veld aan beide kanten uitmaken
      Gegeven deze opdrachten
        | opdracht | rol      | begint     | soort opdracht  |
        | A        | adviseur | 1 mei 2026 | advies individu |
        | B        | coach    | 1 mei 2026 | begeleiding     |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat is voorlopig, het kan nog ontraden worden
      En gevraagd wordt bij A "Stemt de cliënt in met deze arbeidsdeskundige in deze opdracht?"
      En gevraagd wordt bij B "Stemt de cliënt in met deze arbeidsdeskundige in deze opdracht?"

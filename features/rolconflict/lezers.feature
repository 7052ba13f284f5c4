# language: nl
Functionaliteit: Wat een ander over rollen leest
  Welke andere rol, opdracht of cliënt in de weg staat, is niet voor een ander. Die leest alleen welke opdracht aandacht
  vraagt. Gaan beide opdrachten over dezelfde cliënt, dan leest die cliënt ook waarom.

  Regel: De reden gaat alleen naar de cliënt zelf

    @bron:L-30 @bron:L-31
    Abstract Scenario: Een coach die gaat beoordelen, en de <lezer> leest
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | instemming cliënt |
        | O-1      | coach       | 1 maart 2026 | ja                |
        | O-2      | beoordelaar | 1 mei 2026   | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van O-1 en O-2 ontraden
      En de reden is "Wie coacht, beoordeelt niet"
      En de <lezer> leest "Ontraden: 1 opdracht"
      En de <lezer> leest "O-2"
      En de <lezer> leest <reden> "Wie coacht, beoordeelt niet"
      En de <lezer> leest niet "O-1"
      En de <lezer> leest <dossier> "De reden staat in mijn dossier."

      Voorbeelden:
        | lezer         | reden | dossier |
        | cliënt        | wel   | niet    |
        | opdrachtgever | niet  | wel     |
        | werkgever     | niet  | wel     |

    @bron:L-30 @bron:L-31
    Voorbeeld: Een rol kan genoemd worden
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | instemming cliënt |
        | O-1      | coach       | 1 maart 2026 | ja                |
        | O-2      | beoordelaar | 1 mei 2026   | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van O-1 en O-2 ontraden
      En de werkgever leest alleen als dat genoemd wordt "de arbeidsdeskundige coacht eerst"

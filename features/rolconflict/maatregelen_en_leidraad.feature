# language: nl
Functionaliteit: Wat je doet als rollen samenkomen
  Bij een combinatie met voorwaarden horen vier maatregelen. Bij een combinatie die is ontraden hoort een andere
  arbeidsdeskundige. Wie dat niet doet, wijkt af met reden en laat een collega meekijken.

  Regel: Een maatregel is vervuld als de rij van de tweede opdracht dat zegt

    @bron:B-12 @bron:L-28 @bron:L-35
    Voorbeeld: Wat gedaan is, wat niet en wat niemand opschreef
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | rol uitgelegd | acceptatiebevestiging | plan knelpunten |
        | A        | adviseur    | 1 maart 2026 | nee           | nee                   | ja              |
        | B        | beoordelaar | 1 mei 2026   | ja            | nee                   |                 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En zijn dit de maatregelen
        | maatregel                                                           | vervuld  |
        | Leg de cliënt uit vanuit welke rol de arbeidsdeskundige nu werkt.   | ja       |
        | Zet de combinatie van rollen in de bevestiging van de opdracht.     | nee      |
        | Spreek een plan af voor als de rollen toch botsen.                  | onbekend |
        | Bied een andere arbeidsdeskundige aan als de cliënt daarom vraagt.  | nee      |

    @bron:B-12 @bron:L-28 @bron:L-35
    Voorbeeld: Ook als alles gedaan is, blijven het voorwaarden en blijft het aanbod open
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | rol uitgelegd | acceptatiebevestiging | plan knelpunten |
        | A        | adviseur    | 1 maart 2026 |               |                       |                 |
        | B        | beoordelaar | 1 mei 2026   | ja            | ja                    | ja              |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En zijn dit de maatregelen
        | maatregel                                                           | vervuld |
        | Leg de cliënt uit vanuit welke rol de arbeidsdeskundige nu werkt.   | ja      |
        | Zet de combinatie van rollen in de bevestiging van de opdracht.     | ja      |
        | Spreek een plan af voor als de rollen toch botsen.                  | ja      |
        | Bied een andere arbeidsdeskundige aan als de cliënt daarom vraagt.  | nee     |

  Regel: Beginnen twee gelijke opdrachten op één dag, dan gaat het oordeel over de rij die later staat

    @bron:L-32 @bron:B-12
    Abstract Scenario: Twee beoordelingen op één dag, waarbij de rol is uitgelegd in <waar>
      Gegeven deze opdrachten
        | opdracht | rol         | begint     | rol uitgelegd |
        | O1       | beoordelaar | 1 mei 2026 | <eerste>      |
        | O2       | beoordelaar | 1 mei 2026 | <tweede>      |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van O1 en O2 met voorwaarden
      En het oordeel gaat over O2
      En zijn dit de maatregelen
        | maatregel                                                           | vervuld   |
        | Leg de cliënt uit vanuit welke rol de arbeidsdeskundige nu werkt.   | <vervuld> |
        | Zet de combinatie van rollen in de bevestiging van de opdracht.     | onbekend  |
        | Spreek een plan af voor als de rollen toch botsen.                  | onbekend  |
        | Bied een andere arbeidsdeskundige aan als de cliënt daarom vraagt.  | nee       |

      Voorbeelden:
        | waar          | eerste | tweede | vervuld |
        | de eerste rij | ja     | nee    | nee     |
        | de tweede rij | nee    | ja     | ja      |
        | beide rijen   | ja     | ja     | ja      |

  Regel: Bij ontraden hoort een ander, en anders een reden, een collega en een plan

    @bron:L-11 @bron:L-12 @bron:L-35 @bron:L-30
    Voorbeeld: Een coach gaat toch beoordelen
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | collegiale toets | plan knelpunten |
        | A        | coach       | 1 maart 2026 |                  |                 |
        | B        | beoordelaar | 1 mei 2026   | ja               | nee             |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de combinatie wijst op "Wie toch afwijkt, doet dat met reden"
      En zijn dit de maatregelen
        | maatregel                                           | vervuld |
        | Geef de opdracht aan een andere arbeidsdeskundige.  | nee     |
        | Laat een collega meekijken als je toch afwijkt.     | ja      |
        | Spreek een plan af voor als de rollen toch botsen.  | nee     |

    @bron:L-11 @bron:L-32
    Voorbeeld: Bij voorwaarden is er niets om van af te wijken
      Gegeven deze opdrachten
        | opdracht | rol         | begint       |
        | A        | adviseur    | 1 maart 2026 |
        | B        | beoordelaar | 1 mei 2026   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En de combinatie wijst niet op "Wie toch afwijkt, doet dat met reden"

  Regel: Op dezelfde dag staan de maatregelen bij de opdracht waarover het oordeel gaat

    @bron:L-32 @bron:L-12
    Voorbeeld: Het oordeel gaat over de opdracht die eerder in het register staat
      Gegeven deze opdrachten
        | opdracht | rol         | begint     | soort opdracht     | collegiale toets |
        | A        | beoordelaar | 1 mei 2026 | deskundigenoordeel | ja               |
        | B        | adviseur    | 1 mei 2026 | advies individu    | nee              |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En het oordeel gaat over A
      En zijn dit de maatregelen
        | maatregel                                           | vervuld  |
        | Geef de opdracht aan een andere arbeidsdeskundige.  | nee      |
        | Laat een collega meekijken als je toch afwijkt.     | ja       |
        | Spreek een plan af voor als de rollen toch botsen.  | onbekend |

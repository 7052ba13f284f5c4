# language: nl
Functionaliteit: Vaker werken voor dezelfde werkgever of opdrachtgever
  Een arbeidsdeskundige werkt vaak voor dezelfde werkgever of opdrachtgever. Dat is op zichzelf geen belangenverstrengeling.
  Cliënten klagen er wel over, dus hoort er uitleg bij. Advies over de organisatie gevolgd door een oordeel over een
  werknemer van die organisatie vraagt meer.

  Regel: Een andere cliënt van dezelfde werkgever of opdrachtgever is vrij, met uitleg

    @bron:D-06 @bron:G-37
    Abstract Scenario: Dezelfde <wat>
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | opdrachtgever | rol         | begint       |
        | A        | C-1    | W-1       | P-1           | beoordelaar | 1 maart 2026 |
        | B        | C-2    | <W>       | <P>           | beoordelaar | 1 mei 2026   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En de reden is "Een andere cliënt is op zichzelf geen rolconflict"
      En dat staat vast
      En de combinatie wijst op "Leg uit dat je onafhankelijk bent"
      En bij B staat dat er 1 eerdere opdracht voor dezelfde werkgever of opdrachtgever was

      Voorbeelden:
        | wat           | W   | P   |
        | werkgever     | W-1 | P-2 |
        | opdrachtgever | W-2 | P-1 |
        | allebei       | W-1 | P-1 |

    @bron:D-06
    Voorbeeld: Niets gemeen
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | opdrachtgever | rol         | begint       |
        | A        | C-1    | W-1       | P-1           | coach       | 1 maart 2026 |
        | B        | C-2    | W-2       | P-2           | beoordelaar | 1 mei 2026   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is er over A en B geen oordeel
      En bij B staat niets over eerder werk

    @bron:D-06 @bron:G-37
    Voorbeeld: Er is één bevinding per opdracht, met het aantal
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | opdrachtgever | rol      | begint       | status    |
        | A        | C-1    | W-1       | P-1           | coach    | 1 maart 2026 | afgerond  |
        | B        | C-2    | W-1       | P-2           | adviseur | 1 april 2026 | lopend    |
        | C        | C-3    | W-2       | P-1           | coach    | 8 april 2026 | vervallen |
        | D        | C-3    | W-2       | P-1           | coach    | 9 april 2026 | lopend    |
        | E        | C-4    | W-1       | P-1           | coach    | 1 mei 2026   | gepland   |
        | F        | C-4    | W-1       | P-1           | coach    | 2 mei 2026   | gepland   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan staat bij B dat er 1 eerdere opdracht voor dezelfde werkgever of opdrachtgever was
      En bij A staat niets over eerder werk
      En bij D staat dat er 1 eerdere opdracht voor dezelfde werkgever of opdrachtgever was
      En bij E staat dat er 3 eerdere opdrachten voor dezelfde werkgever of opdrachtgever waren
      En bij F staat dat er 3 eerdere opdrachten voor dezelfde werkgever of opdrachtgever waren
      En er zijn geen rolconflicten

    @bron:D-06
    Voorbeeld: Een andere arbeidsdeskundige telt niet mee
      Gegeven deze opdrachten
        | opdracht | AD   | cliënt | werkgever | rol         | begint       |
        | A        | AD-1 | C-1    | W-1       | coach       | 1 maart 2026 |
        | B        | AD-2 | C-1    | W-1       | beoordelaar | 1 mei 2026   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is er over A en B geen oordeel
      En bij B staat niets over eerder werk

  Regel: Wat leeg is, is nooit hetzelfde

    @bron:L-33 @bron:G-37
    Abstract Scenario: Een lege <wat> maakt geen paar
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | opdrachtgever | rol         | begint       |
        | A        | <C>    | <W>       | <P>           | coach       | 1 maart 2026 |
        | B        | <C>    | <W>       | <P>           | beoordelaar | 1 mei 2026   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan <gevolg>

      Voorbeelden:
        | wat                                  | C   | W   | P   | gevolg                                             |
        | cliënt, werkgever en opdrachtgever   |     |     |     | is er over A en B geen oordeel                     |
        | cliënt, bij dezelfde werkgever       |     | W-1 |     | is de combinatie van A en B vrij                   |
        | cliënt, bij dezelfde opdrachtgever   |     |     | P-1 | is de combinatie van A en B vrij                   |
        | werkgever, bij dezelfde cliënt       | C-1 |     |     | is de combinatie van A en B ontraden               |

  Regel: Advies over de organisatie en daarna een oordeel over een werknemer kan met voorwaarden

    @bron:L-33 @bron:G-37
    Voorbeeld: De adviseur van de organisatie gaat een werknemer beoordelen
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol         | begint       | eindigt       | soort opdracht     |
        | A        |        | W-1       | adviseur    | 1 maart 2026 | 30 april 2026 | advies organisatie |
        | B        | C-1    | W-1       | beoordelaar | 1 mei 2026   |               | beoordeling        |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En de reden is "Wie een werkgever adviseerde, beoordeelt diens werknemers met voorwaarden"
      En dat staat vast
      En de combinatie wijst op "Leg uit dat je onafhankelijk bent"
      En zijn dit de maatregelen
        | maatregel                                                             | vervuld  |
        | Leg de cliënt uit vanuit welke rol de arbeidsdeskundige nu werkt.     | onbekend |
        | Zet de combinatie van rollen in de bevestiging van de opdracht.       | onbekend |
        | Spreek een plan af voor als de rollen toch botsen.                    | onbekend |
        | Bied een andere arbeidsdeskundige aan als de cliënt daarom vraagt.    | nee      |

    @bron:L-33 @bron:G-37
    Abstract Scenario: <wat>
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | opdrachtgever | rol      | begint       | soort opdracht |
        | A        | C-2    | W-1       | P-1           | <eerste> | 1 maart 2026 | <soort>        |
        | B        | C-1    | <W>       | P-1           | <tweede> | 1 mei 2026   | beoordeling    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En dat staat vast

      Voorbeelden:
        | wat                                           | eerste      | soort              | W   | tweede      |
        | Een advies over een persoon                   | adviseur    | advies individu    | W-1 | beoordelaar |
        | Een coach die de organisatie adviseerde       | coach       | advies organisatie | W-1 | beoordelaar |
        | De tweede opdracht is geen oordeel            | adviseur    | advies organisatie | W-1 | adviseur    |
        | Een andere werkgever                          | adviseur    | advies organisatie | W-2 | beoordelaar |
        | Een bemiddelaar die de organisatie adviseerde | bemiddelaar | advies organisatie | W-1 | beoordelaar |
        | Een casemanager die de organisatie adviseerde | casemanager | advies organisatie | W-1 | beoordelaar |
        | De eerste opdracht was een beoordeling        | adviseur    | beoordeling        | W-1 | beoordelaar |
        | De eerste opdracht was een deskundigenoordeel | adviseur    | deskundigenoordeel | W-1 | beoordelaar |
        | De eerste opdracht was bemiddeling            | adviseur    | bemiddeling        | W-1 | beoordelaar |
        | De tweede opdracht is coachen                 | adviseur    | advies organisatie | W-1 | coach       |
        | De tweede opdracht is bemiddelen              | adviseur    | advies organisatie | W-1 | bemiddelaar |
        | De tweede opdracht is casemanagement          | adviseur    | advies organisatie | W-1 | casemanager |

    @bron:L-33 @bron:G-37 @bron:G-38
    Voorbeeld: Bij dezelfde cliënt gelden de gewone regels
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol      | begint       | eindigt       | soort opdracht     | instemming cliënt |
        | A        | C-1    | W-1       | adviseur | 1 maart 2026 | 30 april 2026 | advies organisatie | ja                |
        | B        | C-1    | W-1       | coach    | 1 mei 2026   |               | begeleiding        | ja                |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B vrij
      En de combinatie wijst niet op "Leg uit dat je onafhankelijk bent"
      En bij B staat niets over eerder werk

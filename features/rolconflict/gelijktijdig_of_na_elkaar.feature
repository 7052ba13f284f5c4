# language: nl
Functionaliteit: Lopen twee opdrachten samen, of komen ze na elkaar?
  Twee opdrachten lopen samen als er minstens één dag is die bij allebei hoort. De dag van begin en de dag van eind horen
  erbij. Een beoordelaar die coach wordt laat het verschil zien: samen is dat ontraden, na elkaar kan het met voorwaarden.

  Regel: De dag van eind hoort nog bij de opdracht

    @bron:L-32
    Abstract Scenario: De eerste opdracht eindigt <wanneer>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | status  |
        | A        | beoordelaar | 1 maart 2026 | <eind>  | lopend  |
        | B        | coach       | 1 mei 2026   |         | gepland |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B <oordeel>
      En de opdrachten <hoe>

      Voorbeelden:
        | wanneer                           | eind          | oordeel         | hoe             |
        | een dag voor de tweede begint     | 30 april 2026 | met voorwaarden | komen na elkaar |
        | op de dag dat de tweede begint    | 1 mei 2026    | ontraden        | lopen samen     |
        | een dag nadat de tweede begint    | 2 mei 2026    | ontraden        | lopen samen     |

  Regel: Een open eind loopt door

    @bron:L-32
    Abstract Scenario: Een opdracht die <status> is en geen eind heeft
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | status   |
        | A        | beoordelaar | 1 maart 2020 |         | <status> |
        | B        | coach       | 1 mei 2026   |         | gepland  |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de opdrachten lopen samen

      Voorbeelden:
        | status  |
        | lopend  |
        | gepland |

  Regel: Wat is afgerond zonder eind, eindigde op zijn laatst vandaag

    @bron:L-32
    Voorbeeld: Begon de tweede opdracht al, dan is niet bekend of zij samen liepen
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | status   | instemming cliënt | soort opdracht |
        | A        | beoordelaar | 1 maart 2026 |         | afgerond | ja                | beoordeling    |
        | B        | coach       | 31 mei 2026  |         | lopend   | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En of de opdrachten samen lopen is niet bekend
      En dat is voorlopig, het kan nog ontraden worden
      En gevraagd wordt bij A "Wanneer eindigde deze opdracht?"

    @bron:L-32
    Abstract Scenario: De tweede opdracht begint <wanneer>
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | status   | instemming cliënt | soort opdracht |
        | A        | beoordelaar | 1 maart 2026 |         | afgerond | ja                | beoordeling    |
        | B        | coach       | <begin>      |         | gepland  | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En de opdrachten komen na elkaar
      En dat staat vast

      Voorbeelden:
        | wanneer      | begin       |
        | vandaag      | 1 juni 2026 |
        | na vandaag   | 2 juni 2026 |

    @bron:L-32
    Voorbeeld: Een bekend eind gaat voor
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       | status   | instemming cliënt | soort opdracht |
        | A        | beoordelaar | 1 maart 2026 | 30 april 2026 | afgerond | ja                | beoordeling    |
        | B        | coach       | 1 mei 2026   |               | lopend   | ja                | begeleiding    |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En dat staat vast

    @bron:B-12 @bron:D-12
    Voorbeeld: Maakt het geen verschil, dan staat het oordeel toch vast
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | status   |
        | A        | coach       | 1 maart 2026 |         | afgerond |
        | B        | beoordelaar | 1 mei 2026   |         | lopend   |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En of de opdrachten samen lopen is niet bekend
      En dat staat vast

  Regel: Wat vervallen is, telt niet

    @bron:L-32
    Abstract Scenario: De <welke> opdracht is vervallen
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt | status   |
        | A        | coach       | 1 maart 2026 |         | <eerste> |
        | B        | beoordelaar | 1 mei 2026   |         | <tweede> |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is er over A en B geen oordeel
      En er zijn geen rolconflicten

      Voorbeelden:
        | welke  | eerste    | tweede    |
        | eerste | vervallen | lopend    |
        | tweede | lopend    | vervallen |

  Regel: De opdracht die het eerst begint is de eerste, ook als zij later in het register staat

    @bron:L-32 @bron:L-43
    Voorbeeld: De volgorde in het register telt niet als de dagen verschillen
      Gegeven deze opdrachten
        | opdracht | rol         | begint       | eindigt       |
        | A        | coach       | 1 mei 2026   |               |
        | B        | beoordelaar | 1 maart 2026 | 30 april 2026 |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van B en A met voorwaarden
      En de reden is "Na een beoordeling coachen of bemiddelen kan met voorwaarden"

  Regel: Beginnen twee opdrachten op dezelfde dag, dan telt het zwaarste oordeel van beide kanten

    @bron:L-31 @bron:B-12
    Voorbeeld: Eerst coach of eerst beoordelaar, het is allebei ontraden
      Gegeven deze opdrachten
        | opdracht | rol         | begint     | eindigt |
        | A        | beoordelaar | 1 mei 2026 |         |
        | B        | coach       | 1 mei 2026 |         |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "Wie nog beoordeelt, coacht of bemiddelt niet"
      En het oordeel gaat over B
      En de opdrachten lopen samen

    @bron:T-32 @bron:T-35 @bron:L-32
    Abstract Scenario: Een deskundigenoordeel dat <plaats> in het register staat
      Gegeven deze opdrachten
        | opdracht | rol      | begint     | eindigt | soort opdracht |
        | A        | adviseur | 1 mei 2026 |         | <soort A>      |
        | B        | adviseur | 1 mei 2026 |         | <soort B>      |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de reden is "Een deskundigenoordeel geef je niet over iemand die je al kent"
      En het oordeel gaat over <wie>

      Voorbeelden:
        | plaats  | soort A            | soort B            | wie |
        | later   | advies individu    | deskundigenoordeel | B   |
        | eerder  | deskundigenoordeel | advies individu    | A   |

    @bron:L-33
    Voorbeeld: Ook bij een andere cliënt worden beide kanten bekeken
      Gegeven deze opdrachten
        | opdracht | cliënt | werkgever | rol         | begint     | soort opdracht     |
        | A        | C-1    | W-1       | beoordelaar | 1 mei 2026 | beoordeling        |
        | B        |        | W-1       | adviseur    | 1 mei 2026 | advies organisatie |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B met voorwaarden
      En het oordeel gaat over A

    @bron:L-32
    Voorbeeld: Wat op dezelfde dag begon en is afgerond, liep die dag in elk geval samen
      Gegeven deze opdrachten
        | opdracht | rol         | begint     | eindigt | status   |
        | A        | beoordelaar | 1 mei 2026 |         | afgerond |
        | B        | coach       | 1 mei 2026 |         | afgerond |
      Als de planner op 1 juni 2026 naar rolconflicten kijkt
      Dan is de combinatie van A en B ontraden
      En de opdrachten lopen samen
      En dat staat vast

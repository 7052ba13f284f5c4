# language: nl
Functionaliteit: Een jas mee of niet

  Regel: In de winter is een jas nodig

    @bron:A-01
    Voorbeeld: Op de eerste winterdag
      Gegeven de wandeling is op 21 december 2026
      Als de wandelaar advies vraagt over kleding
      Dan is een jas nodig
      En de reden is "In de winter neem je een jas mee"

    @bron:A-01
    Voorbeeld: Een dag later
      Gegeven de wandeling is op 22 december 2026
      Als de wandelaar advies vraagt over kleding
      Dan is een jas nodig

    @bron:A-02
    Voorbeeld: Een dag eerder
      Gegeven de wandeling is op 20 december 2026
      Als de wandelaar advies vraagt over kleding
      Dan hoeft een jas niet

    @bron:A-02
    Voorbeeld: In de winter, maar binnen
      Gegeven de wandeling is op 21 december 2026
      En de wandelaar blijft binnen
      Als de wandelaar advies vraagt over kleding
      Dan hoeft een jas niet

    @bron:A-01
    Voorbeeld: In de winter, en het regent ook
      Gegeven de wandeling is op 21 december 2026
      En het regent
      Als de wandelaar advies vraagt over kleding
      Dan is een jas nodig

  Regel: Bij neerslag is een jas handig

    @bron:A-02
    Abstract Scenario: Het weer: <weer>
      Gegeven <weer>
      Als de wandelaar advies vraagt over kleding
      Dan <jas>

      Voorbeelden:
        | weer           | jas                 |
        | het regent     | is een jas handig   |
        | het sneeuwt    | is een jas handig   |
        | de zon schijnt | hoeft een jas niet  |

    @bron:A-02
    Voorbeeld: Het regent, maar de wandelaar blijft binnen
      Gegeven het regent
      En de wandelaar blijft binnen
      Als de wandelaar advies vraagt over kleding
      Dan hoeft een jas niet

    @bron:A-02
    Voorbeeld: Niemand weet of de wandelaar naar buiten gaat
      Gegeven het regent
      En niet bekend is het antwoord op "Blijf je binnen?"
      Als de wandelaar advies vraagt over kleding
      Dan hoeft een jas niet
      En het advies is voorlopig

    @bron:A-02
    Voorbeeld: Niemand zei iets, dus dat wordt aangenomen
      Gegeven de zon schijnt
      Als de wandelaar advies vraagt over kleding
      Dan neemt het advies aan dat de wandelaar naar buiten gaat

  Regel: Bij sneeuw trek je goede schoenen aan

    @bron:A-03
    Voorbeeld: Het sneeuwt
      Gegeven het sneeuwt
      Als de wandelaar advies vraagt over kleding
      Dan wijst het advies op "Trek goede schoenen aan"

    @bron:A-03
    Abstract Scenario: Geen sneeuw, of geen tijd: <weer>, <haast>
      Gegeven <weer>
      En <haast>
      Als de wandelaar advies vraagt over kleding
      Dan wijst het advies niet op "Trek goede schoenen aan"

      Voorbeelden:
        | weer           | haast              |
        | het sneeuwt    | er is haast        |
        | het regent     | er is geen haast   |
        | de zon schijnt | er is geen haast   |

    @bron:A-03
    Voorbeeld: Het sneeuwt en er is tijd
      Gegeven het sneeuwt
      En er is geen haast
      Als de wandelaar advies vraagt over kleding
      Dan wijst het advies op "Trek goede schoenen aan"

  Regel: De gids geldt vanaf 2026

    @bron:A-02
    Voorbeeld: Op de eerste dag
      Gegeven de zon schijnt
      Als de wandelaar op 1 januari 2026 advies vraagt over kleding
      Dan hoeft een jas niet

    @bron:A-02
    Voorbeeld: Een dag eerder gold er niets
      Gegeven de zon schijnt
      Als de wandelaar op 31 december 2025 advies vraagt over kleding
      Dan is er geen advies, want op 2025-12-31 gold nog geen regel

# language: nl
Functionaliteit: Waar je per fase op let
  Elk aandachtspunt hoort bij een moment. Te vroeg of te laat leidt het af.

  Regel: Een aandachtspunt staat alleen bij de fase waarin je er iets mee kunt

    @bron:G-95 @bron:G-108 @bron:G-117
    Abstract Scenario: Een conceptbrief hoort bij de uitnodiging (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Begin met een conceptbrief"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst op      |
        | het gesprek wordt voorbereid    | wijst niet op |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-113 @bron:G-115 @bron:G-116
    Abstract Scenario: De zes vragen stuur je mee zolang het gesprek nog komt (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Stuur de zes vragen mee"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst op      |
        | het gesprek wordt voorbereid    | wijst op      |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-115
    Abstract Scenario: Over de Keuzehulp gaat het zolang je nog iets meestuurt (<fase>)
      Gegeven <fase>
      En de cliënt heeft geen werkgever
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Stuur de Keuzehulp Re-integratie niet mee"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst op      |
        | het gesprek wordt voorbereid    | wijst op      |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-48 @bron:G-81
    Abstract Scenario: De vorm kun je heroverwegen zolang het gesprek nog komt (<fase>)
      Gegeven <fase>
      En het gesprek gaat via beeldbellen
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Vraag je af of je elkaar niet beter fysiek kunt spreken"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst op      |
        | het gesprek wordt voorbereid    | wijst op      |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-74
    Abstract Scenario: Een begeleider heet je welkom als het gesprek eraan komt of bezig is (<fase>)
      Gegeven <fase>
      En de cliënt zei dat er iemand meekomt
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Heet ook de begeleider welkom"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst op      |
        | het gesprek is bezig            | wijst op      |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-90 @bron:B-23
    Abstract Scenario: Vooraf is voor het gesprek (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Regel vooraf wat je van de arts nodig hebt"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst op      |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:W-05 @bron:G-85 @bron:G-106 @bron:B-20
    Abstract Scenario: Wat vastligt, zeg je bij de voorbereiding en in het gesprek (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Zeg wat de cliënt kan kiezen en wat vastligt"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst op      |
        | het gesprek is bezig            | wijst op      |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-56 @bron:G-102 @bron:G-103 @bron:G-106 @bron:B-21 @bron:B-22
    Abstract Scenario: Het blad print je vooraf en leg je op tafel (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Leg het blad op tafel"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst op      |
        | het gesprek is bezig            | wijst op      |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-83 @bron:G-107 @bron:B-22
    Abstract Scenario: Luisteren doe je in het gesprek (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Leg de laptop weg en luister"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst niet op |
        | het gesprek is bezig            | wijst op      |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-59 @bron:G-61 @bron:G-63 @bron:B-19
    Abstract Scenario: Over openheid leg je vanaf het gesprek niets vast (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Leg geen oordeel vast over vertrouwen of openheid"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst niet op |
        | het gesprek is bezig            | wijst op      |
        | het gesprek wordt afgesloten    | wijst op      |
        | het gesprek is geweest          | wijst op      |

    @bron:G-43 @bron:G-51
    Abstract Scenario: Samenvatten doe je aan het eind van het gesprek (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Vat samen, en vraag de cliënt hetzelfde"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst niet op |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst op      |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-76 @bron:G-80
    Abstract Scenario: Het vervolg vertel je aan het eind van het gesprek (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Vertel wat er nu gebeurt en wie het rapport krijgt"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst niet op |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst op      |
        | het gesprek is geweest          | wijst niet op |

    @bron:G-54 @bron:G-96 @bron:B-16
    Abstract Scenario: De tijd om te reageren begint na het gesprek (<fase>)
      Gegeven <fase>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Noem hoeveel tijd er is om te reageren"

      Voorbeelden:
        | fase                            | wijst         |
        | de uitnodiging wordt geschreven | wijst niet op |
        | het gesprek wordt voorbereid    | wijst niet op |
        | het gesprek is bezig            | wijst niet op |
        | het gesprek wordt afgesloten    | wijst niet op |
        | het gesprek is geweest          | wijst op      |

  Regel: Zolang de cliënt niet kon reageren, blijft de termijn staan

    @bron:G-54 @bron:G-96 @bron:B-16
    Voorbeeld: De cliënt kon nog niet reageren
      Gegeven het gesprek is geweest
      En de cliënt kon niet op het concept reageren
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies wijst op "Noem hoeveel tijd er is om te reageren"

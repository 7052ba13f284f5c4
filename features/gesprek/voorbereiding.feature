# language: nl
Functionaliteit: Is het gesprek goed voorbereid?

  Regel: Wie belde, zei dat er iemand mee mag, het dossier las en de start aan de cliënt laat, is klaar

    @bron:G-73 @bron:G-74 @bron:G-64 @bron:G-106 @bron:G-07 @bron:G-108 @bron:G-113 @bron:G-90
    Voorbeeld: Alles is gedaan
      Gegeven het gesprek wordt voorbereid
      En de cliënt is vooraf gebeld
      En de cliënt weet dat er iemand mee mag
      En het dossier is gelezen
      En de cliënt kiest waar het gesprek begint
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan heeft deze fase alles waar dit programma naar vraagt
      En de reden is "Alles voor deze fase is er"
      En er ontbreekt niets
      En het advies staat vast
      En het advies wijst op "Leg het blad op tafel"
      En het advies wijst op "Zeg wat de cliënt kan kiezen en wat vastligt"
      En het advies wijst op "Regel vooraf wat je van de arts nodig hebt"
      En het advies wijst op "Stuur de zes vragen mee"
      En het advies wijst niet op "Begin met een conceptbrief"
      En het advies wijst niet op "Heet ook de begeleider welkom"

  Regel: Wat ontbreekt, vul je aan

    @bron:G-73 @bron:G-74 @bron:G-64 @bron:G-106 @bron:G-07
    Abstract Scenario: Eén ding ontbreekt: <wat ontbreekt>
      Gegeven het gesprek wordt voorbereid
      En <deel 1>
      En <deel 2>
      En <deel 3>
      En <deel 4>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En de reden is "Vul aan wat in deze fase nog ontbreekt"
      En het advies staat vast
      En er ontbreekt
        | wat             | bekend |
        | <wat ontbreekt> | ja     |

      Voorbeelden:
        | wat ontbreekt                               | deel 1                          | deel 2                                    | deel 3                      | deel 4                                       |
        | Een telefoontje vooraf                      | de cliënt is niet vooraf gebeld | de cliënt weet dat er iemand mee mag      | het dossier is gelezen      | de cliënt kiest waar het gesprek begint      |
        | Gezegd dat er iemand mee mag                | de cliënt is vooraf gebeld      | de cliënt weet niet dat er iemand mee mag | het dossier is gelezen      | de cliënt kiest waar het gesprek begint      |
        | Het dossier gelezen                         | de cliënt is vooraf gebeld      | de cliënt weet dat er iemand mee mag      | het dossier is niet gelezen | de cliënt kiest waar het gesprek begint      |
        | De keuze aan de cliënt waar jullie beginnen | de cliënt is vooraf gebeld      | de cliënt weet dat er iemand mee mag      | het dossier is gelezen      | de cliënt kiest niet waar het gesprek begint |

  Regel: Een begeleider is welkom

    @bron:G-74
    Abstract Scenario: <begeleider>
      Gegeven het gesprek wordt voorbereid
      En <begeleider>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Heet ook de begeleider welkom"

      Voorbeelden:
        | begeleider                               | wijst         |
        | de cliënt zei dat er iemand meekomt      | wijst op      |
        | de cliënt zei niet dat er iemand meekomt | wijst niet op |

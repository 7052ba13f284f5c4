# language: nl
Functionaliteit: Staat in de uitnodiging wat een cliënt nodig heeft?
  De brief is vaak het eerste contact. Zes onderdelen zorgen dat de cliënt weet waar hij aan toe is.

  Regel: Met alle zes de onderdelen is de brief volledig

    @bron:G-109 @bron:G-110 @bron:G-111 @bron:G-112 @bron:G-113 @bron:G-114 @bron:G-07 @bron:G-102 @bron:G-108 @bron:G-118
    Voorbeeld: Alle zes staan erin
      Gegeven de uitnodiging wordt geschreven
      En de brief zegt waarom het gesprek er is
      En de brief erkent dat het spannend kan zijn
      En de brief zegt hoe de cliënt de arbeidsdeskundige bereikt
      En de brief noemt het doel en de werkwijze
      En de brief helpt de cliënt met vragen
      En de brief zegt dat er iemand mee mag
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan heeft deze fase alles waar dit programma naar vraagt
      En de reden is "Alles voor deze fase is er"
      En er ontbreekt niets
      En het advies staat vast
      En het advies wijst op "Begin met een conceptbrief"
      En het advies wijst op "Stuur de zes vragen mee"
      En het advies wijst op "Of dit hulpmiddel werkt, is nog niet gemeten"
      En het advies wijst niet op "Leg het blad op tafel"

  Regel: Wat ontbreekt, vul je aan

    @bron:G-109 @bron:G-110 @bron:G-111 @bron:G-112 @bron:G-113 @bron:G-114 @bron:G-07
    Abstract Scenario: Eén ding ontbreekt: <wat ontbreekt>
      Gegeven de uitnodiging wordt geschreven
      En <deel 1>
      En <deel 2>
      En <deel 3>
      En <deel 4>
      En <deel 5>
      En <deel 6>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En de reden is "Vul aan wat in deze fase nog ontbreekt"
      En het advies staat vast
      En er ontbreekt
        | wat             | bekend |
        | <wat ontbreekt> | ja     |

      Voorbeelden:
        | wat ontbreekt                                                     | deel 1                                      | deel 2                                         | deel 3                                                        | deel 4                                       | deel 5                                   | deel 6                                   |
        | Waarom dit gesprek er is, en welke rol de arbeidsdeskundige heeft | de brief zegt niet waarom het gesprek er is | de brief erkent dat het spannend kan zijn      | de brief zegt hoe de cliënt de arbeidsdeskundige bereikt      | de brief noemt het doel en de werkwijze      | de brief helpt de cliënt met vragen      | de brief zegt dat er iemand mee mag      |
        | Dat het gesprek spannend kan zijn                                 | de brief zegt waarom het gesprek er is      | de brief erkent niet dat het spannend kan zijn | de brief zegt hoe de cliënt de arbeidsdeskundige bereikt      | de brief noemt het doel en de werkwijze      | de brief helpt de cliënt met vragen      | de brief zegt dat er iemand mee mag      |
        | Hoe de cliënt de arbeidsdeskundige bereikt                        | de brief zegt waarom het gesprek er is      | de brief erkent dat het spannend kan zijn      | de brief zegt niet hoe de cliënt de arbeidsdeskundige bereikt | de brief noemt het doel en de werkwijze      | de brief helpt de cliënt met vragen      | de brief zegt dat er iemand mee mag      |
        | Het doel van het gesprek en de werkwijze                          | de brief zegt waarom het gesprek er is      | de brief erkent dat het spannend kan zijn      | de brief zegt hoe de cliënt de arbeidsdeskundige bereikt      | de brief noemt het doel of de werkwijze niet | de brief helpt de cliënt met vragen      | de brief zegt dat er iemand mee mag      |
        | Vragen om zich voor te bereiden                                   | de brief zegt waarom het gesprek er is      | de brief erkent dat het spannend kan zijn      | de brief zegt hoe de cliënt de arbeidsdeskundige bereikt      | de brief noemt het doel en de werkwijze      | de brief helpt de cliënt niet met vragen | de brief zegt dat er iemand mee mag      |
        | Dat er iemand mee mag                                             | de brief zegt waarom het gesprek er is      | de brief erkent dat het spannend kan zijn      | de brief zegt hoe de cliënt de arbeidsdeskundige bereikt      | de brief noemt het doel en de werkwijze      | de brief helpt de cliënt met vragen      | de brief zegt niet dat er iemand mee mag |

  Regel: De Keuzehulp is er alleen voor mensen met een werkgever

    @bron:G-115 @bron:D-10
    Abstract Scenario: <werkgever>
      Gegeven de uitnodiging wordt geschreven
      En <werkgever>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Stuur de Keuzehulp Re-integratie niet mee"
      En het advies noemt <leidraad>

      Voorbeelden:
        | werkgever                      | wijst         | leidraad                        |
        | de cliënt heeft geen werkgever | wijst op      | de Leidraad Arbeidsparticipatie |
        | de cliënt heeft een werkgever  | wijst niet op | de Leidraad Verzuim             |

  Regel: Bij een gesprek op afstand komt de vraag terug of fysiek niet beter is

    @bron:G-48 @bron:G-81
    Abstract Scenario: <vorm>
      Gegeven de uitnodiging wordt geschreven
      En <vorm>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan het advies <wijst> "Vraag je af of je elkaar niet beter fysiek kunt spreken"

      Voorbeelden:
        | vorm                                                     | wijst         |
        | het gesprek gaat via beeldbellen                         | wijst op      |
        | het gesprek gaat via de telefoon                         | wijst op      |
        | het gesprek is op een plek waar jullie bij elkaar zitten | wijst niet op |

# language: nl
Functionaliteit: Het onderzoek aankondigen en nazorg geven
  Telefoon is niet overal de laatste keus. Cliënten vinden het fijn als je vooraf belt over wat er
  komt, en als je na het rapport nog eens belt.

  Regel: Voor uitleg vooraf en voor nazorg bel je bij voorkeur op

    @bron:G-73 @bron:G-94 @bron:B-04
    Voorbeeld: De arbeidsdeskundige vertelt een stratenmaker wat het onderzoek inhoudt
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En het advies is voorlopig
      En een alternatief is fysiek, aanvaardbaar
      En een alternatief is beeldbellen, aanvaardbaar
      En bij aankondigen en uitleg is fysiek aanvaardbaar
      En bij aankondigen en uitleg is beeldbellen aanvaardbaar
      En bij aankondigen en uitleg is telefonisch voorkeur
      En bij aankondigen en uitleg is uitstellen niet aan de orde

    @bron:G-72 @bron:G-96 @bron:B-13 @bron:C28-03
    Voorbeeld: Twee weken na het rapport vraagt de arbeidsdeskundige hoe het gaat
      Gegeven de arbeidsdeskundige geeft nazorg
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En het advies is voorlopig
      En een alternatief is fysiek, aanvaardbaar
      En een alternatief is beeldbellen, aanvaardbaar
      En bij nazorg is fysiek aanvaardbaar
      En bij nazorg is beeldbellen aanvaardbaar
      En bij nazorg is telefonisch voorkeur
      En bij nazorg is uitstellen niet aan de orde

    @bron:G-73 @bron:G-94 @bron:B-04 @bron:B1-34
    Abstract Scenario: De stratenmaker <wens> als hij uitleg krijgt
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En de cliënt <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, <oordeel>

      Voorbeelden:
        | wens                          | vorm        | oordeel      |
        | wil het liefst fysiek contact | fysiek      | aanvaardbaar |
        | wil het liefst beeldbellen    | beeldbellen | aanvaardbaar |
        | wil het liefst bellen         | telefonisch | voorkeur     |
        | heeft geen voorkeur           | telefonisch | voorkeur     |

    @bron:G-72 @bron:G-96 @bron:B-13 @bron:C28-03 @bron:B1-34
    Abstract Scenario: De stratenmaker <wens> als de arbeidsdeskundige later vraagt hoe het gaat
      Gegeven de arbeidsdeskundige geeft nazorg
      En de cliënt <wens>
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies <vorm>, <oordeel>

      Voorbeelden:
        | wens                          | vorm        | oordeel      |
        | wil het liefst fysiek contact | fysiek      | aanvaardbaar |
        | wil het liefst beeldbellen    | beeldbellen | aanvaardbaar |
        | wil het liefst bellen         | telefonisch | voorkeur     |
        | heeft geen voorkeur           | telefonisch | voorkeur     |

    @bron:G-73 @bron:G-94 @bron:B-04
    Voorbeeld: Ook bij een conflict en een tegenvallende boodschap blijft uitleg vooraf een belletje
      Gegeven de arbeidsdeskundige kondigt het onderzoek aan en legt het uit
      En er komt een omstreden onderwerp aan bod
      En het gaat om veel informatie
      En de uitkomst valt tegen voor de cliënt
      En er is een conflict tussen werkgever en werknemer
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies telefonisch, voorkeur
      En bij aankondigen en uitleg is fysiek aanvaardbaar
      En bij aankondigen en uitleg is beeldbellen aanvaardbaar
      En bij aankondigen en uitleg is telefonisch voorkeur

    @bron:G-48 @bron:G-81 @bron:B-04
    Voorbeeld: Is het geen uitleg maar een kennismaking, dan bel je niet
      Gegeven de arbeidsdeskundige maakt kennis met de cliënt
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij kennismaking is fysiek voorkeur
      En bij kennismaking is beeldbellen ontraden
      En bij kennismaking is telefonisch ontraden

    @bron:L-44 @bron:G-48
    Voorbeeld: Is het geen nazorg maar uitleg van het rapport, dan bel je niet
      Gegeven de arbeidsdeskundige licht het rapport toe
      En de cliënt wil het liefst bellen
      Als de arbeidsdeskundige advies vraagt over de contactvorm
      Dan is het advies fysiek, voorkeur
      En bij rapport toelichten is fysiek voorkeur
      En bij rapport toelichten is beeldbellen ontraden
      En bij rapport toelichten is telefonisch ontraden

# language: nl
Functionaliteit: Niet alles is bekend over het gesprek

  Regel: Zonder fase is de eerste vraag waar je bent

    @bron:G-07 @bron:G-100 @bron:G-118
    Voorbeeld: Er is nog niets bekend
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En het advies is voorlopig
      En mogelijk blijven
        | deze fase    |
        | volledig     |
        | aanvullen    |
        | geen oordeel |
      En de eerste vraag is "In welke fase is het gesprek?"
      En er ontbreekt niets
      En het advies wijst op "Of dit hulpmiddel werkt, is nog niet gemeten"

    @bron:G-07 @bron:G-100
    Voorbeeld: Alles is gedaan, maar niemand zegt in welke fase
      Gegeven de brief zegt waarom het gesprek er is
      En de brief erkent dat het spannend kan zijn
      En de brief zegt hoe de cliënt de arbeidsdeskundige bereikt
      En de brief noemt het doel en de werkwijze
      En de brief helpt de cliënt met vragen
      En de brief zegt dat er iemand mee mag
      En de cliënt is vooraf gebeld
      En de cliënt weet dat er iemand mee mag
      En het dossier is gelezen
      En de cliënt kiest waar het gesprek begint
      En het concept ging naar cliënt en werkgever
      En de afweging is met de cliënt gedeeld
      En de cliënt kreeg een kopie
      En de cliënt kon op het concept reageren
      En het gesprek is samen geëvalueerd
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En het advies is voorlopig
      En de eerste vraag is "In welke fase is het gesprek?"

  Regel: Zolang iets onbekend is, blijft volledig mogelijk

    @bron:G-109 @bron:G-114 @bron:G-07
    Voorbeeld: Van één onderdeel van de brief is niets bekend
      Gegeven de uitnodiging wordt geschreven
      En de brief zegt waarom het gesprek er is
      En de brief erkent dat het spannend kan zijn
      En de brief zegt hoe de cliënt de arbeidsdeskundige bereikt
      En de brief noemt het doel en de werkwijze
      En de brief helpt de cliënt met vragen
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En het advies is voorlopig
      En mogelijk blijven
        | deze fase |
        | volledig  |
        | aanvullen |
      En de eerste vraag is "Staat in de brief dat de cliënt iemand mag meenemen?"
      En er ontbreekt
        | wat                   | bekend |
        | Dat er iemand mee mag | nee    |

  Regel: Wat zeker ontbreekt, staat vast, ook als de rest nog onbekend is

    @bron:G-73 @bron:G-07
    Voorbeeld: De cliënt is niet gebeld, en over de rest is niets bekend
      Gegeven het gesprek wordt voorbereid
      En de cliënt is niet vooraf gebeld
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En het advies staat vast
      En voor de volledigheid vraagt het advies "Heb je het dossier gelezen?"
      En voor de volledigheid vraagt het advies niet "Staat in de brief dat de cliënt iemand mag meenemen?"
      En voor de volledigheid vraagt het advies niet "Heb je de cliënt vooraf gebeld over het doel en jouw rol?"

  Regel: Wat bij een andere fase hoort, telt nu niet

    @bron:G-109 @bron:B-16 @bron:G-07
    Voorbeeld: De brief mist iets, maar het gesprek is al geweest
      Gegeven het gesprek is geweest
      En de brief zegt niet waarom het gesprek er is
      En het concept ging naar cliënt en werkgever
      En de afweging is met de cliënt gedeeld
      En de cliënt kreeg een kopie
      En de cliënt kon op het concept reageren
      En het gesprek is samen geëvalueerd
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan heeft deze fase alles waar dit programma naar vraagt
      En er ontbreekt niets

  Regel: Uit het kader volgt welke leidraad geldt, zolang niemand iets over de werkgever zegt

    @bron:D-10 @bron:B-26 @bron:G-07
    Abstract Scenario: <kader>
      Gegeven het gesprek wordt afgesloten
      En <kader>
      Als de arbeidsdeskundige advies vraagt over gesprek
      Dan moet deze fase worden aangevuld
      En het advies noemt <leidraad>

      Voorbeelden:
        | kader                                                        | leidraad                        |
        | de cliënt is werknemer en de werkgever betaalt het loon door | de Leidraad Verzuim             |
        | de cliënt krijgt ziekengeld van UWV                          | de Leidraad Arbeidsparticipatie |
        | het gaat om letselschade                                     | nog geen leidraad               |

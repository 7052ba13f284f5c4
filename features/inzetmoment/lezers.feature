# language: nl
Functionaliteit: Wat een ander over het inzetmoment leest
  Datums en termijnen zijn proces: die leest iedereen. Wat er met de cliënt of op het werk speelt, gaat niet naar
  iedereen.

  Regel: De kans op langdurig verzuim is vertrouwelijk, het aantal weken niet

    @bron:B-09 @bron:V-32
    Abstract Scenario: Er dreigt langdurig verzuim, en de <lezer> leest
      Gegeven de eerste ziektedag is 2 maart 2026
      En de kans op langdurig verzuim is hoog
      Als de arbeidsdeskundige op 15 maart 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige nu wenselijk
      En de reden is "Dreigt langdurig verzuim, begin dan nu"
      En de <lezer> leest "Inzet van de arbeidsdeskundige is nu wenselijk."
      En de <lezer> leest "Op 15 maart 2026 is het verzuimdag 14, in week 2."
      En de <lezer> leest <reden> "Er dreigt langdurig verzuim."
      En de <lezer> leest <dossier> "De reden staat in mijn dossier."

      Voorbeelden:
        | lezer         | reden | dossier |
        | cliënt        | wel   | niet    |
        | opdrachtgever | niet  | wel     |
        | werkgever     | niet  | wel     |

    @bron:V-28 @bron:V-29 @bron:B-09
    Abstract Scenario: Alleen de week beslist, en de <lezer> leest dat
      Gegeven de eerste ziektedag is 2 maart 2026
      Als de arbeidsdeskundige op 24 augustus 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de reden is "Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment"
      En de <lezer> leest "Vanaf week 26 noemen ook bedrijfsartsen dit een goed moment."
      En de <lezer> leest niet "dossier"

      Voorbeelden:
        | lezer         |
        | cliënt        |
        | opdrachtgever |
        | werkgever     |

  Regel: Reorganisatie en disfunctioneren leest ook de cliënt alleen als de arbeidsdeskundige het noemt

    @bron:V-28 @bron:V-29 @bron:B-09
    Abstract Scenario: <wat er speelt>
      Gegeven de eerste ziektedag is 2 maart 2026
      En de bedrijfsarts is betrokken
      En <wat er speelt>
      Als de arbeidsdeskundige op 24 augustus 2026 advies vraagt over het inzetmoment
      Dan is inzet van de arbeidsdeskundige te overwegen
      En de cliënt leest alleen als dat genoemd wordt "<wat er speelt>"
      En de werkgever leest alleen als dat genoemd wordt "<wat er speelt>"

      Voorbeelden:
        | wat er speelt                                     |
        | er loopt een reorganisatie die de werknemer raakt |
        | disfunctioneren speelt een rol                    |

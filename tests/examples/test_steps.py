"""One vocabulary after `Dan`: every sentence is understood, and fails where the answer differs."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from adwijzer.decisions import decide
from adwijzer.examples import read_examples
from adwijzer.examples.feature_files import Step
from adwijzer.examples.steps import VOCABULARY, Lexicon, MismatchError, Seen
from adwijzer.examples.steps.definition import Table
from adwijzer.language import load_rules
from adwijzer.text.diagnostics import InputError

BASE = load_rules()
LEXICONS = {decision.name: Lexicon.of(decision) for decision in BASE.decisions}
ABSENCE = {
    "eerste_ziektedag": "2026-02-12",
    "kans_langdurig_verzuim": "hoog",
    "soort_activiteit_ad": "organisatie_advies",
    "onderbrekingen": [
        {
            "van": "2026-03-14",
            "tot": "2026-04-10",
            "soort": "zwangerschaps_of_bevallingsverlof",
        }
    ],
}
CONTACT = {
    "agenda": ["uitkomst_bespreken", "nazorg"],
    "uitkomst_tegen_wens_client": "ja",
    "heeft_werkgever": "ja",
    "belemmering_client": "onbekend",
}


def seen(decision: str) -> Seen:
    """A provisional answer with questions, attention points and dates in it."""
    lexicon = LEXICONS[decision]
    case: dict[str, Any] = CONTACT if decision == "contactvorm" else ABSENCE
    answer = decide(BASE, decision, case, as_of=date(2026, 5, 25)).contract()
    return Seen(lexicon.decision, lexicon.vocabulary, answer)


def check(decision: str, sentence: str, table: Table = ()) -> None:
    LEXICONS[decision].read(Step("Outcome", sentence, table, 1))(seen(decision))


FALSE = [
    # (decision, what is true, what is false, what the message says)
    ("contactvorm", "is het advies fysiek, vereist", "is het advies fysiek, voorkeur", "`vereist`"),
    ("contactvorm", "het advies is voorlopig", "het advies staat vast", "verwacht `vast`"),
    ("contactvorm", "er is geen alternatief", "een alternatief is beeldbellen, voorkeur", "geen"),
    (
        "contactvorm",
        "bij uitkomst bespreken is beeldbellen ontraden",
        "bij uitkomst bespreken is beeldbellen aanvaardbaar",
        "beeldbellen bij uitkomst bespreken: verwacht `aanvaardbaar`, maar het is `ontraden`",
    ),
    (
        "contactvorm",
        "bij nazorg is telefonisch voorkeur",
        "bij nazorg is telefonisch voorkeur met voorbehoud",
        "geen voorbehoud",
    ),
    (
        "contactvorm",
        "bij nazorg is uitstellen niet aan de orde",
        "bij nazorg is uitstellen voorkeur",
        "niet geoordeeld",
    ),
    (
        "contactvorm",
        "bij uitkomst bespreken berust elk oordeel op B1-11 en B-01",
        "bij uitkomst bespreken berust elk oordeel op B1-11",
        "de bronnen van",
    ),
    (
        "contactvorm",
        "in het plan staat nazorg bij telefonisch, later",
        "in het plan staat nazorg bij telefonisch, vooraf",
        "verwacht `vooraf`",
    ),
    (
        "contactvorm",
        'de redenen zijn "De uitkomst bespreek je fysiek"'
        ' en "Nazorg geef je liefst aan de telefoon"',
        'de reden is "De uitkomst bespreek je fysiek"',
        "Nazorg geef je liefst",
    ),
    (
        "contactvorm",
        'het advies wijst op "Bereid het slechte nieuws voor"',
        'het advies wijst niet op "Bereid het slechte nieuws voor"',
        "wijst wel op",
    ),
    (
        "contactvorm",
        'bij "Bereid het slechte nieuws voor" staat "valt tegen"',
        'bij "Bereid het slechte nieuws voor" staat "valt mee"',
        "staat: De uitkomst valt tegen",
    ),
    (
        "contactvorm",
        "het advies neemt aan dat fysiek afspreken mogelijk is",
        "het advies neemt niet aan dat fysiek afspreken mogelijk is",
        "neemt wel aan",
    ),
    (
        "contactvorm",
        "het advies noemt de Leidraad Verzuim",
        "het advies noemt nog geen leidraad",
        "`onbekend`",
    ),
    (
        "contactvorm",
        'het advies vraagt "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid."',
        'het advies vraagt niet "Kan de cliënt beeldbellen? Denk aan techniek en vaardigheid."',
        "vraagt dit 1 keer",
    ),
    ("contactvorm", "het advies is voorlopig", "er zijn geen vragen", "de vragen"),
    (
        "contactvorm",
        "het advies is voorlopig",
        'de eerste vraag is "Welke vorm heb je gekozen?"',
        "gekozen_vorm",
    ),
    ("contactvorm", "het advies is voorlopig", "er is geen advies, want zomaar", "wel een advies"),
    (
        "inzetmoment",
        "is inzet van de arbeidsdeskundige nu wenselijk",
        "is inzet van de arbeidsdeskundige te overwegen",
        "verwacht `overwegen`",
    ),
    (
        "inzetmoment",
        'de reden is "Dreigt langdurig verzuim, begin dan nu"',
        'de reden is "Voor week 13 is er nog geen reden"',
        "Dreigt langdurig verzuim",
    ),
    ("inzetmoment", "is het verzuimdag 75 en week 11", "is het verzuimdag 75 en week 12", "75, 11"),
    (
        "inzetmoment",
        "de telling begint op 12 februari 2026",
        "de telling begint op 13 februari 2026",
        "2026-02-12",
    ),
    ("inzetmoment", "is het verzuimdag 75 en week 11", "er loopt geen verzuim", "dag 1"),
    (
        "inzetmoment",
        "bij een andere oorzaak begint de telling op 11 april 2026 en is het verzuimdag 45",
        "bij een andere oorzaak begint de telling op 11 april 2026 en is het verzuimdag 46",
        "45",
    ),
    (
        "inzetmoment",
        "voor de termijnen vraagt het advies naar de oorzaak rond het verlof van 14 maart 2026",
        "er is maar één telling",
        "nog een telling",
    ),
    ("inzetmoment", "week 9 begint op 7 mei 2026", "week 9 begint op 8 mei 2026", "2026-05-07"),
    (
        "inzetmoment",
        "de probleemanalyse moet uiterlijk op 22 april 2026",
        "de probleemanalyse moet uiterlijk op 23 april 2026",
        "2026-04-22",
    ),
    (
        "inzetmoment",
        "de aangifte bij UWV moet op werkdag 31 december 2026 klaar zijn",
        "de aangifte bij UWV moet op werkdag 30 december 2026 klaar zijn",
        "2026-12-31",
    ),
    (
        "inzetmoment",
        "de eerstejaarsevaluatie kan vanaf 21 januari 2027",
        "de eerstejaarsevaluatie kan vanaf 22 januari 2027",
        "2027-01-21",
    ),
    (
        "inzetmoment",
        "is de probleemanalyse na te gaan",
        "is de probleemanalyse gedaan",
        "`na te gaan`",
    ),
    (
        "inzetmoment",
        'de termijn "Aangifte bij UWV" is op tijd',
        'de termijn "Aangifte bij UWV" nadert',
        "`op tijd`",
    ),
    (
        "inzetmoment",
        "de volgende termijn is de evaluatie van het plan",
        "de volgende termijn is de aangifte bij UWV",
        "verwacht `aangifte_uwv`, maar het is `evaluatie`",
    ),
    (
        "inzetmoment",
        "de volgende termijn is de evaluatie van het plan",
        "er komt geen termijn meer",
        "evaluatie",
    ),
    (
        "inzetmoment",
        'voor de termijnen vraagt het advies "Wanneer was de probleemanalyse?"',
        'voor de termijnen vraagt het advies niet "Wanneer was de probleemanalyse?"',
        "vraagt het advies dit wel",
    ),
    ("inzetmoment", "er is niets verlopen", "er is niets na te gaan", "wat na te gaan is"),
    (
        "inzetmoment",
        'de termijn "Ziekmelding bij einde dienstverband" staat er niet',
        'de termijn "Probleemanalyse" staat er niet',
        "staat er wel",
    ),
    (
        "inzetmoment",
        "de aangifte bij UWV is aan zet: werkgever",
        "de aangifte bij UWV is aan zet: uwv",
        "werkgever",
    ),
    (
        "inzetmoment",
        "het plan van aanpak heeft rang wet",
        "het plan van aanpak heeft rang leidraad",
        "verwacht `leidraad`, maar het is `wet`",
    ),
    (
        "inzetmoment",
        'het plan van aanpak rust op "WIA art. 25 lid 2, Regeling procesgang art. 4"',
        'het plan van aanpak rust op "WIA art. 24"',
        "het wetsartikel",
    ),
    (
        "inzetmoment",
        'bij de evaluatie van het plan staat "de gewoonte"',
        'bij de evaluatie van het plan staat "de wet van"',
        "de gewoonte",
    ),
    (
        "inzetmoment",
        "het advies meldt niets",
        'het advies meldt "Na week 52 is er geen ziekengeld meer. Welk kader geldt nu?"',
        "meldt dit niet",
    ),
    (
        "inzetmoment",
        'nog nodig is het antwoord op "Is er informatie over de functie?"',
        "er ontbreekt geen minimale informatie",
        "wat nog nodig is",
    ),
]


@pytest.mark.parametrize(("decision", "true", "false", "says"), FALSE, ids=[f[2] for f in FALSE])
def test_a_sentence_holds_or_says_what_is_the_case(
    decision: str, true: str, false: str, says: str
) -> None:
    check(decision, true)

    with pytest.raises(MismatchError) as caught:
        check(decision, false)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("decision", "sentence", "table", "says"),
    [
        (
            "contactvorm",
            "mogelijk blijven",
            (("contactvorm", "oordeel"), ("fysiek", "vereist")),
            "mogelijk: verwacht",
        ),
        (
            "inzetmoment",
            "zegt het advies wie beslist",
            (("wie", "wat"), ("de werkgever", "beslist alles")),
            "wie beslist",
        ),
        (
            "inzetmoment",
            "is verlopen, de oudste eerst",
            (("termijn", "dagen"), ("Probleemanalyse", "3")),
            "wat verlopen is",
        ),
        (
            "inzetmoment",
            "is na te gaan, de oudste eerst",
            (("termijn",), ("Aangifte bij UWV",)),
            "wat na te gaan is",
        ),
        (
            "inzetmoment",
            "zijn dit de termijnen",
            (
                ("termijn", "uiterlijk", "laatste werkdag", "stand"),
                ("Probleemanalyse", "22 april 2026", "22 april 2026", "op tijd"),
            ),
            "`na te gaan`",
        ),
    ],
)
def test_a_table_holds_or_says_what_is_the_case(
    decision: str, sentence: str, table: Table, says: str
) -> None:
    with pytest.raises(MismatchError) as caught:
        check(decision, sentence, table)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    ("decision", "sentence", "table", "says"),
    [
        ("contactvorm", "is de zon fysiek", (), "onbekende zin achter `Dan`"),
        ("contactvorm", "is het advies fisiek, vereist", (), "bedoel je `fysiek`"),
        ("contactvorm", 'het advies wijst op "Zomaar iets"', (), "onbekende aandachtspunt"),
        ("contactvorm", "bij nazorg is fysiek verplicht", (), "onbekende oordeel `verplicht`"),
        ("contactvorm", "het advies staat vast", (("a",),), "hoort geen tabel"),
        ("contactvorm", "mogelijk blijven", (), "hoort een tabel"),
        ("contactvorm", "mogelijk blijven", (("vorm",),), "contactvorm, oordeel"),
        ("inzetmoment", "is het advies fysiek, vereist", (), "onbekende zin achter `Dan`"),
        ("inzetmoment", "is inzet van de arbeidsdeskundige prima", (), "onbekende uitkomst"),
        ("inzetmoment", "de telling begint op 31 februari 2026", (), "geen dag"),
    ],
)
def test_a_sentence_that_nobody_knows_is_wrong_input(
    decision: str, sentence: str, table: Table, says: str
) -> None:
    with pytest.raises(InputError) as caught:
        check(decision, sentence, table)
    assert says in str(caught.value)


def test_a_sentence_much_like_one_that_exists_is_helped_along() -> None:
    with pytest.raises(InputError, match="lijkt op: het advies staat vast"):
        check("contactvorm", "het advies staat helemaal vast")


def test_no_answer_fails_every_sentence_but_the_one_about_it() -> None:
    lexicon = LEXICONS["contactvorm"]
    refused = Seen(lexicon.decision, lexicon.vocabulary, refused="de agenda ontbreekt")

    def read(sentence: str) -> None:
        lexicon.read(Step("Outcome", sentence, (), 1))(refused)

    read("is er geen advies, want de agenda ontbreekt")
    with pytest.raises(MismatchError, match="er is geen advies: de agenda ontbreekt"):
        read("is het advies fysiek, vereist")
    with pytest.raises(MismatchError, match="om iets anders: de agenda ontbreekt"):
        read("is er geen advies, want het is te vroeg")


def test_the_features_use_every_sentence_of_the_vocabulary() -> None:
    """No step is left that nothing says."""
    used: set[int] = set()
    for lexicon in LEXICONS.values():
        for example in read_examples(lexicon.decision.examples):
            for step in example.steps:
                if step.kind == "Outcome":
                    used |= {
                        id(definition)
                        for pattern, definition in lexicon.patterns
                        if pattern.fullmatch(step.text)
                    }
    unused = [
        definition.check.__name__
        for steps in VOCABULARY
        for definition in steps.definitions
        if id(definition) not in used
    ]

    assert not unused

"""`advise rules diff`: what a policy maker reads about a change, and the share of a caseload.

To work out what a change of the timing rules does takes long: so the command does that once, and
what it says in each form is read from that answer. That every form is made of it is shown with
small rules.
"""

from __future__ import annotations

import json
import os
import pty
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click import unstyle

from adwijzer.assurance.difference import report
from adwijzer.assurance.difference.answers import flipped_examples
from adwijzer.assurance.difference.share import Share, share_of
from adwijzer.assurance.difference.tally import caseload_of, tally_of
from adwijzer.examples import read_examples
from adwijzer.language import load_rules
from tests.cli.command import ADVISE, ROOT, Result, advise, flat
from tests.language.support import Change

RULES = ROOT / "rules"
DAY = "2026-11-22"
WEEK = Change("inzetmoment/termijnen.yaml", "    waarde: 13\n", "    waarde: 12\n")
ORGANISATION = "de arbeidsdeskundige zou over de organisatie adviseren"
TALK = "de arbeidsdeskundige zou een verkennend gesprek voeren"
CONCEPT = Change(
    "rapportcontrole/regels.yaml",
    "    als: {concept_naar: alleen_werkgever}\n    dan: {oordeel: onvoldoende}\n",
    "    als: {concept_naar: alleen_werkgever}\n    dan: {oordeel: aanvullen}\n",
)
REPORT = Change(
    "contactvorm/regels.yaml",
    "    als: {agendapunt: rapport_toelichten, controversieel_onderwerp: nee,"
    " uitkomst_tegen_wens_client: nee}\n",
    "    als: {agendapunt: rapport_toelichten, controversieel_onderwerp: nee}\n",
)


JUDGED = "de arbeidsdeskundige zou belasting en belastbaarheid beoordelen"
NOT_WITHOUT = "(niet bekend is: de cliënt heeft geen werkgever)"
BEARS_THE_RISK = "de cliënt krijgt ziekengeld van de vroegere werkgever als eigenrisicodrager"
OBSTACLES = (
    "er is een conflict tussen werkgever en werknemer",
    "disfunctioneren speelt een rol",
    "er loopt een reorganisatie die de werknemer raakt",
)
WHAT_COMES_FIRST = [
    "de cliënt heeft geen werkgever en (de cliënt is zelfstandige met een"  # 0b
    " arbeidsongeschiktheidsverzekering, de cliënt valt onder de Participatiewet, de cliënt heeft"
    " een uitkering van UWV na de ziekteperiode of het gaat om letselschade)",
    "de cliënt heeft recht op AOW of werkt een paar dagen per week in een huishouden"  # 0d
    f" en {NOT_WITHOUT}",
    *(f"{JUDGED} en {each} en {NOT_WITHOUT}" for each in OBSTACLES),  # 1
    *(f"{JUDGED} en {each} en {BEARS_THE_RISK}" for each in OBSTACLES),  # 1
    f"{JUDGED} en de belastbaarheid is niet bekend",  # 2
    f"{TALK} en de werknemer stemt niet in met een gesprek",  # 3
    f"{TALK} en de bedrijfsarts is niet betrokken",  # 4
    f"{ORGANISATION} en de gegevens zijn te herleiden tot een persoon"  # 4
    " en de bedrijfsarts is niet betrokken",
    f"{ORGANISATION} en de gegevens zijn niet te herleiden tot een persoon",  # 5
    "de kans op langdurig verzuim is hoog",  # 6
    "de bedrijfsarts vindt inzet nodig",  # 6
    f"er is geen passend werk bij de eigen werkgever en {NOT_WITHOUT}",  # 7
]
"""What goes before the weeks, by the numbers of besluiten.md; rule 0 stands in `Als`."""


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rules with a week that moved: one region, so quick to work out."""
    folder = Path(shutil.copytree(RULES, tmp_path_factory.mktemp("regels") / "nieuw"))
    WEEK.apply(folder)
    return folder


ABSENCES = """\
code;eerste_ziektedag;heeft_werkgever;soort_activiteit_ad;onderbrekingen
A1;1-9-2026;ja;;
A2;2026-09-07;;verkennend_gesprek;
A3;2026-03-02;;;2026-05-04/2026-05-20 hersteld
A4;2026-11-20;;;
A5;gisteren;;;
"""
SMALL = ROOT / "tests/assurance/minimal"
AS_TOLD = "    titel: Bij guur weer is een lange tocht slecht\n"


@pytest.fixture(scope="module")
def absences(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("zaken") / "zaken.csv"
    path.write_text(ABSENCES, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def compared(changed: Path, absences: Path) -> Result:
    """What the command says of that change, and of a caseload."""
    return diff(changed, "--cases", str(absences), "--format", "json")


@pytest.fixture(scope="module")
def found(compared: Result) -> Any:
    return compared.data


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Small rules with another number."""
    new = Path(shutil.copytree(SMALL, tmp_path / "klein"))
    Change("proef/regels.yaml", "    waarde: 20\n", "    waarde: 30\n").apply(new)
    return new


def diff(new: Path, *more: str, old: Path = RULES) -> Result:
    return advise("rules diff --as-of", DAY, str(old), str(new), *more)


def test_the_same_rules_decide_the_same(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(RULES, tmp_path / "kopie"))
    result = diff(copy)

    assert result.status == 0
    assert "In geen enkele zaak komt er iets anders uit." in result.text
    assert "Geen enkel voorbeeld komt anders uit." in result.text


def test_a_change_of_words_alone_decides_the_same(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(SMALL, tmp_path / "nieuw"))
    Change("proef/regels.yaml", AS_TOLD, "    titel: Een lange tocht is dan slecht\n").apply(folder)
    result = diff(folder, old=SMALL)

    assert "In geen enkele zaak komt er iets anders uit. Alleen de regels zelf" in result.text
    assert "PR-03 is anders geschreven" in result.text


def test_every_form_is_made_of_the_same_answer(small: Path) -> None:
    found = diff(small, "--format", "json", old=SMALL)
    text, markdown = diff(small, old=SMALL), diff(small, "--format", "markdown", old=SMALL)

    assert found.data["wijzigingen"]
    assert [found.status, text.status, markdown.status] == [0, 0, 0]
    assert text.out == unstyle(report.text(found.data, marked=False))
    assert markdown.out == report.text(found.data, marked=True)


@pytest.mark.check(part="rules")
def test_a_change_is_told_as_cases_from_what_to_what(found: Any) -> None:
    said = unstyle(report.text(found, marked=False))

    assert "parameter week_arbeidsdeskundigen: van 13 naar 12" in flat(said)
    assert "Inzet van de arbeidsdeskundige: van nu niet naar overwegen" in flat(said)
    assert "verzuimweek is 12." in flat(said)
    exceptions = said.split("Tenzij een van deze dingen bekend is:")[1].split("In het bestand")[0]
    told = [" ".join(line.split()) for line in exceptions.split("        - ")[1:]]
    assert sorted(told) == sorted(WHAT_COMES_FIRST)
    assert "# eerst: is inzet van de arbeidsdeskundige nu niet aan de orde" in said
    assert "Dan is inzet van de arbeidsdeskundige te overwegen" in said


@pytest.mark.check(part="rules")
def test_the_examples_that_flip_are_named_the_advice_first(found: Any) -> None:
    flips = found["voorbeelden"]
    names = {flip["voorbeeld"]: flip for flip in flips}
    flipped = names["Week 12, en er speelt niets bijzonders"]
    assert flipped["delen"]["advies"] == {
        "oud": {"advies_inzet_ad": "nu_niet"},
        "nieuw": {"advies_inzet_ad": "overwegen"},
    }
    assert re.match(r"features/inzetmoment/inzet_.*\.feature:\d+:\d+", flipped["plaats"])
    with_advice = ["advies" in flip["delen"] for flip in flips]
    assert with_advice == sorted(with_advice, reverse=True)


@pytest.mark.check(part="rules")
def test_the_smallest_case_can_be_pasted_into_a_feature_file(
    changed: Path, found: Any, tmp_path: Path
) -> None:
    [group] = found["wijzigingen"][0]["groepen"]
    pasted("inzetmoment", group["voorbeeld"], tmp_path)
    [example] = read_examples("inzetmoment", tmp_path / "features")

    assert len(example.given) == len(group["zaak"])
    assert "eerste_ziektedag" in group["zaak"]
    old, new = load_rules(RULES), load_rules(changed)
    on = date.fromisoformat(DAY)
    flips = flipped_examples(old, new, "inzetmoment", on, tmp_path / "features")
    assert [flip.name for flip, _ in flips] == [example.name]


def test_the_command_looks_at_other_examples_where_that_is_asked(tmp_path: Path) -> None:
    old = ROOT / "tests/assurance/rules"
    new = Path(shutil.copytree(old, tmp_path / "nieuw"))
    Change("kleding/regels.yaml", "    dan: {jas: handig}\n", "    dan: {jas: nodig}\n").apply(new)
    more = ("--features", str(ROOT / "tests/assurance/features"), "--format", "json")
    flips = diff(new, *more, old=old).data["voorbeelden"]

    assert {flip["voorbeeld"] for flip in flips} >= {
        "Het weer: het regent",
        "Het weer: het sneeuwt",
    }
    assert {flip["delen"]["advies"]["oud"]["jas"] for flip in flips} == {"handig"}


def pasted(decision: str, example: str, folder: Path) -> None:
    feature = folder / "features" / decision / "geplakt.feature"
    feature.parent.mkdir(parents=True)
    begin = "# language: nl\nFunctionaliteit: Proef\n\n  Regel: Proef\n\n"
    feature.write_text(begin + example, encoding="utf-8")


@pytest.mark.check(part="rules")
def test_markdown_is_for_a_review(changed: Path, found: Any) -> None:
    said = report.text(found, marked=True)

    assert said.startswith(f"# Van {RULES} (versie 2026.2) naar {changed}")
    assert "\n## 1. Inzetmoment\n" in said
    assert said.count("```gherkin") * 2 == said.count("```")
    assert "\x1b" not in said


def test_one_decision_can_be_asked_for(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(RULES, tmp_path / "nieuw"))
    CONCEPT.apply(folder)
    REPORT.apply(folder)
    data = diff(folder, "--decision", "rapportcontrole", "--format", "json").data

    assert {change["besluit"] for change in data["wijzigingen"]} == {"rapportcontrole"}
    assert {flip["besluit"] for flip in data["voorbeelden"]} == {"rapportcontrole"}


# A caseload


@pytest.mark.check(part="rules")
def test_a_caseload_says_what_share_changes(found: Any) -> None:
    # On 22 November it is week 12 for whoever fell ill from 31 August to 6 September 2026.
    said = flat(report.text(found, marked=False))
    assert "Van 4 zaken komt er 1 anders uit (25,0 procent)." in said


@pytest.mark.check(part="rules")
def test_wrong_rows_are_told_and_the_others_counted(
    compared: Result, absences: Path, found: Any
) -> None:
    assert compared.status == 4
    assert "Niet te lezen: 1." in flat(report.text(found, marked=False))
    wrong = "in de kolom `eerste_ziektedag`: dit moet een datum zijn"
    assert f"{absences}:6:1: {wrong}" in compared.complaint
    assert "gisteren" not in compared.err


def test_the_share_is_counted(changed: Path, tmp_path: Path) -> None:
    days = ["2026-08-30", "2026-08-31", "2026-09-06", "2026-09-07"]
    path = tmp_path / "zaken.jsonl"
    path.write_text(
        "".join(json.dumps({"code": day, "eerste_ziektedag": day}) + "\n" for day in days),
        encoding="utf-8",
    )
    share = share_in(changed, path)

    assert (share.cases, share.changed, share.wrong) == (4, 2, ())
    assert share.shifts == {("nu_niet", "overwegen"): 2}


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("agenda", ["kennismaking", "kennismaking;nazorg"])
def test_contacts_are_told_in_a_table_too(agenda: str, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(RULES, tmp_path / "nieuw"))
    Change(
        "contactvorm/regels.yaml",
        "    dan: {fysiek: aanvaardbaar, beeldbellen: aanvaardbaar, telefonisch: voorkeur}\n",
        "    dan: {fysiek: voorkeur, beeldbellen: aanvaardbaar, telefonisch: voorkeur}\n",
    ).apply(folder)
    path = tmp_path / "zaken.csv"
    path.write_text(
        "code,agenda,voorkeur_client\n"
        "K1,aankondigen_en_uitleg,\n"
        f"K2,{agenda},beeldbellen\n"
        "K3,werkplekonderzoek,\n",
        encoding="utf-8",
    )
    share = share_in(folder, path, "contactvorm")

    assert share.cases == 3
    assert share.shifts == {("telefonisch, voorkeur", "fysiek, voorkeur"): 1}


def share_in(new: Path, path: Path, decision: str | None = None) -> Share:
    """The share of a file with cases that changes, without where else."""
    before, after = load_rules(RULES), load_rules(new)
    load = caseload_of(path, after, decision, None)
    return share_of(tally_of(load, before, after, [], date.fromisoformat(DAY)))


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("leeg.csv", "", "dit bestand is leeg"),
        ("leeg.jsonl", "\n", "dit bestand heeft geen zaken"),
        ("kapot.jsonl", "{\n", "niet duidelijk over welk besluit"),
        ("vreemd.csv", "naam;leeftijd\nJan;40\n", "niet duidelijk over welk besluit"),
        ("allebei.csv", "heeft_werkgever\nja\n", "niet duidelijk over welk besluit"),
    ],
)
def test_a_file_that_is_no_caseload_is_refused(
    changed: Path, tmp_path: Path, name: str, text: str, complaint: str
) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = diff(changed, "--cases", str(tmp_path / name))

    assert result.status == 2
    assert complaint in result.complaint
    assert "Jan" not in result.err
    assert result.out == ""


def test_a_decision_of_any_kind_has_a_caseload(small: Path, tmp_path: Path) -> None:
    """The rules conclude; that the program makes no whole answer of it does not matter."""
    path = tmp_path / "zaken.csv"
    path.write_text("weer;afstand\nregen;19\nregen;20\nregen;30\nzon;25\n", encoding="utf-8")
    result = diff(small, "--cases", str(path), "--format", "json", old=SMALL)
    data = result.data

    assert result.status == 0
    assert (data["zaken"]["aantal"], data["zaken"]["anders"], data["zaken"]["fout"]) == (4, 1, 0)
    assert data["zaken"]["adviezen"] == [{"oud": "slecht", "nieuw": "goed", "aantal": 1}]
    [change] = data["wijzigingen"]
    [group] = change["groepen"]
    assert group["als"] == ["(het regent of het sneeuwt)", "afstand is 20 tot en met 29"]


# Wrong use


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("rules nergens", "`nergens` is geen map en geen git-revisie"),
        ("rules", "`NIEUW` ontbreekt"),
        ("rules rules --as-of morgen", "`--as-of` moet een datum zijn"),
        ("rules rules --features nergens", "achter `--features` hoort een map die bestaat"),
        ("rules rules --decision picknick", "onbekend besluit (hier"),
        ("rules rules --cases nergens.csv", "nergens.csv"),
        ("rules tests", "in deze map staat geen `regelbank.yaml`"),
    ],
)
def test_wrong_use_is_told_in_dutch(
    words: str, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    result = advise(f"rules diff {words}")

    assert result.status == 2
    assert complaint in result.complaint
    assert result.out == ""


def test_a_rule_base_with_faults_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(RULES, tmp_path / "nieuw"))
    Change("inzetmoment/regels.yaml", "    als: altijd\n", "    als: {weer: zon}\n").apply(folder)
    result = diff(folder)

    assert result.status == 2
    assert "onbekend feit `weer`" in result.complaint


def test_whoever_waits_at_a_terminal_sees_what_is_done(small: Path) -> None:
    """The line is only there after two seconds, on a terminal, and is gone in the end."""
    ours, theirs = pty.openpty()
    done = subprocess.Popen(
        [
            "python",
            "-c",
            "import adwijzer_cli.progress as p, sys; p.PATIENCE = 0.0;"
            "from adwijzer_cli.main import run;"
            f"sys.exit(run(['rules', 'diff', {str(SMALL)!r}, {str(small)!r}]))",
        ],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env={**os.environ, "PATH": f"{ADVISE.parent}:{os.environ['PATH']}"},
    )
    os.close(theirs)
    shown = _read(ours)
    assert done.wait() == 0
    assert "Wandelen: wat er verandert" in shown
    assert shown.endswith("\r\x1b[K")


def _read(descriptor: int) -> str:
    parts = []
    while True:
        try:
            part = os.read(descriptor, 4096)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        parts.append(part)
    os.close(descriptor)
    return b"".join(parts).decode()

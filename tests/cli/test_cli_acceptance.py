"""Accepting an assignment with the register beside it: what the register tells, and what it cannot.

The verdicts on roles are those of chapter 3 of besluiten.md.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.command import ROOT, Result, advise, section
from tests.cli.conftest import CaseFile

HEAD = (
    "opdracht,ad,client,rol,soort_opdracht,start,eind,status"
    ",vraag,standpunt_ingenomen,instemming_client"
)
WEIGHTS = ("vrij", "met_voorwaarden", "ontraden")
EXAMPLE = ROOT / "docs/voorbeeld-register.csv"


def register(case_file: CaseFile, *rows: str) -> str:
    return case_file("opdrachten.csv", "\n".join((HEAD, *rows, "")))


COACH = "O-1,AD-1,C-1,coach,begeleiding,2026-01-05,2026-03-01,afgerond,,,"
JUDGE = "O-2,AD-1,C-1,beoordelaar,beoordeling,2026-06-01,,gepland,,,ja"
ADVISER = "O-1,AD-1,C-1,adviseur,advies_individu,2026-01-05,2026-03-01,afgerond,V-1,nee,"
STRANGER = "O-3,AD-1,C-9,coach,begeleiding,2026-01-05,,lopend,,,"


def accept(name: str, opdracht: str = "O-2", *options: str) -> Result:
    return advise(f"acceptance --register {name} --opdracht {opdracht}", *options)


@pytest.mark.parametrize(
    ("rows", "roles", "outcome"),
    [
        ((COACH, JUDGE), "ontraden", "weigeren"),
        ((ADVISER, JUDGE), "met_voorwaarden", "accepteren_met_voorwaarden"),
        ((STRANGER, JUDGE), "vrij", "accepteren"),
        ((JUDGE,), "vrij", "accepteren"),
        ((ADVISER, COACH.replace("O-1", "O-4"), JUDGE), "ontraden", "weigeren"),
    ],
    ids=["coach-judges", "adviser-judges", "another-client", "alone", "the-heaviest-counts"],
)
def test_the_heaviest_verdict_on_roles_decides(
    case_file: CaseFile, rows: tuple[str, ...], roles: str, outcome: str
) -> None:
    name = register(case_file, *rows)
    options = (
        *("--afspraak-over-tijd", "richttijd", "--belastbaarheid-actueel", "ja"),
        *("--conflict-werkgever-werknemer", "nee", "--disfunctioneren", "nee"),
        *("--reorganisatie", "nee", "--acceptatiebevestiging", "ja"),
        *("--plan-knelpunten", "ja", "--rol-uitgelegd", "ja", "--format", "json"),
    )

    answer = accept(name, "O-2", *options).data

    assert answer["feiten"]["rolcombinatie"] == roles
    assert answer["advies"]["oordeel"] == outcome
    assert answer["advies"]["zekerheid"] == "vast"
    told = answer["herkomst"][0]
    assert (told["feit"], told["waarde"], told["uit"]) == ("rolcombinatie", roles, "rolconflict")
    assert [pair["rolcombinatie"] for pair in told["paren"]][:1] == (
        [] if roles == "vrij" else [roles]
    )


def test_every_assignment_gets_the_verdict_that_role_conflict_gives() -> None:
    report = advise("role-conflict --all --format json --register", str(EXAMPLE)).data
    rows = EXAMPLE.read_text(encoding="utf-8").splitlines()[1:]
    judged = 0
    for row in rows:
        code, *rest = row.split(";")
        if "vervallen" in rest:
            continue
        pairs = [p for p in report["paren"] if code in (p["eerste"], p["tweede"])]
        found = accept(str(EXAMPLE), code, "--format", "json").data["herkomst"][0]
        heaviest = max((WEIGHTS.index(pair["rolcombinatie"]) for pair in pairs), default=0)
        if found["waarde"] == "onbekend":
            assert any(pair["zekerheid"] == "voorlopig" for pair in pairs), code
        else:
            assert found["waarde"] == WEIGHTS[heaviest], code
            judged += 1
    assert judged >= 4


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_it_says_where_the_verdict_on_roles_comes_from(case_file: CaseFile, form: str) -> None:
    options = ("--format", form, "--lezer", "dossier")
    text = accept(register(case_file, COACH, JUDGE), "O-2", *options).text

    assert "Wat het register zegt" in text
    assert (
        "Vergeleken met 1 andere opdracht van dezelfde arbeidsdeskundige: de rol gaat niet samen"
        " met de andere opdrachten."
    ) in text
    assert "O-1 (coach) en O-2 (beoordelaar): ontraden." in text
    assert "Ook uit het register: de opdracht is een beoordeling." in text


def test_the_sources_of_the_pairs_are_told_with_their_place(case_file: CaseFile) -> None:
    result = accept(register(case_file, COACH, JUDGE), "O-2", "--full")
    [pair] = accept(register(case_file, COACH, JUDGE), "O-2", "--format", "json").data["herkomst"][
        0
    ]["paren"]

    assert pair["bronnen"]
    for source in pair["bronnen"]:
        assert f"\n  - {source}: " in "\n" + section(result.out, "Bronnen")


def test_an_empty_cell_that_matters_leaves_the_roles_open(case_file: CaseFile) -> None:
    """Both rows may be about one question, and then it would be ontraden (B-12, L-30)."""
    earlier = ADVISER.replace(",V-1,nee,", ",,ja,")
    answer = accept(register(case_file, earlier, JUDGE), "O-2", "--format", "json").data
    text = accept(register(case_file, earlier, JUDGE)).text

    assert "rolcombinatie" not in answer["feiten"]
    assert answer["herkomst"][0]["waarde"] == "onbekend"
    assert answer["advies"]["zekerheid"] == "voorlopig"
    assert "rolcombinatie" in [question["feit"] for question in answer["vragen"]]
    assert "staat nog niet vast of de rollen samengaan. Vul eerst het register aan." in text
    assert "Nog onbekend bij O-" in text


def test_what_the_user_says_goes_before_the_other_columns(case_file: CaseFile) -> None:
    name = register(case_file, JUDGE)

    answer = accept(name, "O-2", "--soort-opdracht", "begeleiding", "--format", "json").data

    assert answer["feiten"]["soort_opdracht"] == "begeleiding"
    assert "soort_opdracht" not in [each["feit"] for each in answer["herkomst"]]


def test_the_user_cannot_contradict_the_register_about_the_roles(case_file: CaseFile) -> None:
    name = register(case_file, COACH, JUDGE)

    result = accept(name, "O-2", "--rolcombinatie", "vrij")

    assert (result.status, result.out) == (2, "")
    assert "`rolcombinatie` is hier `vrij`, maar volgens het register `ontraden`" in (
        result.complaint
    )
    assert accept(name, "O-2", "--rolcombinatie", "ontraden").status == 0


def test_the_facts_of_such_an_answer_are_accepted_again(case_file: CaseFile) -> None:
    name = register(case_file, COACH, JUDGE)
    answer = accept(name, "O-2", "--format", "json").data
    case = case_file("feiten.json", json.dumps(answer["feiten"]))

    again = advise(f"acceptance --case {case} --format json").data

    assert again["advies"] == answer["advies"]
    assert "herkomst" not in again


def test_the_register_may_be_a_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "op.csv").write_text("\n".join((HEAD, COACH, JUDGE, "")), encoding="utf-8")
    done = advise("register import op.csv --database op.db --by planner-1")
    assert done.status == 0, done.err

    answer = advise("acceptance --database op.db --opdracht O-2 --format json").data

    assert answer["advies"]["oordeel"] == "weigeren"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("--register op.csv", "`--register` hoort bij `--opdracht` schrijf: --opdracht CODE"),
        ("--database op.db", "`--database` hoort bij `--opdracht`"),
        ("--register op.csv --opdracht O-7", "deze opdracht staat niet in het register"),
        ("--register op.csv --opdracht O-5", "deze opdracht is vervallen"),
        ("--register weg.csv --opdracht O-2", "weg.csv: dit bestand bestaat niet"),
        (
            "--register op.csv --database op.db --opdracht O-2",
            "`--register` kan niet met `--database`",
        ),
        ("--register fout.csv --opdracht O-2", "fout.csv"),
    ],
)
def test_a_wrong_register_is_refused(case_file: CaseFile, line: str, complaint: str) -> None:
    case_file(
        "op.csv",
        "\n".join((HEAD, JUDGE, COACH.replace("O-1", "O-5").replace("afgerond", "vervallen"), "")),
    )
    case_file("fout.csv", "\n".join((HEAD, JUDGE.replace("beoordelaar", "rechter"), "")))

    result = advise(f"acceptance {line}")

    assert (result.status, result.out) == (2, "")
    assert complaint in result.complaint

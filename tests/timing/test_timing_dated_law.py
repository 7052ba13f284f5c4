"""When the law changes a day number, the day of the rules picks which holds."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from adwijzer.decisions import decide
from adwijzer.language import load_rules
from adwijzer.model.rulebase import RuleBase
from adwijzer.resources import rules_folder
from adwijzer.text.diagnostics import InputError
from tests.timing.conftest import Json

LAST_OF_OLD, FIRST_OF_NEW = date(2026, 12, 31), date(2027, 1, 1)
CASE = {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-06-01"}
OLD = """\
  - naam: dag_aangifte_uwv
    waarde: 295
"""
NEW = """\
  - naam: dag_aangifte_uwv
    waarde: 295
    geldig: {tot: 2026-12-31}
    betekenis: Laatste dag voor de aangifte bij UWV.
    bronnen: [W-10]
  - naam: dag_aangifte_uwv
    waarde: 302
    geldig: {vanaf: 2027-01-01}
"""


@pytest.fixture
def changing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RuleBase:
    """The rules of the product, with notice to UWV a week later from 2027 on."""
    monkeypatch.setenv("ADWIJZER_CACHE", str(tmp_path / "cache"))
    folder = Path(shutil.copytree(rules_folder(), tmp_path / "regels"))
    file = folder / "inzetmoment" / "termijnen.yaml"
    text = file.read_text(encoding="utf-8")
    assert text.count(OLD) == 1
    file.write_text(text.replace(OLD, NEW), encoding="utf-8")
    return load_rules(folder)


def notice(found: Json) -> tuple[int, str]:
    [row] = [each for each in found["termijnen"] if each["naam"] == "aangifte_uwv"]
    return row["dag"], row["datum"]


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        (date(2026, 1, 1), (295, "2026-12-21")),
        (LAST_OF_OLD, (295, "2026-12-21")),
        (FIRST_OF_NEW, (302, "2026-12-28")),
        (date(2030, 1, 1), (302, "2026-12-28")),
    ],
)
def test_the_day_of_the_rules_picks_the_value(
    changing: RuleBase, as_of: date, expected: tuple[int, str]
) -> None:
    found = decide(changing, "inzetmoment", CASE, as_of=as_of).contract()

    assert notice(found) == expected
    assert found["regels_van"] == as_of.isoformat()
    assert found["peildatum"] == "2026-06-01"


def test_the_reference_day_does_not_pick_the_law(changing: RuleBase) -> None:
    """Looking back from a later day with the rules of an earlier one, and the other way round."""
    later = {**CASE, "peildatum": "2027-02-01"}

    assert notice(decide(changing, "inzetmoment", later, as_of=LAST_OF_OLD).contract())[0] == 295
    assert notice(decide(changing, "inzetmoment", CASE, as_of=FIRST_OF_NEW).contract())[0] == 302


def test_status_and_question_follow_the_value_that_holds(changing: RuleBase) -> None:
    day_296 = {**CASE, "peildatum": "2026-12-22"}
    found = {
        as_of: decide(changing, "inzetmoment", day_296, as_of=as_of).contract()
        for as_of in (LAST_OF_OLD, FIRST_OF_NEW)
    }

    assert [status(each) for each in found.values()] == ["na_te_gaan", "nadert"]
    assert [
        any(question["feit"] == "aangifte_uwv_datum" for question in each["vragen"])
        for each in found.values()
    ] == [True, False]


def status(found: Json) -> str:
    [row] = [each for each in found["termijnen"] if each["naam"] == "aangifte_uwv"]
    return str(row["status"])


def test_a_week_that_rules_test_changes_with_its_parameter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Week 13 becomes week 14: the rule, its boundary and the date that is named with it."""
    monkeypatch.setenv("ADWIJZER_CACHE", str(tmp_path / "cache"))
    folder = Path(shutil.copytree(rules_folder(), tmp_path / "regels"))
    file = folder / "inzetmoment" / "termijnen.yaml"
    text = file.read_text(encoding="utf-8")
    before = "naam: week_arbeidsdeskundigen\n    waarde: 13\n"
    assert text.count(before) == 1
    file.write_text(text.replace(before, before.replace("13", "14")), encoding="utf-8")
    rules = load_rules(folder)

    def advised(peildatum: str) -> tuple[str, str]:
        case = {"eerste_ziektedag": "2026-03-02", "peildatum": peildatum}
        found = decide(rules, "inzetmoment", case, as_of=LAST_OF_OLD).contract()
        [moment] = [each for each in found["momenten"] if each["naam"] == "arbeidsdeskundigen"]
        return found["advies"]["advies_inzet_ad"], moment["datum"]

    assert advised("2026-05-31") == ("nu_niet", "2026-06-01")
    assert advised("2026-06-01") == ("overwegen", "2026-06-01")


def test_before_the_rule_base_holds_there_is_no_answer(base: RuleBase) -> None:
    with pytest.raises(InputError, match="2026-01-01"):
        decide(base, "inzetmoment", CASE, as_of=date(2025, 12, 31))


def test_a_reference_day_before_the_rule_base_is_counted_with_its_rules(base: RuleBase) -> None:
    """Day 31 of an absence of 2025, by the rules of 2026."""
    case = {"eerste_ziektedag": "2025-03-01", "peildatum": "2025-03-31"}
    found = decide(base, "inzetmoment", case, as_of=date(2026, 1, 1)).contract()

    assert found["verzuimdag"] == 31
    assert found["regels_van"] == "2026-01-01"

"""What two rows have in common: the days on which they run together, and where facts come from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from adwijzer.decisions import PAIRS, decide, decider_as
from adwijzer.decisions.roles import RoleDecider
from adwijzer.decisions.roles.records import simultaneous
from adwijzer.language import load_rules
from adwijzer.text.diagnostics import InputError, RuleBaseError
from tests.roles.registers import ON, assignment

Changed = Callable[..., Path]


@pytest.mark.parametrize(
    ("end", "status", "start", "together"),
    [
        ("2026-04-30", "lopend", "2026-05-01", False),
        ("2026-05-01", "lopend", "2026-05-01", True),
        ("2026-05-02", "afgerond", "2026-05-01", True),
        (None, "lopend", "2026-05-01", True),
        (None, "gepland", "2036-05-01", True),
        (None, "afgerond", "2026-05-31", None),
        (None, "afgerond", "2026-06-01", False),
        (None, "afgerond", "2026-06-02", False),
        (None, "afgerond", "2026-03-01", True),
        ("2026-03-01", "afgerond", "2026-03-01", True),
    ],
)
def test_two_assignments_run_together_when_they_share_a_day(
    end: str | None, status: str, start: str, together: bool | None
) -> None:
    first = assignment("A", "coach", "2026-03-01", eind=end, status=status)
    second = assignment("B", "coach", start)

    assert simultaneous(first, second, date(2026, 6, 1)) is together


def test_a_record_holds_what_the_register_tells_and_nothing_that_it_does_not(
    decider: RoleDecider,
) -> None:
    first = assignment("A", "coach", "2026-03-01", soort_opdracht="begeleiding", werkgever="W-1")
    second = assignment("B", "beoordelaar", "2026-05-01", instemming_client="ja", vraag="V-1")

    assert decider.layout.facts(first, second, ON) == {
        "eerste_rol": "coach",
        "tweede_rol": "beoordelaar",
        "zelfde_rol": "nee",
        "zelfde_client": "ja",
        "zelfde_werkgever": "nee",
        "zelfde_opdrachtgever": "nee",
        "gelijktijdig": "ja",
        "eerste_soort_opdracht": "begeleiding",
        "tweede_instemming_client": "ja",
    }


def test_words_that_no_rule_tells_apart_are_one(decider: RoleDecider) -> None:
    def profile(**columns: Any) -> object:
        return decider.layout.profile(assignment("A", "coach", "2026-03-01", **columns))

    assert profile(soort_opdracht="begeleiding") is profile(soort_opdracht="bemiddeling")
    assert profile(soort_opdracht="begeleiding") is not profile(soort_opdracht="deskundigenoordeel")
    assert profile(soort_opdracht="begeleiding") is not profile()
    assert profile(acceptatiebevestiging="ja") is profile(acceptatiebevestiging="nee")


@pytest.mark.parametrize(
    ("file", "before", "after", "message"),
    [
        (
            "besluit.yaml",
            "- naam: eerste_standpunt_ingenomen",
            "- naam: eerste_standpunt",
            "`eerste_standpunt` komt uit geen enkele kolom van een register",
        ),
        (
            "besluit.yaml",
            "- naam: gelijktijdig",
            "- naam: tegelijk",
            "`tegelijk` komt uit geen enkele kolom van een register",
        ),
        (
            "besluit.yaml",
            "      bemiddelaar: {label: bemiddelaar, zin: de arbeidsdeskundige bemiddelt daarna}\n",
            "",
            "het feit `tweede_rol` kent de waarde `bemiddelaar` niet",
        ),
        (
            "besluit.yaml",
            "      bemiddelaar: {label: bemiddelaar, zin: de arbeidsdeskundige bemiddelt daarna}\n",
            "      bemiddelaar: {label: bemiddelaar, zin: de arbeidsdeskundige bemiddelt daarna}\n"
            "      toeschouwer: {label: toeschouwer, zin: de arbeidsdeskundige kijkt daarna toe}\n",
            "het feit `tweede_rol` kent de waarde `toeschouwer`, en een register kent hem niet",
        ),
        (
            "maatregelen.yaml",
            "vervuld_door: rol_uitgelegd",
            "vervuld_door: rol_uitleg",
            "`rol_uitleg` komt uit geen enkele kolom van een register (bedoel je `rol_uitgelegd`?)",
        ),
    ],
)
def test_rules_about_what_no_register_tells_are_refused(
    changed: Changed, file: str, before: str, after: str, message: str
) -> None:
    name = after.removeprefix("- naam: ")
    rules = changed({file: {before: after}, "regels.yaml": _renamed(before, name)})

    with pytest.raises(RuleBaseError) as refused:
        decider_as(PAIRS, load_rules(rules), "rolconflict", as_of=ON)

    assert message in str(refused.value)


def _renamed(before: str, name: str) -> dict[str, str]:
    """The same new name in the rules, where a fact was renamed; a word that is gone there too."""
    if before.startswith("- naam: "):
        return {before.removeprefix("- naam: "): name}
    if "bemiddelaar" in before and not name:
        return {"[coach, bemiddelaar]": "coach"}
    return {}


def test_pairs_are_not_decided_as_a_case() -> None:
    with pytest.raises(InputError, match="gaat over een register met opdrachten"):
        decide(load_rules(), "rolconflict", {})


def test_another_decision_is_not_about_assignments() -> None:
    with pytest.raises(InputError, match="`inzetmoment` gaat niet over opdrachten"):
        decider_as(PAIRS, load_rules(), "inzetmoment")

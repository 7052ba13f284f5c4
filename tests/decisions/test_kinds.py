"""Every kind of decision has its place in the one table, and nothing else tells kinds apart."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from adwijzer.decisions import CONTACT, PAIRS, SINGLE, TIMING, decide, decider, decider_as
from adwijzer.decisions.answer import Piece
from adwijzer.decisions.kinds import CASE_KINDS, KINDS, Decider, DecisionKind
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Kind
from adwijzer.text.diagnostics import InputError

BASE = load_rules()
ROOT = Path(__file__).parents[2]
SNIFFED = re.compile(r'combination is (not )?None|about == "paren"|isinstance\([^)]*Decider')


def test_every_kind_has_one_row() -> None:
    assert KINDS.keys() == {*get_args(Kind)}
    assert {name: row.kind for name, row in KINDS.items()} == {name: name for name in KINDS}
    assert KINDS.keys() - CASE_KINDS.keys() == {PAIRS.kind}


def test_the_rules_have_a_decision_of_every_kind() -> None:
    assert {each.kind for each in BASE.decisions} == KINDS.keys()


@pytest.mark.parametrize("name", [each.name for each in BASE.decisions if each.kind != "pairs"])
def test_the_row_says_what_decides_and_what_it_answers(name: str) -> None:
    ready = decider(BASE, name)
    kind = ready.prepared.decision.kind
    case = {"agenda": ["nazorg"]} if kind == "contact" else {}

    assert type(ready) is KINDS[kind].decider()
    assert type(decide(BASE, name, case)) is KINDS[kind].answer()


@pytest.mark.parametrize(
    ("row", "name", "told"),
    [
        (CONTACT, "rapportcontrole", "gaat niet over een contact"),
        (TIMING, "contactvorm", "gaat niet over verzuim"),
        (SINGLE, "inzetmoment", "geeft meer dan één oordeel"),
        (PAIRS, "inzetmoment", "gaat niet over opdrachten"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.kind,
)
def test_a_decision_of_another_kind_is_refused(
    row: DecisionKind[Decider, Piece], name: str, told: str
) -> None:
    with pytest.raises(InputError, match=f"het besluit `{name}` {told}"):
        decider_as(row, BASE, name)


def test_a_decision_about_pairs_has_no_case() -> None:
    with pytest.raises(InputError, match="`rolconflict` gaat over een register met opdrachten"):
        decide(BASE, "rolconflict", {})


def test_the_kind_is_told_in_one_place() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {line}"
        for folder in ("engine", "cli", "web")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if SNIFFED.search(line)
    ]

    assert len(found) <= 2, found

"""The picture of the roles of a pair: the verdict at other roles, and where the pair stands."""

from __future__ import annotations

import json
import re
from datetime import date

import pytest

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.assignments.assignment import CHOICES, Assignment
from adwijzer.presenting.pair_matrix import RoleMatrix, role_matrices
from adwijzer_web.knowledge import Knowledge
from tests.web.html import PageText
from tests.web.large_register import judged, upload

DAY = date(2026, 11, 22)
FREE, BOUND, AGAINST = "vrij", "met voorwaarden", "ontraden"
# Down and across: beoordelaar, adviseur, coach, bemiddelaar, casemanager.
TOGETHER = (
    (BOUND, BOUND, AGAINST, AGAINST, AGAINST),
    (BOUND, FREE, BOUND, BOUND, BOUND),
    (AGAINST, BOUND, FREE, BOUND, BOUND),
    (AGAINST, BOUND, BOUND, FREE, BOUND),
    (AGAINST, BOUND, BOUND, BOUND, FREE),
)
AFTER_ANOTHER = (
    (BOUND, BOUND, BOUND, BOUND, BOUND),
    (BOUND, FREE, FREE, FREE, FREE),
    (AGAINST, FREE, FREE, FREE, FREE),
    (AGAINST, FREE, FREE, FREE, FREE),
    (BOUND, FREE, FREE, FREE, FREE),
)


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return Knowledge.read()


def matrix(known: Knowledge, *, first_ends: date | None) -> RoleMatrix:
    first = Assignment(
        opdracht="O-1", ad="AD-1", client="C-1", rol="coach",
        start=date(2026, 1, 5), eind=first_ends, status="lopend",
    )  # fmt: skip
    then = Assignment(
        opdracht="O-2", ad="AD-1", client="C-1", rol="beoordelaar",
        start=date(2026, 9, 1), eind=None, status="lopend",
    )  # fmt: skip
    judge = decider_as(PAIRS, known.base, "rolconflict", as_of=DAY)
    [found] = role_matrices(judge, [(1, judge.pair(first, then))])
    return found


@pytest.mark.parametrize(
    ("ends", "expected"),
    [(None, TOGETHER), (date(2026, 6, 1), AFTER_ANOTHER)],
    ids=["gelijktijdig", "na-elkaar"],
)
def test_it_says_what_the_rules_say_of_every_two_roles(
    known: Knowledge, ends: date | None, expected: tuple[tuple[str, ...], ...]
) -> None:
    found = matrix(known, first_ends=ends)

    assert found.roles == CHOICES["rol"]
    assert tuple(tuple(each.label for each in row) for row in found.rows) == expected
    own = [(one, other) for one in found.roles for other in found.roles if found.at(one, other)]
    assert own == [("coach", "beoordelaar")]


REGISTER = """opdracht;ad;client;rol;start;eind;status
O-101;AD-1;C-1;coach;5-1-2026;;lopend
O-102;AD-1;C-1;beoordelaar;1-9-2026;;lopend
O-103;AD-1;C-1;adviseur;1-10-2026;;lopend
"""


def page(known: Knowledge, **words: str) -> str:
    return bytes(judged(known, upload(REGISTER.encode()), **words).body).decode()


def test_each_pair_has_its_picture_with_both_assignments_marked_and_told_in_words(
    known: Knowledge,
) -> None:
    html = page(known)
    pictures = re.findall(r'<ol class="placed">.*?</table>', html, re.DOTALL)

    [one] = [each for each in pictures if "Eerst O-101 als coach, daarna O-102" in each]
    assert "O-102 als beoordelaar: ontraden" in one, "the picture in words"
    assert re.search(r'<th scope="row" class="own">Coach <small>O-101</small>', one)
    assert re.search(r'<th scope="col" class="own">Beoordelaar <small>O-102</small>', one)
    assert re.search(r'<td class="[^"]*own">✕<i>ontraden, paar</i> <small>1</small>', one)
    numbers = [int(each) for each in re.findall(r'<li value="(\d+)">', "".join(pictures))]
    assert sorted(numbers) == [1, 2, 3], "each pair stands in one picture"


def test_another_reader_sees_nothing_of_who_had_which_role(known: Knowledge) -> None:
    html = page(known, **{"voor-lezer": "client"})

    assert 'class="roles"' not in html
    assert "Welke rollen samenkomen" not in html


def test_the_rules_behind_the_verdicts_are_one_click_away(known: Knowledge) -> None:
    links = {href for href, _ in PageText(page(known)).links}
    answer = json.loads(bytes(judged(known, upload(REGISTER.encode()), vorm="json").body).decode())
    rules = {pair["regel"] for pair in answer["paren"]}

    assert rules
    assert {f"/regels/besluit-rolconflict-regels.html#{rule}" for rule in rules} <= links


def test_the_heaviest_pair_is_told_first_with_what_is_to_be_done(known: Knowledge) -> None:
    text = PageText(page(known)).text
    first = text[text.index("Regel dit eerst") :]

    assert first.startswith("Regel dit eerst AD-1: O-101 (coach) en O-102 (beoordelaar)")
    assert "ontraden" in first[:200]
    assert "andere AD" in first[:600]

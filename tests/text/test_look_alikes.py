"""Codes that a reader takes for one another."""

from __future__ import annotations

import pytest

from adwijzer.text.look_alikes import alike, skeleton, spelled

SAME = [
    ("AD-1", "АD-1"),  # Cyrillic А
    ("AD-1", "ΑD-1"),  # Greek Α
    ("C-7", "С-7"),  # Cyrillic С
    ("C-7", "c-7"),
    ("C-7", "Ｃ－７"),
    ("AD-1", "AD\N{NON-BREAKING HYPHEN}1"),
    ("AD-1", "AD\N{EN DASH}1"),
    ("AD-1", "AD\N{MINUS SIGN}1"),
    ("AD 1", "AD\N{NO-BREAK SPACE}1"),
    ("AD 1", "AD\N{THIN SPACE}1"),
    ("AD-1", "AD-01"),
    ("AD-1", "AD-0001"),
    ("07-C", "7-C"),
    ("é-1", "e\N{COMBINING ACUTE ACCENT}-1"),
    ("BEH-1", "ВЕН-1"),  # Cyrillic throughout
    ("beh-1", "вен-1"),
    ("MTX-1", "ΜΤΧ-1"),  # Greek throughout
]
DIFFERENT = [
    ("AD-1", "AD-2"),
    ("AD-1", "AD-10"),
    ("AD-l", "AD-I"),
    ("AD-O", "AD-0"),
    ("AD-1", "AD1"),
    ("C-7", "G-7"),
    ("é-1", "e-1"),
    ("C-100", "C-1"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_these_look_alike(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)
    assert alike([one, "X-9", other]) == [(one, other)]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_these_do_not(one: str, other: str) -> None:
    assert alike([one, other]) == []


def test_the_same_code_twice_is_one_code() -> None:
    assert alike(["AD-1", "AD-1", "AD-2"]) == []


def test_what_a_reader_cannot_see_is_told() -> None:
    assert spelled("AD-1") == "`AD-1`"
    assert spelled("АD\N{EN DASH}1") == "`АD\N{EN DASH}1` (met U+0410, U+2013)"

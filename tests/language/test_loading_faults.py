"""Every fault in a rule file is reported with its place, in Dutch, and with a way out."""

from pathlib import Path

import pytest

from adwijzer.language import load_rules

from .support import Fault, faults, reported

ALL = tuple(faults())


def test_the_small_rule_base_is_right(rules: Path) -> None:
    assert [decision.name for decision in load_rules(rules).decisions] == ["proef"]


@pytest.mark.parametrize("fault", ALL, ids=lambda fault: fault.title)
def test_reported_is(rules: Path, fault: Fault) -> None:
    for change in fault.changes:
        change.apply(rules)

    assert reported(rules) == list(fault.reported)


def test_every_section_has_a_title_of_its_own() -> None:
    assert len({fault.title for fault in ALL}) == len(ALL)

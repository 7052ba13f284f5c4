from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias

import pytest

from adwijzer.decisions import decide
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision, RuleBase

Json: TypeAlias = Any
Answers: TypeAlias = Callable[[Mapping[str, Any]], Json]
RULES_OF = date(2026, 6, 1)
"""The rules of this day; most cases carry a reference day of their own."""


@pytest.fixture(scope="session")
def base() -> RuleBase:
    """The rule base of the product."""
    return load_rules()


@pytest.fixture(scope="session")
def inzetmoment(base: RuleBase) -> Decision:
    found = base.decision("inzetmoment")
    assert found is not None
    return found


@pytest.fixture(scope="session")
def answer(base: RuleBase) -> Answers:
    """Give what a script gets: the JSON of the contract."""
    return lambda case: decide(base, "inzetmoment", case, as_of=RULES_OF).contract()

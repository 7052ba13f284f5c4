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
DAY = date(2026, 6, 1)


@pytest.fixture(scope="session")
def base() -> RuleBase:
    """The rule base of the product."""
    return load_rules()


@pytest.fixture(scope="session")
def contactvorm(base: RuleBase) -> Decision:
    found = base.decision("contactvorm")
    assert found is not None
    return found


@pytest.fixture(scope="session")
def answer(base: RuleBase) -> Answers:
    """Give what a script gets: the JSON of the contract."""
    return lambda contact: decide(base, "contactvorm", contact, as_of=DAY).contract()

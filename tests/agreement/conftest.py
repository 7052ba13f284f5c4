from __future__ import annotations

from datetime import date

import pytest

from adwijzer.inference.agreement import Prepared
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision, RuleBase


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
def prepared(contactvorm: Decision) -> Prepared[Decision]:
    """The product's own rules in both engines, on a day they hold."""
    return Prepared.of(contactvorm, date(2026, 6, 1))

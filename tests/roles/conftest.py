"""The decision on pairs, prepared once."""

from __future__ import annotations

import pytest

from adwijzer.decisions import role_decider
from adwijzer.decisions.roles import RoleDecider
from adwijzer.loading import load_rules
from tests.roles.registers import ON


@pytest.fixture(scope="session")
def decider() -> RoleDecider:
    return role_decider(load_rules(), "rolconflict", as_of=ON)

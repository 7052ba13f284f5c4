from __future__ import annotations

import pytest

from adwijzer.office.office import Office
from adwijzer.store.cases.store import CaseStore
from adwijzer.store.sessions import Lifetime
from tests.store.conftest import address, begun, cases, keys, own_folders, server

__all__ = ["address", "begun", "cases", "keys", "own_folders", "server"]


@pytest.fixture
def office(cases: CaseStore) -> Office:
    """An office in which nobody works yet."""
    return Office(cases, Lifetime())

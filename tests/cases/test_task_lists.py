"""The tasks of ADs in the memory of a server: as they are now, and worked out once."""

from __future__ import annotations

import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from adwijzer.cases import task_lists
from adwijzer.cases.task_lists import TaskLists
from adwijzer.cases.todo import tasks_of_cases
from adwijzer.language.loader import load_rules
from adwijzer.store.cases.store import CaseStore, open_cases
from tests.store.cases import said

DAY = date(2026, 5, 1)
AD = "AD-1"


@pytest.fixture
def store(tmp_path: Path) -> CaseStore:
    with open_cases(str(tmp_path / "zaken.db"), absent="make") as opened:
        facts = [said("kader", "werknemer"), said("eerste_ziektedag", "2026-03-02")]
        opened.open("Z-1", AD, facts)
        opened.open("Z-2", AD, [said("kader", "werknemer")])
        return opened


def test_a_list_is_as_it_is_worked_out_anew_whatever_happens(store: CaseStore) -> None:
    base, lists = load_rules(), TaskLists()

    def same(day: date = DAY) -> int:
        refs = store.cases(AD)
        found = lists.read(store, base, day, AD, refs)
        assert found.tasks == tasks_of_cases(store, base, day, AD, refs)
        assert sum(map(len, found.by_code.values())) == len(found.tasks)
        return len(found.tasks)

    first = same()
    assert first > 0
    facts = [said("eerste_ziektedag", "2025-03-03")]
    store.append(store.case("Z-2", AD), facts, AD)
    more = same()
    assert more > first
    assert same(DAY + timedelta(days=400)) != more
    store.close(store.case("Z-1", AD), AD)
    assert same() < more
    store.erase([store.case("Z-2", AD)], AD)
    assert same() == 0


def test_it_is_worked_out_once(store: CaseStore, monkeypatch: pytest.MonkeyPatch) -> None:
    base, lists = load_rules(), TaskLists()
    found = lists.read(store, base, DAY, AD, store.cases(AD))
    times: list[int] = []

    def none(*_: object) -> list[object]:
        times.append(1)
        return []

    monkeypatch.setattr(task_lists, "tasks_of_cases", none)

    assert lists.read(store, base, DAY, AD, store.cases(AD)) is found
    assert not times
    lists.read(store, replace(base, sha256="0" * 64), DAY, AD, store.cases(AD))
    assert times == [1]


def test_what_nobody_asks_for_is_forgotten(
    store: CaseStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    base, lists = load_rules(), TaskLists()
    found = lists.read(store, base, DAY, AD, store.cases(AD))
    now = time.monotonic() + task_lists.KEPT + 1
    monkeypatch.setattr(time, "monotonic", lambda: now)

    lists.read(store, base, DAY, "AD-2", [])

    assert lists.read(store, base, DAY, AD, store.cases(AD)) is not found

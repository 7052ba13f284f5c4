"""Alive and ready are two things: what keeps a server from work, and what does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from adwijzer.store.cases.store import open_cases
from adwijzer_web import readiness
from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.direct import Direct, asking

SECRET = "een-geheim-van-deze-start-0123456789"  # noqa: S105 - of this test alone


@pytest.fixture
def keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "sleutels.db"
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(file))
    monkeypatch.setattr(readiness, "HOLDS", 0.0)
    return file


@pytest.fixture
def office(knowledge: Knowledge, tmp_path: Path, keys: Path) -> Iterator[Direct]:
    """A server with cases; it has one case."""
    assert keys.parent == tmp_path
    database = str(tmp_path / "zaken.db")
    with open_cases(database, absent="make") as store:
        store.open("Z-1", "AD-1")
    app = make_app(knowledge, Settings(nice=0, secret=SECRET, database=database))
    with asking(app) as direct:
        yield direct


def test_it_is_ready_with_database_and_keys(office: Direct) -> None:
    assert office.get("/v1/readiness").status_code == 200
    assert office.get("/v1/health").status_code == 200


@pytest.mark.parametrize("gone", ["zaken.db", "sleutels.db"])
def test_without_its_database_or_keys_it_is_alive_and_not_ready(
    office: Direct, tmp_path: Path, gone: str
) -> None:
    file = tmp_path / gone
    whole = file.read_bytes()
    file.write_bytes(b"geen database" * 100)

    found = office.get("/v1/readiness")

    assert found.status_code == 503
    assert found.json()["detail"] == readiness.NO_DATABASE
    assert str(tmp_path) not in found.text
    assert office.get("/v1/health").status_code == 200, "to start it again mends nothing"
    file.write_bytes(whole)
    assert office.get("/v1/readiness").status_code == 200, "it is found again by itself"


def test_who_keeps_asking_does_not_keep_the_database_busy(
    office: Direct, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "HOLDS", 60.0)
    assert office.get("/v1/readiness").status_code == 200
    asked: list[object] = []
    monkeypatch.setattr("adwijzer.store.cases.store.open_cases", asked.append)

    assert {office.get("/v1/readiness").status_code for _ in range(20)} == {200}
    assert asked == []


def test_a_server_that_keeps_nothing_needs_no_database(knowledge: Knowledge) -> None:
    with asking(make_app(knowledge, Settings(nice=0))) as bare:
        assert bare.get("/v1/readiness").status_code == 200

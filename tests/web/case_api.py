"""The API over the cases of a store in which nothing happened yet, without a server in between."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec import Struct

from adwijzer.store.cases.store import open_cases
from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.direct import Direct, asking

SECRET = "een-geheim-van-deze-start-0123456789"  # noqa: S105 - of this test alone
CASES = "/v1/cases"


class Office(Struct, frozen=True):
    """An application over a store in a folder, and the same store when it was just begun."""

    app: Any
    folder: Path
    begun: Path


@pytest.fixture(scope="module")
def office(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Made once: an application and the tables of a store take longest."""
    folder, begun = (tmp_path_factory.mktemp(name) for name in ("zaken", "begun"))
    with open_cases(str(begun / "zaken.db"), str(begun / "sleutels.db"), absent="make"):
        pass
    database = str(folder / "zaken.db")
    settings = Settings(seconds=30, nice=0, secret=SECRET, database=database)
    return Office(make_app(knowledge, settings), folder, begun)


@pytest.fixture
def api(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Direct]:
    """The API over a store in which nothing happened, for AD-1."""
    for file in office.begun.iterdir():
        shutil.copy(file, office.folder)
    monkeypatch.setenv("ADWIJZER_BY", "AD-1")
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(office.folder / "sleutels.db"))
    with asking(office.app, authorization=f"Bearer {SECRET}") as direct:
        yield direct


@pytest.fixture
def as_ad(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let another AD ask from now on."""
    return lambda ad: monkeypatch.setenv("ADWIJZER_BY", ad)


def opened(api: Direct, code: str = "Z-1", **facts: Any) -> str:
    """A new case, and its address."""
    response = api.post(CASES, json={"zaak": code, "feiten": facts})
    assert response.status_code == 201, response.text
    return response.headers["location"]


def problem(response: httpx.Response, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    found: dict[str, Any] = response.json()
    assert found["status"] == status
    return found


def facts_of(case: dict[str, Any]) -> dict[str, Any]:
    return {each["feit"]: each["waarde"] for each in case["feiten"]}

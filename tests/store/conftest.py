from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.place import find
from tests.store.postgresql import Server, running_server


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


ON_A_SERVER = pytest.param("postgresql", marks=pytest.mark.check(part="register"))


@pytest.fixture(params=["sqlite", ON_A_SERVER])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a register can be made; nothing is there yet."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/register.db"
    server: Server = request.getfixturevalue("server")
    return server.new_schema()


@pytest.fixture
def keys(address: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the keys of cases at `address` are to be."""
    if find(address).file is not None:
        return str(tmp_path / "sleutels.db")
    server: Server = request.getfixturevalue("server")
    return server.new_schema()


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store of cases that was just begun, and its keys; to be copied."""
    folder = tmp_path_factory.mktemp("begun")
    with open_cases(str(folder / "register.db"), str(folder / "sleutels.db"), absent="make"):
        pass
    return folder


@pytest.fixture
def cases(address: str, keys: str, begun: Path) -> Iterator[CaseStore]:
    """A store of cases with none in it."""
    if (file := find(address).file) is not None:  # making its tables takes longest
        shutil.copy(begun / "register.db", file)
        shutil.copy(begun / "sleutels.db", keys)
    with open_cases(address, keys, absent="make") as store:
        yield store


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests keeps their own register."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("ADWIJZER_DATABASE", raising=False)
    monkeypatch.delenv("ADWIJZER_BY", raising=False)
    monkeypatch.delenv("ADWIJZER_SLEUTELS", raising=False)
    monkeypatch.chdir(tmp_path)

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

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


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests keeps their own register."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.delenv("ADWIJZER_DATABASE", raising=False)
    monkeypatch.delenv("ADWIJZER_BY", raising=False)
    monkeypatch.chdir(tmp_path)

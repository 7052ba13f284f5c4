"""A register of one's own on a server in the process of the tests."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from adwijzer.store.register import open_register
from tests.store.files import entry

SECRET = "een-geheim-van-deze-start-0123456789"  # noqa: S105
NEW = {
    "opdracht": "O-1",
    "ad": "AD-1",
    "client": "C-1",
    "rol": "coach",
    "start": "2026-03-02",
    "status": "gepland",
}
"""An assignment, as the API takes it."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where the register of these tests is; each begins without one."""
    made = tmp_path_factory.mktemp("register")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(made / "data"))
        patch.setenv("ADWIJZER_BY", "planner-1")
        patch.delenv("ADWIJZER_DATABASE", raising=False)
        yield made


@pytest.fixture
def address(folder: Path) -> str:
    for file in folder.glob("register.*"):
        file.unlink()
    return f"sqlite:///{folder}/register.db"


def conflict(address: str) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in(
            [
                entry("O-1", ad="AD-1", client="C-1", rol="coach", status="lopend"),
                entry("O-2", ad="AD-2", client="C-2", rol="coach", status="lopend"),
                entry(
                    "O-3",
                    ad="AD-1",
                    client="C-1",
                    rol="beoordelaar",
                    start=date(2026, 5, 18),
                    status="gepland",
                ),
            ],
            "planner-2",
        )

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import quiet_surroundings, read_once, terminal  # noqa: F401 - fixtures


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests keeps their own cases."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("ADWIJZER_BY", "AD-1")
    for name in ("ADWIJZER_DATABASE", "ADWIJZER_SLEUTELS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

"""A copy of the small rule base to break, and a cache of its own for every test."""

import shutil
from pathlib import Path

import pytest

from .support import MINIMAL


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the program keeps its cache in."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("ADWIJZER_CACHE", str(folder))
    return folder


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A fresh copy of the small rule base."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "regels"))

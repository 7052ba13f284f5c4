"""The decision on pairs, prepared once; and copies of the rules in which something differs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.roles import RoleDecider
from adwijzer.language import load_rules
from adwijzer.resources import rules_folder
from tests.citations import agree
from tests.roles.registers import ON


@pytest.fixture(scope="session")
def decider() -> RoleDecider:
    return decider_as(PAIRS, load_rules(), "rolconflict", as_of=ON)


@pytest.fixture
def changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Mapping[str, Mapping[str, str]]], Path]:
    """Copies the rules of the product and replaces texts in files of the decision on roles."""
    monkeypatch.setenv("ADWIJZER_CACHE", str(tmp_path / "cache"))

    def change(replaced: Mapping[str, Mapping[str, str]]) -> Path:
        folder = Path(shutil.copytree(rules_folder(), tmp_path / "rules"))
        for name, texts in replaced.items():
            file = folder / "rolconflict" / name
            text = file.read_text(encoding="utf-8")
            for before, after in texts.items():
                assert before in text, before
                text = text.replace(before, after)
            file.write_text(text, encoding="utf-8")
        agree(folder)
        return folder

    return change

"""A small rule base with complete examples, to spoil, and the product's own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from adwijzer.assurance.examples.recording import Recording
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision, RuleBase
from tests.citations import agree

HERE = Path(__file__).parent
Edit = Callable[[str, str, str], None]


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what these tests load out of the user's cache."""
    monkeypatch.setenv("ADWIJZER_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A fresh copy of the small rule base."""
    return Path(shutil.copytree(HERE / "rules", tmp_path / "rules"))


@pytest.fixture
def features(tmp_path: Path) -> Path:
    """A fresh copy of its examples."""
    return Path(shutil.copytree(HERE / "features", tmp_path / "features"))


@pytest.fixture
def edit(tmp_path: Path, rules: Path, features: Path) -> Edit:
    """Replace some text, that stands there once, in a file of the copies."""
    assert rules.is_dir()
    assert features.is_dir()

    def change(file: str, before: str, after: str) -> None:
        path = tmp_path / file
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{text.count(before)} times in {file}: {before}"
        path.write_text(text.replace(before, after), encoding="utf-8")
        if path.parent.parent == rules:
            agree(rules)

    return change


def small(rules: Path) -> tuple[RuleBase, Decision]:
    """Load the small rule base, with its only decision."""
    base = load_rules(rules)
    [decision] = base.decisions
    return base, decision


def recorded(rules: Path, features: Path) -> Recording:
    """Play the examples of the small rule base."""
    base, decision = small(rules)
    return Recording.of(base, decision, features)

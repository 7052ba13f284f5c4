"""The README names the rooms, the files and the commands that there are."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import PARTS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
FOLDERS = ("cli", "docs", "engine", "features", "rules", "tests", "web")


def named() -> set[str]:
    """The paths between backticks; a placeholder such as `<decision>` ends one."""
    words = re.findall(r"`([^`\s]+)`", README)
    paths = {word.partition("<")[0].partition("…")[0] for word in words if "/" in word}
    return {path for path in paths if path.partition("/")[0] in FOLDERS}


def test_every_path_in_the_readme_exists() -> None:
    assert len(named()) > 20
    assert [path for path in named() if not (ROOT / path).exists()] == []


def test_every_room_of_the_engine_is_in_the_layout() -> None:
    engine = ROOT / "engine/adwijzer"
    rooms = {f"engine/adwijzer/{room.parent.name}" for room in engine.glob("*/__init__.py")}

    assert rooms
    assert rooms - named() == set()


def test_every_command_in_the_readme_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    targets |= {f"check-{part}" for part in PARTS}

    called = set(re.findall(r"\bmake ([a-z-]+)(?=`|  )", README))
    assert {"run", "test", "check", "check-rules"} <= called
    assert called - targets == set()


def test_the_makefile_names_every_part_of_the_check() -> None:
    comment = MAKEFILE.partition("CHECK :=")[0]
    assert [part for part in PARTS if f"check-{part}" not in comment] == []

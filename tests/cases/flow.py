"""A few words to work in cases with."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

from adwijzer.resources import rules_folder
from tests.cli.command import Result, advise

DAY = "--as-of 2026-06-01"


def done(line: str, *more: str) -> Result:
    """A command that must succeed."""
    result = advise(line, *more)
    assert result.status == 0, result.err
    return result


def refused(line: str, *more: str) -> str:
    """What a command that must be refused says."""
    result = advise(line, *more)
    assert (result.status, result.out) == (2, ""), result
    return result.complaint


def shown(code: str = "Z-1") -> Any:
    """A case as data."""
    return done(f"case show {code} --format json").data


def facts(code: str = "Z-1") -> dict[tuple[str, str], Any]:
    """The facts of a case, by the kind of what they are about and their name."""
    found = shown(code)["feiten"]
    return {(each["waarover"]["soort"], each["feit"]): each["waarde"] for each in found}


def history(code: str = "Z-1") -> list[dict[str, Any]]:
    """What happened in a case."""
    found: list[dict[str, Any]] = done(f"case history {code} --format json").data
    return found


def kinds(code: str = "Z-1") -> list[str]:
    """The kinds of what happened in a case."""
    return [each["soort"] for each in history(code)]


def rules_from_week(week: str, folder: Path) -> Path:
    """The shipped rules, which think of an AD from another week only (made up), in a new folder."""
    shutil.copytree(rules_folder(), folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    file = folder / "inzetmoment/termijnen.yaml"
    before = file.read_text(encoding="utf-8")
    named = r"(naam: week_arbeidsdeskundigen\n\s+waarde: )13"
    after = re.sub(named, rf"\g<1>{week}", before, count=1)
    assert after != before
    file.write_text(after, encoding="utf-8")
    return folder

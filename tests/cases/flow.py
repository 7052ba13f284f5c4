"""A few words to work in cases with."""

from __future__ import annotations

from typing import Any

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

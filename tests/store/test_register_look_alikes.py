"""Codes that look alike are told where they come in: two spellings of one code hide a conflict."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.command import Result, advise
from tests.store.files import row, table, write

CYRILLIC = "\u0410D-1"  # a Cyrillic letter in front


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ADWIJZER_BY", "planner-1")
    monkeypatch.setenv("ADWIJZER_DATABASE", "register.db")


def done(line: str) -> Result:
    result = advise(f"register {line}")
    assert result.status == 0, result.err
    return result


def test_an_import_tells_codes_that_look_alike_in_the_file() -> None:
    write("een.csv", table(row("O-1", ad="AD-1"), row("O-2", ad=CYRILLIC)))

    told = done("import een.csv").complaint

    assert "in de kolom ad lijken codes op elkaar: `AD-1`, opdracht O-1 op rij 2" in told
    assert f"`{CYRILLIC}` (met U+0410), opdracht O-2 op rij 3" in told


@pytest.mark.parametrize("code", [CYRILLIC, "AD\u20111", "AD-01", "\uff21\uff24\uff0d\uff11"])
def test_an_import_tells_a_code_that_looks_like_one_in_the_register(code: str) -> None:
    write("een.csv", table(row("O-1", ad="AD-1")))
    write("twee.csv", table(row("O-2", ad=code)))
    assert "lijken" not in done("import een.csv").complaint

    told = done("import twee.csv --dry-run").complaint

    assert "lijken codes op elkaar" in told
    assert "opdracht O-1" in told
    assert "opdracht O-2" in told
    assert "lijken codes op elkaar" in done("import twee.csv").complaint


def test_an_older_pair_is_not_told_again_with_every_import() -> None:
    write("een.csv", table(row("O-1", ad="AD-1"), row("O-2", ad=CYRILLIC)))
    write("twee.csv", table(row("O-3", ad="AD-9")))
    done("import een.csv")

    assert "lijken" not in done("import twee.csv").complaint


def test_one_assignment_that_is_added_or_changed_is_looked_at_too() -> None:
    more = "--rol coach --start 2026-03-02 --status gepland"
    done(f"add O-1 --ad AD-1 {more}")

    assert "lijken codes op elkaar" in done(f"add O-2 --ad AD-01 {more}").complaint
    assert "lijken" not in done("change O-2 --ad AD-2").complaint
    assert "lijken codes op elkaar" in done("change O-2 --ad AD-001").complaint

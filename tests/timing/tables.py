"""The tables that were worked out by hand: verzuimdagen.txt and termijnen.txt."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources

FOLDER = Path(__file__).parent
KINDS = {"hersteld": "hersteld", "verlof": "zwangerschaps_of_bevallingsverlof"}
CAUSES = {"zelfde": "ja", "ander": "nee", "onbekend": "onbekend"}

Row: TypeAlias = dict[str, str]
Period: TypeAlias = dict[str, str]


def rows(file: str) -> list[Row]:
    """The rows of a table by the names of its columns; `-` is empty."""
    lines = (FOLDER / file).read_text(encoding="utf-8").splitlines()
    header, *body = [
        [cell.strip() for cell in line.split("|")] for line in lines if line and line[0] != "#"
    ]
    return [dict(zip(header, without_dashes(cells), strict=True)) for cells in body]


def parameters(file: str) -> list[Any]:
    """The rows as parameters of a test, named by what they show."""
    return [
        pytest.param(row, id=f"{row['wat']} - {row.get('termijn', 'dag')}") for row in rows(file)
    ]


def without_dashes(cells: list[str]) -> list[str]:
    return ["" if cell == "-" else cell for cell in cells]


def periods(text: str) -> list[Period]:
    """`hersteld 2026-05-04/2026-05-30; verlof 2026-07-01/ zelfde` as a case writes it."""
    return [period(part) for part in text.split(";")] if text else []


def period(text: str) -> Period:
    kind, days, *cause = text.split()
    start, end = days.split("/")
    found = {"van": start, "tot": end, "soort": KINDS[kind]}
    if cause:
        found["zelfde_oorzaak"] = CAUSES[cause[0]]
    return {key: value for key, value in found.items() if value}


def articles(row: Row) -> list[str]:
    """The articles of law that a row rests on, as the sources give them."""
    return [_places()[name] for name in row["grond"].split(", ") if name.startswith("W-")]


@cache
def _places() -> dict[str, str]:
    return {name: source.place for name, source in load_sources(Folder.read()).by_id.items()}


def case_of(row: Row) -> dict[str, Any]:
    """The case of one row, with its reference day."""
    given = dict(part.strip().split("=") for part in row.get("gegeven", "").split(",") if part)
    return {
        "eerste_ziektedag": row["eerste ziektedag"],
        "onderbrekingen": periods(row["onderbrekingen"]),
        "peildatum": row["peildatum"],
        **given,
    }


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def number(text: str) -> int | None:
    return int(text) if text else None

"""A register as a file for people or programs; bringing it in again changes nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import BinaryIO, TypeAlias

from adwijzer.decisions.assignments.assignment import COLUMNS, DAYS
from adwijzer.decisions.assignments.reader import VERSION, Watch, unwatched
from adwijzer.decisions.assignments.values import Value
from adwijzer.store.changes import Kept
from adwijzer.text.cells import escaped
from adwijzer.text.diagnostics import InputError, Position
from adwijzer.text.whole_files import place_of, whole_file

EXPORTED = (*COLUMNS, VERSION)
_BATCH = 500
_WIDTHS = {"opdracht": 16, "soort_opdracht": 20, **dict.fromkeys(DAYS, 12)}

Write: TypeAlias = Callable[[Sequence[Kept], BinaryIO, Watch], None]


def write_csv(kept: Sequence[Kept], out: BinaryIO, watch: Watch = unwatched) -> None:
    """CSV as Dutch Excel opens it: semicolons, and a mark that it is UTF-8."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(EXPORTED)
    for part in watch("Schrijven", _parts(kept), _length(kept)):
        writer.writerows([_cell(value) for value in values(one)] for one in part)
    text.detach()


def write_json(kept: Sequence[Kept], out: BinaryIO, watch: Watch = unwatched) -> None:
    """A list with an object on each line; null is unknown."""
    import msgspec

    end = b"[\n"
    for part in watch("Schrijven", _parts(kept), _length(kept)):
        for one in part:
            out.write(end + msgspec.json.encode(record(one)))
            end = b",\n"
    out.write(b"[]\n" if end == b"[\n" else b"\n]\n")


def write_xlsx(kept: Sequence[Kept], out: BinaryIO, watch: Watch = unwatched) -> None:
    """An Excel sheet with codes as text and days as dates."""
    from adwijzer.text.sheets import DataSheet, write_workbook

    parts = watch("Schrijven", _parts(kept), _length(kept))
    rows = ([*values(one)] for part in parts for one in part)
    write_workbook([DataSheet("register", EXPORTED, rows, len(kept), _WIDTHS, fixed=1)], out)


WRITERS: Mapping[str, Write] = MappingProxyType(
    {".csv": write_csv, ".xlsx": write_xlsx, ".json": write_json}
)
"""The writer of a file, by the end of its name."""


def values(one: Kept) -> Iterator[Value | int]:
    """The values of an assignment in the order of `EXPORTED`."""
    for name in COLUMNS:
        yield getattr(one.assignment, name)
    yield one.version


def record(one: Kept) -> dict[str, str | int | None]:
    """An assignment as JSON data."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in zip(EXPORTED, values(one), strict=True)
    }


def _cell(value: Value | int) -> str:
    return "" if value is None else escaped(str(value))


def _parts(kept: Sequence[Kept]) -> Iterable[Sequence[Kept]]:
    return (kept[start : start + _BATCH] for start in range(0, len(kept), _BATCH))


def _length(kept: Sequence[Kept]) -> int:
    return -(-len(kept) // _BATCH)


def export(
    kept: Sequence[Kept], path: Path, *, overwrite: bool = False, watch: Watch = unwatched
) -> None:
    """Write a file, whole or not at all.

    Args:
        kept: the assignments.
        path: its name ends with .csv, .xlsx or .json.
        overwrite: whether a file that is there may go.
        watch: sees the assignments go by.
    Raises:
        InputError: another kind of file, a file that is there already, or no such folder.
        OSError: the disk is full.
    """
    at = Position(str(path))
    write = WRITERS.get(path.suffix.lower())
    if write is None:
        raise InputError.of(
            "de naam zegt niet wat voor bestand dit wordt", f"kies uit: {', '.join(WRITERS)}", at
        )
    with whole_file(place_of(str(path), overwrite=overwrite)) as file:
        write(kept, file, watch)

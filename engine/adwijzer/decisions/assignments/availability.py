"""Who can take assignments: how many at the same time, and when someone is away."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Protocol

from msgspec import Struct

from adwijzer.decisions.assignments.records import (
    NodeTable,
    Record,
    json_records,
    node_records,
    yaml_records,
)
from adwijzer.decisions.assignments.values import Choices, Value, Wrong, read_value
from adwijzer.text.days import DAY_FIRST
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, did_you_mean, in_order
from adwijzer.text.diagnostics import shown as shown_word
from adwijzer.text.files import decode
from adwijzer.text.tables import DUTCH_DAYS, Readable, Size, column_name, read_limited, read_table

AD, CAPACITY, NEW, SINCE, UNTIL = "ad", "capaciteit", "nieuw", "afwezig_van", "afwezig_tot"
COLUMNS = (AD, CAPACITY, NEW, SINCE, UNTIL)
_CHOICES: Choices = {NEW: ("ja", "nee")}
_PERIOD = re.compile(rf"({SINCE}|{UNTIL})(_[2-9])?")
_MOST = 1000
_SIZE = Size(bytes=5_000_000, rows=10_000, each="arbeidsdeskundige")
_HINT = f"de kolommen zijn {AD}, {CAPACITY}, {SINCE}, {UNTIL} en {NEW}"


class Absence(Struct, frozen=True):
    """Days on which someone is away, both included; without `until` there is no end to it."""

    since: date
    until: date | None = None

    def touches(self, start: date, end: date) -> bool:
        """Whether it has a day of the period from `start` to `end`."""
        return self.since <= end and (self.until is None or self.until >= start)


class Availability(Struct, frozen=True):
    """What one AD can take; no capacity is no limit."""

    ad: str
    capacity: int | None = None
    absences: tuple[Absence, ...] = ()


class AvailabilityFile(Struct, frozen=True):
    """The ADs of a file in its order, and in Dutch what was assumed."""

    ads: tuple[Availability, ...]
    assumed: str


def load_availability(
    path: Readable | NodeTable, known: Collection[str], allowed: Collection[str] = ()
) -> AvailabilityFile:
    """Read capacities and absences from CSV, XLSX, JSON or YAML, or from nodes.

    Args:
        path: its name says what it is.
        known: the ADs of the register. Another one must have `nieuw: ja`, so that a code with a
            typing mistake is not taken for someone new.
        allowed: codes that someone said are no number of a person.
    Raises:
        InputError: with everything that is wrong, by row and column.
    """
    if isinstance(path, NodeTable):
        suffix, shown = ".json", path.name
    else:
        suffix, shown = path.suffix.lower(), str(path)
    unit = "regel" if suffix in (".yaml", ".yml", ".json") else "rij"
    rows = _Rows(known, unit, allowed, iso=suffix == ".json")
    if isinstance(path, NodeTable):
        for record in node_records(path.items, shown):
            _add_record(rows, record)
        assumed = "JSON"
    elif suffix in (".yaml", ".yml", ".json"):
        text = decode(read_limited(path, _SIZE), shown)
        read = json_records if suffix == ".json" else yaml_records
        for record in read(text, shown):
            _add_record(rows, record)
        assumed = "JSON" if suffix == ".json" else "YAML"
    else:
        table = read_table(path)
        places = {name: table.at(table.header, name) for name in table.columns if name}
        _check_columns(places, Position(shown, table.header, 1))
        for row in table.rows:
            where = {name: table.at(row.number, name) for name in table.columns}
            rows.add(row.number, table.at(row.number, AD), row.cells, where, [*row.problems])
        assumed = table.assumed
        if not assumed.endswith(DUTCH_DAYS) and rows.dutch_days:
            assumed += f"; {DUTCH_DAYS}"
    if not rows.count:
        hint = "zet er minstens één in"
        raise InputError.of("dit bestand noemt geen arbeidsdeskundigen", hint, Position(shown))
    if rows.problems:
        raise InputError(in_order(rows.problems))
    return AvailabilityFile(tuple(rows.found), assumed)


def _add_record(rows: _Rows, record: Record) -> None:
    problems = [*record.problems]
    cells: dict[str, str] = {}
    where: dict[str, Position] = {}
    for key, value in record.pairs:
        name = column_name(key)
        where[name] = record.place(key)
        if isinstance(value, Wrong):
            problems.append(Diagnostic(where[name], value.message, value.hint))
        elif value:
            cells[name] = value
    if not problems:
        problems += _wrong_columns(where, record.at)
    rows.add(record.at.line, record.at, cells, where, problems)


def _check_columns(places: Mapping[str, Position], at: Position) -> None:
    if problems := _wrong_columns(places, at):
        raise InputError(problems)


def _wrong_columns(places: Mapping[str, Position], at: Position) -> list[Diagnostic]:
    """Columns that mean nothing here: left aside, someone who is away would seem to be there."""
    known = COLUMNS
    problems = [
        Diagnostic(
            place, f"onbekende kolom {shown_word(name, known)}", did_you_mean(name, known) or _HINT
        )
        for name, place in places.items()
        if name not in known and not _PERIOD.fullmatch(name)
    ]
    if AD not in places:
        problems.append(Diagnostic(at, f"de kolom `{AD}` ontbreekt", _HINT))
    return problems


class _Rows:
    """The rows so far, and what is wrong in them."""

    def __init__(
        self, known: Collection[str], unit: str, allowed: Collection[str], *, iso: bool = False
    ) -> None:
        self.found: list[Availability] = []
        self.problems: list[Diagnostic] = []
        self.count = 0
        self.dutch_days = False
        self._known = known
        self._unit = unit
        self._allowed = allowed
        self._iso = iso
        self._first: dict[str, int] = {}

    def add(
        self,
        number: int,
        start: Position,
        cells: Mapping[str, str],
        where: Mapping[str, Position],
        problems: list[Diagnostic],
    ) -> None:
        """Read one row.

        Args:
            number: of the row.
            start: its place.
            cells: what it holds, by column.
            where: the places of its columns.
            problems: what is wrong already.
        """
        self.count += 1

        def wrong(column: str, message: str, hint: str) -> None:
            problems.append(Diagnostic(where.get(column, start), message, hint))

        values: dict[str, Value] = {}
        for name, text in cells.items():
            kind = "start" if _PERIOD.fullmatch(name) else name
            self.dutch_days |= kind == "start" and bool(DAY_FIRST.match(text.strip()))
            value = None
            if name != CAPACITY:
                value = read_value(kind, text, _CHOICES, self._allowed, iso=self._iso)
            if isinstance(value, Wrong):
                wrong(name, value.message.replace("`start`", f"`{name}`"), value.hint)
            else:
                values[name] = value
        ad, capacity = values.get(AD), _capacity(cells.get(CAPACITY, ""))
        if isinstance(capacity, Wrong):
            wrong(CAPACITY, capacity.message, capacity.hint)
        if isinstance(ad, str):
            self._check_ad(ad, values.get(NEW) == "ja", number, wrong)
        elif AD not in cells or AD in values:
            wrong(AD, f"`{AD}` is niet ingevuld", "zet in elke rij de code van één AD")
        absences = [*_absences(values, wrong)]
        self.problems += problems
        if not problems and isinstance(ad, str) and not isinstance(capacity, Wrong):
            self.found.append(Availability(ad, capacity, tuple(absences)))

    def _check_ad(self, ad: str, new: bool, number: int, wrong: _Complain) -> None:
        first = self._first.setdefault(ad, number)
        if first != number:
            wrong(
                AD,
                f"deze AD staat ook op {self._unit} {first}",
                f"geef elke AD één {self._unit}; een tweede periode past in {SINCE}_2 en {UNTIL}_2",
            )
        if new and ad in self._known:
            wrong(NEW, "deze AD is niet nieuw", f"hij staat in het register; laat `{NEW}` leeg")
        elif not new and ad not in self._known:
            wrong(
                AD,
                "deze AD staat niet in het register",
                f"controleer de code; is hij nieuw, zet dan `ja` in de kolom `{NEW}`",
            )


class _Complain(Protocol):
    """Takes down what is wrong in a column."""

    def __call__(self, column: str, message: str, hint: str) -> None: ...


def _capacity(text: str) -> int | Wrong | None:
    """How many assignments at the same time; None is no limit."""
    text = text.strip()
    if not text or text == "onbekend":
        return None
    if re.fullmatch(r"\d{1,4}", text) and int(text) <= _MOST:
        return int(text)
    return Wrong(
        f"`{CAPACITY}` moet een geheel getal van 0 tot en met {_MOST} zijn",
        "het is het aantal opdrachten dat iemand tegelijk kan doen; leeg is geen grens",
    )


def _absences(values: Mapping[str, Value], wrong: _Complain) -> Iterator[Absence]:
    for place in ("", *(f"_{number}" for number in range(2, 10))):
        since, until = values.get(SINCE + place), values.get(UNTIL + place)
        if isinstance(since, date):
            end = until if isinstance(until, date) else None
            if end is not None and end < since:
                message = f"de afwezigheid eindigt op {end}, en begint pas op {since}"
                wrong(UNTIL + place, message, "zet de dagen goed")
            else:
                yield Absence(since, end)
        elif until is not None:
            hint = f"vul ook `{SINCE}{place}` in"
            wrong(UNTIL + place, "deze afwezigheid heeft geen eerste dag", hint)

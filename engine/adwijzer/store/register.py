"""The register in a database: an append-only history that many may write to.

Writers take turns: SQLite locks the file, PostgreSQL holds a lock until the transaction ends. So a
writer always builds on the newest state, and moments and numbers of changes only go up. A change is
kept whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any, Literal, TypeAlias, TypeVar

from msgspec import Struct
from sqlalchemy import Connection, Engine, func, insert, select, tuple_

from adwijzer.decisions.assignments.assignment import COLUMNS, Assignment
from adwijzer.decisions.assignments.reader import Watch, unwatched
from adwijzer.decisions.assignments.rows import FileRow
from adwijzer.decisions.assignments.values import Value
from adwijzer.store.changes import (
    ImportPlan,
    Kept,
    VersionChange,
    differences,
    plan_edit,
    plan_import,
)
from adwijzer.store.connection import (
    engine_for,
    make_file,
    migrate,
    reading,
    schema_version,
    writing,
)
from adwijzer.store.faults import reported
from adwijzer.store.moments import end_of
from adwijzer.store.place import RegisterAddress, find
from adwijzer.store.schema import CHANGES, REVISIONS, VERSIONS
from adwijzer.text.diagnostics import InputError

BATCH = 2_000
_ASKED_AT_ONCE = 400
_ALL_AT_ONCE = 4_000
"""From so many assignments on, reading the whole register is quicker than asking for them."""
_COLUMNS = [VERSIONS.c[name] for name in COLUMNS]

T = TypeVar("T")
Kind: TypeAlias = Literal["import", "add", "change", "cancel"]
Absent: TypeAlias = Literal["refuse", "make", "empty"]


class Version(Struct, frozen=True):
    """One version of an assignment: when it came about, by whom, and what it changed."""

    number: int
    at: datetime
    by: str
    kind: str
    assignment: Assignment
    differences: dict[str, tuple[Value, Value]]


class Register:
    """A register that is open. Made by `open_register`."""

    def __init__(self, engine: Engine | None, place: RegisterAddress) -> None:
        self._engine = engine  # None: there is no register yet, so it is empty
        self.place = place

    def assignments(self, on: date | None = None, at: datetime | None = None) -> list[Assignment]:
        """The assignments in the order of the register; `kept` says as of when."""
        return [kept.assignment for kept in self.kept(on, at)]

    def kept(self, on: date | None = None, at: datetime | None = None) -> list[Kept]:
        """The assignments with their version.

        Args:
            on: the state at the end of that Dutch day; default now.
            at: the state at that moment.
        """
        if self._engine is None:
            return []
        until = end_of(on) if on is not None else at
        with reading(self._engine) as connection:
            return _kept(connection, until=until)

    def history(self, opdracht: str) -> list[Version]:
        """Every version of one assignment, the first one first; none when it is not there."""
        if self._engine is None:
            return []
        query = (
            select(
                *_COLUMNS, VERSIONS.c.versie, CHANGES.c.tijdstip, CHANGES.c.door, CHANGES.c.soort
            )
            .join(CHANGES)
            .where(VERSIONS.c.opdracht == opdracht)
            .order_by(VERSIONS.c.versie)
        )
        found: list[Version] = []
        before: Assignment | None = None
        with reading(self._engine) as connection:
            for row in connection.execute(query):
                now = _assignment(row)
                number, at, by, kind = row[len(COLUMNS) :]
                found.append(Version(number, at, by, kind, now, differences(before, now)))
                before = now
        return found

    def preview(self, entries: Sequence[FileRow]) -> ImportPlan:
        """The changes that importing the rows of a file would make."""
        if self._engine is None:
            return plan_import(entries, {}, lambda _: {}, 1)
        with reading(self._engine) as connection:
            return _plan(connection, entries)

    def bring_in(
        self,
        entries: Sequence[FileRow],
        by: str,
        *,
        accept: Callable[[ImportPlan], bool] = lambda plan: not plan.refused,
        kind: Kind = "import",
        watch: Watch = unwatched,
    ) -> ImportPlan:
        """Keep what the rows of a file change, all at once.

        Args:
            entries: the rows.
            by: the code of the person who does it.
            accept: judges the plan; when it does not hold, nothing is kept.
            kind: which command does it.
            watch: sees the changes go by.
        """
        with self._writing() as connection:
            plan = _plan(connection, entries)
            if accept(plan):
                _keep(connection, plan.changes, by, kind, watch)
            return plan

    def edit(
        self,
        codes: Sequence[str],
        values: Mapping[str, Value],
        by: str,
        *,
        kind: Kind = "change",
        version: int | None = None,
    ) -> list[VersionChange]:
        """Give assignments other values, all of them or none.

        Args:
            codes: the assignments.
            values: by column.
            by: the code of the person who does it.
            kind: which command does it.
            version: refuse when the assignment has another version by now.
        Returns:
            What changed; nothing for an assignment that had these values already.
        Raises:
            InputError: an assignment is not in the register, or cannot have these values.
        """
        with self._writing() as connection:
            kept = {k.assignment.opdracht: k for k in _kept(connection, codes=codes)}
            changes = []
            for number, code in enumerate(dict.fromkeys(codes), start=1):
                now = kept.get(code)
                which = "deze opdracht" if len(codes) == 1 else f"opdracht {number} van de rij"
                if now is None:
                    raise InputError.of(
                        f"{which} staat niet in het register",
                        "`advise register list` noemt ze alle; let op hoofdletters",
                    )
                if version is not None and version != now.version:
                    raise InputError.of(
                        f"{which} is intussen veranderd: zij heeft nu versie {now.version}",
                        "bekijk haar met `advise register show` en kies opnieuw",
                    )
                change = plan_edit(now, values)
                if isinstance(change, str):
                    raise InputError.of(f"{which}: {change}", "zet beide dagen goed")
                if change.differences:
                    changes.append(change)
            _keep(connection, changes, by, kind, unwatched)
            return changes

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._engine is None:
            raise ValueError("a register that is not there cannot be written to")
        with writing(self._engine) as connection:
            yield connection


@contextmanager
def open_register(url: str | None = None, *, absent: Absent = "refuse") -> Iterator[Register]:
    """Open a register; its tables are brought up to date when they are older.

    A copy of an SQLite file that is older stays beside it.

    Args:
        url: a file, or the address of an SQLite or PostgreSQL database; None is the register in
            the user's own data folder.
        absent: what to do when there is none: refuse, make it, or act as if it were empty.
    Raises:
        InputError: no such address, no register there, or a database of something else.
        MachineError: the database is locked, damaged, newer than this program, not to be reached,
            or may not be used. Nothing was changed.
    """
    place = find(url)
    with reported(place.shown):
        if place.file is not None and not place.file.exists():
            if absent == "make":
                make_file(place.file)
            elif absent == "refuse":
                raise _no_register(place)
            else:
                yield Register(None, place)
                return
        engine = engine_for(place)
        with reading(engine) as connection:
            found = schema_version(connection)
        if found is None and absent == "refuse":
            raise _no_register(place)
        if found is None and absent == "empty":
            yield Register(None, place)
            return
        if found != REVISIONS[-1]:
            migrate(engine, place)
        yield Register(engine, place)


def _batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def _no_register(place: RegisterAddress) -> InputError:
    return InputError.of(
        f"{place.shown}: hier is nog geen register",
        "maak het met `advise register import BESTAND` of `advise register add`",
    )


def _assignment(row: Sequence[Any]) -> Assignment:
    return Assignment(**dict(zip(COLUMNS, row, strict=False)))


def _kept(
    connection: Connection,
    codes: Sequence[str] | None = None,
    until: datetime | None = None,
) -> list[Kept]:
    """The newest versions, as of a moment, in order; of all assignments, or at least of `codes`."""
    newest = select(VERSIONS.c.opdracht, func.max(VERSIONS.c.versie).label("versie"))
    if until is not None:
        last = select(func.max(CHANGES.c.nummer)).where(CHANGES.c.tijdstip <= until)
        number = connection.execute(last).scalar()
        if number is None:
            return []
        newest = newest.where(VERSIONS.c.wijziging <= number)
    newest = newest.group_by(VERSIONS.c.opdracht)
    found: list[Kept] = []
    every = codes is None or len(codes) > _ALL_AT_ONCE
    for some in [None] if every else _batched(dict.fromkeys(codes or ()), _ASKED_AT_ONCE):
        these = newest if some is None else newest.where(VERSIONS.c.opdracht.in_(some))
        one = these.subquery()
        same = (VERSIONS.c.opdracht == one.c.opdracht) & (VERSIONS.c.versie == one.c.versie)
        query = select(*_COLUMNS, VERSIONS.c.versie, VERSIONS.c.plaats).join(one, same)
        rows = connection.execute(query.order_by(VERSIONS.c.plaats))
        found += [Kept(_assignment(row), row[-2], row[-1]) for row in rows]
    return found


def _plan(connection: Connection, entries: Sequence[FileRow]) -> ImportPlan:
    codes = [entry.assignment.opdracht for entry in entries]
    kept = {one.assignment.opdracht: one for one in _kept(connection, codes)}
    last = connection.execute(select(func.max(VERSIONS.c.plaats))).scalar() or 0
    return plan_import(entries, kept, lambda wanted: _earlier(connection, wanted), last + 1)


def _earlier(
    connection: Connection, wanted: Iterable[tuple[str, int]]
) -> dict[tuple[str, int], Assignment]:
    key = tuple_(VERSIONS.c.opdracht, VERSIONS.c.versie)
    found: dict[tuple[str, int], Assignment] = {}
    for some in _batched(wanted, _ASKED_AT_ONCE):
        query = select(*_COLUMNS, VERSIONS.c.versie).where(key.in_(some))
        for row in connection.execute(query):
            now = _assignment(row)
            found[now.opdracht, row[-1]] = now
    return found


def _keep(
    connection: Connection, changes: Sequence[VersionChange], by: str, kind: Kind, watch: Watch
) -> None:
    """Add the new versions; without any, nothing is added at all."""
    if not changes:
        return
    last = connection.execute(select(func.max(CHANGES.c.tijdstip))).scalar()
    now = _now(connection)
    if last is not None:  # also when a clock was put back
        now = max(now, last + timedelta(microseconds=1))
    added = insert(CHANGES).values(tijdstip=now, door=by, soort=kind).returning(CHANGES.c.nummer)
    number = connection.execute(added).scalar_one()
    parts = list(_batched(changes, BATCH))
    for part in watch("Bewaren", parts, len(parts)):
        rows = [
            {
                **{name: getattr(change.after.assignment, name) for name in COLUMNS},
                "versie": change.after.version,
                "wijziging": number,
                "plaats": change.after.place,
            }
            for change in part
        ]
        connection.execute(insert(VERSIONS), rows)


def _now(connection: Connection) -> datetime:
    """The clock of the server, where there is one: planners' own clocks differ."""
    if connection.dialect.name != "postgresql":
        return datetime.now(UTC)
    now: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return now

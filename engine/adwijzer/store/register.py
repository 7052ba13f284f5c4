"""The register in a database: an append-only history that many may write to.

Writers take turns: SQLite locks the file, PostgreSQL holds a lock until the transaction ends. So a
writer always builds on the newest state, and moments and numbers of changes only go up. A change is
kept whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from itertools import islice
from types import MappingProxyType
from typing import Any, Literal, TypeAlias, TypeVar

from msgspec import Struct
from sqlalchemy import Connection, Engine, func, insert, select, tuple_

from adwijzer.decisions.assignments.assignment import CODES, COLUMNS, Assignment
from adwijzer.decisions.assignments.reader import Watch, unwatched
from adwijzer.decisions.assignments.rows import FileRow
from adwijzer.decisions.assignments.spellings import LookAlikes, look_alikes
from adwijzer.decisions.assignments.values import Value
from adwijzer.store.changes import (
    ImportPlan,
    Kept,
    VersionChange,
    differences,
    plan_edits,
    plan_import,
)
from adwijzer.store.clock import (
    CORRECTION,
    TOLERANCE,
    ClockAhead,
    Correction,
    ahead,
    corrections,
    happened,
    newest_change,
    server_time,
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
from adwijzer.store.locks import distrust, require_locks
from adwijzer.store.moments import dutch_moment, end_of
from adwijzer.store.place import RegisterAddress, find
from adwijzer.store.requests import SentRequest, done_before, keep_done
from adwijzer.store.schema import ALLOWED, CHANGES, REVISIONS, VERSIONS
from adwijzer.text.diagnostics import InputError, MachineError

BATCH = 2_000
_ASKED_AT_ONCE = 400
_ALL_AT_ONCE = 4_000
"""From so many assignments on, reading the whole register is quicker than asking for them."""
_COLUMNS = [VERSIONS.c[name] for name in COLUMNS]

T = TypeVar("T")
Kind: TypeAlias = Literal["import", "add", "change", "cancel"]
Absent: TypeAlias = Literal["refuse", "make", "empty"]


class Version(Struct, frozen=True):
    """One version of an assignment: when it came about, by whom, and what it changed.

    `at` is when it happened at the latest; `dated` is what the clock showed, which differs where
    an administrator set the clock right afterwards.
    """

    number: int
    at: datetime
    dated: datetime
    by: str
    kind: str
    assignment: Assignment
    differences: dict[str, tuple[Value, Value]]


class AllowedCode(Struct, frozen=True):
    """A code that looks like a number of a person, let pass by someone."""

    code: str
    at: datetime
    by: str


class Since(Struct, frozen=True):
    """The newest change by its number and moment, and the versions that came after another one."""

    number: int
    moment: datetime | None
    versions: tuple[Kept, ...]


class KeptChange(Struct, frozen=True):
    """A change that was kept, and one of the versions in it."""

    number: int
    version: tuple[str, int] | None


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

    def since(self, number: int, moment: datetime | None) -> Since | None:
        """What changed after a change; None when it is not there, as in a copy that was put back.

        Args:
            number: of the change; 0 is before the first.
            moment: of the change, by which it is known.
        """
        if self._engine is None:
            return None if number else Since(0, None, ())
        with reading(self._engine) as connection:
            numbers = select(CHANGES.c.nummer, CHANGES.c.tijdstip)
            last = connection.execute(numbers.order_by(CHANGES.c.nummer.desc()).limit(1)).first()
            if number:
                known = numbers.where(CHANGES.c.nummer == number)
                if connection.execute(known).first() != (number, moment):
                    return None
            if last is None or last[0] == number:
                return Since(number, moment, ())
            if not number:
                return Since(*last, tuple(_kept(connection)))
            columns = (*_COLUMNS, VERSIONS.c.versie, VERSIONS.c.plaats)
            query = select(*columns).where(VERSIONS.c.wijziging > number)
            ordered = query.order_by(VERSIONS.c.wijziging, VERSIONS.c.plaats)
            rows = connection.execute(ordered)
            return Since(*last, tuple(Kept(_assignment(row), row[-2], row[-1]) for row in rows))

    def look_alikes(
        self, rows: Sequence[Assignment], places: Mapping[str, str] = MappingProxyType({})
    ) -> list[LookAlikes]:
        """The codes in these rows that look like one another or like others in the register."""
        own = {row.opdracht for row in rows}
        others = [row for row in self.assignments() if row.opdracht not in own]
        return [
            group
            for group in look_alikes([*rows, *others], places)
            if any(not own.isdisjoint(spelling.opdrachten) for spelling in group.spellings)
        ]

    def history(self, opdracht: str) -> list[Version]:
        """Every version of one assignment, the first one first; none when it is not there."""
        if self._engine is None:
            return []
        query = (
            select(
                *_COLUMNS, VERSIONS.c.versie, CHANGES.c.tijdstip, CHANGES.c.door, CHANGES.c.soort
            )
            .add_columns(CHANGES.c.nummer)
            .join(CHANGES)
            .where(VERSIONS.c.opdracht == opdracht)
            .order_by(VERSIONS.c.versie)
        )
        found: list[Version] = []
        before: Assignment | None = None
        with reading(self._engine) as connection:
            corrected = corrections(connection)
            for row in connection.execute(query):
                now = _assignment(row)
                number, dated, by, kind, change = row[len(COLUMNS) :]
                at = happened(change, dated, corrected)
                found.append(Version(number, at, dated, by, kind, now, differences(before, now)))
                before = now
        return found

    def doubts(self) -> list[str]:
        """What a reader should know before trusting the register, in Dutch."""
        found, _ = self.clock()
        doubts = [] if found is None else [f"{found}; op een eerdere dag kan iets ontbreken"]
        file = self.place.file
        if file is not None and (reason := distrust(file.parent)) is not None:
            doubts.append(f"{self.place.shown}: {reason}")
        return doubts

    def clock(self) -> tuple[ClockAhead | None, list[Correction]]:
        """Whether the newest change lies ahead of the clock, and when that was set right before."""
        if self._engine is None:
            return None, []
        with reading(self._engine) as connection:
            return ahead(newest_change(connection), _now(connection)), corrections(connection)

    def set_clock_right(self, shown: datetime, by: str) -> ClockAhead:
        """Keep that what lies ahead of the clock happened no later than now.

        Args:
            shown: the time that an administrator sees: a wrong clock sets nothing right.
            by: the code of the administrator.
        Returns:
            How far the newest change was ahead.
        Raises:
            InputError: the clock of the register shows another time, or nothing lies ahead of it.
        """
        with self._writing() as connection:
            now = _now(connection)
            if abs(now - shown) > TOLERANCE:
                raise InputError.of(
                    f"de klok van het register staat op {dutch_moment(now)}, en dat is niet de tijd"
                    " die je opgeeft",
                    "zet eerst de klok zelf goed; er is niets veranderd",
                )
            found = ahead(newest_change(connection), now)
            if found is None:
                raise InputError.of(
                    "geen wijziging ligt voor op de klok", "er is niets goed te zetten"
                )
            written = KeptChange(_add_change(connection, now, by, CORRECTION), None)
        self._read_back(written)
        return found

    def allowed_codes(self) -> list[AllowedCode]:
        """The codes that were let pass, the first one first."""
        if self._engine is None:
            return []
        query = (
            select(ALLOWED.c.code, CHANGES.c.tijdstip, CHANGES.c.door, CHANGES.c.nummer)
            .join(CHANGES)
            .order_by(CHANGES.c.nummer, ALLOWED.c.code)
        )
        with reading(self._engine) as connection:
            corrected = corrections(connection)
            return [
                AllowedCode(code, happened(number, at, corrected), by)
                for code, at, by, number in connection.execute(query)
            ]

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
        allowed: Collection[str] = (),
        kind: Kind = "import",
        watch: Watch = unwatched,
        sent: SentRequest | None = None,
    ) -> ImportPlan:
        """Keep what the rows of a file change, all at once.

        Args:
            entries: the rows.
            by: the code of the person who does it.
            accept: judges the plan; when it does not hold, nothing is kept.
            allowed: codes that are let pass; those that the rows have are kept as such.
            kind: which command does it.
            watch: sees the changes go by.
            sent: the request of another system that asks for it; done before, it gives what was
                done then.
        Raises:
            ReusedKeyError: the key of the request stands for another one.
        """
        written: KeptChange | None = None
        with self._writing() as connection:
            if sent is not None and (outcome := done_before(connection, sent)) is not None:
                return _done_plan(connection, outcome)
            plan = _plan(connection, entries)
            if accept(plan):
                used = _used(allowed, (each.assignment for each in entries), by)
                written = _keep(connection, self.place, plan.changes, by, kind, watch, used)
                if sent is not None:
                    number = 0 if written is None else written.number
                    keep_done(connection, sent, f"{number} {plan.same}")
        self._read_back(written)
        return plan

    def edit(
        self,
        codes: Sequence[str],
        values: Mapping[str, Value],
        by: str,
        *,
        allowed: Collection[str] = (),
        kind: Kind = "change",
        version: int | None = None,
    ) -> list[VersionChange]:
        """Give assignments other values, all of them or none.

        Args:
            codes: the assignments.
            values: by column.
            by: the code of the person who does it.
            allowed: codes that are let pass; those that are used are kept as such.
            kind: which command does it.
            version: refuse when the assignment has another version by now.
        Returns:
            What changed; nothing for an assignment that had these values already.
        Raises:
            UnknownAssignmentError: an assignment is not in the register.
            StaleVersionError: it has another version.
            InputError: it cannot have these values.
        """
        with self._writing() as connection:
            kept = {k.assignment.opdracht: k for k in _kept(connection, codes=codes)}
            changes = plan_edits(codes, kept, values, version)
            used = _used(allowed, (each.after.assignment for each in changes), by)
            written = _keep(connection, self.place, changes, by, kind, unwatched, used)
        self._read_back(written)
        return changes

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self._engine is None:
            raise ValueError("a register that is not there cannot be written to")
        _require_locks(self.place)
        with writing(self._engine) as connection:
            yield connection

    def _read_back(self, written: KeptChange | None) -> None:
        """See a change that was kept, over another connection.

        Raises:
            MachineError: it is not there.
        """
        if written is None or self._engine is None:
            return
        there = select(CHANGES.c.nummer).where(CHANGES.c.nummer == written.number)
        if written.version is not None:
            code, number = written.version
            there = there.join(VERSIONS).where(
                VERSIONS.c.opdracht == code, VERSIONS.c.versie == number
            )
        with reading(self._engine) as connection:
            if connection.execute(there).first() is None:
                raise MachineError.of(
                    f"{self.place.shown}: wat net bewaard is, staat niet in het register",
                    "kijk met `advise register list` wat er wel staat; zet het register op een"
                    " schijf van deze computer, of deel het met PostgreSQL",
                )


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
                _require_locks(place)
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


def _require_locks(place: RegisterAddress) -> None:
    if place.file is not None:
        require_locks(place.file.parent, place.shown)


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


def _done_plan(connection: Connection, outcome: str) -> ImportPlan:
    """What was done for a request, by the number of its change and how many stayed as they were."""
    change, same = map(int, outcome.split())
    columns = (*_COLUMNS, VERSIONS.c.versie, VERSIONS.c.plaats)
    query = select(*columns).where(VERSIONS.c.wijziging == change).order_by(VERSIONS.c.plaats)
    after = [Kept(_assignment(r), r[-2], r[-1]) for r in connection.execute(query)]
    wanted = [(each.assignment.opdracht, each.version - 1) for each in after if each.version > 1]
    before = _earlier(connection, wanted)
    found = [
        VersionChange(before.get((each.assignment.opdracht, each.version - 1)), each)
        for each in after
    ]
    new = tuple(each for each in found if each.before is None)
    return ImportPlan(new, tuple(each for each in found if each.before is not None), same, ())


def _used(allowed: Collection[str], rows: Iterable[Assignment], by: str) -> set[str]:
    """The allowed codes that a change has."""
    if not allowed:
        return set()
    used = {getattr(row, name) for row in rows for name in CODES} | {by}
    return used & set(allowed)


def _add_change(connection: Connection, at: datetime, by: str, kind: str) -> int:
    added = insert(CHANGES).values(tijdstip=at, door=by, soort=kind).returning(CHANGES.c.nummer)
    number: int = connection.execute(added).scalar_one()
    return number


def _keep(
    connection: Connection,
    place: RegisterAddress,
    changes: Sequence[VersionChange],
    by: str,
    kind: Kind,
    watch: Watch,
    codes: Collection[str],
) -> KeptChange | None:
    """Add the new versions and the codes that are let pass; without any, nothing at all.

    Raises:
        MachineError: the newest change lies ahead of the clock.
    """
    known = connection.execute(select(ALLOWED.c.code).where(ALLOWED.c.code.in_(codes))).scalars()
    codes = sorted(set(codes).difference(known))
    if not changes and not codes:
        return None
    last = newest_change(connection)
    now = _now(connection)
    if found := ahead(last, now):
        raise found.refusal(place.shown)
    if last is not None:  # also when a clock was put back a little
        now = max(now, last + timedelta(microseconds=1))
    number = _add_change(connection, now, by, kind)
    if codes:
        connection.execute(insert(ALLOWED), [{"code": c, "wijziging": number} for c in codes])
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
    if not changes:
        return KeptChange(number, None)
    end = changes[-1].after
    return KeptChange(number, (end.assignment.opdracht, end.version))


def _now(connection: Connection) -> datetime:
    return server_time(connection)

"""The keys of cases, and the codes by which ADs know them: a store of its own.

Only this store says which case an id is. A case is erased by removing its key and its codes here;
what is left elsewhere, also in copies made before, can then not be read. It has to be kept apart
from the copies of the database: who has both has everything.

The database leads. Whose a case is follows from its events, and this store is brought up to date
with those kinds of event that change it (`until`): so a program that is killed between two commits
leaves a key of a case that was never opened, which the next one with that code replaces, or an
event of which the effect here is still to come.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import Any, Literal, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    insert,
    inspect,
    select,
    text,
    tuple_,
    update,
)

from adwijzer.store.cases.cipher import KEY_BYTES, new_key
from adwijzer.store.cases.journal import AT_ONCE, checkpoint, moment_read, moment_text
from adwijzer.store.connection import alone, engine_for, make_file, reading, writing
from adwijzer.store.faults import reported
from adwijzer.store.place import RegisterAddress, find
from adwijzer.text.codes import LONGEST_CODE
from adwijzer.text.diagnostics import InputError, MachineError
from adwijzer.text.files import open_file

VARIABLE = "ADWIJZER_SLEUTELS"
KEYS = "de bewaarplaats van de sleutels"
"""What messages call this store."""
T = TypeVar("T")
_TURN = 4_821_170_554
_VERSION = 1
_SQLITE = b"SQLite format 3\0"

_METADATA = MetaData()
STORE = Table(
    "sleutelbewaarplaats",
    _METADATA,
    Column("opslag", String(32), primary_key=True),
    Column("versie", Integer, nullable=False),
    Column("tot", Integer, nullable=False),
    Column("sleutel", LargeBinary, nullable=False),
)
"""One row: the id that the database has too, and the key of events about no case."""
CASE_KEYS = Table(
    "sleutels",
    _METADATA,
    Column("zaak", String(32), primary_key=True),
    Column("sleutel", LargeBinary, nullable=False),
)
ENTRIES = Table(
    "ingangen",
    _METADATA,
    Column("ad", String(LONGEST_CODE), primary_key=True),
    Column("code", String(LONGEST_CODE), primary_key=True),
    Column("zaak", String(32), nullable=False, index=True),
    Column("eigen", Boolean, nullable=False),
)
"""By which code an AD finds a case; `eigen` when it is theirs and not only shared with them."""
ERASED = Table("gewist", _METADATA, Column("zaak", String(32), primary_key=True))
"""Cases that were erased, so that no backup brings their keys back."""

COPIES = Table("sleutelreservekopie", _METADATA, Column("tijdstip", String(27), primary_key=True))
"""When a copy of the keys was made; empty where it is no copy."""


_BESIDE = LONGEST_CODE - 8
"""How long a code beside another is, before its number."""


class Entry(Struct, frozen=True, order=True):
    """By which code an AD finds a case."""

    ad: str
    code: str
    case: str
    own: bool


class StoreKey(Struct, frozen=True):
    """The id of a store, up to which event the keys are up to date, and the key of the store."""

    store: str
    until: int
    key: bytes


def find_keys(database: RegisterAddress, address: str | None) -> RegisterAddress:
    """Where the keys of a database are: as said, by `ADWIJZER_SLEUTELS`, or beside its file.

    Raises:
        InputError: no such address, that of the database itself, or none for a server.
    """
    address = address or os.environ.get(VARIABLE) or None
    if address is None:
        if database.file is None:
            raise InputError.of(
                f"{VARIABLE} ontbreekt: de sleutels van zaken op een server staan ergens anders"
                " dan de zaken",
                f"zet in {VARIABLE} het adres van een andere database of een bestand",
            )
        return find(str(database.file.with_name(f"{database.file.stem}.sleutels.db")))
    place = find(address)
    same = place.url == database.url
    if place.file is not None and database.file is not None:
        same = place.file.resolve() == database.file.resolve()
    if same:
        raise InputError.of(
            "de sleutels kunnen niet in de database van de zaken zelf staan",
            f"zet in {VARIABLE} een ander bestand of een andere database",
        )
    return place


class Keys:
    """A store of keys that is open. Made by `open_keys`."""

    def __init__(self, engine: Engine, place: RegisterAddress) -> None:
        self._engine = engine
        self.place = place

    def store_key(self) -> StoreKey:
        with self.reading() as connection:
            row = connection.execute(
                select(STORE.c.opslag, STORE.c.tot, STORE.c.sleutel, STORE.c.versie)
            ).first()
        if row is None:
            raise _no_keys(self.place)
        if row[3] > _VERSION:
            raise MachineError.of(
                f"{self.place.shown}: de sleutels zijn van een nieuwere versie van het programma",
                "werk adwijzer bij; er is niets veranderd",
            )
        return StoreKey(row[0], row[1], _whole(row[2], self.place))

    def entry(self, code: str, ad: str) -> Entry | None:
        """The case that an AD has under a code."""
        found = self.entries_under([(ad, code)])
        return found[0] if found else None

    def entries_under(self, codes: Iterable[tuple[str, str]]) -> list[Entry]:
        """The cases that ADs have under codes, by AD and code."""
        found: list[Entry] = []
        with self.reading() as connection:
            for some in _parts(codes):
                here = tuple_(ENTRIES.c.ad, ENTRIES.c.code).in_(some)
                found += [Entry(*row) for row in connection.execute(select(ENTRIES).where(here))]
        return found

    def entries(self, ad: str | None = None) -> list[Entry]:
        """Every entry, or those of one AD, in the order of their codes."""
        query = select(ENTRIES).order_by(ENTRIES.c.code, ENTRIES.c.ad)
        if ad is not None:
            query = query.where(ENTRIES.c.ad == ad)
        with self.reading() as connection:
            return [Entry(*row) for row in connection.execute(query)]

    def entries_with(self, ad: str) -> list[Entry]:
        """By which codes the cases of an AD are found, by them and by others."""
        mine = select(ENTRIES.c.zaak).where(ENTRIES.c.ad == ad)
        with self.reading() as connection:
            rows = connection.execute(select(ENTRIES).where(ENTRIES.c.zaak.in_(mine)))
            return [Entry(*row) for row in rows]

    def entries_of(self, cases: Iterable[str]) -> list[Entry]:
        """By which codes these cases are found, by anyone."""
        found: list[Entry] = []
        with self.reading() as connection:
            for some in _parts(cases):
                rows = connection.execute(select(ENTRIES).where(ENTRIES.c.zaak.in_(some)))
                found += [Entry(*row) for row in rows]
        return found

    def keys(self, cases: Iterable[str] | None = None) -> dict[str, bytes]:
        """The keys of these cases, or of all; one that is erased has none."""
        query = select(CASE_KEYS.c.zaak, CASE_KEYS.c.sleutel)
        found: dict[str, bytes] = {}
        with self.reading() as connection:
            parts = (
                [query]
                if cases is None
                else [query.where(CASE_KEYS.c.zaak.in_(some)) for some in _parts(cases)]
            )
            for part in parts:
                for case, key in connection.execute(part):
                    found[case] = _whole(key, self.place)
        return found

    def erased(self) -> set[str]:
        """The ids of the cases that were erased."""
        with self.reading() as connection:
            return set(connection.execute(select(ERASED.c.zaak)).scalars())

    def add(self, entries: Sequence[Entry], never_opened: Collection[str]) -> dict[str, bytes]:
        """New keys for cases that are about to be opened, with the entries of their ADs.

        Args:
            entries: of cases that are new.
            never_opened: ids of which a killed program left an entry, and that go.
        """
        made = {entry.case: new_key() for entry in entries}
        with self._writing() as connection:
            _remove(connection, never_opened)
            if entries:
                rows = [{"zaak": case, "sleutel": key} for case, key in made.items()]
                connection.execute(insert(CASE_KEYS), rows)
                connection.execute(insert(ENTRIES), [_entry_row(entry) for entry in entries])
        return made

    def bring_back(
        self, keys: dict[str, bytes], entries: Sequence[Entry], erased: Collection[str]
    ) -> None:
        """Take over keys and entries from a backup, as far as they are not here and not erased."""
        with self._writing() as connection:
            _begin_anew(connection)
            gone = set(connection.execute(select(ERASED.c.zaak)).scalars()) | set(erased)
            _remember(connection, gone)
            _remove(connection, gone)
            here = set(connection.execute(select(CASE_KEYS.c.zaak)).scalars())
            new = {c: k for c, k in keys.items() if c not in here and c not in gone}
            if new:
                rows = [{"zaak": case, "sleutel": key} for case, key in new.items()]
                connection.execute(insert(CASE_KEYS), rows)
            taken = {(e.ad, e.code) for e in map(_entry, connection.execute(select(ENTRIES)))}
            back = [
                entry for entry in entries
                if entry.case in new and (entry.ad, entry.code) not in taken
            ]  # fmt: skip
            if back:
                connection.execute(insert(ENTRIES), [_entry_row(entry) for entry in back])

    def begin_anew(self) -> None:
        """Have all events say again whose a case is."""
        with self._writing() as connection:
            _begin_anew(connection)

    @contextmanager
    def catching_up(self, until: int) -> Iterator[Change]:
        """A change of entries and keys that follows from events up to a number, kept at once.

        What was removed is overwritten: SQLite does so itself, a server writes its tables anew.
        """
        with self._writing() as connection:
            change = Change(connection, connection.execute(select(STORE.c.tot)).scalar_one())
            yield change
            change.write()
            connection.execute(update(STORE).values(tot=max(until, change.since)))
        if not change.erased:
            return
        with reported(self.place.shown, KEYS), self._engine.connect() as connection:
            checkpoint(connection, self.place.shown)
        if self._engine.dialect.name == "postgresql":
            with reported(self.place.shown, KEYS), alone(self._engine) as connection:
                for table in (CASE_KEYS, ENTRIES):
                    connection.execute(text(f"VACUUM FULL {table.name}"))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One view of the keys, in which nothing changes."""
        with reported(self.place.shown, KEYS), reading(self._engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with reported(self.place.shown, KEYS), writing(self._engine, _TURN) as connection:
            yield connection


class Change:
    """What events change in the keys; those up to `since` were done.

    Who finds which case is written at the end, at once: after a backup was put back all events are
    gone through anew, and on the way a case may be where another one is by now.
    """

    def __init__(self, connection: Connection, since: int) -> None:
        self._connection = connection
        self.since = since
        self.erased = False
        self._found: dict[str, list[Entry]] = {}
        self._codes: dict[tuple[str, str], str] = {}  # of a case and an AD, before the change
        self._givers: dict[tuple[str, str], str] = {}

    def erase(self, case: str) -> None:
        """Destroy the key of a case, and take its codes away."""
        self.erased = True
        self._found.pop(case, None)
        _remove(self._connection, [case])
        _remember(self._connection, [case])

    def hand_over(self, case: str, ad: str) -> None:
        """Make a case one of another AD, under the code that they or else its AD had for it."""
        entries = self._entries(case)
        if (mine := _own(entries)) is not None:
            others = [each for each in entries if not each.own and each.ad != ad]
            self._found[case] = [*others, self._given(mine, ad, own=True)]

    def share(self, case: str, ad: str) -> None:
        """Let another AD find a case by its code too."""
        entries = self._entries(case)
        if (mine := _own(entries)) is not None and all(each.ad != ad for each in entries):
            entries.append(self._given(mine, ad, own=False))

    def write(self) -> None:
        """Write down by which codes the cases that changed hands are found now.

        Whoever got a case and has another one under its code finds it under a code beside that: who
        gave it learns nothing of the cases of others.
        """
        if not self._found:
            return
        for some in _parts(self._found):
            self._connection.execute(delete(ENTRIES).where(ENTRIES.c.zaak.in_(some)))
        others = map(_entry, self._connection.execute(select(ENTRIES)))
        taken = {(each.ad, each.code) for each in others}
        rows = []
        for each in (each for entries in self._found.values() for each in entries):
            giver = self._givers.get((each.case, each.ad), each.ad)
            codes = chain([each.code], _codes_beside(each.code, giver))
            code = next(code for code in codes if (each.ad, code) not in taken)
            taken.add((each.ad, code))
            rows.append(_entry_row(replace(each, code=code)))
        if rows:
            self._connection.execute(insert(ENTRIES), rows)

    def _given(self, mine: Entry, ad: str, *, own: bool) -> Entry:
        self._givers[mine.case, ad] = mine.ad
        return Entry(ad, self._codes.get((mine.case, ad), mine.code), mine.case, own)

    def _entries(self, case: str) -> list[Entry]:
        if case not in self._found:
            query = select(ENTRIES).where(ENTRIES.c.zaak == case)
            self._found[case] = [*map(_entry, self._connection.execute(query))]
            self._codes |= {(case, each.ad): each.code for each in self._found[case]}
        return self._found[case]


@contextmanager
def open_keys(
    place: RegisterAddress, *, absent: Literal["refuse", "make"], begin: StoreKey | None = None
) -> Iterator[Keys]:
    """Open a store of keys.

    Args:
        place: where it is.
        absent: what to do when there is none.
        begin: the id and key that a new one gets; drawn when not given.
    Raises:
        MachineError: there is none, or it cannot be used.
    """
    with reported(place.shown, KEYS):
        if place.file is not None and not place.file.exists():
            if absent == "refuse":
                raise _no_keys(place)
            make_file(place.file, KEYS)
        engine = engine_for(place)
        with reading(engine) as connection:
            there = inspect(connection).has_table(STORE.name)
            tables = inspect(connection).get_table_names()
        if not there:
            if absent == "refuse":
                raise _no_keys(place)
            if place.file is not None and tables:
                raise MachineError.of(
                    f"{place.shown}: dit bestand is een database van iets anders",
                    f"zet in {VARIABLE} waar de sleutels staan; er is niets veranderd",
                )
            with writing(engine, _TURN) as connection:
                if not inspect(connection).has_table(STORE.name):  # of two at once, one does it
                    _METADATA.create_all(connection)
                    row = {
                        "opslag": secrets.token_hex(16) if begin is None else begin.store,
                        "versie": _VERSION,
                        "tot": 0,
                        "sleutel": new_key() if begin is None else begin.key,
                    }
                    connection.execute(insert(STORE), [row])
    yield Keys(engine, place)


def copy_keys(keys: Keys, file: Path) -> None:
    """Write all keys to a new file, which only its owner may read."""
    with keys.reading() as connection:
        tables = {
            each: [dict(row) for row in connection.execute(select(each)).mappings()]
            for each in _METADATA.sorted_tables
        }
    tables[COPIES] = [{"tijdstip": moment_text(datetime.now(UTC))}]
    make_file(file, KEYS)
    engine = engine_for(find(str(file)))
    with reported(str(file), KEYS), writing(engine) as connection:
        _METADATA.create_all(connection)
        for each, rows in tables.items():
            if rows:
                connection.execute(insert(each), rows)


def is_copy_of_keys(file: Path) -> bool:
    """Whether a file is one that `copy_keys` wrote."""
    try:
        copied_at(file)
    except (MachineError, OSError):
        return False
    return True


def copied_at(file: Path) -> datetime:
    """When a copy of keys was made.

    Raises:
        MachineError: it is none.
    """
    try:
        with open_file(file) as start:
            if start.read(len(_SQLITE)) != _SQLITE:
                raise ValueError
        engine = engine_for(find(str(file)))
        with reported(str(file), KEYS), reading(engine) as connection:
            return moment_read(str(connection.execute(select(COPIES.c.tijdstip)).scalar()))
    except (OSError, ValueError):
        raise MachineError.of(
            f"{file}: dit is geen reservekopie van sleutels", "er is niets veranderd"
        ) from None


def _no_keys(place: RegisterAddress) -> MachineError:
    return MachineError.of(
        f"{place.shown}: de sleutels van de zaken ontbreken, dus de zaken kunnen niet gelezen"
        " worden",
        f"zet in {VARIABLE} waar zij staan, of zet een reservekopie van de sleutels terug",
    )


def _whole(key: Any, place: RegisterAddress) -> bytes:
    if not isinstance(key, bytes) or len(key) != KEY_BYTES:
        raise MachineError.of(
            f"{place.shown}: een sleutel is beschadigd",
            "zet een reservekopie van de sleutels terug; er is niets veranderd",
        )
    return key


def _begin_anew(connection: Connection) -> None:
    connection.execute(update(STORE).values(tot=0))


def is_beside(found: str, code: str) -> bool:
    """Whether a case with a code may be found under another, because its AD had one already."""
    return found.startswith(f"{code}-van-"[:_BESIDE])


def _codes_beside(code: str, giver: str) -> Iterator[str]:
    beside = f"{code}-van-{giver}"[:_BESIDE]
    yield beside
    yield from (f"{beside}-{number}" for number in count(2))


def _own(entries: Iterable[Entry]) -> Entry | None:
    return next((each for each in entries if each.own), None)


def _entry(row: Any) -> Entry:
    return Entry(*row)


def _entry_row(entry: Entry) -> dict[str, Any]:
    return {"ad": entry.ad, "code": entry.code, "zaak": entry.case, "eigen": entry.own}


def _remove(connection: Connection, cases: Iterable[str]) -> None:
    for some in _parts(cases):
        connection.execute(delete(CASE_KEYS).where(CASE_KEYS.c.zaak.in_(some)))
        connection.execute(delete(ENTRIES).where(ENTRIES.c.zaak.in_(some)))


def _remember(connection: Connection, cases: Iterable[str]) -> None:
    known = set(connection.execute(select(ERASED.c.zaak)).scalars())
    if new := [{"zaak": case} for case in cases if case not in known]:
        connection.execute(insert(ERASED), new)


def _parts(items: Iterable[T]) -> Iterator[list[T]]:
    every = list(items)
    for start in range(0, len(every), AT_ONCE):
        yield every[start : start + AT_ONCE]

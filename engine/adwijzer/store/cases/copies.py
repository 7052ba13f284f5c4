"""Backups of cases in two files, content and keys, and putting them back.

The two are kept apart, and the keys at most thirty days: a copy of the content says nothing without
them. What was erased stays so: putting an old backup back erases again what was erased since, as
far as anything that is still there says so: the backup, its keys, the keys of now, or the database
that it takes the place of.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection, Engine, Table, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from adwijzer.store.backup import copy_database
from adwijzer.store.cases.chain import Head
from adwijzer.store.cases.contents import new_event
from adwijzer.store.cases.database import (
    DATABASE,
    database_engine,
    has_begun,
    require_belonging,
)
from adwijzer.store.cases.events import CaseErased
from adwijzer.store.cases.figures import told_figures
from adwijzer.store.cases.journal import add, end_of_chain, erased_cases, last_of_cases
from adwijzer.store.cases.keys import (
    KEYS,
    Entry,
    Keys,
    StoreKey,
    copied_at,
    copy_keys,
    find_keys,
    is_copy_of_keys,
    open_keys,
)
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.connection import engine_for, make_file, migrate, reading, writing
from adwijzer.store.faults import reported
from adwijzer.store.locks import require_locks
from adwijzer.store.place import RegisterAddress, find
from adwijzer.store.schema import CASES, CHANGES, EVENTS, METADATA, PASSING, RULE_BASES
from adwijzer.text.diagnostics import InputError, MachineError
from adwijzer.text.phrases import counted

KEEP_KEYS = timedelta(days=30)
"""How long a backup of keys may be kept and used."""
_CASE_TABLES = (CASES, EVENTS, RULE_BASES)
_AT_ONCE = 2_000
_LOGS = ("-journal", "-wal", "-shm")
"""What SQLite keeps beside a file while it is written, and after a computer stopped."""
_ASIDE = (
    "zet de reservekopie ergens anders terug met --database, of geef --over: wat er staat blijft"
    " dan onder een andere naam bewaard"
)


class Backup(Struct, frozen=True):
    """A backup that was made: the end of its chain, and old copies of keys that were removed."""

    head: Head
    cases: int
    removed: tuple[Path, ...]


class Restored(Struct, frozen=True):
    """What was put back.

    `erased` is how many cases were erased again, `unreadable` how many have no key; `aside` is
    where the database is that stood there before.
    """

    head: Head
    cases: int
    erased: int
    unreadable: int
    aside: Path | None


def backup(store: CaseStore, content: Path, keys: Path) -> Backup:
    """Write the database and its keys to two new files, which only their owner may read.

    Others may go on writing. The content is as it was at one moment, and the keys are copied after
    it: a case is given its key before its first event, so every case of the copy has one.

    Copies of keys in the folder of `keys` that are older than thirty days are removed.

    Raises:
        InputError: there are no cases, or a file is there already.
        MachineError: a file cannot be written, or the database is damaged.
    """
    if store.engine is None or store.keys is None or store.head() is None:
        raise InputError.of("er zijn nog geen zaken", "er is niets om te bewaren")
    if content.resolve().parent == keys.resolve().parent and content.name == keys.name:
        raise InputError.of(
            "inhoud en sleutels gaan naar twee bestanden", "geef ze elk een eigen naam"
        )
    for file in (content, keys):
        if file.exists():
            raise InputError.of(f"{file}: dit bestand is er al", "geef een andere naam")
    try:
        with reported(str(content), DATABASE):
            copied = _copy_database(store.engine, store.place, content)
        copy_keys(store.keys, keys)
    except BaseException:
        for file in (content, keys):
            with contextlib.suppress(OSError):
                file.unlink()
        raise
    with reading(copied) as connection:
        end = end_of_chain(connection)
        living = set(last_of_cases(connection)) - erased_cases(connection)
    return Backup(Head(end.number, end.hash), len(living), tuple(_remove_old_keys(keys)))


def restore(
    content: Path,
    keys: Path | None,
    url: str | None,
    keys_url: str | None,
    by: str,
    *,
    over: bool = False,
) -> Restored:
    """Put a backup back.

    An SQLite database that stands there is kept under another name, and what it has of the register
    stays. A server needs an empty database.

    Args:
        content: the copy of the database; it is not changed.
        keys: the copy of the keys; None when the keys of now are still there.
        url: where the database is to be, as in `open_cases`.
        keys_url: where its keys are to be.
        by: the code of who does it.
        over: also when the database has events that the backup lacks.
    Raises:
        InputError: a file is no backup, is of other keys, is too old, or would lose events.
        MachineError: a file cannot be read or written. Nothing was changed.
    """
    place = find(url)
    key_place = find_keys(place, keys_url)
    with _copy(content) as copied, contextlib.ExitStack() as stack:
        brought = None if keys is None else stack.enter_context(_backup_of_keys(keys))
        here = stack.enter_context(_keys_of_now(key_place))
        first = brought or here
        if first is None:
            raise InputError.of(
                "er zijn geen sleutels", "geef ook de reservekopie van de sleutels op"
            )
        store_key = first.store_key()
        with reported(str(content), DATABASE):
            require_belonging(copied, store_key, find(str(content)))
        if here is not None and here.store_key().store != store_key.store:
            raise InputError.of(
                f"{key_place.shown}: hier staan sleutels van een andere database",
                "zet de reservekopie terug waar zij vandaan komt",
            )
        with reading(copied) as connection:
            last = end_of_chain(connection).number
            erased = {case for case in erased_cases(connection) if case is not None}
        erased |= _erased_here(place, store_key, last, over=over)
        for each in (brought, here):
            erased |= set() if each is None else each.erased()
        with reported(place.shown, DATABASE):
            aside = _put(copied, place)
            engine = engine_for(place)
            again = _erase_again(engine, place, store_key, erased, by)
            _tell_again(engine, place, store_key, aside)
    _bring_keys(key_place, store_key, keys, erased)
    with open_cases(url, keys_url) as store:
        return _restored(store, again, aside)


def _restored(store: CaseStore, again: int, aside: Path | None) -> Restored:
    engine, keys, head = store.engine, store.keys, store.head()
    if engine is None or keys is None or head is None:
        raise _never()
    with reading(engine) as connection:
        living = set(last_of_cases(connection)) - erased_cases(connection)
    return Restored(head, len(living), again, len(living - set(keys.keys())), aside)


def _never() -> MachineError:
    return MachineError.of("wat net teruggezet is, staat er niet", "probeer het opnieuw")


# --- databases ------------------------------------------------------------------------------------


def _copy_database(source: Engine, from_place: RegisterAddress, file: Path) -> Engine:
    """Copy every row of a database to a new SQLite file, as they were at one moment."""
    make_file(file, DATABASE)
    place = find(str(file))
    target = engine_for(place)
    migrate(target, place)
    with contextlib.ExitStack() as stack:
        still = stack.enter_context(_still(source, from_place, file.parent))
        old = stack.enter_context(reading(still))
        new = stack.enter_context(_unguarded(target))
        for table in METADATA.sorted_tables:
            if table not in PASSING:
                _copy_rows(old, new, table)
    return target


@contextlib.contextmanager
def _still(source: Engine, place: RegisterAddress, folder: Path) -> Iterator[Engine]:
    """A database that nobody writes to, with all that another has.

    In SQLite who reads keeps writers waiting, so its file is copied as a whole first, which takes
    no time to speak of. A server keeps nobody waiting.
    """
    if place.file is None:
        yield source
        return
    with tempfile.TemporaryDirectory(prefix=".adwijzer-", dir=folder) as own:
        file = Path(own) / "kopie.db"
        try:
            copy_database(place.file, file)
        except sqlite3.Error as error:
            raise DBAPIError("", None, error) from None
        yield engine_for(find(str(file)))


def _copy_rows(old: Connection, new: Connection, table: Table) -> None:
    keys = list(table.primary_key.columns)
    query = select(table).order_by(*keys).execution_options(yield_per=_AT_ONCE)
    try:
        with old.execute(query) as result:
            for rows in result.mappings().partitions():
                new.execute(insert(table), [dict(row) for row in rows])
    except (TypeError, ValueError):
        raise MachineError.of(
            f"in `{table.name}` staat iets wat er niet hoort",
            "`advise case verify` zegt wat; er is niets veranderd",
        ) from None
    if new.dialect.name == "postgresql" and table.name == "register_wijziging":
        last = select(func.max(table.c.nummer))
        number = new.execute(last).scalar()
        if number is not None:  # the next one gets the next number
            name = func.pg_get_serial_sequence(table.name, "nummer")
            new.execute(select(func.setval(name, number)))


@contextlib.contextmanager
def _unguarded(engine: Engine) -> Iterator[Connection]:
    """A turn in which no trigger looks at the order of rows; they are all there again after it."""
    with writing(engine) as connection:
        if engine.dialect.name == "postgresql":
            for table in METADATA.sorted_tables:
                connection.execute(text(f"ALTER TABLE {table.name} DISABLE TRIGGER USER"))
            yield connection
            for table in METADATA.sorted_tables:
                connection.execute(text(f"ALTER TABLE {table.name} ENABLE TRIGGER USER"))
            return
        query = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        triggers = [(name, sql) for name, sql in connection.execute(query)]
        for name, _ in triggers:
            connection.execute(text(f"DROP TRIGGER {name}"))
        yield connection
        for _, sql in triggers:
            connection.exec_driver_sql(sql)


@contextlib.contextmanager
def _copy(content: Path) -> Iterator[Engine]:
    """A copy of a backup, which may be brought up to date."""
    if not content.is_file():
        raise InputError.of(
            f"{content}: dit bestand is er niet", "geef de reservekopie van de inhoud"
        )
    with tempfile.TemporaryDirectory(prefix="adwijzer-") as folder:
        file = Path(folder) / "kopie.db"
        try:
            shutil.copyfile(content, file)
        except OSError:
            raise MachineError.of(
                f"{content}: dit bestand kan niet gelezen worden", "er is niets veranderd"
            ) from None
        with reported(str(content), DATABASE):
            engine = database_engine(find(str(file)), "empty")
            if engine is None or not has_begun(engine):
                raise InputError.of(
                    f"{content}: dit is geen reservekopie van zaken",
                    "geef het eerste bestand dat `advise case backup` maakte",
                )
            yield engine


def _erased_here(place: RegisterAddress, key: StoreKey, last: int, *, over: bool) -> set[str]:
    """The cases that the database of now says were erased; one that cannot be read says nothing.

    Raises:
        InputError: it has events that would be lost, or is one of others.
    """
    try:
        if place.file is not None and not place.file.exists():
            return set()
        with reported(place.shown, DATABASE):
            engine = database_engine(place, "empty")
            if engine is None and place.file is not None and place.file.stat().st_size and not over:
                raise InputError.of(
                    f"{place.shown}: hier staat een bestand van iets anders", _ASIDE
                )
            if engine is None or not has_begun(engine):
                return set()
            with reading(engine) as connection:
                number = end_of_chain(connection).number
                erased = {case for case in erased_cases(connection) if case is not None}
            if place.file is None:
                raise InputError.of(
                    f"{place.shown}: hier staan al zaken",
                    "zet de reservekopie terug in een lege database",
                )
            require_belonging(engine, key, place)
    except MachineError as error:
        if place.file is None:
            raise
        if not over:
            raise InputError.of(str(error.diagnostics[0].message), _ASIDE) from None
        return set()
    if number > last and not over:
        raise InputError.of(
            f"{place.shown}: er {'is' if number - last == 1 else 'zijn'} hier"
            f" {counted(number - last, 'gebeurtenis', 'gebeurtenissen')} van na de reservekopie",
            _ASIDE,
        )
    return erased


def _put(copied: Engine, place: RegisterAddress) -> Path | None:
    """Put a copy in its place; the file that stood there gets another name, which is returned."""
    if place.file is None:
        engine = engine_for(place)
        migrate(engine, place)
        with reading(engine) as connection:
            empty = connection.execute(select(func.count()).select_from(CHANGES)).scalar() == 0
        with reading(copied) as old, _unguarded(engine) as new:
            for table in METADATA.sorted_tables:
                if table in _CASE_TABLES or (empty and table not in PASSING):
                    _copy_rows(old, new, table)
        return None
    require_locks(place.file.parent if place.file.parent.exists() else Path(), place.shown)
    made = place.file.with_name(f".{place.file.name}.{os.getpid()}")
    try:
        register = _readable(place)
        make_file(made, DATABASE)
        target = engine_for(find(str(made)))
        migrate(target, find(str(made)))
        with contextlib.ExitStack() as stack:
            old = stack.enter_context(reading(copied))
            now = old if register is None else stack.enter_context(writing(register))
            new = stack.enter_context(_unguarded(target))
            for table in METADATA.sorted_tables:
                if table not in PASSING:
                    _copy_rows(old if table in _CASE_TABLES else now, new, table)
        aside = _keep_aside(place.file)
        made.replace(place.file)
    except OSError:
        raise MachineError.of(
            f"{place.shown}: de reservekopie kan hier niet teruggezet worden",
            "zorg dat je in de map mag schrijven en dat er ruimte is; er is niets veranderd",
        ) from None
    finally:
        made.unlink(missing_ok=True)
    return aside


def _readable(place: RegisterAddress) -> Engine | None:
    """The database of now, for its register; None when there is none that can be read."""
    if place.file is None or not place.file.exists():
        return None
    try:
        with reported(place.shown, DATABASE):
            return database_engine(place, "empty")
    except (MachineError, InputError):
        return None


def _keep_aside(file: Path) -> Path | None:
    """Give a file a second name, which stays when another file takes its place."""
    if not file.exists():
        return None
    for number in count(1):
        again = "" if number == 1 else f"-{number}"
        aside = file.with_name(f"{file.stem}.voor-herstel{again}{file.suffix}")
        if not aside.exists():
            try:
                os.link(file, aside)
            except OSError:  # not on every drive
                shutil.copy2(file, aside)
            for log in _LOGS:  # of this file; SQLite would apply it to the one that takes its place
                with contextlib.suppress(FileNotFoundError):
                    file.with_name(file.name + log).replace(aside.with_name(aside.name + log))
            return aside
    raise AssertionError


def _erase_again(
    engine: Engine, place: RegisterAddress, key: StoreKey, erased: set[str], by: str
) -> int:
    """Add to what was put back that cases were erased since."""
    with writing(engine) as connection:
        there = set(last_of_cases(connection)) - erased_cases(connection)
        again = sorted(there & erased)
        if again:
            new = [new_event(CaseErased(), by, key.key, case) for case in again]
            add(connection, place.shown, new)
    return len(again)


def _tell_again(engine: Engine, place: RegisterAddress, key: StoreKey, aside: Path | None) -> None:
    """Add the figures that were told since; a database that cannot be read told none."""
    if aside is None:
        return
    there = find(str(aside))
    try:
        with reported(there.shown, DATABASE):
            before = database_engine(there, "empty")
            if before is None or not has_begun(before):
                return
            with reading(before) as connection:
                told = told_figures(connection, key.key)
    except (MachineError, InputError):
        return
    with writing(engine) as connection:
        known = told_figures(connection, key.key)
        new = [each for period, each in told.items() if period not in known]
        add(connection, place.shown, [new_event(each, "", key.key, None) for each in new])


# --- keys -----------------------------------------------------------------------------------------


@contextlib.contextmanager
def _keys_of_now(place: RegisterAddress) -> Iterator[Keys | None]:
    """The keys that are in their place; None when there are none."""
    if place.file is not None and not place.file.exists():
        yield None
        return
    with contextlib.ExitStack() as stack:
        try:
            keys = stack.enter_context(open_keys(place, absent="refuse"))
            keys.store_key()
        except MachineError:
            if place.file is not None:
                raise
            keys = None
        yield keys


@contextlib.contextmanager
def _backup_of_keys(file: Path) -> Iterator[Keys]:
    """A backup of keys, when it is not too old.

    Raises:
        InputError: it is none, or it should have been removed.
    """
    if not is_copy_of_keys(file):
        raise InputError.of(
            f"{file}: dit is geen reservekopie van sleutels",
            "geef het tweede bestand dat `advise case backup` maakte",
        )
    if copied_at(file) < datetime.now(UTC) - KEEP_KEYS:
        raise InputError.of(
            f"{file}: deze sleutels zijn ouder dan {KEEP_KEYS.days} dagen",
            "verwijder dit bestand: wat sindsdien gewist is, hoort niet terug te komen",
        )
    with open_keys(find(str(file)), absent="refuse") as keys:
        yield keys


def _bring_keys(place: RegisterAddress, key: StoreKey, file: Path | None, erased: set[str]) -> None:
    """Take over the keys of a backup, and none of a case that was erased."""
    keys: dict[str, bytes] = {}
    entries: Sequence[Entry] = ()
    if file is not None:
        with open_keys(find(str(file)), absent="refuse") as brought:
            keys, entries = brought.keys(), brought.entries()
    with reported(place.shown, KEYS), open_keys(place, absent="make", begin=key) as here:
        here.bring_back(keys, entries, erased)


def _remove_old_keys(newest: Path) -> Iterator[Path]:
    """Remove the copies of keys beside the newest one that are too old."""
    limit = datetime.now(UTC) - KEEP_KEYS
    for file in sorted(newest.resolve().parent.iterdir()):
        if file.is_file() and is_copy_of_keys(file) and copied_at(file) < limit:
            file.unlink()
            yield file

"""The database of cases: made or brought up to date, and begun with the keys that belong to it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sqlalchemy import Engine

from adwijzer.store.cases.contents import new_event, opened
from adwijzer.store.cases.events import StoreBegun
from adwijzer.store.cases.journal import add, end_of_chain, links
from adwijzer.store.cases.keys import StoreKey
from adwijzer.store.connection import (
    engine_for,
    make_file,
    migrate,
    reading,
    require_own,
    schema_version,
    writing,
)
from adwijzer.store.locks import require_locks
from adwijzer.store.place import RegisterAddress
from adwijzer.store.schema import REVISIONS
from adwijzer.text.diagnostics import InputError, MachineError

DATABASE = "de database"
"""What messages call it."""

Absent: TypeAlias = Literal["refuse", "make", "empty"]


def database_engine(place: RegisterAddress, absent: Absent) -> Engine | None:
    """The database with its tables up to date; None when it is not there and acts as empty."""
    if place.file is not None and not place.file.exists():
        if absent == "empty":
            return None
        if absent == "refuse":
            raise no_cases(place)
        require_locks(place.file.parent, place.shown)
        make_file(place.file, DATABASE)
    engine = engine_for(place)
    with reading(engine) as connection:
        found = schema_version(connection)
    if found is None and absent == "refuse":
        raise no_cases(place)
    if found is None and absent == "empty":
        return None
    if found != REVISIONS[-1]:
        migrate(engine, place)
    return engine


def engine_to_open(place: RegisterAddress, absent: Absent) -> Engine | None:
    """As `database_engine`; a file that holds something else is refused, and no empty store."""
    engine = database_engine(place, absent)
    if engine is None and place.file is not None and place.file.exists():
        with reading(engine_for(place)) as connection:
            require_own(connection)
    return engine


def has_begun(engine: Engine) -> bool:
    """Whether there is any event."""
    with reading(engine) as connection:
        return bool(links(connection, limit=1))


def begin(engine: Engine, place: RegisterAddress, key: StoreKey) -> None:
    """Add the first event of the store; of two at once, one does it."""
    with writing(engine) as connection:
        if not end_of_chain(connection).number:
            add(connection, place.shown, [new_event(StoreBegun(key.store), "", key.key, None)])


def require_belonging(engine: Engine, key: StoreKey, place: RegisterAddress) -> None:
    """Refuse keys of another database.

    Raises:
        MachineError: the first event does not open with them.
    """
    with reading(engine) as connection:
        first = links(connection, limit=1)
    try:
        found = [opened(link, key.key).event for link in first]
    except MachineError:
        found = []
    if found != [StoreBegun(key.store)]:
        raise MachineError.of(
            f"{place.shown}: deze sleutels horen bij een andere database, of de eerste gebeurtenis"
            " is veranderd",
            "zet in ADWIJZER_SLEUTELS waar de sleutels van deze database staan; er is niets"
            " veranderd",
        )


def no_cases(place: RegisterAddress) -> InputError:
    """There are no cases here."""
    return InputError.of(
        f"{place.shown}: hier zijn nog geen zaken", "open er een met `advise case open CODE`"
    )

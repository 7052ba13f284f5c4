"""Errors of a database in Dutch; never with data, a user or a password in them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from adwijzer.text.diagnostics import AdwijzerError, MachineError

REGISTER = "het register"
_LATER = "er is niets veranderd; probeer het straks opnieuw"
_LOCKED = ("het register is in gebruik door iemand anders", _LATER)
_READ_ONLY = ("je mag niet in het register schrijven", "vraag de beheerder om schrijfrecht")
_FULL = ("de schijf is vol", "maak ruimte; er is niets veranderd")
_DAMAGED = (
    "dit bestand is geen register of het is beschadigd",
    "zet een reservekopie terug; het bestand is niet aangeraakt",
)
_UNREACHABLE = (
    "de server van het register is niet te bereiken",
    "controleer het adres en het netwerk; er is niets veranderd",
)
_REFUSED = ("de server laat je niet toe", "controleer de gebruiker en het wachtwoord")
_NO_DATABASE = ("die database bestaat niet op de server", "controleer de naam in het adres")

_SQLITE = {
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_PERM": _READ_ONLY,
    "SQLITE_CANTOPEN": (
        "het register kan niet geopend worden",
        "controleer of de map bestaat en of je er mag lezen en schrijven",
    ),
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR": ("lezen of schrijven op de schijf lukt niet", "controleer de schijf"),
}
_STATES = {
    "08": _UNREACHABLE,
    "25006": _READ_ONLY,
    "28": _REFUSED,
    "3D000": _NO_DATABASE,
    "42501": ("je mag dit niet in het register", "vraag de beheerder om rechten"),
    "40": _LOCKED,
    "53100": _FULL,
    "53": ("de server van het register is te druk", _LATER),
    "55P03": _LOCKED,
    "57": _UNREACHABLE,
    "XX": ("het register op de server is beschadigd", "waarschuw de beheerder"),
}
_AT_CONNECTING = {
    "password": _REFUSED,
    "authentication": _REFUSED,
    "role": _REFUSED,
    "pg_hba": _REFUSED,
    "does not exist": _NO_DATABASE,
    "too many": _STATES["53"],
}
"""A refused connection has no code, only words; in another language they are not recognised."""
_AT_ONCE = ("iemand anders veranderde het register op hetzelfde moment", _LATER)
_OTHER = ("de database kon dit niet uitvoeren", "er is niets veranderd; waarschuw de beheerder")


@contextmanager
def reported(place: str, what: str = REGISTER) -> Iterator[None]:
    """Turns what the database raises into an error for people that names `place`.

    `what` is what messages call what it holds.

    Raises:
        MachineError: instead of any error of the database.
    """
    try:
        yield
    except SQLAlchemyError as error:
        raise _fault(error, place, what) from None


def _fault(error: SQLAlchemyError, place: str, what: str) -> AdwijzerError:
    message, hint = _words(error)
    if what != REGISTER:
        message = message.replace(REGISTER, what).replace("geen register", "geen database hiervan")
    return MachineError.of(f"{place}: {message}", hint)


def _words(error: SQLAlchemyError) -> tuple[str, str]:
    if isinstance(error, IntegrityError):
        return _AT_ONCE
    if not isinstance(error, DBAPIError) or error.orig is None:
        return _OTHER
    name = getattr(error.orig, "sqlite_errorname", None)
    if name is not None:  # such as SQLITE_READONLY_DIRECTORY
        return _SQLITE.get("_".join(name.split("_")[:2]), _OTHER)
    state = getattr(error.orig, "sqlstate", None)
    if state is not None:
        return next((_STATES[s] for s in (state, state[:2]) if s in _STATES), _OTHER)
    text = str(error.orig)
    found = next((words for sign, words in _AT_CONNECTING.items() if sign in text), None)
    return found or (_UNREACHABLE if type(error.orig).__module__.startswith("psycopg") else _OTHER)

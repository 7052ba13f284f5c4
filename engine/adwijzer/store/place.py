"""Where a register is: the user's own file, another file, or a database on a server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.text.diagnostics import InputError

if TYPE_CHECKING:
    from sqlalchemy import URL

_HINT = (
    "geef een bestand, of een adres zoals sqlite:///map/register.db of"
    " postgresql://gebruiker@server/naam"
)
_SQLITE = ("sqlite", "sqlite+pysqlite")
_POSTGRESQL = ("postgresql", "postgres", "postgresql+psycopg")


class RegisterAddress(Struct, frozen=True):
    """The address of a register, and its name in messages: without user and password.

    `file` is the SQLite file; None is a server.
    """

    url: URL
    shown: str
    file: Path | None


def data_folder() -> Path:
    """The folder where this user's programs keep their data."""
    from platformdirs import user_data_path

    return user_data_path("adwijzer", appauthor=False)


def find(address: str | None) -> RegisterAddress:
    """Read an address; None is the register in the user's own data folder.

    Raises:
        InputError: no such address, or one of a database that is not supported.
    """
    if address is None:
        return _in_file(data_folder() / "register.db")
    if "://" not in address:
        if not address.strip():
            raise InputError.of("achter `--database` hoort een adres", _HINT)
        return _in_file(Path(address).expanduser())
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise InputError.of("het adres van de database klopt niet", _HINT) from None
    if url.drivername in _SQLITE:
        if url.database in (None, "", ":memory:"):
            raise InputError.of("in het adres van de database ontbreekt het bestand", _HINT)
        return _in_file(Path(str(url.database)))
    if url.drivername in _POSTGRESQL:
        host = url.host or ""
        port = f":{url.port}" if url.port else ""
        shown = f"postgresql://{host}{port}/{url.database or ''}"
        return RegisterAddress(url.set(drivername="postgresql+psycopg"), shown, None)
    raise InputError.of("deze soort database wordt niet ondersteund", _HINT)


def _in_file(file: Path) -> RegisterAddress:
    from sqlalchemy import URL

    try:
        shown = f"~/{file.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        shown = str(file)
    return RegisterAddress(URL.create("sqlite", database=str(file)), shown, file)

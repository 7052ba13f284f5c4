"""The file that says how the server of an office works."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from msgspec import Struct
from pydantic import Field

from adwijzer.language.entry import YamlEntry, read_entry
from adwijzer.language.leaves import Choice, Text
from adwijzer.language.problems import FileProblems
from adwijzer.office.hosts import is_own
from adwijzer.text.diagnostics import InputError, Position
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.nodes import parse

_ADDRESS = re.compile(r"https?://[^\s<>?#@\"']+")
_SECRET = re.compile(r"[!-~]{8,500}")
_CLIENT = re.compile(r"[!-~]{1,200}")


class FirstEntry(YamlEntry, title="de eerste beheerder"):
    """Who looks after the office from the start."""

    code: Text = Field(description="de code van de eerste beheerder, zoals B-1")
    aanmeldnaam: Text = Field(description="waaronder de aanbieder die persoon kent")


class OfficeEntry(YamlEntry, title="een kantoor"):
    """The file as it is written."""

    aanbieder: Text = Field(description="het adres van de OpenID-aanbieder (issuer)")
    client_id: Text = Field(description="de naam van dit programma bij de aanbieder")
    client_geheim: Text = Field(description="het bestand met het geheim van de aanbieder")
    adres: Text = Field(description="het adres waarop mensen de server vinden")
    eerste_beheerder: FirstEntry | None = Field(None, description="wie het kantoor beheert")
    aanmelden_met: Choice[Literal["sub", "email", "preferred_username"]] = Field(
        "sub", description="welk gegeven van de aanbieder de aanmeldnaam is"
    )
    database: Text | None = Field(None, description="de database, zoals bij --database")
    sleutels: Text | None = Field(None, description="waar de sleutels staan")


class OfficeFile(Struct, frozen=True):
    """How an office works: where its people sign in, and where it keeps what it has.

    `provider` is the issuer of OpenID Connect, `public` the address of the server itself; `claim`
    is what of the provider's person is the name to sign in with.
    """

    provider: str
    client: str
    secret: str
    public: str
    claim: str
    first: tuple[str, str] | None
    database: str | None
    keys: str | None

    @property
    def tls(self) -> bool:
        """Whether people reach the server by https."""
        return self.public.startswith("https:")


def read_office(path: Path) -> OfficeFile:
    """The office in a file.

    Raises:
        InputError: all that is wrong with it, with its place.
    """
    problems = FileProblems(str(path))
    text = decode(read_bytes(path, problems.file), problems.file)
    entry = read_entry(parse(text, problems.file), OfficeEntry, problems)
    for key in ("aanbieder", "adres"):
        if entry.has(key):
            _check_address(entry, key, problems)
    if entry.has("adres") and urlsplit(entry.adres).path.strip("/"):
        problems.report(
            entry.place("adres"), "`adres` is een website zonder pad", "zoals https://kantoor.nl"
        )
    if entry.has("client_id") and not _CLIENT.fullmatch(entry.client_id):
        problems.report(
            entry.place("client_id"), "`client_id` is één woord", "de aanbieder geeft het"
        )
    secret = _secret(path, entry, problems) if entry.has("client_geheim") else ""
    if problems.found:
        raise InputError(problems.found)
    first = entry.eerste_beheerder
    return OfficeFile(
        entry.aanbieder,
        entry.client_id,
        secret,
        entry.adres.rstrip("/"),
        entry.aanmelden_met,
        None if first is None else (first.code, first.aanmeldnaam),
        _beside(path, entry.database),
        _beside(path, entry.sleutels),
    )


def _check_address(entry: OfficeEntry, key: str, problems: FileProblems) -> None:
    address = str(getattr(entry, key))
    host = urlsplit(address).hostname if _ADDRESS.fullmatch(address) else None
    if not host:
        problems.report(
            entry.place(key), f"`{key}` is geen webadres", "zoals https://aanmelden.kantoor.nl"
        )
    elif not address.startswith("https:") and not is_own(host):
        problems.report(
            entry.place(key),
            f"`{key}` begint niet met https: wat iemand dan stuurt, is onderweg te lezen",
            "alleen op deze computer zelf kan het met http",
        )


def _secret(path: Path, entry: OfficeEntry, problems: FileProblems) -> str:
    """The secret in its file, whose name is read from the folder of the office's."""
    file = path.parent / Path(entry.client_geheim).expanduser()
    try:
        found = decode(read_bytes(file, str(file)), str(file)).strip()
    except InputError as error:
        [wrong] = error.diagnostics
        message = f"het bestand met het geheim: {wrong.message}"
        problems.report(entry.place("client_geheim"), message, wrong.hint)
        return ""
    if not _SECRET.fullmatch(found):
        raise InputError.of(
            "het geheim van de aanbieder is één woord van minstens 8 tekens",
            "zet alleen dat woord in dit bestand",
            Position(str(file)),
        )
    return found


def _beside(path: Path, place: str | None) -> str | None:
    """A database; the name of a file is read from the folder of the office's."""
    if place is None or "://" in place:
        return place
    return str(path.parent / Path(place).expanduser())

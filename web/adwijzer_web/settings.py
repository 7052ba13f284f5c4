"""How a server is set up; the same for every worker process."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from adwijzer.text.diagnostics import InputError, Position
from adwijzer.text.files import open_file

ENVIRONMENT = "_ADWIJZER_WEB"
SHORTEST_TOKEN = 24
_LARGEST = 4096
"""Bytes of the file with it."""


DOOR, KEY = "/binnen", "sleutel"
"""The address that opens the cases, and the name of what it needs."""
UPLOAD = 5 * 1024 * 1024
"""Bytes of an uploaded file, with what is sent along."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """What a server may and must do.

    Sizes are in bytes, `seconds` bound the work and the waiting of one request. `hosts` are the
    names under which the server may be called; empty is any. `contact` holds the `email` and `url`
    of the office that runs the server, where it gave them. `origins` are other sites whose pages
    may send something, as `https://kantoor.nl`. `public` is the address under which others reach
    the server, for the document of the API. `processes` do what can take long, beside each
    worker; with `ready` they are started when the server is, else when one is first needed. They
    are `nice` to the workers: whoever waits for a short answer goes first.
    """

    rules: str | None = None
    token_file: str | None = None
    hosts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    public: str = ""
    tls: bool = False
    log: bool = False
    metrics: bool = False
    """Whether each worker counts what it does."""
    contact: dict[str, str] = {}
    body: int = 256 * 1024
    upload: int = UPLOAD
    sign_in: int = 64 * 1024
    batch: int = 100
    seconds: float = 10.0
    processes: int = 2
    ready: bool = False
    nice: int = 5
    house_style: str | None = None
    """The file with the look of an office."""
    secret: str | None = None
    """What opens the cases; without it the server has none."""
    database: str | None = None
    """Where the cases are, if not in the user's data folder."""
    keys: str | None = None
    """Where the keys of the cases are, if not where they always are."""
    office: str | None = None
    """The file of an office whose people sign in."""

    @property
    def has_cases(self) -> bool:
        """Whether there are cases here, for who is known."""
        return self.secret is not None or self.office is not None

    @property
    def folder(self) -> Path | None:
        return None if self.rules is None else Path(self.rules)

    def hand_over(self) -> None:
        """Leave the settings for the worker processes; the token itself stays in its file."""
        os.environ[ENVIRONMENT] = msgspec.json.encode(self).decode()

    @classmethod
    def handed_over(cls) -> Settings:
        """The settings that the main process left."""
        return msgspec.json.decode(os.environ[ENVIRONMENT], type=cls)


def read_token(name: str) -> str:
    """The access token in a file.

    Raises:
        InputError: no such file, or a token that is easily guessed.
    """
    at = Position(name)
    try:
        with open_file(Path(name)) as file:
            token = file.read(_LARGEST + 1).decode("ascii").strip()
    except (OSError, ValueError) as error:
        if not isinstance(error, UnicodeDecodeError):
            raise InputError.of(
                "dit bestand met het toegangswoord is niet te lezen", "geef een bestand op", at
            ) from None
        token = ""
    if not SHORTEST_TOKEN <= len(token) <= _LARGEST or not token.isprintable() or " " in token:
        raise InputError.of(
            f"het toegangswoord moet één woord van minstens {SHORTEST_TOKEN} tekens zijn",
            "maak er een met: python3 -c 'import secrets; print(secrets.token_urlsafe(32))'",
            at,
        )
    return token

"""Where a command finds cases and register: in a database, or at the server of an office."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.options import SERVER, database_in
from adwijzer_cli.terminal import tell

if TYPE_CHECKING:
    from adwijzer.store.cases.database import Absent
    from adwijzer.store.cases.store import CaseStore
    from adwijzer.store.register import Absent as RegisterAbsent
    from adwijzer.store.register import Register


@contextmanager
def cases_in(database: str | None, absent: Absent = "refuse") -> Iterator[CaseStore]:
    """The cases that a command was asked to use; what is doubtful about them is told.

    Args:
        database: as `--database` gives it; None goes to the server, where there is one.
        absent: what to do when there is no database.
    """
    if database is None and (server := os.environ.get(SERVER)):
        from adwijzer.office.server import open_on_server

        with open_on_server(server) as there:
            yield there
        return
    from adwijzer.store.cases.store import open_cases

    with open_cases(database_in(database), absent=absent) as store:
        for doubt in store.doubts():
            tell(f"let op: {doubt}.")
        yield store


@contextmanager
def register_at(database: str | None, absent: RegisterAbsent = "refuse") -> Iterator[Register]:
    """The register that a command was asked to use: in a database, or at the server.

    `absent` says what to do when there is no database.
    """
    if database is None and (server := os.environ.get(SERVER)):
        from adwijzer.office.assignments import RegisterOnServer
        from adwijzer.office.server import Server

        yield RegisterOnServer(Server.of(server))
        return
    from adwijzer.store.register import open_register

    with open_register(database_in(database), absent=absent) as opened:
        yield opened


def author_of(by: str | None, allowed: Collection[str], database: str | None = None) -> str:
    """The code of who works; one that looks like a name is remarked on.

    Raises:
        InputError: no code, or the server knows the token as that of somebody else.
    """
    from adwijzer.store.author import VARIABLE, author

    if database is None and (server := os.environ.get(SERVER)):
        from adwijzer.office.server import open_on_server

        with open_on_server(server) as there:
            code = there.who()
        given = by or os.environ.get(VARIABLE)
        if given is not None and given.strip() != code:
            raise InputError.of(
                "de code achter `--by` of in ADWIJZER_BY is niet die van je toegangswoord",
                "laat haar weg: de server weet wie je bent",
            )
        return code
    code = author(by, allowed)
    from adwijzer.text.codes import remark_on

    if what := remark_on(code, allowed=allowed):
        tell(f"let op: de code achter `--by` lijkt op {what}; gebruik een eigen code")
    return code

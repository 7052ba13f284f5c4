"""The office of a server: opened once in each process, and closed with it."""

from __future__ import annotations

import atexit
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from adwijzer.office.file import OfficeFile, read_office
from adwijzer.office.office import Office, open_office
from adwijzer.office.roles import Role
from adwijzer.store.cases.heads import CaseHeads
from adwijzer_web.office.administration import Administration
from adwijzer_web.office.entrance import OfficeEntrance
from adwijzer_web.office.provider import Provider
from adwijzer_web.office.sign_in import SignIn
from adwijzer_web.visitor import add_entrance

if TYPE_CHECKING:
    from fastapi import FastAPI

    from adwijzer_web.knowledge import Knowledge
    from adwijzer_web.settings import Settings
    from adwijzer_web.work import Workplace


def open_doors(app: FastAPI, knowledge: Knowledge, settings: Settings, work: Workplace) -> Office:
    """Let people of the office in, by its file.

    Raises:
        InputError: the file is wrong.
        MachineError: its database cannot be used.
    """
    file = read_office(Path(settings.office or ""))
    stack = ExitStack()
    office = stack.enter_context(open_office(settings.database, settings.keys))
    atexit.register(stack.close)
    office.store.heads = CaseHeads()
    pages = [*knowledge.by_page, "rolconflict"]
    entrance = OfficeEntrance(office, pages, tls=file.tls)
    add_entrance(app, entrance)
    provider = Provider(file, office.derived_key("aanmelden"))
    SignIn(knowledge, entrance, provider, work).add_to(app)
    Administration(knowledge, office, work).add_to(app)
    return office


def begin(file: OfficeFile, database: str | None, keys: str | None) -> str:
    """Make an office ready before its server starts; gives where it keeps what it has.

    Raises:
        InputError: nobody looks after it, and the file names nobody.
        MachineError: its database cannot be used.
    """
    with open_office(database, keys) as office:
        if file.first is not None and not office.people().in_role(Role.BEHEER):
            code, name = file.first
            office.name_person(code, name, {Role.BEHEER}, code)
        return office.store.place.shown

"""The register of an office as its server gives it; changes are made in the browser."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import quote

from msgspec.structs import replace
from sqlalchemy import URL

from adwijzer.decisions.assignments.assignment import COLUMNS, DAYS, Assignment
from adwijzer.decisions.assignments.values import Value
from adwijzer.office.server import PER_PAGE, Server, not_there
from adwijzer.store.changes import Kept
from adwijzer.store.place import RegisterAddress
from adwijzer.store.register import AllowedCode, Register, Version
from adwijzer.text.diagnostics import InputError


class RegisterOnServer(Register):
    """The register on a server, for looking."""

    def __init__(self, server: Server) -> None:
        super().__init__(None, RegisterAddress(URL.create("https"), server.address, None))
        self.server = server

    def kept(self, on: date | None = None, at: datetime | None = None) -> list[Kept]:
        """The assignments with their version, now or at the end of a day.

        Raises:
            InputError: a moment was asked, which the server does not tell.
        """
        if at is not None:
            raise InputError.of("de server toont geen moment", "geef een dag, met --on")
        found: list[Kept] = []
        page, pages = 1, 1
        day = "" if on is None else f"&on={on.isoformat()}"
        while page <= pages:
            data = self.server.ask("GET", f"assignments?page={page}&pageSize={PER_PAGE}{day}")
            pages, page = int(data["bladzijden"]), page + 1
            for each in data["opdrachten"]:
                version = int(each["registerversie"])
                found.append(Kept(_assignment(each), version, len(found) + 1))
        return found

    def history(self, opdracht: str) -> list[Version]:
        """Every version of one assignment, the first one first; none when it is not there."""
        path = f"assignments/{quote(opdracht, safe='')}/history"
        data = self.server.ask("GET", path, absent={"geschiedenis": []})
        found: list[Version] = []
        now = _assignment(data["opdracht"]) if data["geschiedenis"] else None
        for each in reversed(data["geschiedenis"]):
            assert now is not None  # noqa: S101 - there is a history
            changed = {
                name: (_value(name, values["van"]), _value(name, values["naar"]))
                for name, values in each["veranderd"].items()
            }
            at = datetime.fromisoformat(each["tijdstip"])
            dated = datetime.fromisoformat(each["klok"]) if each.get("klok") else at
            number = int(each["versie"])
            found.append(Version(number, at, dated, each["door"], each["soort"], now, changed))
            before: dict[str, Any] = {name: values[0] for name, values in changed.items()}
            now = replace(now, **before)
        return found[::-1]

    def doubts(self) -> list[str]:
        return []

    def allowed_codes(self) -> list[AllowedCode]:
        """Which there are, the server does not tell."""
        return []

    def __getattribute__(self, name: str) -> Any:
        if name in _CHANGING:
            raise not_there(super().__getattribute__("server").address)
        return super().__getattribute__(name)


_CHANGING = frozenset(
    name
    for name in vars(Register)
    if not name.startswith("__") and name not in {*vars(RegisterOnServer), "assignments", "place"}
)
"""What a register has beside looking; without a database it would act as if it were empty."""


def _assignment(data: Mapping[str, Any]) -> Assignment:
    values: dict[str, Any] = {name: _value(name, data.get(name)) for name in COLUMNS}
    return Assignment(**values)


def _value(name: str, text: str | None) -> Value:
    return text if text is None or name not in DAYS else date.fromisoformat(text)

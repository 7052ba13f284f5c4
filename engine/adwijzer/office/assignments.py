"""The register of an office over its server.

A change is worked out here, from the register as the server gave it, and kept there only when that
is still so: every row names the version that it rests on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import quote

from msgspec.structs import replace
from sqlalchemy import URL

from adwijzer.decisions.assignments.assignment import COLUMNS, DAYS, Assignment
from adwijzer.decisions.assignments.rows import FileRow
from adwijzer.decisions.assignments.values import Value
from adwijzer.office.server import PER_PAGE, Server, once, only_there
from adwijzer.store.changes import (
    ImportPlan,
    Kept,
    StaleVersionError,
    VersionChange,
    plan_edits,
    plan_import,
)
from adwijzer.store.place import RegisterAddress
from adwijzer.store.register import AllowedCode, Kind, Register, Version
from adwijzer.text.diagnostics import Diagnostic, InputError


class RegisterOnServer(Register):
    """The register on a server."""

    def __init__(self, server: Server) -> None:
        super().__init__(None, RegisterAddress(URL.create("https"), server.address, None))
        self.server = server
        self._now: list[Kept] | None = None

    def kept(self, on: date | None = None, at: datetime | None = None) -> list[Kept]:
        """The assignments with their version, now or at the end of a day.

        Raises:
            InputError: a moment was asked, which the server does not tell.
        """
        if at is not None:
            raise InputError.of("de server toont geen moment", "geef een dag, met --on")
        if on is None and self._now is not None:
            return self._now
        found: list[Kept] = []
        page, pages = 1, 1
        day = "" if on is None else f"&on={on.isoformat()}"
        while page <= pages:
            data = self.server.ask("GET", f"assignments?page={page}&pageSize={PER_PAGE}{day}")
            pages, page = int(data["bladzijden"]), page + 1
            for each in data["opdrachten"]:
                found.append(_kept(each, len(found) + 1))
        if on is None:
            self._now = found
        return found

    def history(self, opdracht: str) -> list[Version]:
        """Every version of one assignment, the first one first; none when it is not there."""
        data = self.server.ask("GET", f"{_place(opdracht)}/history", absent={"geschiedenis": []})
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
        """The codes that were let pass, the first one first."""
        return [
            AllowedCode(each["code"], datetime.fromisoformat(each["tijdstip"]), each["door"])
            for each in self.server.ask("GET", "assignment-codes")["codes"]
        ]

    def preview(self, entries: Sequence[FileRow]) -> ImportPlan:
        """The changes that importing the rows of a file would make."""
        there = {each.assignment.opdracht: each for each in self.kept()}
        return plan_import(entries, there, self._earlier, len(there) + 1)

    def bring_in(
        self,
        entries: Sequence[FileRow],
        by: str,  # noqa: ARG002 - the server knows
        *,
        accept: Callable[[ImportPlan], bool] = lambda plan: not plan.refused,
        allowed: Collection[str] = (),
        kind: Kind = "import",
        **_more: Any,
    ) -> ImportPlan:
        """Keep what the rows of a file change, all at once.

        Raises:
            InputError: the server refuses a row, or an assignment changed since.
        """
        plan = self.preview(entries)
        if not accept(plan):
            return plan
        if kind == "add":
            [new] = entries
            body = {**_columns(new.assignment), "codes_toegestaan": sorted(allowed)}
            self.server.ask("POST", "assignments", body, once())
            return plan
        versions = {each.after.assignment.opdracht: each.after.version for each in plan.changes}
        rows = [
            _row(entry, versions[entry.assignment.opdracht])
            for entry in entries
            if entry.assignment.opdracht in versions
        ]
        if rows:
            body = {"opdrachten": rows, "codes_toegestaan": sorted(allowed)}
            self.server.ask("POST", "assignment-imports", body, once())
        return plan

    def edit(
        self,
        codes: Sequence[str],
        values: Mapping[str, Value],
        by: str,  # noqa: ARG002 - the server knows
        *,
        allowed: Collection[str] = (),
        kind: Kind = "change",
        version: int | None = None,
    ) -> list[VersionChange]:
        """Give assignments other values, one after the other once all of them can have them.

        Raises:
            UnknownAssignmentError: an assignment is not in the register.
            StaleVersionError: it has another version.
            InputError: it cannot have these values.
        """
        there: dict[str, Kept] = {}
        for code in dict.fromkeys(codes):
            if data := self.server.ask("GET", _place(code), absent={}):
                there[code] = _kept(data, 0)
        changes = plan_edits(codes, there, values, version)
        for number, each in enumerate(changes):
            self._edited(each, number, None if kind == "cancel" else (values, allowed))
        return changes

    def _edited(
        self,
        change: VersionChange,
        before: int,
        given: tuple[Mapping[str, Value], Collection[str]] | None,
    ) -> None:
        """Keep one change; without values the assignment is cancelled."""
        done = f"; van de opdrachten ervoor zijn er {before} wel veranderd" if before else ""

        def stale() -> InputError:
            hint = "bekijk haar met `advise register show` en kies opnieuw"
            said = f"deze opdracht is intussen veranderd{done}"
            return StaleVersionError([Diagnostic(None, said, hint)])

        place = _place(change.after.assignment.opdracht)
        headers = {"if-match": f'"{change.after.version - 1}"'}
        if given is None:
            self.server.ask("DELETE", place, None, headers, stale=stale)
            return
        values, allowed = given
        body = {name: _iso(value) for name, value in values.items()}
        if allowed:
            body["codes_toegestaan"] = sorted(allowed)
        self.server.ask("PATCH", place, body, headers, stale=stale)

    def _earlier(self, wanted: Sequence[tuple[str, int]]) -> Mapping[tuple[str, int], Assignment]:
        return {
            (code, each.number): each.assignment
            for code in {code for code, _ in wanted}
            for each in self.history(code)
        }

    def __getattribute__(self, name: str) -> Any:
        if name in _CHANGING:
            raise only_there(super().__getattribute__("server").address)
        return super().__getattribute__(name)


_OF_ANY = {*vars(RegisterOnServer), "assignments", "place", "look_alikes"}
_CHANGING = frozenset(
    name for name in vars(Register) if not name.startswith("__") and name not in _OF_ANY
)
"""What a register has beside these; without a database it would act as if it were empty."""


def _place(code: str) -> str:
    return f"assignments/{quote(code, safe='')}"


def _kept(data: Mapping[str, Any], place: int) -> Kept:
    return Kept(_assignment(data), int(data["registerversie"]), place)


def _row(entry: FileRow, after: int) -> dict[str, Any]:
    """A row as the API takes it, with the version that it rests on; the first rests on none."""
    columns = _columns(entry.assignment)
    row = {name: columns[name] for name in COLUMNS if name in entry.given}
    return row if after == 1 else {**row, "registerversie": str(after - 1)}


def _columns(assignment: Assignment) -> dict[str, Any]:
    return {name: _iso(getattr(assignment, name)) for name in COLUMNS}


def _iso(value: Value) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _assignment(data: Mapping[str, Any]) -> Assignment:
    values: dict[str, Any] = {name: _value(name, data.get(name)) for name in COLUMNS}
    return Assignment(**values)


def _value(name: str, text: str | None) -> Value:
    return text if text is None or name not in DAYS else date.fromisoformat(text)

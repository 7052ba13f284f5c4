"""The other ways into a decision: a kept answer, an assignment in a register, a list of cases.

What is sent is read from memory and kept nowhere. A kept answer goes on in the address, as facts.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from fastapi import FastAPI, Request
from msgspec import Struct
from msgspec.structs import replace
from starlette.datastructures import FormData
from starlette.responses import Response

from adwijzer.decisions import TIMING, decider_as
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.decisions.intake import takes_contact, takes_register
from adwijzer.decisions.kept_contact import saved_contact
from adwijzer.decisions.timing.caseload import AnsweredRow, answered, check_columns, codes_twice
from adwijzer.decisions.timing.decider import TimingDecider
from adwijzer.model.rulebase import Decision, TimingDecision
from adwijzer.presenting.caseload import as_calendar, as_json, as_table, grid
from adwijzer.text.diagnostics import Diagnostic, InputError, first_problems
from adwijzer.text.files import check_size, decode
from adwijzer.text.nodes import parse
from adwijzer.text.phrases import counted
from adwijzer.text.tables import Sent, read_table
from adwijzer_web.address import WrongFields, address, pairs_of, read
from adwijzer_web.brought import by_contact, by_register, carrying
from adwijzer_web.fields import fields_of
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import BY_CONTACT, BY_REGISTER, MANY, DecisionPage, Reply
from adwijzer_web.responses import download, html, sent
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.work import Workplace

_MOST_ROWS = 1_000
_CAPTION = "Wat er nu aan de beurt is"
_MOST_IN_CALENDAR = 200
"""Cases of which the dates are written as a calendar too; more take long."""
_SPARE = 0.7
"""The part of the time of a request that a list of cases may take."""
_FORGOTTEN = "Het wordt gelezen en meteen vergeten: er wordt niets bewaard."


class Input(Struct, frozen=True, kw_only=True):
    """A field of such a page: a file, a text or a code."""

    name: str
    kind: str
    label: str
    help: str
    accept: str = ""
    value: str = ""


class Complaint(Struct, frozen=True):
    """What is wrong with what was sent, and in which field."""

    field: str
    messages: tuple[str, ...]


_TABLE = ".csv,.xlsx,.json,.yaml,.yml"
_REGISTER = Input(
    name="register",
    kind="file",
    label="Het register",
    help="Een bestand uit Excel (XLSX) of CSV, hoogstens 5 MB. Ook JSON en YAML mag.",
    accept=_TABLE,
)
_CODE = Input(
    name="opdracht",
    kind="text",
    label="De code van de opdracht",
    help="Zoals de code in het register staat, bijvoorbeeld O-102.",
)
_KEPT = (
    Input(
        name="contact",
        kind="file",
        label="Het bewaarde antwoord",
        help="Het JSON-bestand dat je bij de contactvorm hebt gedownload.",
        accept=".json",
    ),
    Input(
        name="contact_tekst",
        kind="textarea",
        label="Of plak de inhoud van dat bestand",
        help="De tekst begint met een accolade.",
    ),
)
_LIST = Input(
    name="zaken",
    kind="file",
    label="De lijst met zaken",
    help="Een bestand uit Excel (XLSX) of CSV, hoogstens 5 MB, met één zaak per rij.",
    accept=".csv,.xlsx",
)


class Uploads:
    """The routes of these pages."""

    def __init__(self, knowledge: Knowledge, work: Workplace) -> None:
        self.knowledge = knowledge
        self.work = work

    def add_to(self, app: FastAPI, page: str, decision: Decision) -> None:
        """Add the ways into one decision."""
        if takes_contact(decision):
            self._add(app, f"/{page}{BY_CONTACT}", self._contact_page(decision, page))
        if takes_register(self.knowledge.base, decision):
            self._add(app, f"/{page}{BY_REGISTER}", self._register_page(decision, page))
        if isinstance(decision, TimingDecision):
            self._add(app, f"/{page}{MANY}", self._list_page(decision, page))

    def _add(
        self, app: FastAPI, path: str, handler: Callable[[Request], Awaitable[Response]]
    ) -> None:
        app.add_api_route(
            path,
            handler,
            methods=["GET", "HEAD", "POST"],
            include_in_schema=False,
            response_class=Response,
        )

    def _form(
        self,
        page: str,
        query: str,
        inputs: Sequence[Input],
        title: str,
        text: str,
        button: str,
        wrong: Complaint | None = None,
        **more: Any,
    ) -> Reply:
        context = {"rows": None, "downloads": [], "notes": [], "columns": [], **more}
        body = TEMPLATES.render(
            "aside.html.j2",
            self.knowledge,
            page.rpartition("/")[0],
            action=f"{page}?{query}" if query else page,
            inputs=inputs,
            title=title,
            text=text,
            button=button,
            wrong=wrong,
            **context,
        )
        return Reply(body, 400 if wrong else 200)

    # --- a kept answer on the contact -------------------------------------------------------------

    def _contact_page(
        self, decision: Decision, name: str
    ) -> Callable[[Request], Awaitable[Response]]:
        page = f"/{name}{BY_CONTACT}"

        def shown(query: str, wrong: Complaint | None = None) -> Reply:
            return self._form(
                page,
                query,
                _KEPT,
                "Neem je advies over de contactvorm mee",
                f"Kies het bestand of plak de tekst. {_FORGOTTEN}",
                "Neem mee",
                wrong,
            )

        def taken(query: str, file: Sent | None, text: str) -> Reply:
            data = file.data if file is not None else text.encode()
            if not data.strip():
                return shown(query, Complaint("contact", ("Kies een bestand, of plak de tekst.",)))
            field = "contact" if file is not None else "contact_tekst"
            try:
                asked = read(decision, fields_of(query))
                shown_as = "contact.json" if file is not None else "geplakte tekst"
                node = parse(decode(check_size(data, shown_as), shown_as), shown_as)
                saved = saved_contact(self.knowledge.base, node, shown_as)
                brought = by_contact(self.knowledge, saved, decision).case
            except WrongFields:
                return shown(
                    "", Complaint("", ("In het adres van deze pagina staat iets vreemds.",))
                )
            except InputError as error:
                return shown(query, Complaint(field, _messages(error)))
            case = asked.case.over(brought)
            onward = carrying(saved, decision, case, asked.as_of)
            return Reply(status=303, location=address(f"/{name}", pairs_of(decision, onward)))

        async def handler(request: Request) -> Response:
            query = _query(request)
            if request.method != "POST":
                return html(shown(query))
            async with request.form(max_files=1, max_fields=2) as form:
                file, text = (
                    await sent(form.get("contact"), "contact"),
                    _word(form, "contact_tekst"),
                )
            return html(await self.work.do(taken, query, file, text))

        return handler

    # --- an assignment in a register --------------------------------------------------------------

    def _register_page(
        self, decision: Decision, name: str
    ) -> Callable[[Request], Awaitable[Response]]:
        page = f"/{name}{BY_REGISTER}"

        def shown(query: str, code: str = "", wrong: Complaint | None = None) -> Reply:
            return self._form(
                page,
                query,
                (_REGISTER, Input(**{**_fields(_CODE), "value": code})),
                "Haal de opdracht uit een register",
                "Het programma zoekt uit of je rollen samengaan, en neemt over wat er over de"
                f" opdracht staat. {_FORGOTTEN} Gebruik codes, nooit namen.",
                "Bekijk het antwoord",
                wrong,
            )

        def taken(query: str, file: Sent | None, code: str) -> Reply:
            if file is None:
                return shown(
                    query, code, Complaint("register", ("Kies een bestand met opdrachten.",))
                )
            if not code:
                return shown(
                    query, code, Complaint("opdracht", ("Vul de code van de opdracht in.",))
                )
            try:
                asked = read(decision, fields_of(query))
            except WrongFields:
                return shown("", code, Complaint("", ("In het adres staat iets vreemds.",)))
            try:
                register = load_register(file)
                register.require_right()
            except InputError as error:
                return shown(query, code, Complaint("register", _messages(error)))
            try:
                rows = register.assignments
                brought = by_register(self.knowledge, decision, rows, code, asked.as_of, asked.case)
            except InputError as error:
                return shown(query, code, Complaint("opdracht", _messages(error)))
            return DecisionPage(self.knowledge, decision, query, brought).show()

        async def handler(request: Request) -> Response:
            query = _query(request)
            if request.method != "POST":
                return html(shown(query))
            async with request.form(max_files=1, max_fields=2) as form:
                file, code = await sent(form.get("register")), _word(form, "opdracht")
            return html(await self.work.do(taken, query, file, code[:40]))

        return handler

    # --- a list of cases --------------------------------------------------------------------------

    def _list_page(
        self, decision: TimingDecision, name: str
    ) -> Callable[[Request], Awaitable[Response]]:
        page = f"/{name}{MANY}"
        columns = [("code", "je eigen code voor de zaak, nooit een naam")]
        columns += [(fact.name, fact.question) for fact in decision.asked]

        def shown(wrong: Complaint | None = None, **more: Any) -> Reply:
            return self._form(
                page,
                "",
                (_LIST,),
                "Bekijk een lijst met zaken",
                f"Je ziet van elke zaak wat er nu aan de beurt is. {_FORGOTTEN} Gebruik codes,"
                " nooit namen.",
                "Bekijk de zaken",
                wrong,
                columns=columns,
                **more,
            )

        def taken(file: Sent | None, until: float) -> Reply:
            if file is None:
                return shown(Complaint("zaken", ("Kies een bestand met zaken.",)))
            decider = decider_as(TIMING, self.knowledge.base, decision.name)
            try:
                table = check_columns(read_table(file), decision)
            except InputError as error:
                return shown(Complaint("zaken", _messages(error)))
            found, wrong, left = _answered(decider, table, until)
            listed = [each.summary for each in found]
            downloads = [
                download("CSV", f"{name}.csv", "text/csv", as_table(listed, "csv")),
                download("JSON", f"{name}.json", "application/json", as_json(listed).encode()),
            ]
            answers = [(each.reasoning.answer(), each.code) for each in found[:_MOST_IN_CALENDAR]]
            with contextlib.suppress(InputError):  # no date is to come
                calendar = as_calendar(answers).encode()
                downloads.append(download("agenda", f"{name}.ics", "text/calendar", calendar))
            notes = [f"Gelezen: {counted(len(table.rows), 'rij', 'rijen')} ({table.assumed})."]
            notes += _texts(codes_twice(table))
            if len(found) > _MOST_ROWS:
                notes.append(f"Je ziet de eerste {_MOST_ROWS}. In de bestanden staan ze alle.")
            if left:
                rows = counted(left, "rij", "rijen")
                notes.append(f"De tijd was op voor de laatste {rows}. Splits de lijst.")
            return shown(
                Complaint("zaken", _texts(wrong)) if wrong else None,
                rows=replace(grid(listed[:_MOST_ROWS], decision), caption=_CAPTION)
                if listed
                else None,
                notes=notes,
                downloads=[each for each in downloads if each is not None],
            )

        async def handler(request: Request) -> Response:
            if request.method != "POST":
                return html(shown())
            until = time.monotonic() + self.work.seconds * _SPARE
            async with request.form(max_files=1, max_fields=1) as form:
                file = await sent(form.get("zaken"), "zaken")
            return html(await self.work.do(taken, file, until))

        return handler


def _answered(
    decider: TimingDecider, table: Any, until: float
) -> tuple[list[AnsweredRow], list[Diagnostic], int]:
    """The answers, what is wrong in other rows, and how many rows there was no time for."""
    found: list[AnsweredRow] = []
    wrong: list[Diagnostic] = []
    for number, row in enumerate(answered(decider, table), start=1):
        if isinstance(row, InputError):
            wrong += row.diagnostics
        else:
            found.append(row)
        if time.monotonic() > until:
            return found, wrong, len(table.rows) - number
    return found, wrong, 0


def _messages(error: InputError) -> tuple[str, ...]:
    return _texts(error.diagnostics)


def _texts(problems: Sequence[Diagnostic]) -> tuple[str, ...]:
    return tuple(str(each) for each in first_problems(problems))


def _query(request: Request) -> str:
    query: str = request.scope["query_string"].decode("latin-1")
    return query


def _word(form: FormData, name: str) -> str:
    value = form.get(name)
    return value.strip() if isinstance(value, str) else ""


def _fields(given: Input) -> dict[str, str]:
    return {name: getattr(given, name) for name in given.__struct_fields__}

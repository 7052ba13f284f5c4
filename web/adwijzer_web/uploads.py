"""The other ways into a decision: a kept answer, an assignment in a register, a list of cases.

What is sent is read from memory and kept nowhere. A kept answer goes on in the address, as facts.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence

from fastapi import FastAPI, Request
from msgspec import Struct
from starlette.datastructures import FormData
from starlette.responses import Response

from adwijzer.decisions.assignments.reader import load_register
from adwijzer.decisions.intake import takes_contact, takes_register
from adwijzer.decisions.kept_contact import saved_contact
from adwijzer.model.rulebase import Decision, TimingDecision
from adwijzer.text.diagnostics import InputError
from adwijzer.text.files import check_size, decode
from adwijzer.text.nodes import parse
from adwijzer_web.address import WrongFields, address, pairs_of, read
from adwijzer_web.brought import by_contact, by_register, carrying
from adwijzer_web.caseload_page import CaseloadPage
from adwijzer_web.fields import fields_of
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import BY_CONTACT, BY_REGISTER, MANY, DecisionPage, Reply, onward
from adwijzer_web.responses import FORM, add_page, html
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.uploaded import ToldProblem, Upload, told, uploaded, word
from adwijzer_web.work import Workplace

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
    wrong: tuple[ToldProblem, ...]

    @classmethod
    def saying(cls, field: str, words: str) -> Complaint:
        """One thing that is wrong, in words."""
        return cls(field, (ToldProblem("", words, ""),))

    @classmethod
    def of(cls, field: str, error: InputError, upload: Upload | None) -> Complaint:
        """All that is wrong, with the places in the file that was sent."""
        uploads = () if upload is None else (upload,)
        return cls(field, tuple(told(error.diagnostics, uploads)))


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


class Uploads:
    """The routes of these pages."""

    def __init__(self, knowledge: Knowledge, work: Workplace) -> None:
        self.knowledge = knowledge
        self.work = work

    def add_to(self, app: FastAPI, page: str, decision: Decision) -> None:
        """Add the ways into one decision."""
        if takes_contact(decision):
            add_page(app, f"/{page}{BY_CONTACT}", self._contact_page(decision, page), *FORM)
        if takes_register(self.knowledge.base, decision):
            add_page(app, f"/{page}{BY_REGISTER}", self._register_page(decision, page), *FORM)
        if isinstance(decision, TimingDecision):
            add_page(app, f"/{page}{MANY}", self._list_page(decision, page), *FORM)

    def _form(
        self,
        page: str,
        query: str,
        inputs: Sequence[Input],
        title: str,
        text: str,
        button: str,
        wrong: Complaint | None = None,
    ) -> Reply:

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

        def taken(query: str, upload: Upload | None, text: str) -> Reply:
            data = upload.file.data if upload is not None else text.encode()
            if not data.strip():
                return shown(
                    query, Complaint.saying("contact", "Kies een bestand, of plak de tekst.")
                )
            field = "contact" if upload is not None else "contact_tekst"
            try:
                asked = read(decision, fields_of(query))
                shown_as = "contact.json" if upload is not None else "geplakte tekst"
                node = parse(decode(check_size(data, shown_as), shown_as), shown_as)
                saved = saved_contact(self.knowledge.base, node, shown_as)
                brought = by_contact(self.knowledge, saved, decision).case
            except WrongFields:
                return shown(
                    "", Complaint.saying("", "In het adres van deze pagina staat iets vreemds.")
                )
            except InputError as error:
                return shown(query, Complaint.of(field, error, upload))
            case = asked.case.over(brought)
            whole = carrying(saved, decision, case, asked.as_of)
            place = address(f"/{name}", pairs_of(decision, whole))
            return onward(self.knowledge, decision, place)

        async def handler(request: Request) -> Response:
            query = _query(request)
            if request.method != "POST":
                return html(shown(query))
            async with request.form(max_files=1, max_fields=2) as form:
                file, text = (
                    await uploaded(form, "contact"),
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

        def taken(query: str, upload: Upload | None, code: str) -> Reply:
            if upload is None:
                return shown(
                    query, code, Complaint.saying("register", "Kies een bestand met opdrachten.")
                )
            if not code:
                return shown(
                    query, code, Complaint.saying("opdracht", "Vul de code van de opdracht in.")
                )
            try:
                asked = read(decision, fields_of(query))
            except WrongFields:
                return shown("", code, Complaint.saying("", "In het adres staat iets vreemds."))
            try:
                register = load_register(upload.file)
                register.require_right()
            except InputError as error:
                return shown(query, code, Complaint.of("register", error, upload))
            try:
                rows = register.assignments
                brought = by_register(self.knowledge, decision, rows, code, asked.as_of, asked.case)
            except InputError as error:
                return shown(query, code, Complaint.of("opdracht", error, upload))
            return DecisionPage(self.knowledge, decision, query, brought).show()

        async def handler(request: Request) -> Response:
            query = _query(request)
            if request.method != "POST":
                return html(shown(query))
            async with request.form(max_files=1, max_fields=2) as form:
                file, code = await uploaded(form, "register"), _word(form, "opdracht")
            return html(await self.work.do(taken, query, file, code[:40]))

        return handler

    # --- a list of cases --------------------------------------------------------------------------

    def _list_page(
        self, decision: TimingDecision, name: str
    ) -> Callable[[Request], Awaitable[Response]]:
        page = CaseloadPage(self.knowledge, decision, name)

        async def handler(request: Request) -> Response:
            if request.method != "POST":
                return html(page.shown())
            until = time.monotonic() + self.work.seconds * _SPARE
            async with request.form(max_files=1, max_fields=4, max_part_size=64 * 1024) as form:
                upload = await uploaded(form, "zaken")
                words = {each: word(form, each) for each in ("vorm", "bladzijde")}
            return await self.work.do(page.answered, upload, words, until)

        return handler


def _query(request: Request) -> str:
    query: str = request.scope["query_string"].decode("latin-1")
    return query


def _word(form: FormData, name: str) -> str:
    value = form.get(name)
    return value.strip() if isinstance(value, str) else ""


def _fields(given: Input) -> dict[str, str]:
    return {name: getattr(given, name) for name in given.__struct_fields__}

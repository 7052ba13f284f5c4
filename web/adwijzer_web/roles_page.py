"""The page on role conflicts: a register, what is asked of it, and what was found."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from fastapi import FastAPI, Request
from msgspec import Struct
from starlette.datastructures import FormData
from starlette.responses import Response

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, REQUIRED
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.presenting.findings import FoundRoles
from adwijzer.presenting.pairs import page
from adwijzer.text.days import day_of
from adwijzer.text.diagnostics import InputError, first_problems
from adwijzer.text.tables import Sent
from adwijzer_web.address import typed_day
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import Reply
from adwijzer_web.registers import (
    SHAPES,
    Wanted,
    as_file,
    judged,
    read_registers,
    shapes_for,
)
from adwijzer_web.responses import attached, download, html, sent
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.work import Workplace

PAGE = "/rolconflict"
FILES = ("register", "voorgesteld", "arbeidsdeskundigen")
TICKS = ("wie-kan", "alles", "redenering", "wat-als")
DAYS = {"vanaf": "De eerste dag", "tot": "De laatste dag", "peildatum": "De dag van kijken"}
CODES = ("ad", "client")
ALLOWED = "codes-toegestaan"
WORDS = (*TICKS, *DAYS, *CODES, ALLOWED, "vorm")
_MOST_ROWS = 2_000
"""Rows of an answer that are written to Excel within a page; more take seconds."""
_EXCEL = 0.5
"""The part of the time of a request that a large Excel file needs for itself."""


class Form(Struct, frozen=True):
    """What was sent: the files, and the other fields as they were typed."""

    files: Mapping[str, Sent | None]
    words: Mapping[str, str]


class WrongField(Exception):  # noqa: N818 - becomes a message at its field
    """One field holds what cannot be used."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(field)
        self.field = field
        self.message = message


class RolePage:
    """The routes of the page."""

    def __init__(self, knowledge: Knowledge, work: Workplace) -> None:
        self.knowledge = knowledge
        self.work = work

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        app.add_api_route(
            PAGE,
            self._handle,
            methods=["GET", "HEAD", "POST"],
            include_in_schema=False,
            response_class=Response,
        )

    async def _handle(self, request: Request) -> Response:
        if request.method != "POST":
            return html(self._page(200, Form({}, dict.fromkeys(WORDS, ""))))
        until = time.monotonic() + self.work.seconds
        async with request.form(max_files=len(FILES), max_fields=20) as given:
            files = {name: await sent(given.get(name), name) for name in FILES}
            words = {name: _word(given, name) for name in WORDS}
        return await self.work.do(self._judge, Form(files, words), until)

    def _judge(self, form: Form, until: float) -> Response:
        register, shape = form.files["register"], form.words["vorm"]
        try:
            excel = self.work.seconds * _EXCEL if shape == "xlsx" else 0.0
            wanted = _wanted(form, until - excel)
            if register is None:
                raise WrongField("register", "Kies een bestand met opdrachten.")
            read = read_registers(register, wanted, _written)
            report = judged(self.knowledge, read.asked, wanted, _written)
        except WrongField as wrong:
            return html(self._page(400, form, [wrong.message], wrong.field))
        except InputError as error:
            messages = [str(each) for each in first_problems(error.diagnostics)]
            return html(self._page(400, form, messages, _field_of(error)))
        if wanted.shape:
            return attached(as_file(report, shape), SHAPES[shape][1], f"rolconflicten.{shape}")
        return html(self._found(form, report, read.assumed, shapes_for(wanted)))

    def _found(self, form: Form, report: FoundRoles, assumed: str, shapes: Sequence[str]) -> Reply:
        suggesting = report.answer if isinstance(report.answer, SuggestingAnswer) else None
        rows = len(report.answer.paren)
        rows += (
            sum(len(each.arbeidsdeskundigen) for each in suggesting.wie_kan) if suggesting else 0
        )
        fitting = [s for s in shapes if not (rows > _MOST_ROWS and s == "xlsx")]
        links = [
            download(SHAPES[shape][0], f"rolconflicten.{shape}", SHAPES[shape][1], made)
            for shape in fitting
            for made in (as_file(report, shape),)
        ]
        return self._page(
            200,
            form,
            found=page(report, "html"),
            assumed=assumed,
            downloads=[each for each in links if each is not None],
            too_large=rows > _MOST_ROWS or None in links,
        )

    def _page(
        self,
        status: int,
        form: Form,
        errors: Sequence[str] = (),
        field: str = "register",
        **context: Any,
    ) -> Reply:
        decision = self.knowledge.pairs
        defaults: dict[str, Any] = {
            "found": None,
            "downloads": [],
            "assumed": "",
            "too_large": False,
        }
        body = TEMPLATES.render(
            "roles_page.html.j2",
            self.knowledge,
            PAGE,
            page=PAGE,
            title=decision.title if decision else "",
            question=decision.question if decision else "",
            columns=COLUMNS,
            required=REQUIRED,
            choices=CHOICES,
            shapes=SHAPES,
            errors=errors,
            field=field,
            typed=form.words,
            narrowed=any(form.words[name] for name in (*CODES, *DAYS, ALLOWED, *TICKS[1:])),
            **{**defaults, **context},
        )
        return Reply(body, status)


def _wanted(form: Form, until: float) -> Wanted:
    """What is asked about the register.

    Raises:
        WrongField: a day that is none.
    """
    days: dict[str, date | None] = {}
    for name, label in DAYS.items():
        text = form.words[name]
        days[name] = day_of(typed_day(text)) if text else None
        if text and days[name] is None:
            raise WrongField(name, f"{label} moet een datum zijn, zoals 2-3-2026.")
    ads, clients = [frozenset(form.words[name].replace(",", " ").split()) for name in CODES]
    tick = {name: bool(form.words[name]) for name in TICKS}
    return Wanted(
        proposed=form.files["voorgesteld"],
        suggest=tick["wie-kan"],
        limits=form.files["arbeidsdeskundigen"],
        ads=ads,
        clients=clients,
        since=days["vanaf"],
        end=days["tot"],
        free=tick["alles"],
        as_of=days["peildatum"],
        why=tick["redenering"],
        what_if=tick["wat-als"],
        allowed=frozenset(form.words[ALLOWED].split()),
        shape=form.words["vorm"] if form.words["vorm"] in SHAPES else "",
        until=until,
    )


_OPTIONS = {
    "ad": ("ad", "Alleen van deze arbeidsdeskundigen"),
    "add": ("voorgesteld", "Voorgestelde opdrachten"),
    "as-of": ("peildatum", "Kijk zoals op deze dag"),
    "suggest": ("wie-kan", "Laat zien wie ze kan doen"),
    "ads": ("arbeidsdeskundigen", "Wat elke arbeidsdeskundige aankan"),
    "client": ("client", "Alleen voor deze cliënten"),
    "from": ("vanaf", "Loopt nog op of na"),
    "to": ("tot", "Begint op of voor"),
    "why": ("vorm", "De hele redenering"),
    "what-if": ("vorm", "Wat het oordeel zou veranderen"),
}
"""The options of the command: the field where a problem is shown, and what the page calls it."""


def _written(option: str) -> str:
    name, _, shape = option.partition("=")
    return f"‘{SHAPES[shape][0] if shape else _OPTIONS[name][1]}’"


def _field_of(error: InputError) -> str:
    """The field that is wrong; the register where nothing is named."""
    first = error.diagnostics[0]
    if first.fact:
        return _OPTIONS[first.fact][0] if first.fact in _OPTIONS else first.fact
    name = first.position.file.partition(".")[0] if first.position else ""
    return name if name in FILES else FILES[0]


def _word(form: FormData, name: str) -> str:
    value = form.get(name)
    return " ".join(value.split())[:200] if isinstance(value, str) else ""

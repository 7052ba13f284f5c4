"""The page on role conflicts: a register, what is asked of it, and what was found.

The register is sent along, or it is the one that this server keeps. In that one an assignment may
be proposed by hand as well, and be taken up with an AD who can do it.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from fastapi import FastAPI, Request
from msgspec import Struct
from msgspec.structs import replace
from starlette.responses import Response

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, REQUIRED
from adwijzer.decisions.assignments.entry import read_columns
from adwijzer.decisions.assignments.records import NodeTable
from adwijzer.decisions.case import node_of
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles.answer import Pair
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.model.readers import ALL_READERS, DOSSIER, reader_word
from adwijzer.model.rulebase import Decision
from adwijzer.office.roles import Role
from adwijzer.presenting.pair_matrix import role_matrices
from adwijzer.presenting.pairs import page
from adwijzer.presenting.places import rule_place
from adwijzer.text.days import day_of
from adwijzer.text.diagnostics import Diagnostic, InputError
from adwijzer.text.tables import Sent
from adwijzer_web.address import typed_day
from adwijzer_web.assignment_fields import column_fields, written
from adwijzer_web.fields import number_in
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import Reply
from adwijzer_web.reasons import ShownReason, shown_reason
from adwijzer_web.registers import (
    SHAPES,
    KeptAssignments,
    Wanted,
    as_file,
    judged,
    kept_in,
    read_registers,
    shapes_for,
)
from adwijzer_web.responses import FORM, add_page, attached, html
from adwijzer_web.results import SIGNS
from adwijzer_web.stored_register import StoredRegister
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.uploaded import ToldProblem, Upload, corrections, told, uploaded, word
from adwijzer_web.visitor import require
from adwijzer_web.work import Workplace

PAGE, KEPT_PAGE = "/rolconflict", "/register/nakijken"
FILES = ("register", "voorgesteld", "arbeidsdeskundigen")
TICKS = ("wie-kan", "alles", "redenering", "wat-als")
DAYS = {"vanaf": "De eerste dag", "tot": "De laatste dag", "peildatum": "De dag van kijken"}
CODES = ("ad", "client")
ALLOWED = "codes-toegestaan"
READER, NAMED = "voor-lezer", "noem-feit"
PROPOSED = "nieuwe-"
"""Before the names of the fields of an assignment that is proposed by hand."""
ASSIGNMENT = tuple(PROPOSED + name for name in COLUMNS)
WORDS = (*TICKS, *DAYS, *CODES, ALLOWED, READER, NAMED, "vorm", "bladzijde", *ASSIGNMENT)
MARKED = "gemarkeerd"
"""The form of an answer that is the sheet itself, with what is wrong in it marked."""
PER_PAGE = 10
"""Pairs on a page."""
_URGENT = 3
"""Pairs that are told first."""
_EXCEL = 0.5
"""The part of the time of a request that a large Excel file needs for itself."""


class Form(Struct, frozen=True):
    """What was sent: the files, and the other fields as they were typed."""

    files: Mapping[str, Upload | None]
    words: Mapping[str, str]


class MatrixCell(Struct, frozen=True):
    """A place in the picture of the roles: how many pairs there are, and the heaviest verdict."""

    number: int
    tenor: str
    label: str
    sign: str


class UrgentPair(Struct, frozen=True):
    """A pair that needs attention first: whose it is, the verdict, why, and what is to be done."""

    ad: str
    codes: str
    verdict: str
    tenor: str
    sign: str
    why: str
    steps: tuple[str, ...]


class WrongField(Exception):  # noqa: N818 - becomes a message at its field
    """One field holds what cannot be used."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(field)
        self.field = field
        self.message = message


class RolePage:
    """The routes of the page."""

    def __init__(
        self, knowledge: Knowledge, work: Workplace, stored: StoredRegister | None = None
    ) -> None:
        self.knowledge = knowledge
        self.work = work
        self.stored = stored
        self.page = PAGE if stored is None else KEPT_PAGE

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        add_page(app, self.page, self._handle, *FORM)

    async def _handle(self, request: Request) -> Response:
        if self.stored is not None:
            require(request, Role.PLANNER)
        if request.method != "POST":
            return html(self._page(200, Form({}, dict.fromkeys(WORDS, ""))))
        until = time.monotonic() + self.work.seconds
        async with request.form(
            max_files=len(FILES), max_fields=48, max_part_size=64 * 1024
        ) as given:
            files = {name: await uploaded(given, name) for name in FILES}
            words = {name: word(given, name) for name in WORDS}
        return await self.work.do(self._judge, Form(files, words), until)

    def _judge(self, form: Form, until: float) -> Response:
        shape = form.words["vorm"]
        try:
            excel = self.work.seconds * _EXCEL if shape == "xlsx" else 0.0
            wanted = _wanted(form, until - excel)
            register = self._register(form)
            if (typed := self._typed(form, wanted, register)) is not None:
                wanted = replace(wanted, proposed=typed)
            read = read_registers(register, wanted, _written)
            report = judged(self.knowledge, read.asked, wanted, _written)
        except WrongField as wrong:
            said = [ToldProblem("", wrong.message, "")]
            return html(self._page(400, form, said, wrong.field))
        except InputError as error:
            return self._refused(form, error)
        if wanted.shape:
            return attached(as_file(report, shape), SHAPES[shape][1], f"rolconflicten.{shape}")
        return html(self._found(form, report, read.assumed, shapes_for(wanted)))

    def _register(self, form: Form) -> Sent | KeptAssignments:
        """The register that is sent along, or the one that this server keeps.

        Raises:
            WrongField: none is sent along.
        """
        if self.stored is not None:
            return kept_in(self.stored)
        sent = form.files["register"]
        if sent is None:
            raise WrongField("register", "Kies een bestand met opdrachten.")
        return sent.file

    def _typed(
        self, form: Form, wanted: Wanted, register: Sent | KeptAssignments
    ) -> NodeTable | None:
        """The assignment that is proposed by hand; None when nothing is typed.

        Raises:
            WrongField: a file is sent along as well.
            InputError: what is wrong in it, by field.
        """
        texts = {name: form.words[PROPOSED + name] for name in COLUMNS}
        typed = {name: text for name, text in texts.items() if text}
        if not typed or not isinstance(register, KeptAssignments):
            return None
        if wanted.proposed is not None:
            told = "Kies een bestand of typ een opdracht, niet allebei."
            raise WrongField("voorgesteld", told)
        try:
            values = read_columns(typed, wanted.allowed | register.allowed, written=written)
            needed = [name for name in REQUIRED if name != "ad" or not wanted.suggest]
            missing = [name for name in needed if name not in values]
            if missing:
                raise InputError(
                    Diagnostic(None, "dit is nodig", "vul het in", name) for name in missing
                )
        except InputError as error:
            raise InputError(
                replace(each, fact=PROPOSED + each.fact) for each in error.diagnostics
            ) from None
        record = {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in values.items()
        }
        return NodeTable("voorgesteld", [node_of(record)])

    def _refused(self, form: Form, error: InputError) -> Response:
        """What is wrong in the files, on the page or in the sheet itself."""
        field = _field_of(error)
        upload = form.files.get(field)
        if upload is not None and form.words["vorm"] == MARKED:
            data = corrections(error.diagnostics, upload)
            if data is not None:
                return attached(data, SHAPES["xlsx"][1], f"{field}-nakijken.xlsx")
        uploads = [each for each in form.files.values() if each is not None]
        found = told(error.diagnostics, uploads)
        marked = upload is not None and any(_at(each) for each in error.diagnostics)
        at = {each.fact.removeprefix(PROPOSED): str(each) for each in error.diagnostics}
        return html(self._page(400, form, found, field, at, marked=marked))

    def _found(self, form: Form, report: FoundRoles, assumed: str, shapes: Sequence[str]) -> Reply:
        pairs = len(report.answer.paren)
        pages = max(1, -(-pairs // PER_PAGE))
        number = max(1, min(number_in(form.words["bladzijde"]) or 1, pages))
        start = (number - 1) * PER_PAGE
        if pages > 1:
            window = (start, start + PER_PAGE)
            report = replace(report, window=window)
        return self._page(
            200,
            form,
            found=page(report, "html"),
            assumed=assumed,
            downloads=[(name, SHAPES[name][0]) for name in shapes],
            # Another reader than the planner does not see who had which role.
            matrix=None if report.audience else matrix_of(report),
            others=[]
            if report.audience
            else role_matrices(
                report.decider, enumerate((f for f, _ in report.first(PER_PAGE)), start=start + 1)
            ),
            reasons=[] if report.audience else self._reasons(report),
            number=number,
            pages=pages,
            totals=totals(report),
            urgent=list(urgent(report)) if number == 1 and not report.audience else [],
            candidates=self._candidates(form, report),
        )

    def _reasons(self, report: FoundRoles) -> list[ShownReason]:
        """The rules behind the pairs on the page, each once, the heaviest first."""
        pairs: dict[str, Pair] = {}
        for _, pair in report.first(PER_PAGE):
            pairs.setdefault(pair.regel, pair)
        return [
            shown_reason(self.knowledge, pair, rule_place(report.decision, rule))
            for rule, pair in pairs.items()
        ]

    def _candidates(self, form: Form, report: FoundRoles) -> list[str]:
        """The ADs with whom an assignment that was proposed by hand can be taken up, best first."""
        if self.stored is None or not form.words[PROPOSED + "opdracht"]:
            return []
        if form.words[PROPOSED + "ad"]:
            return [form.words[PROPOSED + "ad"]]
        if not isinstance(report.answer, SuggestingAnswer):
            return []
        return [each.ad for row in report.answer.wie_kan for each in row.arbeidsdeskundigen]

    def _page(
        self,
        status: int,
        form: Form,
        errors: Sequence[ToldProblem] = (),
        field: str = "register",
        by_field: Mapping[str, str] | None = None,
        **context: Any,
    ) -> Reply:
        decision = self.knowledge.pairs
        defaults: dict[str, Any] = {
            "found": None,
            "downloads": [],
            "assumed": "",
            "marked": False,
            "matrix": None,
            "others": [],
            "reasons": [],
            "urgent": [],
            "signs": SIGNS,
            "number": 1,
            "pages": 1,
            "totals": [],
            "candidates": [],
        }
        kept = {name: each for name, each in form.files.items() if each is not None}
        body = TEMPLATES.render(
            "roles_page.html.j2",
            self.knowledge,
            self.page if self.stored is None else "/register",
            page=self.page,
            stored=self.stored is not None,
            proposed=column_fields(
                {name: form.words[PROPOSED + name] for name in COLUMNS},
                by_field or {},
                optional=("ad",),
                prefix=PROPOSED,
            ),
            started=any(form.words[name] for name in ASSIGNMENT),
            given=[(name, text) for name in ASSIGNMENT if (text := form.words[name])],
            decision=decision,
            title=decision.title if decision else "",
            question=decision.question if decision else "",
            columns=COLUMNS,
            required=REQUIRED,
            choices=CHOICES,
            shapes=SHAPES,
            readers=[(each, reader_word(each)) for each in ALL_READERS],
            errors=errors,
            field=field,
            kept={name: (each.own, each.packed) for name, each in kept.items()},
            typed=form.words,
            narrowed=any(form.words[name] for name in (*CODES, *DAYS, ALLOWED, *TICKS[1:]))
            or form.words[READER] not in ("", DOSSIER),
            **{**defaults, **context},
        )
        return Reply(body, status)


def matrix_of(
    report: FoundRoles,
) -> tuple[tuple[str, ...], list[tuple[str, list[MatrixCell | None]]]]:
    """The roles against each other: the first down, the second across; None where no pair is."""
    decision = report.decision
    roles = CHOICES["rol"]
    numbers: Counter[tuple[str, str]] = Counter()
    heaviest: dict[tuple[str, str], int] = {}
    order = decision.outcomes[0].names
    for finding, pair in zip(report.findings.pairs, report.answer.paren, strict=True):
        place = (finding.first.rol, finding.second.rol)
        numbers[place] += 1
        heaviest[place] = max(heaviest.get(place, 0), order.index(pair.rolcombinatie))
    rows: list[tuple[str, list[MatrixCell | None]]] = []
    for first in roles:
        cells = [_cell(decision, numbers, heaviest, (first, second)) for second in roles]
        rows.append((first, cells))
    return roles, rows


def _cell(
    decision: Decision,
    numbers: Mapping[tuple[str, str], int],
    heaviest: Mapping[tuple[str, str], int],
    place: tuple[str, str],
) -> MatrixCell | None:
    if place not in heaviest:
        return None
    value = decision.outcomes[0].values[heaviest[place]]
    tenor = value.tenor or "voorwaarden"
    return MatrixCell(numbers[place], tenor.replace("_", "-"), value.label, SIGNS[tenor])


def urgent(report: FoundRoles) -> Iterator[UrgentPair]:
    """The heaviest pairs, each in a few words; free ones are not among them."""
    values = {value.name: value for value in report.decision.outcomes[0].values}
    for finding, pair in report.first(_URGENT):
        if not finding.judgement.weight:
            return
        value = values[pair.rolcombinatie]
        tenor = value.tenor or "voorwaarden"
        yield UrgentPair(
            ad=pair.ad or "",
            codes=f"{pair.eerste} ({pair.eerste_rol}) en {pair.tweede} ({pair.tweede_rol})",
            verdict=value.label + ("" if pair.zekerheid == "vast" else ", voorlopig"),
            tenor=tenor.replace("_", "-"),
            sign=SIGNS[tenor],
            why=pair.uitleg,
            steps=tuple(each.label for each in pair.maatregelen if each.vervuld != "ja"),
        )


def totals(report: FoundRoles) -> list[tuple[str, int, str, str]]:
    """How many pairs have each verdict, the heaviest first: label, number, tenor and sign."""
    found = []
    for value in reversed(report.decision.outcomes[0].values):
        number = report.answer.samenvatting.get(value.name)
        if number is None:
            number = report.answer.vrij.paren
        tenor = value.tenor or "voorwaarden"
        found.append((value.label, number, tenor.replace("_", "-"), SIGNS[tenor]))
    return found


def _at(problem: Diagnostic) -> bool:
    return problem.position is not None and problem.position.line > 0


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
        proposed=_file(form.files["voorgesteld"]),
        suggest=tick["wie-kan"],
        limits=_file(form.files["arbeidsdeskundigen"]),
        ads=ads,
        clients=clients,
        since=days["vanaf"],
        end=days["tot"],
        free=tick["alles"],
        as_of=days["peildatum"],
        why=tick["redenering"],
        what_if=tick["wat-als"],
        allowed=frozenset(form.words[ALLOWED].split()),
        reader=form.words[READER],
        named=tuple(form.words[NAMED].split()),
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
    "lezer": (READER, "Voor wie is de tekst"),
    "why": ("vorm", "De hele redenering"),
    "what-if": ("vorm", "Wat het oordeel zou veranderen"),
}
"""The options of the command: the field where a problem is shown, and what the page calls it."""


def _written(option: str) -> str:
    name, _, shape = option.partition("=")
    return f"‘{SHAPES[shape][0] if name == 'format' else _OPTIONS[name][1]}’"


def _field_of(error: InputError) -> str:
    """The field that is wrong; the register where nothing is named."""
    first = error.diagnostics[0]
    if first.fact:
        return _OPTIONS[first.fact][0] if first.fact in _OPTIONS else first.fact
    name = first.position.file.partition(".")[0] if first.position else ""
    return name if name in FILES else FILES[0]


def _file(upload: Upload | None) -> Sent | None:
    return None if upload is None else upload.file

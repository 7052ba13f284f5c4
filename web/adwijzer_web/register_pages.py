"""The register of assignments in the browser: the list, one assignment, and changing it by hand.

A form carries the version that it was filled in from. Whoever sends it after somebody else changed
the assignment is told what changed and by whom, and their own words are still there:

    form from version 3 ──┐
                          ├── version 4 by another ──> the form again, now from version 4, with
    what was typed ───────┘                            what was typed, and beside it what changed
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from fastapi import FastAPI, Request
from msgspec import Struct
from starlette.convertors import IntegerConvertor, register_url_convertor
from starlette.exceptions import HTTPException
from starlette.responses import Response

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS
from adwijzer.decisions.assignments.entry import new_assignment, read_columns
from adwijzer.decisions.assignments.values import spoken
from adwijzer.office.roles import Role
from adwijzer.text.diagnostics import InputError
from adwijzer_web.assignment_fields import (
    LABELS,
    column_fields,
    errors_by_column,
    same_value,
    texts_of,
    word_of,
    written,
)
from adwijzer_web.fields import number_in
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import Reply
from adwijzer_web.register_list import LISTED, PER_PAGE, ListWish, wish_of
from adwijzer_web.registers import SHAPES
from adwijzer_web.responses import FORM, add_page, attached, html
from adwijzer_web.stored_register import (
    LIST_FILE,
    StoredRegister,
    allowed_codes,
    codes_in,
    opening_remarks,
)
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.visitor import Visitor, require
from adwijzer_web.work import Workplace

if TYPE_CHECKING:
    from adwijzer.store.changes import Kept
    from adwijzer.store.register import Register, Version

PLACE = "/register"
VERSION, ALLOWED, LOOK = "is-versie", "codes-toegestaan", "bekijk-eerst"
_DONE = {
    "toegevoegd": "De opdracht is toegevoegd.",
    "veranderd": "De opdracht is veranderd.",
    "gelijk": "De opdracht was al zo. Er is niets veranderd.",
    "vervallen": "De opdracht is vervallen. Zij telt niet meer mee.",
}
_KINDS = {
    "import": "Ingelezen",
    "add": "Toegevoegd",
    "change": "Veranderd",
    "cancel": "Vervallen verklaard",
}
_MOST_FIELDS = 60
_LONGEST = 200


class PlaceInAddress(IntegerConvertor):
    """The place of an assignment; a number that no register can have is another address."""

    regex = "[0-9]{1,9}"


register_url_convertor("place", PlaceInAddress())


class HistoryLine(Struct, frozen=True):
    """A version as the page shows it."""

    number: int
    moment: str
    clock: str
    kind: str
    by: str
    changes: Sequence[tuple[str, str, str]]


class TypedForm(Struct, frozen=True):
    """What somebody typed about an assignment, the version it is based on, and codes let pass."""

    columns: Mapping[str, str]
    version: int | None
    allowed: str

    @property
    def allowed_now(self) -> frozenset[str]:
        """The codes that are let pass by this form."""
        return codes_in(self.allowed)


class RegisterPages:
    """The routes of these pages."""

    def __init__(self, knowledge: Knowledge, stored: StoredRegister, work: Workplace) -> None:
        self.knowledge = knowledge
        self.stored = stored
        self.work = work

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        add_page(app, PLACE, self._list)
        add_page(app, LIST_FILE, self._file, "POST")
        add_page(app, PLACE + "/sjabloon.xlsx", self._template)
        add_page(app, PLACE + "/codes", self._codes)
        add_page(app, PLACE + "/nieuw", self._new, *FORM)
        add_page(app, PLACE + "/{place:place}", self._one)
        add_page(app, PLACE + "/{place:place}/wijzig", self._change, *FORM)
        add_page(app, PLACE + "/{place:place}/vervallen", self._cancel, "POST")

    # --- the list ---------------------------------------------------------------------------------

    async def _list(self, request: Request) -> Response:
        visitor = require(request, Role.PLANNER)
        query = request.query_params
        wish = wish_of({name: query.getlist(name) for name in query})
        return html(await self.work.do(self._listed, wish, visitor))

    def _listed(self, wish: ListWish, visitor: Visitor) -> Reply:
        with self.stored.open() as opened:
            if wish.errors:
                found: Sequence[Kept] = ()
                total = 0
            elif wish.on is None:
                state = self.stored.state(opened)
                found, total = state.listed(wish.listing), len(state.rows)
            else:
                kept = opened.kept(wish.on)
                found, total = wish.listing.of(kept), len(kept)
            remarks = opening_remarks(opened)
            place = "" if self.stored.in_office else opened.place.shown
        pages = max(1, -(-len(found) // PER_PAGE))
        number = min(wish.page, pages)
        return self._page(
            "register.html.j2",
            400 if wish.errors else 200,
            wish=wish,
            rows=[ListLine.of(kept) for kept in found[(number - 1) * PER_PAGE : number * PER_PAGE]],
            found=len(found),
            total=total,
            number=number,
            pages=pages,
            columns=[(name, LABELS[name], *wish.sorting(name)) for name in LISTED],
            choices=CHOICES,
            remarks=remarks,
            by=visitor.ad,
            place=place,
            shapes={name: SHAPES[name][0] for name in ("xlsx", "csv", "json")},
            address=lambda **more: f"{PLACE}?{urlencode(wish.pairs(**more))}",
        )

    async def _file(self, request: Request) -> Response:
        require(request, Role.PLANNER)
        async with request.form(max_files=0, max_fields=_MOST_FIELDS) as form:
            given = {name: [str(v) for v in form.getlist(name)] for name in form}
        wish, shape = wish_of(given), "".join(given.get("vorm", [])[:1])
        if wish.errors or shape not in ("xlsx", "csv", "json"):
            raise HTTPException(400)
        data = await self.work.do(self._written, wish, shape)
        return attached(data, SHAPES[shape][1], f"opdrachten.{shape}")

    def _written(self, wish: ListWish, shape: str) -> bytes:
        """What the list shows, all pages of it, as a file."""
        import io

        from adwijzer.decisions.assignments.reader import unwatched
        from adwijzer.store.export import WRITERS

        with self.stored.open() as opened:
            found = wish.listing.of(opened.kept(wish.on))
        out = io.BytesIO()
        WRITERS[f".{shape}"](found, out, unwatched)
        return out.getvalue()

    async def _template(self, request: Request) -> Response:
        require(request, Role.PLANNER)
        data = await self.work.do(register_template)
        return attached(data, SHAPES["xlsx"][1], "sjabloon-opdrachten.xlsx")

    async def _codes(self, request: Request) -> Response:
        require(request, Role.PLANNER)
        return html(await self.work.do(self._allowed_codes))

    def _allowed_codes(self) -> Reply:
        """The codes that were let pass, with who did so and when."""
        from adwijzer.store.moments import dutch_moment

        with self.stored.open() as opened:
            found = [(each.code, dutch_moment(each.at), each.by) for each in opened.allowed_codes()]
        return self._page("register_codes.html.j2", codes=found)

    # --- one assignment ---------------------------------------------------------------------------

    async def _one(self, request: Request) -> Response:
        require(request, Role.PLANNER)
        place, done = request.path_params["place"], request.query_params.get("gedaan", "")
        return html(await self.work.do(self._shown, place, done))

    def _kept(self, opened: Register, place: int) -> Kept:
        """The assignment at a place.

        Raises:
            HTTPException: 404 when there is none.
        """
        found = self.stored.state(opened).at(place)
        if found is None:
            raise HTTPException(404)
        return found

    def _shown(self, place: int, done: str, status: int = 200, error: str = "") -> Reply:
        from adwijzer.store.planner import points_to_mind

        with self.stored.open() as opened:
            kept = self._kept(opened, place)
            history = opened.history(kept.assignment.opdracht)
            mind: Sequence[str] = ()
            if done in _DONE:
                rows = self.stored.state(opened).assignments
                mind = points_to_mind(kept.assignment, rows, allowed_codes(opened))
        values = [(LABELS[name], getattr(kept.assignment, name)) for name in COLUMNS[1:]]
        return self._page(
            "assignment.html.j2",
            status,
            row=kept.assignment,
            version=kept.version,
            at=f"{PLACE}/{place}",
            known=[(label, word_of(value)) for label, value in values if value is not None],
            unknown=[label for label, value in values if value is None],
            history=[*reversed([_line(each) for each in history])],
            done=_DONE.get(done, ""),
            mind=mind,
            error=error,
        )

    # --- adding and changing ----------------------------------------------------------------------

    async def _new(self, request: Request) -> Response:
        visitor = require(request, Role.PLANNER)
        if request.method != "POST":
            form = TypedForm(dict.fromkeys(COLUMNS, ""), None, "")
            return html(self._form(form, {}))
        form, look = await _typed(request)
        if look:
            return html(self._form(form, {}))
        return html(await self.work.do(self._added, form, visitor))

    def _added(self, form: TypedForm, visitor: Visitor) -> Reply:
        from adwijzer.store.changes import AssignmentExistsError
        from adwijzer.store.planner import add

        with self.stored.open("make") as opened:
            known = allowed_codes(opened) | form.allowed_now
            try:
                values = read_columns(_filled(form.columns), known, written=written)
                new = new_assignment(values, written)
                kept = add(opened, new, visitor.ad, allowed=form.allowed_now).after
            except AssignmentExistsError:
                there = self.stored.state(opened).of(form.columns["opdracht"].strip())
                told = {"opdracht": "Opdracht: deze code staat al in het register."}
                return self._form(form, told, there=f"{PLACE}/{there.place}" if there else None)
            except InputError as error:
                return self._form(form, errors_by_column(error.diagnostics))
        return Reply(status=303, location=f"{PLACE}/{kept.place}?gedaan=toegevoegd")

    async def _change(self, request: Request) -> Response:
        visitor = require(request, Role.PLANNER)
        place = request.path_params["place"]
        if request.method != "POST":
            return html(await self.work.do(self._opened, place))
        form, _ = await _typed(request)
        return html(await self.work.do(self._changed, place, form, visitor))

    def _opened(self, place: int) -> Reply:
        with self.stored.open() as opened:
            kept = self._kept(opened, place)
        return self._form(TypedForm(texts_of(kept.assignment), kept.version, ""), {}, kept)

    def _changed(self, place: int, form: TypedForm, visitor: Visitor) -> Reply:
        """Keep what was typed; or the form again, with what is wrong or was changed meanwhile."""
        from adwijzer.store.changes import StaleVersionError
        from adwijzer.store.planner import change

        with self.stored.open() as opened:
            kept = self._kept(opened, place)
            code = kept.assignment.opdracht
            known = allowed_codes(opened) | form.allowed_now
            if form.version is None:
                raise HTTPException(400)
            typed = {name: text for name, text in form.columns.items() if name != "opdracht"}
            try:
                values = read_columns(typed, known, written=written)
                found = change(
                    opened,
                    code,
                    values,
                    visitor.ad,
                    allowed=form.allowed_now,
                    version=form.version,
                )
            except StaleVersionError:
                return self._meanwhile(form, opened.history(code), place)
            except InputError as error:
                if kept.version != form.version:
                    return self._meanwhile(form, opened.history(code), place, error)
                return self._form(form, errors_by_column(error.diagnostics), kept)
        done = "gelijk" if found is None else "veranderd"
        return Reply(status=303, location=f"{PLACE}/{place}?gedaan={done}")

    def _meanwhile(
        self,
        form: TypedForm,
        history: Sequence[Version],
        place: int,
        error: InputError | None = None,
    ) -> Reply:
        """The form again, from the newest version, with all that was typed and what changed since.

        A column that only somebody else changed has their value now; one that both changed keeps
        what was typed, with theirs beside it.
        """
        from adwijzer.store.changes import Kept
        from adwijzer.store.moments import dutch_moment
        from adwijzer.store.planner import changed_since

        newest = history[-1]
        base = next((each for each in history if each.number == form.version), None)
        if base is None:
            raise HTTPException(400)
        before = texts_of(base.assignment)
        typed, notes, told = dict(form.columns), {}, []
        for each in changed_since(history, base.number):
            mine, theirs = typed.get(each.column, ""), spoken(each.now)
            was, now = word_of(each.before), word_of(each.now)
            told.append((LABELS[each.column], was, now, each.by, dutch_moment(each.at)))
            if same_value(each.column, mine, before[each.column]):
                typed[each.column] = theirs
                notes[each.column] = f"{each.by} maakte hiervan: {now}."
            elif not same_value(each.column, mine, theirs):
                notes[each.column] = (
                    f"{each.by} maakte hiervan: {now}. Jij typte iets anders. Wat er nu staat,"
                    " wordt bewaard."
                )
        errors = {} if error is None else errors_by_column(error.diagnostics)
        again = TypedForm(
            {**typed, "opdracht": newest.assignment.opdracht}, newest.number, form.allowed
        )
        kept = Kept(newest.assignment, newest.number, place)
        return self._form(again, errors, kept, notes=notes, told=told, status=409)

    def _form(
        self,
        form: TypedForm,
        errors: Mapping[str, str],
        kept: Kept | None = None,
        *,
        there: str | None = None,
        notes: Mapping[str, str] | None = None,
        told: Sequence[tuple[str, str, str, str, str]] | None = None,
        status: int = 200,
    ) -> Reply:
        fields = column_fields(
            form.columns, errors, notes=notes or {}, leave_out=("opdracht",) if kept else ()
        )
        return self._page(
            "assignment_form.html.j2",
            400 if errors else status,
            kept=kept,
            at=f"{PLACE}/{kept.place}" if kept else PLACE,
            action=f"{PLACE}/{kept.place}/wijzig" if kept else f"{PLACE}/nieuw",
            fields=fields[: 7 - bool(kept)],
            more=fields[7 - bool(kept) :],
            open=any(each.error or each.note or each.value for each in fields[7 - bool(kept) :]),
            version=form.version,
            allowed=form.allowed,
            refused=bool(errors) and any("nummer van een persoon" in e for e in errors.values()),
            errors=errors,
            there=there,
            told=told,
            names={"version": VERSION, "allowed": ALLOWED},
        )

    # --- cancelling -------------------------------------------------------------------------------

    async def _cancel(self, request: Request) -> Response:
        visitor = require(request, Role.PLANNER)
        form, _ = await _typed(request)
        place = request.path_params["place"]
        return html(await self.work.do(self._cancelled, place, form.version, visitor))

    def _cancelled(self, place: int, version: int | None, visitor: Visitor) -> Reply:
        from adwijzer.store.changes import StaleVersionError
        from adwijzer.store.planner import cancel

        if version is None:
            raise HTTPException(400)
        with self.stored.open() as opened:
            kept = self._kept(opened, place)
            try:
                found = cancel(opened, [kept.assignment.opdracht], visitor.ad, version)
            except StaleVersionError:
                stale = True
            else:
                stale = False
        if stale:
            told = (
                "Iemand anders veranderde deze opdracht intussen. Bekijk hieronder wat er nu staat,"
                " en kies dan opnieuw."
            )
            return self._shown(place, "", 409, told)
        done = "vervallen" if found else "gelijk"
        return Reply(status=303, location=f"{PLACE}/{place}?gedaan={done}")

    def _page(self, template: str, status: int = 200, **context: Any) -> Reply:
        return Reply(TEMPLATES.render(template, self.knowledge, PLACE, **context), status)


class ListLine(Struct, frozen=True):
    """An assignment in the list."""

    href: str
    code: str
    cells: Sequence[tuple[str, str]]
    cancelled: bool

    @classmethod
    def of(cls, kept: Kept) -> ListLine:
        row = kept.assignment
        cells = [(LABELS[name], spoken(getattr(row, name))) for name in LISTED[1:]]
        return cls(f"{PLACE}/{kept.place}", row.opdracht, cells, row.status == "vervallen")


def _line(version: Version) -> HistoryLine:
    from adwijzer.store.moments import dutch_moment

    return HistoryLine(
        version.number,
        dutch_moment(version.at),
        "" if version.dated == version.at else dutch_moment(version.dated),
        _KINDS.get(version.kind, version.kind),
        version.by,
        [
            (LABELS[name], word_of(old), word_of(new))
            for name, (old, new) in version.differences.items()
            if version.number > 1
        ],
    )


async def _typed(request: Request) -> tuple[TypedForm, bool]:
    """What a form sent, and whether it only asks to be shown."""
    async with request.form(max_files=0, max_fields=_MOST_FIELDS) as form:
        given = {name: str(value)[:_LONGEST] for name, value in form.multi_items()}
    version = given.get(VERSION, "")
    number = number_in(version)
    columns = {name: given[name] for name in COLUMNS if name in given}
    return TypedForm(columns, number, given.get(ALLOWED, "")), bool(given.get(LOOK))


def _filled(columns: Mapping[str, str]) -> dict[str, str]:
    """The columns in which something was typed; so what is needed and empty is missing."""
    return {name: text for name, text in columns.items() if text.strip()}


def register_template() -> bytes:
    """An Excel sheet to fill in, with what each column may hold on a second one."""
    from adwijzer.store.template import template_workbook

    return template_workbook()

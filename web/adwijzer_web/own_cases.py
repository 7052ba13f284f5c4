"""My cases: the list, one case, and every decision opened from it, on one's own computer.

Other people may use the same computer. So what the program opens carries a secret of that start,
which becomes a cookie at once; without it nothing of a case is shown or taken. Facts of a case
never stand in an address: they go from page to page in the body of a form.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from adwijzer.model.rulebase import Decision
from adwijzer.office.roles import Role
from adwijzer.presenting.places import rule_place
from adwijzer.text.days import day_of, iso_day
from adwijzer.text.diagnostics import InputError
from adwijzer.text.page import Timeline
from adwijzer_web.address import Fields, WrongFields, read
from adwijzer_web.case_flow import CaseFlow, OpenCase
from adwijzer_web.case_stores import CaseStores
from adwijzer_web.case_tasks import GENERAL, fact_groups, task_place
from adwijzer_web.fields import number_in
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import Reply
from adwijzer_web.papers import WORDS, Paper
from adwijzer_web.problems import Refused
from adwijzer_web.responses import FORM, add_page, html
from adwijzer_web.settings import DOOR, KEY, Settings
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.visitor import is_secret, let_in, require
from adwijzer_web.work import Workplace

if TYPE_CHECKING:
    from adwijzer.cases.practice import PracticeRow
    from adwijzer.cases.todo import CaseTask
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.store import CaseStore

PLACE = "/zaken"
PER_PAGE = 50
"""Cases on a page."""
_MOST_FIELDS = 400
_VERSION = "is-versie"
"""The field with how many events a case had when its form was made."""
_DATED = "deze toezegging kreeg intussen een datum. Zet je er weer een, dan geldt die van jou."
_CHANGED = (
    "dit is intussen veranderd. Kijk bij de zaak wat er nu staat. Bewaar je nog eens, dan geldt"
    " wat jij hier invulde."
)


class CaseLine(Struct, frozen=True):
    """A case in the list, with what is most urgent in it."""

    code: str
    href: str
    task: str
    tone: str
    day: date | None
    more: int


class OwnCases:
    """The routes of the pages with cases."""

    def __init__(
        self, knowledge: Knowledge, settings: Settings, work: Workplace, stores: CaseStores
    ) -> None:
        self.knowledge = knowledge
        self.settings = settings
        self.work = work
        self.stores = stores

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        if self.settings.secret is not None:
            add_page(app, DOOR, self._door, "GET")
        add_page(app, PLACE, self._list, *FORM)
        add_page(app, PLACE + "/praktijk", self._practice)
        add_page(app, PLACE + "/{case}", self._case, *FORM)
        add_page(app, PLACE + "/{case}/feiten", self._facts, *FORM)
        add_page(app, PLACE + "/{case}/vergelijk/{page}", self._compare)
        add_page(app, PLACE + "/{case}/{page}", self._decision, *FORM)

    # --- who may come in --------------------------------------------------------------------------

    async def _door(self, request: Request) -> Response:
        """The address that the program opens: the secret becomes a cookie."""
        given = request.query_params.get(KEY, "")
        if not is_secret(self.settings, given):
            raise Refused.for_stranger()
        response = RedirectResponse(PLACE, 303)
        let_in(response, self.settings, given)
        return response

    # --- the list ---------------------------------------------------------------------------------

    async def _list(self, request: Request) -> Response:
        by = require(request, Role.AD).ad
        if request.method == "POST":
            fields = await _posted(request)
            return html(await self.work.do(self._open, by, fields.one("code")))
        query = request.query_params
        number = query.get("bladzijde", "1")
        return html(await self.work.do(self._listed, by, query.get("zoek", ""), number))

    def _open(self, by: str, code: str) -> Reply:
        """Open a case under a code."""
        try:
            with self.stores.opened(make=True) as store:
                opened = store.open(code, by)
        except InputError as error:
            return self._listed(by, "", "1", str(error.diagnostics[0]), code)
        return Reply(status=303, location=f"{PLACE}/{opened.id}")

    def _listed(self, by: str, wanted: str, number: str, error: str = "", code: str = "") -> Reply:
        with self.stores.opened() as store:
            refs = store.cases(by)
            todo = self.stores.tasks(store, self.knowledge.base, _today(), by, refs)
            place = "" if self.settings.office else store.place.shown
        if (own := next((each for each in refs if each.code == wanted), None)) is not None:
            return Reply(status=303, location=f"{PLACE}/{own.id}")
        found = {e.code: e for e in refs if wanted.casefold() in e.code.casefold()}
        ordered = [found.pop(code) for code in todo.by_code if code in found]
        ordered += found.values()  # without a task they come last, by code
        pages = max(1, -(-len(ordered) // PER_PAGE))
        page = max(1, min(number_in(number) or 1, pages))
        return self._page(
            "cases.html.j2",
            400 if error else 200,
            lines=[
                _line(each, todo.by_code.get(each.code, ()))
                for each in ordered[(page - 1) * PER_PAGE : page * PER_PAGE]
            ],
            total=len(refs),
            late=sum(each.task.kind == "te_laat" for each in todo.tasks),
            wanted=wanted,
            number=page,
            pages=pages,
            error=error,
            code=code,
            by=by,
            place=place,
        )

    # --- one case ---------------------------------------------------------------------------------

    async def _case(self, request: Request) -> Response:
        by = require(request, Role.AD).ad
        case = request.path_params["case"]
        if request.method == "POST":
            fields = await _posted(request)
            return html(await self.work.do(self._promised, by, case, fields))
        return html(await self.work.do(self._shown, by, case))

    def _read(self, store: CaseStore, by: str, case: str) -> OpenCase:
        """A case of the AD who works here.

        Raises:
            HTTPException: 404 when they have none.
        """
        from adwijzer.cases.desk import DeskCase

        try:
            ref = store.with_id(case, by)
        except InputError:
            raise HTTPException(404) from None
        return OpenCase(DeskCase.of(store, ref), by, f"{PLACE}/{ref.id}")

    def _shown(self, by: str, case: str, error: str = "") -> Reply:
        from adwijzer.cases.own_numbers import in_own_numbers
        from adwijzer.cases.replay import KeptRules
        from adwijzer.cases.todo import snapshot_of
        from adwijzer.presenting.cases import history_page, show_page

        base, today = self.knowledge.base, _today()
        with self.stores.opened() as store:
            opened = self._read(store, by, case)
            tasks = snapshot_of(opened.desk, base, today, KeptRules(store, base)).tasks
        # In an office the numbers of the chain tell how much others do.
        desk = opened.desk if self.settings.office is None else in_own_numbers(opened.desk)
        return self._page(
            "case.html.j2",
            400 if error else 200,
            error=error,
            case=opened,
            version=(_VERSION, len(desk.events)),
            shown=show_page(base, desk),
            history=history_page(base, desk),
            tasks=[(each, task_place(self.knowledge, opened.place, each)) for each in tasks],
            line=self._line(opened, today),
            decisions=self._decisions(opened),
            documents=[*self._documents(opened, today)],
            kinds=WORDS,
        )

    def _documents(
        self, opened: OpenCase, today: date
    ) -> Iterator[tuple[str, str, Sequence[Paper]]]:
        """The letters and forms that fit the facts of the case, with where they are made."""
        for page, decision in sorted(self.knowledge.by_page.items(), key=lambda e: e[1].place):
            flow = CaseFlow(self.knowledge, decision, opened, self.settings.folder)
            if found := flow.papers(today):
                yield f"{opened.place}/{page}", decision.title, found

    def _line(self, opened: OpenCase, today: date) -> Timeline | None:
        """The timeline of the case, where its facts give one."""
        from adwijzer.presenting.kinds import laid_out

        for decision in self.knowledge.base.decisions:
            if decision.kind != "timing":
                continue
            flow = CaseFlow(self.knowledge, decision, opened, self.settings.folder)
            try:
                reasoning, answer = flow.answer(today)
            except InputError:
                continue
            page = laid_out(reasoning, answer, self.knowledge.sources)
            blocks = (block for chapter in page.shown for block in chapter.blocks)
            return next((each for each in blocks if isinstance(each, Timeline)), None)
        return None

    def _decisions(self, opened: OpenCase) -> list[tuple[str, str, bool]]:
        """Every decision with its place in the case, and whether it was answered before."""
        answered = {kept.answer.decision for kept in opened.desk.state.answers.values()}
        pages = sorted(self.knowledge.by_page.items(), key=lambda each: each[1].place)
        return [
            (f"{opened.place}/{page}", each.title, each.name in answered) for page, each in pages
        ]

    def _promised(self, by: str, case: str, fields: Fields) -> Reply:
        """Keep that what was promised was done, or by when it is."""
        from adwijzer.cases.promises import SaidPromise, done_events, promised_events
        from adwijzer.store.cases.events import Carrier, PromiseMade, Said
        from adwijzer.store.cases.refusals import CaseChangedError

        base, contact = self.knowledge.base, fields.one("contact")
        done, name, day = (fields.one(each) for each in ("gedaan", "toezegging", "uiterlijk"))
        events: Sequence[Said]
        try:
            with self.stores.opened() as store:
                opened = self._read(store, by, case)
                if done:
                    events = done_events(base, opened.desk, [done], _today(), contact)
                else:
                    if (until := day_of(iso_day(day))) is None:
                        raise InputError.of("typ een datum zoals 2-3-2026")
                    said, place = SaidPromise(name, until), Carrier("contact", contact)
                    [made] = events = promised_events(base, opened.desk, [said], place)
                    there = opened.desk.events
                    since = there[number_in(fields.one(_VERSION)) or len(there) :]
                    before = [each.event for each in since if isinstance(each.event, PromiseMade)]
                    if (name, made.where) in [(each.promise, each.where) for each in before]:
                        raise CaseChangedError.of(_DATED)
                store.append(opened.desk.ref, events, opened.by, seen=opened.desk.ref.last)
        except InputError as error:
            if done and not isinstance(error, CaseChangedError):
                raise HTTPException(400) from None
            return self._shown(by, case, str(error.diagnostics[0].message))
        return Reply(status=303, location=opened.place)

    # --- the facts of a case ----------------------------------------------------------------------

    async def _facts(self, request: Request) -> Response:
        by = require(request, Role.AD).ad
        case = request.path_params["case"]
        fields = await _posted(request) if request.method == "POST" else None
        about = request.query_params.get("over", "")
        return html(await self.work.do(self._said, by, case, fields, about))

    def _said(self, by: str, case: str, fields: Fields | None, about: str) -> Reply:
        from adwijzer.cases.desk import meant
        from adwijzer.cases.facts import said_facts
        from adwijzer.cases.statements import fact_events, since_seen
        from adwijzer.cases.vocabulary import whole_case
        from adwijzer_web import forms
        from adwijzer_web.address import Asked, pairs_of

        whole, today = whole_case(self.knowledge.base), _today()
        errors: dict[str, str] = {}
        with self.stores.opened() as store:
            opened = self._read(store, by, case)
            which, before = meant(opened.desk.state, today), opened.desk.events
            known = said_facts(whole, opened.desk.state, which)
            newest = version = len(before)
            if fields is not None:
                version = number_in("".join(fields.given.pop(_VERSION, ()))) or newest
                try:
                    said, both = since_seen(whole, before, version, read(whole, fields).case, which)
                    if both:
                        errors, version = dict.fromkeys(both, _CHANGED), newest
                        fields = Fields(pairs_of(whole, Asked(said.over(known))))
                    else:
                        events = fact_events(self.knowledge.base, before, said, which, today)
                        store.append(opened.desk.ref, events, opened.by, seen=opened.desk.ref.last)
                        return Reply(status=303, location=opened.place)
                except WrongFields as wrong:
                    errors = {each.field: each.message for each in wrong.errors}
                except InputError as error:
                    errors = {each.fact: str(each) for each in error.diagnostics}
        shown = fields or Fields(pairs_of(whole, Asked(known)))
        groups = fact_groups(self.knowledge, whole)
        page = about if about in groups else next(iter(groups), "")
        return self._page(
            "case_facts.html.j2",
            400 if errors else 200,
            case=opened,
            errors=errors,
            version=(_VERSION, version),
            about=page,
            groups=[
                (each, "Kader en datums" if each == GENERAL else self.knowledge.by_page[each].title)
                for each in groups
            ],
            fields=[forms.fact_field(fact, shown, errors) for fact in groups.get(page, ())],
        )

    # --- a decision, and what changed since -------------------------------------------------------

    async def _decision(self, request: Request) -> Response:
        by = require(request, Role.AD).ad
        case, decision = request.path_params["case"], self._named(request)
        fields = await _posted(request) if request.method == "POST" else Fields(())
        return await self.work.do(self._decided, by, case, decision, fields)

    def _named(self, request: Request) -> Decision:
        found = self.knowledge.by_page.get(request.path_params["page"])
        if found is None:
            raise HTTPException(404)
        return found

    def _decided(self, by: str, case: str, decision: Decision, fields: Fields) -> Response:
        with self.stores.opened() as store:
            opened = self._read(store, by, case)
            flow = CaseFlow(self.knowledge, decision, opened, self.settings.folder)
            return flow.handle(fields, store, _today())

    async def _compare(self, request: Request) -> Response:
        by = require(request, Role.AD).ad
        case, decision = request.path_params["case"], self._named(request)
        return html(await self.work.do(self._compared, by, case, decision))

    def _compared(self, by: str, case: str, decision: Any) -> Reply:
        from adwijzer.cases.comparison import compared
        from adwijzer.cases.replay import KeptRules
        from adwijzer.presenting.lookback import compare_page

        base = self.knowledge.base
        with self.stores.opened() as store:
            opened = self._read(store, by, case)
            try:
                found = compared(opened.desk, base, KeptRules(store, base), decision, _today())
            except InputError as error:
                said = "; ".join(str(each) for each in error.diagnostics)
                return self._page("case_page.html.j2", 400, case=opened, shown=None, said=said)
        shown = compare_page(base, decision, found, opened.desk.state.code)
        return self._page("case_page.html.j2", case=opened, shown=shown, said="")

    async def _practice(self, request: Request) -> Response:
        visitor = require(request, Role.AD, Role.BELEID)
        own, year = ("tel" in request.query_params, "jaar" in request.query_params)
        # Groups are for who makes policy; an AD without that role sees what is their own.
        own = require(request, Role.AD) is visitor if own else Role.BELEID not in visitor.roles
        return html(await self.work.do(self._counted, visitor.ad, own, year))

    def _counted(self, by: str, own: bool, year: bool) -> Reply:
        """How often the advice is followed, and why not: small numbers are left out."""
        from adwijzer.cases import practice as figures
        from adwijzer.presenting.practice import practice_page

        with self.stores.opened() as store:
            cells = (
                figures.own_cells(figures.answers_of(store, _today(), by))
                if own
                else figures.told_cells(store, _today())
            )
        rows = figures.practice(cells, by_year=year)
        shown = practice_page(self.knowledge.base, rows, own=own)
        return self._page(
            "practice.html.j2", shown=shown, own=own, year=year, links=self._rule_links(rows)
        )

    def _rule_links(self, rows: Sequence[PracticeRow]) -> dict[str, str]:
        """Where the rules of the figures are to be read."""
        base = self.knowledge.base
        return {
            row.rule: self.knowledge.on_site(rule_place(decision, row.rule))
            for row in rows
            if row.rule and (decision := base.decision(row.decision)) is not None
        }

    def _page(self, template: str, status: int = 200, **context: Any) -> Reply:
        return Reply(TEMPLATES.render(template, self.knowledge, PLACE, **context), status)


async def _posted(request: Request) -> Fields:
    """The fields of a form that was sent."""
    async with request.form(max_files=0, max_fields=_MOST_FIELDS) as form:
        return Fields([(name, str(value)) for name, value in form.multi_items()])


def _line(ref: CaseRef, tasks: Sequence[CaseTask]) -> CaseLine:
    """A case with its tasks, the most urgent first."""
    from adwijzer.presenting.tasks import HEADINGS

    first = tasks[0].task if tasks else None
    return CaseLine(
        ref.code,
        f"{PLACE}/{ref.id}",
        "" if first is None else f"{HEADINGS[first.kind]}: {first.title}",
        {"te_laat": "bad", "na_te_gaan": "care"}.get(first.kind if first else "", ""),
        None if first is None else first.day,
        max(0, len(tasks) - 1),
    )


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the user's own calendar

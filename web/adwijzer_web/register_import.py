"""A file for the register: first what it would change, then the same file again to keep it.

Nothing of the file stays on the server between the two. The page that shows what would change holds
the file, or the browser does (see `uploaded`), and a mark of what was shown. When the register has
changed in such a way that something else would be kept, the new changes are shown first:

    file ──> what would change, with its mark ──> file and mark ──> kept, if the mark still fits
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from fastapi import FastAPI, Request
from msgspec import Struct
from starlette.responses import Response

from adwijzer.decisions.assignments.reader import load_register
from adwijzer.decisions.assignments.values import spoken
from adwijzer.office.roles import Role
from adwijzer.text.diagnostics import InputError
from adwijzer_web.assignment_fields import LABELS, word_of
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import Reply
from adwijzer_web.registers import SHAPES
from adwijzer_web.responses import FORM, add_page, attached, html
from adwijzer_web.stored_register import StoredRegister, allowed_codes, codes_in
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.uploaded import ToldProblem, Upload, corrections, told, uploaded, word
from adwijzer_web.visitor import Visitor, require
from adwijzer_web.work import Workplace

if TYPE_CHECKING:
    from adwijzer.decisions.assignments.reader import RegisterFile
    from adwijzer.store.changes import ImportPlan, VersionChange
    from adwijzer.store.planner import ImportedFile

PAGE = "/register/inlezen"
FILE, ALLOWED, SKIP, SEEN, KEEP, SHAPE = (
    "register",
    "codes-toegestaan",
    "overslaan",
    "gezien",
    "bewaar",
    "vorm",
)
_WORDS = (ALLOWED, SKIP, SEEN, KEEP, SHAPE)
MARKED = "gemarkeerd"
_SHOWN = 25
"""Assignments of each kind that a page shows."""


class ImportForm(Struct, frozen=True):
    """What was sent: the file, and the other fields as they were typed."""

    upload: Upload | None
    words: dict[str, str]

    @property
    def skip(self) -> bool:
        """Whether wrong rows are left out and the others kept."""
        return bool(self.words[SKIP])


class ImportPage:
    """The route of this page."""

    def __init__(self, knowledge: Knowledge, stored: StoredRegister, work: Workplace) -> None:
        self.knowledge = knowledge
        self.stored = stored
        self.work = work

    def add_to(self, app: FastAPI) -> None:
        """Add the route."""
        add_page(app, PAGE, self._handle, *FORM)

    async def _handle(self, request: Request) -> Response:
        visitor = require(request, Role.PLANNER)
        if request.method != "POST":
            return html(self._page(ImportForm(None, dict.fromkeys(_WORDS, ""))))
        async with request.form(max_files=1, max_fields=16, max_part_size=64 * 1024) as given:
            upload = await uploaded(given, FILE)
            form = ImportForm(upload, {name: word(given, name) for name in _WORDS})
        return await self.work.do(self._judged, form, visitor)

    def _judged(self, form: ImportForm, visitor: Visitor) -> Response:
        if form.upload is None:
            none = [ToldProblem("", "kies een bestand met opdrachten", "")]
            return html(self._page(form, 400, errors=none))
        now = codes_in(form.words[ALLOWED])
        try:
            with self.stored.open() as opened:
                known = allowed_codes(opened) | now
            found = load_register(form.upload.file, allowed=known)
            done, plan_mark, gone = self._done(form, found, visitor, now)
        except InputError as error:
            errors = told(error.diagnostics, [form.upload])
            return html(self._page(form, 400, errors=errors))
        if form.words[SHAPE] == MARKED:
            data = corrections(done.problems, form.upload)
            if data is not None:
                return attached(data, SHAPES["xlsx"][1], "opdrachten-nakijken.xlsx")
        return html(self._shown(form, found, done, plan_mark, gone, known))

    def _done(
        self, form: ImportForm, found: RegisterFile, visitor: Visitor, now: frozenset[str]
    ) -> tuple[ImportedFile, str, list[str]]:
        """What was kept or would be, the mark of that, and what the file does not have."""
        from adwijzer.store.planner import RegisterImport, bring_in_file, missing_from

        if form.upload is None:
            raise ValueError("there is no file")
        data = form.upload.file.data

        def agreed(plan: ImportPlan) -> bool:
            return mark_of(data, plan) == form.words[SEEN]

        asked = RegisterImport(
            found, keep=bool(form.words[KEEP]), skip_errors=form.skip, agreed=agreed
        )
        with self.stored.open(asked.absent) as opened:
            done = bring_in_file(opened, asked, visitor.ad, allowed=now)
            gone = [each.assignment.opdracht for each in missing_from(found, opened.kept())]
        return done, mark_of(data, done.plan), gone

    def _shown(
        self,
        form: ImportForm,
        found: RegisterFile,
        done: ImportedFile,
        mark: str,
        gone: Sequence[str],
        known: frozenset[str],
    ) -> Reply:
        from adwijzer.decisions.assignments.code_remarks import code_remarks

        plan = done.plan
        errors = told(done.problems, [form.upload] if form.upload else [])
        remarks = [each.text for each in code_remarks(found.assignments, found.places, known)]
        remarks = [f"{text[0].upper()}{text[1:]}." for text in remarks]
        remarks += [each.text for each in done.alike]
        ready = bool(plan.changes) and (form.skip or not done.problems)
        return self._page(
            form,
            400 if errors and not done.kept and not form.skip else 200,
            errors=errors,
            marked=bool(errors),
            plan=plan,
            kept=done.kept,
            again=bool(form.words[KEEP]) and not done.kept and ready,
            ready=ready and not done.kept,
            rows=found.rows,
            wrong=done.wrong,
            assumed=found.assumed,
            mark=mark,
            new=[_new_line(each) for each in plan.new[:_SHOWN]],
            changed=[_changed_line(each) for each in plan.changed[:_SHOWN]],
            gone=gone,
            remarks=remarks[:_SHOWN],
        )

    def _page(
        self,
        form: ImportForm,
        status: int = 200,
        errors: Sequence[ToldProblem] = (),
        **context: Any,
    ) -> Reply:
        packed = ("", "") if form.upload is None else (form.upload.own, form.upload.packed)
        defaults: dict[str, Any] = {"plan": None, "kept": False, "marked": False, "ready": False}
        body = TEMPLATES.render(
            "register_import.html.j2",
            self.knowledge,
            "/register",
            action=PAGE,
            errors=errors,
            had=packed,
            typed=form.words,
            most=_SHOWN,
            **{**defaults, **context},
        )
        return Reply(body, status)


def mark_of(data: bytes, plan: ImportPlan) -> str:
    """The mark of a file and what it would change: another plan has another mark."""
    changes = [(each.after.assignment.opdracht, each.after.version) for each in plan.changes]
    refused = [each.row for each in plan.refused]
    told = msgspec.msgpack.encode((hashlib.sha256(data).digest(), changes, refused))
    return hashlib.sha256(told).hexdigest()


def _new_line(change: VersionChange) -> tuple[str, list[tuple[str, str]]]:
    row = change.after.assignment
    names = ("ad", "client", "rol", "start", "eind", "status")
    return row.opdracht, [(LABELS[name], spoken(getattr(row, name))) for name in names]


def _changed_line(change: VersionChange) -> tuple[str, list[tuple[str, str, str]]]:
    return change.after.assignment.opdracht, [
        (LABELS[name], word_of(old), word_of(new))
        for name, (old, new) in change.differences.items()
    ]

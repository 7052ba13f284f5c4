"""Role conflicts in a register that is sent along; it is read from memory and kept nowhere."""

from __future__ import annotations

import base64
from codecs import BOM_UTF8
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from adwijzer.decisions import role_decider
from adwijzer.decisions.roles import Scope
from adwijzer.decisions.roles.answer import answer
from adwijzer.model.diagnostics import InputError
from adwijzer.register.assignment import CHOICES, COLUMNS, REQUIRED, Assignment
from adwijzer.register.reading import load_register
from adwijzer.tables import Sent
from adwijzer_cli.render.roles import Report, render
from adwijzer_cli.render.roles_html import found
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import Page
from adwijzer_web.rendering import TEMPLATES

PAGE = "/rolconflict"
SHAPES = {
    "xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": ("CSV", "text/csv; charset=utf-8"),
    "md": ("Markdown", "text/markdown; charset=utf-8"),
    "json": ("JSON", "application/json"),
}
_LONGEST_LINK = 1_500_000
_MOST_PROBLEMS = 50


class Download(Struct, frozen=True):
    """A file that is inside the page itself."""

    text: str
    name: str
    href: str


def read_registers(
    register: Sent, proposed: Sent | None
) -> tuple[list[Assignment], list[Assignment], str]:
    """The assignments, those that are proposed, and what was assumed about the file.

    Raises:
        InputError: every row that is wrong.
    """
    main = load_register(register)
    main.require_right()
    extra: Sequence[Assignment] = ()
    if proposed is not None:
        more = load_register(proposed)
        more.require_right()
        extra = more.assignments
        known = {each.opdracht for each in main.assignments}
        twice = [each.opdracht for each in extra if each.opdracht in known]
        if twice:
            raise InputError.of(
                f"de opdracht {twice[0]} staat al in het register",
                "geef elke voorgestelde opdracht een eigen code",
            )
    return list(main.assignments), list(extra), main.assumed


def judged(
    knowledge: Knowledge,
    register: list[Assignment],
    proposed: list[Assignment] | None,
    as_of: date | None,
    *,
    why: bool = False,
    what_if: bool = False,
    free: bool = False,
) -> Report:
    """What was found in the register, or only what the proposed assignments would cause."""
    decision = knowledge.pairs
    if decision is None:
        raise InputError.of("deze regelbank heeft geen besluit over opdrachten")
    decider = role_decider(knowledge.base, decision.name, as_of=as_of)
    assignments = [*register, *(proposed or ())]
    names = None if proposed is None else frozenset(each.opdracht for each in proposed)
    findings = decider.judge(assignments, Scope(proposed=names, free=free))
    looked_at = frozenset(each.ad for each in proposed or () if each.ad is not None)
    return Report(
        decider=decider,
        assignments=assignments,
        looked_at=looked_at,
        findings=findings,
        answer=answer(decider, findings),
        narrowed=() if proposed is None else ("wat de voorgestelde opdrachten zouden veroorzaken",),
        sources=knowledge.sources,
        why=why,
        what_if=what_if,
    )


def as_file(report: Report, shape: str) -> bytes:
    """The findings as a file."""
    parts = render(report, {"md": "markdown"}.get(shape, shape))
    made = b"".join(part if isinstance(part, bytes) else part.encode() for part in parts)
    marked = shape == "csv" and not made.startswith(BOM_UTF8) and not made.isascii()
    return BOM_UTF8 + made if marked else made


class RolePage:
    """The page on role conflicts."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def empty(self, errors: Sequence[str] = (), field: str = "register") -> Page:
        """The form alone, with what is wrong."""
        more = len(errors) - _MOST_PROBLEMS
        shown = list(errors[:_MOST_PROBLEMS])
        if more > 0:
            shown.append(f"En nog {more} fouten.")
        return self._page(400 if errors else 200, errors=shown, field=field)

    def show(self, report: Report, assumed: str) -> Page:
        """The findings."""
        links = []
        for shape, (text, media) in SHAPES.items():
            data = base64.b64encode(as_file(report, shape)).decode()
            if len(data) <= _LONGEST_LINK:
                kind = media.partition(";")[0]
                links.append(Download(text, f"rolconflicten.{shape}", f"data:{kind};base64,{data}"))
        return self._page(
            200, errors=[], field="", found=found(report), assumed=assumed, downloads=links
        )

    def _page(self, status: int, **context: object) -> Page:
        decision = self.knowledge.pairs
        defaults: dict[str, object] = {"found": None, "downloads": [], "assumed": ""}
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
            **{**defaults, **context},
        )
        return Page(body, status)

"""Role conflicts in a register that is sent along; it is read from memory and kept nowhere."""

from __future__ import annotations

import time
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.assignments.assignment import REQUIRED, Assignment
from adwijzer.decisions.assignments.availability import Availability, load_availability
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.decisions.assignments.records import NodeTable
from adwijzer.decisions.options import Written, problems, refuse
from adwijzer.decisions.roles import RoleDecider, Scope
from adwijzer.decisions.roles.answer import RoleAnswer, answer
from adwijzer.decisions.roles.sweep import sweep
from adwijzer.presenting.roles import Report, render
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import Diagnostic, InputError
from adwijzer.text.tables import Sent
from adwijzer_web.knowledge import Knowledge

SHAPES = {
    "xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": ("CSV", "text/csv; charset=utf-8"),
    "md": ("Markdown", "text/markdown; charset=utf-8"),
    "json": ("JSON", "application/json"),
}
_SEARCHING, _SHORTEST_SEARCH = 0.4, 0.2
"""The part of the time that is left in which a proposal is sought, and the least, in seconds."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What is asked about a register.

    `proposed` are assignments that are not in it yet, `limits` what each AD can take, `shape` the
    file that the answer is wanted as. `until` is the moment at which the answer must be there, as
    `time.monotonic` tells it.
    """

    proposed: Sent | NodeTable | None = None
    suggest: bool = False
    limits: Sent | NodeTable | None = None
    ads: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    since: date | None = None
    end: date | None = None
    free: bool = False
    as_of: date | None = None
    why: bool = False
    what_if: bool = False
    shape: str = ""
    until: float


class Read(Struct, frozen=True):
    """The assignments, those that are proposed, and what was assumed about the files."""

    register: Sequence[Assignment]
    proposed: Sequence[Assignment]
    limits: Sequence[Availability]
    assumed: str


def read_registers(register: Sent | NodeTable, wanted: Wanted, written: Written) -> Read:
    """Everything that was sent along; `written` is how this way in writes an option.

    Raises:
        InputError: every row that is wrong, or what does not go together.
    """
    refuse("role-conflict", _given(wanted), written)
    if wanted.since is not None and wanted.end is not None and wanted.end < wanted.since:
        raise _at("tot", "de laatste dag ligt voor de eerste", "draai de dagen om")
    main = load_register(register)
    main.require_right()
    extra: Sequence[Assignment] = ()
    limits: Sequence[Availability] = ()
    if wanted.proposed is not None:
        required = [column for column in REQUIRED if column != "ad" or not wanted.suggest]
        more = load_register(wanted.proposed, required=required)
        more.require_right()
        extra = more.assignments
        known = {each.opdracht for each in main.assignments}
        twice = [each.opdracht for each in extra if each.opdracht in known]
        if twice:
            raise _at(
                "voorgesteld",
                f"de opdracht {twice[0]} staat al in het register",
                "geef elke voorgestelde opdracht een eigen code",
            )
    if wanted.limits is not None:
        ads = {each.ad for each in (*main.assignments, *extra) if each.ad is not None}
        limits = load_availability(wanted.limits, ads).ads
    rows = (*main.assignments, *extra)
    ads_there = {each.ad for each in rows} | {each.ad for each in limits}
    clients_there = {each.client for each in rows}
    for column, codes, there in (
        ("ad", wanted.ads, ads_there),
        ("client", wanted.clients, clients_there),
    ):
        if not there.issuperset(codes):
            what = "arbeidsdeskundige" if column == "ad" else "cliënt"
            raise _at(
                column,
                f"een code van een {what} staat niet in het register",
                "controleer de code; let op hoofdletters",
            )
    return Read(main.assignments, extra, limits, main.assumed)


def _given(wanted: Wanted) -> set[str]:
    """What is asked as the options of the command."""
    asked = {
        "suggest": wanted.suggest,
        "add": wanted.proposed is not None,
        "ads": wanted.limits is not None,
        "client": wanted.clients,
        "from": wanted.since,
        "to": wanted.end,
        "why": wanted.why,
        "what-if": wanted.what_if,
        f"format={wanted.shape}": wanted.shape,
        "out": wanted.shape,  # what comes back in another form is a file
    }
    return {name for name, value in asked.items() if value}


def shapes_for(wanted: Wanted) -> list[str]:
    """The forms that hold what was asked."""
    return [
        shape
        for shape in SHAPES
        if not any(problems("role-conflict", _given(replace(wanted, shape=shape))))
    ]


def judged(knowledge: Knowledge, read: Read, wanted: Wanted) -> Report:
    """What was found in the register, or only what the proposed assignments would cause.

    Raises:
        InputError: rules that know no pairs, or nobody to choose from.
    """
    decision = knowledge.pairs
    if decision is None:
        raise InputError.of("deze regelbank heeft geen besluit over opdrachten")
    try:
        decider = decider_as(PAIRS, knowledge.base, decision.name, as_of=wanted.as_of)
    except InputError as error:
        first = error.diagnostics[0]
        raise _at("peildatum", first.message, first.hint) from None
    assignments = [*read.register, *read.proposed]
    names = None
    if wanted.proposed is not None:
        names = frozenset(each.opdracht for each in read.proposed)
    scope = Scope(
        ads=wanted.ads,
        clients=wanted.clients,
        start=wanted.since,
        end=wanted.end,
        proposed=names,
        free=wanted.free,
    )
    findings = sweep(decider, assignments, scope)
    told = answer(decider, findings)
    if wanted.suggest:
        told = _suggested(decider, told, read, wanted)
    mine = frozenset(each.ad for each in read.proposed if each.ad is not None)
    return Report(
        decider=decider,
        assignments=assignments,
        looked_at=mine & wanted.ads if mine and wanted.ads else mine or wanted.ads,
        findings=findings,
        answer=told,
        narrowed=tuple(_narrowed(wanted)),
        sources=knowledge.sources,
        why=wanted.why,
        what_if=wanted.what_if,
    )


def _at(field: str, message: str, hint: str | None) -> InputError:
    """What is wrong in one field of the form."""
    return InputError([Diagnostic(None, message, hint, field)])


def _suggested(decider: RoleDecider, told: RoleAnswer, read: Read, wanted: Wanted) -> RoleAnswer:
    """The answer with who can do what is proposed, within the time of the request."""
    from adwijzer.decisions.planning.answer import suggesting
    from adwijzer.decisions.planning.candidates import Staff, suggest
    from adwijzer.decisions.planning.proposal import propose

    staff = Staff.of([*read.register, *read.proposed], read.limits, wanted.ads)
    if not staff.ads:
        raise _at(
            "arbeidsdeskundigen",
            "er is geen arbeidsdeskundige om uit te kiezen",
            "het register is leeg; noem ze in het bestand met arbeidsdeskundigen, met `ja` in de"
            " kolom `nieuw`",
        )
    suggestions = suggest(decider, staff, read.proposed)
    left = (wanted.until - time.monotonic()) * _SEARCHING
    proposal = propose(decider, staff, suggestions, max(left, _SHORTEST_SEARCH))
    return suggesting(told, decider, staff, suggestions, proposal)


def _narrowed(wanted: Wanted) -> Iterator[str]:
    """What the answer is limited to, in words."""
    if wanted.proposed is not None:
        known = " met een AD" if wanted.suggest else ""
        yield f"wat de voorgestelde opdrachten{known} zouden veroorzaken"
    if wanted.ads:
        yield f"van {' en '.join(sorted(wanted.ads))}"
    if wanted.clients:
        yield f"voor cliënt {' en '.join(sorted(wanted.clients))}"
    if wanted.since or wanted.end:
        since = f" vanaf {dutch_day(wanted.since)}" if wanted.since else ""
        end = f" tot en met {dutch_day(wanted.end)}" if wanted.end else ""
        yield f"lopend{since}{end}"


def as_file(report: Report, shape: str) -> bytes:
    """The findings as a file."""
    parts = render(report, {"md": "markdown"}.get(shape, shape))
    made = b"".join(part if isinstance(part, bytes) else part.encode() for part in parts)
    marked = shape == "csv" and not made.startswith(BOM_UTF8) and not made.isascii()
    return BOM_UTF8 + made if marked else made

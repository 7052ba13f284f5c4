"""Role conflicts in a register: one that is sent along, read from memory and kept nowhere, or the
one that this server keeps."""

from __future__ import annotations

import time
from codecs import BOM_UTF8
from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Availability, load_availability
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.decisions.assignments.records import NodeTable
from adwijzer.decisions.options import Written, problems, refuse
from adwijzer.decisions.role_check import RoleCheck, check_roles, read_proposed
from adwijzer.explain.found_roles import FoundRoles, narrowed
from adwijzer.explain.readers import Audience, audience
from adwijzer.model.readers import DOSSIER
from adwijzer.presenting.pairs import render
from adwijzer.text.diagnostics import InputError
from adwijzer.text.tables import Sent
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.stored_register import StoredRegister, allowed_codes

SHAPES = {
    "xlsx": ("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    "csv": ("CSV", "text/csv; charset=utf-8"),
    "md": ("Markdown", "text/markdown; charset=utf-8"),
    "json": ("JSON", "application/json"),
}
MOST_PAIRS_SENT = 2_500
"""Pairs that an answer holds at most; as JSON that is some 5 MB."""
_SEARCHING, _SHORTEST_SEARCH = 0.4, 0.2
"""The part of the time that is left in which a proposal is sought, and the least, in seconds."""


class Wanted(Struct, frozen=True, kw_only=True):
    """What is asked about a register.

    `proposed` are assignments that are not in it yet, `limits` what each AD can take, `shape` the
    file that the answer is wanted as, `reader` for whom and `named` the facts that are named for
    them. `until` is the moment at which the answer must be there, as
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
    allowed: frozenset[str] = frozenset()
    shape: str = ""
    reader: str = ""
    named: tuple[str, ...] = ()
    until: float


class KeptAssignments(Struct, frozen=True):
    """The assignments of the register that this server keeps, and the codes let pass in it."""

    assignments: Sequence[Assignment]
    allowed: frozenset[str]


def kept_in(stored: StoredRegister) -> KeptAssignments:
    """The register that this server keeps, as it is now."""
    with stored.open() as opened:
        return KeptAssignments(opened.assignments(), allowed_codes(opened))


class Read(Struct, frozen=True):
    """What was sent along, and what was assumed about the register."""

    asked: RoleCheck
    assumed: str


def read_registers(
    register: Sent | NodeTable | KeptAssignments, wanted: Wanted, written: Written
) -> Read:
    """The register and what was sent along; `written` is how this way in writes an option.

    Raises:
        InputError: every row that is wrong, or what does not go together.
    """
    refuse("role-conflict", _given(wanted), written)
    places: Mapping[str, str] = {}
    if isinstance(register, KeptAssignments):
        rows, assumed = register.assignments, ""
        allowed = wanted.allowed | register.allowed
    else:
        main, allowed = load_register(register, allowed=wanted.allowed), wanted.allowed
        main.require_right()
        rows, assumed = main.assignments, main.assumed
        places = {} if isinstance(register, NodeTable) else main.places
    proposed: Sequence[Assignment] | None = None
    team: Sequence[Availability] = ()
    if wanted.proposed is not None:
        proposed = read_proposed(
            wanted.proposed, rows, suggest=wanted.suggest, allowed=allowed
        ).assignments
    if wanted.limits is not None:
        ads = {each.ad for each in (*rows, *(proposed or ())) if each.ad is not None}
        team = load_availability(wanted.limits, ads, allowed).ads
    asked = RoleCheck(
        register=rows,
        proposed=proposed,
        team=team,
        suggest=wanted.suggest,
        ads=tuple(sorted(wanted.ads)),
        clients=tuple(sorted(wanted.clients)),
        since=wanted.since,
        until=wanted.end,
        free=wanted.free,
        most=MOST_PAIRS_SENT,
        places=places,
        allowed=allowed,
    )
    asked.require_known(written)
    return Read(asked, assumed)


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
        f"lezer={wanted.reader}": wanted.reader,
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


def judged(knowledge: Knowledge, asked: RoleCheck, wanted: Wanted, written: Written) -> FoundRoles:
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
        raise InputError(replace(each, fact="as-of") for each in error.diagnostics) from None

    def seconds() -> float:
        return max((wanted.until - time.monotonic()) * _SEARCHING, _SHORTEST_SEARCH)

    found = check_roles(decider, asked, seconds=seconds, written=written)
    return FoundRoles(
        decider=decider,
        assignments=asked.assignments,
        looked_at=asked.looked_at,
        findings=found.findings,
        answer=found.answer,
        narrowed=tuple(narrowed(asked)),
        sources=knowledge.sources,
        why=wanted.why,
        what_if=wanted.what_if,
        files=False,
        audience=audience_for(knowledge, wanted),
    )


def audience_for(knowledge: Knowledge, wanted: Wanted) -> Audience | None:
    """The reader other than the planner, where one is asked for.

    Raises:
        InputError: no such reader, or a fact that cannot be named.
    """
    if knowledge.pairs is None or wanted.reader in ("", DOSSIER):
        return None
    return audience(knowledge.base, knowledge.pairs, wanted.reader, wanted.named, wanted.as_of)


def as_file(found: FoundRoles, shape: str) -> bytes:
    """The findings as a file."""
    parts = render(found, {"md": "markdown"}.get(shape, shape))
    made = b"".join(part if isinstance(part, bytes) else part.encode() for part in parts)
    marked = shape == "csv" and not made.startswith(BOM_UTF8) and not made.isascii()
    return BOM_UTF8 + made if marked else made

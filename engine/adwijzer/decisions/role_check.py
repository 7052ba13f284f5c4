"""A check on a register: what is asked of it and what is found, for command, page and API."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import REQUIRED, Assignment
from adwijzer.decisions.assignments.availability import Availability
from adwijzer.decisions.assignments.code_remarks import code_remarks
from adwijzer.decisions.assignments.reader import RegisterFile, Watch, load_register, unwatched
from adwijzer.decisions.assignments.records import NodeTable
from adwijzer.decisions.assignments.spellings import look_alikes
from adwijzer.decisions.options import Written, as_option
from adwijzer.decisions.roles import Findings, RoleDecider, Scope
from adwijzer.decisions.roles.answer import RegisterRemark, RoleAnswer, answer
from adwijzer.decisions.roles.sweep import sweep
from adwijzer.text.diagnostics import Diagnostic, InputError, Position
from adwijzer.text.tables import Readable

if TYPE_CHECKING:  # only who asks for a proposal waits for what makes one
    from adwijzer.decisions.planning.division import Stage
    from adwijzer.decisions.planning.proposal import Proposal


SPELLINGS, PERSONAL = "codes_lijken_op_elkaar", "code_lijkt_op_persoon"
"""What remarks on codes are called."""


class RoleCheck(Struct, frozen=True, kw_only=True):
    """What is asked of a register.

    Attributes:
        register: the assignments in it.
        proposed: assignments that are not in it yet; None where nothing is proposed.
        team: how much ADs can take, and when they are away; some may have no assignment yet.
        suggest: look for who can do what is proposed.
        ads, clients: only these; empty is all.
        since, until: only what runs on a day of this period.
        free: show pairs that are free as well.
        most: pairs that the answer may hold; None is any number, or a million with `free`.
        places: where assignments stand, by their codes: "rij 2".
        allowed: codes that someone said are no number of a person.
    """

    register: Sequence[Assignment]
    proposed: Sequence[Assignment] | None = None
    team: Sequence[Availability] = ()
    suggest: bool = False
    ads: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    free: bool = False
    most: int | None = None
    places: Mapping[str, str] = MappingProxyType({})
    allowed: Collection[str] = ()

    @property
    def assignments(self) -> list[Assignment]:
        """The register, and behind it what is proposed."""
        return [*self.register, *(self.proposed or ())]

    @property
    def looked_at(self) -> frozenset[str]:
        """The ADs that the answer is about; empty is all."""
        mine = {each.ad for each in self.proposed or () if each.ad is not None}
        return frozenset(mine & set(self.ads) if self.ads and mine else mine or self.ads)

    def scope(self, written: Written = as_option) -> Scope:
        """The same for the judge of pairs."""
        names = None
        if self.proposed is not None:
            names = frozenset(each.opdracht for each in self.proposed)
        return Scope(
            ads=frozenset(self.ads),
            clients=frozenset(self.clients),
            start=self.since,
            end=self.until,
            proposed=names,
            free=self.free,
            most=self.most,
            narrow=f"{written('ad')} of {written('from')}",
        )

    def require_known(self, written: Written = as_option) -> None:
        """Refuse codes that are nowhere, and days the wrong way round.

        Raises:
            InputError: naming the option, as `written` writes it.
        """
        rows = self.assignments
        ads = {each.ad for each in rows} | {each.ad for each in self.team}
        clients = {each.client for each in rows}
        for option, codes, known in (("ad", self.ads, ads), ("client", self.clients, clients)):
            if not known.issuperset(codes):
                raise _wrong(
                    option,
                    f"een code achter {written(option)} staat niet in het register",
                    "controleer de code; let op hoofdletters",
                )
        if self.since is not None and self.until is not None and self.until < self.since:
            message = f"{written('to')} ligt voor {written('from')}"
            raise _wrong("to", message, "draai de dagen om")


class CheckedRoles(Struct, frozen=True):
    """What was found; `proposal` only where someone was sought for what nobody has."""

    findings: Findings
    answer: RoleAnswer
    proposal: Proposal | None = None

    def has(self, outcomes: Collection[str]) -> bool:
        """Whether a pair has one of `outcomes`, or would have it, or nobody can do something."""
        proposal = self.proposal
        return any(self.findings.numbers[each] for each in outcomes) or (
            proposal is not None
            and (bool(proposal.unplaced) or any(proposal.numbers[each] for each in outcomes))
        )


def read_proposed(
    source: Readable | NodeTable,
    register: Sequence[Assignment],
    *,
    suggest: bool,
    allowed: Collection[str] = (),
    watch: Watch = unwatched,
) -> RegisterFile:
    """The proposed assignments; those for which someone is sought need no AD.

    Raises:
        InputError: every row that is wrong, or that is in the register already.
    """
    required = [column for column in REQUIRED if column != "ad" or not suggest]
    found = load_register(source, required=required, allowed=allowed, watch=watch)
    found.require_right()
    known = {each.opdracht for each in register}
    twice = [entry.row for entry in found.entries if entry.assignment.opdracht in known]
    if twice:
        raise InputError(
            Diagnostic(
                Position(found.file, row, 1),
                "deze opdracht staat al in het register",
                "geef elke voorgestelde opdracht een eigen code",
            )
            for row in twice
        )
    return found


def check_roles(
    decider: RoleDecider,
    asked: RoleCheck,
    *,
    seconds: Callable[[], float],
    watch: Watch = unwatched,
    stage: Stage | None = None,
    written: Written = as_option,
) -> CheckedRoles:
    """Judge the pairs, and look for who can do what is proposed where that is asked.

    Args:
        decider: judges pairs of assignments.
        asked: the register, and what is asked of it.
        seconds: that the search for the best proposal may take, asked when it begins.
        watch: sees the assignments go by.
        stage: called with how far the search is.
        written: how an option is written where it is used.
    Raises:
        InputError: nobody to choose from.
    """
    findings = sweep(decider, asked.assignments, asked.scope(written), watch)
    found = replace(answer(decider, findings), meldingen=register_remarks(asked))
    if not asked.suggest:
        return CheckedRoles(findings, found)
    from adwijzer.decisions.planning.answer import suggesting
    from adwijzer.decisions.planning.candidates import Staff, suggest
    from adwijzer.decisions.planning.proposal import propose

    staff = Staff.of(asked.assignments, asked.team, frozenset(asked.ads))
    if not staff.ads:
        raise _wrong(
            "ads",
            "er is geen arbeidsdeskundige om uit te kiezen",
            f"het register is leeg; noem ze in {written('ads')}, met `ja` in de kolom `nieuw`",
        )
    suggestions = suggest(decider, staff, asked.proposed or (), watch)
    proposal = propose(decider, staff, suggestions, seconds(), stage)
    found = suggesting(found, decider, staff, suggestions, proposal)
    return CheckedRoles(findings, found, proposal)


def register_remarks(asked: RoleCheck) -> tuple[RegisterRemark, ...]:
    """What about the codes is mostly a mistake: spellings that look alike, and names."""
    rows = asked.assignments
    found = [
        RegisterRemark(id=SPELLINGS, feiten=(each.column,), tekst=each.text, codes=each.spellings)
        for each in look_alikes(rows, asked.places, (each.ad for each in asked.team))
    ]
    found += [
        RegisterRemark(id=PERSONAL, feiten=(each.column,), tekst=_sentence(each.text))
        for each in code_remarks(rows, asked.places, asked.allowed)
    ]
    return tuple(found)


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _wrong(option: str, message: str, hint: str) -> InputError:
    return InputError([Diagnostic(None, message, hint, option)])

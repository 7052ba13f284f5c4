"""The question of an example, a case or a register of assignments, and its answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions import PAIRS, decide, decider_as
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Availability
from adwijzer.decisions.case import Case, node_of, read_case, require_agenda
from adwijzer.decisions.kinds import CASE_KINDS
from adwijzer.examples.registers import BESIDE, REGISTER
from adwijzer.examples.vocabulary import Story
from adwijzer.inference.rehearsal import Rehearsal
from adwijzer.model.rulebase import Decision, PairsDecision, RuleBase

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import AnyDecider
    from adwijzer.decisions.roles import Findings, RoleDecider
    from adwijzer.decisions.roles.answer import RoleAnswer
    from adwijzer.decisions.roles.judgement import JudgedPair

_SECONDS = 60.0
"""That the search for a proposal may take; examples are small."""


class ExampleRegister(Struct, frozen=True):
    """The assignments that an example tells of, and those that are proposed beside them.

    `limits` say what an AD can take.
    """

    assignments: tuple[Assignment, ...]
    proposed: tuple[Assignment, ...]
    limits: tuple[Availability, ...] = ()


Asked: TypeAlias = Case | ExampleRegister


def asked_in(decision: Decision, story: Story) -> Asked:
    """The case or register that the sentences of an example add up to.

    Raises:
        InputError: they tell no case that can be judged.
    """
    if decision.kind == "pairs":
        return ExampleRegister(tuple(story.register), tuple(story.proposed), tuple(story.limits))
    case = read_case(decision, node_of(story.case()))
    require_agenda(decision, case)
    return case


def register_of(case: Mapping[str, Any]) -> ExampleRegister:
    """The register that plain data tells: `opdrachten`, and what is `voorgesteld` beside them."""
    return ExampleRegister(
        msgspec.convert(case.get(REGISTER, ()), tuple[Assignment, ...]),
        msgspec.convert(case.get(BESIDE, ()), tuple[Assignment, ...]),
    )


def answer_by(ready: AnyDecider, asked: Asked) -> Any:
    """The answer of a decision that was made ready, in the JSON of the contract.

    Raises:
        InputError: what was asked contradicts itself.
    """
    if isinstance(asked, ExampleRegister):
        return _plain(_pairs(PAIRS.taken(ready), asked))
    kind = CASE_KINDS[ready.prepared.decision.kind]
    return _plain(kind.taken(ready).reason(asked).answer().contract())


def ask(base: RuleBase, decision: str, asked: Asked, as_of: date | None) -> Any:
    """The answer that the command gives, in the JSON of the contract; both engines are asked.

    Raises:
        InputError: the day or what was asked is wrong.
    """
    if isinstance(asked, ExampleRegister):
        return _plain(_pairs(decider_as(PAIRS, base, decision, as_of=as_of), asked))
    return _plain(decide(base, decision, asked, as_of=as_of).contract())


def _pairs(ready: RoleDecider, register: ExampleRegister) -> dict[str, Any]:
    """Beside what is proposed only what that causes; free pairs included.

    Where something is proposed for nobody yet, the answer says who can do it.
    """
    found, answered = swept(ready, register, free=True)
    pairs = [*found.pairs]
    if any(each.ad is None for each in register.proposed):
        from adwijzer.decisions.planning.answer import suggesting
        from adwijzer.decisions.planning.candidates import Staff, suggest
        from adwijzer.decisions.planning.proposal import propose

        staff = Staff.of([*register.assignments, *register.proposed], register.limits)
        suggestions = suggest(ready, staff, register.proposed)
        proposal = propose(ready, staff, suggestions, _SECONDS)
        answered = suggesting(answered, ready, staff, suggestions, proposal)
        for each in suggestions:
            for candidate in (*each.able, *each.unable):
                pairs += candidate.findings
        if proposal is not None:
            pairs += [pair for placed in proposal.placed for pair in placed.findings]
    if isinstance(ready.prepared, Rehearsal):
        _rehearse(ready, ready.prepared, pairs)
    return answered.contract()


def swept(
    ready: RoleDecider, register: ExampleRegister, *, free: bool
) -> tuple[Findings, RoleAnswer]:
    """What was found in a register, or beside what is proposed only what that causes."""
    from adwijzer.decisions.roles import Scope
    from adwijzer.decisions.roles.answer import answer
    from adwijzer.decisions.roles.sweep import sweep

    proposed = frozenset(each.opdracht for each in register.proposed) or None
    found = sweep(
        ready, [*register.assignments, *register.proposed], Scope(proposed=proposed, free=free)
    )
    return found, answer(ready, found)


def _rehearse(
    ready: RoleDecider, prepared: Rehearsal[PairsDecision], pairs: Iterable[JudgedPair]
) -> None:
    """Record the whole of every pair that was judged, in the directions in which it was.

    The judgement leaves out facts on which no rule depends; other rules may depend on them.
    """
    prepared.forget()
    for pair in pairs:
        turned = replace(pair, judgement=replace(pair.judgement, turned=True))
        both_ways = pair.first.start == pair.second.start
        for direction in (pair, turned) if both_ways else (pair,):
            prepared.minds(tuple(ready.reasoning(direction).attention_facts()))


def _plain(data: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(data))

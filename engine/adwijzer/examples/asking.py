"""What an example asks, of whatever kind its decision is: a case, or a register of assignments."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
from msgspec import Struct

from adwijzer.decisions import decide, role_decider
from adwijzer.decisions.case import Case, node_of, read_case, require_agenda
from adwijzer.examples.registers import BESIDE, REGISTER
from adwijzer.examples.vocabulary import Story
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.register.assignment import Assignment

if TYPE_CHECKING:
    from adwijzer.decisions.decide import AnyDecider
    from adwijzer.decisions.roles import RoleDecider
    from adwijzer.decisions.roles.sweep import Findings


class Register(Struct, frozen=True):
    """The assignments that an example tells of, and those that are proposed beside them."""

    assignments: tuple[Assignment, ...]
    proposed: tuple[Assignment, ...]


Asked: TypeAlias = Case | Register


def asked_in(decision: Decision, story: Story) -> Asked:
    """What the sentences of an example add up to.

    Raises:
        InputError: they tell no case that can be judged.
    """
    if decision.about == "paren":
        return Register(tuple(story.register), tuple(story.proposed))
    case = read_case(decision, node_of(story.case()))
    require_agenda(decision, case)
    return case


def register_of(case: Mapping[str, Any]) -> Register:
    """The register that plain data tells: `opdrachten`, and what is `voorgesteld` beside them."""
    return Register(
        msgspec.convert(case.get(REGISTER, ()), tuple[Assignment, ...]),
        msgspec.convert(case.get(BESIDE, ()), tuple[Assignment, ...]),
    )


def answer_by(ready: AnyDecider, asked: Asked) -> Any:
    """The answer of a decision that was made ready, in the JSON of the contract.

    Raises:
        InputError: what was asked contradicts itself.
    """
    if isinstance(asked, Register):
        return _plain(_pairs(ready, asked))  # type: ignore[arg-type]
    return _plain(ready.reason(asked).answer().contract())


def ask(base: RuleBase, decision: str, asked: Asked, as_of: date | None) -> Any:
    """The answer that the command gives, in the JSON of the contract; both engines are asked.

    Raises:
        InputError: the day or what was asked is wrong.
    """
    if isinstance(asked, Register):
        return _plain(_pairs(role_decider(base, decision, as_of=as_of), asked))
    return _plain(decide(base, decision, asked, as_of=as_of).contract())


def ask_whole_records(ready: RoleDecider, register: Register) -> None:
    """Ask the rules about every pair with all its facts.

    Judging a register asks them only what can matter, as the rules are. What other rules would make
    of it is seen from the whole record.
    """
    for finding in _findings(ready, register).pairs:
        ready.prepared.minds(ready.reasoning(finding).attention_facts())


def _pairs(ready: RoleDecider, register: Register) -> dict[str, Any]:
    from adwijzer.decisions.roles.answer import answer

    return answer(ready, _findings(ready, register)).contract()


def _findings(ready: RoleDecider, register: Register) -> Findings:
    """Beside what is proposed only what that causes; free pairs included."""
    from adwijzer.decisions.roles import Scope

    proposed = frozenset(each.opdracht for each in register.proposed) or None
    return ready.judge(
        [*register.assignments, *register.proposed], Scope(proposed=proposed, free=True)
    )


def _plain(data: Any) -> Any:
    return msgspec.json.decode(msgspec.json.encode(data))

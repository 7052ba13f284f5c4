"""The kinds of decision: how each decides, and the type of its answer.

How an answer of each kind is presented stands above, in `presenting/kinds.py`, with the same keys;
the schema of an answer follows from its type (`decisions/schema.py`). Nothing else tells what kind
a decision is of from what it has. A command needs one kind, so the classes are imported when they
are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeAlias, TypeVar

from msgspec import Struct

from adwijzer.decisions.answer import Piece
from adwijzer.inference.agreement import Prepared
from adwijzer.model.rulebase import Kind, RuleBase

if TYPE_CHECKING:
    from adwijzer.decisions.answer import ContactAnswer
    from adwijzer.decisions.contact.decider import ContactDecider, ContactReasoning
    from adwijzer.decisions.roles.answer import RoleAnswer
    from adwijzer.decisions.roles.decider import RoleDecider
    from adwijzer.decisions.single.decider import SingleAnswer, SingleDecider, SingleReasoning
    from adwijzer.decisions.timing.decider import TimingAnswer, TimingDecider, TimingReasoning

    CaseAnswer: TypeAlias = ContactAnswer | TimingAnswer | SingleAnswer
    CaseReasoning: TypeAlias = ContactReasoning | TimingReasoning | SingleReasoning
    CaseDecider: TypeAlias = ContactDecider | TimingDecider | SingleDecider
    AnyAnswer: TypeAlias = CaseAnswer | RoleAnswer
    AnyDecider: TypeAlias = CaseDecider | RoleDecider


class Decider(Protocol):
    """What deciders of every kind have."""

    @classmethod
    def of(cls, base: RuleBase, prepared: Prepared[Any]) -> Self:
        """Prepare a decision of this kind, made ready for one day."""


SomeDecider_co = TypeVar("SomeDecider_co", bound=Decider, covariant=True)
SomeAnswer_co = TypeVar("SomeAnswer_co", bound=Piece, covariant=True)


class DecisionKind(Struct, Generic[SomeDecider_co, SomeAnswer_co], frozen=True):
    """One kind of decision.

    Attributes:
        kind: its name.
        decider: gives the class that decides.
        answer: gives the class of its answer.
        otherwise: what is said of a decision that is not of this kind.
    """

    kind: Kind
    decider: Callable[[], type[SomeDecider_co]]
    answer: Callable[[], type[SomeAnswer_co]]
    otherwise: str

    def taken(self, ready: Decider) -> SomeDecider_co:
        """The decider as one of this kind."""
        if not isinstance(ready, self.decider()):
            raise TypeError(self.kind)
        return ready

    def made(self, base: RuleBase, prepared: Prepared[Any]) -> SomeDecider_co:
        """The decider of a decision of this kind that was made ready for one day."""
        return self.decider().of(base, prepared)


def _contact_decider() -> type[ContactDecider]:
    from adwijzer.decisions.contact.decider import ContactDecider

    return ContactDecider


def _contact_answer() -> type[ContactAnswer]:
    from adwijzer.decisions.answer import ContactAnswer

    return ContactAnswer


def _timing_decider() -> type[TimingDecider]:
    from adwijzer.decisions.timing.decider import TimingDecider

    return TimingDecider


def _timing_answer() -> type[TimingAnswer]:
    from adwijzer.decisions.timing.decider import TimingAnswer

    return TimingAnswer


def _single_decider() -> type[SingleDecider]:
    from adwijzer.decisions.single.decider import SingleDecider

    return SingleDecider


def _single_answer() -> type[SingleAnswer]:
    from adwijzer.decisions.single.decider import SingleAnswer

    return SingleAnswer


def _role_decider() -> type[RoleDecider]:
    from adwijzer.decisions.roles.decider import RoleDecider

    return RoleDecider


def _role_answer() -> type[RoleAnswer]:
    from adwijzer.decisions.roles.answer import RoleAnswer

    return RoleAnswer


CONTACT: DecisionKind[ContactDecider, ContactAnswer] = DecisionKind(
    "contact", _contact_decider, _contact_answer, "gaat niet over een contact"
)
TIMING: DecisionKind[TimingDecider, TimingAnswer] = DecisionKind(
    "timing", _timing_decider, _timing_answer, "gaat niet over verzuim"
)
SINGLE: DecisionKind[SingleDecider, SingleAnswer] = DecisionKind(
    "single", _single_decider, _single_answer, "geeft meer dan één oordeel"
)
PAIRS: DecisionKind[RoleDecider, RoleAnswer] = DecisionKind(
    "pairs", _role_decider, _role_answer, "gaat niet over opdrachten"
)

CASE_KINDS: Mapping[Kind, DecisionKind[CaseDecider, CaseAnswer]] = {
    "contact": CONTACT,
    "timing": TIMING,
    "single": SINGLE,
}
"""The kinds of decision about one case."""

KINDS: Mapping[Kind, DecisionKind[AnyDecider, AnyAnswer]] = {**CASE_KINDS, "pairs": PAIRS}

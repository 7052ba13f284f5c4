"""The one way from a case to an answer."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from msgspec.structs import replace

from adwijzer.decisions.case import Case, node_of, read_case, require_agenda
from adwijzer.inference.agreement import Prepared
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.validity import first_days
from adwijzer.text.diagnostics import InputError, did_you_mean

if TYPE_CHECKING:
    from adwijzer.decisions.answer import ContactAnswer
    from adwijzer.decisions.contact.decider import ContactDecider
    from adwijzer.decisions.roles import RoleDecider
    from adwijzer.decisions.single.decider import SingleAnswer, SingleDecider
    from adwijzer.decisions.timing.decider import TimingAnswer, TimingDecider

    AnyAnswer: TypeAlias = ContactAnswer | TimingAnswer | SingleAnswer
    AnyDecider: TypeAlias = ContactDecider | SingleDecider

# The kinds of decision are imported when one is asked for: a command needs one of them.
_KEPT = 8
_deciders: OrderedDict[tuple[int, str, date], tuple[RuleBase, AnyDecider]] = OrderedDict()
_lock = threading.Lock()


@overload
def decide(
    base: RuleBase,
    decision: Literal["contactvorm"],
    case: Case | Mapping[str, Any],
    *,
    as_of: date | None = None,
) -> ContactAnswer: ...
@overload
def decide(
    base: RuleBase,
    decision: Literal["inzetmoment"],
    case: Case | Mapping[str, Any],
    *,
    as_of: date | None = None,
) -> TimingAnswer: ...
@overload
def decide(
    base: RuleBase,
    decision: str,
    case: Case | Mapping[str, Any],
    *,
    as_of: date | None = None,
) -> AnyAnswer: ...
def decide(
    base: RuleBase,
    decision: str,
    case: Case | Mapping[str, Any],
    *,
    as_of: date | None = None,
) -> AnyAnswer:
    """Decide one case with both engines.

    Args:
        base: the rule base.
        decision: the name of the decision, such as `contactvorm`.
        case: checked facts, or plain data in the shape of the contract.
        as_of: the day whose rules hold; today when left out.
    Raises:
        InputError: the decision, the facts or the day is wrong.
        InternalError: the engines differ, or no form is left; no advice is given.
    """
    ready = decider(base, decision, as_of=as_of)
    if ready.prepared.decision.about == "paren":
        raise InputError.of(f"het besluit `{decision}` gaat over een register met opdrachten")
    if not isinstance(case, Case):
        case = read_case(ready.prepared.decision, node_of(case))
    require_agenda(ready.prepared.decision, case)
    answer: AnyAnswer = ready.reason(case).answer()
    return answer


def decider(base: RuleBase, decision: str, *, as_of: date | None = None) -> AnyDecider:
    """The decision made ready for one day; the last few are kept."""
    day = as_of or date.today()  # noqa: DTZ011 - the user's own calendar day
    found = base.decision(decision)
    if found is None:
        raise InputError.of(
            f"onbekend besluit `{decision}`",
            did_you_mean(decision, (known.name for known in base.decisions)),
        )
    key = (id(found), decision, day)
    with _lock:
        if key not in _deciders:
            _deciders[key] = (base, decider_of(base, _prepared(found, day)))
            while len(_deciders) > _KEPT:
                _deciders.popitem(last=False)
        _deciders.move_to_end(key)
        return _deciders[key][1]


def contact_decider(base: RuleBase, decision: str, *, as_of: date | None = None) -> ContactDecider:
    """As `decider`, for a decision over agenda items."""
    from adwijzer.decisions.contact.decider import ContactDecider

    ready = decider(base, decision, as_of=as_of)
    if not isinstance(ready, ContactDecider):
        raise InputError.of(f"het besluit `{decision}` gaat niet over een contact")
    return ready


def timing_decider(base: RuleBase, decision: str, *, as_of: date | None = None) -> TimingDecider:
    """As `decider`, for the decision on dates of absence."""
    from adwijzer.decisions.timing.decider import TimingDecider

    ready = decider(base, decision, as_of=as_of)
    if not isinstance(ready, TimingDecider):
        raise InputError.of(f"het besluit `{decision}` gaat niet over verzuim")
    return ready


def role_decider(base: RuleBase, decision: str, *, as_of: date | None = None) -> RoleDecider:
    """As `decider`, for a decision on pairs of assignments; `as_of` is the reference day too."""
    from adwijzer.decisions.roles import RoleDecider

    ready = decider(base, decision, as_of=as_of)
    if not isinstance(ready, RoleDecider):
        raise InputError.of(f"het besluit `{decision}` gaat niet over opdrachten")
    return ready


def single_decider(base: RuleBase, decision: str, *, as_of: date | None = None) -> SingleDecider:
    """As `decider`, for a decision with one outcome and no agenda items."""
    from adwijzer.decisions.single.decider import SingleDecider

    ready = decider(base, decision, as_of=as_of)
    if not isinstance(ready, SingleDecider):
        raise InputError.of(f"het besluit `{decision}` gaat over agendapunten")
    return ready


def _prepared(decision: Decision, day: date) -> Prepared:
    """Made ready for a day; what holds on both is taken from another day that was kept."""
    starts = first_days(decision)
    for (known, _, other), (_, kept) in _deciders.items():
        if known == id(decision) and bisect_right(starts, other) == bisect_right(starts, day):
            return replace(kept.prepared, day=day)
    return Prepared.of(decision, day)


def decider_of(base: RuleBase, prepared: Prepared) -> AnyDecider:
    """The decider of the kind that the prepared decision asks for."""
    decision = prepared.decision
    if decision.combination is not None:
        from adwijzer.decisions.contact.decider import ContactDecider

        return ContactDecider.of(base, prepared)
    if decision.about == "paren":
        from adwijzer.decisions.roles import RoleDecider

        return RoleDecider.of(base, prepared)
    if decision.deadlines:
        from adwijzer.decisions.timing.decider import TimingDecider

        return TimingDecider.of(base, prepared)
    from adwijzer.decisions.single.decider import SingleDecider

    return SingleDecider.of(base, prepared)

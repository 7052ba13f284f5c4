"""The one way from a case to an answer."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.case import Case, node_of, read_case, require_agenda
from adwijzer.decisions.kinds import CASE_KINDS, KINDS, DecisionKind, SomeAnswer_co, SomeDecider_co
from adwijzer.inference.agreement import Prepared
from adwijzer.model.rulebase import AnyDecision, RuleBase, SomeDecision
from adwijzer.model.validity import first_days
from adwijzer.text.diagnostics import InputError, did_you_mean, shown

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import AnyDecider, CaseAnswer, CaseDecider


class _Kept(Struct, frozen=True):
    """A decision that was made ready, with the rule base that it must not outlive."""

    base: RuleBase
    prepared: Prepared[AnyDecision]
    decider: AnyDecider


_MOST_KEPT = 8
_deciders: OrderedDict[tuple[int, str, date], _Kept] = OrderedDict()
_lock = threading.Lock()


def decide(
    base: RuleBase,
    decision: str,
    case: Case | Mapping[str, Any],
    *,
    as_of: date | None = None,
) -> CaseAnswer:
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
    if not isinstance(case, Case):
        case = read_case(ready.prepared.decision, node_of(case))
    require_agenda(ready.prepared.decision, case)
    return ready.reason(case).answer()


def decider(base: RuleBase, decision: str, *, as_of: date | None = None) -> CaseDecider:
    """A decision about one case made ready for one day; the last few are kept."""
    kind = CASE_KINDS.get(_named(base, decision).kind)
    if kind is None:
        raise InputError.of(f"het besluit `{decision}` gaat over een register met opdrachten")
    return decider_as(kind, base, decision, as_of=as_of)


def decider_as(
    kind: DecisionKind[SomeDecider_co, SomeAnswer_co],
    base: RuleBase,
    decision: str,
    *,
    as_of: date | None = None,
) -> SomeDecider_co:
    """As `decider`, for a decision of one kind; `as_of` is the reference day of a register too."""
    found = _named(base, decision)
    if found.kind != kind.kind:
        raise InputError.of(f"het besluit `{decision}` {kind.otherwise}")
    day = as_of or date.today()  # noqa: DTZ011 - the user's own calendar day
    return kind.taken(_ready(base, found, day))


def _named(base: RuleBase, decision: str) -> AnyDecision:
    found = base.decision(decision)
    if found is None:
        known = [each.name for each in base.decisions]
        raise InputError.of(
            f"onbekend besluit {shown(decision, known)}", did_you_mean(decision, known)
        )
    return found


def _ready(base: RuleBase, decision: AnyDecision, day: date) -> AnyDecider:
    key = (id(decision), decision.name, day)
    with _lock:
        if key not in _deciders:
            prepared = _prepared(decision, day)
            _deciders[key] = _Kept(base, prepared, decider_of(base, prepared))
            while len(_deciders) > _MOST_KEPT:
                _deciders.popitem(last=False)
        _deciders.move_to_end(key)
        return _deciders[key].decider


def _prepared(decision: AnyDecision, day: date) -> Prepared[AnyDecision]:
    """Made ready for a day; what holds on both is taken from another day that was kept."""
    starts = first_days(decision)
    for (known, _, other), kept in _deciders.items():
        if known == id(decision) and bisect_right(starts, other) == bisect_right(starts, day):
            return replace(kept.prepared, day=day)
    return Prepared.of(decision, day)


def decider_of(base: RuleBase, prepared: Prepared[SomeDecision]) -> AnyDecider:
    """The decider of the kind that the prepared decision is of."""
    return KINDS[prepared.decision.kind].made(base, prepared)

"""The one way from a case to an answer."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from typing import Any

from adwijzer.decisions.answer import ContactAnswer
from adwijzer.decisions.case import Case, node_of, read_case, require_agenda
from adwijzer.decisions.contact import ContactDecider
from adwijzer.inference.agreement import Prepared
from adwijzer.model.diagnostics import InputError, did_you_mean
from adwijzer.model.rulebase import RuleBase

_KEPT = 8
_deciders: OrderedDict[tuple[int, str, date], tuple[RuleBase, ContactDecider]] = OrderedDict()
_lock = threading.Lock()


def decide(
    base: RuleBase,
    decision: str,
    case: Case | Mapping[str, Any],
    *,
    as_of: date | None = None,
) -> ContactAnswer:
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


def decider(base: RuleBase, decision: str, *, as_of: date | None = None) -> ContactDecider:
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
            _deciders[key] = (base, ContactDecider.of(base, Prepared.of(found, day)))
            while len(_deciders) > _KEPT:
                _deciders.popitem(last=False)
        _deciders.move_to_end(key)
        return _deciders[key][1]

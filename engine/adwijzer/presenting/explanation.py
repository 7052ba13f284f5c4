"""What was asked for beside the answer: the whole chain, and what would change the advice."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseReasoning
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace


class Explanation(Struct, frozen=True):
    """The chain and the changes; `what_if` is None when it was not asked for."""

    why: tuple[VerdictTrace, ...] = ()
    what_if: tuple[WhatIf, ...] | None = None


NOTHING = Explanation()


def explain(reasoning: CaseReasoning, *, why: bool, what_if: bool) -> Explanation:
    """The chain and the changes, as far as they are asked for."""
    chain: tuple[VerdictTrace, ...] = ()
    changes: tuple[WhatIf, ...] | None = None
    if why:
        from adwijzer.explain.why import why as chain_of

        chain = chain_of(reasoning)
    if what_if:
        from adwijzer.explain.what_if import what_if as changes_of

        changes = changes_of(reasoning)
    return Explanation(chain, changes)


def as_json(
    contract: Mapping[str, Any], explanation: Explanation, more: Mapping[str, Any] | None = None
) -> str:
    """The answer as the contract writes it, with the explanation and `more` behind it."""
    data = {**contract, **(more or {})}
    if explanation.why:
        data["waarom"] = [trace.data() for trace in explanation.why]
    if explanation.what_if is not None:
        data["wat_als"] = [other.data() for other in explanation.what_if]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

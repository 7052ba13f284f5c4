"""What is asked about an answer: the whole chain behind it, and what would change it."""

from __future__ import annotations

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

    def data(self) -> dict[str, Any]:
        """The keys that it adds to JSON."""
        found = {"waarom": self.why or None, "wat_als": self.what_if}
        return {k: [e.data() for e in each] for k, each in found.items() if each is not None}


NOTHING = Explanation()


def explain(reasoning: CaseReasoning, *, why: bool, what_if: bool) -> Explanation:
    """The chain and the changes, as far as they are asked for."""
    if not (why or what_if):
        return NOTHING
    from adwijzer.explain.what_if import what_if as changes_of
    from adwijzer.explain.why import why as chain_of

    return Explanation(
        chain_of(reasoning) if why else (), changes_of(reasoning) if what_if else None
    )


def as_json(
    contract: Mapping[str, Any], explanation: Explanation, more: Mapping[str, Any] | None = None
) -> str:
    """The answer as the contract writes it, with the explanation and `more` behind it."""
    import json

    data = {**contract, **(more or {}), **explanation.data()}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"

"""What the commands that decide do alike once the answer is there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseReasoning
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.sources import SourceBase
    from adwijzer_cli.commands.decision import Request


class Explanation(Struct, frozen=True):
    """What was asked for beside the answer; `what_if` is None when it was not."""

    why: tuple[VerdictTrace, ...] = ()
    what_if: tuple[WhatIf, ...] | None = None


def explain(request: Request[Any], reasoning: CaseReasoning) -> Explanation:
    """The chain and the changes, as far as they were asked for."""
    chain: tuple[VerdictTrace, ...] = ()
    changes: tuple[WhatIf, ...] | None = None
    if request.why:
        from adwijzer.explain.why import why

        chain = why(reasoning)
    if request.what_if:
        from adwijzer.explain.what_if import what_if

        changes = what_if(reasoning)
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


def sources_of(request: Request[Any]) -> SourceBase:
    """The sources of the rule base that was asked for."""
    from adwijzer.language.folder import Folder
    from adwijzer.language.sources import load_sources

    return load_sources(Folder.read(request.rules))

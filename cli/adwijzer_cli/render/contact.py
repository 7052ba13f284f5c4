"""Choose the form in which a contact answer is shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from msgspec.structs import replace

from adwijzer.decisions.case import Case
from adwijzer.decisions.contact import ContactDecider, Reasoning
from adwijzer.explain.facts import known_sentences
from adwijzer_cli.commands.decision import Request

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.sources import SourceBase


def render(request: Request[ContactDecider], reasoning: Reasoning) -> str:
    """The answer as text, markdown or JSON."""
    answer = reasoning.answer()
    chain: tuple[VerdictTrace, ...] = ()
    changes: tuple[WhatIf, ...] | None = None
    if request.why:
        from adwijzer.explain.why import why

        chain = why(reasoning)
    if request.what_if:
        from adwijzer.explain.what_if import what_if

        changes = what_if(reasoning)
    match request.format:
        case "json":
            data = answer.contract()
            if request.why:
                data["waarom"] = [trace.data() for trace in chain]
            if changes is not None:
                data["wat_als"] = [other.data() for other in changes]
            return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
        case "markdown":
            from adwijzer_cli.render.markdown import render_markdown

            known = known_sentences(request.decision, _without_choice(request))
            sources = _sources(request)
            return render_markdown(answer, request.decision, known, sources, chain, changes)
        case _:
            from adwijzer_cli.render.text import render_text

            return render_text(answer, request.decision, _sources(request), chain, changes)


def _sources(request: Request[ContactDecider]) -> SourceBase:
    from adwijzer.loading.folder import Folder
    from adwijzer.loading.sources import load_sources

    return load_sources(Folder.read(request.rules))


def _without_choice(request: Request[ContactDecider]) -> Case:
    """The circumstances: the facts without what the user chose after the advice."""
    combination = request.decision.combination
    chosen = combination.chosen if combination else None
    facts = {name: value for name, value in request.case.facts.items() if name != chosen}
    return replace(request.case, facts=facts)

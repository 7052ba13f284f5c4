"""Choose the form in which an answer on timing is shown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from adwijzer.decisions.timing import TimingDecider, TimingReasoning
from adwijzer.explain.facts import known_sentences
from adwijzer_cli.commands.decision import Request

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.sources import SourceBase


def render(request: Request[TimingDecider], reasoning: TimingReasoning, mark: str | None) -> str:
    """The answer as text, markdown, JSON, a page or a calendar."""
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
            from adwijzer_cli.render.timing_markdown import render_markdown

            known = known_sentences(request.decision, request.case)
            sources = _sources(request)
            return render_markdown(answer, request.decision, known, sources, chain, changes)
        case "html":
            from adwijzer_cli.render.timing_html import render_html

            known = known_sentences(request.decision, request.case)
            sources = _sources(request)
            return render_html(answer, request.decision, known, sources, chain, changes)
        case "ics":
            from adwijzer_cli.render.timing_calendar import render_calendar

            return render_calendar(answer, mark)
        case _:
            from adwijzer_cli.render.timing_text import render_text

            return render_text(answer, request.decision, _sources(request), chain, changes)


def _sources(request: Request[TimingDecider]) -> SourceBase:
    from adwijzer.loading.folder import Folder
    from adwijzer.loading.sources import load_sources

    return load_sources(Folder.read(request.rules))

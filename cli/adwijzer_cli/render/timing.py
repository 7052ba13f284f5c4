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
            return render_markdown(answer, request.decision, known, chain, changes)
        case "html":
            from adwijzer_cli.render.timing_html import render_html

            return render_html(answer, request.decision)
        case "ics":
            from adwijzer_cli.render.timing_calendar import render_calendar

            return render_calendar(answer, mark)
        case _:
            from adwijzer.loading.folder import Folder
            from adwijzer.loading.sources import load_sources
            from adwijzer_cli.render.timing_text import render_text

            sources = load_sources(Folder.read(request.rules))
            return render_text(answer, request.decision, sources, chain, changes)

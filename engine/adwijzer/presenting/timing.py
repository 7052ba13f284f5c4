"""Choose the form in which an answer on timing is shown."""

from __future__ import annotations

from adwijzer.decisions.timing.decider import TimingDecider, TimingReasoning
from adwijzer.explain.facts import known_sentences
from adwijzer.presenting.shown import as_json, explain, sources_of
from adwijzer_cli.commands.decision import Request


def render(request: Request[TimingDecider], reasoning: TimingReasoning, mark: str | None) -> str:
    """The answer as text, markdown, JSON, a page or a calendar."""
    answer, decision = reasoning.answer(), reasoning.decision
    explanation = explain(request, reasoning)
    match request.format:
        case "json":
            return as_json(answer.contract(), explanation)
        case "markdown":
            from adwijzer.presenting.timing_markdown import render_markdown

            known = known_sentences(decision, request.case)
            return render_markdown(answer, decision, known, sources_of(request), explanation)
        case "html":
            from adwijzer.presenting.timing_html import render_html

            known = known_sentences(decision, request.case)
            return render_html(answer, decision, known, sources_of(request), explanation)
        case "ics":
            from adwijzer.presenting.timing_calendar import render_calendar

            return render_calendar(answer, mark)
        case _:
            from adwijzer.presenting.timing_text import render_text

            return render_text(answer, decision, sources_of(request), explanation)

"""Choose the form in which a contact answer is shown."""

from __future__ import annotations

from adwijzer.decisions.contact.decider import ContactDecider, ContactReasoning
from adwijzer.presenting.shown import as_json, explain, sources_of
from adwijzer_cli.commands.decision import Request


def render(request: Request[ContactDecider], reasoning: ContactReasoning) -> str:
    """The answer as text, markdown or JSON."""
    answer, decision = reasoning.answer(), reasoning.decision
    explanation = explain(request, reasoning)
    match request.format:
        case "json":
            return as_json(answer.contract(), explanation)
        case "markdown":
            from adwijzer.decisions.contact.kept import without_choice
            from adwijzer.explain.facts import known_sentences
            from adwijzer.presenting.markdown import render_markdown

            known = known_sentences(
                decision,
                without_choice(decision, request.case),
            )
            return render_markdown(answer, decision, known, sources_of(request), explanation)
        case _:
            from adwijzer.presenting.text import render_text

            return render_text(answer, decision, sources_of(request), explanation)

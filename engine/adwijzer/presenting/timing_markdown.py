"""The answer on timing as markdown, for a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from adwijzer.decisions.timing.decider import TermRow, TimingAnswer
from adwijzer.model.rulebase import TimingDecision
from adwijzer.presenting import paste
from adwijzer.presenting import timing_words as words
from adwijzer.presenting.words import asked, told, traced
from adwijzer.text.days import dutch_day

if TYPE_CHECKING:
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.shown import Explanation


def render_markdown(
    answer: TimingAnswer,
    decision: TimingDecision,
    known: Sequence[str],
    sources: SourceBase,
    explanation: Explanation,
) -> str:
    """A paragraph to paste, the table of dates, and the rest."""
    parts = [f"## {decision.title}", " ".join(_paragraph(answer, decision, known))]
    if answer.termijnen:
        parts += ["### Termijnen", _table(answer.termijnen, answer, decision)]
        more = (words.coming(answer, decision), words.open_end(answer), *words.moments(answer))
        parts += [text for text in more if text is not None]
    other = words.other_count(answer)
    if other is not None:
        sentence, rows = other
        parts += ["### Als de oorzaak rond het verlof anders is", sentence]
        parts += [paste.points(f"{row.titel}: {words.when(row)}" for row in rows)] if rows else []
    parts += paste.attention(answer.aandachtspunten)
    if answer.vragen:
        parts += ["### Nog te vragen", paste.points(map(asked, answer.vragen))]
    if answer.ontbrekende_informatie:
        parts += [
            "### Informatie die nog ontbreekt",
            paste.points(decision.fact(name).question for name in answer.ontbrekende_informatie),
        ]
    parts += [
        "### Wie beslist",
        paste.points(f"{each.wie.capitalize()} {each.wat}." for each in answer.beslist_door),
    ]
    parts += paste.explanation(
        explanation.what_if,
        told(decision),
        explanation.why,
        traced(decision),
    )
    cited = words.source_lines(answer, sources)
    parts += paste.ending(cited, answer.regels_van, answer.regelbank)
    return "\n\n".join(parts) + "\n"


def _paragraph(answer: TimingAnswer, decision: TimingDecision, known: Sequence[str]) -> list[str]:
    sentences = [words.where_it_stands(answer), words.headline(answer, decision)]
    sentences += words.provisional(answer, decision)
    sentences += paste.grounds(answer.regels)
    periods = [pause.words for pause in words.pauses(answer)]
    if periods:
        sentences.append(f"Wat niet meetelt: {'; '.join(periods)}.")
    if known:
        sentences.append(f"De omstandigheden waren: {'; '.join(known)}.")
    return [*sentences, words.guideline(answer)]


def _table(rows: Iterable[TermRow], answer: TimingAnswer, decision: TimingDecision) -> str:
    lines = [
        "| termijn | uiterlijk | veilig | stand | wie | grond |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        dag = "" if row.dag is None else f" (dag {row.dag})"
        sure = dutch_day(row.veilige_datum) if row.veilige_datum else "nog niet te zeggen"
        done = words.done_on(row, answer, decision)
        status = words.STATUS_WORDS[row.status] + (f" op {dutch_day(done)}" if done else "")
        lines.append(
            f"| {row.titel} | {words.when(row)}{dag} | {sure} | {status} | {row.wie}"
            f" | {words.ground(row)} |"
        )
    return "\n".join(lines)

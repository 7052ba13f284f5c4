"""The answer on timing as markdown, for a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from adwijzer.decisions.timing import TermRow, TimingAnswer
from adwijzer.loading.days import dutch_day
from adwijzer.model.rulebase import Decision
from adwijzer_cli.render import timing_words as words

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.sources import SourceBase


def render_markdown(
    answer: TimingAnswer,
    decision: Decision,
    known: Sequence[str],
    sources: SourceBase,
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
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
        parts += [_points(f"{row.titel}: {words.when(row)}" for row in rows)] if rows else []
    parts += [
        "### Aandachtspunten",
        _points(
            f"**{point.titel}.** {point.tekst} ({', '.join(point.bronnen)})"
            for point in answer.aandachtspunten
        ),
    ]
    if answer.vragen:
        asked = (f"{q.vraag} {q.waarom} Wie dit weet: {q.wie}." for q in answer.vragen)
        parts += ["### Nog te vragen", _points(asked)]
    if answer.ontbrekende_informatie:
        parts += [
            "### Informatie die nog ontbreekt",
            _points(decision.fact(name).question for name in answer.ontbrekende_informatie),
        ]
    parts += [
        "### Wie beslist",
        _points(f"{each.wie.capitalize()} {each.wat}." for each in answer.beslist_door),
    ]
    if what_if is not None:
        changes = words.changes(what_if, decision)
        parts += ["### Wat het advies zou veranderen", _points(changes)]
    if why:
        chain = (line for trace in why for line in words.chain_lines(trace))
        parts += ["### De hele redenering", _points(chain)]
    cited = words.source_lines(answer, sources)
    parts += ["### Bronnen", _points(f"{name}: {line}" for name, line in cited.items())]
    parts.append(f"*{words.version_line(answer)}*")
    return "\n\n".join(parts) + "\n"


def _paragraph(answer: TimingAnswer, decision: Decision, known: Sequence[str]) -> list[str]:
    sentences = [words.where_it_stands(answer), words.headline(answer, decision)]
    sentences += words.provisional(answer, decision)
    sentences += [
        f"{rule.titel} ({', '.join(rule.bronnen)})." for rule in answer.regels if rule.gevolg
    ]
    periods = [pause.words for pause in words.pauses(answer)]
    if periods:
        sentences.append(f"Wat niet meetelt: {'; '.join(periods)}.")
    if known:
        sentences.append(f"De omstandigheden waren: {'; '.join(known)}.")
    return [*sentences, words.guideline(answer)]


def _table(rows: Iterable[TermRow], answer: TimingAnswer, decision: Decision) -> str:
    lines = [
        "| termijn | uiterlijk | veilig | stand | wie | grond |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        dag = "" if row.dag is None else f" (dag {row.dag})"
        sure = dutch_day(row.veilige_datum) if row.veilige_datum else "nog niet te zeggen"
        done = words.done_on(row, answer, decision)
        status = words.STATUS_WORDS[row.status] + (f" op {dutch_day(done)}" if done else "")
        note = words.remark(row)
        grounds = f"{row.artikel} ({row.grond}; herkomst {row.herkomst}){note and f'. {note}'}"
        lines.append(
            f"| {row.titel} | {words.when(row)}{dag} | {sure} | {status} | {row.wie} | {grounds} |"
        )
    return "\n".join(lines)


def _points(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines) or "- Geen."

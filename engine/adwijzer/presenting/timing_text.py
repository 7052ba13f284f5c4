"""The answer on timing as text: the advice, a line of weeks, the dates, then the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from adwijzer.decisions.timing.decider import TermRow, TimingAnswer
from adwijzer.model.rulebase import TimingDecision
from adwijzer.presenting import sections
from adwijzer.presenting import timing_words as words
from adwijzer.presenting.sections import section
from adwijzer.presenting.timeline import by_letter, drawn, timeline
from adwijzer.presenting.words import asked, told, traced
from adwijzer.text.days import dutch_day
from adwijzer.text.lines import bullet, width, wrapped

if TYPE_CHECKING:
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.shown import Explanation

_INDENT = sections.INDENT
_BESIDE = 72
"""Columns from which the date of a row stands beside its title."""
_COLOURS = {"gedaan": "green", "bereikt": "green", "nadert": "yellow", "verlopen": "red"}


def render_text(
    answer: TimingAnswer, decision: TimingDecision, sources: SourceBase, explanation: Explanation
) -> str:
    """The whole answer, sections in the order in which an AD needs them."""
    lines = [click.style(wrapped(words.headline(answer, decision)), bold=True)]
    lines += [wrapped(text) for text in words.provisional(answer, decision)]
    lines += [wrapped(words.where_it_stands(answer)), wrapped(words.guideline(answer))]
    lines += section("Weken en termijnen", _dates(answer, decision))
    lines += section("Als de oorzaak rond het verlof anders is", _other(answer))
    lines += section("Waarom", sections.reasons(answer.regels, lambda rule: rule.titel))
    lines += section("Let op", sections.attention(answer.aandachtspunten))
    lines += section("Nog te vragen", sections.questions(answer.vragen, asked))
    lines += section("Informatie die nog ontbreekt", _missing(answer, decision))
    lines += section(
        "Wie beslist", (bullet(f"{d.wie.capitalize()} {d.wat}.") for d in answer.beslist_door)
    )
    lines += section("De termijnen in de wet", _grounds(answer))
    if explanation.what_if is not None:
        changes = sections.changes(explanation.what_if, told(decision))
        lines += section("Wat het advies zou veranderen", changes)
    if explanation.why:
        chain = sections.chain(explanation.why, traced(decision))
        lines += section("De hele redenering", chain)
    lines += sections.sources(words.source_lines(answer, sources))
    lines += sections.ending(answer.regels_van, answer.regelbank)
    return "\n".join(lines) + "\n"


def _dates(answer: TimingAnswer, decision: TimingDecision) -> Iterator[str]:
    line = timeline(answer)
    if line is None:
        return
    for text in drawn(line, width() - len(_INDENT)):
        yield _INDENT + text
    for pause in words.pauses(answer) if line.pauses else ():
        yield wrapped(f"░ telt niet mee: {pause.words}", _INDENT * 2, _INDENT)
    yield ""
    rows = by_letter(line, answer.termijnen)
    status = max(len(words.STATUS_WORDS[row.status]) for _, row in rows)
    title = max(len(row.titel) for _, row in rows)
    for letter, row in rows:
        yield _row(letter, row, words.stated(row, answer, decision), status, title)
    more = (words.coming(answer, decision), words.open_end(answer), *words.moments(answer))
    said = [wrapped(text, _INDENT) for text in more if text is not None]
    if said:
        yield ""
        yield from said


def _row(letter: str, row: TermRow, date: str, status: int, title: int) -> str:
    """A row in columns, or as a running line where the terminal is narrow."""
    sign = f"{words.STATUS_SIGNS[row.status]} {words.STATUS_WORDS[row.status]}"
    label = f"  {letter or ' '} "
    if width() >= _BESIDE:
        label += f"{sign:<{status + 2}}  {row.titel:<{title}}  "
        shown = wrapped(date, " " * len(label), label)
    else:
        shown = wrapped(f"{sign} {row.titel}: {date}", "      ", label)
    return shown.replace(sign, click.style(sign, fg=_COLOURS.get(row.status)), 1)


def _grounds(answer: TimingAnswer) -> Iterator[str]:
    """Per row the day number, the last working day, who acts, and where it stands."""
    line = timeline(answer)
    for letter, row in by_letter(line, answer.termijnen) if line else ():
        told = ""
        if row.veilige_datum is not None and row.status != "niet_van_toepassing":
            told = f" (dag {row.dag}, laatste werkdag {dutch_day(row.veilige_datum)})"
        label = f"  {letter or '-'} "
        yield wrapped(f"{row.titel}{told}. {row.wie} {words.ground(row)}", "    ", label)


def _other(answer: TimingAnswer) -> Iterator[str]:
    other = words.other_count(answer)
    if other is not None:
        sentence, rows = other
        yield wrapped(sentence, _INDENT)
        for row in rows:
            yield bullet(f"{row.titel}: {words.when(row)}")


def _missing(answer: TimingAnswer, decision: TimingDecision) -> Iterator[str]:
    for name in answer.ontbrekende_informatie:
        fact = decision.fact(name)
        yield bullet(f"{fact.question} Wie dit weet: {fact.who}.")

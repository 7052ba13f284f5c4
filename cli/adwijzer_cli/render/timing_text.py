"""The answer on timing as text: the advice, a line of weeks, the dates, then the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from adwijzer.decisions.answer import Question
from adwijzer.decisions.timing import TermRow, TimingAnswer, dutch_day
from adwijzer.model.rulebase import Decision, Rank
from adwijzer_cli.render import timing_words as words
from adwijzer_cli.render.layout import bullet, listing, width, wrapped
from adwijzer_cli.render.timeline import by_letter, drawn, timeline

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.sources import SourceBase

_SHOWN_QUESTIONS = 3
_INDENT = "  "
_BESIDE = 72
"""Columns from which the date of a row stands beside its title."""
_COLOURS = {"gedaan": "green", "bereikt": "green", "nadert": "yellow", "verlopen": "red"}


def render_text(
    answer: TimingAnswer,
    decision: Decision,
    sources: SourceBase,
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
) -> str:
    """The whole answer, sections in the order in which an AD needs them."""
    lines = [click.style(wrapped(words.headline(answer, decision)), bold=True)]
    lines += [wrapped(text) for text in words.provisional(answer, decision)]
    lines += [wrapped(words.where_it_stands(answer)), wrapped(words.guideline(answer))]
    lines += _section("Weken en termijnen", _dates(answer, decision))
    lines += _section("Als de oorzaak rond het verlof anders is", _other(answer))
    lines += _section("Waarom", _reasons(answer))
    lines += _section(
        "Let op", (bullet(f"{point.titel}. {point.tekst}") for point in answer.aandachtspunten)
    )
    lines += _section("Nog te vragen", _questions(answer))
    lines += _section("Informatie die nog ontbreekt", _missing(answer, decision))
    lines += _section(
        "Wie beslist", (bullet(f"{d.wie.capitalize()} {d.wat}.") for d in answer.beslist_door)
    )
    lines += _section("De termijnen in de wet", _grounds(answer))
    if what_if is not None:
        lines += _section("Wat het advies zou veranderen", _changes(what_if, decision))
    if why:
        lines += _section("De hele redenering", _chain(why, decision))
    cited = words.source_lines(answer, sources)
    lines += _section("Bronnen", (listing(f"  {name:<6}", line) for name, line in cited.items()))
    lines += [
        "",
        wrapped(words.CLOSING),
        click.style(wrapped(words.version_line(answer)), dim=True),
    ]
    return "\n".join(lines) + "\n"


def _section(title: str, lines: Iterable[str]) -> list[str]:
    body = list(lines)
    return ["", click.style(title, bold=True), *body] if body else []


def _dates(answer: TimingAnswer, decision: Decision) -> Iterator[str]:
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


def _reasons(answer: TimingAnswer) -> Iterator[str]:
    for rule in answer.regels:
        if rule.gevolg:
            yield bullet(f"{rule.titel}.")
            yield wrapped(rule.uitleg, "    ")
            yield click.style(
                wrapped(
                    f"Bron: {', '.join(rule.bronnen)}"
                    f" ({Rank(rule.rang).label}, bewijskracht {rule.bewijskracht})."
                    f" Regel {rule.id}.",
                    "    ",
                ),
                dim=True,
            )


def _questions(answer: TimingAnswer) -> Iterator[str]:
    for question in answer.vragen[:_SHOWN_QUESTIONS]:
        yield bullet(_asked(question))
    more = len(answer.vragen) - _SHOWN_QUESTIONS
    if more > 0:
        yield wrapped(f"En nog {more} {'vraag' if more == 1 else 'vragen'}.", _INDENT)


def _asked(question: Question) -> str:
    return f"{question.vraag} {question.waarom} Wie dit weet: {question.wie}."


def _missing(answer: TimingAnswer, decision: Decision) -> Iterator[str]:
    for name in answer.ontbrekende_informatie:
        fact = decision.fact(name)
        yield bullet(f"{fact.question} Wie dit weet: {fact.who}.")


def _changes(what_if: Sequence[WhatIf], decision: Decision) -> Iterator[str]:
    if not what_if:
        yield wrapped(words.NO_CHANGE, _INDENT)
    for other in what_if:
        [value] = other.uitkomst.values()
        yield bullet(f"{words.outcome_words(decision, value)}:".capitalize())
        for changes in other.wijzigingen:
            clauses = " en ".join(change.bijzin for change in changes)
            yield wrapped(f"als {clauses}", "      ", "    * ")


def _chain(why: Sequence[VerdictTrace], decision: Decision) -> Iterator[str]:
    for trace in why:
        sentence = f"{words.outcome_words(decision, trace.oordeel)}.".capitalize()
        yield wrapped(sentence, _INDENT)
        for what, rules in words.traced(trace):
            for rule in rules:
                sources = ", ".join(rule.bronnen)
                yield wrapped(
                    f"{what}: {rule.titel} ({rule.zegt}; {rule.regel}; {sources})",
                    "      ",
                    "    - ",
                )
                for part in rule.ontbreekt:
                    yield wrapped(f"{part.stand}: {part.deel}", "        ", "      . ")

"""The answer on timing, as a page with a line of weeks and the legal dates on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from adwijzer.explain.facts import known_sentences
from adwijzer.presenting import timing_words as wording
from adwijzer.presenting import words
from adwijzer.presenting.timing_words import headline
from adwijzer.text.days import dutch_day
from adwijzer.text.page import (
    Block,
    Chapter,
    Dot,
    Entry,
    Grid,
    Marked,
    Page,
    Prose,
    Terms,
    Timeline,
    Tone,
    points,
)

if TYPE_CHECKING:
    from adwijzer.decisions.case import Case
    from adwijzer.decisions.timing.decider import TermRow, TimingAnswer
    from adwijzer.model.rulebase import TimingDecision
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.explanation import Explanation
    from adwijzer.presenting.supplement import Supplement

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_TONES: dict[str, Tone] = {
    "gedaan": "good",
    "te_laat_gedaan": "care",
    "na_te_gaan": "care",
    "bereikt": "good",
    "nadert": "care",
    "verlopen": "bad",
}
_HEAD = ("Termijn", "Uiterlijk", "Veilig", "Stand", "Wie", "Grond")
_CAPTION = "De termijnen. Veilig is de laatste werkdag op of voor de uiterste datum."


def outcome(decision: TimingDecision, found: Mapping[str, str]) -> str:
    """The words for an outcome that changes would give."""
    return words.outcome_words(decision, *found.values())


def page(
    answer: TimingAnswer,
    decision: TimingDecision,
    case: Case,
    sources: SourceBase,
    explanation: Explanation,
    _supplement: Supplement,
) -> Page:
    """The whole answer, sections in the order in which an AD needs them."""
    known = known_sentences(decision, case)
    short, guideline = headline(answer, decision), words.guideline(answer.leidraad)
    stand, more = wording.where_it_stands(answer), wording.provisional(answer, decision)
    paragraph = [stand, short, *more, *words.grounds(answer.regels)]
    if periods := [pause.words for pause in wording.pauses(answer)]:
        paragraph.append(f"Wat niet meetelt: {'; '.join(periods)}.")
    paragraph += [*words.circumstances(known), guideline]
    facts = map(decision.fact, answer.ontbrekende_informatie)
    line = timeline(answer, decision)
    return Page(
        title=decision.title,
        day=answer.peildatum,
        question=decision.question,
        headline=short,
        provisional=answer.advies.zekerheid == "voorlopig",
        opening=(*more, stand, guideline),
        report=" ".join(paragraph),
        known=words.known_line(known),
        chapters=(
            Chapter("Weken en termijnen", tuple(_dates(answer, decision, line)), anchor="lijn"),
            Chapter("Als de oorzaak rond het verlof anders is", tuple(_other(answer))),
            words.reasons(answer.regels),
            words.attention(answer.aandachtspunten),
            words.questions(map(words.asked, answer.vragen)),
            Chapter(
                "Informatie die nog ontbreekt",
                (points(f"{fact.question} Wie dit weet: {fact.who}." for fact in facts),),
            ),
            Chapter(
                "Wie beslist",
                (points(f"{each.wie.capitalize()} {each.wat}." for each in answer.beslist_door),),
            ),
            Chapter("De termijnen in de wet", (_grounds(line, answer),), ("terminal",)),
            *words.explained(
                explanation,
                partial(outcome, decision),
                lambda trace: words.outcome_words(decision, trace.oordeel),
            ),
            words.sources_section(wording.source_lines(answer, sources)),
        ),
        closing=words.CLOSING,
        version=words.version_line(answer.regels_van, answer.regelbank),
    )


def _dates(
    answer: TimingAnswer, decision: TimingDecision, line: Timeline | None
) -> Iterator[Block]:
    if line is not None:
        yield line
    more = (wording.coming(answer, decision), wording.open_end(answer), *wording.moments(answer))
    for text in more:
        if text is not None:
            yield Prose(text)


def _other(answer: TimingAnswer) -> Iterator[Block]:
    other = wording.other_count(answer)
    if other is not None:
        sentence, rows = other
        yield Prose(sentence)
        yield points(f"{row.titel}: {wording.when(row)}" for row in rows)


def timeline(answer: TimingAnswer, decision: TimingDecision) -> Timeline | None:
    """The line of weeks of one answer; None when no absence runs."""
    if answer.dag_1 is None:
        return None
    first, on = date.fromisoformat(answer.dag_1), date.fromisoformat(answer.peildatum)
    lettered = _lettered(answer)
    dated = [
        (letter, date.fromisoformat(row.datum), row)
        for letter, row in lettered
        if letter and row.datum
    ]
    last = max([on, *(day for _, day, _ in dated)])
    span = max(1, (last - first).days)

    def place(day: date) -> float:
        return min(1.0, max(0.0, (day - first).days / span))

    gaps = tuple(
        (place(pause.start), place(pause.end + timedelta(days=1) if pause.end else last))
        for pause in wording.pauses(answer)
        if first < pause.start < last
    )
    return Timeline(
        title="Tijdlijn van het verzuim, in weken",
        description=f"{wording.where_it_stands(answer)} De termijnen staan met hun datum in de"
        " tabel hieronder.",
        today=place(on),
        day=dutch_day(on),
        weeks=tuple(
            (start.week, place(day))
            for start in answer.weken
            if (day := date.fromisoformat(start.datum)) <= last
        ),
        gaps=gaps,
        gap_words=tuple(pause.words for pause in wording.pauses(answer)) if gaps else (),
        dots=tuple(Dot(letter, place(day), _state(row)) for letter, day, row in dated),
        entries=tuple(
            Entry(letter, _state(row), row.titel, wording.stated(row, answer, decision))
            for letter, row in lettered
        ),
        table=Grid(
            _HEAD,
            tuple(tuple(_cells(row, answer, decision)) for _, row in lettered),
            _CAPTION,
            tuple(letter for letter, _ in lettered),
        ),
    )


def _lettered(answer: TimingAnswer) -> list[tuple[str, TermRow]]:
    """Every row with its letter on the line, in the order of its day; the others last."""
    on_line = [
        row
        for row in answer.termijnen
        if row.datum is not None and row.status != "niet_van_toepassing"
    ]
    on_line.sort(key=lambda row: row.datum or "")
    others = [row for row in answer.termijnen if row not in on_line]
    return [*zip(_LETTERS, on_line, strict=False), *(("", row) for row in others)]


def _state(row: TermRow) -> Marked:
    tone = _TONES.get(row.status, "")
    return Marked(wording.STATUS_WORDS[row.status], tone, wording.STATUS_SIGNS[row.status])


def _cells(row: TermRow, answer: TimingAnswer, decision: TimingDecision) -> Iterator[str | Marked]:
    state, done = _state(row), wording.done_on(row, answer, decision)
    asked = wording.to_be_asked(row, answer, decision)
    yield row.titel
    yield wording.when(row) + ("" if row.dag is None else f" (dag {row.dag})")
    yield dutch_day(row.veilige_datum) if row.veilige_datum else "nog niet te zeggen"
    yield Marked(
        state.text + (f" op {dutch_day(done)}" if done else ""),
        state.tone,
        state.sign,
        ("is het gedaan?",) if asked else (),
    )
    yield row.wie
    yield wording.ground(row)


def _grounds(line: Timeline | None, answer: TimingAnswer) -> Terms:
    """Per row the day number, the last working day, who acts, and where it stands."""
    lines = []
    for letter, row in _lettered(answer) if line else ():
        day = ""
        if row.veilige_datum is not None and row.status != "niet_van_toepassing":
            day = f" (dag {row.dag}, laatste werkdag {dutch_day(row.veilige_datum)})"
        lines.append((letter or "-", f"{row.titel}{day}. {row.wie} {wording.ground(row)}"))
    return Terms(tuple(lines), column=2)

"""Where on a line of weeks the dates of an absence stand; drawn as text and as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from adwijzer.decisions.timing.decider import TermRow, TimingAnswer
from adwijzer.presenting.timing_words import STATUS_SIGNS, pauses
from adwijzer.text.days import dutch_day

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_PASSED, _NOW, _AHEAD, _PAUSED = "█", "▌", "─", "░"
_POINTER = "▲"


class Mark(Struct, frozen=True):
    """A date on the line: its letter, its place from 0 to 1, and the row it stands for."""

    letter: str
    place: float
    row: TermRow


class Timeline(Struct, frozen=True):
    """The line: how much has passed, and what stands on it.

    `today` is the reference day, with its `date`; `weeks` are (week, place) for the ticks, `pauses`
    stretches that do not count; places run from 0 (day 1) to 1 (the last date shown).
    """

    today: float
    date: str
    weeks: tuple[tuple[int, float], ...]
    pauses: tuple[tuple[float, float], ...]
    marks: tuple[Mark, ...]


def timeline(answer: TimingAnswer) -> Timeline | None:
    """The line of one answer; None when no absence runs."""
    if answer.dag_1 is None:
        return None
    first = date.fromisoformat(answer.dag_1)
    on = date.fromisoformat(answer.peildatum)
    dated = sorted(
        (
            (date.fromisoformat(row.datum), row)
            for row in answer.termijnen
            if row.datum is not None and row.status != "niet_van_toepassing"
        ),
        key=lambda pair: pair[0],
    )
    last = max([on, *(day for day, _ in dated)])
    span = max(1, (last - first).days)

    def place(day: date) -> float:
        return min(1.0, max(0.0, (day - first).days / span))

    return Timeline(
        today=place(on),
        date=dutch_day(on),
        weeks=tuple(
            (start.week, place(day))
            for start in answer.weken
            if (day := date.fromisoformat(start.datum)) <= last
        ),
        pauses=tuple(
            (place(pause.start), place(pause.end + timedelta(days=1) if pause.end else last))
            for pause in pauses(answer)
            if first < pause.start < last
        ),
        marks=tuple(
            Mark(letter, place(day), row)
            for letter, (day, row) in zip(LETTERS, dated, strict=False)
        ),
    )


def drawn(line: Timeline, columns: int) -> list[str]:
    """Five lines of text, none longer than `columns`.

    They are the weeks, the line itself, letters below it, the signs of their status, and the day of
    the answer.
    """

    def at(place: float) -> int:
        return round(place * (columns - 1))

    weeks = [" "] * columns
    free = 0
    for week, place in line.weeks:
        label = str(week)
        start = min(at(place), columns - len(label))
        if start >= free:
            weeks[start : start + len(label)] = label
            free = start + len(label) + 1
    passed = at(line.today)
    bar = [_PASSED] * passed + [_NOW] + [_AHEAD] * (columns - passed - 1)
    for begin, end in line.pauses:
        start = at(begin)
        stop = max(start + 1, at(end))
        bar[start:stop] = _PAUSED * (stop - start)
    bar[passed] = _NOW
    letters, signs = [" "] * columns, [" "] * columns
    free = 0
    for number, mark in enumerate(line.marks, start=1):
        spot = max(free, min(at(mark.place), columns - 1 - len(line.marks) + number))
        letters[spot] = mark.letter
        signs[spot] = STATUS_SIGNS[mark.row.status]
        free = spot + 1
    pointer = (
        f"{' ' * passed}{_POINTER} {line.date}"
        if passed + len(line.date) + 2 <= columns
        else f"{line.date} {_POINTER}".rjust(passed + 1)
    )
    return ["".join(cells).rstrip() for cells in (weeks, bar, letters, signs)] + [pointer]


def by_letter(line: Timeline, rows: Sequence[TermRow]) -> list[tuple[str, TermRow]]:
    """Every row with its letter, those that are not on the line last."""
    lettered = [(mark.letter, mark.row) for mark in line.marks]
    shown = {row.naam for _, row in lettered}
    return lettered + [("", row) for row in rows if row.naam not in shown]

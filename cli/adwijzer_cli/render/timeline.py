"""Where on a line of weeks the dates of an absence stand; drawn as text and as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from adwijzer.decisions.timing import TermRow, TimingAnswer

STATUS_WORDS = {
    "gedaan": "gedaan",
    "bereikt": "bereikt",
    "op_tijd": "op tijd",
    "nadert": "nadert",
    "verlopen": "verlopen",
    "niet_van_toepassing": "geldt niet",
    "niet_te_bepalen": "niet te bepalen",
}
STATUS_SIGNS = {
    "gedaan": "✓",
    "bereikt": "✓",
    "op_tijd": "·",
    "nadert": "!",
    "verlopen": "‼",
    "niet_van_toepassing": "-",
    "niet_te_bepalen": "?",
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Mark(Struct, frozen=True):
    """A date on the line: its letter, its place from 0 to 1, and the row it stands for."""

    letter: str
    place: float
    row: TermRow


class Timeline(Struct, frozen=True):
    """The line: how much has passed, and what stands on it.

    `weeks` are (week, place) for the ticks; places run from 0 (day 1) to 1 (the last date shown).
    """

    today: float
    weeks: tuple[tuple[int, float], ...]
    marks: tuple[Mark, ...]


def timeline(answer: TimingAnswer) -> Timeline | None:
    """The line of one answer; None when no absence runs."""
    if answer.dag_1 is None:
        return None
    first = date.fromisoformat(answer.dag_1)
    on = date.fromisoformat(answer.peildatum)
    dated = sorted(
        (row for row in answer.termijnen if row.datum is not None), key=lambda row: row.datum or ""
    )
    last = max([on, *(date.fromisoformat(row.datum or "") for row in dated)])
    span = max(1, (last - first).days)

    def place(day: date) -> float:
        return min(1.0, max(0.0, (day - first).days / span))

    return Timeline(
        today=place(on),
        weeks=tuple(
            (start.week, place(day))
            for start in answer.weken
            if (day := date.fromisoformat(start.datum)) <= last
        ),
        marks=tuple(
            Mark(LETTERS[number], place(date.fromisoformat(row.datum or "")), row)
            for number, row in enumerate(dated)
        ),
    )


def drawn(line: Timeline, columns: int) -> list[str]:
    """Four lines of text: weeks, the line itself, letters below it, and today."""
    columns = max(columns, 30)

    def at(place: float) -> int:
        return round(place * (columns - 1))

    weeks = [" "] * (columns + 3)
    end = -1
    for week, place in line.weeks:
        label, start = str(week), at(place)
        if start > end:
            weeks[start : start + len(label)] = label
            end = start + len(label)
    passed = at(line.today)
    bar = "█" * passed + "▌" + "─" * (columns - passed - 1)
    letters = [" "] * (columns + len(line.marks))
    free = 0
    for mark in line.marks:
        spot = max(free, at(mark.place))
        letters[spot] = mark.letter
        free = spot + 1
    word = "vandaag"
    pointer = (
        " " * passed + "▲ " + word
        if passed + len(word) + 2 <= columns
        else " " * max(0, passed - len(word) - 1) + word + " ▲"
    )
    return ["".join(weeks).rstrip(), bar, "".join(letters).rstrip(), pointer]


def by_letter(line: Timeline, rows: Sequence[TermRow]) -> list[tuple[str, TermRow]]:
    """Every row with its letter, those without a date last."""
    lettered = [(mark.letter, mark.row) for mark in line.marks]
    return lettered + [(" ", row) for row in rows if row.datum is None]

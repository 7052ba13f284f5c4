"""Where on a line of months the assignments of one AD stand, and what joins two that clash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.roles import Finding
from adwijzer.text.days import MONTHS

LEFT, WIDTH, TOP, STEP = 250.0, 720.0, 44.0, 30.0
"""Where the bars begin and how wide they may be; where the first row is, and how far apart."""
_MOST_TICKS = 9
_LONGEST = timedelta(days=3 * 365)
"""How far back the line goes before today, or before the first assignment that clashes."""
_AHEAD = timedelta(days=45)
_LEAST_WIDTH = 4.0
_SPOT = 24.0
"""How far apart the numbers of pairs are."""
_LONGEST_LABEL = 32


class Bar(Struct, frozen=True):
    """An assignment: its words, its row, and from where to where it runs.

    `before` and `beyond` say that it began before the line or runs on after it; `unclear` that it
    ended, but nobody wrote down when.
    """

    label: str
    y: float
    start: float
    end: float
    before: bool
    beyond: bool
    unclear: bool
    marked: str


class Link(Struct, frozen=True):
    """A pair: its verdict, the ends of the line between its two bars, and where its number is."""

    number: int
    outcome: str
    x1: float
    y1: float
    x2: float
    y2: float
    x: float
    y: float


class Plan(Struct, frozen=True):
    """The picture of one AD."""

    bars: tuple[Bar, ...]
    links: tuple[Link, ...]
    ticks: tuple[tuple[float, str], ...]
    today: float
    height: float


def plan(assignments: Sequence[Assignment], pairs: Iterable[tuple[int, Finding]], on: date) -> Plan:
    """Place assignments on rows, in this order, and the numbered pairs between them."""
    pairs = list(pairs)
    clashing = [finding.second.start for _, finding in pairs] or [on]
    first = max(min(each.start for each in assignments), min([on, *clashing]) - _LONGEST)
    last = max([on, *(each.start for each in assignments)]) + _AHEAD
    first = first.replace(day=1)
    days = max(1, (last - first).days)

    def x(day: date) -> float:
        return LEFT + WIDTH * min(1.0, max(0.0, (day - first).days / days))

    marked = {
        each.opdracht: finding.judgement.outcome
        for _, finding in reversed(pairs)
        for each in (finding.first, finding.second)
    }
    bars = {}
    for row, each in enumerate(assignments):
        unclear = each.eind is None and each.status == "afgerond"
        stop = on if unclear and each.start <= on else each.eind or last
        start, end = x(each.start), x(stop + timedelta(days=1))
        bars[each.opdracht] = Bar(
            label=_label(each),
            y=TOP + STEP * row,
            start=min(start, LEFT + WIDTH - _LEAST_WIDTH),
            end=max(end, start + _LEAST_WIDTH),
            before=each.start < first,
            beyond=not unclear and (each.eind is None or each.eind > last),
            unclear=unclear,
            marked=marked.get(each.opdracht, ""),
        )
    links: list[Link] = []
    for number, finding in pairs:
        links.append(_link(number, finding, bars, links))
    return Plan(
        bars=tuple(bars.values()),
        links=tuple(links),
        ticks=tuple((x(day), words) for day, words in _ticks(first, last)),
        today=x(on),
        height=TOP + STEP * len(assignments) + 12,
    )


def _link(number: int, finding: Finding, bars: dict[str, Bar], others: Sequence[Link]) -> Link:
    first, second = bars[finding.first.opdracht], bars[finding.second.opdracht]
    x1 = min(first.end, max(first.start, second.start))
    x, y = _free_spot(max(x1, second.start) + 16, (first.y + second.y) / 2, others)
    outcome = finding.judgement.outcome
    return Link(number, outcome, x1, first.y, second.start, second.y, x, y)


def _free_spot(x: float, y: float, others: Sequence[Link]) -> tuple[float, float]:
    """A place for a number near a line, not on another number where there is room."""
    most = LEFT + WIDTH + 14
    spots = [
        min(most, x),
        *(x + _SPOT * n for n in range(1, 5)),
        *(x - _SPOT * n - 32 for n in range(8)),
    ]
    for spot in spots:
        if LEFT <= spot <= most and not any(
            abs(spot - each.x) < _SPOT and abs(y - each.y) < _SPOT for each in others
        ):
            return spot, y
    return min(most, x), y


def _label(assignment: Assignment) -> str:
    words = [assignment.opdracht, assignment.rol, assignment.client or "geen cliënt"]
    text = ", ".join(words)
    return text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1] + "…"


def _ticks(first: date, last: date) -> list[tuple[date, str]]:
    """The beginnings of months, no more than fit; a year is said where it begins."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((n for n in (1, 2, 3, 6) if months / n <= _MOST_TICKS), 12)
    found: list[tuple[date, str]] = []
    for number in range(0, months, step):
        month = first.month - 1 + number
        day = date(first.year + month // 12, month % 12 + 1, 1)
        words = "mrt" if day.month == 3 else MONTHS[day.month - 1][:3]
        if not found or day.month <= step:
            words += f" {day.year}"
        found.append((day, words))
    return found

"""How often an advice was followed, per decision and rule: for who makes policy.

Only counts come out, and no count may tell of few people. The law it rests on:

    Every number that can be asked is a sum of cells, and cells have no answer in common. So every
    sum or difference of such numbers that counts answers at all counts whole cells. If no cell is
    small, no such count is.

A cell is one quarter, one decision, one set of deciding rules, and one choice. A small cell counts
nowhere: not in a total, not in a year, not in a rule. A simpler way, to leave small numbers out and
keep the totals, would give them back by subtraction: 53 answers of which 50 were followed.

Small is under ten, for anybody. An AD knows their own figures and can take them off, so a cell must
have ten answers of others for each AD who has a part in it. A quarter is shown when it is over, as
it was on its last day: what grows by one between two looks would tell of one person. And what was
told of a quarter is told so ever after, also when a case is erased that counted in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.decisions.choice import advised_in
from adwijzer.store.cases.events import (
    STRUCK,
    AnswerKept,
    ChoiceMade,
    FiguresTold,
    KeptEvent,
    ToldCount,
)

if TYPE_CHECKING:
    from adwijzer.store.cases.store import CaseStore

FEWEST = 10
FOLLOWED, NO_REASON = "gevolgd", "geen_reden"


class Quarter(Struct, frozen=True, order=True):
    """A quarter of a calendar year, from 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that a day is in."""
        return cls(day.year, (day.month + 2) // 3)

    @classmethod
    def read(cls, text: str) -> Quarter:
        """A quarter as it is written: `2026-Q1`."""
        year, number = text.split("-Q")
        return cls(int(year), int(number))

    @property
    def end(self) -> date:
        """The first day after it."""
        month = self.number * 3 + 1
        return date(self.year + month // 13, (month - 1) % 12 + 1, 1)

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"


class PracticeCell(Struct, frozen=True, order=True):
    """What an answer counts for; no answer counts for two."""

    quarter: Quarter
    decision: str
    rules: tuple[str, ...]
    choice: str
    """`gevolgd`, or the reason to choose otherwise."""


class PracticeRow(Struct, frozen=True):
    """The figures of a decision, or of one of its rules, in a quarter or year.

    `reasons` are those to deviate, with how often each was given.
    """

    period: str
    decision: str
    rule: str | None
    followed: int
    reasons: Mapping[str, int]

    @property
    def deviated(self) -> int:
        """How often another outcome was chosen."""
        return sum(self.reasons.values())

    @property
    def all(self) -> int:
        """How often a choice was kept."""
        return self.followed + self.deviated


def answers_of(
    store: CaseStore, today: date, ad: str | None = None
) -> Counter[tuple[PracticeCell, str]]:
    """How many answers with a choice there are in each cell, for each AD.

    Args:
        store: all cases that can be read.
        today: what is of a quarter that is not over yet is left out, unless it is somebody's own.
        ad: only what this AD kept.
    """
    found: Counter[tuple[PracticeCell, str]] = Counter()
    for ref in store.cases():
        for cell, by in cells_of(store.events(ref)):
            if ad is None and cell.quarter.end > today:
                continue
            if ad in (None, by):
                found[cell, by] += 1
    return found


def cells_of(events: Iterable[KeptEvent]) -> Iterator[tuple[PracticeCell, str]]:
    """The cell of each answer with a choice, as it was when its quarter ended, and who kept it."""
    events = list(events)
    for kept in events:
        answer = kept.event
        if not isinstance(answer, AnswerKept):
            continue
        quarter = Quarter.of(kept.at.date())
        until = datetime.combine(quarter.end, datetime.min.time(), UTC) - timedelta(microseconds=1)
        choice = next(
            (
                each.event
                for each in reversed(events)
                if isinstance(each.event, ChoiceMade)
                and each.event.answer == kept.number
                and each.at <= until
            ),
            None,
        )
        if choice is not None and choice.chosen != STRUCK:
            said = FOLLOWED if choice.followed else choice.reason or NO_REASON
            yield PracticeCell(quarter, answer.decision, deciding(answer.answer), said), kept.by


def deciding(answer: Mapping[str, Any]) -> tuple[str, ...]:
    """The rules that decided the advice."""
    if "agendapunten" in answer:
        form = advised_in(answer)
        items = (each["oordelen"].get(form) for each in answer["agendapunten"])
        return tuple(sorted({each["regel"] for each in items if each}))
    return tuple(sorted(each["id"] for each in answer.get("regels", ()) if each["gevolg"]))


def shown_cells(answers: Mapping[tuple[PracticeCell, str], int]) -> dict[PracticeCell, int]:
    """The cells that may be told: ten answers or more, also without those of any one AD."""
    totals: Counter[PracticeCell] = Counter()
    most: dict[PracticeCell, int] = {}
    for (cell, _), count in answers.items():
        totals[cell] += count
        most[cell] = max(most.get(cell, 0), count)
    return {cell: count for cell, count in totals.items() if count - most[cell] >= FEWEST}


def told_cells(store: CaseStore, today: date) -> dict[PracticeCell, int]:
    """The cells that may be told of the quarters that are over, as they were told first.

    A case that is erased can be counted no more. Would a quarter be counted anew, then who asked
    before and asks again could see what stood in that case.
    """
    answers = answers_of(store, today)
    cells = shown_cells(answers)
    figures = [
        FiguresTold(
            str(quarter),
            tuple(
                ToldCount(cell.decision, cell.rules, cell.choice, count)
                for cell, count in sorted(cells.items())
                if cell.quarter == quarter
            ),
        )
        for quarter in sorted({cell.quarter for cell, _ in answers})
    ]
    return {
        PracticeCell(Quarter.read(told.period), each.decision, each.rules, each.choice): each.count
        for told in store.tell_figures(figures)
        for each in told.counts
    }


def own_cells(answers: Mapping[tuple[PracticeCell, str], int]) -> dict[PracticeCell, int]:
    """The cells of one AD, without a limit."""
    totals: Counter[PracticeCell] = Counter()
    for (cell, _), count in answers.items():
        totals[cell] += count
    return dict(totals)


def practice(cells: Mapping[PracticeCell, int], *, by_year: bool = False) -> list[PracticeRow]:
    """The figures of every decision and rule, as sums of cells."""
    found: dict[tuple[str, str, str], Counter[str]] = {}
    for cell, count in cells.items():
        period = str(cell.quarter.year) if by_year else str(cell.quarter)
        for rule in ("", *cell.rules):
            found.setdefault((period, cell.decision, rule), Counter())[cell.choice] += count
    return [
        PracticeRow(
            period,
            decision,
            rule or None,
            counts[FOLLOWED],
            {name: counts[name] for name in sorted(counts) if name != FOLLOWED},
        )
        for (period, decision, rule), counts in sorted(found.items())
    ]

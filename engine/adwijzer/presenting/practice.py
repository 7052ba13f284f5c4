"""How advices are followed in practice, as a page and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from adwijzer.cases.practice import NO_REASON, PracticeRow
from adwijzer.decisions.choice import reasons_of
from adwijzer.model.rulebase import RuleBase
from adwijzer.presenting.choice import label
from adwijzer.text.page import Chapter, Grid, Page

_HEAD = ("Regel", "Keuzes", "Gevolgd", "Anders", "Redenen om anders te kiezen")
_LEFT_OUT = (
    "Aantallen onder de tien staan er niet bij, en tellen ook in geen totaal mee. Dat geldt ook als"
    " er zonder de keuzes van één arbeidsdeskundige minder dan tien over zijn."
)
_OWN = "Dit zijn alleen je eigen keuzes."
_NEXT = (
    "Lees een regel met advise rules show REGEL. Wat een wijziging zou veranderen, zegt"
    " advise rules diff OUD NIEUW."
)


def practice_page(base: RuleBase, rows: Sequence[PracticeRow], *, own: bool) -> Page:
    """The figures, a chapter for each decision in each period."""
    keys = dict.fromkeys((row.period, row.decision) for row in rows)
    return Page(
        title="Regels in de praktijk",
        headline="" if rows else "Er is niets te laten zien.",
        opening=(_OWN if own else _LEFT_OUT, _NEXT),
        chapters=tuple(
            Chapter(
                f"{_title(base, decision)}, {period}",
                (
                    Grid(
                        _HEAD,
                        tuple(
                            _row(base, row)
                            for row in rows
                            if (row.period, row.decision) == (period, decision)
                        ),
                    ),
                ),
            )
            for period, decision in keys
        ),
    )


def _title(base: RuleBase, name: str) -> str:
    found = base.decision(name)
    return name if found is None else found.title


def _row(base: RuleBase, row: PracticeRow) -> tuple[str, ...]:
    return (
        row.rule or "alle samen",
        str(row.all),
        str(row.followed),
        str(row.deviated),
        "; ".join(_reasons(base, row)),
    )


def _reasons(base: RuleBase, row: PracticeRow) -> Iterator[str]:
    decision = base.decision(row.decision)
    for name, count in row.reasons.items():
        words = "zonder reden" if name == NO_REASON else name.replace("_", " ")
        if decision is not None and name != NO_REASON:
            words = label(reasons_of(decision), name)
        yield f"{words}: {count}"


def practice_data(rows: Iterable[PracticeRow]) -> list[dict[str, Any]]:
    """The same as data."""
    return [
        {
            "periode": row.period,
            "besluit": row.decision,
            "regel": row.rule,
            "keuzes": row.all,
            "gevolgd": row.followed,
            "anders": row.deviated,
            "redenen": dict(row.reasons),
        }
        for row in rows
    ]

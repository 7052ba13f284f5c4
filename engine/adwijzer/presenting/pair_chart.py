"""Where on a line of months the assignments of one AD stand, and what joins two that clash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.records import DONE
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.presenting.words import toned
from adwijzer.text.days import between, dutch_day, months
from adwijzer.text.page import Bar, Chart, Tie, Tone
from adwijzer.text.phrases import counted

_LONGEST = timedelta(days=3 * 365)
"""How far back the line goes before today, or before the first assignment that clashes."""
_AHEAD = timedelta(days=45)
_LONGEST_LABEL = 32
_BEFORE, _BEYOND, _UNCLEAR = "◂▸?"
"""What stands at an end of a bar: it began earlier, it runs on, its end is not known."""
_LEGEND = (
    "Doorgetrokken lijn: ontraden. Streepjes: met voorwaarden. Stippellijn: {}."
    f" {_BEYOND} loopt door, {_BEFORE} begon eerder, {_UNCLEAR} eind niet bekend."
)

NumberedPairs = Sequence[tuple[int, JudgedPair]]


def chart(
    found: FoundRoles, ad: str, assignments: Sequence[Assignment], pairs: NumberedPairs, left: int
) -> Chart:
    """Assignments in rows, in this order, and the numbered pairs between them.

    Without `ad` it is a board on which those of several ADs stand, each with its AD. How many are
    `left` out stands below it.
    """
    on, scale = found.decider.day, found.decision.outcomes[0]
    clash = min([on, *(finding.second.start for _, finding in pairs)])
    first = max(min(each.start for each in assignments), clash - _LONGEST)
    last = max([on, *(each.start for each in assignments)]) + _AHEAD
    first = first.replace(day=1)
    place = between(first, last)
    tones = {
        each.opdracht: toned(scale, finding.judgement.outcome).tone
        for _, finding in reversed(pairs)
        for each in (finding.first, finding.second)
    }
    bars: dict[str, Bar] = {}
    for each in assignments:
        unclear = each.eind is None and each.status == DONE
        stop = on if unclear and each.start <= on else each.eind or last
        bars[each.opdracht] = Bar(
            label=_label(each, each.ad if not ad else None),
            start=place(each.start),
            end=place(stop + timedelta(days=1)),
            tone=tones.get(each.opdracht, ""),
            before=_BEFORE if each.start < first else "",
            after=_UNCLEAR if unclear else _BEYOND if (each.eind or date.max) > last else "",
        )
    ties = (_tie(n, f, bars, toned(scale, f.judgement.outcome).tone) for n, f in pairs)
    number = counted(len(bars), "opdracht", "opdrachten")
    lacking = f" Niet getekend: {counted(left, 'opdracht', 'opdrachten')}." if left > 0 else ""
    return Chart(
        title=f"Tijdlijn van de opdrachten van {ad}" if ad else "Planbord van deze paren",
        description=f"{number} op een lijn van maanden. De genummerde paren staan hieronder.",
        bars=tuple(bars.values()),
        ties=tuple(ties),
        ticks=tuple((place(day), words) for day, words in months(first, last)),
        today=place(on),
        legend=_LEGEND.format(dutch_day(on)) + lacking,
    )


def _tie(number: int, finding: JudgedPair, bars: Mapping[str, Bar], tone: Tone) -> Tie:
    """From where the first runs when the second begins, to the begin of the second."""
    codes = (finding.first.opdracht, finding.second.opdracht)
    first, second = (bars[code] for code in codes)
    row, below = map([*bars].index, codes)
    begin = min(first.end, max(first.start, second.start))
    return Tie(number, tone, (begin, row), (second.start, below))


def _label(of: Assignment, ad: str | None) -> str:
    words = (ad, of.opdracht, of.rol) if ad else (of.opdracht, of.rol, of.client or "geen cliënt")
    text = ", ".join(words)
    return text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1] + "…"

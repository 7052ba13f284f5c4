"""An answer as a page for another reader than the AD.

Everything on it comes from the disclosure, so that the page tells nothing that the disclosure does
not. It has the outcome and why, no certainty, no other possibilities and no questions: those tell
what is not known, or what would have been advised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.outcome import filled
from adwijzer.decisions.timing.decider import TimingAnswer, TimingReasoning
from adwijzer.explain.disclosure import Disclosure, disclose
from adwijzer.model.ranks import Rank
from adwijzer.presenting import words
from adwijzer.presenting.explanation import NO_SUPPLEMENT, Supplement
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Chapter, Grid, Page, Point, Points, Prose, points
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseReasoning
    from adwijzer.explain.disclosure import NamedFact
    from adwijzer.explain.readers import Audience
    from adwijzer.model.rulebase import AttentionPoint, Measure, Rule
    from adwijzer.model.sources import SourceBase

ELSEWHERE, REST_ELSEWHERE = (
    "De reden staat in mijn dossier.",
    "De rest van de reden staat in mijn dossier.",
)
CLOSING = "Dit is een advies. De arbeidsdeskundige beslist."


def page(found: Disclosure, sources: SourceBase, supplement: Supplement = NO_SUPPLEMENT) -> Page:
    """The page that goes to this reader."""
    decision, seen = found.decision, found.reasoning
    answer = seen.answer() if isinstance(seen, TimingReasoning) else None
    ready = seen.decider.prepared
    day = ready.day.isoformat()
    version = words.version_line(day, seen.decider.version, ready.engines)
    missing = [each for each in found.attention if each.requirement]
    grounds = [rule.sources for rule in found.rules]
    grounds += [point.sources for point in found.attention]
    grounds += [measure.sources for measure in _measures(found)]
    return Page(
        title=decision.title,
        day=day if answer is None else answer.peildatum,
        question=decision.question,
        headline=headline(found),
        opening=(
            *(each.text for each in found.attention if each.contradicts),
            *_stand(answer),
            *_reasons(found),
            *_circumstances(found),
            *_guideline(found),
        ),
        report=" ".join(_sentences(found, answer)),
        chapters=(
            Chapter("Weken en termijnen", (_dates(answer),)),
            Chapter("Wat nog ontbreekt", (Points(tuple(map(_point, missing))),)),
            Chapter("Wat je dan doet", (points(each.title for each in _measures(found)),)),
            Chapter("Hoe het wel kan", (points(_ways_out(found)),)),
            *(
                Chapter(title, tuple(map(Prose, texts)), anchor="meegenomen")
                for title, texts in supplement.sections.items()
                if supplement.for_others
            ),
            Chapter("Waarom", (Points(tuple(map(_reason, found.rules))),)),
            Chapter("Let op", (Points(tuple(_minds(found))),)),
            Chapter("Bronnen", (words.cited_terms(chain(*grounds), sources),)),
        ),
        closing=CLOSING,
        version=f"{version} Voor: {found.audience.name}.",
        reader=found.audience.name,
    )


def paragraph(reasoning: CaseReasoning, audience: Audience) -> str:
    """The paragraph to paste for this reader."""
    found = disclose(reasoning, audience)
    seen = found.reasoning
    return " ".join(_sentences(found, seen.answer() if isinstance(seen, TimingReasoning) else None))


def _sentences(found: Disclosure, answer: TimingAnswer | None) -> Iterator[str]:
    """What it was about, the outcome, and why as far as that may be told."""
    yield from _stand(answer)
    yield from _about(found)
    yield headline(found)
    yield from (f"{rule.title}." for rule in found.rules)
    yield from _reasons(found)
    yield from _line("Wat nog ontbreekt", (e.title for e in found.attention if e.requirement))
    yield from _circumstances(found)
    yield from _guideline(found)


def _circumstances(found: Disclosure) -> Iterator[str]:
    return _line("De omstandigheden waren", (_sentence(found, each) for each in found.facts))


def _guideline(found: Disclosure) -> Iterator[str]:
    if found.guideline != UNKNOWN:
        yield words.guideline(found.guideline)


def headline(found: Disclosure) -> str:
    """The outcome, and nothing about how sure it is."""
    decision = found.decision
    if decision.kind != "contact":
        return words.capital(f"{words.outcome_words(decision, found.outcome)}.")
    form = next(each.label for each in decision.outcomes if each.name == found.outcome)
    return f"Gekozen is voor: {form}." if found.chosen else f"Het advies is: {form}."


def _about(found: Disclosure) -> Iterator[str]:
    """What a contact was about."""
    key = found.decision.item_key
    if key is not None:
        labels = [key.label(item.name) for item in found.reasoning.case.items]
        yield f"Dit contact ging over {listed(labels)}."


def _reasons(found: Disclosure) -> Iterator[str]:
    """With what the outcome stands, and where to ask for what is not told."""
    yield from found.reservations
    if not found.complete:
        yield REST_ELSEWHERE if found.rules else ELSEWHERE


def _sentence(found: Disclosure, named: NamedFact) -> str:
    item, fact, value = named
    key = found.decision.item_key
    about = f"bij {key.label(item.name)}: " if item is not None and key is not None else ""
    return about + fact.sentence(value)


def _line(about: str, texts: Iterable[str]) -> Iterator[str]:
    if said := "; ".join(texts):
        yield f"{about}: {said}."


def _reason(rule: Rule) -> Point:
    ground = f"Bron: {', '.join(rule.sources)} ({Rank(rule.rank).label})."
    return Point(rule.explanation, f"{rule.title}.", ground)


def _point(point: AttentionPoint) -> Point:
    return Point(point.text, f"{point.title}.", f"Bron: {', '.join(point.sources)}.")


def _measures(found: Disclosure) -> list[Measure]:
    names = {name for rule in found.rules for name in rule.measures}
    return [each for each in found.decision.measures if each.name in names]


def _ways_out(found: Disclosure) -> list[str]:
    return [rule.way_out for rule in found.rules if rule.way_out]


def _minds(found: Disclosure) -> Iterator[Point]:
    """What to mind, with the dates that stand in it."""
    seen = found.reasoning
    dates = seen.words if isinstance(seen, TimingReasoning) else {}
    for point in found.attention:
        if not point.requirement and not point.contradicts:
            yield Point(
                filled(point, dates), f"{point.title}.", f"Bron: {', '.join(point.sources)}."
            )


def _stand(answer: TimingAnswer | None) -> Iterator[str]:
    """Day and week of absence."""
    if answer is not None and answer.verzuimdag is not None and answer.dag_1 is not None:
        day = dutch_day(answer.peildatum)
        yield f"Op {day} is het verzuimdag {answer.verzuimdag}, in week {answer.verzuimweek}."
        yield f"Dag 1 is {dutch_day(answer.dag_1)}."


def _dates(answer: TimingAnswer | None) -> Grid:
    """The legal dates, each with how it stands."""
    rows = () if answer is None else answer.termijnen
    return Grid(
        ("Termijn", "Uiterlijk", "Veilig", "Stand", "Wie"),
        tuple(
            (
                row.titel,
                dutch_day(row.datum),
                dutch_day(row.veilige_datum or row.datum),
                row.status.replace("_", " "),
                row.wie,
            )
            for row in rows
            if row.datum is not None and row.status != "niet_van_toepassing"
        ),
    )

"""An answer as a page for another reader than the AD.

Everything on it comes from the disclosure, so that the page tells nothing that the disclosure does
not. It has the outcome and why, no certainty, no other possibilities and no questions: those tell
what is not known, or what would have been advised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.outcome import filled
from adwijzer.decisions.timing.decider import TimingAnswer, TimingReasoning
from adwijzer.explain.disclosure import Disclosure, disclose
from adwijzer.model.ranks import Rank
from adwijzer.presenting import words
from adwijzer.presenting.explanation import NO_SUPPLEMENT, Supplement
from adwijzer.text.page import Chapter, Page, Point, Points, Timeline, points
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
    decision, answer = found.decision, _timing(found)
    stand, dates = _weeks(found)
    measures, minds = _measures(found), [e for e in found.attention if not e.requirement]
    grounds = [name for rule in found.rules for name in rule.sources]
    grounds += [name for point in found.attention for name in point.sources]
    grounds += [name for measure in measures for name in measure.sources]
    ready = found.reasoning.decider.prepared
    day = ready.day.isoformat()
    version = words.version_line(day, found.reasoning.decider.version, ready.engines)
    return Page(
        title=decision.title,
        day=day if answer is None else answer.peildatum,
        question=decision.question,
        headline=headline(found),
        opening=(
            *(each.text for each in minds if each.contradicts),
            *stand,
            *found.reservations,
            *_circumstances(found),
        ),
        report=" ".join(_sentences(found)),
        chapters=(
            Chapter("Weken en termijnen", dates),
            Chapter("Wat nog ontbreekt", _listed(_point(e, e.text) for e in found.missing)),
            Chapter("Wat je dan doet", (points(each.title for each in measures),)),
            Chapter("Hoe het wel kan", (points(e.way_out for e in found.rules if e.way_out),)),
            *(supplement.chapters if supplement.for_others else ()),
            Chapter("Waarom", _listed(map(_reason, found.rules))),
            Chapter("Let op", _listed(_minds(found, minds))),
            words.sources_chapter(grounds, sources),
        ),
        closing=CLOSING,
        version=f"{version} Voor: {found.audience.word}.",
        reader=found.audience.name,
    )


def paragraph(reasoning: CaseReasoning, audience: Audience) -> str:
    """The paragraph to paste for this reader."""
    return " ".join(_sentences(disclose(reasoning, audience)))


def headline(found: Disclosure) -> str:
    """The outcome, and nothing about how sure it is."""
    decision = found.decision
    if decision.kind != "contact":
        return words.capital(f"{words.outcome_words(decision, found.outcome)}.")
    form = decision.outcome(found.outcome).label
    return f"Gekozen is voor: {form}." if found.chosen else f"Het advies is: {form}."


def _sentences(found: Disclosure) -> Iterator[str]:
    """What it was about, the outcome, and why as far as that may be told."""
    yield from _weeks(found)[0]
    if found.decision.kind == "contact":
        labels = [found.decision.item_label(item.name) for item in found.reasoning.case.items]
        yield f"Dit contact ging over {listed(labels)}."
    yield headline(found)
    if missing := words.missing_line(each.title for each in found.missing):
        yield missing
    yield from dict.fromkeys(rule.reported for rule in found.rules)
    if found.reservations:
        yield words.RESERVATION
    yield from _circumstances(found)


def _circumstances(found: Disclosure) -> Iterator[str]:
    """Where to ask for what is not told, on what the outcome rests, and which leidraad holds."""
    if not found.complete:
        yield REST_ELSEWHERE if found.rules else ELSEWHERE
    if facts := [_sentence(found, each) for each in found.facts]:
        yield words.known_line(facts, words.CIRCUMSTANCES)
    if found.guideline != UNKNOWN:
        yield words.guideline(found.guideline)


def _sentence(found: Disclosure, named: NamedFact) -> str:
    item, fact, value = named
    about = f"bij {found.decision.item_label(item.name)}: " if item is not None else ""
    return about + fact.sentence(value)


def _listed(found: Iterable[Point]) -> tuple[Points]:
    return (Points(tuple(found)),)


def _reason(rule: Rule) -> Point:
    ground = f"Bron: {', '.join(rule.sources)} ({Rank(rule.rank).label})."
    return Point(rule.explanation, f"{rule.title}.", ground)


def _point(point: AttentionPoint, text: str) -> Point:
    return Point(text, f"{point.title}.", f"Bron: {', '.join(point.sources)}.")


def _minds(found: Disclosure, points: Iterable[AttentionPoint]) -> Iterator[Point]:
    """What to mind, with the dates that stand in it."""
    seen = found.reasoning
    dates = seen.words if isinstance(seen, TimingReasoning) else {}
    return (_point(each, filled(each, dates)) for each in points if not each.contradicts)


def _measures(found: Disclosure) -> list[Measure]:
    names = {name for rule in found.rules for name in rule.measures}
    return [each for each in found.decision.measures if each.name in names]


def _weeks(found: Disclosure) -> tuple[list[str], tuple[Timeline, ...]]:
    """Day and week of absence, and the line of weeks with the legal dates."""
    answer, seen = _timing(found), found.reasoning
    if answer is None or not isinstance(seen, TimingReasoning):
        return [], ()
    from adwijzer.presenting.timing import timeline, where_it_stands

    drawn = timeline(seen, answer)
    return ([], ()) if drawn is None else ([where_it_stands(seen, answer)], (drawn,))


def _timing(found: Disclosure) -> TimingAnswer | None:
    seen = found.reasoning
    return seen.answer() if isinstance(seen, TimingReasoning) else None

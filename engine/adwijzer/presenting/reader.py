"""An answer as a page for another reader than the AD.

Everything on it comes from the disclosure, so that the page tells nothing that the disclosure does
not. It has the outcome and why, no certainty, no other possibilities and no questions: those tell
what is not known, or what would have been advised. What the AD minds or does is not for others.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.timing.decider import TimingAnswer, TimingReasoning
from adwijzer.explain.disclosure import Disclosure, disclose
from adwijzer.presenting import words
from adwijzer.presenting.explanation import NO_SUPPLEMENT, Supplement
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Chapter, Grid, Page, points
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseReasoning
    from adwijzer.explain.disclosure import NamedFact
    from adwijzer.explain.readers import Audience
    from adwijzer.model.sources import SourceBase

ELSEWHERE, REST_ELSEWHERE = (
    "De reden staat in mijn dossier.",
    "De rest van de reden staat in mijn dossier.",
)
CLOSING = "Dit is een advies. De arbeidsdeskundige beslist."


def page(found: Disclosure, sources: SourceBase, supplement: Supplement = NO_SUPPLEMENT) -> Page:
    """The page that goes to this reader."""
    decision, answer = found.decision, _timing(found)
    grounds = [name for each in found.rules for name in each.sources]
    grounds += [name for each in found.missing for name in each.sources]
    ready = found.reasoning.decider.prepared
    day = ready.day.isoformat()
    version = words.version_line(day, found.reasoning.decider.version, ready.engines)
    brought = supplement.sections.items() if supplement.for_others else ()
    return Page(
        title=decision.title,
        day=day if answer is None else answer.peildatum,
        question=decision.question,
        headline=headline(found),
        opening=(*_stand(answer), *_reasons(found)),
        report=" ".join(_sentences(found)),
        chapters=(
            Chapter("Weken en termijnen", (_dates(answer),)),
            Chapter("Wat nog ontbreekt", (points(e.title for e in found.missing),), tells=True),
            *(words.prose(title, texts, "meegenomen") for title, texts in brought),
            Chapter("Bronnen", (words.cited_terms(grounds, sources),)),
        ),
        closing=CLOSING,
        version=f"{version} Voor: {found.audience.name}.",
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
    form = next(each.label for each in decision.outcomes if each.name == found.outcome)
    return f"Gekozen is voor: {form}." if found.chosen else f"Het advies is: {form}."


def _sentences(found: Disclosure) -> Iterator[str]:
    """What it was about, the outcome, and why as far as that may be told."""
    yield from _stand(_timing(found))
    if (key := found.decision.item_key) is not None:
        labels = [key.label(item.name) for item in found.reasoning.case.items]
        yield f"Dit contact ging over {listed(labels)}."
    yield headline(found)
    if missing := words.missing_line(each.title for each in found.missing):
        yield missing
    yield from _reasons(found)


def _reasons(found: Disclosure) -> Iterator[str]:
    """Why, with what, and where to ask for what is not told."""
    yield from dict.fromkeys(rule.reported for rule in found.rules)
    if found.reserved:
        yield words.RESERVATION
    if not found.complete:
        yield REST_ELSEWHERE if found.rules else ELSEWHERE
    facts = [_sentence(found, each) for each in found.facts]
    if facts:
        yield words.known_line(facts, "De omstandigheden waren")
    if found.guideline != UNKNOWN:
        yield words.guideline(found.guideline)


def _sentence(found: Disclosure, named: NamedFact) -> str:
    item, fact, value = named
    key = found.decision.item_key
    about = f"bij {key.label(item.name)}: " if item is not None and key is not None else ""
    return about + fact.sentence(value)


def _timing(found: Disclosure) -> TimingAnswer | None:
    seen = found.reasoning
    return seen.answer() if isinstance(seen, TimingReasoning) else None


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

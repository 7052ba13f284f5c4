"""Collect what the site shows: rules, sources, examples and results, and how they hang together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property, partial
from pathlib import Path

from msgspec import Struct

from adwijzer.inference.evaluator import evaluate
from adwijzer.inference.worlds import Strata, Value
from adwijzer.language.sources import COMBINED, MINIMAL_INFORMATION
from adwijzer.model.conditions import Condition, ParameterName, Range, facts_of, walk
from adwijzer.model.rulebase import (
    ContactDecision,
    Decision,
    RuleBase,
    TimingDecision,
)
from adwijzer.model.sources import SourceBase
from adwijzer.model.validity import on_day
from adwijzer.site.outcomes import PlayedExample, days_of, play
from adwijzer.site.overruling import Overruling, Reach, items_of, reach
from adwijzer.site.results import Results
from adwijzer.text.diagnostics import InputError


class NamedExamples(Struct, frozen=True):
    """Examples with one name, such as the rows of a table: the first, and how many there are.

    Where one of them failed, that one is the first.
    """

    first: PlayedExample
    count: int


def by_name(examples: Iterable[PlayedExample]) -> tuple[NamedExamples, ...]:
    """The examples in order, those with the same name taken together."""
    groups: dict[tuple[str, str, str], list[PlayedExample]] = {}
    for each in examples:
        example = each.example
        groups.setdefault((example.feature, example.rule, example.name), []).append(each)
    return tuple(
        NamedExamples(next((each for each in same if each.failed), same[0]), len(same))
        for same in groups.values()
    )


class DecisionData(Struct, frozen=True, dict=True):
    """One decision with its examples and with what its rules do to each other.

    `reaches` has an entry per agenda item (the empty name where there are none), None where there
    were too many cases to work through. `starting` has per agenda item the verdict on each outcome
    when nothing more is known than what is assumed.
    """

    decision: Decision
    examples: tuple[PlayedExample, ...]
    reaches: Mapping[str, Reach | None]
    starting: Mapping[str, Mapping[str, str]]

    @cached_property
    def touching(self) -> dict[str, tuple[PlayedExample, ...]]:
        """Per rule or attention point the examples that exercise it: failed ones, then the most
        telling.
        """
        found: dict[str, list[PlayedExample]] = defaultdict(list)
        for each in self.examples:
            for name in each.fired:
                found[name].append(each)
        cited = {thing.id: set(thing.sources) for thing in self.decision.things}

        def telling(name: str, each: PlayedExample) -> tuple[bool, bool, int]:
            shared = cited.get(name, set()).intersection(each.example.sources)
            return not each.failed, not shared, len(each.fired)

        return {
            name: tuple(sorted(examples, key=partial(telling, name)))
            for name, examples in found.items()
        }

    @cached_property
    def overrulings(self) -> tuple[Overruling, ...]:
        """Every pair of an upper rule that sets a lower one aside, over all agenda items."""
        return tuple(
            dict.fromkeys(
                overruling
                for found in self.reaches.values()
                if found is not None
                for overruling in found.overrulings
            )
        )

    @cached_property
    def tested_by(self) -> dict[str, tuple[str, ...]]:
        """Per fact, concept, verdict or parameter the rules and attention points that test it."""
        found: dict[str, list[str]] = defaultdict(list)
        for thing in self.decision.things:
            for name in sorted(frozenset().union(*map(_tested, thing.conditions))):
                found[name].append(thing.id)
        return {name: tuple(ids) for name, ids in found.items()}


class CitedPlace(Struct, frozen=True):
    """The place of something that rests on a source: a rule, attention point, number or date."""

    decision: str
    kind: str
    name: str
    title: str


class SiteData(Struct, frozen=True, dict=True):
    """Everything that the site says."""

    base: RuleBase
    sources: SourceBase
    decisions: tuple[DecisionData, ...]
    results: Results

    @cached_property
    def places(self) -> dict[str, tuple[CitedPlace, ...]]:
        """Per name that sources cite, where it is; what is shared stands in several decisions."""
        found: dict[str, list[CitedPlace]] = defaultdict(list)
        for data in self.decisions:
            for place in _places(data.decision):
                found[place.name].append(place)
        return {name: tuple(dict.fromkeys(places)) for name, places in found.items()}

    @cached_property
    def cited_by_examples(self) -> dict[str, dict[str, tuple[PlayedExample, ...]]]:
        """Per source and decision the examples that carry the source as a tag."""
        found: dict[str, dict[str, list[PlayedExample]]] = defaultdict(lambda: defaultdict(list))
        for data in self.decisions:
            for each in data.examples:
                for source in dict.fromkeys(each.example.sources):
                    found[source][data.decision.name].append(each)
        return {
            source: {decision: tuple(examples) for decision, examples in of_decision.items()}
            for source, of_decision in found.items()
        }

    @cached_property
    def tensions_of(self) -> dict[str, tuple[str, ...]]:
        """Per statement the contradictions that it is a side of."""
        found: dict[str, list[str]] = defaultdict(list)
        for tension in self.sources.tensions:
            for source in dict.fromkeys(name for side in tension.sides for name in side):
                found[source].append(tension.id)
        return {source: tuple(tensions) for source, tensions in found.items()}


def gather(
    base: RuleBase,
    sources: SourceBase,
    results: Results | None = None,
    features: Path | None = None,
) -> SiteData:
    """Collect everything about a rule base.

    Args:
        results: what was measured; without it the site says that nothing was yet.
        features: folder with the feature files; without it those of the program.
    Raises:
        InputError: a feature file is no Gherkin.
    """
    results = results or Results()
    return SiteData(
        base=base,
        sources=sources,
        decisions=tuple(
            DecisionData(
                decision,
                play(base, decision, features),
                _reaches(decision),
                _starting(decision),
            )
            for decision in base.decisions
        ),
        results=results,
    )


def _reaches(decision: Decision) -> dict[str, Reach | None]:
    """The effects of rules on each other, over all stretches of validity together."""
    found: dict[str, Reach | None] = {}
    for day in days_of(decision):
        try:
            valid = on_day(decision, day)
        except InputError:
            continue  # no rule holds then
        for item in items_of(decision):
            here = reach(valid, item)
            found[item] = _joined(found[item], here) if item in found else here
    return found


def _starting(decision: Decision) -> dict[str, dict[str, str]]:
    """The verdicts when only the agenda item is known, by the latest rules."""
    key = decision.item_key
    valid = _latest(decision)
    assumed: dict[str, Value] = {
        f.name: f.assumption.value for f in decision.facts if f.assumption and f.assumption.always
    }
    found = {}
    for item in items_of(decision):
        facts = {**assumed, key.name: item} if key else assumed
        conclusions, _ = evaluate(Strata.of(valid), facts)
        found[item] = {
            outcome.name: verdict
            for outcome in decision.outcomes
            if (verdict := conclusions.verdict(outcome.name)) is not None
        }
    return found


def _latest(decision: Decision) -> Decision:
    for day in reversed(days_of(decision)):
        try:
            return on_day(decision, day)
        except InputError:
            continue  # no rule holds then
    return decision


def _joined(one: Reach | None, other: Reach | None) -> Reach | None:
    if one is None or other is None:
        return None
    return Reach(
        item=one.item,
        overrulings=tuple(dict.fromkeys((*one.overrulings, *other.overrulings))),
        fires=one.fires | other.fires,
    )


def _places(decision: Decision) -> Iterable[CitedPlace]:
    for rule in decision.rules:
        yield CitedPlace(decision.name, "regel", rule.id, rule.title)
    for point in decision.attention:
        yield CitedPlace(decision.name, point.role, point.id, point.title)
    for measure in decision.measures:
        yield CitedPlace(decision.name, "maatregel", measure.name, measure.title)
    for document in decision.documents:
        for section in document.sections:
            heading = f": {section.heading}" if section.heading else ""
            yield CitedPlace(decision.name, "stuk", section.id, document.title + heading)
    for sheet in decision.sheets:
        yield CitedPlace(decision.name, "blad", sheet.name, sheet.title)
    for parameter in decision.parameters:
        yield CitedPlace(decision.name, "getal", parameter.name, parameter.meaning)
    if isinstance(decision, TimingDecision):
        for deadline in decision.deadlines:
            yield CitedPlace(decision.name, "termijn", deadline.name, deadline.title)
        for moment in decision.moments:
            yield CitedPlace(decision.name, "moment", moment.name, moment.title)
        if decision.minimal_information:
            yield CitedPlace(
                decision.name, "informatie", MINIMAL_INFORMATION, "minimale informatie"
            )
    if isinstance(decision, ContactDecision) and decision.combination.reasons:
        yield CitedPlace(decision.name, "combinatie", COMBINED, "van agendapunten naar één advies")


def _tested(condition: Condition) -> frozenset[str]:
    """Names of all that a condition looks at, parameters included."""
    parameters = {
        bound.parameter
        for node in walk(condition)
        if isinstance(node, Range)
        for bound in (node.minimum, node.maximum)
        if isinstance(bound, ParameterName)
    }
    return facts_of(condition) | parameters

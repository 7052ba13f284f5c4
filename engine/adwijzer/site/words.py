"""The words that templates of the site need: labels, cells, and what rules do to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from adwijzer.examples import Example
from adwijzer.examples.feature_files import Step
from adwijzer.model.conditions import ALWAYS
from adwijzer.model.deadlines import Deadline
from adwijzer.model.documents import Paragraph
from adwijzer.model.rulebase import VERDICT, Decision, Fact, Parameter, TimingDecision, Variable
from adwijzer.site.contents import DecisionData
from adwijzer.site.glossary import spaced
from adwijzer.site.outcomes import PlayedExample
from adwijzer.site.overruling import Overruling
from adwijzer.site.tables import rules_of, strips
from adwijzer.text.days import dutch_day

_KEYWORDS = {"Context": "Gegeven", "Action": "Als", "Outcome": "Dan"}
_WHO = {"client": "cliënt", "uwv": "UWV", "programma": "niemand, het programma rekent het uit"}


class RuleEffect(Struct, frozen=True):
    """The effect of one rule on another, in words; without `items` it is so at all of them."""

    other: str
    change: str
    items: str


def overruling_words(data: DecisionData, rule: str) -> tuple[list[RuleEffect], list[RuleEffect]]:
    """The rules that a rule sets aside, and those that set it aside, beyond the order of a list."""
    strip_of = {
        each.id: strip.name
        for strip in strips(data.decision)
        if strip.ordered
        for each in rules_of(data.decision, strip)
    }
    mine = [
        each
        for each in data.overrulings
        if rule in (each.upper, each.lower)
        and not (each.upper in strip_of and strip_of[each.upper] == strip_of.get(each.lower))
    ]
    return (
        _changes(data.decision, [each for each in mine if each.upper == rule], upper=False),
        _changes(data.decision, [each for each in mine if each.lower == rule], upper=True),
    )


def _changes(decision: Decision, rows: Iterable[Overruling], *, upper: bool) -> list[RuleEffect]:
    """The same change at several agenda items is said once."""
    grouped: dict[tuple[str, str, str, str], list[str]] = {}
    for row in rows:
        other = row.upper if upper else row.lower
        grouped.setdefault((other, row.name, row.before, row.after), []).append(row.item)
    key = decision.item_key
    return [
        RuleEffect(
            other,
            f"{outcome_label(decision, name)} wordt {value_label(decision, name, after)}"
            f" in plaats van {value_label(decision, name, before)}",
            _at_items(key, items) if key else "",
        )
        for (other, name, before, after), items in grouped.items()
    ]


def _at_items(key: Fact, items: Sequence[str]) -> str:
    if len(items) == len(key.values):
        return "elk agendapunt"
    if len(items) > 4:
        return f"{len(items)} van de {len(key.values)} agendapunten"
    return ", ".join(key.label(item) for item in items)


def item_words(decision: Decision, item: str) -> tuple[str, str]:
    """The label of an agenda item, and its sentence."""
    key = decision.item_key
    return (key.label(item), key.sentence(item)) if key and item else ("", "")


def _variable(decision: Decision, name: str) -> Variable | None:
    return next((each for each in decision.variables if each.name == name), None)


def outcome_label(decision: Decision, name: str) -> str:
    """An outcome or concept as readers know it."""
    found = _variable(decision, name)
    return found.label if found and found.label else spaced(name)


def value_label(decision: Decision, name: str, value: str) -> str:
    """A verdict or value as readers know it."""
    found = _variable(decision, name)
    labels = {each.name: each.label for each in found.values} if found else {}
    return spaced(labels.get(value) or value)


def verdict_class(decision: Decision, name: str, value: str) -> str:
    """A colour from heavy to light for a verdict of the scale; other values have none."""
    found = _variable(decision, name)
    names = [each.name for each in decision.scale]
    if found is None or found.role != "uitkomst" or found.values != decision.scale:
        return "verdict--plain"
    return f"verdict--{1 + names.index(value) * 4 // max(len(names) - 1, 1)}"


def column_heading(decision: Decision, name: str) -> str:
    """The heading of a column that tests `name`."""
    if name.startswith(VERDICT):
        return f"oordeel {outcome_label(decision, name.removeprefix(VERDICT))} tot hier"
    return spaced(name)


def set_aside(data: DecisionData, item: str, rule: str) -> list[tuple[str, str]]:
    """The rules that `rule` sets aside at an agenda item, each with the outcomes."""
    found = data.reaches[item]
    names: dict[str, list[str]] = {}
    for each in found.overrulings if found else ():
        if each.upper == rule:
            names.setdefault(each.lower, []).append(outcome_label(data.decision, each.name))
    return [(lower, ", ".join(dict.fromkeys(outcomes))) for lower, outcomes in names.items()]


def overruling_rules(data: DecisionData, item: str) -> frozenset[str]:
    """The rules that set another aside at an agenda item."""
    found = data.reaches[item]
    return frozenset(each.upper for each in found.overrulings) if found else frozenset()


def rules_setting(decision: Decision, name: str) -> list[str]:
    """The rules that conclude something about an outcome or concept."""
    return [rule.id for rule in decision.rules if name in rule.conclusions]


def rules_asking(decision: Decision, measure: str) -> list[str]:
    """The rules that ask for a measure."""
    return [rule.id for rule in decision.rules if measure in rule.measures]


def is_conditional(paragraph: Paragraph) -> bool:
    """Whether a paragraph is left out in some cases."""
    return paragraph.condition != ALWAYS


def number_words(value: int | date) -> str:
    """A number or a day."""
    return str(value) if isinstance(value, int) else dutch_day(value)


def parameter_words(decision: Decision, name: str | None) -> str:
    """The value of a parameter; all of them where it changed."""
    dated = [p for p in decision.parameters if p.name == name]
    return " of ".join(dict.fromkeys(number_words(p.value) for p in dated)) or spaced(name or "")


def named_parameters(decision: Decision) -> list[tuple[Parameter, bool]]:
    """Each value, and whether it is the first of its name."""
    seen: set[str] = set()
    return [(p, p.name not in seen and not seen.add(p.name)) for p in decision.parameters]  # type: ignore[func-returns-value]


def deadline_words(decision: TimingDecision, term: Deadline) -> str:
    """When a deadline falls, in words."""
    said_so = []
    if term.days is not None:
        after = [decision.fact(name).meaning.rstrip(".") for name in term.after]
        start = "; anders ".join(f"{words[0].lower()}{words[1:]}" for words in after)
        said_so.append(f"{parameter_words(decision, term.days)} dagen na {start}")
    if term.day is not None:
        day = f"dag {parameter_words(decision, term.day)}"
        if term.window_from is not None:
            day = f"dag {parameter_words(decision, term.window_from)} tot en met {day}"
        said_so.append(f"is die onbekend: {day}" if said_so else day)
    if term.after_deadline is not None:
        before = next(each.title for each in decision.deadlines if each.name == term.after_deadline)
        said_so.append(f"zijn die onbekend: na de uiterste datum van {before.lower()}")
    return f"{capital('; '.join(said_so))}."


def spoken_steps(example: Example) -> Iterator[tuple[str, Step]]:
    """Each step with the word it begins with."""
    previous = ""
    for step in example.steps:
        yield "En" if step.kind == previous else _KEYWORDS.get(step.kind, "En"), step
        previous = step.kind


def how_ended(examples: Sequence[PlayedExample]) -> str:
    """How examples ended, where that is known."""
    passed = sum(each.passed for each in examples)
    failed = sum(each.failed for each in examples)
    rest = len(examples) - passed - failed
    if rest == len(examples):
        return ""
    return f"{passed} geslaagd, {failed} gezakt" + (f", {rest} niet berekend" if rest else "")


def fired_things(data: DecisionData, played: PlayedExample) -> list[str]:
    """The rules and points that an example exercises, in the order of the rules."""
    return [thing.id for thing in data.decision.things if thing.id in played.fired]


def who_knows(name: str) -> str:
    """Who can answer a question."""
    return _WHO.get(name, spaced(name))


def capital(text: str) -> str:
    """`text` with its first letter large, and the rest as it is."""
    return f"{text[:1].upper()}{text[1:]}"

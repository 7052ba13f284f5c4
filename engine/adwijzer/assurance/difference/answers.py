"""Two rule bases on given cases: examples that come out otherwise, the share of a caseload."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from adwijzer.assurance.proof.witness import answerable, understood
from adwijzer.decisions import decide, decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.examples import Example, FeatureVocabulary, Story, read_examples
from adwijzer.examples.answers import ask, asked_in
from adwijzer.inference.evaluator import Facts, evaluate, minds
from adwijzer.inference.worlds import Strata, Value
from adwijzer.model.rulebase import NONE, VERDICT, Decision, RuleBase
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import AdwijzerError, InputError

NO_ADVICE = "geen_advies"
"""Stands for an answer where there is none, with why."""

_TEXT = frozenset(
    (
        "aannamen",
        "alleen_als",
        "alternatieven",
        "artikel",
        "beslist_door",
        "bewijskracht",
        "bronnen",
        "feiten",
        "gevolg",
        "grond",
        "herkomst",
        "let_op",
        "mogelijk",
        "momenten",
        "rang",
        "reden",
        "regel",
        "regelbank",
        "regels",
        "regels_van",
        "tegenspraak",
        "tekst",
        "titel",
        "toelichting",
        "uitleg",
        "vragen",
        "weken",
        "wie",
        "zekerheid",
        "zolang",
    )
)
"""The part of an answer that decides nothing: its words, grounds and questions."""


def decided(base: RuleBase, decision: str, case: Mapping[str, Any], day: date) -> dict[str, Any]:
    """The part of an answer that decides, without its words; the error where there is no answer.

    What the decision does not know is unknown to it. For a kind of decision without a whole answer:
    the conclusions of the rules.
    """
    found = base.decision(decision)
    if found is not None:
        case = understood(found, case)
    if found is not None and not answerable(found):
        return _concluded(found, case, day)
    try:
        answer = decide(base, decision, case, as_of=day)
    except AdwijzerError as error:
        return {NO_ADVICE: error.diagnostics[0].message}
    bare = _bare(msgspec.to_builtins(answer.contract()))
    return bare if isinstance(bare, dict) else {}


def seen_by_points(
    base: RuleBase, decision: str, case: Mapping[str, Any], day: date
) -> list[Facts]:
    """What attention points may ask of a case, per agenda item; none where there is no answer."""
    found = base.decision(decision)
    if found is None:
        return []
    valid = on_day(found, day)
    said = node_of(understood(found, case))
    try:
        if answerable(found):
            ready = decider(base, decision, as_of=day)
            return [*ready.reason(read_case(ready.prepared.decision, said)).attention_facts()]
        known = read_case(valid, said).known(valid, None)
    except AdwijzerError:
        return []
    conclusions, _ = evaluate(Strata.of(valid), known)
    return [{**known, **conclusions.values}]


def _concluded(decision: Decision, case: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Verdicts, concepts and attention points of a case, from the evaluator alone."""
    try:
        valid = on_day(decision, day)
        known = read_case(valid, node_of(case)).known(valid, None)
    except AdwijzerError as error:
        return {NO_ADVICE: error.diagnostics[0].message}
    conclusions, _ = evaluate(Strata.of(valid), known)
    verdicts = {o.name: conclusions.verdict(o.name) for o in valid.outcomes}
    concepts = {c.name: conclusions.values.get(c.name) for c in valid.concepts}
    context: dict[str, Value | frozenset[str]] = {
        "advies": frozenset(v for v in verdicts.values() if v is not None),
        "beslissende_regel": frozenset(r for ids in conclusions.deciders.values() for r in ids),
    }
    unjudged = {VERDICT + o.name: NONE for o in valid.outcomes}
    points = minds(valid.attention, {**unjudged, **known, **conclusions.values, **context})
    return {"advies": verdicts, "begrippen": concepts, "aandachtspunten": list(points)}


def _bare(data: Any) -> Any:
    if isinstance(data, dict):
        return {
            key: (value is not None if key == "voorbehoud" else _bare(value))
            for key, value in data.items()
            if key not in _TEXT
        }
    if isinstance(data, list | tuple):
        return [_bare(each) for each in data]
    return data


def changed_parts(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The parts of two answers that are not the same; where one is no answer, only that."""
    keys = {**old, **new}
    if (NO_ADVICE in old) != (NO_ADVICE in new):
        keys = {NO_ADVICE: None}
    return {key: (old.get(key), new.get(key)) for key in keys if old.get(key) != new.get(key)}


def flipped_examples(
    old: RuleBase, new: RuleBase, decision: str, day: date, folder: Path | None = None
) -> Iterator[tuple[Example, dict[str, tuple[Any, Any]]]]:
    """The examples of a decision that come out otherwise, with what changes.

    Args:
        old: rules before.
        new: rules after.
        decision: name of a decision that both have.
        day: the day for examples that name none.
        folder: other feature files than those of the program.
    """
    versions = [
        (base, found, FeatureVocabulary.of(found))
        for base in (old, new)
        if (found := base.decision(decision)) is not None
    ]
    for example in read_examples(versions[-1][1].examples, folder):
        on = example.asked_on or day
        answers = _answered(versions, example, on)
        changes = changed_parts(*answers) if len(answers) == len(versions) else {}
        if changes:
            yield example, changes


def _answered(
    versions: Sequence[tuple[RuleBase, Decision, FeatureVocabulary]], example: Example, day: date
) -> list[dict[str, Any]]:
    """What each version decides of an example, told in the sentences of the newest that knows them.

    Empty where no version knows the sentences: then nothing is told of it.
    """
    for _, told_in, words in reversed(versions):
        story = Story(words)
        try:
            for step in example.given:
                story.tell(step.text, step.table)
        except InputError:
            continue
        if told_in.kind != "pairs":
            return [decided(base, d.name, story.case(), day) for base, d, _ in versions]
        return [_judged(base, d, story, day) for base, d, _ in versions]
    return []


def _judged(base: RuleBase, decision: Decision, story: Story, day: date) -> dict[str, Any]:
    try:
        return dict(_bare(ask(base, decision.name, asked_in(decision, story), day)))
    except AdwijzerError as error:
        return {NO_ADVICE: error.diagnostics[0].message}


def advice_of(answer: Mapping[str, Any]) -> str:
    """The advice of an answer in a few words."""
    advice = answer.get("advies")
    if not isinstance(advice, dict):
        return "geen advies"
    return ", ".join(str(value) for key, value in advice.items() if key != "voorbehoud")

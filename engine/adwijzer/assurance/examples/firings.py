"""Which examples exercise a rule: those in whose case it fires, not those that merely cite it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from adwijzer.examples import Example
from adwijzer.examples.stage import Stage, understood
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule, RuleBase
from adwijzer.text.diagnostics import InputError, did_you_mean, shown


def examples_touching(
    base: RuleBase, decision: Decision, thing: Rule | AttentionPoint, on: date | None = None
) -> tuple[Example, ...]:
    """The examples in which a rule fires or an attention point is said.

    Raises:
        InputError: a feature file is no Gherkin, or uses a sentence that no fact has.
    """
    day = on or thing.validity.vanaf
    return tuple(
        example
        for example, fired in fired_by_examples(base, decision.name, day)
        if thing.id in fired
    )


def fired_by_examples(
    base: RuleBase, decision: str, on: date | None = None
) -> Iterator[tuple[Example, frozenset[str]]]:
    """Every example with the ids of the rules that fire and the attention points that hold in it.

    An example that names no day is asked on `on`, or today.

    Raises:
        InputError: as `examples_touching`.
    """
    found = base.decision(decision)
    if found is None:
        known = [each.name for each in base.decisions]
        raise InputError.of(
            f"onbekend besluit {shown(decision, known)}", did_you_mean(decision, known)
        )
    stage = Stage(base, found)
    if on is not None:
        stage.today = on
    for example, scene in understood(found):
        if isinstance(scene, InputError):
            raise scene
        yield example, stage.fired(scene)

"""Play the examples: how each ended, which rules fire in it, and which the rules cannot read."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.examples import Example
from adwijzer.examples.stage import RunResult, Stage, understood
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.validity import first_days
from adwijzer.site.results import ExampleResult, Status
from adwijzer.text.diagnostics import AdwijzerError, InputError


class PlayedExample(Struct, frozen=True):
    """An example with what it exercises.

    `fired` has the ids of the rules that fire and the attention points that hold. `problem` says
    why the rules cannot read it; then nothing fires. `result` is None when nobody could run it.
    """

    example: Example
    fired: frozenset[str]
    problem: str = ""
    result: ExampleResult | None = None

    @property
    def passed(self) -> bool:
        return self.result is not None and self.result.status is Status.PASSED

    @property
    def failed(self) -> bool:
        return self.result is not None and self.result.status is Status.FAILED


def play(
    base: RuleBase, decision: Decision, features: Path | None = None
) -> tuple[PlayedExample, ...]:
    """Every example about a decision, in the order of the files.

    An example that names no day is played in every stretch of validity, so that it is found beside
    each rule that it has exercised; its result is that of the first day of the rule base, so that
    it is the same on any day.

    Args:
        features: folder with the feature files; without it those of the program.
    Raises:
        InputError: a feature file is no Gherkin.
    """
    stage = Stage(base, decision)
    days = days_of(decision)
    start = base.validity.vanaf or days[0]
    playable = decision.kind == "contact" or len(decision.outcomes) == 1
    found = []
    for example, scene in understood(decision, features):
        if isinstance(scene, InputError):
            problem = scene.diagnostics[0].message
            found.append(PlayedExample(example, frozenset(), problem))
        elif not playable:  # no decider knows such a decision
            found.append(PlayedExample(example, frozenset()))
        else:
            take, result = stage.judged(scene if scene.day else replace(scene, day=start))
            fired = take.fired
            for day in () if scene.day else days:
                if day != start:
                    with contextlib.suppress(AdwijzerError):  # the result says what is wrong
                        fired |= stage.fired(replace(scene, day=day))
            found.append(PlayedExample(example, fired, result=_as_result(result)))
    return tuple(found)


def days_of(decision: Decision) -> tuple[date, ...]:
    """The first day of every stretch in which the same rules and values hold."""
    return tuple(first_days(decision)) or (date(2026, 1, 1),)


def _as_result(result: RunResult) -> ExampleResult:
    return ExampleResult(Status.PASSED if result.passed else Status.FAILED, result.message)

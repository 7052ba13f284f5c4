"""Play the examples: which rules fire in each, and which examples the rules cannot read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.documentation.results import ExampleResult, Status
from adwijzer.examples import Example
from adwijzer.examples.running import Stage, first_days, understood
from adwijzer.model.diagnostics import AdwijzerError, InputError
from adwijzer.model.rulebase import Decision, RuleBase


class ToldExample(Struct, frozen=True):
    """An example with what it exercises.

    `fired` has the ids of the rules that fire and the attention points that hold. `problem` says
    why the rules cannot read it; then nothing fires. `result` is None when nobody ran it yet.
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
    base: RuleBase,
    decision: Decision,
    results: Mapping[str, ExampleResult] | None = None,
    features: Path | None = None,
) -> tuple[ToldExample, ...]:
    """Every example about a decision, in the order of the files.

    Args:
        results: results that are known, by `str(example.position)`.
        features: folder with the feature files; without it those of the program.
    Raises:
        InputError: a feature file is no Gherkin.
    """
    stage = Stage(base, decision)
    days = days_of(decision)
    found = []
    for example, scene in understood(decision, features):
        fired: frozenset[str] = frozenset()
        problem = ""
        result = (results or {}).get(str(example.position))
        try:
            if isinstance(scene, InputError):
                raise scene
            for day in [scene.day] if scene.day else days:
                fired |= stage.play(replace(scene, day=day)).fired
        except AdwijzerError as error:
            # What was run was read, by someone who knows more sentences.
            problem = "" if result else error.diagnostics[0].message
        found.append(ToldExample(example, fired, problem, result))
    return tuple(found)


def days_of(decision: Decision) -> tuple[date, ...]:
    """The first day of every stretch in which the same rules and values hold."""
    return tuple(first_days(decision)) or (date(2026, 1, 1),)

"""Play the examples: which rules fire in each, and which examples the rules cannot read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.documentation.results import ExampleResult, Status
from adwijzer.examples import Example, Story, Vocabulary, read_examples
from adwijzer.examples.asking import asked_in
from adwijzer.examples.running import Scene, Stage, first_days
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
    days = days_of(decision) if can_be_asked(decision) else ()
    found = []
    for example in read_examples(decision.examples, features):
        fired: frozenset[str] = frozenset()
        problem = ""
        result = (results or {}).get(str(example.position))
        try:
            scene = _told(decision, stage.vocabulary, example)
            for day in [scene.day] if scene.day and days else days:
                fired |= stage.play(replace(scene, day=day)).fired
        except AdwijzerError as error:
            # What was run was read, by someone who knows more sentences.
            problem = "" if result else error.diagnostics[0].message
        found.append(ToldExample(example, fired, problem, result))
    return tuple(found)


def _told(decision: Decision, vocabulary: Vocabulary, example: Example) -> Scene:
    """What an example tells, whatever it says after `Dan`; one without a case shows nothing."""
    story = Story(vocabulary)
    for step in example.given:
        story.tell(step.text, step.table)
    try:
        return Scene(example, example.asked_on, (), asked_in(decision, story))
    except InputError as error:
        return Scene(example, example.asked_on, (), wrong=str(error))


def can_be_asked(decision: Decision) -> bool:
    """Whether there is a kind of answer for a decision like this."""
    return decision.combination is not None or len(decision.outcomes) == 1


def days_of(decision: Decision) -> tuple[date, ...]:
    """The first day of every stretch in which the same rules and values hold."""
    return tuple(first_days(decision)) or (date(2026, 1, 1),)

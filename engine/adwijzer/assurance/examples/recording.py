"""The examples of a decision, played once on the rules as they are, with all that was asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct

from adwijzer.assurance.examples.views import recorded
from adwijzer.examples.stage import RunResult, Scene, Stage, Take, understood
from adwijzer.examples.vocabulary import FeatureVocabulary
from adwijzer.inference.algebra import Worlds, has
from adwijzer.inference.evaluator import Facts
from adwijzer.inference.worlds import Known
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.validity import first_days, on_day
from adwijzer.text.diagnostics import InputError


class Records(Struct, frozen=True):
    """Recorded facts as worlds, one each, with the number of the scene each comes from."""

    known: Known
    every: Worlds
    scenes: tuple[int, ...]

    @classmethod
    def of(cls, takes: Sequence[tuple[int, Sequence[Facts]]]) -> Records:
        """Put the facts of some scenes together."""
        flat = [(number, facts) for number, each in takes for facts in each]
        known, every = recorded([facts for _, facts in flat])
        return cls(known, every, tuple(number for number, _ in flat))

    def without(self, names: frozenset[str]) -> Known:
        """The same with some facts unknown."""
        return {name: masks for name, masks in self.known.items() if name not in names}

    def among(self, worlds: Worlds) -> Iterator[int]:
        """The scenes in whose records `worlds` lie, each once, in order."""
        previous = -1
        for record, number in enumerate(self.scenes):
            if has(worlds, record) and number != previous:
                previous = number
                yield number


class RecordedStretch(Struct, frozen=True):
    """The scenes asked about on days with the same rules: those of `decision`.

    `undated` is the decision with the rules of all days.
    """

    day: date
    undated: Decision
    decision: Decision
    rules: Records
    points: Records


class Recording(Struct, frozen=True):
    """Every example as it was played; `results` has one entry per example, in the order of files.

    `scenes` and `takes` leave out the examples that nobody understands.
    """

    base: RuleBase
    decision: Decision
    words: FeatureVocabulary
    today: date
    results: tuple[RunResult, ...]
    scenes: tuple[Scene, ...]
    takes: tuple[Take, ...]
    stretches: tuple[RecordedStretch, ...]

    @classmethod
    def of(
        cls,
        base: RuleBase,
        decision: Decision,
        folder: Path | None = None,
        today: date | None = None,
    ) -> Recording:
        """Play every example.

        Raises:
            InputError: a feature file is no Gherkin.
        """
        stage = Stage(base, decision)
        if today is not None:
            stage.today = today
        results: list[RunResult] = []
        scenes: list[Scene] = []
        takes: list[Take] = []
        for example, scene in understood(decision, folder):
            if isinstance(scene, InputError):
                results.append(RunResult.wrong(example, scene))
                continue
            take, result = stage.judged(scene)
            results.append(result)
            scenes.append(scene)
            takes.append(take)
        return cls(
            base,
            decision,
            stage.vocabulary,
            stage.today,
            tuple(results),
            tuple(scenes),
            tuple(takes),
            tuple(_stretches(stage, scenes, takes)),
        )

    @property
    def failed(self) -> tuple[RunResult, ...]:
        return tuple(result for result in self.results if not result.passed)

    def require_passed(self) -> None:
        """Go on only when every example passes.

        Raises:
            InputError: names those that do not.
        """
        if self.failed:
            raise InputError(result.problem() for result in self.failed)


def _stretches(
    stage: Stage, scenes: Sequence[Scene], takes: Sequence[Take]
) -> Iterator[RecordedStretch]:
    """Every stretch of days on which rules hold, also those on which no scene asks."""
    numbers: dict[int, list[int]] = {}
    days = {stage.stretch(day): day for day in first_days(stage.decision)}
    for number, scene in enumerate(scenes):
        day = scene.day or stage.today
        days.setdefault(stage.stretch(day), day)
        numbers.setdefault(stage.stretch(day), []).append(number)
    for stretch, day in sorted(days.items()):
        try:
            valid = on_day(stage.decision, day)
        except InputError:
            continue  # no rule holds on these days, so none was asked
        found = numbers.get(stretch, [])
        yield RecordedStretch(
            day,
            stage.decision,
            valid,
            Records.of([(number, takes[number].asked) for number in found]),
            Records.of([(number, takes[number].minded) for number in found]),
        )

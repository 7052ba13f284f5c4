"""Run the examples inside the program: each with its case, and what it says after `Dan`.

The tests run every example through `decide()`. What is here does the same for coverage, mutation,
difference and documentation, which need many runs: examples are understood once, and the rules are
made ready once for every stretch of days on which the same rules hold.
"""

from __future__ import annotations

import contextlib
import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct, field
from msgspec.structs import replace

from adwijzer.decisions.case import Case
from adwijzer.decisions.decide import decider_of
from adwijzer.decisions.kinds import CASE_KINDS
from adwijzer.examples.answers import Asked, answer_by, asked_in
from adwijzer.examples.feature_files import Example, Step, read_examples
from adwijzer.examples.gherkin import asking
from adwijzer.examples.steps import Check, Lexicon, MismatchError, Seen
from adwijzer.examples.texts import ExampleTexts
from adwijzer.examples.vocabulary import FeatureVocabulary, Story
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.evaluator import Facts
from adwijzer.inference.rehearsal import Rehearsal
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.validity import first_days
from adwijzer.text.days import SPOKEN_DAY, spoken_day
from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, InputError
from adwijzer.text.extras import missing_extra

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import AnyDecider

Verdict: TypeAlias = Literal["geslaagd", "mislukt", "fout"]
"""Passed; the answer is another one; or the example or the program is wrong."""


class Scene(Struct, frozen=True):
    """An example that was understood.

    `day` is the day it asks about, if it names one. `wrong` is why what it asks is refused,
    whatever the rules; then nothing is `asked`.
    """

    example: Example
    day: date | None
    checks: tuple[Check, ...]
    asked: Asked | None = None
    wrong: str = ""

    @property
    def case(self) -> Case | None:
        """The case that is asked about, unless it is a register."""
        return self.asked if isinstance(self.asked, Case) else None

    @classmethod
    def of(cls, lexicon: Lexicon, example: Example) -> Scene:
        """Understand an example.

        Raises:
            InputError: a sentence that nobody knows; with its place.
        """
        story = Story(lexicon.vocabulary)
        day: date | None = None
        checks: list[Check] = []
        for step in example.steps:
            try:
                if step.kind == "Context":
                    story.tell(step.text, step.table)
                elif step.kind == "Action":
                    day = day_asked(lexicon.decision, step)
                else:
                    checks.append(lexicon.read(step))
            except InputError as error:
                raise _placed(error, example, step) from None
        try:
            asked = asked_in(lexicon.decision, story)
        except InputError as error:
            return cls(example, day, tuple(checks), wrong=_message(error))
        return cls(example, day, tuple(checks), asked)


class RunResult(Struct, frozen=True):
    """How one example went; `message` says in Dutch what is wrong, `line` where."""

    example: Example
    verdict: Verdict
    message: str = ""
    line: int = 0

    @classmethod
    def wrong(cls, example: Example, error: AdwijzerError) -> RunResult:
        """An example that could not be run."""
        first = error.diagnostics[0].position
        line = first.line if first else example.position.line
        return cls(example, "fout", _message(error), line)

    @property
    def passed(self) -> bool:
        return self.verdict == "geslaagd"

    def problem(self) -> Diagnostic:
        """What is wrong, with its place."""
        at = replace(self.example.position, line=self.line, column=1)
        return Diagnostic(at, f"dit voorbeeld slaagt niet: {self.message}", self.example.name)


class Take(Struct, frozen=True):
    """One run of a scene: what was seen and, where it was rehearsed, how that came about.

    `asked` and `minded` are the facts on which rules and attention points were asked; `fired` are
    the ids of the rules that fired and of the points that held.
    """

    seen: Seen
    asked: tuple[Facts, ...] = ()
    minded: tuple[Facts, ...] = ()
    fired: frozenset[str] = frozenset()


class Stage(Struct):
    """A decision on which scenes are played.

    `compared` asks durable_rules too, as every advice does; without it the evaluator is alone and
    facts are recorded. `today` is the day for scenes that name none; `words` are those in which the
    scenes were understood.
    """

    base: RuleBase
    decision: Decision
    compared: bool = False
    today: date = field(default_factory=date.today)
    words: FeatureVocabulary | None = None
    _prepared: dict[int, Prepared[Decision]] = field(default_factory=dict)
    _ready: dict[date, AnyDecider] = field(default_factory=dict)
    _starts: list[date] | None = None

    @property
    def vocabulary(self) -> FeatureVocabulary:
        """The words in which the scenes speak."""
        if self.words is None:
            self.words = FeatureVocabulary.of(self.decision)
        return self.words

    def play(self, scene: Scene) -> Take:
        """Give the answer to the case of a scene, or why it is refused."""
        day = scene.day or self.today
        words = Seen(self.decision, self.vocabulary)
        if scene.asked is None:
            return Take(replace(words, refused=scene.wrong))
        try:
            ready = self._decider(day)
        except InputError as error:
            return Take(replace(words, refused=_message(error)))
        prepared = ready.prepared
        words = replace(words, decision=prepared.decision)
        if isinstance(prepared, Rehearsal):
            prepared.forget()
        try:
            texts = ExampleTexts(self.base, ready, scene.asked)
            seen = replace(words, said=answer_by(ready, scene.asked), texts=texts)
        except InputError as error:
            seen = replace(words, refused=_message(error))
        if isinstance(prepared, Rehearsal):
            fired = frozenset(prepared.fired)
            return Take(seen, tuple(prepared.asked), tuple(prepared.minded), fired)
        return Take(seen)

    def fired(self, scene: Scene) -> frozenset[str]:
        """The ids of the rules that fire in a scene and of the points that hold; with no answer.

        Raises:
            InternalError: no advice is left.
        """
        if self.compared or not isinstance(scene.asked, Case):
            return self.play(scene).fired
        try:
            ready = self._decider(scene.day or self.today)
        except InputError:
            return frozenset()
        prepared = ready.prepared
        assert isinstance(prepared, Rehearsal)  # noqa: S101 - nothing is compared
        prepared.forget()
        with contextlib.suppress(InputError):
            kind = CASE_KINDS[self.decision.kind]
            prepared.minds(kind.taken(ready).reason(scene.asked).attention_facts())
        return frozenset(prepared.fired)

    def judge(self, scene: Scene) -> RunResult:
        """Play a scene and hold what it says after `Dan` against the answer."""
        return self.judged(scene)[1]

    def judged(self, scene: Scene) -> tuple[Take, RunResult]:
        """As `judge`, and what was seen."""
        try:
            take = self.play(scene)
        except AdwijzerError as error:
            wrong = error
        except ModuleNotFoundError as error:
            missing = missing_extra(error)
            if missing is None:
                raise
            wrong = missing
        else:
            return take, judged(scene, take.seen)
        return Take(Seen(self.decision, self.vocabulary)), RunResult.wrong(scene.example, wrong)

    def _decider(self, day: date) -> AnyDecider:
        if day not in self._ready:
            stretch = self.stretch(day)
            if stretch not in self._prepared:
                kind = Prepared if self.compared else Rehearsal
                self._prepared[stretch] = kind.of(self.decision, day)
            prepared = replace(self._prepared[stretch], day=day)
            self._ready[day] = decider_of(self.base, prepared)
        return self._ready[day]

    def stretch(self, day: date) -> int:
        """The number of the stretch of days, all with the same rules, in which `day` lies."""
        if self._starts is None:
            self._starts = first_days(self.decision)
        return bisect_right(self._starts, day)


def judged(scene: Scene, seen: Seen) -> RunResult:
    """Hold what a scene says after `Dan` against what was seen."""
    for check in scene.checks:
        try:
            check(seen)
        except MismatchError as mismatch:
            return RunResult(scene.example, "mislukt", str(mismatch), check.step.line)
        except InputError as error:
            return RunResult(scene.example, "fout", _message(error), check.step.line)
    return RunResult(scene.example, "geslaagd")


def understood(
    decision: Decision, folder: Path | None = None
) -> Iterator[tuple[Example, Scene | InputError]]:
    """Every example about `decision`, or what is wrong with its sentences.

    Raises:
        InputError: a feature file is no Gherkin.
    """
    lexicon = Lexicon.of(decision)
    for example in read_examples(decision.examples, folder):
        try:
            yield example, Scene.of(lexicon, example)
        except InputError as error:
            yield example, error


def day_asked(decision: Decision, step: Step) -> date | None:
    """The day that the step after `Als` asks about; None when it names none.

    Raises:
        InputError: the sentence asks something else.
    """
    named = re.search(rf" op (?P<day>{SPOKEN_DAY})", step.text)
    plain = step.text.replace(named.group(), "", 1) if named else step.text
    if plain != asking(decision):
        raise InputError.of(
            f"onbekende zin achter `Als`: `{step.text}`", f"schrijf: Als {asking(decision)}"
        )
    return spoken_day(named["day"]) if named else None


def _placed(error: InputError, example: Example, step: Step) -> InputError:
    at = replace(example.position, line=step.line, column=1)
    return InputError(replace(problem, position=at) for problem in error.diagnostics)


def _message(error: AdwijzerError) -> str:
    return "; ".join(
        f"{problem.message} ({problem.hint})" if problem.hint else problem.message
        for problem in error.diagnostics
    )

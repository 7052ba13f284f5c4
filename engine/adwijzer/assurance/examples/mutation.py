"""Run the examples against every small change of the rules, and say which nobody notices."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from random import Random
from threading import Thread
from typing import Literal, TypeAlias

from msgspec import Struct, field

from adwijzer.assurance.examples.equivalence import equivalent
from adwijzer.assurance.examples.exemptions import Exemption, read_exemptions
from adwijzer.assurance.examples.faults import Cases, differ_in, said
from adwijzer.assurance.examples.mutants import Mutant, mutants
from adwijzer.assurance.examples.recording import Recording
from adwijzer.assurance.examples.views import view
from adwijzer.examples.stage import Scene, Stage
from adwijzer.inference.algebra import without
from adwijzer.inference.relevance import worked_out_by
from adwijzer.inference.worlds import truth
from adwijzer.model.rulebase import AttentionPoint, Decision, RuleBase
from adwijzer.model.validity import on_day
from adwijzer.resources import features_folder

Fate: TypeAlias = Literal["gedood", "overleefd", "gelijk"]
"""Noticed by an example; noticed by none; or no case at all can show it."""

Progress: TypeAlias = Callable[[int], object]
"""Called with a number of changes."""

_SECONDS_TO_STOP = 5.0
SAME_ANSWER = "geen enkel geval krijgt een ander antwoord"
SAME_POINT = "in geen enkel geval verschijnt of verdwijnt het aandachtspunt"
_CHUNK = 12


class Trial(Struct, frozen=True):
    """The fate of one mutant: the example that noticed it, or why none can."""

    fate: Fate
    by: str = ""
    reason: str = ""


class Tried(Struct, frozen=True):
    """A mutant with what became of it."""

    mutant: Mutant
    trial: Trial


class MutationReport(Struct, frozen=True):
    """The fate of every mutant of some decisions.

    `stale` are the explanations of changes that do not exist, or that some example notices now.
    """

    tried: tuple[Tried, ...]
    stale: tuple[Exemption, ...] = ()

    def of(self, fate: Fate) -> tuple[Tried, ...]:
        return tuple(each for each in self.tried if each.trial.fate == fate)

    @property
    def score(self) -> float:
        """The share that was noticed of all that could be, from 0 to 1."""
        killed, survived = len(self.of("gedood")), len(self.of("overleefd"))
        return killed / (killed + survived) if killed + survived else 1.0


def run_mutants(
    base: RuleBase,
    decisions: Sequence[Decision],
    folder: Path | None = None,
    *,
    sample: int | None = None,
    seed: int = 0,
    jobs: int = 1,
    today: date | None = None,
    total: Progress = lambda _: None,
    progress: Progress = lambda _: None,
) -> MutationReport:
    """Try every change of some decisions, or a sample of them.

    Args:
        base: the rule base as it is.
        decisions: those to change; they are part of `base`.
        folder: of the feature files; that of the program when left out.
        sample: so many changes, chosen by `seed`; all when left out.
        jobs: processes to use; with one everything happens in this one.
        today: the day for examples that name none.
        total: called with how many there are.
        progress: called with how many more were tried.
    Raises:
        InputError: an example does not pass on the rules as they are, so nothing can be concluded.
    """
    recordings = [Recording.of(base, decision, folder, today) for decision in decisions]
    for recording in recordings:
        recording.require_passed()
    every = [
        (decision.name, number, mutant)
        for decision in decisions
        for number, mutant in enumerate(mutants(base, decision))
    ]
    if sample is not None and sample < len(every):
        kept = sorted(Random(seed).sample(range(len(every)), sample))  # noqa: S311 - no secret
        every = [every[number] for number in kept]
    total(len(every))
    explained = {
        (each.decision, each.change): each
        for each in read_exemptions(folder or features_folder())
        if each.decision in {decision.name for decision in decisions}
    }
    crew = Crew(base, folder, today)
    if jobs <= 1:
        for recording in recordings:
            crew.welcome(recording)
    found: dict[tuple[str, int], Trial] = {}
    chunks = list(_chunks([(name, number) for name, number, _ in every]))
    for chunk, trials in _worked(crew, chunks, jobs):
        found.update(zip(chunk, trials, strict=True))
        progress(len(chunk))
    tried = []
    for name, number, mutant in every:
        trial = found[name, number]
        why = explained.get((name, mutant.change))
        if why is not None and trial.fate == "overleefd":
            trial = Trial("overleefd", reason=why.reason)
            del explained[name, mutant.change]
        tried.append(Tried(mutant, trial))
    stale = tuple(explained.values()) if sample is None else ()
    return MutationReport(tuple(tried), stale)


Job: TypeAlias = tuple[str, int]
"""The decision and the number of the mutant among those of the decision."""


def _chunks(jobs: Sequence[Job]) -> Iterator[tuple[Job, ...]]:
    for start in range(0, len(jobs), _CHUNK):
        yield tuple(jobs[start : start + _CHUNK])


class Crew(Struct):
    """The tools of one process to try mutants; a decision is recorded when it is first needed."""

    base: RuleBase
    folder: Path | None
    today: date | None
    rounds: dict[str, tuple[Round, tuple[Mutant, ...]]] = field(default_factory=dict)

    def work(self, jobs: Iterable[Job]) -> list[Trial]:
        """Try some mutants."""
        return [self._attempt(*job) for job in jobs]

    def welcome(self, recording: Recording) -> None:
        """Take in what happened in the examples of a decision."""
        decision = recording.decision
        self.rounds[decision.name] = Round(recording), mutants(self.base, decision)

    def _attempt(self, name: str, number: int) -> Trial:
        if name not in self.rounds:
            decision = next(each for each in self.base.decisions if each.name == name)
            self.welcome(Recording.of(self.base, decision, self.folder, self.today))
        tried, every = self.rounds[name]
        return tried.attempt(every[number])


def _worked(
    crew: Crew, chunks: Sequence[tuple[Job, ...]], jobs: int
) -> Iterator[tuple[tuple[Job, ...], list[Trial]]]:
    if jobs <= 1 or len(chunks) <= 1:
        for chunk in chunks:
            yield chunk, crew.work(chunk)
        return
    # Spawned, not forked: the same on every system, and without a copy of half-held locks.
    pool = ProcessPoolExecutor(jobs, get_context("spawn"), _join, (crew,))
    try:
        with _no_interruption():
            waiting = {pool.submit(_at_work, chunk): chunk for chunk in chunks}
        for done in as_completed(waiting):
            yield waiting[done], done.result()
        pool.shutdown()
    except BaseException:
        _send_home(pool)
        raise


@contextlib.contextmanager
def _no_interruption() -> Iterator[None]:
    """Let Ctrl-C wait while processes start.

    They inherit that: until they ignore it themselves it would end them amid their imports, each
    with a page of complaints. The pool made its locks before, so the process that minds those runs
    already; starting it would let Ctrl-C through.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield  # Windows
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_crew: list[Crew] = []
"""In a worker process: the crew it belongs to."""


def _join(crew: Crew) -> None:
    # Ctrl-C reaches every process of the terminal; the first one tells the others to stop.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _crew[:] = [crew]


def _at_work(jobs: tuple[Job, ...]) -> list[Trial]:
    return _crew[0].work(jobs)


def _send_home(pool: ProcessPoolExecutor) -> None:
    """Stop at once: nothing that is being tried is worth waiting for."""
    workers = list((getattr(pool, "_processes", None) or {}).values())
    minder: Thread | None = getattr(pool, "_executor_manager_thread", None)
    pool.shutdown(wait=False, cancel_futures=True)  # from here on the pool no longer knows them
    for process in workers:
        process.terminate()
    if minder is not None:  # else Python, on its way out, may wake it over a pipe it just closed
        minder.join(_SECONDS_TO_STOP)


def processors() -> int:
    """How many processes are worth starting."""
    return os.cpu_count() or 1


class Round(Struct):
    """Tries mutants of one decision, on examples that all pass on the rules as they are."""

    recording: Recording
    stage: Stage | None = None

    def attempt(self, mutant: Mutant) -> Trial:
        """Run the examples that could notice a mutant, until one does.

        First those where known facts give something else; then, unless no case at all can show the
        change, those where it can matter to what is still possible.
        """
        plain = _in_order(self.plain(mutant))
        if found := self._noticed(mutant, plain):
            return Trial("gedood", by=found)
        if reason := self._same(mutant):
            return Trial("gelijk", reason=reason)
        seen = set(plain)
        others = [number for number in _in_order(self.open(mutant)) if number not in seen]
        if found := self._noticed(mutant, others):
            return Trial("gedood", by=found)
        return Trial("overleefd")

    def notices(self, mutant: Mutant, scene: Scene) -> bool:
        """Whether a scene fails; rules that no loader would accept may also break the program."""
        try:
            return not self._stage(mutant).judge(scene).passed
        except Exception:
            return True

    def _stage(self, mutant: Mutant) -> Stage:
        """The changed rules, ready for one scene after another."""
        if self.stage is None or self.stage.decision is not mutant.after:
            recording = self.recording
            self.stage = Stage(recording.base, mutant.after, today=recording.today)
            self.stage.words = recording.words
        return self.stage

    def _noticed(self, mutant: Mutant, numbers: Iterable[int]) -> str:
        """The place of the first of these scenes that fails; empty when all pass."""
        for number in numbers:
            scene = self.recording.scenes[number]
            if self.notices(mutant, scene):
                return str(scene.example.position)
        return ""

    def plain(self, mutant: Mutant) -> Iterator[int]:
        """The scenes in which known facts give something else."""
        if isinstance(mutant.was, AttentionPoint):
            yield from self._where_said(mutant)
        elif mutant.kind != "geldigheid":
            yield from self._where_judged(mutant)

    def open(self, mutant: Mutant) -> Iterator[int]:
        """The scenes in which what is unknown can give something else."""
        if isinstance(mutant.was, AttentionPoint):
            return  # points change nothing but themselves, and nothing depends on what is unknown
        if mutant.was is not None:
            yield from self._where_open(mutant)
        else:
            yield from range(len(self.recording.scenes))

    def _where_said(self, mutant: Mutant) -> Iterator[int]:
        """Where a point comes or goes."""
        for stretch in self.recording.stretches:
            after = on_day(mutant.after, stretch.day)
            records = stretch.points
            if mutant.was is not None:
                here, there = (
                    said(each, mutant.was.id, records.known, records.every)
                    for each in (stretch.decision, after)
                )
                yield from records.among(differ_in(here, there))

    def _where_judged(self, mutant: Mutant) -> Iterator[int]:
        """Where known facts give another verdict, or the same one by another rule."""
        for stretch in self.recording.stretches:
            after = on_day(mutant.after, stretch.day)
            records = stretch.rules
            before = view(stretch.decision, records.known, records.every)
            now = view(after, records.known, records.every)
            yield from records.among(before.differs(now))
            yield from records.among(before.differs_in_ground(now))

    def _where_open(self, mutant: Mutant) -> Iterator[int]:
        """Where the rule is not ruled out by what is known, so that it can matter to certainty."""
        for stretch in self.recording.stretches:
            known = stretch.rules.without(worked_out_by(stretch.decision))
            ruled_out = stretch.rules.every
            for decision in (self.recording.decision, mutant.after):
                for rule in on_day(decision, stretch.day).rules:
                    if mutant.was is not None and rule.id == mutant.was.id:
                        ruled_out &= truth(rule.condition, known, stretch.rules.every)[1]
            yield from stretch.rules.among(without(stretch.rules.every, ruled_out))

    def _same(self, mutant: Mutant) -> str:
        """Why no case at all can notice; empty when that is not known."""
        rules = mutant.kind in ("regel", "voorwaarde", "waarde", "drempel", "oordeel", "laag")
        thing = mutant.was or (self.recording.decision.rules[0] if rules else None)
        if thing is None or not (rules or isinstance(thing, AttentionPoint)):
            return ""
        for stretch in self.recording.stretches:
            after = on_day(mutant.after, stretch.day)
            both = stretch.decision, after
            cases = Cases.of(*both, thing) or Cases.beyond(*both, thing)
            shown = cases is None or cases.different(in_ground=True)
            if shown and not equivalent(*both, thing):
                return ""
        return SAME_POINT if isinstance(thing, AttentionPoint) else SAME_ANSWER


def _in_order(numbers: Iterator[int] | Sequence[int]) -> list[int]:
    return list(dict.fromkeys(numbers))

"""Dividing tasks over people: the best division there is, by a solver, and proof that it is.

In numbers only. What the numbers mean is for `proposing`.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct

from adwijzer.text.diagnostics import InternalError

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

Division: TypeAlias = tuple[int | None, ...]
"""Per task the number of the person who does it; None where nobody does."""

Score: TypeAlias = tuple[int, ...]
"""Tasks that nobody does; pairs by weight, the heaviest first; the largest load; and the sum of the
squares of all loads. Less is better, and what comes first counts most."""

Stage: TypeAlias = Callable[[int], None]
"""Called with the part of the score that is being made as small as possible."""

_NONE: frozenset[int] = frozenset()
_SEED = 1
_LOOK = 0.05
"""Seconds between looks at whether someone interrupts the search."""


class Limit(Struct, frozen=True):
    """Of these tasks, which all run on one day, a person can do so many at most."""

    person: int
    tasks: frozenset[int]
    most: int


class Work(Struct, frozen=True):
    """What is to be divided.

    Attributes:
        allowed: per task the numbers of those who can do it.
        pairs: per task and person how many pairs it would give with what the person has, by
            weight from 1; none is left out.
        together: two tasks (the lower number first) that give a pair of this weight when one person
            does both.
        limits: what one person can do at the same time.
        loads: per person how much there is already.
        weights: the heaviest weight.
    """

    allowed: tuple[tuple[int, ...], ...]
    pairs: Mapping[tuple[int, int], tuple[int, ...]]
    together: Mapping[tuple[int, int], int]
    limits: tuple[Limit, ...]
    loads: tuple[int, ...]
    weights: int

    def score(self, division: Division) -> Score:
        """How good a division is."""
        numbers = [0] * self.weights
        loads = [*self.loads]
        for task, person in enumerate(division):
            if person is None:
                continue
            loads[person] += 1
            for place, number in enumerate(self.pairs.get((task, person), ())):
                numbers[place] += number
        for (one, other), weight in self.together.items():
            if division[one] is not None and division[one] == division[other]:
                numbers[weight - 1] += 1
        return (
            division.count(None),
            *reversed(numbers),
            max(loads, default=0),
            sum(load * load for load in loads),
        )


class Found(Struct, frozen=True):
    """A division with its score.

    `lowest` says for each part of the score, given the parts before it, below what it cannot come;
    it has the parts for which that is known. The division is the best there is (`is_best`) when
    that is so for all parts, and each is as low as it can be.
    """

    division: Division
    score: Score
    lowest: Score

    @property
    def is_best(self) -> bool:
        """Whether it was proved that no division is better."""
        return self.lowest == self.score


def divide(work: Work, seconds: float, stage: Stage | None = None) -> Found:
    """The best division, or the best that was found in time.

    The same work gives the same division, unless time runs out.

    Args:
        work: what is to be divided.
        seconds: that the search may take.
        stage: called with how far the search is.
    Raises:
        InternalError: the solver contradicts itself.
    """
    end = time.monotonic() + seconds
    best = evened(work, in_turn(work))
    score = work.score(best)
    lowest: list[int] = []
    search = _Search(work)
    for part in range(len(score)):
        if stage is not None:
            stage(part)
        floor = search.floor(part)
        if score[part] > floor:
            found, floor = search.least(part, best, floor, end - time.monotonic())
            if found is not None and work.score(found) < score:
                best = evened(work, found)
                score = work.score(best)
        lowest.append(min(floor, score[part]))
        if score[part] > floor:
            break
        search.hold(part, score[part])
    return Found(best, score, tuple(lowest))


def in_turn(work: Work) -> Division:
    """A division made task by task, each with whom it does least harm at that moment."""
    division: list[int | None] = [None] * len(work.allowed)
    loads = [*work.loads]
    limits: dict[tuple[int, int], list[list[Any]]] = {}
    for limit in work.limits:
        room = [limit.most]
        for task in limit.tasks:
            limits.setdefault((task, limit.person), []).append(room)
    beside: dict[int, list[tuple[int, int]]] = {}
    for (one, other), weight in work.together.items():
        beside.setdefault(one, []).append((other, weight))
        beside.setdefault(other, []).append((one, weight))

    def harm(task: int, person: int) -> tuple[Any, ...]:
        numbers = [*work.pairs.get((task, person), (0,) * work.weights)]
        for other, weight in beside.get(task, ()):
            numbers[weight - 1] += division[other] == person
        return (*reversed(numbers), loads[person], person)

    for task in sorted(range(len(work.allowed)), key=lambda task: (len(work.allowed[task]), task)):
        able = [
            person
            for person in work.allowed[task]
            if all(room[0] for room in limits.get((task, person), ()))
        ]
        if able:
            person = min(able, key=lambda person: harm(task, person))
            division[task] = person
            loads[person] += 1
            for room in limits.get((task, person), ()):
                room[0] -= 1
    return tuple(division)


def evened(work: Work, division: Division) -> Division:
    """A division in which tasks were handed on as long as that spreads the loads more evenly.

    The one with much hands a task to another, who hands one to the next, up to one with less. The
    solver finds such chains too, but slowly.
    """
    best, score = division, work.score(division)
    better = True
    while better:
        better = False
        loads = [*work.loads]
        for person in best:
            if person is not None:
                loads[person] += 1
        for person in sorted(range(len(loads)), key=lambda person: (-loads[person], person)):
            for chain in _chains(work, best, person, loads):
                tried = [*best]
                for task, receiver in chain:
                    tried[task] = receiver
                if work.score(tuple(tried)) < score:
                    best, score = tuple(tried), work.score(tuple(tried))
                    better = True
                    break
            if better:
                break
    return best


def _chains(
    work: Work, division: Division, giver: int, loads: Sequence[int]
) -> Iterator[list[tuple[int, int]]]:
    """Ways to hand tasks on from one person to one with at least two less, the shortest first."""
    has: dict[int, list[int]] = {}
    for task, person in enumerate(division):
        if person is not None:
            has.setdefault(person, []).append(task)
    limits: dict[int, list[Limit]] = {}
    for limit in work.limits:
        limits.setdefault(limit.person, []).append(limit)
    mine = {person: frozenset(tasks) for person, tasks in has.items()}
    full: dict[int, list[frozenset[int]]] = {
        person: [
            each.tasks for each in bounds if len(each.tasks & mine.get(person, _NONE)) >= each.most
        ]
        for person, bounds in limits.items()
    }
    reached: dict[int, list[tuple[int, int]]] = {giver: []}
    queue = deque([giver])
    while queue:
        person = queue.popleft()
        for task in has.get(person, ()):
            before = work.pairs.get((task, person), ())[::-1]
            for receiver in work.allowed[task]:
                if (
                    receiver in reached
                    or work.pairs.get((task, receiver), ())[::-1] > before
                    or any(task in tasks for tasks in full.get(receiver, ()))
                ):
                    continue
                reached[receiver] = [*reached[person], (task, receiver)]
                queue.append(receiver)
                if loads[receiver] <= loads[giver] - 2:
                    yield reached[receiver]


class _Search:
    """The work as a model for the solver; the parts of the score are its aims, one after another.

    Args:
        work: what is to be divided.
    """

    def __init__(self, work: Work) -> None:
        from ortools.sat.python import cp_model

        self._work = work
        self._cp = cp_model
        self._model = model = cp_model.CpModel()
        self._does: dict[tuple[int, int], cp_model.IntVar] = {
            (task, person): model.new_bool_var("")
            for task, able in enumerate(work.allowed)
            for person in able
        }
        self._aims: list[Any] = []
        self._floors: list[int] = []
        self._both: dict[tuple[int, int], cp_model.IntVar] = {}
        self._given: list[list[cp_model.IntVar]] = [[] for _ in work.loads]
        for (_, person), variable in self._does.items():
            self._given[person].append(variable)
        self._steps: list[list[cp_model.IntVar]] = []
        self._rules()
        self._placing()
        self._pairs()
        self._largest()

    # The model

    def _rules(self) -> None:
        for task, able in enumerate(self._work.allowed):
            self._model.add_at_most_one(self._does[task, person] for person in able)
        for limit in self._work.limits:
            running = (
                self._does[task, limit.person]
                for task in sorted(limit.tasks)
                if (task, limit.person) in self._does
            )
            self._model.add(self._cp.LinearExpr.sum([*running]) <= limit.most)

    def _placing(self) -> None:
        tasks = len(self._work.allowed)
        self._aims.append(tasks - self._cp.LinearExpr.sum([*self._does.values()]))
        self._floors.append(sum(not able for able in self._work.allowed))

    def _pairs(self) -> None:
        does, model = self._does, self._model
        for (one, other), _ in sorted(self._work.together.items()):
            shared = sorted({*self._work.allowed[one]} & {*self._work.allowed[other]})
            if not shared:
                continue
            both = self._both[one, other] = model.new_bool_var("")
            for person in shared:
                model.add_bool_or(~does[one, person], ~does[other, person], both)
        for weight in range(self._work.weights, 0, -1):
            terms, numbers = [], []
            for key, variable in does.items():
                number = self._work.pairs.get(key, ())[weight - 1 : weight]
                if number and number[0]:
                    terms.append(variable)
                    numbers.append(number[0])
            for pair, both in self._both.items():
                if self._work.together[pair] == weight:
                    terms.append(both)
                    numbers.append(1)
            self._aims.append(self._cp.LinearExpr.weighted_sum(terms, numbers))
            self._floors.append(0)

    def _largest(self) -> None:
        loads = self._work.loads
        largest = self._model.new_int_var(max(loads), max(loads) + len(self._work.allowed), "")
        for load, tasks in zip(loads, self._given, strict=True):
            self._model.add(largest >= load + self._cp.LinearExpr.sum(tasks))
        self._aims.append(largest)
        self._floors.append(max(loads))

    def _squares(self, largest: int) -> None:
        """Each next task of one person weighs more, so the steps are taken in their order.

        Args:
            largest: the largest load that there may be.
        """
        terms: list[cp_model.IntVar] = []
        weights: list[int] = []
        for load, tasks in zip(self._work.loads, self._given, strict=True):
            steps = [self._model.new_bool_var("") for _ in range(min(len(tasks), largest - load))]
            self._steps.append(steps)
            total = self._cp.LinearExpr.sum
            self._model.add(total(steps) == total(tasks))
            terms += steps
            weights += [2 * (load + number) + 1 for number in range(len(steps))]
        base = sum(load * load for load in self._work.loads)
        self._aims.append(base + self._cp.LinearExpr.weighted_sum(terms, weights))
        self._floors.append(base)

    # The search

    def floor(self, part: int) -> int:
        """Below this a part of the score cannot come, as is seen without searching."""
        return self._floors[part]

    def hold(self, part: int, value: int) -> None:
        """From now on a part of the score may be no worse than this."""
        self._model.add(self._aims[part] <= value)
        if part == self._work.weights + 1:
            self._squares(value)

    def least(
        self, part: int, known: Division, floor: int, seconds: float
    ) -> tuple[Division | None, int]:
        """Make a part of the score as small as can be.

        Returns:
            A division if one was found, and below what the part cannot come.
        """
        if seconds <= 0:
            return None, floor
        self._hint(known)
        self._model.minimize(self._aims[part])
        solver = self._cp.CpSolver()
        solver.parameters.max_time_in_seconds = seconds
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = _SEED
        solver.parameters.linearization_level = 2
        solver.parameters.catch_sigint_signal = False
        status = self._run(solver)
        if status in (self._cp.OPTIMAL, self._cp.FEASIBLE):
            bound = solver.best_objective_bound
            return self._division(solver), max(floor, math.ceil(bound - 1e-6))
        if status == self._cp.UNKNOWN:
            return None, floor
        raise InternalError.of(
            "het zoeken naar een voorstel gaf geen uitkomst", "meld dit bij de beheerder"
        )

    def _run(self, solver: cp_model.CpSolver) -> Any:
        """Search beside the main thread, so that it can be interrupted at any moment."""
        done: list[Any] = []
        searching = Thread(target=lambda: done.append(solver.solve(self._model)), daemon=True)
        searching.start()
        try:
            while searching.is_alive():
                searching.join(_LOOK)
        except BaseException:
            solver.stop_search()
            searching.join()
            raise
        if not done:
            raise InternalError.of(
                "het zoeken naar een voorstel brak af", "meld dit bij de beheerder"
            )
        return done[0]

    def _hint(self, known: Division) -> None:
        """Begin at the division that is known."""
        model = self._model
        model.clear_hints()  # type: ignore[no-untyped-call]
        loads = [*self._work.loads]
        for (task, person), variable in self._does.items():
            model.add_hint(variable, known[task] == person)
        for doer in known:
            if doer is not None:
                loads[doer] += 1
        for (one, other), variable in self._both.items():
            model.add_hint(variable, known[one] is not None and known[one] == known[other])
        model.add_hint(self._aims[self._work.weights + 1], max(loads))
        for steps, load, before in zip(self._steps, loads, self._work.loads, strict=False):
            for number, step in enumerate(steps):
                model.add_hint(step, number < load - before)

    def _division(self, solver: cp_model.CpSolver) -> Division:
        found: list[int | None] = [None] * len(self._work.allowed)
        for (task, person), variable in self._does.items():
            if solver.boolean_value(variable):
                found[task] = person
        return tuple(found)


def every_limit(running: Sequence[frozenset[int]], room: Sequence[int], person: int) -> list[Limit]:
    """The limits of one person over all days, without those that follow from another.

    Args:
        running: per day the tasks that run on it.
        room: per day how many of those the person can do.
        person: the person.
    """
    least: dict[frozenset[int], int] = {}
    for tasks, most in zip(running, room, strict=True):
        if tasks and len(tasks) > most:
            least[tasks] = min(most, least.get(tasks, most))
    return [
        Limit(person, tasks, most)
        for tasks, most in least.items()
        if not any(tasks < other and less <= most for other, less in least.items())
    ]

"""How much of the rules the examples show: every rule, part of a condition and boundary.

A part of a condition counts when it is shown to matter on its own, in both directions, through to
the outcome or an attention point (masking MC/DC). Two faults stand for the two directions: the part
always holds, or it never does. An example shows a direction when that fault would change its
answer. Parts for which no case at all can show a direction are coupled: listed, not counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.condition_parts import Leaf, Way, leaves, place_of, put
from adwijzer.assurance.examples.faults import (
    Fault,
    Thing,
    cases_of,
    conditions_of,
    differ,
    differ_in,
    on,
    said,
    shown_in,
)
from adwijzer.assurance.examples.recording import RecordedStretch, Recording
from adwijzer.assurance.examples.views import view
from adwijzer.assurance.proof.idle_parts import NEVER
from adwijzer.decisions.timing.absence import ONE_DAY
from adwijzer.decisions.timing.deadlines import NEARBY
from adwijzer.examples.stage import Scene, Stage
from adwijzer.explain.why import words
from adwijzer.inference.algebra import NOWHERE
from adwijzer.model.conditions import ALWAYS, Bound, Condition, ParameterName, Range
from adwijzer.model.rulebase import Decision, Parameter, Rule, TimingDecision
from adwijzer.text.diagnostics import Position

Kind: TypeAlias = Literal["regel", "deel", "grens", "dag"]
Status: TypeAlias = Literal["getoond", "ontbreekt", "gekoppeld"]
"""Shown by an example; missing; or no case can show it."""

HOLDS, FAILS = "klopt", "niet klopt"
"""The two directions of a part."""


class CoverageItem(Struct, frozen=True):
    """One thing that examples should show.

    `side` says which direction or value; `by` is the example that shows it. `fault` reveals what is
    missing.
    """

    kind: Kind
    about: str
    at: Position
    what: str
    side: str
    status: Status
    by: str = ""
    reason: str = ""
    fault: Fault | None = None
    sources: tuple[str, ...] = ()


class Tally(Struct, frozen=True):
    """How many things of a kind are shown, of how many that can be."""

    shown: int
    countable: int
    coupled: int


class Coverage(Struct, frozen=True):
    """How much of one decision its examples show."""

    decision: str
    title: str
    items: tuple[CoverageItem, ...]
    examples: int
    failed: tuple[str, ...]

    def tally(self, kind: Kind) -> Tally:
        """Count the things of one kind; a part counts as one, whatever its directions."""
        grouped: dict[tuple[str, Position, str], list[Status]] = {}
        for item in self.items:
            if item.kind == kind:
                key = (item.about, item.at, item.what if kind == "deel" else item.what + item.side)
                grouped.setdefault(key, []).append(item.status)
        shown = sum(all(s == "getoond" for s in each) for each in grouped.values())
        coupled = sum("gekoppeld" in each and "ontbreekt" not in each for each in grouped.values())
        return Tally(shown, len(grouped) - coupled, coupled)

    @property
    def missing(self) -> tuple[CoverageItem, ...]:
        return tuple(item for item in self.items if item.status == "ontbreekt")

    @property
    def coupled(self) -> tuple[CoverageItem, ...]:
        return tuple(item for item in self.items if item.status == "gekoppeld")


def coverage(recording: Recording) -> Coverage:
    """Measure what the examples of one decision show."""
    gauge = Gauge(recording)
    return Coverage(
        decision=recording.decision.name,
        title=recording.decision.title,
        items=tuple(gauge.items()),
        examples=len(recording.results),
        failed=tuple(str(result.problem()) for result in recording.failed),
    )


class Gauge(Struct):
    """Holds faults against recorded examples."""

    recording: Recording

    def items(self) -> Iterator[CoverageItem]:
        """Everything that examples should show, in the order of the files."""
        found = [
            *(item for rule in self.recording.decision.rules for item in self._thing(rule)),
            *(item for point in self.recording.decision.attention for item in self._thing(point)),
            *self._parameters(),
            *self._deadlines(),
            *self._validity(),
        ]
        yield from sorted(found, key=lambda item: item.at)

    # Rules and points

    def _thing(self, thing: Thing) -> Iterator[CoverageItem]:
        whole = Fault(thing, None)
        yield self._item("regel", thing, thing.title, "telt mee", thing.position, whole)
        for name, condition in conditions_of(thing):
            for way, leaf in leaves(condition):
                yield from self._part(thing, name, condition, way, leaf)

    def _part(
        self, thing: Thing, name: str, condition: Condition, way: Way, leaf: Leaf
    ) -> Iterator[CoverageItem]:
        at = Position(thing.file, *place_of(leaf, thing.at))
        text = words(self.recording.decision, leaf)
        stuck = {
            side: _with(thing, name, put(condition, way, constant))
            for side, constant in ((HOLDS, NEVER), (FAILS, ALWAYS))
        }
        for side, now in stuck.items():
            yield self._item("deel", thing, text, side, at, Fault(thing, now))
        if isinstance(leaf, Range):
            for bound in (leaf.minimum, leaf.maximum):
                if bound is not None:
                    yield from self._boundary(thing, leaf, bound, stuck, at)

    def _boundary(
        self, thing: Thing, leaf: Range, bound: Bound, stuck: dict[str, Thing], at: Position
    ) -> Iterator[CoverageItem]:
        """The value of a bound on every day, the one just below it and the one just above."""
        for value in self._values(bound, thing):
            for step, side in ((-1, "net eronder"), (0, "precies"), (1, "net erboven")):
                here = value + step if isinstance(value, int) else value + step * ONE_DAY
                inside = _inside(leaf, bound, value, here)
                fault = Fault(thing, stuck[HOLDS if inside else FAILS], (leaf.fact, here))
                what = f"{leaf.fact.replace('_', ' ')} {value}"
                yield self._item("grens", thing, what, f"{side} ({here})", at, fault)

    def _values(self, bound: Bound, thing: Thing) -> list[int | date]:
        if not isinstance(bound, ParameterName):
            return [bound]
        found: list[int | date] = []
        for parameter in self.recording.decision.parameters:
            if parameter.name == bound.parameter and _meet(parameter, thing):
                value = parameter.value
                shift = bound.shift
                found.append(value + shift if isinstance(value, int) else value + shift * ONE_DAY)
        return found

    def _item(
        self, kind: Kind, thing: Thing, what: str, side: str, at: Position, fault: Fault
    ) -> CoverageItem:
        made = CoverageItem(
            kind, thing.id, at, what, side, "ontbreekt", fault=fault, sources=thing.sources
        )
        by = self.shown_by(fault)
        if by is not None:
            return replace(made, status="getoond", by=str(by.example.position))
        if reason := self.cannot_be_shown(fault):
            return replace(made, status="gekoppeld", reason=reason)
        return made

    def shown_by(self, fault: Fault) -> Scene | None:
        """The first example whose answer the fault would change."""
        stage: Stage | None = None
        for stretch in self.recording.stretches:
            for number in self._candidates(stretch, fault):
                if stage is None:
                    after = fault.after(self.recording.decision)
                    stage = Stage(self.recording.base, after, today=self.recording.today)
                    stage.words = self.recording.words
                scene = self.recording.scenes[number]
                if differ(self.recording.takes[number], stage, scene):
                    return scene
        return None

    def _candidates(self, stretch: RecordedStretch, fault: Fault) -> Iterator[int]:
        after = on(stretch, fault)
        if after is None:
            return
        if isinstance(fault.was, Rule):
            records = stretch.rules
            here = view(stretch.decision, records.known, records.every)
            worlds = here.differs(view(after, records.known, records.every))
        else:
            records = stretch.points
            worlds = differ_in(
                *(
                    said(each, fault.was.id, records.known, records.every)
                    for each in (stretch.decision, after)
                )
            )
        if fault.only is not None:
            name, value = fault.only
            worlds &= records.known.get(name, {}).get(value, NOWHERE)
        yield from records.among(worlds)

    def cannot_be_shown(self, fault: Fault) -> str:
        """Why no case at all shows a fault; empty when some case may."""
        reason = "in geen enkel geval verandert hierdoor iets"
        for stretch in self.recording.stretches:
            after = on(stretch, fault)
            if after is None:
                continue
            cases = cases_of(stretch.decision, after, fault) or cases_of(
                stretch.decision, after, fault, beyond=True
            )
            if cases is None or shown_in(cases, fault):
                return ""
            if shown_in(cases, fault, in_ground=True):
                reason = "alleen de genoemde reden verandert, de uitkomst nooit"
        return reason

    # Data

    def _parameters(self) -> Iterator[CoverageItem]:
        """Numbers that only arithmetic uses: one more and one less change some answer."""
        decision = self.recording.decision
        tested = {
            bound.parameter
            for thing in decision.things
            for condition in thing.conditions
            for _, leaf in leaves(condition)
            if isinstance(leaf, Range)
            for bound in (leaf.minimum, leaf.maximum)
            if isinstance(bound, ParameterName)
        }
        in_a_date: set[str] = set()
        if isinstance(decision, TimingDecision):
            in_a_date = {
                name
                for each in decision.deadlines
                for name in (each.day, each.days, each.window_from)
                if name
            } | {moment.week for moment in decision.moments}
        for parameter in decision.parameters:
            if parameter.name in tested | in_a_date | {NEARBY}:
                continue
            for step, side in ((-1, "net eronder"), (1, "precies")):
                yield self._parameter(parameter, step, side)

    def _parameter(self, parameter: Parameter, step: int, side: str) -> CoverageItem:
        value = parameter.value
        moved = value + step if isinstance(value, int) else value + step * ONE_DAY
        decision = self.recording.decision
        changed = replace(parameter, value=moved)
        kept = tuple(changed if each is parameter else each for each in decision.parameters)
        by = self._first_that_differs(replace(decision, parameters=kept))
        return CoverageItem(
            kind="grens",
            about=parameter.name,
            at=Position(parameter.file, *parameter.at),
            what=f"{parameter.name.replace('_', ' ')} {value}",
            side=side,
            status="ontbreekt" if by is None else "getoond",
            by="" if by is None else str(by.example.position),
            sources=parameter.sources,
        )

    def _first_that_differs(self, after: Decision) -> Scene | None:
        stage = Stage(self.recording.base, after, today=self.recording.today)
        stage.words = self.recording.words
        return next(
            (
                scene
                for scene, take in zip(self.recording.scenes, self.recording.takes, strict=True)
                if differ(take, stage, scene)
            ),
            None,
        )

    def _deadlines(self) -> Iterator[CoverageItem]:
        """Each deadline on its last day, the day before and the day after; and when it nears."""
        decision = self.recording.decision
        if not isinstance(decision, TimingDecision):
            return
        seen = dict(self._distances())
        for deadline in decision.deadlines:
            at = Position(deadline.file, *deadline.at)
            for days, side in ((-1, "een dag ervoor"), (0, "op de dag"), (1, "een dag erna")):
                by = seen.get((deadline.name, days), "")
                yield _counted(deadline.title, deadline.name, at, side, by, deadline.sources)
        for parameter in self.recording.decision.parameters:
            if parameter.name != NEARBY or not isinstance(parameter.value, int):
                continue
            at = Position(parameter.file, *parameter.at)
            nearby = {days: by for (_, days), by in seen.items()}
            for days, side in ((-1, "net eronder"), (0, "precies"), (1, "net erboven")):
                by = nearby.get(-parameter.value - days, "")
                what = f"{parameter.name.replace('_', ' ')} {parameter.value}"
                yield _counted(what, parameter.name, at, side, by, parameter.sources)

    def _distances(self) -> Iterator[tuple[tuple[str, int], str]]:
        """Deadlines that still ran in an example, and how many days after its last day it was."""
        for scene, take in zip(self.recording.scenes, self.recording.takes, strict=True):
            said = take.seen.said
            for row in said.get("termijnen", ()) if said else ():
                if row["datum"] and row["status"] not in ("gedaan", "niet_van_toepassing"):
                    asked = date.fromisoformat(said["peildatum"])
                    days = (asked - date.fromisoformat(row["datum"])).days
                    yield (row["naam"], days), str(scene.example.position)

    def _validity(self) -> Iterator[CoverageItem]:
        """Each day on which rules begin or end: asked on that day, and on the other side of it."""
        recording = self.recording
        base, decision = recording.base, recording.decision
        asked = {
            scene.day or recording.today: str(scene.example.position) for scene in recording.scenes
        }
        for side, step in (("vanaf", -ONE_DAY), ("tot", ONE_DAY)):
            whole: date | None = getattr(base.validity, side)
            days: dict[date, tuple[str, Position, tuple[str, ...]]] = {}
            things: list[Thing | Parameter] = [
                *decision.rules,
                *decision.attention,
                *decision.parameters,
            ]
            for thing in things:
                day: date | None = getattr(thing.validity, side)
                if day is not None and day != whole:
                    name = thing.name if isinstance(thing, Parameter) else thing.id
                    at = Position(thing.file, *thing.at)
                    days.setdefault(day, (name, at, thing.sources))
            if whole is not None:
                days[whole] = ("regelbank", Position(base.file, *base.at), ())
            for day, (name, at, sources) in sorted(days.items()):
                for when, text in ((day, "op de dag"), (day + step, "aan de andere kant")):
                    by = asked.get(when, "")
                    item = _counted(f"{side} {day}", name, at, f"{text} ({when})", by, sources)
                    yield replace(item, kind="dag")


def _counted(
    what: str, about: str, at: Position, side: str, by: str, sources: tuple[str, ...]
) -> CoverageItem:
    status: Status = "getoond" if by else "ontbreekt"
    return CoverageItem("grens", about, at, what, side, status, by=by, sources=sources)


def _with(thing: Thing, name: str, condition: Condition) -> Thing:
    return replace(thing, **{name: condition})


def _inside(leaf: Range, bound: Bound, value: int | date, here: int | date) -> bool:
    """Whether a value near one bound of a range lies inside it."""
    below = isinstance(here, int) and isinstance(value, int) and here < value
    below = below or (isinstance(here, date) and isinstance(value, date) and here < value)
    return not below if bound is leaf.minimum else below or here == value


def _meet(parameter: Parameter, thing: Thing) -> bool:
    """Whether some day has both."""
    begin = [v.vanaf for v in (parameter.validity, thing.validity) if v.vanaf]
    end = [v.tot for v in (parameter.validity, thing.validity) if v.tot]
    return not begin or not end or max(begin) <= min(end)

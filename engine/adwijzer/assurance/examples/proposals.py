"""Examples for what is missing, in Dutch, for a person to judge.

A proposal says what the rules answer now. Whether that is right is not for the program to say: it
carries the tag `@te-beoordelen`, and a release is refused until a person has set
`@bevestigd-door:` beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import islice
from typing import Any

from msgspec import Struct

from adwijzer.assurance.examples.coverage import Coverage, CoverageItem
from adwijzer.assurance.examples.faults import Fault, cases_of, differ, on, shown_in
from adwijzer.assurance.examples.recording import RecordedStretch, Recording
from adwijzer.assurance.examples.views import CaseSpace
from adwijzer.assurance.proof.pairs import two_assignments
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.case import UNKNOWN, Case, node_of, read_case
from adwijzer.decisions.interruption import RECOVERED
from adwijzer.decisions.timing.dates import FIRST_DAY, INTERRUPTIONS, RESEARCH
from adwijzer.examples.answers import register_of
from adwijzer.examples.feature_files import SOURCE_TAG, TO_JUDGE, Example
from adwijzer.examples.gherkin import advice_steps, write_example
from adwijzer.examples.registers import plain_register
from adwijzer.examples.stage import Scene, Stage
from adwijzer.inference.algebra import NOWHERE, Worlds, without
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import AGENDA, AttentionPoint, Decision
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError, Position

_MOST_WORLDS = 24
_MOST_STARTS = 40
_FIRST_MONDAY = date(2026, 3, 2)


class ProposedCase(Struct, frozen=True):
    """A case in the shape of the contract, and the day asked about, if it matters."""

    facts: Mapping[str, Any]
    day: date | None = None


class ExampleProposal(Struct, frozen=True):
    """An example that would show what is missing; without `text` none was found."""

    item: CoverageItem
    text: str = ""


def propose(recording: Recording, found: Coverage) -> tuple[ExampleProposal, ...]:
    """An example for everything that is missing, where one is found."""
    finder = Finder(recording, Stage(recording.base, recording.decision, today=recording.today))
    return tuple(finder.proposal(item) for item in found.missing)


def as_feature(decision: Decision, proposals: Iterable[ExampleProposal]) -> str:
    """Proposals as a feature file, ready to be judged and split."""
    head = (
        "# language: nl\n"
        f"Functionaliteit: Voorstellen om te beoordelen ({decision.title.lower()})\n"
        "  Elk voorbeeld zegt wat de regels nu antwoorden. Klopt dat volgens de bron? Zet dan je\n"
        "  code erbij met @bevestigd-door, en verhuis het voorbeeld naar waar het hoort.\n"
        "\n  Regel: Nog niet beoordeeld\n"
    )
    return head + "".join(f"\n{each.text}" for each in proposals if each.text)


class Finder(Struct):
    """Finds cases in which a fault would change the answer."""

    recording: Recording
    stage: Stage

    def proposal(self, item: CoverageItem) -> ExampleProposal:
        """The smallest example that was found for what is missing."""
        if item.kind == "dag":
            case = self._on_a_day(item)
        elif item.fault is None:
            case = self._at_a_date(item)
        else:
            case = self._with_fault(item.fault)
        return ExampleProposal(item, self._written(item, case) if case is not None else "")

    # Where a fault shows

    def _with_fault(self, fault: Fault) -> ProposedCase | None:
        for stretch in self.recording.stretches:
            after = on(stretch, fault)
            if after is None:
                continue
            cases = cases_of(stretch.decision, after, fault)
            if cases is None:
                continue
            changed = Stage(
                self.recording.base,
                fault.after(self.recording.decision),
                today=self.recording.today,
            )
            changed.words = self.recording.words
            worlds = shown_in(cases, fault)
            tellable = (
                world
                for world in _worlds(cases.space, worlds)
                if stretch.decision.kind != "pairs" or _pair(stretch, world)
            )
            for world in islice(tellable, _MOST_WORLDS):
                for case in self._cases(stretch, fault, world):
                    if self._shows(case, changed):
                        return case
        return None

    def _shows(self, case: ProposedCase, changed: Stage) -> bool:
        scene = self._scene(case)
        return scene is not None and differ(self.stage.play(scene), changed, scene)

    def _scene(self, case: ProposedCase) -> Scene | None:
        if self.recording.decision.kind == "pairs":
            return Scene(_no_example(), case.day, (), register_of(case.facts))
        try:
            asked: Case = read_case(self.recording.decision, node_of(case.facts))
        except InputError:
            return None
        return Scene(_no_example(), case.day, (), asked)

    def _cases(
        self, stretch: RecordedStretch, fault: Fault, world: Mapping[str, Value]
    ) -> Iterator[ProposedCase]:
        """Cases that may have the facts of a world: bare ones first, then those of examples."""
        decision = self.recording.decision
        if decision.kind == "pairs":
            yield ProposedCase(plain_register(_pair(stretch, world)), stretch.day)
            return
        given = {
            fact.name: world[fact.name]
            for fact in decision.facts
            if fact.role == "feit" and fact.name in world and fact.scope != "sleutel"
        }
        unknown = {
            fact.name: UNKNOWN
            for fact in decision.facts
            if fact.assumed is not None and fact.name not in world
        }
        yield from self._bare(world, given)
        yield from self._bare(world, {**given, **unknown})
        for number in islice(self._alike(stretch, fault, world), _MOST_STARTS):
            scene = self.recording.scenes[number]
            if scene.case is not None:
                started = dict(scene.case.data())
                yield ProposedCase({**started, **given}, scene.day)
                dates = {
                    fact.name: started[fact.name]
                    for fact in decision.facts
                    if fact.role == "rekenen" and fact.name in started
                }
                agenda = {AGENDA: started[AGENDA]} if AGENDA in started else {}
                yield ProposedCase({**agenda, **dates, **given}, scene.day)
                if decision.kind == "timing":
                    undated = {k: v for k, v in started.items() if k not in dates}
                    yield from _dated(world, {**undated, **given})

    def _bare(self, world: Mapping[str, Value], given: Mapping[str, Any]) -> Iterator[ProposedCase]:
        """A case with nothing but these facts."""
        decision = self.recording.decision
        key = decision.item_key
        if key is not None:
            items = [world[key.name]] if key.name in world else list(key.names)
            for item in items:
                yield ProposedCase({AGENDA: [item], **given})
        elif decision.kind == "timing":
            yield from _dated(world, given)
        else:
            yield ProposedCase(dict(given))

    def _alike(
        self, stretch: RecordedStretch, fault: Fault, world: Mapping[str, Value]
    ) -> Iterator[int]:
        """Examples in which what is concluded and advised is as in the world."""
        asked = {fact.name for fact in self.recording.decision.facts if fact.scope != "sleutel"}
        records = stretch.points if isinstance(fault.was, AttentionPoint) else stretch.rules
        worlds = records.every
        for name, value in world.items():
            if name not in asked:
                worlds &= records.known.get(name, {}).get(value, NOWHERE)
        yield from records.among(worlds)

    # Days

    def _on_a_day(self, item: CoverageItem) -> ProposedCase | None:
        day = date.fromisoformat(item.side.rpartition("(")[2].rstrip(")"))
        for scene in self.recording.scenes:
            if scene.case is not None:
                return ProposedCase(_moved(scene.case.data(), day), day)
        return None

    def _at_a_date(self, item: CoverageItem) -> ProposedCase | None:
        """An absence with a deadline so many days from the day asked about."""
        steps = {"een dag ervoor": -1, "op de dag": 0, "een dag erna": 1}
        if item.side not in steps:
            return None
        first = {FIRST_DAY: _FIRST_MONDAY.isoformat()}
        scene = self._scene(ProposedCase(first, _FIRST_MONDAY))
        said = None if scene is None else self.stage.play(scene).seen.said
        for row in said["termijnen"] if said else ():
            if row["naam"] == item.about and row["datum"]:
                day = date.fromisoformat(row["datum"]) + timedelta(days=steps[item.side])
                return ProposedCase(first, day)
        return None

    # Words

    def _written(self, item: CoverageItem, case: ProposedCase) -> str:
        decision = self.recording.decision
        scene = self._scene(case)
        if scene is None:
            return ""
        seen = self.stage.play(scene).seen
        if seen.said is None:
            reason = seen.refused.partition(" (")[0]
            then: tuple[str, ...] = (f"is er geen advies, want {reason}",)
        else:
            then = (*advice_steps(decision, seen.said), *_more(item, seen.said))
        sources = item.sources or decision.rules[0].sources
        return write_example(
            decision,
            case.facts,
            name=f"{item.about}: {item.what}, {item.side}",
            then=then,
            tags=(TO_JUDGE, *(f"{SOURCE_TAG}{source}" for source in sources)),
            day=case.day,
            remarks=("De regels antwoorden dit nu. Beoordeel of het klopt.",),
        )


def _more(item: CoverageItem, said: Any) -> Iterator[str]:
    """The sentences about what is missing, where the advice alone does not say it."""
    was = item.fault.was if item.fault is not None else None
    if isinstance(was, AttentionPoint):
        subject, where = (
            ("de combinatie", said["paren"][:1]) if "paren" in said else ("het advies", [said])
        )
        for each in where:
            held = any(point["id"] == was.id for point in each["aandachtspunten"])
            yield f'{subject} wijst {"" if held else "niet "}op "{was.title}"'
    for row in said.get("termijnen", ()):
        if row["naam"] == item.about:
            title = row["titel"]
            yield f'de termijn "{title}" moet uiterlijk op {dutch_day(row["datum"])}'
            yield f'de termijn "{title}" is {row["status"].replace("_", " ")}'


def _worlds(space: CaseSpace, worlds: Worlds) -> Iterator[dict[str, Value]]:
    """Worlds by their known facts, each time with as little known as possible."""
    while worlds:
        world = space.world(worlds)
        yield world
        worlds = without(worlds, space.where(world))


def _pair(stretch: RecordedStretch, world: Mapping[str, Value]) -> tuple[Assignment, ...]:
    """Two assignments with the facts of a world; none where no two have them."""
    return two_assignments(stretch.decision, world, stretch.day) or ()


def _dated(world: Mapping[str, Value], given: Mapping[str, Any]) -> Iterator[ProposedCase]:
    """An absence that stands as the world says."""
    weekend = world.get("eerste_dag_weekend") == "ja"
    first = _FIRST_MONDAY + timedelta(days=5 if weekend else 0)
    week = world.get("verzuimweek")
    number = world.get("verzuimdag", 7 * (week - 1) + 1 if isinstance(week, int) else 1)
    days = (number if isinstance(number, int) else 1) - 1
    day = first + timedelta(days=days)
    facts: dict[str, Any] = {FIRST_DAY: first.isoformat(), **given}
    if world.get("hersteld_op_peildatum") == "ja":
        day = first + timedelta(days=14)
        start = (day - timedelta(days=2)).isoformat()
        facts[INTERRUPTIONS] = [{"van": start, "soort": RECOVERED}]
    match world.get("ad_onderzoek_gedaan"):
        case "ja":
            facts[RESEARCH] = day.isoformat()
        case "nee":
            facts[RESEARCH] = (first - timedelta(days=1)).isoformat()
    yield ProposedCase(facts, day)
    if not {"verzuimdag", "verzuimweek"} & world.keys():
        facts.pop(FIRST_DAY)
        yield ProposedCase(facts, _FIRST_MONDAY)


def _moved(facts: Mapping[str, Any], day: date) -> dict[str, Any]:
    """A case as it might be on another day: without dates that need not fit it."""
    return {
        name: value
        for name, value in facts.items()
        if not (isinstance(value, str) and value[:4].isdigit()) and name != INTERRUPTIONS
    } | ({FIRST_DAY: day.isoformat()} if FIRST_DAY in facts else {})


def _no_example() -> Example:
    return Example("", "", "", (), (), Position("voorstel"))

"""The effect of a change of the rules: in which cases, from what to what. Not the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.difference.cover import regions_of
from adwijzer.assurance.difference.declarations import (
    came_or_went,
    days_that_differ,
    same_decision,
    same_point,
    valid_on,
    with_dates,
)
from adwijzer.assurance.proof.all_cases import (
    AllCases,
    Versions,
    any_agenda,
    two_versions,
    union_of,
)
from adwijzer.assurance.proof.formulas import (
    FALSE,
    Formula,
    Tested,
    Words,
    both,
    differ,
    either,
    no,
    said_when,
    variable_of,
)
from adwijzer.assurance.proof.observables import (
    ADVICE,
    CONCEPT,
    MEASURE,
    MINDED,
    MISSING,
    RESERVED,
    WAY_OUT,
    Seen,
    observables,
    shown_concepts,
)
from adwijzer.assurance.proof.prover import Prover, Undecided
from adwijzer.assurance.proof.regions import Described, OptionSpace, Region, described
from adwijzer.assurance.proof.stretches import Stretch
from adwijzer.assurance.proof.witness import WitnessCase, case_of, example_of_change
from adwijzer.explain.rewritten import DeclaredChange, direct_changes, written_otherwise
from adwijzer.model.rulebase import (
    NONE,
    VERDICT,
    AttentionPoint,
    Decision,
    RuleBase,
)
from adwijzer.text.diagnostics import InputError, did_you_mean, shown

Progress: TypeAlias = Callable[[str], None]
MOST_TOGETHER = 60
"""Combinations of verdicts that change together, above which each outcome is shown by itself."""


class Effect(Struct, frozen=True):
    """One thing in the answer, and what it becomes; None is that it is not there."""

    about: str
    old: str | None
    new: str | None


class Where(Struct, frozen=True):
    """Cases in which the same changes: what holds in all of them, and the smallest of them."""

    words: Described
    region: Region
    case: WitnessCase | None
    example: str


class CaseChange(Struct, frozen=True):
    """Effects that change together, and exactly the cases in which they do.

    `complete` is False where z3 gave no answer in time; then there may be more cases.
    """

    decision: str
    kind: str
    effects: tuple[Effect, ...]
    where: tuple[Where, ...]
    complete: bool = True


class Difference(Struct, frozen=True, kw_only=True):
    """All that differs between two rule bases on one day.

    Attributes:
        changes: per region of cases.
        direct: parameters, deadlines, and facts, values, outcomes and decisions that came or went.
        rewritten: rules and points that are written otherwise; what that does is in `changes`.
        other_days: days outside this one on which something differs as well.
    """

    day: date
    changes: tuple[CaseChange, ...]
    direct: tuple[DeclaredChange, ...]
    rewritten: tuple[str, ...]
    other_days: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not self.changes and not self.direct


def difference(
    old: RuleBase,
    new: RuleBase,
    day: date,
    decision: str | None = None,
    *,
    seconds: float = 10,
    progress: Progress = lambda _: None,
) -> Difference:
    """Compare two rule bases as they decide on `day`.

    Raises:
        InputError: neither has the decision that was asked for.
    """
    names = dict.fromkeys(each.name for base in (old, new) for each in base.decisions)
    if decision is not None:
        if decision not in names:
            raise InputError.of(
                f"onbekend besluit {shown(decision, names)}", did_you_mean(decision, names)
            )
        names = {decision: None}
    changes: list[CaseChange] = []
    direct: list[DeclaredChange] = []
    rewritten: list[str] = []
    other_days: list[str] = []
    for name in names:
        before, after = old.decision(name), new.decision(name)
        if before is None or after is None:
            direct.append(DeclaredChange(name, "besluit", name, *came_or_went(before, after)))
            continue
        other_days += days_that_differ(before, after, day)
        one, other = valid_on(before, day), valid_on(after, day)
        if one is None or other is None:
            if one is not other:
                was, is_ = (None if v is None else "er gelden regels" for v in (one, other))
                direct.append(DeclaredChange(name, "geldigheid", name, was, is_))
            continue
        if same_decision(one, other):
            continue
        progress(f"{after.title}: wat er verandert")
        direct += [with_dates(each, (old, new), other, day) for each in direct_changes(one, other)]
        rewritten += written_otherwise(one, other)
        comparison = _Comparison((old, new), one, other, day, seconds, progress)
        changes += comparison.changes()
    return Difference(
        day=day,
        changes=tuple(changes),
        direct=tuple(direct),
        rewritten=tuple(rewritten),
        other_days=tuple(dict.fromkeys(other_days)),
    )


# What changes in some cases


class _Comparison:
    """Two versions of one decision on one day."""

    def __init__(
        self,
        bases: tuple[RuleBase, RuleBase],
        old: Decision,
        new: Decision,
        day: date,
        seconds: float,
        progress: Progress,
    ) -> None:
        self.bases = bases
        self.old, self.new, self.seconds, self.progress = old, new, seconds, progress
        self.stretch = Stretch(day, None, new)
        self.versions: Versions = two_versions(old, new)
        whole = self.versions.both
        self.prover = Prover(whole, seconds)
        self.space = OptionSpace.of(
            whole.decision.facts, whole.shared, whole.rules, (old, new), seconds
        )
        self.seen_old = _without_text(observables(self.versions.old))
        self.seen_new = _without_text(observables(self.versions.new))
        self.known: list[tuple[Formula, tuple[Where, ...]]] = []

    def changes(self) -> Iterator[CaseChange]:
        yield from self._judged()
        yield from self._advice()
        yield from self._minded()
        yield from self._rest()

    def _judged(self) -> Iterator[CaseChange]:
        """Verdicts that change together, per combination."""
        names = list(dict.fromkeys(o.name for d in (self.old, self.new) for o in d.outcomes))
        words = {
            name: (self._verdicts(self.versions.old, name), self._verdicts(self.versions.new, name))
            for name in names
        }
        together = self._signatures(words)
        if together is None:
            for name in names:
                yield from self._each("oordeel", {name: words[name]})
            return
        for each in together:
            yield self._change("oordeel", each, words)

    def _each(
        self, kind: str, words: dict[str, tuple[dict[str, Formula], dict[str, Formula]]]
    ) -> Iterator[CaseChange]:
        """Every change of one thing; that there may be more, where z3 is too slow to say."""
        found = self._signatures(words)
        for each in found or []:
            yield self._change(kind, each, words)
        if found is None:
            yield self._unsettled(kind, ", ".join(words))

    def _verdicts(self, whole: AllCases, name: str) -> dict[str, Formula]:
        tested = whole.parts[0].meaning.known.get(VERDICT + name)
        if isinstance(tested, Words):
            return dict(tested.values)
        return {NONE: no(FALSE)}

    def _signatures(
        self, words: dict[str, tuple[dict[str, Formula], dict[str, Formula]]]
    ) -> list[dict[str, tuple[str, str]]] | None:
        """Every combination of changes that some case has; None when there are too many."""
        pairs = {
            (name, a, b): both([before[a], after[b]])
            for name, (before, after) in words.items()
            for a in before
            for b in after
            if a != b
        }
        found: list[dict[str, tuple[str, str]]] = []
        left: list[Formula] = [either(pairs.values())]
        while True:
            try:
                values = self.prover.which(pairs, *left)
            except Undecided:
                return None
            if values is None:
                return found
            signature = {name: (a, b) for name, a, b in values}
            found.append(signature)
            if len(found) > MOST_TOGETHER:
                return None if len(words) > 1 else found
            left.append(no(self._exactly(signature, words)))

    def _exactly(
        self,
        signature: dict[str, tuple[str, str]],
        words: dict[str, tuple[dict[str, Formula], dict[str, Formula]]],
    ) -> Formula:
        """When these change so, and the others do not."""
        parts = []
        for name, (before, after) in words.items():
            if name in signature:
                a, b = signature[name]
                parts.append(both([before[a], after[b]]))
            else:
                parts += [
                    no(differ(before.get(v, FALSE), after.get(v, FALSE)))
                    for v in {**before, **after}
                ]
        return both(parts)

    def _change(
        self,
        kind: str,
        signature: dict[str, tuple[str, str]],
        words: dict[str, tuple[dict[str, Formula], dict[str, Formula]]],
    ) -> CaseChange:
        effects = tuple(
            Effect(name, None if a == NONE else a, None if b == NONE else b)
            for name, (a, b) in signature.items()
        )
        return self._located(kind, effects, self._exactly(signature, words))

    def _located(self, kind: str, effects: tuple[Effect, ...], wanted: Formula) -> CaseChange:
        self.progress(f"{self.new.title}: in welke zaken ({', '.join(e.about for e in effects)})")
        try:
            where = self._known(wanted)
            if where is None:
                where = tuple(self._wheres(_named(effects), regions_of(self.space, wanted)))
                self.known.append((wanted, where))
        except Undecided:
            return CaseChange(self.new.name, kind, effects, (), complete=False)
        return CaseChange(self.new.name, kind, effects, where)

    def _known(self, wanted: Formula) -> tuple[Where, ...] | None:
        """The regions of a change that happens in the very same cases."""
        for other, where in self.known:
            if not self.prover.possible(differ(wanted, other)):
                return where
        return None

    def _wheres(self, name: str, regions: Sequence[Region]) -> Iterator[Where]:
        """Every region with the smallest case that is in no other, so that the cases differ."""
        formulas = [self.space.formula(region) for region in regions]
        for number, region in enumerate(regions):
            others = either([*formulas[:number], *formulas[number + 1 :]])
            witness = self.prover.smallest(formulas[number], no(others))
            case = None if witness is None else case_of(self.versions.both, witness, self.stretch)
            yield self._shown(name, self.space, region, case)

    def _shown(
        self, name: str, space: OptionSpace, region: Region, case: WitnessCase | None
    ) -> Where:
        versions = (self.old, self.new, self.versions.both.decision)
        example = "" if case is None else example_of_change(*self.bases, versions, case, name)
        return Where(described(space, region), region, case, example)

    def _advice(self) -> Iterator[CaseChange]:
        """The advice for a contact about one item."""
        if self.new.kind != "contact":
            return  # the verdict is the advice
        before, after = (
            {
                ("",): version.no_advice,
                **{key[1:]: when for key, when in seen.items() if key[0] == ADVICE},
            }
            for version, seen in (
                (self.versions.old, self.seen_old),
                (self.versions.new, self.seen_new),
            )
        )
        try:
            shifts = [
                (a, b, both([was, is_]))
                for a, was in before.items()
                for b, is_ in after.items()
                if a != b and self.prover.possible(was, is_)
            ]
        except Undecided:
            yield self._unsettled("advies", "advies")
            return
        for a, b, when in shifts:
            effect = Effect("advies", ", ".join(a) or None, ", ".join(b) or None)
            yield self._located("advies", (effect,), when)

    def _unsettled(self, kind: str, about: str) -> CaseChange:
        """Something may change, but z3 was too slow to say."""
        return CaseChange(self.new.name, kind, (Effect(about, None, None),), (), complete=False)

    def _minded(self) -> Iterator[CaseChange]:
        """Attention points that come or go: by themselves, or because the advice does."""
        before = {point.id: point for point in self.old.attention}
        after = {point.id: point for point in self.new.attention}
        for name in {**before, **after}:
            if name in before and name in after and same_point(before[name], after[name]):
                yield from self._flag("aandachtspunt", (MINDED, name))
            else:
                yield from self._point(name, before.get(name), after.get(name))

    def _flag(self, kind: str, key: Seen) -> Iterator[CaseChange]:
        was, is_ = self.seen_old.get(key, FALSE), self.seen_new.get(key, FALSE)
        about = " ".join(key[1:])
        ways = [
            (both([is_, no(was)]), Effect(about, None, "ja")),
            (both([was, no(is_)]), Effect(about, "ja", None)),
        ]
        try:
            ways = [way for way in ways if self.prover.possible(way[0])]
        except Undecided:
            yield self._unsettled(kind, about)
            return
        for when, effect in ways:
            yield self._located(kind, (effect,), when)

    def _point(
        self, name: str, before: AttentionPoint | None, after: AttentionPoint | None
    ) -> Iterator[CaseChange]:
        """A point that is written otherwise, over facts and advice, in any agenda."""
        context, rules = self._any_context()
        asked_old = {**self.versions.old.parts[0].asked, **context}
        asked_new = {**self.versions.new.parts[0].asked, **context}
        was, is_ = _held(before, asked_old), _held(after, asked_new)
        both_contexts = union_of(self.old.context, self.new.context)
        facts = union_of(self.versions.both.decision.facts, both_contexts)
        space = OptionSpace.of(
            facts,
            {**self.versions.both.shared, **context},
            (*self.versions.both.rules, *rules),
            (self.old, self.new),
            self.seconds,
        )
        for when, effect in (
            (both([is_, no(was)]), Effect(name, None, "ja")),
            (both([was, no(is_)]), Effect(name, "ja", None)),
        ):
            try:
                regions = regions_of(space, when)
                where = [self._occurring(_named((effect,)), space, region) for region in regions]
            except Undecided:
                yield CaseChange(self.new.name, "aandachtspunt", (effect,), (), complete=False)
                continue
            found = tuple(each for each in where if each is not None)
            if found:
                yield CaseChange(self.new.name, "aandachtspunt", (effect,), found)

    def _any_context(self) -> tuple[dict[str, Tested], list[Formula]]:
        """Facts about the advice, free to be anything, the same in both versions."""
        context: dict[str, Tested] = {}
        rules: list[Formula] = []
        for fact in union_of(self.old.context, self.new.context):
            if not fact.multiple:
                context[fact.name], bounds = variable_of(fact, "!")
                rules += bounds
        return context, rules

    def _occurring(self, name: str, space: OptionSpace, region: Region) -> Where | None:
        """A region over facts and advice, if some agenda has an item in it."""
        alone = replace(self.versions.both, parts=self.versions.new.parts)
        for whole in (alone, self._agendas):
            prover = Prover(whole, self.seconds)
            wanted = either(
                both([part.present, _lies(space, region, {**whole.shared, **part.asked})])
                for part in whole.parts
            )
            witness = prover.smallest(wanted)
            if witness is not None:
                case = case_of(whole, witness, self.stretch)
                return self._shown(name, space, region, case)
        return None

    @property
    def _agendas(self) -> AllCases:
        if self.new.item_key is None:
            return self.versions.new
        return any_agenda(self.new)

    def _rest(self) -> Iterator[CaseChange]:
        """Reservations, measures, concepts that are shown, and information that is missing."""
        kinds = {
            RESERVED: "voorbehoud",
            MEASURE: "maatregel",
            WAY_OUT: "uitweg",
            MISSING: "ontbrekende informatie",
        }
        for key in {**self.seen_old, **self.seen_new}:
            if key[0] in kinds:
                yield from self._flag(kinds[key[0]], key)
        concepts = dict.fromkeys((*shown_concepts(self.old), *shown_concepts(self.new)))
        for name in concepts:
            values = {
                key[2]
                for seen in (self.seen_old, self.seen_new)
                for key in seen
                if key[:2] == (CONCEPT, name)
            }

            def of(
                seen: dict[Seen, Formula],
                name: str = name,
                values: Sequence[str] = tuple(sorted(values)),
            ) -> dict[str, Formula]:
                said = {v: seen.get((CONCEPT, name, v), FALSE) for v in values}
                return {**said, NONE: no(either(said.values()))}

            words = {name: (of(self.seen_old), of(self.seen_new))}
            yield from self._each("begrip", words)


def _named(effects: Sequence[Effect]) -> str:
    """A name for an example of these effects."""
    return "; ".join(
        f"{e.about} komt erbij"
        if e.old is None
        else f"{e.about} vervalt"
        if e.new is None
        else f"{e.about} van {e.old} naar {e.new}"
        for e in effects
    )


def _without_text(seen: dict[Seen, Formula]) -> dict[Seen, Formula]:
    """Reservations and ways out count as there or not, whatever their words."""
    found: dict[Seen, list[Formula]] = {}
    for key, when in seen.items():
        kept = key[:2] if key[0] == RESERVED else key[:1] if key[0] == WAY_OUT else key
        found.setdefault(kept, []).append(when)
    return {key: either(when) for key, when in found.items()}


def _held(point: AttentionPoint | None, asked: dict[str, Tested]) -> Formula:
    return FALSE if point is None else said_when(point.condition, point.unless, asked)


def _lies(space: OptionSpace, region: Region, asked: dict[str, Tested]) -> Formula:
    """When an item lies in a region, with the context that it really has."""
    if not region.names <= asked.keys():
        return FALSE
    return replace(space, tested={name: asked[name] for name in region.names}).formula(region)

"""Say in which cases a formula holds, as few and as wide regions.

A case from z3 is widened fact by fact, as long as the box holds no case in which the formula fails:

    afstand     30   .  .  .          the case z3 found: regen, 20
                20   .  x  x          lift the bar on `weer`: would sun come in? it fails there
                10   .  x  x          so keep "not zon"; lift the bar on afstand: 30 fails, 10 holds
                    zon regen sneeuw  the box: weer regen or sneeuw, afstand 10 or 20

Then the box is excluded and z3 asked for another case, until none is left: so the boxes hold all
cases and no other, and z3's last "no" is the proof. Every bar has a truth value of its own, so
widening is a question with other assumptions and not another formula.

To minimise the formula (Quine and McCluskey) needs the table of all cases first, of which there are
more than 2^30; to list the cases that z3 gives one by one never ends. A box is as wide as it can
be, not the widest there is: the order in which bars are lifted is fixed, so the text is stable.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import z3

from adwijzer.assurance.proof.formulas import Formula, Words, both, differ, no, parts_of
from adwijzer.assurance.proof.prover import Undecided
from adwijzer.assurance.proof.regions import Option, OptionSpace, Region, possible

MOST_EXCEPTIONS = 15
"""Exceptions of one region, above which several regions say it better."""


def regions_of(space: OptionSpace, wanted: Formula) -> tuple[Region, ...]:
    """Regions that together are exactly the cases in which `wanted` holds.

    Agenda items that are alike stand together. Of two ways to say the same the shorter is
    taken: several regions, or one with its exceptions.

    Raises:
        Undecided: z3 gave no answer in time.
    """
    if z3.is_false(wanted):
        return ()
    names = _named(wanted)
    if names - {str(part) for t in space.tested.values() for part in parts_of(t)}:
        raise Undecided  # it depends on what is no fact of a case
    key = next((n for n, fact in space.facts.items() if fact.scope == "sleutel"), None)
    if key is None or not names & {str(part) for part in parts_of(space.tested[key])}:
        return _Pieces(space, wanted, ()).regions()
    found: list[Region] = []
    for items, alike in _alike(space, key, wanted):
        here = {key: items} if len(items) < len(space.options[key]) else {}
        found += [
            Region({**here, **piece.where}, piece.unless)
            for piece in _Pieces(space, alike, (key,)).regions()
        ]
    return tuple(found)


def _alike(
    space: OptionSpace, key: str, wanted: Formula
) -> list[tuple[tuple[Option, ...], Formula]]:
    """Items for which `wanted` says the same of the other facts, with what it says."""
    solver = space.solver()
    words = space.tested[key]
    classes: list[tuple[list[Option], Formula]] = []
    for option in space.options[key]:
        if not isinstance(words, Words) or not isinstance(option, str):
            continue
        fixed = [(when, z3.BoolVal(word == option)) for word, when in words.values.items()]
        said = z3.simplify(z3.substitute(wanted, *fixed))
        if not possible(solver, space.holds(key, option), said):
            continue
        for members, other in classes:
            if said.eq(other) or not possible(solver, differ(said, other)):
                members.append(option)
                break
        else:
            classes.append(([option], said))
    return [(tuple(members), said) for members, said in classes]


class _Pieces:
    """Says in which cases `wanted` holds, over all facts but those in `fixed`."""

    def __init__(self, space: OptionSpace, wanted: Formula, fixed: Sequence[str]) -> None:
        self.space, self.wanted = space, wanted
        named = _named(wanted)
        self.names = [
            name
            for name, tested in space.tested.items()
            if name not in fixed and named & {str(part) for part in parts_of(tested)}
        ]

    def regions(self) -> tuple[Region, ...]:
        hull = self._hull()
        box = self.space.formula(hull)
        outside = _Cover(
            self.space,
            self.names,
            inside=both([box, no(self.wanted)]),
            forbidden=both([box, self.wanted]),
        )
        exceptions = outside.boxes(MOST_EXCEPTIONS)
        whole = (
            None
            if exceptions is None
            else (Region(hull.where, outside.without_overlap(exceptions)),)
        )
        plain = _Cover(self.space, self.names, inside=self.wanted, forbidden=no(self.wanted)).boxes(
            None if whole is None else 1 + whole[0].size
        )
        if whole is None or (plain and sum(r.size for r in plain) <= whole[0].size):
            return plain or ()
        return whole

    def _hull(self) -> Region:
        """The narrowest box around the cases: per fact the options that occur."""
        solver = self.space.solver(self.wanted)
        found = {}
        for name in self.names:
            options = self.space.options[name]
            kept = tuple(o for o in options if possible(solver, self.space.holds(name, o)))
            if len(kept) < len(options):
                found[name] = kept
        return self._without_implied(Region(found))

    def _without_implied(self, hull: Region) -> Region:
        """The hull without the facts that the others imply."""
        kept = dict(hull.where)
        for name in list(kept):
            rest = {other: options for other, options in kept.items() if other != name}
            bound = self.space.formula(Region({name: kept[name]}))
            solver = self.space.solver(self.space.formula(Region(rest)), no(bound))
            if not possible(solver):
                kept = rest
        return Region(kept)


class _Cover:
    """Boxes that hold all cases of `inside` and none of `forbidden`, each as wide as can be."""

    def __init__(
        self, space: OptionSpace, names: Sequence[str], *, inside: Formula, forbidden: Formula
    ) -> None:
        self.space, self.names = space, names
        self.inside = space.solver(inside)
        self.wanted = inside
        self.outside = space.solver(forbidden)
        self.barred: dict[tuple[str, Option], Any] = {}
        for name in self.names:
            for number, option in enumerate(space.options[name]):
                mark = z3.Bool(f"niet {name} {number}")
                self.barred[name, option] = mark
                self.outside.add(z3.Implies(mark, no(space.holds(name, option))))

    def boxes(self, most: int | None, budget: int | None = None) -> tuple[Region, ...] | None:
        """The boxes, none of them covered by the others.

        None when there are more than `most`, or when they take more than `budget` to say.
        """
        found: list[tuple[Region, Formula]] = []
        size = 0
        while possible(self.inside):
            box = self._around(self._first())
            size += box.size
            if len(found) == most or (budget is not None and size > budget):
                return None
            formula = self.space.formula(box)
            found.append((box, formula))
            self.inside.add(no(formula))
        return self._needed(found)

    def without_overlap(self, boxes: tuple[Region, ...]) -> tuple[Region, ...]:
        """The boxes without options that the others hold already; what is left says more."""
        kept = list(boxes)
        solver = self.space.solver(self.wanted)
        for number, box in enumerate(boxes):
            others = [no(self.space.formula(o)) for n, o in enumerate(kept) if n != number]
            where = dict(box.where)
            for name, options in box.where.items():
                for option in options if None not in options else ():
                    here = {**where, name: (option,)}
                    only = self.space.formula(Region(here))
                    if len(where[name]) > 1 and not possible(solver, only, *others):
                        where[name] = tuple(o for o in where[name] if o != option)
            kept[number] = Region(where)
        return tuple(kept)

    def _first(self) -> dict[str, Option]:
        """The case that is left in which as little is known as can be, in the order of facts.

        Any would do, but the one that z3 hands back depends on what else it was asked before, and
        so would the boxes.
        """
        found: dict[str, Option] = {}
        chosen: list[Formula] = []
        for name in self.names:
            for option in reversed(self.space.options[name]):  # unknown is the last
                here = self.space.holds(name, option)
                if possible(self.inside, *chosen, here):
                    found[name] = option
                    chosen.append(here)
                    break
        return found

    def _around(self, case: Mapping[str, Option]) -> Region:
        """The widest box found around a case: bars are lifted while nothing else comes in."""
        kept = {
            name: [o for o in self.space.options[name] if name not in case or o != case[name]]
            for name in self.names
        }
        if possible(self.outside, *self._bars(kept)):
            raise Undecided  # cannot be: a case is what its options make it
        for name in sorted(self.names, key=self._telling):
            if not possible(self.outside, *self._bars({**kept, name: []})):
                kept[name] = []
        for name in self.names:
            for option in list(kept[name]):
                fewer = {**kept, name: [o for o in kept[name] if o != option]}
                if not possible(self.outside, *self._bars(fewer)):
                    kept = fewer
        return Region(
            {
                name: tuple(o for o in self.space.options[name] if o not in options)
                for name, options in kept.items()
                if options
            }
        )

    def _telling(self, name: str) -> tuple[bool, bool]:
        """Facts that say least come first, to be left out first."""
        fact = self.space.facts[name]
        return (fact.scope == "sleutel", len(self.space.options[name]) > 2)

    def _bars(self, kept: Mapping[str, Sequence[Option]]) -> list[Any]:
        return [self.barred[name, option] for name, options in kept.items() for option in options]

    def _needed(self, found: list[tuple[Region, Formula]]) -> tuple[Region, ...]:
        """Boxes that the others do not cover."""
        solver = self.space.solver(self.wanted)
        left = list(found)
        for each in found:
            others = [other for other in left if other is not each]
            solver.push()
            solver.add(each[1], *(no(formula) for _, formula in others))
            if not possible(solver):
                left = others
            solver.pop()
        return tuple(region for region, _ in left)


def _named(formula: Formula) -> set[str]:
    """The variables that a formula names."""
    names: set[str] = set()
    seen: set[int] = set()
    waiting = [formula]
    while waiting:
        node = waiting.pop()
        if node.get_id() in seen:
            continue
        seen.add(node.get_id())
        if z3.is_const(node) and node.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            names.add(str(node))
        waiting.extend(node.children())
    return names

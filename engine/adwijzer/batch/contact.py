"""A contact with any number of agenda items as tables: what is told per item, put together.

The advice is in `agenda`. From it follow the place of each item in the plan, and from that the
rules and attention points of the item. These are numbers with one bit per name; the bits of all
items together are the list. A simpler way, to number the lists themselves, has more lists than any
table can hold.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from typing import cast

from msgspec.structs import replace

from adwijzer.batch.agenda import agenda_tables, item_column, own_column, plain_coding
from adwijzer.batch.assembly import coded, input_of
from adwijzer.batch.columns import SEPARATOR, deciders, held_where
from adwijzer.batch.diagrams import Diagram, Label
from adwijzer.batch.lookups import AxisClasses, LookUp, LookUps, look_ups
from adwijzer.batch.program import (
    BitsCode,
    Code,
    FactCode,
    InputColumn,
    ListTexts,
    OutputColumn,
    Program,
    StepCode,
    TableStep,
    Texts,
)
from adwijzer.batch.spaces import UNKNOWN_ANSWER, ExtraAxis, FactAxis, FactSpace
from adwijzer.decisions.contact.combiner import (
    Combiner,
    PlanEntry,
    done_in,
    place_of,
)
from adwijzer.inference.algebra import Worlds, either
from adwijzer.inference.worlds import Strata, Trace, Value, conclude
from adwijzer.model.conditions import Test, walk
from adwijzer.model.rulebase import AGENDA, ContactDecision
from adwijzer.text.diagnostics import InputError, InternalError

ADVISED, STAYS, PLACE = "advies", "blijft", "plek"
"""What a diagram about an item may depend on beside facts: the form that is advised for the whole,
whether some item stays in this contact, and the place of the item in the plan."""
_BITS = 10
"""Names in one table of the texts of a list: 2 ** 10 rows."""
_MOST_LISTS = 300_000
"""Rows of a table with whole lists, which is quicker than lists that are put together."""
_MOST_LABELS, _MOST_ROWS = 512, 300_000
"""Up to which points are looked up together: the numbers that come out, and rows of the tables."""


def contact_program(decision: ContactDecision, items: int, *, apart: bool = False) -> Program:
    """Compile for agendas of at most `items` items.

    Args:
        decision: the rules of one day.
        items: the most items of a case.
        apart: what belongs to an item has a column for each position; else all items share it.
    Raises:
        InputError: the rules are such that it cannot be done.
    """
    return _ContactCompiler(decision, items, apart=apart).program()


class _ContactCompiler:
    def __init__(self, decision: ContactDecision, items: int, *, apart: bool) -> None:
        self._decision = decision
        self._items = items
        self._apart = apart
        self._combiner = Combiner.of(decision)
        combination = decision.combination
        key = decision.item_key
        if key is None:
            raise InputError.of(f"het besluit `{decision.name}` heeft geen agenda")
        self._key = key
        self._own = [f.name for f in decision.facts if f.scope == "agendapunt"]
        self._forms = (*combination.forms, combination.deferred[0])
        shared = [f.name for f in decision.facts if f.scope == "contact" and f.role != "berekend"]
        self._refuse_if(
            any(
                decision.fact(name).assumption or decision.fact(name).follows
                for name in (*self._own, combination.preference, combination.chosen)
            ),
            "van een feit over een agendapunt, de wens of de keuze wordt iets aangenomen",
        )
        moments = [
            v.name for c in decision.concepts if c.name == combination.moment for v in c.values
        ]
        waits = combination.deferred[0]
        every = product(dict.fromkeys((*moments, "apart", "nu")), self._forms)
        self._places = [*dict.fromkeys([("later", waits), *every])]
        self._asked = sorted(
            {
                word
                for point in decision.attention
                for condition in point.conditions
                for node in walk(condition)
                if isinstance(node, Test) and node.fact == AGENDA
                for word in node.values
            }
        )
        self._space = FactSpace(
            decision,
            (key.name, combination.preference, combination.chosen),
            [
                *shared,
                ExtraAxis(ADVISED, len(self._forms)),
                ExtraAxis(STAYS, 2),
                *(ExtraAxis(self._on_agenda(word), 2) for word in self._asked),
                *self._own,
                key.name,
                ExtraAxis(PLACE, len(self._places)),
            ],
        )
        self._first_own = len(shared) + 2 + len(self._asked)
        self._shared = shared
        self._trace: Trace = []
        space = self._space
        self._found = conclude(Strata.of(decision), space.facts, space.every, self._trace)
        self._steps: list[TableStep] = []
        self._texts: list[Texts] = []
        self._lists: list[ListTexts] = []
        self._masks: dict[str, tuple[int, ...]] = {}
        """The bits that the rows of a step stand for."""

    @staticmethod
    def _on_agenda(word: str) -> str:
        return f"{AGENDA} {word}"

    def _refuse_if(self, cannot: bool, why: str) -> None:
        if cannot:
            raise InputError.of(f"het besluit `{self._decision.name}` kan niet in bulk", why)

    # --- the whole -----------------------------------------------------------------------------

    def program(self) -> Program:
        """All tables, in the order in which they are looked up."""
        agenda = agenda_tables(self._decision, self._items, apart=self._apart)
        self._steps += agenda.steps
        self._texts.append(agenda.texts)
        sources = self._sources()
        placed = self._placed(sources)
        rules = self._bits("r", self._rule_cells(), sources, placed)
        points = self._decision.attention
        plain = [point.id for point in points if not point.contradicts]
        remarks = [point.id for point in points if point.contradicts]
        minded = self._bits("p", self._point_cells([*plain, *remarks]), sources, placed)
        names = [rule.id for rule in self._decision.rules]
        whole = self._whole_lists(rules, {"regels": (0, names)}) | self._whole_lists(
            minded, {"aandachtspunten": (0, plain), "meldingen": (len(plain), remarks)}
        )
        columns = [
            OutputColumn("contactvorm", (("a0", 1),), several=False),
            OutputColumn("oordeel", (("a0", 2),), several=False),
            OutputColumn("zekerheid", (("a0", 3),), several=False),
            OutputColumn("mogelijk", (("a0", 4),), several=True),
            whole.get("regels") or self._list("regels", rules, names, 0),
        ]
        if "leidraad" in self._found:
            columns.append(OutputColumn("leidraad", (("a0", 5),), several=False))
        for name, some, first in (
            ("aandachtspunten", plain, 0),
            ("meldingen", remarks, len(plain)),
        ):
            columns.append(whole.get(name) or self._list(name, minded, some, first))
        return Program(
            decision=self._decision.name,
            inputs=(
                *(
                    input_of(axis.fact)
                    for axis in self._space.axes
                    if axis.fact.name != self._key.name
                ),
                InputColumn(AGENDA, "agenda", self._key.names, several=True, item=self._key.name),
            ),
            steps=tuple(self._steps),
            texts=tuple(self._texts),
            columns=tuple(columns),
            faults=agenda.faults,
            lists=tuple(self._lists),
        )

    def _list(
        self, name: str, masks: Sequence[str], names: Sequence[str], first: int
    ) -> OutputColumn:
        """A column with the names whose bit is set at some item, from some tables."""
        places = []
        parts = -(-len(names) // _BITS)
        size = -(-len(names) // max(parts, 1))
        for number, start in enumerate(range(0, len(names), max(size, 1))):
            part = names[start : start + size]
            rows = tuple(
                (SEPARATOR.join(n for bit, n in enumerate(part) if number >> bit & 1) or None,)
                for number in range(1 << len(part))
            )
            table = f"b_{name}_{number}"
            code = BitsCode(tuple(masks), first + start, len(part), 1)
            self._texts.append(Texts(table, (code,), rows))
            places.append((table, 0))
        return OutputColumn(name, tuple(places), several=True)

    def _whole_lists(
        self, masks: Sequence[str], columns: Mapping[str, tuple[int, Sequence[str]]]
    ) -> dict[str, OutputColumn]:
        """Columns from tables of their own, where few lists can come together of the masks.

        Args:
            masks: the steps that give the masks.
            columns: the names of each column, the first with the bit of that number.
        Returns:
            All columns, or none.
        """
        masks_of = {step: [*dict.fromkeys(self._masks[step])] for step in masks}
        told = {
            name: {
                step: [m >> first & (1 << len(names)) - 1 for m in masks_of[step]] for step in masks
            }
            for name, (first, names) in columns.items()
        }
        most = max(math.prod(len({*s}) for s in sets.values()) for sets in told.values())
        if self._items > 1 or most > _MOST_LISTS:
            return {}
        for number, step in enumerate(self._steps):
            if step.name in masks_of:
                numbers = {mask: n for n, mask in enumerate(masks_of[step.name])}
                rows = tuple(numbers[mask] for mask in self._masks[step.name])
                self._steps[number] = replace(step, rows=rows)
        return {name: self._whole_list(name, columns[name][1], sets) for name, sets in told.items()}

    def _whole_list(
        self, name: str, names: Sequence[str], sets: Mapping[str, Sequence[int]]
    ) -> OutputColumn:
        """A column from a table of its own; `sets` has, per step, that of each number."""
        table = f"b_{name}"
        # What adds nothing whatever the number is, needs no part of the key.
        parts = {step: tuple(dict.fromkeys(each)) for step, each in sets.items() if any(each)}
        if not parts:
            return OutputColumn(name, (), several=True)
        width = 1
        key: list[StepCode] = []
        for step, different in reversed(parts.items()):
            code = step
            if len(different) < len(sets[step]):
                code = f"{step}_{name}"
                rows = tuple(different.index(each) for each in sets[step])
                self._steps.append(TableStep(code, (StepCode(step, 1),), rows))
            key.insert(0, StepCode(code, width))
            width *= len(different)
        self._lists.append(ListTexts(table, tuple(key), tuple(parts.values()), tuple(names)))
        return OutputColumn(name, ((table, 0),), several=True)

    def _axis(self, name: str) -> FactAxis:
        return next(axis for axis in self._space.axes if axis.fact.name == name)

    # --- the plan and what is told per item ----------------------------------------------------

    def _sources(self) -> Mapping[str, Callable[[int], Code]]:
        """Where the codes come from of what an item depends on beside facts, per row."""
        words = {word: bit for bit, word in enumerate(self._asked)}
        coding = plain_coding(self._axis(self._key.name))
        bits = (0, *(1 << words[word] if word in words else 0 for word in self._key.names))
        steps = []
        if words:
            for position in range(1, self._items + 1):
                steps.append(f"g{position}")
                self._steps.append(
                    TableStep(
                        f"g{position}",
                        (FactCode(coding, 1, item_column(position)),),
                        bits if position == 1 else (),
                        "" if position == 1 else "g1",
                    )
                )
        return {
            ADVISED: lambda times: StepCode("form", times),
            STAYS: lambda times: StepCode("stays", times),
            **{
                self._on_agenda(word): lambda times, bit=bit: BitsCode(  # type: ignore[misc]
                    tuple(steps), bit, 1, times
                )
                for word, bit in words.items()
            },
        }

    def _placed(self, sources: Mapping[str, Callable[[int], Code]]) -> list[str]:
        """The place of each item in the plan: the names of the steps that give it.

        The first look-up gives the place that an item has by itself, and in the lowest bit whether
        that is now. Where no item at all is now, those that leave only for a lighter form stay
        together after all: the second.
        """
        known, combiner, space = self._space.known, self._combiner, self._space
        combination = combiner.combination
        names = [*combiner.variables, combination.moment]
        values = known.joined(
            [
                known.valued({v: space.cell_set(w) for v, w in self._found.get(n, {}).items()})
                for n in names
            ]
            + [
                known.valued(
                    {v: space.cell_set(w) for v, w in space.facts[combination.preference].items()}
                ),
                known.valued(
                    {f: known.where(space.numbers[ADVISED], [n]) for n, f in enumerate(self._forms)}
                ),
                known.where(space.numbers[STAYS], [1]),
            ]
        )

        key = space.numbers[self._key.name]
        none = known.where(key, [UNKNOWN_ANSWER])
        values = known.chosen(none, known.constant(None), values)

        def place(label: Label) -> int:
            if label is None:
                return 0
            *found, moment, preference, advised, stays = cast("tuple[str | None, ...]", label)
            try:
                where = place_of(
                    combiner,
                    combiner.standing(found),
                    moment,
                    str(advised),
                    preference,
                    stays=bool(stays),
                )
            except InternalError:
                self._refuse_if(True, "een agendapunt alleen laat geen enkele vorm over")
                raise
            return 2 * self._places.index(where) + (where[0] == "nu")

        alone = self._per_item("o", known.relabelled(place, values), sources, [])
        width = (len(self._places) - 1).bit_length()
        together = []
        for where in [
            self._places[n] if n < len(self._places) else self._places[0] for n in range(1 << width)
        ]:
            for any_now in (False, True):
                for advised in self._forms:
                    stay = not any_now and advised in combination.forms
                    moves = stay and where[0] != "apart" and where != self._places[0]
                    together.append(self._places.index(("nu", advised) if moves else where))
        steps = []
        forms = len(self._forms)
        for position, step in enumerate(alone, start=1):
            codes = (
                BitsCode((step,), 1, width, 2 * forms),
                BitsCode(tuple(alone), 0, 1, forms),
                StepCode("form", 1),
            )
            first = position == 1
            self._steps.append(
                TableStep(
                    f"l{position}", codes, tuple(together) if first else (), "" if first else "l1"
                )
            )
            steps.append(f"l{position}")
        return steps

    def _bits(
        self,
        name: str,
        cells: Mapping[int, Diagram],
        sources: Mapping[str, Callable[[int], Code]],
        placed: Sequence[str],
    ) -> list[str]:
        """The steps that together have these bits where they hold for some item.

        What does not depend on the item is looked up once. Bits are looked up together for as long
        as the tables stay small: twenty points that have nothing to do with each other would need a
        row for every way in which they come together.
        """
        known, space = self._space.known, self._space
        item = known.where(space.numbers[self._key.name], [UNKNOWN_ANSWER])
        groups: dict[bool, list[Diagram]] = {False: [], True: []}
        for bit, said in cells.items():
            where = said
            per_item = any(
                self._first_own <= axis < len(known.sizes) for axis in known.below(where)
            )
            if per_item:
                where = known.both(where, known.opposite(item))
            if where == known.never:
                continue
            one = known.chosen(where, known.constant(1 << bit), known.constant(0))
            found = groups[per_item]
            together = known.combined(_or, found[-1], one) if found else one
            if found and self._is_small(together):
                found[-1] = together
            else:
                found.append(one)
        steps = []
        for number, diagram in enumerate(groups[False]):
            steps += self._once(f"{name}{number}", diagram, sources)
        for number, diagram in enumerate(groups[True], start=len(groups[False])):
            steps += self._per_item(f"{name}{number}", diagram, sources, placed)
        return steps

    def _is_small(self, diagram: Diagram) -> bool:
        if len(self._space.known.labels(diagram)) > _MOST_LABELS:
            return False
        return self._tables(diagram).size <= _MOST_ROWS

    def _rule_cells(self) -> dict[int, Diagram]:
        """Per rule where it decided the verdict of the item on the form that is advised."""
        known = self._space.known
        numbers = {rule.id: number for number, rule in enumerate(self._decision.rules)}
        cells: dict[int, Diagram] = {}
        for n, form in enumerate(self._forms):
            here = known.where(self._space.numbers[ADVISED], [n])
            for rule, where in deciders(self._trace, form).items():
                one = known.both(here, self._space.cell_set(where))
                number = numbers[rule]
                cells[number] = known.either(cells.get(number, known.never), one)
        return cells

    def _point_cells(self, names: Sequence[str]) -> dict[int, Diagram]:
        """Per attention point where it is said of the item."""
        points = {point.id: point for point in self._decision.attention}
        facts = self._context()
        return {
            number: self._space.cell_set(held_where(self._space, points[name], facts))
            for number, name in enumerate(names)
        }

    def _context(self) -> dict[str, Mapping[Value, Worlds]]:
        """All that attention points may ask of an item, as `ContactReasoning.attention_facts`."""
        space, known = self._space, self._space.known
        combination = self._combiner.combination

        def cells(axis: str, answers: Sequence[int]) -> Worlds:
            return space.cells(known.where(space.numbers[axis], answers))

        advised = {form: cells(ADVISED, [n]) for n, form in enumerate(self._forms)}
        places = {place: cells(PLACE, [n]) for n, place in enumerate(self._places)}
        chosen: dict[str | None, Worlds] = {
            str(v): w for v, w in space.facts[combination.chosen].items()
        }
        number = space.numbers[combination.chosen]
        chosen[None] = space.cells(known.where(number, [UNKNOWN_ANSWER]))
        form: dict[str, list[Worlds]] = {}
        here: dict[str, list[Worlds]] = {}
        followed: dict[str, list[Worlds]] = {}
        for choice, where in chosen.items():
            for advice, also in advised.items():
                both = where & also
                form.setdefault(choice or advice, []).append(both)
                if choice is not None:
                    followed.setdefault("ja" if choice == advice else "nee", []).append(both)
                for (moment, its), place in places.items():
                    done = done_in(combination, PlanEntry(its, moment, ()), advice, choice)
                    here.setdefault(done, []).append(both & place)
        layers: dict[str, list[Worlds]] = {}
        documents: dict[str, list[Worlds]] = {}
        layer_of_form: dict[str, list[Worlds]] = {}
        for outcome in self._decision.outcomes:
            for rule_id, where in deciders(self._trace, outcome.name).items():
                rule = self._decision.rule(rule_id)
                layers.setdefault(rule.layer, []).append(where)
                for document in rule.documents:
                    documents.setdefault(document, []).append(where)
                for each in form.get(outcome.name, ()):
                    layer_of_form.setdefault(rule.layer, []).append(where & each)
        agenda = {word: cells(self._on_agenda(word), [1]) for word in self._asked}
        united: dict[str, Mapping[Value, Worlds]] = {
            name: {value: either(parts) for value, parts in values.items()}
            for name, values in {
                "de_vorm": form,
                "vorm_hier": here,
                "advies_gevolgd": followed,
                "beslissende_laag": layers,
                "beslissende_bron": documents,
                "laag_van_de_vorm": layer_of_form,
                "vorm": _by([(form, w) for (_, form), w in places.items()]),
                "moment": _by([(moment, w) for (moment, _), w in places.items()]),
            }.items()
        }
        return {
            **space.facts,
            **self._found,
            **united,
            "advies": cast("Mapping[Value, Worlds]", advised),
            # Some item is always on the agenda: what is not asked for stands here as one word.
            AGENDA: cast("Mapping[Value, Worlds]", {**agenda, "": space.every}),
        }

    # --- tables --------------------------------------------------------------------------------

    def _tables(self, diagram: Diagram) -> LookUps:
        space = self._space
        extras = [n for n, axis in enumerate(space.all_axes) if isinstance(axis, ExtraAxis)]
        said = space.as_said(diagram)
        return look_ups(space.said, [said], whole=extras, cut=self._first_own)

    def _once(
        self, name: str, diagram: Diagram, sources: Mapping[str, Callable[[int], Code]]
    ) -> list[str]:
        """Look up what is the same for all items."""
        made = self._tables(diagram)
        last = self._chained(name, made.tables, sources)
        values = tuple(cast("int", label) for label in made.answers)
        self._steps.append(TableStep(f"{name}_bits", last, values))
        self._masks[f"{name}_bits"] = values
        return [f"{name}_bits"]

    def _per_item(
        self,
        name: str,
        diagram: Diagram,
        sources: Mapping[str, Callable[[int], Code]],
        placed: Sequence[str],
    ) -> list[str]:
        """Look a diagram up for the item at every position; what all share is looked up once."""
        made = self._tables(diagram)
        shared = [t for t in made.tables if all(a.axis < self._first_own for a in t.axes)]
        last = self._chained(name, shared, sources)
        steps = []
        values = tuple(cast("int", label) for label in made.answers)
        for position in range(1, self._items + 1):
            before = last
            rest = made.tables[len(shared) :]
            for number, table in enumerate(rest):
                here: dict[str, Callable[[int], Code]] = {**sources}
                if placed:
                    step = placed[position - 1]
                    here[PLACE] = lambda times, step=step: StepCode(step, times)  # type: ignore[misc]
                key = self._key_of(table.axes, before, here, position)
                rows = table.rows
                if number == len(rest) - 1:
                    rows = tuple(values[row] for row in rows)
                own, like = f"{name}_{position}i{number}", f"{name}_1i{number}"
                self._masks[own] = rows
                first = position == 1
                self._steps.append(
                    TableStep(own, key, rows if first else (), "" if first else like)
                )
                before = (StepCode(own, 1),)
            [code] = before
            steps.append(cast("StepCode", code).step)
        return steps

    def _chained(
        self, name: str, made: Sequence[LookUp], sources: Mapping[str, Callable[[int], Code]]
    ) -> tuple[Code, ...]:
        """Steps of tables on what all items share."""
        last: tuple[Code, ...] = ()
        for number, table in enumerate(made):
            key = self._key_of(table.axes, last, sources, 0)
            self._steps.append(TableStep(f"{name}_{number}", key, table.rows))
            last = (StepCode(f"{name}_{number}", 1),)
        return last

    def _column(self, axis: FactAxis, position: int) -> str:
        """The column to read instead of that of the fact itself; empty for that one."""
        name = axis.fact.name
        if name == self._key.name:
            return item_column(position)
        return own_column(position, name) if self._apart and name in self._own else ""

    def _key_of(
        self,
        axes: Sequence[AxisClasses],
        before: Sequence[Code],
        sources: Mapping[str, Callable[[int], Code]],
        position: int,
    ) -> tuple[Code, ...]:
        width = 1
        codes: list[Code] = []
        for one in reversed(axes):
            axis = self._space.all_axes[one.axis]
            if isinstance(axis, ExtraAxis):
                codes.append(sources[axis.name](width))
            else:
                column = self._column(axis, position)
                codes.append(FactCode(coded(axis, one), width, column))
            width *= one.count
        states = [StepCode(code.step, width) for code in before if isinstance(code, StepCode)]
        return (*states, *reversed(codes))


def _by(pairs: Sequence[tuple[str, Worlds]]) -> dict[str, list[Worlds]]:
    found: dict[str, list[Worlds]] = {}
    for name, where in pairs:
        found.setdefault(name, []).append(where)
    return found


def _or(one: Label, other: Label) -> Label:
    return cast("int", one) | cast("int", other)

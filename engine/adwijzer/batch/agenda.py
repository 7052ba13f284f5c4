"""The advice on a whole agenda as tables: an automaton that reads one item after the other.

Items of which something is not known share facts that are not known either, so what each may still
become cannot be put together as (advice, possible outcomes): in which worlds would be lost. Per
item there is therefore a diagram over the shared facts, with in each cell the standing that the
known facts give and all standings that the item's own facts may still give. Two such diagrams join
cell by cell, as `Standing.join`; only some hundreds of different ones exist, so that joining is a
table too:

    shared fact s         ja         nee
    item A brings         {F}        {F, B}          state A
    item B brings         {B}        {B}             class B
    A and B together      {F+B}      {F+B, B}        one look-up: (state of A, class of B)

What comes out of a state is a diagram over the shared facts again, completed after joining. The law
is that of `contact.completions`: the facts of one item say nothing about another, so per shared
cell the standings that each can reach are enough.

The simpler way, a table per list of items, has more lists than any table can hold; completing
before joining would let one item have a fact that another denies.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import cast

from msgspec import Struct

from adwijzer.batch.assembly import coded
from adwijzer.batch.columns import SEPARATOR, wrong_together
from adwijzer.batch.diagrams import Diagram, Label
from adwijzer.batch.lookups import look_ups
from adwijzer.batch.program import Code, Coding, FactCode, NoAnswer, StepCode, TableStep, Texts
from adwijzer.batch.spaces import FIRST_KNOWN, UNKNOWN_ANSWER, FactAxis, FactSpace
from adwijzer.decisions.contact.combiner import Combiner, Outcome, Standing
from adwijzer.inference.relevance import rules_behind
from adwijzer.inference.worlds import Strata, conclude
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import ContactDecision
from adwijzer.text.diagnostics import InputError, InternalError

_MOST_STATES = 5000
ANSWER, FORM, STAYS = "answer", "form", "stays"
"""The steps that give the number of the answer, the form that is advised, and whether some item
stays in this contact."""


class _Contribution(Struct, frozen=True):
    """What items add up to in a cell: by what is known, and what their own facts may still give.

    `possible` is empty where a shared fact is unknown: other cells say it there.
    """

    now: Standing
    possible: frozenset[Standing]


class _Whole(Struct, frozen=True):
    """What comes out for all items together in a cell."""

    fault: NoAnswer | None
    outcome: Outcome | None
    stays: bool


class AgendaTables(Struct, frozen=True):
    """The tables of the advice; `forms` is the order of the numbers that FORM gives."""

    steps: tuple[TableStep, ...]
    texts: Texts
    faults: tuple[NoAnswer, ...]
    forms: tuple[str, ...]


def agenda_tables(decision: ContactDecision, items: int, *, apart: bool = False) -> AgendaTables:
    """The advice for agendas of at most `items` items.

    Args:
        decision: the rules of one day.
        items: the most items of a case.
        apart: what belongs to an item has a column for each position.
    Raises:
        InputError: the rules are such that it cannot be done.
    """
    return _Agenda(decision, items, apart=apart).tables()


MOST_ITEMS = 4
"""Agenda items for which a statement has columns, where the cases do not say how many there are."""


def item_column(position: int) -> str:
    """The column with the agenda item at a position, from 1."""
    return f"item{position}"


def own_column(position: int, fact: str) -> str:
    """The column with what is said of a fact for the agenda item at a position, from 1."""
    return f"item{position}_{fact}"


def plain_coding(axis: FactAxis) -> Coding:
    """What is said of a fact of which nothing is assumed: that is what is known."""
    words = {word: n + FIRST_KNOWN for word, n in axis.words.items()}
    return Coding(axis.fact.name, 0, 0, words, (), len(axis.values) + FIRST_KNOWN)


class _Agenda:
    def __init__(self, decision: ContactDecision, items: int, *, apart: bool) -> None:
        self._decision = decision
        self._items = items
        self._apart = apart
        self._combiner = combiner = Combiner.of(decision)
        key = decision.item_key
        if key is None:
            raise InputError.of(f"het besluit `{decision.name}` heeft geen agenda")
        self._own = [f.name for f in decision.facts if f.scope == "agendapunt"]
        self._preference = combiner.combination.preference
        rules = rules_behind(decision, (*combiner.variables, "leidraad"))
        tested = [facts_of(rule.condition) for rule in rules]
        # What few rules test comes first: the diagrams stay narrow for longer.
        self._shared = sorted(
            (f.name for f in decision.facts if f.scope == "contact" and f.role != "berekend"),
            key=lambda name: sum(name in each for each in tested),
        )
        layout = [key.name, *self._own, *self._shared]
        self._space = FactSpace(decision, (key.name, self._preference), layout)
        self._matter = {name for each in tested for name in each} | {self._preference}
        self._found = conclude(
            Strata.of(decision).only(rules), self._space.facts, self._space.every
        )
        self._forms = (*combiner.combination.forms, combiner.combination.deferred[0])
        self._steps: list[TableStep] = []

    def _valued(self, name: str, otherwise: Label = None) -> Diagram:
        values = {**self._space.facts, **self._found}.get(name, {})
        cells = {value: self._space.cell_set(where) for value, where in values.items()}
        return self._space.known.valued(cells, otherwise)

    def tables(self) -> AgendaTables:
        """All of it."""
        space, known = self._space, self._space.known
        states = self._automaton()
        preference = self._valued(self._preference)
        fault, possible = wrong_together(space, self._decision, self._shared)
        settled: dict[tuple[Diagram, Diagram], Diagram] = {}
        completed: dict[Diagram, Diagram] = {}
        now, left = [], []
        for state in states:
            both = known.combined(self._settled, state, preference, settled)
            first = known.relabelled(lambda label: cast("tuple[Label, Label]", label)[0], both)
            second = known.relabelled(lambda label: cast("tuple[Label, Label]", label)[1], both)
            second = known.chosen(possible, second, known.constant(frozenset()))
            now.append(first)
            left.append(space.completed(second, memo=completed))
        guideline = known.joined([fault, self._guideline()])
        parts = [
            self._looked_up("n", now),
            self._looked_up("m", left),
            self._looked_up("g", [guideline]),
        ]
        return self._answers(parts)

    # --- items and states ----------------------------------------------------------------------

    def _classes(self) -> tuple[list[Diagram], list[int], list[Coding]]:
        """The classes of items, the class per row of a table, and the codings of its axes."""
        space, known, combiner = self._space, self._space.known, self._combiner
        values = known.joined([self._valued(name) for name in combiner.variables])
        now = known.relabelled(
            lambda label: combiner.standing(cast("tuple[str | None, ...]", label)), values
        )
        possible = space.completed(
            known.relabelled(lambda label: frozenset([label]), now), self._own
        )
        certain = known.always
        for name in self._shared:
            if name in self._matter and self._decision.fact(name).certainty:
                axis = space.numbers[name]
                said = known.where(axis, range(FIRST_KNOWN, known.sizes[axis]))
                certain = known.both(certain, said)
        possible = known.chosen(certain, possible, known.constant(frozenset()))
        items = known.combined(
            lambda a, b: _Contribution(cast("Standing", a), cast("frozenset[Standing]", b)),
            now,
            possible,
        )
        axes = space.axes[: 1 + len(self._own)]
        classes: dict[Diagram, int] = {}
        rows = [
            0
            if answers[0] == UNKNOWN_ANSWER  # no item at this position
            else 1 + classes.setdefault(known.fixed(items, answers), len(classes))
            for answers in product(*(range(known.sizes[n]) for n, _ in enumerate(axes)))
        ]
        return [*classes], rows, [plain_coding(axis) for axis in axes]

    def _automaton(self) -> list[Diagram]:
        """The look-ups that read the items; what each state is."""
        known = self._space.known
        classes, rows, codings = self._classes()
        memo: dict[tuple[Diagram, Diagram], Diagram] = {}
        states = {one: number for number, one in enumerate(classes)}
        table: dict[tuple[int, int], int] = {}
        fresh = [*classes]
        for _ in range(1, self._items):
            following = []
            for state in fresh:
                for number, one in enumerate(classes):
                    found = known.combined(_joined, state, one, memo)
                    if found not in states:
                        states[found] = len(states)
                        following.append(found)
                    table[states[state], number] = states[found]
            fresh = following
            if len(states) > _MOST_STATES:
                raise InputError.of(
                    f"een agenda van {self._items} punten kan niet in bulk",
                    "splits de agenda, of vraag het per zaak",
                )
        width = len(classes) + 1
        joined = [
            state if number == 0 else table.get((state, number - 1), 0)
            for state in range(len(states))
            for number in range(width)
        ]
        for position in range(1, self._items + 1):
            key = _item_key(codings, position, apart=self._apart)
            first = position == 1
            self._steps.append(
                TableStep(f"c{position}", key, tuple(rows) if first else (), "" if first else "c1")
            )
            if first:
                # A contact without items is left out by the checks.
                begin = tuple(max(number - 1, 0) for number in range(width))
                self._steps.append(TableStep("s1", (StepCode("c1", 1),), begin))
                continue
            again = position > 2
            self._steps.append(
                TableStep(
                    f"s{position}",
                    (StepCode(f"s{position - 1}", width), StepCode(f"c{position}", 1)),
                    () if again else tuple(joined),
                    "s2" if again else "",
                )
            )
        return [*states]

    # --- what comes out ------------------------------------------------------------------------

    def _settled(self, one: Label, other: Label) -> Label:
        """What comes out now, and what may: for one cell, with the preference there."""
        item, preference = cast("_Contribution", one), cast("str | None", other)
        outcomes = {self._outcome(standing, preference).outcome for standing in item.possible}
        return self._outcome(item.now, preference), frozenset(outcomes)

    def _outcome(self, standing: Standing, preference: str | None) -> _Whole:
        try:
            found = self._combiner.settle(standing, preference)
        except InternalError as error:
            [problem] = error.diagnostics
            return _Whole(NoAnswer(problem.message, problem.hint), None, stays=False)
        return _Whole(None, found, stays=standing.low is not None)

    def _guideline(self) -> Diagram:
        """The guideline, which is the same for all items."""
        found = self._valued("leidraad", "onbekend")
        if any(axis <= len(self._own) for axis in self._space.known.below(found)):
            raise InputError.of(
                f"het besluit `{self._decision.name}` kan niet in bulk",
                "de leidraad hangt af van het agendapunt",
            )
        return found

    def _looked_up(self, name: str, diagrams: Sequence[Diagram]) -> tuple[str, Sequence[Label]]:
        """Look up one of several diagrams by the state: the last step, and its answers."""
        space = self._space
        made = look_ups(space.said, [space.as_said(one) for one in diagrams])
        last: tuple[StepCode, ...] = ()
        if len(diagrams) > 1:
            last = (StepCode(f"s{self._items}", 1),)
        for number, table in enumerate(made.tables):
            width, codes = 1, []
            for one in reversed(table.axes):
                codes.append(FactCode(coded(space.all_axes[one.axis], one), width))
                width *= one.count
            before: list[Code] = [StepCode(code.step, width) for code in last]
            key = (*before, *reversed(codes))
            self._steps.append(TableStep(f"{name}_{number}", key, table.rows))
            last = (StepCode(f"{name}_{number}", 1),)
        if made.tables:
            return last[0].step, made.answers
        # Nothing is asked: the state itself says it.
        self._steps.append(TableStep(f"{name}_0", last, tuple(range(len(made.answers)))))
        return f"{name}_0", made.answers

    def _answers(self, parts: Sequence[tuple[str, Sequence[Label]]]) -> AgendaTables:
        """The answers by number: everything that can come together of the parts."""
        told = [self._told(labels) for labels in product(*(labels for _, labels in parts))]
        numbers = {line: number for number, line in enumerate(dict.fromkeys(told))}
        width, key = 1, []
        for step, labels in reversed(parts):
            key.append(StepCode(step, width))
            width *= len(labels)
        lines = cast("list[tuple[NoAnswer | None, str, str, str, str, str, int, int]]", [*numbers])
        self._steps += [
            TableStep(ANSWER, tuple(reversed(key)), tuple(numbers[line] for line in told)),
            TableStep(FORM, (StepCode(ANSWER, 1),), tuple(line[6] for line in lines)),
            TableStep(STAYS, (StepCode(ANSWER, 1),), tuple(line[7] for line in lines)),
        ]
        faults = [*dict.fromkeys(line[0] for line in lines if line[0] is not None)]
        words = {fault: str(number) for number, fault in enumerate(faults)}
        texts = tuple((words[line[0]] if line[0] else None, *line[1:6]) for line in lines)
        return AgendaTables(
            tuple(self._steps),
            Texts("a0", (StepCode(ANSWER, 1),), texts),
            tuple(faults),
            self._forms,
        )

    def _told(self, labels: Sequence[Label]) -> Label:
        """The texts of an answer, with the form and whether some item stays behind them."""
        now, left, (fault, guideline) = cast(
            "tuple[_Whole, frozenset[Outcome | None], tuple[NoAnswer | None, str]]", labels
        )
        fault = fault or now.fault
        if fault is None and None in left:
            fault = NoAnswer("de regels laten voor dit contact misschien geen enkele vorm over")
        if fault is not None or now.outcome is None:
            return (fault, *(None,) * 5, 0, 0)
        ranks = self._combiner.ranks
        found = sorted(
            (each for each in left if each is not None),
            key=lambda each: (self._forms.index(each.form), -ranks[each.verdict]),
        )
        return (
            None,
            now.outcome.form,
            now.outcome.verdict,
            "vast" if [*left] == [now.outcome] else "voorlopig",
            SEPARATOR.join(f"{each.form} {each.verdict}" for each in found),
            guideline,
            self._forms.index(now.outcome.form),
            int(now.stays),
        )


def _joined(one: Label, other: Label) -> Label:
    a, b = cast("_Contribution", one), cast("_Contribution", other)
    return _Contribution(
        a.now.join(b.now), frozenset(x.join(y) for x in a.possible for y in b.possible)
    )


def _item_key(codings: Sequence[Coding], position: int, *, apart: bool) -> tuple[Code, ...]:
    """The key of the table of classes: the item itself first, then its own facts."""
    width, codes = 1, []
    for number, coding in reversed([*enumerate(codings)]):
        column = own_column(position, coding.fact) if apart else ""
        codes.append(FactCode(coding, width, column if number else item_column(position)))
        width *= coding.count
    return tuple(reversed(codes))

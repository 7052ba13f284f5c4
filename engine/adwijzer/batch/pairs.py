"""A decision about pairs of assignments as tables, and the pairs themselves by equi-joins.

A pair is looked at in one direction, or in both where the two begin on one day; then the heaviest
verdict counts (`roles.decider`). Facts of a record are named after the row of which they are: what
`eerste_rol` is in one direction is `tweede_rol` in the other. So there are axes for both rows, the
rules are worked out twice, with the rows in each other's place, and a cell has the heavier of both.

Pairs that can be other than free share a client, an employer or a principal, so three joins on
equal codes find them all. Before the join on an employer or principal, assignments go out that no
rule could mind in that place, for whatever the rest of the pair is: else one large employer would
give the square of its assignments.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.batch.assembly import assembled
from adwijzer.batch.columns import (
    SEPARATOR,
    AnswerColumn,
    Reasoned,
    deciders,
    held_where,
    listed,
    ordered,
)
from adwijzer.batch.diagrams import Diagram, Label
from adwijzer.batch.program import NoAnswer, Program, RegisterPart
from adwijzer.batch.spaces import FIRST_KNOWN, FactSpace
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.roles.records import (
    CLIENT,
    END,
    FIRST,
    NEVER_SAME,
    ROLE,
    SAME,
    SECOND,
    SIMULTANEOUS,
    Layout,
)
from adwijzer.inference.algebra import Worlds
from adwijzer.inference.worlds import Strata, Trace, Value, conclude
from adwijzer.model.rulebase import UNDECIDED, VERDICT, Fact, PairsDecision
from adwijzer.model.rulebase import Value as Word

SAME_DAY = "zelfde_dag"
GUIDELINE, MEASURES = "leidraad", "maatregelen"
ABOUT, ROWS = "betreft", ("eerste", "tweede")
"""The column that says which of the two the verdict is about, and its words."""
_YES_NO = tuple(Word(name=word, label=word) for word in ("ja", "nee"))
NO_OUTCOME = NoAnswer("de regels geven voor twee opdrachten geen uitkomst")


class _Looked(Struct, frozen=True):
    """What comes out in one direction, as diagrams: the outcome and what goes with it."""

    outcome: Diagram
    rule: Diagram
    points: dict[str, Diagram]
    guideline: Diagram


def pairs_program(decision: PairsDecision) -> Program:
    """Compile a decision about pairs.

    Raises:
        RuleBaseError: a fact names no column of a register.
    """
    return _Pairs(decision).program()


class _Pairs:
    def __init__(self, decision: PairsDecision) -> None:
        self._decision = decision
        [outcome] = decision.outcomes
        self._outcome = outcome.name
        self._names = outcome.names
        layout = Layout.of(decision, ())
        self._places = {
            **{name: (place, column) for name, (place, column) in layout.sources.items()},
            FIRST + ROLE: ("first", ROLE),
            SECOND + ROLE: ("second", ROLE),
            SAME + CLIENT: ("compared", CLIENT),
            SAME + ROLE: ("compared", ROLE),
        }
        columns = {column for place, column in self._places.values() if place != "compared"}
        some = {column: f for f in decision.facts for column in [self._places[f.name][1]]}
        made: dict[str, Fact] = {}
        for column in sorted(columns):
            for prefix in (FIRST, SECOND):
                fact = next(
                    (f for f in decision.facts if self._places[f.name][1] == column), some[column]
                )
                made[prefix + column] = replace(fact, name=prefix + column, role="feit")
        for fact in decision.facts:
            if self._places[fact.name][0] == "compared":
                made[fact.name] = replace(fact, role="feit")
        day = replace(next(iter(made.values())), name=SAME_DAY, values=_YES_NO)
        made[SAME_DAY] = replace(day, role="feit")
        self._space = FactSpace(
            replace(decision, facts=tuple(made.values()), impossible=()), tuple(made)
        )
        self._columns = sorted(columns)

    def program(self) -> Program:
        """The tables, and how pairs are found."""
        space, known = self._space, self._space.known
        onward, back = self._looked(self._straight), self._looked(self._turned)
        ranks = {name: rank for rank, name in enumerate(self._names)}

        def heavier(one: Label, other: Label) -> bool:
            return ranks.get(str(other), -1) > ranks.get(str(one), -1)

        turns = known.combined(heavier, onward.outcome, back.outcome)
        turned = known.both(turns, space.cell_set(space.facts[SAME_DAY]["ja"]))

        def either_way(one: Diagram, other: Diagram) -> Diagram:
            return known.chosen(turned, other, one)

        outcome = either_way(onward.outcome, back.outcome)
        left = space.completed(known.relabelled(lambda label: frozenset([label]), outcome))
        certain = known.combined(
            lambda all_, now: "vast" if all_ == frozenset([now]) else "voorlopig", left, outcome
        )
        points = {
            name: space.cells(either_way(where, back.points[name]))
            for name, where in onward.points.items()
        }
        faulty = known.relabelled(
            lambda label: None if label in self._names else NO_OUTCOME, outcome
        )
        possible = known.relabelled(lambda label: ordered(label, self._names), left)
        about = known.relabelled(lambda is_first: ROWS[0] if is_first else ROWS[1], turned)
        columns = (
            AnswerColumn(self._outcome, (outcome,)),
            AnswerColumn("zekerheid", (certain,)),
            AnswerColumn("mogelijk", (possible,), several=True),
            AnswerColumn("regel", (either_way(onward.rule, back.rule),)),
            AnswerColumn(GUIDELINE, (either_way(onward.guideline, back.guideline),)),
            AnswerColumn(
                MEASURES,
                (known.relabelled(self._measures, either_way(onward.rule, back.rule)),),
                several=True,
            ),
            AnswerColumn("aandachtspunten", listed(space, points), several=True),
            AnswerColumn("vragen", listed(space, self._asked(outcome)), several=True),
            AnswerColumn(ABOUT, (about,)),
        )
        made = assembled(space, Reasoned(faulty, columns))
        free = known.relabelled(lambda label: label == self._names[0], outcome)
        return replace(
            made,
            register=RegisterPart(
                columns=tuple(self._columns),
                measures={m.name: m.done_by for m in self._decision.measures},
                compared=tuple(
                    column
                    for place, column in dict.fromkeys(self._places.values())
                    if place == "compared" and column != SIMULTANEOUS
                ),
                outcome=self._outcome,
                free=self._names[0],
                minded={
                    column: self._minded(column, free)
                    for column in sorted(NEVER_SAME - {CLIENT})
                    if SAME + column in space.numbers
                },
            ),
        )

    def _straight(self, name: str) -> str:
        place, column = self._places[name]
        prefix = {"first": FIRST, "second": SECOND}.get(place)
        return name if prefix is None else prefix + column

    def _turned(self, name: str) -> str:
        place, column = self._places[name]
        prefix = {"first": SECOND, "second": FIRST}.get(place)
        return name if prefix is None else prefix + column

    def _looked(self, named: Callable[[str], str]) -> _Looked:
        """One direction, by the name that the axis of each fact has in it."""
        space, known, decision = self._space, self._space.known, self._decision
        facts: dict[str, Mapping[Value, Worlds]] = {
            fact.name: space.facts[named(fact.name)] for fact in decision.facts
        }
        trace: Trace = []
        found = conclude(Strata.of(decision), facts, space.every, trace)
        said = {str(v): w for v, w in found[VERDICT + self._outcome].items() if w}
        outcome = known.valued({v: space.cell_set(w) for v, w in said.items()})
        behind = deciders(trace, self._outcome)
        # Of several rules that agree the first is told, so the last one is put down before it.
        rule = known.constant(None)
        for name, where in reversed(behind.items()):
            rule = known.chosen(space.cell_set(where), known.constant(name), rule)
        asked = {
            **facts,
            **found,
            "advies": cast(
                "Mapping[Value, Worlds]", {v: w for v, w in said.items() if v != UNDECIDED}
            ),
            "beslissende_regel": cast(
                "Mapping[Value, Worlds]",
                {name: space.cells(where) for name, where in known.cells_of(rule).items() if name},
            ),
        }
        points = {
            point.id: space.cell_set(held_where(space, point, asked))
            for point in decision.attention
        }
        guided = {str(v): space.cell_set(w) for v, w in found.get(GUIDELINE, {}).items()}
        return _Looked(outcome, rule, points, known.valued(guided, UNKNOWN))

    def _measures(self, rule: Label) -> str | None:
        """What a rule asks for."""
        names = self._decision.rule(str(rule)).measures if rule else ()
        return SEPARATOR.join(names) or None

    def _asked(self, outcome: Diagram) -> dict[str, Worlds]:
        """The cells of a register that can still change the outcome, by column of a pair."""
        found = {}
        for name, where in self._space.asks(outcome).items():
            if name == SIMULTANEOUS:
                found[FIRST + END] = where  # an open end of what is done
            elif name.startswith(SAME):
                found[name.removeprefix(SAME)] = where  # of one of the two, or of both
            else:
                found[name] = where
        return found

    def _minded(self, column: str, free: Diagram) -> dict[str, tuple[str, ...]]:
        """Of pairs that share this column and no client: the words with which some are not free.

        By column of the first and the second row; a pair with another word there is free.
        """
        space, known = self._space, self._space.known
        shares = known.both(
            space.cell_set(space.facts[SAME + column]["ja"]),
            space.cell_set(space.facts[SAME + CLIENT]["nee"]),
        )
        minded = known.both(shares, known.opposite(free))
        found: dict[str, tuple[str, ...]] = {}
        for name in (prefix + each for prefix in (FIRST, SECOND) for each in self._columns):
            axis = space.axes[space.numbers[name]]
            number = space.numbers[name]
            here = [
                known.both(minded, known.where(number, [n])) != known.never
                for n in range(known.sizes[number])
            ]
            if not all(here):
                words = [str(v) for n, v in enumerate(axis.values, start=FIRST_KNOWN) if here[n]]
                found[name] = (*words, *([""] if here[0] else []))
        return found

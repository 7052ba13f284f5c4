"""Timing as a program: the tables with everything that rules say of a case and its days.

Arithmetic on days is done row by row (`absences`, `dates`, `standings`); what follows from facts is
looked up. There are four look-ups: what the known facts and days give; for each outcome the
standings of the days in which completions of the facts give it; the profile of the deadlines; and,
when the deadlines are there, what to mind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import cast

from adwijzer.batch.absences import MAIN, OTHER, CountColumns
from adwijzer.batch.assembly import chain, fault_numbers, input_of
from adwijzer.batch.columns import (
    NO_ADVICE,
    SEPARATOR,
    deciders,
    held_where,
    listed,
    wrong_together,
)
from adwijzer.batch.dates import FORCED, PROFILE, STATUSES, profile_column
from adwijzer.batch.diagrams import Diagram, Label
from adwijzer.batch.program import (
    Code,
    DeadlinePart,
    InputColumn,
    NoAnswer,
    NumberTable,
    OutputColumn,
    Program,
    TableStep,
    Texts,
    TimingPart,
)
from adwijzer.batch.spaces import ExtraAxis, FactSpace, conditions_of
from adwijzer.batch.standings import (
    DONE,
    DONE_LATE,
    EXTENSION_SETS,
    NOT_DONE,
    NOTHING_OF_EXTENSION,
    NOTHING_OF_RESEARCH,
    OVER,
    RESEARCH_SETS,
    RUNS,
    Standings,
)
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.decisions.timing.dates import (
    DAY,
    EXTENSION_RUNS,
    FIRST_DAY,
    INTERRUPTIONS,
    ON_LEAVE,
    REFERENCE,
    RESEARCH_WAYS,
    RESEARCHED,
    RESEARCHED_LATE,
    WEEK,
    WEEKEND,
    Reckoning,
)
from adwijzer.decisions.timing.dates import RECOVERED as RECOVERED_FACT
from adwijzer.decisions.timing.deadlines import NEARBY, number_of
from adwijzer.decisions.timing.workdays import safe_day
from adwijzer.inference.algebra import Worlds
from adwijzer.inference.domains import bounds_of
from adwijzer.inference.relevance import rules_behind
from adwijzer.inference.worlds import Strata, Trace, Value, conclude, truth
from adwijzer.model.conditions import Condition, facts_of
from adwijzer.model.deadlines import (
    DOUBTFUL,
    EARLY,
    EMPLOYMENT_OVER,
    STANDS,
    TO_NAME,
    Actor,
    Deadline,
)
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, TimingDecision
from adwijzer.text.days import FIRST_YEAR, LAST_YEAR
from adwijzer.text.diagnostics import InputError

INTERRUPTIONS_KNOWN = f"{INTERRUPTIONS}_bekend"
"""The column that says `nee` where it was asked, and nobody knows whether there were any."""
MOST_STANDINGS = 62
"""Bits of one whole number that Spark and DuckDB both have."""
YES_NO = ("ja", "nee")
ADVICE_BIT, CERTAINTY, PROFILE_TABLE, POINT, CALENDAR = "nb", "nc", "np", "nw", "nk"
"""Tables of numbers: the bit of the advice, the standings per outcome, the profile of the
deadlines, the standings of a point, and the safe day of each day."""
PROFILE_WORDS, POSSIBLE, CERTAINTY_WORDS, STATUS_WORDS, NEXT_WORDS = "ap", "am", "az", "as_", "an"
"""Tables of texts: who acts, what is possible by its bits, and the words for a few numbers."""
FIRST_DATE = (date(FIRST_YEAR, 1, 3) - date(1970, 1, 1)).days
LAST_SAFE = (date(LAST_YEAR, 12, 31) - date(1970, 1, 1)).days
"""The days of which the safe day is known, as numbers; the first two lie in a weekend."""
TERM_KEYS = ("dag", "datum", "datum_vanaf", "veilige_datum", "status", "door")
"""What is told of a deadline, by the keys of the contract."""
UNKNOWN_HOLIDAYS = NoAnswer(
    "een termijn valt in een jaar waarvan de feestdagen niet bekend zijn",
    f"bekend is {FIRST_YEAR} tot en met {LAST_YEAR}; klopt het jaar?",
)


def term_column(count: CountColumns, deadline: str, key: str) -> str:
    """The name of a column about a deadline, of the one count or of the other."""
    return f"{'andere_' if count == OTHER else ''}termijn_{deadline}_{key}"


def profile_columns(part: TimingPart) -> list[str]:
    """The columns of the profile, in the order of its table."""
    return [
        *(profile_column(what, n) for n in range(len(part.deadlines)) for what in PROFILE),
        "over_",
    ]


def timing_program(decision: TimingDecision) -> Program:
    """Compile a decision about an absence, which has the rules of one day.

    Raises:
        InputError: the rules see more differences between days than there are bits.
    """
    return _TimingTables(decision).program()


class _TimingTables:
    def __init__(self, decision: TimingDecision) -> None:
        self.decision = decision
        verdict = VERDICT + decision.outcomes[0].name
        self.verdict = verdict
        self.rules = rules_behind(decision, [verdict])
        self.bounds = _day_bounds(rule.condition for rule in self.rules)
        self.fact_bounds = _day_bounds(conditions_of(decision))
        self.axes: dict[str, dict[str, tuple[Value, ...]]] = {
            "v_recovered": {RECOVERED_FACT: YES_NO},
            "v_leave": {ON_LEAVE: YES_NO},
            "v_day": {
                DAY: self.fact_bounds,
                WEEK: tuple((day + 6) // 7 for day in self.fact_bounds),
            },
            "v_research": {
                name: tuple(way[name] for way in RESEARCH_WAYS.values())
                for name in (RESEARCHED, RESEARCHED_LATE)
            },
            "v_extension": {EXTENSION_RUNS: YES_NO},
            "v_weekend": {WEEKEND: YES_NO},
        }
        tested = frozenset[str]().union(*(facts_of(c) for c in conditions_of(decision)))
        late: dict[str, dict[str, tuple[Value, ...]]] = {
            "v_named": {TO_NAME: ("verlopen", "komt")},
            "v_over": {EMPLOYMENT_OVER: YES_NO},
            "v_doubtful": {DOUBTFUL: YES_NO},
        }
        for n, deadline in enumerate(decision.deadlines):
            late[f"status{n}_m"] = {STANDS + deadline.name: STATUSES}
            late[f"early{n}_m"] = {EARLY + deadline.name: YES_NO}
        self.late_axes = {
            column: facts for column, facts in late.items() if not tested.isdisjoint(facts)
        }
        names = [fact.name for fact in decision.facts if fact.role == "feit"]
        extra = {**self.axes, **self.late_axes}
        self.space = FactSpace(
            decision,
            apart=decision.minimal_information,
            layout=[
                *names,
                *(
                    ExtraAxis(column, 1 + len(next(iter(facts.values()))))
                    for column, facts in extra.items()
                ),
            ],
        )
        self.days = {
            name: dict(self._values(column, values))
            for column, facts in extra.items()
            for name, values in facts.items()
        }
        self.steps: list[TableStep] = []
        self.texts: list[Texts] = []
        self.numbers: list[NumberTable] = []

    def _values(self, column: str, values: Sequence[Value]) -> Iterator[tuple[Value, Worlds]]:
        """Each value with the cells where it holds; several stretches may have one value."""
        axis = self.space.numbers[column]
        for value in dict.fromkeys(values):
            there = [n for n, each in enumerate(values, start=1) if each == value]
            yield value, self.space.cells(self.space.known.where(axis, there))

    def program(self) -> Program:
        decision, space, known = self.decision, self.space, self.space.known
        trace: Trace = []
        facts: dict[str, Mapping[Value, Worlds]] = {**space.facts, **self.days}
        found = conclude(Strata.of(decision), facts, space.every, trace)
        advice = {str(v): w for v, w in found[self.verdict].items() if v != NONE and w}
        value = known.valued({v: space.cell_set(w) for v, w in advice.items()})
        fault = known.relabelled(lambda one: None if one else NO_ADVICE, value)
        wrong, possible = wrong_together(space, decision, [*space.facts])
        fault = known.combined(lambda one, other: one or other, wrong, fault)
        faults = fault_numbers(space, fault)
        deciding = deciders(trace, decision.outcomes[0].name)
        outcomes = (*decision.outcomes[0].names, UNDECIDED)
        guideline = known.valued(
            {str(v): space.cell_set(w) for v, w in found.get("leidraad", {}).items()}, "onbekend"
        )
        [ruling] = listed(space, deciding)
        main = [known.relabelled(faults.get, fault), value, ruling, guideline]
        last, answers = self._chain("t0", known.joined(main))
        self.texts.append(Texts("a0", last, cast("tuple[tuple[str | None, ...], ...]", answers)))
        advised = [cast("tuple[str | None, ...]", each)[1] for each in answers]
        bits = tuple((1 << outcomes.index(word) if word else None,) for word in advised)
        self.numbers.append(NumberTable(ADVICE_BIT, last, bits))
        self._certainty(outcomes, possible)
        concluded = {**facts, **cast("Mapping[str, Mapping[Value, Worlds]]", found)}
        self._profile(concluded)
        self._words()
        columns = [
            OutputColumn(decision.outcomes[0].name, (("a0", 1),), several=False),
            OutputColumn("zekerheid", (), several=False),
            OutputColumn("mogelijk", ((POSSIBLE, 0),), several=True),
            OutputColumn("regels", (("a0", 2),), several=True),
            OutputColumn("leidraad", (("a0", 3),), several=False),
        ]
        missing = {
            name: space.cells(known.opposite(space.cell_set(space.facts[name]["ja"])))
            for name in decision.minimal_information
        }
        columns += self._day_columns()
        columns.append(self._list("ontbreekt", "m", listed(space, missing)))
        early = {step.name for step in self.steps} | {each.name for each in self.texts}
        concluded["advies"] = cast(
            "Mapping[Value, Worlds]", {v: w for v, w in advice.items() if v != UNDECIDED}
        )
        concluded["beslissende_regel"] = cast("Mapping[Value, Worlds]", deciding)
        held = {point.id: held_where(space, point, concluded) for point in decision.attention}
        for name, short, points in (
            (
                "aandachtspunten",
                "p",
                [p for p in decision.attention if not p.requirement and not p.contradicts],
            ),
            ("meldingen", "q", decision.contradictions),
        ):
            parts = listed(space, {point.id: held[point.id] for point in points})
            columns.append(self._list(name, short, parts))
        late = [*(step.name for step in self.steps), *(text.name for text in self.texts)]
        return Program(
            decision=decision.name,
            inputs=tuple(self._inputs()),
            steps=tuple(self.steps),
            texts=tuple(self.texts),
            columns=tuple(columns),
            faults=(*(cast("NoAnswer", each) for each in faults), UNKNOWN_HOLIDAYS),
            timing=self._part(outcomes, tuple(name for name in late if name not in early)),
        )

    def _day_columns(self) -> Iterator[OutputColumn]:
        """The columns that are worked out row by row."""
        for name in (
            "dag_1",
            "verzuimdag",
            "verzuimweek",
            "hersteld",
            "met_verlof",
            "eerste_dag_na_verlof",
            "volgende_termijn",
        ):
            yield OutputColumn(name, (), several=False)
        yield OutputColumn("verlopen", (), several=True)
        yield OutputColumn("na_te_gaan", (), several=True)
        yield from self._term_columns(MAIN)
        for name in ("telling", "dag_1", "verzuimdag", "verzuimweek"):
            yield OutputColumn(f"andere_{name}", (), several=False)
        yield from self._term_columns(OTHER)

    def _term_columns(self, count: CountColumns) -> Iterator[OutputColumn]:
        for deadline in self.decision.deadlines:
            for key in TERM_KEYS:
                if key != "datum_vanaf" or deadline.window_from is not None:
                    name = term_column(count, deadline.name, key)
                    yield OutputColumn(name, (), several=key == "door")

    def _words(self) -> None:
        """The words for a few numbers, and the safe day of each day from `FIRST_DATE`."""
        words: dict[str, Sequence[str | None]] = {
            CERTAINTY_WORDS: ("voorlopig", "vast"),
            STATUS_WORDS: (None, *STATUSES),
            NEXT_WORDS: (None, *(each.name for each in self.decision.deadlines)),
        }
        for name, row in words.items():
            self.texts.append(Texts(name, (), tuple((word,) for word in row)))
        epoch = date(1970, 1, 1)
        safe = (
            (safe_day(epoch + timedelta(days=day)) - epoch).days
            for day in range(FIRST_DATE, LAST_SAFE + 1)
        )
        self.numbers.append(NumberTable(CALENDAR, (), ((None,), *((day,) for day in safe))))

    def _list(self, name: str, short: str, parts: Sequence[Diagram]) -> OutputColumn:
        places = []
        for n, part in enumerate(parts):
            last, answers = self._chain(f"t{short}{n}", self.space.known.joined([part]))
            table = f"a{short}{n}"
            self.texts.append(
                Texts(table, last, cast("tuple[tuple[str | None, ...], ...]", answers))
            )
            places.append((table, 0))
        return OutputColumn(name, tuple(places), several=True)

    def _chain(self, name: str, diagram: Diagram) -> tuple[tuple[Code, ...], tuple[Label, ...]]:
        steps, last, answers = chain(self.space, name, diagram)
        self.steps += steps
        return last, answers

    def _certainty(self, outcomes: tuple[str, ...], possible: Diagram) -> None:
        """The standings in which each outcome is possible, and those of each point."""
        known = self.space.known
        strata = Strata.of(self.decision).only(self.rules)
        numbers: dict[Diagram, int] = {}
        bits: dict[tuple[object, ...], int] = {}
        for key, days in self._standings().items():
            facts: dict[str, Mapping[Value, Worlds]] = dict(self.space.facts)
            facts |= {name: {value: self.space.every} for name, value in days.items()}
            found = conclude(strata, facts, self.space.every)[self.verdict]
            diagram = known.valued(
                {str(v): self.space.cell_set(w) for v, w in found.items() if v != NONE}
            )
            bits[key] = numbers.setdefault(diagram, len(numbers))
        if len(numbers) > MOST_STANDINGS:
            raise InputError.of(
                f"het besluit `{self.decision.name}` kan niet in bulk: de regels maken meer dan"
                f" {MOST_STANDINGS} verschillen tussen dagen",
                "laat regels dezelfde dagen noemen",
            )
        given = known.constant(frozenset())
        for diagram, number in numbers.items():
            pairs = known.relabelled(
                lambda one, number=number: frozenset([(one, number)] if one else []),  # type: ignore[misc]
                diagram,
            )
            given = known.combined(_united, given, pairs)
        given = known.chosen(possible, given, known.constant(frozenset()))
        completed = known.relabelled(
            lambda pairs: tuple(_bits_of(pairs, outcome) for outcome in outcomes),
            self.space.completed(given),
        )
        last, answers = self._chain("tc", completed)
        rows = cast("tuple[tuple[int, ...], ...]", answers)
        self.numbers.append(NumberTable(CERTAINTY, last, rows))
        self.numbers.append(NumberTable(POINT, (), tuple((each,) for each in self._points(bits))))
        names = tuple(
            (SEPARATOR.join(o for n, o in enumerate(outcomes) if mask >> n & 1) or None,)
            for mask in range(1 << len(outcomes))
        )
        self.texts.append(Texts(POSSIBLE, (), names))

    def _standings(self) -> dict[tuple[object, ...], dict[str, Value]]:
        """What is known of the days in each standing, by its number and that of the research and
        the extension; None is not even asked."""
        numbers = Standings(len(self.bounds))
        absence: dict[int, dict[str, Value]] = {}
        for n, day in enumerate(self.bounds):
            counted: dict[str, Value] = {DAY: day, WEEK: (day + 6) // 7}
            absence[n] = {RECOVERED_FACT: "nee", ON_LEAVE: "nee", **counted}
            absence[numbers.recovered + n] = {RECOVERED_FACT: "ja", ON_LEAVE: "nee", **counted}
            absence[numbers.leave + n] = {RECOVERED_FACT: "nee", ON_LEAVE: "ja", **counted}
        absence[numbers.no_count_recovered] = {RECOVERED_FACT: "ja", ON_LEAVE: "nee"}
        absence[numbers.no_count_leave] = {RECOVERED_FACT: "nee", ON_LEAVE: "ja"}
        absence[numbers.recovered_alone] = {RECOVERED_FACT: "ja"}
        research = [None, *RESEARCH_WAYS.values()]
        extension: list[dict[str, Value] | None] = [None]
        extension += [{EXTENSION_RUNS: word} for word in YES_NO]
        return {
            (number, r, x): {**days, **(done or {}), **(runs or {})}
            for number, days in absence.items()
            for r, done in enumerate(research)
            for x, runs in enumerate(extension)
        }

    def _points(self, bits: Mapping[tuple[object, ...], int]) -> Iterator[int]:
        """Per point the bits of its standings; the first one has none."""
        research = {NOTHING_OF_RESEARCH: [0]} | {
            which: [n for n, bit in enumerate((NOT_DONE, DONE, DONE_LATE), start=1) if which & bit]
            for which in range(NOTHING_OF_RESEARCH)
        }
        extension = {NOTHING_OF_EXTENSION: [0]} | {
            which: [n for n, bit in enumerate((RUNS, OVER), start=1) if which & bit]
            for which in range(NOTHING_OF_EXTENSION)
        }
        for number in range(Standings(len(self.bounds)).count):
            for r in range(RESEARCH_SETS):
                for x in range(EXTENSION_SETS):
                    there = {
                        bits[number, one, other] for one in research[r] for other in extension[x]
                    }
                    yield sum(1 << bit for bit in there)

    def _profile(self, facts: Mapping[str, Mapping[Value, Worlds]]) -> None:
        """What conditions say of the deadlines."""
        known, space = self.space.known, self.space

        def holds(condition: Condition | None) -> Diagram:
            if condition is None:
                return known.never
            return space.cell_set(truth(condition, facts, space.every)[0])

        def flag(diagram: Diagram) -> Diagram:
            return known.relabelled(int, diagram)  # type: ignore[arg-type]

        decision = self.decision
        columns: list[Diagram] = []
        actors: list[Diagram] = []
        for deadline in decision.deadlines:
            there = known.both(holds(deadline.condition), known.opposite(holds(deadline.unless)))
            day = known.constant(self._number(deadline.day))
            by = known.constant(deadline.by)
            for case in reversed(deadline.cases):
                where = holds(case.condition)
                of_case = known.constant(self._number(case.day or deadline.day))
                day = known.chosen(where, of_case, day)
                by = known.chosen(where, known.constant(case.by or deadline.by), by)
            standing = known.constant(FORCED[""])
            for regime in reversed(decision.regimes):
                if regime.deadlines and deadline.name not in regime.deadlines:
                    continue
                where = holds(regime.condition)
                if regime.standing:
                    standing = known.chosen(
                        where, known.constant(FORCED[regime.standing]), standing
                    )

                def acting(
                    one: Label,
                    own: tuple[Actor, ...] | None = regime.by,
                    instead: Mapping[Actor, Actor] = regime.instead,
                ) -> Label:
                    before = own or cast("tuple[Actor, ...]", one)
                    return tuple(dict.fromkeys(instead.get(each, each) for each in before))

                by = known.chosen(where, known.relabelled(acting, by), by)
            columns += [
                flag(there),
                day,
                standing,
                flag(holds(deadline.urgent)),
                flag(holds(deadline.reached)),
            ]
            actors.append(
                known.relabelled(lambda one: SEPARATOR.join(cast("tuple[str, ...]", one)), by)
            )
        over = known.both(holds(decision.unchecked), known.opposite(holds(decision.still_checked)))
        columns.append(flag(over))
        last, answers = self._chain("tp", known.joined([*columns, *actors]))
        rows = cast("tuple[tuple[object, ...], ...]", answers)
        numbers = len(columns)
        self.numbers.append(
            NumberTable(
                PROFILE_TABLE,
                last,
                tuple(cast("tuple[int | None, ...]", r[:numbers]) for r in rows),
            )
        )
        self.texts.append(
            Texts(
                PROFILE_WORDS,
                last,
                tuple(cast("tuple[str | None, ...]", r[numbers:]) for r in rows),
            )
        )

    def _number(self, parameter: str | None) -> int | None:
        return None if parameter is None else number_of(self.decision, parameter)

    def _inputs(self) -> Iterator[InputColumn]:
        for fact in self.decision.asked:
            yield input_of(fact)
            if fact.kind == "perioden":
                yield InputColumn(INTERRUPTIONS_KNOWN, "keuze", YES_NO)

    def _part(self, outcomes: tuple[str, ...], late: tuple[str, ...]) -> TimingPart:
        decision = self.decision
        reckoning = Reckoning.of(decision)
        dates = tuple(
            fact.name
            for fact in decision.asked
            if fact.kind == "datum" and fact.name not in (REFERENCE, FIRST_DAY)
        )
        return TimingPart(
            periods=0,
            day=None,
            new_count_after=reckoning.new_count_after,
            last_day=reckoning.last_day,
            last_extended_day=reckoning.last_extended_day,
            nearby=number_of(decision, NEARBY),
            bounds=self.bounds,
            fact_bounds=self.fact_bounds,
            dates=dates,
            outcomes=outcomes,
            asked=(*self.axes, *self.late_axes),
            deadlines=tuple(self._deadline(each) for each in decision.deadlines),
            numbers=tuple(self.numbers),
            late=late,
        )

    def _deadline(self, deadline: Deadline) -> DeadlinePart:
        return DeadlinePart(
            name=deadline.name,
            on=deadline.on or "",
            after=deadline.after,
            days=self._number(deadline.days),
            after_deadline=deadline.after_deadline or "",
            window_from=self._number(deadline.window_from),
            done=deadline.done or "",
            previous=deadline.previous or "",
            by_itself=deadline.by_itself,
            too_early=self._number(deadline.too_early),
            not_before=deadline.not_before or "",
            has_day=deadline.day is not None or any(case.day for case in deadline.cases),
        )


def _day_bounds(conditions: Iterator[Condition] | Sequence[Condition]) -> tuple[int, ...]:
    """First days of absence of every stretch in which conditions see no difference.

    Raises:
        InputError: a stretch begins on day 2, which is what unknown interruptions cannot tell.
    """
    starts = bounds_of(conditions)
    days = {n for n in starts.get(DAY, ()) if isinstance(n, int)}
    days |= {7 * (n - 1) + 1 for n in starts.get(WEEK, ()) if isinstance(n, int)}
    if 2 in days:
        raise InputError.of("een regel over dag 2 van het verzuim kan niet in bulk")
    return tuple(sorted({1, *(day for day in days if day > 1)}))


def _united(one: object, other: object) -> frozenset[object]:
    return cast("frozenset[object]", one) | cast("frozenset[object]", other)


def _bits_of(pairs: object, outcome: str) -> int:
    """The standings in which an outcome is possible, as bits."""
    return sum(1 << n for one, n in cast("frozenset[tuple[str, int]]", pairs) if one == outcome)


PERIOD_KINDS = (RECOVERED, LEAVE)
"""The words for the kind of a period."""

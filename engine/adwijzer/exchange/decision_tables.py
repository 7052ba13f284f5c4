"""A decision as tables of rules: one per fact that may be assumed, and per layer and conclusion.

The tables stand in the order in which they are worked out; each asks facts, or what tables before
it concluded. A layer that says nothing of an outcome keeps what stood below it. What these tables
cannot say stands in `LEFT_OUT`, or is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.contact.combiner import Combiner
from adwijzer.exchange.tables import (
    OPEN,
    UNSAID,
    Among,
    As,
    Asked,
    Domain,
    Output,
    Rows,
    RuleRow,
    RuleTable,
    Settled,
    all_of,
    any_of,
    asked_by,
    flaws_of,
    joined,
    left_of,
    rows_of,
    tabulated,
)
from adwijzer.inference.relevance import rules_behind
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import (
    NONE,
    UNDECIDED,
    VERDICT,
    ContactDecision,
    Decision,
    Fact,
    Rule,
    SingleDecision,
)
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InputError, InternalError

ADVICE = "advies"
NO_ADVICE = "geen_advies"
LEFT_OUT = (
    "Of het advies vaststaat, wat nog mogelijk is en wat je kunt vragen: de tabellen geven alleen"
    " wat uit de gegeven feiten volgt.",
    "Rang, bewijskracht en bronnen: bij elke rij staan de regels, en daar staan de bronnen.",
    "Aandachtspunten, vereisten, maatregelen, meldingen en stukken.",
    "Regels van een andere dag dan die in de naam van het bestand.",
)
ONE_ITEM = (
    "Meer agendapunten in één contact: de tabellen gaan over één agendapunt, en er is geen plan.",
)


class DecisionTables(Struct, frozen=True):
    """A decision on one day as tables, with the facts that they ask, and what they leave out."""

    decision: str
    title: str
    question: str
    day: date
    facts: tuple[Domain, ...]
    tables: tuple[RuleTable, ...]
    left_out: tuple[str, ...]


def tables_of(decision: Decision, day: date) -> DecisionTables:
    """The tables of a decision by the rules of one day.

    Raises:
        InputError: a decision about days or about pairs, or one that asks for numbers or days.
    """
    if not isinstance(decision, SingleDecision | ContactDecision):
        raise InputError.of(
            f"het besluit `{decision.name}` kan niet als tabellen: het rekent met datums of"
            " vergelijkt opdrachten",
            "kies een besluit dat alleen naar feiten over één geval kijkt",
        )
    valid = on_day(decision, day)
    made = _Tables(valid)
    made.add()
    for flaw in (flaw for table in made.tables for flaw in flaws_of(table)):
        raise InternalError.of(f"de rijen zijn niet uniek: {flaw}")
    impossible = tuple(
        f"Feiten die niet samen kunnen, worden hier niet geweigerd: {each.explanation}."
        for each in valid.impossible
        if facts_of(each.condition) <= made.used
    )
    return DecisionTables(
        decision.name,
        decision.title,
        decision.question,
        day,
        tuple(made.inputs.values()),
        tuple(made.tables),
        (*LEFT_OUT, *(ONE_ITEM if isinstance(decision, ContactDecision) else ()), *impossible),
    )


class _Tables:
    """The tables of one decision as they are made; `now` has what stands for each name so far."""

    def __init__(self, decision: SingleDecision | ContactDecision) -> None:
        self.decision = decision
        self.inputs: dict[str, Domain] = {}
        self.tables: list[RuleTable] = []
        self.now: dict[str, Domain] = {}
        self.used: set[str] = set()

    def add(self) -> None:
        """Add all tables, in the order in which they are worked out."""
        decision = self.decision
        combiner = Combiner.of(decision) if isinstance(decision, ContactDecision) else None
        wanted = (
            [VERDICT + each.name for each in decision.outcomes]
            if combiner is None
            else [*combiner.variables]
        )
        rules = rules_behind(decision, wanted)
        tested = {name for rule in rules for name in facts_of(rule.condition)}
        if combiner is not None:
            tested.add(combiner.combination.preference)
        self._facts(tested)
        for layer in decision.layers:
            self._layer(layer.name, layer.title, [r for r in rules if r.layer == layer.name])
        if combiner is None:
            [outcome] = decision.outcomes
            self._rename(VERDICT + outcome.name, outcome.name)
        else:
            self._advice(combiner)

    # --- facts ------------------------------------------------------------------------------------

    def _facts(self, tested: set[str]) -> None:
        """The facts as given, then those that are assumed, then those that follow from others."""
        facts = [fact for fact in self.decision.facts if fact.role == "feit"]
        self.used = self._needed(facts, tested)
        silent = {name for f in facts if f.assumption for name in f.assumption.silent}
        for fact in facts:
            if fact.name in self.used:
                more = (UNSAID,) if fact.assumption or fact.name in silent else ()
                unknown = () if fact.scope == "sleutel" else (UNKNOWN,)
                self._see(fact, (*fact.names, *unknown, *more))
        said = dict(self.now)
        for fact in facts:
            if fact.name in self.used and fact.assumption is not None:
                self._assumed(fact, said)
        for fact in facts:
            if fact.name in self.used and fact.follows:
                self._follows(fact)

    def _needed(self, facts: list[Fact], tested: set[str]) -> set[str]:
        """The facts that rules test, with those on which their value may depend."""
        found = {fact.name for fact in facts if fact.name in tested}
        while True:
            more: set[str] = set()
            for fact in facts:
                if fact.name in found:
                    for each in fact.follows:
                        more |= facts_of(each.condition)
                    if (made := fact.assumption) is not None:
                        more |= {*made.silent, *facts_of(made.when)}
                        more |= facts_of(made.unless) if made.unless is not None else set()
            if more <= found:
                return found
            found |= more

    def _see(self, fact: Fact, values: tuple[str, ...]) -> None:
        if fact.kind != "keuze":
            raise InputError.of(
                f"`{fact.name}` is een getal of een datum, en dat kan niet in deze tabellen",
                "alleen besluiten met woorden als antwoord kunnen",
            )
        self.inputs[fact.name] = self.now[fact.name] = Domain(fact.name, fact.question, values)

    def _assumed(self, fact: Fact, said: Mapping[str, Domain]) -> None:
        """What counts for a fact of which nothing may be said."""
        made = fact.assumption
        assert made is not None  # noqa: S101 - the caller saw to that
        nothing = frozenset({UNSAID})
        asked = (
            Among(fact.name, nothing),
            all_of([Among(name, nothing) for name in made.silent]),
            asked_by(made.when, said),
            False if made.unless is None else asked_by(made.unless, said),
        )

        def settled(left: tuple[Asked, ...]) -> Output | None:
            unsaid, silence, when, unless = left
            if unsaid is False:
                return As(fact.name)
            if False in (silence, when) or unless is True:
                return UNKNOWN
            return made.value if (unsaid, silence, when, unless) == (*[True] * 3, False) else None

        rows = _rows(asked, said, settled)
        label = f"{fact.question} Met wat wordt aangenomen."
        self._table(fact.name, f"{fact.name}_met_aanname", label, rows, said)

    def _follows(self, fact: Fact) -> None:
        """What counts for a fact that may follow from others."""
        own = self.now[fact.name]
        open_now = frozenset(own.values) & OPEN
        asked = (
            Among(own.name, open_now),
            *(asked_by(each.condition, self.now) for each in fact.follows),
        )

        def settled(left: tuple[Asked, ...]) -> Output | None:
            unknown, *found = left
            if unknown is False:
                return As(own.name)
            if unknown is not True:
                return None
            for each, result in zip(fact.follows, found, strict=True):
                if result is not False:
                    return each.value if result is True else None
            return UNKNOWN

        rows = _rows(asked, self.now, settled)
        label = f"{fact.question} Met wat uit andere feiten volgt."
        self._table(fact.name, f"{fact.name}_volgt", label, rows, dict(self.now))

    # --- layers -----------------------------------------------------------------------------------

    def _layer(self, layer: str, title: str, rules: list[Rule]) -> None:
        """One table for everything that a layer concludes; all of them ask what stood below."""
        outcomes = {each.name: each for each in self.decision.outcomes}
        concepts = {each.name: each for each in self.decision.concepts}
        below = dict(self.now)
        for name in dict.fromkeys(name for rule in rules for name in rule.conclusions):
            key = VERDICT + name if name in outcomes else name
            variable = outcomes.get(name) or concepts[name]
            nothing = NONE if name in outcomes else UNKNOWN
            clash = UNDECIDED if name in outcomes else UNKNOWN
            saying = [rule for rule in rules if name in rule.conclusions]
            values = [*dict.fromkeys(rule.conclusions[name] for rule in saying)]
            conditions = {
                rule.id: _without_constants(asked_by(rule.condition, below), below)
                for rule in saying
            }
            asked = tuple(
                any_of([conditions[r.id] for r in saying if r.conclusions[name] == value])
                for value in values
            )
            keep: Output = _as_it_was(below[key]) if key in below else nothing

            def settled(
                left: tuple[Asked, ...],
                values: list[str] = values,
                keep: Output = keep,
                clash: str = clash,
            ) -> Output | None:
                if not all(isinstance(each, bool) for each in left):
                    return None
                said = [value for value, holds in zip(values, left, strict=True) if holds]
                return keep if not said else said[0] if len(said) == 1 else clash

            rows = _noted(_rows(asked, below, settled), conditions)
            label = f"{variable.label or name}: {title}"
            self._table(key, f"{name}_na_{layer}", label, rows, below)

    def _table(
        self,
        key: str,
        name: str,
        label: str,
        rows: Rows,
        domains: Mapping[str, Domain],
    ) -> None:
        """Add a table; from now on it says what `key` is."""
        known = _by_name(domains)
        asks = tuple(known[each] for each in dict.fromkeys(n for row in rows for n in row.where))
        outputs = [row.output for row in rows]
        values = [
            value
            for output in outputs
            for value in (known[output.name].values if isinstance(output, As) else (str(output),))
        ]
        if asks:
            self.tables.append(RuleTable(name, label, asks, rows))
        self.now[key] = Domain(name, label, tuple(dict.fromkeys(values)))

    # --- the advice -------------------------------------------------------------------------------

    def _rename(self, key: str, name: str) -> None:
        """Let the last table of an outcome have the name of the outcome."""
        last = self.now[key].name
        number = next(n for n, table in enumerate(self.tables) if table.name == last)
        table = self.tables[number]
        self.tables[number] = RuleTable(name, table.label, table.asks, table.rows)
        self.now[key] = Domain(name, table.label, self.now[key].values)

    def _advice(self, combiner: Combiner) -> None:
        """The advice for a contact with one item: the combination, worked out for every verdict."""
        known = [name for name in combiner.variables if name in self.now]
        waits = VERDICT + combiner.combination.deferred[0]
        asked = [self.now[name] for name in sorted(known, key=lambda name: name != waits)]
        preference = self.now[combiner.combination.preference]
        absent = [name for name in combiner.variables if name not in self.now]

        def advice(values: Mapping[str, str]) -> tuple[str, ...]:
            found = {
                name: values[self.now[name].name] for name in combiner.variables if name in self.now
            } | dict.fromkeys(absent, UNKNOWN)
            standing = combiner.standing(
                [None if found[name] in OPEN else found[name] for name in combiner.variables]
            )
            said = values[preference.name]
            try:
                return (*combiner.settle(standing, None if said in OPEN else said),)
            except InternalError:
                return (NO_ADVICE, NO_ADVICE)

        rows = tabulated([*asked, preference], advice)
        asks = (*asked, preference)
        self.tables.append(RuleTable(ADVICE, "Het advies", asks, rows, ("contactvorm", "oordeel")))


def _as_it_was(below: Domain) -> Output:
    """What stood below; itself where it is always the same, for which there is no table."""
    return below.values[0] if len(below.values) == 1 else As(below.name)


def _without_constants(asked: Asked, domains: Mapping[str, Domain]) -> Asked:
    """What is left to ask where some things are always the same."""
    for domain in domains.values():
        if len(domain.values) == 1:
            asked = left_of(asked, domain.name, domain.values[0])
    return asked


def _by_name(domains: Mapping[str, Domain]) -> dict[str, Domain]:
    """Domains by what they are called in the tables."""
    return {each.name: each for each in domains.values()}


def _rows(asked: tuple[Asked, ...], domains: Mapping[str, Domain], settled: Settled) -> Rows:
    named = _by_name(domains)
    return joined(rows_of(asked, named, settled), named)


def _noted(rows: Rows, conditions: Mapping[str, Asked]) -> Rows:
    """Rows with the rules that fire in some case of them."""
    return tuple(
        RuleRow(row.where, row.output, ", ".join(n for n, c in conditions.items() if _can(c, row)))
        for row in rows
    )


def _can(asked: Asked, row: RuleRow) -> bool:
    """Whether a condition holds in some case of a row, as far as the row says what it asks."""
    left = [asked]
    for name, values in row.where.items():
        left = [*{left_of(each, name, value) for each in left for value in values}]
    return any(each is not False for each in left)

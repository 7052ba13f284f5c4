"""The rules as tables: no two rows fit one case, and another engine concludes the same."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import pytest
from msgspec import structs

from adwijzer.decisions import decider
from adwijzer.decisions.case import Case, Item
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.kinds import CASE_KINDS
from adwijzer.decisions.timing.decider import TimingReasoning
from adwijzer.examples.stage import Scene, understood
from adwijzer.exchange.decision_tables import DecisionTables, tables_of
from adwijzer.exchange.dmn import dmn
from adwijzer.exchange.tables import UNSAID, As, RuleRow, flaws_of
from adwijzer.language import load_rules
from adwijzer.model.conditions import facts_of as facts_in
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError
from tests.cli.command import advise
from tests.exchange.other_engine import OtherEngine

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseDecider

BASE = load_rules()
DAY = date(2026, 11, 22)
NAMES = ("informatiedeling", "opdrachtacceptatie", "rapportcontrole", "contactvorm", "gesprek")
EVERY = pytest.mark.parametrize("name", NAMES)


def decision_of(name: str) -> Decision:
    found = BASE.decision(name)
    assert found is not None
    return found


@cache
def exported(name: str, day: date = DAY) -> DecisionTables:
    return tables_of(decision_of(name), day)


@cache
def other_engine(name: str, day: date = DAY) -> OtherEngine:
    return OtherEngine(dmn(exported(name, day), BASE))


@dataclass(frozen=True)
class Cases:
    """A box of cases, with what is concluded in all of them: a word, or the value of a fact."""

    sides: Mapping[str, tuple[str, ...]]
    concluded: Mapping[str, str | As]

    def among(self, name: str, some: tuple[str, ...]) -> Cases | None:
        """The cases in which something has one of these values; None where there are none."""
        value = self.concluded.get(name, As(name))
        if isinstance(value, str):
            return self if value in some else None
        left = tuple(each for each in self.sides[value.name] if each in some)
        return replace(self, sides={**self.sides, value.name: left}) if left else None


def classes_of(tables: DecisionTables) -> Iterator[Mapping[str, tuple[str, ...]]]:
    """Every class of facts that the rules tell apart: the values of each fact in it.

    A class is a way through the tables, from the answer down to the facts: a row of each table
    that is asked on that way. Rows ask for sets of values, so the cases of a class are a box.
    """
    made = {table.name: table for table in tables.tables}
    order = {name: number for number, name in enumerate(made)}

    def known(name: str, cases: Cases) -> Iterator[Cases]:
        if name not in made or name in cases.concluded:
            yield cases
            return
        for row in made[name].rows:
            # What a fact says costs least to find out, so that comes first.
            cells = sorted(row.where.items(), key=lambda cell: order.get(cell[0], -1))
            for fitting in through(cells, cases):
                yield from concluded(name, row, fitting)

    def through(cells: list[tuple[str, tuple[str, ...]]], cases: Cases) -> Iterator[Cases]:
        if not cells:
            yield cases
            return
        (name, some), *rest = cells
        for found in known(name, cases):
            if (left := found.among(name, some)) is not None:
                yield from through(rest, left)

    def concluded(name: str, row: RuleRow, cases: Cases) -> Iterator[Cases]:
        match row.output:
            case As(name=other):
                for found in known(other, cases):
                    value = found.concluded.get(other, As(other))
                    yield replace(found, concluded={**found.concluded, name: value})
            case str(value):
                yield replace(cases, concluded={**cases.concluded, name: value})
            case _:
                yield cases

    start = Cases({fact.name: fact.values for fact in tables.facts}, {})
    for cases in known(tables.tables[-1].name, start):
        yield cases.sides


def possible(decision: Decision, sides: Mapping[str, tuple[str, ...]]) -> dict[str, str] | None:
    """A case of a class that is not refused as impossible; None where all of them are."""
    together = {name for each in decision.impossible for name in facts_in(each.condition)}
    first = {name: values[0] for name, values in sides.items()}
    tried = {name: values for name, values in sides.items() if name in together}
    for values in product(*tried.values()):
        facts = {**first, **dict(zip(tried, values, strict=True))}
        with contextlib.suppress(InputError):
            case_of(decision, facts).require_possible(decision)
            return facts
    return None


def case_of(decision: Decision, facts: Mapping[str, str]) -> Case:
    """The case that the facts of a table say."""
    said = {
        name: None if value == "onbekend" else value
        for name, value in facts.items()
        if value != UNSAID
    }
    key = decision.item_key
    if key is None:
        return Case(said)
    own = {f.name for f in decision.facts if f.scope == "agendapunt"}
    here = {name: value for name, value in said.items() if name in own}
    item = Item(str(said.pop(key.name)), here)
    return Case({name: value for name, value in said.items() if name not in own}, (item,))


def facts_of(tables: DecisionTables, case: Case) -> dict[str, str]:
    """A case as the facts of the tables."""
    said = {**case.facts, **(case.items[0].facts if case.items else {})}
    if case.items:
        said["agendapunt"] = case.items[0].name
    return {
        fact.name: str(said[fact.name] or "onbekend")
        if fact.name in said
        else UNSAID
        if UNSAID in fact.values
        else "onbekend"
        for fact in tables.facts
    }


def advice(ready: CaseDecider, case: Case) -> dict[str, str]:
    """What the program advises by both engines, in the columns of the last table."""
    reasoning = CASE_KINDS[ready.prepared.decision.kind].taken(ready).reason(case)
    assert not isinstance(reasoning, TimingReasoning)
    if isinstance(reasoning, ContactReasoning):
        return {"contactvorm": reasoning.outcome.form, "oordeel": reasoning.outcome.verdict}
    return {"oordeel": reasoning.outcome}


@EVERY
def test_no_two_rows_fit_one_case_and_every_case_has_a_row(name: str) -> None:
    assert [flaw for table in exported(name).tables for flaw in flaws_of(table)] == []


def test_rows_that_overlap_or_leave_a_case_out_are_found() -> None:
    [table] = [each for each in exported("informatiedeling").tables if each.name == "oordeel"]
    first, *rest = table.rows
    wide = structs.replace(first, where={})

    assert next(flaws_of(structs.replace(table, rows=(wide, *rest)))).endswith("op hetzelfde geval")
    assert "gevallen hebben een rij" in [*flaws_of(structs.replace(table, rows=(*rest,)))][-1]


@EVERY
def test_every_row_says_the_same_in_the_other_engine(name: str) -> None:
    """Every value in every cell of every table is tried; the other cells have one that fits."""
    tables, engine = exported(name), other_engine(name)
    tried = 0
    for table in tables.tables:
        for row in table.rows:
            usual = {each.name: row.where.get(each.name, each.values)[0] for each in table.asks}
            for asked in table.asks:
                for value in row.where.get(asked.name, asked.values):
                    values = {**usual, asked.name: value}
                    taken = row.output.name if isinstance(row.output, As) else ""
                    values.setdefault(taken, "wat_er_stond")
                    output = (
                        (values[taken],)
                        if taken
                        else row.output
                        if isinstance(row.output, tuple)
                        else (row.output,)
                    )
                    assert (*engine.run(table.name, values).values(),) == output, (table.name, row)
                    tried += 1
    assert tried > 50


@pytest.mark.check(part="rules")
@EVERY
def test_the_other_engine_concludes_the_same_in_every_class_of_facts(
    name: str,
) -> None:
    decision, tables, engine = decision_of(name), exported(name), other_engine(name)
    ready = decider(BASE, name, as_of=DAY)
    differences, tried, refused = [], 0, 0
    for sides in classes_of(tables):
        facts = possible(decision, sides)
        if facts is None:
            refused += 1
            continue
        case = case_of(decision, facts)
        given = engine.decide(facts)
        expected = advice(ready, case)
        if {column: given[column] for column in expected} != expected:
            differences.append((facts, expected))
        tried += 1
    print(f"{name}: {tried} klassen, {len(differences)} verschillen, {refused} geweigerd")  # noqa: T201
    assert differences == []
    assert tried > 10


@pytest.mark.check(part="rules")
@EVERY
def test_the_other_engine_concludes_the_same_in_every_example(name: str) -> None:
    decision = decision_of(name)
    differences, tried = [], 0
    for example, scene in understood(decision):
        if not isinstance(scene, Scene) or scene.case is None or len(scene.case.items) > 1:
            continue
        day = scene.day or DAY
        if day < date(2026, 1, 1):  # before the rules hold, which the example says
            with pytest.raises(InputError, match="gold nog geen regel"):
                exported(name, day)
            continue
        tables, engine = exported(name, day), other_engine(name, day)
        given = engine.decide(facts_of(tables, scene.case))
        expected = advice(decider(BASE, name, as_of=day), scene.case)
        if {column: given[column] for column in expected} != expected:
            differences.append(example.name)
        tried += 1
    print(f"{name}: {tried} voorbeelden, {len(differences)} verschillen")  # noqa: T201
    assert differences == []
    assert tried > 10


@pytest.mark.parametrize("name", ["timing", "role-conflict", "rolconflict"])
def test_what_tables_cannot_say_is_refused(name: str) -> None:
    result = advise(f"rules export {name} --as dmn")

    assert (result.status, result.raw) == (2, b"")
    assert "kan niet als tabellen" in result.complaint


def test_what_is_left_out_stands_in_the_file() -> None:
    written = advise("rules export contact-form --as dmn --as-of 2026-11-22").out

    for left_out in ("agendapunt", "vaststaat", "Rang, bewijskracht en bronnen", "Aandachtspunten"):
        assert left_out in written.partition("</description>")[0]
    assert written.encode() == dmn(exported("contactvorm"), BASE)

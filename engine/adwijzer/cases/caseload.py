"""Cases brought in from a table: new ones opened, known ones brought up to date."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.cases.columns import CODE, CaseTable, RawCase, plain
from adwijzer.cases.desk import DeskCase, meant
from adwijzer.cases.statements import fact_events
from adwijzer.decisions.case import NO_PERIODS, UNKNOWN, Case, read_case
from adwijzer.decisions.timing.notation import periods_of
from adwijzer.model.rulebase import Fact, RuleBase, SingleDecision
from adwijzer.store.cases.events import FactSaid, KeptEvent
from adwijzer.store.cases.state import state_of
from adwijzer.text.codes import WrongCode, read_code
from adwijzer.text.diagnostics import Diagnostic, InputError, Place
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Node, Scalar
from adwijzer.text.nodes import Sequence as NodeList

if TYPE_CHECKING:
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.store import CaseStore

ORIGIN = "import"


class CaseloadPlan(Struct, frozen=True):
    """What bringing in a table does: cases to open, cases that change, and rows that are wrong."""

    new: tuple[tuple[str, tuple[FactSaid, ...]], ...]
    changed: tuple[tuple[CaseRef, tuple[FactSaid, ...]], ...]
    same: int
    wrong: tuple[Diagnostic, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not self.new and not self.changed


def planned(
    store: CaseStore,
    base: RuleBase,
    whole: SingleDecision,
    table: CaseTable,
    ad: str,
    day: date,
    allowed: Collection[str] = (),
) -> CaseloadPlan:
    """What bringing in a table would do; nothing is kept.

    Args:
        store: has the cases of now.
        base: the rules.
        whole: all facts of a case.
        table: the cases.
        ad: whose they are.
        day: now.
        allowed: codes that someone said are no number of a person.
    """
    known = {ref.code: ref for ref in store.cases(ad)}
    new: list[tuple[str, tuple[FactSaid, ...]]] = []
    changed: list[tuple[CaseRef, tuple[FactSaid, ...]]] = []
    wrong: list[Diagnostic] = []
    first: dict[str, int] = {}
    same = 0
    for row in table.rows:
        try:
            code = _code(table, row, {*allowed, *known})
            if (before := first.setdefault(code, row.number)) != row.number:
                raise InputError.of(
                    f"deze code staat ook op rij {before}",
                    "geef elke zaak één rij",
                    table.at(row.number, CODE),
                )
            said = _case(whole, table, row)
            ref = known.get(code)
            there: Sequence[KeptEvent] = () if ref is None else DeskCase.of(store, ref).events
            state = state_of(there)
            if state.closed:
                raise InputError.of(
                    "deze zaak is gesloten",
                    f"haal de rij weg, of ga verder na `advise case reopen {code}`",
                    table.at(row.number, CODE),
                )
            events = tuple(fact_events(base, there, said, meant(state, day), day, ORIGIN))
        except InputError as error:
            wrong += (_placed(table, row, each) for each in error.diagnostics)
            continue
        if ref is None:
            new.append((code, events))
        elif events:
            changed.append((ref, events))
        else:
            same += 1
    return CaseloadPlan(tuple(new), tuple(changed), same, tuple(wrong))


def bring_in(store: CaseStore, plan: CaseloadPlan, ad: str, allowed: Collection[str] = ()) -> None:
    """Keep what a plan says, all of it or nothing.

    Raises:
        InputError: a case changed in between.
    """
    cases = [(code, ad, events) for code, events in plan.new]
    store.open_many(cases, ad, allowed=allowed, more=plan.changed)


def _code(table: CaseTable, row: RawCase, allowed: Collection[str]) -> str:
    if row.problems:
        raise InputError(row.problems)
    text = row.cells.get(CODE, "")
    at = table.at(row.number, CODE)
    if not text:
        raise InputError.of("in deze rij ontbreekt de code van de zaak", "vul haar in", at)
    found = read_code(text, f"in `{CODE}`", names=False, allowed=allowed)
    if isinstance(found, WrongCode):
        raise InputError.of(found.message, found.hint, at)
    return found


def _case(whole: SingleDecision, table: CaseTable, row: RawCase) -> Case:
    """The facts of a row; every value keeps the place of its cell."""
    facts = {fact.name: fact for fact in whole.facts}
    entries: list[tuple[Scalar, Node]] = []
    for name, text in row.cells.items():
        if name != CODE:
            cell = table.at(row.number, name)
            at = (cell.line, cell.column)
            entries.append((Scalar(name, at, quoted=True), _value(facts[name], text, at)))
    node = MappingNode(tuple(entries), (row.number, 1))
    return read_case(whole, node, table.file, day_first=True)


def _value(fact: Fact, text: str, at: Place) -> Node:
    if fact.kind == "keuze":
        return Scalar(_word(fact, text), at, quoted=True)
    if fact.kind == "perioden" and text not in (NO_PERIODS, UNKNOWN):
        return NodeList(tuple(_period(each, at) for each in periods_of(text)), at)
    return Scalar(text, at, quoted=True)


def _word(fact: Fact, text: str) -> str:
    """The value that a cell writes, also by its label or as a letter."""
    written = plain(text)
    labels = {plain(value.label): value.name for value in fact.values}
    letters = {"j": "ja", "n": "nee", "?": "onbekend"}
    return labels.get(written) or letters.get(written, written)


def _period(words: Mapping[str, str], at: Place) -> MappingNode:
    entries = [
        (Scalar(key, at, quoted=True), Scalar(value, at, quoted=True))
        for key, value in words.items()
    ]
    return MappingNode(tuple(entries), at)


def _placed(table: CaseTable, row: RawCase, problem: Diagnostic) -> Diagnostic:
    if problem.position is not None:
        return problem
    return Diagnostic(table.at(row.number, CODE), problem.message, problem.hint)

"""From a decision to its program, by the kind that it is of."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from datetime import date

from msgspec.structs import replace

from adwijzer.batch.assembly import assembled
from adwijzer.batch.columns import single_columns
from adwijzer.batch.contact import contact_program
from adwijzer.batch.pairs import pairs_program
from adwijzer.batch.program import Program
from adwijzer.batch.spaces import FactSpace
from adwijzer.batch.stretches import over_days
from adwijzer.batch.timing import timing_program
from adwijzer.language.cache import Cache
from adwijzer.model.rulebase import (
    AnyDecision,
    ContactDecision,
    PairsDecision,
    RuleBase,
    SingleDecision,
    TimingDecision,
)
from adwijzer.model.validity import first_days, on_day
from adwijzer.text.diagnostics import InputError


def compiled(decision: AnyDecision, items: int = 1, *, apart: bool = False) -> Program:
    """Compile a decision, which has the rules of one day.

    Args:
        decision: what is to be answered.
        items: the most agenda items of a case, where a decision has them.
        apart: what belongs to an item has a column for each.
    Raises:
        InputError: the decision is of a kind that has no statement.
    """
    match decision:
        case ContactDecision():
            return contact_program(decision, items, apart=apart)
        case SingleDecision() if len(decision.outcomes) == 1:
            space = FactSpace(decision)
            return assembled(space, single_columns(space, decision))
        case TimingDecision():
            return timing_program(decision)
        case PairsDecision() if len(decision.outcomes) == 1:
            return pairs_program(decision)
        case _:
            raise InputError.of(f"het besluit `{decision.name}` kan niet in bulk")


def program_of(
    base: RuleBase, decision: AnyDecision, day: date, items: int = 1, *, apart: bool = False
) -> Program:
    """The program of a decision on a day; it is made once for the days on which the same holds.

    Raises:
        InputError: no rule is valid on that day, or the decision has no statement.
    """
    if isinstance(decision, TimingDecision):
        # The statement depends on the periods and the day; the tables do not.
        found = _kept(base, decision, day, 0, apart=False)
        part = found.timing
        return replace(found, timing=part and replace(part, periods=items, day=day))
    return _kept(base, decision, day, items, apart=apart)


def _kept(base: RuleBase, decision: AnyDecision, day: date, items: int, *, apart: bool) -> Program:
    valid = on_day(decision, day)
    stretch = bisect_right(first_days(decision), day)
    made_from = f"{base.sha256} {decision.name} {stretch} {items} {apart}"
    cache = Cache(
        f"bulk_{decision.name}",
        hashlib.sha256(made_from.encode()).hexdigest(),
        ("batch", "decisions", "decisions/contact", "decisions/roles", "decisions/timing"),
    )
    found = cache.read(Program)
    if found is None:
        found = compiled(valid, items, apart=apart)
        cache.write(found)
    return found


def dated_program(
    base: RuleBase, decision: AnyDecision, today: date, items: int = 1, *, apart: bool = False
) -> Program:
    """The program of a decision on every day; cases without a day are of `today`.

    Raises:
        InputError: the decision has no statement, or no rules for some days in between.
    """

    def on(day: date) -> Program | None:
        try:
            on_day(decision, day)
        except InputError:
            return None
        return program_of(base, decision, day, items, apart=apart)

    return over_days([(day, on(day)) for day in first_days(decision)], today)

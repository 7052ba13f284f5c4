"""Two rows of a register side by side: what the rules see of each, and what comparing them gives.

The names of the facts say where they come from. `eerste_` and `tweede_` stand before a column of
the assignment that begins first or after it, `zelfde_` before a column in which the two are
compared, and a column by itself is that of the second. `gelijktijdig` comes from the dates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from operator import attrgetter
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import CANCELLED, CHOICES, COLUMNS, Assignment
from adwijzer.inference.domains import stand_ins
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.text.diagnostics import Diagnostic, Position, RuleBaseError, did_you_mean

FIRST, SECOND, SAME, SIMULTANEOUS = "eerste_", "tweede_", "zelfde_", "gelijktijdig"
ROLE, CLIENT, END = "rol", "client", "eind"
DONE = "afgerond"
_YES_NO = ("ja", "nee")
FIXED = frozenset((FIRST + ROLE, SECOND + ROLE, SAME + ROLE, SAME + CLIENT))
"""The facts that are known of every pair."""
NEVER_SAME = frozenset(("client", "werkgever", "opdrachtgever"))
"""Columns that are never the same when one of them is empty (besluiten.md, chapter 3)."""

Values: TypeAlias = tuple[str | None, ...]
Place: TypeAlias = Literal["first", "second", "compared"]
_ROWS: tuple[Place, ...] = ("first", "second")


class Profile(Struct, frozen=True, eq=False):
    """What the rules can see of one assignment: its role, and its columns in either place.

    Assignments that look the same have the same profile, so that it can be compared by identity.
    """

    role: str
    first: Values
    second: Values


def simultaneous(first: Assignment, second: Assignment, on: date) -> bool | None:
    """Whether two assignments run together for at least one day; None is unknown.

    An open end runs on. What is done and has no end ended on `on` at the latest: so nobody knows
    whether it still ran when another began before that day.

    Args:
        first: begins first, or on the same day.
        second: the other.
        on: the reference day.
    """
    if first.start == second.start:
        return True
    if first.eind is not None:
        return first.eind >= second.start
    if first.status != DONE:
        return True
    return None if second.start < on else False


def counts(assignment: Assignment) -> bool:
    """Whether an assignment takes part; what was cancelled does not."""
    return assignment.status != CANCELLED


def word(value: bool | None) -> str | None:
    """A truth value as rules know it; None stays unknown."""
    return None if value is None else "ja" if value else "nee"


class Layout(Struct, frozen=True):
    """Where every fact of a decision about pairs comes from.

    `first`, `second` and `compared` are columns. `alike` has per fact the word that stands for
    each of its words: those that no rule tells apart are one.

    `names` are the facts of a record beside both roles and whether role and client are the same:
    first the columns of the first assignment, then those of the second, then what is compared.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    compared: tuple[str, ...]
    names: tuple[str, ...]
    sources: Mapping[str, tuple[Place, str]]
    """For each of `names` the place and the column it comes from."""
    alike: Mapping[str, Mapping[str, str]]
    seen: Callable[[Assignment], Any]
    """The columns that the rules see."""
    profiles: dict[Any, Profile]

    @classmethod
    def of(cls, decision: Decision, conditions: tuple[Condition, ...]) -> Layout:
        """Read where the facts come from out of their names.

        Raises:
            RuleBaseError: a fact or measure names no column of a register.
        """
        found: dict[Place, list[tuple[str, str]]] = {"first": [], "second": [], "compared": []}
        problems: list[Diagnostic] = []
        for fact in decision.facts:
            try:
                place, column = _source(fact, decision)
            except RuleBaseError as error:
                problems += error.diagnostics
                continue
            problems += _other_words(fact, place, column, decision)
            if column != ROLE and (place, column) != ("compared", CLIENT):
                found[place].append((fact.name, column))
        for measure in decision.measures:
            if measure.done_by is not None and measure.done_by not in COLUMNS:
                problems.append(
                    _no_column(measure.done_by, Position(measure.file, *measure.at), COLUMNS)
                )
        if problems:
            raise RuleBaseError(problems)
        return cls(
            first=tuple(column for _, column in found["first"]),
            second=tuple(column for _, column in found["second"]),
            compared=tuple(column for _, column in found["compared"]),
            names=tuple(name for columns in found.values() for name, _ in columns),
            sources={
                name: (place, column)
                for place, columns in found.items()
                for name, column in columns
            },
            alike={fact.name: stand_ins(fact, conditions) for fact in decision.facts},
            seen=attrgetter(ROLE, *(column for p in _ROWS for _, column in found[p])),
            profiles={},
        )

    def profile(self, assignment: Assignment) -> Profile:
        """What the rules see of `assignment`; words that no rule tells apart are one word."""
        seen = self.seen(assignment)
        found = self.profiles.get(seen)
        if found is None:
            values = [getattr(assignment, column) for column in (*self.first, *self.second)]
            alike = tuple(
                None if value is None else self.alike[name][value]
                for name, value in zip(self.names, values, strict=False)
            )
            found = Profile(assignment.rol, alike[: len(self.first)], alike[len(self.first) :])
            # Words that are alike give one profile, whichever of them stood in the register.
            found = self.profiles.setdefault((found.role, found.first, found.second), found)
            self.profiles[seen] = found
        return found

    def comparison(self, first: Assignment, second: Assignment, on: date) -> Values:
        """What follows from putting the two side by side, in the order of `compared`."""
        return tuple(
            word(simultaneous(first, second, on))
            if column == SIMULTANEOUS
            else word(same(column, first, second))
            for column in self.compared
        )

    def facts(self, first: Assignment, second: Assignment, on: date) -> dict[str, Value]:
        """The whole record of a pair, as the rules name it; what is unknown is left out."""
        values: tuple[str | None, ...] = (
            *(getattr(first, column) for column in self.first),
            *(getattr(second, column) for column in self.second),
            *self.comparison(first, second, on),
        )
        known = {name: value for name, value in zip(self.names, values, strict=True) if value}
        return {**roles(first.rol, second.rol, same(CLIENT, first, second) is True), **known}


def roles(first: str, second: str, same_client: bool) -> dict[str, Value]:
    """The facts that are known of every pair."""
    return {
        FIRST + ROLE: first,
        SECOND + ROLE: second,
        SAME + ROLE: "ja" if first == second else "nee",
        SAME + CLIENT: "ja" if same_client else "nee",
    }


def same(column: str, first: Assignment, second: Assignment) -> bool | None:
    """Whether two assignments have the same in a column; None is unknown."""
    one, other = getattr(first, column), getattr(second, column)
    if one is None or other is None:
        return False if column in NEVER_SAME else None
    return bool(one == other)


_PREFIXES: tuple[tuple[str, Place], ...] = (
    (FIRST, "first"),
    (SECOND, "second"),
    (SAME, "compared"),
    ("", "second"),
)


def _source(fact: Fact, decision: Decision) -> tuple[Place, str]:
    """Place and column of a fact."""
    if fact.name == SIMULTANEOUS:
        return "compared", SIMULTANEOUS
    for prefix, place in _PREFIXES:
        column = fact.name.removeprefix(prefix)
        if fact.name.startswith(prefix) and column in COLUMNS:
            return place, column
    known = [prefix + column for prefix in (FIRST, SECOND, SAME) for column in COLUMNS]
    raise RuleBaseError([_no_column(fact.name, Position(decision.file), known)])


def _other_words(fact: Fact, place: Place, column: str, decision: Decision) -> Iterator[Diagnostic]:
    """The words that only the register or only the rules know."""
    words = _YES_NO if place == "compared" else CHOICES.get(column, ())
    at = Position(decision.file)
    for value in sorted({*words} - {*fact.names}):
        message = f"het feit `{fact.name}` kent de waarde `{value}` niet"
        yield Diagnostic(at, message, "een register kan hem wel hebben")
    for value in sorted({*fact.names} - {*words}):
        message = f"het feit `{fact.name}` kent de waarde `{value}`, en een register kent hem niet"
        hint = "voeg hem eerst toe aan de kolom van het register, of laat hem weg"
        yield Diagnostic(at, message, hint)


def _no_column(name: str, at: Position, known: tuple[str, ...] | list[str]) -> Diagnostic:
    return Diagnostic(
        at, f"`{name}` komt uit geen enkele kolom van een register", did_you_mean(name, known)
    )

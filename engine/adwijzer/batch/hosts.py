"""Tables that need no look-up of their own, because a row of another table says which row it is.

The step `form` is found by the answer alone, and the answer has its own table. So the form can be a
column there, and so can all that is found by the form alone:

    answer  k  v          answer  k  v  form
            0  7    ->            0  7  1
            1  9                  1  9  0        (row 9 of `form` has 0)

A join less costs less than a column more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from adwijzer.batch.coding import CodedFacts, looked_up
from adwijzer.batch.program import Program, StepCode

_MOST_ROWS = 50_000
"""Rows of a host: where a table has more, one of few rows is quicker beside it."""


class Host(Struct, frozen=True):
    """Where a table stands instead: the look-up of the host, its table, and the row per row."""

    look_up: str
    table: str
    rows: tuple[int, ...]


def hosts(program: Program, coded: CodedFacts) -> dict[str, Host]:
    """The look-ups that stand in the table of another, each with that one.

    The host itself has no host.
    """
    tables = {step.name: step.like or step.name for step in program.steps}
    sizes: dict[str, int] = {step.name: len(step.rows) for step in program.steps}
    sizes |= {each.name: len(each.rows) for each in program.texts}
    values = {step.name: step.rows for step in program.steps}
    found: dict[str, Host] = {}
    for name, table, key in looked_up(program):
        if name in coded.direct:
            continue
        shares = coded.shared.get(name, [])
        match [code for code in key if isinstance(code, StepCode)]:
            case [StepCode(step=step, times=1)] if len(key) == 1:
                rows = values[tables[step]]
                own = Host(step, tables[step], rows)
                if step in found:
                    before = found[step]
                    own = Host(before.look_up, before.table, tuple(rows[n] for n in before.rows))
            case [] if len(shares) == 1 and len(key) == sum(1 for _ in _facts(key)):
                [(group, share)] = shares
                host = coded.groups[group]
                own = Host(host.name, host.name, host.shares[share])
            case _:
                continue
        if len(own.rows) <= _MOST_ROWS and max(own.rows, default=0) < sizes[table]:
            found[name] = own
    return found


def _facts(key: Sequence[object]) -> Iterator[object]:
    return (code for code in key if hasattr(code, "coding"))


def hosted_column(name: str, column: str) -> str:
    """The name that a column of a table has in its host."""
    return f"{name}_{column}"


def at_host(found: Mapping[str, Host], name: str, column: str) -> tuple[str, str]:
    """The look-up and the column in which a column of a table stands."""
    if name in found:
        return found[name].look_up, hosted_column(name, column)
    return name, column

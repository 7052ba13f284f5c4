"""Tables that need no look-up of their own, because a row of another table says which row it is.

The step `form` is found by the answer alone, and the answer has its own table. So the form can be a
column there, and so can all that is found by the form alone:

    answer  k  v          answer  k  v  form
            0  7    ->            0  7  1
            1  9                  1  9  0        (row 9 of `form` has 0)

A join less costs less than a column more.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.batch.coding import CodedFacts, looked_up
from adwijzer.batch.program import BitsCode, Code, FactCode, Program, StepCode

_MOST_ROWS = 50_000
"""Rows of a host: where a table has more, one of few rows is quicker beside it."""


class Host(Struct, frozen=True):
    """Where a table stands instead: the look-up of the host, its table, and the row per row.

    With `again` it is that look-up itself: the same row of the same table.
    """

    look_up: str
    table: str
    rows: tuple[int, ...]
    again: bool = False


def hosts(program: Program, coded: CodedFacts) -> dict[str, Host]:
    """The look-ups that stand in the table of another, each with that one.

    The host itself has no host.
    """
    tables = {step.name: step.like or step.name for step in program.steps}
    sizes = {step.name: len(step.rows) for step in program.steps}
    sizes |= {each.name: len(each.rows) for each in program.texts}
    sizes |= {each.name: math.prod(map(len, each.sets)) for each in program.lists}
    values = {step.name: step.rows for step in program.steps}
    found: dict[str, Host] = {}
    first: dict[tuple[str, str], str] = {}
    same: dict[str, str] = {}
    for name, table, codes in looked_up(program):
        key = [_by_first(code, same) for code in codes]
        same[name] = first.setdefault((table, repr(key)), name)
        if same[name] != name:
            # What all agenda items share gives each the same row of the same table.
            found[name] = Host(same[name], table, (), again=True)
            continue
        if name in coded.direct:
            continue
        shares = coded.shared.get(name, [])
        match [code for code in key if isinstance(code, StepCode)]:
            case [StepCode(step=step, times=1)] if len(key) == 1:
                rows = values[tables[step]]
                own = Host(step, tables[step], rows)
                if step in found:
                    host = found[step]
                    own = Host(host.look_up, host.table, tuple(rows[n] for n in host.rows))
            case [] if len(shares) == 1 and all(isinstance(code, FactCode) for code in key):
                [(group, share)] = shares
                group_table = coded.groups[group]
                own = Host(group_table.name, group_table.name, group_table.shares[share])
            case _:
                continue
        if len(own.rows) <= _MOST_ROWS and max(own.rows, default=0) < sizes[table]:
            found[name] = own
    return found


def _by_first(code: Code, same: Mapping[str, str]) -> Code:
    """The same code, by the first of the look-ups that give the same row."""
    match code:
        case StepCode():
            return replace(code, step=same[code.step])
        case BitsCode():
            return replace(code, steps=tuple(same[step] for step in code.steps))
        case _:
            return code


def hosted_column(name: str, column: str) -> str:
    """The name that a column of a table has in its host."""
    return f"{name}_{column}"


def at_host(found: Mapping[str, Host], name: str, column: str) -> tuple[str, str]:
    """The look-up and the column in which a column of a table stands."""
    if name not in found:
        return name, column
    host = found[name]
    if host.again:
        return at_host(found, host.look_up, column)
    return host.look_up, hosted_column(name, column)

"""Parts that can be taken out of a condition while it does the same.

    {weer: zon, een_van: [{afstand: 20}, {afstand: 30}]}
     ^ 1        ^ 2       ^ 3            ^ 4               and within a list of values each value

Each is tried as always true and as never true, larger parts first: a part inside an idle part needs
no mention. What is found is taken out before the next is sought, because of two parts that say the
same either one is idle and both together are not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.proof.notation import as_written
from adwijzer.model.conditions import ALWAYS, AllOf, AnyOf, Condition, Not, Range, Test
from adwijzer.text.diagnostics import Place

NEVER = AnyOf(parts=())
Rebuild: TypeAlias = Callable[[Condition], Condition]


class Without(Struct, frozen=True):
    """A condition that may do the same without one part.

    `always` says how: the part counts as always true, or as never true.
    """

    part: str
    at: Place
    condition: Condition
    always: bool


def without_one(condition: Condition) -> Iterator[Without]:
    """The condition without each of its parts in turn, larger parts first."""
    yield from _without(condition, lambda part: part)


def _without(node: Condition, rebuild: Rebuild) -> Iterator[Without]:
    if isinstance(node, AllOf | AnyOf) and not node.parts:
        return
    yield Without(as_written(node), node.at, rebuild(ALWAYS), always=True)
    yield Without(as_written(node), node.at, rebuild(NEVER), always=False)
    match node:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for number, part in enumerate(parts):

                def put(
                    new: Condition,
                    number: int = number,
                    parts: tuple[Condition, ...] = parts,
                    node: AllOf | AnyOf = node,
                ) -> Condition:
                    return rebuild(
                        replace(node, parts=(*parts[:number], new, *parts[number + 1 :]))
                    )

                yield from _without(part, put)
        case Not(part=part):
            yield from _without(part, lambda new: rebuild(replace(node, part=new)))
        case Test(fact=fact, values=values) if len(values) > 1:
            for value in values:
                fewer = tuple(each for each in values if each != value)
                yield Without(
                    f"{fact}: {value}", node.at, rebuild(replace(node, values=fewer)), always=False
                )
        case Range(minimum=minimum, maximum=maximum) if (
            minimum is not None and maximum is not None and minimum != maximum
        ):
            yield Without(
                as_written(replace(node, maximum=None)),
                node.at,
                rebuild(replace(node, minimum=None)),
                always=True,
            )
            yield Without(
                as_written(replace(node, minimum=None)),
                node.at,
                rebuild(replace(node, maximum=None)),
                always=True,
            )
        case _:
            pass


def idle_parts(
    condition: Condition, does_the_same: Callable[[Condition], bool]
) -> Iterator[Without]:
    """Parts that can all be taken out together while the condition does the same.

    Args:
        condition: the whole.
        does_the_same: whether another condition does what `condition` does, in every case.
    """
    found = next((w for w in without_one(condition) if does_the_same(w.condition)), None)
    if found is not None:
        yield found
        yield from idle_parts(found.condition, does_the_same)

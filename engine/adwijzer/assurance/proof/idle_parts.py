"""Parts that can be taken out of a condition while it does the same.

    {weer: zon, een_van: [{afstand: 20}, {afstand: 30}]}
     ^ 1        ^ 2       ^ 3            ^ 4               and within a list of values each value

Each is tried as always true and as never true, larger parts first: a part inside an idle part needs
no mention. What is found is taken out before the next is sought, because of two parts that say the
same either one is idle and both together are not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.condition_parts import parts_of, put
from adwijzer.model.conditions import ALWAYS, AllOf, AnyOf, Condition, Range, Test
from adwijzer.model.notation import as_written
from adwijzer.text.diagnostics import Place

NEVER = AnyOf(parts=())


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
    for way, part in parts_of(condition):
        if isinstance(part, AllOf | AnyOf) and not part.parts:
            continue
        yield Without(as_written(part), part.at, put(condition, way, ALWAYS), always=True)
        yield Without(as_written(part), part.at, put(condition, way, NEVER), always=False)
        for text, wider, always in _narrower(part):
            yield Without(text, part.at, put(condition, way, wider), always)


def _narrower(part: Condition) -> Iterator[tuple[str, Condition, bool]]:
    """A test without one of its values or bounds: what is left out, what is left, and `always`."""
    match part:
        case Test(fact=fact, values=values) if len(values) > 1:
            for value in values:
                fewer = tuple(each for each in values if each != value)
                yield f"{fact}: {value}", replace(part, values=fewer), False
        case Range(minimum=minimum, maximum=maximum) if (
            minimum is not None and maximum is not None and minimum != maximum
        ):
            from_below, from_above = replace(part, maximum=None), replace(part, minimum=None)
            yield as_written(from_below), from_above, True
            yield as_written(from_above), from_below, True
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

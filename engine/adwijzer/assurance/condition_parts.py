"""The parts of a condition, the way to each, and the condition with one of them replaced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from msgspec.structs import replace

from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.text.diagnostics import Place

Way: TypeAlias = tuple[int, ...]
"""From the whole condition to a part of it: at each node the number of the part."""

Leaf: TypeAlias = Test | Range | Unknown


def parts_of(condition: Condition, way: Way = ()) -> Iterator[tuple[Way, Condition]]:
    """Every part with the way to it, the whole first."""
    yield way, condition
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for number, part in enumerate(parts):
                yield from parts_of(part, (*way, number))
        case Not(part=part):
            yield from parts_of(part, (*way, 0))
        case _:
            pass


def leaves(condition: Condition) -> Iterator[tuple[Way, Leaf]]:
    """The parts that test one fact."""
    for way, part in parts_of(condition):
        if isinstance(part, Test | Range | Unknown):
            yield way, part


def put(condition: Condition, way: Way, new: Condition) -> Condition:
    """`condition` with the part at the end of `way` replaced."""
    if not way:
        return new
    first, *rest = way
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            changed = put(parts[first], tuple(rest), new)
            return replace(condition, parts=(*parts[:first], changed, *parts[first + 1 :]))
        case Not(part=part):
            return replace(condition, part=put(part, tuple(rest), new))
        case _:
            raise IndexError(way)


def without(condition: Condition, way: Way) -> Condition:
    """`condition` as it reads when the part at the end of `way` is struck out of the file."""
    if not way:
        return AllOf(parts=())
    *above, last = way
    parent = part_at(condition, tuple(above))
    match parent:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            kept = (*parts[:last], *parts[last + 1 :])
            smaller = kept[0] if len(kept) == 1 else replace(parent, parts=kept)
            return put(condition, tuple(above), smaller)
        case _:
            return without(condition, tuple(above))


def part_at(condition: Condition, way: Way) -> Condition:
    """The part at the end of `way`."""
    for number in way:
        match condition:
            case AllOf(parts=parts) | AnyOf(parts=parts):
                condition = parts[number]
            case Not(part=part):
                condition = part
            case _:
                raise IndexError(way)
    return condition


def place_of(part: Condition, otherwise: Place) -> Place:
    """The place of a part in its file, or else that of the rule or point it belongs to."""
    return part.at if part.at != (0, 0) else otherwise

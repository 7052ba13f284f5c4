"""Sets of worlds, and what can be done with them.

A world is one way to fill in the facts. A set of worlds is written as bits: bit `i` is set when
world `i` is in the set. Two facts, a (ja, nee) and b (ja, nee), give four worlds:

    world                0    1    2    3
    a                    ja   nee  ja   nee
    b                    ja   ja   nee  nee

    where a is ja        x    .    x    .       0b0101
    where b is ja        x    x    .    .       0b0011
    a ja and b ja        x    .    .    .       0b0001   one & the other
    a ja or b ja         x    x    x    .       0b0111   one | the other
    a ja, b not ja       .    .    x    .       0b0100   without(one, the other)

The law that it rests on: what a condition says of a world depends on that world alone, and "and",
"or" and "not" of conditions are the intersection, union and complement of the sets in which they
hold. So one pass over the rules answers for every world at once, which is why certainty is exact
and takes milliseconds: a processor works on 64 worlds per step, and Python interprets a rule once
instead of once per world. A loop over the worlds gives the same answer; tests hold it against one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, TypeVar

K = TypeVar("K")

if TYPE_CHECKING:

    class Worlds:
        """A set of worlds; `&` is what two have in common, `|` what is in either, empty is false.

        For the type checker nothing else can be done with it outside this module, so nobody adds,
        shifts or negates bits by accident. When the program runs it is a plain `int`: a class of
        our own would make every `&` a call, and a decision is thousands of them.
        """

        def __and__(self, other: Worlds, /) -> Worlds: ...
        def __or__(self, other: Worlds, /) -> Worlds: ...
        def __bool__(self) -> bool: ...

else:
    Worlds = int

NOWHERE: Final[Worlds] = 0  # type: ignore[assignment]
"""No world."""
THE_CASE: Final[Worlds] = 1  # type: ignore[assignment]
"""All worlds where there is only one: a case as far as it is known."""


def first(count: int) -> Worlds:
    """The worlds 0 up to `count`."""
    bits: Any = (1 << count) - 1
    return bits  # type: ignore[no-any-return]


def only(world: int) -> Worlds:
    """The set with one world in it."""
    bits: Any = 1 << world
    return bits  # type: ignore[no-any-return]


def gathered(numbers: Iterable[int]) -> Worlds:
    """The set of the worlds with these numbers, each of which may be given more than once."""
    given = [*numbers]
    found = bytearray(max(given, default=0) // 8 + 1)
    for number in given:
        found[number >> 3] |= 1 << (number & 7)
    bits: Any = int.from_bytes(found, "little")
    return bits  # type: ignore[no-any-return]


def members(worlds: Worlds) -> Iterator[int]:
    """The numbers of the worlds in a set, from low to high."""
    bits: Any = worlds
    found = f"{bits:b}"[::-1]
    at = found.find("1")
    while at >= 0:
        yield at
        at = found.find("1", at + 1)


def without(worlds: Worlds, others: Worlds) -> Worlds:
    """The worlds that are not among the others.

    A complement by itself is not offered: `~` also sets the bits of worlds that do not exist.
    """
    bits: Any = worlds
    return bits & ~others  # type: ignore[no-any-return,operator]


def differing(one: Worlds, other: Worlds) -> Worlds:
    """The worlds that are in one of the two and not in both."""
    bits: Any = one
    return bits ^ other  # type: ignore[no-any-return]


def either(sets: Iterable[Worlds]) -> Worlds:
    """The worlds that are in at least one of the sets."""
    found = NOWHERE
    for worlds in sets:
        found |= worlds
    return found


def add(sets: dict[K, Worlds], key: K, worlds: Worlds) -> None:
    """Let `worlds` also be among those of `key`."""
    sets[key] = sets.get(key, NOWHERE) | worlds


def has(worlds: Worlds, world: int) -> bool:
    """Whether a world is in the set."""
    bits: Any = worlds
    return bool(bits >> world & 1)


def lowered(worlds: Worlds, by: int) -> Worlds:
    """World `i + by` as world `i`, for all of them; those below `by` are left out."""
    bits: Any = worlds
    return bits >> by  # type: ignore[no-any-return]


def raised(worlds: Worlds, by: int) -> Worlds:
    """World `i` as world `i + by`, for all of them."""
    bits: Any = worlds
    return bits << by  # type: ignore[no-any-return]


def repeated(block: Worlds, wide: int, times: int) -> Worlds:
    """The set that has `block` in it `times` times, each time `wide` worlds further.

    By doubling: `block * (2 ** (wide * times) - 1) // (2 ** wide - 1)` says the same, but dividing
    numbers of a million bits takes far longer.
    """
    found, made = block, 1
    for bit in bin(times)[3:]:
        found |= raised(found, wide * made)
        made *= 2
        if bit == "1":
            found = raised(found, wide) | block
            made += 1
    return found


def folded(worlds: Worlds, wide: int) -> Worlds:
    """The reverse: world `i` of the first `wide` is in it when `i`, `i + wide`, … is."""
    result, one = NOWHERE, first(wide)
    while worlds:
        result |= worlds & one
        worlds = lowered(worlds, wide)
    return result

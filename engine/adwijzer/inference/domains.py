"""Every value of a fact that matters: its words, or one number or day between two bounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from math import prod
from typing import TypeVar

from adwijzer.inference.algebra import Worlds, first, raised, repeated
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import Condition, Range, Test, walk
from adwijzer.model.rulebase import NONE, VERDICT, Decision, Fact

V = TypeVar("V")

_KEPT_WORLDS = 1 << 16


def bounds_of(conditions: Iterable[Condition]) -> dict[str, set[int | date]]:
    """The first value of every stretch that a bound begins, per number or date.

    Between two bounds all values have the same effect, so one of them stands for all.
    """
    starts: dict[str, set[int | date]] = {}
    for condition in conditions:
        for node in walk(condition):
            if isinstance(node, Range):
                found = starts.setdefault(node.fact, set())
                if isinstance(node.minimum, int | date):
                    found.add(node.minimum)
                if isinstance(node.maximum, int):
                    found.add(node.maximum + 1)
                elif isinstance(node.maximum, date):
                    found.add(node.maximum + timedelta(days=1))
    return starts


def cells(fact: Fact, starts: Iterable[int | date]) -> tuple[Value, ...]:
    """Values that stand for all values of `fact`."""
    if fact.kind == "keuze":
        return fact.names
    ordered = sorted(starts)
    if fact.kind == "datum":
        days = [day for day in ordered if isinstance(day, date)]
        return (days[0] - timedelta(days=1), *days) if days else (date(2026, 1, 1),)
    numbers = [number for number in ordered if isinstance(number, int)]
    low = fact.minimum if fact.minimum is not None else (numbers[0] - 1 if numbers else 0)
    if fact.maximum is not None:
        low = min(low, fact.maximum)
    inside = [n for n in numbers if n > low and (fact.maximum is None or n <= fact.maximum)]
    return (low, *inside)


def stand_ins(fact: Fact, conditions: Iterable[Condition]) -> dict[str, str]:
    """For each word of `fact` the first word that no condition tells apart from it."""
    answers: dict[str, list[bool]] = {name: [] for name in fact.names}
    for condition in conditions:
        for node in walk(condition):
            if isinstance(node, Test) and node.fact == fact.name:
                for name, seen in answers.items():
                    seen.append(name in node.values)
    stand_in: dict[tuple[bool, ...], str] = {}
    return {name: stand_in.setdefault(tuple(seen), name) for name, seen in answers.items()}


def spread(
    domains: Mapping[str, tuple[V, ...]],
) -> tuple[dict[str, dict[V, Worlds]], Worlds, int]:
    """Worlds for every combination of values: (value -> worlds per name, all worlds, how many).

    A world is a number whose digits are the values, the first name the lowest digit. Of a with the
    values p, q, r and b with the values s, t, where a has stride 1 and b has stride 3:

        world                0  1  2  3  4  5
        a                    p  q  r  p  q  r      p: `first(1)`, twice, 3 worlds apart
        b                    s  s  s  t  t  t      t: `first(3)`, once, raised by 3

    So two worlds that differ in one fact alone lie a multiple of its stride apart (`strides`).
    """
    sizes = tuple(len(values) for values in domains.values())
    size = prod(sizes)
    masks, every = _kept_masks(sizes) if size <= _KEPT_WORLDS else _masks(sizes)
    known = {
        name: dict(zip(values, own, strict=True))
        for (name, values), own in zip(domains.items(), masks, strict=True)
    }
    return known, every, size


def _masks(sizes: tuple[int, ...]) -> tuple[tuple[tuple[Worlds, ...], ...], Worlds]:
    """Per name the worlds of its first, second, … value, and all worlds."""
    count = prod(sizes)
    masks: list[tuple[Worlds, ...]] = []
    stride = 1
    for size in sizes:
        wide = stride * size
        lowest = repeated(first(stride), wide, count // wide)
        masks.append(tuple(raised(lowest, index * stride) for index in range(size)))
        stride = wide
    return tuple(masks), first(count)


_kept_masks = lru_cache(maxsize=16)(_masks)
"""The rows of a table often leave as much open."""


def strides(domains: Mapping[str, tuple[Value, ...]]) -> dict[str, int]:
    """How far apart worlds lie that differ in one fact alone."""
    result, stride = {}, 1
    for name, values in domains.items():
        result[name] = stride
        stride *= len(values)
    return result


def vocabulary_domains(
    decision: Decision, conditions: Iterable[Condition]
) -> dict[str, tuple[Value, ...]]:
    """The values of everything that conditions of `decision` may test."""
    starts = bounds_of(conditions)
    domains: dict[str, tuple[Value, ...]] = {
        fact.name: cells(fact, starts.get(fact.name, ()))
        for fact in (*decision.facts, *decision.context)
    }
    domains |= {concept.name: concept.names for concept in decision.concepts}
    domains |= {VERDICT + outcome.name: (*outcome.names, NONE) for outcome in decision.outcomes}
    return domains

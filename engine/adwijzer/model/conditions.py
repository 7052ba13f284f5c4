"""Conditions: a closed set of nodes, each with its place in the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.text.diagnostics import Place


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of the model share: frozen and closed."""


class ParameterName(Part, frozen=True, kw_only=True):
    """A bound that is looked up among the dated parameters; `shift` days or units are added."""

    parameter: str
    shift: int = 0


Bound: TypeAlias = int | date | ParameterName


class Test(Part, frozen=True, kw_only=True, tag_field="kind", tag="test"):
    """The value of one fact, concept or verdict is one of `values`."""

    __test__ = False  # not a test case, whatever pytest thinks of the name
    fact: str
    values: tuple[str, ...]
    at: Place = (0, 0)


class Range(Part, frozen=True, kw_only=True, tag_field="kind", tag="range"):
    """A number or date lies between two bounds, both included; None is unbounded."""

    fact: str
    minimum: Bound | None = None
    maximum: Bound | None = None
    at: Place = (0, 0)


class Unknown(Part, frozen=True, kw_only=True, tag_field="kind", tag="unknown"):
    """Nothing is known about a fact. Only attention points may ask this."""

    fact: str
    at: Place = (0, 0)


class AllOf(Part, frozen=True, kw_only=True, tag_field="kind", tag="all"):
    """Every part holds; without parts always true."""

    parts: tuple[Condition, ...]
    at: Place = (0, 0)


class AnyOf(Part, frozen=True, kw_only=True, tag_field="kind", tag="any"):
    """At least one part holds."""

    parts: tuple[Condition, ...]
    at: Place = (0, 0)


class Not(Part, frozen=True, kw_only=True, tag_field="kind", tag="not"):
    """The part is known not to hold."""

    part: Condition
    at: Place = (0, 0)


Condition: TypeAlias = Test | Range | Unknown | AllOf | AnyOf | Not

ALWAYS = AllOf(parts=())


def walk(condition: Condition) -> Iterator[Condition]:
    """Every node of `condition`, the node itself first."""
    yield condition
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from walk(part)
        case Not(part=part):
            yield from walk(part)
        case _:
            pass


def moved(condition: Condition, at: Place) -> Condition:
    """`condition` with every node at one place: where it is asked for, not where it was written."""
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return replace(condition, parts=tuple(moved(part, at) for part in parts), at=at)
        case Not(part=part):
            return replace(condition, part=moved(part, at), at=at)
        case _:
            return replace(condition, at=at)


def facts_of(condition: Condition) -> frozenset[str]:
    """Names of the facts, concepts and verdicts that `condition` tests."""
    return frozenset(
        node.fact for node in walk(condition) if isinstance(node, Test | Range | Unknown)
    )

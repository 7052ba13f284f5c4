"""Conditions: a closed set of nodes, each with its place in the file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

Place: TypeAlias = tuple[int, int]
"""Line and column, from 1."""


class Part(BaseModel):
    """What all parts of the model share: frozen, closed, and placed in a file."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class ParameterName(Part):
    """A bound that is looked up among the dated parameters."""

    parameter: str


Bound: TypeAlias = int | date | ParameterName


class Test(Part):
    """The value of one fact, concept or verdict is one of `values`."""

    __test__ = False  # not a test case, whatever pytest thinks of the name
    kind: Literal["test"] = "test"
    fact: str
    values: tuple[str, ...]
    at: Place = (0, 0)


class Range(Part):
    """A number or date lies between two bounds, both included; None is unbounded."""

    kind: Literal["range"] = "range"
    fact: str
    minimum: Bound | None = None
    maximum: Bound | None = None
    at: Place = (0, 0)


class Unknown(Part):
    """Nothing is known about a fact. Only attention points may ask this."""

    kind: Literal["unknown"] = "unknown"
    fact: str
    at: Place = (0, 0)


class AllOf(Part):
    """Every part holds; without parts always true."""

    kind: Literal["all"] = "all"
    parts: tuple[Condition, ...]
    at: Place = (0, 0)


class AnyOf(Part):
    """At least one part holds."""

    kind: Literal["any"] = "any"
    parts: tuple[Condition, ...]
    at: Place = (0, 0)


class Not(Part):
    """The part is known not to hold."""

    kind: Literal["not"] = "not"
    part: Condition
    at: Place = (0, 0)


Condition: TypeAlias = Annotated[
    Test | Range | Unknown | AllOf | AnyOf | Not, Field(discriminator="kind")
]

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


def facts_of(condition: Condition) -> frozenset[str]:
    """Names of the facts, concepts and verdicts that `condition` tests."""
    return frozenset(
        node.fact for node in walk(condition) if isinstance(node, Test | Range | Unknown)
    )

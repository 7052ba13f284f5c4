"""The way from a node to a part of it, as pydantic names the place of an error."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from collections.abc import Sequence as SequenceType
from typing import TypeAlias

from adwijzer.text.diagnostics import Place
from adwijzer.text.nodes import Mapping, Node, Scalar, Sequence

Step: TypeAlias = str | int
"""A key of a mapping, or the number of a part of a list, from 0."""

Path: TypeAlias = tuple[Step, ...]
"""The steps from an entry to a part of it."""


def entries_of(node: Node) -> SequenceType[tuple[Scalar, Node]]:
    """The keys of a mapping with their values; nothing for another node."""
    return node.entries if isinstance(node, Mapping) else ()


def node_at(node: Node, path: Iterable[Step]) -> Node:
    """The node that a path leads to. A part of a list that is one word is that word itself."""
    for step in path:
        match node, step:
            case Mapping(), str():
                node = node.get(step) or node
            case Sequence(items=items), int():
                node = items[step]
            case _:
                pass
    return node


def key_at(node: Node, path: SequenceType[Step]) -> Place:
    """Where the last key of a path stands."""
    *above, last = path
    parent = node_at(node, above)
    return next((key.at for key, _ in entries_of(parent) if key.text == last), parent.at)


def values_of_keys(node: Node) -> dict[str, Node]:
    """What stands behind each key of a mapping."""
    return {key.text: value for key, value in entries_of(node)}


def only(node: Node, wrong: Collection[Step]) -> dict[str, Node]:
    """What stands behind the keys that are not wrong."""
    return {key: value for key, value in values_of_keys(node).items() if key not in wrong}


def without(node: Node, paths: Collection[Path]) -> Node:
    """The node without its parts at the ends of these paths."""

    def rest(step: Step) -> list[Path]:
        return [path[1:] for path in paths if path[0] == step and len(path) > 1]

    match node:
        case Mapping():
            kept = [(key, value) for key, value in node.entries if (key.text,) not in paths]
            return Mapping(tuple((k, without(v, rest(k.text))) for k, v in kept), node.at)
        case Sequence():
            items = [(at, item) for at, item in enumerate(node.items) if (at,) not in paths]
            return Sequence(tuple(without(item, rest(at)) for at, item in items), node.at)
        case _:
            return node

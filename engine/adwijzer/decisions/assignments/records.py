"""Lists of records in JSON and YAML, one record at a time.

Nodes know their place but are slow to make, so a large JSON file is decoded record by record, and
only a record in which something is wrong is read again for the places in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.decisions.assignments.values import Wrong
from adwijzer.text.diagnostics import Diagnostic, InputError, Position
from adwijzer.text.nodes import Mapping, Node, Scalar, parse
from adwijzer.text.nodes import Sequence as NodeList

_SHAPE = "zet elke opdracht als `kolom: waarde` in een lijst"
_SPACE = " \t\r\n"
_LONGEST = 20_000
"""Characters of a record in which the place of a value is looked up."""

Pairs: TypeAlias = Sequence[tuple[str, str | Wrong]]


class NodeTable(Struct, frozen=True):
    """A list that was read as nodes already; messages name it by `name`."""

    name: str
    items: Sequence[Node]


class Record(Struct, frozen=True):
    """One record: its place, and its keys with what they hold, in the order of the file.

    `text` is what a place inside it is looked up in. `problems` say why it is no record.
    """

    at: Position
    pairs: Pairs
    text: str | Node
    problems: tuple[Diagnostic, ...] = ()

    def place(self, key: str) -> Position:
        """The place of the value of `key`, or else of the record."""
        if isinstance(self.text, str) and (len(self.text) > _LONGEST or key not in self.text):
            return self.at  # nothing to look up, or no assignment at all
        node = _parsed(self.text, self.at.file) if isinstance(self.text, str) else self.text
        value = node.get(key) if isinstance(node, Mapping) else None
        if value is None:
            return self.at
        return _moved(value.at, self.at) if isinstance(self.text, str) else self._at(value)

    def _at(self, node: Node) -> Position:
        return Position(self.at.file, *node.at)


def json_records(text: str, shown: str) -> Iterator[Record]:
    """The records of a JSON list.

    Raises:
        InputError: broken JSON, or no list; where records were given already, none of them counts.
    """
    decoder = json.JSONDecoder(object_pairs_hook=_Object, parse_int=str, parse_float=str)
    place = _after_space(text, 0)
    if text[place : place + 1] != "[":
        parse(text, shown)  # broken JSON is reported as such
        raise _no_list(Position(shown, 1, 1))
    place = _after_space(text, place + 1)
    line, counted = 1, 0
    try:
        while text[place : place + 1] != "]":
            value, end = decoder.raw_decode(text, place)
            line += text.count("\n", counted, place)
            counted = place
            at = Position(shown, line, place - text.rfind("\n", 0, place))
            yield _json_record(value, text[place:end], at)
            place = _after_space(text, end)
            if text[place : place + 1] == ",":
                place = _after_space(text, place + 1)
                if text[place : place + 1] == "]":
                    place = len(text)  # a comma too many
            elif text[place : place + 1] != "]":
                break
    except (json.JSONDecodeError, RecursionError):
        place = len(text)
    if text[place : place + 1] != "]" or text[place + 1 :].strip(_SPACE):
        parse(text, shown)
        raise InputError.of("de JSON klopt hier niet", None, Position(shown))


def yaml_records(text: str, shown: str) -> Iterator[Record]:
    """The records of a YAML list.

    Raises:
        InputError: broken YAML, or no list.
    """
    node = parse(text, shown)
    if not isinstance(node, NodeList):
        raise _no_list(Position(shown, *node.at))
    yield from node_records(node.items, shown)


def node_records(items: Sequence[Node], shown: str) -> Iterator[Record]:
    """The records of a list that was read as nodes."""
    for item in items:
        at = Position(shown, *item.at)
        if isinstance(item, Mapping):
            pairs = [(key.text, _text(value)) for key, value in item.entries]
            yield Record(at, pairs, item)
        else:
            yield Record(at, (), item, (_no_record(at),))


class _Object(list[tuple[str, Any]]):
    """The pairs of a JSON object, also those with the same key."""


def _json_record(value: Any, text: str, at: Position) -> Record:
    if not isinstance(value, _Object):
        return Record(at, (), text, (_no_record(at),))
    if len({key for key, _ in value}) < len(value):
        try:
            _parsed(text, at.file)
        except InputError as error:
            problems = [
                Diagnostic(
                    _moved((p.position.line, p.position.column), at),
                    "deze kolom staat er twee keer",
                    "haal er een weg",
                )
                for p in error.diagnostics
                if p.position is not None
            ]
            return Record(at, (), text, tuple(problems))
    return Record(at, [(key, _json_text(inner)) for key, inner in value], text)


def _json_text(value: Any) -> str | Wrong:
    match value:
        case str():
            return value
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case _:
            return _ONE_VALUE


def _text(node: Node) -> str | Wrong:
    if isinstance(node, Scalar):
        return "" if node.is_null else node.text
    return _ONE_VALUE


_ONE_VALUE = Wrong("hier hoort één waarde", "schrijf een woord, een code of een datum")


def _parsed(text: str, shown: str) -> Node:
    return parse(text, shown if shown.lower().endswith(".json") else "x.json")


def _moved(place: tuple[int, int], start: Position) -> Position:
    """A place inside a record as a place in the file."""
    line, column = place
    return Position(
        start.file, start.line + line - 1, column + start.column - 1 if line == 1 else column
    )


def _after_space(text: str, place: int) -> int:
    while text[place : place + 1] in _SPACE and place < len(text):
        place += 1
    return place


def _no_record(at: Position) -> Diagnostic:
    return Diagnostic(at, "dit is geen opdracht", _SHAPE)


def _no_list(at: Position) -> InputError:
    return InputError.of("een register is een lijst van opdrachten", _SHAPE, at)

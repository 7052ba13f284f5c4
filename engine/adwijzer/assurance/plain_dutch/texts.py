"""Every text in the rule files that people read, with its place."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from adwijzer.language.folder import BASE, LANGUAGE, SHARED, SOURCES, Folder
from adwijzer.language.shapes import (
    DECISION_FILE,
    DOCUMENT_TEXT,
    RULE_BASE_FILE,
    RULE_FILE,
    SHARED_FILE,
    SHEET,
    Content,
    Many,
    Named,
    Shape,
)
from adwijzer.text.diagnostics import Position
from adwijzer.text.files import decode
from adwijzer.text.nodes import Mapping, Node, Scalar, Sequence, parse

_NO_PROSE = frozenset({"artikel"})
"""Keys that hold no prose: where something stands in the law."""
_FOR_CLIENTS = (DOCUMENT_TEXT, SHEET)
DECISION = "besluit.yaml"


class Text(Struct, frozen=True):
    """A text of the rules.

    `owner` is the id or name of the rule, fact or document that it is of, and `unit` the place of
    that, the same for all its texts. `for_client` marks what a client reads, `clause` what is only
    said behind `Dat verandert alleen als`.
    """

    words: str
    position: Position
    owner: str
    unit: Position
    key: str
    for_client: bool = False
    clause: bool = False


class _Unit(Struct, frozen=True):
    owner: str
    at: Position
    for_client: bool = False


def texts_of(folder: Folder) -> Iterator[Text]:
    """Every text of a rule folder but the sources, in the order of the files.

    What the shapes of rule files call a text is one: a new key is found by itself.

    Raises:
        InputError: a file is no YAML.
    """
    for name in sorted(folder.files):
        shape = _shape(name)
        if shape is None:
            continue
        file = folder.shown(name)
        node = parse(decode(folder.files[name], file), file)
        yield from _texts(node, shape, "", _Unit(name, Position(file)), file)


def _shape(name: str) -> Shape | None:
    if name in (SOURCES, LANGUAGE):
        return None
    if name == BASE:
        return RULE_BASE_FILE
    if name.startswith(f"{SHARED}/"):
        return SHARED_FILE
    return DECISION_FILE if name.endswith(f"/{DECISION}") else RULE_FILE


def _texts(node: Node, content: Content, key: str, unit: _Unit, file: str) -> Iterator[Text]:
    match content:
        case Shape():
            yield from _fields(node, content, unit, file)
        case Many(shape=shape):
            for item in node.items if isinstance(node, Sequence) else ():
                yield from _texts(item, shape, key, unit, file)
        case Named(shape=shape):
            for _, value in node.entries if isinstance(node, Mapping) else ():
                yield from _texts(value, shape, key, unit, file)
        case "text":
            if isinstance(node, Scalar) and key not in _NO_PROSE:
                yield _text(node, key, unit, file)
        case "texts" | "reservations":
            for _, value in node.entries if isinstance(node, Mapping) else ():
                if isinstance(value, Scalar):
                    yield _text(value, key, unit, file)
        case _:
            pass


def _fields(node: Node, shape: Shape, unit: _Unit, file: str) -> Iterator[Text]:
    if not isinstance(node, Mapping):
        return
    name = node.get("id") or node.get("naam") or node.get("besluit")
    # The parts of a letter or a sheet are read together, so they stay one unit.
    if isinstance(name, Scalar) and not unit.for_client:
        unit = _Unit(name.text, Position(file, *node.at), shape in _FOR_CLIENTS)
    for field in shape.fields:
        value = node.get(field.key)
        if value is not None:
            yield from _texts(value, field.content, field.key, unit, file)


def _text(node: Scalar, key: str, unit: _Unit, file: str) -> Text:
    return Text(
        " ".join(node.text.split()),
        Position(file, *node.at),
        unit.owner,
        unit.at,
        key,
        unit.for_client,
        clause=key == "bijzinnen",
    )

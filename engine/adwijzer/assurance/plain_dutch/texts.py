"""Every text in the rule files that people read, with its place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from adwijzer.language.document_entries import DocumentEntry, SheetEntry
from adwijzer.language.entries import DecisionFile, RuleBaseFile, RuleFile, SharedFile
from adwijzer.language.entry import YamlEntry, read_entry
from adwijzer.language.folder import BASE, LANGUAGE, SHARED, SOURCES, Folder
from adwijzer.language.leaves import PROSE
from adwijzer.language.problems import FileProblems
from adwijzer.text.diagnostics import Position
from adwijzer.text.files import decode
from adwijzer.text.nodes import parse

_NO_PROSE = frozenset({"artikel"})
"""Keys that hold no prose: where something stands in the law."""
_FOR_CLIENTS = (DocumentEntry, SheetEntry)
DECISION = "besluit.yaml"


class RuleText(Struct, frozen=True):
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


def texts_of(folder: Folder) -> Iterator[RuleText]:
    """Every text of a rule folder but the sources, in the order of the files.

    What the models of rule files call a text is one: a new key is found by itself.

    Raises:
        InputError: a file is no YAML.
    """
    for name in sorted(folder.files):
        model = _model(name)
        if model is None:
            continue
        file = folder.shown(name)
        node = parse(decode(folder.files[name], file), file)
        yield from _texts(
            read_entry(node, model, FileProblems(file)), _Unit(name, Position(file)), file
        )


def _model(name: str) -> type[YamlEntry] | None:
    if name in (SOURCES, LANGUAGE):
        return None
    if name == BASE:
        return RuleBaseFile
    if name.startswith(f"{SHARED}/"):
        return SharedFile
    return DecisionFile if name.endswith(f"/{DECISION}") else RuleFile


def _texts(entry: YamlEntry, unit: _Unit, file: str) -> Iterator[RuleText]:
    name = next((getattr(entry, key) for key in ("id", "naam", "besluit") if entry.has(key)), None)
    # The parts of a letter or a sheet are read together, so they stay one unit.
    if name is not None and not unit.for_client:
        unit = _Unit(name, Position(file, *entry.at), isinstance(entry, _FOR_CLIENTS))
    for key, field in type(entry).model_fields.items():
        for path, value in _parts((key,), getattr(entry, key)):
            if isinstance(value, YamlEntry):
                yield from _texts(value, unit, file)
            elif value and PROSE in field.metadata and key not in _NO_PROSE:
                yield RuleText(
                    " ".join(value.split()),
                    Position(file, *entry.place(*path)),
                    unit.owner,
                    unit.at,
                    key,
                    unit.for_client,
                    clause=key == "bijzinnen",
                )


def _parts(path: tuple[str, ...], value: object) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The content of a key: one thing, a list, or a thing for each of some names."""
    match value:
        case dict():
            yield from (((*path, name), each) for name, each in value.items())
        case list():
            yield from ((path, each) for each in value)
        case _:
            yield path, value

"""YAML and JSON text as nodes that know their place; every scalar stays text.

YAML is read as 1.2 without tags, anchors and aliases: `ja`, `nee`, `yes` and `on` are words. Both
formats are read from events without recursion, so deep nesting ends in an error and not in a crash.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from msgspec import Struct

from adwijzer.text.diagnostics import Diagnostic, InputError, Place, Position, in_order

MAXIMUM_DEPTH = 40
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Scalar(Struct, frozen=True):
    """One word or text; `quoted` when the file put it between quotation marks."""

    text: str
    at: Place
    quoted: bool = False

    @property
    def is_null(self) -> bool:
        return not self.quoted and self.text in _NULLS


class Mapping(Struct, frozen=True):
    """Keys with their values, in the order of the file."""

    entries: tuple[tuple[Scalar, Node], ...]
    at: Place

    def get(self, key: str) -> Node | None:
        return next((value for name, value in self.entries if name.text == key), None)


class Sequence(Struct, frozen=True):
    """A list."""

    items: tuple[Node, ...]
    at: Place


Node: TypeAlias = Scalar | Mapping | Sequence


class _Event(Struct, frozen=True):
    kind: str  # "[", "]", "{", "}" or "scalar"
    at: Place
    text: str = ""
    quoted: bool = False


def parse(text: str, shown: str) -> Node:
    """Parse YAML or JSON, as the name of the file says, or else its first characters.

    Raises:
        InputError: broken syntax, duplicate keys, tags, anchors, nesting without end, no content.
    """
    events = _json_events if is_json(text, shown) else _yaml_events
    return _build(events(text, shown), shown)


def is_json(text: str, shown: str) -> bool:
    """Whether text is read as JSON and not as YAML."""
    name = shown.lower()
    if name.endswith((".json", ".yaml", ".yml")):
        return name.endswith(".json")
    return re.match(r'\s*[{\[]\s*["{\[]', text) is not None


def _yaml_events(text: str, shown: str) -> Iterator[_Event]:
    import yaml

    documents = 0
    try:
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            mark = event.start_mark
            at = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            if getattr(event, "anchor", None) is not None:
                raise InputError.of(
                    "ankers en verwijzingen (& en *) mogen hier niet",
                    "schrijf de tekst voluit",
                    Position(shown, *at),
                )
            if getattr(event, "tag", None) not in (None, "!"):
                raise InputError.of(
                    "een uitroepteken-type (!) mag hier niet",
                    "schrijf gewone tekst",
                    Position(shown, *at),
                )
            match event:
                case yaml.ScalarEvent():
                    yield _Event("scalar", at, event.value, bool(event.style))
                case yaml.MappingStartEvent():
                    yield _Event("{", at)
                case yaml.SequenceStartEvent():
                    yield _Event("[", at)
                case yaml.MappingEndEvent():
                    yield _Event("}", at)
                case yaml.SequenceEndEvent():
                    yield _Event("]", at)
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        raise InputError.of(
                            "er staat meer dan één document in dit bestand",
                            "haal de regel `---` weg",
                            Position(shown, *at),
                        )
                case _:
                    pass
    except yaml.YAMLError as error:
        found = getattr(error, "problem_mark", None)
        place = Position(shown, found.line + 1, found.column + 1) if found else Position(shown)
        raise InputError.of(
            "de YAML klopt hier niet",
            "let op inspringen, dubbele punten en aanhalingstekens",
            place,
        ) from None


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')


def _json_events(text: str, shown: str) -> Iterator[_Event]:
    import json  # only where JSON is read

    try:
        json.loads(text, parse_int=str)
    except json.JSONDecodeError as error:
        raise _broken_json(Position(shown, error.lineno, error.colno)) from None
    except RecursionError:
        raise _too_deep(Position(shown)) from None
    line, line_start, scanned = 1, 0, 0
    for token in _TOKEN.finditer(text):
        newlines = text.count("\n", scanned, token.start())
        if newlines:
            line += newlines
            line_start = text.rfind("\n", 0, token.start()) + 1
        scanned = token.start()
        at = (line, token.start() - line_start + 1)
        word = token.group()
        if word in "[]{}":
            yield _Event(word, at)
        elif word[0] == '"':
            content = json.loads(word)
            if re.search("[\ud800-\udfff]", content):  # half a character: no text at all
                raise _broken_json(Position(shown, *at))
            yield _Event("scalar", at, content, quoted=True)
        elif word not in ",:":
            yield _Event("scalar", at, word)


def _broken_json(at: Position) -> InputError:
    return InputError.of(
        "de JSON klopt hier niet", "let op komma's, haakjes en aanhalingstekens", at
    )


def _too_deep(at: Position) -> InputError:
    return InputError.of(
        f"dit is meer dan {MAXIMUM_DEPTH} lagen diep genest",
        "zo diep hoeft een casus of regel niet",
        at,
    )


def _build(events: Iterable[_Event], shown: str) -> Node:
    """Assemble nodes; `open_nodes` is the stack of collections not yet closed."""
    open_nodes: list[tuple[_Event, list[Node]]] = []
    root: Node | None = None
    problems: list[Diagnostic] = []
    for event in events:
        if event.kind in "[{":
            if len(open_nodes) >= MAXIMUM_DEPTH:
                raise _too_deep(Position(shown, *event.at))
            open_nodes.append((event, []))
            continue
        if event.kind == "scalar":
            node: Node = Scalar(event.text, event.at, event.quoted)
        else:
            start, children = open_nodes.pop()
            node = (
                Sequence(tuple(children), start.at)
                if start.kind == "["
                else _mapping(children, start.at, shown, problems)
            )
        if open_nodes:
            open_nodes[-1][1].append(node)
        else:
            root = node
    if problems:
        raise InputError(in_order(problems))
    if root is None or (isinstance(root, Scalar) and root.is_null):
        raise InputError.of("dit bestand is leeg", "er moet iets in staan", Position(shown))
    return root


def _mapping(children: list[Node], at: Place, shown: str, problems: list[Diagnostic]) -> Mapping:
    entries: list[tuple[Scalar, Node]] = []
    seen: dict[str, Place] = {}
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, Scalar):
            raise InputError.of(
                "een sleutel moet een woord zijn",
                "schrijf `naam: waarde`",
                Position(shown, *key.at),
            )
        if key.text in seen:
            first = seen[key.text][0]
            name = (
                f"`{key.text}`"
                if re.fullmatch(r"[a-z][a-z0-9_-]{0,39}", key.text)
                else "een sleutel"
            )
            problems.append(
                Diagnostic(
                    Position(shown, *key.at),
                    f"{name} staat hier twee keer",
                    f"de eerste staat op regel {first}; haal er een weg",
                )
            )
        seen.setdefault(key.text, key.at)
        entries.append((key, value))
    return Mapping(tuple(entries), at)

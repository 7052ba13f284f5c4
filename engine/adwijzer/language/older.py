"""A rule base of an earlier edition, said in the keys of today.

Only what compares editions reads one: rules that are in use have to be complete. A key that is
retired keeps what it meant, and a key that did not exist yet says as little as it can.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from adwijzer.text.nodes import Mapping, Node, Scalar, Sequence

_KIND, _ACTORS, _WITHOUT_EMPLOYER = "soort_informatie", "door", "zonder_werkgever"
_LEAST_SHOWN: Final = "vertrouwelijk_overig"

RENAMED: Final = {"hersteldagen_nieuwe_telling": "dagen_nieuwe_telling"}
"""Parameters that the program asks by name, by what they were called."""


def in_keys_of_today(file: Node) -> Node:
    """The content of a file of rules, with its places.

    - A fact without `soort_informatie` has the kind that the fewest readers may see.
    - A deadline without `door` has nobody who acts.
    - Of deadlines of which some had `zonder_werkgever: ja`, the others are not asked in cases in
      which it is known that there is no employer: a `stelsel` today.
    """
    if not isinstance(file, Mapping):
        return file
    file = _changed(file, "feiten", _kept_private)
    file = _changed(file, "parameters", _renamed)
    regime = list(_regime(file))
    file = _changed(file, "termijnen", _asked_of_nobody)
    return Mapping((*file.entries, *regime), file.at)


def _kept_private(fact: Mapping) -> Mapping:
    return _with(fact, _KIND, Scalar(_LEAST_SHOWN, fact.at))


def _asked_of_nobody(deadline: Mapping) -> Mapping:
    return _with(_without(deadline, _WITHOUT_EMPLOYER), _ACTORS, Sequence((), deadline.at))


def _regime(file: Mapping) -> Iterable[tuple[Scalar, Node]]:
    deadlines = file.get("termijnen")
    if not isinstance(deadlines, Sequence) or file.get("stelsels") is not None:
        return
    entries = [each for each in deadlines.items if isinstance(each, Mapping)]
    bound = [each for each in entries if not _says(each, _WITHOUT_EMPLOYER, "ja")]
    if not any(each.get(_WITHOUT_EMPLOYER) for each in entries) or not bound:
        return
    at = deadlines.at

    def word(text: str) -> Scalar:
        return Scalar(text, at)

    names = tuple(name for each in bound if (name := each.get("naam")) is not None)
    sources = [source for each in bound for source in _words(each.get("bronnen"))]
    regime: dict[str, Node] = {
        "naam": word(_WITHOUT_EMPLOYER),
        "als": Mapping(((word("heeft_werkgever"), word("nee")),), at),
        "termijnen": Sequence(names, at),
        "stand": word("niet_van_toepassing"),
        "bronnen": Sequence(tuple(word(each) for each in dict.fromkeys(sources)), at),
    }
    entry = Mapping(tuple((word(key), value) for key, value in regime.items()), at)
    yield word("stelsels"), Sequence((entry,), at)


def _changed(file: Mapping, key: str, change: Callable[[Mapping], Mapping]) -> Mapping:
    """The file with every entry of one list changed."""

    def of(name: Scalar, node: Node) -> Node:
        if name.text != key or not isinstance(node, Sequence):
            return node
        items = (change(each) if isinstance(each, Mapping) else each for each in node.items)
        return Sequence(tuple(items), node.at)

    return Mapping(tuple((name, of(name, node)) for name, node in file.entries), file.at)


def _with(entry: Mapping, key: str, value: Node) -> Mapping:
    """The entry with a key, unless it has it."""
    if entry.get(key) is not None:
        return entry
    return Mapping((*entry.entries, (Scalar(key, entry.at), value)), entry.at)


def _without(entry: Mapping, key: str) -> Mapping:
    return Mapping(tuple(each for each in entry.entries if each[0].text != key), entry.at)


def _renamed(parameter: Mapping) -> Mapping:
    def of(key: Scalar, value: Node) -> Node:
        if key.text != "naam" or not isinstance(value, Scalar):
            return value
        return Scalar(RENAMED.get(value.text, value.text), value.at, value.quoted)

    return Mapping(tuple((key, of(key, value)) for key, value in parameter.entries), parameter.at)


def _says(entry: Mapping, key: str, text: str) -> bool:
    value = entry.get(key)
    return isinstance(value, Scalar) and value.text == text


def _words(node: Node | None) -> Iterable[str]:
    parts = node.items if isinstance(node, Sequence) else () if node is None else (node,)
    return (part.text for part in parts if isinstance(part, Scalar))

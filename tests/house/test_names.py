"""One name for one thing: classes, and the modules that they are in."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("engine", "cli", "web")
LONGEST = 600

TWICE: dict[str, str] = {}
"""Class names that may stand for two things, with the reason; three at most."""

SAY_NOTHING = frozenset(
    [
        "asides",
        "asking",
        "brought",
        "direct",
        "elsewhere",
        "flat",
        "found",
        "given",
        "going",
        "kept",
        "making",
        "opening",
        "reading",
        "running",
        "saying",
        "sending",
        "shown",
        "telling",
        "things",
        "told",
        "touch",
        "ways",
        "whole",
        "writing",
    ]
)
"""Participles, adverbs and the like, that do not say what a module has."""

MAY_BE = {
    "brought": "what one answer brings to another has no noun that a reader knows",
}
"""Names from that list that a module may have, with the reason."""


def modules() -> Iterator[Path]:
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            yield file.relative_to(ROOT)


def test_no_class_name_stands_for_two_things() -> None:
    places: dict[str, list[str]] = defaultdict(list)
    for file in modules():
        for node in ast.walk(ast.parse((ROOT / file).read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                places[node.name].append(f"{file}:{node.lineno}")

    assert {name: at for name, at in places.items() if len(at) > 1 and name not in TWICE} == {}
    assert len(TWICE) <= 3


def test_no_module_is_longer_than_a_reader_can_hold() -> None:
    lengths = {file: (ROOT / file).read_text("utf-8").count("\n") for file in modules()}

    assert {str(file): length for file, length in lengths.items() if length > LONGEST} == {}


def test_modules_are_named_by_nouns() -> None:
    wrong = [str(file) for file in modules() if file.stem in SAY_NOTHING - MAY_BE.keys()]

    assert wrong == []

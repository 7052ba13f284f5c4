"""docs/woordenlijst.md says what the words of the code mean, and cannot fall behind it."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path
from typing import Any

import pytest

from tests.house.test_names import ROOT, modules

DOCUMENT = (ROOT / "docs/woordenlijst.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in DOCUMENT.splitlines()
    if line.startswith("| ")
][1:]
AVOIDED = frozenset(re.findall(r"`(\w+)`", DOCUMENT.partition("Words to avoid")[2]))


def test_every_word_is_explained_once_in_one_line() -> None:
    words = [word for word, *_ in ROWS]

    assert len(words) > 25
    assert len(set(words)) == len(words)
    for word, seen, meaning, where in ROWS:
        assert word == word.lower()
        assert seen
        assert len(meaning) > 15
        assert where


@pytest.mark.parametrize("where", [row[3].strip("`") for row in ROWS])
def test_what_a_word_stands_for_is_where_the_list_says(where: str) -> None:
    assert found(f"adwijzer.{where}") is not None


def found(name: str) -> Any:
    module, _, attribute = name.rpartition(".")
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError:
        return getattr(importlib.import_module(module), attribute)


def test_no_class_or_module_is_named_with_a_word_to_avoid() -> None:
    assert len(AVOIDED) > 5
    for file in modules():
        assert AVOIDED.isdisjoint(file.stem.split("_")), file
        for name in classes(file):
            assert AVOIDED.isdisjoint(map(str.lower, re.findall("[A-Z][a-z]+", name))), name


def classes(file: Path) -> list[str]:
    nodes = ast.walk(ast.parse((ROOT / file).read_text("utf-8")))
    return [node.name for node in nodes if isinstance(node, ast.ClassDef)]

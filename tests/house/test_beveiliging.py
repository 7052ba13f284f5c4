"""docs/beveiliging.md: every requirement is there, and every test that it names."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in (ROOT / "docs/beveiliging.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| \d", line)
]
LEVEL_1 = [
    "1.2.1",
    "1.2.2",
    "1.2.3",
    "1.2.4",
    "1.2.5",
    "1.3.1",
    "1.3.2",
    "1.5.1",
    "2.1.1",
    "2.2.1",
    "2.2.2",
    "2.3.1",
    "3.2.1",
    "3.2.2",
    "3.3.1",
    "3.4.1",
    "3.4.2",
    "3.5.1",
    "3.5.2",
    "3.5.3",
    "4.1.1",
    "4.4.1",
    "5.2.1",
    "5.2.2",
    "5.3.1",
    "5.3.2",
    "6.1.1",
    "6.2.1",
    "6.2.2",
    "6.2.3",
    "6.2.4",
    "6.2.5",
    "6.2.6",
    "6.2.7",
    "6.2.8",
    "6.3.1",
    "6.3.2",
    "6.4.1",
    "6.4.2",
    "7.2.1",
    "7.2.2",
    "7.2.3",
    "7.2.4",
    "7.4.1",
    "7.4.2",
    "8.1.1",
    "8.2.1",
    "8.2.2",
    "8.3.1",
    "9.1.1",
    "9.1.2",
    "9.1.3",
    "9.2.1",
    "10.4.1",
    "10.4.2",
    "10.4.3",
    "10.4.4",
    "10.4.5",
    "11.3.1",
    "11.3.2",
    "11.4.1",
    "12.1.1",
    "12.2.1",
    "12.2.2",
    "13.4.1",
    "14.2.1",
    "14.3.1",
    "15.1.1",
    "15.2.1",
    "15.3.1",
]
"""The requirements of level 1 of OWASP ASVS 5.0.0, by number."""
WHY_NOT = ("n.v.t.: ", "deels: ", "niet hier te tonen: ", "niet: ")


@cache
def functions(file: str) -> set[str]:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_requirement_is_there_once_and_in_order() -> None:
    assert [row[0] for row in ROWS] == LEVEL_1


def test_every_requirement_says_what_is_asked_what_is_done_and_what_shows_it() -> None:
    for number, asked, done, shown in ROWS:
        assert len(asked) > 10, number
        assert len(done) > 10, number
        tests = re.findall(r"`([^`]+)`", shown)
        why = re.sub(r"`[^`]+`(; )?", "", shown)
        assert tests or why, number
        assert not why or why.startswith(WHY_NOT), (number, why)


def test_every_test_that_is_named_exists() -> None:
    named = {name for row in ROWS for name in re.findall(r"`([^`]+::[^`]+)`", row[3])}

    assert len(named) > 40
    missing = {
        name
        for name in named
        if not (ROOT / name.partition("::")[0]).is_file()
        or name.partition("::")[2] not in functions(name.partition("::")[0])
    }
    assert missing == set()

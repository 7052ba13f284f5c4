"""Faults as people make them, drawn at random in rule files."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

KEY = re.compile(r"^(?P<before> *(?:- )?)(?P<key>[a-z_]+):(?P<value>.*)$")
PROSE = frozenset(
    (
        *("titel", "vraag", "waarom", "betekenis", "uitleg", "tekst", "zin", "label", "hoe"),
        *("plaats", "bindt", "week", "keuze", "wat"),
    )
)
VALUES = (
    *(" [een, twee]", " {een: twee}", "", " 28", " 2026-02-30", " twee woorden", " [[een, twee]]"),
    *(" ''", " []", " {}", " ~", " ja", " [een twee, drie]", " {een twee: drie}"),
)


@dataclass(frozen=True, slots=True)
class RandomFault:
    """A file as it becomes by one change at a line (from 1)."""

    name: str
    file: str
    line: int
    text: str


Fault = Callable[[random.Random, list[str], range], list[str] | None]
"""The lines of a file with a fault in a line and what is nested in it; None where it cannot be."""


def delete(_: random.Random, lines: list[str], block: range) -> list[str] | None:
    return lines[: block.start] + lines[block.stop :]


def misspell_key(draw: random.Random, lines: list[str], block: range) -> list[str] | None:
    found = KEY.match(lines[block.start])
    return found and _with(lines, block, found, key=_misspelled(draw, found["key"]))


def misspell_word(draw: random.Random, lines: list[str], block: range) -> list[str] | None:
    """Somewhere in the value, where that is words and no prose."""
    found = KEY.match(lines[block.start])
    words = list(re.finditer(r"[a-zA-Z_][a-zA-Z0-9_-]+", found["value"])) if found else []
    if not found or not words or found["key"] in PROSE:
        return None
    word, value = draw.choice(words), found["value"]
    value = value[: word.start()] + _misspelled(draw, word[0]) + value[word.end() :]
    return _with(lines, block, found, value=value)


def replace_value(draw: random.Random, lines: list[str], block: range) -> list[str] | None:
    found = KEY.match(lines[block.start])
    if not found:
        return None
    rest = range(block.start, block.start + 1)
    return _with(
        lines[: block.start + 1] + lines[block.stop :], rest, found, value=draw.choice(VALUES)
    )


def add_key(draw: random.Random, lines: list[str], block: range) -> list[str] | None:
    found = KEY.match(lines[block.start])
    if not found:
        return None
    key = draw.choice(("opmerking", "bron", "naam2", "Titel", "regel", "waarde"))
    value = draw.choice(("ja", "een tekst", "[een, twee]"))
    added = f"{' ' * len(found['before'])}{key}: {value}"
    return [*lines[: block.stop], added, *lines[block.stop :]]


def double(_: random.Random, lines: list[str], block: range) -> list[str] | None:
    return [*lines[: block.stop], *lines[block.start : block.stop], *lines[block.stop :]]


def nest(draw: random.Random, lines: list[str], block: range) -> list[str] | None:
    """Deeper, or less deep."""
    deeper = draw.random() < 0.5
    moved = [
        f"  {line}" if deeper else line.removeprefix("  ")
        for line in lines[block.start : block.stop]
    ]
    return [*lines[: block.start], *moved, *lines[block.stop :]]


def move(draw: random.Random, lines: list[str], block: range) -> list[str] | None:
    """To before some other line."""
    rest = lines[: block.start] + lines[block.stop :]
    there = draw.randrange(len(rest)) if rest else 0
    return [*rest[:there], *lines[block.start : block.stop], *rest[there:]]


FAULTS: tuple[Fault, ...] = (
    *(delete, misspell_key, misspell_word, replace_value),
    *(add_key, double, nest, move),
)


def random_faults(files: Mapping[str, str], seed: int) -> Iterator[RandomFault]:
    """Faults without end; a small file gets as many as a large one."""
    draw = random.Random(seed)  # noqa: S311 - no secret
    while True:
        file, fault = draw.choice(sorted(files)), draw.choice(FAULTS)
        lines = files[file].splitlines()
        at = draw.randrange(len(lines))
        if not lines[at].strip() or lines[at].lstrip().startswith("#"):
            continue
        changed = fault(draw, lines, _block(lines, at))
        if changed is not None and changed != lines:
            yield RandomFault(fault.__name__, file, at + 1, "\n".join(changed) + "\n")


def _with(lines: list[str], block: range, found: re.Match[str], **parts: str) -> list[str]:
    key, value = parts.get("key", found["key"]), parts.get("value", found["value"])
    return [
        *lines[: block.start],
        f"{found['before']}{key}:{value}",
        *lines[block.start + 1 :],
    ]


def _misspelled(draw: random.Random, word: str) -> str:
    place = draw.randrange(len(word))
    less = word[:place] + word[place + 1 :]
    return draw.choice((less or "x", word[:place] + word[place] + word[place:], f"{word}s"))


def _block(lines: list[str], at: int) -> range:
    """The line and what is nested in it."""
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or _margin(lines[end]) > _margin(lines[at])):
        end += 1
    return range(at, end)


def _margin(line: str) -> int:
    """How far the key of a line stands from the margin."""
    found = KEY.match(line)
    return len(found["before"]) if found else len(line) - len(line.lstrip())

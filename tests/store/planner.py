"""A planner in a process of its own; run as a module by the tests that need several.

`planner work ADDRESS NAME ROUNDS` waits for a line on standard input, so that several start at the
same time, and then adds assignments of its own and changes one that is everybody's.
`planner half ADDRESS FILE` begins an import, says so half way, and waits to be killed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar
from unittest import mock

from adwijzer.store.register import open_register
from tests.store.files import entry

SHARED = "O-0"
PARTS, IN_PART = 100, 4
MANY = PARTS * IN_PART
"""Assignments in one import that is to be killed; little work beside starting a process."""

T = TypeVar("T")


def work(address: str, name: str, rounds: int) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    column = {"a": "vraag", "b": "werkgever"}[name]
    with open_register(address, absent="make") as register:
        register.bring_in([entry(SHARED)], name, accept=lambda plan: bool(plan.new))
        for number in range(rounds):
            register.bring_in([entry(f"{name}-{number}")], name)
            register.edit([SHARED], {column: f"{name}-{number}"}, name)


def half_way(label: str, items: Iterable[T], length: int | None) -> Iterator[T]:
    """Stops for good when half of what is to be kept was sent to the database."""
    for number, item in enumerate(items):
        if label == "Bewaren" and length is not None and number == length // 2:
            sys.stdout.write("half\n")
            sys.stdout.flush()
            time.sleep(600)
        yield item


def keep(address: str, name: str, part: int) -> None:
    """Import assignments that nobody else has; said before a part and after the last is sent."""

    def begun(label: str, items: Iterable[T], _length: int | None) -> Iterator[T]:
        for number, item in enumerate(items):
            if label == "Bewaren" and number == part:
                sys.stdout.write("begun\n")
                sys.stdout.flush()
            yield item

    with mock.patch("adwijzer.store.register.BATCH", IN_PART), open_register(address) as register:
        rows = [entry(f"{name}-{number}") for number in range(MANY)]
        register.bring_in(rows, name, watch=begun)
    sys.stdout.write("done\n")
    sys.stdout.flush()


def main() -> None:
    match sys.argv[1:]:
        case ["work", address, name, rounds]:
            work(address, name, int(rounds))
        case ["half", address, file]:
            from adwijzer_cli.main import run

            with mock.patch("adwijzer_cli.commands.register.patiently", half_way):
                run(["register", "import", file, "--by", "x", "--database", address])


if __name__ == "__main__":
    main()

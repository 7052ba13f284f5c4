"""Imports that are killed at any moment, with the server or the computer: all of one, or nothing.

Each round starts an import in a process of its own, waits until it comes to a part that was drawn
anew, and kills at a moment soon after; one in three comes to the last part, so that the end is hit
as well. Only a round in which the import had not said that it was done counts as a hit.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator

import pytest

from adwijzer.store.register import open_register
from tests.store.files import entry
from tests.store.planner import MANY, PARTS, keep
from tests.store.postgresql import Server, running_server

pytestmark = [
    pytest.mark.check(part="register"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded"),
]

HITS = 25
MOST_ROUNDS = 120


class Import:
    """An import in a process of its own, forked so that it costs no start of a program."""

    def __init__(self, address: str, name: str, part: int) -> None:
        heard, said = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(heard)
            with os.fdopen(said, "w") as sys.stdout, contextlib.suppress(BaseException):
                keep(address, name, part)
            os._exit(0)
        os.close(said)
        self.said = os.fdopen(heard)

    def line(self) -> str:
        return self.said.readline().strip()

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)

    def rest(self) -> str:
        """What it said until it ended."""
        with self.said:
            rest = self.said.read()
        os.waitpid(self.pid, 0)
        return rest


def last_seconds(address: str) -> float:
    """How long an import takes from its last part to the end, when nobody kills it."""
    process = Import(address, "whole", PARTS - 1)
    assert process.line() == "begun"
    begin = time.monotonic()
    assert process.line() == "done"
    process.rest()
    return time.monotonic() - begin


def survive(address: str, kill: Callable[[Import], None], seed: int) -> None:
    """Kill imports until enough were really hit; after each the register is whole."""
    chance = random.Random(seed)  # noqa: S311
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")
    seconds = last_seconds(address)
    names = ["whole"]
    hits = kept = 0
    for number in range(MOST_ROUNDS):
        name = f"round-{number}"
        part = PARTS - 1 if number % 3 == 0 else chance.randrange(PARTS - 1)
        process = Import(address, name, part)
        assert process.line() == "begun"
        time.sleep(chance.uniform(0, seconds))
        kill(process)
        hit = "done" not in process.rest()
        found = rows(address)
        if found.get(name):
            names.append(name)
            kept += hit
        else:
            assert hit, "an import that said that it was done is gone"
        assert found == {"O": 1, **dict.fromkeys(names, MANY)}, f"half after {name}"
        hits += hit
        if not hit:  # it was measured on a busier machine
            seconds *= 0.9
        if hits == HITS:
            break
    assert hits == HITS
    assert kept < hits  # not all of them were killed after the commit
    with open_register(address) as register:
        assert len(register.bring_in([entry("O-2")], "x").new) == 1  # and it goes on


def rows(address: str) -> dict[str, int]:
    """How many assignments there are of each import, every one with its one version."""
    found: dict[str, int] = {}
    with open_register(address) as register:
        for one in register.kept():
            name = one.assignment.opdracht.rpartition("-")[0]
            assert one.version == 1
            found[name] = found.get(name, 0) + 1
    return found


def test_an_sqlite_import_that_is_killed_leaves_all_or_nothing(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    file = tmp_path_factory.mktemp("killed") / "register.db"

    survive(str(file), lambda process: process.kill(), seed=1)


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server that nobody else uses, and that keeps a change before it says so."""
    with running_server(synchronous_commit="on") as server:
        yield server


def test_a_postgresql_server_that_is_killed_during_an_import_leaves_all_or_nothing(
    own_server: Server,
) -> None:
    survive(own_server.new_database(), lambda _process: own_server.kill(), seed=2)

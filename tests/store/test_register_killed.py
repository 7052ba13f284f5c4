"""Imports that are killed at any moment, with the server or the computer: all of one, or nothing.

Each round starts an import in a process of its own, waits until its first rows were sent to the
database, and kills at a moment drawn anew, from then until after it would have ended. Only a round
in which the import had begun and had not said that it was done counts as a hit.
"""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Callable, Iterator

import pytest

from adwijzer.store.register import open_register
from tests.store.files import entry
from tests.store.planner import MANY
from tests.store.postgresql import Server, running_server
from tests.store.test_register_together import heard, planner

pytestmark = pytest.mark.check(part="register")

HITS = 25
MOST_ROUNDS = 80


def import_seconds(address: str) -> float:
    """How long an import takes from its first rows to the end, when nobody kills it."""
    with planner("import", address, "whole") as process:
        assert heard(process) == "begun"
        begin = time.monotonic()
        assert heard(process) == "done"
        return time.monotonic() - begin


def survive(address: str, kill: Callable[[subprocess.Popen[str]], None], seed: int) -> None:
    """Kill imports until enough were really hit; after each the register is whole."""
    chance = random.Random(seed)  # noqa: S311
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")
    seconds = import_seconds(address)
    names = ["whole"]
    hits = kept = 0
    for number in range(MOST_ROUNDS):
        name = f"round-{number}"
        with planner("import", address, name) as process:
            assert heard(process) == "begun"
            time.sleep(chance.uniform(0, seconds * 1.05))
            kill(process)
            said = process.communicate(timeout=60)[0]
        hit = "done" not in said
        found = rows(address)
        if found.get(name):
            names.append(name)
            kept += hit
        else:
            assert hit, "an import that said that it was done is gone"
        assert found == {"O": 1, **dict.fromkeys(names, MANY)}, f"half after {name}"
        hits += hit
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

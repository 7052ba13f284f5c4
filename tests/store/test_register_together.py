"""Several planners at once, and a planner whose computer stops: nothing is lost or half there."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from adwijzer.decisions.assignments.reader import load_register
from adwijzer.store.register import open_register
from tests.store.files import assignment, entry, row, table, write
from tests.store.planner import SHARED

pytestmark = pytest.mark.check(part="register")

ROOT = Path(__file__).parents[2]
ROUNDS = 15


@contextmanager
def planner(*words: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.planner", *words],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_two_planners_who_write_at_once_lose_nothing(address: str) -> None:
    with (
        planner("work", address, "a", str(ROUNDS)) as first,
        planner("work", address, "b", str(ROUNDS)) as second,
    ):
        both = (first, second)
        assert [heard(one) for one in both] == ["ready", "ready"]
        for one in both:
            assert one.stdin is not None
            one.stdin.write("go\n")
            one.stdin.flush()
        for one in both:
            _, complaint = one.communicate(timeout=300)
            assert (one.returncode, complaint) == (0, "")

    with open_register(address) as register:
        found = {one.opdracht: one for one in register.assignments()}
        history = register.history(SHARED)
    own = {f"{name}-{number}" for name in "ab" for number in range(ROUNDS)}
    assert found.keys() == {SHARED, *own}
    last = ROUNDS - 1
    assert found[SHARED] == assignment(SHARED, vraag=f"a-{last}", werkgever=f"b-{last}")
    assert [version.number for version in history] == [*range(1, 2 * ROUNDS + 2)]
    assert all(len(version.differences) == 1 for version in history[1:])
    for name in "ab":
        mine = [v.differences for v in history[1:] if v.by == name]
        told = [str(new) for one in mine for _, new in one.values()]
        assert told == [f"{name}-{number}" for number in range(ROUNDS)]


def test_a_killed_import_leaves_nothing_and_the_next_one_goes_on(address: str) -> None:
    codes = [f"O-{number}" for number in range(12_000)]
    path = write("groot.csv", table(*(row(code) for code in codes))).absolute()
    with open_register(address, absent="make") as register:
        register.bring_in([entry("eerder")], "x")

    with planner("half", address, str(path)) as process:
        assert heard(process) == "half"
        process.kill()
        process.wait()

    with open_register(address) as register:
        assert register.assignments() == [assignment("eerder")]
        assert len(register.history("O-0")) == 0
        plan = register.bring_in(load_register(path).entries, "y")
        assert len(plan.new) == len(codes)
        assert [one.opdracht for one in register.assignments()] == ["eerder", *codes]

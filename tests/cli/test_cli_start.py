"""The command starts fast because it imports only what an answer needs."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.cli.command import advise

LINE = "contact-form --agenda nazorg"
PROGRAM = """
import json, sys
from adwijzer_cli.main import run
status = run(sys.argv[1:])
print(json.dumps([status, sorted(sys.modules)]), file=sys.stderr)
"""
OTHER_LINES = (
    "timing --eerste-ziektedag 2026-03-02 --peildatum 2026-11-22",
    "sharing --soort-informatie medisch --ontvanger werkgever",
    "acceptance --help",
    "rules list",
)
NOT_FOR_AN_ANSWER = {
    *("yaml", "pydantic", "z3", "sqlalchemy", "jinja2", "rich", "openpyxl", "holidays"),
    *("icalendar", "gherkin", "adwijzer.language.entries", "adwijzer.language.decision"),
    *("adwijzer.decisions.timing.decider", "adwijzer.explain.why", "adwijzer.explain.what_if"),
    *("platformdirs", "tempfile", "traceback", "zipfile"),
}


def imported(line: str) -> set[str]:
    """The modules that a process has once the command is done."""
    assert advise(line).status == 0  # the cache is warm

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *line.split()],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    status, modules = json.loads(done.stderr.splitlines()[-1])
    assert status == 0
    return set(modules)


def test_an_answer_from_a_warm_cache_imports_nothing_that_it_does_not_need() -> None:
    assert NOT_FOR_AN_ANSWER & imported(LINE) == set()


@pytest.mark.parametrize("line", OTHER_LINES)
def test_no_command_needs_pydantic_for_rules_that_are_in_the_cache(line: str) -> None:
    assert "pydantic" not in imported(line)

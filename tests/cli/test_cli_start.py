"""The command starts fast because it imports only what an answer needs."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.cli.command import advise

LINE = ("contact-form", "--agenda", "nazorg")
PROGRAM = f"""
import json, sys
from adwijzer_cli.main import run
status = run({list(LINE)!r})
print(json.dumps([status, sorted(sys.modules)]), file=sys.stderr)
"""
NOT_FOR_AN_ANSWER = {
    *("yaml", "pydantic", "z3", "sqlalchemy", "jinja2", "rich", "openpyxl", "holidays"),
    *("icalendar", "gherkin", "adwijzer.language.entries", "adwijzer.language.decision"),
    *("adwijzer.decisions.timing.decider", "adwijzer.explain.why", "adwijzer.explain.what_if"),
}


def test_an_answer_from_a_warm_cache_imports_nothing_that_it_does_not_need() -> None:
    assert advise(" ".join(LINE)).status == 0

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True
    )

    status, modules = json.loads(done.stderr)
    assert status == 0
    assert NOT_FOR_AN_ANSWER.isdisjoint(modules), NOT_FOR_AN_ANSWER & set(modules)

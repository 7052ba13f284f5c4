"""Deciding does not eat memory, however long it goes on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SLACK = 1 << 20
"""Bytes: 50 per decision is less than one forgotten session would cost."""


@pytest.mark.check(part="random")
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_twenty_thousand_decisions_do_not_grow_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.agreement.load"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )

    grown = json.loads(done.stdout)

    assert max(grown.values()) <= SLACK, grown

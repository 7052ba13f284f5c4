"""The benches are run by hand, so a test sees to it that they still find what they measure."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.check(part="package")

BENCH = Path(__file__).parents[1] / "bench"


@pytest.mark.parametrize("script", sorted(BENCH.glob("[a-z]*.py")), ids=lambda script: script.stem)
def test_a_bench_finds_everything_it_measures(script: Path) -> None:
    """Everything but its `main`."""
    done = subprocess.run(
        [sys.executable, "-c", f"import tests.bench.{script.stem}"],
        cwd=BENCH.parents[1],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr

"""Loading, compiling, and the cold start of the command.

Cold start is a whole process, compared in turn with `python -c "import click, pydantic"` so that a
machine that slows down slows both.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from adwijzer.inference.agreement import Prepared
from adwijzer.inference.durable_rulesets import compile_decision
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.reader import read_rules
from adwijzer.model.validity import on_day

RUNS = 30


def timed(work: Callable[[], object], runs: int = RUNS) -> list[float]:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1e3)
    return times


def row(name: str, times: list[float], goal: str = "") -> None:
    cells = f"{min(times):>9.1f} {statistics.median(times):>9.1f} {max(times):>9.1f}"
    print(f"{name:<58} {cells}  {goal}")


def process(*command: str) -> Callable[[], object]:
    return lambda: subprocess.run(command, check=True, capture_output=True)


def first_load(cache: str) -> float:
    """Milliseconds of the first load in a fresh process, imports not counted."""
    code = (
        "import time; from adwijzer.language import load_rules; s = time.perf_counter();"
        " load_rules(); print((time.perf_counter() - s) * 1e3)"
    )
    environment = {**os.environ, "ADWIJZER_CACHE": cache}
    result = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, env=environment, text=True
    )
    return float(result.stdout)


def main() -> None:
    print(f"{'load and compile, ms':<58} {'min':>9} {'median':>9} {'max':>9}  goal")
    with tempfile.TemporaryDirectory() as folder:
        cold = [first_load(str(Path(folder, str(n)))) for n in range(RUNS)]
        warm = [first_load(str(Path(folder, "0"))) for _ in range(RUNS)]
    row("load, no cache, first in a process", cold, "<= 400 ms")
    row("load, warm cache, first in a process", warm, "<= 60 ms")
    files = Folder.read()
    row("load, no cache, again in the same process", timed(lambda: read_rules(files)))
    decision = load_rules().decisions[0]
    day = on_day(decision, date(2026, 6, 1))
    row("compile for durable_rules", timed(lambda: compile_decision(day)))
    row("prepare a decision for a day", timed(lambda: Prepared.of(decision, date(2026, 6, 1))))

    print(f"{'cold start, whole process, ms':<58} {'min':>9} {'median':>9} {'max':>9}  goal")
    advise = str(Path(sys.executable).with_name("advise"))
    command = process(advise, "contact-form", "--agenda", "kennismaking", "--format", "json")
    text = process(advise, "contact-form", "--agenda", "kennismaking")
    reference = process(sys.executable, "-c", "import click, pydantic")
    usage = process(advise, "--help")
    command()
    ours, texts, theirs, helps = [], [], [], []
    for _ in range(RUNS):
        ours += timed(command, 1)
        theirs += timed(reference, 1)
        texts += timed(text, 1)
        helps += timed(usage, 1)
    row('python -c "import click, pydantic"', theirs)
    row("advise contact-form --format json", ours, "<= 1.6 x the row above")
    row("advise contact-form (text)", texts)
    row("advise --help", helps)
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    print(f"{'median ratio of contact-form to that import, pair by pair':<58} {ratio:>19.2f}")


if __name__ == "__main__":
    main()

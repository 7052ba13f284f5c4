"""The Pythons from 3.11 on this machine, one of each minor version: `python -m tests.pythons`."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

OLDEST, NEWEST = 11, 30
_WHICH = "import sys; print(sys.version_info[0] == 3 and sys.version_info[1])"


def pythons() -> dict[int, Path]:
    """The program of each minor version, the oldest first."""
    found: dict[int, Path] = {}
    for minor in range(OLDEST, NEWEST):
        program = next((each for each in _named(minor) if _runs(each, minor)), None)
        if program is not None:
            found[minor] = program
    return found


def _named(minor: int) -> Iterator[Path]:
    if on_path := shutil.which(f"python3.{minor}"):
        yield Path(on_path)
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    yield from sorted(kept.glob(f"3.{minor}.*/bin/python3.{minor}"), reverse=True)


def _runs(program: Path, minor: int) -> bool:
    """A name may stand for a Python that is not there."""
    try:
        done = subprocess.run(
            [program, "-c", _WHICH], capture_output=True, text=True, timeout=30, check=False
        )
    except OSError:
        return False
    return done.stdout.strip() == str(minor)


if __name__ == "__main__":
    for minor, program in pythons().items():
        print(f"3.{minor}", program)  # noqa: T201 - what the Makefile reads

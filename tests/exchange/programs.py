"""The public programs that these tests run; `npm ci --prefix tests/exchange` installs them."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent
_QUIET = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}


def npx(program: str, *words: str | Path) -> str:
    """Run a program of npm; give what it wrote."""
    return node(installed() / ".bin" / program, *words)


def node(*words: str | Path) -> str:
    """Run Node.js; give what it wrote."""
    installed()
    ran = subprocess.run(
        ["node", *words],
        capture_output=True,
        text=True,
        cwd=HERE,
        env={**os.environ, **_QUIET},
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def installed() -> Path:
    """Give the folder with the programs, or skip the test."""
    folder = HERE / "node_modules"
    if shutil.which("node") is None or not folder.is_dir():
        pytest.skip("install Node.js, then: npm ci --prefix tests/exchange")
    return folder

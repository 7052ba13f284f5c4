"""The guide on cases: its commands are typed as they stand there, one after the other."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from adwijzer_cli.commands.case import case
from tests.cli.command import ROOT, advise

GUIDE = (ROOT / "docs/zaken.md").read_text(encoding="utf-8")
LINES = [line.strip() for line in GUIDE.splitlines() if line.startswith("    ")]


@pytest.mark.check(part="docs")
def test_every_command_of_the_guide_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    for line in LINES:
        words = shlex.split(line)
        if words[0] == "export":
            name, _, value = words[1].partition("=")
            monkeypatch.setenv(name, value)
            continue
        result = advise("", *words[1:])
        # Time goes on: what changed since is a finding, and no error.
        allowed = (0, 1) if "compare" in words else (0,)
        assert result.status in allowed, (line, result.err)
        assert "fout" not in result.err, line


def test_the_guide_names_every_command_of_a_case() -> None:
    named = set(re.findall(r"advise case ([a-z]+)", GUIDE))

    assert set(case.list_commands(click.Context(case))) == named

"""The guide on coverage, mutation and provenance names what the commands have, and no more."""

from __future__ import annotations

import re

import pytest

from adwijzer.language import load_rules
from adwijzer_cli.commands.rules_provenance import STATUSES
from tests.cli.command import ROOT, advise

GUIDE = (ROOT / "docs/dekking-en-mutaties.md").read_text(encoding="utf-8")
OPTION = r"(?<![\w-])--[a-z][a-z-]+"
COMMANDS = ("coverage", "mutate", "provenance")
EVERYWHERE = {"--help", "--rules", "--features", "--decision", "--format"}


def options(command: str) -> set[str]:
    return set(re.findall(OPTION, advise(f"rules {command} --help").out))


def test_every_option_in_the_guide_exists() -> None:
    assert set(re.findall(OPTION, GUIDE)) <= set[str]().union(*map(options, COMMANDS))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_in_the_guide(command: str) -> None:
    assert options(command) - EVERYWHERE <= set(re.findall(OPTION, GUIDE))


@pytest.mark.parametrize("command", re.findall(r"^    (advise .+)$", GUIDE, re.MULTILINE))
def test_every_command_line_in_the_guide_is_one(command: str) -> None:
    words = command.split()[1:]
    assert words[1] in COMMANDS
    assert set(re.findall(OPTION, command)) <= options(words[1])
    if "--decision" in words:
        assert load_rules().decision(words[words.index("--decision") + 1]) is not None


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_of_an_example_is_explained(status: str) -> None:
    assert f"| {status} |" in GUIDE

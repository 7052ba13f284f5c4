"""The guide for policy makers names what the commands have, and nothing that they have not."""

from __future__ import annotations

import re

import pytest

from adwijzer.assurance.proof.findings import MEANING, ClaimKind
from adwijzer.language.entries import PropertyEntry
from adwijzer.language.entry import words_of
from tests.cli.command import ROOT, advise

GUIDE = (ROOT / "docs/beleidsmakers.md").read_text(encoding="utf-8")
OPTION = r"(?<![\w-])--[a-z][a-z-]+"


def test_every_option_in_the_guide_exists() -> None:
    known = advise("rules check --help").out + advise("rules diff --help").out

    assert set(re.findall(OPTION, GUIDE)) <= set(re.findall(OPTION, known))


@pytest.mark.parametrize("command", ["check", "diff"])
def test_every_option_is_in_the_guide(command: str) -> None:
    options = set(re.findall(OPTION, advise(f"rules {command} --help").out)) - {"--help"}

    assert options <= set(re.findall(OPTION, GUIDE))


@pytest.mark.parametrize("kind", ClaimKind)
def test_every_claim_stands_in_the_guide(kind: ClaimKind) -> None:
    name = kind.value.replace("_", " ")
    assert re.search(rf"^\| {MEANING[kind]} \| {name} \|$", GUIDE, re.MULTILINE)


def test_every_kind_of_property_and_every_key_is_explained() -> None:
    fields = PropertyEntry.model_fields
    for kind in words_of(fields["soort"].annotation):
        assert f"| `{kind}` |" in GUIDE
    for key in fields:
        assert re.search(rf"\b{key}\b", GUIDE), key


def test_the_property_in_the_guide_is_one_of_the_rules() -> None:
    [shown] = re.findall(r"```yaml\n- (.*?)```", GUIDE, re.DOTALL)
    rules = (ROOT / "rules/contactvorm/eigenschappen.yaml").read_text(encoding="utf-8")

    assert " ".join(shown.split()) in " ".join(rules.split())

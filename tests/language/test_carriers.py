"""What facts of a case are about, in the shipped rules and across decisions."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from adwijzer.language import load_rules
from adwijzer.resources import rules_folder
from adwijzer.text.diagnostics import RuleBaseError

OF_ONE_QUESTION = {
    "toestemming_client",
    "noodzakelijk_voor_doel",
    "kans_re_integratie_hoger",
}
"""Besluiten, Informatiedeling: a case does not keep these as its facts."""


def test_consent_need_and_chance_are_never_facts_of_a_case() -> None:
    found = {
        fact.name: fact.carrier
        for decision in load_rules().decisions
        for fact in decision.facts
        if fact.name in OF_ONE_QUESTION
    }

    assert found == dict.fromkeys(OF_ONE_QUESTION, "vraag")


def test_a_fact_is_about_one_thing_in_every_decision(tmp_path: Path) -> None:
    folder = tmp_path / "regels"
    shutil.copytree(rules_folder(), folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    file = folder / "gesprek/besluit.yaml"
    text = file.read_text(encoding="utf-8")
    assert "  zaak: [kader, heeft_werkgever]" in text
    file.write_text(
        text.replace("  zaak: [kader, heeft_werkgever]", "  zaak: [kader]"), encoding="utf-8"
    )

    with pytest.raises(RuleBaseError) as wrong:
        load_rules(folder)

    [problem] = wrong.value.diagnostics[:1]
    assert "gesprek/besluit.yaml" in str(problem.position)
    assert problem.message == "`heeft_werkgever` hoort hier bij contact, in contactvorm bij zaak"

"""Every kind of finding, seeded: the check finds it and nothing else."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from adwijzer.assurance.proof.check import check_rules
from adwijzer.assurance.proof.findings import ClaimKind, Finding, ProofReport
from adwijzer.language import load_rules
from tests.citations import agree
from tests.language.support import Fault, faults

MINIMAL = Path(__file__).parent / "minimal"
FAULTS = Path(__file__).parent / "faults.txt"
ALL = tuple(faults(FAULTS))


def checked(folder: Path) -> ProofReport:
    return check_rules(load_rules(folder))


def told(finding: Finding, folder: Path) -> str:
    place = str(finding.positions[0]).replace(f"{folder}/", "")
    return f"{finding.kind} {finding.about} {place} | {finding.message}"


def shown(finding: Finding) -> dict[str, str]:
    return {name: str(value) for name, value in (finding.case or {}).items()}


def reported(fault: Fault) -> list[str]:
    return [line for line in fault.reported if line[:1] != "?"]


def case_of(fault: Fault) -> dict[str, str]:
    [line] = [line[1:].strip() for line in fault.reported if line[:1] == "?"]
    return dict(part.split(": ", 1) for part in line.split(", ") if part)


def test_the_rule_base_without_faults_is_proven() -> None:
    report = checked(MINIMAL)

    assert report.findings == ()
    assert {claim.result for claim in report.claims} == {"bewezen"}
    assert {claim.kind for claim in report.claims} == set(ClaimKind)


@pytest.mark.parametrize("fault", ALL, ids=[fault.title for fault in ALL])
def test_a_seeded_fault_is_found_and_nothing_else(fault: Fault, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(MINIMAL, tmp_path / "rules"))
    for change in fault.changes:
        change.apply(folder)
    agree(folder)
    report = checked(folder)

    assert [told(finding, folder) for finding in report.findings] == reported(fault)
    [finding] = report.findings
    assert shown(finding) == case_of(fault)


def test_every_kind_of_finding_is_seeded() -> None:
    assert {line.split()[0] for fault in ALL for line in reported(fault)} == set(ClaimKind)


def test_a_finding_shows_its_smallest_case_as_an_example(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(MINIMAL, tmp_path / "rules"))
    fault = next(f for f in ALL if f.title.startswith("a constant swapped"))
    for change in fault.changes:
        change.apply(folder)
    agree(folder)
    [finding] = checked(folder).findings

    assert re.sub(r"\n +", "\n", finding.example).strip() == (
        "@te-beoordelen\n"
        "Voorbeeld: hond maakt hier niet uit, en nergens\n"
        "Gegeven er gaat geen hond mee\n"
        "Als de arbeidsdeskundige advies vraagt over wandelen\n"
        "Dan is wandelen goed"
    )

"""`advise rules check`: what it prints, what it is worth, and its exit status."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from adwijzer.assurance.proof.prover import Prover, Undecided
from adwijzer.examples import read_examples
from tests.cli.command import ROOT, Result, advise
from tests.language.support import faults

MINIMAL = ROOT / "tests/assurance/minimal"
FAULTS = {fault.title: fault for fault in faults(ROOT / "tests/assurance/faults.txt")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MINIMAL, tmp_path / "rules"))


def broken(folder: Path, title: str) -> Path:
    for change in FAULTS[title].changes:
        change.apply(folder)
    return folder


def check(folder: Path, *more: str) -> Result:
    return advise("rules check --rules", str(folder), *more)


def test_sound_rules_are_all_proven() -> None:
    result = check(MINIMAL)

    assert result.status == 0
    assert result.err == ""
    assert "bewezen Geen twee regels in één laag spreken elkaar tegen" in result.text
    assert "bewezen Een lange tocht in guur weer is nooit goed" in result.text
    assert result.text.endswith("Alles is bewezen: 26 beweringen over alle zaken en alle dagen.")
    assert not re.search("weerlegd|onbekend", result.out)


def test_a_finding_is_told_with_place_way_out_and_example(folder: Path) -> None:
    result = check(broken(folder, "two rules of one layer that disagree"))

    assert result.status == 1
    assert "1. Wandelen: tegenspraak, weerlegd" in result.out
    assert "PR-03 en PR-05 spreken elkaar tegen" in result.text
    assert f"{folder}/proef/regels.yaml:42:5" in result.out
    assert f"{folder}/proef/regels.yaml:23:5" in result.out
    assert "Maak een voorwaarde strenger" in result.text
    assert result.text.endswith("Niet alles klopt: 1 keer weerlegd.")


def test_the_example_can_be_pasted_into_a_feature_file(folder: Path, tmp_path: Path) -> None:
    data = check(broken(folder, "two rules of one layer that disagree"), "--format", "json").data
    [finding] = data["bevindingen"]
    feature = tmp_path / "features/proef/geplakt.feature"
    feature.parent.mkdir(parents=True)
    feature.write_text(
        "# language: nl\nFunctionaliteit: Proef\n\n  Regel: Proef\n\n" + finding["voorbeeld"],
        encoding="utf-8",
    )
    [example] = read_examples("proef", tmp_path / "features")

    assert example.tags == ("@te-beoordelen",)
    assert [step.text for step in example.given] == ["het sneeuwt"]


def test_json_says_everything(folder: Path) -> None:
    result = check(broken(folder, "two rules of one layer that disagree"), "--format", "json")

    assert result.status == 1
    data = result.data
    assert data["resultaat"] == "weerlegd"
    assert {claim["resultaat"] for claim in data["beweringen"]} == {"bewezen", "weerlegd"}
    assert {claim["hoe"] for claim in data["beweringen"]} >= {"met z3"}
    [finding] = data["bevindingen"]
    assert finding["soort"] == "tegenspraak"
    assert finding["zaak"] == {"weer": "sneeuw", "afstand": 20}
    assert finding["plaatsen"][0] == f"{folder}/proef/regels.yaml:42:5"


def test_what_z3_does_not_settle_is_never_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_slow(*_: object) -> bool:
        raise Undecided

    monkeypatch.setattr(Prover, "_check", too_slow)
    text = check(MINIMAL)

    assert text.status == 1
    assert "Niet bewezen en niet weerlegd" in text.text
    assert "--seconds" in text.out
    assert "Alles is bewezen" not in text.out
    data = check(MINIMAL, "--format", "json").data
    assert data["resultaat"] == "onbekend"
    assert all(f["resultaat"] == "onbekend" for f in data["bevindingen"])


def test_dates_are_never_fine_either(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_slow(*_: object) -> bool:
        raise Undecided

    monkeypatch.setattr(Prover, "_check", too_slow)
    data = advise("rules check --decision inzetmoment --format json").data

    unknown = {finding["over"] for finding in data["bevindingen"]}
    assert {"ad_onderzoek_datum", "IM-WEEK13", "geen_druk"} <= unknown
    assert {finding["resultaat"] for finding in data["bevindingen"]} == {"onbekend"}


def test_one_decision_can_be_asked_for() -> None:
    result = advise("rules check --decision inzetmoment --format json")

    assert result.status == 0
    assert {claim["besluit"] for claim in result.data["beweringen"]} == {"inzetmoment"}


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--decision", "picknick"), "onbekend besluit (hier"),
        (("--seconds", "0"), "achter `--seconds` hoort een aantal seconden van 1 tot 3600"),
        (("--format", "pdf"), "kies uit: text, json"),
    ],
)
def test_wrong_use_is_told_in_dutch(words: tuple[str, str], complaint: str) -> None:
    result = check(MINIMAL, *words)

    assert result.status == 2
    assert complaint in result.complaint
    assert result.out == ""


def test_no_rule_base_is_wrong_input(tmp_path: Path) -> None:
    result = check(tmp_path)

    assert result.status == 2
    assert "in deze map staat geen `regelbank.yaml`" in result.complaint

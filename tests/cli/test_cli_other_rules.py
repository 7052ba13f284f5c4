"""Another rule base: its rules decide, its facts are the options, its errors are all shown."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.citations import agree
from tests.cli.command import ROOT, advice, advise

Edit = Callable[[str, str, str], None]


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the rules in the folder `eigen`, to which the commands point."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "rules", "eigen", ignore=shutil.ignore_patterns("__pycache__"))
    return Path("eigen")


@pytest.fixture
def edit(rules: Path) -> Edit:
    """Replaces a text that stands exactly once in a file of the copy."""

    def replace(file: str, old: str, new: str) -> None:
        path = rules / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, (file, old)
        path.write_text(text.replace(old, new), encoding="utf-8")
        agree(rules)

    return replace


PROCESS_RULE = """\
    als: {agendapunt: procesafspraken_maken}
    dan: {fysiek: voorkeur, beeldbellen: aanvaardbaar, telefonisch: aanvaardbaar}
    rang: beroepsopinie
    bronnen: [B1-15, B1-18, B1-19, C28-03]
"""


def test_another_verdict_in_a_copy_of_the_rules_changes_the_advice(edit: Edit) -> None:
    edit(
        "contactvorm/regels.yaml",
        PROCESS_RULE,
        PROCESS_RULE.replace(
            "{fysiek: voorkeur, beeldbellen: aanvaardbaar, telefonisch: aanvaardbaar}",
            "{fysiek: ontraden, beeldbellen: aanvaardbaar, telefonisch: voorkeur}",
        ).replace(", B1-19, ", ", "),
    )
    line = "contact-form --agenda procesafspraken_maken --format json"

    own, product = advise(f"{line} --rules eigen").data, advise(line).data

    assert advice(product) == ("fysiek", "voorkeur")
    assert advice(own) == ("telefonisch", "voorkeur")
    assert own["regelbank"]["sha256"] != product["regelbank"]["sha256"]
    assert "B1-19" not in own["regels"][0]["bronnen"]


CONTRARY_RULE = """\
  - id: CV-PROCES-99
    titel: Procesafspraken maak je niet fysiek
    laag: uitgangspunt
    als: {agendapunt: procesafspraken_maken}
    dan: {WHAT}
    rang: beroepsopinie
    bronnen: [B1-15]
    uitleg: Dit spreekt een andere regel tegen.

"""
PROCESS_HEADING = "  - id: CV-PROCES-01\n"


def test_two_rules_that_contradict_each_other_are_both_shown_and_the_user_decides(
    edit: Edit,
) -> None:
    contrary = CONTRARY_RULE.replace("WHAT", "fysiek: ontraden")
    edit("contactvorm/regels.yaml", PROCESS_HEADING, contrary + PROCESS_HEADING)
    line = "contact-form --rules eigen --agenda procesafspraken_maken"

    answer, text = advise(f"{line} --format json").data, advise(line).text

    assert answer["agendapunten"][0]["oordelen"]["fysiek"]["oordeel"] == "onbeslist"
    assert answer["advies"]["contactvorm"] != "fysiek"
    assert (
        "Over fysiek contact bij procesafspraken maken spreken CV-PROCES-99 en CV-PROCES-01"
        " elkaar tegen. Jij beslist." in text
    )


def test_no_advice_where_nothing_but_contradictions_is_left(edit: Edit) -> None:
    contrary = CONTRARY_RULE.replace(
        "WHAT", "fysiek: ontraden, beeldbellen: ontraden, telefonisch: ontraden"
    )
    edit("contactvorm/regels.yaml", PROCESS_HEADING, contrary + PROCESS_HEADING)

    result = advise("contact-form --rules eigen --agenda procesafspraken_maken")

    assert (result.status, result.out) == (3, "")
    assert "regels spreken elkaar tegen: CV-PROCES-99 en CV-PROCES-01" in result.err
    assert "zet de regel die voorgaat in een hogere laag" in result.err


def test_the_facts_of_another_rule_base_are_the_options(rules: Path) -> None:
    for file in rules.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("termijn_dringend", "haast_geboden"), encoding="utf-8")
    line = "contact-form --agenda werkplekonderzoek --rules eigen --format json"

    result = advise(f"{line} --haast-geboden ja")
    refused = advise(f"{line} --termijn-dringend ja")
    shown = advise("contact-form --rules eigen --help")

    assert result.data["feiten"]["haast_geboden"] == "ja"
    assert refused.status == 2
    assert "onbekende optie (hier niet herhaald)" in refused.err
    assert "--haast-geboden" in shown.out
    assert "--termijn-dringend" not in shown.out


def test_the_option_for_the_rules_may_be_joined_to_its_folder(rules: Path) -> None:
    assert advise(f"contact-form --rules={rules} --agenda nazorg").status == 0


def test_every_problem_of_a_rule_base_is_listed_with_its_place(edit: Edit) -> None:
    edit("contactvorm/regels.yaml", PROCESS_RULE, PROCESS_RULE.replace("fysiek: v", "fysiek: x"))
    edit("contactvorm/aandachtspunten.yaml", "id: privacy_regelen\n", "idd: privacy_regelen\n")

    result = advise("contact-form --rules eigen --agenda nazorg")

    assert result.status == 2
    assert result.out == ""
    rules = (ROOT / "rules/contactvorm/regels.yaml").read_text(encoding="utf-8")
    line = rules[: rules.index(PROCESS_RULE)].count("\n") + 2  # where `dan` stands
    assert f"fout: eigen/contactvorm/regels.yaml:{line}:" in result.err
    assert "bedoel je `voorkeur`?" in result.err
    points = (ROOT / "rules/contactvorm/aandachtspunten.yaml").read_text(encoding="utf-8")
    line = points[: points.index("id: privacy_regelen")].count("\n") + 1
    assert f"fout: eigen/contactvorm/aandachtspunten.yaml:{line}:" in result.err
    assert "een aandachtspunt mist `id`" in result.err


def test_rules_that_cannot_be_found_are_wrong_input(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    missing = advise("contact-form --agenda nazorg --rules", str(tmp_path / "weg"))
    empty = advise("contact-form --agenda nazorg --rules", str(tmp_path / "leeg"))

    assert (missing.status, empty.status) == (2, 2)
    assert "weg: deze map met regels bestaat niet" in missing.err
    assert "leeg: in deze map staat geen `regelbank.yaml`" in empty.err


def test_the_rules_can_be_read_from_another_folder_too(edit: Edit) -> None:
    edit(
        "contactvorm/regels.yaml",
        "titel: Procesafspraken kun je in elke vorm maken",
        "titel: Mijn regel",
    )

    assert "Mijn regel" in advise("rules list --rules eigen").out
    assert "Mijn regel" in advise("rules show CV-PROCES-01 --rules eigen").out

"""A rule folder in which files are missing, too many, or no text at all."""

import os
import shutil
from pathlib import Path

import pytest

from adwijzer.language import load_rules
from adwijzer.text.diagnostics import InputError, RuleBaseError

from .support import reported

REGELS = "proef/regels.yaml"


@pytest.mark.parametrize(
    ("file", "line"),
    [
        (
            "bronnen.yaml",
            "bronnen.yaml: dit bestand ontbreekt in de regelbank "
            "(elke regel moet een bron hebben die daar staat)",
        ),
        (
            "proef/besluit.yaml",
            "proef: in deze map staat geen `besluit.yaml` "
            "(dat bestand noemt de feiten, de uitkomsten en de lagen)",
        ),
        (
            "regelbank.yaml",
            ": in deze map staat geen `regelbank.yaml` "
            "(dat bestand noemt de versie en de geldigheid van de regelbank)",
        ),
        ("gedeeld/hond.yaml", "proef/besluit.yaml:4:10: onbekend gedeeld bestand `hond`"),
    ],
)
def test_a_missing_file_is_one_problem(rules: Path, file: str, line: str) -> None:
    (rules / file).unlink()

    assert reported(rules) == [line]


def test_a_missing_folder_is_wrong_input(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_rules(tmp_path / "weg")

    assert str(caught.value) == (
        f"{tmp_path}/weg: deze map met regels bestaat niet (geef een map op)"
    )


def test_a_file_where_the_folder_belongs_is_wrong_input(rules: Path) -> None:
    assert reported(rules / "regelbank.yaml") == [
        ": deze map met regels bestaat niet (geef een map op)"
    ]


def test_an_empty_folder_is_no_rule_base(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"staat geen `regelbank\.yaml`"):
        load_rules(tmp_path)


def test_a_stray_file_is_reported(rules: Path) -> None:
    (rules / "notitie.yaml").write_text("let: op", encoding="utf-8")

    assert reported(rules) == [
        "notitie.yaml: dit bestand hoort hier niet (regels staan in de map van een besluit)"
    ]


def test_a_file_with_another_ending_is_not_passed_over_in_silence(rules: Path) -> None:
    shutil.move(rules / REGELS, rules / "proef/regels.yml")
    (rules / "proef/MEER.YAML").write_text("regels: []", encoding="utf-8")

    assert reported(rules) == [
        f"proef/{name}: dit bestand telt niet mee (laat de naam eindigen op `.yaml`)"
        for name in ("MEER.YAML", "regels.yml")
    ]


def test_a_folder_with_rules_but_without_a_decision_is_reported(rules: Path) -> None:
    (rules / "leeg").mkdir()
    (rules / "leeg/regels.yaml").write_text("regels: []", encoding="utf-8")

    assert reported(rules) == [
        "leeg: in deze map staat geen `besluit.yaml` "
        "(dat bestand noemt de feiten, de uitkomsten en de lagen)"
    ]


def test_a_file_that_is_a_folder_is_reported(rules: Path) -> None:
    (rules / REGELS).unlink()
    (rules / REGELS).mkdir()

    assert reported(rules) == [
        "proef/regels.yaml: dit is een map, geen bestand (geef een bestand op)"
    ]


def test_every_file_that_cannot_be_read_is_reported(rules: Path) -> None:
    (rules / REGELS).write_bytes(b"#" * 1_000_001)
    (rules / "proef/weg.yaml").symlink_to(rules / "nergens")

    assert reported(rules) == [
        "proef/regels.yaml: dit bestand is groter dan 1 MB (casussen en regels zijn kleiner)",
        "proef/weg.yaml: dit bestand bestaat niet (controleer de naam)",
    ]


@pytest.mark.parametrize("odd", ["", "proef/meer"], ids=["map", "bestand"])
def test_a_name_that_is_no_text_is_refused(rules: Path, odd: str) -> None:
    """Most file systems take any bytes for a name; a rule must have a place that can be said."""
    old = rules / odd if odd else rules
    new = old.parent / os.fsdecode(os.fsencode(old.name) + b"\xff.yaml")
    try:
        new.touch() if odd else old.rename(new)
    except OSError:
        pytest.skip("this file system takes no such names")

    [line] = reported(rules if odd else new)

    assert line.endswith(": deze naam is geen UTF-8 (geef er een andere naam aan)")


def test_a_file_of_exactly_1_mb_is_read(rules: Path) -> None:
    text = (rules / REGELS).read_bytes()
    (rules / REGELS).write_bytes(text + b"#" * (1_000_000 - len(text)))

    assert load_rules(rules)


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", ": dit bestand is leeg (er moet iets in staan)"),
        (b"# alleen een opmerking\n", ": dit bestand is leeg (er moet iets in staan)"),
        (b"~\n", ": dit bestand is leeg (er moet iets in staan)"),
        (b"regels: [a\nlaag: b\n", ":2:5: de YAML klopt hier niet {yaml}"),
        (b"laag: basis\n\tregels: []\n", ":2:1: de YAML klopt hier niet {yaml}"),
        (b'laag: "\\ud800"\n', ":1:10: de YAML klopt hier niet {yaml}"),
        (b"laag: basis\nregels: cli\xebnt\n", ":2:12: dit bestand is geen UTF-8 {utf8}"),
        ("laag: basis\n".encode("utf-16"), ":1:1: dit bestand is geen UTF-8 {utf8}"),
        (b"laag: basis\nlijst: a\0b\n", ":2:9: dit bestand bevat een NUL-teken {text}"),
        (b"laag: ba\x1bsis\n", ":1:9: dit bestand bevat een stuurteken {text}"),
        (b"laag: &a basis\n", ":1:7: ankers en verwijzingen (& en *) mogen hier niet {plain}"),
        (
            b"laag: basis\nlijst: *a\n",
            ":2:8: ankers en verwijzingen (& en *) mogen hier niet {plain}",
        ),
        (b"laag: !!str basis\n", ":1:7: een uitroepteken-type (!) mag hier niet {word}"),
        (b"laag: basis\n---\nlaag: basis\n", ":2:1: {documents}"),
        (b"laag: " + b"[" * 50 + b"]" * 50, ":1:46: {deep}"),
        (b"regels:\n" + b" " * 4 + b"- " * 50, ":2:83: {deep}"),
        (b"? [a]\n: b\n", ":1:3: een sleutel moet een woord zijn (schrijf `naam: waarde`)"),
        (b"- een lijst\n", ":1:1: hier hoort een regelbestand {keys}"),
        (b"een woord\n", ":1:1: hier hoort een regelbestand {keys}"),
    ],
)
def test_a_file_that_is_no_rule_file_is_one_problem(rules: Path, content: bytes, line: str) -> None:
    (rules / REGELS).write_bytes(content)

    assert reported(rules)[:1] == [
        "proef/regels.yaml"
        + line.format(
            yaml="(let op inspringen, dubbele punten en aanhalingstekens)",
            utf8="(sla het op als UTF-8)",
            text="(is dit wel tekst?)",
            plain="(schrijf de tekst voluit)",
            word="(schrijf gewone tekst)",
            documents="er staat meer dan één document in dit bestand (haal de regel `---` weg)",
            deep="dit is meer dan 40 lagen diep genest (zo diep hoeft een casus of regel niet)",
            keys="(met: laag, lijst, regels, aandachtspunten, vereisten, gevolgen, "
            "onmogelijk, tegenspraken, maatregelen, parameters, termijnen, stelsels, "
            "termijnvragen, stukken, bladen, "
            "eigenschappen)",
        )
    ]
    assert len(reported(rules)) == 1


def test_a_broken_file_does_not_hide_what_is_wrong_in_another(rules: Path) -> None:
    for file in ("bronnen.yaml", "gedeeld/hond.yaml", "proef/regels.yaml", "regelbank.yaml"):
        (rules / file).write_text("x: [\n", encoding="utf-8")

    broken = "de YAML klopt hier niet (let op inspringen, dubbele punten en aanhalingstekens)"
    assert reported(rules) == [
        f"bronnen.yaml:2:1: {broken}",
        f"gedeeld/hond.yaml:2:1: {broken}",
        f"proef/regels.yaml:2:1: {broken}",
        f"regelbank.yaml:2:1: {broken}",
    ]


def test_a_rule_id_is_used_once_over_all_decisions(rules: Path) -> None:
    shutil.copytree(rules / "proef", rules / "tweede")
    for file in ("regels.yaml", "aandachtspunten.yaml"):
        (rules / "tweede" / file).unlink()
    (rules / "tweede/keus.yaml").write_text(
        (rules / "proef/keus.yaml").read_text(encoding="utf-8").replace("KE-03", "KE-30"),
        encoding="utf-8",
    )
    lines = reported(rules)

    assert (
        "tweede/besluit.yaml: het besluit `proef` bestaat al (het staat in proef/besluit.yaml)"
        in lines
    )
    assert [line for line in lines if "twee keer" in line] == [
        "tweede/keus.yaml:4:5: de id `KE-01` staat er twee keer "
        "(de eerste staat op proef/keus.yaml:4:5)",
        "tweede/keus.yaml:11:5: de id `KE-02` staat er twee keer "
        "(de eerste staat op proef/keus.yaml:11:5)",
    ]


def test_problems_are_sorted_by_file_and_line_as_numbers(rules: Path) -> None:
    text = (rules / REGELS).read_text(encoding="utf-8")
    (rules / REGELS).write_text(
        text.replace("bronnen: [A-01]", "bronnen: [A-99]"), encoding="utf-8"
    )
    with pytest.raises(RuleBaseError) as caught:
        load_rules(rules)
    places = [problem.position for problem in caught.value.diagnostics]

    assert len(places) == 6
    assert places == sorted(place for place in places if place)


def test_the_program_names_its_own_rules_from_the_folder_rules() -> None:
    decision = load_rules().decision("contactvorm")

    assert decision is not None
    assert decision.file == "rules/contactvorm/besluit.yaml"

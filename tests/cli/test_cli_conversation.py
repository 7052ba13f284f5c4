"""`advise conversation`: the answer, and what it writes."""

from __future__ import annotations

import errno
import json
import shlex
import zipfile
from pathlib import Path

import pytest

from tests.cli.command import advise, section
from tests.cli.conftest import CaseFile
from tests.cli.test_cli_other_rules import Edit, edit, rules

__all__ = ["edit", "rules"]

KEPT = "contact-form --format json --agenda nazorg"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to write in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_answer_names_what_is_lacking_in_a_phase() -> None:
    result = advise("conversation --fase voorbereiding --dossier-gelezen ja --vooraf-gebeld nee")

    assert result.status == 0
    assert "Deze fase moet worden aangevuld. Dit staat vast." in result.text
    lacking = section(result.out, "Wat nog ontbreekt")
    assert "Een telefoontje vooraf" in lacking
    assert "Het dossier gelezen" not in lacking


def test_the_answer_as_data_is_that_of_the_contract() -> None:
    data = advise("conversation --fase afsluiting --format json").data

    assert data["besluit"] == "gesprek"
    assert data["advies"]["oordeel"] == "aanvullen"
    assert data["advies"]["zekerheid"] == "voorlopig"
    assert data["ontbreekt"] == ["gesprek_geevalueerd"]
    assert data["leidraad"] == "onbekend"
    assert [each["feit"] for each in data["vragen"]] == ["gesprek_geevalueerd"]


def test_the_answer_explains_itself_and_what_would_change_it() -> None:
    result = advise("conversation --fase afsluiting --gesprek-geevalueerd nee --why --what-if")

    assert "als het gesprek samen geëvalueerd is" in result.text
    assert "GS-VOLLEDIG" in result.text


def test_during_the_conversation_there_is_nothing_to_fill_in() -> None:
    result = advise("conversation --fase tijdens")

    assert "Deze fase vraagt om luisteren, niet om invullen. Dit staat vast." in result.text
    assert "Wat nog ontbreekt" not in result.out
    assert "Nog te vragen" not in result.out


def test_the_letter_is_markdown_and_the_rest_is_said_beside_it() -> None:
    result = advise("conversation --letter --gekozen-vorm beeldbellen")

    assert result.status == 0
    assert result.out.startswith("# Uitnodiging voor een gesprek\n")
    assert "via beeldbellen" in result.out
    for source in ("G-109", "G-110", "G-111", "G-112", "G-113", "G-114"):
        assert source not in result.out
        assert source in result.err
    assert "Vul zelf nog in: 14 open plekken." in result.complaint


def test_the_name_of_the_file_says_its_form(desk: Path) -> None:
    for name, start in (
        ("brief.docx", b"PK"),
        ("brief.html", b"<!DOCTYPE html>"),
        ("brief.md", b"# Uitnodiging"),
    ):
        result = advise("conversation --letter --out", name)

        assert (result.status, result.out) == (0, f"Geschreven: {name}.\n")
        assert (desk / name).read_bytes().startswith(start)
    assert zipfile.is_zipfile("brief.docx")
    assert sorted(path.name for path in desk.iterdir()) == ["brief.docx", "brief.html", "brief.md"]


def test_the_questions_and_the_sheet_are_written_as_well(desk: Path) -> None:
    asked = advise("conversation --questions --keuzehulp-gevraagd ja")
    sheet = advise("conversation --sheet --out blad.html")

    assert "6. Wat wilt u van mij weten?" in asked.out
    assert "Keuzehulp Re-integratie" in asked.out
    assert sheet.status == 0
    assert "Jouw toekomst" in (desk / "blad.html").read_text(encoding="utf-8")


def test_a_file_that_exists_is_left_alone_unless_asked(desk: Path) -> None:
    (desk / "brief.md").write_text("van mij", encoding="utf-8")

    refused = advise("conversation --letter --out brief.md")
    kept = (desk / "brief.md").read_text(encoding="utf-8")
    replaced = advise("conversation --letter --out brief.md --overwrite")

    assert refused.status == 2
    assert "brief.md: dit bestand bestaat al" in refused.complaint
    assert "geef --overwrite erbij" in refused.complaint
    assert kept == "van mij"
    assert replaced.status == 0
    assert (desk / "brief.md").read_text(encoding="utf-8").startswith("# Uitnodiging")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("--letter --sheet", "`--letter` kan niet met `--sheet`"),
        ("--sheet --format docx", "`--sheet` kan niet met `--format docx`"),
        ("--letter --format json", "`--letter` kan niet met `--format json`"),
        ("--letter --out brief", "de naam van het bestand zegt niet welke vorm het heeft"),
        ("--letter --out brief.pdf", "de naam van het bestand zegt niet welke vorm het heeft"),
        ("--letter --out ''", "achter `--out` hoort een bestand"),
        ("--letter --out a.md --format docx", "`--format docx` past niet bij de naam"),
        ("--letter --out weg/brief.md", "de map voor dit bestand bestaat niet"),
        ("--letter --out map.md", "dit is een map, geen bestand"),
        ("--letter --overwrite", "`--overwrite` hoort bij `--out`"),
        ("--letter --ask", "`--ask` kan niet met `--letter`"),
        ("--sheet --why", "`--why` kan niet met `--sheet`"),
        ("--letter --gekozen-vorm video", "onbekende waarde (hier"),
    ],
)
def test_wrong_use_is_said_and_nothing_is_written(desk: Path, line: str, message: str) -> None:
    (desk / "map.md").mkdir()

    result = advise(f"conversation {line}")

    assert (result.status, result.out) == (2, "")
    assert message in result.complaint
    assert [path.name for path in desk.iterdir()] == ["map.md"]


def test_a_folder_in_which_nothing_may_be_written(
    monkeypatch: pytest.MonkeyPatch, desk: Path
) -> None:
    """The operating system refuses; who runs the tests may be allowed everything."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    (desk / "dicht").mkdir()
    monkeypatch.setattr(Path, "replace", refuse)

    result = advise("conversation --letter --out dicht/brief.md")

    assert result.status == 2
    assert "hier mag je niet schrijven" in result.complaint


def test_a_full_disk_leaves_nothing_behind(desk: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("a full disk can only be shown where /dev/full exists")
    (desk / "brief.md").symlink_to("/dev/full")

    result = advise("conversation --letter --out brief.md --overwrite")

    # The link is replaced: a file is never written through what stands there.
    assert result.status == 0
    assert not (desk / "brief.md").is_symlink()


def kept(case_file: CaseFile, *options: str) -> str:
    result = advise(f"{KEPT} {' '.join(options)}")
    assert result.status == 0, result.err
    return case_file("contact.json", result.out)


def test_a_kept_answer_gives_the_form_that_was_chosen(case_file: CaseFile) -> None:
    file = kept(case_file, "--gekozen-vorm telefonisch --heeft-werkgever ja")

    result = advise(f"conversation --letter --contact {file}")

    assert "gaat via de telefoon" in result.out
    assert "krijgen u en uw werkgever" in result.out
    assert result.out.startswith("# Uitnodiging om te horen hoe het gaat\n")
    assert "De vorm komt uit contactvorm: telefonisch." in result.complaint


def test_a_kept_answer_without_a_choice_gives_the_form_that_was_advised(
    case_file: CaseFile,
) -> None:
    file = kept(case_file)
    saved = json.loads(Path(file).read_text(encoding="utf-8"))["advies"]

    result = advise(f"conversation --letter --contact {file}")

    assert f"De vorm komt uit contactvorm: {saved['contactvorm']}" in result.complaint
    assert ("(voorlopig)" in result.complaint) == (saved["zekerheid"] == "voorlopig")


def test_what_the_user_says_goes_before_the_kept_answer(case_file: CaseFile) -> None:
    file = kept(case_file, "--gekozen-vorm telefonisch")

    result = advise(f"conversation --letter --gekozen-vorm fysiek --contact {file}")

    assert "bij elkaar aan tafel" in result.out
    assert "De vorm komt uit" not in result.err


def test_nobody_is_invited_to_what_was_put_off(case_file: CaseFile) -> None:
    file = kept(case_file, "--gekozen-vorm uitstellen")

    refused = advise(f"conversation --letter --contact {file}")
    answered = advise(f"conversation --fase brief --contact {file}")

    assert (refused.status, refused.out) == (2, "")
    assert "in het bewaarde antwoord wordt het contact uitgesteld" in refused.complaint
    assert answered.status == 0


def test_the_words_are_those_of_the_rules_that_are_asked_for(edit: Edit) -> None:
    edit("gesprek/brief.yaml", "- tekst: Tot dan!", "- tekst: Tot gauw!")

    own = advise("conversation --letter --rules eigen")

    assert "Tot gauw!" in own.out
    assert "Tot gauw!" not in advise("conversation --letter").out


def test_rules_without_the_text_are_told_so(rules: Path) -> None:
    text = (rules / "gesprek/vragen.yaml").read_text(encoding="utf-8")
    (rules / "gesprek/vragen.yaml").write_text(
        text.replace("naam: vragen", "naam: vraagjes"), encoding="utf-8"
    )
    brief = (rules / "gesprek/brief.yaml").read_text(encoding="utf-8")
    (rules / "gesprek/brief.yaml").write_text(
        brief.replace("bijlage: vragen", "bijlage: vraagjes"), encoding="utf-8"
    )

    result = advise("conversation --questions --rules eigen")

    assert result.status == 2
    assert "deze regelbank heeft bij `gesprek` geen stuk `vragen`" in result.complaint


def test_a_path_with_a_space_and_an_accent(desk: Path) -> None:
    name = "brief voor één.docx"

    assert advise(f"conversation --letter --out {shlex.quote(name)}").status == 0
    assert zipfile.is_zipfile(desk / name)

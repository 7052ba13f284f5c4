"""docs/nieuw-besluit.md is followed to the letter: what it says to make is made, and it works."""

from __future__ import annotations

import html
import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import pytest

from adwijzer.assurance.examples.firings import fired_by_examples
from adwijzer.examples import feature_files
from adwijzer.language import load_rules
from adwijzer.model.rulebase import AttentionPoint, Rule
from tests.cli.command import ROOT, Result, advise, flat

DOCUMENT = (ROOT / "docs/nieuw-besluit.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
COMMANDS = re.findall(r"^    (advise .+)$", DOCUMENT, re.MULTILINE)
SHOWN = [flat(text) for kind, text in BLOCKS if kind == "text"]
SOURCES = "rules/bronnen.yaml"


def files() -> dict[str, str]:
    """The blocks that stand for a file, by the path in their first line."""
    found = {}
    for kind, text in BLOCKS:
        first, _, rest = text.partition("\n")
        if kind in ("yaml", "gherkin"):
            found[first.removeprefix("# ")] = rest
    return found


def with_rules(text: str, source: str, names: list[str]) -> str:
    """`bronnen.yaml` with names added behind the rules of one source."""
    entry = re.search(rf"^  - id: {source}\n(?:    .*\n)*", text, re.MULTILINE)
    assert entry is not None, source
    lines = entry[0].splitlines(keepends=True)
    known = [line for line in lines if line.startswith("    regels: ")]
    before = known[0].strip()[len("regels: [") : -1].split(", ") if known else []
    kept = [line for line in lines if not line.startswith(("    regels: ", "    niet_verwerkt: "))]
    kept.append(f"    regels: [{', '.join([*before, *names])}]\n")
    return text.replace(entry[0], "".join(kept))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the rules in which steps 1 to 4 were done."""
    folder = tmp_path_factory.mktemp("besluit")
    shutil.copytree(ROOT / "rules", folder / "rules")
    for name, text in files().items():
        if name == SOURCES:
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    sources = (folder / SOURCES).read_text(encoding="utf-8")
    for line in files()[SOURCES].splitlines():
        source, _, names = line.partition(": ")
        sources = with_rules(sources, source, names.strip("[]").split(", "))
    (folder / SOURCES).write_text(sources, encoding="utf-8")
    return folder


@pytest.fixture
def at_desk(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(desk)
    return desk


def run(line: str) -> Result:
    return advise(line.removeprefix("advise "))


def test_the_document_makes_a_decision_and_runs_it() -> None:
    assert set(files()) == {
        "features/toelichting/toelichting.feature",
        "rules/toelichting/besluit.yaml",
        "rules/toelichting/regels.yaml",
        SOURCES,
    }
    assert len(COMMANDS) >= 6


def test_the_rules_and_their_sources_agree(desk: Path) -> None:
    assert load_rules(desk / "rules").decision("toelichting") is not None


@pytest.mark.usefixtures("at_desk")
@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_line_works(line: str) -> None:
    result = run(line)

    assert result.status == 0, result.err
    assert result.out


@pytest.mark.usefixtures("at_desk")
@pytest.mark.parametrize("form", ["text", "json", "markdown", "html", "docx"])
def test_it_has_every_form(form: str) -> None:
    result = run(f"advise walkthrough --rules rules --gesprek-afgesproken ja --format {form}")

    assert (result.status, result.err) == (0, "")
    if form == "docx":
        document = docx.Document(io.BytesIO(result.raw))
        shown = flat(" ".join(each.text for each in document.paragraphs))
    else:
        shown = html.unescape(result.text)
    for words in (
        "Een gesprek dat is afgesproken, bied je aan",
        "Sluit de opdracht in het gesprek af",
    ):
        assert words in shown
    if form != "json":
        for heading in ("Wat je dan doet", "Let op", *(["Bronnen"] if form != "text" else [])):
            assert heading in shown


@pytest.mark.usefixtures("at_desk")
def test_the_answers_are_those_in_the_document() -> None:
    shown = re.findall(
        r"^    (advise [^\n]+)\n\n```text\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL
    )

    assert len(shown) == 2
    for line, text in shown:
        assert run(line).text.startswith(flat(text))


def test_the_examples_hold(desk: Path) -> None:
    """As `make test` does: the steps find the new folder by themselves."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"),
            "tests/steps/test_features.py",
        ],
        cwd=ROOT,
        env={
            **os.environ,
            "ADWIJZER_RULES": str(desk / "rules"),
            "ADWIJZER_FEATURES": str(desk / "features"),
        },
        capture_output=True,
        text=True,
        check=False,
    )

    written = files()["features/toelichting/toelichting.feature"].count("Voorbeeld:")
    assert done.returncode == 0, done.stdout
    assert f"{written} passed" in done.stdout


def test_every_rule_holds_in_an_example_and_not_in_another(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feature_files, "features_folder", lambda: desk / "features")
    base = load_rules(desk / "rules")
    decision = base.decision("toelichting")
    assert decision is not None
    fired = [ids for _, ids in fired_by_examples(base, "toelichting")]

    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    for thing in things:
        assert any(thing.id in ids for ids in fired), thing.id
        if thing.id != "TO-GEWOON":
            assert any(thing.id not in ids for ids in fired), thing.id


def test_the_error_in_the_document_is_the_real_one(desk: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(desk / "rules", tmp_path / "rules")
    path = folder / "toelichting/regels.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("{begrip_verwacht: nee}", "{begrip_verwachtt: nee}"), "utf-8")

    result = advise(f"walkthrough --rules {folder} --begrip-verwacht nee")

    assert result.status == 2
    assert SHOWN[-1] in result.complaint.replace(str(tmp_path) + "/", "")

"""docs/regeltaal.md explains the rule language with the real rules, and cannot fall behind them."""

import re
import shutil
import textwrap
from pathlib import Path

import pytest

from adwijzer.language.conditions import (
    ALL_OF,
    ALWAYS_WORD,
    ANY_OF,
    LIMITS,
    MET,
    NOT,
    REQUIREMENTS,
    UNKNOWN_WORD,
)
from adwijzer.language.entries import (
    AttentionEntry,
    ParameterEntry,
    RuleEntry,
    RuleFile,
    ValidityEntry,
)
from adwijzer.language.entry import YamlEntry

from .support import Change, reported

ROOT = Path(__file__).parents[2]
RULES = ROOT / "rules"
DOCUMENT = (ROOT / "docs/regeltaal.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def flush(text: str) -> str:
    """A text as it stands against the margin."""
    return textwrap.dedent(text).strip()


def entries() -> set[str]:
    """Every part of a list in the rule files, as it is written."""
    found = set()
    for path in RULES.rglob("*.yaml"):
        for entry in re.split(r"^(?=  - )", path.read_text(encoding="utf-8"), flags=re.MULTILINE):
            written = re.split(r"^(?: {0,2}#.*|\S.*)?$", entry, maxsplit=1, flags=re.MULTILINE)[0]
            found.add(flush(written))
    return found


@pytest.mark.parametrize(
    "block",
    [block for block in BLOCKS if block.startswith("- ")],
    ids=lambda block: block.splitlines()[0],
)
def test_an_example_is_what_the_rules_say(block: str) -> None:
    assert flush(block) in entries()


def test_other_examples_stand_in_the_rules_too() -> None:
    files = [path.read_text(encoding="utf-8") for path in RULES.rglob("*.yaml")]
    for block in BLOCKS:
        if not block.startswith("- "):
            assert any(block in text for text in files), block


def test_the_document_shows_rules_attention_points_facts_and_a_source() -> None:
    assert {block.split(maxsplit=3)[2].split("-")[0] for block in BLOCKS if block[0] == "-"} >= {
        "CV",
        "B1",
        "inspraak_vragen",
        "uitkomst_tegen_wens_client",
    }


def test_the_error_in_the_document_is_the_real_one(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(RULES, tmp_path / "rules"))
    Change(
        "contactvorm/regels.yaml",
        "      voorkeur_client: beeldbellen\n",
        "      voorkeur_client: videobellen\n",
    ).apply(folder)
    [problem] = reported(folder)
    [shown] = re.findall(r"^```text\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
    place = r":\d+:\d+:"  # the lines of the rules move; the words must not

    assert re.sub(place, "", " ".join(shown.split())) == re.sub(
        place, "", f"rules/{problem}".replace("(", "").replace(")", "")
    )


@pytest.mark.parametrize(
    "model", [RuleEntry, AttentionEntry, ParameterEntry, ValidityEntry, RuleFile]
)
def test_every_key_is_explained(model: type[YamlEntry]) -> None:
    for key in model.model_fields:
        assert re.search(rf"\b{key}\b", DOCUMENT), key


@pytest.mark.parametrize(
    "word", [ANY_OF, ALL_OF, NOT, ALWAYS_WORD, UNKNOWN_WORD, REQUIREMENTS, MET, *LIMITS, "oordeel_"]
)
def test_every_word_of_conditions_is_explained(word: str) -> None:
    assert word in DOCUMENT


def test_the_document_is_short() -> None:
    assert len(DOCUMENT.split()) < 2950

"""Rules of an earlier edition compared with those of today."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import msgspec
import pytest

from adwijzer.assurance.difference.answers import decided, flipped_examples
from adwijzer.assurance.difference.comparison import difference
from adwijzer.assurance.difference.editions import beside
from adwijzer.assurance.difference.revisions import rule_base_of
from adwijzer.language import load_rules
from adwijzer.language.older import in_keys_of_today
from adwijzer.model.conditions import Test
from adwijzer.model.rulebase import RuleBase, TimingDecision
from adwijzer.text.diagnostics import RuleBaseError
from adwijzer.text.nodes import Mapping, Scalar, Sequence, parse
from tests.cli.command import ROOT, advise
from tests.language.support import Change

RULES = ROOT / "rules"
DAY = date(2026, 11, 29)


@pytest.fixture(scope="module")
def earlier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The rules of today as the first edition would write them, with other duties at UWV.

    Facts say no kind of information, deadlines say in words who acts, and a key of the deadline
    says what holds without an employer.
    """
    folder = Path(shutil.copytree(RULES, tmp_path_factory.mktemp("regels") / "oud"))
    for path in folder.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"(?m)^ +soort_informatie: .*\n", "", text)
        path.write_text(re.sub(r", soort_informatie: \w+", "", text), encoding="utf-8")
    path = folder / "inzetmoment/termijnen.yaml"
    text = path.read_text(encoding="utf-8")
    text = text[: text.index("\n# Wat voor veel termijnen")]
    text = re.sub(r"(?m)^    door: .*\n", "", text)
    text = text.replace("naam: dagen_nieuwe_telling", "naam: hersteldagen_nieuwe_telling")
    text = re.sub(
        r"(?m)^(  - naam: (?:uwv_brief|wia_aanvraag)\n)", r"\1    zonder_werkgever: ja\n", text
    )
    path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def bases(earlier: Path) -> tuple[RuleBase, RuleBase]:
    new = load_rules()
    return beside(new, rule_base_of(str(earlier))), new


def test_rules_in_use_are_complete(earlier: Path) -> None:
    with pytest.raises(RuleBaseError, match="mist `soort_informatie`"):
        load_rules(earlier)


def test_a_mistake_in_an_earlier_edition_is_still_a_mistake(earlier: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(earlier, tmp_path / "oud"))
    Change("inzetmoment/regels.yaml", "    als: altijd\n", "    als: {weer: zon}\n").apply(folder)
    result = advise("rules diff", str(folder), str(RULES))

    assert result.status == 2
    assert "onbekend feit `weer`" in result.complaint
    assert "soort_informatie" not in result.complaint


def test_what_holds_without_an_employer_keeps_its_meaning() -> None:
    file = in_keys_of_today(
        parse(
            "termijnen:\n"
            "  - {naam: aangifte, bronnen: [W-10]}\n"
            "  - {naam: aanvraag, bronnen: [W-15], zonder_werkgever: ja}\n"
            "  - {naam: verslag, bronnen: [W-13], zonder_werkgever: nee}\n",
            "termijnen.yaml",
        )
    )

    assert isinstance(file, Mapping)
    regimes = file.get("stelsels")
    assert isinstance(regimes, Sequence)
    [regime] = regimes.items
    assert plain(regime) == {
        "naam": "zonder_werkgever",
        "als": {"heeft_werkgever": "nee"},
        "termijnen": ["aangifte", "verslag"],
        "stand": "niet_van_toepassing",
        "bronnen": ["W-10", "W-13"],
    }


def plain(node: object) -> object:
    match node:
        case Mapping(entries=entries):
            return {key.text: plain(value) for key, value in entries}
        case Sequence(items=items):
            return [plain(each) for each in items]
        case Scalar(text=text):
            return text
    raise TypeError


def test_the_first_edition_decides_about_days_too(bases: tuple[RuleBase, RuleBase]) -> None:
    """Without employer all deadlines but two were asked of nobody."""
    old, _ = bases
    case = {"eerste_ziektedag": "2026-03-02", "heeft_werkgever": "nee"}
    rows = decided(old, "inzetmoment", case, DAY)["termijnen"]

    here = {each["naam"] for each in rows if each["status"] != "niet_van_toepassing"}
    assert here == {"uwv_brief", "wia_aanvraag"}
    assert {each["datum"] for each in rows if each["naam"] == "uwv_brief"} == {"2027-11-14"}


def test_a_fact_with_another_name_is_no_other_fact() -> None:
    new = load_rules()
    text = msgspec.json.encode(new).replace(b'"toestemming_gesprek"', b'"toestemming_client"')
    old = msgspec.json.decode(text, type=RuleBase)

    assert old.decision("inzetmoment") != new.decision("inzetmoment")
    decision = beside(new, old).decision("inzetmoment")
    assert isinstance(decision, TimingDecision)
    rule = next(each for each in decision.rules if each.id == "IM-TOESTEMMING")
    assert Test(fact="toestemming_gesprek", values=("nee",)) in [
        msgspec.structs.replace(part, at=(0, 0)) for part in getattr(rule.condition, "parts", ())
    ]
    assert "toestemming_client" not in {fact.name for fact in decision.facts}


@pytest.mark.check(part="rules")
def test_another_way_to_write_the_same_changes_no_case(bases: tuple[RuleBase, RuleBase]) -> None:
    old, new = bases
    found = difference(old, new, DAY, "inzetmoment")

    assert found.changes == ()
    assert [each.name for each in found.direct] == []


@pytest.mark.check(part="rules")
def test_examples_flip_only_where_a_duty_differs(bases: tuple[RuleBase, RuleBase]) -> None:
    """The first edition asked nothing more than that there is no employer."""
    old, new = bases
    flips = list(flipped_examples(old, new, "inzetmoment", DAY))

    assert flips
    deadlines = {"termijnen", "volgende_termijn", "verlopen", "na_te_gaan", "andere_telling"}
    about_deadlines = deadlines | {"aandachtspunten"}
    assert {name for _, parts in flips for name in parts} <= about_deadlines


def test_what_a_version_does_not_know_is_unknown_to_it() -> None:
    """An example about something new says what came out before it could be said."""
    old, new = (load_rules(), load_rules())
    decision = old.decision("inzetmoment")
    assert decision is not None
    fewer = msgspec.structs.replace(
        decision, facts=tuple(f for f in decision.facts if f.name != "draagvlak_werkgever")
    )
    old = msgspec.structs.replace(
        old,
        decisions=tuple(fewer if each.name == fewer.name else each for each in old.decisions),
    )
    case = {"eerste_ziektedag": "2026-03-02", "draagvlak_werkgever": "nee"}
    before, after = (decided(base, "inzetmoment", case, DAY) for base in (old, new))

    assert before["advies"] == after["advies"]
    ids = [{each["id"] for each in answer["aandachtspunten"]} for answer in (before, after)]
    assert ids[1] - ids[0] == {"draagvlak_zoeken"}

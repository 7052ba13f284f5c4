"""`advise rules coverage`, `mutate` and `provenance`: what they print, write and are worth."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.citations import agree
from tests.cli.command import ROOT, Result, advise, flat
from tests.cli.terminal import Dialogue

SMALL = ROOT / "tests/assurance"
FEATURE = "kleding/kleding.feature"
SNOW = "        | het sneeuwt    | is een jas handig   |\n"
CONFIRMED = "@bevestigd-door:AD-12"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL / "rules", tmp_path / "rules"))


@pytest.fixture
def features(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SMALL / "features", tmp_path / "features"))


@pytest.fixture
def incomplete(features: Path) -> Path:
    """Examples of which the one inside in winter is left out."""
    text = (features / FEATURE).read_text(encoding="utf-8")
    found = re.search(
        r"    @bron:\S+\n    Voorbeeld: In de winter, maar binnen\n(      .*\n)+", text
    )
    assert found is not None
    change(features / FEATURE, found.group(), "")
    return features


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, after), encoding="utf-8")


def ask(line: str, rules: Path, features: Path, *more: str) -> Result:
    return advise(f"rules {line}", "--rules", str(rules), "--features", str(features), *more)


def judged(features: Path, tag: str) -> None:
    """Put a tag on the first example."""
    path = features / FEATURE
    first = "    @bron:A-01\n    Voorbeeld: Op de eerste winterdag"
    change(path, first, first.replace("@bron", f"{tag} @bron", 1))


# Coverage


def test_coverage_counts_what_is_shown(rules: Path, features: Path) -> None:
    result = ask("coverage", rules, features)

    assert (result.status, result.err) == (0, "")
    assert result.out.startswith("Kleding\n")
    assert re.search(r"Regels en aandachtspunten +5 van 5", result.out)
    assert "Dit laat nog geen voorbeeld zien" not in result.out


def test_coverage_names_the_place_of_what_is_missing(rules: Path, incomplete: Path) -> None:
    result = ask("coverage", rules, incomplete)

    assert result.status == 0
    assert "Dit laat nog geen voorbeeld zien" in result.text
    place = re.search(r"(\S+regels\.yaml):(\d+):\d+: geen voorbeeld laat zien", result.text)
    assert place is not None
    line = Path(place[1]).read_text(encoding="utf-8").splitlines()[int(place[2]) - 1]
    assert "als: {binnen: nee, vertrek:" in line


def test_coverage_as_json_says_the_same(rules: Path, incomplete: Path) -> None:
    [found] = ask("coverage", rules, incomplete, "--format", "json").data["besluiten"]

    assert found["besluit"] == "kleding"
    assert found["telling"]["deel"] == {"getoond": 6, "te_tonen": 7, "gekoppeld": 0}
    assert found["mislukt"] == []
    [item] = found["ontbreekt"]
    assert (item["over"], item["wat"], item["kant"], item["bronnen"]) == (
        "K-WINTER",
        "de wandelaar gaat naar buiten",
        "niet klopt",
        ["A-01"],
    )


def test_proposals_go_to_a_new_file_and_wait_for_a_person(rules: Path, incomplete: Path) -> None:
    target = incomplete / "kleding/voorstellen.feature"

    assert ask("coverage", rules, incomplete, "--propose", str(target)).status == 0

    assert "@te-beoordelen" in target.read_text(encoding="utf-8")
    release = ask("coverage", rules, incomplete, "--release")
    assert release.status == 1
    assert "Niet klaar voor vrijgave" in release.text
    assert "dit voorstel heeft nog niemand beoordeeld" in release.text
    assert "nog geen voorbeeld zien" not in release.text


def test_a_file_that_exists_is_never_written_over(rules: Path, incomplete: Path) -> None:
    target = incomplete / FEATURE
    before = target.read_bytes()

    result = ask("coverage", rules, incomplete, "--propose", str(target))

    assert result.status == 2
    assert "dit bestand bestaat al" in result.complaint
    assert target.read_bytes() == before


def test_proposals_for_one_decision_at_a_time(rules: Path, tmp_path: Path) -> None:
    second = Path(shutil.copytree(rules / "kleding", rules / "jassen"))
    for file in second.glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        text = text.replace("besluit: kleding", "besluit: jassen").replace("id: K-", "id: J-")
        file.write_text(text.replace("id: goede", "id: stevige"), encoding="utf-8")
    agree(rules)
    target = tmp_path / "voorstellen.feature"
    (tmp_path / "leeg").mkdir()

    result = ask("coverage", rules, tmp_path / "leeg", "--propose", str(target))

    assert result.status == 2
    assert "kies er een met --decision" in result.complaint
    assert not target.exists()


def test_complete_examples_are_ready_for_release(rules: Path, features: Path) -> None:
    assert ask("coverage", rules, features, "--release").text.endswith("Klaar voor vrijgave.")


def test_a_release_needs_full_coverage(rules: Path, incomplete: Path) -> None:
    result = ask("coverage", rules, incomplete, "--release", "--format", "json")

    assert result.status == 1
    assert result.data["vrijgave"]["mag"] is False
    assert any("geen voorbeeld laat zien" in why for why in result.data["vrijgave"]["redenen"])


def test_a_release_needs_examples_that_pass(rules: Path, features: Path) -> None:
    change(features / FEATURE, SNOW, SNOW.replace("handig  ", "nodig   "))

    result = ask("coverage", rules, features, "--release")

    assert result.status == 1
    assert "dit voorbeeld slaagt niet" in result.text


def test_a_proposal_is_released_once_it_is_confirmed_and_recorded(
    rules: Path, features: Path
) -> None:
    judged(features, "@te-beoordelen")
    assert ask("coverage", rules, features, "--release").status == 1

    change(features / FEATURE, "@te-beoordelen", f"@te-beoordelen {CONFIRMED}")
    told = ask("coverage", rules, features, "--release")
    assert told.status == 1
    assert "deze bevestiging is niet vastgelegd" in told.text

    assert ask("provenance", rules, features, "--record").status == 0
    assert ask("coverage", rules, features, "--release").status == 0


# Mutation


def test_complete_examples_notice_every_change(rules: Path, features: Path) -> None:
    result = ask("mutate --jobs 1 --least 100", rules, features)

    assert (result.status, result.err) == (0, "")
    assert re.search(r"merken (\d+) van de \1 veranderingen op \(100.0 procent\)", result.text)


def test_a_survivor_is_one_sentence_with_its_place(rules: Path, features: Path) -> None:
    change(features / FEATURE, SNOW, "")

    result = ask("mutate --jobs 1 --least 100", rules, features)

    assert result.status == 1
    assert re.search(
        r"begrippen\.yaml:\d+:\d+: geen voorbeeld merkt het als in \S+ niet meer meetelt:"
        r" het sneeuwt\.",
        result.text,
    )


def test_a_lower_bar_can_be_met(rules: Path, incomplete: Path) -> None:
    assert ask("mutate --jobs 1 --least 50", rules, incomplete).status == 0


def test_a_sample_is_as_large_as_asked_and_the_same_again(rules: Path, features: Path) -> None:
    line = "mutate --jobs 1 --sample 7 --seed 3 --format json"
    once, again = (ask(line, rules, features).data for _ in range(2))

    assert once["veranderingen"] == 7
    assert once == again


def test_examples_that_fail_stop_mutation(rules: Path, features: Path) -> None:
    change(features / FEATURE, SNOW, SNOW.replace("handig  ", "nodig   "))

    result = ask("mutate", rules, features)

    assert result.status == 2
    assert "dit voorbeeld slaagt niet" in result.complaint
    assert f"{FEATURE}:" in result.complaint


def test_a_bar_is_shown_on_a_terminal_and_nowhere_else(
    rules: Path, features: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    line = f"rules mutate --jobs 1 --rules {rules} --features {features}"

    dialogue = Dialogue(line, columns=100)

    assert re.search(r"Veranderingen proberen.*\d+/\d+", dialogue.shown)
    assert "100.0 procent" in dialogue.shown
    assert dialogue.status == 0
    assert advise(line).err == ""


# Provenance


def test_provenance_counts_examples_and_sentences(rules: Path, features: Path) -> None:
    result = ask("provenance", rules, features)

    assert result.status == 0
    assert "geschreven, door niemand bevestigd" in result.text
    assert "rust op een bron van het voorbeeld" in result.text
    assert "Noem een bron waarop dit rust" not in result.text


def test_a_confirmation_is_recorded_withdrawn_and_renewed(rules: Path, features: Path) -> None:
    judged(features, CONFIRMED)
    assert "nog niet vastgelegd" in ask("provenance", rules, features).text
    assert "1: bevestigd" in ask("provenance --record", rules, features).text

    change(rules / "bronnen.yaml", "In de winter neem je een jas mee.", "In de winter mag een jas.")
    told = ask("provenance", rules, features).text
    place = re.search(r"(features/kleding/kleding\.feature:\d+:\d+), Op de eerste winterdag", told)
    assert "bevestiging vervallen" in told
    assert place is not None
    assert "bevestiging vervallen" in ask("provenance --record", rules, features).text

    renewed = ask("provenance", rules, features, "--renew", place[1])
    assert renewed.status == 0
    assert "vervallen" not in renewed.text


def test_provenance_as_json_names_what_each_sentence_rests_on(rules: Path, features: Path) -> None:
    data = ask("provenance --format json", rules, features).data

    first = data["zinnen"][0]
    assert (first["zin"], first["rust_op"], first["genoemd"]) == (
        "is een jas nodig",
        ["A-01"],
        ["A-01"],
    )
    assert {each["stand"] for each in data["voorbeelden"]} == {"geschreven"}


# Wrong use


@pytest.mark.parametrize("command", ["coverage", "mutate", "provenance"])
@pytest.mark.parametrize(
    ("more", "says"),
    [
        ("--decision weer", "onbekend besluit (hier"),
        ("--features weg", "deze map met voorbeelden bestaat niet"),
        ("--rules weg", "bestaat niet"),
        ("--format xml", "de waarde bij `--format` klopt niet"),
    ],
)
def test_wrong_use_is_refused_in_dutch(command: str, more: str, says: str) -> None:
    result = advise(f"rules {command} {more}")

    assert result.status == 2
    assert says in result.complaint
    assert result.out == ""
    assert "Traceback" not in result.err


@pytest.mark.parametrize("command", ["coverage", "mutate", "provenance"])
def test_an_example_with_a_sentence_nobody_knows_is_reported(
    command: str, rules: Path, features: Path
) -> None:
    change(features / FEATURE, SNOW, SNOW.replace("het sneeuwt ", "het hagelt  "))

    result = ask(command, rules, features)

    assert "onbekende zin" in flat(result.out + result.err)
    assert "Traceback" not in result.err

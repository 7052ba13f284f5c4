"""Every sentence rests on a source, and a confirmation does not outlive what it rested on."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from adwijzer.assurance.examples.provenance import (
    FILE,
    ExampleStanding,
    grounded,
    read_confirmations,
    record,
    standings,
    written,
)
from adwijzer.assurance.examples.recording import Recording
from adwijzer.examples import read_examples
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.resources import features_folder
from adwijzer.text.diagnostics import InputError
from tests.assurance.conftest import Edit, recorded

FEATURE = "features/kleding/kleding.feature"
SOURCES = "rules/bronnen.yaml"
TODAY = date(2026, 6, 1)
BASE = load_rules()
RAIN_INSIDE = "Gegeven het regent\n      En de wandelaar blijft binnen"
RAIN = "    @bron:A-02\n    Voorbeeld: Het regent, maar"


def standing(rules: Path, features: Path) -> list[ExampleStanding]:
    found = standings(
        read_examples("kleding", features),
        load_sources(Folder.read(rules)),
        read_confirmations(features),
    )
    return [each for each in found if each.status != "geschreven"]


def keep(rules: Path, features: Path, *renew: str) -> None:
    """Record what is confirmed, as the command does."""
    sources = load_sources(Folder.read(rules))
    known = read_confirmations(features)
    found = tuple(standings(read_examples("kleding", features), sources, known))
    text = written(record(found, sources, known, TODAY, renew))
    (features / FILE).write_text(text, encoding="utf-8")


@pytest.fixture
def confirmed(rules: Path, features: Path, edit: Edit) -> str:
    """One example that AD-12 confirmed and that is recorded; its place."""
    edit(FEATURE, RAIN, RAIN.replace("@bron:A-02", "@bron:A-02 @bevestigd-door:AD-12"))
    keep(rules, features)
    [one] = standing(rules, features)
    return f"{one.example.position.file}:{one.example.position.line}"


# What sentences rest on


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("name", [decision.name for decision in BASE.decisions])
def test_every_sentence_of_the_product_shares_a_source_with_its_example(name: str) -> None:
    decision = next(each for each in BASE.decisions if each.name == name)
    lines = list(grounded(Recording.of(BASE, decision)))

    apart = [f"{line.at} {line.sentence}" for line in lines if line.grounding == "geen bron gemeen"]
    assert apart == []
    assert Counter(line.grounding for line in lines)["gedekt"] > 100


def test_a_sentence_whose_rule_rests_on_something_else_is_reported(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(FEATURE, RAIN, RAIN.replace("A-02", "A-03"))

    [line] = [
        line for line in grounded(recorded(rules, features)) if line.grounding == "geen bron gemeen"
    ]

    assert (line.sentence, line.rests_on) == ("hoeft een jas niet", ("A-02",))
    text = (features / "kleding/kleding.feature").read_text(encoding="utf-8").splitlines()
    name = next(n for n, words in enumerate(text, start=1) if "Het regent, maar" in words)
    assert (line.at.line - name, text[line.at.line - 1].strip()) == (4, "Dan hoeft een jas niet")


# Confirmations


def test_the_examples_of_the_product_are_written_and_confirmed_by_nobody() -> None:
    sources = load_sources()
    recorded_ones = read_confirmations(features_folder())
    examples = [each for decision in BASE.decisions for each in read_examples(decision.examples)]

    statuses = {each.status for each in standings(examples, sources, recorded_ones)}

    assert statuses == {"geschreven"}


def test_a_proposal_waits_for_a_person(rules: Path, features: Path, edit: Edit) -> None:
    edit(FEATURE, RAIN, RAIN.replace("@bron", "@te-beoordelen @bron"))
    assert [each.status for each in standing(rules, features)] == ["te beoordelen"]

    edit(FEATURE, "@te-beoordelen", "@te-beoordelen @bevestigd-door:AD-12")
    assert [each.status for each in standing(rules, features)] == ["niet vastgelegd"]

    keep(rules, features)
    [one] = standing(rules, features)
    assert (one.status, one.by) == ("bevestigd", ("AD-12",))


def test_a_source_that_changes_withdraws_the_confirmation(
    rules: Path, features: Path, edit: Edit, confirmed: str
) -> None:
    edit(SOURCES, "Bij neerslag is een jas handig.", "Bij neerslag is een jas soms handig.")

    [one] = standing(rules, features)

    assert one.status == "ingetrokken"
    assert one.why == "veranderd sinds de bevestiging: A-02"
    assert confirmed.endswith(f":{one.example.position.line}")


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        (SOURCES, "In de winter neem je een jas mee.", "In de winter is een jas verplicht."),
        (SOURCES, "regels: [K-GUUR, K-NEERSLAG, K-ANDERS]", "regels: [K-ANDERS]"),
        (FEATURE, "Voorbeeld: Op de eerste winterdag", "Voorbeeld: Begin van de winter"),
        (SOURCES, "documenten:", "# een opmerking\ndocumenten:"),
    ],
    ids=["another source", "the rules that rest on it", "another example", "a comment"],
)
@pytest.mark.usefixtures("confirmed")
def test_what_it_does_not_rest_on_may_change(
    file: str, before: str, after: str, rules: Path, features: Path, edit: Edit
) -> None:
    edit(file, before, after)

    assert [each.status for each in standing(rules, features)] == ["bevestigd"]


@pytest.mark.usefixtures("confirmed")
def test_another_text_withdraws_the_confirmation(rules: Path, features: Path, edit: Edit) -> None:
    edit(
        FEATURE,
        "Gegeven het regent\n      En de wandelaar",
        "Gegeven het sneeuwt\n      En de wandelaar",
    )

    [one] = standing(rules, features)

    assert (one.status, one.why) == ("ingetrokken", "de tekst is veranderd sinds de bevestiging")


@pytest.mark.usefixtures("confirmed")
def test_another_source_in_the_tags_withdraws_the_confirmation(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(FEATURE, "@bron:A-02 @bevestigd", "@bron:A-02 @bron:A-03 @bevestigd")

    assert [each.status for each in standing(rules, features)] == ["ingetrokken"]


def test_recording_alone_renews_nothing(
    rules: Path, features: Path, edit: Edit, confirmed: str
) -> None:
    edit(SOURCES, "Bij neerslag is een jas handig.", "Bij neerslag is een jas soms handig.")
    keep(rules, features)
    assert [each.status for each in standing(rules, features)] == ["ingetrokken"]

    keep(rules, features, confirmed)
    assert [each.status for each in standing(rules, features)] == ["bevestigd"]


def test_renewing_a_changed_text_forgets_the_old_one(
    rules: Path, features: Path, edit: Edit, confirmed: str
) -> None:
    edit(
        FEATURE,
        "Gegeven het regent\n      En de wandelaar",
        "Gegeven het sneeuwt\n      En de wandelaar",
    )

    keep(rules, features, confirmed)

    assert [each.status for each in standing(rules, features)] == ["bevestigd"]
    assert len(read_confirmations(features)) == 1


def test_only_a_withdrawn_confirmation_can_be_renewed(
    rules: Path, features: Path, confirmed: str
) -> None:
    with pytest.raises(InputError, match="geen voorbeeld met een ingetrokken bevestiging"):
        keep(rules, features, confirmed)


def test_a_name_is_no_code_and_is_not_repeated(rules: Path, features: Path, edit: Edit) -> None:
    edit(FEATURE, RAIN, RAIN.replace("@bron", "@bevestigd-door:Jansen @bron"))

    with pytest.raises(InputError) as caught:
        standing(rules, features)
    assert "nooit een naam" in str(caught.value)
    assert "Jansen" not in str(caught.value)


def test_a_damaged_record_says_where(features: Path) -> None:
    (features / FILE).write_text("bevestigingen:\n  - {naam: iets}\n", encoding="utf-8")

    with pytest.raises(InputError) as caught:
        read_confirmations(features)
    assert str(caught.value.diagnostics[0]).startswith("features/bevestigingen.yaml:2:5: ")


def test_what_is_written_is_read_back(rules: Path, features: Path, confirmed: str) -> None:
    known = read_confirmations(features)
    text = (features / FILE).read_text(encoding="utf-8")

    assert written(known) == text
    assert [(each.by, each.on, set(each.sources)) for each in known] == [
        (("AD-12",), TODAY, {"A-02"})
    ]
    assert confirmed.startswith(known[0].file)
    keep(rules, features)
    assert (features / FILE).read_text(encoding="utf-8") == text

"""What the examples show is measured exactly, and what is missing is found and proposed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from adwijzer.assurance.examples.coverage import Coverage, Tally, coverage
from adwijzer.assurance.examples.proposals import as_feature, propose
from adwijzer.assurance.examples.recording import Recording
from adwijzer.language import load_rules
from tests.assurance.conftest import Edit, recorded

FEATURE = "features/kleding/kleding.feature"
RULES = "rules/kleding/regels.yaml"
BASE = load_rules()


def lacks(found: Coverage) -> list[tuple[str, str]]:
    """What is missing, as the thing it is about and the side that nothing shows."""
    return [(item.about, item.side) for item in found.missing]


def example(features: Path, name: str) -> str:
    """The text of one example."""
    text = (features / "kleding/kleding.feature").read_text(encoding="utf-8")
    found = re.search(rf"    @bron:\S+\n    Voorbeeld: {re.escape(name)}\n(?:      .*\n)+", text)
    assert found is not None, name
    return found.group()


def test_complete_examples_leave_nothing_to_show(rules: Path, features: Path) -> None:
    found = coverage(recorded(rules, features))

    assert lacks(found) == []
    assert found.coupled == ()
    assert {kind: found.tally(kind).shown for kind in ("regel", "deel", "grens", "dag")} == {
        "regel": 5,
        "deel": 7,
        "grens": 3,
        "dag": 2,
    }


@pytest.mark.parametrize(
    ("left_out", "missing"),
    [
        ("Een dag later", [("K-WINTER", "net erboven (2026-12-22)")]),
        ("Een dag eerder", [("K-WINTER", "net eronder (2026-12-20)")]),
        ("In de winter, maar binnen", [("K-WINTER", "niet klopt")]),
        ("Op de eerste dag", [("regelbank", "op de dag (2026-01-01)")]),
        ("Een dag eerder gold er niets", [("regelbank", "aan de andere kant (2025-12-31)")]),
    ],
)
def test_an_example_that_is_left_out_is_missed_and_nothing_else(
    left_out: str, missing: list[tuple[str, str]], rules: Path, features: Path, edit: Edit
) -> None:
    edit(FEATURE, example(features, left_out), "")

    assert lacks(coverage(recorded(rules, features))) == missing


def test_a_rule_that_another_overrules_is_not_shown_by_holding(rules: Path, features: Path) -> None:
    """In winter K-WINTER decides, so rain there says nothing about K-GUUR."""
    head, _, _ = (features / "kleding/kleding.feature").read_text("utf-8").partition("    @bron")
    kept = example(features, "In de winter, en het regent ook")
    (features / "kleding/kleding.feature").write_text(head + kept, encoding="utf-8")

    found = coverage(recorded(rules, features))

    assert ("K-WINTER", "telt mee") not in lacks(found)
    assert ("K-GUUR", "telt mee") in lacks(found)


def test_a_part_that_no_case_can_show_is_listed_and_not_counted(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(RULES, "als: {guur: ja, binnen: nee}", "als: {guur: ja, binnen: nee, niet: {weer: zon}}")

    found = coverage(recorded(rules, features))

    assert lacks(found) == []
    # Without sun it rains or snows, or nobody knows: each of these parts alone changes nothing.
    assert {(item.about, item.what, item.side) for item in found.coupled} == {
        ("K-NEERSLAG", "het regent of het sneeuwt", "niet klopt"),
        ("K-GUUR", "het is guur", "niet klopt"),
        ("K-GUUR", "de zon schijnt", "klopt"),
    }
    assert "in geen enkel geval" in found.coupled[0].reason
    assert (found.tally("deel").countable, found.tally("deel").coupled) == (5, 3)


def test_a_rule_that_changes_only_the_reason_is_said_to_do_so(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(
        RULES,
        "  - id: K-ANDERS\n",
        "  - id: K-HAAST\n    titel: Met haast hoeft het niet\n    als: {haast: ja}\n"
        "    dan: {jas: hoeft_niet}\n    rang: leidraad\n    bronnen: [A-02]\n    uitleg: Kort.\n"
        "  - id: K-ANDERS\n",
    )

    found = coverage(recorded(rules, features))

    assert {item.about for item in found.coupled} == {"K-HAAST"}
    assert "alleen de genoemde reden" in found.coupled[0].reason


def test_every_direction_of_a_new_part_is_missed_until_examples_show_it(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(RULES, "als: {guur: ja, binnen: nee}", "als: {guur: ja, binnen: nee, haast: ja}")
    edit(FEATURE, "        | het regent     | is een jas handig   |\n", "")
    edit(FEATURE, "        | het sneeuwt    | is een jas handig   |\n", "")

    found = coverage(recorded(rules, features))

    # It snows in haste in one example; nobody is in haste without snow, or inside.
    assert [(item.about, item.what, item.side) for item in found.missing] == [
        ("K-NEERSLAG", "het regent of het sneeuwt", "niet klopt"),
        ("K-GUUR", "het is guur", "niet klopt"),
        ("K-GUUR", "de wandelaar gaat naar buiten", "niet klopt"),
    ]


def test_what_is_proposed_fills_every_gap(rules: Path, features: Path) -> None:
    """Without any example but one, the proposals alone show all there is to show."""
    path = features / "kleding/kleding.feature"
    head, _, _ = path.read_text(encoding="utf-8").partition("    @bron")
    kept = example(features, "Op de eerste dag")
    path.write_text(head + kept, encoding="utf-8")
    recording = recorded(rules, features)
    found = coverage(recording)
    assert len(found.missing) > 15

    proposals = propose(recording, found)
    text = as_feature(recording.decision, proposals)
    (features / "kleding/voorstellen.feature").write_text(text, encoding="utf-8")

    again = coverage(recorded(rules, features))
    assert again.failed == ()
    assert lacks(again) == []


def test_without_any_example_everything_is_missing(rules: Path, tmp_path: Path) -> None:
    """Nothing passes for coupled because nobody asked about it."""
    found = coverage(recorded(rules, tmp_path))

    assert found.coupled == ()
    assert found.tally("regel") == Tally(shown=0, countable=5, coupled=0)
    assert {item.kind for item in found.missing} == {"regel", "deel", "grens", "dag"}


@pytest.mark.check(part="rules")
def test_what_is_proposed_about_pairs_fills_every_gap(tmp_path: Path) -> None:
    """Two assignments are told as a register; only the days need an example to begin with."""
    decision = next(each for each in BASE.decisions if each.name == "rolconflict")
    recording = Recording.of(BASE, decision, tmp_path)
    found = coverage(recording)
    assert len(found.missing) > 100

    text = as_feature(decision, propose(recording, found))
    (tmp_path / decision.examples).mkdir()
    (tmp_path / decision.examples / "voorstellen.feature").write_text(text, encoding="utf-8")

    again = coverage(Recording.of(BASE, decision, tmp_path))
    assert again.failed == ()
    assert {item.kind for item in again.missing} <= {"dag"}
    assert "@te-beoordelen" in text
    assert "Als de planner op " in text
    assert " naar rolconflicten kijkt" in text
    assert "Gegeven deze opdrachten" in text


def test_a_proposal_says_what_the_rules_answer_and_asks_a_person_to_judge(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(FEATURE, example(features, "In de winter, maar binnen"), "")
    recording = recorded(rules, features)

    [proposal] = propose(recording, coverage(recording))

    assert proposal.text == (
        "    @te-beoordelen @bron:A-01\n"
        "    Voorbeeld: K-WINTER: de wandelaar gaat naar buiten, niet klopt\n"
        "      # De regels antwoorden dit nu. Beoordeel of het klopt.\n"
        '      Gegeven niet bekend is het antwoord op "Blijf je binnen?"\n'
        "      En de wandeling is op 21 december 2026\n"
        "      Als de wandelaar advies vraagt over kleding\n"
        "      Dan hoeft een jas niet\n"
        '      En de reden is "Anders hoeft een jas niet"\n'
    )


def test_an_example_that_fails_is_reported(rules: Path, features: Path, edit: Edit) -> None:
    edit(
        FEATURE,
        "        | de zon schijnt | hoeft een jas niet  |\n",
        "        | de zon schijnt | is een jas nodig |\n",
    )

    [message] = coverage(recorded(rules, features)).failed

    assert "kleding.feature:" in message
    assert "verwacht `nodig`, maar het is `hoeft_niet`" in message

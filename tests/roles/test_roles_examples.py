"""Examples about pairs: written and read back, flipped by a change, proposed for a gap."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from adwijzer.assurance.difference.answers import flipped_examples
from adwijzer.assurance.difference.comparison import difference
from adwijzer.assurance.examples.coverage import coverage
from adwijzer.assurance.examples.proposals import as_feature, propose
from adwijzer.assurance.examples.recording import Recording
from adwijzer.assurance.proof.pairs import two_assignments
from adwijzer.decisions.roles import RoleDecider
from adwijzer.examples import FeatureVocabulary, Story, read_examples, write_example
from adwijzer.examples.registers import plain_register
from adwijzer.language import load_folder, load_rules
from adwijzer.language.folder import Folder
from adwijzer.model.rulebase import Decision
from adwijzer.resources import features_folder
from adwijzer.text.diagnostics import InputError
from tests.examples.run import run_examples
from tests.roles.registers import ON, assignment, small_register

Changed = Callable[..., Path]
BASE = load_rules()
HEAD = "# language: nl\nFunctionaliteit: Proef\n\n  Regel: Proef\n\n"


def roles() -> Decision:
    found = BASE.decision("rolconflict")
    assert found is not None
    return found


def in_a_folder(folder: Path, text: str) -> Path:
    path = folder / "rolconflict/proef.feature"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("seed", range(40))
def test_a_register_that_is_written_is_read_back(seed: int, tmp_path: Path) -> None:
    register = small_register(seed)
    case = plain_register(register[:-1], register[-1:])

    [example] = read_examples(
        "rolconflict", in_a_folder(tmp_path, write_example(roles(), case, day=ON))
    )

    story = Story(FeatureVocabulary.of(roles()))
    for step in example.given:
        story.tell(step.text, step.table)
    assert story.case() == case
    assert example.asked_on == ON


def test_a_code_with_a_bar_stays_one_cell(tmp_path: Path) -> None:
    case = plain_register([assignment("A", "coach", "2026-03-01", werkgever="W|1\\")])

    [example] = read_examples("rolconflict", in_a_folder(tmp_path, write_example(roles(), case)))

    assert example.given[0].table[1] == ("A", "W|1\\", "coach", "1 maart 2026")


def test_a_sentence_about_one_fact_tells_no_register() -> None:
    story = Story(FeatureVocabulary.of(roles()))

    with pytest.raises(InputError, match="onbekende zin `de arbeidsdeskundige coacht eerst`"):
        story.tell("de arbeidsdeskundige coacht eerst")


@pytest.mark.parametrize("seed", range(60))
def test_the_facts_of_a_pair_are_told_by_two_assignments(seed: int, decider: RoleDecider) -> None:
    decision = decider.prepared.decision
    for first, second in combinations(sorted(small_register(seed), key=lambda a: a.start), 2):
        facts = decider.layout.facts(first, second, ON)
        pair = two_assignments(decision, facts, ON)

        assert pair is not None
        assert decider.layout.facts(*pair, ON) == facts


def test_facts_that_contradict_each_other_are_told_by_none(decider: RoleDecider) -> None:
    facts = {"eerste_rol": "coach", "tweede_rol": "adviseur", "zelfde_rol": "ja"}

    assert two_assignments(decider.prepared.decision, facts, ON) is None


def softer(changed: Changed) -> Path:
    """Rules in which somebody who coached may judge, with conditions."""
    text = "als: {zelfde_client: ja, eerste_rol: coach, tweede_rol: beoordelaar}\n    dan: "
    return changed(
        {
            "regels.yaml": {
                text + "{rolcombinatie: ontraden}": text + "{rolcombinatie: met_voorwaarden}"
            }
        }
    )


def test_a_change_flips_the_examples_on_those_pairs(changed: Changed) -> None:
    new = load_folder(Folder.read(softer(changed)))

    flipped = [example for example, _ in flipped_examples(BASE, new, "rolconflict", ON)]

    assert "Een coach gaat beoordelen, met een open eind" in {each.name for each in flipped}
    for example in flipped:
        cells = {cell for step in example.given for row in step.table for cell in row}
        assert {"coach", "beoordelaar"} <= cells, example.name
    assert [*flipped_examples(BASE, BASE, "rolconflict", ON)] == []


def test_a_difference_shows_a_pair_that_is_an_example_of_the_new_rules(
    changed: Changed, tmp_path: Path
) -> None:
    new = load_folder(Folder.read(softer(changed)))

    found = difference(BASE, new, ON, "rolconflict")

    examples = [where.example for change in found.changes for where in change.where]
    assert examples
    for number, text in enumerate(examples):
        folder = in_a_folder(tmp_path / str(number), text)
        assert [each.passed for each in run_examples(new, "rolconflict", folder)] == [True]
        assert [each.passed for each in run_examples(BASE, "rolconflict", folder)] == [False]


@pytest.mark.check(part="rules")
def test_what_is_proposed_for_pairs_fills_the_gaps(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(features_folder() / "rolconflict", tmp_path / "rolconflict"))
    for name in ("de_hele_tabel", "wat_voorgaat", "alleen_bij_dezelfde_client"):
        (folder / f"{name}.feature").unlink()
    recording = Recording.of(BASE, roles(), tmp_path, ON)
    found = coverage(recording)
    parts = [item for item in found.missing if item.kind != "dag"]
    assert len(parts) > 10

    text = as_feature(roles(), propose(recording, found))

    (folder / "voorstel.feature").write_text(text, encoding="utf-8")
    again = coverage(Recording.of(BASE, roles(), tmp_path, ON))
    assert again.failed == ()
    assert [item for item in again.missing if item.kind != "dag"] == []


def test_a_day_without_rules_is_no_day_to_judge(tmp_path: Path) -> None:
    case = plain_register([assignment("A", "coach", "2026-03-01")])
    text = write_example(
        roles(),
        case,
        then=("is er geen advies, want op 2025-12-31 gold nog geen regel",),
        day=date(2025, 12, 31),
    )

    [result] = run_examples(BASE, "rolconflict", in_a_folder(tmp_path, text))

    assert result.passed, result.message

"""Examples run inside the program as the tests run them, on any rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from adwijzer.examples.stage import RunResult, Scene, Stage, understood
from adwijzer.examples.steps import Lexicon
from adwijzer.model.rulebase import RuleBase, Validity
from tests.examples.played import BASE, DECISIONS, played
from tests.examples.run import run_examples

HEAD = "# language: nl\nFunctionaliteit: Proef\n\n  Regel: Proef\n\n"


def run(folder: Path, text: str, base: RuleBase = BASE) -> RunResult:
    """The one example in `text`, about the contact form."""
    path = folder / "contactvorm/proef.feature"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + text, encoding="utf-8")
    [result] = run_examples(base, "contactvorm", folder, today=date(2026, 6, 1))
    return result


def talk(*steps: str) -> str:
    """An example with these steps, from line 6 of the file on."""
    lines = [
        "    Voorbeeld: Proef",
        "      Gegeven de arbeidsdeskundige maakt kennis met de cliënt",
    ]
    return "\n".join([*lines, *(f"      {step}" for step in steps)]) + "\n"


ASKED = "Als de arbeidsdeskundige advies vraagt over de contactvorm"


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("name", DECISIONS)
def test_every_example_passes_with_both_engines(name: str) -> None:
    results = [each.result for each in played(name)]

    assert [str(result.problem()) for result in results if not result.passed] == []
    assert len(results) > 20


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("name", DECISIONS)
def test_the_evaluator_alone_answers_as_both_engines_do(name: str) -> None:
    alone = Stage(BASE, DECISIONS[name])

    for each in played(name)[::7]:
        said, evaluated = each.take.seen.said, alone.play(each.scene).seen.said
        assert (said is None) == (evaluated is None)
        if said is not None and evaluated is not None:  # how many engines agreed is what differs
            assert {**said, "motoren": 0} == {**evaluated, "motoren": 0}


def test_what_was_asked_of_the_rules_is_recorded() -> None:
    decision = next(each for each in BASE.decisions if each.name == "contactvorm")
    scene = next(
        scene
        for example, scene in understood(decision)
        if isinstance(scene, Scene) and "de werkplek bekijken" in example.name
    )

    take = Stage(BASE, decision).play(scene)

    assert [facts["agendapunt"] for facts in take.asked] == [
        "werkplekonderzoek",
        "procesafspraken_maken",
        "uitkomst_bespreken",
    ]
    assert {"CV-WERKPLEK-01", "CV-PROCES-01", "CV-UITKOMST-01", "keuze_vastleggen"} <= take.fired
    assert take.minded[0]["advies"] == "fysiek"


def test_a_wrong_answer_says_where_and_what(tmp_path: Path) -> None:
    unknown = 'En niet bekend is het antwoord op "Weigert de cliënt fysiek contact?"'
    result = run(
        tmp_path,
        talk(unknown, ASKED, "Dan is het advies fysiek, voorkeur", "En er zijn geen vragen"),
    )

    assert (result.verdict, result.line) == ("mislukt", 11)
    assert result.message.startswith("de vragen: verwacht niets, maar het is")
    assert "dit voorbeeld slaagt niet" in str(result.problem())


@pytest.mark.parametrize(
    ("steps", "line", "says"),
    [
        (("En het regent", ASKED, "Dan is het advies fysiek, voorkeur"), 8, "onbekende zin"),
        (("Als niemand iets vraagt", "Dan is het advies fysiek, voorkeur"), 8, "achter `Als`"),
        (
            ("Als de arbeidsdeskundige op 1 mei 2026 advies vraagt over het weer",),
            8,
            "schrijf: Als de arbeidsdeskundige advies vraagt over de contactvorm",
        ),
        ((ASKED, "Dan komt het goed"), 9, "onbekende zin achter `Dan`"),
    ],
)
def test_a_sentence_that_nobody_knows_says_where(
    steps: tuple[str, ...], line: int, says: str, tmp_path: Path
) -> None:
    result = run(tmp_path, talk(*steps))

    assert (result.verdict, result.line) == ("fout", line)
    assert says in result.message


def test_a_case_that_is_refused_can_be_an_example(tmp_path: Path) -> None:
    text = "    Voorbeeld: Proef\n      " + ASKED + "\n      Dan is er geen advies, want de agenda"

    assert run(tmp_path, text).passed


def test_an_example_is_asked_on_its_own_day(tmp_path: Path) -> None:
    """The rules of that day hold, whatever day it is today."""
    decision = next(each for each in BASE.decisions if each.name == "contactvorm")
    later = replace(
        decision,
        rules=tuple(
            replace(rule, validity=Validity(vanaf=date(2030, 1, 1)))
            if rule.id == "CV-GESPREK-01"
            else rule
            for rule in decision.rules
        ),
    )
    base = replace(BASE, decisions=(later,))

    def on(day: str) -> str:
        asked = ASKED.replace(" advies", f" op {day} advies")
        return run(tmp_path, talk(asked, "Dan is het advies fysiek, voorkeur"), base).verdict

    assert on("31 december 2029") == "fout", "no rule says anything about this agenda item"
    assert on("1 januari 2030") == "geslaagd"


def test_rules_that_change_fail_the_examples_that_say_otherwise() -> None:
    decision = next(each for each in BASE.decisions if each.name == "inzetmoment")
    rules = [
        replace(rule, conclusions={"advies_inzet_ad": "overwegen"})
        if rule.id == "IM-LANGDURIG"
        else rule
        for rule in decision.rules
    ]
    changed = replace(decision, rules=tuple(rules))
    decisions = (changed if each is decision else each for each in BASE.decisions)
    base = replace(BASE, decisions=tuple(decisions))

    failed = [r for r in run_examples(base, "inzetmoment", compared=False) if not r.passed]

    assert failed
    said = ("overwegen", "mogelijk", "leest")
    assert all(any(word in result.message for word in said) for result in failed)


def test_examples_are_understood_once_and_run_on_many_rules() -> None:
    decision = next(each for each in BASE.decisions if each.name == "inzetmoment")
    scenes = [scene for _, scene in understood(decision) if isinstance(scene, Scene)]
    words = Lexicon.of(decision).vocabulary

    for changed in (decision, replace(decision, attention=())):
        stage = Stage(BASE, changed, words=words)
        verdicts = {stage.judge(scene).verdict for scene in scenes[::4]}
        assert ("mislukt" in verdicts) == (changed is not decision)

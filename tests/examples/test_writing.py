"""A case written as an example is read back as the same case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.examples import (
    Example,
    FeatureVocabulary,
    Story,
    advice_steps,
    read_examples,
    write_example,
)
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.text.diagnostics import InputError
from tests.examples.played import BASE, played
from tests.strategies import Chooser, thoroughly

DECISIONS = {each.name: each for each in BASE.decisions if each.kind != "pairs"}
CONTACT, TIMING = DECISIONS["contactvorm"], DECISIONS["inzetmoment"]
FIRST = date(2026, 1, 1)


def read_back(decision: Decision, text: str, folder: Path) -> Example:
    """The one example in `text`, read as the program reads feature files."""
    path = folder / decision.name / "geschreven.feature"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f"# language: nl\nFunctionaliteit: Proef\n\n  Regel: Proef\n\n{text}", encoding="utf-8"
    )
    [example] = read_examples(decision.name, folder)
    return example


def told(decision: Decision, example: Example) -> dict[str, Any]:
    story = Story(FeatureVocabulary.of(decision))
    for step in example.given:
        story.tell(step.text, step.table)
    return story.case()


def day(choose: Chooser) -> str:
    return (FIRST + timedelta(days=choose.below(800))).isoformat()


def period(choose: Chooser) -> dict[str, str]:
    said = {"van": day(choose), "soort": choose.pick(("hersteld", LEAVE))}
    if choose.sometimes():
        said["tot"] = day(choose)
    if choose.sometimes():
        said["zelfde_oorzaak"] = choose.pick(("ja", "nee"))
    return said


LEAVE = "zwangerschaps_of_bevallingsverlof"


def answer(choose: Chooser, fact: Fact) -> Any:
    if not choose.below(4):
        return "onbekend"
    if fact.kind == "datum":
        return day(choose)
    if fact.kind == "perioden":
        return [period(choose) for _ in range(choose.between(1, 3))]
    return choose.pick(fact.names)


@st.composite
def told_cases(draw: st.DrawFn, decision: Decision) -> dict[str, Any]:
    """Any case in the shape of the contract; dates need not make sense together."""
    choose = Chooser(draw)
    key = decision.item_key
    case: dict[str, Any] = {}
    if key is not None:
        own = [fact for fact in decision.facts if fact.scope == "agendapunt"]
        agenda: list[Any] = []
        for item in choose.some(key.names, 5):
            said = {fact.name: answer(choose, fact) for fact in own if choose.sometimes()}
            agenda.append({key.name: item, **said} if said else item)
        case["agenda"] = agenda
    return case | {
        fact.name: answer(choose, fact)
        for fact in decision.asked
        if fact.scope != "sleutel" and choose.sometimes()
    }


@pytest.mark.parametrize("name", DECISIONS)
def test_what_is_written_is_read_back(name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    decision = DECISIONS[name]
    folder = tmp_path_factory.mktemp("geschreven")

    @thoroughly(100)
    @given(told_cases(decision))
    def same(case: dict[str, Any]) -> None:
        example = read_back(decision, write_example(decision, case), folder)

        assert told(decision, example) == case

    same()


def test_an_example_is_ready_to_paste() -> None:
    written = write_example(
        CONTACT,
        {
            "agenda": [
                "nazorg",
                {
                    "agendapunt": "uitkomst_bespreken",
                    "uitkomst_tegen_wens_client": "nee",
                    "hoeveelheid_informatie": "onbekend",
                },
            ],
            "voorkeur_client": "beeldbellen",
            "fysiek_mogelijk": None,
        },
        name="Twee onderwerpen",
        tags=("@te-beoordelen", "@bron:B1-11"),
        then=("is het advies fysiek, vereist", "het advies is voorlopig"),
        day=date(2026, 3, 2),
    )

    assert (
        written
        == """\
    @te-beoordelen @bron:B1-11
    Voorbeeld: Twee onderwerpen
      Gegeven de arbeidsdeskundige geeft nazorg
      En de arbeidsdeskundige bespreekt de uitkomst
      En bij uitkomst bespreken is niet bekend het antwoord op \
"Gaat het om weinig of om veel informatie?"
      En bij uitkomst bespreken: de uitkomst valt niet tegen voor de cliënt
      En niet bekend is het antwoord op "Kunnen jullie elkaar fysiek ontmoeten?"
      En de cliënt wil het liefst beeldbellen
      Als de arbeidsdeskundige op 2 maart 2026 advies vraagt over de contactvorm
      Dan is het advies fysiek, vereist
      En het advies is voorlopig
"""
    )


def test_the_written_example_carries_its_name_tags_day_and_outcome(tmp_path: Path) -> None:
    written = write_example(
        TIMING,
        {"eerste_ziektedag": "2026-03-02"},
        name="Op de eerste dag",
        tags=("@bron:W-01",),
        then=("is het verzuimdag 1 en week 1",),
        remarks=("iets wat geen stap kan zeggen",),
        day=date(2026, 3, 2),
    )
    example = read_back(TIMING, written, tmp_path)

    assert (example.name, example.tags, example.asked_on) == (
        "Op de eerste dag",
        ("@bron:W-01",),
        date(2026, 3, 2),
    )
    assert [step.text for step in example.steps if step.kind == "Outcome"] == [
        "is het verzuimdag 1 en week 1"
    ]


@pytest.mark.parametrize(
    ("case", "message"),
    [
        ({"agenda": ["picknick"]}, "geen zin noemt deze waarde van `agendapunt`"),
        ({"agenda": ["nazorg"], "weer": "mooi"}, "onbekend feit `weer`"),
        ({"agenda": ["nazorg"], "voorkeur_client": "fax"}, "deze waarde van `voorkeur_client`"),
    ],
)
def test_what_no_sentence_tells_is_refused(case: dict[str, Any], message: str) -> None:
    with pytest.raises(InputError, match=message):
        write_example(CONTACT, case)


def test_a_date_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="`eerste_ziektedag` moet een datum zijn"):
        write_example(TIMING, {"eerste_ziektedag": "gisteren"})


def outcomes(example: Example) -> Iterator[str]:
    for step in example.steps:
        if step.kind == "Outcome" and not step.table:
            yield step.text


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("name", DECISIONS)
def test_the_advice_is_told_in_the_steps_of_the_features(name: str) -> None:
    """Every step of a feature that says what the advice is, is a step we write for that answer."""
    decision = DECISIONS[name]
    subjects = [outcome.sentence for outcome in decision.outcomes]
    forms = [f" is {outcome.label} " for outcome in decision.outcomes]
    seen = 0
    for each in played(name):
        example, answer = each.scene.example, each.take.seen.said
        if any("geen advies" in step for step in outcomes(example)):
            continue
        assert answer is not None, example.position
        written = advice_steps(decision, answer)
        for step in outcomes(example):
            says_advice = step.startswith("is het advies ") and ", " in step
            says_verdict = step.startswith("bij ") and any(form in step for form in forms)
            says_outcome = decision.item_key is None and any(
                step.startswith((f"is {subject} ", f"kan {subject} ")) for subject in subjects
            )
            if "niet aan de orde" in step and says_verdict:
                continue
            if says_advice or says_verdict or says_outcome or step.startswith("de reden is "):
                seen += 1
                assert step in written, example.position
    assert seen > 10

"""Every text that the rules can produce is plain Dutch, by the measure of taal.yaml."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from adwijzer.assurance.plain_dutch.measure import (
    CARRIER,
    Yardstick,
    length,
    measure,
    sentences,
    yardstick_of,
)
from adwijzer.assurance.plain_dutch.texts import texts_of
from adwijzer.decisions import decide
from adwijzer.decisions.timing.dates import REFERENCE
from adwijzer.examples import FeatureVocabulary, Story, read_examples
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.model.rulebase import SingleDecision
from adwijzer.text.diagnostics import InputError
from tests.cli.command import ROOT, advise

GUIDE = (ROOT / "docs/gebruikersgids.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def yardstick() -> Yardstick:
    return yardstick_of(Folder.read())


def test_every_text_of_the_rules_is_plain() -> None:
    found = measure(Folder.read())

    assert [str(finding) for finding in found.findings] == []
    assert found.texts > 1500
    assert found.total.mean <= 15
    assert found.total.longest <= 25


def test_the_measure_asks_what_was_agreed(yardstick: Yardstick) -> None:
    assert (yardstick.mean, yardstick.longest) == (15, 25)
    assert len(yardstick.jargon) >= 20
    assert len(yardstick.officialese) >= 40


def test_the_texts_of_every_decision_are_measured() -> None:
    texts = list(texts_of(Folder.read()))
    words = {text.words for text in texts}

    for decision in load_rules().decisions:
        for rule in decision.rules:
            assert " ".join(rule.explanation.split()) in words
        for point in decision.attention:
            assert " ".join(point.text.split()) in words
        for fact in decision.facts:
            assert {fact.question, fact.reason} <= words
            assert {value.clause for value in fact.values if value.clause} <= words
        if isinstance(decision, SingleDecision):
            for document in decision.documents:
                assert {p.text for s in document.sections for p in s.paragraphs} <= words
            for sheet in decision.sheets:
                assert {q for each in sheet.subjects for q in each.questions.values()} <= words


def short_answers() -> Iterator[tuple[str, str]]:
    """The sentence on what would change the advice, of every example of every decision."""
    base = load_rules()
    for decision in base.decisions:
        if decision.kind == "pairs":
            continue
        vocabulary = FeatureVocabulary.of(decision)
        for example in read_examples(decision.examples):
            story = Story(vocabulary)
            for step in example.given:
                story.tell(step.text, step.table)
            told = story.case()
            if example.asked_on is not None and REFERENCE in vocabulary.dates.values():
                told.setdefault(REFERENCE, example.asked_on)
            try:
                answer = decide(base, decision.name, told)
            except InputError:
                continue  # an example of wrong input has no answer
            only_if = answer.contract()["advies"].get("alleen_als")
            if only_if:
                yield str(example.position), f"{CARRIER} {only_if}."


@pytest.mark.check(part="rules")
def test_sentences_that_are_put_together_are_short_too(yardstick: Yardstick) -> None:
    said = list(short_answers())

    assert len(said) > 50
    assert [each for each in said if length(each[1]) > yardstick.longest] == []


def test_every_word_of_the_trade_stands_in_the_guide(yardstick: Yardstick) -> None:
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", GUIDE[GUIDE.index("## Woorden") :], re.MULTILINE)

    assert rows[1:] == [(each.word, each.explanation) for each in yardstick.jargon]


# What the measure finds


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the rules in the folder `eigen`."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "rules", "eigen", ignore=shutil.ignore_patterns("__pycache__"))
    return Path("eigen")


def changed(rules: Path, file: str, old: str, new: str) -> list[str]:
    path = rules / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    return [str(finding) for finding in measure(Folder.read(rules)).findings]


LISTEN = (
    "    uitleg: Nu telt dat je luistert. Dit programma is er voor de voorbereiding en voor daarna."
)
LINE = (ROOT / "rules/gesprek/regels.yaml").read_text(encoding="utf-8").splitlines().index(
    LISTEN
) + 1
PLACE = rf"eigen/gesprek/regels\.yaml:{LINE}:\d+: bij `GS-TIJDENS`: "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Dit is een zin die " + "heel " * 20 + "lang duurt.",
            r"deze zin telt 27 woorden, hoogstens 25: .*maak er twee zinnen van",
        ),
        ("Indien dat niet lukt, stop je.", r"`indien` is ambtelijk: .*liever: als"),
        ("Denk aan het spoor 2 nu.", r"het vakwoord `spoor 2` staat hier zonder uitleg"),
        ("Vraag dit aan het ABC.", r"de afkorting `ABC` staat niet bij de vakwoorden"),
    ],
)
def test_a_text_that_is_not_plain_is_found_with_its_place(
    rules: Path, text: str, found: str
) -> None:
    [finding] = changed(rules, "gesprek/regels.yaml", LISTEN, f"    uitleg: {text}")

    assert re.match(PLACE + found, finding), finding


def test_a_word_of_the_trade_with_its_explanation_is_plain(rules: Path) -> None:
    text = '    uitleg: "Denk aan spoor 2: werk bij een andere werkgever."'

    assert changed(rules, "gesprek/regels.yaml", LISTEN, text) == []


def test_an_expert_knows_words_that_a_client_must_be_told(rules: Path) -> None:
    for_the_expert = changed(
        rules, "gesprek/regels.yaml", LISTEN, "    uitleg: Kijk naar de belastbaarheid."
    )
    for_the_client = changed(
        rules, "gesprek/brief.yaml", "tekst: Tot dan!", "tekst: Neem uw belastbaarheid mee!"
    )

    assert for_the_expert == []
    [finding] = for_the_client
    assert "bij `brief`: het vakwoord `belastbaarheid` staat hier zonder uitleg" in finding


def test_a_clause_counts_with_what_is_said_before_it(rules: Path) -> None:
    clause = "het dossier " + "heel " * 19 + "gelezen is"
    [finding] = changed(
        rules, "gesprek/besluit.yaml", "      ja: het dossier gelezen is", f"      ja: {clause}"
    )

    assert "telt 27 woorden" in finding


def test_sentences_that_are_long_on_the_whole_are_found(rules: Path) -> None:
    file = rules / "gesprek/vragen.yaml"
    words = "Dit is een zin van twintig woorden " + "en zo " * 6 + "door."
    text = re.sub(r"tekst: .*", f"tekst: {words}", file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")

    [finding] = [str(each) for each in measure(Folder.read(rules)).findings]
    assert finding.startswith("eigen/gesprek/vragen.yaml: de zinnen tellen gemiddeld 20.0 woorden")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eerst dit. Dan dat.", ["Eerst dit.", "Dan dat."]),
        ("Zie art. 25 van de wet.", ["Zie art. 25 van de wet."]),
        (
            "Wat nu? Bel [vul in: wie. Of wat]. Klaar!",
            ["Wat nu?", "Bel [vul in: wie. Of wat].", "Klaar!"],
        ),
    ],
)
def test_a_text_falls_apart_in_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Vóór de FML - en niet daarna - bel je.", 8),
        ("Het is op [vul in: dag en tijd].", 6),
        ("Uiterlijk {datum} is het af.", 7),
        ("Met --sheet print je het.", 5),
    ],
)
def test_words_are_counted(sentence: str, words: int) -> None:
    assert length(sentence) == words


# The command


def test_the_command_gives_the_figures() -> None:
    result = advise("rules language")
    data = advise("rules language --format json").data

    assert result.status == 0
    assert "Geen bevindingen." in result.text
    assert data["bevindingen"] == []
    assert data["gemiddeld"] <= 15
    assert f"{data['zinnen']} zinnen" in result.text


def test_the_command_fails_where_something_is_found(rules: Path) -> None:
    changed(rules, "gesprek/regels.yaml", LISTEN, "    uitleg: Indien niet, dan niet.")

    result = advise("rules language --rules eigen")
    data = advise("rules language --rules eigen --format json")

    assert result.status == data.status == 1
    assert re.search(PLACE, result.text)
    assert len(json.loads(data.out)["bevindingen"]) == 1


def test_rules_without_a_measure_are_told_so(rules: Path) -> None:
    (rules / "taal.yaml").unlink()

    result = advise("rules language --rules eigen")

    assert result.status == 2
    assert "in deze map staat geen `taal.yaml`" in result.complaint

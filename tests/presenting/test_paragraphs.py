"""The paragraph for a report is in the third person, and says nothing that is only for the AD."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date

import pytest

from adwijzer.decisions import decider
from adwijzer.decisions.case import Case, node_of, read_case
from adwijzer.explain.readers import audience
from adwijzer.language import load_rules
from adwijzer.model.readers import ALL_READERS
from adwijzer.model.rulebase import Decision
from adwijzer.model.sources import SourceBase
from adwijzer.presenting.kinds import laid_out
from adwijzer.text.diagnostics import InputError

BASE = load_rules()
DAY = date(2026, 11, 29)
SOURCES = SourceBase(documents=(), sources=(), tensions=(), file="")
DECISIONS = [each.name for each in BASE.decisions if each.kind != "pairs"]
CASES = 60
SECOND_PERSON = re.compile(r"\b(?:je|jij|jou|jouw|u|uw)\b", re.IGNORECASE)
IDS = re.compile(r"\b[A-Z]{1,3}\d?-\d|\b[a-z]+_[a-z_]+\b")


def cases(decision: Decision) -> Iterator[Case]:
    choose = random.Random(decision.name)  # noqa: S311 - a test
    for _ in range(CASES):
        facts: dict[str, object] = {}
        for fact in decision.asked:
            if fact.names and fact.scope != "sleutel" and choose.random() < 0.4:
                facts[fact.name] = choose.choice(fact.names)
        if decision.kind == "timing":
            first = DAY.toordinal() - choose.randrange(900)
            facts["eerste_ziektedag"] = date.fromordinal(first).isoformat()
        if decision.item_key:
            facts["agenda"] = choose.sample(decision.item_key.names, choose.randint(1, 3))
        yield read_case(decision, node_of(facts))


@pytest.mark.parametrize("name", DECISIONS)
def test_a_paragraph_is_in_the_third_person_without_ids_and_questions(name: str) -> None:
    ready = decider(BASE, name, as_of=DAY)
    decision = ready.prepared.decision
    readers = [audience(BASE, decision, reader, (), DAY) for reader in ALL_READERS]
    wrong, seen = set(), 0
    for case in cases(decision):
        try:
            reasoning = ready.reason(case)
        except InputError:  # facts that cannot go together
            continue
        answer = reasoning.answer()
        for reader in readers:
            text = laid_out(reasoning, answer, SOURCES, audience=reader).report
            seen += 1
            plain = text.replace("[vul in]", "")
            if SECOND_PERSON.search(plain) or IDS.search(plain) or "?" in plain:
                wrong.add(text)

    assert seen > CASES
    assert not wrong


@pytest.mark.parametrize("name", DECISIONS)
def test_no_sentence_stands_there_twice(name: str) -> None:
    ready = decider(BASE, name, as_of=DAY)
    for case in cases(ready.prepared.decision):
        try:
            reasoning = ready.reason(case)
        except InputError:
            continue
        text = laid_out(reasoning, reasoning.answer(), SOURCES).report
        sentences = text.split(". ")

        assert len(sentences) == len(set(sentences)), text

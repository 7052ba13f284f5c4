"""The schema of facts accepts what the reader of facts accepts; that of an answer holds for it."""

from __future__ import annotations

import itertools
import json
from typing import Any

import jsonschema
import pytest
from msgspec import Struct

from adwijzer.decisions import decide
from adwijzer.decisions.answer import ContactAnswer
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.schema import AnswerModels, facts_model
from adwijzer.decisions.single.decider import SingleAnswer
from adwijzer.decisions.timing.decider import TimingAnswer
from adwijzer.language import load_rules
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.text.diagnostics import InputError

BASE = load_rules()
CASES = [decision for decision in BASE.decisions if decision.kind != "pairs"]
PERIOD = {"van": "2026-05-04", "tot": "2026-05-08", "soort": "hersteld"}
WORDS: list[Any] = [
    *("ja", "nee", "onbekend", "nog_niet", "geen", "fax", ""),
    *(None, True, 0, 3, 1000, -1),
    *("2026-03-02", "2026-02-30", "1965-12-31", "2101-01-01", "2-3-2026"),
    *([], {}, ["ja"], [PERIOD], [{**PERIOD, "zelfde_oorzaak": "ja"}], [{"van": "2026-05-04"}]),
    *([{**PERIOD, "soort": "ziek"}], [{**PERIOD, "tot": None}], [{**PERIOD, "bij": 1}]),
]


def accepted_by(schema: dict[str, Any], data: object) -> bool:
    checker = jsonschema.FormatChecker()
    return jsonschema.Draft202012Validator(schema, format_checker=checker).is_valid(data)


def read_by(decision: Decision, data: object) -> bool:
    try:
        read_case(decision, node_of(data)).require_possible(decision)
    except InputError:
        return False
    return True


def said(fact: Fact) -> list[Any]:
    """Everything that someone could say of a fact, right and wrong."""
    plain = [*WORDS, *fact.names]
    dated = [{"waarde": value, "bekend_op": "2026-01-31"} for value in plain]
    return [*plain, *dated, {"waarde": "ja"}, {"waarde": "ja", "bekend_op": "gisteren"}]


@pytest.mark.parametrize("decision", CASES, ids=lambda each: each.name)
def test_a_schema_accepts_the_facts_that_the_reader_accepts(decision: Decision) -> None:
    schema = facts_model(decision).model_json_schema()
    key = decision.item_key
    agenda: dict[str, Any] = {} if key is None else {"agenda": [key.names[0]]}
    tried = 0

    for fact in decision.asked:
        for value in said(fact):
            data = {**agenda, fact.name: value}
            assert accepted_by(schema, data) == read_by(decision, data), data
            tried += 1
            if fact.scope == "agendapunt" and key is not None:
                data = {"agenda": [{key.name: key.names[0], fact.name: value}]}
                assert accepted_by(schema, data) == read_by(decision, data), data

    assert tried > 100
    assert not accepted_by(schema, {**agenda, "jan": "ja"})


@pytest.mark.parametrize("decision", CASES, ids=lambda each: each.name)
def test_a_schema_knows_what_cannot_go_together(decision: Decision) -> None:
    schema = facts_model(decision).model_json_schema()
    key = decision.item_key
    agenda: dict[str, Any] = {} if key is None else {"agenda": [key.names[0]]}
    names = {name for each in decision.impossible for name in facts_of(each.condition)}
    said_of = {
        name: [
            shape
            for value in (*decision.fact(name).names, "onbekend")
            for shape in (value, {"waarde": value, "bekend_op": "2026-01-31"})
        ]
        for name in sorted(names)
    }

    for values in itertools.product(*said_of.values()):
        data = {**agenda, **dict(zip(said_of, values, strict=True))}
        assert accepted_by(schema, data) == read_by(decision, data), data
    for fact in decision.asked:
        if fact.former:
            data = {**agenda, fact.name: fact.names[0], fact.former: fact.names[0]}
            assert not accepted_by(schema, data)
            assert not read_by(decision, data)


def test_some_facts_cannot_go_together() -> None:
    assert any(decision.impossible for decision in CASES)
    assert any(fact.former for decision in CASES for fact in decision.asked)


def test_a_schema_knows_the_agenda() -> None:
    decision = BASE.decision("contactvorm")
    assert decision is not None
    schema = facts_model(decision).model_json_schema()

    wrong: list[Any] = [[], ["koffie"], "nazorg", [{}], [{"agendapunt": "koffie"}], [["nazorg"]]]
    for agenda in wrong:
        assert not accepted_by(schema, {"agenda": agenda}), agenda
        assert not read_by(decision, {"agenda": agenda}), agenda
    assert not accepted_by(schema, {})
    assert accepted_by(schema, {"agenda": ["nazorg", {"agendapunt": "kennismaking"}]})


@pytest.mark.parametrize(
    ("decision", "kind", "facts"),
    [
        ("contactvorm", ContactAnswer, {"agenda": ["nazorg"], "voorkeur_client": "beeldbellen"}),
        ("inzetmoment", TimingAnswer, {}),
        (
            "inzetmoment",
            TimingAnswer,
            {
                "eerste_ziektedag": "2026-03-02",
                "peildatum": "2026-11-22",
                "onderbrekingen": [{**PERIOD, "soort": "zwangerschaps_of_bevallingsverlof"}],
            },
        ),
        ("informatiedeling", SingleAnswer, {"ontvanger": "werkgever"}),
        ("rapportcontrole", SingleAnswer, {}),
    ],
)
def test_a_schema_holds_for_an_answer(
    decision: str, kind: type[Struct], facts: dict[str, Any]
) -> None:
    schema = AnswerModels().of(kind).model_json_schema()

    answer = json.loads(json.dumps(decide(BASE, decision, facts).contract()))

    assert accepted_by(schema, answer)
    assert not accepted_by(schema, {**answer, "peildatum": "vandaag"})
    assert not accepted_by(schema, {**answer, "jan": "ja"})
    del answer["vragen"]
    assert not accepted_by(schema, answer)

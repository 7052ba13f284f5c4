"""The schemas that stand for themselves: what the examples ask and get fits."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
import referencing.jsonschema

from adwijzer.decisions.case import Case
from adwijzer.decisions.kinds import CASE_KINDS
from adwijzer.examples.stage import Scene, Stage, understood
from adwijzer.exchange.schemas import answer_schema, facts_schema
from adwijzer.explain.explanation import as_json, explain
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from adwijzer_web.api.examples import EXAMPLE_DAY, EXAMPLE_REGISTER
from tests.cli.command import advise

BASE = load_rules()
DIALECT = "https://json-schema.org/draft/2020-12/schema"
DECISIONS = pytest.mark.parametrize("decision", BASE.decisions, ids=lambda each: each.name)


def validator(schema: dict[str, Any]) -> jsonschema.Draft202012Validator:
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


@pytest.mark.check(part="rules")
@DECISIONS
def test_what_the_examples_give_and_get_fits_the_schemas(decision: Decision) -> None:
    stage = Stage(BASE, decision)
    facts = validator(facts_schema(BASE, decision))
    answers = validator(answer_schema(BASE, decision))
    asked = given = 0

    for example, scene in understood(decision):
        assert isinstance(scene, Scene), example
        if (said := stage.play(scene).seen.said) is None:
            continue  # what is asked is refused, which the example is about
        answers.validate(said)
        given += 1
        if isinstance(scene.asked, Case):
            facts.validate(scene.asked.data())
            asked += 1

    assert asked > 10 or decision.kind == "pairs"
    assert given > 10


@pytest.mark.parametrize("name", [each.name for each in BASE.decisions if each.kind != "pairs"])
def test_an_answer_with_its_explanation_fits_too(name: str) -> None:
    decision = BASE.decision(name)
    assert decision is not None
    answers = validator(answer_schema(BASE, decision))
    stage = Stage(BASE, decision)
    tried = 0

    for _, scene in understood(decision):
        if isinstance(scene, Scene) and isinstance(scene.asked, Case) and tried < 3:
            ready = CASE_KINDS[decision.kind].taken(stage._decider(EXAMPLE_DAY))
            reasoning = ready.reason(scene.asked)
            explanation = explain(reasoning, why=True, what_if=True)
            written = json.loads(as_json(reasoning.answer().contract(), explanation))
            answers.validate(written)
            assert written["waarom"]
            tried += 1

    assert tried == 3


def test_a_register_fits_and_so_does_what_is_found_in_it(tmp_path: Any) -> None:
    register = tmp_path / "register.json"
    register.write_text(json.dumps(EXAMPLE_REGISTER["opdrachten"]), encoding="utf-8")
    facts = json.loads(advise("schema role-conflict").out)
    answer = json.loads(advise("schema role-conflict --answer").out)

    found = advise(f"role-conflict --register {register} --format json --why --what-if")

    validator(facts).validate(EXAMPLE_REGISTER["opdrachten"])
    validator(answer).validate(found.data)
    assert found.data["paren"][0]["waarom"]
    assert not validator(facts).is_valid([])


@DECISIONS
def test_a_schema_has_a_name_with_its_version(decision: Decision) -> None:
    for line in ("", " --answer"):
        schema = advise(f"schema {decision.command}{line}").data
        assert schema["$schema"] == DIALECT
        assert BASE.version in schema["$id"].split(":")
        assert decision.name in schema["$id"].split(":")
        assert referencing.jsonschema.DRAFT202012.create_resource(schema).id() == schema["$id"]
    assert advise(f"schema {decision.name}") == advise(f"schema {decision.command}")


def test_an_unknown_decision_is_refused() -> None:
    result = advise("schema contactform")

    assert (result.status, result.out) == (2, "")
    assert "bedoel je `contact-form`?" in result.complaint

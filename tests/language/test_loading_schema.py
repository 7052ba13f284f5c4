"""The JSON Schema says what the loader says, as far as one file can show it."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from adwijzer.language import load_rules
from adwijzer.language.schema import json_schema

from .support import MINIMAL, Fault, faults

RULES = Path(__file__).parents[2] / "rules"

ONLY_THE_LOADER_SEES = {
    "a key that stands twice": "a parser of YAML gives one of the two",
    "two keys that each stand twice in one mapping": "a parser of YAML gives one of the two",
    "a source that does not exist": "ids stand in another file",
    "sources that do not exist, in a parameter and in an attention point": "so do these",
    "a fact of a contact that is no fact": "facts of a case are names, there as in `gedeeld`",
    "a fact that belongs in two places": "two lists",
    "reasons to deviate without the one of the profession": "it may stand in a shared file",
    "a fact from a decision that is not there": "the decision stands in another file",
    "a fact from itself, with a value that it does not have": "as above",
    "a promise that nothing makes": "what makes it stands in other files",
    "a promise twice": "a list of entries",
    "a blank with something that the program cannot know": "any name, as far as it knows",
    "what is known for a blank that is not in the text": "two keys",
    "the note of the AD in a text for somebody else": "as above",
    "a rule without a layer": "the layer may stand above the rules",
    "a list without a layer": "the layer may stand at each rule, as far as the schema knows",
    "a reservation about something else": "that is a matter of two keys",
    "a concept that rests on itself": "what follows from what is not a matter of shape",
    "two concepts that rest on each other": "what follows from what is not a matter of shape",
    "a concept that is tested before it is complete": "layers stand in another file",
    "a date in a text of a decision that has no dates": "dates stand in another file",
    "a text without a date beside a text that has none": "that is a matter of two keys",
    "a layer that no rule stands in": "rules stand in another file",
    "a layer that stands twice": "JSON Schema cannot compare two parts of a list",
    "a list in which the rule that always fits stands on top": "the order has no meaning there",
    "a list that shares its layer with other rules": "the other rules stand in another file",
    "a rule in a list that names a layer of its own": "it would be right in another file",
    "an id that stands twice": "JSON Schema cannot compare two parts of a list",
    "an id of an attention point that stands twice": "nor here",
    "a condition that always holds": "JSON Schema does not reason",
    "a number whose bounds leave nothing out": "JSON Schema does not reason",
    "`altijd` in a roundabout way": "JSON Schema does not reason",
    "never": "JSON Schema does not reason",
    "an exception that says `altijd`": "`altijd` is a condition like any other",
    "a condition that can never hold": "JSON Schema does not reason",
    "bounds that exclude each other": "JSON Schema does not reason",
    "an exception that always holds": "JSON Schema does not reason",
    "a measure that does not exist": "measures stand in another file",
    "a measure where none are declared": "measures stand in another file",
    "a measure that stands twice and one that is done by what has no yes and no": "nor here",
    "a rank that is too heavy for the sources": "ranks of sources stand in another file",
    "a rank that is too light for the sources": "ranks of sources stand in another file",
    "the lightest source counts": "ranks of sources stand in another file",
    "only a tension as source": "whether an id is a tension stands in another file",
    "no source at all": "a list of ids may be empty elsewhere",
    "a parameter without a source": "a list of ids may be empty elsewhere",
    "an assumption outside the values": "the values stand behind another key",
    "a clause for a value that does not exist": "the values stand behind another key",
    "`onbekend` as a value": "names are free there",
    "`geen` as a verdict": "names are free there",
    "a choice of one value": "a concept has the same shape, and may have one value",
    "an outcome without values": "the scale stands elsewhere in the file",
    "a smallest number above the largest": "JSON Schema cannot compare two numbers",
    "a validity that ends before it begins": "JSON Schema cannot compare two days",
    "a validity that ends before the rule base begins": "JSON Schema cannot compare two days",
    "a rule base that ends before it begins": "JSON Schema cannot compare two days",
    "a parameter with two values on one day": "JSON Schema cannot compare two days",
    "a parameter without a value on one day": "JSON Schema cannot compare two days",
    "a parameter that is now a number and then a day": "the two stand in two parts of a list",
    "a word of the rule language as the name of a fact": "names are free there",
    "a fact that is used nowhere": "rules stand in another file",
    "a fact of a shared file that is used nowhere": "that a rule is about it is no matter of shape",
    "a concept and an outcome about which no rule says anything": "rules stand in another file",
    "a deadline on a day that no parameter gives": "parameters stand elsewhere in the file",
    "a deadline without a day": "the day may come from two keys together",
    "a deadline on a parameter that is a date": "parameters stand elsewhere in the file",
    "a deadline on a parameter without a value on some days": "parameters stand elsewhere",
    "a deadline that is done on no date": "facts stand in another file",
    "a deadline after a date that does not exist": "facts stand in another file",
    "a deadline after one that comes later": "the order has no meaning there",
    "a deadline that stands twice": "JSON Schema cannot compare two parts of a list",
    "a deadline with the wrong rank": "ranks of sources stand in another file",
    "a moment in a week that no parameter gives": "parameters stand in another file",
    "minimal information that no fact can say yes to": "facts stand elsewhere in the file",
    "an assumption about a fact that does not exist": "facts stand in another file too",
    "an assumption about a shared fact outside its values": "the values stand in another file",
    "requirements that ask for one another": "nor whether a decision has requirements",
    "a measure that no rule asks for": "rules stand in another file",
    "a command for a decision with two outcomes": "JSON Schema could count, the loader says why",
    "a document whose appendix does not exist": "documents stand in another part of the list",
    "an appendix with an appendix": "documents stand in another part of the list",
    "a document that stands twice": "JSON Schema cannot compare two parts of a list",
    "a part of a document that stands twice": "nor here",
    "a part of a document without a source": "ids stand in another file",
    "a part for an element that is no fact with yes and no": "facts stand in another file",
    "a part that would be empty in some case": "JSON Schema does not reason",
    "a text with a bracket that is no blank": "any text is a text there",
    "a sheet with a question on a theme that does not exist": "themes stand behind another key",
    "a subject without a question on a theme": "themes stand behind another key",
    "a subject that helps with a question that does not exist": "so do the questions",
    "a question of the investigation that no subject helps with": "so do the subjects",
    "a rule that asks for periods": "the kind of a fact stands in another file",
    "a shared file that does not exist": "which files there are is no matter of shape",
    "a shared file that no decision takes over": "which files there are is no matter of shape",
    "a source from a document that does not exist": "documents stand elsewhere in the file",
    "a property of a scale that the outcome does not have": "outcomes stand in another file",
    "a property of a combination that is not there": "it stands elsewhere",
    "what only a decision with deadlines has": "deadlines stand in another file",
    "texts to write in a decision about pairs": "what it is about stands in another file",
    "two properties with the same id": "JSON Schema cannot compare two parts of a list",
    "a source id that stands twice": "JSON Schema cannot compare two parts of a list",
    "a tension between ids that do not exist": "ids stand elsewhere in the file",
}
"""Faults in faults.txt that the schema lets through, with the reason."""


class Core(yaml.CSafeLoader):
    """YAML as an editor reads it: the core schema of 1.2, so `ja`, `on` and days are words."""


Core.yaml_implicit_resolvers = {}

for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}",
        re.compile(rf"^(?:{pattern})$"),
        [*first, *([""] * (tag == "null"))],
    )


def as_an_editor_reads(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Core)  # noqa: S506 - a safe loader


@cache
def schema_of(folder: Path) -> dict[str, Any]:
    return json_schema(load_rules(folder))


@cache
def schema_for(folder: Path, kind: str | None = None) -> Draft202012Validator:
    """What checks a file against the schema of the rules in `folder`, or against one kind only."""
    schema = schema_of(folder)
    if kind is not None:
        schema = {**schema, "anyOf": [{"$ref": f"#/$defs/{kind}"}]}
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def kind_of(path: Path) -> str:
    kinds = {
        "regelbank.yaml": "regelbank",
        "bronnen.yaml": "bronnenbestand",
        "taal.yaml": "taalmaat",
    }
    if path.name == "besluit.yaml":
        return "besluit"
    return kinds.get(
        path.name, "gedeeld_bestand" if path.parent.name == "gedeeld" else "regelbestand"
    )


@pytest.mark.parametrize("folder", [RULES, MINIMAL], ids=lambda folder: folder.name)
def test_the_schema_itself_is_a_schema_and_can_be_printed(folder: Path) -> None:
    schema = schema_of(folder)

    Draft202012Validator.check_schema(schema)
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize(
    "path", sorted(RULES.rglob("*.yaml")), ids=lambda path: path.relative_to(RULES).as_posix()
)
def test_every_rule_file_fits_the_schema(path: Path) -> None:
    file = as_an_editor_reads(path)

    assert list(schema_for(RULES, kind_of(path)).iter_errors(file)) == []
    assert schema_for(RULES).is_valid(file)


@pytest.mark.parametrize(
    "path", sorted(MINIMAL.rglob("*.yaml")), ids=lambda path: path.relative_to(MINIMAL).as_posix()
)
def test_numbers_days_and_parameters_fit_the_schema(path: Path) -> None:
    file = as_an_editor_reads(path)

    assert list(schema_for(MINIMAL, kind_of(path)).iter_errors(file)) == []


def test_a_file_of_one_kind_is_not_one_of_another() -> None:
    for path in MINIMAL.rglob("*.yaml"):
        file = as_an_editor_reads(path)
        for kind in {"regelbank", "bronnenbestand", "besluit", "regelbestand"} - {kind_of(path)}:
            assert not schema_for(MINIMAL, kind).is_valid(file), (path, kind)


@pytest.mark.parametrize("fault", list(faults()), ids=lambda fault: fault.title)
def test_the_schema_refuses_what_the_loader_refuses(rules: Path, fault: Fault) -> None:
    for change in fault.changes:
        change.apply(rules)
    seen = [
        change.file
        for change in fault.changes
        if not schema_for(MINIMAL, kind_of(rules / change.file)).is_valid(
            as_an_editor_reads(rules / change.file)
        )
    ]

    if fault.title in ONLY_THE_LOADER_SEES:
        assert seen == [], "the schema sees this too: take it from the list"
    else:
        assert seen


def test_the_list_of_what_only_the_loader_sees_is_about_faults_that_exist() -> None:
    assert {fault.title for fault in faults()} >= ONLY_THE_LOADER_SEES.keys()


def test_only_attention_points_may_ask_about_the_advice_and_what_is_unknown() -> None:
    definitions = schema_of(RULES)["$defs"]
    rule = definitions["voorwaarde"]["anyOf"][1]["properties"]
    point = definitions["voorwaarde_van_een_aandachtspunt"]["anyOf"][1]["properties"]

    assert point.keys() - rule.keys() == {
        *(fact.name for decision in load_rules(RULES).decisions for fact in decision.context),
        "soort",  # of a document
    }
    assert rule["fysiek_mogelijk"]["anyOf"][0] == {"enum": ["ja", "nee"]}
    assert point["fysiek_mogelijk"]["anyOf"][0] == {"enum": ["ja", "nee", "onbekend"]}
    assert definitions["aandachtspunt"]["properties"]["tenzij"]["$ref"].endswith("_aandachtspunt")
    assert definitions["regel"]["properties"]["als"]["$ref"].endswith("/voorwaarde")


def test_everything_the_rules_declare_can_be_asked_and_concluded() -> None:
    decisions = load_rules(RULES).decisions
    definitions = schema_of(RULES)["$defs"]
    asked = definitions["voorwaarde"]["anyOf"][1]["properties"]
    concluded = definitions["regel"]["properties"]["dan"]["properties"]

    expected = {"een_van", "alle", "niet", "vereisten"}
    for decision in decisions:
        expected |= {fact.name for fact in decision.facts if fact.kind != "perioden"}
        expected |= {concept.name for concept in decision.concepts}
        expected |= {f"oordeel_{outcome.name}" for outcome in decision.outcomes}
    assert asked.keys() == expected
    assert concluded.keys() == {each.name for decision in decisions for each in decision.variables}
    assert "niet_mogelijk" in concluded["beeldbellen"]["enum"]
    assert asked["oordeel_beeldbellen"]["anyOf"][0]["enum"][-2:] == ["geen", "onbeslist"]


def test_every_key_says_in_dutch_what_belongs_there() -> None:
    for name, properties in all_properties(schema_of(RULES)["$defs"]):
        for key, schema in properties.items():
            if schema is not False:
                assert re.match(r"[A-Z]", schema.get("description", "")), f"{name}: {key}"


def all_properties(definitions: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, schema in definitions.items():
        for part in (schema, *schema.get("anyOf", ())):
            if "properties" in part:
                yield name, part["properties"]

"""What policy makers read: `rules list`, `rules show` and `rules schema`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any
from unittest import mock

import jsonschema
import pytest
import yaml

from adwijzer.assurance.examples import firings
from adwijzer.examples import Example
from adwijzer.language import load_rules
from adwijzer.model.rulebase import RuleBase
from tests.cli.command import ROOT, advise, flat, section

KNOWN = [
    *(rule.id for decision in load_rules().decisions for rule in decision.rules),
    *(point.id for decision in load_rules().decisions for point in decision.attention),
]
SHOWN = [
    "AL-LEIDRAAD-01",
    "CV-UITKOMST-02",
    "CV-FYSIEKNIET-04",
    "CV-BEELDNIET-04",
    "keuze_vastleggen",
]


@pytest.fixture(scope="module", autouse=True)
def fired_once() -> Iterator[None]:
    """The examples of a decision are run once; every rule that is shown looks at them."""
    found: dict[tuple[str, str, date | None], list[tuple[Example, frozenset[str]]]] = {}

    def fired(base: RuleBase, decision: str, on: date | None = None) -> Any:
        key = (base.sha256, decision, on)
        if key not in found:
            found[key] = [*real(base, decision, on)]
        return found[key]

    real = firings.fired_by_examples
    with mock.patch.object(firings, "fired_by_examples", fired):
        yield


@cache
def shown(name: str) -> Any:
    """The rule as data."""
    return advise(f"rules show {name} --format json").data


@cache
def printed(name: str) -> str:
    return advise(f"rules show {name}").out


def test_every_rule_and_attention_point_is_in_the_list() -> None:
    listed = re.findall(r"^    (\S+)(?: |$)", advise("rules list").out, re.MULTILINE)

    assert sorted(listed) == sorted(KNOWN)


def test_every_rule_and_attention_point_is_in_the_list_as_data() -> None:
    things = advise("rules list --format json").data

    assert sorted(thing["id"] for thing in things) == sorted(KNOWN)
    for thing in things:
        assert thing["soort"] in ("regel", "aandachtspunt", "vereiste", "tegenspraak")
        assert thing["titel"]
        assert bool(thing["bronnen"]) == (thing["soort"] != "tegenspraak")
        assert re.fullmatch(r"rules/\S+\.yaml:\d+:\d+", thing["plaats"])
        assert ("laag" in thing) == (thing["soort"] == "regel")


def test_the_list_says_which_rules_it_is_about() -> None:
    assert re.search(r"Regelbank \S+, sha256 [0-9a-f]{64}$", advise("rules list").text)


@pytest.mark.parametrize("name", SHOWN)
def test_a_rule_is_shown_with_what_it_says_and_rests_on(name: str) -> None:
    data = shown(name)
    text = flat(printed(name))

    assert text.startswith(f"{name}: {data['titel']}")
    assert f"Als: {data['als']}." in text
    for source in data["bronnen"]:
        assert source["id"] in text
        place = source.get("plaats", source.get("spanning"))
        assert place
        assert place in text


@pytest.mark.parametrize("name", ["IM-WEEK26", "geen_wettelijke_week"])
def test_a_rule_of_another_decision_is_shown_too(name: str) -> None:
    result = advise(f"rules show {name}")

    assert result.status == 0
    assert result.out.startswith(f"{name}: ")


@pytest.mark.parametrize("name", SHOWN[:-1])
def test_a_rule_is_shown_with_its_layer_and_consequence(name: str) -> None:
    data = shown(name)
    text = flat(printed(name))

    assert f"Laag: {data['laagtitel']}" in text
    assert f"Dan: {'; '.join(data['gevolg'])}." in text
    assert data["dan"]


@pytest.mark.parametrize("name", SHOWN)
def test_the_place_of_a_rule_is_where_it_stands(name: str) -> None:
    file, line, _ = shown(name)["plaats"].rsplit(":", 2)

    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    assert name in lines[int(line) - 1]


def test_the_examples_of_a_rule_are_scenarios_in_the_features() -> None:
    data = shown("CV-UITKOMST-02")
    text = printed("CV-UITKOMST-02")

    assert data["voorbeelden"]
    assert f"Voorbeelden ({len(data['voorbeelden'])})" in text
    for example in data["voorbeelden"]:
        file, line, _ = example["plaats"].rsplit(":", 2)
        assert re.match(
            r"\s*(Voorbeeld|Abstract Scenario|Scenario|\|)",
            (ROOT / file).read_text(encoding="utf-8").splitlines()[int(line) - 1],
        )


def test_many_examples_are_cut_short_in_text_but_not_in_data() -> None:
    data = shown("keuze_vastleggen")
    text = printed("keuze_vastleggen")

    listed = section(text, f"Voorbeelden ({len(data['voorbeelden'])})")
    assert listed.count("  - ") == 10
    assert f"En nog {len(data['voorbeelden']) - 10}." in listed


def test_a_rule_is_found_whatever_the_case_of_its_letters() -> None:
    assert advise("rules show cv-uitkomst-02") == advise("rules show CV-UITKOMST-02")


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("CV-UITKOMST-2", "bedoel je `CV-UITKOMST-02`?"),
        ("cv_uitkomst_02", "bedoel je `CV-UITKOMST-02`?"),
        ("keuze-vastleggen", "bedoel je `keuze_vastleggen`?"),
        ("onzin", "`advise rules list` noemt ze alle"),
    ],
)
def test_an_unknown_rule_is_refused_with_the_nearest(name: str, hint: str) -> None:
    result = advise(f"rules show {name}")

    assert (result.status, result.out) == (2, "")
    shown = "(hier niet herhaald)" if name == "onzin" else f"`{name}`"
    assert f"onbekende regel {shown}" in result.err
    assert hint in result.err


@pytest.mark.parametrize("line", ["rules list", "rules show CV-UITKOMST-02"])
@pytest.mark.parametrize("columns", [40, 80])
def test_text_about_rules_fits_the_terminal(
    line: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    lines = advise(line).out.splitlines()

    assert not [part for part in lines if len(part) > columns and " " in part.strip()]


@cache
def schema() -> Any:
    return advise("rules schema").data


def test_the_schema_is_json_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("file", ["regelbank.yaml", "contactvorm/regels.yaml"])
def test_the_schema_accepts_the_files_of_the_rules(file: str) -> None:
    text = (ROOT / "rules" / file).read_text(encoding="utf-8")

    jsonschema.validate(yaml.load(text, Loader=yaml.BaseLoader), schema())  # noqa: S506

"""The ways to give facts: options, files, standard input, and what wins."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.command import Facts, advise, contact_form
from tests.cli.conftest import CaseFile

FACTS: Facts = {
    "agenda": [
        "werkplekonderzoek",
        {"agendapunt": "uitkomst_bespreken", "uitkomst_tegen_wens_client": "nee"},
    ],
    "fysiek_mogelijk": "ja",
    "voorkeur_client": "beeldbellen",
    "heeft_werkgever": "onbekend",
}
FLAGS = (
    "contact-form --format json --agenda werkplekonderzoek"
    " --agenda uitkomst_bespreken:uitkomst_tegen_wens_client=nee"
    " --fysiek-mogelijk ja --voorkeur-client beeldbellen --heeft-werkgever onbekend"
)
YAML = """\
# Een gesprek op de werkplek.
agenda:
  - werkplekonderzoek
  - {agendapunt: uitkomst_bespreken, uitkomst_tegen_wens_client: nee}
fysiek_mogelijk: ja
voorkeur_client: "beeldbellen"
heeft_werkgever: onbekend
"""


@pytest.fixture
def by_flags() -> Any:
    return advise(FLAGS).data


def test_options_and_a_yaml_file_give_the_same_answer(by_flags: Any, case_file: CaseFile) -> None:
    case_file("casus.yaml", YAML)

    assert advise("contact-form --case casus.yaml --format json").data == by_flags


def test_options_and_a_json_file_give_the_same_answer(by_flags: Any, case_file: CaseFile) -> None:
    case_file("casus.json", json.dumps(FACTS))

    assert advise("contact-form --case casus.json --format json").data == by_flags


@pytest.mark.parametrize("text", [YAML, json.dumps(FACTS), json.dumps(FACTS, indent=4)])
def test_standard_input_may_be_yaml_or_json(by_flags: Any, text: str) -> None:
    assert advise("contact-form --case - --format json", stdin=text).data == by_flags


def test_a_file_from_a_windows_editor_is_read(by_flags: Any, case_file: CaseFile) -> None:
    case_file("casus.yaml", b"\xef\xbb\xbf" + YAML.replace("\n", "\r\n").encode())

    assert advise("contact-form --case casus.yaml --format json").data == by_flags


def test_the_facts_in_the_answer_are_those_that_were_given(by_flags: Any) -> None:
    assert by_flags["feiten"] == FACTS


def test_the_facts_in_an_answer_give_the_same_answer_again(by_flags: Any) -> None:
    assert contact_form(by_flags["feiten"]) == by_flags


def test_an_option_wins_from_the_file(case_file: CaseFile) -> None:
    case_file("casus.yaml", YAML)

    result = advise("contact-form --case casus.yaml --voorkeur-client fysiek --format json")

    assert result.data["feiten"] == {**FACTS, "voorkeur_client": "fysiek"}


def test_an_option_may_take_back_what_the_file_says(case_file: CaseFile) -> None:
    case_file("casus.yaml", YAML)

    result = advise("contact-form --case casus.yaml --fysiek-mogelijk onbekend --format json")

    assert result.data["feiten"]["fysiek_mogelijk"] == "onbekend"


def test_an_agenda_in_options_replaces_that_of_the_file(case_file: CaseFile) -> None:
    case_file("casus.yaml", YAML)

    result = advise("contact-form --case casus.yaml --agenda nazorg --format json")

    assert result.data["feiten"]["agenda"] == ["nazorg"]


def test_null_in_a_file_means_unknown() -> None:
    facts = {"agenda": ["nazorg"], "heeft_werkgever": None}

    assert contact_form(facts)["feiten"]["heeft_werkgever"] == "onbekend"


def test_a_fact_behind_an_agenda_item_is_about_that_item_alone() -> None:
    answer = advise(
        "contact-form --format json --controversieel-onderwerp nee"
        " --agenda gegevens_controleren:controversieel-onderwerp=ja,hoeveelheid-informatie=beperkt"
        " --agenda visie_client_uitvragen:hoeveelheid_informatie=beperkt"
    ).data

    checking, asking = answer["agendapunten"]
    assert checking["oordelen"]["beeldbellen"]["oordeel"] == "ontraden"
    assert asking["oordelen"]["beeldbellen"]["oordeel"] == "aanvaardbaar"
    assert answer["feiten"]["agenda"][0] == {
        "agendapunt": "gegevens_controleren",
        "controversieel_onderwerp": "ja",
        "hoeveelheid_informatie": "beperkt",
    }


def test_words_may_be_joined_to_their_option() -> None:
    apart = advise("contact-form --agenda nazorg --voorkeur-client telefonisch --format json")
    joined = advise("contact-form --agenda=nazorg --voorkeur-client=telefonisch --format=json")

    assert joined == apart

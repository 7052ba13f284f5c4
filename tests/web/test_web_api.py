"""The API: the answers of `decide`, problems with their place, limits."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import jsonschema
import pytest

from adwijzer.decisions import decide
from adwijzer.language import load_rules
from adwijzer_web.api.examples import EXAMPLE_REGISTER, example_facts
from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

CONTACT = "/v1/decisions/contact-form/answers"
TIMING = "/v1/decisions/timing/answers"
ROLES = "/v1/decisions/role-conflict/answers"


def wrong(response: httpx.Response, status: int = 400) -> list[dict[str, Any]]:
    """The errors of a problem."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    data = response.json()
    assert data["status"] == status
    assert data["title"]
    assert data["detail"]
    found: list[dict[str, Any]] = data.get("errors", [])
    return found


def test_every_decision_answers_as_decide_does(client: httpx.Client, knowledge: Knowledge) -> None:
    for name, decision in knowledge.by_command.items():
        facts = example_facts(decision)

        response = client.post(f"/v1/decisions/{name}/answers", json=facts)

        assert response.status_code == 200, response.text
        expected = decide(knowledge.base, decision.name, facts).contract()
        assert response.json() == json.loads(json.dumps(expected))


def test_facts_of_an_answer_are_taken_again(client: httpx.Client) -> None:
    facts = {"agenda": [{"agendapunt": "nazorg", "controversieel_onderwerp": "nee"}]}
    first = client.post(CONTACT, json=facts).json()

    again = client.post(CONTACT, json=first["feiten"]).json()

    assert again == first


def test_an_explanation_is_given_when_asked(client: httpx.Client) -> None:
    facts = {"agenda": ["nazorg"], "voorkeur_client": "beeldbellen"}

    data = client.post(CONTACT, json=facts, params={"why": "true", "whatIf": "true"}).json()

    assert data["waarom"][0]["beslist"]
    assert data["wat_als"]


def test_the_rules_of_another_day_can_be_asked(client: httpx.Client) -> None:
    data = client.post(CONTACT, json={"agenda": ["nazorg"]}, params={"asOf": "2026-02-01"}).json()

    assert data["peildatum"] == "2026-02-01"


@pytest.mark.parametrize(
    ("facts", "pointer"),
    [
        ({"agenda": ["koffie"]}, "/agenda/0"),
        (
            {"agenda": [{"agendapunt": "nazorg", "heeft_werkgever": "ja"}]},
            "/agenda/0/heeft_werkgever",
        ),
        ({"agenda": ["nazorg", "nazorg"]}, "/agenda/1"),
        ({"agenda": ["nazorg"], "voorkeur_client": "fax"}, "/voorkeur_client"),
        ({"agenda": ["nazorg"], "heeft_werkgever": True}, "/heeft_werkgever"),
        ({"agenda": ["nazorg"], "heeft_werkgever": ["ja"]}, "/heeft_werkgever"),
        ({"agenda": []}, "/agenda"),
        ({}, ""),
        ([], ""),
    ],
)
def test_a_problem_names_the_place(client: httpx.Client, facts: Any, pointer: str) -> None:
    errors = wrong(client.post(CONTACT, json=facts))

    assert pointer in [each["location"]["pointer"] for each in errors]


def test_all_problems_are_told_at_once(client: httpx.Client) -> None:
    facts = {"agenda": ["koffie"], "voorkeur_client": "fax", "heeft_werkgever": 3}

    assert len(wrong(client.post(CONTACT, json=facts))) == 3


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/decisions/role-conflict/answers", {"opdrachten": [{}] * 20_000}),
        ("/v1/decisions/contact-form/answers", {"agenda": [{}] * 20_000}),
        ("/v1/decisions/timing/answers", {"onderbrekingen": [{"a": 1}] * 10_000}),
    ],
)
def test_a_small_body_does_not_give_megabytes_of_problems(
    client: httpx.Client, path: str, body: Any
) -> None:
    response = client.post(path, json=body)

    errors = response.json()["errors"]
    assert response.status_code == 400
    assert len(errors) == 101
    assert re.fullmatch(r"en nog \d+ fouten", errors[-1]["detail"])
    assert len(response.content) < 100_000


def test_dates_that_contradict_each_other_are_told_at_their_fact(client: httpx.Client) -> None:
    facts = {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-01-01"}

    [error] = wrong(client.post(TIMING, json=facts))

    assert error["location"]["pointer"] == "/peildatum"


def test_a_problem_in_a_register_names_the_cell(client: httpx.Client) -> None:
    first, second = EXAMPLE_REGISTER["opdrachten"]
    wrong_row = {**second, "rol": "kok"}
    limits = [{"ad": "AD-1", "capaciteit": "veel"}]
    body = {"opdrachten": [first, wrong_row]}
    more = {"opdrachten": [first], "voorgesteld": [second], "arbeidsdeskundigen": limits}
    brought = {"register": {"opdracht": "OP-1", "opdrachten": [first, wrong_row]}}
    acceptance = "/v1/decisions/acceptance/answers"

    for path, sent, pointer in (
        (ROLES, body, "/opdrachten/1/rol"),
        (f"{ROLES}?suggest=true", more, "/arbeidsdeskundigen/0/capaciteit"),
        (ROLES, {**body, "alleen": {"vanaf": "gisteren"}}, "/alleen/vanaf"),
        (acceptance, brought, "/register/opdrachten/1/rol"),
    ):
        [error] = wrong(client.post(path, json=sent))
        assert error["location"]["pointer"] == pointer


@pytest.mark.parametrize(
    ("path", "body"),
    [
        (f"{CONTACT}?Jan%20Jansen=1&asOf=Jan%20Jansen&why=Jan%20Jansen", {}),
        (ROLES, {**EXAMPLE_REGISTER, "Jan Jansen": 1}),
        (ROLES, {**EXAMPLE_REGISTER, "alleen": {"Jan Jansen": 1, "vanaf": "Jan Jansen"}}),
        (ROLES, {**EXAMPLE_REGISTER, "alleen": {"ads": "Jan Jansen"}}),
        (ROLES, {**EXAMPLE_REGISTER, "alleen": {"ads": [["Jan Jansen"]]}}),
        (ROLES, {**EXAMPLE_REGISTER, "voorgesteld": "Jan Jansen"}),
        (ROLES, {"opdrachten": [{"Jan Jansen": "Jan Jansen", "rol": "Jan Jansen"}]}),
        ("/v1/decisions/acceptance/answers", {"register": {"opdracht": ["Jan Jansen"]}}),
        ("/v1/decisions/acceptance/answers", {"register": "Jan Jansen"}),
        ("/v1/decisions/contact-form/answer-batches", {"zaken": "Jan Jansen"}),
        ("/v1/decisions/contact-form/answer-batches", {"zaken": [{}], "Jan Jansen": 1}),
    ],
)
def test_what_stands_around_facts_is_not_repeated_either(
    client: httpx.Client, path: str, body: Any
) -> None:
    response = client.post(path, json=body)

    assert wrong(response)
    assert "Jan" not in response.text


def test_what_may_be_personal_is_not_repeated(client: httpx.Client) -> None:
    facts = {"agenda": ["Jan Jansen"], "Jan Jansen": "123456782", "voorkeur_client": "Jan Jansen"}

    response = client.post(CONTACT, json=facts)

    wrong(response)
    assert "Jansen" not in response.text
    assert "123456782" not in response.text


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b'{"agenda": ["nazorg"], "agenda": ["nazorg"]}', 400),
        (b"agenda: [nazorg]", 400),
        (b"\xff\xfe", 400),
        (b'{"agenda": [' + b"[" * 200 + b"]" * 200 + b"]}", 400),
        (b'{"agenda": [' + b"[" * 100_000 + b"]" * 100_000 + b"]}", 400),
        (b'{"agenda": ["nazorg"], "x": "' + b"a" * 300_000 + b'"}', 413),
    ],
)
def test_what_is_no_case_is_refused(client: httpx.Client, body: bytes, status: int) -> None:
    wrong(client.post(CONTACT, content=body, headers={"content-type": "application/json"}), status)


def test_a_body_without_a_length_has_a_limit_too(client: httpx.Client) -> None:
    parts = (b" " * 50_000 for _ in range(10))

    response = client.post(CONTACT, content=parts, headers={"content-type": "application/json"})

    wrong(response, 413)


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "multipart/form-data", ""])
def test_only_json_is_taken(client: httpx.Client, kind: str) -> None:
    wrong(client.post(CONTACT, content=b"{}", headers={"content-type": kind}), 415)


@pytest.mark.parametrize(
    "query", ["asOf=gisteren", "asOf=1800-01-01", "why=ja", "whatIf=", "jan=1", "why=true&why=true"]
)
def test_a_wrong_query_is_told(client: httpx.Client, query: str) -> None:
    errors = wrong(client.post(f"{CONTACT}?{query}", json={"agenda": ["nazorg"]}))

    assert all(each["in"] == "query" for each in errors)


def test_a_word_outside_a_list_is_told_with_the_words_that_may_stand_there(
    client: httpx.Client,
) -> None:
    [problem] = wrong(client.post(f"{CONTACT}?lezer=jan", json={"agenda": ["nazorg"]}))

    assert problem["location"] == {"name": "lezer"}
    assert problem["hint"] == "kies uit: client, dossier, opdrachtgever, werkgever"
    assert "jan" not in problem["detail"]


def test_a_day_before_the_rules_says_from_when_they_hold(client: httpx.Client) -> None:
    errors = wrong(client.post(f"{CONTACT}?asOf=1990-01-01", json={"agenda": ["nazorg"]}))

    assert "2026-01-01" in json.dumps(errors)


def test_a_batch_answers_what_it_can(client: httpx.Client, knowledge: Knowledge) -> None:
    cases = [{"agenda": ["nazorg"]}, {"agenda": ["koffie"]}, {}, {"agenda": ["kennismaking"]}]

    data = client.post("/v1/decisions/contact-form/answer-batches", json={"zaken": cases}).json()

    assert (data["beantwoord"], data["fout"]) == (2, 2)
    assert [each["nummer"] for each in data["antwoorden"]] == [0, 1, 2, 3]
    for number in (0, 3):
        expected = decide(knowledge.base, "contactvorm", cases[number]).contract()
        assert data["antwoorden"][number]["antwoord"] == expected
    [error] = data["antwoorden"][1]["probleem"]["errors"]
    assert error["location"]["pointer"] == "/zaken/1/agenda/0"


@pytest.mark.parametrize("body", [{"zaken": []}, {"zaken": {}}, {}, [], {"zaken": [{}], "x": 1}])
def test_a_wrong_batch_is_refused(client: httpx.Client, body: Any) -> None:
    wrong(client.post("/v1/decisions/contact-form/answer-batches", json=body))


def test_a_batch_has_a_length(client: httpx.Client) -> None:
    body = {"zaken": [{"agenda": ["nazorg"]}] * 101}

    [error] = wrong(client.post("/v1/decisions/contact-form/answer-batches", json=body))

    assert error["location"]["pointer"] == "/zaken"
    assert "100" in error["hint"]


def test_a_batch_stops_when_its_time_is_up(knowledge: Knowledge) -> None:
    with running(make_app(knowledge, Settings(seconds=0.3))) as address:
        cases = [{"agenda": ["nazorg", "uitkomst_bespreken", "hoor_en_wederhoor"]}] * 100
        path = f"{address}/v1/decisions/contact-form/answer-batches"
        data = httpx.post(path, json={"zaken": cases}, timeout=60).json()

    assert data["beantwoord"] + data["fout"] == 100
    assert data["fout"]
    assert data["antwoorden"][-1]["probleem"]["status"] == 503


def test_roles_are_judged(client: httpx.Client) -> None:
    data = client.post(ROLES, json=dict(EXAMPLE_REGISTER)).json()

    [pair] = data["paren"]
    assert (pair["eerste"], pair["tweede"], pair["rolcombinatie"]) == ("OP-1", "OP-2", "ontraden")


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"opdrachten": {}},
        {"opdrachten": []},
        {"opdrachten": [{"opdracht": "1"}]},
        {"opdrachten": [{"opdracht": "1", "ad": "A", "rol": "kok", "start": "x", "status": "y"}]},
        {**EXAMPLE_REGISTER, "voorgesteld": EXAMPLE_REGISTER["opdrachten"]},
        {**EXAMPLE_REGISTER, "jan": 1},
    ],
)
def test_a_wrong_register_is_a_problem(client: httpx.Client, body: Any) -> None:
    assert wrong(client.post(ROLES, json=body))


def test_the_rule_base_and_its_sources_are_told(client: httpx.Client, knowledge: Knowledge) -> None:
    base = client.get("/v1/rule-base").json()
    sources = client.get("/v1/sources").json()["bronnen"]
    decision = client.get("/v1/decisions/contact-form").json()

    assert base["sha256"] == knowledge.base.sha256
    assert len(base["regels"]) == sum(len(d.rules) for d in knowledge.base.decisions)
    assert {each["id"] for each in sources} == set(knowledge.sources.by_id)
    assert client.get("/v1/sources/L-36").json()["regels"]
    for each in sources:
        assert each["adres"] == (knowledge.sources.address(each["id"]) or None)
    assert [each["feit"] for each in decision["feiten"]]
    assert client.get("/v1/health").json()["status"] == "gereed"


@pytest.mark.parametrize("path", ["/v1", "/v1/", "/v1/niks", "/v1/sources/X-99", "/v1/decisions/x"])
def test_what_does_not_exist_is_a_problem(client: httpx.Client, path: str) -> None:
    wrong(client.get(path), 404)


def test_another_method_is_a_problem(client: httpx.Client) -> None:
    response = client.get(CONTACT)

    wrong(response, 405)
    assert response.headers["allow"] == "POST"


def test_a_fault_inside_shows_nothing_of_the_inside(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("geheim van Jan Jansen")

    monkeypatch.setattr("adwijzer_web.api.cases.read_case", fail)
    with running(make_app(knowledge, Settings())) as address:
        response = httpx.post(address + CONTACT, json={"agenda": ["nazorg"]})

    wrong(response, 500)
    assert "Jansen" not in response.text
    assert "RuntimeError" not in response.text


@pytest.mark.parametrize(
    "name", [each.command for each in load_rules().decisions if each.kind != "pairs"]
)
def test_examples_in_the_document_are_what_the_api_does(client: httpx.Client, name: str) -> None:
    document = client.get("/v1/openapi.json").json()
    operation = document["paths"][f"/decisions/{name}/answers"]["post"]
    taken = operation["requestBody"]["content"]["application/json"]
    given = operation["responses"]["200"]["content"]["application/json"]

    answer = client.post(
        f"/v1/decisions/{name}/answers", json=taken["example"], params={"asOf": "2026-11-22"}
    ).json()

    assert answer == given["example"]
    for schema, data in ((taken["schema"], taken["example"]), (given["schema"], answer)):
        resolved = {**schema, "components": document["components"]}
        jsonschema.validate(data, resolved)

"""The Dutch API Design Rules, as far as a machine can check them, written down as own checks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from msgspec.structs import replace
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from adwijzer.exchange.schemas import answer_schema, facts_schema
from adwijzer_web.api.examples import EXAMPLE_REGISTER
from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.server import Wish
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

SEMVER = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


@pytest.fixture(scope="session")
def document(client: httpx.Client) -> dict[str, Any]:
    data: dict[str, Any] = client.get("/v1/openapi.json").json()
    return data


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def test_the_document_is_openapi_3_with_a_version(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.")
    assert SEMVER.fullmatch(document["info"]["version"])


def test_the_contact_is_that_of_who_runs_the_server_and_never_made_up(
    knowledge: Knowledge, document: dict[str, Any]
) -> None:
    given = {"email": "beheer@kantoor.nl", "url": "https://kantoor.nl/adwijzer"}
    wish = Wish(contact_email=given["email"], contact_url=given["url"])
    with running(make_app(knowledge, replace(wish.settings(), ready=False))) as address:
        told = httpx.get(f"{address}/v1/openapi.json", timeout=60).json()

    assert told["info"]["contact"] == {"name": "De beheerder van deze server", **given}
    assert "contact" not in document["info"]
    assert "example.org" not in str(document)


def test_the_major_version_is_in_the_address(document: dict[str, Any]) -> None:
    assert [server["url"] for server in document["servers"]] == ["/v1"]


def test_paths_are_kebab_case_without_a_slash_at_the_end(document: dict[str, Any]) -> None:
    for path in document["paths"]:
        assert re.fullmatch(r"(/([a-z0-9]+(-[a-z0-9]+)*|\{[a-zA-Z]+\}|openapi\.json))+", path), path


def test_only_standard_methods_are_used(document: dict[str, Any]) -> None:
    assert {m for _, m, _ in operations(document)} <= {"get", "post", "put", "delete", "patch"}


def test_operations_have_names_of_their_own(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for _, _, operation in operations(document)]

    assert len(set(names)) == len(names)


def test_query_keys_are_lower_camel_case(document: dict[str, Any]) -> None:
    for _, _, operation in operations(document):
        for parameter in operation.get("parameters", []):
            if parameter["in"] == "query":
                assert re.fullmatch(r"[a-z][a-z\d]*([A-Z][a-z\d]*)*", parameter["name"])


def test_schemas_have_names_in_upper_camel_case(document: dict[str, Any]) -> None:
    for name in document["components"]["schemas"]:
        assert re.fullmatch(r"([A-Z][a-z0-9]*)+", name), name


def test_every_response_has_the_version_header(document: dict[str, Any]) -> None:
    for path, method, operation in operations(document):
        for status, response in operation["responses"].items():
            assert "API-Version" in response["headers"], (path, method, status)


def test_the_schemas_are_those_that_stand_for_themselves(
    document: dict[str, Any], knowledge: Knowledge
) -> None:
    """Beside the facts the API takes what is brought: a kept answer, a register."""
    schemas = document["components"]["schemas"]
    for name, decision in knowledge.by_command.items():
        operation = document["paths"][f"/decisions/{name}/answers"]["post"]
        taken = operation["requestBody"]["content"]["application/json"]["schema"]
        given = operation["responses"]["200"]["content"]["application/json"]["schema"]
        facts, answer = (make(knowledge.base, decision) for make in (facts_schema, answer_schema))
        for reference, alone in ((taken, facts), (given, answer)):
            own = {key: part for key, part in alone.items() if key not in ("$schema", "$id")}
            parts = own.pop("$defs", {})
            there = schemas[reference["$ref"].rpartition("/")[2]]
            for brought in ("contact", "register") if reference is taken else ():
                there = {**there, "properties": dict(there["properties"])}
                there["properties"].pop(brought, None)
            moved = json.loads(
                json.dumps({"": own, **parts}).replace("#/$defs/", "#/components/schemas/")
            )
            assert moved.pop("") == there
            assert moved == {each: schemas[each] for each in parts}
    assert knowledge.pairs is not None
    rows = facts_schema(knowledge.base, knowledge.pairs)["$defs"]
    assert rows == {each: schemas[each] for each in rows}


def test_the_document_and_the_health_are_open_to_anyone(
    knowledge: Knowledge, tmp_path: Path
) -> None:
    token = tmp_path / "woord.txt"
    token.write_text("t" * 32)
    wish = Wish(token_file=str(token), public_url="https://adwijzer.kantoor.nl/")
    with running(make_app(knowledge, replace(wish.settings(), ready=False))) as address:
        headers = {"Origin": "https://editor.nl"}
        told = httpx.get(f"{address}/v1/openapi.json", headers=headers, timeout=60)
        health = httpx.get(f"{address}/v1/health")
        refused = httpx.get(f"{address}/v1/decisions")
        posted = httpx.post(f"{address}/v1/health")

    assert (told.status_code, health.status_code) == (200, 200)
    assert (refused.status_code, posted.status_code) == (401, 401)
    assert told.headers["access-control-allow-origin"] == "*"
    assert told.headers["cross-origin-resource-policy"] == "cross-origin"
    for other in (health, refused):
        assert "access-control-allow-origin" not in other.headers
    document = told.json()
    assert document["servers"] == [{"url": "https://adwijzer.kantoor.nl/v1"}]
    [scheme] = document["components"]["securitySchemes"]
    for path, _, operation in operations(document):
        is_open = path in ("/openapi.json", "/health", "/readiness")
        assert operation["security"] == ([] if is_open else [{scheme: []}]), path
        assert ("401" in operation["responses"]) is not is_open


def test_without_a_token_no_operation_asks_for_one(document: dict[str, Any]) -> None:
    assert document["security"] == []
    assert "securitySchemes" not in document["components"]
    for path, _, operation in operations(document):
        assert operation["security"] == []
        assert "401" not in operation["responses"], path


ROWS = EXAMPLE_REGISTER["opdrachten"]
NOBODY = {key: value for key, value in ROWS[1].items() if key != "ad"}
TEAM = [{"ad": "AD-1"}, {"ad": "AD-2", "nieuw": "ja"}]


@pytest.mark.parametrize(
    ("more", "right"),
    [
        ({}, True),
        ({"voorgesteld": [ROWS[1]]}, True),
        ({"voorgesteld": [NOBODY]}, False),
        ({"voorgesteld": [NOBODY], "wie_kan": True}, True),
        ({"voorgesteld": [NOBODY], "wie_kan": True, "arbeidsdeskundigen": TEAM}, True),
        ({"voorgesteld": [ROWS[1]], "arbeidsdeskundigen": TEAM}, False),
        ({"wie_kan": True}, False),
        ({"wie_kan": False}, True),
        ({"wie_kan": "ja"}, False),
        ({"voorgesteld": [ROWS[1]], "wie_kan": True, "alleen": {"ads": ["AD-1"]}}, True),
        ({"voorgesteld": [ROWS[1]], "wie_kan": True, "alleen": {"clienten": ["C-1"]}}, False),
        ({"voorgesteld": [ROWS[1]], "wie_kan": True, "alleen": {"vanaf": "2026-01-01"}}, False),
        ({"alleen": {"clienten": ["C-1"], "vanaf": "2026-01-01"}}, True),
    ],
)
def test_the_schema_of_a_register_refuses_what_the_program_refuses(
    client: httpx.Client, document: dict[str, Any], more: dict[str, Any], right: bool
) -> None:
    body = {"opdrachten": [ROWS[0]], **more}
    path = "/decisions/role-conflict/answers"
    taken = document["paths"][path]["post"]["requestBody"]["content"]["application/json"]

    schema = {**taken["schema"], "components": document["components"]}
    assert jsonschema.Draft202012Validator(schema).is_valid(body) is right
    assert client.post(f"/v1{path}", json=body).is_success is right


def test_errors_are_problem_details(document: dict[str, Any]) -> None:
    problem = document["components"]["schemas"]["Probleem"]
    assert {"status", "title", "detail"} <= set(problem["required"])
    for path, method, operation in operations(document):
        for status, response in operation["responses"].items():
            if status >= "400":
                assert set(response["content"]) == {"application/problem+json"}, (path, method)


def test_wrong_input_is_a_400(document: dict[str, Any]) -> None:
    for path, method, operation in operations(document):
        if method == "post" or operation.get("parameters"):
            assert "400" in operation["responses"], path


def test_dates_have_the_format_of_a_date(document: dict[str, Any]) -> None:
    def walk(schema: Any) -> Iterator[tuple[str, Any]]:
        if isinstance(schema, dict):
            yield from schema.get("properties", {}).items()
            for value in schema.values():
                yield from walk(value)
        elif isinstance(schema, list):
            for each in schema:
                yield from walk(each)

    found = {
        name: schema
        for name, schema in walk(document["components"]["schemas"])
        if re.search(r"(^|_)datum(_|$)", name)
    }
    assert found
    for name, schema in found.items():
        kinds = [schema, *schema.get("anyOf", ())]
        assert "date" in [each.get("format") for each in kinds], name


def test_every_response_carries_version_and_security_headers(client: httpx.Client) -> None:
    responses = [
        client.get("/v1/health"),
        client.get("/v1/niks"),
        client.post("/v1/decisions/contact-form/answers", json={}),
        client.post("/v1/decisions/contact-form/answers", json={"agenda": ["nazorg"]}),
    ]

    for response in responses:
        assert SEMVER.fullmatch(response.headers["api-version"])
        assert response.headers["cache-control"] == "no-store"
        assert "frame-ancestors 'none'" in response.headers["content-security-policy"]
        assert response.headers["x-content-type-options"] == "nosniff"
        assert response.headers["x-frame-options"] == "DENY"


def test_a_slash_at_the_end_is_another_address(client: httpx.Client) -> None:
    assert client.get("/v1/health/").status_code == 404


CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
def test_the_api_does_what_its_document_says(address: str, document: dict[str, Any]) -> None:
    schema = schemathesis.openapi.from_dict(document)
    schema.config.update(base_url=f"{address}/v1")
    tried = 0

    for result in schema.get_all_operations():
        operation = result.ok()

        def run(case: Any) -> None:
            nonlocal tried
            tried += 1
            case.call_and_validate(checks=CHECKS, timeout=30)

        from hypothesis import given

        settings(
            max_examples=8,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )(given(case=operation.as_strategy())(run))()

    assert tried >= 8 * len(list(operations(document))) // 2

"""The document of an office's API: what it says is what happens, in every role."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from msgspec import Struct
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from adwijzer.office.office import open_office, today
from adwijzer.office.roles import Role
from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.server import running
from tests.web.test_web_deploy import write_office

pytestmark = pytest.mark.check(part="web")

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
WHO = {Role.AD: "AD-1", Role.PLANNER: "P-1", Role.BELEID: "BL-1", Role.BEHEER: "B-1"}
OWN = {"zaken": Role.AD, "register": Role.PLANNER}
"""Whose the operations with a tag are; the others are for everybody who is known."""


class ServedOffice(Struct, frozen=True):
    """The API of an office, a token for each role, and what its document says."""

    api: str
    tokens: dict[Role, str]
    document: dict[str, Any]


@pytest.fixture(scope="module")
def office(
    knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServedOffice]:
    folder = tmp_path_factory.mktemp("kantoor")
    write_office(folder)
    database, keys = str(folder / "zaken.db"), str(folder / "sleutels.db")
    with open_office(database, keys) as opened:
        for role, code in WHO.items():
            opened.name_person(code, code.lower(), {role}, "B-1")
        until = today() + timedelta(days=1)
        tokens = {role: opened.give_token(code, until, "B-1")[1] for role, code in WHO.items()}
    made = Settings(
        seconds=30, nice=0, office=str(folder / "kantoor.yaml"), database=database, keys=keys
    )
    with running(make_app(knowledge, made)) as address:
        document = httpx.get(f"{address}/v1/openapi.json", timeout=60).json()
        yield ServedOffice(f"{address}/v1", tokens, document)


@pytest.fixture(scope="module")
def case(office: ServedOffice) -> str:
    """A case of AD-1."""
    headers = {"authorization": f"Bearer {office.tokens[Role.AD]}"}
    body = {"zaak": "Z-1", "feiten": {"kader": "werknemer"}}
    made = httpx.post(f"{office.api}/cases", json=body, headers=headers, timeout=30)
    assert made.status_code == 201, made.text
    found: str = made.json()["id"]
    return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield path, method, operation


def test_every_operation_but_those_for_machines_asks_for_a_token(office: ServedOffice) -> None:
    open_ones = {
        path for path, _, operation in operations(office.document) if not operation["security"]
    }

    assert open_ones == {"/health", "/readiness", "/openapi.json"}
    for path, method, operation in operations(office.document):
        if path not in open_ones:
            assert {"401", "403"} <= {*operation["responses"]} | {"403"}, (path, method)
            url = f"{office.api}{re.sub(r'{.+?}', '1', path)}"
            told = httpx.request(method, url, json={}, timeout=30)
            assert told.status_code == 401, (path, method)
            assert told.headers["www-authenticate"] == "Bearer"


def test_a_change_names_a_version_and_a_post_may_be_sent_again(office: ServedOffice) -> None:
    for path, method, operation in operations(office.document):
        if operation["tags"][0] not in OWN:
            continue
        names = {each["name"] for each in operation.get("parameters", ())}
        if method in ("patch", "put", "delete"):
            assert "If-Match" in names, (path, method)
            assert {"412", "428"} <= {*operation["responses"]}, (path, method)
        if method == "post" and "201" in operation["responses"]:
            assert "Idempotency-Key" in names, path
            assert "Location" in operation["responses"]["201"]["headers"], path


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")
@pytest.mark.parametrize("role", [*Role])
def test_the_api_does_what_its_document_says(office: ServedOffice, case: str, role: Role) -> None:
    schema = schemathesis.openapi.from_dict(office.document)
    schema.config.update(base_url=office.api)
    bearer = {"Authorization": f"Bearer {office.tokens[role]}"}
    seen: dict[str, set[int]] = {}

    def tried(tag: str) -> Callable[[Any], None]:
        times = 0

        def run(asked: Any) -> None:
            nonlocal times
            times += 1
            if "caseId" in (asked.path_parameters or {}) and times % 2:
                asked.path_parameters["caseId"] = case
                if asked.headers is not None and times % 4 == 1:
                    asked.headers["If-Match"] = "*"
            response = asked.call(headers=bearer, timeout=30)
            seen.setdefault(tag, set()).add(response.status_code)
            asked.validate_response(response, checks=CHECKS)

        return run

    for result in schema.get_all_operations():
        operation = result.ok()
        tag = operation.definition.raw["tags"][0]
        if tag not in OWN:
            continue  # what everybody may is tried without an office
        settings(
            max_examples=12,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )(given(asked=operation.as_strategy())(tried(tag)))()

    for tag, statuses in seen.items():
        if OWN[tag] is role:
            assert 200 in statuses, tag
        else:  # a wrong body may be told to anyone who is known, and says nothing
            assert statuses <= {400, 403, 415}, (tag, statuses)
            assert 403 in statuses
    assert seen
    with suppress(KeyError):
        assert 201 in seen["zaken"] or role is not Role.AD

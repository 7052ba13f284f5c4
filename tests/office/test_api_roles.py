"""Random requests to every operation of the API, in every role: as the document says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from adwijzer.office.access import ALLOWED
from adwijzer.office.roles import Role
from adwijzer_web.places import deeds_at
from tests.office.web import CODES, served_office

pytestmark = [
    pytest.mark.check(part="web"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning"),
]

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("kantoor")
    with served_office(folder) as (address, _):
        yield address, folder


@pytest.mark.parametrize("role", [None, *Role])
def test_the_api_does_for_each_role_what_its_document_says(
    office: tuple[str, Path], role: Role | None
) -> None:
    address, folder = office
    headers = {}
    if role is not None:
        word = (folder / f"{CODES[role]}.txt").read_text(encoding="utf-8").strip()
        headers = {"authorization": f"Bearer {word}"}
    document = httpx.get(f"{address}/v1/openapi.json", timeout=60).json()
    schema = schemathesis.openapi.from_dict(document)
    schema.config.update(base_url=f"{address}/v1")
    let_in = refused = 0
    refusal = 401 if role is None else 403

    for result in schema.get_all_operations():
        operation = result.ok()
        deeds = deeds_at(f"/v1{operation.path}", ())
        open_to_all = any(deed not in ALLOWED for deed in deeds)
        may = open_to_all or any(role in ALLOWED[deed] for deed in deeds)

        def run(case: Any) -> None:
            nonlocal let_in, refused
            if may:  # noqa: B023 - it runs before the next operation
                response = case.call_and_validate(checks=CHECKS, timeout=30, headers=headers)
                assert response.status_code not in (401, 403)
                let_in += 1
            else:
                response = case.call(timeout=30, headers=headers)
                # What is no request at all is told before anybody looks who asks.
                assert response.status_code in (refusal, 400, 405, 413, 415), response.status_code
                assert response.status_code >= 400
                refused += 1

        settings(
            max_examples=3,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )(given(case=operation.as_strategy())(run))()

    assert let_in
    assert refused or role is Role.AD

"""/v1/assignments in process: versions, keys, pages of a list, history and many at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from adwijzer.store.register import open_register
from adwijzer_web.app import _alone, make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.store.files import entry
from tests.web.in_process import client_of
from tests.web.own_register import NEW, SECRET, address, conflict, folder

__all__ = ["address", "folder"]


@pytest.fixture(scope="module")
def app(knowledge: Knowledge, folder: Path) -> Any:
    database = f"sqlite:///{folder}/register.db"
    return _alone(knowledge, Settings(seconds=30, secret=SECRET, database=database))


@pytest.fixture
def system(app: Any, address: str) -> Iterator[httpx.Client]:
    assert address
    with client_of(app) as client:
        client.headers["Authorization"] = f"Bearer {SECRET}"
        yield client


def post(system: httpx.Client, key: str = "kenmerk-1", **columns: Any) -> httpx.Response:
    return system.post("/v1/assignments", json={**NEW, **columns}, headers={"Idempotency-Key": key})


def count(address: str) -> int:
    with open_register(address) as register:
        return len(register.assignments())


def test_nobody_gets_in_without_the_secret(system: httpx.Client, address: str) -> None:
    post(system)
    del system.headers["Authorization"]

    for method, path in (
        ("GET", "/v1/assignments"),
        ("GET", "/v1/assignments/O-1"),
        ("GET", "/v1/assignments/O-1/history"),
        ("POST", "/v1/assignments"),
        ("PUT", "/v1/assignments/O-1"),
        ("PATCH", "/v1/assignments/O-1"),
        ("DELETE", "/v1/assignments/O-1"),
        ("POST", "/v1/assignment-imports"),
        ("POST", "/v1/assignment-checks"),
    ):
        headers = {"If-Match": "*", "Content-Type": "application/json"}
        response = system.request(method, path, content=b"{kapot", headers=headers)
        assert response.status_code == 403, (method, path)
        assert response.headers["content-type"] == "application/problem+json"
    with open_register(address) as register:
        assert [version.number for version in register.history("O-1")] == [1]


def test_an_assignment_is_posted_once_however_often_it_comes(
    system: httpx.Client, address: str
) -> None:
    first = post(system)
    again = post(system)

    assert first.status_code == again.status_code == 201
    assert first.headers["location"] == "/v1/assignments/O-1"
    assert first.headers["etag"] == again.headers["etag"] == '"1"'
    assert first.json() == again.json()
    assert first.json()["registerversie"] == 1
    assert first.json()["eind"] is None
    assert count(address) == 1
    other = post(system, opdracht="O-2")
    assert other.status_code == 422, "the key stood for something else"
    taken = post(system, key="kenmerk-2")
    assert taken.status_code == 409
    assert "staat al in het register" in taken.json()["errors"][0]["detail"]
    assert system.post("/v1/assignments", json={**NEW, "opdracht": "O-3"}).status_code == 201


def test_what_is_wrong_has_its_place_and_is_not_repeated(
    system: httpx.Client, address: str
) -> None:
    response = post(system, start="2-3-2026", client="111222333", rol="duiker", hobby="x")
    assert response.status_code == 400
    unknown = response.json()["errors"]
    assert [each["location"]["pointer"] for each in unknown] == [""]
    assert "hobby" not in response.text

    response = post(system, start="2-3-2026", client="111222333", rol="duiker")
    found = {each["location"]["pointer"]: each["detail"] for each in response.json()["errors"]}
    assert found.keys() == {"/start", "/client", "/rol"}
    assert "BSN" in found["/client"]
    assert "duiker" not in response.text
    assert "111222333" not in response.text
    missing = system.post(
        "/v1/assignments", json={"opdracht": "O-1"}, headers={"Idempotency-Key": "kenmerk-3"}
    )
    assert {each["location"]["pointer"] for each in missing.json()["errors"]} == {
        *("/ad", "/rol", "/start", "/status")
    }
    passed = post(system, client="111222333", codes_toegestaan=["111222333"])
    assert passed.status_code == 201
    with open_register(address) as register:
        assert [each.by for each in register.allowed_codes()] == ["planner-1"]


def test_a_change_says_which_version_it_rests_on(system: httpx.Client, address: str) -> None:
    post(system)
    place = "/v1/assignments/O-1"
    assert system.patch(place, json={"status": "lopend"}).status_code == 428
    assert system.delete(place).status_code == 428
    done = system.patch(place, json={"status": "lopend"}, headers={"If-Match": '"1"'})

    assert done.status_code == 200
    assert done.headers["etag"] == '"2"'
    assert done.json()["status"] == "lopend"
    assert done.json()["client"] == "C-1", "what is not named stays"
    for late in ('"1"', '"3"', 'W/"2"', "onzin"):
        response = system.patch(place, json={"ad": "AD-2"}, headers={"If-Match": late})
        assert response.status_code == 412, late
    whole = system.put(
        place, json={**NEW, "client": None, "status": "afgerond"}, headers={"If-Match": '"2"'}
    )
    assert whole.json()["client"] is None
    assert system.get(place).json() == whole.json()
    other = system.put(place, json={**NEW, "opdracht": "O-9"}, headers={"If-Match": "*"})
    assert other.status_code == 400
    gone = system.delete(place, headers={"If-Match": '"3"'})
    assert (gone.status_code, gone.json()["status"]) == (200, "vervallen")
    nothing = system.patch(
        place, json={"status": None}, headers={"If-Match": "*", "Content-Type": "application/json"}
    )
    assert nothing.status_code == 400, "a status is never unknown"
    history = system.get(f"{place}/history").json()
    assert [each["soort"] for each in history["geschiedenis"]] == [
        *("add", "change", "change", "cancel")
    ]
    assert history["geschiedenis"][1]["veranderd"] == {
        "status": {"van": "gepland", "naar": "lopend"}
    }
    with open_register(address) as register:
        assert {each.by for each in register.history("O-1")} == {"planner-1"}


def test_what_was_seen_already_is_not_sent_again(system: httpx.Client) -> None:
    post(system)

    response = system.get("/v1/assignments/O-1", headers={"If-None-Match": '"1"'})

    assert (response.status_code, response.content) == (304, b"")
    assert system.get("/v1/assignments/O-2").status_code == 404
    assert system.get("/v1/assignments/O-2/history").status_code == 404
    assert system.delete("/v1/assignments/O-2", headers={"If-Match": "*"}).status_code == 404


def test_codes_with_odd_signs_have_an_address(system: httpx.Client) -> None:
    made = post(system, opdracht="2026/12 é")

    assert system.get(made.headers["location"]).json()["opdracht"] == "2026/12 é"
    history = system.get(made.headers["location"] + "/history")
    assert history.json()["opdracht"]["opdracht"] == "2026/12 é"


def test_the_list_comes_in_pages_that_lead_to_each_other(
    system: httpx.Client, address: str
) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in(
            [entry(f"O-{each:02}", ad=f"AD-{each % 3}") for each in range(25)], "planner-2"
        )

    seen: list[str] = []
    path = "/v1/assignments?ad=AD-0,AD-1&sort=-opdracht&pageSize=5"
    while path:
        response = system.get(path)
        data = response.json()
        assert data["totaal"] == 17
        seen += [each["opdracht"] for each in data["opdrachten"]]
        found = re.search(r'<([^>]+)>; rel="next"', response.headers["link"])
        path = found[1] if found else ""
    assert seen == sorted((f"O-{each:02}" for each in range(25) if each % 3 < 2), reverse=True)
    for query in (
        *("?page=0", "?pageSize=201", "?sort=naam", "?status=lopend,weg", "?hobby=x"),
        *("?on=2100-01-01", "?vanaf=2026-02-01&tot=2026-01-01", "?page=1&page=2"),
    ):
        wrong = system.get(f"/v1/assignments{query}")
        assert wrong.status_code == 400, query
        assert wrong.json()["errors"][0]["in"] == "query"
    assert system.get("/v1/assignments?on=2026-01-01").json()["totaal"] == 0


def test_many_are_tried_first_and_kept_once(system: httpx.Client, address: str) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "planner-2")
    rows = [{**NEW, "client": None, "status": "lopend"}, {**NEW, "opdracht": "O-2"}]
    key = {"Idempotency-Key": "inlezen-1"}

    tried = system.post("/v1/assignment-imports", json={"opdrachten": rows, "proef": True})
    assert tried.status_code == 200, tried.text
    assert (tried.json()["bewaard"], len(tried.json()["nieuw"])) == (False, 1)
    assert count(address) == 1

    kept = system.post("/v1/assignment-imports", json={"opdrachten": rows}, headers=key)
    again = system.post("/v1/assignment-imports", json={"opdrachten": rows}, headers=key)
    assert kept.json() == again.json()
    assert kept.json()["veranderd"] == [
        {"opdracht": "O-1", "kolommen": {"status": {"van": "gepland", "naar": "lopend"}}}
    ]
    assert count(address) == 2
    with open_register(address) as register:
        assert len(register.history("O-1")) == 2


def test_one_wrong_row_keeps_all_of_them_out(system: httpx.Client, address: str) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "planner-2")
        register.edit(["O-1"], {"status": "afgerond"}, "planner-2")
    key = {"Idempotency-Key": "inlezen-1"}
    rows = [{**NEW, "opdracht": "O-5"}, {**NEW, "opdracht": "O-6", "rol": "duiker"}]

    wrong = system.post("/v1/assignment-imports", json={"opdrachten": rows}, headers=key)
    assert wrong.status_code == 400
    assert [each["location"]["pointer"] for each in wrong.json()["errors"]] == ["/opdrachten/1/rol"]
    stale = [{**NEW, "opdracht": "O-5"}, {**NEW, "registerversie": "1", "status": "lopend"}]
    refused = system.post("/v1/assignment-imports", json={"opdrachten": stale}, headers=key)
    assert refused.status_code == 400
    [error] = refused.json()["errors"]
    assert error["location"]["pointer"] == "/opdrachten/1"
    assert "heeft versie 2" in error["detail"]
    assert count(address) == 1


def test_the_register_itself_is_checked_with_its_planning_board(
    system: httpx.Client, address: str
) -> None:
    conflict(address)

    found = system.post("/v1/assignment-checks?asOf=2026-11-22&planbord=true", json={})
    assert found.status_code == 200, found.text
    [pair] = found.json()["paren"]
    assert (pair["ad"], pair["rolcombinatie"]) == ("AD-1", "ontraden")
    [desk] = found.json()["planbord"]
    assert desk["ad"] == "AD-1"
    starts = [each["start"] for each in desk["opdrachten"]]
    assert starts == sorted(starts)
    assert {each["opdracht"] for each in desk["opdrachten"]} == {pair["eerste"], pair["tweede"]}
    narrowed = system.post("/v1/assignment-checks", json={"alleen": {"ads": ["AD-2"]}})
    assert narrowed.json()["paren"] == []
    assert "planbord" not in narrowed.json()
    told = system.post("/v1/assignment-checks?lezer=client", json={})
    assert told.json()["tekst"]["lezer"] == "client"


def test_who_can_do_what_is_proposed_is_sought_in_the_register(
    system: httpx.Client, address: str
) -> None:
    conflict(address)
    proposed = {key: value for key, value in NEW.items() if key != "ad"} | {
        "opdracht": "O-9",
        "rol": "beoordelaar",
    }

    found = system.post(
        "/v1/assignment-checks", json={"voorgesteld": [proposed], "wie_kan": True}
    ).json()

    [row] = found["wie_kan"]
    assert row["arbeidsdeskundigen"][0]["ad"] == "AD-2", "AD-1 coaches this client"
    assert [each["ad"] for each in found["voorstel"]["opdrachten"]] == ["AD-2"]
    assert count(address) == 3, "nothing is kept"
    taken = system.post("/v1/assignment-checks", json={"voorgesteld": [{**NEW}]})
    assert taken.status_code == 400
    assert taken.json()["errors"][0]["location"]["pointer"] == "/voorgesteld"
    sent = system.post("/v1/assignment-checks", json={"opdrachten": [NEW]})
    assert sent.status_code == 400, "this register is the one that the server keeps"


def test_an_empty_register_has_no_pairs(system: httpx.Client) -> None:
    found = system.post("/v1/assignment-checks", json={})

    assert found.status_code == 200, found.text
    assert (found.json()["opdrachten"], found.json()["paren"]) == (0, [])


def test_a_server_without_a_register_does_not_describe_one(knowledge: Knowledge) -> None:
    with client_of(make_app(knowledge, Settings())) as client:
        assert client.get("/v1/assignments").status_code == 404
        assert "assignment" not in str(client.get("/v1/openapi.json").json()["paths"])


def test_the_document_says_who_may_come_in(system: httpx.Client) -> None:
    document = system.get("/v1/openapi.json").json()

    for path, methods in document["paths"].items():
        kept = path.startswith(("/assignment",))
        for operation in methods.values():
            assert bool(operation["security"]) >= kept, path
    one = document["paths"]["/assignments/{assignmentId}"]
    assert one.keys() == {"get", "put", "patch", "delete"}
    assert {"412", "428", "404"} <= one["patch"]["responses"].keys()
    assert "ETag" in one["get"]["responses"]["200"]["headers"]

"""The API of the cases of an AD: opened, changed, answered, read back, and by whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.case_api import CASES, api, as_ad, facts_of, office, opened, problem
from tests.web.direct import Direct, asking

__all__ = ["api", "as_ad", "office"]


# --- one case -------------------------------------------------------------------------------------


def test_a_case_is_opened_with_what_is_known_and_read_back(api: Direct) -> None:
    made = api.post(
        CASES, json={"zaak": "Z-1", "feiten": {"eerste_ziektedag": "2026-03-02"}, "dag": None}
    )

    assert made.status_code == 201
    place = made.headers["location"]
    assert "Z-1" not in place, "an address has only the id of a case"
    read = api.get(place)
    assert read.json() == made.json()
    assert read.headers["etag"] == made.headers["etag"]
    assert (read.json()["zaak"], read.json()["ad"]) == ("Z-1", "AD-1")
    assert facts_of(read.json()) == {"eerste_ziektedag": "2026-03-02"}


def test_what_did_not_change_is_not_sent_again(api: Direct) -> None:
    place = opened(api)
    tag = api.get(place).headers["etag"]

    again = api.get(place, headers={"if-none-match": tag})

    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)


def test_facts_are_set_and_taken_back(api: Direct) -> None:
    place = opened(api, kader="werknemer")
    tag = api.get(place).headers["etag"]

    changed = api.patch(
        place,
        json={"feiten": {"conflict_werkgever_werknemer": "ja", "kader": "onbekend"}},
        headers={"if-match": tag},
    )

    assert changed.status_code == 200, changed.text
    assert changed.headers["etag"] != tag
    assert facts_of(changed.json()) == {"conflict_werkgever_werknemer": "ja"}
    assert api.get(place).json() == changed.json()


def test_what_stands_there_already_changes_nothing(api: Direct) -> None:
    place = opened(api, kader="werknemer")
    tag = api.get(place).headers["etag"]

    same = api.patch(place, json={"feiten": {"kader": "werknemer"}}, headers={"if-match": tag})

    assert same.headers["etag"] == tag


def test_a_change_of_what_somebody_else_changed_is_refused(api: Direct) -> None:
    place = opened(api)
    first = api.get(place).headers["etag"]
    body = {"feiten": {"kader": "werknemer"}}
    assert api.patch(place, json=body, headers={"if-match": first}).status_code == 200

    other = {"feiten": {"kader": "zelfstandige_aov"}}
    problem(api.patch(place, json=other, headers={"if-match": first}), 412)
    problem(api.patch(place, json=other), 428)

    assert facts_of(api.get(place).json()) == {"kader": "werknemer"}


def test_a_closed_case_takes_nothing_until_it_is_opened_again(api: Direct) -> None:
    place = opened(api)
    closed = api.patch(place, json={"gesloten": "ja"}, headers={"if-match": "*"})
    assert closed.json()["gesloten"] is True

    body = {"feiten": {"kader": "werknemer"}}
    said = problem(api.patch(place, json=body, headers={"if-match": "*"}), 409)
    assert "gesloten" in said["errors"][0]["detail"]

    again = api.patch(place, json={**body, "gesloten": "nee"}, headers={"if-match": "*"})

    assert (again.status_code, again.json()["gesloten"]) == (200, False)
    assert facts_of(again.json()) == {"kader": "werknemer"}


def test_a_promise_that_there_is_not_is_told_at_its_place(api: Direct) -> None:
    unknown, place = "onbekende toezegging (hier niet herhaald)", opened(api)

    def told(body: dict[str, Any]) -> list[tuple[str, str]]:
        found = problem(api.patch(place, json=body, headers={"if-match": "*"}), 400)["errors"]
        return [(each["location"]["pointer"], each["detail"]) for each in found]

    assert told({"toegezegd": [{"naam": "nazorg"}, {"naam": "iets"}]}) == [
        ("/toegezegd/1", unknown)
    ]
    assert told({"gedaan": ["later_fysiek_nakijken", "iets"]}) == [
        ("/gedaan/0", "de toezegging `later_fysiek_nakijken` staat niet open"),
        ("/gedaan/1", unknown),
    ]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"zaak": "Z-9", "feiten": {"kader": "koffie"}}, "/feiten/kader"),
        ({"zaak": "Z-9", "feiten": {"naam": "Jansen"}}, "/feiten"),
        ({"zaak": "Z-9", "feiten": {"eerste_ziektedag": "2-3-2026"}}, "/feiten/eerste_ziektedag"),
        ({"zaak": "123456782"}, ""),
        ({"feiten": {}}, ""),
        ({"zaak": "Z-9", "naam": "Jansen"}, ""),
    ],
)
def test_wrong_input_is_a_problem_with_its_place_and_opens_nothing(
    api: Direct, body: dict[str, Any], pointer: str
) -> None:
    response = api.post(CASES, json=body)

    found = problem(response, 400)
    assert found["errors"][0]["location"]["pointer"] == pointer
    assert "Jansen" not in response.text
    assert "123456782" not in response.text
    assert "--" not in response.text, "no options of a command"
    assert api.get(CASES).json()["totaal"] == 0


# --- the same request twice -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "detail", "hint"),
    [
        ({"gesloten": "wie"}, "onbekende waarde (hier niet herhaald) voor `gesloten`", "ja, nee"),
        ({"nieuw": "wie"}, "`nieuw` is true of false", None),
        ({"gedaan": "wie"}, "`gedaan` moet een lijst zijn", None),
        ({"toegezegd": "wie"}, "`toegezegd` moet een lijst zijn", None),
    ],
)
def test_what_may_stand_in_a_change_is_told(
    api: Direct, body: dict[str, str], detail: str, hint: str | None
) -> None:
    found = problem(api.patch(opened(api), json=body, headers={"if-match": "*"}), 400)["errors"]

    [name] = body
    assert [(each["location"]["pointer"], each["detail"]) for each in found] == [
        (f"/{name}", detail)
    ]
    assert found[0].get("hint") == (hint and f"kies uit: {hint}")


def test_a_note_that_is_too_long_is_told_with_how_long_it_may_be(api: Direct) -> None:
    path = f"{opened(api)}/decisions/sharing/answers"
    body = {"keuze": {"gekozen": "delen", "notitie": "x" * 501}}

    found = problem(api.post(path, json=body, headers={"if-match": "*"}), 400)["errors"]

    [note] = [each for each in found if each["location"]["pointer"] == "/keuze/notitie"]
    assert (note["detail"], note["hint"]) == (
        "`notitie` is te lang",
        "schrijf hoogstens 500 tekens",
    )


def test_a_case_that_is_opened_again_with_the_same_key_is_opened_once(api: Direct) -> None:
    body = {"zaak": "Z-1", "feiten": {"kader": "werknemer"}}
    key = {"idempotency-key": "verzoek-0001"}

    first, second = (api.post(CASES, json=body, headers=key) for _ in range(2))

    assert (first.status_code, second.status_code) == (201, 201)
    assert first.headers["location"] == second.headers["location"]
    assert first.json() == second.json()
    assert api.get(CASES).json()["totaal"] == 1
    problem(api.post(CASES, json={**body, "feiten": {}}, headers=key), 422)
    taken = problem(api.post(CASES, json=body), 409)
    assert "code" in taken["errors"][0]["detail"]


def test_an_answer_that_is_sent_again_is_kept_once(api: Direct) -> None:
    place = opened(api)
    tag = api.get(place).headers["etag"]
    path = f"{place}/decisions/sharing/answers"
    body = {"feiten": {"soort_informatie": "medisch", "ontvanger": "werkgever"}}
    headers = {"idempotency-key": "verzoek-0001", "if-match": tag}

    first, second = (api.post(path, json=body, headers=headers) for _ in range(2))

    assert (first.status_code, second.status_code) == (201, 201), second.text
    assert first.json() == second.json()
    assert first.headers["location"] == second.headers["location"]
    assert len(api.get(place).json()["antwoorden"]) == 1
    problem(api.post(path, json={"feiten": {}}, headers=headers), 422)


@pytest.mark.parametrize("key", ["kort", "met spatie erin", "é" * 10])
def test_a_key_that_is_none_is_told(api: Direct, key: str) -> None:
    response = api.post(CASES, json={"zaak": "Z-1"}, headers={"idempotency-key": key.encode()})

    found = problem(response, 400)
    assert found["errors"][0]["in"] == "header"
    assert found["errors"][0]["location"]["name"] == "Idempotency-Key"


# --- answers --------------------------------------------------------------------------------------


def test_an_answer_is_kept_with_choice_and_reason(api: Direct) -> None:
    place = opened(api, kader="werknemer")
    body: dict[str, Any] = {
        "feiten": {"agenda": ["werkplekonderzoek"], "fysiek_mogelijk": "ja"},
        "keuze": {
            "gekozen": "beeldbellen",
            "reden": "wens_client",
            "notitie": "Op verzoek van de cliënt.",
        },
    }

    made = api.post(f"{place}/decisions/contact-form/answers", json=body, headers={"if-match": "*"})

    assert made.status_code == 201, made.text
    assert made.json()["antwoord"]["advies"]["contactvorm"] == "fysiek"
    assert made.json()["keuze"] == {**body["keuze"], "gevolgd": "nee"}
    kept = api.get(made.headers["location"]).json()
    assert kept["antwoord"] == made.json()["antwoord"]
    assert kept["besluit"] == "contactvorm"
    assert kept["feiten"]["fysiek_mogelijk"] == "ja"
    [shown] = api.get(place).json()["antwoorden"]
    assert shown["keuze"] == made.json()["keuze"]
    assert made.headers["etag"] == api.get(place).headers["etag"]


def test_an_answer_uses_the_facts_of_the_case(api: Direct) -> None:
    place = opened(api, eerste_ziektedag="2026-03-02")

    now = api.get(f"{place}/decisions/timing")

    assert now.status_code == 200, now.text
    assert now.json()["dag_1"] == "2026-03-02"
    assert now.headers["etag"] == api.get(place).headers["etag"], "nothing was kept"


def test_too_few_facts_are_told(api: Direct) -> None:
    place = opened(api)

    problem(api.get(f"{place}/decisions/contact-form"), 409)
    path = f"{place}/decisions/contact-form/answers"
    problem(api.post(path, json={}, headers={"if-match": "*"}), 400)
    assert api.get(place).json()["antwoorden"] == []


@pytest.mark.parametrize(
    "choice",
    [
        {"gekozen": "vergaderen"},
        {"reden": "wens_client"},
        {"gekozen": "beeldbellen", "notitie": "BSN 123456782"},
    ],
)
def test_a_choice_that_cannot_be_is_told_and_nothing_is_kept(
    api: Direct, choice: dict[str, str]
) -> None:
    place = opened(api)
    body = {"feiten": {"agenda": ["werkplekonderzoek"], "fysiek_mogelijk": "ja"}, "keuze": choice}

    response = api.post(
        f"{place}/decisions/contact-form/answers", json=body, headers={"if-match": "*"}
    )

    problem(response, 400)
    assert "123456782" not in response.text
    assert "--" not in response.text
    assert api.get(place).json()["antwoorden"] == []


# --- lists ----------------------------------------------------------------------------------------


def test_lists_come_in_pages_that_name_each_other(api: Direct) -> None:
    for number in range(5):
        opened(api, f"Z-{number}")

    found: list[str] = []
    path = f"{CASES}?pageSize=2"
    while path:
        response = api.get(path)
        found += [each["zaak"] for each in response.json()["zaken"]]
        links = {each["rel"]: url for url, each in _links(response)}
        path = links.get("next", "")

    assert found == [f"Z-{number}" for number in range(5)]
    assert response.json()["bladzijden"] == 3
    assert api.get(f"{CASES}?page=9").json()["zaken"] == []


def _links(response: httpx.Response) -> list[tuple[str, dict[str, str]]]:
    return [(str(each["url"]), {"rel": str(name)}) for name, each in response.links.items()]


@pytest.mark.parametrize("query", ["page=0", "page=een", "pageSize=1000", "zoek=Z-1"])
def test_a_page_that_is_none_is_told(api: Direct, query: str) -> None:
    found = problem(api.get(f"{CASES}?{query}"), 400)

    assert found["errors"][0]["in"] == "query"


def test_what_there_is_to_do_names_the_case(api: Direct) -> None:
    place = opened(api, eerste_ziektedag="2026-03-02", kader="werknemer")

    tasks = api.get("/v1/tasks").json()["taken"]

    assert tasks
    assert {each["zaak_id"] for each in tasks} == {place.rpartition("/")[2]}
    assert {each["soort"] for each in tasks} <= {"te_laat", "na_te_gaan", "nadert"}


def test_the_history_and_the_export_have_everything(api: Direct) -> None:
    place = opened(api, kader="werknemer")
    api.patch(place, json={"feiten": {"kader": "onbekend"}}, headers={"if-match": "*"})

    events = api.get(f"{place}/events").json()["gebeurtenissen"]
    export = api.get(f"{place}/export").json()

    assert [each["soort"] for each in events] == ["geopend", "gezegd", "gezegd"]
    assert [each["nummer"] for each in events] == [1, 2, 3]
    assert export["gebeurtenissen"] == events
    assert export["zaak"] == "Z-1"


# --- who may what ---------------------------------------------------------------------------------


def test_without_a_token_there_is_nothing(api: Direct) -> None:
    place = opened(api)
    paths = [CASES, place, f"{place}/events", f"{place}/export", "/v1/tasks"]

    for headers in ({"authorization": ""}, {"authorization": "Bearer geraden"}):
        for path in paths:
            problem(api.get(path, headers=headers), 403)
        problem(api.post(CASES, json={"zaak": "Z-2"}, headers=headers), 403)
        problem(api.patch(place, json={}, headers={**headers, "if-match": "*"}), 403)
    assert api.get(CASES).json()["totaal"] == 1


def test_another_ad_finds_nothing_and_learns_nothing(
    api: Direct, as_ad: Callable[[str], None]
) -> None:
    place = opened(api, kader="werknemer")
    as_ad("AD-2")
    other = opened(api, "Z-1", kader="zelfstandige_aov")

    assert [each["zaak"] for each in api.get(CASES).json()["zaken"]] == ["Z-1"]
    paths = ["", "/events", "/export", "/decisions/timing", "/answers/1"]
    assert [api.get(place + path).status_code for path in paths] == [404] * len(paths)
    assert api.patch(place, json={}, headers={"if-match": "*"}).status_code == 404
    absent = api.get(f"{CASES}/{'0' * 32}")
    assert api.get(place).content == absent.content
    assert api.get(other).headers["etag"] == '"2"', "the events of others are not counted"


def test_a_server_that_keeps_nothing_has_no_cases(knowledge: Knowledge) -> None:
    with asking(make_app(knowledge, Settings(nice=0))) as bare:
        assert bare.get(CASES).status_code == 404
        assert "/cases" not in bare.get("/v1/openapi.json").json()["paths"]

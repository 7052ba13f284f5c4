"""A case shared, handed over, corrected, erased and promised in by the API; and many at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx

from adwijzer.store.cases.store import open_cases
from tests.web.case_api import CASES, Office, api, as_ad, facts_of, office, opened, problem
from tests.web.direct import Direct

__all__ = ["api", "as_ad", "office"]

ANY = {"if-match": "*"}
As = Callable[[str], None]


def tag(api: Direct, place: str) -> dict[str, str]:
    """The header that names the newest version of a case."""
    return {"if-match": api.get(place).headers["etag"]}


def test_a_case_is_shared_once_and_both_work_in_it(api: Direct, as_ad: As) -> None:
    place = opened(api, kader="werknemer")
    once = {**tag(api, place), "idempotency-key": "delen-van-z-1"}

    shared = api.post(f"{place}/shares", json={"ad": "AD-2"}, headers=once)
    again = api.post(f"{place}/shares", json={"ad": "AD-2"}, headers=once)

    assert shared.status_code == 200, shared.text
    assert shared.json()["gedeeld_met"] == ["AD-2"]
    assert again.json() == shared.json()
    assert again.headers["etag"] == shared.headers["etag"]
    other = api.post(f"{place}/shares", json={"ad": "AD-3"}, headers=once)
    assert other.status_code == 422, "the key stood for something else"
    problem(api.post(f"{place}/shares", json={"ad": "AD-2"}, headers=ANY), 409)
    as_ad("AD-2")
    assert facts_of(api.get(place).json()) == {"kader": "werknemer"}
    for path, body in (("shares", {"ad": "AD-3"}), ("transfers", {"ad": "AD-3"})):
        told = problem(api.post(f"{place}/{path}", json=body, headers=ANY), 409)
        assert "met je gedeeld" in told["errors"][0]["detail"]
    as_ad("AD-3")
    problem(api.get(place), 404)


def test_a_case_that_is_handed_over_is_no_longer_there(api: Direct, as_ad: As) -> None:
    place = opened(api)
    stale = tag(api, place)
    api.patch(place, json={"feiten": {"kader": "werknemer"}}, headers=stale)

    problem(api.post(f"{place}/transfers", json={"ad": "AD-2"}), 428)
    problem(api.post(f"{place}/transfers", json={"ad": "AD-2"}, headers=stale), 412)
    given = api.post(f"{place}/transfers", json={"ad": "AD-2"}, headers=tag(api, place))

    assert (given.status_code, given.json()) == (200, {"zaak": "Z-1", "ad": "AD-2"})
    problem(api.get(place), 404)
    as_ad("AD-2")
    assert api.get(place).json()["ad"] == "AD-2"


def test_a_value_that_is_struck_is_shown_nowhere(api: Direct) -> None:
    place = opened(api, eerste_ziektedag="2019-04-05")
    once = {**ANY, "idempotency-key": "correctie-1"}

    done = api.post(f"{place}/corrections", json={"feit": "eerste_ziektedag"}, headers=once)

    assert done.status_code == 200, done.text
    assert facts_of(done.json()) == {}
    again = api.post(f"{place}/corrections", json={"feit": "eerste_ziektedag"}, headers=once)
    assert again.json() == done.json()
    for path in ("", "/events", "/export"):
        assert "2019" not in api.get(f"{place}{path}").text
    nothing = api.post(f"{place}/corrections", json={"feit": "kader"}, headers=ANY)
    assert "niets gezegd" in problem(nothing, 400)["errors"][0]["detail"]
    problem(api.post(f"{place}/corrections", json={"feit": "fax"}, headers=ANY), 400)


def test_a_case_is_erased_only_by_who_names_it(api: Direct, office: Office) -> None:
    place = opened(api, eerste_ziektedag="2019-04-05")

    for body, headers, status in (
        ({}, ANY, 400),
        ({"bevestig": "Z-2"}, ANY, 400),
        ({"bevestig": "Z-1"}, {}, 428),
        ({"bevestig": "Z-1"}, {"if-match": '"1"'}, 412),
    ):
        problem(api.post(f"{place}/erasures", json=body, headers=headers), status)
        assert api.get(place).status_code == 200, body
    done = api.post(f"{place}/erasures", json={"bevestig": "Z-1"}, headers=tag(api, place))
    assert (done.status_code, done.json()) == (200, {"gewist": "ja"})
    problem(api.get(place), 404)
    assert api.get(CASES).json()["zaken"] == []
    with open_cases(str(office.folder / "zaken.db"), str(office.folder / "sleutels.db")) as store:
        assert store.cases() == []


def test_a_promise_has_a_day_and_loses_it(api: Direct) -> None:
    place = opened(api)

    def promises() -> dict[str, Any]:
        found = api.get("/v1/tasks").json()["taken"]
        return {each["naam"]: each["datum"] for each in found if each["soort"] == "toezegging"}

    promised = [{"naam": "nazorg", "uiterlijk": "2099-03-02"}]
    done = api.patch(place, json={"toegezegd": promised}, headers=ANY)
    assert done.status_code == 200, done.text
    assert promises() == {"nazorg": "2099-03-02"}
    api.patch(place, json={"toegezegd": [{"naam": "nazorg"}]}, headers=ANY)
    assert promises() == {"nazorg": None}
    api.patch(place, json={"gedaan": ["nazorg"]}, headers=ANY)
    assert promises() == {}
    wrong = api.patch(place, json={"toegezegd": [{"naam": "taart"}]}, headers=ANY)
    assert "onbekende toezegging" in problem(wrong, 400)["errors"][0]["detail"]


def test_an_answer_is_kept_with_the_day_of_what_it_promises(api: Direct) -> None:
    place = opened(api)
    body = {
        "feiten": {"agenda": ["werkplekonderzoek"], "fysiek_mogelijk": "ja"},
        "keuze": {"gekozen": "uitstellen", "reden": "wens_client"},
        "toegezegd": [{"uiterlijk": "2099-03-02"}],
    }

    kept = api.post(f"{place}/decisions/contact-form/answers", json=body, headers=ANY)

    assert kept.status_code == 201, kept.text
    [event] = [
        each
        for each in api.get(f"{place}/export").json()["gebeurtenissen"]
        if each["soort"] == "toegezegd"
    ]
    assert event["uiterlijk"] == "2099-03-02"
    other = {**body, "toegezegd": [{"naam": "andere_weg_zoeken", "uiterlijk": "2099-03-02"}]}
    wrong = api.post(f"{place}/decisions/contact-form/answers", json=other, headers=ANY)
    assert "zegt `andere_weg_zoeken` niet toe" in problem(wrong, 400)["errors"][0]["detail"]


# --- many at once ---------------------------------------------------------------------------------


def imported(api: Direct, *rows: dict[str, Any], key: str = "", **more: Any) -> httpx.Response:
    headers = {"idempotency-key": key} if key else {}
    return api.post("/v1/case-imports", json={"zaken": [*rows], **more}, headers=headers)


def test_cases_are_tried_first_and_brought_in_once(api: Direct) -> None:
    place = opened(api, kader="werknemer")
    rows = (
        {"zaak": "Z-1", "versie": 2, "feiten": {"eerste_ziektedag": "2026-03-02"}},
        {"zaak": "Z-2", "versie": 0, "feiten": {"kader": "werknemer"}},
    )

    tried = imported(api, *rows, proef=True)
    assert tried.json() == {"bewaard": False, "nieuw": ["Z-2"], "veranderd": ["Z-1"], "gelijk": 0}
    assert api.get(CASES).json()["totaal"] == 1
    done = imported(api, *rows, key="inlezen-1")
    again = imported(api, *rows, key="inlezen-1")
    assert done.json() == {**tried.json(), "bewaard": True}
    assert again.json() == done.json(), "a request that is sent again is done once"
    assert len(facts_of(api.get(place).json())) == 2
    stale = imported(api, *rows, key="inlezen-2")
    assert stale.status_code == 412
    same = imported(api, *({**row, "versie": None} for row in rows))
    assert same.json() == {"bewaard": True, "nieuw": [], "veranderd": [], "gelijk": 2}
    assert "import" in json.dumps(api.get(f"{place}/export").json()["gebeurtenissen"])


def test_one_wrong_case_keeps_all_of_them_out(api: Direct) -> None:
    place = opened(api, "Z-9")
    api.patch(place, json={"gesloten": "ja"}, headers=ANY)

    told = problem(
        imported(
            api,
            {"zaak": "Z-1", "feiten": {"kader": "werknemer"}},
            {"zaak": "Z-2", "feiten": {"kader": "ruimtevaart"}},
            {"zaak": "Z-1", "feiten": {}},
            {"zaak": "Z-9", "feiten": {"kader": "werknemer"}},
        ),
        400,
    )

    assert [each["location"]["pointer"] for each in told["errors"]] == [
        *("/zaken/1/feiten/kader", "/zaken/2/zaak", "/zaken/3/zaak")
    ]
    assert "ruimtevaart" not in json.dumps(told)
    assert api.get(CASES).json()["totaal"] == 1


# --- looking back ---------------------------------------------------------------------------------


def test_what_changed_since_an_answer_is_told_and_it_is_decided_again(api: Direct) -> None:
    place = opened(api, kader="werknemer", eerste_ziektedag="2026-03-02")
    nothing = api.get(f"{place}/decisions/timing/comparison")
    assert "nog geen antwoord" in problem(nothing, 409)["errors"][0]["detail"]
    assert api.post(f"{place}/decisions/timing/answers", json={}, headers=ANY).status_code == 201
    api.patch(place, json={"feiten": {"probleemanalyse_datum": "2026-04-09"}}, headers=ANY)

    found = api.get(f"{place}/decisions/timing/comparison").json()
    assert [each["feit"] for each in found["feiten"]] == ["probleemanalyse_datum"]
    assert found["door_feiten"]
    later = api.get(f"{place}/decisions/timing/comparison?asOf=2026-12-31").json()
    assert later["peildatum"]["nu"] == "2026-12-31"
    [again] = api.get(f"{place}/replay").json()["antwoorden"]
    assert again["uitkomst"] == "gelijk"
    number = again["gebeurtenis"]
    assert api.get(f"{place}/replay?event={number}").json()["antwoorden"] == [again]
    problem(api.get(f"{place}/replay?event=1"), 400)


def test_tasks_on_a_day_without_rules_are_refused(api: Direct) -> None:
    opened(api, kader="werknemer", eerste_ziektedag="2026-03-02")

    [fault] = problem(api.get("/v1/tasks?asOf=1975-11-10"), 400)["errors"]

    assert fault["location"] == {"name": "asOf"}
    assert "gold nog geen regel" in fault["detail"]


def test_an_ad_sees_their_own_figures(api: Direct) -> None:
    place = opened(api)
    facts = {"soort_informatie": "medisch", "ontvanger": "bedrijfsarts"}
    advice = api.post("/v1/decisions/sharing/answers", json=facts).json()["advies"]["oordeel"]
    body = {"feiten": facts, "keuze": {"gekozen": advice}}
    kept = api.post(f"{place}/decisions/sharing/answers", json=body, headers=ANY)
    assert kept.status_code == 201, kept.text

    own = api.get("/v1/practice-figures?own=true&perYear=true").json()
    groups = api.get("/v1/practice-figures?perYear=true").json()

    [whole] = [each for each in own["cijfers"] if each["regel"] is None]
    assert (own["eigen"], whole["keuzes"], whole["gevolgd"]) == (True, 1, 1)
    assert groups == {"eigen": False, "cijfers": []}, "fewer than ten tell of one person"

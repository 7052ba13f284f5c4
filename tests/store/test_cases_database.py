"""Cases in a database: what was said is there again, in order, and only for who may see it."""

from __future__ import annotations

from datetime import date

import pytest

from adwijzer.cases.desk import DeskCase
from adwijzer.store.cases.events import (
    CASE,
    STRUCK,
    AnswerKept,
    ChoiceMade,
    DateDone,
    DocumentMade,
    FactSaid,
    Said,
)
from adwijzer.store.cases.state import state_of
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.text.diagnostics import InputError
from tests.store.cases import CONTACT, RULES, answer, events_of, said


def test_what_was_said_is_there_again_in_order(cases: CaseStore, address: str, keys: str) -> None:
    everything: list[Said] = [
        said("eerste_ziektedag", "2026-03-02", since=date(2026, 3, 4)),
        said("agenda", ["kennismaking"], CONTACT),
        said("onderbrekingen", [{"van": "2026-05-04", "tot": "2026-05-31"}]),
        answer({"eerste_ziektedag": "2026-03-02"}),
        DocumentMade("brief", "client", "ab" * 32),
        DateDone("plan_van_aanpak", date(2026, 4, 20)),
    ]

    case = cases.open("Z-1", "AD-1", everything[:2])
    cases.append(case, everything[2:], "AD-1")
    kept = cases.events(cases.case("Z-1", "AD-1"))
    cases.append(cases.case("Z-1", "AD-1"), [ChoiceMade(kept[4].number, followed=True)], "AD-1")

    with open_cases(address, keys) as again:
        assert events_of(again, "Z-1") == [*everything, ChoiceMade(kept[4].number, followed=True)]
    assert [each.at for each in kept] == sorted({each.at for each in kept})
    assert {each.by for each in kept} == {"AD-1"}


def test_a_code_is_one_case_of_an_ad(cases: CaseStore) -> None:
    cases.open("Z-1", "AD-1", [said("kader", "werknemer")])
    cases.open("Z-1", "AD-2")

    with pytest.raises(InputError, match="er is al een zaak met deze code"):
        cases.open("Z-1", "AD-1")
    with pytest.raises(InputError, match="deze zaak is er niet"):
        cases.case("Z-2", "AD-1")
    assert len(events_of(cases, "Z-1")) == 1
    assert events_of(cases, "Z-1", "AD-2") == []
    assert [(c.code, c.ad) for c in cases.cases()] == [("Z-1", "AD-1"), ("Z-1", "AD-2")]
    assert [c.ad for c in cases.cases("AD-2")] == ["AD-2"]


def test_many_cases_are_opened_all_or_none(cases: CaseStore) -> None:
    cases.open("Z-2", "AD-1")

    with pytest.raises(InputError):
        cases.open_many([("Z-1", "AD-1", ()), ("Z-2", "AD-1", ())], "AD-1")
    assert [case.code for case in cases.cases()] == ["Z-2"]
    with pytest.raises(InputError, match="staat er twee keer"):
        cases.open_many([("Z-3", "AD-1", ()), ("Z-3", "AD-1", ())], "AD-1")
    cases.open_many([("Z-3", "AD-1", [said("kader", "werknemer")]), ("Z-4", "AD-1", ())], "AD-1")
    assert [case.code for case in cases.cases("AD-1")] == ["Z-2", "Z-3", "Z-4"]
    assert len(events_of(cases, "Z-3")) == 1


@pytest.mark.parametrize("code", ["123456782", "jan@voorbeeld.nl", "0612345678"])
def test_a_code_that_looks_personal_is_refused_without_repeating_it(
    code: str, cases: CaseStore
) -> None:
    with pytest.raises(InputError) as caught:
        cases.open(code, "AD-1")

    assert code not in str(caught.value)
    assert cases.cases() == []


def test_a_closed_case_takes_nothing_until_it_is_opened_again(cases: CaseStore) -> None:
    case = cases.open("Z-1", "AD-1")
    cases.close(case, "AD-1")

    for more in (said("kader", "werknemer"), answer({})):
        with pytest.raises(InputError, match="deze zaak is gesloten"):
            cases.append(case, [more], "AD-1")
    with pytest.raises(InputError, match="al gesloten"):
        cases.close(case, "AD-1")
    cases.reopen(case, "AD-1")
    cases.append(case, [said("kader", "werknemer")], "AD-1")
    with pytest.raises(InputError, match="niet gesloten"):
        cases.reopen(case, "AD-1")
    assert not state_of(cases.events(case)).closed


def test_who_builds_on_an_older_state_is_told(cases: CaseStore) -> None:
    case = cases.open("Z-1", "AD-1")
    cases.append(case, [said("kader", "werknemer")], "AD-2", seen=case.last)

    with pytest.raises(InputError, match="intussen veranderd"):
        cases.append(case, [said("kader", "zelfstandig")], "AD-1", seen=case.last)
    assert state_of(cases.events(case)).case_data() == {"kader": "werknemer"}


def test_a_choice_is_about_an_answer_of_the_same_case(cases: CaseStore) -> None:
    other = cases.open("Z-1", "AD-1", [answer({})])
    case = cases.open("Z-2", "AD-1", [said("kader", "werknemer")])

    for number in (other.last, case.last, 999):
        with pytest.raises(InputError, match="geen bewaard antwoord van deze zaak"):
            cases.append(case, [ChoiceMade(number, followed=True)], "AD-1")


def test_a_case_that_is_handed_over_is_one_of_the_other_ad(cases: CaseStore) -> None:
    case = cases.open("Z-1", "AD-1", [said("kader", "werknemer")])

    cases.transfer(case, "AD-2", "AD-1")

    assert [c.ad for c in cases.cases("AD-2")] == ["AD-2"]
    assert cases.cases("AD-1") == []
    with pytest.raises(InputError, match="deze zaak is er niet"):
        cases.case("Z-1", "AD-1")
    assert state_of(cases.events(cases.case("Z-1", "AD-2"))).ad == "AD-2"


@pytest.mark.parametrize("way", ["share", "transfer"])
@pytest.mark.parametrize("code", ["Z-1", "Z" * 64])
def test_who_has_the_code_of_a_case_already_finds_it_under_one_beside(
    cases: CaseStore, way: str, code: str
) -> None:
    """And who gives it cannot tell from what happens whether they have."""
    theirs = cases.open(code, "AD-3", [said("kader", "zelfstandig")])
    for giver in ("AD-1", "AD-2"):
        case = cases.open(code, giver, [said("kader", "werknemer")])
        getattr(cases, way)(case, "AD-3", giver)
        assert [(c.code, c.id) for c in cases.cases(giver)] == (
            [(code, case.id)] if way == "share" else []
        )

    found = {each.code: each.id for each in cases.cases("AD-3")}
    assert len(found) == 3
    assert found.pop(code) == theirs.id
    assert [*found] == sorted(found), "in the order of the codes that AD-3 has"
    assert code != "Z-1" or sorted(found) == ["Z-1-van-AD-1", "Z-1-van-AD-2"]
    for beside, case_id in found.items():
        ref = cases.case(beside, "AD-3")
        assert (ref.id, ref.code) == (case_id, beside)
        assert DeskCase.of(cases, ref).state.case_data() == {"kader": "werknemer"}
        cases.append(ref, [said("verlengd", "ja")], "AD-3")
    assert verify(cases).findings == ()


def test_a_case_that_is_shared_is_found_by_both(cases: CaseStore) -> None:
    case = cases.open("Z-1", "AD-1")
    cases.share(case, "AD-2", "AD-1")

    assert cases.case("Z-1", "AD-2").id == cases.case("Z-1", "AD-1").id == case.id
    assert cases.case("Z-1", "AD-2").shared_with == ("AD-2",)
    assert [c.ad for c in cases.cases("AD-2")] == ["AD-1"]
    with pytest.raises(InputError, match="die AD heeft deze zaak al"):
        cases.share(case, "AD-2", "AD-1")
    cases.transfer(case, "AD-2", "AD-1")
    assert cases.case("Z-1", "AD-2").shared_with == ()


def test_a_wrong_fact_is_not_shown_any_more(cases: CaseStore) -> None:
    case = cases.open("Z-1", "AD-1", [said("kader", "werknemer"), said("heeft_werkgever", "ja")])
    cases.append(
        case,
        [
            answer({"kader": "werknemer", "heeft_werkgever": "ja"}),
            said("kader", "zelfstandig"),
            said("kader", "werknemer", CONTACT),
        ],
        "AD-1",
    )

    cases.correct(case, CASE, "kader", "AD-1")

    shown = cases.events(case)
    assert state_of(shown).case_data() == {"heeft_werkgever": "ja"}
    assert state_of(shown).case_data(CONTACT) == {"kader": "werknemer"}
    values = [k.event.value for k in shown if isinstance(k.event, FactSaid)]
    assert values == [STRUCK, "ja", STRUCK, "werknemer"]
    kept = next(k.event for k in shown if isinstance(k.event, AnswerKept))
    struck = {"kader": STRUCK, "heeft_werkgever": "ja"}
    assert (kept.facts, kept.answer["feiten"]) == (struck, struck)
    of_then = next(
        k.event for k in cases.events(case, struck=True) if isinstance(k.event, AnswerKept)
    )
    assert of_then.facts == {"kader": "werknemer", "heeft_werkgever": "ja"}
    cases.append(case, [said("kader", "wga")], "AD-1")
    assert state_of(cases.events(case)).case_data()["kader"] == "wga"
    with pytest.raises(InputError, match="niets gezegd"):
        cases.correct(case, CASE, "agenda", "AD-1")


def test_what_is_said_again_wins_and_can_be_taken_back(cases: CaseStore) -> None:
    case = cases.open("Z-1", "AD-1", [said("kader", "werknemer", since=date(2026, 3, 1))])
    assert state_of(cases.events(case)).case_data() == {
        "kader": {"waarde": "werknemer", "bekend_op": "2026-03-01"}
    }

    cases.append(case, [said("kader", "zelfstandig")], "AD-1")
    assert state_of(cases.events(case)).case_data() == {"kader": "zelfstandig"}
    cases.append(case, [said("kader", None)], "AD-1")
    assert state_of(cases.events(case)).case_data() == {}


def test_the_rules_of_an_answer_are_kept_once(cases: CaseStore) -> None:
    assert cases.rule_base(RULES.sha256) is None

    cases.keep_rule_base(RULES, "1", "AD-1")
    before = cases.head()
    cases.keep_rule_base(RULES, "1", "AD-1")

    assert cases.head() == before
    kept = cases.rule_base(RULES.sha256)
    assert kept is not None
    assert (kept.files, kept.sha256) == (RULES.files, RULES.sha256)


def test_a_picture_lasts_until_the_case_changes(cases: CaseStore) -> None:
    one, other = cases.open("Z-1", "AD-1"), cases.open("Z-2", "AD-1")
    cases.keep_snapshots({one: b"een", other: b"twee"})
    assert cases.snapshots(refs=[one]) == [(one, b"een")]

    cases.append(other, [said("kader", "werknemer")], "AD-1")

    assert [content for _, content in cases.snapshots("AD-1")] == [b"een", None]
    assert cases.snapshots(refs=[cases.case("Z-2", "AD-1")])[0][1] is None
    cases.keep_snapshots({cases.case("Z-2", "AD-1"): b"drie"})
    assert [content for _, content in cases.snapshots()] == [b"een", b"drie"]


def test_an_erased_case_is_gone(cases: CaseStore, address: str, keys: str) -> None:
    case = cases.open("Z-1", "AD-1", [said("kader", "werknemer")])
    cases.open("Z-2", "AD-1")

    cases.erase([case], "AD-1")

    for store in (cases,):
        assert [c.code for c in store.cases()] == ["Z-2"]
        with pytest.raises(InputError, match="deze zaak is er niet"):
            store.case("Z-1", "AD-1")
        with pytest.raises(InputError, match="gewist"):
            store.append(case, [said("kader", "werknemer")], "AD-1")
        with pytest.raises(InputError, match="gewist"):
            store.erase([case], "AD-1")
    new = cases.open("Z-1", "AD-1")
    assert new.id != case.id
    with open_cases(address, keys) as again:
        assert events_of(again, "Z-1") == []

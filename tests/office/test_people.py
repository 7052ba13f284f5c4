"""The people of an office: named, signed in, given tokens, and gone again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select, update

from adwijzer.office.office import Office, hashed, roles_in, today
from adwijzer.office.roles import Role
from adwijzer.store.cases.copies import backup, restore
from adwijzer.store.cases.store import open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.store.place import find
from adwijzer.store.schema import SESSIONS
from adwijzer.store.sessions import session_of
from adwijzer.text.diagnostics import InputError
from tests.store.cases import tampering

AD, PLANNER, BEHEER = (frozenset({each}) for each in (Role.AD, Role.PLANNER, Role.BEHEER))


def refused(office: Office, code: str, name: str | None, roles: frozenset[Role]) -> str:
    before = office.people()
    with pytest.raises(InputError) as error:
        office.name_person(code, name, roles, "BEHEER-1")
    assert office.people() == before, "nothing changed"
    return str(error.value.diagnostics[0])


def test_a_person_has_a_code_roles_and_a_name_to_sign_in_with(office: Office) -> None:
    assert office.name_person("AD-1", "ad1@kantoor.nl", AD, "BEHEER-1")
    assert office.name_person("P-1", "sub-8832", PLANNER | AD, "BEHEER-1")

    found = office.by_name("AD1@kantoor.NL ")
    assert found is not None
    assert (found.code, found.roles) == ("AD-1", AD)
    assert office.by_name("ad2@kantoor.nl") is None
    assert office.by_name("SUB-8832") is None, "a number of the provider is not written another way"


def test_naming_somebody_again_replaces_their_roles_and_keeps_what_is_not_said(
    office: Office,
) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "BEHEER-1")

    assert not office.name_person("AD-1", None, PLANNER, "BEHEER-1")
    found = office.by_name("ad1@kantoor.nl")
    assert found is not None
    assert found.roles == PLANNER


def test_what_is_wrong_with_a_person_is_said_and_changes_nothing(office: Office) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "BEHEER-1")

    assert "al iemand anders" in refused(office, "AD-2", "ad1@kantoor.nl", AD)
    assert "minstens één rol" in refused(office, "AD-2", "ad2@kantoor.nl", frozenset())
    assert "ontbreekt" in refused(office, "AD-2", None, AD)
    assert "geen naam om mee aan te melden" in refused(office, "AD-2", " ", AD)
    assert "123456782" not in refused(office, "123456782", "ad2@kantoor.nl", AD)
    with pytest.raises(InputError, match="kies uit: ad, planner, beleid, beheer"):
        roles_in(["baas"])


def test_the_last_who_looks_after_the_office_stays(office: Office) -> None:
    office.name_person("B-1", "b1@kantoor.nl", BEHEER, "B-1")

    assert "de enige met de rol beheer" in refused(office, "B-1", None, AD)
    with pytest.raises(InputError, match="de enige met de rol beheer"):
        office.remove_person("B-1", "B-1")
    office.name_person("B-2", "b2@kantoor.nl", BEHEER, "B-1")
    office.remove_person("B-1", "B-2")
    assert [each.code for each in office.people().in_role(Role.BEHEER)] == ["B-2"]


def test_a_session_is_of_a_person_until_they_are_removed(office: Office) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    office.name_person("AD-2", "ad2@kantoor.nl", AD, "B-1")
    one, two = office.by_name("ad1@kantoor.nl"), office.by_name("ad2@kantoor.nl")
    assert one is not None
    assert two is not None
    words = [office.begin_session(one, "sub-1", sid) for sid in ("a", "b")]
    other = office.begin_session(two, "sub-2", "c")

    assert [office.by_session(word) for word in words] == [one, one]
    office.remove_person("AD-1", "B-1")
    assert [office.by_session(word) for word in words] == [None, None]
    assert office.by_session(other) == two
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    assert [office.by_session(word) for word in words] == [None, None]


def test_an_old_session_is_of_nobody_who_came_back_also_when_its_row_stayed(
    office: Office, address: str
) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    one = office.by_name("ad1@kantoor.nl")
    assert one is not None
    word = office.begin_session(one, "sub-1", "a")
    with tampering(address) as connection:
        [row] = connection.execute(select(SESSIONS)).mappings()
        kept = dict(row)
    office.remove_person("AD-1", "B-1")
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    with tampering(address) as connection:
        connection.execute(SESSIONS.insert(), [kept])

    assert office.by_session(word) is None


def test_new_roles_hold_at_once_in_a_session_that_goes_on(office: Office) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    one = office.by_name("ad1@kantoor.nl")
    assert one is not None
    word = office.begin_session(one, "sub-1", "a")

    office.name_person("AD-1", None, PLANNER, "B-1")
    now = office.by_session(word)
    assert now is not None
    assert now.roles == PLANNER


@pytest.mark.parametrize(("column", "minutes"), [("gebruikt", 61), ("begonnen", 601)])
def test_a_session_is_over_after_an_hour_of_rest_or_ten_hours(
    office: Office, address: str, column: str, minutes: int
) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    one = office.by_name("ad1@kantoor.nl")
    assert one is not None
    word = office.begin_session(one, "sub-1", "a")
    assert office.store.engine is not None
    engine, lifetime = office.store.engine, office.lifetime

    def back(minutes: int) -> None:
        with tampering(address) as connection:
            [at] = connection.execute(select(SESSIONS.c[column])).scalars()
            earlier = {column: at - timedelta(minutes=minutes)}
            connection.execute(update(SESSIONS).values(earlier))

    back(minutes - 2)
    assert session_of(engine, hashed(word), lifetime) is not None
    back(minutes if column == "gebruikt" else 2)
    assert session_of(engine, hashed(word), lifetime) is None
    assert office.by_session(word) is None


def test_a_session_ends_by_signing_off_here_or_at_the_provider(office: Office) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    one = office.by_name("ad1@kantoor.nl")
    assert one is not None
    words = [office.begin_session(one, "sub-1", sid) for sid in ("a", "b", "c", "d")]

    office.end_session(words[0])
    assert [bool(office.by_session(each)) for each in words] == [False, True, True, True]
    office.end_at_provider("sub-1", "b")
    assert [bool(office.by_session(each)) for each in words] == [False, False, True, True]
    office.end_at_provider("sub-1", None)
    assert not any(office.by_session(each) for each in words)


def test_a_token_is_valid_up_to_its_last_day_and_kept_as_a_hash(
    office: Office, address: str
) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    number, word = office.give_token("AD-1", today(), "B-1")

    assert office.by_token(word) == ("AD-1", AD)
    assert office.by_token(word[:-1]) is None
    assert office.by_token("") is None
    if (file := find(address).file) is not None:
        assert word.encode() not in file.read_bytes()
    [(hashed, token)] = office.people().tokens.items()
    past = replace(token, until=today() - timedelta(days=1))
    office._known = office._known[0], replace(office.people(), tokens={hashed: past})
    assert office.by_token(word) is None
    office._known = -1, office.people()
    office.take_token(number, "B-1")
    assert office.by_token(word) is None


def test_a_token_of_a_person_goes_with_them_and_that_of_a_system_stays(office: Office) -> None:
    office.name_person("P-1", "p1@kantoor.nl", PLANNER, "B-1")
    _, own = office.give_token("P-1", today(), "B-1")
    _, system = office.give_token("planning", today(), "B-1", PLANNER)

    office.remove_person("P-1", "B-1")
    assert office.by_token(own) is None
    assert office.by_token(system) == ("planning", PLANNER)
    office.name_person("P-1", "p1@kantoor.nl", PLANNER, "B-1")
    assert office.by_token(own) is None, "who comes back gets a new one"


def test_a_system_and_a_person_never_have_one_code(office: Office) -> None:
    office.name_person("P-1", "p1@kantoor.nl", PLANNER, "B-1")
    office.give_token("planning", today(), "B-1", PLANNER)

    with pytest.raises(InputError, match="van een persoon"):
        office.give_token("P-1", today(), "B-1", {Role.BEHEER})
    assert "van een systeem" in refused(office, "planning", "x@kantoor.nl", AD)
    with pytest.raises(InputError, match="werkt hier niet"):
        office.give_token("P-2", today(), "B-1")
    with pytest.raises(InputError, match="al voorbij"):
        office.give_token("P-1", today() - timedelta(days=1), "B-1")


def test_what_is_kept_of_people_is_sealed_and_in_the_chain(office: Office, address: str) -> None:
    office.name_person("AD-77", "ad77@kantoor.nl", AD, "BEHEER-9")

    assert verify(office.store).findings == ()
    if (file := find(address).file) is not None:
        kept = file.read_bytes()
        assert b"AD-77" not in kept
        assert b"BEHEER-9" not in kept
        assert b"ad77" not in kept
    with tampering(address) as connection:
        connection.exec_driver_sql(
            "UPDATE gebeurtenissen SET soort = 'mensweg' WHERE soort = 'mens'"
        )
    assert "is veranderd" in str(verify(office.store).findings[0])


def test_another_process_sees_who_was_removed(office: Office, address: str, keys: str) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    one = office.by_name("ad1@kantoor.nl")
    assert one is not None
    word = office.begin_session(one, "sub-1", "a")
    with open_cases(address, keys) as store:
        Office(store, office.lifetime).remove_person("AD-1", "B-1")

    assert office.by_session(word) is None


def test_a_backup_has_the_people_and_no_sessions(
    office: Office, tmp_path_factory: pytest.TempPathFactory
) -> None:
    office.name_person("AD-1", "ad1@kantoor.nl", AD, "B-1")
    one = office.by_name("ad1@kantoor.nl")
    assert one is not None
    word = office.begin_session(one, "sub-1", "a")
    folder = tmp_path_factory.mktemp("kopie")
    backup(office.store, folder / "inhoud.db", folder / "sleutels.db")
    back, back_keys = str(folder / "terug.db"), str(folder / "terug.sleutels.db")

    restore(folder / "inhoud.db", folder / "sleutels.db", back, back_keys, "B-1")
    with open_cases(back, back_keys) as store:
        again = Office(store, office.lifetime)
        assert again.by_name("ad1@kantoor.nl") is not None
        assert again.by_session(word) is None

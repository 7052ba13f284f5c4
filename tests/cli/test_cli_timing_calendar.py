"""The dates as a calendar, read back by another library than the one that wrote it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import vobject

from tests.cli.command import Facts, advise
from tests.cli.conftest import CaseFile
from tests.cli.test_cli_timing_answer import (
    DONE,
    LATER_KNOWN,
    LONG_AGO,
    NO_EMPLOYER,
    NO_FIRST_DAY,
    PLAIN,
    RECOVERED_LONG,
    RECOVERED_NOW,
    timing,
)

DAY = "--as-of 2026-12-12"


def written(facts: Mapping[str, Any], *options: str) -> str:
    """The calendar as it lands in the file, line ends and all."""
    result = advise(f"timing --case - --format ics {DAY}", *options, stdin=json.dumps(facts))
    assert (result.status, result.err) == (0, "")
    return result.out


def events(facts: Mapping[str, Any], *options: str) -> list[Any]:
    """The events as another program reads them."""
    calendar = vobject.readOne(written(facts, *options))
    assert calendar.name == "VCALENDAR"
    return list(calendar.vevent_list)


def uids(facts: Mapping[str, Any], *options: str) -> list[str]:
    return [event.uid.value for event in events(facts, *options)]


def by_title(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {event.summary.value.partition(" (uiterlijk ")[0]: event for event in events(facts)}


@pytest.mark.parametrize("facts", [PLAIN, DONE, NO_EMPLOYER], ids=str)
def test_every_date_to_come_is_an_event_on_its_safe_day(facts: Facts) -> None:
    wanted = {
        row["titel"]: row["veilige_datum"]
        for row in timing(facts)["termijnen"]
        if row["status"] in ("op_tijd", "nadert")
    }

    assert wanted
    assert {
        title: event.dtstart.value.isoformat() for title, event in by_title(facts).items()
    } == wanted


def test_events_last_the_whole_day_and_do_not_block_it() -> None:
    for event in events(PLAIN):
        assert type(event.dtstart.value) is date
        assert event.dtend.value - event.dtstart.value == timedelta(days=1)
        assert event.transp.value == "TRANSPARENT"


def test_an_event_reminds_two_weeks_ahead() -> None:
    for event in by_title(DONE).values():
        assert event.valarm.trigger.value == timedelta(days=-14)
        assert event.valarm.action.value == "DISPLAY"
        assert event.valarm.description.value
    assert "TRIGGER:-P14D\r\n" in written(DONE)


def test_a_date_that_passed_stays_out() -> None:
    late = {**DONE, "aangifte_uwv_datum": "nog_niet", "peildatum": "2026-12-29"}

    assert {"Evaluatie van het plan", "Aangifte bij UWV"}.isdisjoint(by_title(late))
    assert all(event.dtstart.value >= date(2026, 12, 29) for event in events(late))


def test_the_window_and_the_legal_date_stand_in_the_text_of_an_event() -> None:
    event = by_title(PLAIN)["Eerstejaarsevaluatie"]

    assert event.summary.value == "Eerstejaarsevaluatie (uiterlijk 28 februari 2027)"
    assert event.dtstart.value == date(2027, 2, 26)
    assert event.description.value.startswith("Vanaf 11 januari 2027. Uiterlijk 28 februari 2027.")


def test_the_code_of_the_case_stands_in_every_event() -> None:
    for event in events(PLAIN, "--kenmerk", "z-1"):
        assert event.summary.value.startswith("z-1: ")
        assert event.description.value.startswith("Kenmerk z-1. ")


def test_a_code_that_may_be_a_number_of_a_person_is_refused() -> None:
    line = f"timing --case - --format ics {DAY} --kenmerk"
    result = advise(line, "Jansen-123456782", stdin=json.dumps(PLAIN))

    assert (result.status, result.out) == (2, "")
    assert "achter `--kenmerk` staat iets wat" in result.err
    assert "123456782" not in result.err


def test_the_same_case_gives_the_same_names_so_that_a_new_import_replaces_the_old() -> None:
    first = uids(PLAIN, "--kenmerk", "z-1")

    assert uids(PLAIN, "--kenmerk", "z-1") == first
    assert len(set(first)) == len(first)


def test_an_event_keeps_its_name_when_its_date_moves() -> None:
    moved = {
        **PLAIN,
        "onderbrekingen": [{"van": "2026-05-04", "tot": "2026-05-20", "soort": "hersteld"}],
    }
    before, after = by_title(PLAIN)["WIA-aanvraag"], by_title(moved)["WIA-aanvraag"]

    assert before.uid.value == after.uid.value
    assert before.dtstart.value != after.dtstart.value


def test_an_event_keeps_its_name_when_the_day_of_knowing_is_added() -> None:
    known = {"eerste_ziektedag": {"waarde": "2026-03-02", "bekend_op": "2026-03-04"}}

    assert uids(known) == uids(PLAIN)


def test_two_codes_keep_two_cases_apart() -> None:
    first, second = uids(PLAIN, "--kenmerk", "z-1"), uids(PLAIN, "--kenmerk", "z-2")

    assert not set(first) & set(second)
    assert not set(first) & set(uids(PLAIN))


def test_lines_end_and_fold_as_the_standard_says() -> None:
    raw = written(PLAIN, "--kenmerk", "z-1").encode()

    lines = raw.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"\n" not in b"".join(lines)
    assert b"\r" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)


def test_nothing_about_the_person_or_the_case_stands_in_it() -> None:
    facts = {
        **LATER_KNOWN,
        "disfunctioneren": "ja",
        "kans_langdurig_verzuim": "hoog",
        "onderbrekingen": [{"van": "2026-05-04", "tot": "2026-05-20", "soort": "hersteld"}],
    }
    raw = written(facts, "--kenmerk", "Z-7")
    unfolded = raw.replace("\r\n ", "")

    for personal in ("conflict", "disfunction", "hersteld", "langdurig"):
        assert personal not in unfolded
    for day in ("2026-03-02", "20260302", "2 maart 2026", "20260504", "4 mei 2026"):
        assert day not in unfolded
    assert all(event.contents["class"][0].value == "PRIVATE" for event in events(facts))


def test_a_file_that_is_made_later_counts_as_newer_whatever_its_reference_day() -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    first, *_ = events(PLAIN)
    after = datetime.now(UTC)

    assert before <= first.dtstamp.value <= after
    assert first.last_modified.value == first.dtstamp.value
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    assert int(first.sequence.value) == (first.dtstamp.value - begin) // timedelta(minutes=1)


def test_a_list_of_cases_is_one_calendar_with_the_code_of_each(case_file: CaseFile) -> None:
    name = case_file("v.csv", "code;eerste_ziektedag\nz-1;2026-03-02\nz-2;2026-06-01\n")
    result = advise(f"timing {DAY} --format ics --cases", name)

    found = list(vobject.readOne(result.out).vevent_list)
    assert {event.summary.value.partition(": ")[0] for event in found} == {"z-1", "z-2"}
    assert len({event.uid.value for event in found}) == len(found)


def test_an_event_of_a_row_without_a_code_says_which_row(case_file: CaseFile) -> None:
    name = case_file("v.csv", "code;eerste_ziektedag\n;2026-03-02\nz-2;2026-06-01\n")
    result = advise(f"timing {DAY} --format ics --cases", name)

    found = list(vobject.readOne(result.out).vevent_list)
    assert {event.summary.value.partition(": ")[0] for event in found} == {"rij 2", "z-2"}


@pytest.mark.parametrize(
    "rows",
    [
        "eerste_ziektedag\n2026-03-02\n2026-03-02\n",
        "code;eerste_ziektedag\nz-1;2026-03-02\nz-1;2026-03-02\n",
        "code;eerste_ziektedag\n;2026-03-02\nz-1;2026-03-02\n;2026-03-02\n",
    ],
)
def test_cases_that_look_the_same_each_keep_their_events(case_file: CaseFile, rows: str) -> None:
    """A calendar keeps one event per name, so a name that two cases share would lose a term."""
    line, name = f"timing {DAY} --format ics --cases", case_file("v.csv", rows)
    found = [event.uid.value for event in vobject.readOne(advise(line, name).out).vevent_list]
    again = [event.uid.value for event in vobject.readOne(advise(line, name).out).vevent_list]

    assert len(set(found)) == len(found)
    assert again == found
    assert len(found) == (rows.count("\n") - 1) * len(uids(PLAIN))


@pytest.mark.parametrize("facts", [NO_FIRST_DAY, RECOVERED_LONG, RECOVERED_NOW, LONG_AGO], ids=str)
def test_without_dates_there_is_no_calendar(facts: Facts) -> None:
    result = advise(f"timing --case - --format ics {DAY}", stdin=json.dumps(facts))

    assert (result.status, result.out) == (2, "")
    assert "fout: er is geen termijn voor in de agenda" in result.err


@pytest.mark.parametrize("option", ["--why", "--what-if"])
def test_a_calendar_has_no_place_for_an_explanation(option: str) -> None:
    result = advise(f"timing --eerste-ziektedag 2-3-2026 --format ics {DAY} {option}")

    assert (result.status, result.out) == (2, "")
    assert f"`{option}` kan niet met `--format ics`" in result.err

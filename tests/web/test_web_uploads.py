"""Files that are sent to the pages: what is wrong in them, page by page, and given back."""

from __future__ import annotations

import io
import re
import time
from datetime import datetime

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from starlette.responses import Response

from adwijzer_web.caseload_page import CaseloadPage
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.roles_page import PER_PAGE
from adwijzer_web.settings import UPLOAD
from adwijzer_web.uploaded import _unpacked
from tests.web.html import PageText
from tests.web.large_register import judged, register, upload

WRONG = b"opdracht;ad;rol;start;status\nO-1;AD-1;kok;2026-13-01;lopend\nO-2;AD-1;coach;x;lopend\n"


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return Knowledge.read()


def body(response: Response) -> str:
    return bytes(response.body).decode()


def sheet_of(response: Response) -> Worksheet:
    found = openpyxl.load_workbook(io.BytesIO(bytes(response.body))).active
    assert isinstance(found, Worksheet)
    return found


def test_what_is_wrong_stands_in_a_table_with_the_file_the_row_and_the_column(
    known: Knowledge,
) -> None:
    response = judged(known, upload(WRONG))
    page = PageText(body(response))

    assert response.status_code == 400
    assert "Mijn planning.csv, rij 2, kolom rol" in page.text
    assert "Mijn planning.csv, rij 3, kolom start" in page.text
    assert "register.csv:" not in page.text
    assert ("vorm", "gemarkeerd") in page.buttons


def test_the_file_comes_back_with_what_is_wrong_marked(known: Knowledge) -> None:
    response = judged(known, upload(WRONG), vorm="gemarkeerd")

    sheet = sheet_of(response)
    assert [cell.value for cell in sheet[1]] == [
        *("opdracht", "ad", "rol", "start", "status"),
        "wat er mis is",
    ]
    marked = {
        cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment is not None
    }
    assert marked == {"C2", "D2", "D3"}
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.coordinate in marked]
    assert all(cell.fill.fgColor.rgb == "FFF8CBCB" for cell in cells)
    assert "onbekende waarde" in str(sheet["F2"].value)
    assert sheet["A3"].value == "O-2"


def test_no_text_of_a_marked_file_is_a_formula(known: Knowledge) -> None:
    data = b"opdracht;ad;rol;start;status;'=1+1\nO-1;AD-1;kok;2026-01-01;lopend;'=2+2\n"
    response = judged(known, upload(data), vorm="gemarkeerd")

    sheet = sheet_of(response)
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_a_large_register_comes_page_by_page_with_its_totals(known: Knowledge) -> None:
    sent = upload(register(2000))
    first = body(judged(known, sent))
    second = body(judged(known, sent, bladzijde="2"))
    pages = int(re.findall(r"Bladzijde 1 van (\d+)", first)[0])
    last = body(judged(known, sent, bladzijde=str(pages)))
    found = judged(known, sent, vorm="json")
    pairs = len(re.findall(r'"eerste":', body(found)))

    assert pages == -(-pairs // PER_PAGE) > 10
    for page in (first, second, last):
        assert len(page.encode()) <= 60_000
        assert PageText(first).text.split("Regel dit eerst")[0] in PageText(page).text, "the totals"
    assert re.findall(r"O-\d{5}", first) != re.findall(r"O-\d{5}", second)


def test_a_file_that_is_small_comes_back_packed_in_the_page(known: Knowledge) -> None:
    sent = upload(register(40))
    page = PageText(body(judged(known, sent)))
    packed = dict(page.hidden)["register-gepakt"]

    assert _unpacked(packed, "register") == sent
    assert "Je koos: Mijn planning.csv" in page.text
    for broken in ("", "x", packed[:-4], packed[8:], "QUJD"):
        assert _unpacked(broken, "register") is None


def test_a_file_that_unpacks_to_too_much_is_none() -> None:
    bomb = upload(b" " * (UPLOAD + 1))

    assert bomb.packed == "" or _unpacked(bomb.packed, "register") is None


def caseload(known: Knowledge, data: bytes, **words: str) -> Response:
    decision = known.base.decision("inzetmoment")
    page = CaseloadPage(known, decision, "inzetmoment")  # type: ignore[arg-type]
    said = {"vorm": "", "bladzijde": "", **words}
    return page.answered(upload(data, "zaken"), said, time.monotonic() + 60)


CASES = (
    b"code;eerste_ziektedag;peildatum;probleemanalyse_datum;plan_van_aanpak_datum\n"
    b"Z-jong;2026-10-01;2026-11-01;nog_niet;nog_niet\n"
    b"Z-laat;2026-08-03;2026-11-01;nog_niet;nog_niet\n"
    b"Z-later;2026-05-04;2026-11-01;nog_niet;2026-07-01\n"
)


def test_the_most_urgent_case_comes_first_and_opens_its_answer(known: Knowledge) -> None:
    page = PageText(body(caseload(known, CASES)))
    links = [(text, href) for href, text in page.links if text.startswith("Z-")]

    assert [text for text, _ in links] == ["Z-later", "Z-laat", "Z-jong"]
    assert "eerste_ziektedag=2026-05-04" in links[0][1]
    assert "Z-" not in links[0][1], "a code is never in an address"
    assert "2 met een termijn die verlopen is" in page.text


def test_a_list_of_cases_comes_as_a_calendar_and_as_a_sheet(known: Knowledge) -> None:
    calendar = caseload(known, CASES, vorm="ics")
    sheet = caseload(known, CASES, vorm="xlsx")

    assert body(calendar).startswith("BEGIN:VCALENDAR")
    assert "SUMMARY:Z-jong: " in body(calendar)
    found = sheet_of(sheet)
    assert [cell.value for cell in found[1]][:3] == ["Rij", "Zaak", "Dag 1"]
    assert isinstance(found["C2"].value, datetime), "a day is a day"
    assert found.auto_filter.ref
    assert [row[1].value for row in found.iter_rows(min_row=2)] == [
        *("Z-later", "Z-laat", "Z-jong")
    ]

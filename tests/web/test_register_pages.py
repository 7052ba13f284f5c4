"""The register in the browser, in process: the list, one assignment, changes and a file."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import openpyxl
import pytest

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.store.moments import DUTCH_TIME
from adwijzer.store.register import open_register
from adwijzer.text.tables import Sent
from adwijzer_web.app import _alone, make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.store.files import assignment, entry, row, table
from tests.web.html import PageText
from tests.web.in_process import client_of
from tests.web.own_register import NEW as NEW_ISO
from tests.web.own_register import SECRET, address, conflict, folder

__all__ = ["address", "folder"]

NEW = {**NEW_ISO, "start": "2-3-2026"}


@pytest.fixture(scope="module")
def apps(knowledge: Knowledge, folder: Path) -> tuple[Any, Any]:
    """The application, and what runs in a process of its own for what can take long."""
    database = f"sqlite:///{folder}/register.db"
    settings = Settings(seconds=30, secret=SECRET, database=database)
    return make_app(knowledge, settings), _alone(knowledge, settings)


@pytest.fixture
def planner(apps: tuple[Any, Any], address: str) -> Iterator[httpx.Client]:
    assert address
    with client_of(apps[0]) as client:
        assert client.get(f"/binnen?sleutel={SECRET}", follow_redirects=False).status_code == 303
        yield client


@pytest.fixture
def process(apps: tuple[Any, Any], address: str) -> Iterator[httpx.Client]:
    assert address
    with client_of(apps[1]) as client:
        assert client.get(f"/binnen?sleutel={SECRET}", follow_redirects=False).status_code == 303
        yield client


def add(planner: httpx.Client, **columns: str) -> str:
    """A new assignment, and its address."""
    response = planner.post("/register/nieuw", data={**NEW, **columns})
    assert response.status_code == 200, PageText(response.text).text
    assert "De opdracht is toegevoegd." in response.text
    return response.url.path


def form_of(planner: httpx.Client, place: str) -> dict[str, str]:
    """What the form of an assignment would send as it opens."""
    html = planner.get(f"{place}/wijzig").text
    values = dict(PageText(html).hidden)
    for name in COLUMNS[1:]:
        typed = re.search(rf'<input[^>]* name="{name}" value="([^"]*)"', html)
        chosen = re.search(
            rf'name="{name}"(?:(?!</select>).)*?<option value="([^"]*)" selected', html, re.DOTALL
        )
        if found := typed or chosen:
            values[name] = found[1]
    return values


def test_nobody_sees_or_changes_the_register_without_the_secret(
    planner: httpx.Client, process: httpx.Client, apps: tuple[Any, Any], address: str
) -> None:
    place = add(planner)

    with client_of(apps[0]) as other:
        for path in ("/register", place, f"{place}/wijzig", "/register/nieuw", "/register/codes"):
            assert other.get(path).status_code == 403, path
            assert "AD-1" not in other.get(path).text
        for path in ("/register/nieuw", f"{place}/wijzig", f"{place}/vervallen"):
            assert other.post(path, data={**NEW, "is-versie": "1"}).status_code == 403, path
    process.cookies.clear()
    for path in ("/register/bestand", "/register/inlezen", "/register/nakijken"):
        assert process.post(path, data={"vorm": "csv"}).status_code == 403, path
    with open_register(address) as register:
        assert [version.number for version in register.history("O-1")] == [1]


def test_a_server_for_others_without_an_office_has_no_register(knowledge: Knowledge) -> None:
    with client_of(make_app(knowledge, Settings())) as client:
        assert client.get("/register").status_code == 404
        assert "Opdrachten" not in client.get("/").text


def test_an_assignment_is_added_changed_and_cancelled_with_who_did_so(
    planner: httpx.Client, address: str
) -> None:
    place = add(planner, eind="31-3-2026")
    form = form_of(planner, place)
    assert form["start"] == "02-03-2026"

    changed = planner.post(f"{place}/wijzig", data={**form, "status": "lopend", "eind": ""})
    assert "De opdracht is veranderd." in changed.text
    page = PageText(changed.text).text
    assert "Status: gepland → lopend" in page
    assert "Laatste dag: 31-03-2026 → onbekend" in page
    assert page.count("planner-1") == 2
    gone = planner.post(f"{place}/vervallen", data={"is-versie": "2"})
    assert "De opdracht is vervallen." in gone.text

    with open_register(address) as register:
        history = register.history("O-1")
    assert [(v.kind, v.by) for v in history] == [
        ("add", "planner-1"),
        ("change", "planner-1"),
        ("cancel", "planner-1"),
    ]
    assert history[0].assignment == assignment(
        "O-1", client="C-1", start=date(2026, 3, 2), eind=date(2026, 3, 31), status="gepland"
    )
    assert history[-1].assignment.status == "vervallen"


def test_what_is_wrong_stands_at_its_field_and_what_was_typed_is_still_there(
    planner: httpx.Client, address: str
) -> None:
    wrong = {**NEW, "start": "31-2-2026", "rol": "", "vraag": "V-7", "client": "111222333"}
    response = planner.post("/register/nieuw", data=wrong)

    assert response.status_code == 400
    assert 'id="fout-start"' in response.text
    assert 'id="fout-client"' in response.text
    assert "BSN" in PageText(response.text).text
    assert 'value="31-2-2026"' in response.text
    assert 'value="V-7"' in response.text
    missing = planner.post("/register/nieuw", data={**NEW, "rol": ""})
    assert 'id="fout-rol"' in missing.text
    assert not Path(address.removeprefix("sqlite:///")).exists() or not listed(address)


def listed(address: str) -> list[str]:
    with open_register(address) as register:
        return [each.opdracht for each in register.assignments()]


def test_a_code_that_is_no_number_of_a_person_is_let_pass_and_that_is_kept(
    planner: httpx.Client, address: str
) -> None:
    asked = {**NEW, "client": "111222333"}
    refused = planner.post("/register/nieuw", data=asked)
    assert refused.status_code == 400
    assert "codes-toegestaan" in refused.text

    planner.post("/register/nieuw", data={**asked, "codes-toegestaan": "111222333"})

    page = PageText(planner.get("/register/codes").text).text
    assert "111222333" in page
    assert "planner-1" in page
    with open_register(address) as register:
        assert [(c.code, c.by) for c in register.allowed_codes()] == [("111222333", "planner-1")]
    again = planner.post("/register/nieuw", data={**asked, "opdracht": "O-2"})
    assert again.status_code == 200, "it was let pass before"


def test_a_code_that_is_there_leads_to_its_assignment(planner: httpx.Client) -> None:
    place = add(planner)

    response = planner.post("/register/nieuw", data=NEW)

    assert response.status_code == 400
    assert PageText(response.text).link("Bekijk die opdracht") == place


def test_the_second_of_two_planners_is_told_what_changed_and_loses_nothing(
    planner: httpx.Client, address: str
) -> None:
    place = add(planner)
    mine = form_of(planner, place)
    with open_register(address) as register:
        register.edit(["O-1"], {"status": "lopend", "werkgever": "W-1"}, "planner-2")

    response = planner.post(
        f"{place}/wijzig", data={**mine, "vraag": "V-7", "werkgever": "W-9", "eind": "31-2-2026"}
    )

    page = PageText(response.text)
    assert response.status_code in (400, 409)
    assert "intussen veranderd" in page.text
    assert "Status : gepland → lopend, door planner-2" in page.text
    assert "Werkgever : onbekend → W-1, door planner-2" in page.text
    assert 'value="V-7"' in response.text
    assert 'value="31-2-2026"' in response.text, "also what is wrong"
    assert 'value="W-9"' in response.text, "what both changed is as it was typed"
    assert "planner-2 maakte hiervan: W-1" in page.text
    assert '<option value="lopend" selected>' in response.text, "only the other changed it"
    with open_register(address) as register:
        assert len(register.history("O-1")) == 2, "nothing was kept yet"

    hidden = dict(page.hidden)
    kept = planner.post(
        f"{place}/wijzig",
        data={**mine, **hidden, "status": "lopend", "vraag": "V-7", "werkgever": "W-9"},
    )
    assert "De opdracht is veranderd." in kept.text
    with open_register(address) as register:
        now = register.history("O-1")[-1]
    assert (now.assignment.status, now.assignment.vraag) == ("lopend", "V-7")
    assert now.assignment.werkgever == "W-9"


def test_who_cancels_what_somebody_else_just_changed_sees_that_first(
    planner: httpx.Client, address: str
) -> None:
    place = add(planner)
    with open_register(address) as register:
        register.edit(["O-1"], {"status": "lopend"}, "planner-2")

    response = planner.post(f"{place}/vervallen", data={"is-versie": "1"})

    assert response.status_code == 409
    assert "veranderde deze opdracht intussen" in PageText(response.text).text
    with open_register(address) as register:
        assert register.history("O-1")[-1].assignment.status == "lopend"


# --- the list -------------------------------------------------------------------------------------


def filled(address: str, number: int) -> None:
    roles = CHOICES["rol"]
    with open_register(address, absent="make") as register:
        register.bring_in(
            [
                entry(
                    f"O-{each:04}",
                    ad=f"AD-{each % 40}",
                    client=f"C-{each % 900}",
                    rol=roles[each % 5],
                    start=date(2026, 1, 1) + timedelta(days=each % 300),
                    eind=None if each % 2 else date(2026, 12, 31),
                )
                for each in range(number)
            ],
            "planner-2",
        )


def codes_on(planner: httpx.Client, query: str) -> list[str]:
    html = planner.get(f"/register{query}").text
    return re.findall(r'scope="row"><a href="/register/\d+">([^<]+)</a>', html)


def test_the_list_is_narrowed_sorted_and_paged_on_the_server(
    planner: httpx.Client, address: str
) -> None:
    filled(address, 120)

    assert codes_on(planner, "") == [f"O-{each:04}" for each in range(50)]
    assert codes_on(planner, "?bladzijde=3") == [f"O-{each:04}" for each in range(100, 120)]
    assert codes_on(planner, "?ad=AD-3") == ["O-0003", "O-0043", "O-0083"]
    assert codes_on(planner, "?ad=AD-3&sorteer=opdracht&omgekeerd=ja")[0] == "O-0083"
    assert codes_on(planner, "?zoek=o-011") == [f"O-011{each}" for each in range(10)]
    assert codes_on(planner, "?client=C-7+C-9&rol=bemiddelaar") == []
    assert codes_on(planner, "?client=C-7+C-9&rol=coach") == ["O-0007"]
    assert codes_on(planner, "?tot=1-1-2026") == ["O-0000"]
    assert len(codes_on(planner, "?vanaf=1-1-2027")) == 50, "an open end runs on"
    page = PageText(planner.get("/register?ad=AD-3").text).text
    assert "3 van de 120 opdrachten" in page
    wrong = planner.get("/register?vanaf=31-2-2026")
    assert wrong.status_code == 400
    assert 'id="fout-vanaf"' in wrong.text


def test_sorting_puts_what_is_unknown_last_whichever_way(planner: httpx.Client) -> None:
    add(planner, opdracht="O-1", eind="")
    add(planner, opdracht="O-2", eind="1-4-2026")
    add(planner, opdracht="O-3", eind="1-5-2026")

    assert codes_on(planner, "?sorteer=eind") == ["O-2", "O-3", "O-1"]
    assert codes_on(planner, "?sorteer=eind&omgekeerd=ja") == ["O-3", "O-2", "O-1"]
    assert 'aria-sort="descending"' in planner.get("/register?sorteer=eind&omgekeerd=ja").text


def test_the_list_has_what_others_did_since(planner: httpx.Client, address: str) -> None:
    add(planner)
    assert codes_on(planner, "") == ["O-1"]
    with open_register(address) as register:
        register.bring_in([entry("O-2")], "planner-2")
        register.edit(["O-1"], {"ad": "AD-8"}, "planner-2")

    assert codes_on(planner, "") == ["O-1", "O-2"]
    assert codes_on(planner, "?ad=AD-8") == ["O-1"]


def test_a_register_that_was_put_back_is_read_anew(planner: httpx.Client, address: str) -> None:
    add(planner)
    assert codes_on(planner, "") == ["O-1"]
    Path(address.removeprefix("sqlite:///")).unlink()
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-9")], "planner-2")

    assert codes_on(planner, "") == ["O-9"]


def test_the_register_of_an_earlier_day_is_seen(planner: httpx.Client) -> None:
    add(planner)
    now = datetime.now(DUTCH_TIME)  # a register keeps Dutch time, wherever its server is
    today, before = (f"{day:%d-%m-%Y}" for day in (now, now - timedelta(days=1)))

    assert codes_on(planner, f"?op={today}") == ["O-1"]
    assert codes_on(planner, f"?op={before}") == []
    assert planner.get("/register?op=1-1-2100").status_code == 400


def test_a_page_of_two_thousand_assignments_is_small_and_quick(
    planner: httpx.Client, address: str
) -> None:
    filled(address, 2_000)
    planner.get("/register")  # reads all of it once
    took = []
    for query in ("", "?sorteer=start", "?ad=AD-3&sorteer=client", "?zoek=17&bladzijde=2") * 3:
        begun = time.perf_counter()
        response = planner.get(f"/register{query}")
        took.append(time.perf_counter() - begun)
        assert response.status_code == 200
        assert len(response.content) <= 60_000

    assert sorted(took)[len(took) // 2] < 0.25, "50 ms on a machine that does nothing else"


def test_the_list_is_written_to_a_file_that_changes_nothing_when_read_in(
    process: httpx.Client, address: str
) -> None:
    filled(address, 30)
    for shape in ("csv", "xlsx", "json"):
        response = process.post("/register/bestand", data={"vorm": shape, "ad": "AD-3"})
        assert response.status_code == 200
        assert f'filename="opdrachten.{shape}"' in response.headers["content-disposition"]
        found = load_register(Sent(f"register.{shape}", response.content))
        assert [each.opdracht for each in found.assignments] == ["O-0003"]
        with open_register(address) as register:
            assert register.preview(found.entries).same == 1


def test_the_template_offers_the_words_and_is_read_once_filled_in(planner: httpx.Client) -> None:
    book = openpyxl.load_workbook(io.BytesIO(planner.get("/register/sjabloon.xlsx").content))
    sheet = book.worksheets[0]
    assert tuple(cell.value for cell in sheet[1]) == COLUMNS
    lists = {str(each.formula1).strip('"') for each in sheet.data_validations.dataValidation}
    assert lists == {",".join(words) for words in CHOICES.values()}
    told = {row[0].value: row[1].value for row in book.worksheets[1].iter_rows(min_row=2)}
    assert [name for name, needed in told.items() if needed == "ja"] == [
        *("opdracht", "ad", "rol", "start", "status")
    ]

    filling: dict[str, str | date] = {**NEW, "opdracht": "007", "start": date(2026, 3, 2)}
    for number, name in enumerate(COLUMNS, start=1):
        sheet.cell(2, number, filling.get(name))
    out = io.BytesIO()
    book.save(out)
    [row] = load_register(Sent("register.xlsx", out.getvalue())).assignments
    assert (row.opdracht, row.start) == ("007", date(2026, 3, 2))


# --- a file ---------------------------------------------------------------------------------------


def sent(process: httpx.Client, text: str, **fields: str) -> httpx.Response:
    return process.post(
        "/register/inlezen",
        files={"register": ("mijn lijst.csv", text.encode(), "text/csv")},
        data=fields,
    )


def kept_on(page: httpx.Response) -> dict[str, str]:
    """The hidden fields of the form."""
    return dict(PageText(page.text).hidden)


def test_a_file_is_shown_first_and_kept_from_that_page(process: httpx.Client, address: str) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1"), entry("O-8")], "planner-2")
    first = sent(process, table(row("O-1", status="lopend"), row("O-2")))
    page = PageText(first.text)

    assert first.status_code == 200
    assert "1 nieuw 1 veranderd 0 gelijk 1 niet in je bestand" in page.text
    assert "Status: gepland → lopend" in page.text
    assert "O-8" in page.text
    assert listed(address) == ["O-1", "O-8"], "nothing is kept yet"

    second = process.post("/register/inlezen", data={**kept_on(first), "bewaar": "ja"})
    assert "Bewaard: 1 nieuw, 1 veranderd, 0 gelijk gebleven." in second.text
    assert listed(address) == ["O-1", "O-8", "O-2"]
    with open_register(address) as register:
        assert register.history("O-1")[-1].by == "planner-1"


def test_what_changed_since_the_preview_is_shown_before_anything_is_kept(
    process: httpx.Client, address: str
) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "planner-2")
    first = sent(process, table(row("O-1", status="lopend")))
    with open_register(address) as register:
        register.edit(["O-1"], {"status": "afgerond"}, "planner-2")

    second = process.post("/register/inlezen", data={**kept_on(first), "bewaar": "ja"})

    assert "Het register is intussen veranderd" in second.text
    assert "Status: afgerond → lopend" in PageText(second.text).text
    with open_register(address) as register:
        assert len(register.history("O-1")) == 2
    third = process.post("/register/inlezen", data={**kept_on(second), "bewaar": "ja"})
    assert "Bewaard: 0 nieuw, 1 veranderd" in third.text


def test_wrong_rows_stand_in_a_table_and_in_the_sheet_itself(
    process: httpx.Client, address: str
) -> None:
    text = table(row("O-1"), row("O-2", rol="duiker"), row("O-3", start="31-2-2026"))
    first = sent(process, text)
    page = PageText(first.text).text

    assert first.status_code == 400
    assert "Mijn lijst.csv, rij 3, kolom rol" in page
    assert "Mijn lijst.csv, rij 4, kolom start" in page
    assert "duiker" not in page, "what somebody typed is not repeated"
    marked = process.post("/register/inlezen", data={**kept_on(first), "vorm": "gemarkeerd"})
    sheet = openpyxl.load_workbook(io.BytesIO(marked.content)).worksheets[0]
    assert [cell.comment is not None for cell in sheet["C"]] == [False, False, True, False]
    assert listed(address) == [] if Path(address.removeprefix("sqlite:///")).exists() else True

    skipping = process.post("/register/inlezen", data={**kept_on(first), "overslaan": "ja"})
    assert "Bewaar 1 opdracht" in PageText(skipping.text).text
    done = process.post(
        "/register/inlezen", data={**kept_on(skipping), "overslaan": "ja", "bewaar": "ja"}
    )
    assert "2 rijen zijn fout en overgeslagen" in PageText(done.text).text
    assert listed(address) == ["O-1"]


def test_a_row_made_from_an_earlier_version_undoes_nothing(
    process: httpx.Client, address: str
) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "planner-2")
        exported = process.post("/register/bestand", data={"vorm": "csv"}).content.decode()
        register.edit(["O-1"], {"status": "afgerond"}, "planner-2")

    response = sent(process, exported.replace("gepland", "lopend"))

    assert response.status_code == 400
    assert "intussen veranderd: het register heeft versie 2" in response.text


def test_nothing_of_a_file_is_left_on_the_disk_and_pages_stay_small(
    process: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tijdelijk"))
    (tmp_path / "tijdelijk").mkdir()
    before = {*tmp_path.rglob("*")}
    rows = [row(f"O-{n}", ad=f"AD-{n % 31}") for n in range(2_000)]
    response = sent(process, table(*rows))

    assert "2000 nieuw" in PageText(response.text).text
    assert len(response.content) <= 60_000
    made = {*tmp_path.rglob("*")} - before
    assert not made, made


# --- the check, and who can -----------------------------------------------------------------------


def test_the_register_is_checked_as_it_stands(process: httpx.Client, address: str) -> None:
    conflict(address)

    found = process.post("/register/nakijken", data={"peildatum": "22-11-2026"})
    page = PageText(found.text).text
    assert found.status_code == 200
    assert "1 ontraden" in page
    assert "Tijdlijn van de opdrachten van AD-1" in page
    file = process.post("/register/nakijken", data={"vorm": "csv", "peildatum": "22-11-2026"})
    assert "O-1" in file.text


def test_who_can_do_an_assignment_that_is_typed_is_said_and_it_is_taken_up(
    process: httpx.Client, address: str
) -> None:
    conflict(address)
    typed = {
        "nieuwe-opdracht": "O-9",
        "nieuwe-client": "C-1",
        "nieuwe-rol": "beoordelaar",
        "nieuwe-start": "1-6-2026",
        "nieuwe-status": "gepland",
        "wie-kan": "ja",
    }
    found = process.post("/register/nakijken", data=typed)
    page = PageText(found.text).text

    assert found.status_code == 200, page
    assert "Neem de opdracht op in het register" in page
    options = re.findall(r'<option value="(AD-\d)">', found.text)
    assert options[0] == "AD-2", "AD-1 coaches this client"
    look = process.post(
        "/register/nieuw",
        data={
            "opdracht": "O-9",
            "client": "C-1",
            "rol": "beoordelaar",
            "start": "1-6-2026",
            "status": "gepland",
            "ad": "AD-2",
            "bekijk-eerst": "ja",
        },
    )
    assert 'name="opdracht" value="O-9"' in look.text
    assert "O-9" not in listed(address)


def test_what_is_wrong_in_a_typed_proposal_stands_at_its_field(
    process: httpx.Client, address: str
) -> None:
    conflict(address)
    wrong = {"nieuwe-opdracht": "O-9", "nieuwe-rol": "coach", "nieuwe-start": "31-2-2026"}

    response = process.post("/register/nakijken", data={**wrong, "nieuwe-status": "gepland"})

    assert response.status_code == 400
    assert 'id="fout-nieuwe-start"' in response.text
    assert 'value="31-2-2026"' in response.text
    there = process.post(
        "/register/nakijken",
        data={**wrong, "nieuwe-start": "1-6-2026", "nieuwe-status": "gepland"},
    )
    assert 'id="fout-nieuwe-ad"' in there.text, "without a search it needs an AD"

"""Commands over the server of an office: what an AD says and reads there, and who gets nothing."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from adwijzer.office.audit import audit_rows
from adwijzer.office.office import Office, today
from adwijzer.office.roles import Role
from adwijzer.store import planner
from adwijzer.store.register import open_register
from tests.cli.command import Result, advise
from tests.office.access_page import commands
from tests.office.web import CODES, served_office
from tests.store.cases import said
from tests.store.files import entry

pytestmark = pytest.mark.check(part="web")

DOCS = Path(__file__).parents[2] / "docs"
As = Callable[[str], None]
LINES = {
    "case close": "Z-1",
    "case correct": "Z-1 kader",
    "case history": "Z-1",
    "case list": "",
    "case open": "Z-1",
    "case reopen": "Z-1",
    "case set": "Z-1 --kader wia_wajong",
    "case share": "Z-1 --with AD-3",
    "case show": "Z-1",
    "case transfer": "Z-1 --to AD-3",
    "case todo": "",
    "case compare": "Z-1 timing",
    "case replay": "Z-1",
    "case verify": "",
    "case export": "Z-1",
    "case import": f"{DOCS / 'voorbeeld-zaken.csv'}",
    "case erase": "Z-1 --yes",
    "case backup": "a.db b.db",
    "case restore": "a.db b.db",
    "register add": "O-9 --ad AD-1 --rol coach --start 2-3-2026 --status gepland",
    "register cancel": "O-1",
    "register change": "O-1 --status lopend",
    "register clock": "",
    "register codes": "",
    "register export": "uit.csv",
    "register import": f"{DOCS / 'voorbeeld-register.csv'}",
    "register list": "",
    "register show": "O-1",
    "web people add": "X-1 --aanmeldnaam x --rol ad",
    "web people list": "",
    "web people remove": "P-1 --yes",
    "web people token": "P-1",
    "web audit": "",
    "rules practice": "",
}
"""A line for every command about the database of an office."""
OVER_THE_SERVER = {
    *("case close", "case history", "case list", "case open", "case reopen", "case set"),
    *("case show", "case todo", "case export"),
}
"""Those that go over the server; the others are refused with the way to do it."""
LOOKING = {"register list", "register show", "register export"}
"""Those that a planner has over the server."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Office, Path]]:
    """The address of an office where AD-1 has a case, the office itself, and a folder of tokens."""
    folder = tmp_path_factory.mktemp("kantoor")
    with served_office(folder) as (address, opened):
        opened.store.open("Z-1", "AD-1", [said("eerste_ziektedag", "2019-04-05")])
        yield address, opened, folder


@pytest.fixture
def work_as(
    office: tuple[str, Office, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> As:
    """Work with the server, as somebody."""
    for name in ("ADWIJZER_BY", "ADWIJZER_DATABASE", "ADWIJZER_SLEUTELS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("ADWIJZER_SERVER", office[0])

    def work(code: str) -> None:
        monkeypatch.setenv("ADWIJZER_TOEGANGSWOORD", str(office[2] / f"{code}.txt"))

    return work


def ok(line: str) -> Result:
    result = advise(line)
    assert result.status == 0, result.err
    return result


def test_every_command_about_the_database_is_tried_here() -> None:
    about = ("case ", "register ", "web ", "rules practice")
    assert {each for each in commands() if f"{each} ".startswith(about)} - {"web"} == {*LINES}


def test_an_ad_opens_says_reads_and_closes_over_the_server(
    office: tuple[str, Office, Path], work_as: As
) -> None:
    work_as("AD-2")
    opened = ok("case open Z-7 --eerste-ziektedag 2-3-2026 --kader werknemer")
    assert "door AD-2" in opened.out
    assert "De eerste ziektedag is 2 maart" in ok("case show Z-7").out
    ok("case set Z-7 --kader zelfstandige_aov")
    assert "zelfstandig" in ok("case show Z-7").out
    assert "AD-2" in ok("case history Z-7").out
    assert "Z-7" in ok("case list").out
    assert "Z-1" not in ok("case list").out
    exported = json.loads(ok("case export Z-7 --format json").out)
    assert exported["zaak"] == "Z-7"
    ok("case close Z-7")
    refused = advise("case set Z-7 --kader werknemer")
    assert refused.status == 2
    assert "gesloten" in refused.err
    ok("case reopen Z-7")
    store = office[1].store
    kinds = [type(each.event).__name__ for each in store.events(store.case("Z-7", "AD-2"))]
    assert kinds == ["Opened", "FactSaid", "FactSaid", "FactSaid", "CaseClosed", "CaseReopened"]
    rows = audit_rows(store, by="AD-2", case="Z-7")
    assert "gezien" in {row.kind for row in rows}


def test_an_answer_with_the_facts_of_a_case_is_kept_over_the_server(
    office: tuple[str, Office, Path], work_as: As
) -> None:
    work_as("AD-2")
    ok("case open Z-8 --kader werknemer")
    line = "sharing --zaak Z-8 --soort-informatie medisch --ontvanger werkgever"
    assert "Bewaard in zaak" not in ok(line).err
    kept = ok(f"{line} --keep")

    assert "Bewaard in zaak Z-8" in kept.err
    store = office[1].store
    events = store.events(store.case("Z-8", "AD-2"))
    assert "AnswerKept" in {type(each.event).__name__ for each in events}
    assert "informatiedeling" in ok("case export Z-8 --format json").out


def test_a_planner_looks_at_the_register_over_the_server_as_in_the_database(
    office: tuple[str, Office, Path], work_as: As, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = office[1].store.place
    with open_register(str(place.file)) as opened:
        opened.bring_in([entry("O-1"), entry("O-2", ad="AD-7")], "P-1")
        planner.change(opened, "O-1", {"status": "lopend"}, "P-1")
    lines = ["register list", "register list --ad AD-7 --format json", "register show O-1"]
    lines += ["register show O-1 --format json", "register export uit.json --overwrite"]
    lines += ["role-conflict --format json", f"register list --on {today()}"]
    work_as("P-1")
    there = [advise(line) for line in lines]
    exported = (tmp_path / "uit.json").read_text(encoding="utf-8")
    monkeypatch.delenv("ADWIJZER_SERVER")
    monkeypatch.setenv("ADWIJZER_DATABASE", str(place.file))

    assert [(each.status, each.out) for each in there] == [
        (each.status, each.out) for each in map(advise, lines)
    ]
    assert exported == (tmp_path / "uit.json").read_text(encoding="utf-8")
    assert "lopend" in there[2].out
    monkeypatch.setenv("ADWIJZER_SERVER", office[0])
    assert advise("register show O-9").status == 2


@pytest.mark.parametrize("role", [Role.PLANNER, Role.BELEID, Role.BEHEER])
def test_who_is_no_ad_gets_nothing_of_a_case_by_any_command(
    office: tuple[str, Office, Path], work_as: As, role: Role
) -> None:
    work_as(CODES[role])
    head = office[1].store.head()
    for words, rest in LINES.items():
        if role is Role.PLANNER and words in LOOKING:
            continue
        result = advise(f"{words} {rest}")
        assert result.status == 2, words
        assert "2019" not in result.out + result.err
        assert "AD-1" not in result.out + result.err
        ways = ("dit mag niet met jouw rol", "gaat niet over de server")
        assert any(way in result.err for way in ways), (words, result.err)
    assert office[1].store.head() == head, "nothing was changed"


def test_another_ad_gets_nothing_of_a_case_by_any_command(
    office: tuple[str, Office, Path], work_as: As
) -> None:
    work_as("AD-2")
    before = office[1].store.events(office[1].store.case("Z-1", "AD-1"))
    for words, rest in LINES.items():
        if words not in ("case open", "case list", "case todo"):
            result = advise(f"{words} {rest}")
            assert result.status == 2, words
            assert "2019" not in result.out + result.err
            if words in OVER_THE_SERVER:
                assert "deze zaak is er niet" in result.err, words
    assert office[1].store.events(office[1].store.case("Z-1", "AD-1")) == before


@pytest.mark.parametrize(
    ("name", "value", "said_about_it"),
    [
        ("ADWIJZER_TOEGANGSWOORD", None, "ADWIJZER_TOEGANGSWOORD ontbreekt"),
        ("ADWIJZER_TOEGANGSWOORD", "is-er-niet.txt", "bestaat niet"),
        ("ADWIJZER_SERVER", "kantoor", "geen adres van een server"),
        ("ADWIJZER_SERVER", "http://adwijzer.kantoor.nl", "begint niet met https"),
        ("ADWIJZER_BY", "AD-1", "niet die van je toegangswoord"),
    ],
)
def test_what_is_wrong_with_the_way_to_the_server_is_said(
    work_as: As, monkeypatch: pytest.MonkeyPatch, name: str, value: str | None, said_about_it: str
) -> None:
    work_as("AD-2")
    if value is None:
        monkeypatch.delenv(name)
    else:
        monkeypatch.setenv(name, value)
    result = advise("case show Z-1")

    assert result.status == 2
    assert said_about_it in result.err


def test_a_token_that_is_none_and_a_server_that_is_not_there_are_said(
    work_as: As, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    work_as("AD-2")
    word = tmp_path / "woord.txt"
    word.write_text("adw_onzin", encoding="utf-8")
    monkeypatch.setenv("ADWIJZER_TOEGANGSWOORD", str(word))
    refused = advise("case list")
    assert (refused.status, "klopt niet of is verlopen" in refused.err) == (2, True)
    monkeypatch.setenv("ADWIJZER_SERVER", "http://127.0.0.1:9")
    absent = advise("case list")
    assert (absent.status, "niet te bereiken" in absent.err) == (3, True)


def test_who_has_the_machine_names_the_database(
    office: tuple[str, Office, Path], work_as: As, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_as("B-1")
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(office[2] / "sleutels.db"))
    found = ok(f"web people list --database {office[2] / 'zaken.db'}")

    assert "P-1: planner" in found.out

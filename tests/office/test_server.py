"""Commands over the server of an office: what an AD says and reads there, and who gets nothing."""

from __future__ import annotations

import json
import re
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
ONLY_THERE = {
    *("case verify", "case backup", "case restore", "register clock", "web audit"),
    *("web people add", "web people list", "web people remove", "web people token"),
}
"""Those that are for who looks after the machine; the others go over the server."""
ONE_CASE = {
    *("case close", "case correct", "case history", "case reopen", "case set", "case share"),
    *("case show", "case transfer", "case compare", "case replay", "case export", "case erase"),
}
"""Those about one case."""
PLANNING = {each for each in LINES if each.startswith("register ")} - ONLY_THERE
"""Those that a planner has."""


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


def test_a_planner_changes_the_register_over_the_server(
    office: tuple[str, Office, Path], work_as: As
) -> None:
    work_as("P-1")
    new = "--client C-7 --rol coach --start 2-3-2026 --status gepland"
    added = ok(f"register add P-11 --ad AD-3 {new}")
    assert f"Bewaard in {office[0]} door P-1" in added.out
    again = advise(f"register add P-11 --ad AD-3 {new}")
    assert (again.status, "staat al in het register" in again.err) == (2, True)
    changed = ok("register change P-11 --status lopend --client onbekend")
    assert "lopend" in changed.out
    assert "was al zo" in ok("register change P-11 --status lopend").out
    stale = advise("register change P-11 --ad AD-4 --registerversie 1")
    assert (stale.status, "heeft nu versie 2" in stale.err) == (2, True)
    late = advise("register change P-11 --eind 1-1-2020")
    assert (late.status, "ligt voor de start" in late.err) == (2, True)
    ok(f"register add P-12 --ad AD-3 {new}")
    ok("register cancel P-11 P-12")
    assert "was al vervallen" in ok("register cancel P-11").out
    assert advise("register cancel P-99").status == 2
    refused = advise(f"register add P-13 --ad 111222333 {new}")
    assert (refused.status, "BSN" in refused.err) == (2, True)
    ok(f"register add P-13 --ad 111222333 {new} --code-toegestaan 111222333")
    assert "111222333: " in ok("register codes").out
    with open_register(str(office[1].store.place.file)) as opened:
        versions = opened.history("P-11")
    assert [each.kind for each in versions] == ["add", "change", "cancel"]
    assert {each.by for each in versions} == {"P-1"}
    assert versions[1].assignment.client is None


def test_a_planner_brings_in_a_file_over_the_server(
    office: tuple[str, Office, Path], work_as: As, tmp_path: Path
) -> None:
    work_as("P-1")
    file = tmp_path / "opdrachten.csv"
    head = "opdracht;ad;rol;start;status"
    file.write_text(
        f"{head}\nI-1;AD-3;coach;2026-03-02;gepland\nI-2;AD-3;adviseur;2026-04-01;gepland\n",
        encoding="utf-8",
    )
    tried = ok(f"register import {file} --dry-run")
    assert "er is niets bewaard" in tried.out
    assert advise("register show I-1").status == 2
    ok(f"register import {file}")
    ok("register change I-1 --client C-7")
    file.write_text(
        f"{head}\nI-1;AD-4;coach;2026-03-02;lopend\nI-2;AD-3;adviseur;2026-04-01;gepland\n"
        "I-3;AD-3;duiker;2026-04-01;gepland\n",
        encoding="utf-8",
    )
    wrong = advise(f"register import {file}")
    assert (wrong.status, "Er is niets bewaard" in wrong.err) == (2, True)
    partly = advise(f"register import {file} --skip-errors")
    assert partly.status == 4
    with open_register(str(office[1].store.place.file)) as opened:
        now = opened.history("I-1")[-1].assignment
        assert opened.history("I-3") == []
        assert len(opened.history("I-2")) == 1
    assert (now.ad, now.status, now.client) == ("AD-4", "lopend", "C-7"), "a column not given stays"


def test_a_case_is_shared_corrected_handed_over_and_erased_over_the_server(work_as: As) -> None:
    work_as("AD-2")
    ok("case open Z-20 --eerste-ziektedag 5-4-2019 --kader werknemer")
    ok("case correct Z-20 eerste-ziektedag")
    assert "2019" not in ok("case show Z-20").out + ok("case history Z-20").out
    nobody = advise("case share Z-20 --with AD-77")
    assert (nobody.status, "werkt hier niet" in nobody.err) == (2, True)
    ok("case share Z-20 --with AD-1")
    work_as("AD-1")
    assert "werknemer" in ok("case show Z-20").out
    for line in ("case transfer Z-20 --to AD-1", "case erase Z-20 --yes"):
        told = advise(line)
        assert (told.status, "met je gedeeld" in told.err) == (2, True), line
    work_as("AD-2")
    assert "niets gewist" in advise("case erase Z-20").err
    ok("case transfer Z-20 --to AD-1")
    work_as("AD-1")
    ok("case erase Z-20 --yes")
    assert "Z-20" not in ok("case list").out
    work_as("AD-2")
    assert "Z-20" not in ok("case list").out


def test_a_promise_with_a_day_is_kept_over_the_server(work_as: As) -> None:
    work_as("AD-2")
    ok("case open Z-21")
    ok("case set Z-21 --toegezegd nazorg:2-3-2099")

    def due() -> list[str]:
        found = json.loads(ok("case todo --soort toezegging --format json").out)
        return [each["datum"] for each in found if each["zaak"] == "Z-21"]

    assert due() == ["2099-03-02"]
    ok("case set Z-21 --toegezegd nazorg")
    assert due() == [""]
    ok("case set Z-21 --gedaan nazorg")
    assert due() == []
    line = "contact-form --zaak Z-21 --agenda werkplekonderzoek --fysiek-mogelijk ja"
    chosen = "--gekozen-vorm uitstellen --reden-afwijking wens_client"
    ok(f"{line} {chosen} --uiterlijk 2-3-2099 --keep")
    exported = json.loads(ok("case export Z-21 --format json").out)
    days = [each.get("uiterlijk") for each in exported["gebeurtenissen"]]
    assert days.count("2099-03-02") == 2


def test_that_a_text_was_made_is_kept_over_the_server_with_its_promise(work_as: As) -> None:
    work_as("AD-2")
    ok("case open Z-25")
    ok("conversation --zaak Z-25 --stuk uitstel --uiterlijk 2-3-2099 --keep")

    history = ok("case history Z-25").out
    assert "Stuk gemaakt: uitstel, voor client." in history
    assert "2 maart 2099" in history
    assert "2099-03-02" in ok("case export Z-25 --format json").out
    line = "acceptance --zaak Z-25 --rolcombinatie ontraden --stuk weigering --uiterlijk 2-3-2099"
    refused = advise(f"{line} --keep")
    assert refused.status == 2
    assert "dit zegt niets toe waar een datum bij hoort" in refused.err
    assert ok("case history Z-25").out == history


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("contact-form --agenda nazorg", "telefonisch"),
        ("timing --eerste-ziektedag 2-3-2026", "Week"),
        ("acceptance --rolcombinatie ontraden", "geweigerd"),
        ("sharing --soort-informatie medisch --ontvanger werkgever", "niet toegestaan"),
        ("report --concept-naar beide", "rapport"),
        ("conversation --fase voorbereiding", "aanvullen"),
    ],
)
def test_an_ad_who_is_nothing_else_has_every_decision_over_the_server(
    work_as: As, line: str, said: str
) -> None:
    work_as("AD-2")
    code = f"Z-23-{line.split(maxsplit=1)[0]}"
    ok(f"case open {code}")
    kept = ok(f"{line} --zaak {code} --keep")
    assert said in kept.out
    assert f"Bewaard in zaak {code}" in kept.err


def test_an_ad_who_may_not_see_the_register_names_no_assignment_in_it(work_as: As) -> None:
    work_as("AD-2")
    ok("case open Z-24")
    refused = advise("acceptance --zaak Z-24 --opdracht O-1")
    assert (refused.status, "dit mag niet met jouw rol" in refused.err) == (2, True)


def test_a_caseload_is_brought_in_over_the_server_once(
    office: tuple[str, Office, Path], work_as: As, tmp_path: Path
) -> None:
    work_as("AD-2")
    file = tmp_path / "zaken.csv"
    file.write_text("code;kader\nI-31;werknemer\nI-32;wia_wajong\n", encoding="utf-8")
    tried = ok(f"case import {file} --dry-run")
    assert "2 nieuwe zaken" in tried.out
    assert "I-31" not in ok("case list").out
    ok(f"case import {file}")
    store = office[1].store
    known = len(store.events(store.case("I-31", "AD-2")))
    assert "0 nieuwe zaken, 0 bijgewerkt, 2 zonder verandering" in ok(f"case import {file}").out
    file.write_text("code;kader\nI-31;zelfstandige_aov\nI-33;ruimtevaart\n", encoding="utf-8")
    assert advise(f"case import {file}").status == 2
    assert len(store.events(store.case("I-31", "AD-2"))) == known
    assert advise(f"case import {file} --skip-errors").status == 4
    assert "zelfstandig" in ok("case show I-31").out
    assert "I-33" not in ok("case list").out


def test_answers_are_compared_decided_again_and_counted_over_the_server_as_in_the_database(
    office: tuple[str, Office, Path], work_as: As, monkeypatch: pytest.MonkeyPatch
) -> None:
    work_as("AD-2")
    ok("case open Z-22 --eerste-ziektedag 2-3-2026 --kader werknemer")
    ok("timing --zaak Z-22 --keep")
    ok("case set Z-22 --probleemanalyse-datum 9-4-2026")
    ok("sharing --zaak Z-22 --soort-informatie medisch --ontvanger werkgever --keep")
    lines = ["case compare Z-22 timing", "case compare Z-22 timing --as-of 31-12-2026"]
    lines += ["case replay Z-22", "rules practice --eigen --per-jaar"]
    there = [advise(line) for line in lines]
    assert [each.status for each in there] == [1, 1, 0, 0]
    nothing = advise("case compare Z-22 contact-form")
    assert (nothing.status, "nog geen antwoord" in nothing.err) == (2, True)
    everybody = advise("rules practice")
    assert (everybody.status, "mag niet met jouw rol" in everybody.err) == (2, True)
    own = advise("case todo --ad AD-1")
    assert (own.status, "alleen je eigen zaken" in own.err) == (2, True)
    work_as("BL-1")
    assert "niets te laten zien" in ok("rules practice").out
    none = advise("rules practice --eigen")
    assert (none.status, "geen zaken" in none.err) == (2, True)
    monkeypatch.delenv("ADWIJZER_SERVER")
    monkeypatch.setenv("ADWIJZER_DATABASE", str(office[1].store.place.file))
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(office[2] / "sleutels.db"))
    monkeypatch.setenv("ADWIJZER_BY", "AD-2")

    def plain(text: str) -> str:  # the numbers of a case over the server are its own
        return " ".join(re.sub(r"\d+", "", text.replace("-", "")).split())

    for line, found in zip(lines, there, strict=True):
        here = advise(line)
        assert (here.status, plain(here.out)) == (found.status, plain(found.out)), line


@pytest.mark.parametrize("role", [Role.PLANNER, Role.BELEID, Role.BEHEER])
def test_who_is_no_ad_gets_nothing_of_a_case_by_any_command(
    office: tuple[str, Office, Path], work_as: As, role: Role
) -> None:
    work_as(CODES[role])
    head = office[1].store.head()
    own = {Role.PLANNER: PLANNING, Role.BELEID: {"rules practice"}}.get(role, set())
    for words, rest in LINES.items():
        if words in own:
            continue
        result = advise(f"{words} {rest}")
        assert result.status == 2, words
        assert "2019" not in result.out + result.err
        assert "AD-1" not in result.out + result.err
        told = "gaat niet over de server" if words in ONLY_THERE else "dit mag niet met jouw rol"
        assert told in result.err, (words, result.err)
    assert office[1].store.head() == head, "nothing was changed"


def test_another_ad_gets_nothing_of_a_case_by_any_command(
    office: tuple[str, Office, Path], work_as: As
) -> None:
    work_as("AD-2")
    before = office[1].store.events(office[1].store.case("Z-1", "AD-1"))
    for words, rest in LINES.items():
        if words not in ("case open", "case list", "case todo", "case import"):
            result = advise(f"{words} {rest}")
            assert result.status == 2, words
            assert "2019" not in result.out + result.err
            if words in ONE_CASE:
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

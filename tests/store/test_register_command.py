"""`advise register`, the same on SQLite and PostgreSQL: import, single changes, looking, export."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pexpect
import pytest

from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.store import register as database
from adwijzer.store.export import EXPORTED
from adwijzer.store.register import open_register
from tests.cli.command import ADVISE, Result, advise
from tests.store.files import FULL, assignment, row, table, write

pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")

THREE = table(row("O-1"), row("O-2", rol="adviseur"), row("O-3", ad="AD-2"))


@pytest.fixture(autouse=True)
def by_a_planner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADWIJZER_BY", "planner-1")


@pytest.fixture
def register(address: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs `advise register` on a register that is not there yet."""
    monkeypatch.setenv("ADWIJZER_DATABASE", address)

    def run(line: str, *more: str) -> Result:
        return advise(f"register {line}", *more)

    return run


Run = Callable[..., Result]


def done(result: Result) -> Result:
    assert result.status == 0, result.err
    return result


def refused(result: Result) -> str:
    assert (result.status, result.out) == (2, ""), result
    assert "Traceback" not in result.err
    return result.complaint


def codes(register: Run, options: str = "") -> list[str]:
    return [one["opdracht"] for one in done(register(f"list --format json {options}")).data]


# --- import ---------------------------------------------------------------------------------------


def test_an_import_says_what_it_read_assumed_and_changed(register: Run) -> None:
    write("r.csv", THREE)

    result = done(register("import r.csv"))

    assert result.err == "Gelezen: 3 rijen (UTF-8, gescheiden met een puntkomma).\n"
    head, *rest = result.out.splitlines()
    assert head == "3 nieuw, 0 veranderd, 0 gelijk gebleven."
    assert rest[1:-1] == [
        "Nieuw",
        "  O-1  coach door AD-1, vanaf 02-03-2026, gepland",
        "  O-2  adviseur door AD-1, vanaf 02-03-2026, gepland",
        "  O-3  coach door AD-2, vanaf 02-03-2026, gepland",
    ]
    assert re.fullmatch(r"Bewaard in \S+ door planner-1\.", rest[-1])
    assert codes(register) == ["O-1", "O-2", "O-3"]


def test_a_trial_shows_the_change_and_keeps_nothing(register: Run, tmp_path: Path) -> None:
    write("r.csv", THREE)

    first = done(register("import r.csv --dry-run"))

    assert "3 nieuw, 0 veranderd" in first.out
    assert "Nieuw zou zijn" in first.out
    assert first.out.endswith("Dit was een proef: er is niets bewaard.\n")
    assert not (tmp_path / "register.db").exists()
    assert "hier is nog geen register" in register("list").err

    done(register("import r.csv"))
    write("r.csv", THREE.replace("adviseur", "coach"))
    second = done(register("import r.csv --dry-run"))
    assert "0 nieuw, 1 veranderd, 2 gelijk gebleven." in second.out
    assert "Veranderd zou zijn\n  O-2  rol: adviseur → coach" in second.out
    assert done(register("show O-2 --format json")).data["opdracht"]["rol"] == "adviseur"


def test_the_same_file_twice_changes_nothing(register: Run) -> None:
    write("r.csv", THREE)
    done(register("import r.csv"))
    before = done(register("show O-1 --format json")).data

    result = done(register("import r.csv"))

    assert result.out == "0 nieuw, 0 veranderd, 3 gelijk gebleven.\n"
    assert done(register("show O-1 --format json")).data == before


WRONG = table(row("O-1"), row("O-2", rol="coch"), row("O-3", start="3-2-26"), row("O-4"))


def test_with_a_wrong_row_nothing_is_kept_and_all_are_told(register: Run) -> None:
    write("r.csv", WRONG)

    result = register("import r.csv")

    assert (result.status, result.out) == (2, "")
    read, *wrong, verdict = result.err.splitlines()
    assert read.startswith("Gelezen: 4 rijen (")
    assert [line.split(" (")[0] for line in wrong] == [
        "fout: r.csv:3:3: onbekende waarde `coch` voor `rol`",
        "fout: r.csv:4:4: `start` moet een datum zijn die bestaat",
    ]
    assert "(bedoel je `coach`?)" in wrong[0]
    assert verdict == (
        "2 van de 4 rijen zijn fout. Er is niets bewaard. Met --skip-errors gaan de andere"
        " rijen door."
    )
    assert "hier is nog geen register" in register("list").err


def test_wrong_rows_can_be_skipped(register: Run) -> None:
    write("r.csv", WRONG)

    result = register("import r.csv --skip-errors")

    assert result.status == 4
    assert "2 nieuw, 0 veranderd, 0 gelijk gebleven." in result.out
    assert result.err.endswith("2 van de 4 rijen zijn fout en overgeslagen.\n")
    assert codes(register) == ["O-1", "O-4"]
    again = register("import r.csv --skip-errors")
    assert (again.status, "0 nieuw" in again.out) == (4, True)


@pytest.mark.parametrize(("options", "status"), [("", 2), ("--skip-errors", 4)])
def test_a_file_with_only_wrong_rows_makes_no_register(
    options: str, status: int, register: Run
) -> None:
    write("r.csv", table(row("O-1", rol="x"), row("O-2", rol="y")))

    result = register(f"import r.csv {options}")

    assert (result.status, result.out) == (status, "")
    assert result.err.endswith("2 van de 2 rijen zijn fout. Er is niets bewaard.\n")
    assert "hier is nog geen register" in register("list").err


def test_a_trial_tells_what_is_wrong_too(register: Run) -> None:
    write("r.csv", WRONG)

    result, skipping = (
        register("import r.csv --dry-run"),
        register("import r.csv --dry-run --skip-errors"),
    )

    assert (result.status, skipping.status) == (2, 4)
    for one in (result, skipping):
        assert "2 nieuw" in one.out
        assert "r.csv:3:3:" in one.err
        assert "hier is nog geen register" in register("list").err


def test_an_import_as_data_has_all_of_it(register: Run) -> None:
    write("r.csv", THREE)
    done(register("import r.csv"))
    more = table(row("O-4"), row("O-5", rol="x")).partition("\n")[2]
    write("r.csv", THREE.replace("adviseur", "coach") + more)

    result = register("import r.csv --skip-errors --format json")

    assert result.status == 4
    data = result.data
    assert (data["gelezen"], data["bewaard"], data["gelijk"]) == (5, True, 2)
    assert data["aangenomen"] == "UTF-8, gescheiden met een puntkomma"
    assert [one["opdracht"] for one in data["nieuw"]] == ["O-4"]
    assert data["veranderd"] == [
        {"opdracht": "O-2", "kolommen": {"rol": {"van": "adviseur", "naar": "coach"}}}
    ]
    [wrong] = data["fouten"]
    assert (wrong["rij"], wrong["kolom"]) == (6, 3)
    assert wrong["fout"] == "onbekende waarde (hier niet herhaald) voor `rol`"
    assert wrong["goed"].startswith("kies uit: adviseur, bemiddelaar, beoordelaar")


def test_an_import_that_would_undo_a_colleague_is_refused_with_its_row(register: Run) -> None:
    write("r.csv", THREE)
    done(register("import r.csv"))
    done(register("export mijn.csv"))
    done(register("change O-2 --eind 2026-05-01 --by planner-2"))
    mine = Path("mijn.csv").read_text(encoding="utf-8-sig").replace("gepland", "lopend")
    write("mijn.csv", mine)

    result = register("import mijn.csv")

    assert result.status == 2
    assert "mijn.csv:3:1: deze opdracht is intussen veranderd: het register heeft versie 2" in (
        result.err
    )
    assert "1 van de 3 rijen is fout. Er is niets bewaard." in result.err
    assert codes(register, "--status lopend") == []
    assert register("import mijn.csv --skip-errors").status == 4
    assert codes(register, "--status lopend") == ["O-1", "O-3"]
    [now] = [one for one in done(register("list --format json")).data if one["opdracht"] == "O-2"]
    assert (now["eind"], now["status"]) == ("2026-05-01", "gepland")


@pytest.mark.parametrize(
    ("name", "content"),
    [("r.xlsx", None), ("r.json", json.dumps([{**FULL, "start": "2026-03-02", "eind": None}]))],
)
def test_other_files_are_brought_in_alike(name: str, content: str | None, register: Run) -> None:
    if content is not None:
        write(name, content)
    else:
        book = openpyxl.Workbook()
        book.worksheets[0].append([*COLUMNS])
        book.worksheets[0].append([FULL[column] for column in COLUMNS])
        book.save(name)

    done(register(f"import {name}"))

    assert codes(register) == ["O-1"]


# --- single assignments ---------------------------------------------------------------------------


def test_an_assignment_is_added_changed_and_cancelled_and_its_history_stays(register: Run) -> None:
    added = done(
        register("add O-1 --ad AD-1 --client C-1 --rol coach --start 2-3-2026 --status gepland")
    )
    assert added.out.startswith("Toegevoegd: O-1.\nBewaard in ")
    changed = done(register("change O-1 --eind 2026-06-30 --client onbekend --by planner-2"))
    assert changed.out.startswith("O-1  client: C-1 → onbekend; eind: onbekend → 30-06-2026\n")
    cancelled = done(register("cancel O-1 --by planner-3"))
    assert cancelled.out.startswith("O-1  status: gepland → vervallen\nBewaard in ")

    data = done(register("show O-1 --format json")).data

    assert data["opdracht"] == {
        **dict.fromkeys(COLUMNS),
        "opdracht": "O-1",
        "ad": "AD-1",
        "rol": "coach",
        "start": "2026-03-02",
        "eind": "2026-06-30",
        "status": "vervallen",
    }
    told = [(one["versie"], one["door"], one["soort"]) for one in data["geschiedenis"]]
    assert told == [
        (1, "planner-1", "add"),
        (2, "planner-2", "change"),
        (3, "planner-3", "cancel"),
    ]
    assert data["geschiedenis"][2]["veranderd"] == {
        "status": {"van": "gepland", "naar": "vervallen"}
    }
    moments = [datetime.fromisoformat(one["tijdstip"]) for one in data["geschiedenis"]]
    assert moments == sorted(moments)
    assert abs((datetime.now(UTC) - moments[-1]).total_seconds()) < 60


def test_the_history_in_words(register: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    when = datetime.fromisoformat("2026-07-01T10:00:00+00:00")
    monkeypatch.setattr(database, "_now", lambda _: when)
    done(register("add O-1 --ad AD-1 --rol coach --start 2-3-2026 --status gepland"))
    done(register("change O-1 --eind 2026-06-30"))

    lines = done(register("show O-1")).out.splitlines()

    assert lines[0] == "Opdracht O-1"
    assert "  eind                   30-06-2026" in lines
    assert "  client                 onbekend" in lines
    assert lines[-4:] == [
        "Geschiedenis",
        "  versie 1, 01-07-2026 12:00:00: toegevoegd door planner-1",
        "  versie 2, 01-07-2026 12:00:00: veranderd door planner-1",
        "    eind: onbekend → 30-06-2026",
    ]


def test_what_was_so_already_changes_nothing(register: Run) -> None:
    write("r.csv", THREE)
    done(register("import r.csv"))

    assert done(register("change O-1 --rol coach")).out == (
        "O-1 was al zo. Er is niets veranderd.\n"
    )
    done(register("cancel O-2"))
    out = done(register("cancel O-2 O-3 O-2")).out
    assert out.startswith("O-2 was al vervallen.\nO-3  status: gepland → vervallen\n")
    assert [
        len(done(register(f"show {code} --format json")).data["geschiedenis"])
        for code in ("O-1", "O-2", "O-3")
    ] == [1, 2, 2]


ADD = "add O-1 --ad AD-1 --rol coach --start 2-3-2026 --status gepland"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (ADD, "deze opdracht staat al in het register gebruik `advise register change`"),
        ("add O-2 --ad AD-1 --rol coach", "fout: `--start` ontbreekt De eerste dag."),
        ("add O-2", "fout: `--ad` ontbreekt De code van de arbeidsdeskundige. fout: `--rol` ontb"),
        (ADD.replace("O-1", "O-2").replace("coach", "coch"), "onbekende waarde `coch` voor `rol`"),
        (ADD.replace("O-1", "O-2") + " --eind 1-3-2026", "het eind ligt voor de start"),
        (ADD.replace("O-1", "O-2").replace("AD-1", "onbekend"), "`--ad` mag niet leeg of onbekend"),
        (ADD.replace("AD-1", "123456782"), "in `ad` staat iets wat een BSN kan zijn"),
        ("add ' ' --ad AD-1", "de code van de opdracht is leeg"),
        ("add", "`OPDRACHT` ontbreekt zie `advise register add --help`"),
        ("change O-1", "er staat niet bij wat er verandert geef een optie, zoals --eind"),
        ("change O-9 --rol coach", "deze opdracht staat niet in het register"),
        ("change O-1 --eind 2026-01-01", "het eind 2026-01-01 ligt voor de start 2026-03-02"),
        ("change O-1 --rol onbekend", "`--rol` mag niet leeg of onbekend zijn"),
        ("change O-1 --eind morgen", "`eind` moet een datum zijn die bestaat zoals 2026-01-31"),
        ("change O-1 --rol adviseur --registerversie 2", "zij heeft nu versie 1"),
        ("change O-1 --rol adviseur --registerversie x", "`--registerversie` moet een geheel"),
        ("cancel O-1 O-9", "opdracht 2 van de rij staat niet in het register"),
        ("cancel", "`OPDRACHT...` ontbreekt"),
        ("show O-9", "deze opdracht staat niet in het register `advise register list` noemt ze"),
        (
            "list --status klaar",
            "onbekende waarde (hier niet herhaald) voor `status` kies uit: afg",
        ),
        ("list --from gisteren", "`--from` moet een datum zijn zoals 2026-01-31"),
        ("list --from 2026-03-02 --to 2026-03-01", "`--to` ligt voor `--from`"),
        ("list --on 2099-01-01", "`--on` ligt in de toekomst"),
        ("list --at 2099-01-01T10:00", "`--at` ligt in de toekomst"),
        ("list --at 2026-01-01", "dit is geen moment zoals 2026-01-31T14:30"),
        ("list --at 2025-10-26T02:30", "op dit moment gaat de klok een uur voor- of achteruit"),
        ("list --at 2026-03-29T02:30", "op dit moment gaat de klok een uur voor- of achteruit"),
        ("list --on 2026-01-01 --at 2026-01-01T10:00", "`--on` kan niet met `--at`"),
        ("export r.doc", "r.doc: de naam zegt niet wat voor bestand dit wordt kies uit: .csv, .x"),
        ("export er/niet.csv", "er/niet.csv: de map voor dit bestand bestaat niet"),
        ("export map.csv", "map.csv: dit is een map, geen bestand"),
        ("import weg.csv", "weg.csv: dit bestand bestaat niet"),
        ("lst", "onbekende opdracht `lst` bedoel je `list`?"),
    ],
)
def test_wrong_use_is_told_with_what_would_be_right_and_nothing_is_done(
    line: str, said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "register.db"))
    (tmp_path / "map.csv").mkdir()
    done(advise(f"register {ADD}"))
    before = (tmp_path / "register.db").read_bytes()

    complaint = refused(advise(f"register {line}"))

    assert said in complaint
    assert (tmp_path / "register.db").read_bytes() == before


def test_codes_are_not_repeated_in_errors(register: Run) -> None:
    done(register(ADD))
    for line in (
        *("show 'Jan Jansen'", "change 'Jan Jansen' --rol coach", "cancel 'Jan Jansen'"),
        *("add Jansen@example.org --ad AD-1", "list --status 'Jan Jansen'"),
        "add O-2 --ad jansen@example.org --rol coach --start 2-3-2026 --status gepland",
    ):
        assert "jansen" not in refused(register(line)).lower()


# --- who ------------------------------------------------------------------------------------------


def test_whoever_changes_something_is_a_code_and_never_the_name_of_the_user(
    register: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("ADWIJZER_BY")
    monkeypatch.setenv("USER", "jansen")
    monkeypatch.setenv("LOGNAME", "jansen")
    done(register(ADD))
    done(register("change O-1 --rol adviseur"))
    done(register("change O-1 --rol coach --by p-7"))
    monkeypatch.setenv("ADWIJZER_BY", "p-8")
    done(register("change O-1 --rol bemiddelaar"))

    history = done(register("show O-1 --format json")).data["geschiedenis"]

    first, second, *others = [one["door"] for one in history]
    assert re.fullmatch(r"planner-[0-9a-f]{6}", first)
    assert second == first
    assert others == ["p-7", "p-8"]
    kept = tmp_path / "data/adwijzer/door.txt"
    assert kept.read_text(encoding="utf-8").strip() == first


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("", "de code achter `--by` ontbreekt geef je eigen code met --by, zoals: --by planner-1"),
        ("onbekend", "de code achter `--by` ontbreekt"),
        ("jan@example.org", "achter `--by` staat een mailadres gebruik een eigen code"),
        ("a\tb", "in de code achter `--by` staat een spatie"),
        ("jan de vries", "in de code achter `--by` staat een spatie geef je eigen code met --by"),
        ("123456782", "achter `--by` staat iets wat een BSN kan zijn gebruik een eigen code"),
        ("BSN123.456.782", "achter `--by` staat iets wat een BSN kan zijn"),
        ("06-12345678", "achter `--by` staat iets wat een telefoonnummer kan zijn"),
        ("x" * 65, "de code achter `--by` is te lang"),
    ],
)
def test_a_code_of_a_planner_must_be_one(code: str, said: str, register: Run) -> None:
    complaint = refused(register(ADD, "--by", code))

    assert said in complaint
    assert not code or code not in complaint or code == "onbekend"
    assert "hier is nog geen register" in register("list").err


def test_a_planner_who_gives_a_name_is_told(register: Run) -> None:
    result = done(register(ADD, "--by", "j.jansen"))

    assert "let op: de code achter `--by` lijkt op een naam; gebruik een eigen code" in result.err


# --- codes that may say something about a person --------------------------------------------------

PERSONAL = {
    "opdracht": "O-123.456.782",
    "ad": "BSN123456782",
    "client": "123456782",
    "werkgever": "KvK 06-12345678",
    "opdrachtgever": "uwv@example.org",
    "vraag": "111222333",
}


@pytest.mark.parametrize("column", PERSONAL)
def test_a_number_of_a_person_is_refused_in_every_column(column: str, register: Run) -> None:
    full = {**FULL, column: PERSONAL[column]}
    write("r.csv", table([full[name] for name in COLUMNS], columns=COLUMNS))

    result = register("import r.csv")

    assert (result.status, result.out) == (2, "")
    assert f"fout: r.csv:2:{COLUMNS.index(column) + 1}: in `{column}` staat" in result.err
    assert "gebruik een eigen code" in result.complaint
    assert PERSONAL[column] not in result.err
    assert "hier is nog geen register" in register("list").err


def test_a_code_that_is_let_pass_is_kept_with_who_and_when(register: Run) -> None:
    write("r.csv", table(row("O-1", ad="C-111222333"), row("O-2", ad="AD-111222333")))

    assert "in `ad` staat iets wat een BSN kan zijn" in register("import r.csv").err
    result = register("import r.csv --code-toegestaan C-111222333")
    assert (result.status, result.err.count("BSN")) == (2, 1)
    line = "import r.csv --code-toegestaan C-111222333 --code-toegestaan AD-111222333"
    done(register(line, "--code-toegestaan", "X-1", "--by", "p-7"))

    listed = done(register("codes")).out
    moment = r"\d\d-\d\d-\d{4} \d\d:\d\d:\d\d"
    assert re.fullmatch(
        f"AD-111222333: {moment} door p-7\nC-111222333: {moment} door p-7\n", listed
    )
    done(register("change O-1 --client C-111222333 --by p-8"))  # it stays let pass
    done(register("import r.csv --by p-8"))
    assert done(register("codes")).out == listed
    assert "BSN" in register("change O-1 --client 111222333").err


def test_a_single_change_can_let_a_code_pass_too(register: Run) -> None:
    assert done(register(f"{ADD} --client 111222333 --code-toegestaan 111222333")).err == ""
    done(register("change O-1 --vraag 06-12345678 --code-toegestaan 06-12345678"))

    assert done(register("codes")).out.count("door planner-1") == 2


def test_what_may_be_a_name_or_a_number_is_kept_and_said(register: Run) -> None:
    rows = [row("O-1", ad="Jan de Vries"), row("O-2", ad="J. Jansen"), row("123456782")]
    write("r.csv", table(*rows))

    result = done(register("import r.csv"))

    assert "let op: in `ad` lijken 2 codes op een naam (rij 2 en rij 3); gebruik" in result.err
    assert "let op: in `opdracht` lijkt 1 code op een BSN (rij 4); gebruik" in result.err
    assert "Vries" not in result.err
    assert "Jansen" not in result.err
    line = "import r.csv --code-toegestaan 123456782"
    assert "BSN" not in done(register(line)).err


def test_without_a_place_to_keep_it_the_code_must_be_given(
    register: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ADWIJZER_BY")
    write("data", "geen map")

    assert "het is niet duidelijk wie deze wijziging doet" in refused(register(ADD))
    done(register(ADD, "--by", "p-1"))


# --- looking --------------------------------------------------------------------------------------

MANY = table(
    ("O-1", "AD-1", "C-1", "coach", "2026-01-01", "2026-03-31", "afgerond"),
    ("O-2", "AD-1", "C-2", "adviseur", "2026-03-01", "", "lopend"),
    ("O-3", "AD-2", "C-1", "beoordelaar", "2026-04-01", "2026-04-01", "gepland"),
    ("O-4", "AD-3", "", "casemanager", "2026-05-01", "2026-06-01", "vervallen"),
    columns=("opdracht", "ad", "client", "rol", "start", "eind", "status"),
)


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("", "1234"),
        ("--ad AD-1", "12"),
        ("--ad AD-1 --ad AD-3", "124"),
        ("--client C-1", "13"),
        ("--client C-1 --ad AD-2", "3"),
        ("--status lopend --status gepland", "23"),
        ("--from 2026-03-31", "1234"),
        ("--from 2026-04-01", "234"),
        ("--from 2-4-2026", "24"),
        ("--to 2026-03-01", "12"),
        ("--to 2026-02-28", "1"),
        ("--from 2026-04-01 --to 2026-04-01", "23"),
        ("--ad ad-1", ""),
    ],
)
def test_a_list_can_be_narrowed(
    options: str, expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "register.db"))
    done(advise("register import", str(write("r.csv", MANY))))

    found = done(advise(f"register list --format json {options}")).data

    assert "".join(one["opdracht"][-1] for one in found) == expected


def test_an_earlier_state_can_be_listed_and_exported(
    register: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day, line in (("01", ADD), ("03", "change O-1 --rol adviseur"), ("05", "cancel O-1")):
        when = datetime.fromisoformat(f"2026-02-{day}T12:00:00+01:00")
        monkeypatch.setattr(database, "_now", lambda _, when=when: when)
        done(register(line))

    def state(option: str) -> list[tuple[str, str]]:
        found = done(register(f"list --format json {option}")).data
        return [(one["rol"], one["status"]) for one in found]

    assert state("--on 2026-01-31") == []
    assert state("--on 1-2-2026") == state("--at 2026-02-03T11:59") == [("coach", "gepland")]
    assert state("--on 2026-02-03") == state("--at 2026-02-03T12:00") == [("adviseur", "gepland")]
    assert state("--at 2026-02-03T11:00Z") == [("adviseur", "gepland")]
    assert state("--on 2026-02-05") == state("") == [("adviseur", "vervallen")]
    done(register("export toen.json --on 2026-02-01"))
    [then] = json.loads(Path("toen.json").read_text(encoding="utf-8"))
    assert (then["rol"], then["registerversie"]) == ("coach", 1)
    assert done(register("list --on 2026-01-31")).out == "Geen opdrachten.\n"


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_the_table_fits_the_terminal_and_says_what_it_leaves_out(
    width: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "register.db"))
    monkeypatch.setenv("COLUMNS", str(width))
    full = [FULL[name] for name in COLUMNS]
    long = ["O-" + "9" * 40, "AD-" + "9" * 40, *full[2:]]
    write("r.csv", table(full, long, columns=COLUMNS))
    done(advise("register import r.csv"))

    out = done(advise("register list")).out

    head, first, _, *rest = out.splitlines()
    assert max(map(len, out.splitlines())) <= width
    assert first.startswith("O-1 ")
    assert rest[-1] == "2 opdrachten."
    shown = head.split()
    assert shown[:2] == ["opdracht", "ad"]
    for name in ("rol", "client", "start", "eind", "status", "werkgever", "vraag"):
        assert (name in shown) != (name in " ".join(rest))
    if "start" in shown:
        assert first[head.index("start") :].startswith("02-03-2026")


def test_what_goes_to_a_file_is_not_cut_short(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "register.db"))
    monkeypatch.delenv("COLUMNS")
    code = "O-" + "9" * 60
    write("r.csv", table([code, *[FULL[name] for name in COLUMNS[1:]]], columns=COLUMNS))
    done(advise("register import r.csv"))

    head, first, _ = done(advise("register list")).out.splitlines()

    assert "vraag" in head
    assert first.startswith(code)


# --- export ---------------------------------------------------------------------------------------

ODD = ("=cmd|'/c calc'!A0", "+31", "-1", "@SUM(A1)", "'=1", "'x", 'met ";', "007", "één", "1-2")


@pytest.fixture
def odd(register: Run) -> Run:
    """A register with codes that a spreadsheet would misread, and one full assignment."""
    plain = {**dict(zip(("ad", "rol", "start", "status"), row()[1:], strict=True))}
    records = [{**plain, "start": "2026-03-02", "opdracht": code} for code in ODD]
    full = {**FULL, "start": "2026-03-02", "eind": "2026-06-30"}
    write("r.json", json.dumps([*records, full]))
    done(register("import r.json"))
    return register


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.json", "X.XLSX"])
def test_bringing_in_an_export_changes_nothing(name: str, odd: Run) -> None:
    before = done(odd("list --format json")).data
    assert done(odd(f"export {name}")).out == f"11 opdrachten geschreven naar {name}.\n"

    result = done(odd(f"import {name}"))

    assert result.out == "0 nieuw, 0 veranderd, 11 gelijk gebleven.\n"
    assert done(odd("list --format json")).data == before
    assert [one["opdracht"] for one in before] == [*ODD, "O-1"]


@pytest.mark.parametrize("name", ["x.csv", "x.xlsx", "x.json"])
def test_an_export_makes_the_same_register_elsewhere(name: str, odd: Run, tmp_path: Path) -> None:
    before = done(odd("list --format json")).data
    done(odd(f"export {name}"))

    done(odd(f"import {name}", "--database", str(tmp_path / "ander.db")))

    after = done(odd("list --format json", "--database", str(tmp_path / "ander.db"))).data
    assert after == before


def test_csv_is_made_for_dutch_excel(odd: Run) -> None:
    done(odd("export x.csv"))

    data = Path("x.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfopdracht;ad;")
    assert data.count(b"\r\n") == data.count(b"\n") == 12
    found = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert found[0] == [*EXPORTED]
    assert [cells[0] for cells in found[1:7]] == [
        *("'=cmd|'/c calc'!A0", "'+31", "'-1", "'@SUM(A1)", "''=1", "'x")
    ]
    assert not [cell for cells in found for cell in cells if cell[:1] in ("=", "+", "-", "@")]
    assert done(odd("list --format csv")).out == data.decode()


def test_excel_has_codes_as_text_days_as_days_and_no_formulas(odd: Run) -> None:
    done(odd("export x.xlsx"))

    sheet = openpyxl.load_workbook("x.xlsx").worksheets[0]
    cells = {str(cell.value): cell for cells in sheet.iter_rows() for cell in cells}
    assert all(cell.data_type != "f" for cell in cells.values())
    assert (cells["007"].data_type, cells["1-2"].data_type) == ("s", "s")
    start = sheet.cell(2, 1 + EXPORTED.index("start"))
    assert (start.data_type, str(start.value)) == ("d", "2026-03-02 00:00:00")
    assert start.number_format == "dd-mm-yyyy"


def test_a_file_that_is_there_is_only_replaced_when_asked(odd: Run) -> None:
    write("x.csv", "van iemand")

    complaint = refused(odd("export x.csv"))

    assert (
        "x.csv: dit bestand bestaat al kies een andere naam, of geef --overwrite erbij" in complaint
    )
    assert Path("x.csv").read_text(encoding="utf-8") == "van iemand"
    done(odd("export x.csv --overwrite"))
    assert Path("x.csv").read_bytes().startswith(b"\xef\xbb\xbfopdracht")
    assert [path.name for path in Path().glob("*.tmp")] == []


# --- waiting --------------------------------------------------------------------------------------


def test_a_bar_appears_only_for_whoever_waits_on_a_terminal() -> None:
    write("r.csv", table(*(row(f"O-{number}") for number in range(3000))))
    line = f'"{ADVISE}" register import r.csv --by x --database r.db --format json > uit.json'
    slow = (
        "import adwijzer_cli.terminal as t, sys\n"
        "t.PATIENCE = 0\n"
        "from adwijzer_cli.main import run\n"
        "sys.exit(run(['register', 'import', 'r.csv', '--by', 'x', '--database', 'r.db']))\n"
    )
    write("slow.py", slow)
    for command, shown in (
        (line, False),
        (f"rm r.db; {shlex.quote(str(ADVISE.with_name('python')))} slow.py > uit.txt", True),
    ):
        said = on_terminal(command)
        assert ("Lezen" in said) == shown
        assert ("Bewaren" in said) == shown
        assert ("100%" in said) == shown
        lines = re.split(r"[\r\n]+", re.sub(r"\x1b\[[^A-Za-z]*.", "", said))
        assert max(map(len, lines)) <= 50
    assert json.loads(Path("uit.json").read_text(encoding="utf-8"))["gelezen"] == 3000


def on_terminal(command: str) -> str:
    child: pexpect.spawn[str] = pexpect.spawn(
        "bash",
        ["-c", command],
        encoding="utf-8",
        timeout=30,
        dimensions=(20, 50),
        env={name: value for name, value in os.environ.items() if name != "COLUMNS"},
    )
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0, child.before
    return str(child.before)


def test_looking_at_the_help_does_not_load_the_database() -> None:
    code = (
        "import sys; from adwijzer_cli.main import run; run(['register', 'list', '--help']);"
        " sys.exit(bool({'sqlalchemy', 'alembic', 'openpyxl'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)

    assert done.returncode == 0


def test_the_rest_of_the_program_can_read_it_too(register: Run, address: str) -> None:
    write("r.csv", THREE)
    done(register("import r.csv"))

    with open_register(address) as opened:
        assert opened.assignments() == [
            assignment("O-1"),
            assignment("O-2", rol="adviseur"),
            assignment("O-3", ad="AD-2"),
        ]

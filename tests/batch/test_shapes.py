"""Other shapes of a caseload: a row per agenda item, a day per case, a table of a database."""

from __future__ import annotations

import csv
import random
import shutil
import sqlite3
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.decide import decider
from adwijzer.language import load_rules
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import AdwijzerError
from tests.batch.cases import DAY, Row, expected, listed, on_the_day, random_rows
from tests.batch.test_bad_input import rows_of
from tests.cli.command import ROOT, advise
from tests.language.support import Change
from tests.store.postgresql import running_server

AS_OF = ("--as-of", DAY.isoformat())


# A row per agenda item


def contacts(count: int, seed: int, most: int) -> list[Row]:
    """Contacts of one to `most` items; `agenda` has a row of its own facts for each."""
    decision = on_the_day(load_rules(), "contactvorm")
    own = [fact for fact in decision.facts if fact.scope == "agendapunt"]
    rng = random.Random(seed)  # noqa: S311 - the same cases every time
    found = []
    for row in random_rows(decision, count, seed, items=most):
        items = [row.pop(f"item{n}") for n in range(1, most + 1)]
        for fact in own:
            del row[fact.name]
        agenda = [
            {
                "agendapunt": item,
                **{f.name: rng.choice([None, *f.names]) for f in own},
            }
            for item in items
            if item
        ]
        found.append({**row, "agenda": agenda})
    return found


def by_item(contact: Row) -> list[Row]:
    """The rows of a contact; what belongs to all stands on the first alone."""
    shared = {name: value for name, value in contact.items() if name not in ("code", "agenda")}
    return [
        {"code": contact["code"], **(shared if n == 0 else dict.fromkeys(shared)), **item}
        for n, item in enumerate(contact["agenda"])
    ]


def agree_by_item(count: int, folder: Path, most: int) -> None:
    given = contacts(count, seed=11, most=most)
    rows = [row for contact in given for row in by_item(contact)]
    random.Random(1).shuffle(rows)  # noqa: S311 - rows of one contact need not stand together
    rows.sort(key=lambda row: row["voorkeur_client"] is None)
    with (folder / "zaken.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*rows[0]], delimiter=";")
        writer.writeheader()
        writer.writerows(rows)
    ready = decider(load_rules(), "contactvorm", as_of=DAY)
    expected_rows = {}
    for contact in given:
        case = {k: v for k, v in contact.items() if v is not None and k != "code"}
        case["agenda"] = [{k: v for k, v in i.items() if v} for i in contact["agenda"]]
        try:
            read = read_case(ready.prepared.decision, node_of(case))
            expected_rows[contact["code"]] = expected(ready.reason(read))
        except AdwijzerError:
            continue

    done = advise(f"batch contactvorm --in {folder}/zaken.csv --out {folder}/uit.csv", *AS_OF)

    assert done.status in (0, 4), done.err
    found = {row.pop("code"): row for row in rows_of(folder / "uit.csv")}
    assert len(found) > count / 2
    assert found == {
        code: {name: value or "" for name, value in row.items()}
        for code, row in expected_rows.items()
    }


def test_a_row_per_agenda_item_is_a_contact_with_facts_of_its_items(tmp_path: Path) -> None:
    agree_by_item(60, tmp_path, most=2)


@pytest.mark.check(part="batch")
def test_thousands_of_contacts_in_a_row_per_item(tmp_path: Path) -> None:
    agree_by_item(4000, tmp_path, most=3)


def test_a_wrong_cell_leaves_the_whole_contact_out_and_names_its_row(tmp_path: Path) -> None:
    (tmp_path / "zaken.csv").write_text(
        "code;agendapunt;uitkomst_tegen_wens_client;voorkeur_client\n"
        "C1;kennismaking;;telefonisch\n"
        "C2;kennismaking;;\n"
        "C2;rapport_toelichten;misschien;\n"
        "C3;kennismaking;;telefonisch\n"
        "C3;nazorg;;beeldbellen\n"
        "C4;nazorg;;\n"
        "C4;nazorg;;\n"
        ";nazorg;;\n",
        encoding="utf-8",
    )

    done = advise(f"batch contactvorm --in {tmp_path}/zaken.csv --out {tmp_path}/uit.csv", *AS_OF)

    assert done.status == 4
    assert [row["code"] for row in rows_of(tmp_path / "uit.csv")] == ["C1"]
    faults = rows_of(tmp_path / "uit.csv.fouten.csv")
    assert {(row["rij"], row["kolom"]) for row in faults} == {
        ("4", "uitkomst_tegen_wens_client"),
        ("5", "voorkeur_client"),
        ("7", "agendapunt"),
        ("9", "code"),
    }


def test_items_in_a_list_and_on_rows_are_refused_together(tmp_path: Path) -> None:
    (tmp_path / "zaken.csv").write_text("code;agenda;agendapunt\nC1;nazorg;nazorg\n", "utf-8")

    done = advise(f"batch contactvorm --in {tmp_path}/zaken.csv --out {tmp_path}/uit.csv")

    assert done.status == 2
    assert "de kolommen `agenda` en `agendapunt` kunnen niet samen" in done.complaint


# A day per case


@pytest.fixture(scope="module")
def changing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rule base in which one rule holds until the end of 2026."""
    folder = Path(shutil.copytree(ROOT / "rules", tmp_path_factory.mktemp("dagen") / "regels"))
    Change(
        "informatiedeling/regels.yaml",
        "  - id: DI-NODIG-GEZONDHEID\n",
        "  - id: DI-NODIG-GEZONDHEID\n    geldig: {vanaf: 2026-01-01, tot: 2026-12-31}\n",
    ).apply(folder)
    return folder


def test_each_case_is_answered_by_the_rules_of_its_day(changing: Path, tmp_path: Path) -> None:
    base = load_rules(changing)
    decision = base.decision("informatiedeling")
    assert decision is not None
    days = ["2026-02-01", "2026-12-31", "2027-01-01", ""]
    rows = list(random_rows(on_day(decision, DAY), 200, seed=12))
    lines = [{**row, "peildatum": days[n % 4]} for n, row in enumerate(rows)]
    with (tmp_path / "zaken.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, [*lines[0]], delimiter=";")
        writer.writeheader()
        writer.writerows(lines)
    answers = {}
    for line in lines:
        ready = decider(
            base, "informatiedeling", as_of=date.fromisoformat(line["peildatum"] or "2027-03-01")
        )
        facts = {k: v for k, v in line.items() if k not in ("code", "peildatum") and v}
        try:
            case = read_case(ready.prepared.decision, node_of(facts))
            answers[line["code"], line["peildatum"]] = expected(ready.reason(case))
        except AdwijzerError:
            continue

    done = advise(
        f"batch sharing --in {tmp_path}/zaken.csv --out {tmp_path}/uit.csv --rules {changing}",
        *("--as-of", "2027-03-01"),
    )

    assert done.status in (0, 4), done.err
    found = {(row.pop("code"), row.pop("peildatum")): row for row in rows_of(tmp_path / "uit.csv")}
    assert len(found) > 100
    assert found == {
        key: {name: value or "" for name, value in row.items()} for key, row in answers.items()
    }
    by_day = {
        day: listed(sorted({r["oordeel"] for (_, d), r in found.items() if d == day}))
        for day in days
    }
    assert all(by_day.values())


def test_a_day_before_the_rules_is_told_with_its_row(tmp_path: Path) -> None:
    (tmp_path / "zaken.csv").write_text(
        "code;ontvanger;peildatum\nC1;client;2026-02-01\nC2;client;1990-01-01\nC3;client;gisteren\n",
        encoding="utf-8",
    )

    done = advise(f"batch sharing --in {tmp_path}/zaken.csv --out {tmp_path}/uit.csv")

    assert done.status == 4
    assert [row["code"] for row in rows_of(tmp_path / "uit.csv")] == ["C1"]
    faults = rows_of(tmp_path / "uit.csv.fouten.csv")
    assert [(row["rij"], row["kolom"]) for row in faults] == [
        ("3", "peildatum"),
        ("4", "peildatum"),
    ]
    assert faults[0]["fout"] == "op deze dag gelden geen regels"


# A table of a database

TABLE = "CREATE TABLE zaken (code TEXT, soort_informatie TEXT, ontvanger TEXT, naam TEXT)"
FILL = (
    "INSERT INTO zaken VALUES ('C1', 'medisch', 'werkgever', 'Jansen'),"
    " ('C2', 'openbaar', 'client', NULL), ('C3', 'openbar', 'client', NULL)"
)


def agree_in_database(address: str, folder: Path) -> None:
    line = "code;soort_informatie;ontvanger\nC1;medisch;werkgever\nC2;openbaar;client\n"
    (folder / "zaken.csv").write_text(line, encoding="utf-8")
    assert advise(f"batch sharing --in {folder}/zaken.csv --out {folder}/a.csv", *AS_OF).status == 0

    done = advise(f"batch sharing --in {address} --table zaken --out {folder}/b.csv", *AS_OF)

    assert done.status == 4, done.err
    assert rows_of(folder / "b.csv") == rows_of(folder / "a.csv")
    [fault] = rows_of(folder / "b.csv.fouten.csv")
    assert (fault["rij"], fault["kolom"]) == ("3", "soort_informatie")
    assert "niet gelezen: naam" in done.err
    assert "Jansen" not in done.err + (folder / "b.csv.fouten.csv").read_text("utf-8-sig")


def test_a_table_of_sqlite_is_read(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "zaken.db") as made:
        made.execute(TABLE)
        made.execute(FILL)
    made.close()

    agree_in_database(f"sqlite:///{tmp_path}/zaken.db", tmp_path)


@pytest.mark.check(part="register")
def test_a_table_of_postgresql_is_read(tmp_path: Path) -> None:
    with running_server() as server:
        address = server.new_schema()
        engine = create_engine(address.replace("postgresql://", "postgresql+psycopg://"))
        with engine.begin() as made:
            made.execute(text(TABLE))
            made.execute(text(FILL))
        engine.dispose()

        agree_in_database(address, tmp_path)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("--in sqlite:///{0}/zaken.db --table zakn", "bedoel je `zaken`?"),
        ("--in sqlite:///{0}/zaken.db", "`--table` hoort bij het adres van een database"),
        ("--in {0}/zaken.csv --table zaken", "`--table` hoort bij het adres van een database"),
        ("--in sqlite:///{0}/geen.db --table zaken", "dit bestand bestaat niet"),
        ("--in oracle://u:geheim@h/n --table zaken", "deze soort database wordt niet ondersteund"),
        ("--in sqlite:///{0}/ander.db --table zaken", "de kolom `code` ontbreekt"),
        ("--in sqlite:///{0}/kapot.db --table zaken", "geen database"),
    ],
)
def test_a_wrong_table_is_told(words: str, told: str, tmp_path: Path) -> None:
    for name, sql in (("zaken", TABLE), ("ander", "CREATE TABLE zaken (ontvanger TEXT)")):
        with sqlite3.connect(tmp_path / f"{name}.db") as made:
            made.execute(sql)
        made.close()
    (tmp_path / "kapot.db").write_bytes(b"dit is geen database, al heet het zo\n" * 100)

    done = advise(f"batch sharing {words.format(tmp_path)} --out {tmp_path}/uit.csv")

    assert done.status in (2, 3)
    assert told in done.complaint
    assert "geheim" not in done.err
    assert not (tmp_path / "uit.csv").exists()

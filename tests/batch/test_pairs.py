"""Pairs of assignments by joins are the pairs that the sweep finds."""

from __future__ import annotations

import csv
import random
from datetime import date, timedelta
from pathlib import Path

import pytest

from adwijzer.batch import assignments as pairs_in_sql
from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, Assignment
from adwijzer.decisions.roles import Scope
from adwijzer.decisions.roles.answer import PairWriter
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import BOTH_ROWS, JudgedPair
from adwijzer.decisions.roles.records import END, SIMULTANEOUS, simultaneous
from adwijzer.decisions.roles.sweep import sweep
from adwijzer.language import load_rules
from tests.batch.cases import DAY, listed
from tests.batch.test_bad_input import rows_of
from tests.cli.command import advise

FEW_DAYS = 12


def register(count: int, seed: int) -> list[Assignment]:
    """Assignments that often share an AD, a client, an employer and a day."""
    rng = random.Random(seed)  # noqa: S311 - the same register every time

    def some(prefix: str, most: int) -> str | None:
        return None if rng.random() < 0.15 else f"{prefix}-{rng.randint(1, most)}"

    made = []
    for number in range(count):
        start = date(2026, 1, 1) + timedelta(days=rng.randint(0, FEW_DAYS))
        words = {
            name: None if rng.random() < 0.4 else rng.choice(options)
            for name, options in CHOICES.items()
        }
        words |= {name: rng.choice(CHOICES[name]) for name in ("rol", "status")}
        made.append(
            Assignment(
                opdracht=f"O-{number}",
                ad=f"AD-{rng.randint(1, max(count // 20, 1))}",
                client=some("C", 8),
                werkgever=some("W", 4),
                opdrachtgever=some("G", 3),
                vraag=some("V", 2),
                start=start,
                eind=None
                if rng.random() < 0.4
                else start + timedelta(days=rng.randint(0, FEW_DAYS)),
                **words,  # type: ignore[arg-type]
            )
        )
    return made


def by_sweep(assignments: list[Assignment]) -> list[dict[str, str]]:
    ready = decider_as(PAIRS, load_rules(), "rolconflict", as_of=DAY)
    found, writer = [], PairWriter(ready)
    for pair in sweep(ready, assignments, Scope()).pairs:
        judgement = pair.judgement
        together = simultaneous(pair.first, pair.second, DAY)
        found.append(
            {
                "ad": pair.second.ad or "",
                "client": pair.second.client or "",
                "eerste": pair.first.opdracht,
                "tweede": pair.second.opdracht,
                "gelijktijdig": {True: "ja", False: "nee", None: "onbekend"}[together],
                "rolcombinatie": judgement.outcome,
                "zekerheid": "vast" if judgement.fixed else "voorlopig",
                "mogelijk": listed(judgement.possible) or "",
                "regel": judgement.rule,
                "leidraad": ready.guideline(pair.judged),
                "maatregelen": ";".join(
                    f"{each.id} {each.vervuld}" for each in writer.measures(pair)
                ),
                "aandachtspunten": listed(judgement.points) or "",
                "vragen": listed(sorted(asked_of(ready, pair))) or "",
                "betreft": pair.judged.opdracht,
            }
        )
    return found


def asked_of(ready: RoleDecider, pair: JudgedPair) -> set[str]:
    """The questions by column of the pair; what is compared is of both."""
    rows = {0: "eerste_", 1: "tweede_", BOTH_ROWS: ""}
    found = set()
    for ask in pair.judgement.asks:
        _, column = ready.layout.sources[ask.fact]
        name = f"eerste_{END}" if column == SIMULTANEOUS else f"{rows[ask.row]}{column}"
        found.add(name)
    return found


def by_joins(assignments: list[Assignment], folder: Path) -> list[dict[str, str]]:
    """The pairs by the command."""
    path = folder / "register.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        for each in assignments:
            writer.writerow([getattr(each, name) or "" for name in COLUMNS])
    done = advise(
        f"batch rolconflict --in {path} --out {folder}/paren.csv --as-of {DAY.isoformat()}"
    )
    assert done.status == 0, done.err
    found = rows_of(folder / "paren.csv")
    for row in found:
        row["vragen"] = ";".join(sorted(filter(None, row["vragen"].split(";"))))
    return found


def agrees(count: int, seed: int, folder: Path) -> None:
    assignments = register(count, seed)

    found = by_joins(assignments, folder)

    expected = by_sweep(assignments)
    assert len(expected) > count / 10
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_a_small_register_gives_the_same_pairs(tmp_path: Path) -> None:
    agrees(300, seed=1, folder=tmp_path)


@pytest.mark.check(part="batch")
def test_a_large_register_gives_the_same_pairs(tmp_path: Path) -> None:
    agrees(20_000, seed=2, folder=tmp_path)


def test_a_register_of_more_rows_than_get_a_bit_gives_the_same_pairs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pairs_in_sql, "_BITS_MOST", 0)
    agrees(120, seed=3, folder=tmp_path)


def test_wrong_rows_of_a_register_are_told(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text(
        "opdracht;ad;client;rol;start;status\n"
        "O-1;AD-1;C-1;coach;2026-01-05;lopend\n"
        "O-2;AD-1;C-1;beoordelaar;5 feb;lopend\n"
        "O-3;AD-1;C-1;beoordelar;2026-03-01;lopend\n"
        "O-4;;C-1;beoordelaar;2026-03-01;lopend\n"
        "O-5;AD-1;C-1;beoordelaar;2-3-2026;lopend\n",
        encoding="utf-8",
    )

    done = advise(f"batch role-conflict --in {path} --out {tmp_path}/paren.csv")

    assert done.status == 4
    assert [(r["eerste"], r["tweede"]) for r in rows_of(tmp_path / "paren.csv")] == [("O-1", "O-5")]
    faults = rows_of(tmp_path / "paren.csv.fouten.csv")
    assert [(row["rij"], row["kolom"]) for row in faults] == [
        ("3", "start"),
        ("4", "rol"),
        ("5", "ad"),
    ]


def test_an_assignment_that_stands_there_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    row = "O-1;AD-1;C-1;coach;2026-01-05;lopend\n"
    path.write_text(f"opdracht;ad;client;rol;start;status\n{row}{row}", encoding="utf-8")

    done = advise(f"batch rolconflict --in {path} --out {tmp_path}/paren.csv")

    assert done.status == 2
    assert "register.csv:3:1: deze opdracht staat ook op rij 2" in done.err
    assert not (tmp_path / "paren.csv").exists()

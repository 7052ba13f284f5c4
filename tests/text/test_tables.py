"""Tables that are far wider than any table, and errors without end."""

from __future__ import annotations

import json
import time

import pytest

from adwijzer.decisions.assignments.reader import load_register
from adwijzer.text.diagnostics import MOST_PROBLEMS, Diagnostic, InputError, first_problems
from adwijzer.text.tables import MAXIMUM_COLUMNS, Sent, read_table
from tests.cli.command import advise
from tests.store.files import row, table, write


def refused(data: bytes, name: str = "t.csv") -> str:
    """What is said about a table, within the time that a linear reader takes."""
    begin = time.process_time()
    said = []
    for read in (read_table, load_register):
        with pytest.raises(InputError) as caught:
            read(Sent(name, data))
        said.append(str(caught.value))
    assert time.process_time() - begin < 20
    assert said[0] == said[1]
    return said[0]


@pytest.mark.parametrize(
    "names",
    [
        ";".join(f"k{n}" for n in range(500_000)),
        ";".join(["code"] * 500_000),
        ";" * 500_000 + "code",
        '"a"\t' * 400_000 + "code",
        ",".join(f"kolom {n}" for n in range(MAXIMUM_COLUMNS + 1)),
    ],
    ids=["other", "equal", "nameless", "quoted", "one too many"],
)
def test_a_table_has_at_most_a_thousand_columns(names: str) -> None:
    assert refused(f"{names}\n1\n".encode()) == (
        "t.csv:1:1: dit bestand heeft meer dan 1000 kolommen"
        " (laat alleen de kolommen staan die nodig zijn)"
    )


def test_a_thousand_columns_may_be_there_and_empty_ones_behind_them() -> None:
    names = ["code", *(f"k{n}" for n in range(MAXIMUM_COLUMNS - 1))]
    text = ";".join(names) + ";" * 500_000 + "\na;b\n"

    found = read_table(Sent("t.csv", text.encode()))

    assert found.columns == tuple(names)
    assert found.rows[0].cells == {"code": "a", "k0": "b"}


def test_a_row_of_many_cells_is_told_once() -> None:
    [row] = read_table(Sent("t.csv", b"code;x\n" + b"1;" * 500_000 + b"1\n")).rows

    assert [str(each) for each in row.problems] == [
        "t.csv:2:3: deze cel staat in een kolom zonder naam (geef de kolom een naam; zet een cel"
        ' waarin een scheidingsteken staat tussen ")'
    ]


def test_every_column_that_stands_twice_is_told() -> None:
    assert refused(b"a;b;a;b;c;a\n1\n").count("deze kolom staat er twee keer") == 3


# --- errors without end ---------------------------------------------------------------------------


def test_a_hundred_problems_are_told_and_the_others_counted() -> None:
    problems = [Diagnostic(None, f"fout {n}") for n in range(MOST_PROBLEMS + 2)]

    assert first_problems(problems[:-2]) == problems[:-2]
    assert [each.message for each in first_problems(problems[:-1])[-2:]] == [
        *("fout 99", "en nog 1 fout"),
    ]
    assert first_problems(problems)[-1].message == "en nog 2 fouten"


@pytest.mark.parametrize(
    ("command", "name", "content"),
    [
        ("role-conflict --register", "r.csv", table(*(row(f"O-{n}", rol="x") for n in range(150)))),
        ("role-conflict --register", "r.json", json.dumps([7] * 150)),
        ("register import --dry-run", "r.csv", table(*(row("O-1") for _ in range(150)))),
        ("timing --cases", "z.csv", "code;eerste_ziektedag\n" + "a;maart\n" * 150),
        ("contact-form --case", "c.json", json.dumps({"agenda": [{}] * 150})),
    ],
)
def test_a_command_tells_a_hundred(command: str, name: str, content: str) -> None:
    write(name, content)

    result = advise(command, name)

    assert result.status in (2, 4)
    lines = [line for line in result.err.splitlines() if line.startswith("fout: ")]
    assert len(lines) == MOST_PROBLEMS + 1
    assert "en nog 50 fouten" in lines[-1]

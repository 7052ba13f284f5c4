"""What a file of the size that a server takes may cost a process that reads it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from adwijzer.text.tables import Sent
from adwijzer_web.settings import UPLOAD
from tests.text.packages import SHEET, TEXTS, packed, plain, sheet, texts

pytestmark = pytest.mark.check(part="web")

READ = """
import sys
from pathlib import Path
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.text.diagnostics import InputError
from adwijzer.text.tables import Sent, read_table

name = sys.argv[1]
sent = Sent(name, Path(name).read_bytes(), int(sys.argv[2]))
for read in (load_register, read_table):
    try:
        read(sent)
    except InputError:
        pass
status = Path("/proc/self/status").read_text()
print(int(status.partition("VmHWM:")[2].split()[0]) // 1000)
"""
MEGABYTES = 220
SECONDS = 60


def rows(inside: str, number: int = 190_000) -> bytes:
    """A sheet with a row of these cells many times; `{n}` is the number of the row."""
    return sheet("".join(f'<row r="{n}">{inside.format(n=n)}</row>' for n in range(1, number)))


def with_texts(inside: str) -> bytes:
    """A file with these texts to which cells can refer."""
    return packed(plain() | {TEXTS: texts(inside)})


ATTACKS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a text": ("r.xlsx", lambda: with_texts(f"<si><t>{'x' * 24_000_000}</t></si>")),
    "texts": ("r.xlsx", lambda: with_texts(f"<si><t>{'x' * 490_000_000}</t></si>")),
    "empty texts": ("r.xlsx", lambda: with_texts("<si/>" * 9_000_000)),
    "no cells": ("r.xlsx", lambda: packed(plain() | {SHEET: rows("<v/>" * 20)})),
    "far cells": ("r.xlsx", lambda: packed(plain() | {SHEET: rows('<c r="XFD{n}"/>')})),
    "wide rows": ("r.xlsx", lambda: packed(plain() | {SHEET: rows('<c r="ALL{n}"/>')})),
    "yaml": ("r.yaml", lambda: b"[" + b"[]," * 1_600_000 + b"]"),
    "json": ("r.json", lambda: b"[" + b"{}," * 1_600_000 + b"{}]"),
    "deep json": ("r.json", lambda: b'[{"ad":[' + b"[]," * 1_600_000 + b"[]]}]"),
    "wrong rows": ("r.csv", lambda: b"opdracht;ad;rol;start;status\n" + b";;;;1\n" * 199_000),
    "columns": ("r.csv", lambda: b"opdracht;" * 500_000 + b"\n1\n"),
    "short rows": ("r.csv", lambda: b"opdracht;ad;rol;start;status\n" + b"1\n" * 199_000),
}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how much memory it took")
@pytest.mark.parametrize("name", ATTACKS)
def test_an_upload_takes_little_memory_whatever_it_is(name: str) -> None:
    file, make = ATTACKS[name]
    data = make()
    assert len(data) <= UPLOAD
    Path(file).write_bytes(data)

    done = subprocess.run(
        [sys.executable, "-c", READ, file, str(UPLOAD)],
        check=True,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )

    assert int(done.stdout) < MEGABYTES


def test_a_file_on_disk_may_be_larger_than_one_that_is_sent() -> None:
    assert Sent("r.csv", b"").most > UPLOAD

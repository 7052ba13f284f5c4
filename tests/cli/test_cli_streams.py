"""What only a process of its own can show: pipes, full disks, closed streams."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.command import ADVISE, ROOT

FULL = Path("/dev/full")
ANSWER = [str(ADVISE), "contact-form", "--agenda", "kennismaking"]
CLOSED = "fout: de uitvoer werd gesloten voor het antwoord af was\n"


@pytest.mark.parametrize("line", [ANSWER, [str(ADVISE), "rules", "list"], [str(ADVISE), "-h"]])
def test_a_reader_that_leaves_early_gets_one_line_and_no_traceback(line: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)

    with os.fdopen(writer, "wb") as gone:
        done = subprocess.run(line, stdout=gone, stderr=subprocess.PIPE, text=True, check=False)

    assert (done.returncode, done.stderr) == (2, CLOSED)


@pytest.mark.parametrize(
    ("line", "look", "kept"),
    [
        ("register import {docs}/voorbeeld-register.csv", "register list", 10),
        ("case import {docs}/voorbeeld-zaken.csv", "case list", 5),
    ],
)
def test_what_was_kept_is_whole_though_nobody_reads_that_it_was(
    line: str, look: str, kept: int, tmp_path: Path
) -> None:
    environment = {
        **os.environ,
        "ADWIJZER_DATABASE": str(tmp_path / "alles.db"),
        "ADWIJZER_SLEUTELS": str(tmp_path / "sleutels.db"),
        "ADWIJZER_BY": "P-1",
    }
    words = line.format(docs=ROOT / "docs").split()
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as gone:
        done = subprocess.run(
            [ADVISE, *words], stdout=gone, stderr=subprocess.PIPE, env=environment, check=False
        )

    show = [str(ADVISE), *look.split(), "--format", "json"]
    seen = subprocess.run(show, stdout=subprocess.PIPE, env=environment, check=True)

    assert done.returncode == 2
    found = json.loads(seen.stdout)
    assert len(found if isinstance(found, list) else found["opdrachten"]) == kept


def test_a_reader_that_leaves_with_the_errors_too_leaves_silence() -> None:
    reader, writer = os.pipe()
    os.close(reader)

    with os.fdopen(writer, "wb") as gone:
        done = subprocess.run(ANSWER, stdout=gone, stderr=gone, check=False)

    assert done.returncode == 2


def test_nothing_is_lost_in_silence_where_python_does_not_buffer() -> None:
    """Unbuffered, a long write that is cut short reports no error of its own."""
    line = [str(ADVISE), "rules", "schema"]
    reader, writer = os.pipe()
    running = subprocess.Popen(
        line,
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    os.close(writer)
    os.read(reader, 10)
    os.close(reader)
    _, complaint = running.communicate(timeout=20)

    assert (running.returncode, complaint) == (2, CLOSED)


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
def test_a_full_disk_is_a_fault_of_the_machine_said_in_dutch() -> None:
    with FULL.open("w") as disk:
        done = subprocess.run(ANSWER, stdout=disk, stderr=subprocess.PIPE, text=True, check=False)

    assert done.returncode == 3
    assert done.stderr == "fout: de computer kon dit niet uitvoeren (de schijf is vol)\n"


@pytest.mark.parametrize(
    ("streams", "status", "complaint"),
    [
        ("0<&-", 0, ""),
        ("1>&-", 2, CLOSED),
        ("2>&-", 0, ""),
    ],
)
def test_a_stream_that_was_never_opened_is_no_fault(
    streams: str, status: int, complaint: str
) -> None:
    line = f'"{ADVISE}" contact-form --agenda nazorg {streams}'

    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (status, complaint)


@pytest.mark.parametrize("line", ["contact-form", "contact-form --case -"])
def test_without_standard_input_there_are_no_facts(line: str) -> None:
    line = f'"{ADVISE}" {line} 0<&-'

    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("fout: er is ")


def test_the_answer_to_a_pipe_has_no_colours() -> None:
    done = subprocess.run(ANSWER, capture_output=True, text=True, check=True)

    assert "\x1b" not in done.stdout


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("geen map")

    done = subprocess.run(
        ANSWER,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "ADWIJZER_CACHE": str(tmp_path / "cache")},
    )

    assert done.stdout.startswith("Fysiek. Vast, zolang")
    assert done.stderr == ""

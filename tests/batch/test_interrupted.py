"""Whatever stops a batch halfway, nothing half written is left: not the file, not its spill."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from adwijzer.batch import job
from adwijzer.text.diagnostics import MachineError
from tests.batch.test_bad_input import GOOD, batch, written
from tests.cli.command import ADVISE, advise

CASES = 400_000
MANY = 4_000_000
"""So many take seconds to write: a busy machine does not see a file of tenths of one in time."""
SMALL = 64 * 1024


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("veel") / "zaken.parquet"
    duckdb.execute(
        f"COPY (SELECT 'C' || range AS code, 'medisch' AS soort_informatie FROM range({CASES}))"
        f" TO '{path}'"
    )
    return path


@pytest.fixture
def spill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder in which a batch makes its folder for what does not fit in memory."""
    folder = tmp_path / "tijdelijk"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    assert [*folder.iterdir()] == []


def nothing_left(folder: Path, *kept: str) -> bool:
    return sorted(path.name for path in folder.iterdir()) == sorted(kept)


def with_small_files() -> None:
    """A file may not become larger than this, as on a disk that is full."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL, SMALL))


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("ending", [".parquet", ".csv", ".xlsx"])
def test_a_full_disk_leaves_nothing(many: Path, ending: str, tmp_path: Path) -> None:
    out = tmp_path / "uit"
    out.mkdir()
    before = out / f"antwoorden{ending}"
    before.write_text("van gisteren")

    done = subprocess.run(
        [ADVISE, "batch", "sharing", "--in", many, "--out", before, "--overwrite"],
        preexec_fn=with_small_files,
        capture_output=True,
        check=False,
        text=True,
    )

    assert done.returncode == 3
    assert "de schijf" in done.stderr
    assert "er is niets geschreven" in done.stderr
    assert "Traceback" not in done.stderr
    assert before.read_text() == "van gisteren"
    assert nothing_left(out, before.name)


@pytest.mark.check(part="batch")
def test_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    given = tmp_path / "zaken.parquet"
    duckdb.execute(
        f"COPY (SELECT 'C' || range AS code, 'nazorg;kennismaking' AS agenda FROM range({MANY}))"
        f" TO '{given}'"
    )
    out, temporary = tmp_path / "uit", tmp_path / "tijdelijk"
    out.mkdir()
    temporary.mkdir()
    line = ["batch", "contactvorm", "--in", str(given), "--out", str(out / "uit.csv")]
    running = subprocess.Popen(
        [str(ADVISE), *line],
        env={**os.environ, "TMPDIR": str(temporary)},
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 300
    while not any(out.iterdir()) and running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)

    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)

    assert running.returncode == 130
    assert "Traceback" not in said
    assert nothing_left(out)
    assert nothing_left(temporary)


def test_spill_goes_to_a_folder_that_nobody_else_may_read(spill: Path) -> None:
    with job.Batch():
        [folder] = spill.iterdir()
        assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("lost", [1, 100, 400])
def test_half_a_parquet_file_is_told(lost: int, tmp_path: Path) -> None:
    given = tmp_path / "zaken.parquet"
    duckdb.execute(
        f"COPY (SELECT 'C' || range AS code, 'medisch' AS soort_informatie FROM range(5000))"
        f" TO '{given}'"
    )
    given.write_bytes(given.read_bytes()[:-lost])

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 2
    assert "dit Parquet-bestand is niet te lezen of niet af" in done.complaint
    assert nothing_left(tmp_path, "zaken.parquet")


def test_a_parquet_file_that_is_damaged_inside_is_told(tmp_path: Path) -> None:
    given = tmp_path / "zaken.parquet"
    duckdb.execute(
        f"COPY (SELECT 'C' || hash(range) AS code, 'medisch' AS soort_informatie FROM range(50000))"
        f" TO '{given}'"
    )
    data = bytearray(given.read_bytes())
    data[200:20_000] = b"\xff" * 19_800
    given.write_bytes(data)

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 2
    assert "Parquet" in done.complaint
    assert nothing_left(tmp_path, "zaken.parquet")


@pytest.mark.parametrize("bad", [b"\xff\xfe\x00", b"C3;open\xc3(baar;client\n"])
def test_encodings_that_are_mixed_are_told(bad: bytes, tmp_path: Path) -> None:
    lines = b"".join(b"C%d;openbaar;client\n" % n for n in range(60_000))
    given = written(tmp_path, GOOD.encode() + "Cé;openbaar;client\n".encode() + lines + bad)

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 2
    assert "geen UTF-8" in done.complaint
    assert nothing_left(tmp_path, "zaken.csv")


def test_memory_that_is_full_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise duckdb.OutOfMemoryException("out of memory")

    monkeypatch.setattr(job.Batch, "_write", full)

    done = batch(written(tmp_path, GOOD), tmp_path / "uit.parquet")

    assert done.status == 3
    assert "de schijf of het geheugen is vol" in done.complaint
    assert nothing_left(tmp_path, "zaken.csv")


@pytest.mark.check(part="batch")
def test_spark_without_java_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyspark", reason="pyspark is in a lock of its own")
    from adwijzer.batch.spark_engine import spark_session

    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MachineError, match="Spark heeft Java nodig"):
        spark_session()


def test_spark_that_is_not_installed_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    given = tmp_path / "zaken.parquet"
    duckdb.execute(f"COPY (SELECT 'C1' AS code, 'medisch' AS soort_informatie) TO '{given}'")

    done = advise(f"batch sharing --in {given} --out {tmp_path}/uit.parquet --engine spark")

    assert done.status == 3
    assert 'pip install "adwijzer[spark]"' in done.complaint
    assert nothing_left(tmp_path, "zaken.parquet")

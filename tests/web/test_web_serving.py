"""The server as a process: how it starts and stops, what it refuses, and a worker that dies."""

from __future__ import annotations

import base64
import os
import re
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.cli.command import ADVISE, advise
from tests.programs import needs_openssl
from tests.web.tls import TOKEN, write_keys

pytestmark = [
    pytest.mark.check(part="web"),
    pytest.mark.skipif(sys.platform == "win32", reason="signals differ there"),
]


class Served:
    """A server in a process of its own."""

    def __init__(self, process: subprocess.Popen[bytes], address: str, log: Path) -> None:
        self.process = process
        self.address = address
        self.log = log

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")


@contextmanager
def serving(folder: Path, *options: str, files: int | None = None) -> Iterator[Served]:
    """A server that may have so many `files` open at once, connections included."""
    log = folder / "log.txt"
    few = ["sh", "-c", f'ulimit -n {files}; exec "$@"', "sh"] if files else []
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*few, ADVISE, "web", "--no-browser", *options],
            stdout=out,
            stderr=out,
            env={**os.environ, "PYTHONUTF8": "1"},
            start_new_session=True,
        )
        try:
            address = _address(process, log)
            yield Served(process, address, log)
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait(10)
                raise


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    until = time.monotonic() + 60
    while time.monotonic() < until and process.poll() is None:
        found = re.search(r"(https?)://\S+:(\d+)/", log.read_text(encoding="utf-8"))
        if found:
            address = f"{found[1]}://127.0.0.1:{found[2]}"
            try:
                httpx.get(address + "/v1/health", verify=False, timeout=5)  # noqa: S501
            except httpx.TransportError:
                pass
            else:
                return address
        time.sleep(0.1)
    raise AssertionError(log.read_text(encoding="utf-8"))


def test_it_starts_and_stops_cleanly_and_its_log_holds_no_facts(tmp_path: Path) -> None:
    with serving(tmp_path, "--log") as served:
        response = httpx.get(f"{served.address}/contactvorm?agenda=nazorg", timeout=30)
        httpx.get(f"{served.address}/jan-jansen?bsn=123456782")
        other = httpx.get(served.address, headers={"host": "elders.example"})

    assert response.status_code == 200
    assert "uvicorn" not in response.headers.get("server", "")
    assert other.status_code == 421
    assert served.process.returncode == 0
    assert "Gestopt." in served.said
    assert "GET /contactvorm 200" in served.said
    for word in ("nazorg", "agenda", "jansen", "123456782"):
        assert word not in served.said


def test_another_port_is_chosen_when_the_usual_one_is_taken(tmp_path: Path) -> None:
    from adwijzer_web.server import PORT

    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", PORT))
            taken.listen()
        except OSError:
            pass  # taken by another; as well
        with serving(tmp_path) as served:
            assert f":{PORT}" not in served.address
    assert "al in gebruik" in served.said


def test_a_port_that_was_asked_for_and_is_taken_is_refused() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = advise(f"web --no-browser --port {taken.getsockname()[1]}")

    assert result.status == 2
    assert "al in gebruik" in result.complaint


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ("--host 0.0.0.0", "geef --tls-cert en --tls-key"),
        ("--host 0.0.0.0", "geef --token-file"),
        ("--host 0.0.0.0 --insecure-without-tls", "geef --token-file"),
        ("--host 192.0.2.1 --token-file woord.txt", "geef --tls-cert"),
        ("--host :: --token-file woord.txt", "geef --tls-cert"),
        ("--host kantoor.example --token-file woord.txt", "geef --tls-cert"),
        ("--token-file kort.txt", "minstens 24 tekens"),
        ("--token-file weg.txt", "niet te lezen"),
        ("--tls-cert weg.pem", "`--tls-cert` hoort bij `--tls-key`"),
        ("--tls-cert woord.txt --tls-key woord.txt", "geen certificaat in PEM"),
        (
            "--host 192.0.2.1 --insecure-without-tls --token-file woord.txt",
            "niet van deze computer",
        ),
        ("--contact-email beheer", "geen e-mailadres"),
        ("--contact-url kantoor.nl", "geen webadres"),
        ("--port 0", "`--port` klopt niet"),
        ("--workers 0", "`--workers` klopt niet"),
        ("--rules weg", "bestaat niet"),
    ],
)
def test_what_is_unsafe_or_cannot_be_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("woord.txt").write_text(TOKEN)
    Path("kort.txt").write_text("geheim")

    result = advise(f"web --no-browser {options}")

    assert result.status == 2
    assert message in result.complaint
    assert TOKEN not in result.complaint


def test_an_office_needs_the_token(tmp_path: Path) -> None:
    word = tmp_path / "woord.txt"
    word.write_text(TOKEN + "\n")
    basic = base64.b64encode(f"iemand:{TOKEN}".encode()).decode()
    with serving(tmp_path, "--token-file", str(word)) as served:
        refused = httpx.get(served.address)
        wrong = httpx.get(served.address, headers={"authorization": "Bearer fout"})
        bad = httpx.get(served.address, headers={"authorization": "Basic ==="})
        browser = httpx.get(served.address, headers={"authorization": f"Basic {basic}"})
        system = httpx.get(served.address, headers={"authorization": f"Bearer {TOKEN}"})

    assert [each.status_code for each in (refused, wrong, bad)] == [401] * 3
    assert refused.headers["www-authenticate"].startswith("Basic")
    assert [browser.status_code, system.status_code] == [200, 200]
    assert TOKEN not in served.said


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_keys(tmp_path_factory.mktemp("tls"))


@needs_openssl
@pytest.mark.parametrize("workers", [1, 2])
def test_an_office_is_served_over_https(tmp_path: Path, keys: Path, workers: int) -> None:
    options = ["--host", "0.0.0.0", "--workers", str(workers)]  # noqa: S104
    options += ["--token-file", str(keys / "token.txt")]
    options += ["--tls-cert", str(keys / "tls.pem"), "--tls-key", str(keys / "tls.key")]
    headers = {"authorization": f"Bearer {TOKEN}"}
    facts = {"agenda": ["werkplekonderzoek"]}
    ours = ssl.create_default_context(cafile=keys / "tls.pem")
    with serving(tmp_path, *options) as served:
        assert served.address.startswith("https://")
        with httpx.Client(base_url=served.address, verify=ours, timeout=30) as office:
            refused = office.get("/v1/decisions")
            page = office.get("/contactvorm?agenda=nazorg", headers=headers)
            answer = office.post(
                "/v1/decisions/contact-form/answers", json=facts, headers=headers
            ).json()
        with pytest.raises(httpx.ConnectError):
            httpx.get(served.address, verify=ssl.create_default_context())
        with pytest.raises(httpx.TransportError):
            httpx.get(served.address.replace("https", "http"))

    assert refused.status_code == 401
    assert page.status_code == 200
    assert page.headers["strict-transport-security"] == "max-age=31536000"
    assert answer["advies"]["contactvorm"] == "fysiek"
    assert served.process.returncode == 0
    assert f"https://{socket.gethostname()}:" in served.said
    for word in (TOKEN, "nazorg", "werkplekonderzoek"):
        assert word not in served.said


@needs_openssl
@pytest.mark.parametrize(
    ("certificate", "key", "message"),
    [
        ("tls.pem", None, "`--tls-cert` hoort bij `--tls-key`"),
        (None, "tls.key", "`--tls-key` hoort bij `--tls-cert`"),
        ("weg.pem", "tls.key", "weg.pem: dit bestand is niet te lezen"),
        ("tls.pem", "weg.key", "weg.key: dit bestand is niet te lezen"),
        ("map.pem", "tls.key", "map.pem: dit is een map"),
        ("leeg.pem", "tls.key", "leeg.pem: dit is geen certificaat"),
        ("tls.key", "tls.key", "tls.key: dit is geen certificaat"),
        ("tls.pem", "tls.pem", "tls.pem: dit is geen sleutel"),
        ("tls.pem", "dicht.key", "dicht.key: dit is geen sleutel"),
        ("tls.pem", "ander.key", "ander.key: deze sleutel hoort niet bij"),
    ],
)
def test_wrong_tls_files_are_told(
    keys: Path, certificate: str | None, key: str | None, message: str
) -> None:
    options = ["--host", "0.0.0.0", "--token-file", str(keys / "token.txt")]  # noqa: S104
    options += ["--tls-cert", str(keys / certificate)] if certificate else []
    options += ["--tls-key", str(keys / key)] if key else []

    result = advise(f"web --no-browser {' '.join(options)}")

    assert result.status == 2
    assert message in result.complaint
    assert "Traceback" not in result.complaint


def test_a_worker_that_dies_takes_no_request_of_another_along(tmp_path: Path) -> None:
    """Requests go on while a worker is killed; only what that worker held itself may be lost."""
    with serving(tmp_path, "--workers", "2") as served:
        workers = _workers(served.process.pid)
        assert len(workers) == 2
        lost: list[str] = []
        done = [0]
        stop = threading.Event()

        def ask() -> None:
            while not stop.is_set():
                try:
                    response = httpx.post(
                        f"{served.address}/v1/decisions/contact-form/answers",
                        json={"agenda": ["nazorg"]},
                        timeout=30,
                    )
                    assert response.status_code == 200
                    done[0] += 1
                except httpx.TransportError as error:
                    lost.append(type(error).__name__)

        threads = [threading.Thread(target=ask) for _ in range(2)]
        for thread in threads:
            thread.start()
        time.sleep(1)
        os.kill(workers[0], signal.SIGKILL)
        before = done[0]
        until = time.monotonic() + 40
        while time.monotonic() < until:
            alive = set(_workers(served.process.pid)) - {workers[0]}
            if len(alive) == 2 and done[0] > before + 20:
                break
            time.sleep(0.2)
        stop.set()
        for thread in threads:
            thread.join(40)

    assert done[0] > before + 20, "the other worker went on"
    assert len(alive) == 2, "a new worker took the place of the dead one"
    assert len(lost) <= len(threads), lost
    assert served.process.returncode == 0


def _workers(parent: int) -> list[int]:
    """The processes that serve; the one that keeps count of shared resources is none."""
    found = []
    for child in Path(f"/proc/{parent}/task/{parent}/children").read_text().split():
        command = Path(f"/proc/{child}/cmdline").read_bytes()
        if b"spawn_main" in command:
            found.append(int(child))
    return found


@pytest.mark.parametrize("workers", ["1", "2"])
def test_the_last_part_of_an_answer_is_sent_at_once(tmp_path: Path, workers: str) -> None:
    """On a connection that is kept open, nothing waits for word that an earlier part has come."""
    took = []
    with (
        serving(tmp_path, "--workers", workers) as served,
        httpx.Client(base_url=served.address) as client,
    ):
        for _ in range(20):
            begin = time.perf_counter()
            assert client.get("/static/web.css").status_code == 200
            took.append(time.perf_counter() - begin)

    assert min(took) < 0.03, "the wait would be 40 ms"

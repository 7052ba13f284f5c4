"""Connections that do nothing, or half of something, keep nobody out and do not stay."""

from __future__ import annotations

import socket
import ssl
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from adwijzer_web.connections import PATIENCE
from tests.programs import needs_openssl
from tests.web.test_web_serving import Served, serving
from tests.web.tls import TOKEN, write_keys

pytestmark = [
    pytest.mark.check(part="web"),
    pytest.mark.skipif(sys.platform != "linux", reason="127.0.0.2 answers only there"),
]

ATTACKER = ("127.0.0.2", 0)
HEAD = b"POST /v1/decisions/contact-form/answers HTTP/1.1\r\nhost: localhost\r\n"
JSON = HEAD + b"content-type: application/json\r\n"
HALF = {
    "nothing": b"",
    "half a line": b"GET / HT",
    "half a head": HEAD,
    "half a body": JSON + b'content-length: 200\r\n\r\n{"agenda"',
    "half a part": JSON + b"transfer-encoding: chunked\r\n\r\n5\r\n{",
    "a body for nobody": HEAD + b"origin: https://evil.example\r\ncontent-length: 2000\r\n\r\n{",
    "no HTTP": b"\x16\x03\x01\x02\x00\x01",
}
"""What is sent, after which nothing follows."""


@contextmanager
def attackers(served: Served, starts: Sequence[bytes]) -> Iterator[list[socket.socket]]:
    host, _, port = served.address.rpartition("/")[2].partition(":")
    found: list[socket.socket] = []
    try:
        for start in starts:
            found.append(socket.create_connection((host, int(port)), 10, source_address=ATTACKER))
            found[-1].sendall(start)
        yield found
    finally:
        for each in found:
            each.close()


def is_over(connection: socket.socket, within: float = 0.0) -> bool:
    """Whether the server ended a connection; what it still says is read."""
    connection.settimeout(max(within, 0.001))
    try:
        while connection.recv(65536):
            pass
    except TimeoutError:
        return False
    except OSError:
        pass
    return True


def answers(served: Served, number: int) -> list[float]:
    """How long each of so many answers took; each has a connection of its own."""
    took = []
    for _ in range(number):
        begun = time.monotonic()
        response = httpx.get(f"{served.address}/contactvorm?agenda=nazorg", timeout=30)
        assert response.status_code == 200
        took.append(time.monotonic() - begun)
    return took


def test_three_hundred_idle_connections_keep_nobody_out_and_go(tmp_path: Path) -> None:
    with serving(tmp_path, "--log") as served:
        starts = [start for start in HALF.values() for _ in range(300 // len(HALF) + 1)]
        with attackers(served, starts) as idle:
            answers(served, 20)
            until = time.monotonic() + 2.5 * PATIENCE
            left = [each for each in idle if not is_over(each, until - time.monotonic())]
            answers(served, 5)

    assert len(starts) >= 300
    assert not left
    assert served.log.stat().st_size < 100_000
    assert "Traceback" not in served.said


def test_a_head_that_trickles_in_has_no_more_time(tmp_path: Path) -> None:
    with serving(tmp_path) as served, attackers(served, [HEAD]) as [slow]:
        begun = time.monotonic()
        while time.monotonic() - begun < 2.5 * PATIENCE and not is_over(slow, 0.5):
            try:
                slow.sendall(b"x-a: b\r\n")
            except OSError:
                break
        took = time.monotonic() - begun

    assert PATIENCE - 1 < took < 2 * PATIENCE


def test_who_does_not_read_the_answer_goes(tmp_path: Path) -> None:
    ask = b"GET /v1/sources HTTP/1.1\r\nhost: localhost\r\n\r\n"
    with serving(tmp_path) as served, attackers(served, [ask * 200]) as [deaf]:
        answers(served, 3)
        time.sleep(2 * PATIENCE)
        answers(served, 3)
        assert is_over(deaf, 5), "what was under way came, and then the end"


@pytest.mark.parametrize("start", ["nothing", "half a head", "half a body"])
def test_the_oldest_goes_first_when_connections_run_out(tmp_path: Path, start: str) -> None:
    with serving(tmp_path, files=256) as served, attackers(served, [HALF[start]] * 300) as idle:
        took = answers(served, 2)
        alive = [not is_over(each) for each in idle]

    assert max(took) < 5
    assert 100 < sum(alive) < 200
    assert not any(alive[:100]), "the oldest"
    assert all(alive[-60:]), "the newest"
    assert served.log.stat().st_size < 10_000


def test_rest_between_two_requests_is_no_attack(tmp_path: Path) -> None:
    with serving(tmp_path) as served, httpx.Client(base_url=served.address, timeout=30) as client:
        client.get("/")
        time.sleep(PATIENCE + 3)
        # A connection that was ended would be a fault here, for httpx does not try again.
        response = client.post("/v1/decisions/contact-form/answers", json={"agenda": ["nazorg"]})

    assert response.status_code == 200


def test_a_cap_for_one_address_only_when_it_is_set(tmp_path: Path) -> None:
    with (
        serving(tmp_path, "--per-address", "5") as served,
        attackers(served, [b""] * 8) as idle,
    ):
        took = answers(served, 5)
        alive = [not is_over(each) for each in idle]

    assert max(took) < 5
    assert alive == [False] * 3 + [True] * 5


@needs_openssl
def test_a_handshake_that_does_not_come_is_not_waited_for(tmp_path: Path) -> None:
    keys = write_keys(tmp_path)
    options = ["--tls-cert", str(keys / "tls.pem"), "--tls-key", str(keys / "tls.key")]
    ours = ssl.create_default_context(cafile=keys / "tls.pem")
    starts = [b"", b"\x16\x03\x01", b"GET / HTTP/1.1\r\n\r\n"] * 100
    with serving(tmp_path, *options, files=256) as served, attackers(served, starts) as idle:
        office = httpx.get(f"{served.address}/v1/health", verify=ours, timeout=30)
        until = time.monotonic() + 2 * PATIENCE
        left = [each for each in idle if not is_over(each, until - time.monotonic())]

    assert office.status_code == 200
    assert not left
    assert "Traceback" not in served.said
    assert TOKEN not in served.said


LEAVING = {
    "in a head": HALF["half a head"],
    "in a short body": HALF["half a body"],
    "in an upload": b"POST /rolconflict HTTP/1.1\r\nhost: localhost\r\ncontent-length: 4000000\r\n"
    b"content-type: multipart/form-data; boundary=x\r\n\r\n" + b"x" * 100_000,
    "before the answer": b"GET /contactvorm?agenda=nazorg HTTP/1.1\r\nhost: localhost\r\n\r\n",
    "in a calendar": b"POST /inzetmoment/antwoord.ics?eerste_ziektedag=2026-03-02 HTTP/1.1\r\n"
    b"host: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\n"
    b"content-length: 50\r\n\r\nkenmerk=",
}


def test_who_leaves_is_no_fault_of_the_program(tmp_path: Path) -> None:
    with serving(tmp_path, "--log") as served:
        for start in LEAVING.values():
            with attackers(served, [start] * 5):
                time.sleep(0.3)
        answers(served, 3)
        time.sleep(0.5)

    assert "fout in het programma" not in served.said
    assert "Traceback" not in served.said
    assert "verbrak de verbinding" in served.said
    assert " 500 " not in served.said

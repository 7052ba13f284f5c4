"""A server as who runs it meets it: what it counts, what its log says, and how it stops."""

from __future__ import annotations

import re
import signal
import socket
import ssl
import time
import warnings
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.programs import needs_openssl
from tests.web.test_web_serving import serving
from tests.web.tls import write_keys

pytestmark = pytest.mark.check(part="web")

FACTS = ("werkplekonderzoek", "conflict_werkgever_werknemer", "ZAAK-7", "werknemer", "2026-03-02")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def counted(text: str, address: str, status: int) -> float:
    """How many requests the metrics have, of any method."""
    found = re.findall(
        rf'^adwijzer_requests_total{{address="{re.escape(address)}",method="[^"]+",status="{status}"}}'
        r" (\S+)$",
        text,
        re.MULTILINE,
    )
    return sum(map(float, found))


def secret_in(said: str) -> str:
    found = re.search(r"sleutel=(\S+)", said)
    assert found, said
    return found[1]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_metrics_are_had_at_an_address_of_their_own_and_say_nothing_of_a_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, workers: str
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "zaken.db"))
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(tmp_path / "sleutels.db"))
    monkeypatch.setenv("ADWIJZER_BY", "AD-7")
    metrics = f"127.0.0.1:{free_port()}"
    with serving(tmp_path, "--workers", workers, "--log", "--metrics", metrics) as served:
        bearer = {"authorization": f"Bearer {secret_in(served.said)}"}
        with httpx.Client(base_url=served.address, headers=bearer, timeout=30) as client:
            body = {"zaak": "ZAAK-7", "feiten": {"eerste_ziektedag": "2026-03-02"}}
            place = client.post("/v1/cases", json=body).headers["location"]
            facts = {"conflict_werkgever_werknemer": "ja", "kader": "werknemer"}
            client.patch(place, json={"feiten": facts}, headers={"if-match": "*"})
            answers = f"{place}/decisions/contact-form/answers"
            body = {"feiten": {"agenda": ["werkplekonderzoek"]}}
            known = {"if-match": "*", "idempotency-key": "antwoord-1"}
            for _ in range(6):  # the first answer of a process takes long on a busy machine
                kept = client.post(answers, json=body, headers=known)
                if kept.status_code != 503:
                    break
            for _ in range(5):
                client.get("/contactvorm?agenda=werkplekonderzoek")
                client.get("/jan-jansen")
            client.request("JANSEN", "/")
            elsewhere = client.get("/metrics")
        text = httpx.get(f"http://{metrics}/metrics").text

    assert kept.status_code == 201, kept.text
    assert elsewhere.status_code == 404
    assert counted(text, "/contactvorm", 200) == 5
    assert counted(text, "/v1/cases", 201) == 1
    assert counted(text, "/v1/cases/{caseId}", 200) == 1
    assert counted(text, "(onbekend adres)", 404) == 6
    assert 'adwijzer_request_seconds_count{address="/contactvorm"} 5.0' in text
    for word in (*FACTS, "AD-7", "jansen", "JANSEN", place.rpartition("/")[2]):
        assert word not in text, word
        assert word not in served.said, word


@pytest.mark.parametrize(
    ("place", "message"),
    [
        ("9421", "geen adres met een poort"),
        ("localhost:9421", "geen adres met een poort"),
        ("127.0.0.1:0", "geen adres met een poort"),
        ("8.8.8.8:9421", "waar iedereen bij kan"),
    ],
)
def test_metrics_are_given_at_no_address_that_others_reach(place: str, message: str) -> None:
    from adwijzer.text.diagnostics import InputError
    from adwijzer_web.metrics import metrics_place

    with pytest.raises(InputError, match=message):
        metrics_place(place)


def test_in_a_container_metrics_are_had_at_every_address_with_a_warning() -> None:
    from adwijzer_web.metrics import metrics_place, metrics_warning

    assert metrics_place("0.0.0.0:9421") == ("0.0.0.0", 9421)  # noqa: S104 - that is asked
    assert "alleen in een container" in metrics_warning("0.0.0.0:9421")
    assert metrics_warning("127.0.0.1:9421") == ""


@needs_openssl
def test_older_versions_of_tls_are_refused(tmp_path: Path) -> None:
    keys = write_keys(tmp_path)
    options = ("--tls-cert", str(keys / "tls.pem"), "--tls-key", str(keys / "tls.key"))
    with serving(tmp_path, *options) as served:
        port = urlsplit(served.address).port
        spoken: dict[str, str | None] = {}
        for version in (ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
            context.set_ciphers("DEFAULT:@SECLEVEL=0")
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)  # an old version is the point
                context.minimum_version = context.maximum_version = version
            try:
                with (
                    socket.create_connection(("127.0.0.1", port), 20) as plain,
                    context.wrap_socket(plain) as secured,
                ):
                    spoken[version.name] = secured.version()
            except (ssl.SSLError, ConnectionError):
                spoken[version.name] = None

    assert spoken == {"TLSv1_1": None, "TLSv1_2": "TLSv1.2", "TLSv1_3": "TLSv1.3"}


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_what_runs_is_finished_before_the_server_stops(
    tmp_path: Path, told: signal.Signals, workers: str
) -> None:
    """A request whose body is half in, when the server is told to stop, is answered."""
    body = b'{"agenda": ["nazorg"]}'
    with serving(tmp_path, "--workers", workers) as served:
        port = urlsplit(served.address).port
        with socket.create_connection(("127.0.0.1", port), 20) as slow:
            slow.sendall(
                b"POST /v1/decisions/contact-form/answers HTTP/1.1\r\nHost: localhost\r\n"
                b"Content-Type: application/json\r\n"
                + f"Content-Length: {len(body)}\r\n\r\n".encode()
                + body[:5]
            )
            time.sleep(1)  # the server has it
            served.process.send_signal(told)
            time.sleep(2)
            with pytest.raises(httpx.TransportError):
                httpx.get(served.address, timeout=2)
            slow.sendall(body[5:])
            answer = b""
            while part := slow.recv(65536):
                answer += part
        served.process.wait(30)

    assert answer.startswith(b"HTTP/1.1 200 "), answer[:200]
    assert b'"besluit"' in answer
    assert served.process.returncode == 0

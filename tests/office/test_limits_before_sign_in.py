"""What anybody may send before they sign in is small, comes in time, and keeps nobody out."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from urllib.parse import urlencode

import httpx
import pytest

from adwijzer_web.connections import PATIENCE
from tests.office.web import YAML
from tests.web.test_web_connections import ATTACKER, attackers, is_over
from tests.web.test_web_serving import Served, serving

pytestmark = [
    pytest.mark.check(part="web"),
    pytest.mark.skipif(sys.platform != "linux", reason="127.0.0.2 answers only there"),
]

FORM = b"host: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\n"
ENDED, BACK = "/aanmelden/einde", "/aanmelden/terug"
OPEN_PAGES = ("/aanmelden", BACK, ENDED, "/afmelden", "/afgemeld", "/afgemeld/aanbieder")
SECRET = "geheim-dat-nergens-terugkomt"  # noqa: S105


@pytest.fixture(scope="module")
def silent() -> Iterator[socket.socket]:
    """A provider that takes connections and says nothing."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(128)
        yield listening


@pytest.fixture(scope="module")
def served(silent: socket.socket, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The server of an office whose provider is silent."""
    folder = tmp_path_factory.mktemp("kantoor")
    (folder / "geheim.txt").write_text("een-geheim-van-de-aanbieder\n", encoding="utf-8")
    provider = f"http://127.0.0.1:{silent.getsockname()[1]}"
    text = YAML.replace("https://aanmelden.kantoor.nl", provider)
    text += "eerste_beheerder: {code: B-1, aanmeldnaam: beheer}\ndatabase: zaken.db\n"
    text += "sleutels: sleutels.db\n"
    (folder / "kantoor.yaml").write_text(text, encoding="utf-8")
    with serving(folder, "--office", str(folder / "kantoor.yaml"), "--log") as found:
        yield found
    assert "fout in het programma" not in found.said
    assert "Traceback" not in found.said
    assert SECRET not in found.said


@pytest.mark.parametrize("path", OPEN_PAGES)
def test_a_large_body_is_refused(served: Served, path: str) -> None:
    large = b"logout_token=" + b"x" * 100_000
    response = httpx.post(f"{served.address}{path}", content=large, timeout=30)
    parts = (b"logout_token=" if n == 0 else b"x" * 10_000 for n in range(12))
    without_length = httpx.post(f"{served.address}{path}", content=parts, timeout=30)

    assert response.status_code == without_length.status_code == 413


def test_a_long_header_and_a_long_address_are_refused(served: Served) -> None:
    for path in OPEN_PAGES:
        long = httpx.get(f"{served.address}{path}?code={'x' * 9000}", timeout=30)
        assert long.status_code == 414, path
        headers = {"cookie": f"adwijzer-aanmelden={'a' * 60_000}"}
        head = httpx.get(f"{served.address}{path}", headers=headers, timeout=30)
        assert head.status_code in (400, 431), path


@pytest.mark.parametrize("path", [ENDED, "/afmelden"])
def test_a_body_that_does_not_come_is_not_waited_for(served: Served, path: str) -> None:
    half = f"POST {path} HTTP/1.1\r\n".encode() + FORM + b"content-length: 200\r\n\r\nlogout"
    with attackers(served, [half]) as [slow]:
        begun = time.monotonic()
        slow.settimeout(0.5)
        told = b""
        while not told and time.monotonic() - begun < 2.5 * PATIENCE:
            slow.sendall(b"x")
            with suppress(TimeoutError):
                told = slow.recv(65536)
        took = time.monotonic() - begun
        assert told.startswith(b"HTTP/1.1 408")
        assert took < PATIENCE + 5
        assert is_over(slow, 2 * PATIENCE), "and the connection ends"


def test_many_who_do_not_sign_in_keep_nobody_out(served: Served) -> None:
    half = f"POST {ENDED} HTTP/1.1\r\n".encode() + FORM + b"content-length: 200\r\n\r\nlogout"
    ask = b"GET /aanmelden HTTP/1.1\r\nhost: localhost\r\n\r\n"
    with attackers(served, [half, ask] * 100):
        time.sleep(0.5)
        took = [_answer(served, "/afgemeld") for _ in range(20)]

    assert max(took) < 5


def _answer(served: Served, path: str) -> float:
    begun = time.monotonic()
    assert httpx.get(f"{served.address}{path}", timeout=30).status_code == 200
    return time.monotonic() - begun


def test_a_provider_that_is_silent_costs_nobody_else_their_turn(served: Served) -> None:
    def sign_in(_: int) -> tuple[int, float]:
        begun = time.monotonic()
        transport = httpx.HTTPTransport(local_address=ATTACKER[0])
        with httpx.Client(transport=transport, timeout=60) as client:
            status = client.get(f"{served.address}/aanmelden").status_code
        return status, time.monotonic() - begun

    with ThreadPoolExecutor(12) as pool:
        asked = [pool.submit(sign_in, number) for number in range(36)]
        time.sleep(0.2)
        took = [_answer(served, "/afgemeld") for _ in range(10)]
        found = [each.result() for each in asked]

    assert max(took) < 5
    assert {status for status, _ in found} <= {502, 503}
    # Had each waited for the silence of the one before, they would take minutes.
    assert max(seconds for _, seconds in found) < 3 * PATIENCE


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"code": SECRET},
        {"code": SECRET, "state": ""},
        {"code": SECRET, "state": SECRET},
        {"error": SECRET, "state": SECRET, "error_description": f"<script>{SECRET}</script>"},
        {
            "code": "\x00",
            "state": "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
        },
        {"code": ["a", "b"], "state": ["c", "d"]},
        {"iss": "https://evil.example", "code": SECRET, "state": SECRET},
    ],
)
@pytest.mark.parametrize("cookie", ["", "00", "zz", "é", "ab" * 4000, SECRET])
def test_what_comes_back_from_nowhere_signs_nobody_in(
    served: Served, query: dict[str, str], cookie: str
) -> None:
    headers = [(b"cookie", f"adwijzer-aanmelden={cookie}".encode("latin-1"))]
    place = f"{served.address}{BACK}?{urlencode(query, doseq=True)}"
    response = httpx.get(place, headers=headers, timeout=30)

    assert response.status_code == 403
    assert "opnieuw" in response.text
    assert SECRET not in response.text
    assert "adwijzer-zitting" not in response.headers.get("set-cookie", "")


def test_what_the_provider_did_not_sign_ends_no_session(served: Served) -> None:
    for token in ("", "x", "a.b.c", "." * 2000, SECRET, "eyJhbGciOiJub25lIn0.e30."):
        data = {"logout_token": token}
        response = httpx.post(f"{served.address}{ENDED}", data=data, timeout=60)
        assert response.status_code in (400, 503), token
        assert SECRET not in response.text


def test_a_place_to_go_on_to_is_never_elsewhere(served: Served) -> None:
    for place in (
        "//evil.example",
        "https://evil.example",
        "/\\evil",
        "\x00",
        "javascript:alert(1)",
    ):
        response = httpx.get(f"{served.address}/aanmelden?{urlencode({'naar': place})}", timeout=60)
        assert response.status_code in (502, 503), place
        assert "evil" not in response.text
        assert "location" not in response.headers

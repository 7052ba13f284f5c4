"""A page of another site cannot make this server do anything; reading changes nothing."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.guard import origin_of
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

NAMED = "https://adwijzer.kantoor.nl"
TARGETS = (
    "/v1/decisions/contact-form/answers",
    "/v1/decisions/role-conflict/answers",
    "/v1/decisions/timing/answer-batches",
    "/rolconflict",
    "/inzetmoment/lijst",
    "/rapportcontrole/uit-contact",
    "/inzetmoment/antwoord.ics?eerste_ziektedag=2026-03-02",
    "/niks",
)
FOREIGN = (
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"origin": ""},
    {"origin": "file://"},
    {"origin": "http://127.0.0.1:1"},
    {"origin": "http://localhost.evil.example"},
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "Cross-Site"},
    {"origin": NAMED + ".evil.example", "sec-fetch-site": "same-origin"},
)


@pytest.fixture(scope="module")
def named(knowledge: Knowledge) -> Iterator[httpx.Client]:
    """A server that takes the forms of one other site."""
    app = make_app(knowledge, Settings(origins=(NAMED,)))
    with running(app) as address, httpx.Client(base_url=address, timeout=60) as opened:
        yield opened


@pytest.mark.parametrize("headers", FOREIGN)
def test_what_a_page_of_another_site_sends_is_refused(
    named: httpx.Client, headers: dict[str, str]
) -> None:
    for target in TARGETS:
        for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
            response = named.request(method, target, headers=headers, content=b"{}")
            assert response.status_code == 403, (method, target)
            assert "access-control-allow-origin" not in response.headers


def test_a_foreign_address_with_the_name_of_this_server_is_refused(named: httpx.Client) -> None:
    host, port = named.base_url.host, named.base_url.port
    for origin in (
        f"https://{host}:{port}",
        f"http://{host}",
        f"http://{host}:{port}1",
        f"http://{host}.evil.example:{port}",
        f"http://{host}@evil.example:{port}",
    ):
        sent = named.post(TARGETS[0], json={"agenda": ["nazorg"]}, headers={"origin": origin})
        assert sent.status_code == 403, origin


def test_it_is_refused_before_the_body_is_read(named: httpx.Client) -> None:
    with socket.create_connection((named.base_url.host, named.base_url.port or 80), 10) as sender:
        begun = time.monotonic()
        sender.sendall(
            b"POST /rolconflict HTTP/1.1\r\nhost: localhost\r\norigin: https://evil.example\r\n"
            b"content-type: multipart/form-data; boundary=x\r\ncontent-length: 4000000\r\n\r\n--x"
        )
        answer = sender.recv(4096)

    assert answer.startswith(b"HTTP/1.1 403 ")
    assert time.monotonic() - begun < 5, "it did not wait for the rest"


@pytest.mark.parametrize("target", TARGETS[:-1])
def test_the_pages_of_this_server_and_systems_may(named: httpx.Client, target: str) -> None:
    own = f"http://{named.base_url.host}:{named.base_url.port}"
    for headers in (
        {},
        {"origin": own},
        {"origin": own.upper()},
        {"origin": own, "sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"origin": NAMED, "sec-fetch-site": "cross-site"},
        {"origin": NAMED + ":443"},
    ):
        response = named.post(target, headers=headers, content=b"{}")
        assert response.status_code != 403, headers


def test_reading_from_elsewhere_is_allowed_and_changes_nothing(
    named: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    links = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    cache = Path(os.environ["ADWIJZER_CACHE"])
    before = {each: each.stat().st_mtime_ns for each in cache.rglob("*")}
    paths = [*TARGETS[3:-1], "/", "/contactvorm?agenda=nazorg", "/v1/decisions", *TARGETS[:3]]

    for path in paths:
        for method in ("GET", "HEAD"):
            first = named.request(method, path, headers=links)
            again = named.request(method, path)
            assert first.status_code in (200, 404, 405)
            assert (first.status_code, first.content) == (again.status_code, again.content)

    assert not [*tmp_path.iterdir()]
    assert {each: each.stat().st_mtime_ns for each in cache.rglob("*")} == before


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("https://Kantoor.nl", ("https", "kantoor.nl", 443)),
        ("http://kantoor.nl:80", ("http", "kantoor.nl", 80)),
        ("http://[::1]:8421", ("http", "::1", 8421)),
        ("null", None),
        ("https://", None),
        ("https://kantoor.nl:port", None),
        ("http://[::1", None),
    ],
)
def test_an_origin_is_scheme_host_and_port(text: str, origin: object) -> None:
    assert origin_of(text) == origin

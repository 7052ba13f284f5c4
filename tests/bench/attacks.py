"""What an attacker at 127.0.0.2 does to a server for a while; each in a process of its own."""

from __future__ import annotations

import http.client
import io
import json
import socket
import threading
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.queues import Queue

ATTACKER = "127.0.0.2"
ROLES = "/v1/decisions/role-conflict/answers"
CONTACT = "/v1/decisions/contact-form/answers"
_HEADER = "opdracht,ad,client,rol,start,status"
_JSON = {"content-type": "application/json"}
_FORM = {"content-type": "multipart/form-data; boundary=grens"}
_THREADS = 8
_NO_PORT_AT_BIND = 24
"""IP_BIND_ADDRESS_NO_PORT of Linux."""

Request = tuple[str, str, bytes, dict[str, str]]
"""Method, target, body and headers."""


class Attack:
    """An attack on a port, until its time is up; counts what it got for it."""

    def __init__(self, port: int, seconds: float) -> None:
        self.port = port
        self.until = time.monotonic() + seconds
        self.got: Counter[str] = Counter()

    @property
    def going(self) -> bool:
        return time.monotonic() < self.until

    def connection(self) -> socket.socket:
        made = socket.socket()
        try:
            # Otherwise each takes a port from all clients of this machine, honest ones too.
            made.setsockopt(socket.IPPROTO_IP, _NO_PORT_AT_BIND, 1)
            made.settimeout(10)
            made.bind((ATTACKER, 0))
            made.connect(("127.0.0.1", self.port))
        except OSError:
            made.close()
            raise
        return made

    @contextmanager
    def held(self, start: bytes, number: int) -> Iterator[list[socket.socket]]:
        """So many connections on which `start` was sent; those that are ended come back."""
        found: list[socket.socket] = []
        try:
            for _ in range(number):
                with suppress(OSError):
                    found.append(self.connection())
                    found[-1].sendall(start)
            self.got["connections"] += len(found)
            yield found
        finally:
            for each in found:
                each.close()

    def keep(self, start: bytes, number: int, drip: bytes = b"") -> None:
        """Hold connections, and send a little on each now and then."""
        while self.going:
            with self.held(start, number) as found:
                again = min(self.until, time.monotonic() + 12)
                while time.monotonic() < again:
                    time.sleep(0.5)
                    for each in found:
                        with suppress(OSError):
                            each.sendall(drip)

    def ask(self, request: Request) -> None:
        """Ask the same over and over, in a few threads."""

        def one() -> None:
            while self.going:
                method, target, body, headers = request
                try:
                    client = http.client.HTTPConnection("127.0.0.1", self.port, 60)
                    client.sock = self.connection()
                    client.sock.settimeout(60)
                    client.request(method, target, body, headers)
                    response = client.getresponse()
                    response.read()
                    self.got[str(response.status)] += 1
                    client.close()
                except (OSError, http.client.HTTPException) as error:
                    self.got[type(error).__name__] += 1
                    time.sleep(0.1)

        threads = [threading.Thread(target=one, daemon=True) for _ in range(_THREADS)]
        for each in threads:
            each.start()
        for each in threads:
            each.join(max(0.0, self.until - time.monotonic()) + 30)


def posted(target: str, body: object) -> Request:
    return "POST", target, json.dumps(body).encode(), _JSON


def uploaded(target: str, field: str, name: str, data: bytes, **words: str) -> Request:
    parts = [f'name="{field}"; filename="{name}"\r\n\r\n'.encode() + data]
    parts += [f'name="{key}"\r\n\r\n{value}'.encode() for key, value in words.items()]
    body = b"".join(b"--grens\r\ncontent-disposition: form-data; " + p + b"\r\n" for p in parts)
    return "POST", target, body + b"--grens--\r\n", _FORM


def _zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return out.getvalue()


def idle(attack: Attack) -> None:
    attack.keep(b"", 300)


def half_heads(attack: Attack) -> None:
    attack.keep(b"GET / HTTP/1.1\r\nhost: localhost\r\n", 300, b"x-a: b\r\n")


def slow_bodies(attack: Attack) -> None:
    head = b"POST /rolconflict HTTP/1.1\r\nhost: localhost\r\ncontent-length: 4900000\r\n"
    head += b"content-type: multipart/form-data; boundary=x\r\n\r\n"
    attack.keep(head + b"x" * 500_000, 100, b"x" * 100)


def deaf(attack: Attack) -> None:
    attack.keep(b"GET /v1/sources HTTP/1.1\r\nhost: localhost\r\n\r\n" * 50, 30)


def connects(attack: Attack) -> None:
    while attack.going:
        with suppress(OSError):
            attack.connection().close()
            attack.got["connections"] += 1


def leaves(attack: Attack) -> None:
    method, target, body, headers = _large_register()
    head = f"{method} {target} HTTP/1.1\r\nhost: localhost\r\ncontent-length: {len(body)}\r\n"
    head += f"content-type: {headers['content-type']}\r\n\r\n"
    while attack.going:
        with suppress(OSError), attack.connection() as sender:
            sender.sendall(head.encode() + body[: len(body) // (1 + attack.got["connections"] % 2)])
            attack.got["connections"] += 1


def _large_register() -> Request:
    rows = [
        f"O-{n},AD-{n % 50},C-{n % 7000},{('coach', 'beoordelaar')[n % 2]}"
        f",2026-{1 + n % 12:02}-{1 + n % 28:02},lopend"
        for n in range(90_000)
    ]
    return uploaded("/rolconflict", "register", "r.csv", "\n".join([_HEADER, *rows]).encode())


def _all_pairs() -> Request:
    rows = [
        {"opdracht": f"O-{n}", "ad": "A", "client": "C", "rol": "coach",
         "start": f"2026-{1 + n % 12:02}-{1 + n % 28:02}", "status": "lopend"}
        for n in range(2300)
    ]  # fmt: skip
    return posted(f"{ROLES}?all=true&why=true", {"opdrachten": rows})


def _wide_table() -> Request:
    columns = ",".join(f"k{n}" for n in range(500_000))
    return uploaded("/rolconflict", "register", "r.csv", f"{_HEADER},{columns}\n".encode())


def _many_texts() -> Request:
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    texts = f"<sst {space}>".encode() + b"<si><t>aaaaaaaaaaaa</t></si>" * 10_000_000 + b"</sst>"
    return uploaded(
        "/rolconflict", "register", "r.xlsx", _zipped(**{"xl/sharedStrings.xml": texts})
    )


def _heavy_batch() -> Request:
    case = {"agenda": ["nazorg", "uitkomst_bespreken", "hoor_en_wederhoor", "kennismaking"]}
    target = "/v1/decisions/contact-form/answer-batches?why=true&whatIf=true"
    return posted(target, {"zaken": [case] * 100})


def _foreign() -> Request:
    method, target, body, headers = _large_register()
    return method, target, body[:1_000_000], {**headers, "origin": "https://evil.example"}


ATTACKS: dict[str, Callable[[Attack], None]] = {
    "300 idle connections": idle,
    "300 half heads": half_heads,
    "100 slow bodies": slow_bodies,
    "answers not read": deaf,
    "connections only": connects,
    "leaving half-way": leaves,
    "short questions": lambda a: a.ask(posted(CONTACT, {"agenda": ["nazorg"]})),
    "all pairs of 2,300": lambda a: a.ask(_all_pairs()),
    "500,000 columns": lambda a: a.ask(_wide_table()),
    "280 MB of texts": lambda a: a.ask(_many_texts()),
    "90,000 assignments": lambda a: a.ask(_large_register()),
    "256 kB of wrong JSON": lambda a: a.ask(posted(ROLES, {"opdrachten": [{}] * 60_000})),
    "deep JSON": lambda a: a.ask(("POST", CONTACT, b"[" * 200_000, _JSON)),
    "batches": lambda a: a.ask(_heavy_batch()),
    "a foreign website": lambda a: a.ask(_foreign()),
}


def run(name: str, port: int, seconds: float, told: Queue[dict[str, int]]) -> None:
    """Attack, and tell what came back."""
    attack = Attack(port, seconds)
    ATTACKS[name](attack)
    told.put(dict(attack.got))

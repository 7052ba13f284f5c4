"""How fast the pages and the API answer, and whether memory stays flat.

Run by hand: `.venv/bin/python -m tests.bench.web [requests for the memory, 20000 by default]`. In
process the application is called without a network. For the load a server of two workers runs on
127.0.0.1, and `ab` of apache2-utils asks it; without `ab` that part is left out.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from adwijzer_web.knowledge import Knowledge
from tests.web.large_register import judged, register, upload

PAGES = {
    "start": "/",
    "rules": "/regels/besluit-contactvorm-regels.html",
    "rules, search": "/regels/zoeken.html",
    "agenda": "/contactvorm",
    "contact, 1 item": "/contactvorm?agenda=nazorg",
    "contact, 5 items": "/contactvorm?agenda=nazorg&agenda=kennismaking&agenda=uitkomst_bespreken"
    "&agenda=gegevens_controleren&agenda=hoor_en_wederhoor",
    "timing": "/inzetmoment?eerste_ziektedag=2026-03-02&peildatum=2026-11-22",
    "report": "/rapportcontrole?concept_naar=beide",
}
CASES: dict[str, dict[str, Any]] = {
    "contact-form": {"agenda": ["nazorg", "uitkomst_bespreken"], "voorkeur_client": "beeldbellen"},
    "timing": {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-11-22"},
    "acceptance": {"soort_opdracht": "beoordeling"},
}
TIMES = 60
REGISTER = 2_000
"""Assignments of the register whose page is timed."""
CLIENTS, ASKED = 16, 4000


def line(name: str, took: Sequence[float], worked: Sequence[float]) -> None:
    """A row: how long it took, and the processor time, which says the same on a busy machine."""
    ordered = sorted(took)
    p95 = ordered[int(0.95 * len(ordered))]
    print(
        f"{name:<28} median {statistics.median(took) * 1000:7.1f} ms   p95 {p95 * 1000:7.1f} ms"
        f"   CPU {statistics.median(worked) * 1000:7.1f} ms"
    )


async def ask(app: Any, method: str, target: str, body: bytes = b"") -> int:
    """The status of one request, straight into the application."""
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(b"host", b"localhost"), (b"content-type", b"application/json")],
        "scheme": "http",
        "server": ("localhost", 80),
        "client": ("127.0.0.1", 1),
        "root_path": "",
    }
    found: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            found.append(message["status"])

    await app(scope, receive, send)
    return found[0]


async def in_process() -> None:
    from adwijzer_web.app import make_app
    from adwijzer_web.settings import Settings

    app = make_app(Knowledge.read(), Settings())
    requests = [(f"page {name}", "GET", target, b"") for name, target in PAGES.items()]
    requests += [
        (f"API {name}", "POST", f"/v1/decisions/{name}/answers", json.dumps(case).encode())
        for name, case in CASES.items()
    ]
    while await ask(app, "GET", PAGES["rules"]) == 503:
        await asyncio.sleep(0.5)  # the site of the rules is being made
    for name, method, target, body in requests:
        took, worked = [], []
        for number in range(TIMES + 5):
            start, busy = time.perf_counter(), time.process_time()
            status = await ask(app, method, target, body)
            if number >= 5:
                took.append(time.perf_counter() - start)
                worked.append(time.process_time() - busy)
            assert status == 200, (target, status)
        line(name, took, worked)


def a_register() -> None:
    """The page on a large register: the first, and one further on."""
    knowledge, sent = Knowledge.read(), upload(register(REGISTER))
    for name, number in (("first page", "1"), ("page 40", "40")):
        took, worked = [], []
        for again in range(TIMES // 4 + 1):
            start, busy = time.perf_counter(), time.process_time()
            response = judged(knowledge, sent, bladzijde=number)
            if again:
                took.append(time.perf_counter() - start)
                worked.append(time.process_time() - busy)
            assert response.status_code == 200
        line(f"register {REGISTER}, {name}", took, worked)


def memory_of(parent: int) -> int:
    """Kilobytes that a server and its workers hold."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    return sum(
        int(re.findall(r"VmRSS:\s+(\d+)", Path(f"/proc/{p}/status").read_text())[0])
        for p in [str(parent), *children]
    )


def under_load(count: int) -> None:
    ab = shutil.which("ab")
    if ab is None:
        print("no `ab`: install apache2-utils for the load")
        return
    with tempfile.TemporaryDirectory() as folder:
        body = Path(folder) / "casus.json"
        body.write_text(json.dumps({"agenda": ["nazorg"]}))
        port = "18651"
        server = subprocess.Popen(
            [Path(sys.executable).with_name("advise"), "web", "--no-browser", "--port", port,
             "--workers", "2"],
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        address = f"http://127.0.0.1:{port}"
        try:
            _wait(address)
            post = f"{address}/v1/decisions/contact-form/answers"
            page = f"{address}/contactvorm?agenda=nazorg"
            for name, target, more in (
                ("API", post, ["-p", str(body), "-T", "application/json"]),
                ("page", page, []),
            ):
                command = [ab, "-q", "-k", "-c", str(CLIENTS), "-n", str(ASKED), *more, target]
                print("$", " ".join(command[:1] + command[1:]))
                print(f"{name}: {_figures(command)}")
            before = memory_of(server.pid)
            command = [ab, "-q", "-k", "-s", "120", "-c", "4", "-n", str(count)]
            found = _figures([*command, "-p", str(body), "-T", "application/json", post])
            after = memory_of(server.pid)
            print(f"memory over {count} requests: {before} kB, then {after} kB ({found})")
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(30)


def _wait(address: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(f"{address}/v1/health", timeout=2).close()  # noqa: S310
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the server did not start")


def _figures(command: Sequence[str]) -> str:
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=1800).stdout
    rate = re.findall(r"Requests per second:\s+([\d.]+)", told)[0]
    wrong = re.findall(r"(?:Failed requests|Non-2xx responses):\s+(\d+)", told)
    marks = dict(re.findall(r"\s+(\d+)%\s+(\d+)", told))
    return f"{rate} requests/s, median {marks['50']} ms, 99% {marks['99']} ms, failed {wrong}"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    print(f"machine load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    asyncio.run(in_process())
    a_register()
    under_load(count)


if __name__ == "__main__":
    main()

"""Sixteen people at work while somebody attacks: is anybody refused, or kept waiting?

Run by hand, on a machine that has nothing else to do: `.venv/bin/python -m tests.bench.soak
[seconds in all, 1200 by default]`. A server of two workers runs on 127.0.0.1. Sixteen honest
clients at 127.0.0.1 ask short questions and send small files, each about one a second, as many as a
thousand people who each ask one a minute; beside them stands one attack after another, from
127.0.0.2. The status is 1 when a request of an honest client failed or was refused, when the
slowest of a hundred took a second, or when memory grew.
"""

from __future__ import annotations

import http.client
import json
import multiprocessing
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from queue import Empty

from msgspec import Struct, field

from tests.bench.attacks import ATTACKS, Request, posted, run, uploaded

CLIENTS = 16
LIMIT = 1.0
REST = 1.0
"""Seconds between two requests of one client."""
QUIET = "nothing"
SLOW = "one of a hundred took"
DOCS = Path(__file__).parents[2] / "docs"


class Took(Struct, frozen=True):
    """One request of an honest client: how it went (200, 503, a fault), and its seconds."""

    kind: str
    how: str
    seconds: float


class Phase(Struct):
    """What happened beside one attack; memory and log are in bytes."""

    name: str
    took: list[Took] = field(default_factory=list)
    attacker: dict[str, int] = field(default_factory=dict)
    memory: int = 0
    log: int = 0

    @property
    def seconds(self) -> list[float]:
        return sorted(each.seconds for each in self.took) or [0.0]

    @property
    def p99(self) -> float:
        return self.seconds[int(0.99 * (len(self.seconds) - 1))]

    @property
    def refused(self) -> int:
        """Answers that are none: too busy, too late, too much."""
        return sum(each.how.isdigit() and each.how != "200" for each in self.took)

    @property
    def failed(self) -> int:
        """No answer at all."""
        return sum(not each.how.isdigit() for each in self.took)

    @property
    def slow(self) -> int:
        return sum(each.seconds > LIMIT for each in self.took)


def honest_requests() -> dict[str, Request]:
    """What the honest clients ask: one file among seven short questions."""
    register = (DOCS / "voorbeeld-register.csv").read_bytes()
    cases = (DOCS / "voorbeeld-verzuim.csv").read_bytes()
    timing = "eerste_ziektedag=2026-03-02&peildatum=2026-11-22"
    contact = {"agenda": ["nazorg", "uitkomst_bespreken"], "voorkeur_client": "beeldbellen"}
    return {
        "page contact": ("GET", "/contactvorm?agenda=nazorg", b"", {}),
        "API contact": posted("/v1/decisions/contact-form/answers", contact),
        "page timing": ("GET", f"/inzetmoment?{timing}", b"", {}),
        "API sharing": posted(
            "/v1/decisions/sharing/answers",
            {"soort_informatie": "medisch", "ontvanger": "werkgever"},
        ),
        "page start": ("GET", "/", b"", {}),
        "API contact, why": posted("/v1/decisions/contact-form/answers?why=true", contact),
        "page report": ("GET", "/rapportcontrole?concept_naar=beide", b"", {}),
        "register": uploaded("/rolconflict", "register", "r.csv", register),
        "page talk": ("GET", "/gesprek?fase=brief", b"", {}),
        "page agenda": ("GET", "/contactvorm", b"", {}),
        "API health": ("GET", "/v1/health", b"", {}),
        "API timing": posted(
            "/v1/decisions/timing/answers",
            {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-11-22"},
        ),
        "page roles": ("GET", "/rolconflict", b"", {}),
        "API what if": posted("/v1/decisions/contact-form/answers?whatIf=true", contact),
        "page again": ("GET", "/contactvorm?agenda=kennismaking&agenda=nazorg", b"", {}),
        "list of cases": uploaded("/inzetmoment/lijst", "zaken", "z.csv", cases),
    }


class Office:
    """The honest clients; half of them keep their connection."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.stop = threading.Event()
        self.phase = Phase(QUIET)
        self.requests = [*honest_requests().items()]
        self.threads = [
            threading.Thread(target=self._work, args=(number,), daemon=True)
            for number in range(CLIENTS)
        ]

    def _work(self, number: int) -> None:
        client: http.client.HTTPConnection | None = None
        turn = number
        while not self.stop.wait(REST):
            turn += 1
            kind, (method, target, body, headers) = self.requests[turn % len(self.requests)]
            phase, begun = self.phase, time.monotonic()
            try:
                client = client or http.client.HTTPConnection("127.0.0.1", self.port, 60)
                client.request(method, target, body, headers)
                response = client.getresponse()
                response.read()
                how = str(response.status)
            except (OSError, http.client.HTTPException) as error:
                how = type(error).__name__
            phase.took.append(Took(kind, how, time.monotonic() - begun))
            if client is not None and (number % 2 or not how.isdigit()):
                client.close()
                client = None
        if client is not None:
            client.close()


def soak(seconds: float, names: Sequence[str] = tuple(ATTACKS)) -> list[Phase]:
    """What happened beside nothing, beside each attack, and beside nothing again."""
    each = seconds / (len(names) + 2)
    spawn = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder, socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        free.close()
        log = Path(folder) / "log"
        with log.open("wb") as out:
            server = subprocess.Popen(
                [Path(sys.executable).with_name("advise"), "web", "--no-browser", "--log",
                 "--port", str(port), "--workers", "2"],
                stderr=out,
            )  # fmt: skip
        office = Office(port)
        phases = []
        try:
            _wait(port)
            for thread in office.threads:
                thread.start()
            for name in (QUIET, *names, QUIET):
                before = log.stat().st_size
                phase = office.phase = Phase(name)
                if name == QUIET:
                    time.sleep(each)
                else:
                    told = spawn.Queue()
                    attacker = spawn.Process(target=run, args=(name, port, each, told))
                    attacker.start()
                    try:
                        phase.attacker = told.get(timeout=each + 120)
                    except Empty:
                        phase.attacker = {"no end": 1}
                    attacker.kill()
                    attacker.join()
                phase.memory = memory_of(server.pid)
                phase.log = log.stat().st_size - before
                phases.append(phase)
                print(row(phase), flush=True)
        finally:
            office.stop.set()
            for thread in office.threads:
                thread.join(70)
            server.send_signal(signal.SIGINT)
            server.wait(40)
    return phases


def _wait(port: int) -> None:
    """Until the server answers, and its processes are there."""
    method, target, body, headers = honest_requests()["register"]
    for _ in range(300):
        try:
            for _ in range(4):
                client = http.client.HTTPConnection("127.0.0.1", port, 60)
                client.request(method, target, body, headers)
                client.getresponse().read()
                client.close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise SystemExit("the server did not start")


def memory_of(pid: int) -> int:
    """Bytes that a process and all below it hold; what they share counts once for each."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0
    held = re.findall(r"VmRSS:\s+(\d+)", status)
    return 1024 * int(held[0] if held else 0) + sum(memory_of(int(each)) for each in children)


HEAD = f"{'beside':<22}{'asked':>6}{'refused':>8}{'failed':>7}{'slow':>5}{'median':>9}{'p99':>9}"
HEAD += f"{'MB':>6}{'log kB':>8}  the attacker got"


def row(phase: Phase) -> str:
    """One line of the table."""
    median = statistics.median(phase.seconds) * 1000
    got = ", ".join(f"{number} × {what}" for what, number in sorted(phase.attacker.items()))
    return (
        f"{phase.name:<22}{len(phase.took):>6}{phase.refused:>8}{phase.failed:>7}{phase.slow:>5}"
        f"{median:>6.0f} ms{phase.p99 * 1000:>6.0f} ms{phase.memory >> 20:>6}{phase.log >> 10:>8}"
        f"  {got}"
    )


def wrong_in(phases: Sequence[Phase], limit: float = LIMIT) -> list[str]:
    """What should not have happened."""
    found = []
    for phase in phases:
        bad = sorted({f"{each.kind}: {each.how}" for each in phase.took if each.how != "200"})
        found += [f"beside {phase.name}: {each}" for each in bad]
        if phase.p99 >= limit:
            found.append(f"beside {phase.name}: {SLOW} {phase.p99:.2f} s")
        if not phase.took:
            found.append(f"beside {phase.name}: nobody was answered")
    first, last = phases[0].memory, phases[-1].memory
    if last > 1.5 * first:
        found.append(f"memory grew from {first >> 20} to {last >> 20} MB")
    return found


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 1200
    print(f"machine load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(HEAD)
    phases = soak(seconds)
    wrong = wrong_in(phases)
    print(json.dumps(wrong, indent=1, ensure_ascii=False) if wrong else "nothing wrong")
    raise SystemExit(bool(wrong))


if __name__ == "__main__":
    main()

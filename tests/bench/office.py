"""An office on PostgreSQL: 50,000 assignments, 10,000 cases, and everybody at work.

Run by `make bench`, or alone by `python -m tests.bench.office [PART …] [requests for the memory]`,
where a part is `lists`, `results` or `memory`; without one it runs all, with 100,000 requests for
the memory. A server of two workers answers at 127.0.0.2; sixteen clients ask it, each request at
its own time, whether the one before it was answered or not: what waits in line counts as waiting.
The database server is started for the occasion, without the safety of a real one against a failing
computer, and without statistics of its tables, as one is just after an import or a restore.
"""

from __future__ import annotations

import asyncio
import csv
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.office.office import open_office
from adwijzer.office.roles import Role
from adwijzer.store.cases.store import open_cases
from adwijzer.store.register import open_register
from adwijzer_web.office.entrance import form_token
from adwijzer_web.templates import FORM_TOKEN
from tests.bench import cases as case_bench
from tests.bench.register import rows
from tests.store.postgresql import running_server

CASES, ASSIGNMENTS, ADS = 10_000, 50_000, 50
HOST, CLIENTS, SECONDS = "127.0.0.2", 16, 60
LISTS_A_SECOND, RESULTS_A_SECOND = 100, 30
SLOW, MOST_SLOW = 0.3, 0.01
"""Seconds that a page may take, and the share that may take longer."""
WARM, TOTAL = 5_000, 100_000
GROWTH = 1.05
"""How much more memory a server may have after all requests than when it was warm."""
AD = "AD-03"
PARTS = ("lists", "results", "memory")

LISTS = (
    "/zaken",
    "/zaken?bladzijde=2",
    "/v1/cases",
    "/v1/tasks",
    "/register",
    "/v1/assignments",
    "/v1/assignments?page=40",
)
RESULTS = (
    "/zaken/{case}/informatiedeling soort_informatie=medisch&ontvanger=werkgever&toon-advies=ja",
    "/zaken/{case}/contactvorm agenda=nazorg&agenda=kennismaking&toon-advies=ja",
    "/zaken/{case}/inzetmoment eerste_ziektedag=2026-03-02&toon-advies=ja",
    "/contactvorm?agenda=nazorg",
    "/contactvorm?agenda=nazorg&agenda=kennismaking&agenda=uitkomst_bespreken",
    "/inzetmoment?eerste_ziektedag=2026-03-02&peildatum=2026-11-22",
    "/rapportcontrole?concept_naar=beide",
    "/informatiedeling?soort_informatie=medisch&ontvanger=werkgever",
)
"""Facts behind a space are sent in the body of a form, as in a case of one's own."""


FORM = "Content-Type: application/x-www-form-urlencoded\r\n"


class Known(Struct, frozen=True):
    """By which headers an AD is known, the token in their forms, and the ids of their cases."""

    headers: str
    word: str
    cases: Sequence[str]


class Asked(Struct, frozen=True):
    """A request that was answered: when it should have begun, and how long it then took."""

    path: str
    status: int
    seconds: float


def fill(database: str, keys: str) -> Known:
    """Fill an office; gives how one AD is known, who is a planner too."""
    case_bench.ADS = ADS
    begin = time.perf_counter()
    with open_cases(database, keys, absent="make") as store:
        case_bench.fill(store, CASES, case_bench.real_answer())
    with open_register(database) as register, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "register.csv"
        with file.open("w", newline="", encoding="utf-8") as opened:
            writer = csv.writer(opened)
            writer.writerow(COLUMNS)
            writer.writerows(rows(ASSIGNMENTS))
        register.bring_in(load_register(file).entries, "bench")
    print(f"{'filled':<28} {time.perf_counter() - begin:8.1f} s", flush=True)
    with open_office(database, keys) as office:
        office.name_person("B-1", "bench", {Role.BEHEER}, "bench")
        office.name_person(AD, "ad", {Role.AD, Role.PLANNER}, "bench")
        token = office.give_token(AD, date.today() + timedelta(days=1), "bench")[1]  # noqa: DTZ011
        session = office.begin_session(office.people().persons[AD], "bench", "")
        word = form_token(office.derived_key("formulier"), session)
        cases = [ref.id for ref in office.store.cases(AD)]
    return Known(
        f"Authorization: Bearer {token}\r\nCookie: adwijzer-zitting={session}", word, cases
    )


@contextmanager
def serving(folder: Path, database: str, keys: str) -> Iterator[tuple[int, int]]:
    """The server of the office; gives its port and the id of its process."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = int(free.getsockname()[1])
    (folder / "geheim.txt").write_text("geen-echt-geheim")
    (folder / "kantoor.yaml").write_text(
        f"aanbieder: http://127.0.0.1:9\nclient_id: bench\nclient_geheim: geheim.txt\n"
        f"adres: http://{HOST}:{port}\neerste_beheerder: {{code: B-1, aanmeldnaam: bench}}\n"
    )
    environment = {**os.environ, "ADWIJZER_DATABASE": database, "ADWIJZER_SLEUTELS": keys}
    options = ["--host", HOST, "--port", str(port), "--workers", "2", "--no-browser"]
    options += ["--office", str(folder / "kantoor.yaml")]
    process = subprocess.Popen(
        [str(Path(sys.executable).with_name("advise")), "web", *options], env=environment
    )
    try:
        yield port, process.pid
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


class Client:
    """One connection that is kept open, as a browser does."""

    def __init__(self, port: int, known: Known) -> None:
        self.port = port
        self.head = f" HTTP/1.1\r\nHost: {HOST}:{port}\r\n{known.headers}\r\n"
        self.word = known.word
        self.streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, path: str) -> int:
        """The status of a request, with facts in its body where they stand behind its path."""
        path, _, facts = path.partition(" ")
        status, _ = await self.send("POST" if facts else "GET", path, facts)
        return status

    async def send(self, method: str, path: str, facts: str = "") -> tuple[int, bytes]:
        """The status of a request and the body of its answer."""
        try:
            if self.streams is None:
                self.streams = await asyncio.open_connection(HOST, self.port)
            reader, writer = self.streams
            body = f"{facts}&{FORM_TOKEN}={self.word}".encode() if facts else b""
            more = f"{FORM}Content-Length: {len(body)}\r\n\r\n" if facts else "\r\n"
            writer.write(f"{method} {path}{self.head}{more}".encode() + body)
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            length = re.search(r"(?i)content-length: (\d+)", head)
            answer = b"" if length is None else await reader.readexactly(int(length[1]))
            if "connection: close" in head.lower():
                self.close()
            return int(head.split(" ", 2)[1]), answer
        except (OSError, asyncio.IncompleteReadError):
            self.close()
            return 0, b""

    def close(self) -> None:
        if self.streams is not None:
            self.streams[1].close()
            self.streams = None


async def at_a_rate(
    port: int, known: Known, paths: Sequence[str], rate: int, seconds: float
) -> list[Asked]:
    """Ask so many times a second, each request at its own time."""
    line: asyncio.Queue[tuple[float, str] | None] = asyncio.Queue()
    done: list[Asked] = []

    async def work() -> None:
        client = Client(port, known)
        while (next_one := await line.get()) is not None:
            due, path = next_one
            status = await client.ask(path)
            done.append(Asked(path, status, time.perf_counter() - due))
        client.close()

    workers = [asyncio.create_task(work()) for _ in range(CLIENTS)]
    begin = time.perf_counter()
    for number in range(int(rate * seconds)):
        due = begin + number / rate
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        line.put_nowait((due, paths[number % len(paths)]))
    for _ in workers:
        line.put_nowait(None)
    await asyncio.gather(*workers)
    return done


async def as_many(port: int, known: Known, paths: Sequence[str], count: int) -> int:
    """Ask so many times, as fast as it goes; gives how many were not answered well."""
    left = iter(range(count))
    wrong = 0

    async def work() -> None:
        nonlocal wrong
        client = Client(port, known)
        for number in left:
            if await client.ask(paths[number % len(paths)]) != 200:
                wrong += 1
        client.close()

    await asyncio.gather(*(work() for _ in range(CLIENTS)))
    return wrong


def told(name: str, found: Sequence[Asked], rate: int) -> bool:
    """Print how long requests took; whether that is within the limit."""
    ordered = sorted(each.seconds for each in found)
    slow = sum(each.seconds > SLOW or each.status != 200 for each in found) / len(found)
    p50, p95, p99 = (ordered[int(share * len(ordered))] * 1000 for share in (0.5, 0.95, 0.99))
    print(
        f"{name:<28} {rate:>4}/s  p50 {p50:7.1f}  p95 {p95:7.1f}  p99 {p99:7.1f} ms"
        f"  over {SLOW * 1000:.0f} ms or wrong {slow:7.2%} (at most {MOST_SLOW:.0%})",
        flush=True,
    )
    for kind in sorted({_kind(each.path) for each in found}):
        these = [each for each in found if _kind(each.path) == kind]
        statuses = sorted({each.status for each in these})
        p95 = sorted(each.seconds for each in these)[int(0.95 * len(these))] * 1000
        print(f"    {kind[:60]:<60} p95 {p95:7.1f} ms  {statuses}")
    return slow <= MOST_SLOW


def _kind(path: str) -> str:
    """A path without the id of a case."""
    return re.sub(r"[0-9a-f]{32}", "ID", path)


def memory_of(parent: int) -> float:
    """Megabytes of a server with all its processes."""
    found, todo = 0, [parent]
    while todo:
        process = todo.pop()
        folder = Path(f"/proc/{process}")
        todo += map(int, (folder / f"task/{process}/children").read_text().split())
        size = re.search(r"VmRSS:\s+(\d+)", (folder / "status").read_text())
        found += int(size[1]) if size else 0
    return found / 1024


async def begun(port: int, known: Known) -> None:
    """Wait until every worker has made all that it makes at its start.

    Which worker has which connection is not known: so many have none left out.
    """
    clients = [Client(port, known) for _ in range(CLIENTS)]
    until, rounds = time.monotonic() + 180, 0
    while rounds < 3 and time.monotonic() < until:
        made = [await client.ask("/regels/index.html") == 200 for client in clients]
        rounds = rounds + 1 if all(made) else 0
        await asyncio.sleep(0.5)
    for client in clients:
        client.close()


async def memory(port: int, process: int, known: Known, paths: Sequence[str], total: int) -> bool:
    """Ask very often; whether no answer was wrong and the server has about as much memory."""
    wrong = await as_many(port, known, paths, WARM)
    warm = now = memory_of(process)
    print(f"{'memory, warm':<28} {warm:8.1f} MB", flush=True)
    for part in range(5):
        begin = time.perf_counter()
        wrong += await as_many(port, known, paths, total // 5)
        now = memory_of(process)
        rate = total / 5 / (time.perf_counter() - begin)
        count = (part + 1) * total // 5
        print(f"{f'memory after {count}':<28} {now:8.1f} MB  {rate:6.0f}/s", flush=True)
    print(f"{'wrong answers':<28} {wrong:8}")
    return now <= warm * GROWTH and not wrong


async def measure(port: int, process: int, known: Known, parts: Sequence[str], total: int) -> bool:
    """Measure these parts; whether all is within its limits."""
    await begun(port, known)
    results = [path.format(case=case) for case in known.cases[:20] for path in RESULTS]
    paths = [*LISTS, *results]
    await as_many(port, known, paths, 600)
    good = True
    if "lists" in parts:
        found = await at_a_rate(port, known, LISTS, LISTS_A_SECOND, SECONDS)
        good &= told("lists", found, LISTS_A_SECOND)
    if "results" in parts:
        found = await at_a_rate(port, known, results, RESULTS_A_SECOND, SECONDS)
        good &= told("results", found, RESULTS_A_SECOND)
    if "memory" in parts:
        good &= await memory(port, process, known, paths, total)
    return good


def main() -> int:
    given = sys.argv[1:]
    parts = [each for each in given if each in PARTS] or PARTS
    total = next((int(each) for each in given if each.isdigit()), TOTAL)
    with running_server(autovacuum="off") as server, tempfile.TemporaryDirectory() as folder:
        database, keys = server.new_database(), str(Path(folder) / "sleutels.db")
        known = fill(database, keys)
        with serving(Path(folder), database, keys) as (port, process):
            good = asyncio.run(measure(port, process, known, parts, total))
    print("within its limits" if good else "NOT within its limits")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

"""Work that can take long: it is really ended, holds nobody up, and it is told when it is full."""

from __future__ import annotations

import ast
import asyncio
import os
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.exceptions import HTTPException

from adwijzer_web.app import make_app
from adwijzer_web.desk import Bodies
from adwijzer_web.exchange import WholeRequest, WholeResponse
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.processes import Processes
from adwijzer_web.settings import Settings
from adwijzer_web.turns import Turns
from tests.house.test_names import ROOT, modules
from tests.web.heavy import faulty, in_memory_only
from tests.web.server import running

pytestmark = [
    pytest.mark.check(part="web"),
    pytest.mark.skipif(sys.platform == "win32", reason="signals and limits differ there"),
]
HEADER = "opdracht,ad,client,rol,start,status"
CONTACT = "/v1/decisions/contact-form/answers"
ROLES = "/v1/decisions/role-conflict/answers"


def asked(path: str) -> WholeRequest:
    return WholeRequest({"type": "http", "method": "POST", "path": path, "headers": []}, b"")


async def outcome(processes: Processes, path: str) -> WholeResponse | int | str:
    """The answer, or how it went wrong."""
    try:
        return await processes.answer(asked(path))
    except HTTPException as error:
        return error.status_code
    except Exception as error:
        return type(error).__name__


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "(python" in Path(f"/proc/{pid}/stat").read_text() if sys.platform == "linux" else True


@pytest.mark.parametrize(
    ("path", "wrong"),
    [("/for-ever", 503), ("/all-memory", 503), ("/die", 503), ("/fault", "RuntimeError")],
)
def test_what_goes_wrong_in_a_process_is_ended_and_the_next_request_is_answered(
    path: str, wrong: int | str
) -> None:
    async def test() -> None:
        processes = Processes(faulty, (), number=1, seconds=2, nice=5)
        before = await outcome(processes, "/")
        assert await outcome(processes, path) == wrong
        after = await outcome(processes, "/")
        assert isinstance(before, WholeResponse)
        assert isinstance(after, WholeResponse)
        (first, nice), (second, _) = before.body.split(), after.body.split()
        assert int(nice) > os.nice(0), "whoever waits for a short answer goes first"
        if wrong == 503:
            assert not alive(int(first))
            assert second != first

    asyncio.run(test())


def test_work_is_not_to_blame_for_a_machine_that_is_busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts is what the processor did for it; on a clock it may take five times longer."""
    monkeypatch.setattr("adwijzer_web.processes.GRACE", 0.0)

    async def test() -> None:
        processes = Processes(faulty, (), number=1, seconds=1, nice=5)
        await outcome(processes, "/")
        began = time.monotonic()
        assert isinstance(await outcome(processes, "/rest"), WholeResponse)
        assert time.monotonic() - began > 1
        assert await outcome(processes, "/for-ever") == 503

    asyncio.run(test())


def test_a_large_file_waits_in_line_longer_than_a_short_question(
    knowledge: Knowledge,
) -> None:
    """Four large registers at once, each of which takes a good part of the time that one may."""
    data = "\n".join([HEADER, *rows(20_000)]).encode()
    app = make_app(knowledge, Settings(seconds=5, processes=1, nice=0))
    with running(app) as address:

        def upload(_number: int) -> int:
            files = {"register": ("r.csv", data)}
            return httpx.post(f"{address}/rolconflict", files=files, timeout=120).status_code

        with ThreadPoolExecutor(4) as pool:
            assert [*pool.map(upload, range(4))] == [200] * 4


def test_processes_are_started_afresh_and_never_forked() -> None:
    """A fork beside a thread that works can copy a lock that nobody will ever give back."""
    found = []
    for file in modules():
        for node in ast.walk(ast.parse((ROOT / file).read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            said = ast.unparse(node)
            if called.rpartition(".")[2] in ("fork", "forkpty", "Process", "Pool") or (
                called.rpartition(".")[2] == "ProcessPoolExecutor" and "'spawn'" not in said
            ):
                found.append(f"{file}:{node.lineno} {said}")

    assert found == []


LONG: dict[str, Callable[[httpx.Client], httpx.Response]] = {
    "many rows": lambda client: client.post(ROLES, json={"opdrachten": [{}] * 40_000}),
    "a register": lambda client: client.post(
        "/rolconflict",
        files={"register": ("r.csv", "\n".join([HEADER, *rows(60_000)]).encode())},
        data={"vorm": "xlsx"},
    ),
    "a register beside a case": lambda client: client.post(
        "/opdrachtacceptatie/uit-register",
        files={"register": ("r.json", b"[" + b'{"opdracht": "1"},\n' * 250_000 + b"{}]")},
        data={"opdracht": "1"},
    ),
}


def rows(number: int) -> list[str]:
    """Assignments that go together; all differ, so that each is read and judged."""
    return [
        f"O-{n},AD-{n % 900},C-{n},{('coach', 'beoordelaar')[n % 2]},2026-01-{1 + n % 28:02},lopend"
        for n in range(number)
    ]


@pytest.mark.parametrize("name", LONG)
def test_reading_that_outlives_its_limit_is_ended(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("adwijzer_web.processes.GRACE", 0.0)
    app = make_app(knowledge, Settings(seconds=0.5, processes=1))
    with running(app) as address, httpx.Client(base_url=address, timeout=60) as client:
        response = LONG[name](client)
        until = time.monotonic() + 30
        again = client.post(ROLES, json=EMPTY)
        while again.status_code == 503 and time.monotonic() < until:
            again = client.post(ROLES, json=EMPTY)
        healthy = client.get("/v1/health")

    assert response.status_code == 503
    assert again.status_code == 400, "a process is free for the next one"
    assert healthy.status_code == 200


EMPTY: dict[str, Any] = {"opdrachten": []}


@pytest.mark.parametrize("size", [1_100_000, 3_000_000, 4_900_000])
def test_what_is_uploaded_never_goes_to_a_file(knowledge: Knowledge, size: int) -> None:
    made = b"--x\r\ncontent-disposition: form-data; name=register; filename=r.csv\r\n\r\n"
    body = made + HEADER.encode() + b"\n" + b"," * (size - 200) + b"\r\n--x--\r\n"
    scope = {
        "type": "http", "http_version": "1.1", "method": "POST", "scheme": "http",
        "path": "/rolconflict", "raw_path": b"/rolconflict", "query_string": b"", "root_path": "",
        "headers": [(b"content-type", b"multipart/form-data; boundary=x")],
        "server": ("localhost", 80), "client": ("127.0.0.1", 1),
    }  # fmt: skip

    async def test() -> WholeResponse:
        settings = Settings(seconds=60)
        processes = Processes(in_memory_only, (knowledge, settings), 1, 60, 0)
        return await processes.answer(WholeRequest(scope, body))

    response = asyncio.run(test())

    assert (response.status, response.fault) == (400, "")
    assert "dit bestand heeft geen rijen" in response.body.decode()


@pytest.mark.parametrize("number", [300, 1000, 2300])
def test_an_answer_is_bounded_with_a_way_out(client: httpx.Client, number: int) -> None:
    """All assignments of one AD for one client: every two of them are a pair."""
    given = [
        {"opdracht": f"O-{n}", "ad": "A", "client": "C", "rol": "coach",
         "start": f"2026-{1 + n % 12:02}-01", "status": "lopend"}
        for n in range(number)
    ]  # fmt: skip
    response = client.post(f"{ROLES}?all=true", json={"opdrachten": given})

    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert error["detail"] == "het antwoord heeft meer dan 2500 paren"
    assert error["hint"] == "kies een deel, zoals met `alleen.ads` of `alleen.vanaf`"
    assert client.post(ROLES, json={"opdrachten": given}).status_code == 200
    few = {"opdrachten": given[:60]}
    assert len(client.post(f"{ROLES}?all=true", json=few).json()["paren"]) == 60 * 59 // 2


@pytest.mark.parametrize("shape", ["", "json", "csv", "xlsx"])
def test_a_page_with_too_many_conflicts_says_how_to_get_fewer(
    client: httpx.Client, shape: str
) -> None:
    roles = ("coach", "beoordelaar")
    lines = [f"O-{n},A,C,{roles[n % 2]},2026-{1 + n % 12:02}-01,lopend" for n in range(300)]
    response = client.post(
        "/rolconflict",
        files={"register": ("r.csv", "\n".join([HEADER, *lines]).encode())},
        data={"vorm": shape, "alles": "ja"},
    )

    assert response.status_code == 400
    assert "meer dan 2500 paren" in response.text
    assert "Alleen van deze arbeidsdeskundigen" in response.text


def test_health_tells_that_no_thread_is_free(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    freed = threading.Event()

    def stuck(*_arguments: Any, **_named: Any) -> None:
        freed.wait(60)
        raise RuntimeError

    monkeypatch.setattr("adwijzer_web.api.cases.read_case", stuck)
    monkeypatch.setattr("adwijzer_web.api.rules._TOO_LONG", 1.0)
    with running(make_app(knowledge, Settings(seconds=3))) as address:

        def ask() -> None:
            httpx.post(address + CONTACT, json={"agenda": ["nazorg"]}, timeout=60)

        well = httpx.get(f"{address}/v1/health")
        # One address leaves a place to others, so its fourth question waits; a thread that goes on
        # after its limit holds no place, but still is one less.
        threads = [threading.Thread(target=ask) for _ in range(8)]
        for each in threads:
            each.start()
        until = time.monotonic() + 20
        ill = well
        while ill.status_code == 200 and time.monotonic() < until:
            time.sleep(0.2)
            ill = httpx.get(f"{address}/v1/health", timeout=30)
        freed.set()
        for each in threads:
            each.join()
        again = httpx.get(f"{address}/v1/health", timeout=30)

    assert (well.status_code, ill.status_code, again.status_code) == (200, 503, 200)
    assert "Er komt geen plaats vrij" in ill.json()["detail"]


def test_it_is_known_for_how_long_no_process_was_free() -> None:
    async def test() -> tuple[float, float, float]:
        turns = Turns(2, 1, 8)
        before = turns.full
        async with turns.place("a", 1), turns.place("b", 1):
            await asyncio.sleep(0.05)
            during = turns.full
        return before, during, turns.full

    before, during, after = asyncio.run(test())

    assert before == after == 0
    assert during >= 0.05


# Turns


def in_turn(check: Coroutine[Any, Any, None]) -> None:
    asyncio.run(check)


def test_one_address_keeps_no_other_waiting() -> None:
    async def check() -> None:
        turns = Turns(2, 1, 100)
        order: list[str] = []

        async def work(address: str) -> None:
            async with turns.place(address, 10):
                order.append(address)
                await asyncio.sleep(0.01)

        flood = [asyncio.create_task(work("attacker")) for _ in range(20)]
        await asyncio.sleep(0.001)
        late = [asyncio.create_task(work(name)) for name in ("b", "c")]
        await asyncio.gather(*flood, *late)
        assert order.index("b") <= 2
        assert order.index("c") <= 4
        assert order.count("attacker") == 20

    in_turn(check())


def test_who_waits_too_long_or_with_too_many_is_told() -> None:
    async def check() -> None:
        turns = Turns(1, 0, 2)
        async with turns.place("a", 1):
            waiting = [asyncio.create_task(turns._get("a", 0.05)) for _ in range(3)]
            results = await asyncio.gather(*waiting, return_exceptions=True)
            assert [type(each) for each in results] == [HTTPException] * 3
        assert not turns.waiting
        async with turns.place("a", 0.05), asyncio.timeout(1):
            pass

    in_turn(check())


def test_who_stops_waiting_takes_no_place_along() -> None:
    async def check() -> None:
        turns = Turns(1, 0, 8)
        async with turns.place("a", 1):
            tasks = [asyncio.create_task(turns._get("a", 10)) for _ in range(3)]
            await asyncio.sleep(0)
            for each in tasks:
                each.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        async with turns.place("b", 0.05):
            pass

    in_turn(check())


# Bodies


def test_bodies_that_come_slowly_make_room_for_others() -> None:
    async def check() -> None:
        bodies = Bodies(1000)

        async def slow() -> None:
            sent = False

            async def receive() -> dict[str, Any]:
                nonlocal sent
                if sent:
                    await asyncio.sleep(60)
                sent = True
                return {"type": "http.request", "body": b"x" * 400, "more_body": True}

            async with bodies.whole(receive, 2000, 30):
                pass

        async def quick() -> dict[str, Any]:
            return {"type": "http.request", "body": b"x" * 400, "more_body": False}

        tasks = [asyncio.create_task(slow()) for _ in range(2)]
        await asyncio.sleep(0.01)
        async with bodies.whole(quick, 2000, 30) as body:
            assert len(body) == 400
            await asyncio.sleep(0.01)
            assert [each.done() for each in tasks] == [True, False], "the oldest made room"
        tasks[1].cancel()
        told = await asyncio.gather(*tasks, return_exceptions=True)
        assert isinstance(told[0], HTTPException)
        assert told[0].status_code == 408
        assert bodies.held == 0

    in_turn(check())

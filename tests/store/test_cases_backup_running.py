"""A backup while others go on working: whole, of one moment, and keeping nobody waiting."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import httpx
import pytest

from adwijzer.store.cases.copies import backup, restore
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.store.place import find
from tests.cli.command import ADVISE
from tests.store.cases import events_of, said
from tests.store.postgresql import Server

CONTENT, KEYS = Path("kopie.db"), Path("kopie-sleutels.db")


@contextmanager
def writing(work: Callable[[int], str]) -> Iterator[list[str]]:
    """Someone who works without a pause; gives the codes of the cases that are surely there."""
    done: list[str] = []
    failed: list[BaseException] = []
    stop = threading.Event()

    def run() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            try:
                done.append(work(number))
            except BaseException as error:
                failed.append(error)
                return

    thread = threading.Thread(target=run)
    thread.start()
    try:
        until = time.monotonic() + 30
        while len(done) < 3 and not failed and time.monotonic() < until:
            time.sleep(0.01)
        yield done
    finally:
        stop.set()
        thread.join(60)
    assert not failed, failed


def test_a_backup_of_what_is_written_to_is_whole(
    cases: CaseStore, address: str, keys: str, request: pytest.FixtureRequest
) -> None:
    def work(number: int) -> str:
        with open_cases(address, keys) as store:
            case = store.open(f"Z-{number}", "AD-1", [said("kader", "werknemer")])
            store.append(case, [said("kader", "zelfstandige")], "AD-1")
        return case.code

    before: list[int] = []
    with writing(work) as done:
        for number in range(3):
            before.append(len(done))
            made = backup(cases, Path(f"kopie-{number}.db"), Path(f"sleutels-{number}.db"))
            assert made.cases >= before[-1]

    for number, least in enumerate(before):
        url, own_keys = f"terug-{number}.db", f"terug-sleutels-{number}.db"
        if find(address).file is None:
            server: Server = request.getfixturevalue("server")
            url, own_keys = server.new_schema(), server.new_schema()
        found = restore(
            Path(f"kopie-{number}.db"), Path(f"sleutels-{number}.db"), url, own_keys, "x"
        )
        assert found.unreadable == 0, "every case has its key"
        with open_cases(url, own_keys) as store:
            assert verify(store, head=found.head).findings == ()
            codes = {each.code for each in store.cases("AD-1")}
            assert codes >= set(done[:least]), "all that was kept before it began"
            assert all(events_of(store, code)[0] == said("kader", "werknemer") for code in codes)


def test_a_backup_names_its_own_end_of_the_chain(cases: CaseStore, address: str, keys: str) -> None:
    def work(number: int) -> str:
        with open_cases(address, keys) as store:
            return store.open(f"Z-{number}", "AD-1").code

    with writing(work):
        made = backup(cases, CONTENT, KEYS)

    found = restore(CONTENT, KEYS, "terug.db", "terug-sleutels.db", "x")
    assert (found.head, found.cases) == (made.head, made.cases)


@contextmanager
def served(database: str, keys: str) -> Iterator[tuple[str, str]]:
    """A server over a store of cases, by command: its address, and what opens it."""
    log = Path("server.txt")
    environment = {
        **os.environ,
        "ADWIJZER_DATABASE": database,
        "ADWIJZER_SLEUTELS": keys,
        "ADWIJZER_BY": "AD-1",
        "PYTHONUTF8": "1",
    }
    with log.open("wb") as out:
        process = subprocess.Popen(
            [ADVISE, "web", "--no-browser", "--workers", "2"],
            stdout=out,
            stderr=out,
            env=environment,
            start_new_session=True,
        )
        try:
            until = time.monotonic() + 60
            found = None
            while found is None and time.monotonic() < until and process.poll() is None:
                found = re.search(r"http://localhost:(\d+)/binnen\?sleutel=(\S+)", log.read_text())
                time.sleep(0.1)
            assert found, log.read_text()
            address = f"http://127.0.0.1:{found[1]}"
            while time.monotonic() < until:
                try:
                    if httpx.get(f"{address}/v1/readiness", timeout=5).status_code == 200:
                        break
                except httpx.TransportError:
                    pass
                time.sleep(0.1)
            yield address, found[2]
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(40)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise


@pytest.mark.check(part="register")
def test_a_running_server_is_backed_up_by_command_and_put_back(
    address: str, keys: str, request: pytest.FixtureRequest
) -> None:
    place = str(find(address).file) if find(address).file else address
    here = ["--database", place]

    def advise(*words: str, **more: str) -> str:
        environment = {**os.environ, "ADWIJZER_SLEUTELS": keys, "ADWIJZER_BY": "AD-1", **more}
        done = subprocess.run(
            [ADVISE, *words], check=False, capture_output=True, text=True, env=environment
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    with ExitStack() as stack:
        server, token = stack.enter_context(served(place, keys))
        bearer = {"authorization": f"Bearer {token}"}
        client = stack.enter_context(httpx.Client(base_url=server, headers=bearer, timeout=60))

        def work(number: int) -> str:
            body = {"zaak": f"Z-{number}", "feiten": {"kader": "werknemer"}}
            key = {"idempotency-key": f"opening-{number:04}"}
            for _ in range(10):  # a busy machine may say 503; the same request is done once
                response = client.post("/v1/cases", json=body, headers=key)
                if response.status_code != 503:
                    break
            assert response.status_code == 201, response.text
            return str(response.json()["zaak"])

        with writing(work) as done:
            least = len(done)
            advise("case", "backup", *here, str(CONTENT), str(KEYS))
            more = len(done)
        assert more > least, "the server went on"

    url, own_keys = "terug.db", "terug-sleutels.db"
    if find(address).file is None:
        other: Server = request.getfixturevalue("server")
        url, own_keys = other.new_schema(), other.new_schema()
    there = ["--database", url]
    advise("case", "restore", *there, str(CONTENT), str(KEYS), ADWIJZER_SLEUTELS=own_keys)
    assert "Alles klopt" in advise("case", "verify", *there, ADWIJZER_SLEUTELS=own_keys)
    listed = advise("case", "list", *there, "--format", "json", ADWIJZER_SLEUTELS=own_keys)
    assert all(f'"{code}"' in listed for code in done[:least])
    shutil.rmtree("data", ignore_errors=True)

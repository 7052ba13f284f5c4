"""A PostgreSQL server of the tests' own, from the programs of the system."""

from __future__ import annotations

import contextlib
import getpass
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest

_HINT = "install PostgreSQL to test with it: apt-get install postgresql"
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "30",
    "shared_buffers": "32MB",
    "lc_messages": "C",
}


class Server:
    """A running server; what it gives is new and empty."""

    def __init__(
        self, folder: Path, user: str, start: Callable[[], subprocess.Popen[bytes]]
    ) -> None:
        self._folder = folder
        self._user = user
        self._start = start
        self._process = start()
        self._names = (f"register_{number}" for number in count(1))

    @property
    def folder(self) -> Path:
        """Where its socket is."""
        return self._folder

    def url(self, database: str, user: str | None = None) -> str:
        return f"postgresql://{user or self._user}@/{database}?host={self._folder}"

    def new_schema(self) -> str:
        """The address of a schema that nobody has used; much quicker than a database."""
        name = next(self._names)
        self.run(f"CREATE SCHEMA {name}", "postgres")
        return f"{self.url('postgres')}&options=-csearch_path%3D{name}"

    def new_database(self) -> str:
        """The address of a database that nobody has used."""
        name = next(self._names)
        self.run(f"CREATE DATABASE {name}", "postgres")
        return self.url(name)

    def disconnect(self, database: str) -> None:
        """End every connection to a database, as a server that stops does."""
        query = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
        address = f"host={self._folder} dbname=postgres user={self._user}"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(query, [database])

    def kill(self) -> None:
        """End the server as a failing computer does, and start it again on what it left."""
        process = self._process.pid
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
        for number in (process, *map(int, children.split())):
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self._process.wait(30)
        end = time.monotonic() + 30
        while any(Path(f"/proc/{number}").exists() for number in children.split()):
            assert time.monotonic() < end, "a process of the server does not end"
            time.sleep(0.01)
        (self._folder / "data" / "postmaster.pid").unlink(missing_ok=True)
        self._process = self._start()

    def start(self) -> None:
        """Start the server again."""
        self._process = self._start()

    def stop(self) -> None:
        """End the server."""
        self._process.send_signal(signal.SIGQUIT)  # at once; nothing here needs keeping
        self._process.wait(30)

    def run(self, statement: str, database: str) -> None:
        address = f"host={self._folder} dbname={database} user={self._user}"
        with psycopg.connect(address, autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def running_server(**settings: str) -> Iterator[Server]:
    """Start a server on a socket in a folder of its own, and stop it in the end.

    `settings` go over those that make it quick.

    PostgreSQL does not run as root, so root starts it as another user.
    """
    programs = _programs()
    as_root = os.geteuid() == 0
    user = _plain_user() if as_root else getpass.getuser()
    folder = Path(tempfile.mkdtemp(prefix="adwijzer-postgresql-", dir="/tmp"))
    become = ["setpriv", "--pdeathsig", "TERM"]
    if as_root:
        shutil.chown(folder, user, pwd.getpwnam(user).pw_gid)
        become += ["--reuid", user, "--regid", str(pwd.getpwnam(user).pw_gid), "--clear-groups"]
    data = folder / "data"
    try:
        subprocess.run(
            [*become, programs / "initdb", "--no-sync", "-A", "trust", "-E", "UTF8", "-D", data],
            check=True,
            capture_output=True,
            cwd=folder,
        )
        given = [f"--{name}={value}" for name, value in {**_SETTINGS, **settings}.items()]

        def start() -> subprocess.Popen[bytes]:
            process = subprocess.Popen(
                [*become, programs / "postgres", "-D", data, "-k", folder, *given],
                cwd=folder,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            _wait_for(folder, user, process)
            return process

        server = Server(folder, user, start)
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def _programs() -> Path:
    found = shutil.which("postgres")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if found is not None:
        folders.append(Path(found).resolve().parent)
    usable = [f for f in folders if (f / "initdb").exists() and (f / "postgres").exists()]
    if not usable or shutil.which("setpriv") is None:
        pytest.skip(_HINT)
    return usable[0]


def _plain_user() -> str:
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _wait_for(folder: Path, user: str, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 30
    while True:
        try:
            psycopg.connect(f"host={folder} dbname=postgres user={user}").close()
        except psycopg.OperationalError:
            assert server.poll() is None, "the server stopped"
            assert time.monotonic() < end, "the server does not answer"
            time.sleep(0.05)
        else:
            return

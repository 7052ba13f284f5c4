"""The container file, built on a Debian of its own: what is in it gives an advice to an office."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.packaging import container
from tests.packaging.container import Stage, command_of, inside, steps
from tests.programs import needs_openssl
from tests.store.postgresql import Server, running_server
from tests.web.test_web_deploy import write_office
from tests.web.tls import write_keys

pytestmark = pytest.mark.check(part="package")

ANYWHERE = "0.0.0.0"  # noqa: S104 - as the file has it
ADVISE = "/opt/adwijzer/bin/advise"


def _lacks() -> str:
    if shutil.which("debootstrap") is None:
        return "install debootstrap to build the container: apt-get install debootstrap"
    geteuid = getattr(os, "geteuid", None)
    return "" if geteuid is not None and geteuid() == 0 else "only root can build in a folder"


needs_root = pytest.mark.skipif(bool(_lacks()), reason=_lacks() or "all is there")


def test_every_step_of_the_file_is_known() -> None:
    text = container.FILE.read_text(encoding="utf-8")
    done = {"ENV", "WORKDIR", "USER", "COPY", "RUN", *container._NO_STEP}

    assert {step.word for step in steps(text)} <= done


def test_a_build_by_podman_reaches_what_a_build_by_chroot_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheels = tmp_path / "wielen"
    wheels.mkdir()
    told = {"PIP_INDEX_URL": "https://pip.kantoor.nl/100%/simple", "PIP_FIND_LINKS": str(wheels)}
    monkeypatch.setattr(container, "_pip_settings", lambda: told)

    options = container.podman_options(tmp_path)
    mounted = dict(each.split(":")[:2] for each in options if each.endswith(":ro"))

    assert mounted[str(wheels)] == str(wheels)
    [config] = [here for here, there in mounted.items() if there == "/etc/pip.conf"]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"],
        env={"PIP_CONFIG_FILE": config, "PATH": os.environ["PATH"]},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode == 0:  # an environment may have no pip of its own
        for name, value in told.items():
            key = name.removeprefix("PIP_").lower().replace("_", "-")
            assert f"global.{key}={value!r}" in done.stdout
    chrooted = " ".join(inside(Stage("x", tmp_path / "x"), ["true"], build=True))
    for name, value in told.items():
        assert f"{name}={value}" in chrooted
        assert value in Path(config).read_text(encoding="utf-8")
    assert "--env" not in options, "it would stay in the image"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The last stage of the file, in a folder; its steps are done by chroot.

    Where podman works the file is built by it too, and its image must build.
    """
    folder = tmp_path_factory.mktemp("container")
    if container.has_engine():
        container.by_podman(folder / "podman")
    try:
        yield container.by_chroot(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def database() -> Iterator[Server]:
    with running_server() as server:
        yield server


@needs_root
@needs_openssl
def test_what_is_built_serves_an_office_with_postgresql(
    built: Stage, database: Server, tmp_path: Path
) -> None:
    keys = write_keys(tmp_path)
    write_office(keys)
    for file in (keys, *keys.iterdir()):
        os.chown(file, 8421, -1)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    url = database.new_database()
    database.folder.chmod(0o755)  # another user comes to its socket
    places = [(str(keys), "/geheim"), (str(database.folder), str(database.folder))]
    built.environment["ADWIJZER_DATABASE"] = url

    def words(command: list[str]) -> list[str]:
        return [word.replace("8421", port).replace(ANYWHERE, "127.0.0.1") for word in command]

    command = words(command_of("CMD"))
    log = tmp_path / "log.txt"
    with log.open("wb") as out:
        server = subprocess.Popen(inside(built, command, mounts=places), stdout=out, stderr=out)
    try:
        address = f"https://127.0.0.1:{port}"
        until = time.monotonic() + 60
        status = 0
        while status != 200 and time.monotonic() < until and server.poll() is None:
            time.sleep(0.2)
            try:
                status = httpx.get(f"{address}/v1/readiness", verify=False).status_code  # noqa: S501
            except httpx.TransportError:
                continue
        assert status == 200, log.read_text()
        well = subprocess.run(inside(built, words(command_of("HEALTHCHECK"))), check=False)
        given = subprocess.run(
            inside(built, [ADVISE, "web", "people", "token", "B-1", "--by", "B-1"], mounts=places),
            check=True,
            capture_output=True,
            text=True,
        )
        token = re.search(r"adw_\S+", given.stdout)
        assert token, given.stdout
        answer = httpx.post(
            f"{address}/v1/decisions/contact-form/answers",
            json={"agenda": ["werkplekonderzoek"]},
            headers={"authorization": f"Bearer {token[0].rstrip('.')}"},
            verify=False,  # noqa: S501
            timeout=30,
        )
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(60)

    assert well.returncode == 0
    assert answer.status_code == 200, answer.text
    assert answer.json()["advies"]["contactvorm"] == "fysiek"
    assert answer.json()["motoren"] == 2
    assert server.returncode == 0, log.read_text()


@needs_root
def test_what_is_built_has_no_tools_and_no_history(built: Stage) -> None:
    folder = built.folder

    assert not [*folder.glob("opt/adwijzer/bin/pip*")]
    assert not (folder / "usr" / "bin" / "gcc").exists()
    assert not [*folder.glob("**/.git")]
    assert (folder / "sleutels").stat().st_uid == 8421
    assert (folder / "sleutels").stat().st_mode & 0o777 == 0o700

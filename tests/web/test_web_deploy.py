"""The examples in `web/deploy/`: what they copy is there, and what they start serves an office."""

from __future__ import annotations

import json
import os
import re
import shlex
import socket
import subprocess
import sys
import time
import tomllib
from collections.abc import Sequence
from pathlib import Path

import httpx
import pytest
import yaml

from adwijzer_web.connections import MOST, WAITING_IN_LINE
from adwijzer_web.server import GRACE
from tests.programs import needs_openssl, needs_systemd
from tests.web.test_web_serving import serving
from tests.web.tls import write_keys

pytestmark = pytest.mark.check(part="web")

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "web" / "deploy"
STEPS = [
    (word, rest.strip())
    for word, _, rest in (
        line.partition(" ")
        for line in re.sub(r"\\\n", "", (DEPLOY / "Containerfile").read_text()).splitlines()
        if line and not line.startswith("#")
    )
]
UNIT = re.sub(r"\\\n\s*", "", (DEPLOY / "adwijzer.service").read_text())


def steps(word: str) -> list[str]:
    return [rest for name, rest in STEPS if name == word]


def copied() -> set[str]:
    """What the container takes from the project."""
    return {
        source
        for rest in steps("COPY")
        if not rest.startswith("--from")
        for source in rest.split()[:-1]
    }


def started() -> dict[str, list[str]]:
    """What each example starts, without the program itself."""
    [unit] = re.findall(r"^ExecStart=(.+)$", UNIT, re.MULTILINE)
    return {
        "container": json.loads(steps("CMD")[-1])[1:],
        "service": shlex.split(unit.replace("${CREDENTIALS_DIRECTORY}", "/geheim"))[1:],
    }


def write_office(folder: Path) -> None:
    """The file of an office, with the secret of its provider."""
    (folder / "geheim.txt").write_text("een-geheim-van-de-aanbieder\n", encoding="utf-8")
    (folder / "kantoor.yaml").write_text(
        "aanbieder: https://aanmelden.kantoor.nl\nclient_id: adwijzer\n"
        "client_geheim: geheim.txt\nadres: https://adwijzer.kantoor.nl\n"
        "eerste_beheerder: {code: B-1, aanmeldnaam: beheer}\n",
        encoding="utf-8",
    )


def test_the_container_takes_all_that_the_package_is_made_of() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    folders = project["tool"]["setuptools"]["package-dir"].values()
    needed = {Path(folder).parts[0] for folder in folders}

    assert all((ROOT / name).exists() for name in copied())
    needed |= {"pyproject.toml", project["project"]["readme"]}
    needed |= {"web/deploy/build.lock", "web/deploy/requirements.lock"}
    assert needed == copied()


def locked(file: str) -> set[str]:
    """Each package with its version, as a lock file has it."""
    return set(re.findall(r"^[a-z0-9].*==[^ ;\\]+", (ROOT / file).read_text(), re.MULTILINE))


def test_a_server_gets_the_versions_that_are_tested_and_no_tools_of_developers() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needed = {re.split(r"[^a-z0-9-]", each.lower())[0] for each in project["dependencies"]}
    server = locked("web/deploy/requirements.lock")
    names = {re.split(r"[^a-z0-9-]", each)[0] for each in server}

    assert server < locked("requirements.lock")
    assert needed <= names
    assert not {"pytest", "mypy", "ruff", "playwright", "hypothesis"} & names


def test_what_builds_is_pinned_and_nothing_else_is_fetched_to_build() -> None:
    [wanted] = tomllib.loads((ROOT / "pyproject.toml").read_text())["build-system"]["requires"]
    installs = [each for rest in steps("RUN") for each in rest.split("&&") if "pip install" in each]
    made = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert locked("web/deploy/build.lock") == {wanted}
    assert "==" in wanted
    for each in installs:
        assert "--require-hashes" in each or "--no-deps" in each, each
        assert "build.lock" in each or "--no-build-isolation" in each, each
    for tool in re.findall(r"uv tool run (?:--from )?(\S+)", made):
        assert re.search(r"==\d", tool), tool


def test_the_bill_of_materials_names_what_a_server_runs() -> None:
    bill = json.loads((DEPLOY / "sbom.cdx.json").read_text(encoding="utf-8"))
    components = {f"{each['name']}=={each['version']}" for each in bill["components"]}

    assert bill["bomFormat"] == "CycloneDX"
    assert bill["metadata"]["component"]["name"] == "adwijzer"
    assert components == locked("web/deploy/requirements.lock")
    assert all(each["purl"].startswith("pkg:pypi/") for each in bill["components"])


def test_neither_example_runs_as_root() -> None:
    last = max(place for place, (word, _) in enumerate(STEPS) if word == "FROM")
    users = [rest for word, rest in STEPS[last:] if word == "USER"]
    made = [rest for word, rest in STEPS[last:] if word == "RUN" and "useradd" in rest]

    assert users
    assert users[-1] not in ("root", "0")
    assert any(rest.split("&&")[0].split()[-1] == users[-1] for rest in made)
    assert "DynamicUser=yes" in UNIT


def test_the_containers_python_is_one_that_the_package_takes() -> None:
    [base] = steps("ARG")
    found = re.fullmatch(r"BASE=docker\.io/library/python:3\.(\d+)-slim", base)
    assert found
    assert int(found[1]) >= 11
    assert [rest.split()[0] for rest in steps("FROM")] == ["${BASE}"] * 2, "an office can pin it"
    assert "PyEval_CallObject" in " ".join(steps("ENV"))


@needs_openssl
@pytest.mark.parametrize("example", ["container", "service"])
def test_what_an_example_starts_serves_an_office(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, example: str
) -> None:
    keys = write_keys(tmp_path)
    write_office(keys)
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "zaken.db"))
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(tmp_path / "sleutels.db"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])

    def here(words: Sequence[str]) -> list[str]:
        return [word.replace("/geheim", str(keys)).replace("8421", port) for word in words]

    command = here(started()[example])
    health = here(json.loads(" ".join(steps("HEALTHCHECK")).removeprefix("CMD")))
    assert command[0] == "web"
    with serving(tmp_path, *command[1:]) as served:
        response = httpx.get(f"{served.address}/gesprek", verify=False)  # noqa: S501
        until = time.monotonic() + 60
        ready = 0
        while ready != 200 and time.monotonic() < until:
            ready = httpx.get(f"{served.address}/v1/readiness", verify=False).status_code  # noqa: S501
            time.sleep(0.2)
        well = subprocess.run([sys.executable, *health[1:]], check=False, capture_output=True)
    ill = subprocess.run([sys.executable, *health[1:]], check=False, capture_output=True)

    assert served.address == f"https://127.0.0.1:{port}"
    assert response.headers["location"].startswith("/aanmelden"), "who is not known signs in first"
    assert ready == 200
    assert well.returncode == 0, well.stderr
    assert ill.returncode != 0
    assert served.process.returncode == 0


def test_compose_keeps_keys_apart_from_cases_and_lets_nobody_at_the_database() -> None:
    composed = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    server, database = (composed["services"][name] for name in ("adwijzer", "database"))
    places = {each.split(":")[0]: each.split(":")[1] for each in server["volumes"]}
    [keys] = [
        pair.split("=", 1)[1]
        for rest in steps("ENV")
        for pair in rest.split()
        if "SLEUTELS" in pair
    ]

    assert (DEPLOY / server["build"]["context"]).resolve() == ROOT
    assert (ROOT / server["build"]["dockerfile"]).exists()
    assert keys.startswith(places["sleutels"] + "/")
    assert "/geheim" in places.values()
    assert not {each.split(":")[0] for each in database["volumes"]} & {*places}
    assert set(composed["volumes"]) == {"sleutels", "zaken"}
    assert "ports" not in database
    assert database["networks"] == ["binnen"]
    assert composed["networks"]["binnen"] == {"internal": True}
    assert server["read_only"]
    assert server["cap_drop"] == ["ALL"]
    assert "PASSWORD" not in {*database["environment"]}, "it stands in a file"
    assert "@" in server["environment"]["ADWIJZER_DATABASE"]
    assert ":" not in server["environment"]["ADWIJZER_DATABASE"].partition("//")[2].split("@")[0]


def test_what_stops_a_server_leaves_time_for_what_runs() -> None:
    composed = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
    patience = re.search(r"^TimeoutStopSec=(\d+)$", UNIT, re.MULTILINE)

    assert patience
    assert int(patience[1]) > GRACE
    assert int(composed["services"]["adwijzer"]["stop_grace_period"].removesuffix("s")) > GRACE
    assert "KillMode=mixed" in UNIT, "its processes are not told to stop before it"


@needs_systemd
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    """The program itself stands elsewhere here; nothing else may be complained of."""
    unit = tmp_path / "adwijzer.service"
    unit.write_text(UNIT.replace("/opt/adwijzer/bin/advise", sys.executable))

    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", unit],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "SYSTEMD_LOG_LEVEL": "warning"},
    )

    assert (done.returncode, done.stderr) == (0, "")


@needs_systemd
def test_the_unit_leaves_little_open(tmp_path: Path) -> None:
    """By systemd's own count, of which 10 is everything."""
    unit = tmp_path / "adwijzer.service"
    unit.write_text(UNIT)

    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", unit],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "PAGER": "cat"},
    )

    assert done.returncode == 0, done.stdout.splitlines()[-1:]
    limit = re.search(r"^LimitNOFILE=(\d+)$", UNIT, re.MULTILINE)
    assert limit
    assert int(limit[1]) >= 4 * max(MOST, WAITING_IN_LINE), "so that no worker has fewer"

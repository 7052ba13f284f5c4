"""Anyone can install it: on every Python here, with pip, uvx and pipx, with and without a compiler.

The packages come from where pip always gets them. What is measured is printed with `-rP`.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT
from tests.pythons import pythons

pytestmark = pytest.mark.check(part="package")

PYTHONS = pythons()
ASK = "contact-form --agenda werkplekonderzoek --format json"
PLAIN_MEGABYTES, OFFICE_MEGABYTES = 60, 160
LONGEST = 600
NO_COMPILER = {"CC": "false", "CXX": "false"}
FLAGS = {"CPPFLAGS": "-DPyEval_CallObject=PyObject_CallObject"}
WITHOUT_FLAGS = 13
"""The minor version of Python from which durable_rules needs them."""

REGISTER = "register import {docs}/voorbeeld-register.csv --by planner-1 --database r.db"
ORDERS = {
    "zaken": REGISTER,
    "papier": "contact-form --agenda nazorg --out antwoord.docx",
    "web": "web --help",
    "plan": "role-conflict --register {docs}/voorbeeld-register.csv"
    " --add {docs}/voorbeeld-voorstel.csv --suggest",
    "proof": "rules check --decision opdrachtacceptatie",
    "batch": "batch informatiedeling --in zaken.csv --out uit.csv",
    "postgresql": "register list --database postgresql://nobody@127.0.0.1:9/none",
}
"""Per extra a line of the command that needs it, where there is one."""
ENDS = {"plan": 1, "proof": 0, "postgresql": 3}

IMPORTS = {
    "web": "adwijzer_web.app",
    "postgresql": "psycopg",
}
"""What can be imported beside."""


class Place:
    """A clean environment of one Python."""

    def __init__(self, folder: Path, minor: int) -> None:
        subprocess.run([PYTHONS[minor], "-m", "venv", folder / "venv"], check=True)
        self.folder = folder
        self.bin = folder / "venv" / "bin"
        left = ("ADWIJZER", "CPPFLAGS", "PYTHON", "VIRTUAL_ENV")
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(left)},
            "ADWIJZER_CACHE": str(folder / "cache"),
        }

    def run(
        self, *words: str | Path, more: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            capture_output=True,
            text=True,
            timeout=LONGEST,
            check=False,
            cwd=self.folder,
            env={**self.environment, **(more or {})},
        )

    def pip(
        self, *words: str | Path, more: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return self.run(self.bin / "python", "-m", "pip", "install", "-q", *words, more=more)

    def advise(
        self, line: str, more: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        return self.run(self.bin / "advise", *line.split(), more=more)

    def answer(self, more: Mapping[str, str] | None = None) -> tuple[str, int]:
        """The contact form that is advised, and how many engines said so."""
        done = self.advise(ASK, more)
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        return found["advies"]["contactvorm"], found["motoren"]

    @property
    def megabytes(self) -> float:
        """What was installed, without pip and setuptools."""
        [folder] = self.bin.parent.glob("lib/python*/site-packages")
        tools = re.compile(r"(_distutils_hack|distutils-|pip|pkg_resources|setuptools|wheel)\b")
        return (
            sum(
                file.stat().st_size
                for file in folder.rglob("*")
                if file.is_file() and not tools.match(file.relative_to(folder).parts[0])
            )
            / 1e6
        )


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """With the newest Python."""
    return Place(tmp_path, max(PYTHONS))


def engines(minor: int) -> int:
    """How many a plain install has: durable_rules only where it builds by itself."""
    return 1 if minor >= WITHOUT_FLAGS else 2


@pytest.mark.parametrize("minor", PYTHONS)
def test_a_plain_install_is_small_and_advises(minor: int, wheel: Path, tmp_path: Path) -> None:
    place = Place(tmp_path, minor)
    begun = time.monotonic()
    done = place.pip(wheel)
    took = time.monotonic() - begun

    assert done.returncode == 0, done.stderr
    assert place.answer() == ("fysiek", engines(minor))
    print(f"pip, Python 3.{minor}: {place.megabytes:.0f} MB, {took:.0f} s")  # noqa: T201
    assert place.megabytes <= PLAIN_MEGABYTES
    absent = place.advise("contact-form --agenda nazorg --out antwoord.docx")
    assert absent.returncode == 3
    assert absent.stderr.endswith('installeer het met: pip install "adwijzer[papier]"\n')


@pytest.mark.parametrize("extra", ORDERS)
def test_an_extra_brings_what_belongs_to_it(extra: str, wheel: Path, place: Place) -> None:
    assert place.pip(f"{wheel}[{extra}]").returncode == 0
    cases = "code;soort_informatie;ontvanger\nZ-1;medisch;werkgever\n"
    (place.folder / "zaken.csv").write_text(cases, encoding="utf-8")

    done = place.advise(ORDERS[extra].format(docs=ROOT / "docs"))
    assert done.returncode == ENDS.get(extra, 0), done.stderr
    assert "is het onderdeel" not in done.stderr
    if modules := IMPORTS.get(extra):
        assert place.run(place.bin / "python", "-c", f"import {modules}").returncode == 0


def test_the_office_has_what_one_person_needs_and_no_more(wheel: Path, place: Place) -> None:
    begun = time.monotonic()
    assert place.pip(f"{wheel}[bureau]").returncode == 0
    took = time.monotonic() - begun

    assert place.advise("contact-form --agenda nazorg --out antwoord.docx").returncode == 0
    assert place.advise(REGISTER.format(docs=ROOT / "docs")).returncode == 0
    assert place.run(place.bin / "python", "-c", "import adwijzer_web.app").returncode == 0
    print(f"[bureau]: {place.megabytes:.0f} MB, {took:.0f} s")  # noqa: T201
    assert place.megabytes <= OFFICE_MEGABYTES


@pytest.mark.parametrize("minor", PYTHONS)
def test_without_a_compiler_one_line_installs_it_with_one_engine(
    minor: int, wheel: Path, tmp_path: Path
) -> None:
    place = Place(tmp_path, minor)
    plain = place.pip("--no-cache-dir", "--no-binary", "durable-rules", wheel, more=NO_COMPILER)
    assert (plain.returncode == 0) == (engines(minor) == 1)
    guide = (ROOT / "README.md").read_text("utf-8")
    [line] = [each.strip() for each in guide.splitlines() if "without-compiler.txt" in each]

    shell = line.replace("pip install --no-deps adwijzer", f"pip install --no-deps {wheel}")
    path = {"PATH": f"{place.bin}:{os.environ['PATH']}", **NO_COMPILER}
    begun = time.monotonic()
    done = place.run("sh", "-c", shell, more=path)
    took = time.monotonic() - begun

    assert done.returncode == 0, done.stderr
    assert place.answer() == ("fysiek", 1)
    print(f"no compiler, Python 3.{minor}: {place.megabytes:.0f} MB, {took:.0f} s")  # noqa: T201
    assert place.advise("contact-form --agenda nazorg --out antwoord.docx").returncode == 0
    assert place.run(place.bin / "python", "-c", "import adwijzer_web.app").returncode == 0
    asked = place.advise(ASK, {"ADWIJZER_MOTOREN": "2"})
    assert (asked.returncode, asked.stdout) == (3, "")
    assert "niet geïnstalleerd" in asked.stderr


def test_a_build_that_does_not_load_is_mended_by_the_command_that_is_named(
    wheel: Path, place: Place
) -> None:
    if max(PYTHONS) < WITHOUT_FLAGS:
        pytest.skip("every Python here loads what pip builds")
    built = place.pip("--no-cache-dir", "--no-binary", "durable-rules", f"{wheel}[motor]")
    if built.returncode != 0:  # a compiler that refuses what older ones let pass
        assert place.pip(wheel).returncode == 0
        assert place.answer() == ("fysiek", 1)
        return
    done = place.advise(ASK)
    assert json.loads(done.stdout)["motoren"] == 1

    command = done.stderr.partition("voer uit: ")[2]
    mended = place.run("sh", "-c", command)

    assert mended.returncode == 0, mended.stderr
    assert place.answer({"ADWIJZER_MOTOREN": "2"}) == ("fysiek", 2)


def test_uvx_runs_it(wheel: Path, place: Place) -> None:
    assert place.pip("uv").returncode == 0
    python = PYTHONS[max(PYTHONS)]
    words = f"tool run --python {python} --from {wheel} advise {ASK}".split()
    begun = time.monotonic()
    done = place.run(place.bin / "uv", *words, more=NO_COMPILER)
    print(f"uvx: {time.monotonic() - begun:.0f} s")  # noqa: T201

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["motoren"] == engines(max(PYTHONS))


def test_pipx_installs_it(wheel: Path, place: Place) -> None:
    assert place.pip("pipx").returncode == 0
    home = {"PIPX_HOME": str(place.folder / "pipx"), "PIPX_BIN_DIR": str(place.folder / "shims")}
    begun = time.monotonic()
    done = place.run(place.bin / "pipx", "install", wheel, more=home)
    print(f"pipx: {time.monotonic() - begun:.0f} s")  # noqa: T201
    assert done.returncode == 0, done.stderr

    asked = place.run(place.folder / "shims" / "advise", *ASK.split())
    absent = place.run(place.folder / "shims" / "advise", "register", "list")

    assert json.loads(asked.stdout)["motoren"] == engines(max(PYTHONS))
    assert 'pipx install --force "adwijzer[bureau]"' in absent.stderr

"""What not everyone needs is no part of a plain install, and its absence is said in one line."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from adwijzer.inference.second_engine import WANTED
from adwijzer.text.extras import EXTRAS, command_for, missing_extra
from tests.house.test_names import ROOT, modules

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
OWN = ("adwijzer", "adwijzer_cli", "adwijzer_features", "adwijzer_rules", "adwijzer_web")
BARE = """
import contextlib, io, json, shlex, sys
from adwijzer.text.extras import EXTRAS

class Nothing:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in EXTRAS:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Nothing())
from adwijzer_cli.main import run
for line in json.loads(sys.argv[1]):
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run(shlex.split(line))
    out.seek(0)
    print(json.dumps([status, out.read(), err.getvalue()]))
"""
"""Runs lines of the command where none of the modules of an extra can be imported."""

REGISTER = f"--register {ROOT}/docs/voorbeeld-register.csv"
EVERYONE = {
    "contact-form --agenda nazorg": 0,
    "contact-form --agenda nazorg --format json": 0,
    "contact-form --agenda nazorg --format html": 0,
    "contact-form --agenda nazorg --format markdown": 0,
    "contact-form --agenda nazorg --why --what-if": 0,
    "timing --eerste-ziektedag 2026-03-02 --peildatum 2026-11-22 --format ics": 0,
    f"timing --cases {ROOT}/docs/voorbeeld-verzuim.csv --format csv": 0,
    f"role-conflict {REGISTER}": 1,
    f"role-conflict {REGISTER} --format csv": 1,
    "role-conflict --register boek.xlsx": 0,
    f"acceptance {REGISTER} --opdracht O-102": 0,
    "sharing --soort-informatie medisch --ontvanger werkgever": 0,
    "report --concept-naar alleen_werkgever": 0,
    "conversation --letter": 0,
    "rules show CV-UITKOMST-01": 0,
    "rules export informatiedeling --as dmn": 0,
    "rules register-entry --voorbeeld": 0,
    "schema contact-form --answer": 0,
}
ABSENT = {
    "contact-form --agenda nazorg --format docx --out antwoord.docx": "papier",
    f"role-conflict {REGISTER} --format xlsx --out paren.xlsx": "papier",
    "role-conflict": "zaken",
    "register list": "zaken",
    "case list": "zaken",
    "timing --zaak Z-1": "zaken",
    "web --no-browser": "web",
    "rules check": "proof",
    "batch informatiedeling --in zaken.csv --out uit.csv": "batch",
}


@cache
def asked(extra: str) -> frozenset[str]:
    """The packages that an extra brings, with those of the extras that it names; "" is none."""
    lines = PROJECT["optional-dependencies"][extra] if extra else PROJECT["dependencies"]
    found = set[str]()
    for each in map(Requirement, lines):
        if canonicalize_name(each.name) == "adwijzer":
            found |= {name for more in each.extras for name in asked(more)}
        else:
            found.add(canonicalize_name(each.name))
    return frozenset(found)


def imported() -> set[str]:
    """The modules of others that the program imports, wherever."""
    found = set[str]()
    for file in modules():
        for node in ast.walk(ast.parse((ROOT / file).read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found - {*sys.stdlib_module_names} - {*OWN}


def test_every_import_is_asked_for_by_the_program_or_by_the_extra_that_brings_it() -> None:
    packages = importlib.metadata.packages_distributions()
    strange = {
        name
        for name in imported()
        if not asked(EXTRAS.get(name, "")) & {*map(canonicalize_name, packages.get(name, ()))}
    }

    assert len(imported()) > 20
    assert strange - {"pyspark", "py4j"} == set()  # of the extra `spark`, no part of `all`


def test_a_plain_install_asks_for_nothing_that_an_extra_brings_but_the_second_engine() -> None:
    named = {name for extra in {*EXTRAS.values()} for name in asked(extra)}

    assert named & asked("") == {"durable-rules"}


def test_all_is_everything_but_spark_and_the_office_has_what_one_person_needs() -> None:
    extras = {*PROJECT["optional-dependencies"]} - {"dev", "all", "bureau", "spark"}

    assert asked("all") == {name for extra in extras for name in asked(extra)}
    assert {*EXTRAS.values()} == {*extras, "spark"}
    assert asked("bureau") == asked("zaken") | asked("papier") | asked("web") | asked("motor")


def test_durable_rules_is_asked_for_only_where_it_builds_by_itself() -> None:
    [plain] = [Requirement(each) for each in PROJECT["dependencies"] if "durable" in each]
    marker = plain.marker
    assert marker is not None

    def wanted(system: str, python: str) -> bool:
        return marker.evaluate({"sys_platform": system, "python_version": python})

    assert wanted("linux", "3.11")
    assert wanted("darwin", "3.12")
    assert not wanted("linux", "3.13")
    assert not wanted("win32", "3.12")
    assert [Requirement(each).marker for each in PROJECT["optional-dependencies"]["motor"]] == [
        None
    ]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    """Status, output and complaint of every line, in one process without any extra."""
    import openpyxl

    folder = tmp_path_factory.mktemp("bare")
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["opdracht", "ad", "rol", "start", "status"])
    sheet.append(["O-1", "AD-1", "coach", "2026-03-02", "gepland"])
    book.save(folder / "boek.xlsx")
    lines = [*EVERYONE, *ABSENT]
    done = subprocess.run(
        [sys.executable, "-c", BARE, json.dumps(lines)],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name != WANTED},
    )
    yield dict(zip(lines, map(json.loads, done.stdout.splitlines()), strict=True))
    assert sorted(path.name for path in folder.iterdir()) == ["boek.xlsx"]  # nothing half written


@pytest.mark.parametrize("line", EVERYONE)
def test_what_everyone_does_needs_no_extra(line: str, answers: dict[str, Any]) -> None:
    status, out, complaint = answers[line]

    assert (status, "fout" in complaint) == (EVERYONE[line], False), complaint
    assert out


def test_a_plain_install_without_durable_rules_says_that_one_engine_answered(
    answers: dict[str, Any],
) -> None:
    assert json.loads(answers["contact-form --agenda nazorg --format json"][1])["motoren"] == 1
    text = " ".join(answers["contact-form --agenda nazorg"][1].split())
    assert "Eén regelmachine gaf dit antwoord" in text


@pytest.mark.parametrize("line", ABSENT)
def test_what_needs_an_extra_says_in_one_line_what_to_install(
    line: str, answers: dict[str, Any]
) -> None:
    status, out, complaint = answers[line]
    last = complaint.splitlines()[-1]

    assert (status, out) == (3, "")
    assert last.startswith(f"fout: hiervoor is het onderdeel {ABSENT[line]} nodig")
    assert re.search(rf'pip install "adwijzer\[{ABSENT[line]}\]"$', last)


def test_another_missing_module_is_no_missing_extra() -> None:
    assert missing_extra(ModuleNotFoundError("no", name="yaml")) is None
    assert missing_extra(ImportError("does not load", name="z3")) is None
    assert missing_extra(ModuleNotFoundError("no", name="z3.z3core")) is not None


@pytest.mark.parametrize(
    ("file", "extra", "command"),
    [
        ("uv-receipt.toml", "papier", 'uv tool install "adwijzer[bureau]"'),
        ("uv-receipt.toml", "plan", 'uv tool install "adwijzer[bureau,plan]"'),
        ("pipx_metadata.json", "plan", 'pipx install --force "adwijzer[bureau,plan]"'),
        ("other", "plan", 'pip install "adwijzer[plan]"'),
    ],
)
def test_the_command_is_for_the_way_in_which_the_program_was_installed(
    file: str, extra: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / file).touch()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))

    assert command_for(extra) == command

"""Only regular files and standard input are read: a pipe or device could keep a reader for ever."""

from __future__ import annotations

import ast
import os
import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from adwijzer.language.folder import Folder
from adwijzer.resources import rules_folder
from adwijzer.site.folder import write_site
from adwijzer.store import author as author_module
from adwijzer.text.diagnostics import AdwijzerError
from tests.cli.command import ADVISE, ROOT
from tests.house.test_names import modules

NO_FILE = "dit is geen gewoon bestand"


def pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def listening(path: Path) -> Path:
    """A socket in the file system."""
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(path))
    return path


def device(_path: Path) -> Path:
    return Path("/dev/zero")


def link(path: Path) -> Path:
    path.symlink_to(pipe(path.with_name("pijp")))
    return path


READING = [
    "contact-form --case",
    "timing --cases",
    "role-conflict --register",
    "report --contact",
    "register import --dry-run",
]


@pytest.mark.parametrize(
    ("command", "make"),
    [
        *((READING[0], make) for make in (pipe, listening, device, link)),
        *((command, pipe) for command in READING[1:]),
        *(
            pytest.param(command, make, marks=pytest.mark.check(part="random"))
            for command in READING[1:]
            for make in (listening, device, link)
        ),
    ],
)
def test_what_is_no_regular_file_is_refused_at_once(
    command: str, make: Callable[[Path], Path], tmp_path: Path
) -> None:
    file = make(tmp_path / "x.yaml")

    done = subprocess.run(
        [ADVISE, *command.split(), str(file)],
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
        stdin=subprocess.DEVNULL,
    )

    assert done.returncode == 2, done
    assert NO_FILE in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("option", ["--token-file", "--tls-cert", "--tls-key"])
def test_a_server_does_not_start_with_a_pipe_for_a_secret(option: str, tmp_path: Path) -> None:
    ready = tmp_path / "gewoon"
    ready.write_text("x" * 32, encoding="ascii")
    files = {"--tls-cert": ready, "--tls-key": ready} if "tls" in option else {}
    files[option] = pipe(tmp_path / "pijp")
    words = [word for name, file in files.items() for word in (name, str(file))]

    done = subprocess.run(
        [ADVISE, "web", "--no-browser", *words],
        check=False,
        capture_output=True,
        text=True,
        timeout=30,
    )

    assert done.returncode == 2, done
    assert f"{files[option]}: dit bestand" in done.stderr


def test_who_makes_a_change_is_not_read_from_a_pipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(author_module, "data_folder", lambda: tmp_path)
    monkeypatch.delenv(author_module.VARIABLE, raising=False)
    pipe(tmp_path / "door.txt")

    with pytest.raises(AdwijzerError, match="niet duidelijk wie"):
        author_module.author(None)


def test_a_pipe_in_the_folder_of_a_site_is_no_site_of_ours(tmp_path: Path) -> None:
    write_site(str(tmp_path / "site"), {"index.html": b"x"})
    (tmp_path / "site/index.html").unlink()
    pipe(tmp_path / "site/index.html")

    with pytest.raises(AdwijzerError, match="veranderd sinds de site gemaakt is"):
        write_site(str(tmp_path / "site"), {"index.html": b"x"})


READ_THERE = {
    "engine/adwijzer/batch/caseload.py": "looks itself what the file is, before it opens it",
    "engine/adwijzer/decisions/assignments/reader.py": "an example of the program, as a resource",
    "engine/adwijzer/text/tables.py": "an example of the program, as a resource",
    "engine/adwijzer/site/pages.py": "what the program brings itself",
    "engine/adwijzer/store/locks.py": "a file of its own, and what the kernel says",
    "web/adwijzer_web/rule_site.py": "what the program brings itself",
    "engine/adwijzer/text/html.py": "what the program brings itself",
}
"""Modules that read without `open_file`, with the reason."""


def test_nothing_else_opens_a_file_to_read_it() -> None:
    found = {
        str(file)
        for file in modules()
        for node in ast.walk(ast.parse((ROOT / file).read_text("utf-8")))
        if isinstance(node, ast.Call) and reads(node)
    }

    assert found - READ_THERE.keys() == set()


def reads(call: ast.Call) -> bool:
    """Whether a call reads a path; what is in a package or opened to write does not count."""
    if not isinstance(call.func, ast.Attribute):
        return isinstance(call.func, ast.Name) and call.func.id == "open"
    if call.func.attr in {"read_text", "read_bytes"}:
        return "files(" not in ast.unparse(call.func.value)
    if call.func.attr != "open" or not isinstance(call.func.value, ast.Name | ast.Call):
        return False
    if ast.unparse(call.func.value) in {"os", "tarfile", "webbrowser", "store", "stored", "self"}:
        return False
    mode = ast.unparse(call.args[0]) if call.args else "'r'"
    return not {*mode} & {*"wxa"}


@pytest.mark.parametrize("name", ["bronnen.yaml", "regelbank.yaml", "gedeeld/x.yaml"])
def test_a_pipe_among_the_rules_is_refused_and_named(name: str, tmp_path: Path) -> None:
    rules = Path(shutil.copytree(rules_folder(), tmp_path / "regels"))
    (rules / name).unlink(missing_ok=True)
    pipe(rules / name)

    with pytest.raises(AdwijzerError) as caught:
        Folder.read(rules)

    assert f"{name}: {NO_FILE}" in str(caught.value)


def test_standard_input_may_be_a_pipe() -> None:
    done = subprocess.run(
        [ADVISE, "contact-form", "--case", "-", "--format", "json"],
        check=True,
        capture_output=True,
        text=True,
        input="agenda: [nazorg]\n",
    )

    assert '"besluit": "contactvorm"' in done.stdout

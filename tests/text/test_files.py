"""Only regular files and standard input are read: a pipe or device could keep a reader for ever."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from adwijzer.language.folder import Folder
from adwijzer.resources import rules_folder
from adwijzer.text.diagnostics import AdwijzerError
from tests.cli.command import ADVISE

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


@pytest.mark.parametrize("make", [pipe, listening, device, link])
@pytest.mark.parametrize(
    "command",
    [
        "contact-form --case",
        "timing --cases",
        "role-conflict --register",
        "report --contact",
        "register import --dry-run",
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

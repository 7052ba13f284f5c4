"""The wheel holds everything, and `advise` runs from it outside the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.check(part="package")

ROOT = Path(__file__).parents[2]
FOLDERS = {
    "engine/adwijzer": "adwijzer",
    "cli/adwijzer_cli": "adwijzer_cli",
    "rules": "adwijzer_rules",
    "features": "adwijzer_features",
    "web/adwijzer_web": "adwijzer_web",
}

KINDS = {".py", ".yaml", ".feature", ".j2", ".css", ".js", ".svg", ".xml", ".docx", ".json"}


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of a clean environment with the wheel in it, beside what it depends on.

    The libraries are those of this environment; of a folder named in a `.pth` file no other `.pth`
    files count, so the checkout is out of reach.
    """
    environment = tmp_path_factory.mktemp("clean") / "venv"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    pip: list[str | Path] = [
        environment / "bin" / "python",
        "-m",
        "pip",
        "install",
        "-q",
        "--no-compile",
    ]
    subprocess.run([*pip, "--no-deps", wheel], check=True, capture_output=True)
    here = sysconfig.get_path("purelib")
    [there] = environment.glob("lib/python*/site-packages")
    (there / "libraries.pth").write_text(f"{here}\n", encoding="utf-8")
    return environment / "bin"


def in_tree() -> set[str]:
    return {
        f"{package}/{file.relative_to(ROOT / folder).as_posix()}"
        for folder, package in FOLDERS.items()
        for file in (ROOT / folder).rglob("*")
        if file.suffix in KINDS or file.name in {"py.typed", "without-compiler.txt"}
    }


def test_every_module_rule_and_feature_is_in_the_wheel(wheel: Path) -> None:
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}

    assert packed == in_tree()


def test_the_installed_command_advises_outside_the_checkout(
    installed: Path, tmp_path: Path
) -> None:
    result = advise(installed, tmp_path, "contact-form --agenda werkplekonderzoek --format json")

    answer = json.loads(result)
    assert answer["advies"]["contactvorm"] == "fysiek"
    assert answer["advies"]["oordeel"] == "vereist"


def test_the_installed_command_knows_its_features(installed: Path, tmp_path: Path) -> None:
    result = advise(installed, tmp_path, "rules show CV-UITKOMST-01 --format json")

    assert json.loads(result)["voorbeelden"]


def test_the_installed_command_can_make_a_register(installed: Path, tmp_path: Path) -> None:
    new = "O-1 --ad AD-1 --rol coach --start 2026-03-02 --status gepland"
    advise(installed, tmp_path, f"register add {new} --by x --database r.db")

    [found] = json.loads(advise(installed, tmp_path, "register list --format json --database r.db"))

    assert (found["opdracht"], found["registerversie"]) == ("O-1", 1)


def test_the_installed_program_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    result = subprocess.run(
        [installed / "python", "-c", "import adwijzer_rules; print(adwijzer_rules.__file__)"],
        check=True,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )

    assert Path(result.stdout.strip()).is_relative_to(installed.parent)


def advise(installed: Path, folder: Path, arguments: str) -> str:
    return subprocess.run(
        [installed / "advise", *arguments.split()],
        check=True,
        capture_output=True,
        text=True,
        cwd=folder,
        env={"PATH": os.environ["PATH"], "ADWIJZER_CACHE": str(folder / "cache")},
    ).stdout

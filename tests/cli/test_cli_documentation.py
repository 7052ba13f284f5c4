"""The command lines in the documents are run as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from adwijzer.language import load_rules
from tests.cli.command import ADVISE, ROOT, advise

DOCUMENTS = ("README.md", "docs/gebruikersgids.md", "docs/website.md", "docs/grote-aantallen.md")
INTERACTIVE = tuple(
    f"advise {each.command}" for each in load_rules().decisions if each.kind != "pairs"
)
SERVES = "advise web"
"""Runs until it is stopped; tests/web starts it."""
SUBCOMMANDS = (*("import", "add", "change", "cancel", "list", "show", "export", "clock", "codes"),)
COMMANDS = (
    *(line.removeprefix("advise ") for line in INTERACTIVE),
    "role-conflict",
    *(f"register {name}" for name in SUBCOMMANDS),
)
FOUND = 1
"""How `role-conflict` ends when it found something; the example register has conflicts."""


def text_of(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def command_lines(document: str) -> list[str]:
    """Indented lines and words between backticks that call `advise`, continued lines joined."""
    text = re.sub(r"\\\n\s*", "", text_of(document))
    lines = [line.strip() for line in text.splitlines() if line.startswith("    ")]
    lines += re.findall(r"`([^`\n]+)`", text)
    called = [line for line in lines if re.search(r"(^|[|/] ?)advise [a-z-]", line)]
    bare = {line: line.removeprefix(".venv/bin/") for line in called}
    return [
        line
        for line, command in bare.items()
        if command not in INTERACTIVE and not command.startswith(SERVES)
    ]


def as_typed(line: str) -> str:
    """The command itself, wherever the program is and whatever is remarked about it."""
    return re.sub(r"\s+#.*", "", line.removeprefix(".venv/bin/"))


EVERY_LINE = [line for document in DOCUMENTS for line in command_lines(document) if "…" not in line]
RUN_ELSEWHERE = ("advise rules check", "advise rules docs --out site")
"""The longest, which other tests run just so: test_cli_rules_check and website/test_site_folder."""
LINES = [
    line
    for command, line in {as_typed(line): line for line in reversed(EVERY_LINE)}.items()
    if command not in RUN_ELSEWHERE
][::-1]
"""Each command once: documents repeat each other, and some commands take long."""


OPENED = ".venv/bin/advise case open Z-12 --eerste-ziektedag 2-3-2026 --by AD-7"


@pytest.fixture(scope="module")
def example_register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with the assignments of the example."""
    path = tmp_path_factory.mktemp("register") / "register.db"
    example = str(ROOT / "docs/voorbeeld-register.csv")
    done = advise("register import --by planner-1", example, "--database", str(path))
    assert done.status == 0, done.err
    return path


@pytest.fixture
def desk(tmp_path: Path, example_register: Path) -> Path:
    """A folder where `.venv/bin/advise`, the example case of the guide and a register are."""
    shutil.copy(example_register, tmp_path / "register.db")
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / ".venv/bin/advise").symlink_to(ADVISE)
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    found = re.search(r"```yaml\n(.*?)```", text_of("docs/gebruikersgids.md"), re.DOTALL)
    assert found is not None
    (tmp_path / "casus.yaml").write_text(found[1], encoding="utf-8")
    saved = advise("contact-form --agenda nazorg --format json").out
    (tmp_path / "contact.json").write_text(saved, encoding="utf-8")
    return tmp_path


def test_the_documents_have_command_lines() -> None:
    assert len(LINES) >= 10
    assert {as_typed(line) for line in EVERY_LINE} >= set(RUN_ELSEWHERE)


@pytest.mark.check(part="docs")
@pytest.mark.parametrize("line", LINES)
def test_a_command_line_in_the_documents_works(line: str, desk: Path) -> None:
    path = f"{desk / '.venv/bin'}:{os.environ['PATH']}"

    if "--zaak" in line:  # the line above it opens the case
        line = f"{OPENED} && {line}"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        cwd=desk,
        capture_output=True,
        text=True,
        check=False,
        env={
            **os.environ,
            "HOME": str(desk),
            "PATH": path,
            "ADWIJZER_DATABASE": str(desk / "register.db"),
            "XDG_DATA_HOME": str(desk / "data"),
        },
    )

    assert done.returncode in ((0, FOUND) if "role-conflict" in line else (0,)), done.stderr
    assert "fout" not in done.stderr
    assert done.stdout or ">" in line or "--out " in line


def test_the_options_in_the_guide_exist() -> None:
    known = "".join(advise(f"{command} --help").out for command in COMMANDS)

    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text_of("docs/gebruikersgids.md")))
    assert named
    assert [name for name in named if not re.search(rf"{name}\b(?!-)", known)] == []

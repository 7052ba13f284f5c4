"""The curl commands in docs/api.md run as they stand there."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.programs import needs_curl

pytestmark = pytest.mark.check(part="docs")

TEXT = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
COMMANDS = [
    command
    for block in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    for command in re.split(r"\n(?=curl)", block.strip())
]


def test_the_page_has_examples() -> None:
    assert len(COMMANDS) >= 10


@needs_curl
@pytest.mark.parametrize("command", COMMANDS, ids=range(len(COMMANDS)))
def test_an_example_runs_as_it_stands(address: str, command: str) -> None:
    done = subprocess.run(
        ["sh", "-c", command],
        env={"API": f"{address}/v1", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    data = json.loads(done.stdout)
    if "fax" in command:
        [told] = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)
        assert data == json.loads(told)
    else:
        assert "errors" not in data
        assert data.get("fout", 0) == 0

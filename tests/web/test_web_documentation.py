"""The curl commands in docs/api.md run as they stand there."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.programs import needs_curl
from tests.web.server import running

pytestmark = pytest.mark.check(part="docs")

TEXT = (Path(__file__).parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
EVERY = [
    command
    for block in re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    for command in re.split(r"\n(?=curl)", block.strip())
]


KEPT = [command for command in EVERY if "$TOKEN" in command]
COMMANDS = [command for command in EVERY if "$TOKEN" not in command]


def test_the_page_has_examples() -> None:
    assert len(COMMANDS) >= 10


@needs_curl
def test_the_examples_of_what_is_kept_run_as_they_stand_one_after_the_other(
    knowledge: Knowledge, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADWIJZER_BY", "AD-1")
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(tmp_path / "sleutels.db"))
    token, case = "een-geheim-van-deze-start-0123456789", ""
    made = Settings(seconds=30, nice=0, secret=token, database=str(tmp_path / "zaken.db"))
    with running(make_app(knowledge, made)) as address:
        for command in KEPT:
            done = subprocess.run(
                ["sh", "-c", command],
                env={"API": f"{address}/v1", "TOKEN": token, "CASE": case, "PATH": "/usr/bin:/bin"},
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            )
            data = json.loads(done.stdout)
            assert "errors" not in data, (command, data)
            assert not isinstance(data.get("status"), int), (command, data)
            case = case or data["id"]


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

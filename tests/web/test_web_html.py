"""The pages are valid HTML, as html-validate reads it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest

from tests.web.test_web_browser import FACTS

WEBSITE = Path(__file__).parents[1] / "website"
VALIDATOR = WEBSITE / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
NODE = shutil.which("node")

pytestmark = pytest.mark.skipif(
    NODE is None or not VALIDATOR.is_file(),
    reason="html-validate ontbreekt; installeer het met `npm ci --prefix tests/website`",
)


def test_every_page_is_valid(client: httpx.Client, tmp_path: Path) -> None:
    for name, path in FACTS.items():
        (tmp_path / f"{name}.html").write_text(client.get(path).text, encoding="utf-8")
    register = Path(__file__).parents[2] / "docs" / "voorbeeld-register.csv"
    found = client.post("/rolconflict", files={"register": ("r.csv", register.read_bytes())})
    (tmp_path / "rolconflict.html").write_text(found.text, encoding="utf-8")

    # Into a file: through a pipe a long list is cut off.
    report = tmp_path / "gevonden.json"
    with report.open("wb") as out:
        done = subprocess.run(
            [
                str(NODE),
                VALIDATOR,
                "--formatter=json",
                "--config",
                Path(__file__).with_name(".htmlvalidate.json"),
                *sorted(tmp_path.glob("*.html")),
            ],
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
            cwd=WEBSITE,
        )

    problems = [
        f"{Path(page['filePath']).name}:{each['line']}: {each['ruleId']}: {each['message']}"
        for page in json.loads(report.read_text(encoding="utf-8"))
        for each in page["messages"]
    ]
    assert problems == [], "\n".join(problems)
    assert done.returncode == 0, done.stderr

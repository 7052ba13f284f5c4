"""The pages are valid HTML, as html-validate reads it."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.programs import NODE, VALIDATOR, needs_html_validate
from tests.website.pages import Site

pytestmark = [pytest.mark.check(part="pages"), needs_html_validate]

HERE = Path(__file__).parent


def complaints(files: Mapping[str, bytes], folder: Path) -> list[str]:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    assert NODE is not None
    done = subprocess.run(
        [NODE, VALIDATOR, "--formatter=json", "--config", HERE / ".htmlvalidate.json", *files],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    return [
        f"{Path(result['filePath']).name}:{message['line']}: {message['ruleId']}:"
        f" {message['message']}"
        for result in json.loads(done.stdout)
        for message in result["messages"]
    ]


def test_every_page_of_a_site_that_has_everything_is_valid(small: Site, tmp_path: Path) -> None:
    pages = {name: small.files[name] for name in small.pages}

    assert complaints(pages, tmp_path) == []


def test_the_pages_of_the_site_of_the_rules_are_valid(site: Site, tmp_path: Path) -> None:
    most = None if os.environ.get("ADWIJZER_HELE_SITE") else 40_000
    pages = {
        name: site.files[name]
        for name in site.pages
        if most is None or len(site.files[name]) < most
    }

    assert len(pages) >= 30
    assert complaints(pages, tmp_path) == []


def test_a_fault_is_found(tmp_path: Path) -> None:
    page = b"<!DOCTYPE html>\n<html lang='nl'><head><title>x</title></head><body><p><div></div></p>"

    assert complaints({"fout.html": page}, tmp_path)

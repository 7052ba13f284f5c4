"""The programs of the system that some tests need.

A test whose program is absent is skipped with what to install; in CI that is a failure.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
NODE = shutil.which("node") or shutil.which("nodejs")
OFFICE = shutil.which("soffice")
VALIDATOR = Path(__file__).parent / "website/node_modules/html-validate/bin/html-validate.mjs"


def _needed(found: object, how: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not found, reason=f"a program is missing: {how}")


needs_chromium = _needed(CHROMIUM, "apt-get install chromium")
needs_curl = _needed(shutil.which("curl"), "apt-get install curl")
needs_git = _needed(shutil.which("git"), "apt-get install git")
needs_html_validate = _needed(
    NODE and VALIDATOR.is_file(), "apt-get install nodejs npm; npm ci --prefix tests/website"
)
needs_office = _needed(OFFICE, "apt-get install libreoffice-writer")
needs_openssl = _needed(shutil.which("openssl"), "apt-get install openssl")
needs_poppler = _needed(
    shutil.which("pdfinfo") and shutil.which("pdftotext"), "apt-get install poppler-utils"
)
needs_systemd = _needed(shutil.which("systemd-analyze"), "apt-get install systemd")

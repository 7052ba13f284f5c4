"""A large register of assignments, and the page on it."""

from __future__ import annotations

import time

from starlette.responses import Response

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS
from adwijzer.text.tables import Sent
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.roles_page import WORDS, Form, RolePage
from adwijzer_web.settings import UPLOAD
from adwijzer_web.uploaded import Upload
from adwijzer_web.work import WorkAtOnce


def upload(data: bytes, field: str = "register", own: str = "Mijn planning.csv") -> Upload:
    return Upload(Sent(f"{field}.csv", data, UPLOAD), own)


def judged(known: Knowledge, register: Upload, **words: str) -> Response:
    files = {"register": register, "voorgesteld": None, "arbeidsdeskundigen": None}
    form = Form(files, {**dict.fromkeys(WORDS, ""), **words})
    return RolePage(known, WorkAtOnce(60))._judge(form, time.monotonic() + 60)


def register(count: int) -> bytes:
    """Assignments of which many clash: an AD judges a client after advising."""
    rows = [";".join(COLUMNS)]
    for number in range(count):
        row = dict.fromkeys(COLUMNS, "")
        row |= {
            "opdracht": f"O-{number:05}",
            "ad": f"AD-{number % 97:02}",
            "client": f"C-{number % 97:02}{number // 194:03}",
            "rol": CHOICES["rol"][number % 5],
            "start": f"2026-{1 + number % 12:02}-{1 + number % 28:02}",
            "status": "lopend",
        }
        rows.append(";".join(row[name] for name in COLUMNS))
    return "\n".join(rows).encode()

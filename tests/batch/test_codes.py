"""Codes of a caseload: what the SQL lets pass is what the check of one code lets pass."""

from __future__ import annotations

import random

import duckdb
import pyarrow as pa

from adwijzer.batch.checks import code_doubtful
from adwijzer.text.codes import WrongCode, read_code

SHAPES = (
    ("0123456789", 7, 14),
    ("0123456789 -./_Aa31", 1, 24),
    ("0123456789 -./_Aa+@#E,é", 1, 16),
    ("Z", 55, 70),
    ("0123456789Aa_~-.[`{@é", 1, 9),
)

SHORT = {"A@1.2", "a@b.c", "a\x01", "Ab\x7f", "_", "~", "---", "Z~~"}


def doubtful_in(codes: list[str]) -> dict[str, bool]:
    with duckdb.connect() as connection:
        connection.register("zaken", pa.table({"code": pa.array(codes)}))
        query = f"SELECT code, {code_doubtful('code')} FROM zaken"
        return dict(connection.execute(query).fetchall())


def test_no_code_that_is_refused_passes() -> None:
    chance = random.Random(20260501)  # noqa: S311 - codes, not secrets
    codes = {
        "".join(chance.choices(signs, k=chance.randint(shortest, longest)))
        for signs, shortest, longest in SHAPES
        for _ in range(5_000)
    }
    codes |= SHORT
    refused = {code for code in codes if isinstance(read_code(code, "in `code`"), WrongCode)}

    found = doubtful_in(sorted(codes))

    assert len(refused) > 500
    assert {code for code in refused if not found[code]} == set()


def test_long_numbers_of_cases_are_not_looked_at_one_by_one() -> None:
    codes = [f"Z{number}" for number in range(10_000_000, 10_010_000)]  # eight digits each
    found = doubtful_in(codes)

    assert sum(found.values()) < len(codes) / 10, "one in eleven passes the eleven test"

"""All tables as lists, of which Spark takes elements by their place."""

from __future__ import annotations

import pytest
import sqlglot
from sqlglot import exp

from adwijzer.batch.levels import BY_CHANCE, Levels, by_chance
from adwijzer.batch.lists import DenseTable, Kind, Lists

FORMS = DenseTable("form", {"k": [0, 1, 2], "v": [4, None, 6]}, {})
ANSWERS = DenseTable(
    "answer",
    {"k": [0, 1, 2], "bits": [1 << 40, 0, None]},
    {"advies": ["mag", None, "mag"], "oordeel": ["mag", "mag_niet", "mag"]},
)


def test_every_column_of_every_table_stands_in_a_list() -> None:
    lists = Lists.of([FORMS, ANSWERS], "v_")
    [whole] = lists.table().to_pylist()

    def column(table: str, name: str) -> list[object]:
        part = lists.parts[table, name]
        found: list[int] = whole[part.column][part.begins :][:3]
        if part.texts:
            return [whole[part.texts][n] if n >= 0 else None for n in found]
        return [*found]

    assert column("form", "v") == [4, None, 6]
    assert column("answer", "bits") == [1 << 40, 0, None]
    assert column("answer", "advies") == ["mag", None, "mag"]
    assert column("answer", "oordeel") == ["mag", "mag_niet", "mag"]


def test_each_text_stands_there_once() -> None:
    assert Lists.of([ANSWERS], "v_").texts == {"teksten_0": ["mag", "mag_niet"]}


def test_an_element_is_taken_at_the_place_where_its_column_begins() -> None:
    lists = Lists.of([FORMS, ANSWERS], "v_")

    assert (
        lists.element("answer", "bits", exp.column("x")).sql("spark")
        == "GET(session.v_getallen_1, CAST(x AS INT))"
    )
    assert lists.element("answer", "oordeel", exp.column("x")).sql("spark") == (
        "GET(session.v_teksten_0, GET(session.v_getallen_2, CAST((x) + 3 AS INT)))"
    )


def test_sums_of_small_numbers_may_be_larger() -> None:
    lists = Lists.of([FORMS], "v_")

    assert (
        lists.element("form", "v", exp.column("x")).sql("spark")
        == "CAST(GET(session.v_getallen_0, CAST(x AS INT)) AS INT)"
    )


def test_each_list_becomes_a_variable() -> None:
    assert Lists.of([FORMS, ANSWERS], "v_").variables() == [
        "DECLARE OR REPLACE VARIABLE v_getallen_0 ARRAY<TINYINT>",
        "DECLARE OR REPLACE VARIABLE v_getallen_1 ARRAY<BIGINT>",
        "DECLARE OR REPLACE VARIABLE v_getallen_2 DEFAULT ARRAY(CAST(0 AS TINYINT))",
        "DECLARE OR REPLACE VARIABLE v_teksten_0 DEFAULT ARRAY('')",
        "SET VAR (v_getallen_0, v_getallen_1, v_getallen_2, v_teksten_0) ="
        " (SELECT getallen_0, getallen_1, getallen_2, teksten_0 FROM lijsten)",
    ]


@pytest.mark.parametrize(
    ("values", "bits"),
    [
        ((-128, 127), 8),
        ((128,), 16),
        ((-129,), 16),
        ((32_767,), 16),
        ((32_768,), 32),
        ((-(1 << 31), (1 << 31) - 1), 32),
        ((1 << 31,), 64),
        ((None,), 8),
        ((), 8),
    ],
)
def test_numbers_have_the_smallest_type_that_holds_them(
    values: tuple[int | None, ...], bits: int
) -> None:
    assert Kind.of(values) == Kind(bits, nulls=None in values)


def test_a_long_column_begins_a_list() -> None:
    long = DenseTable("long", {"k": [*range(9998)], "v": [n % 2 for n in range(9998)]}, {})

    lists = Lists.of([long, ANSWERS, ANSWERS], "v_")

    assert [len(values) for values in lists.numbers.values()] == [9998, 6, 12]


def test_apart_a_long_step_that_is_read_twice_is_worked_out_once() -> None:
    levels = Levels(sqlglot.parse_one("SELECT a FROM cases").assert_is(exp.Select), ["a"])
    levels.define("once", "a + 1")
    levels.define("short", "once * 2")
    many = " + ".join(f"a * {n}" for n in range(40))
    levels.define("long", f"short + {many}")
    levels.define("left", "a - 1")
    levels.define(BY_CHANCE, by_chance())

    made = levels.apart(
        "s", {"x": "long + 1", "y": "long + short"}, exp.column(BY_CHANCE) >= 0, Lists.of([], "v_")
    )

    short = "((a + 1) * 2)"
    assert [(name, each.sql("spark")) for name, each in made] == [
        ("s0", "SELECT a FROM cases"),
        ("s1", f"SELECT `a`, {short} + {many} AS long FROM s0"),
        ("s2", f"SELECT `a`, `long`, RAND(0) AS {BY_CHANCE} FROM s1"),
        ("", f"SELECT long + 1 AS `x`, long + {short} AS `y` FROM s2 WHERE {BY_CHANCE} >= 0"),
    ]

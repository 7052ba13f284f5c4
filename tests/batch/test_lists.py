"""All tables as a few long lists, of which Spark takes elements by their place."""

from __future__ import annotations

from sqlglot import exp

from adwijzer.batch.lists import DenseTable, Lists

FORMS = DenseTable("form", {"k": [0, 1, 2], "v": [4, None, 6]}, {})
ANSWERS = DenseTable(
    "answer",
    {"k": [0, 1, 2], "bits": [1 << 40, 0, None]},
    {"advies": ["mag", None, "mag"], "oordeel": ["mag", "mag_niet", "mag"]},
)


def test_every_column_of_every_table_stands_in_a_list() -> None:
    lists = Lists.of([FORMS, ANSWERS])
    [whole] = lists.table().to_pylist()

    def column(table: str, name: str) -> list[object]:
        part = lists.parts[table, name]
        found = whole[part.column][part.begins :][:3]
        texts = whole["teksten"]
        return [texts[n] if part.numbered and n is not None else n for n in found]

    assert column("form", "v") == [4, None, 6]
    assert column("answer", "bits") == [1 << 40, 0, None]
    assert column("answer", "advies") == ["mag", None, "mag"]
    assert column("answer", "oordeel") == ["mag", "mag_niet", "mag"]


def test_each_text_stands_there_once() -> None:
    assert Lists.of([ANSWERS]).texts["teksten"] == ["mag", "mag_niet"]


def test_an_element_is_taken_at_the_place_where_its_column_begins() -> None:
    lists = Lists.of([FORMS, ANSWERS])

    assert (
        lists.element("form", "v", exp.column("x")).sql("spark")
        == "GET(`getallen`, CAST(x AS INT))"
    )
    assert lists.element("answer", "oordeel", exp.column("x")).sql("spark") == (
        "GET(`teksten`, GET(`getallen`, CAST((x) + 6 AS INT)))"
    )


def test_apart_each_column_is_a_list_by_itself() -> None:
    [whole] = Lists.of([FORMS, ANSWERS], apart=True).table().to_pylist()

    assert whole == {
        "form_v": [4, None, 6],
        "answer_bits": [1 << 40, 0, None],
        "answer_advies": ["mag", None, "mag"],
        "answer_oordeel": ["mag", "mag_niet", "mag"],
    }

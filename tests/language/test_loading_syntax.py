"""YAML and JSON are read as text with places; nothing is guessed."""

import sys

import pytest

from adwijzer.text.diagnostics import InputError, Place
from adwijzer.text.nodes import MAXIMUM_DEPTH, Mapping, Node, Scalar, Sequence, parse


def plain(node: Node) -> object:
    """A node without its places; what is empty as None."""
    match node:
        case Scalar():
            return None if node.is_null else node.text
        case Mapping(entries=entries):
            return {key.text: plain(value) for key, value in entries}
        case Sequence(items=items):
            return [plain(item) for item in items]


def places(node: Node) -> dict[str, Place]:
    """Every word of a node with its line and column."""
    match node:
        case Scalar(text=text, at=at):
            return {text: at}
        case Mapping(entries=entries):
            parts = [part for entry in entries for part in entry]
        case Sequence(items=items):
            parts = list(items)
    return {word: at for part in parts for word, at in places(part).items()}


def refused(text: str, file: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        parse(text, file)
    return [str(problem) for problem in caught.value.diagnostics]


WORDS = "ja nee yes no on off y n true False 28 0o17 0x1F 1_000 1.5 .inf 1e3 2026-01-31 12:30:45 <<"


@pytest.mark.parametrize("word", WORDS.split())
def test_every_word_of_yaml_stays_text(word: str) -> None:
    assert plain(parse(f"{word}: [{word}]", "x.yaml")) == {word: [word]}


@pytest.mark.parametrize("word", ["", "~", "null", "Null", "NULL"])
def test_null_is_empty_and_a_quoted_null_is_text(word: str) -> None:
    assert plain(parse(f"a: {word}\nb: '{word}'\n", "x.yaml")) == {"a": None, "b": word}


def test_json_null_true_and_numbers_stay_as_written() -> None:
    text = '{"a": null, "b": "null", "c": true, "d": 1.50, "e": -0, "f": 1e5}'

    assert plain(parse(text, "x.json")) == {
        "a": None,
        "b": "null",
        "c": "true",
        "d": "1.50",
        "e": "-0",
        "f": "1e5",
    }


def test_a_number_of_thousands_of_digits_is_a_word_like_any_other() -> None:
    assert plain(parse(f'{{"a": {"9" * 6000}}}', "x.json")) == {"a": "9" * 6000}


def test_places_in_yaml_and_json_count_lines_and_columns_from_1() -> None:
    text = '{"agenda":\n   ["nazorg"],\n"haast": "ja"}'
    for file in ("x.json", "x.yaml"):
        assert places(parse(text, file)) == {
            "agenda": (1, 2),
            "nazorg": (2, 5),
            "haast": (3, 1),
            "ja": (3, 10),
        }
    assert places(parse("agenda:\n  - nazorg\nhaast: ja\n", "x.yaml")) == {
        "agenda": (1, 1),
        "nazorg": (2, 5),
        "haast": (3, 1),
        "ja": (3, 8),
    }


def test_columns_count_characters_and_not_bytes() -> None:
    text = '{"cliënt": "😀", "x": "ë"}'
    for file in ("x.json", "x.yaml"):
        node = parse(text, file)
        assert isinstance(node, Mapping)
        assert [value.at for _, value in node.entries] == [(1, 12), (1, 22)]


def test_duplicate_keys_are_refused_in_yaml_and_json_alike() -> None:
    assert refused("a: 1\nb: 2\na: 3\n", "x.yaml") == [
        "x.yaml:3:1: `a` staat hier twee keer (de eerste staat op regel 1; haal er een weg)"
    ]
    assert refused('{"a": 1,\n "b": [{"c": 1, "c": 2}],\n "a": 3}', "x.json") == [
        "x.json:2:17: `c` staat hier twee keer (de eerste staat op regel 2; haal er een weg)",
        "x.json:3:2: `a` staat hier twee keer (de eerste staat op regel 1; haal er een weg)",
    ]
    assert refused('{"a": 1,\n "\\u0061": 3}', "x.json") == [
        "x.json:2:2: `a` staat hier twee keer (de eerste staat op regel 1; haal er een weg)"
    ]


def test_a_duplicate_key_that_might_be_personal_is_not_repeated() -> None:
    assert refused("Jan de Vries: 1\nJan de Vries: 2\n", "x.yaml") == [
        "x.yaml:2:1: een sleutel staat hier twee keer (de eerste staat op regel 1; haal er een weg)"
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", "1:1"),
        ("{", "1:2"),
        ('{"a": 1,}', "1:8" if sys.version_info >= (3, 13) else "1:9"),  # the comma, or after it
        ('{"a": 1, b}', "1:10"),
        ('{"a": 1}\n{"b": 2}', "2:1"),
        ('{"a": ja}', "1:7"),
        ("{'a': 1}", "1:2"),
        ('{"a":\n  "b\nc"}', "2:5"),
        ('{"a": "\\ud800"}', "1:7"),
        ('{"a": 1} // niet zo', "1:10"),
    ],
)
def test_broken_json_is_refused_with_its_place(text: str, place: str) -> None:
    assert refused(text, "x.json") == [
        f"x.json:{place}: de JSON klopt hier niet (let op komma's, haakjes en aanhalingstekens)"
    ]


@pytest.mark.parametrize("opening", ["[", '{"a": '])
def test_json_may_be_nested_deeply_but_not_without_end(opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    deepest = opening * MAXIMUM_DEPTH + closing * MAXIMUM_DEPTH
    if opening != "[":
        deepest = opening * MAXIMUM_DEPTH + "1" + closing * MAXIMUM_DEPTH
    assert parse(deepest, "x.json")

    deeper = opening + deepest + closing
    hint = "(zo diep hoeft een casus of regel niet)"
    column = len(opening) * MAXIMUM_DEPTH + 1
    assert refused(deeper, "x.json") == [
        f"x.json:1:{column}: dit is meer dan 40 lagen diep genest {hint}"
    ]
    assert refused(opening * 100_000, "x.json") == [
        f"x.json: dit is meer dan 40 lagen diep genest {hint}"
    ]


def test_the_name_says_whether_it_is_yaml_or_json() -> None:
    assert plain(parse('{"a": ja}', "x.yaml")) == {"a": "ja"}
    assert plain(parse('{"a": ja}', "x.YML")) == {"a": "ja"}
    assert refused('{"a": ja}', "x.JSON")


def test_without_a_name_the_first_characters_say_so() -> None:
    assert plain(parse('{"a": "ja"}', "standaardinvoer")) == {"a": "ja"}
    assert plain(parse("{a: ja}", "standaardinvoer")) == {"a": "ja"}
    assert refused('{"a": ja}', "standaardinvoer") == [
        "standaardinvoer:1:7: de JSON klopt hier niet (let op komma's, haakjes en aanhalingstekens)"
    ]


def test_a_mapping_gives_the_value_of_a_key() -> None:
    node = parse("a: b", "x.yaml")

    assert isinstance(node, Mapping)
    assert node.get("a") == Scalar("b", (1, 4))
    assert node.get("c") is None

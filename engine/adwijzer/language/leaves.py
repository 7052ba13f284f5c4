"""What may stand behind a key of a YAML file: a text, a word, a number, a day, a condition.

An editor reads YAML as version 1.2 says: `ja` is a word, `28` a number, `true` a truth value;
every scalar is text here. So where a text or a word belongs, the schema takes numbers and truth
values too.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, Final, Literal, TypeAlias, TypeVar

from pydantic import BeforeValidator, PlainValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from adwijzer.model.ranks import Rank
from adwijzer.model.readers import READERS
from adwijzer.text.days import DAY, day_of
from adwijzer.text.nodes import Mapping, Node, Scalar, Sequence

WORD: Final = r"[A-Za-z0-9_-]{1,60}"
NUMBER: Final = r"-?[0-9]{1,9}"
_LAW: Final = (
    r"wetten\.overheid\.nl/(BWBR[0-9]{7}|jci1\.3:c:BWBR[0-9]{7}(&[a-z]+=[A-Za-z0-9.:-]+)+)"
)
_SITE: Final = r"(?!wetten\.overheid\.nl)([a-z0-9-]+\.)+[a-z]{2,}/[A-Za-z0-9/._~?=&%:#-]*"
ADDRESS: Final = f"https://({_LAW}|{_SITE})"
"""A page of a public site; a law by its number in the national database, an article by a link of
Juriconnect, which holds whatever the version."""

TEXT_SCHEMA: Final[dict[str, Any]] = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
WORD_SCHEMA: Final[dict[str, Any]] = {
    "type": ["string", "integer", "boolean"],
    "pattern": f"^{WORD}$",
}
WHOLE_SCHEMA: Final[dict[str, Any]] = {
    "type": "integer",
    "minimum": -999_999_999,
    "maximum": 999_999_999,
}
DAY_SCHEMA: Final[dict[str, Any]] = {"type": "string", "format": "date", "pattern": f"^{DAY}$"}


def _one_or_more(items: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [items, {"type": "array", "items": items}]}


def text_of(value: Node | str) -> str:
    """The text of a scalar, without the white space around it; raises when it says nothing."""
    if isinstance(value, str):  # the key of a mapping
        return value
    if not isinstance(value, Scalar) or value.is_null or not value.text.strip():
        raise PydanticCustomError("no_text", "no text")
    return value.text.strip()


def _address(value: Node) -> str:
    text = text_of(value)
    if not re.fullmatch(ADDRESS, text):
        raise PydanticCustomError("no_address", "no address")
    return text


def _number(value: Node) -> int:
    text = text_of(value)
    if not re.fullmatch(NUMBER, text):
        raise PydanticCustomError("no_number", "no number")
    return int(text)


def _day(value: Node) -> date:
    day = day_of(text_of(value))
    if day is None:
        raise PydanticCustomError("no_day", "no day")
    return day


def _number_or_day(value: Node) -> int | date:
    text = text_of(value)
    found = int(text) if re.fullmatch(NUMBER, text) else day_of(text)
    if found is None:
        raise PydanticCustomError("no_number_or_day", "no number or day")
    return found


def _parts(node: Node) -> Any:
    return list(node.items) if isinstance(node, Sequence) else node


def part_or_parts(node: Node) -> Any:
    """One value as a list of one."""
    return list(node.items) if isinstance(node, Sequence) else [node]


def _lists(node: Node) -> Any:
    rows = node.items if isinstance(node, Sequence) else ()
    if not rows or not all(isinstance(row, Sequence) and row.items for row in rows):
        raise PydanticCustomError("no_lists", "no list of lists")
    return list(rows)


def _by_name(error: str) -> BeforeValidator:
    """Takes a mapping; anything else is this error."""

    def values(node: Node) -> dict[str, Node]:
        if not isinstance(node, Mapping):
            raise PydanticCustomError(error, "no mapping")
        return {key.text: value for key, value in node.entries}

    return BeforeValidator(values)


def _as_it_is(node: Node) -> Node:
    return node


T = TypeVar("T")

PROSE: Final = "prose"
"""Marks what people read as text."""

Text: TypeAlias = Annotated[str, BeforeValidator(text_of), WithJsonSchema(TEXT_SCHEMA), PROSE]
Word: TypeAlias = Annotated[
    str,
    StringConstraints(pattern=f"^{WORD}$"),
    BeforeValidator(text_of),
    WithJsonSchema(WORD_SCHEMA),
]
Words: TypeAlias = Annotated[
    list[Word], BeforeValidator(part_or_parts), WithJsonSchema(_one_or_more(WORD_SCHEMA))
]
"""One word, or a list."""

Readers: TypeAlias = Annotated[
    list[Word], BeforeValidator(part_or_parts), WithJsonSchema(_one_or_more({"enum": [*READERS]}))
]
"""One reader of texts, or a list."""

TextList: TypeAlias = Annotated[
    list[Text], BeforeValidator(part_or_parts), WithJsonSchema(_one_or_more(TEXT_SCHEMA))
]
"""One text, or a list."""

WordLists: TypeAlias = Annotated[
    list[Annotated[list[Word], BeforeValidator(_parts)]],
    BeforeValidator(_lists),
    WithJsonSchema(
        {
            "type": "array",
            "items": {"type": "array", "items": WORD_SCHEMA, "minItems": 1},
            "minItems": 1,
        }
    ),
]
Whole: TypeAlias = Annotated[int, BeforeValidator(_number), WithJsonSchema(WHOLE_SCHEMA)]
Day: TypeAlias = Annotated[date, BeforeValidator(_day), WithJsonSchema(DAY_SCHEMA)]
WholeOrDay: TypeAlias = Annotated[
    int | date,
    PlainValidator(_number_or_day),
    WithJsonSchema({"anyOf": [WHOLE_SCHEMA, DAY_SCHEMA]}),
]
Pairs: TypeAlias = Annotated[
    dict[str, Text],
    _by_name("no_pairs"),
    WithJsonSchema({"type": "object", "additionalProperties": TEXT_SCHEMA}),
]
"""A word or text for each of any words."""

Texts: TypeAlias = Annotated[Pairs, PROSE]
"""A text for each of any words."""

Address: TypeAlias = Annotated[
    str,
    BeforeValidator(_address),
    WithJsonSchema({"type": "string", "format": "uri", "pattern": f"^{ADDRESS}$"}),
]
"""Where something can be read by anyone."""

Choice: TypeAlias = Annotated[T, BeforeValidator(text_of)]
"""One word out of a closed list."""

YesNo: TypeAlias = Choice[Literal["ja", "nee"]]

Ranking: TypeAlias = Annotated[
    Choice[Rank], WithJsonSchema({"enum": [rank.value for rank in Rank]})
]

Listed: TypeAlias = Annotated[list[T], BeforeValidator(_parts)]
"""A list of entries."""

Named: TypeAlias = Annotated[dict[Word, T], _by_name("no_names")]
"""Free names, each with an entry."""

RULE_CONDITION, OPEN_CONDITION = "voorwaarde", "voorwaarde_van_een_aandachtspunt"
DEFINED = "words_of_the_rule_base"
LAYER_NAME, CONCLUSIONS, RESERVATIONS = "laagnaam", "gevolgen", "voorbehouden"


def _defined(name: str) -> WithJsonSchema:
    """A part of the schema that depends on the names of a rule base; `schema` fills it in."""
    return WithJsonSchema({DEFINED: name})


LayerName: TypeAlias = Annotated[Word, _defined(LAYER_NAME)]
RuleCondition: TypeAlias = Annotated[Any, PlainValidator(_as_it_is), _defined(RULE_CONDITION)]
"""A condition stays a node until the names are known that it may use."""

OpenCondition: TypeAlias = Annotated[Any, PlainValidator(_as_it_is), _defined(OPEN_CONDITION)]
"""The condition of an attention point, which may ask for what is unknown."""

Conclusions: TypeAlias = Annotated[Pairs, _defined(CONCLUSIONS)]
"""A value for each outcome or concept."""

Reservations: TypeAlias = Annotated[Texts, _defined(RESERVATIONS)]
"""A text for each outcome."""

"""A mapping in a YAML file as a pydantic model, with errors in Dutch that have a place and a hint.

A model is handed nodes, which know their place, and no plain dicts. It reports what is wrong with
itself to the `FileProblems` in the context of the validation and then stands in for itself with
what is right in it. So one wrong key hides no error in the rest of the file.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from enum import Enum
from typing import Annotated, Any, ClassVar, Final, Literal, Self, TypeAlias, TypeVar, get_args

from msgspec import Struct
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    ModelWrapValidatorHandler,
    PlainValidator,
    PrivateAttr,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails, PydanticCustomError

from adwijzer.language.problems import FileProblems
from adwijzer.model.rulebase import Rank
from adwijzer.text.days import DAY, day_of
from adwijzer.text.diagnostics import Place, did_you_mean
from adwijzer.text.nodes import Mapping, Node, Scalar
from adwijzer.text.nodes import Sequence as ListNode

WORD: Final = r"[A-Za-z0-9_-]{1,60}"
NUMBER: Final = r"-?[0-9]{1,9}"

Step: TypeAlias = str | int
"""A key of a mapping, or the number of a part of a list, from 0."""

Path: TypeAlias = tuple[Step, ...]
"""The steps from an entry to a part of it."""


# What may stand behind a key. An editor reads YAML as version 1.2 says: `ja` is a word, `28` a
# number, `true` a truth value; every scalar is text here. So where a text or a word belongs, the
# schema takes numbers and truth values too.

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


def _text(value: Node | str) -> str:
    if isinstance(value, str):  # the key of a mapping
        return value
    if not isinstance(value, Scalar) or value.is_null or not value.text.strip():
        raise PydanticCustomError("no_text", "no text")
    return value.text.strip()


def _number(value: Node) -> int:
    text = _text(value)
    if not re.fullmatch(NUMBER, text):
        raise PydanticCustomError("no_number", "no number")
    return int(text)


def _day(value: Node) -> date:
    day = day_of(_text(value))
    if day is None:
        raise PydanticCustomError("no_day", "no day")
    return day


def _number_or_day(value: Node) -> int | date:
    text = _text(value)
    found = int(text) if re.fullmatch(NUMBER, text) else day_of(text)
    if found is None:
        raise PydanticCustomError("no_number_or_day", "no number or day")
    return found


def _parts(node: Node) -> Any:
    return list(node.items) if isinstance(node, ListNode) else node


def _part_or_parts(node: Node) -> Any:
    return list(node.items) if isinstance(node, ListNode) else [node]


def _lists(node: Node) -> Any:
    rows = node.items if isinstance(node, ListNode) else ()
    if not rows or not all(isinstance(row, ListNode) and row.items for row in rows):
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

Text: TypeAlias = Annotated[str, BeforeValidator(_text), WithJsonSchema(TEXT_SCHEMA), PROSE]
Word: TypeAlias = Annotated[
    str,
    StringConstraints(pattern=f"^{WORD}$"),
    BeforeValidator(_text),
    WithJsonSchema(WORD_SCHEMA),
]
Words: TypeAlias = Annotated[
    list[Word], BeforeValidator(_part_or_parts), WithJsonSchema(_one_or_more(WORD_SCHEMA))
]
"""One word, or a list."""

TextList: TypeAlias = Annotated[
    list[Text], BeforeValidator(_part_or_parts), WithJsonSchema(_one_or_more(TEXT_SCHEMA))
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

Choice: TypeAlias = Annotated[T, BeforeValidator(_text)]
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


class OnlyWith(Struct, frozen=True):
    """The key belongs only where another key has one of these words; `required` then too."""

    key: str
    words: tuple[str, ...]
    required: bool = False


class _Wrong(str):
    """Stands where a value is wrong or missing that must be there; empty, so it says nothing."""

    __slots__ = ()


_WRONG: Final = _Wrong()

_WORDING: Final[dict[str, tuple[str, str | None]]] = {
    "no_text": ("`{key}` moet een tekst zijn", "zet er een tekst achter"),
    "string_pattern_mismatch": ("`{key}` moet één woord zijn", "gebruik letters, cijfers, _ en -"),
    "no_number": ("`{key}` moet een geheel getal zijn", "zoals 28"),
    "no_day": ("`{key}` moet een datum zijn", "zoals 2026-01-31"),
    "no_number_or_day": (
        "`{key}` moet een geheel getal of een datum zijn",
        "zoals 28 of 2026-01-31",
    ),
    "list_type": ("`{key}` moet een lijst zijn", "begin elk deel met `- `"),
    "no_lists": ("`{key}` moet een lijst van lijsten zijn", "zoals [[B1-09, B1-10], [G-34]]"),
    "no_names": ("`{key}` moet namen met inhoud hebben", None),
    "no_pairs": ("`{key}` moet de vorm `naam: waarde` hebben", None),
}
"""What the errors of leaves are in Dutch, by the type that pydantic or a leaf gives them."""


class YamlEntry(BaseModel):
    """A mapping with known keys. Its title says in Dutch what it is, with the article.

    A model with errors is kept, with the defaults for what is wrong and an empty text for what
    must be there; `has` and `complete` tell what can be relied on.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    either: ClassVar[tuple[str, ...]] = ()
    """Exactly one of these keys says something."""

    _node: Node = PrivateAttr()
    _right: frozenset[str] = PrivateAttr(default=frozenset())
    _complete: bool = PrivateAttr(default=True)

    @property
    def at(self) -> Place:
        return self._node.at

    @property
    def complete(self) -> bool:
        """Whether everything that must be there is there and right."""
        return self._complete

    def has(self, *keys: str) -> bool:
        """Whether these keys are there and right."""
        return self._right.issuperset(keys)

    def gives(self, key: str) -> bool:
        """Whether this key is there, right or wrong."""
        return isinstance(self._node, Mapping) and self._node.get(key) is not None

    def place(self, *path: Step) -> Place:
        """Where the value stands behind a key, or a part of it; without it the entry itself."""
        return node_at(self._node, path).at

    def place_of_key(self, *path: Step) -> Place:
        """Where the last key of `path` stands."""
        return _key_at(self._node, path)

    @field_validator("*", mode="wrap")
    @classmethod
    def _stand_in(cls, value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        return value if value is _WRONG else handler(value)

    @model_validator(mode="wrap")
    @classmethod
    def _read(
        cls,
        node: Node,
        handler: ModelWrapValidatorHandler[Self],
        info: ValidationInfo,
    ) -> Self:
        problems: FileProblems = info.context  # type: ignore[assignment]  # always given
        required = {key for key, field in cls.model_fields.items() if field.is_required()}
        nothing = dict.fromkeys(required, _WRONG)
        if not isinstance(node, Mapping):
            keys = ", ".join(key for key in cls.model_fields if key in required or not required)
            problems.report(node.at, f"hier hoort {cls.what()}", f"met: {keys}")
            return handler(nothing).settled(node, (), problems)
        try:
            return handler(_values(node)).settled(node, _values(node), problems)
        except ValidationError as error:
            paths = cls._report(error, node, problems)
        wrong = {path[0] for path in paths if len(path) == 1}
        node = _without(node, [path for path in paths if len(path) > 1])
        try:
            right = _only(node, wrong)
            entry = handler(nothing | right)
        except ValidationError as error:  # what is left of a list says too little
            wrong |= {each["loc"][0] for each in error.errors()}
            right = _only(node, wrong)
            entry = handler(nothing | right)
        return entry.settled(node, right, problems)

    def settled(self, node: Node, right: Collection[str], problems: FileProblems) -> Self:
        """Remember where the entry stands and what is right in it; check keys that go together."""
        self._node, self._right = node, frozenset(right)
        fields = type(self).model_fields
        self._complete = self.has(*(key for key in fields if fields[key].is_required()))
        if isinstance(node, Mapping):
            self._check_bound(problems)
            self._check_either(problems)
        return self

    @classmethod
    def what(cls) -> str:
        """What it is, in Dutch, with the article."""
        return cls.model_config["title"] or ""

    @classmethod
    def _report(cls, error: ValidationError, node: Mapping, problems: FileProblems) -> list[Path]:
        """Say in Dutch what pydantic found in this mapping, and where that is."""
        found = error.errors(include_url=False, include_input=False)
        for each in found:
            at, message, hint = cls._translated(each, node)
            problems.report(at, message, hint)
        return [_path(each) for each in found]

    @classmethod
    def _translated(cls, error: ErrorDetails, node: Mapping) -> tuple[Place, str, str | None]:
        path = _path(error)
        key = [str(step) for step in path if isinstance(step, str)][-1]
        match error["type"]:
            case "missing":
                meaning = cls.model_fields[key].description
                return node.at, f"{cls.what()} mist `{key}`", f"hier hoort: {meaning}"
            case "extra_forbidden":
                return (
                    _key_at(node, path),
                    f"onbekend sleutelwoord `{key}` in {cls.what()}",
                    did_you_mean(key, cls.model_fields),
                )
            case "literal_error" | "enum":
                value = _text(node_at(node, path))
                return (
                    node_at(node, path).at,
                    f"onbekende waarde `{value}` bij `{key}`",
                    did_you_mean(value, words_of(cls.model_fields[key].annotation)),
                )
            case kind:
                message, hint = _WORDING[kind]
                at = _key_at(node, path) if "[key]" in error["loc"] else node_at(node, path).at
                return at, message.format(key=key[:60]), hint

    def _check_bound(self, problems: FileProblems) -> None:
        """A key that depends on another one is there where it must, and only where it may."""
        for key, field in type(self).model_fields.items():
            for bound in field.metadata:
                if not isinstance(bound, OnlyWith) or not self.has(bound.key):
                    continue  # reported already; what belongs here depends on it
                given, belongs = getattr(self, bound.key), getattr(self, bound.key) in bound.words
                if self.gives(key) and not belongs:
                    problems.report(
                        self.place(key),
                        f"`{key}` hoort niet bij `{bound.key}: {given}`",
                        "alleen bij " + " of ".join(f"`{bound.key}: {w}`" for w in bound.words),
                    )
                elif belongs and bound.required:
                    self._complete = self._complete and self.has(key)
                    if not self.gives(key):
                        problems.report(
                            self.at,
                            f"{self.what()} mist `{key}`",
                            f"hier hoort: {field.description}",
                        )

    def _check_either(self, problems: FileProblems) -> None:
        wrong = any(self.gives(key) and not self.has(key) for key in self.either)
        if self.either and not wrong and sum(bool(getattr(self, key)) for key in self.either) != 1:
            fields = type(self).model_fields
            keys = " óf ".join(f"`{key}`" for key in self.either)
            meanings = " óf ".join(fields[key].description or "" for key in self.either)
            problems.report(self.at, f"{self.what()} moet óf {keys} hebben", meanings)


E_ = TypeVar("E_", bound=YamlEntry)


def read_entry(node: Node, model: type[E_], problems: FileProblems) -> E_:
    """The entry at `node`; what is wrong with it is reported, every problem once."""
    entry = model.model_validate(node, context=problems)
    problems.found[:] = dict.fromkeys(problems.found)
    return entry


def words_of(annotation: Any) -> tuple[str, ...]:
    """The words of a closed list."""
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return tuple(each.value for each in annotation)
    return get_args(annotation)


def entries_of(node: Node) -> Sequence[tuple[Scalar, Node]]:
    """The keys of a mapping with their values; nothing for another node."""
    return node.entries if isinstance(node, Mapping) else ()


def node_at(node: Node, path: Iterable[Step]) -> Node:
    """The node that a path leads to. A part of a list that is one word is that word itself."""
    for step in path:
        match node, step:
            case Mapping(), str():
                node = node.get(step) or node
            case ListNode(items=items), int():
                node = items[step]
            case _:
                pass
    return node


def _key_at(node: Node, path: Sequence[Step]) -> Place:
    *above, last = path
    parent = node_at(node, above)
    return next((key.at for key, _ in entries_of(parent) if key.text == last), parent.at)


def _path(error: ErrorDetails) -> Path:
    return tuple(step for step in error["loc"] if step != "[key]")


def _values(node: Node) -> dict[str, Node]:
    return {key.text: value for key, value in entries_of(node)}


def _only(node: Node, wrong: Collection[Step]) -> dict[str, Node]:
    return {key: value for key, value in _values(node).items() if key not in wrong}


def _without(node: Node, paths: Collection[Path]) -> Node:
    """The node without its parts at the ends of these paths."""

    def rest(step: Step) -> list[Path]:
        return [path[1:] for path in paths if path[0] == step and len(path) > 1]

    match node:
        case Mapping():
            kept = [(key, value) for key, value in node.entries if (key.text,) not in paths]
            return Mapping(tuple((k, _without(v, rest(k.text))) for k, v in kept), node.at)
        case ListNode():
            items = [(at, item) for at, item in enumerate(node.items) if (at,) not in paths]
            return ListNode(tuple(_without(item, rest(at)) for at, item in items), node.at)
        case _:
            return node

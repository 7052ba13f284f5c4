"""A mapping in a YAML file as a pydantic model, with errors in Dutch that have a place and a hint.

A model is handed nodes, which know their place, and no plain dicts. It reports what is wrong with
itself to the `FileProblems` in the context of the validation and then stands in for itself with
what is right in it. So one wrong key hides no error in the rest of the file.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import Enum
from functools import cache
from pathlib import Path as FilePath
from typing import Any, ClassVar, Final, Self, TypeVar, get_args

from msgspec import Struct
from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails

from adwijzer.language.leaves import text_of
from adwijzer.language.paths import (
    Path,
    Step,
    key_at,
    node_at,
    only,
    values_of_keys,
    without,
)
from adwijzer.language.problems import FileProblems
from adwijzer.text.diagnostics import InputError, Place, did_you_mean
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.nodes import Mapping, Node, parse


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
    "no_address": (
        "`{key}` moet een openbaar webadres zijn",
        "zoals https://www.arbeidsdeskundigen.nl/, en een wetsartikel zoals"
        " https://wetten.overheid.nl/jci1.3:c:BWBR0019057&artikel=25",
    ),
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
        return key_at(self._node, path)

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
        required = _required(cls)
        nothing = dict.fromkeys(required, _WRONG)
        if not isinstance(node, Mapping):
            keys = ", ".join(required or cls.model_fields)
            problems.report(node.at, f"hier hoort {cls.what()}", f"met: {keys}")
            return handler(nothing).settled(node, (), problems)
        try:
            return handler(values_of_keys(node)).settled(node, values_of_keys(node), problems)
        except ValidationError as error:
            paths = cls._report(error, node, problems)
        # Once more, without the wrong keys and without the wrong parts of lists and mappings. Parts
        # that are entries have reported their problems already; `read_entry` drops the second time.
        wrong = {path[0] for path in paths if len(path) == 1}
        node = without(node, [path for path in paths if len(path) > 1])
        try:
            right = only(node, wrong)
            entry = handler(nothing | right)
        except ValidationError as error:  # what is left of a list is too little
            wrong |= {each["loc"][0] for each in error.errors()}
            right = only(node, wrong)
            entry = handler(nothing | right)
        return entry.settled(node, right, problems)

    def settled(self, node: Node, right: Collection[str], problems: FileProblems) -> Self:
        """Remember where the entry stands and what is right in it; check keys that go together."""
        self._node, self._right = node, frozenset(right)
        self._complete = self.has(*_required(type(self)))
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
                    key_at(node, path),
                    f"onbekend sleutelwoord `{key}` in {cls.what()}",
                    did_you_mean(key, cls.model_fields),
                )
            case "literal_error" | "enum":
                value = text_of(node_at(node, path))
                return (
                    node_at(node, path).at,
                    f"onbekende waarde `{value}` bij `{key}`",
                    did_you_mean(value, words_of(cls.model_fields[key].annotation)),
                )
            case kind:
                message, hint = _WORDING[kind]
                at = key_at(node, path) if _is_about_key(error) else node_at(node, path).at
                return at, message.format(key=key[:60]), hint

    def _check_bound(self, problems: FileProblems) -> None:
        """A key that depends on another one is there where it must, and only where it may."""
        for key, bound in bound_keys(type(self)):
            if not self.has(bound.key):
                continue  # reported already; what belongs here depends on it
            given = getattr(self, bound.key)
            if given not in bound.words:
                if self.gives(key):
                    problems.report(
                        self.place(key),
                        f"`{key}` hoort niet bij `{bound.key}: {given}`",
                        "alleen bij " + " of ".join(f"`{bound.key}: {w}`" for w in bound.words),
                    )
            elif bound.required:
                self._complete = self._complete and self.has(key)
                if not self.gives(key):
                    meaning = type(self).model_fields[key].description
                    problems.report(
                        self.at, f"{self.what()} mist `{key}`", f"hier hoort: {meaning}"
                    )

    def _check_either(self, problems: FileProblems) -> None:
        if not self.either:
            return
        wrong = any(self.gives(key) and not self.has(key) for key in self.either)
        if not wrong and sum(bool(getattr(self, key)) for key in self.either) != 1:
            fields = type(self).model_fields
            keys = " óf ".join(f"`{key}`" for key in self.either)
            meanings = " óf ".join(fields[key].description or "" for key in self.either)
            problems.report(self.at, f"{self.what()} moet óf {keys} hebben", meanings)


@cache
def _required(model: type[YamlEntry]) -> tuple[str, ...]:
    return tuple(key for key, field in model.model_fields.items() if field.is_required())


@cache
def bound_keys(model: type[YamlEntry]) -> tuple[tuple[str, OnlyWith], ...]:
    """The keys that depend on another one, with how."""
    return tuple(
        (key, each)
        for key, field in model.model_fields.items()
        for each in field.metadata
        if isinstance(each, OnlyWith)
    )


E_ = TypeVar("E_", bound=YamlEntry)


def read_entry(node: Node, model: type[E_], problems: FileProblems) -> E_:
    """The entry at `node`; what is wrong with it is reported, every problem once."""
    entry = model.model_validate(node, context=problems)
    problems.found[:] = dict.fromkeys(problems.found)
    return entry


def read_file(path: FilePath, shown: str, model: type[E_]) -> E_ | None:
    """The entry that a YAML file holds, called `shown` in messages; None without such a file.

    Raises:
        InputError: the file is wrong; all problems at once.
    """
    if not path.exists():
        return None
    problems = FileProblems(shown)
    entry = read_entry(parse(decode(read_bytes(path, shown), shown), shown), model, problems)
    if problems.found:
        raise InputError(problems.found)
    return entry


def words_of(annotation: Any) -> tuple[str, ...]:
    """The words of a closed list."""
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return tuple(each.value for each in annotation)
    if type(None) in get_args(annotation):  # a key that may be left out
        return words_of(get_args(get_args(annotation)[0])[0])
    return get_args(annotation)


def _path(error: ErrorDetails) -> Path:
    """The way to what is wrong, without the mark that it is the key itself."""
    return error["loc"][:-1] if _is_about_key(error) else error["loc"]


def _is_about_key(error: ErrorDetails) -> bool:
    return len(error["loc"]) > 1 and error["loc"][-1] == "[key]"

"""The JSON Schema of the rule files, from the same shapes that the loader reads them with.

An editor reads YAML as version 1.2 says: `ja` is a word, `28` a number, `true` a truth value. The
loader takes every scalar as text. So where a text or a word belongs, the schema takes numbers and
truth values too. What one file cannot show, such as an id that stands twice, only the loader sees.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias, assert_never

from msgspec import Struct, field

from adwijzer.language.conditions import (
    ALL_OF,
    ALWAYS_WORD,
    ANY_OF,
    LIMITS,
    MET,
    NOT,
    REQUIREMENTS,
    UNKNOWN_WORD,
)
from adwijzer.language.shapes import (
    DECISION_FILE,
    LANGUAGE_FILE,
    RULE_BASE_FILE,
    RULE_FILE,
    SHARED_FILE,
    SOURCES_FILE,
    WORD,
    Content,
    Field,
    Many,
    Named,
    OneOf,
    Shape,
)
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, Fact, RuleBase, Variable
from adwijzer.text.days import DAY

Schema: TypeAlias = dict[str, Any]

FILES = (DECISION_FILE, RULE_FILE, SHARED_FILE, RULE_BASE_FILE, SOURCES_FILE, LANGUAGE_FILE)
CONDITION, OPEN_CONDITION = "voorwaarde", "voorwaarde_van_een_aandachtspunt"


def json_schema(base: RuleBase) -> Schema:
    """The schema (draft 2020-12) of every kind of rule file, with the words of `base`.

    A file of one kind can be checked against that kind alone: `#/$defs/besluit`, `regelbestand`,
    `gedeeld_bestand`, `regelbank`, `bronnenbestand` or `taalmaat`.
    """
    writer = _Writer(_Words.of(base))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"De bestanden van: {base.title}, versie {base.version}",
        "description": "Wat er in een besluit, een regelbestand, een gedeeld bestand, "
        "regelbank.yaml, bronnen.yaml en taal.yaml mag staan.",
        "anyOf": [writer.reference(shape) for shape in FILES],
        "$defs": writer.definitions | writer.conditions(),
    }


class _Tested(Struct):
    """What conditions may ask of one name, over all decisions."""

    meaning: str
    words: dict[str, None] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=set)


class _Words(Struct):
    """Every name of a rule base with what may stand behind it."""

    tested: dict[str, _Tested] = field(default_factory=dict)
    about_the_advice: dict[str, _Tested] = field(default_factory=dict)
    concluded: dict[str, _Tested] = field(default_factory=dict)
    layers: dict[str, None] = field(default_factory=dict)
    numbers: dict[str, None] = field(default_factory=dict)
    days: dict[str, None] = field(default_factory=dict)

    @classmethod
    def of(cls, base: RuleBase) -> _Words:
        words = cls()
        for decision in base.decisions:
            for fact in decision.facts:
                _add(words.tested, fact.name, fact)
            for fact in decision.context:
                _add(words.about_the_advice, fact.name, fact)
            for concept in decision.concepts:
                _add(words.tested, concept.name, concept)
                _add(words.concluded, concept.name, concept)
            for outcome in decision.outcomes:
                _add(words.tested, VERDICT + outcome.name, outcome, (NONE, UNDECIDED))
                _add(words.concluded, outcome.name, outcome)
            for layer in decision.layers:
                words.layers[layer.name.partition(".")[0]] = None
            for parameter in decision.parameters:
                is_day = isinstance(parameter.value, date)
                (words.days if is_day else words.numbers)[parameter.name] = None
        return words


def _add(
    into: dict[str, _Tested], name: str, what: Fact | Variable, extra: Iterable[str] = ()
) -> None:
    meaning = what.meaning or (what.label if isinstance(what, Variable) else "")
    tested = into.setdefault(name, _Tested(meaning))
    tested.kinds.add(what.kind if isinstance(what, Fact) else "keuze")
    tested.words |= dict.fromkeys((*what.names, *extra))


class _Writer(Struct):
    """Writes shapes as schemas; every shape once, under its name."""

    words: _Words
    definitions: dict[str, Schema] = field(default_factory=dict)

    def reference(self, shape: Shape) -> Schema:
        name = shape.what.removeprefix("een ").replace(" ", "_")
        if name not in self.definitions:
            self.definitions[name] = {}  # a shape may hold itself
            self.definitions[name] = self._object(shape)
        return {"$ref": f"#/$defs/{name}"}

    def _object(self, shape: Shape) -> Schema:
        schema: Schema = {
            "title": _sentence(shape.what.removeprefix("een ")),
            "type": "object",
            "properties": {
                each.key: {"description": _sentence(each.meaning), **self._content(each.content)}
                for each in shape.fields
            },
            "additionalProperties": False,
        }
        required = [each.key for each in shape.fields if each.required and not each.only_with]
        if required:
            schema["required"] = required
        if shape.either:
            schema["oneOf"] = [{"required": [key]} for key in shape.either]
        bound = [_only_with(each) for each in shape.fields if each.only_with]
        if bound:
            schema["allOf"] = bound
        return schema

    def _content(self, content: Content) -> Schema:
        match content:
            case Shape():
                return self.reference(content)
            case Many(shape=shape):
                return {"type": "array", "items": self.reference(shape)}
            case Named(shape=shape):
                return {
                    "type": "object",
                    "propertyNames": {"pattern": f"^{WORD}$"},
                    "additionalProperties": self.reference(shape),
                }
            case OneOf(words=words):
                return {"enum": list(words)}
            case "text":
                return _TEXT
            case "word":
                return _WORD
            case "words":
                return {"anyOf": [_WORD, {"type": "array", "items": _WORD}]}
            case "texts_in_a_row":
                return {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
            case "word_lists":
                row: Schema = {"type": "array", "items": _WORD, "minItems": 1}
                return {"type": "array", "items": row, "minItems": 1}
            case "layer":
                return {"enum": list(self.words.layers)}
            case "whole":
                return _WHOLE
            case "day":
                return _DAY
            case "whole_or_day":
                return {"anyOf": [_WHOLE, _DAY]}
            case "condition":
                return {"$ref": f"#/$defs/{CONDITION}"}
            case "open_condition":
                return {"$ref": f"#/$defs/{OPEN_CONDITION}"}
            case "conclusions":
                return _mapping(
                    {
                        name: {"description": _sentence(each.meaning), "enum": list(each.words)}
                        for name, each in self.words.concluded.items()
                    }
                )
            case "reservations":
                return _mapping(dict.fromkeys(self.words.concluded, _TEXT))
            case "texts":
                return {"type": "object", "additionalProperties": _TEXT}
            case _:
                assert_never(content)

    def conditions(self) -> dict[str, Schema]:
        """Conditions of rules, and those of attention points, which may ask more."""
        tested = self.words.tested
        return {
            CONDITION: self._condition("Voorwaarde", CONDITION, tested),
            OPEN_CONDITION: self._condition(
                "Voorwaarde van een aandachtspunt",
                OPEN_CONDITION,
                tested | self.words.about_the_advice,
                (UNKNOWN_WORD,),
            ),
        }

    def _condition(
        self, title: str, name: str, tested: dict[str, _Tested], extra: tuple[str, ...] = ()
    ) -> Schema:
        this = {"$ref": f"#/$defs/{name}"}
        several = {"type": "array", "items": this, "minItems": 2}
        words: dict[str, Schema] = {
            ANY_OF: {"description": "Minstens een van deze klopt.", **several},
            ALL_OF: {"description": "Al deze kloppen.", **several},
            NOT: {"description": "Bekend is dat dit niet klopt.", **this},
            REQUIREMENTS: {"description": "Aan alle vereisten is voldaan.", "const": MET},
        }
        tests = {
            name: self._test(each, extra)
            for name, each in tested.items()
            if each.kinds != {"perioden"}
        }
        return {"title": title, "anyOf": [{"const": ALWAYS_WORD}, _mapping(words | tests)]}

    def _test(self, tested: _Tested, extra: tuple[str, ...]) -> Schema:
        options: list[Schema] = []
        if tested.words:
            word = {"enum": [*tested.words, *extra]}
            options += [word, {"type": "array", "items": word, "minItems": 1, "uniqueItems": True}]
        elif extra:
            options.append({"enum": list(extra)})
        for kind, value, names in (
            ("getal", _WHOLE, self.words.numbers),
            ("datum", _DAY, self.words.days),
        ):
            if kind in tested.kinds:
                bound: Schema = {"anyOf": [value, {"enum": list(names)}]} if names else value
                options += [bound, _limits(bound)]
        return {"description": _sentence(tested.meaning), "anyOf": options}


def _only_with(bound: Field) -> Schema:
    """The key is there, and required, only where another key has one of some values."""
    key, *words = bound.only_with
    value = {"const": words[0]} if len(words) == 1 else {"enum": words}
    schema: Schema = {
        "if": {"properties": {key: value}, "required": [key]},
        "else": {"properties": {bound.key: False}},
    }
    if bound.required:
        schema["then"] = {"required": [bound.key]}
    return schema


def _limits(bound: Schema) -> Schema:
    """One bound on either side, or on both."""
    sides: dict[str, list[str]] = {}
    for word, (side, _) in LIMITS.items():
        sides.setdefault(side, []).append(word)
    return {
        **_mapping(dict.fromkeys(LIMITS, bound)),
        "allOf": [{"not": {"required": words}} for words in sides.values()],
    }


def _mapping(properties: dict[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
        "minProperties": 1,
    }


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


_TEXT: Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
_WORD: Schema = {"type": ["string", "integer", "boolean"], "pattern": f"^{WORD}$"}
_WHOLE: Schema = {"type": "integer", "minimum": -999_999_999, "maximum": 999_999_999}
_DAY: Schema = {"type": "string", "format": "date", "pattern": f"^{DAY}$"}

"""The JSON Schema of the rule files, from the same models that the loader reads them with.

An editor reads YAML as version 1.2 says: `ja` is a word, `28` a number, `true` a truth value. The
loader takes every scalar as text. So where a text or a word belongs, the schema takes numbers and
truth values too. What one file cannot show, such as an id that stands twice, only the loader sees.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias

from msgspec import Struct, field
from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import core_schema

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
from adwijzer.language.entries import (
    DecisionFile,
    RuleBaseFile,
    RuleFile,
    SharedFile,
)
from adwijzer.language.entry import OnlyWith, YamlEntry, bound_keys
from adwijzer.language.language_entries import LanguageFile
from adwijzer.language.leaves import (
    DAY_SCHEMA,
    OPEN_CONDITION,
    RULE_CONDITION,
    TEXT_SCHEMA,
    WHOLE_SCHEMA,
    WORD,
)
from adwijzer.language.source_entries import SourcesFile
from adwijzer.model.documents import VARIANT
from adwijzer.model.rulebase import AGENDA, NONE, UNDECIDED, VERDICT, Fact, RuleBase, Variable

Schema: TypeAlias = dict[str, Any]

FILES: tuple[type[YamlEntry], ...] = (
    DecisionFile,
    RuleFile,
    SharedFile,
    RuleBaseFile,
    SourcesFile,
    LanguageFile,
)


def json_schema(base: RuleBase) -> Schema:
    """The schema (draft 2020-12) of every kind of rule file, with the words of `base`.

    A file of one kind can be checked against that kind alone: `#/$defs/besluit`, `regelbestand`,
    `gedeeld_bestand`, `regelbank`, `bronnenbestand` or `taalmaat`.
    """
    words = _Words.of(base)
    references, written = models_json_schema(
        [(model, "validation") for model in FILES], schema_generator=_SchemaWriter
    )
    names = {
        key: schema["title"].lower().replace(" ", "_")
        for key, schema in written["$defs"].items()
        if "properties" in schema
    }
    made = _Maker(names, words)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"De bestanden van: {base.title}, versie {base.version}",
        "description": "Wat er in een besluit, een regelbestand, een gedeeld bestand, "
        "regelbank.yaml, bronnen.yaml en taal.yaml mag staan.",
        "anyOf": [made.filled(references[model, "validation"]) for model in FILES],
        "$defs": {name: made.filled(written["$defs"][key]) for key, name in names.items()}
        | made.conditions(),
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
            if decision.agenda_key is not None:
                _add(words.about_the_advice, AGENDA, decision.agenda_key)
            for variant in (each for one in decision.documents for each in one.variants):
                sorts = words.about_the_advice.setdefault(VARIANT, _Tested("de soort van het stuk"))
                sorts.kinds.add("keuze")
                sorts.words[variant.name] = None
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


class _SchemaWriter(GenerateJsonSchema):
    """Writes the models without defaults and nulls, under their Dutch names."""

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002 - never
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> Schema:
        return self.generate_inner(schema["schema"])

    def nullable_schema(self, schema: core_schema.NullableSchema) -> Schema:
        return self.generate_inner(schema["schema"])

    def literal_schema(self, schema: core_schema.LiteralSchema) -> Schema:
        return {"enum": list(schema["expected"])}

    def dict_schema(self, schema: core_schema.DictSchema) -> Schema:
        return {
            "type": "object",
            "propertyNames": {"pattern": f"^{WORD}$"},
            "additionalProperties": self.generate_inner(schema["values_schema"]),
        }

    def model_schema(self, schema: core_schema.ModelSchema) -> Schema:
        written = super().model_schema(schema)
        model: type[YamlEntry] = schema["cls"]
        written["title"] = _sentence(model.what().removeprefix("een "))
        written.pop("description")  # says in English what the model is
        if model.either:
            written["oneOf"] = [{"required": [key]} for key in model.either]
        bound = [_only_with(key, each) for key, each in bound_keys(model)]
        if bound:
            written["allOf"] = bound
        return written


class _Maker(Struct, frozen=True):
    """Puts the names of a rule base into what the models say; `names` are those of the models."""

    names: dict[str, str]
    words: _Words

    def filled(self, part: Any) -> Any:
        match part:
            case {"$ref": str(reference), **rest}:
                name = self.names[reference.removeprefix("#/$defs/")]
                return {"$ref": f"#/$defs/{name}", **self.filled(rest)}
            case {"words_of_the_rule_base": name, **rest}:
                return self.filled(rest) | self._depends_on_names(name)
            case {"description": str(meaning), **rest}:
                return {"description": _sentence(meaning), **self.filled(rest)}
            case dict():
                return {key: self.filled(value) for key, value in part.items()}
            case list():
                return [self.filled(each) for each in part]
            case _:
                return part

    def _depends_on_names(self, name: str) -> Schema:
        concluded = self.words.concluded
        match name:
            case "laagnaam":
                return {"enum": list(self.words.layers)}
            case "gevolgen":
                return _mapping(
                    {
                        name: {"description": _sentence(each.meaning), "enum": list(each.words)}
                        for name, each in concluded.items()
                    }
                )
            case "voorbehouden":
                return _mapping(dict.fromkeys(concluded, TEXT_SCHEMA))
            case _:
                return {"$ref": f"#/$defs/{name}"}

    def conditions(self) -> dict[str, Schema]:
        """Conditions of rules, and those of attention points, which may ask more."""
        tested = self.words.tested
        return {
            RULE_CONDITION: self._condition("Voorwaarde", RULE_CONDITION, tested),
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
            ("getal", WHOLE_SCHEMA, self.words.numbers),
            ("datum", DAY_SCHEMA, self.words.days),
        ):
            if kind in tested.kinds:
                bound: Schema = {"anyOf": [value, {"enum": list(names)}]} if names else value
                options += [bound, _limits(bound)]
        return {"description": _sentence(tested.meaning), "anyOf": options}


def _only_with(key: str, bound: OnlyWith) -> Schema:
    """The key is there, and required, only where another key has one of some values."""
    words = list(bound.words)
    value = {"const": words[0]} if len(words) == 1 else {"enum": words}
    schema: Schema = {
        "if": {"properties": {bound.key: value}, "required": [bound.key]},
        "else": {"properties": {key: False}},
    }
    if bound.required:
        schema["then"] = {"required": [key]}
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

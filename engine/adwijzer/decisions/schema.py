"""What a decision takes and answers, as pydantic models; their JSON Schema follows from them.

The models describe. `read_case` checks facts: it knows places and repeats nothing that may be
personal. Nothing between a case and its answer imports this module, because pydantic is slow to
import.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import reduce
from operator import or_
from types import UnionType
from typing import Annotated, Any, Literal, Union, assert_never, get_args, get_origin

import msgspec
from msgspec import Struct, UnsetType
from msgspec.structs import FieldInfo, fields
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    WithJsonSchema,
    create_model,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from adwijzer.decisions.case import KNOWN_SINCE, NO_PERIODS, NOT_YET, UNKNOWN, VALUE
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.model.rulebase import AGENDA, Decision, Fact
from adwijzer.text.days import DAY, day_of

DUTCH = "dutch"
"""The type of an error whose message is Dutch already and repeats no value."""


def _day(value: object) -> date:
    day = value if isinstance(value, date) else day_of(value) if isinstance(value, str) else None
    if day is None:
        raise PydanticCustomError(DUTCH, "moet een datum zijn, zoals 2026-01-31")
    return day


Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": f"^{DAY}$"}),
]
"""A day in a year of the calendar, written as cases write it."""


class Closed(BaseModel):
    """A model that has no other names than its own."""

    model_config = ConfigDict(extra="forbid")


def one_of(*words: str) -> Any:
    """The type of a value that is one of `words`."""
    return Literal[words]


def list_of(kind: Any) -> Any:
    """The type of a list of `kind`."""
    return list[kind]


def absent_or(kind: Any, **more: Any) -> Any:
    """A field that may be absent."""
    return (kind, Field(None, json_schema_extra=_without_default, **more))


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def camel_case(name: str) -> str:
    """A name of the rule language as schemas write it: `contactvorm` is `Contactvorm`."""
    return "".join(part.capitalize() for part in name.split("_"))


# --- facts ----------------------------------------------------------------------------------------


class _KnownSince:
    """`{waarde, bekend_op}` around a value; written in place, not as a schema for every fact."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __get_pydantic_core_schema__(
        self, _source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        parts = {VALUE: self.value, KNOWN_SINCE: Day}
        described = {
            name: core_schema.typed_dict_field(handler.generate_schema(kind), required=True)
            for name, kind in parts.items()
        }
        return core_schema.typed_dict_schema(described, extra_behavior="forbid")


def _model(
    name: str, meaning: str | None, fields: Mapping[str, Any], together: Sequence[Any] = ()
) -> Any:
    """A model of these fields; `together` are schemas that all of them have to fit as well."""
    base: type[BaseModel] = Closed
    if together:

        class Fitting(Closed):
            model_config = ConfigDict(json_schema_extra={"allOf": [*together]})

        base = Fitting
    return create_model(name, __base__=base, __doc__=meaning, **fields)


PERIOD = _model(
    "Periode",
    "Een onderbreking van de ziekte.",
    {
        "van": (Day, ...),
        "tot": absent_or(Day | None, description="De laatste dag; leeg als dat nog open is."),
        "soort": (one_of(RECOVERED, LEAVE), ...),
        "zelfde_oorzaak": absent_or(one_of("ja", "nee", UNKNOWN) | None),
    },
)


def facts_model(decision: Decision, beside: Mapping[str, Any] | None = None) -> Any:
    """The facts of one case of `decision`; `beside` are what else may be there, with its type."""
    name = camel_case(decision.name)
    key = decision.agenda_key
    agenda = {}
    if key is not None:
        names = one_of(*key.names)
        own = [fact for fact in decision.asked if fact.scope == "agendapunt"]
        item = _model(
            f"{name}Agendapunt",
            "Een agendapunt, met de feiten die alleen daarvoor gelden.",
            {key.name: (names, ...), **_facts_of(own, dated=False)},
        )
        meaning = f"{key.meaning} Elk agendapunt hoogstens één keer."
        needed: Any = ... if decision.kind == "contact" else []
        agenda[AGENDA] = (list_of(names | item), Field(needed, min_length=1, description=meaning))
    asked = [fact for fact in decision.asked if fact.scope != "sleutel"]
    more = {
        f"bij_{each}": absent_or(kind | None, alias=each) for each, kind in (beside or {}).items()
    }
    fields = {**agenda, **_facts_of(asked, dated=True), **more}
    together = [
        {"not": said} for each in decision.impossible if (said := _said(each.condition)) is not None
    ]
    together += [_not_both(fact.name, fact.former) for fact in asked if fact.former]
    return _model(f"{name}Feiten", decision.question, fields, together)


def _not_both(name: str, former: str) -> dict[str, Any]:
    return {"not": {"required": [name, former], "properties": {name: {}, former: {}}}}


def _said(condition: Condition) -> dict[str, Any] | None:
    """That what was said makes a condition true; None for what a schema cannot say."""
    match condition:
        case Test(fact=fact, values=values):
            words = {"enum": [*values]}
            dated = {"type": "object", "required": [VALUE], "properties": {VALUE: words}}
            return {"required": [fact], "properties": {fact: {"anyOf": [words, dated]}}}
        case AllOf(parts=parts) | AnyOf(parts=parts):
            said = [_said(part) for part in parts]
            name = "allOf" if isinstance(condition, AllOf) else "anyOf"
            return {name: said} if said and None not in said else None
        case Range() | Unknown() | Not():
            return None
        case _:
            assert_never(condition)


def _facts_of(facts: Iterable[Fact], *, dated: bool) -> dict[str, Any]:
    """Fields with names that cannot be those of a model; outside they have the fact's own name."""
    found = {}
    for fact in facts:
        kind = _value(fact)
        if dated:
            kind = kind | Annotated[Any, _KnownSince(kind)]
        words = {"title": fact.question, "description": fact.meaning}
        found[f"feit_{fact.name}"] = absent_or(kind, alias=fact.name, **words)
        if fact.former:
            told = f"Heet nu {fact.name}; de oude naam vervalt later."
            old = absent_or(kind, alias=fact.former, description=told, deprecated=True)
            found[f"feit_{fact.former}"] = old
    return found


def _value(fact: Fact) -> Any:
    match fact.kind:
        case "keuze":
            return one_of(*fact.names, UNKNOWN) | None
        case "getal":
            number = Annotated[int, Field(ge=fact.minimum, le=fact.maximum)]
            return number | one_of(UNKNOWN) | None
        case "datum":
            return Day | one_of(UNKNOWN, *([NOT_YET] if fact.not_yet else [])) | None
        case "perioden":
            return list_of(PERIOD) | one_of(NO_PERIODS, UNKNOWN) | None


# --- answers --------------------------------------------------------------------------------------


class AnswerModels:
    """The structs of answers as models; every struct once, so that every name is there once.

    `added` are fields that an answer has when they were asked for, by struct.
    """

    def __init__(self, added: Mapping[type[Struct], Mapping[str, Any]] | None = None) -> None:
        self.added = added or {}
        self.made: dict[type[Struct], Any] = {}

    def of(self, struct: type[Struct]) -> Any:
        """The model with the fields of `struct`."""
        if struct not in self.made:
            named = {each.name: self._field(each) for each in fields(struct)}
            more = {each: self.absent(kind) for each, kind in self.added.get(struct, {}).items()}
            self.made[struct] = _model(struct.__name__, struct.__doc__, {**named, **more})
        return self.made[struct]

    def absent(self, kind: Any) -> Any:
        """A field that may be absent."""
        return absent_or(self._type(kind))

    def _field(self, field: FieldInfo) -> Any:
        return (self._type(field.type), ...) if field.required else self.absent(field.type)

    def _type(self, kind: Any) -> Any:
        """The type with models in the place of structs."""
        if isinstance(kind, type) and issubclass(kind, Struct):
            return self.of(kind)
        origin, inner = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return Annotated[inner[0], WithJsonSchema(msgspec.json.schema(kind))]
        if origin in (Union, UnionType):
            return reduce(or_, (self._type(each) for each in inner if each is not UnsetType))
        if origin is None or origin is Literal:
            return kind
        return origin[tuple(self._type(each) for each in inner)]

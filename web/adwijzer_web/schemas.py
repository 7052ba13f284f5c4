"""What the API takes and gives, as JSON Schema made from the decisions and the answers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from adwijzer.decisions.answer import ContactAnswer
from adwijzer.decisions.assignments.assignment import CHOICES, DAYS, REQUIRED, Assignment
from adwijzer.decisions.brought import takes_contact, takes_register
from adwijzer.decisions.case import (
    AGENDA,
    KNOWN_SINCE,
    NO_PERIODS,
    NOT_YET,
    UNKNOWN,
    VALUE,
    Case,
    node_of,
    read_case,
)
from adwijzer.decisions.kinds import KINDS
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.single.decider import SingleAnswer
from adwijzer.decisions.timing.absence import LEAVE, RECOVERED
from adwijzer.decisions.timing.decider import TimingAnswer
from adwijzer.explain.what_if import WhatIf
from adwijzer.explain.why import VerdictTrace
from adwijzer.model.rulebase import Decision, Fact
from adwijzer_web.brought import CONTACT, REGISTER
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.papers import papers_of

Schema = dict[str, Any]
DAY: Schema = {
    "type": "string",
    "format": "date",
    "pattern": r"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
}
REF = "#/components/schemas/{name}"
_PROBLEM: Schema = {
    "type": "object",
    "description": "Wat er misging, volgens RFC 9457.",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["in", "location", "detail"],
                "properties": {
                    "in": {"type": "string", "enum": ["body", "query"]},
                    "location": {
                        "type": "object",
                        "description": "De plaats als JSON-pointer (RFC 6901), of de naam.",
                        "properties": {
                            "pointer": {"type": "string"},
                            "name": {"type": "string"},
                            "line": {"type": "integer"},
                            "column": {"type": "integer"},
                        },
                    },
                    "detail": {"type": "string"},
                    "hint": {"type": "string"},
                },
            },
        },
    },
}


_FLAGS = {
    "why": "Geef de hele redenering mee.",
    "whatIf": "Geef mee wat het advies zou veranderen.",
    "all": "Geef ook de paren die vrij zijn.",
    "suggest": "Zeg bij elke voorgestelde opdracht wie haar kan doen, en doe een voorstel.",
    "documents": "Geef ook de stukken mee die bij dit besluit horen.",
}
_DAYS = {
    "asOf": "Gebruik de regels van die dag. Standaard vandaag.",
    "knownAt": "Gebruik alleen wat op die dag bekend was, volgens `bekend_op`.",
}


def options_of(decision: Decision) -> tuple[str, ...]:
    """What may stand in the query of the address of a decision."""
    return (
        "asOf",
        *(["knownAt"] if decision.kind == "timing" else []),
        *("why", "whatIf"),
        *(["all", "suggest"] if decision.kind == "pairs" else []),
        *(["documents"] if papers_of(decision) else []),
    )


def parameters(decision: Decision) -> list[Schema]:
    """The same as parameters of OpenAPI."""
    return [
        {
            "name": name,
            "in": "query",
            "description": _DAYS.get(name) or _FLAGS[name],
            "schema": DAY if name in _DAYS else {"type": "boolean", "default": False},
        }
        for name in options_of(decision)
    ]


def brought_to(knowledge: Knowledge, decision: Decision) -> tuple[str, ...]:
    """What may stand beside the facts of a decision."""
    return (
        *([CONTACT] if takes_contact(decision) else []),
        *([REGISTER] if takes_register(knowledge.base, decision) else []),
    )


_MORE: dict[str, Schema] = {
    "contact": {"type": "object", "description": "Wat van het contact werd meegenomen."},
    "herkomst": {"type": "array", "description": "Wat uit het register komt."},
    "stukken": {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["naam", "titel", "html", "markdown"],
            "properties": {
                name: {"type": "string"} for name in ("naam", "titel", "html", "markdown")
            },
        },
    },
}
_BROUGHT: dict[str, Schema] = {
    CONTACT: {
        "type": "object",
        "description": "Een antwoord van contact-form, zoals het bewaard is.",
        "required": ["besluit", "peildatum", "feiten", "advies"],
    },
    REGISTER: {
        "type": "object",
        "description": "De opdracht waar het om gaat, met het register waarin zij staat.",
        "additionalProperties": False,
        "required": ["opdracht", "opdrachten"],
        "properties": {
            "opdracht": {"type": "string"},
            "opdrachten": {
                "type": "array",
                "minItems": 1,
                "items": {"$ref": REF.format(name="Assignment")},
            },
        },
    },
}


def schema_name(decision: Decision) -> str:
    """How schemas name a decision."""
    return "".join(part.capitalize() for part in decision.name.split("_"))


def answer_type(decision: Decision) -> type:
    """The kind of answer that a decision gives."""
    return KINDS[decision.kind].answer()


def components(knowledge: Knowledge) -> dict[str, Schema]:
    """Every schema by its name."""
    kinds = [ContactAnswer, TimingAnswer, SingleAnswer, SuggestingAnswer, WhatIf, VerdictTrace]
    _, made = msgspec.json.schema_components(kinds, ref_template=REF)
    made = {_plain(name): schema for name, schema in made.items()}
    for kind in kinds[:3]:
        made[kind.__name__]["properties"] |= {
            "waarom": {"type": "array", "items": _ref("VerdictTrace")},
            "wat_als": {"type": "array", "items": _ref("WhatIf")},
        }
    # Who can do what is there when it was asked for.
    asked = ("wie_kan", "voorstel")
    made["RoleAnswer"] = made.pop("SuggestingAnswer")
    made["RoleAnswer"]["required"] = [n for n in made["RoleAnswer"]["required"] if n not in asked]
    made["RoleAnswer"]["title"] = "RoleAnswer"
    made["SingleAnswer"]["properties"] |= _MORE
    made["RoleAnswer"].pop("additionalProperties", None)
    made["Pair"].pop("additionalProperties", None)
    made["Probleem"] = _PROBLEM
    for decision in knowledge.base.decisions:
        name = schema_name(decision)
        if decision.kind == "pairs":
            made[f"{name}Vraag"] = _register_schema()
            continue
        made[f"{name}Feiten"] = facts_schema(decision)
        made[f"{name}Feiten"]["properties"] |= {
            each: _BROUGHT[each] for each in brought_to(knowledge, decision)
        }
        made[f"{name}Reeks"] = {
            "type": "object",
            "additionalProperties": False,
            "required": ["zaken"],
            "properties": {"zaken": {"type": "array", "minItems": 1, "items": {}}},
        }
    made["Assignment"] = _assignment_schema()
    made["Proposed"] = _proposed_schema()
    made["Availability"] = _availability_schema()
    dated: dict[str, Schema] = {name: _dated(schema) for name, schema in made.items()}
    return dated


def _plain(name: str) -> str:
    """Names of structs that stand twice come with their module."""
    return name.rpartition(".")[2] if "." in name else name


def _ref(name: str) -> Schema:
    return {"$ref": REF.format(name=name)}


_DAY_NAME = re.compile(r"(^|_)datum(_|$)|^(peildatum|dag_1|regels_van)$")


def _dated(schema: Any) -> Any:
    """The schema with the format of every property that is a date."""
    if isinstance(schema, list):
        return [_dated(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: _dated(value) for key, value in schema.items()}
    properties = result.get("properties")
    if isinstance(properties, dict):
        for name, value in properties.items():
            if _DAY_NAME.search(name) and isinstance(value, dict) and "$ref" not in value:
                value.setdefault("format", "date")
    return result


def facts_schema(decision: Decision) -> Schema:
    """The facts of one case."""
    properties: dict[str, Schema] = {}
    key = decision.item_key
    if key is not None:
        own = {fact.name: _value(fact) for fact in decision.asked if fact.scope == "agendapunt"}
        names: Schema = {"type": "string", "enum": list(key.names)}
        item: Schema = {
            "type": "object",
            "additionalProperties": False,
            "required": [key.name],
            "properties": {key.name: names, **own},
        }
        properties[AGENDA] = {
            "type": "array",
            "minItems": 1,
            "description": f"{key.meaning} Elk agendapunt hoogstens één keer.",
            "items": {"anyOf": [names, item]},
        }
    for fact in decision.asked:
        if fact.scope != "sleutel":
            properties[fact.name] = {"description": fact.meaning, **_known_since(_value(fact))}
    return {
        "type": "object",
        "title": decision.title,
        "description": decision.question,
        "additionalProperties": False,
        "required": [AGENDA] if key is not None else [],
        "properties": properties,
    }


def _known_since(value: Schema) -> Schema:
    dated = {
        "type": "object",
        "additionalProperties": False,
        "required": [VALUE, KNOWN_SINCE],
        "properties": {VALUE: value, KNOWN_SINCE: DAY},
    }
    return {"anyOf": [value, dated]}


def _value(fact: Fact) -> Schema:
    match fact.kind:
        case "keuze":
            return {"enum": [*fact.names, UNKNOWN, None]}
        case "getal":
            limits = {"minimum": fact.minimum, "maximum": fact.maximum}
            number = {k: v for k, v in limits.items() if v is not None}
            return {"anyOf": [{"type": "integer", **number}, {"enum": [UNKNOWN, None]}]}
        case "datum":
            words = [UNKNOWN, NOT_YET, None] if fact.not_yet else [UNKNOWN, None]
            return {"anyOf": [DAY, {"enum": words}]}
        case "perioden":
            period = {
                "type": "object",
                "additionalProperties": False,
                "required": ["van", "soort"],
                "properties": {
                    "van": DAY,
                    "tot": {"anyOf": [DAY, {"type": "null"}]},
                    "soort": {"type": "string", "enum": [RECOVERED, LEAVE]},
                    "zelfde_oorzaak": {"enum": ["ja", "nee", UNKNOWN, None]},
                },
            }
            words = [NO_PERIODS, UNKNOWN, None]
            return {"anyOf": [{"type": "array", "items": period}, {"enum": words}]}


def _assignment_schema() -> Schema:
    properties: dict[str, Schema] = {}
    for name in Assignment.__struct_fields__:
        if name in CHOICES:
            words: list[str | None] = list(CHOICES[name])
            properties[name] = {"enum": words if name in REQUIRED else [*words, None]}
        elif name in DAYS:
            properties[name] = DAY if name in REQUIRED else {"anyOf": [DAY, {"type": "null"}]}
        else:
            properties[name] = {
                "type": "string" if name in REQUIRED else ["string", "null"],
                "description": "Een code die je zelf kiest, nooit een naam of BSN.",
                "pattern": "^[A-Z]{1,3}-?[0-9]{1,4}$",
            }
    return {
        "type": "object",
        "title": "Opdracht",
        "required": list(REQUIRED),
        "properties": properties,
    }


def _register_schema() -> Schema:
    rows = {"type": "array", "minItems": 1, "items": _ref("Assignment")}
    codes = {"type": "array", "items": {"type": "string"}, "uniqueItems": True}
    day_or_none = {"anyOf": [DAY, {"type": "null"}]}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["opdrachten"],
        "description": "Elke opdracht heeft een eigen code.",
        "properties": {
            "opdrachten": rows,
            "voorgesteld": {
                **rows,
                "description": "Met `suggest=true` mag `ad` ontbreken.",
                "items": {**_ref("Proposed")},
            },
            "arbeidsdeskundigen": {
                "type": "array",
                "minItems": 1,
                "description": "Wat elke AD aankan; alleen met `suggest=true`.",
                "items": _ref("Availability"),
            },
            "alleen": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "ads": codes,
                    "clienten": codes,
                    "vanaf": day_or_none,
                    "tot": day_or_none,
                },
            },
        },
    }


def _proposed_schema() -> Schema:
    made = _assignment_schema()
    required = [name for name in made["required"] if name != "ad"]
    return {**made, "title": "Voorgestelde opdracht", "required": required}


def _availability_schema() -> Schema:
    day = {"anyOf": [DAY, {"type": "null"}]}
    return {
        "type": "object",
        "title": "Arbeidsdeskundige",
        "required": ["ad"],
        "properties": {
            "ad": {"type": "string"},
            "capaciteit": {"type": ["integer", "null"], "minimum": 0, "maximum": 1000},
            "afwezig_van": day,
            "afwezig_tot": day,
            "nieuw": {"enum": ["ja", "nee", None]},
        },
    }


def example_facts(decision: Decision) -> dict[str, Any]:
    """A small case that the decision can answer."""
    facts: dict[str, Any] = {}
    key = decision.item_key
    if key is not None:
        facts[AGENDA] = list(key.names[-2:])
    for fact in decision.asked:
        if fact.kind == "datum" and not fact.not_yet:
            first = decision.kind == "timing" and fact.name != "peildatum"
            facts[fact.name] = "2026-03-02" if first else "2026-11-22"
    choices = [f for f in decision.asked if f.kind == "keuze" and f.scope != "sleutel"]
    facts |= {fact.name: fact.names[0] for fact in choices[:3]}
    return facts


EXAMPLE_REGISTER: Mapping[str, Any] = {
    "opdrachten": [
        {
            "opdracht": "OP-1",
            "ad": "AD-1",
            "client": "C-1",
            "rol": "coach",
            "start": "2026-02-02",
            "status": "lopend",
        },
        {
            "opdracht": "OP-2",
            "ad": "AD-1",
            "client": "C-1",
            "rol": "beoordelaar",
            "start": "2026-05-18",
            "status": "lopend",
        },
    ]
}


def example_answer(knowledge: Knowledge, decision: Decision, day: date) -> dict[str, Any]:
    """What the decision answers to its example."""
    facts: Case = read_case(decision, node_of(example_facts(decision)))
    data: dict[str, Any] = knowledge.decider(decision, day).reason(facts).answer().contract()
    return data


def described(decision: Decision) -> dict[str, Any]:
    """A decision for who builds a form of their own: the facts with their words."""
    return {
        "naam": command_of(decision),
        "besluit": decision.name,
        "titel": decision.title,
        "vraag": decision.question,
        "feiten": [
            {
                "feit": fact.name,
                "soort": fact.kind,
                "vraag": fact.question,
                "waarom": fact.reason,
                "betekenis": fact.meaning,
                "wie": fact.who,
                "per_agendapunt": fact.scope == "agendapunt",
                "aangenomen": fact.assumed,
                "waarden": [{"waarde": v.name, "label": v.label} for v in fact.values],
            }
            for fact in decision.asked
        ],
    }

"""What a decision takes and answers, as JSON Schema that stands for itself.

The document of the API holds the same schemas: both come from the models that are put together
here.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from msgspec import Struct
from pydantic import Field, TypeAdapter, create_model
from pydantic.json_schema import GenerateJsonSchema

from adwijzer import __version__
from adwijzer.decisions.answer import ContactAnswer
from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, DAYS, REQUIRED
from adwijzer.decisions.brought import Origin
from adwijzer.decisions.kinds import KINDS
from adwijzer.decisions.planning.answer import ProposalAnswer, WhoCan
from adwijzer.decisions.roles.answer import Pair, RoleAnswer
from adwijzer.decisions.schema import AnswerModels, Day, absent_or, facts_model, list_of, one_of
from adwijzer.decisions.single.decider import SingleAnswer
from adwijzer.decisions.timing.decider import TimingAnswer
from adwijzer.explain.what_if import WhatIf
from adwijzer.explain.why import VerdictTrace
from adwijzer.model.rulebase import Decision, RuleBase

Schema: TypeAlias = dict[str, Any]
FACTS, ANSWER = "feiten", "antwoord"
"""What a schema is of, in its name."""


class PaperText(Struct, frozen=True):
    """A text that was written for the facts of a case, as the API gives it."""

    naam: str
    titel: str
    lezer: str
    html: str
    markdown: str


class ReaderText(Struct, frozen=True):
    """The answer as a text for a reader, as the API gives it."""

    lezer: str
    alinea: str
    html: str
    markdown: str


# --- assignments ----------------------------------------------------------------------------------


def _column(name: str) -> Any:
    if name in CHOICES:
        return one_of(*CHOICES[name])
    if name in DAYS:
        return Day
    words = "Een code die je zelf kiest, nooit een naam of BSN."
    return Annotated[str, Field(pattern="^[A-Z]{1,3}-?[0-9]{1,4}$", description=words)]


def _row(name: str, title: str, required: tuple[str, ...]) -> Any:
    """A model of one assignment; columns with other names are left aside."""
    fields: dict[str, Any] = {
        each: (_column(each), ...) if each in required else absent_or(_column(each) | None)
        for each in COLUMNS
    }
    return create_model(name, __doc__=title, **fields)


ASSIGNMENT = _row("Assignment", "Een opdracht.", REQUIRED)
PROPOSED = _row(
    "Proposed",
    "Een voorgestelde opdracht. Met `wie_kan` mag `ad` ontbreken.",
    tuple(name for name in REQUIRED if name != "ad"),
)


# --- schemas --------------------------------------------------------------------------------------


def answer_models() -> AnswerModels:
    """The models of answers, with what they have when it was asked for."""
    explained = {"waarom": tuple[VerdictTrace, ...], "wat_als": tuple[WhatIf, ...]}
    case = {**explained, "stukken": tuple[PaperText, ...], "tekst": ReaderText}
    beside = {"contact": dict[str, str], "herkomst": tuple[Origin, ...]}
    return AnswerModels(
        {
            ContactAnswer: case,
            TimingAnswer: {**case, **beside},
            SingleAnswer: {**case, **beside},
            RoleAnswer: {
                "wie_kan": tuple[WhoCan, ...],
                "voorstel": ProposalAnswer | None,
                "tekst": ReaderText,
            },
            Pair: explained,
        }
    )


def facts_schema(base: RuleBase, decision: Decision) -> Schema:
    """What may stand in a file of facts; of assignments where the decision is about pairs."""
    if decision.kind == "pairs":
        taken: Any = Annotated[list_of(ASSIGNMENT), Field(min_length=1)]
        return _alone(TypeAdapter(taken).json_schema(), base, decision, FACTS)
    return _alone(facts_model(decision).model_json_schema(), base, decision, FACTS)


def answer_schema(base: RuleBase, decision: Decision) -> Schema:
    """The JSON of an answer of this decision."""
    model = answer_models().of(KINDS[decision.kind].answer())
    made = model.model_json_schema(mode="serialization")
    return _alone(made, base, decision, ANSWER)


def _alone(schema: Schema, base: RuleBase, decision: Decision, what: str) -> Schema:
    """The schema with a name of its own, in which the versions of program and rules stand."""
    name = f"urn:adwijzer:{__version__}:regelbank:{base.version}:{decision.name}:{what}"
    return {"$schema": GenerateJsonSchema.schema_dialect, "$id": name, **schema}

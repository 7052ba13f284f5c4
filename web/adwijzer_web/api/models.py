"""What the API takes and gives, as models; the OpenAPI document follows from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Annotated, Any

from msgspec import Struct
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, create_model
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.decisions.intake import takes_contact, takes_register
from adwijzer.decisions.kinds import KINDS
from adwijzer.decisions.schema import (
    DUTCH,
    Closed,
    Day,
    absent_or,
    camel_case,
    facts_model,
    list_of,
    one_of,
)
from adwijzer.exchange.schemas import ASSIGNMENT, PROPOSED, answer_models
from adwijzer.model.readers import ALL_READERS
from adwijzer.model.rulebase import Decision
from adwijzer.text.nodes import Node
from adwijzer_web.api.bodies import Frame, NodeOf, Word
from adwijzer_web.brought import CONTACT, REGISTER
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.papers import papers_of
from adwijzer_web.problems import Probleem

# --- the query ------------------------------------------------------------------------------------


class Options(Struct, frozen=True):
    """What the address asks beside the facts."""

    as_of: date | None = None
    known_at: date | None = None
    why: bool = False
    what_if: bool = False
    all: bool = False
    suggest: bool = False
    documents: bool = False
    lezer: str = ""
    noem: tuple[str, ...] = ()
    planbord: bool = False


def _flag(value: object) -> bool:
    if value not in ("true", "false"):
        raise PydanticCustomError(DUTCH, "is true of false")
    return value == "true"


def _names(value: object) -> tuple[str, ...]:
    parts = value if isinstance(value, list) else [value]  # the query may hold it twice
    return tuple(name.strip() for part in parts for name in str(part).split(",") if name.strip())


_FLAG = Annotated[bool, BeforeValidator(_flag)]
_DAY = Day | None
_NAMES = Annotated[tuple[str, ...], BeforeValidator(_names), WithJsonSchema({"type": "string"})]
_OPTIONS: Mapping[str, tuple[Any, str]] = MappingProxyType(
    {
        "as_of": (_DAY, "Gebruik de regels van die dag. Standaard vandaag."),
        "known_at": (_DAY, "Gebruik alleen wat op die dag bekend was, volgens `bekend_op`."),
        "why": (_FLAG, "Geef de hele redenering mee."),
        "what_if": (_FLAG, "Geef mee wat het advies zou veranderen."),
        "all": (_FLAG, "Geef ook de paren die vrij zijn."),
        "suggest": (
            _FLAG,
            "Zeg bij elke voorgestelde opdracht wie haar kan doen, en doe een voorstel.",
        ),
        "documents": (_FLAG, "Geef ook de stukken mee die bij dit besluit horen."),
        "lezer": (one_of(*ALL_READERS), "Geef ook de tekst voor deze lezer mee."),
        "noem": (_NAMES, "De feiten die deze lezer toch mag weten, met komma's ertussen."),
        "planbord": (_FLAG, "Geef ook de opdrachten van die paren mee, per arbeidsdeskundige."),
    }
)


FORMER = ("suggest",)
"""What the body says now, where the schema can say what it needs; still taken from the query."""


def options_model(decision: Decision, *, kept: bool = False) -> Any:
    """What may stand in the query of an address.

    Args:
        decision: that is asked there.
        kept: whether it is asked of the register that the server keeps.
    """
    names = (
        *("as_of", "why", "what_if", "lezer", "noem"),
        *(["known_at"] if decision.kind == "timing" else []),
        *(["all", "planbord" if kept else "suggest"] if decision.kind == "pairs" else []),
        *(["documents"] if papers_of(decision) else []),
    )
    fields: dict[str, Any] = {
        name: (kind, Field(getattr(_NOTHING, name), description=meaning))
        for name, (kind, meaning) in _OPTIONS.items()
        if name in names
    }
    config = ConfigDict(extra="forbid", alias_generator=to_camel)
    return create_model("Options", __config__=config, **fields)


_NOTHING = Options()


# --- assignments ----------------------------------------------------------------------------------

_LIMITS: dict[str, Any] = {
    "ad": (str, ...),
    "capaciteit": absent_or(Annotated[int, Field(ge=0, le=1000)] | None),
    "afwezig_van": absent_or(Day | None),
    "afwezig_tot": absent_or(Day | None),
    "nieuw": absent_or(one_of("ja", "nee") | None),
}
AVAILABILITY = create_model("Availability", __doc__="Wat een arbeidsdeskundige aankan.", **_LIMITS)

# What reads assignments says that there are none, after what does not go together at all.
_FILLED = Field(json_schema_extra={"minItems": 1})
Assignments = Annotated[list[Annotated[Node, NodeOf(ASSIGNMENT)]], _FILLED]
ProposedAssignments = Annotated[list[Annotated[Node, NodeOf(PROPOSED)]], _FILLED]
Availabilities = Annotated[list[Annotated[Node, NodeOf(AVAILABILITY)]], _FILLED]


class Narrowed(Frame):
    """Het deel van het register waar het om gaat."""

    ads: frozenset[Word] = frozenset()
    clienten: frozenset[Word] = frozenset()
    vanaf: Day | None = None
    tot: Day | None = None


def _part(names: Sequence[str], required: Sequence[str] = (), **said: Any) -> dict[str, Any]:
    """What a part of a schema says of some of these properties; the others it lets be."""
    properties = {name: said.get(name, {}) for name in names}
    return {"required": [*required], "properties": properties}


_IN_PART = ("ads", "clienten", "vanaf", "tot")
_ASKED = ("voorgesteld", "arbeidsdeskundigen", "wie_kan", "alleen", "codes_toegestaan")
_NO = {"type": "null"}
_WHOLE = _part(_IN_PART, clienten={"maxItems": 0}, vanaf=_NO, tot=_NO)
_WITH_AD = {"items": _part(tuple(COLUMNS), ("ad",), ad={"type": "string"})}


def _searched(*more: str) -> ConfigDict:
    """What goes with a search for who can do what is proposed (`TOGETHER` in decisions/options.py).

    `more` is what the body has beside the question.
    """
    names = (*more, *_ASKED)
    said: dict[str, Any] = {
        "if": _part(names, ("wie_kan",), wie_kan={"const": True}),
        "then": _part(names, ("voorgesteld",), voorgesteld={"type": "array"}, alleen=_WHOLE),
        "else": _part(names, arbeidsdeskundigen=_NO, voorgesteld=_WITH_AD),
    }
    return ConfigDict(json_schema_extra=said)


class PairsQuestion(Frame):
    """Wat je van het register wilt weten."""

    model_config = _searched()

    voorgesteld: ProposedAssignments | None = None
    arbeidsdeskundigen: Availabilities | None = Field(
        None, description="Wat elke AD aankan; alleen met `wie_kan`."
    )
    wie_kan: _FLAG = Field(
        False,
        description="Zeg bij elke voorgestelde opdracht wie haar kan doen, en doe een voorstel.",
    )
    alleen: Narrowed = Narrowed()
    codes_toegestaan: frozenset[Word] = Field(
        frozenset(), description="Codes die zeker geen nummer van een persoon zijn."
    )


class PairsBody(PairsQuestion):
    """Elke opdracht heeft een eigen code."""

    model_config = _searched("opdrachten")

    opdrachten: Assignments


# --- cases ----------------------------------------------------------------------------------------


class KeptContact(BaseModel):
    """Een antwoord van contact-form, zoals het bewaard is."""

    besluit: str
    peildatum: Day
    feiten: dict[str, Any]
    advies: dict[str, Any]


class BroughtRegister(Frame):
    """De opdracht waar het om gaat, met het register waarin zij staat."""

    opdracht: Word
    opdrachten: Assignments


class CasesBody(Frame):
    """Vele zaken in één keer."""

    zaken: list[Annotated[Node, NodeOf(Closed)]]


def brought_to(knowledge: Knowledge, decision: Decision) -> Mapping[str, type[BaseModel]]:
    """What may stand beside the facts of a decision."""
    return {
        **({CONTACT: KeptContact} if takes_contact(decision) else {}),
        **({REGISTER: BroughtRegister} if takes_register(knowledge.base, decision) else {}),
    }


class Models:
    """The models of one rule base; every answer once, so that every name is there once."""

    def __init__(self) -> None:
        self.answers = answer_models()

    def answer(self, decision: Decision) -> Any:
        """The answer that a decision gives."""
        return self.answers.of(KINDS[decision.kind].answer())

    def facts(self, knowledge: Knowledge, decision: Decision) -> Any:
        """The facts of a case, with what may stand beside them."""
        return facts_model(decision, brought_to(knowledge, decision))

    def pairs(self, decision: Decision) -> Any:
        """The assignments that a decision about pairs takes."""
        return create_model(f"{camel_case(decision.name)}Vraag", __base__=PairsBody)

    def kept_pairs(self, decision: Decision) -> Any:
        """What may be asked of the assignments that the server keeps."""
        return create_model(f"{camel_case(decision.name)}InRegister", __base__=PairsQuestion)

    def cases(self, decision: Decision, facts: Any, most: int) -> Any:
        """Many cases: at most so many."""
        cases = list_of(Annotated[Node, NodeOf(facts)])
        name = f"{camel_case(decision.name)}Reeks"
        return create_model(
            name, __base__=CasesBody, zaken=(cases, Field(min_length=1, max_length=most))
        )

    def batch(self, decision: Decision) -> Any:
        """What is answered to many cases."""
        name = camel_case(decision.name)
        one = create_model(
            f"{name}Zaak",
            __base__=Closed,
            __doc__="Het antwoord op één zaak, of wat eraan mankeert.",
            nummer=(int, ...),
            antwoord=(self.answer(decision) | None, None),
            probleem=(Probleem | None, None),
        )
        return create_model(
            f"{name}Antwoorden",
            __base__=Closed,
            beantwoord=(int, ...),
            fout=(int, ...),
            antwoorden=(list_of(one), ...),
        )

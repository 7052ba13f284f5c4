"""The register as the API takes and gives it, as models."""

# The models are made from the columns, so their annotations cannot be strings.

from datetime import datetime
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field, WithJsonSchema, create_model
from pydantic_core import PydanticCustomError

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, DAYS, REQUIRED
from adwijzer.decisions.schema import DUTCH, Day, absent_or, one_of
from adwijzer.exchange.schemas import ASSIGNMENT
from adwijzer.store.selection import PLACE, Listing, Selection
from adwijzer.text.nodes import Node
from adwijzer_web.api.bodies import Frame, NodeOf, Word
from adwijzer_web.api.versions import PageQuery

# --- what goes in and comes out -------------------------------------------------------------------


def _shown_column(name: str) -> Any:
    if name in CHOICES:
        return one_of(*CHOICES[name])
    return Day if name in DAYS else str


_SHOWN: dict[str, Any] = {
    name: (
        _shown_column(name) | None if name not in REQUIRED else _shown_column(name),
        ...,
    )
    for name in COLUMNS
}
SHOWN = create_model(
    "KeptAssignment",
    __doc__="Een opdracht uit het register; null is onbekend.",
    **_SHOWN,
    registerversie=(int, Field(description="De versie, ook als `ETag`.")),
)
PLAIN = create_model("PlainAssignment", __doc__="De kolommen van een opdracht.", **_SHOWN)
_ALLOW_FIELD = absent_or(list[str])
GIVEN = create_model(
    "GivenAssignment",
    __base__=ASSIGNMENT,
    __doc__="Een hele opdracht; wat ontbreekt is onbekend. `codes_toegestaan` noemt codes die"
    " zeker geen nummer van een persoon zijn.",
    codes_toegestaan=_ALLOW_FIELD,
)
_ANY: dict[str, Any] = {
    name: absent_or(ASSIGNMENT.model_fields[name].annotation) for name in COLUMNS[1:]
}
PATCH = create_model(
    "AssignmentPatch",
    __doc__="Wat er verandert; null wordt onbekend, en wat ontbreekt blijft.",
    codes_toegestaan=_ALLOW_FIELD,
    **_ANY,
)


class Opdrachten(BaseModel):
    """Een bladzijde van het register."""

    totaal: int = Field(description="Alle opdrachten waar om gevraagd is.")
    bladzijde: int
    bladzijden: int
    opdrachten: list[SHOWN]  # type: ignore[valid-type]


class Verschil(BaseModel):
    """Een waarde ervoor en erna; null is onbekend."""

    van: str | None
    naar: str | None


class OpdrachtVersie(BaseModel):
    """Een versie: wanneer, door wie en wat er veranderde."""

    versie: int
    tijdstip: datetime
    klok: datetime | None = Field(None, description="Wat de klok aanwees, als zij verkeerd stond.")
    door: str
    soort: str
    veranderd: dict[str, Verschil]


class OpdrachtGeschiedenis(BaseModel):
    """Een opdracht zoals zij nu is, en hoe zij zo werd."""

    opdracht: PLAIN  # type: ignore[valid-type]
    geschiedenis: list[OpdrachtVersie]


class ToegestaneCode(BaseModel):
    """Een code die lijkt op een nummer van een persoon, en dat zeker niet is."""

    code: str
    tijdstip: datetime
    door: str


class ToegestaneCodes(BaseModel):
    """De codes die zijn toegestaan, de eerste voorop."""

    codes: list[ToegestaneCode]


class VeranderdeOpdracht(BaseModel):
    """Een opdracht die er al was."""

    opdracht: str
    kolommen: dict[str, Verschil]


class IngelezenOpdrachten(BaseModel):
    """Wat er veranderde, of bij een proef zou veranderen."""

    bewaard: bool
    nieuw: list[PLAIN]  # type: ignore[valid-type]
    veranderd: list[VeranderdeOpdracht]
    gelijk: int


def _truth(value: object) -> bool:
    if value not in ("true", "false"):
        raise PydanticCustomError(DUTCH, "is true of false")
    return value == "true"


class OpdrachtenInvoer(Frame):
    """Opdrachten die erbij komen of veranderen; klopt er een niet, dan wordt niets bewaard."""

    opdrachten: Annotated[
        list[Annotated[Node, NodeOf(ASSIGNMENT)]],
        Field(json_schema_extra={"minItems": 1}),
    ]
    proef: Annotated[bool, BeforeValidator(_truth)] = Field(
        False, description="Zeg alleen wat er zou veranderen."
    )
    codes_toegestaan: frozenset[Word] = Field(
        frozenset(), description="Codes die zeker geen nummer van een persoon zijn."
    )


# --- the query of the list ------------------------------------------------------------------------


def _names(value: object) -> tuple[str, ...]:
    parts = value if isinstance(value, list) else [value]  # the query may hold it twice
    return tuple(name.strip() for part in parts for name in str(part).split(",") if name.strip())


def _words(column: str) -> Any:
    def known(value: object) -> tuple[str, ...]:
        found = _names(value)
        if not set(found) <= {*CHOICES[column]}:
            raise PydanticCustomError(
                DUTCH, f"moet een van deze zijn: {', '.join(CHOICES[column])}"
            )
        return found

    pattern = {"type": "string", "pattern": f"^({'|'.join(CHOICES[column])})$"}
    return Annotated[tuple[str, ...], BeforeValidator(known), WithJsonSchema(pattern)]


def _order(value: object) -> str:
    if str(value).removeprefix("-") not in COLUMNS:
        raise PydanticCustomError(DUTCH, f"moet een van deze zijn: {', '.join(COLUMNS)}")
    return str(value)


_CODES = Annotated[tuple[str, ...], BeforeValidator(_names), WithJsonSchema({"type": "string"})]
_COLUMN = {"type": "string", "pattern": f"^-?({'|'.join(COLUMNS)})$"}


class RegisterQuery(PageQuery):
    """What the list is asked for."""

    ad: _CODES = Field((), description="Alleen van deze AD's, met komma's ertussen.")
    client: _CODES = Field((), description="Alleen voor deze cliënten, met komma's ertussen.")
    rol: _words("rol") = Field((), description="Alleen deze rollen.")  # type: ignore[valid-type]
    status: _words("status") = Field((), description="Alleen met deze status.")  # type: ignore[valid-type]
    vanaf: Day | None = Field(None, description="Alleen wat op of na die dag nog loopt.")
    tot: Day | None = Field(None, description="Alleen wat op of voor die dag begint.")
    zoek: str = Field("", description="Een deel van een code.", max_length=64)
    on: Day | None = Field(None, description="Zoals het aan het eind van die dag was.")
    sort: Annotated[str, BeforeValidator(_order), WithJsonSchema(_COLUMN)] | None = Field(
        None, description="Een kolom, met - ervoor van hoog naar laag."
    )

    def listing(self) -> Listing:
        """The same for the register."""
        by = (self.sort or "").removeprefix("-") or PLACE
        selection = Selection(
            self.ad, self.client, self.status, self.vanaf, self.tot, self.rol, self.zoek
        )
        return Listing(selection, by, (self.sort or "").startswith("-"))

"""What the API takes and gives about the cases that are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    create_model,
    model_validator,
)

from adwijzer.cases.vocabulary import on_cases, whole_case
from adwijzer.decisions.choice import choosable, reasons_of
from adwijzer.decisions.papers import names_of
from adwijzer.decisions.schema import (
    Closed,
    Day,
    absent_or,
    camel_case,
    facts_model,
    list_of,
    one_of,
)
from adwijzer.model.rulebase import AnyDecision, RuleBase, SingleDecision
from adwijzer.text.nodes import Node, Scalar
from adwijzer.text.notes import LONGEST_NOTE
from adwijzer_web.api.bodies import NodeOf, Word, opened
from adwijzer_web.api.versions import PageQuery

_Flag = Annotated[Literal["ja", "nee"], BeforeValidator(opened)]
_DAY = "Het contact van die dag. Standaard het laatste contact."
_NEW = "Of een nieuw contact of rapport begint."
_PROMISED = "Wat je toezegt, elk met de dag waarvoor je het doet."
_ALLOWED = "Codes die zeker geen nummer van een persoon zijn."

# --- what is given --------------------------------------------------------------------------------


class Waarover(BaseModel):
    """Waar een feit of antwoord bij hoort; `id` is dat van het contact, het rapport of de vraag."""

    soort: Literal["zaak", "contact", "rapport", "vraag"]
    id: str | None = None


class ZaakFeit(BaseModel):
    """Een feit van een zaak, met de gebeurtenis waarin het gezegd is."""

    waarover: Waarover
    feit: str
    waarde: Any
    bekend_op: date | None = None
    gebeurtenis: int
    moment: datetime
    door: str
    herkomst: str | None = None


class Keuze(BaseModel):
    """Wat er gekozen is, en waarom."""

    gekozen: str | None = None
    gevolgd: Literal["ja", "nee"]
    reden: str | None = None
    notitie: str | None = None


class ZaakAntwoord(BaseModel):
    """Een bewaard antwoord, in het kort."""

    gebeurtenis: int
    moment: datetime
    besluit: str
    waarover: Waarover
    advies: dict[str, Any]
    keuze: Keuze | None = None


class ZaakInLijst(BaseModel):
    """Een zaak in de lijst."""

    id: str
    zaak: str
    ad: str
    gedeeld_met: list[str]
    moment: datetime = Field(description="Wanneer er voor het laatst iets gebeurde.")


class Bladzijde(BaseModel):
    """Een bladzijde van een lijst; in de header `Link` staan de andere."""

    totaal: int
    bladzijde: int
    bladzijden: int


class Zaken(Bladzijde):
    """De zaken van een arbeidsdeskundige, ook die met hen gedeeld zijn."""

    zaken: list[ZaakInLijst]


class Zaak(BaseModel):
    """Wat er van een zaak bekend is; `versie` is het nummer van haar laatste gebeurtenis."""

    id: str
    versie: int
    zaak: str
    ad: str
    gedeeld_met: list[str]
    gesloten: bool
    feiten: list[ZaakFeit]
    antwoorden: list[ZaakAntwoord]


class Taak(BaseModel):
    """Wat er in een zaak te doen is."""

    zaak_id: str
    zaak: str
    ad: str
    soort: str
    naam: str
    titel: str
    datum: date | None
    wie: str


class Taken(Bladzijde):
    """Wat er in alle zaken te doen is, het dringendste eerst."""

    taken: list[Taak]


class Gebeurtenis(BaseModel):
    """Wat er gebeurde; wat er verder bij staat hangt af van de soort."""

    model_config = ConfigDict(extra="allow")

    nummer: int
    tijdstip: datetime
    door: str
    soort: str


class Geschiedenis(Bladzijde):
    """Alles wat er in een zaak gebeurde, het oudste eerst."""

    gebeurtenissen: list[Gebeurtenis]


class FeitenBij(BaseModel):
    """De feiten die ergens bij horen."""

    hoort_bij: Literal["zaak", "contact", "rapport", "vraag"]
    kenmerk: str | None = None
    feiten: dict[str, Any]


class ZaakExport(BaseModel):
    """Alles wat over een zaak bewaard is."""

    zaak: str
    ad: str
    gedeeld_met: list[str]
    gesloten: Literal["ja", "nee"]
    feiten: list[FeitenBij]
    gebeurtenissen: list[Gebeurtenis]


class GebruikteRegels(BaseModel):
    """De regels die een antwoord gaven."""

    versie: str
    sha256: str


class BewaardAntwoord(BaseModel):
    """Een bewaard antwoord, met alles waar het op rust."""

    gebeurtenis: int
    moment: datetime
    door: str
    besluit: str
    waarover: Waarover
    peildatum: date
    regelbank: GebruikteRegels
    feiten: dict[str, Any]
    antwoord: dict[str, Any]
    keuze: Keuze | None = None


class OvergedragenZaak(BaseModel):
    """Een zaak die van een ander is; `ad` is die ander."""

    zaak: str
    ad: str


class GewisteZaak(BaseModel):
    """Een zaak die voorgoed weg is."""

    gewist: Literal["ja"]


class IngelezenZaken(BaseModel):
    """Wat er veranderde, of bij een proef zou veranderen: de codes van de zaken."""

    bewaard: bool
    nieuw: list[str]
    veranderd: list[str]
    gelijk: int


class AndersFeit(BaseModel):
    """Een feit dat anders is dan het was; null is onbekend."""

    feit: str
    eerst: Any
    nu: Any


class Toen(BaseModel):
    """De dag van het bewaarde antwoord, en die van nu."""

    eerst: date
    nu: date


class Adviezen(BaseModel):
    """Het bewaarde advies, en dat van nu."""

    eerst: dict[str, Any]
    nu: dict[str, Any]


class Vergelijking(BaseModel):
    """Wat er veranderde sinds het laatste antwoord op een besluit, in zinnen."""

    gebeurtenis: int
    besluit: str
    peildatum: Toen
    advies: Adviezen
    feiten: list[AndersFeit]
    regels: list[str]
    door_regels: list[str]
    door_feiten: list[str]
    door_tijd: list[str]
    niet_te_lezen: str | None = None


class OpnieuwBeslist(BaseModel):
    """Een bewaard antwoord dat opnieuw beslist is, met de feiten en regels van toen."""

    gebeurtenis: int
    besluit: str
    peildatum: date
    uitkomst: Literal["gelijk", "aangevuld", "anders", "niet_te_lezen"]
    verschillen: list[str]


class Herhaling(BaseModel):
    """Elk bewaard antwoord van een zaak, opnieuw beslist."""

    antwoorden: list[OpnieuwBeslist]


class Praktijkcijfer(BaseModel):
    """Hoe vaak een advies gevolgd is; zonder `regel` is het van het hele besluit."""

    periode: str
    besluit: str
    regel: str | None
    keuzes: int
    gevolgd: int
    anders: int
    redenen: dict[str, int]


class Praktijk(BaseModel):
    """De cijfers van de praktijk; in die van iedereen staan geen kleine aantallen."""

    eigen: bool = Field(description="Of dit alleen je eigen keuzes zijn.")
    cijfers: list[Praktijkcijfer]


class TasksQuery(PageQuery):
    """What there is to do is asked."""

    as_of: Day | None = Field(None, description="Wat er op die dag te doen is. Standaard vandaag.")


# --- what is taken: the rules say which facts and outcomes there are ------------------------------


def _nothing(value: object) -> object:
    """A node that is null as None; the others stay nodes."""
    return None if isinstance(value, Scalar) and value.is_null else value


def _flag(value: object) -> object:
    """What is written as a boolean in JSON; a node has it as text."""
    word = opened(value)
    return {"true": True, "false": False}.get(word, word) if isinstance(word, str) else word


_Opened = BeforeValidator(opened)
_Day = Annotated[Day | None, _Opened]
_New = Annotated[bool, BeforeValidator(_flag)]
_Words = Annotated[frozenset[Word], _Opened]
_WordList = Annotated[tuple[Word, ...], _Opened]


def _whole(model: Any) -> Any:
    """The type of a field that stays a node, of which the schema is that of a model."""
    return Annotated[Annotated[Node, NodeOf(model)] | None, BeforeValidator(_nothing)]


class Body(Closed):
    """What is sent; a part whose values are checked with their place stays a node."""

    @model_validator(mode="before")
    @classmethod
    def _opened(cls, value: object) -> object:
        return opened(value)


class PromiseBody(Body):
    """Wat er toegezegd is, en voor welke dag."""

    naam: Word | None = Field(None, description="De naam; mag weg als er maar één kan.")
    uiterlijk: _Day = Field(None, description="De laatste dag; null haalt de dag weg.")


_Promises = Annotated[tuple[PromiseBody, ...], _Opened]


class OpenBody(Body):
    """Een zaak die geopend wordt."""

    zaak: Word = Field(description="Een eigen code, nooit een naam of BSN.")
    feiten: Any = None
    dag: _Day = None
    codes_toegestaan: _Words = frozenset()


class ChangeBody(Body):
    """Wat er in een zaak verandert."""

    feiten: Any = None
    dag: _Day = None
    nieuw: _New = False
    gedaan: _WordList = ()
    toegezegd: _Promises = ()
    stuk: Word | None = None
    gesloten: _Flag | None = None


class ChoiceBody(Body):
    """Wat er gekozen is."""

    gekozen: Word
    reden: Word | None = None
    notitie: Word | None = None


class AnswerBody(Body):
    """Een antwoord dat bewaard wordt."""

    feiten: Any = None
    keuze: ChoiceBody | None = None
    toegezegd: _Promises = ()
    dag: _Day = None
    nieuw: _New = False


class GiveBody(Body):
    """Met of aan wie een zaak gaat."""

    ad: Word = Field(description="De code van de andere arbeidsdeskundige.")
    codes_toegestaan: _Words = Field(frozenset(), description=_ALLOWED)


class CorrectionBody(Body):
    """Een feit waarover iets fouts gezegd is; de oude waarden zijn daarna nergens meer te zien."""

    feit: Word
    dag: _Day = Field(None, description=_DAY)


class ErasureBody(Body):
    """Voorgoed wissen."""

    bevestig: Word = Field(description="De code van de zaak, om zeker te zijn dat je deze bedoelt.")


class ImportedCase(Body):
    """Een zaak die erbij komt of verandert."""

    zaak: Word = Field(description="Een eigen code, nooit een naam of BSN.")
    versie: Annotated[int | None, _Opened] = Field(
        None,
        ge=0,
        description="De versie waar dit op rust; 0 als de zaak nieuw moet zijn. Mag weg.",
    )
    feiten: Any = None


class ImportBody(Body):
    """Zaken die erbij komen of veranderen; klopt er een niet, dan wordt niets bewaard."""

    zaken: Sequence[ImportedCase]
    proef: _New = False
    codes_toegestaan: _Words = frozenset()


class CaseModels:
    """The bodies over one rule base; every model once, so that every name is there once."""

    def __init__(self, base: RuleBase) -> None:
        whole = whole_case(base)
        texts = [name for decision in on_cases(base) for name in names_of(decision)]
        taken = absent_or(_whole(facts_model(whole)))
        since: Any = (_Day, Field(None, description=_DAY))
        begin = (_New, Field(False, description=_NEW))
        self.opening: Any = create_model(
            "ZaakOpenen",
            __base__=OpenBody,
            __doc__="Een zaak die geopend wordt, met wat er al bekend is.",
            feiten=taken,
            dag=since,
            codes_toegestaan=(_Words, Field(frozenset(), description=_ALLOWED)),
        )
        self.change: Any = create_model(
            "ZaakWijziging",
            __base__=ChangeBody,
            __doc__="Wat je nu weet; `onbekend` neemt een feit terug.",
            feiten=taken,
            dag=since,
            nieuw=begin,
            gedaan=(
                _WordList,
                Field((), description="De toezeggingen die je deed, bij hun naam."),
            ),
            toegezegd=(_Promises, Field((), description=_PROMISED)),
            stuk=absent_or(
                Annotated[one_of(*texts) | None, _Opened] if texts else None,
                description="De brief of het formulier dat je maakte; een toezegging is er dan een"
                " van dat stuk.",
            ),
            gesloten=absent_or(
                Annotated[_Flag | None, BeforeValidator(_nothing)],
                description="Sluit de zaak, of ga er weer mee verder.",
            ),
        )

        row: Any = create_model(
            "IngelezenZaak",
            __base__=ImportedCase,
            __doc__="Een zaak die erbij komt of verandert.",
            feiten=taken,
        )
        rows: Any = (Annotated[list_of(row), _Opened], Field(min_length=1))
        self.importing: Any = create_model(
            "ZakenInlezen",
            __base__=ImportBody,
            __doc__="Zaken die erbij komen of veranderen; klopt er een niet, dan wordt niets"
            " bewaard.",
            zaken=rows,
            proef=(_New, Field(False, description="Zeg alleen wat er zou veranderen.")),
            codes_toegestaan=(_Words, Field(frozenset(), description=_ALLOWED)),
        )

    def answering(self, decision: AnyDecision) -> Any:
        """The body by which an answer of a decision is kept."""
        name = camel_case(decision.name)
        outcomes = one_of(*(value.name for value in choosable(decision)))
        reasons = [value.name for value in reasons_of(decision)]
        why: Any = one_of(*reasons) if reasons else Any
        fields: dict[str, Any] = {
            "gekozen": (Annotated[outcomes, _Opened], ...),
            "notitie": absent_or(
                Annotated[Annotated[str, Field(max_length=LONGEST_NOTE)] | None, _Opened]
            ),
        }
        if reasons:
            fields["reden"] = absent_or(Annotated[why | None, _Opened])
        choice = create_model(
            f"{name}Keuze",
            __base__=ChoiceBody,
            __doc__="Wat je koos, en waarom als dat iets anders was.",
            **fields,
        )
        facts = facts_model(_beside_a_case(decision))
        return create_model(
            f"{name}InZaak",
            __base__=AnswerBody,
            __doc__="Feiten die de zaak nog niet heeft, en wat er gekozen is.",
            feiten=absent_or(_whole(facts)),
            keuze=absent_or(Annotated[choice | None, BeforeValidator(_nothing)]),
            toegezegd=(_Promises, Field((), description=_PROMISED)),
            dag=(_Day, Field(None, description=_DAY)),
            nieuw=(_New, Field(False, description=_NEW)),
        )

    @staticmethod
    def answered(decision: AnyDecision, answer: Any) -> Any:
        """What is given when an answer is kept."""
        return create_model(
            f"{camel_case(decision.name)}Bewaard",
            __base__=BaseModel,
            __doc__="Het antwoord zoals het bewaard is.",
            gebeurtenis=(int, ...),
            antwoord=(answer, ...),
            keuze=absent_or(Keuze | None),
        )


def _beside_a_case(decision: AnyDecision) -> SingleDecision:
    """A stand-in that asks what a decision does, where all of it may be in the case already."""
    return SingleDecision(
        name=f"{decision.name}_bij_zaak",
        title=decision.title,
        question=decision.question,
        facts=decision.asked,
        concepts=(),
        outcomes=(),
        layers=(),
        rules=(),
        agenda=decision.agenda_key,
        file="",
    )

"""An answer as data, by the contract; text, markdown and JSON are renderings of it."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class Piece(BaseModel):
    """Part of an answer; names are those of the contract."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class RuleBaseVersion(Piece):
    """Which rules gave the answer."""

    versie: str
    sha256: str


class Ground(Piece):
    """The rule behind a verdict and what it rests on."""

    oordeel: str
    voorbehoud: str | None = None
    regel: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]
    tegenspraak: tuple[str, ...] | None = None


class ItemVerdicts(Piece):
    """The verdicts on one agenda item, by form."""

    agendapunt: str
    oordelen: dict[str, Ground]


class FormVerdict(Piece):
    """A contact form with its verdict."""

    contactvorm: str
    oordeel: str


class ContactAdvice(Piece):
    """The advice for the whole contact."""

    contactvorm: str
    oordeel: str
    voorbehoud: str | None = None
    zekerheid: Literal["vast", "voorlopig"]
    mogelijk: tuple[FormVerdict, ...]
    alleen_als: str | None = None


class PlanPart(Piece):
    """Agenda items that go together."""

    contactvorm: str
    moment: str
    agendapunten: tuple[str, ...]
    toelichting: str


class Question(Piece):
    """An unknown fact worth asking, in plain Dutch."""

    feit: str
    agendapunt: str | None = None
    vraag: str
    waarom: str
    wie: str
    antwoorden: tuple[str, ...]
    gaat_over: Literal["advies", "termijn", "aandachtspunt"]


class Attention(Piece):
    """Something to mind with this advice."""

    id: str
    titel: str
    tekst: str
    rang: str
    bronnen: tuple[str, ...]


class AppliedRule(Piece):
    """A rule that decided something, with what followed from it."""

    id: str
    titel: str
    uitleg: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]
    gevolg: str


class Assumption(Piece):
    """A fact nobody mentioned, taken to be so."""

    feit: str
    waarde: str
    zin: str


class ContactAnswer(Piece):
    """Everything `contact-form` answers."""

    besluit: str
    peildatum: str
    regelbank: RuleBaseVersion
    leidraad: str
    feiten: dict[str, Any]
    aannamen: tuple[Assumption, ...]
    advies: ContactAdvice
    agendapunten: tuple[ItemVerdicts, ...]
    alternatieven: tuple[FormVerdict, ...]
    plan: tuple[PlanPart, ...]
    vragen: tuple[Question, ...]
    aandachtspunten: tuple[Attention, ...]
    regels: tuple[AppliedRule, ...]

    def contract(self) -> dict[str, Any]:
        """The answer as the contract's JSON; what does not apply is left out."""
        return self.model_dump(mode="json", exclude_none=True)

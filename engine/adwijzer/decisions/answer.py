"""An answer as data, by the contract; text, markdown and JSON are renderings of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

import msgspec

from adwijzer.text.days import DayText

if TYPE_CHECKING:
    from adwijzer.model.rulebase import Rule

About: TypeAlias = Literal["advies", "termijn", "aandachtspunt"]
"""What the answer to a question can change."""


class Piece(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Part of an answer; names are those of the contract."""

    def data(self) -> dict[str, Any]:
        """Plain data as JSON knows it; what is None does not apply and is left out."""
        return _without_none(msgspec.to_builtins(self))  # type: ignore[no-any-return]


class RuleBaseVersion(Piece, frozen=True, kw_only=True):
    """Which rules gave the answer."""

    versie: str
    sha256: str


class Ground(Piece, frozen=True, kw_only=True):
    """The rule behind a verdict and what it rests on."""

    oordeel: str
    voorbehoud: str | None = None
    regel: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]
    tegenspraak: tuple[str, ...] | None = None


class ItemVerdicts(Piece, frozen=True, kw_only=True):
    """The verdicts on one agenda item, by form."""

    agendapunt: str
    oordelen: dict[str, Ground]


class FormVerdict(Piece, frozen=True, kw_only=True):
    """A contact form with its verdict."""

    contactvorm: str
    oordeel: str


class FormReason(Piece, frozen=True, kw_only=True):
    """Why the form of the advice goes before others that fit as well."""

    titel: str
    uitleg: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]


class ContactAdvice(Piece, frozen=True, kw_only=True):
    """The advice for the whole contact.

    `zolang` names the assumed facts on which a certain advice hangs.
    """

    contactvorm: str
    oordeel: str
    voorbehoud: str | None = None
    reden: FormReason | None = None
    zekerheid: Literal["vast", "voorlopig"]
    mogelijk: tuple[FormVerdict, ...]
    zolang: tuple[str, ...] | None = None
    alleen_als: str | None = None


class PlanPart(Piece, frozen=True, kw_only=True):
    """Agenda items that go together."""

    contactvorm: str
    moment: str
    agendapunten: tuple[str, ...]
    toelichting: str


class Question(Piece, frozen=True, kw_only=True):
    """An unknown fact worth asking, in plain Dutch."""

    feit: str
    agendapunt: str | None = None
    periode: str | None = None
    vraag: str
    waarom: str
    wie: str
    antwoorden: tuple[str, ...]
    gaat_over: About


class Attention(Piece, frozen=True, kw_only=True):
    """Something to mind with this advice."""

    id: str
    titel: str
    tekst: str
    rang: str
    bronnen: tuple[str, ...]


class Remark(Piece, frozen=True, kw_only=True):
    """Facts that contradict each other, which is mostly a mistake."""

    id: str
    feiten: tuple[str, ...]
    tekst: str


class AppliedRule(Piece, frozen=True, kw_only=True):
    """A rule that decided something, with what followed from it."""

    id: str
    titel: str
    uitleg: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]
    gevolg: str

    @classmethod
    def of(cls, rule: Rule, effect: str) -> AppliedRule:
        """The rule with what followed from it in words."""
        return cls(
            id=rule.id,
            titel=rule.title,
            uitleg=rule.explanation,
            rang=rule.rank,
            bewijskracht=rule.evidence,
            bronnen=rule.sources,
            gevolg=effect,
        )


def deciding(rules: Iterable[AppliedRule]) -> list[AppliedRule]:
    """The rules that decided something, not those that only lead to it."""
    return [rule for rule in rules if rule.gevolg]


class Cited(Protocol):
    """What rests on sources."""

    @property
    def bronnen(self) -> tuple[str, ...]: ...


def sources_of(*found: Iterable[Cited]) -> tuple[str, ...]:
    """The sources that all of these rest on."""
    return tuple(name for group in found for each in group for name in each.bronnen)


class Assumption(Piece, frozen=True, kw_only=True):
    """A fact nobody mentioned, taken to be so."""

    feit: str
    waarde: str
    zin: str
    bijzin: str


class ContactAnswer(Piece, frozen=True, kw_only=True):
    """Everything `contact-form` answers."""

    besluit: str
    peildatum: DayText
    regelbank: RuleBaseVersion
    motoren: int
    leidraad: str
    feiten: dict[str, Any]
    aannamen: tuple[Assumption, ...]
    meldingen: tuple[Remark, ...] = ()
    advies: ContactAdvice
    agendapunten: tuple[ItemVerdicts, ...]
    alternatieven: tuple[FormVerdict, ...]
    plan: tuple[PlanPart, ...]
    vragen: tuple[Question, ...]
    aandachtspunten: tuple[Attention, ...]
    regels: tuple[AppliedRule, ...]

    def contract(self) -> dict[str, Any]:
        """The answer as the contract's JSON."""
        return self.data()


def _without_none(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _without_none(value) for key, value in data.items() if value is not None}
    if isinstance(data, list | tuple):
        return [_without_none(value) for value in data]
    return data

"""What the answers rest on: the rules, the decisions and the sources."""

# The annotations of endpoints name what this rule base has, so they cannot be strings.

from datetime import date
from functools import cache
from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from adwijzer import __version__
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer_web.api.document import get
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.problems import problem_response

_TOO_LONG = 5.0
"""Seconds without any free place, after which the service is not ready."""
_FULL = "Er komt geen plaats vrij om te werken. Duurt dit voort, start de dienst dan opnieuw."


class Gereed(BaseModel):
    """Dat de dienst gereed is."""

    status: str
    versie: str


class BesluitNaam(BaseModel):
    """Een besluit van de regelbank."""

    naam: str
    besluit: str
    titel: str


class Regel(BaseModel):
    """Een regel, met waar hij op rust."""

    id: str
    besluit: str
    titel: str
    uitleg: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]


class Regelbank(BaseModel):
    """Welke regels gelden."""

    titel: str
    versie: str
    sha256: str
    vanaf: date | None
    tot: date | None
    besluiten: list[BesluitNaam]
    regels: list[Regel]


class BesluitVraag(BaseModel):
    """Een besluit en de vraag die het beantwoordt."""

    naam: str
    titel: str
    vraag: str


class Besluiten(BaseModel):
    """Welke besluiten er zijn."""

    besluiten: list[BesluitVraag]


class Waarde(BaseModel):
    """Een waarde van een feit, met het woord op een formulier."""

    waarde: str
    label: str


class Feit(BaseModel):
    """Een feit, met de woorden om ernaar te vragen."""

    feit: str
    soort: str
    vraag: str
    waarom: str
    betekenis: str
    wie: str
    per_agendapunt: bool
    aangenomen: str | None
    waarden: list[Waarde]


class Besluit(BesluitNaam):
    """Een besluit, voor wie een eigen formulier maakt."""

    vraag: str
    feiten: list[Feit]


class Bron(BaseModel):
    """Een bron, met de regels die erop rusten."""

    id: str
    document: str
    plaats: str
    rang: str
    tekst: str
    adres: str | None = Field(description="Waar iedereen de bron kan lezen.")
    regels: tuple[str, ...]


class Bronnen(BaseModel):
    """Alle bronnen."""

    bronnen: list[Bron]


def add_rules(router: APIRouter, knowledge: Knowledge) -> None:
    """Add the endpoints over one rule base."""
    base, sources = knowledge.base, knowledge.sources
    decisions = {command_of(each): each for each in base.decisions}
    decision_names = Path(alias="decisionName", json_schema_extra={"enum": [*decisions]})
    source_names = Path(alias="sourceId", json_schema_extra={"enum": [*sources.by_id]})

    async def health(request: Request) -> Any:
        if any(places.full > _TOO_LONG for places in request.app.state.places):
            return problem_response(503, detail=_FULL)
        return Gereed(status="gereed", versie=__version__)

    async def readiness(request: Request) -> Any:
        if (obstacle := await request.app.state.readiness.obstacle()) is not None:
            return problem_response(503, detail=obstacle)
        return Gereed(status="gereed", versie=__version__)

    # These two are long and the same for everybody: written once, so that who asks for them over
    # and over keeps nobody waiting.
    @cache
    def rules_written() -> str:
        return _rule_base(base).model_dump_json()

    @cache
    def sources_written() -> str:
        found = [_source(knowledge, each) for each in sources.by_id]
        return Bronnen(bronnen=found).model_dump_json()

    async def rule_base() -> Any:
        return Response(rules_written(), media_type="application/json")

    async def all_decisions() -> Besluiten:
        found = [
            BesluitVraag(naam=name, titel=each.title, vraag=each.question)
            for name, each in decisions.items()
        ]
        return Besluiten(besluiten=found)

    async def decision(name: Annotated[str, decision_names]) -> Besluit:
        if name not in decisions:
            raise HTTPException(404)
        return _decision(decisions[name])

    async def all_sources() -> Any:
        return Response(sources_written(), media_type="application/json")

    async def source(name: Annotated[str, source_names]) -> Bron:
        if name not in sources.by_id:
            raise HTTPException(404)
        return _source(knowledge, name)

    named = (400, 404, 414, 500)
    title = "Leeft de dienst, en komen er nog plaatsen vrij?"
    get(router, "/health", health, "getHealth", title, (414, 500, 503), Gereed)
    title = "Kan de dienst werk aannemen, met de database en de sleutels erbij?"
    get(router, "/readiness", readiness, "getReadiness", title, (414, 500, 503), Gereed)
    title = "Welke regels gelden"
    get(router, "/rule-base", rule_base, "getRuleBase", title, answer=Regelbank)
    get(router, "/decisions", all_decisions, "getDecisions", "Welke besluiten er zijn")
    title = "Eén besluit, met zijn feiten en vragen"
    get(router, "/decisions/{decisionName}", decision, "getDecision", title, named)
    get(router, "/sources", all_sources, "getSources", "Alle bronnen", answer=Bronnen)
    title = "Eén bron, met de regels die erop rusten"
    get(router, "/sources/{sourceId}", source, "getSource", title, named)


def _rule_base(base: RuleBase) -> Regelbank:
    return Regelbank(
        titel=base.title,
        versie=base.version,
        sha256=base.sha256,
        vanaf=base.validity.vanaf,
        tot=base.validity.tot,
        besluiten=[
            BesluitNaam(naam=command_of(each), besluit=each.name, titel=each.title)
            for each in base.decisions
        ],
        regels=[
            Regel(
                id=rule.id,
                besluit=decision.name,
                titel=rule.title,
                uitleg=rule.explanation,
                rang=rule.rank,
                bewijskracht=rule.evidence,
                bronnen=rule.sources,
            )
            for decision in base.decisions
            for rule in decision.rules
        ],
    )


def _decision(decision: Decision) -> Besluit:
    return Besluit(
        naam=command_of(decision),
        besluit=decision.name,
        titel=decision.title,
        vraag=decision.question,
        feiten=[
            Feit(
                feit=fact.name,
                soort=fact.kind,
                vraag=fact.question,
                waarom=fact.reason,
                betekenis=fact.meaning,
                wie=fact.who,
                per_agendapunt=fact.scope == "agendapunt",
                aangenomen=fact.assumed,
                waarden=[Waarde(waarde=v.name, label=v.label) for v in fact.values],
            )
            for fact in decision.asked
        ],
    )


def _source(knowledge: Knowledge, name: str) -> Bron:
    sources = knowledge.sources
    source = sources.by_id[name]
    return Bron(
        id=source.id,
        document=sources.titles.get(source.document, source.document),
        plaats=source.place,
        rang=source.rank,
        tekst=source.text,
        adres=sources.address(name) or None,
        regels=source.rules,
    )

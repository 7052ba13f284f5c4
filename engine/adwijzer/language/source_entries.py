"""What may stand in bronnen.yaml: documents, what they say, and where that contradicts itself."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from adwijzer.language.entry import YamlEntry
from adwijzer.language.leaves import (
    Address,
    Choice,
    Listed,
    Named,
    Ranking,
    Text,
    Word,
    WordLists,
    Words,
)


class SourceDocumentEntry(YamlEntry, title="een document"):
    """A document that statements come from."""

    titel: Text = Field(description="de titel")
    wat: Text = Field(description="wat voor stuk het is")
    adres: Address = Field("", description="waar het openbaar te lezen is")
    rang: Ranking | None = Field(None, description="het gewicht")
    elders: Text = Field(
        "", description="wat erbij staat waar een andere leidraad geldt en niets anders het zegt"
    )
    jaar: Text = Field("", description="het jaar waarin het uitkwam, zoals mensen het aanhalen")
    leidraad: Word = Field(
        "", description="de leidraad waar het bij hoort; elders geldt het stuk niet"
    )


class SourceEntry(YamlEntry, title="een bron"):
    """A statement of a source, and what became of it."""

    either: ClassVar[tuple[str, ...]] = ("regels", "niet_verwerkt")

    id: Word = Field(description="de id")
    document: Word = Field(description="het document")
    plaats: Text = Field(description="waar het staat")
    adres: Address = Field(
        "", description="waar de uitspraak zelf openbaar te lezen is; anders geldt het document"
    )
    soort: Choice[
        Literal["verplichting", "voorwaarde", "voorkeur", "verbod", "bevinding", "definitie"]
    ] = Field(description="wat voor uitspraak het is")
    soort_nader: Text = Field("", description="wat de bron daarbij zegt")
    bindt: Text = Field(description="voor wie het geldt")
    rang: Ranking = Field(description="het gewicht")
    gebied: Words = Field(description="de besluiten die het raakt")
    week: Text = Field("", description="de week of dag")
    geldt_ook_voor: Word = Field(
        "", description="een andere leidraad waar de uitspraak ook is nagelezen"
    )
    tekst: Text = Field(description="de uitspraak in eigen woorden")
    herkomst: Text = Field("", description="hoe zeker de bron is")
    herkomst_nader: Text = Field("", description="waar dat op rust")
    regels: Words = Field([], description="de regels die hierop rusten")
    niet_verwerkt: Text = Field("", description="waarom er geen regel op rust")


class TensionEntry(YamlEntry, title="een spanning"):
    """Statements that contradict each other, and the choice between them."""

    either: ClassVar[tuple[str, ...]] = ("regels", "niet_verwerkt")

    id: Word = Field(description="de id")
    titel: Text = Field(description="de spanning in één zin")
    kanten: WordLists = Field(description="de ids aan weerszijden")
    tekst: Text = Field(description="wat er botst")
    keuze: Text = Field(description="wat het product kiest")
    gebied: Words = Field(description="de besluiten die het raakt")
    regels: Words = Field([], description="de regels die hierop rusten")
    niet_verwerkt: Text = Field("", description="waarom er geen regel op rust")


class SourcesFile(YamlEntry, title="een bronnenbestand"):
    """Every statement that rules can rest on: bronnen.yaml."""

    documenten: Named[SourceDocumentEntry] = Field(description="de documenten")
    bronnen: Listed[SourceEntry] = Field(description="de uitspraken")
    spanningen: Listed[TensionEntry] = Field(description="de spanningen")

"""What may stand in the rule files about documents and sheets that the program writes."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from adwijzer.language.entry import YamlEntry
from adwijzer.language.leaves import (
    Choice,
    Listed,
    OpenCondition,
    Pairs,
    Text,
    Texts,
    Word,
    Words,
    YesNo,
)

ReaderName: TypeAlias = Choice[Literal["dossier", "client", "opdrachtgever", "werkgever"]]


class ParagraphEntry(YamlEntry, title="een alinea"):
    """A paragraph of a document, or a remark on a sheet."""

    als: OpenCondition | None = Field(
        None, description="wanneer de alinea er staat; zonder `als` altijd"
    )
    tekst: Text = Field(description="de tekst; wat alleen de gebruiker weet als [vul in: wat]")
    bekend: Pairs = Field(
        {}, description="open plekken die vanzelf ingevuld worden als het programma ze weet"
    )


class SectionEntry(YamlEntry, title="een deel van een stuk"):
    """A part of a document, under a heading of its own."""

    id: Word = Field(description="de naam van het deel, waarmee bronnen het noemen")
    element: Word = Field("", description="het feit dat ja is als dit deel in het stuk staat")
    kop: Text = Field("", description="de kop boven het deel")
    genummerd: YesNo = Field("nee", description="of de alinea's een genummerde lijst zijn")
    bronnen: Words = Field(description="de ids van de bronnen")
    alineas: Listed[ParagraphEntry] = Field(description="de alinea's")


class VariantEntry(YamlEntry, title="een soort van een stuk"):
    """A sort of a document; the first that fits is written."""

    naam: Word = Field(description="de naam van de soort, waar alinea's naar vragen met `soort`")
    titel: Text = Field("", description="wat er bij deze soort boven het stuk staat")
    als: OpenCondition | None = Field(
        None, description="wanneer het deze soort is; de laatste heeft geen `als`"
    )


class ProvisoEntry(YamlEntry, title="een voorwaarde voor een stuk"):
    """Without this the document is not written."""

    als: OpenCondition = Field(description="wat bekend moet zijn om het stuk te schrijven")
    anders: Text = Field(description="waarom het stuk er anders niet komt")


class DocumentEntry(YamlEntry, title="een stuk"):
    """A letter, form or report that the program writes."""

    naam: Word = Field(description="de naam van het stuk")
    titel: Text = Field(description="wat erboven staat")
    lezer: ReaderName = Field("dossier", description="voor wie het stuk is")
    noemt: Words = Field(
        [],
        description="feiten die deze lezer hier hoort, ook al staan ze niet in elke tekst voor hem",
    )
    bijlage: Word = Field("", description="het stuk dat erbij hoort")
    stel: Pairs = Field({}, description="feiten die het stuk voor waar houdt, wat er ook gezegd is")
    mits: Listed[ProvisoEntry] = Field([], description="waarzonder het stuk er niet komt")
    soorten: Listed[VariantEntry] = Field(
        [], description="de soorten van het stuk, waarvan de eerste die past geschreven wordt"
    )
    delen: Listed[SectionEntry] = Field(description="de delen, in de volgorde van het stuk")


class ThemeEntry(YamlEntry, title="een thema"):
    """A theme on a sheet."""

    naam: Word = Field(description="de naam van het thema")
    titel: Text = Field(description="hoe het thema heet")
    tekst: Text = Field(description="wat het is, als deel van een zin")


class InquiryEntry(YamlEntry, title="een onderzoeksvraag"):
    """A question of the investigation that a sheet helps to answer."""

    naam: Word = Field(description="de naam van de vraag")
    als: OpenCondition | None = Field(
        None, description="wanneer de vraag er staat; zonder `als` altijd"
    )
    tekst: Text = Field(description="de vraag")


class SubjectEntry(YamlEntry, title="een onderwerp"):
    """A subject to talk about, with a question for each theme."""

    naam: Word = Field(description="de naam van het onderwerp")
    titel: Text = Field(description="hoe het onderwerp heet")
    tekst: Text = Field(description="waar het over gaat")
    onderzoeksvragen: Words = Field(description="aan welke vragen het onderwerp helpt")
    voorbeeldvragen: Texts = Field(description="bij elk thema een vraag")


class SheetEntry(YamlEntry, title="een blad"):
    """A sheet to print."""

    naam: Word = Field(description="de naam van het blad")
    titel: Text = Field(description="wat erboven staat")
    lezer: ReaderName = Field("dossier", description="voor wie het blad is")
    uitleg: Text = Field(description="hoe je het gebruikt")
    kop_onderzoeksvragen: Text = Field(description="de kop boven de onderzoeksvragen")
    uitleg_onderzoeksvragen: Text = Field(description="wat die vragen zijn")
    opmerkingen: Listed[ParagraphEntry] = Field(
        [], description="wat er in sommige gevallen bij staat"
    )
    verwijzing: Text = Field(description="wat er voor de nummers van die vragen staat")
    aantekeningen: Text = Field(description="wat er boven de lege regels staat")
    bronnen: Words = Field(description="de ids van de bronnen")
    themas: Listed[ThemeEntry] = Field(description="de thema's")
    onderzoeksvragen: Listed[InquiryEntry] = Field(description="de vragen van het onderzoek")
    onderwerpen: Listed[SubjectEntry] = Field(description="de onderwerpen")

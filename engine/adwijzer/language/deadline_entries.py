"""What may stand in the files of a decision about an absence: its legal dates and weeks."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema

from adwijzer.language.entry import YamlEntry
from adwijzer.language.leaves import (
    Choice,
    Listed,
    OpenCondition,
    Pairs,
    Ranking,
    RuleCondition,
    Text,
    Texts,
    Word,
    Words,
    YesNo,
    part_or_parts,
)
from adwijzer.model.deadlines import Actor

Actors: TypeAlias = Annotated[
    list[Choice[Actor]],
    BeforeValidator(part_or_parts),
    WithJsonSchema(
        {
            "anyOf": [
                {"enum": list(get_args(Actor))},
                {"type": "array", "items": {"enum": list(get_args(Actor))}},
            ]
        }
    ),
]
"""One who acts, or several."""


class DeadlineCaseEntry(YamlEntry, title="een geval"):
    """What is otherwise about a deadline in some cases."""

    als: RuleCondition = Field(description="wanneer dit geldt; het eerste geval dat past telt")
    dag: Word = Field("", description="de parameter met de meetellende dag")
    door: Actors = Field([], description="wie aan zet is")
    wie: Text = Field("", description="wie het moet doen, als zin")
    artikel: Text = Field("", description="het wetsartikel")
    bronnen: Words = Field([], description="de ids van de bronnen")


class DeadlineEntry(YamlEntry, title="een termijn"):
    """A deadline of the law."""

    naam: Word = Field(description="de naam van de termijn")
    titel: Text = Field(description="hoe de termijn heet")
    als: RuleCondition | None = Field(
        None, description="wanneer de termijn er staat; zonder `als` altijd"
    )
    tenzij: RuleCondition | None = Field(None, description="behalve als dit bekend is en klopt")
    op: Word = Field(
        "", description="het feit met de datum zelf; zonder `dag` staat de termijn er alleen dan"
    )
    dag: Word = Field("", description="de parameter met de meetellende dag")
    dag_vanaf: Word = Field("", description="de parameter met de eerste dag, bij een periode")
    na: Words = Field(
        [], description="de feiten met een datum waarna gerekend wordt, de eerste die er is"
    )
    dagen: Word = Field(
        "", description="de parameter met het aantal kalenderdagen daarna, dagen verlof niet mee"
    )
    na_termijn: Word = Field(
        "", description="de termijn waarna gerekend wordt als die data er niet zijn"
    )
    gedaan: Word = Field("", description="het feit met de datum waarop het gedaan is")
    vorige: Word = Field(
        "", description="het feit met de datum van de vorige keer, bij wat steeds terugkomt"
    )
    gebeurt_vanzelf: YesNo = Field("nee", description="of niemand iets hoeft te doen")
    bereikt_als: RuleCondition | None = Field(
        None, description="wanneer de termijn er al is, ook voor haar dag"
    )
    meteen_als: RuleCondition | None = Field(
        None, description="wanneer je er meteen mee begint en zij als eerste telt"
    )
    meteen: Text = Field("", description="wat de termijn dan zegt")
    niet_voor_dag: Word = Field(
        "",
        description="de parameter met de meetellende dag waarvoor een datum een vergissing lijkt",
    )
    niet_voor: Word = Field(
        "", description="het feit met een datum waarvoor de datum een vergissing lijkt"
    )
    gevallen: Listed[DeadlineCaseEntry] = Field([], description="wat soms anders is")
    door: Actors = Field(description="wie aan zet is")
    wie: Text = Field(description="wie het moet doen, als zin")
    artikel: Text = Field(description="het wetsartikel")
    let_op: Text = Field("", description="een waarschuwing over de bron")
    rang: Ranking = Field(description="het gewicht van de lichtste bron")
    rang_met_verlof: Ranking | None = Field(
        None, description="het gewicht als er verlof valt in de dagen waarmee gerekend is"
    )
    bronnen: Words = Field(description="de ids van de bronnen")


class RegimeEntry(YamlEntry, title="een stelsel"):
    """What holds for many deadlines at once."""

    naam: Word = Field(description="de naam van het stelsel")
    als: RuleCondition = Field(description="wanneer het geldt")
    termijnen: Words = Field([], description="voor welke termijnen; zonder opgave voor alle")
    stand: Choice[Literal["niet_van_toepassing", "niet_te_bepalen"]] | None = Field(
        None, description="hoe die termijnen er dan voor staan, wat er ook gedaan is"
    )
    door: Actors = Field([], description="wie dan aan zet is")
    in_plaats_van: Pairs = Field({}, description="wie dan in de plaats van wie komt")
    wie: Text = Field("", description="wie het dan moet doen, als zin")
    bronnen: Words = Field(description="de ids van de bronnen")


class DeadlineQuestionEntry(YamlEntry, title="een vraag bij de termijnen"):
    """An unknown fact to ask because of the deadlines."""

    feit: Word = Field(description="het feit dat gevraagd wordt")
    als: OpenCondition = Field(description="wanneer; hier mag je vragen of iets onbekend is")


class UncheckedEntry(YamlEntry, title="een grens aan het nagaan"):
    """When nobody has to check any more whether what passed was done."""

    als: RuleCondition = Field(description="wanneer niemand het meer hoeft na te gaan")
    tenzij: RuleCondition | None = Field(None, description="behalve als dit bekend is en klopt")


class WordingEntry(YamlEntry, title="een woordkeus"):
    """Words to say instead of others."""

    als: RuleCondition = Field(description="wanneer je het anders zegt")
    woorden: Texts = Field(description="per woord wat er dan staat; hele woorden, de langste eerst")


class DeciderEntry(YamlEntry, title="een beslisser"):
    """Who decides about what."""

    wie: Text = Field(description="wie beslist")
    wat: Text = Field(description="waarover")
    als: RuleCondition | None = Field(None, description="wanneer; zonder `als` altijd")


class MomentEntry(YamlEntry, title="een moment"):
    """A week that people name."""

    naam: Word = Field(description="de naam van het moment")
    titel: Text = Field(description="wat het moment is")
    week: Word = Field(description="de parameter met de week")
    tenzij: RuleCondition | None = Field(
        None, description="wanneer niemand die week noemt; zonder opgave nooit"
    )
    bronnen: Words = Field(description="de ids van de bronnen")


class MinimalInformationEntry(YamlEntry, title="minimale informatie"):
    """What must be known before work begins."""

    feiten: Words = Field(description="de feiten die ja moeten zijn")
    bronnen: Words = Field(description="de ids van de bronnen")

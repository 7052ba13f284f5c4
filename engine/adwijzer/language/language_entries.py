"""What may stand in taal.yaml: what plain language is, and which words mean the same."""

from __future__ import annotations

from pydantic import Field

from adwijzer.language.entry import YamlEntry
from adwijzer.language.leaves import Listed, Text, TextList, Whole, YesNo


class SentenceLengthEntry(YamlEntry, title="een zinslengte"):
    """How long sentences may be."""

    gemiddeld: Whole = Field(description="het gemiddelde aantal woorden per zin, hoogstens")
    hoogstens: Whole = Field(description="het aantal woorden van de langste zin, hoogstens")


class JargonEntry(YamlEntry, title="een vakwoord"):
    """A word of the trade."""

    woord: Text = Field(description="het woord")
    vormen: TextList = Field([], description="andere vormen van het woord")
    uitleg: Text = Field(description="wat het betekent, in gewone woorden")
    vak: YesNo = Field("nee", description="of elke arbeidsdeskundige het woord kent")


class OfficialeseEntry(YamlEntry, title="een ambtelijke wending"):
    """Words that plain language does without."""

    woorden: Text = Field(description="de wending")
    liever: Text = Field(description="hoe het gewoon kan")


class SynonymEntry(YamlEntry, title="een woord met synoniemen"):
    """Words that mean the same to who searches."""

    woord: Text = Field(description="het woord zoals het in de regels staat")
    ook: TextList = Field(description="hoe mensen het ook noemen")


class LanguageFile(YamlEntry, title="een taalmaat"):
    """What plain language is: taal.yaml."""

    zinslengte: SentenceLengthEntry = Field(description="hoe lang zinnen mogen zijn")
    jargon: Listed[JargonEntry] = Field(description="de vakwoorden met hun uitleg")
    ambtelijk: Listed[OfficialeseEntry] = Field(description="wat niet in een tekst mag staan")
    fout: Listed[OfficialeseEntry] = Field([], description="wat geen goed Nederlands is")
    medisch: TextList = Field(
        [],
        description="woorden over ziekte of behandeling, die niet in een notitie horen; met een"
        " streepje erachter ook als begin van een woord",
    )
    synoniemen: Listed[SynonymEntry] = Field(
        [], description="woorden die hetzelfde betekenen, voor wie zoekt"
    )

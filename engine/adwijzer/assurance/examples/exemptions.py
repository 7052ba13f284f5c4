"""Changes that no example can notice, with the reason: data beside the examples."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from pydantic import Field

from adwijzer.language.entry import YamlEntry, read_file
from adwijzer.language.leaves import Listed, Text, Word

FILE = "niet_te_merken.yaml"


class UnnoticeableEntry(YamlEntry, title="een verandering"):
    """A change as it is written down."""

    besluit: Word = Field(description="het besluit")
    verandering: Text = Field(description="zoals het programma haar noemt")
    reden: Text = Field(description="waarom niemand haar kan merken")


class UnnoticeableFile(YamlEntry, title="een bestand met veranderingen"):
    """The file niet_te_merken.yaml."""

    veranderingen: Listed[UnnoticeableEntry] = Field(description="de veranderingen")


class Exemption(Struct, frozen=True):
    """A change of one decision, in the words of the program, and why nobody can notice it."""

    decision: str
    change: str
    reason: str


def read_exemptions(folder: Path, shown: str = "features") -> tuple[Exemption, ...]:
    """The changes beside the feature files; none where there is no such file.

    Raises:
        InputError: the file is wrong; all problems at once.
    """
    file = read_file(folder / FILE, f"{shown}/{FILE}", UnnoticeableFile)
    entries = () if file is None else file.veranderingen
    return tuple(Exemption(each.besluit, each.verandering, each.reden) for each in entries)

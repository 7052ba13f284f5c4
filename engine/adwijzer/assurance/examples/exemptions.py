"""Changes that no example can notice, with the reason: data beside the examples."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from pydantic import Field

from adwijzer.language.entry import YamlEntry, read_entry
from adwijzer.language.leaves import Listed, Text, Word
from adwijzer.language.problems import FileProblems
from adwijzer.text.diagnostics import InputError
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.nodes import parse

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
    path = folder / FILE
    if not path.exists():
        return ()
    problems = FileProblems(f"{shown}/{FILE}")
    text = decode(read_bytes(path, problems.file), problems.file)
    file = read_entry(parse(text, problems.file), UnnoticeableFile, problems)
    if problems.found:
        raise InputError(problems.found)
    return tuple(
        Exemption(entry.besluit, entry.verandering, entry.reden) for entry in file.veranderingen
    )

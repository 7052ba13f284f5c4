"""Changes that no example can notice, with the reason: data beside the examples."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from adwijzer.language.shapes import Field, Many, Reading, Shape
from adwijzer.text.diagnostics import InputError
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.nodes import parse

FILE = "niet_te_merken.yaml"
CHANGES = Shape(
    "een bestand met veranderingen",
    (
        Field(
            "veranderingen",
            Many(
                Shape(
                    "een verandering",
                    (
                        Field("besluit", "word", "het besluit", required=True),
                        Field("verandering", "text", "zoals het programma haar noemt", True),
                        Field("reden", "text", "waarom niemand haar kan merken", required=True),
                    ),
                )
            ),
            "de veranderingen",
            required=True,
        ),
    ),
)


class Unnoticeable(Struct, frozen=True):
    """A change of one decision, in the words of the program, and why nobody can notice it."""

    decision: str
    change: str
    reason: str


def read_unnoticeable(folder: Path, shown: str = "features") -> tuple[Unnoticeable, ...]:
    """The changes beside the feature files; none where there is no such file.

    Raises:
        InputError: the file is wrong; all problems at once.
    """
    path = folder / FILE
    if not path.exists():
        return ()
    reading = Reading(f"{shown}/{FILE}")
    raw = reading.mapping(
        parse(decode(read_bytes(path, reading.file), reading.file), reading.file), CHANGES
    )
    if raw is None or reading.problems:
        raise InputError(reading.problems)
    return tuple(
        Unnoticeable(entry["besluit"], entry["verandering"], entry["reden"])
        for entry in raw["veranderingen"]
    )

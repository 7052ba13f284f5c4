"""On which sources every sentence after `Dan` rests, and which confirmations still hold.

A person confirms an example by the tag `@bevestigd-door:CODE`. The confirmation is recorded with a
fingerprint of the example's text and of each source that it names. Change the text or a source,
and the confirmation is withdrawn until a person has judged the example again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from pydantic import Field

from adwijzer.assurance.examples.recording import Recording
from adwijzer.examples.feature_files import TO_JUDGE, Example
from adwijzer.examples.steps import MismatchError
from adwijzer.language.entry import YamlEntry, read_file
from adwijzer.language.leaves import Day, Listed, Text, Texts, Word, Words
from adwijzer.model.sources import Source, SourceBase, Tension
from adwijzer.text.diagnostics import Diagnostic, InputError, Position

CONFIRMED = "@bevestigd-door:"
CODE = r"[A-Z0-9][A-Z0-9-]{1,19}"
FILE = "bevestigingen.yaml"

Grounding: TypeAlias = Literal["gedekt", "geen bron gemeen", "geen regel"]
"""It shares a source with the example; it shares none; no rule decides about it."""

Status: TypeAlias = Literal[
    "geschreven", "te beoordelen", "bevestigd", "niet vastgelegd", "ingetrokken"
]
"""Written, and confirmed by nobody; proposed by the program; confirmed; confirmed, but not recorded
yet; confirmed, but since then its text or a source has changed."""


class Grounded(Struct, frozen=True):
    """One sentence after `Dan`: what it rests on, and what of that the example names."""

    at: Position
    sentence: str
    rests_on: tuple[str, ...]
    named: tuple[str, ...]
    grounding: Grounding


class Confirmation(Struct, frozen=True):
    """The confirmation of an example by a person: its text, as a fingerprint, and its sources."""

    example: str
    name: str
    file: str
    by: tuple[str, ...]
    on: date
    sources: Mapping[str, str]


class ExampleStanding(Struct, frozen=True):
    """How an example stands; `why` says what changed."""

    example: Example
    status: Status
    by: tuple[str, ...] = ()
    why: str = ""


def grounded(recording: Recording) -> Iterator[Grounded]:
    """Every sentence after `Dan` in the examples that pass, with what it rests on."""
    for scene, take in zip(recording.scenes, recording.takes, strict=True):
        tags = scene.example.sources
        for check in scene.checks:
            try:
                grounds = check(take.seen)
            except (MismatchError, InputError):
                continue  # an example that fails is reported as such
            named = tuple(tag for tag in tags if grounds is None or tag in grounds)
            grounding: Grounding = "gedekt" if named else "geen bron gemeen"
            yield Grounded(
                replace(scene.example.position, line=check.step.line, column=1),
                check.step.text,
                tuple(sorted(grounds or ())),
                named,
                "geen regel" if grounds is None else grounding,
            )


def confirmed_by(example: Example) -> tuple[str, ...]:
    """The codes of the persons who confirmed an example.

    Raises:
        InputError: what stands there is no code; it is not repeated, it might be a name.
    """
    codes = [tag.removeprefix(CONFIRMED) for tag in example.tags if tag.startswith(CONFIRMED)]
    for code in codes:
        if not re.fullmatch(CODE, code):
            raise InputError.of(
                "achter `@bevestigd-door:` staat geen code",
                "schrijf een code van hoofdletters en cijfers, nooit een naam",
                example.position,
            )
    return tuple(codes)


def standings(
    examples: Iterable[Example], sources: SourceBase, recorded: Sequence[Confirmation]
) -> Iterator[ExampleStanding]:
    """How every example stands.

    Raises:
        InputError: a confirmation by something that is no code.
    """
    by_text = {each.example: each for each in recorded}
    by_name = {(each.file, each.name): each for each in recorded}
    prints = fingerprints(sources)
    for example in examples:
        codes = confirmed_by(example)
        if not codes:
            status: Status = "te beoordelen" if TO_JUDGE in example.tags else "geschreven"
            yield ExampleStanding(example, status)
            continue
        found = by_text.get(fingerprint(example))
        if found is not None:
            changed = [name for name, mark in found.sources.items() if prints.get(name) != mark] + [
                name for name in example.sources if name not in found.sources
            ]
            if changed:
                why = f"veranderd sinds de bevestiging: {', '.join(changed)}"
                yield ExampleStanding(example, "ingetrokken", codes, why)
            elif set(codes) - set(found.by):
                yield ExampleStanding(example, "niet vastgelegd", codes)
            else:
                yield ExampleStanding(example, "bevestigd", codes)
        elif (example.position.file, example.name) in by_name:
            why = "de tekst is veranderd sinds de bevestiging"
            yield ExampleStanding(example, "ingetrokken", codes, why)
        else:
            yield ExampleStanding(example, "niet vastgelegd", codes)


def fingerprint(example: Example) -> str:
    """A mark of what an example says: its sentences and tables, and the sources it names."""
    return _mark([[step.kind, step.text, step.table] for step in example.steps], example.sources)


def fingerprints(sources: SourceBase) -> dict[str, str]:
    """A mark of every statement: all but its place in the file and the rules that rest on it."""
    statements: list[Source | Tension] = [*sources.sources, *sources.tensions]
    return {
        each.id: _mark(replace(each, rules=(), not_encoded="", at=(0, 0))) for each in statements
    }


def _mark(*data: object) -> str:
    return hashlib.sha256(msgspec.json.encode(data)).hexdigest()[:16]


# The record


class ConfirmationEntry(YamlEntry, title="een bevestiging"):
    """A confirmation as it is recorded."""

    voorbeeld: Word = Field(description="de vingerafdruk van het voorbeeld")
    naam: Text = Field(description="hoe het voorbeeld heet")
    bestand: Text = Field(description="waar het staat")
    door: Words = Field(description="de codes van wie bevestigde")
    op: Day = Field(description="op welke dag dat is vastgelegd")
    bronnen: Texts = Field(description="de vingerafdruk van elke bron")


class ConfirmationsFile(YamlEntry, title="een bestand met bevestigingen"):
    """The record: bevestigingen.yaml."""

    bevestigingen: Listed[ConfirmationEntry] = Field(description="de bevestigingen")


_HEAD = """\
# Wie welk voorbeeld bevestigde, met een vingerafdruk van de tekst en van elke bron.
# Geschreven door `advise rules provenance --record`. Verandert een bron, dan vervalt het.
"""


def read_confirmations(folder: Path, shown: str = "features") -> tuple[Confirmation, ...]:
    """The confirmations beside the feature files; none where there is no such file.

    Raises:
        InputError: the file is wrong; all problems at once.
    """
    record = read_file(folder / FILE, f"{shown}/{FILE}", ConfirmationsFile)
    return tuple(
        Confirmation(
            example=entry.voorbeeld,
            name=entry.naam,
            file=entry.bestand,
            by=tuple(entry.door),
            on=entry.op,
            sources=entry.bronnen,
        )
        for entry in (() if record is None else record.bevestigingen)
    )


def record(
    found: Sequence[ExampleStanding],
    sources: SourceBase,
    recorded: Sequence[Confirmation],
    on: date,
    renew: Sequence[str] = (),
) -> tuple[Confirmation, ...]:
    """The confirmations with those added that were not recorded, and those renewed that are asked.

    Args:
        renew: places of withdrawn confirmations that a person judged again, as `file:line`, or
            with a column as places are shown.
    Raises:
        InputError: at such a place no confirmation was withdrawn.
    """
    withdrawn = {_place(each.example): each for each in found if each.status == "ingetrokken"}
    renew = [re.sub(r"(:\d+):\d+$", r"\1", place) for place in renew]
    wrong = [place for place in renew if place not in withdrawn]
    if wrong:
        raise InputError(
            Diagnostic(
                None,
                f"op {place} staat geen voorbeeld met een ingetrokken bevestiging",
                f"kies uit: {', '.join(withdrawn)}" if withdrawn else "er is er geen ingetrokken",
            )
            for place in wrong
        )
    fresh = [each for each in found if each.status == "niet vastgelegd"]
    fresh += [withdrawn[place] for place in dict.fromkeys(renew)]
    prints = fingerprints(sources)
    made = [
        Confirmation(
            fingerprint(each.example),
            each.example.name,
            each.example.position.file,
            each.by,
            on,
            {name: prints[name] for name in each.example.sources if name in prints},
        )
        for each in fresh
    ]
    again = {each.example for each in made}
    renamed = {(each.file, each.name) for each in made}
    here = {fingerprint(each.example) for each in found}
    kept = [
        each
        for each in recorded
        if each.example not in again
        and (each.example in here or (each.file, each.name) not in renamed)
    ]
    return tuple(sorted([*kept, *made], key=lambda each: (each.file, each.name)))


def written(confirmations: Sequence[Confirmation]) -> str:
    """The record as a file."""
    lines = [_HEAD, "bevestigingen:" + ("" if confirmations else " []"), "\n"]
    for each in confirmations:
        marks = ", ".join(f"{name}: {_quoted(mark)}" for name, mark in each.sources.items())
        lines.append(
            f"  - voorbeeld: {_quoted(each.example)}\n"
            f"    naam: {_quoted(each.name)}\n"
            f"    bestand: {each.file}\n"
            f"    door: [{', '.join(each.by)}]\n"
            f"    op: {each.on.isoformat()}\n"
            f"    bronnen: {{{marks}}}\n"
        )
    return "".join(lines)


def _quoted(text: str) -> str:
    return msgspec.json.encode(text).decode()


def _place(example: Example) -> str:
    return f"{example.position.file}:{example.position.line}"

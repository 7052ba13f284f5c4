"""Read the examples of a feature folder, outlines filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from adwijzer.resources import features_folder
from adwijzer.text.days import SPOKEN_DAY, spoken_day
from adwijzer.text.diagnostics import Diagnostic, InputError, Position
from adwijzer.text.files import decode, read_bytes

SOURCE_TAG = "@bron:"
TO_JUDGE = "@te-beoordelen"
"""On an example that the program made, until a person has judged it."""


class Step(Struct, frozen=True):
    """One step: its kind (`Context`, `Action` or `Outcome`), its words and a table, if any."""

    kind: str
    text: str
    table: tuple[tuple[str, ...], ...]
    line: int


class Example(Struct, frozen=True):
    """One example of a feature file."""

    feature: str
    rule: str
    name: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    position: Position
    description: str = ""
    """The description in the feature file, without line breaks."""

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(t.removeprefix(SOURCE_TAG) for t in self.tags if t.startswith(SOURCE_TAG))

    @property
    def asked_on(self) -> date | None:
        """The day on which the example asks, when the step that asks names one."""
        for step in self.steps:
            if step.kind == "Action" and (found := re.search(SPOKEN_DAY, step.text)):
                return spoken_day(found.group())
        return None

    @property
    def given(self) -> tuple[Step, ...]:
        """The steps that tell the case."""
        return tuple(step for step in self.steps if step.kind == "Context")


def read_examples(name: str, folder: Path | None = None) -> tuple[Example, ...]:
    """Every example in one folder of features, as a decision names it under `examples`.

    Args:
        name: the folder of one decision.
        folder: where such folders are; without it those of the program.
    Raises:
        InputError: a file is no Gherkin.
    """
    root = folder or features_folder()
    return tuple(
        example
        for file in sorted((root / name).glob("*.feature"))
        for example in _examples(file, f"features/{name}/{file.name}")
    )


def _examples(file: Path, shown: str) -> Iterator[Example]:
    from gherkin.errors import ParserError
    from gherkin.parser import Parser

    text = decode(read_bytes(file, shown), shown)
    try:
        document: Any = Parser().parse(text)
    except ParserError as error:
        first = getattr(error, "errors", (error,))[0]
        line = first.location.get("line", 0) if hasattr(first, "location") else 0
        raise InputError(
            [Diagnostic(Position(shown, line, 1 if line else 0), "dit is geen goede Gherkin", None)]
        ) from None
    feature = document.get("feature")
    if feature is None:
        return
    tags = [tag["name"] for tag in feature["tags"]]
    about = _About(feature["name"], " ".join(feature["description"].split()), shown)
    before = _background(feature)
    for child in feature["children"]:
        if "rule" in child:
            rule = child["rule"]
            inherited = [*tags, *(tag["name"] for tag in rule["tags"])]
            within = [*before, *_background(rule)]
            for part in rule["children"]:
                yield from _scenario(part, about, rule["name"], inherited, within)
        else:
            yield from _scenario(child, about, "", tags, before)


class _About(Struct, frozen=True):
    """The feature file that examples are in."""

    feature: str
    description: str
    file: str


def _background(group: Any) -> list[Any]:
    """The steps that every example of a feature, or of one `Regel` in it, begins with."""
    found = [child["background"]["steps"] for child in group["children"] if "background" in child]
    return [step for steps in found for step in steps]


def _scenario(
    child: Any, about: _About, rule: str, tags: Sequence[str], before: Sequence[Any]
) -> Iterator[Example]:
    scenario = child.get("scenario")
    if scenario is None:
        return
    own = (*tags, *(tag["name"] for tag in scenario["tags"]))
    rows: list[tuple[dict[str, str], tuple[str, ...], int]] = []
    for table in scenario["examples"]:
        header = [cell["value"] for cell in table["tableHeader"]["cells"]]
        more = tuple(tag["name"] for tag in table["tags"])
        rows += [
            (
                dict(zip(header, (cell["value"] for cell in row["cells"]), strict=True)),
                more,
                row["location"]["line"],
            )
            for row in table["tableBody"]
        ]
    for values, more, line in rows or [({}, (), scenario["location"]["line"])]:
        yield Example(
            feature=about.feature,
            rule=rule,
            name=_fill(scenario["name"], values),
            tags=(*own, *more),
            steps=tuple(_steps([*before, *scenario["steps"]], values)),
            position=Position(about.file, line, scenario["location"]["column"]),
            description=about.description,
        )


def _steps(steps: Sequence[Any], values: dict[str, str]) -> Iterator[Step]:
    kind = "Unknown"
    for step in steps:
        if step["keywordType"] != "Conjunction":
            kind = step["keywordType"]
        rows = step.get("dataTable", {}).get("rows", [])
        yield Step(
            kind=kind,
            text=_fill(step["text"], values),
            table=tuple(
                tuple(_fill(cell["value"], values) for cell in row["cells"]) for row in rows
            ),
            line=step["location"]["line"],
        )


def _fill(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"<{name}>", value)
    return text

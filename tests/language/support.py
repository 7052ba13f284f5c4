"""A small rule base that is right, and ways to break it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from adwijzer.language import load_rules
from adwijzer.text.diagnostics import AdwijzerError

MINIMAL = Path(__file__).parent / "minimal"
FAULTS = Path(__file__).parent / "faults.txt"


@dataclass(frozen=True, slots=True)
class Change:
    """Some whole lines of a file, and what they become."""

    file: str
    before: str
    after: str

    def apply(self, folder: Path) -> None:
        path = folder / self.file
        text = path.read_text(encoding="utf-8")
        places = [
            match.start() for match in re.finditer("^" + re.escape(self.before), text, re.MULTILINE)
        ]
        assert places, f"{self.file} does not hold:\n{self.before}"
        path.write_text(
            text[: places[0]] + self.after + text[places[0] + len(self.before) :], encoding="utf-8"
        )


@dataclass(frozen=True, slots=True)
class Fault:
    """One section of faults.txt."""

    title: str
    changes: tuple[Change, ...]
    reported: tuple[str, ...]


def faults(path: Path = FAULTS) -> Iterator[Fault]:
    """The sections of a file of faults."""
    _, *sections = path.read_text(encoding="utf-8").split("\n# ")
    for section in sections:
        title, *lines = section.splitlines()
        file, blocks = "", list[tuple[str, list[str]]]()
        for line in filter(None, lines):
            if line[0] in " +-" and blocks:
                blocks[-1][1].append(line)
            elif line[0] != ">":
                file = file if line == "@@" else line
                blocks.append((file, []))
        yield Fault(
            title,
            tuple(Change(name, _joined(part, " -"), _joined(part, " +")) for name, part in blocks),
            tuple(line[2:] for line in lines if line.startswith("> ")),
        )


def _joined(lines: list[str], kept: str) -> str:
    return "".join(line[1:] + "\n" for line in lines if line[0] in kept)


def cite(folder: Path, rule: str, *sources: str) -> None:
    """Name a rule in bronnen.yaml behind these sources, and behind no other."""
    path = folder / "bronnen.yaml"
    first, *statements = re.split(r"(?m)^(?=  - id: )", path.read_text(encoding="utf-8"))
    for number, statement in enumerate(statements):
        name = statement.split()[2]
        written = re.search(r"    regels: \[(.*)\]\n", statement)
        rules = [each for each in written[1].split(", ") if each != rule] if written else []
        rules += [rule] if name in sources else []
        fate = (
            f"    regels: [{', '.join(rules)}]\n" if rules else "    niet_verwerkt: Niet nodig.\n"
        )
        statements[number] = re.sub(r"    (regels|niet_verwerkt): .*\n", fate, statement)
    path.write_text(first + "".join(statements), encoding="utf-8")


def reported(folder: Path) -> list[str]:
    """What loading this rule base reports, its own path left out."""
    with pytest.raises(AdwijzerError) as caught:
        load_rules(folder)
    prefix = re.compile(rf"{re.escape(str(folder))}/?")
    return [prefix.sub("", str(problem)) for problem in caught.value.diagnostics]

"""The dated values of a decision."""

from __future__ import annotations

from collections.abc import Iterable

from adwijzer.language.entry import YamlEntry
from adwijzer.language.grounds import Grounds
from adwijzer.language.periods import cover, overlap
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.rulebase import Parameter, Validity
from adwijzer.text.diagnostics import did_you_mean


def parameters_of(files: DecisionFiles, grounds: Grounds) -> tuple[Parameter, ...]:
    """Every value of every parameter; of one parameter the days do not overlap."""
    found: list[Parameter] = []
    for file in files.ruled:
        for entry in file.entry.parameters:
            if not entry.complete:
                continue
            grounds.cite(entry, entry.naam, file.problems)
            made = Parameter(
                name=entry.naam,
                value=entry.waarde,
                meaning=entry.betekenis,
                sources=tuple(entry.bronnen),
                validity=grounds.period(entry, file.problems),
                file=file.name,
                at=entry.at,
            )
            for other in found:
                if other.name != made.name:
                    continue
                if isinstance(other.value, int) != isinstance(made.value, int):
                    file.problems.report(
                        entry.place("waarde"),
                        f"de parameter `{other.name}` is elders een ander soort waarde",
                        "maak er overal een getal van, of overal een datum",
                    )
                if overlap(other.validity, made.validity):
                    file.problems.report(
                        entry.at,
                        f"de parameter `{other.name}` geldt op sommige dagen twee keer",
                        "laat de perioden onder `geldig` op elkaar aansluiten",
                    )
            found.append(made)
    return tuple(found)


def check_number(
    entry: YamlEntry,
    key: str,
    parameters: Iterable[Parameter],
    validity: Validity,
    problems: FileProblems,
) -> str | None:
    """The parameter that `key` names: a number that has a value on every day of `validity`."""
    name: str = getattr(entry, key)
    if not name:
        return None
    named = [parameter for parameter in parameters if parameter.name == name]
    if not named:
        hint = did_you_mean(name, [parameter.name for parameter in parameters])
        problems.report(entry.place(key), f"onbekende parameter `{name}`", hint)
    elif not all(isinstance(parameter.value, int) for parameter in named):
        problems.report(entry.place(key), f"de parameter `{name}` is geen getal", None)
    elif not cover((parameter.validity for parameter in named), validity):
        problems.report(
            entry.place(key),
            f"de parameter `{name}` heeft niet op elke dag een waarde",
            "laat de perioden onder `geldig` op elkaar aansluiten",
        )
    return name

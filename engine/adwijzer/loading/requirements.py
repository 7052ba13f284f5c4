"""What has to be there, and what has to be done: requirements and measures of a decision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from adwijzer.loading.shapes import Reading
from adwijzer.model.conditions import ALWAYS, AllOf, AnyOf, Condition, Not
from adwijzer.model.diagnostics import Diagnostic, did_you_mean
from adwijzer.model.rulebase import AttentionPoint, Fact, Measure


def met(requirements: Iterable[AttentionPoint]) -> Condition | None:
    """When every requirement that applies is met; None when there are none."""
    parts = tuple(_met(each) for each in requirements)
    return AllOf(parts=parts) if parts else None


def _met(requirement: AttentionPoint) -> Condition:
    done = requirement.unless or ALWAYS
    if requirement.condition == ALWAYS:
        return done
    return AnyOf(parts=(Not(part=requirement.condition), done))


def read_measures(
    files: Sequence[dict[str, Any]], facts: Iterable[Fact], problems: list[Diagnostic]
) -> tuple[Measure, ...]:
    """The measures that rules may ask for; what is wrong is added to `problems`.

    What a rule asks for was declared, and what was declared some rule asks for.
    """
    asked = {
        name
        for file in files
        for rule in file.get("regels", ())
        for name in rule.get("maatregelen", ())
    }
    answerable = [fact.name for fact in facts if "ja" in fact.names]
    found: dict[str, Measure] = {}
    for file in files:
        reading = Reading(file["file"], problems)
        for entry in file.get("maatregelen", ()):
            if not entry.keys() >= {"naam", "titel"}:
                continue
            name, fact = entry["naam"], entry.get("vervuld")
            if name in found:
                reading.report(entry["at"], f"de maatregel `{name}` staat er twee keer", None)
            if name not in asked:
                reading.report(
                    entry["at"],
                    f"geen regel vraagt om de maatregel `{name}`",
                    "noem haar bij een regel onder `maatregelen`, of haal haar weg",
                )
            if fact is not None and fact not in answerable:
                reading.report(
                    entry["at:vervuld"],
                    f"onbekend feit met ja en nee `{fact}`",
                    did_you_mean(fact, answerable),
                )
            found[name] = Measure(name=name, title=entry["titel"], met_by=fact, at=entry["at"])
    _check_asked(files, found, problems)
    return tuple(found.values())


def _check_asked(
    files: Iterable[dict[str, Any]], known: Iterable[str], problems: list[Diagnostic]
) -> None:
    hint = "een besluit noemt ze onder `maatregelen`"
    for file in files:
        reading = Reading(file["file"], problems)
        for rule in file.get("regels", ()):
            for name in rule.get("maatregelen", ()):
                if name not in known:
                    reading.report(
                        rule["at:maatregelen"],
                        f"onbekende maatregel `{name}`",
                        did_you_mean(name, known) or hint,
                    )

"""What someone must do where a rule asks for it."""

from __future__ import annotations

from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.rulebase import Measure
from adwijzer.text.diagnostics import did_you_mean


def measures_of(files: DecisionFiles, names: Names, grounds: Grounds) -> tuple[Measure, ...]:
    """What rules ask for, and nothing else; done is what a fact or column says with `ja`."""
    wanted = {
        name for file in files.ruled for rule in file.entry.regels for name in rule.maatregelen
    }
    found: dict[str, Measure] = {}
    for file in files.ruled:
        for entry in file.entry.maatregelen:
            if not entry.complete:
                continue
            name, done_by = entry.naam, entry.vervuld_door or None
            grounds.cite(entry, name, file.problems)
            if name in found:
                file.problems.report(entry.at, f"de maatregel `{name}` staat er twee keer", None)
            if name not in wanted:
                file.problems.report(
                    entry.at,
                    f"geen regel vraagt om de maatregel `{name}`",
                    "noem hem bij een regel, of haal hem weg",
                )
            if done_by and names.kind != "pairs" and done_by not in names.answered_by_yes:
                file.problems.report(
                    entry.place("vervuld_door"),
                    f"onbekend feit met ja en nee `{done_by}`",
                    did_you_mean(done_by, names.answered_by_yes),
                )
            found[name] = Measure(
                name=name,
                label=entry.label or name.replace("_", " "),
                title=entry.titel,
                done_by=done_by,
                sources=tuple(entry.bronnen),
                file=file.name,
                at=entry.at,
            )
    _check_wanted(files)
    return tuple(found.values())


def _check_wanted(files: DecisionFiles) -> None:
    """Every measure that a rule asks for is declared, right or wrong."""
    declared = [
        entry.naam for file in files.ruled for entry in file.entry.maatregelen if entry.has("naam")
    ]
    for file in files.ruled:
        for rule in file.entry.regels:
            for name in rule.maatregelen:
                if name not in declared:
                    file.problems.report(
                        rule.place("maatregelen"),
                        f"onbekende maatregel `{name}`",
                        did_you_mean(name, declared) or "zet hem onder `maatregelen`",
                    )

"""The sources of a rule base, held against its rules in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from adwijzer.language.cache import Cache
from adwijzer.language.folder import SOURCES, Folder
from adwijzer.model.deadlines import Deadline, Moment, Regime
from adwijzer.model.rulebase import (
    AttentionPoint,
    ContactDecision,
    Measure,
    Parameter,
    Rule,
    RuleBase,
    TimingDecision,
)
from adwijzer.model.sources import Source, SourceBase, Tension
from adwijzer.text.diagnostics import (
    Diagnostic,
    Position,
    RuleBaseError,
    did_you_mean,
    in_order,
)


def load_sources(folder: Folder | None = None) -> SourceBase:
    """Sources of a rule folder, from the cache where it is warm.

    Raises:
        RuleBaseError: bronnen.yaml is wrong; all problems at once.
    """
    folder = folder or Folder.read()
    cache = Cache("bronnen", folder.hash_of(SOURCES))
    cached = cache.read(SourceBase)
    if cached is not None:
        return cached
    from adwijzer.language.statements import read_sources

    sources, problems = read_sources(folder)
    if problems:
        raise RuleBaseError(in_order(problems))
    cache.write(sources)
    return sources


MINIMAL_INFORMATION = "minimale_informatie"
"""What sources of the minimal information are cited as."""

COMBINED = "combinatie"
"""What sources of the reasons in a combination are cited as."""


def check_fates(rules: RuleBase, sources: SourceBase) -> list[Diagnostic]:
    """Every statement says which rules rest on it, or why none does; both directions must agree."""
    cited: dict[str, list[str]] = defaultdict(list)
    for decision in rules.decisions:
        things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
        for thing in things:
            for source in thing.sources:
                cited[source].append(thing.id)
        data: list[Parameter | Measure | Deadline | Regime | Moment] = [
            *decision.parameters,
            *decision.measures,
        ]
        if isinstance(decision, TimingDecision):
            data += [*decision.deadlines, *decision.regimes, *decision.moments]
            for deadline in decision.deadlines:
                for case in deadline.cases:
                    for source in case.sources or ():
                        cited[source].append(deadline.name)
        for entry in data:
            for source in entry.sources:
                cited[source].append(entry.name)
        for section in (part for each in decision.documents for part in each.sections):
            for source in section.sources:
                cited[source].append(section.id)
        for sheet in decision.sheets:
            for source in sheet.sources:
                cited[source].append(sheet.name)
        match decision:
            case TimingDecision():
                for source in decision.minimal_information_sources:
                    cited[source].append(MINIMAL_INFORMATION)
            case ContactDecision(combination=combination):
                for reason in combination.reasons.values():
                    for source in reason.sources:
                        cited[source].append(COMBINED)
    everything = {name for names in cited.values() for name in names}
    entries: list[Source | Tension] = [*sources.sources, *sources.tensions]
    return [
        Diagnostic(Position(sources.file, *statement.at), f"bij `{statement.id}` {message}", hint)
        for statement in entries
        for message, hint in _loose_ends(
            statement, tuple(dict.fromkeys(cited.get(statement.id, ()))), everything
        )
    ]


def _loose_ends(
    statement: Source | Tension, citing: Sequence[str], everything: Collection[str]
) -> Iterator[tuple[str, str | None]]:
    """Where a statement and the things that cite it do not agree."""
    missing = [name for name in citing if name not in statement.rules]
    if missing:
        yield (
            f"ontbreken regels die deze bron noemen: {', '.join(missing)}",
            "zet ze achter `regels` en haal `niet_verwerkt` weg",
        )
    for name in statement.rules:
        if name not in everything:
            yield f"staat een regel die niet bestaat: {name}", did_you_mean(name, everything)
    extra = [name for name in statement.rules if name in everything and name not in citing]
    if extra:
        yield (
            f"staan regels die deze bron niet noemen: {', '.join(extra)}",
            "haal ze weg, of noem de bron in de regel",
        )

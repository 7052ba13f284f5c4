"""Read bronnen.yaml and hold it against the rules, in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Mapping as MappingType
from typing import Any

from adwijzer.language.cache import Cache
from adwijzer.language.folder import SOURCES, Folder
from adwijzer.language.problems import FileProblems
from adwijzer.model.rulebase import (
    AttentionPoint,
    ContactDecision,
    Deadline,
    Measure,
    Moment,
    Parameter,
    Rank,
    Rule,
    RuleBase,
    SingleDecision,
    TimingDecision,
)
from adwijzer.model.sources import Source, SourceBase, SourceDocument, Tension
from adwijzer.text.diagnostics import (
    Diagnostic,
    InputError,
    Place,
    Position,
    RuleBaseError,
    did_you_mean,
    in_order,
)
from adwijzer.text.files import decode
from adwijzer.text.nodes import Mapping, parse


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
    sources, problems = read_sources(folder)
    if problems:
        raise RuleBaseError(in_order(problems))
    cache.write(sources)
    return sources


def read_sources(folder: Folder) -> tuple[SourceBase, list[Diagnostic]]:
    """Read bronnen.yaml; what is wrong is left out and reported."""
    from adwijzer.language.entries import SourcesFile  # a warm cache does without
    from adwijzer.language.entry import as_raw, read_entry

    empty = SourceBase(documents=(), sources=(), tensions=(), file=folder.shown(SOURCES))
    if SOURCES not in folder.files:
        place = Position(folder.shown(SOURCES))
        hint = "elke regel moet een bron hebben die daar staat"
        return empty, [Diagnostic(place, "dit bestand ontbreekt in de regelbank", hint)]
    reading = FileProblems(folder.shown(SOURCES))
    try:
        node = parse(decode(folder.files[SOURCES], reading.file), reading.file)
    except InputError as error:
        return empty, list(error.diagnostics)
    entry = read_entry(node, SourcesFile, reading)
    if not isinstance(node, Mapping):
        return empty, reading.found
    raw = as_raw(entry)
    documents = tuple(
        SourceDocument(
            key=key,
            title=value.get("titel", key),
            what=value.get("wat", ""),
            guideline=value.get("leidraad", ""),
        )
        for key, value in raw.get("documenten", {}).items()
    )
    known = {document.key for document in documents}
    seen: dict[str, Place] = {}
    sources = [
        source
        for entry in raw.get("bronnen", [])
        if _is_new(entry, seen, reading) and (source := _source(entry, known, reading))
    ]
    ids = {source.id for source in sources}
    tensions = [
        tension
        for entry in raw.get("spanningen", [])
        if _is_new(entry, seen, reading) and (tension := _tension(entry, ids, reading))
    ]
    return (
        SourceBase(
            documents=documents,
            sources=tuple(sources),
            tensions=tuple(tensions),
            file=reading.file,
        ),
        reading.found,
    )


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
        data: list[Parameter | Measure | Deadline | Moment] = [
            *decision.parameters,
            *decision.measures,
        ]
        if isinstance(decision, TimingDecision):
            data += [*decision.deadlines, *decision.moments]
        for entry in data:
            for source in entry.sources:
                cited[source].append(entry.name)
        match decision:
            case SingleDecision(documents=documents, sheets=sheets):
                for document in documents:
                    for section in document.sections:
                        for source in section.sources:
                            cited[source].append(section.id)
                for sheet in sheets:
                    for source in sheet.sources:
                        cited[source].append(sheet.name)
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


def _is_new(entry: MappingType[str, Any], seen: dict[str, Place], reading: FileProblems) -> bool:
    name, at = entry.get("id"), entry["at"]
    if name in seen:
        reading.report(
            at, f"de id `{name}` staat er twee keer", f"de eerste staat op regel {seen[name][0]}"
        )
        return False
    if name:
        seen[name] = at
    return True


def _source(
    entry: MappingType[str, Any], documents: Iterable[str], reading: FileProblems
) -> Source | None:
    """An incomplete entry is reported, but stays known to the rules that cite it."""
    if "id" not in entry:
        return None
    document = entry.get("document", "")
    if document and document not in documents:
        reading.report(
            entry["at:document"],
            f"onbekend document `{document}`",
            did_you_mean(document, documents),
        )
    return Source(
        id=entry["id"],
        document=document,
        place=entry.get("plaats", ""),
        kind=entry.get("soort", "definitie"),
        kind_detail=entry.get("soort_nader", ""),
        binds=entry.get("bindt", ""),
        rank=Rank(entry.get("rang", Rank.TOEKOMSTWENS)),
        areas=tuple(entry.get("gebied", ())),
        text=entry.get("tekst", ""),
        week=entry.get("week", ""),
        provenance=entry.get("herkomst", ""),
        provenance_detail=entry.get("herkomst_nader", ""),
        rules=tuple(entry.get("regels", ())),
        not_encoded=entry.get("niet_verwerkt", ""),
        at=entry["at"],
    )


def _tension(
    entry: MappingType[str, Any], ids: Iterable[str], reading: FileProblems
) -> Tension | None:
    """An incomplete entry is reported, but stays known to the rules that cite it."""
    if "id" not in entry:
        return None
    sides = entry.get("kanten", [])
    for side in sides:
        for name, at in side:
            if name not in ids:
                reading.report(at, f"onbekende bron `{name}`", did_you_mean(name, ids))
    return Tension(
        id=entry["id"],
        title=entry.get("titel", ""),
        sides=tuple(tuple(name for name, _ in side) for side in sides),
        text=entry.get("tekst", ""),
        choice=entry.get("keuze", ""),
        areas=tuple(entry.get("gebied", ())),
        rules=tuple(entry.get("regels", ())),
        not_encoded=entry.get("niet_verwerkt", ""),
        at=entry["at"],
    )

"""Read bronnen.yaml: the documents, what they say, and what in them contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable

from adwijzer.language.entry import read_entry
from adwijzer.language.folder import SOURCES, Folder
from adwijzer.language.problems import FileProblems
from adwijzer.language.source_entries import SourceEntry, SourcesFile, TensionEntry
from adwijzer.model.ranks import Rank
from adwijzer.model.sources import Source, SourceBase, SourceDocument, Tension
from adwijzer.text.diagnostics import Diagnostic, InputError, Place, Position, did_you_mean
from adwijzer.text.files import decode
from adwijzer.text.nodes import parse


def read_sources(folder: Folder) -> tuple[SourceBase, list[Diagnostic]]:
    """Read bronnen.yaml; what is wrong is left out and reported."""
    empty = SourceBase(documents=(), sources=(), tensions=(), file=folder.shown(SOURCES))
    if SOURCES not in folder.files:
        place = Position(folder.shown(SOURCES))
        hint = "elke regel moet een bron hebben die daar staat"
        return empty, [Diagnostic(place, "dit bestand ontbreekt in de regelbank", hint)]
    problems = FileProblems(folder.shown(SOURCES))
    try:
        node = parse(decode(folder.files[SOURCES], problems.file), problems.file)
    except InputError as error:
        return empty, list(error.diagnostics)
    file = read_entry(node, SourcesFile, problems)
    documents = tuple(
        SourceDocument(
            key=key,
            title=each.titel or key,
            what=each.wat,
            address=each.adres,
            year=each.jaar,
            guideline=each.leidraad,
            elsewhere=each.elders,
        )
        for key, each in (file.documenten.items() if file.has("documenten") else ())
    )
    known = {document.key for document in documents}
    seen: dict[str, Place] = {}
    sources = [
        _source(entry, known, problems) for entry in file.bronnen if _is_new(entry, seen, problems)
    ]
    ids = {source.id for source in sources}
    tensions = [
        _tension(entry, ids, problems)
        for entry in file.spanningen
        if _is_new(entry, seen, problems)
    ]
    read = SourceBase(
        documents=documents,
        sources=tuple(sources),
        tensions=tuple(tensions),
        file=problems.file,
    )
    return read, problems.found


def _is_new(
    entry: SourceEntry | TensionEntry, seen: dict[str, Place], problems: FileProblems
) -> bool:
    """Whether the entry has an id that no other has."""
    if not entry.has("id"):
        return False
    if entry.id in seen:
        problems.report(
            entry.at,
            f"de id `{entry.id}` staat er twee keer",
            f"de eerste staat op regel {seen[entry.id][0]}",
        )
        return False
    seen[entry.id] = entry.at
    return True


def _source(entry: SourceEntry, documents: Iterable[str], problems: FileProblems) -> Source:
    """An incomplete entry is reported, but stays known to the rules that cite it."""
    if entry.document and entry.document not in documents:
        problems.report(
            entry.place("document"),
            f"onbekend document `{entry.document}`",
            did_you_mean(entry.document, documents),
        )
    return Source(
        id=entry.id,
        document=entry.document,
        place=entry.plaats,
        own_address=entry.adres,
        kind=entry.soort,
        kind_detail=entry.soort_nader,
        binds=entry.bindt,
        rank=entry.rang if entry.has("rang") else Rank.TOEKOMSTWENS,
        areas=tuple(entry.gebied),
        text=entry.tekst,
        week=entry.week,
        also=entry.geldt_ook_voor,
        provenance=entry.herkomst,
        provenance_detail=entry.herkomst_nader,
        rules=tuple(entry.regels),
        not_encoded=entry.niet_verwerkt,
        at=entry.at,
    )


def _tension(entry: TensionEntry, ids: Iterable[str], problems: FileProblems) -> Tension:
    """An incomplete entry is reported, but stays known to the rules that cite it."""
    for row, names in enumerate(entry.kanten):
        for column, name in enumerate(names):
            if name not in ids:
                at = entry.place("kanten", row, column)
                problems.report(at, f"onbekende bron `{name}`", did_you_mean(name, ids))
    return Tension(
        id=entry.id,
        title=entry.titel,
        sides=tuple(tuple(names) for names in entry.kanten),
        text=entry.tekst,
        choice=entry.keuze,
        areas=tuple(entry.gebied),
        rules=tuple(entry.regels),
        not_encoded=entry.niet_verwerkt,
        at=entry.at,
    )

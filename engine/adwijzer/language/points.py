"""Attention points: what to mind, what is missing, and what contradicts itself."""

from __future__ import annotations

from collections.abc import Iterator

from adwijzer.language.conditions import ConditionReader, Vocabulary
from adwijzer.language.entries import AttentionEntry, ContradictionEntry
from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.conditions import ALWAYS, Condition
from adwijzer.model.deadlines import DATE_OF, FILLED_IN
from adwijzer.model.documents import PLACEHOLDER
from adwijzer.model.rulebase import AttentionPoint
from adwijzer.text.diagnostics import did_you_mean


def requirements_of(
    files: DecisionFiles, names: Names, grounds: Grounds
) -> Iterator[AttentionPoint]:
    """What must be there; a requirement cannot ask for requirements."""
    vocabulary = names.vocabulary()
    for file in files.ruled:
        reader = ConditionReader(file.problems, vocabulary)
        for entry in file.entry.vereisten:
            if not entry.complete:
                continue
            condition = reader.read(entry.als) if entry.als is not None else ALWAYS
            unless = reader.read(entry.voldaan)
            rank, strength = grounds.rank(entry, entry.id, file.problems)
            if condition is not None and unless is not None:
                yield AttentionPoint(
                    id=entry.id,
                    title=entry.titel,
                    condition=condition,
                    unless=unless,
                    text=entry.tekst,
                    rank=rank,
                    sources=tuple(entry.bronnen),
                    evidence=strength,
                    requirement=True,
                    validity=grounds.validity,
                    file=file.name,
                    at=entry.at,
                )


def attention_of(
    files: DecisionFiles,
    names: Names,
    vocabulary: Vocabulary,
    grounds: Grounds,
    everything: Condition | None,
) -> Iterator[AttentionPoint]:
    """What to mind; `vocabulary` holds what may be asked about the advice too."""
    for file in files.ruled:
        reader = ConditionReader(
            file.problems, vocabulary, may_ask_unknown=True, requirements=everything
        )
        for entry in file.entry.aandachtspunten:
            if not entry.complete:
                continue
            condition = reader.read(entry.als)
            unless = reader.read(entry.tenzij) if entry.tenzij is not None else None
            rank, strength = grounds.rank(entry, entry.id, file.problems)
            validity = grounds.period(entry, file.problems)
            _check_placeholders(entry, names, file.problems)
            if condition is not None:
                yield AttentionPoint(
                    id=entry.id,
                    title=entry.titel,
                    condition=condition,
                    unless=unless,
                    text=entry.tekst,
                    undated=entry.tekst_zonder_datum,
                    rank=rank,
                    sources=tuple(entry.bronnen),
                    evidence=strength,
                    validity=validity,
                    file=file.name,
                    at=entry.at,
                )


def contradictions_of(
    files: DecisionFiles, names: Names, vocabulary: Vocabulary, grounds: Grounds
) -> Iterator[AttentionPoint]:
    """Facts that mostly are a mistake."""
    for file in files.ruled:
        reader = ConditionReader(file.problems, vocabulary, may_ask_unknown=True)
        for entry in file.entry.tegenspraken:
            if not entry.complete:
                continue
            for name in entry.feiten:
                if name not in names.fact_names:
                    hint = did_you_mean(name, names.fact_names)
                    file.problems.report(entry.place("feiten"), f"onbekend feit `{name}`", hint)
            condition = reader.read(entry.als)
            _check_placeholders(entry, names, file.problems)
            if condition is not None:
                yield AttentionPoint(
                    id=entry.id,
                    title=entry.tekst,
                    condition=condition,
                    text=entry.tekst,
                    contradicts=tuple(entry.feiten),
                    validity=grounds.validity,
                    file=file.name,
                    at=entry.at,
                )


def _check_placeholders(
    entry: AttentionEntry | ContradictionEntry, names: Names, problems: FileProblems
) -> None:
    """What stands between braces is a date that is known, and there is a text without it."""
    dated: list[str] = []
    if names.deadlines:
        dated = [*FILLED_IN, *(DATE_OF + name for name in names.deadlines)]
    undated = entry.tekst_zonder_datum if isinstance(entry, AttentionEntry) else ""
    used = PLACEHOLDER.findall(entry.tekst)
    for word in used:
        if word not in dated:
            problems.report(
                entry.place("tekst"),
                f"`{{{word}}}` is hier niet in te vullen",
                did_you_mean(word, dated) or "dit besluit heeft geen termijnen",
            )
    if used and not undated:
        problems.report(
            entry.place("tekst"),
            f"`{entry.id}` mist `tekst_zonder_datum`",
            "schrijf wat er staat als de datum niet te zeggen is",
        )
    if undated and not used:
        problems.report(
            entry.place("tekst"),
            f"`{entry.id}` heeft `tekst_zonder_datum` niet nodig",
            "in de tekst staat geen datum tussen accolades",
        )
    for word in PLACEHOLDER.findall(undated):
        problems.report(
            entry.place("tekst_zonder_datum"),
            f"`{{{word}}}` mag niet in een tekst zonder datum",
            "schrijf een zin die ook zonder datum klopt",
        )

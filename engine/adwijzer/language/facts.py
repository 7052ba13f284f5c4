"""The facts of a decision: their values, what is assumed of them, and what they follow from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal

from msgspec.structs import replace

from adwijzer.language.conditions import ConditionReader, Vocabulary
from adwijzer.language.entries import FactEntry, FactValueEntry, OutcomeValueEntry, ValueEntry
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.readers import READERS, Reader
from adwijzer.model.rulebase import (
    UNDECIDED,
    Assumed,
    Fact,
    Following,
    Impossible,
    Value,
)
from adwijzer.text.diagnostics import Place, Position, did_you_mean

_SCOPES: Final[Mapping[str, Literal["contact", "agendapunt", "sleutel"]]] = {
    "nee": "contact",
    "ja": "agendapunt",
    "sleutel": "sleutel",
}


def declared_facts(files: DecisionFiles) -> tuple[Fact, ...]:
    """Every fact, without what depends on other facts."""
    facts = tuple(
        _fact(entry, problems, files)
        for entry, problems in files.facts
        if entry.has("naam", "soort")
    )
    names = [fact.name for fact in facts]
    decision, problems = files.decision.entry, files.decision.problems
    for name in decision.aannamen:
        if name not in names:
            at = decision.place_of_key("aannamen", name)
            problems.report(at, f"onbekend feit `{name}`", did_you_mean(name, names))
    for file in files.every:
        for following in file.entry.gevolgen:
            if following.has("feit") and following.feit not in names:
                file.problems.report(
                    following.place("feit"),
                    f"onbekend feit `{following.feit}`",
                    did_you_mean(following.feit, names),
                )
    return facts


def values_of(entries: Mapping[str, ValueEntry]) -> tuple[Value, ...]:
    """The values behind `waarden` or `schaal`."""
    return tuple(
        Value(
            name=name,
            label=entry.label or name,
            sentence=entry.zin,
            information=entry.soort_informatie if isinstance(entry, FactValueEntry) else None,
            tenor=entry.strekking if isinstance(entry, OutcomeValueEntry) else None,
        )
        for name, entry in entries.items()
    )


def check_reserved(
    name: str, at: Place, values: Iterable[Value], reserved: Iterable[str], problems: FileProblems
) -> None:
    """No value has a name that means something else in the rule language."""
    for value in values:
        if value.name in reserved:
            problems.report(
                at,
                f"`{value.name}` mag geen waarde van `{name}` zijn",
                "het woord heeft al een betekenis in de regeltaal",
            )


def _fact(entry: FactEntry, problems: FileProblems, files: DecisionFiles) -> Fact:
    values = _values(entry, problems)
    number = entry.soort == "getal"
    if (
        number
        and entry.minimum is not None
        and entry.maximum is not None
        and entry.minimum > entry.maximum
    ):
        at = entry.place("minimum")
        problems.report(at, "`minimum` is groter dan `maximum`", "draai ze om")
    check_reserved(entry.naam, entry.at, values, ("onbekend", "altijd", UNDECIDED), problems)
    return Fact(
        name=entry.naam,
        kind="keuze" if entry.soort == "ja_nee" else entry.soort,
        values=values,
        # Where it is wrong or missing, the careful reading holds until that is put right.
        information=entry.soort_informatie
        if entry.has("soort_informatie")
        else "vertrouwelijk_overig",
        withheld=tuple(_withheld(entry, problems)),
        role=entry.rol,
        template=entry.zin,
        not_yet=entry.nog_niet,
        minimum=entry.minimum,
        maximum=entry.maximum,
        scope=_SCOPES[entry.per_agendapunt],
        assumption=_assumption(entry, [value.name for value in values], problems, files),
        certainty=entry.telt_voor_zekerheid == "ja",
        changes_to=_changes_to(entry, [value.name for value in values], problems),
        former=entry.heette,
        meaning=entry.betekenis,
        question=entry.vraag,
        reason=entry.waarom,
        who=entry.wie,
        file=problems.file,
        at=entry.at,
    )


def _withheld(entry: FactEntry, problems: FileProblems) -> Iterator[Reader]:
    """The readers that never see the fact."""
    for name in entry.niet_voor:
        if name in READERS:
            yield name
        else:
            at = entry.place("niet_voor")
            problems.report(at, f"onbekende lezer `{name}`", did_you_mean(name, READERS))


def _changes_to(entry: FactEntry, names: Sequence[str], problems: FileProblems) -> tuple[str, ...]:
    """The values to which what-if may change the fact."""
    if entry.wijzigbaar != "ja":
        return ()
    for word in entry.wijzigbaar_naar:
        if word not in names:
            at = entry.place("wijzigbaar_naar")
            problems.report(at, f"onbekende waarde `{word}`", did_you_mean(word, names))
    return tuple(entry.wijzigbaar_naar) or tuple(names)


def _values(entry: FactEntry, problems: FileProblems) -> tuple[Value, ...]:
    values: tuple[Value, ...] = ()
    if entry.soort == "ja_nee":
        said = entry.zinnen
        sentences = {"ja": said.ja, "nee": said.nee} if said else {}
        values = tuple(
            Value(name=word, label=word, sentence=sentences.get(word) or word)
            for word in ("ja", "nee")
        )
    elif entry.soort == "keuze":
        values = values_of(entry.waarden)
        if entry.has("waarden") and len(values) < 2:
            problems.report(
                entry.at,
                f"het feit `{entry.naam}` heeft minder dan twee waarden",
                "noem ze onder `waarden`",
            )
    names = [value.name for value in values]
    for word in entry.bijzinnen:
        if word not in names:
            at = entry.place_of_key("bijzinnen", word)
            problems.report(at, f"onbekende waarde `{word}`", did_you_mean(word, names))
    return tuple(replace(value, clause=entry.bijzinnen.get(value.name, "")) for value in values)


def _assumption(
    entry: FactEntry, names: Iterable[str], problems: FileProblems, files: DecisionFiles
) -> Assumed | None:
    """What is assumed of a fact; of a shared fact the decision can say it."""
    value, at = entry.aangenomen, entry.place("aangenomen")
    decision = files.decision
    if entry.naam in decision.entry.aannamen:
        value = decision.entry.aannamen[entry.naam]
        at, problems = decision.entry.place_of_key("aannamen", entry.naam), decision.problems
    if not value:
        return None
    if value not in names:
        problems.report(
            at, f"onbekende waarde `{value}` voor `{entry.naam}`", did_you_mean(value, names)
        )
    return Assumed(value=value, at=Position(problems.file, *at))


def connected_facts(
    files: DecisionFiles, facts: tuple[Fact, ...], vocabulary: Vocabulary
) -> tuple[Fact, ...]:
    """The facts with what their assumptions depend on, and with what they follow from."""
    entries = [pair for pair in files.facts if pair[0].has("naam", "soort")]
    names = [fact.name for fact in facts]
    return tuple(
        replace(
            fact,
            assumption=_limited(fact.assumption, entry, names, vocabulary, problems),
            follows=tuple(_following(fact, files, vocabulary)),
        )
        for fact, (entry, problems) in zip(facts, entries, strict=True)
    )


def _limited(
    made: Assumed | None,
    entry: FactEntry,
    names: Iterable[str],
    vocabulary: Vocabulary,
    problems: FileProblems,
) -> Assumed | None:
    """The assumption with the conditions under which it is made."""
    reader = ConditionReader(problems, vocabulary)
    when = reader.read(entry.aangenomen_als) if entry.aangenomen_als is not None else None
    unless = reader.read(entry.aangenomen_tenzij) if entry.aangenomen_tenzij is not None else None
    for name in entry.aangenomen_zolang_niets_over:
        if name not in names:
            at = entry.place("aangenomen_zolang_niets_over")
            problems.report(at, f"onbekend feit `{name}`", did_you_mean(name, names))
    if made is None:
        return None
    made = replace(made, silent=tuple(entry.aangenomen_zolang_niets_over))
    if when is not None:
        made = replace(made, when=when)
    return made if unless is None else replace(made, unless=unless)


def _following(fact: Fact, files: DecisionFiles, vocabulary: Vocabulary) -> Iterator[Following]:
    """What the fact is when others are known, in the order of the files."""
    for file in files.every:
        reader = ConditionReader(file.problems, vocabulary)
        for entry in file.entry.gevolgen:
            if not entry.complete or entry.feit != fact.name:
                continue
            condition = reader.read(entry.als)
            if entry.waarde not in fact.names:
                file.problems.report(
                    entry.place("waarde"),
                    f"onbekende waarde `{entry.waarde}` voor `{fact.name}`",
                    did_you_mean(entry.waarde, fact.names),
                )
            if condition is not None:
                yield Following(condition=condition, value=entry.waarde)


def impossible(files: DecisionFiles, facts: Iterable[Fact]) -> Iterator[Impossible]:
    """What facts of the whole contact cannot go together."""
    said = Vocabulary.of((fact for fact in facts if fact.scope == "contact"), (), {})
    for file in files.every:
        reader = ConditionReader(file.problems, said)
        for entry in file.entry.onmogelijk:
            condition = reader.read(entry.als) if entry.complete else None
            if condition is not None:
                yield Impossible(
                    condition=condition,
                    explanation=entry.uitleg,
                    file=file.name,
                    at=entry.at,
                )

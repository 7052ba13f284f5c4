"""Properties: what must hold in every case, read and checked against what the decision declares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from adwijzer.language.conditions import UNKNOWN_WORD, ConditionReader, Vocabulary
from adwijzer.language.entries import PropertyEntry
from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.conditions import ALWAYS, Condition
from adwijzer.model.rulebase import Property
from adwijzer.text.diagnostics import did_you_mean


def properties_of(
    files: DecisionFiles, names: Names, vocabulary: Vocabulary, grounds: Grounds
) -> Iterator[Property]:
    """The properties that are right; `vocabulary` holds what may be asked about the advice too."""
    for file in files.ruled:
        for entry in file.entry.eigenschappen:
            if entry.has("bronnen"):
                grounds.cite(entry, entry.id, file.problems)
            found = _property(entry, names, vocabulary, file.problems) if entry.complete else None
            if found is not None:
                yield found


def _property(
    entry: PropertyEntry, names: Names, vocabulary: Vocabulary, problems: FileProblems
) -> Property | None:
    kind = entry.soort
    if kind == "latere_peildatum":
        # Earlier rule bases have it: a difference with them can still be told. What it says of the
        # counter is a property in the tests now.
        return None
    before = len(problems.found)
    reader = ConditionReader(problems, vocabulary, may_ask_unknown=True)
    condition: Condition | None = reader.read(entry.als) if entry.als is not None else ALWAYS
    then = reader.read(entry.dan) if entry.dan is not None else None
    if entry.soort == "altijd_advies" and names.kind != "contact":
        problems.report(
            entry.place("soort"),
            f"`{entry.soort}` past niet bij een besluit zonder `combinatie`",
            "dat elke zaak een oordeel heeft, wordt altijd al bewezen",
        )
    if entry.feit:
        _check_fact(entry, names, problems)
    order = _order(entry, names, problems) if entry.uitkomst else ()
    if condition is None or len(problems.found) > before:
        return None
    return Property(
        id=entry.id,
        title=entry.titel,
        kind=kind,
        condition=condition,
        then=then,
        fact=entry.feit,
        before=tuple(entry.van),
        after=entry.naar,
        outcome=entry.uitkomst,
        order=order,
        sources=tuple(entry.bronnen),
        file=problems.file,
        at=entry.at,
    )


def _check_fact(entry: PropertyEntry, names: Names, problems: FileProblems) -> None:
    of_fact = {fact.name: fact.names for fact in names.facts if fact.names}
    values = of_fact.get(entry.feit)
    if values is None:
        hint = did_you_mean(entry.feit, of_fact)
        message = f"onbekend feit met waarden `{entry.feit}`"
        problems.report(entry.place("feit"), message, hint)
        return
    _known(entry, "van", entry.van, (*values, UNKNOWN_WORD), problems)
    if entry.naar:
        _known(entry, "naar", (entry.naar,), (*values, UNKNOWN_WORD), problems)


def _order(entry: PropertyEntry, names: Names, problems: FileProblems) -> tuple[str, ...]:
    """The verdicts on the outcome, highest first."""
    outcomes = {outcome.name: outcome.names for outcome in names.outcomes}
    name = entry.uitkomst
    if name not in outcomes:
        _known(entry, "uitkomst", (name,), outcomes, problems)
        return ()
    verdicts, given = outcomes[name], tuple(entry.volgorde)
    if given:
        _known(entry, "volgorde", given, verdicts, problems)
        return given
    if entry.soort != "maakt_niet_uit" and verdicts != tuple(v.name for v in names.scale):
        problems.report(
            entry.at,
            f"`{name}` heeft eigen waarden en geen schaal",
            "zet er `volgorde` bij, het hoogste oordeel eerst",
        )
    return verdicts


def _known(
    entry: PropertyEntry,
    key: str,
    words: Iterable[str],
    known: Iterable[str],
    problems: FileProblems,
) -> None:
    for word in words:
        if word not in known:
            hint = did_you_mean(word, known)
            problems.report(entry.place(key), f"onbekende waarde `{word}` bij `{key}`", hint)

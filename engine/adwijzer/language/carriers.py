"""What facts of a case are about, what decisions tell each other, and why an AD may deviate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from msgspec.structs import replace

from adwijzer.language.conditions import ConditionReader, Vocabulary
from adwijzer.language.facts import check_reserved, values_of
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.carriers import CarrierKind, Promise
from adwijzer.model.rulebase import (
    AnyDecision,
    BroughtFact,
    Fact,
    Value,
)
from adwijzer.text.diagnostics import did_you_mean

_MAKERS = {
    "aandachtspunten": "onbekend aandachtspunt",
    "uitkomsten": "onbekende uitkomst",
    "stukken": "onbekend stuk",
}
ALWAYS_A_REASON = "vakinhoudelijk"
"""The reason to deviate that every decision has."""


def carrier_of(files: DecisionFiles) -> CarrierKind:
    """What an answer is about."""
    said = files.decision.entry.hoort_bij
    return "zaak" if said is None or not said.has("besluit") else said.besluit


def carried(files: DecisionFiles, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts with what each is about; names that are no fact are reported."""
    facts = tuple(facts)
    said, problems = files.decision.entry.hoort_bij, files.decision.problems
    if said is None:
        return facts
    known = [fact.name for fact in facts]
    named: dict[str, CarrierKind] = {}
    for carrier in get_args(CarrierKind):
        for name in getattr(said, carrier):
            at = said.place(carrier)
            if name not in known:
                problems.report(at, f"onbekend feit `{name}`", did_you_mean(name, known))
            elif name in named:
                problems.report(
                    at, f"`{name}` staat onder `hoort_bij` twee keer", "noem het één keer"
                )
            named[name] = carrier
    otherwise = carrier_of(files)
    return tuple(replace(fact, carrier=named.get(fact.name, otherwise)) for fact in facts)


def deviations_of(files: DecisionFiles) -> tuple[Value, ...]:
    """The reasons to choose otherwise: those of the decision first, then the shared ones."""
    found: dict[str, Value] = {}
    for file, problems in files.declaring:
        values = values_of(file.redenen_afwijking)
        at = file.place("redenen_afwijking")
        check_reserved("redenen_afwijking", at, values, ("onbekend",), problems)
        for value in values:
            if value.name in found:
                problems.report(
                    file.place("redenen_afwijking", value.name),
                    f"de reden `{value.name}` staat er twee keer",
                    "noem haar één keer, in het besluit of gedeeld",
                )
            found.setdefault(value.name, value)
    if found and ALWAYS_A_REASON not in found:
        files.decision.problems.report(
            files.decision.entry.place("redenen_afwijking"),
            f"onder `redenen_afwijking` ontbreekt `{ALWAYS_A_REASON}`",
            "die reden moet er altijd zijn",
        )
    return tuple(found.values())


def promises_of(files: DecisionFiles, outcomes: Iterable[str]) -> tuple[Promise, ...]:
    """What stays to be done until it is; points, outcomes and texts that are none are reported."""
    problems = files.decision.problems
    known = {
        "aandachtspunten": [
            name
            for file in files.ruled
            for name in (
                *(point.id for point in file.entry.aandachtspunten),
                *(need.id for need in file.entry.vereisten),
            )
        ],
        "uitkomsten": [*outcomes],
        "stukken": [text.naam for file in files.ruled for text in file.entry.stukken],
    }
    found: dict[str, Promise] = {}
    for entry in files.decision.entry.toezeggingen:
        if not entry.complete:
            continue
        for key, what in _MAKERS.items():
            for name in getattr(entry, key):
                if name not in known[key]:
                    hint = did_you_mean(name, known[key])
                    problems.report(entry.place(key), f"{what} `{name}`", hint)
        if entry.naam in found:
            message = f"de toezegging `{entry.naam}` staat er twee keer"
            problems.report(entry.at, message, "haal er een weg")
        found[entry.naam] = Promise(
            name=entry.naam,
            title=entry.titel,
            carrier=entry.hoort_bij,
            points=tuple(entry.aandachtspunten),
            outcomes=tuple(entry.uitkomsten),
            documents=tuple(entry.stukken),
            at=entry.at,
        )
    return tuple(found.values())


def check_promises(decisions: Iterable[tuple[AnyDecision, FileProblems]]) -> None:
    """A promise of one name is one thing, in every decision that has it."""
    seen: dict[str, tuple[Promise, str]] = {}
    for decision, problems in decisions:
        for each in decision.promises:
            first, where = seen.setdefault(each.name, (each, decision.name))
            if (each.title, each.carrier) != (first.title, first.carrier):
                problems.report(
                    each.at,
                    f"`{each.name}` is in {where} een andere toezegging",
                    "geef haar dezelfde titel en `hoort_bij`, of een andere naam",
                )


def check_carriers(
    decisions: Iterable[tuple[AnyDecision, FileProblems]],
) -> None:
    """A fact of one name is about one thing, in every decision on a case that has it."""
    seen: dict[str, tuple[CarrierKind, str]] = {}
    for decision, problems in decisions:
        if decision.kind == "pairs":
            continue
        key = decision.agenda_key
        for fact in (*decision.asked, *((key,) if key is not None else ())):
            carrier, where = seen.setdefault(fact.name, (fact.carrier, decision.name))
            if carrier != fact.carrier:
                problems.report(
                    (1, 1),
                    f"`{fact.name}` hoort hier bij {fact.carrier}, in {where} bij {carrier}",
                    "laat `hoort_bij` in beide besluiten hetzelfde zeggen",
                )


def brought_to(
    decision: AnyDecision, files: DecisionFiles, others: Mapping[str, AnyDecision]
) -> Iterator[BroughtFact]:
    """What other decisions about the same case tell this one."""
    problems = files.decision.problems
    known = {fact.name: fact.names for fact in decision.asked}
    for entry in files.decision.entry.meegenomen:
        if not entry.complete:
            continue
        if entry.feit not in known:
            at = entry.place("feit")
            problems.report(at, f"onbekend feit `{entry.feit}`", did_you_mean(entry.feit, known))
            continue
        if entry.waarde not in known[entry.feit]:
            problems.report(
                entry.place("waarde"),
                f"onbekende waarde `{entry.waarde}` voor `{entry.feit}`",
                did_you_mean(entry.waarde, known[entry.feit]),
            )
        source = others.get(entry.van)
        if source is None or source.name == decision.name or source.kind == "pairs":
            names = [name for name, each in others.items() if each.kind != "pairs"]
            problems.report(
                entry.place("van"),
                f"`{entry.van}` is geen ander besluit over een zaak",
                did_you_mean(entry.van, [name for name in names if name != decision.name]),
            )
            continue
        vocabulary = Vocabulary.of((*source.facts, *source.context), source.variables, {})
        condition = ConditionReader(problems, vocabulary, may_ask_unknown=True).read(entry.als)
        if condition is not None:
            yield BroughtFact(
                fact=entry.feit,
                value=entry.waarde,
                decision=source.name,
                condition=condition,
                explanation=entry.uitleg,
                file=problems.file,
                at=entry.at,
            )

"""What the files of one decision declare, by name: what its rules can ask and conclude."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.language.conditions import Vocabulary
from adwijzer.language.entries import ConceptEntry, OutcomeEntry
from adwijzer.language.facts import check_reserved, connected_facts, declared_facts, values_of
from adwijzer.language.grounds import Grounds
from adwijzer.language.parameters import parameters_of
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.rulebase import (
    NONE,
    UNDECIDED,
    Fact,
    Kind,
    Layer,
    Parameter,
    Value,
    Variable,
)


class Names(Struct, frozen=True):
    """Everything that has a name in one decision, but its rules."""

    kind: Kind
    facts: tuple[Fact, ...]
    concepts: tuple[Variable, ...]
    outcomes: tuple[Variable, ...]
    scale: tuple[Value, ...]
    parameters: tuple[Parameter, ...]
    layers: tuple[Layer, ...]
    """As they are declared: a layer with an ordered list of rules is one."""
    deadlines: tuple[str, ...]
    broken: frozenset[str]
    """What was declared, but too wrong to use."""

    @property
    def fact_names(self) -> tuple[str, ...]:
        return tuple(fact.name for fact in self.facts)

    @property
    def answered_by_yes(self) -> tuple[str, ...]:
        """The facts that can be `ja`."""
        return tuple(fact.name for fact in self.facts if "ja" in fact.names)

    @property
    def variables(self) -> dict[str, Variable]:
        return {variable.name: variable for variable in self.concepts + self.outcomes}

    def vocabulary(self, context: tuple[Fact, ...] = ()) -> Vocabulary:
        """What a condition may name; `context` is what it may ask about the advice itself."""
        kinds = {each.name: _kind_of(each) for each in self.parameters}
        variables = self.concepts + self.outcomes
        return Vocabulary.of(self.facts + context, variables, kinds, self.broken)


def names_of(files: DecisionFiles, grounds: Grounds) -> Names:
    """The names that the files declare; what is wrong with a declaration is reported."""
    decision, problems = files.decision.entry, files.decision.problems
    facts = declared_facts(files)
    scale = values_of(decision.schaal)
    concepts = tuple(
        _variable(entry, "begrip", values_of(entry.waarden), where)
        for entry, where in files.concepts
        if entry.has("naam", "waarden")
    )
    outcomes = tuple(
        _variable(
            entry, "uitkomst", values_of(entry.waarden) if entry.has("waarden") else scale, problems
        )
        for entry in decision.uitkomsten
        if entry.has("naam")
    )
    parameters = parameters_of(files, grounds)
    usable = {fact.name for fact in facts} | {variable.name for variable in concepts + outcomes}
    usable |= {parameter.name for parameter in parameters}
    names = Names(
        kind=_kind(files),
        facts=facts,
        concepts=concepts,
        outcomes=outcomes,
        scale=scale,
        parameters=parameters,
        layers=tuple(
            Layer(name=entry.naam, title=entry.titel, at=entry.at)
            for entry in decision.lagen
            if entry.has("naam")
        ),
        deadlines=tuple(
            entry.naam
            for file in files.ruled
            for entry in file.entry.termijnen
            if entry.has("naam")
        ),
        broken=frozenset(_declared(files)) - usable,
    )
    connected = connected_facts(files, facts, names.vocabulary())
    # What a case is about comes first, also when its facts are shared.
    return replace(names, facts=tuple(sorted(connected, key=lambda f: f.scope != "sleutel")))


def _kind(files: DecisionFiles) -> Kind:
    """The kind of the decision: the one place where it is read from the files."""
    decision = files.decision.entry
    if decision.gives("combinatie"):
        return "contact"
    if decision.gaat_over == "paren":
        return "pairs"
    return "timing" if any(file.entry.gives("termijnen") for file in files.ruled) else "single"


def _kind_of(parameter: Parameter) -> str:
    return "getal" if isinstance(parameter.value, int) else "datum"


def _declared(files: DecisionFiles) -> Iterator[str]:
    for file, _ in files.declaring:
        yield from (entry.naam for entry in file.feiten if entry.has("naam"))
        yield from (entry.naam for entry in file.begrippen if entry.has("naam"))
    yield from (entry.naam for entry in files.decision.entry.uitkomsten if entry.has("naam"))
    for each in files.ruled:
        yield from (entry.naam for entry in each.entry.parameters if entry.has("naam"))


def _variable(
    entry: ConceptEntry | OutcomeEntry,
    role: Literal["begrip", "uitkomst"],
    values: tuple[Value, ...],
    problems: FileProblems,
) -> Variable:
    name = entry.naam
    if not values:
        hint = "zet er `waarden` bij, of geef het besluit een `schaal`"
        problems.report(entry.at, f"`{name}` heeft geen waarden", hint)
    reserved = ("onbekend", UNDECIDED) if role == "begrip" else ("onbekend", UNDECIDED, NONE)
    check_reserved(name, entry.at, values, reserved, problems)
    if isinstance(entry, ConceptEntry):
        return Variable(name=name, role=role, values=values, meaning=entry.betekenis, at=entry.at)
    return Variable(
        name=name,
        role=role,
        values=values,
        label=entry.label or name,
        sentence=entry.zin or name,
        how=entry.hoe or name,
        optional=entry.mag_ontbreken == "ja",
        tenor=entry.strekking,
        at=entry.at,
    )

"""The files of one decision put together as a decision of the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.language.carriers import carried, carrier_of, deviations_of, promises_of
from adwijzer.language.checks import check_decision
from adwijzer.language.combination import (
    UNREADABLE,
    WHOLE_CASE,
    combination_of,
    context_fact,
    context_of,
    context_of_list,
)
from adwijzer.language.deadlines import (
    context_of_deadlines,
    deadline_questions_of,
    deadlines_of,
    deciders_of,
    minimal_information_of,
    moments_of,
    regimes_of,
    unchecked_of,
    wordings_of,
)
from adwijzer.language.documents import documents_of, sheets_of
from adwijzer.language.facts import impossible
from adwijzer.language.grounds import Grounds
from adwijzer.language.measures import measures_of
from adwijzer.language.names import Names, names_of
from adwijzer.language.points import attention_of, contradictions_of, requirements_of
from adwijzer.language.properties import properties_of
from adwijzer.language.requirements import met
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.language.rules import layers_of, rules_of
from adwijzer.model.rulebase import (
    AGENDA,
    AnyDecision,
    ContactDecision,
    Fact,
    Kind,
    PairsDecision,
    SingleDecision,
    TimingDecision,
)
from adwijzer.text.diagnostics import Diagnostic, Place, did_you_mean


def decision_of(files: DecisionFiles, grounds: Grounds) -> AnyDecision:
    """The decision that the files describe; what is wrong is left out and reported."""
    said = files.decision.entry
    names = names_of(files, grounds)
    names = replace(names, facts=carried(files, names.facts))
    agenda = next((fact for fact in names.facts if fact.scope == "sleutel"), None)
    if names.kind == "single" and agenda is not None:
        # Only the documents ask what is on the agenda.
        names = replace(names, facts=tuple(each for each in names.facts if each is not agenda))
    required = tuple(requirements_of(files, names, grounds))
    everything = met(required)
    rules = rules_of(files, names, grounds, everything)
    layers = layers_of(names.layers, rules)
    combination = combination_of(files, names, grounds)
    key = next((fact for fact in names.facts if fact.scope == "sleutel"), None)
    deadlines = deadlines_of(files, names, grounds)
    # Without a key, which is reported, no word is known for an agenda item and none is wrong.
    items = key.values if key else [value for fact in names.facts for value in fact.values]
    context = (
        context_of(items, names.outcomes, layers, grounds.sources)
        if names.kind == "contact"
        else context_of_list(names.outcomes, files.rule_titles)
    )
    if names.kind == "timing":
        context = (*context, *context_of_deadlines(deadlines))
    asking = names.vocabulary(context)
    attention = (
        *attention_of(files, names, asking, grounds, everything),
        *required,
        *contradictions_of(files, names, asking, grounds),
    )
    chosen = (
        [each.name for each in names.outcomes]
        if names.kind == "contact"
        else [value.name for each in names.outcomes for value in each.values]
    )
    common: dict[str, Any] = {
        "name": said.besluit,
        "title": said.titel,
        "question": said.vraag,
        "facts": names.facts,
        "concepts": names.concepts,
        "outcomes": names.outcomes,
        "scale": names.scale,
        "layers": layers,
        "rules": rules,
        "attention": attention,
        "impossible": tuple(impossible(files, names.facts)),
        "carrier": carrier_of(files),
        "deviations": deviations_of(files),
        "promises": promises_of(files, chosen),
        "properties": tuple(properties_of(files, names, asking, grounds)),
        "context": context,
        "parameters": names.parameters,
        "measures": measures_of(files, names, grounds),
        "asking": said.vraagstap,
        "command": said.opdracht,
        "help": said.hulp,
        "purpose": said.waarvoor,
        "user": said.voor,
        "place": said.volgorde or 0,
        "opening": tuple(_opening(files, names, agenda)),
        "examples": said.voorbeelden or said.besluit,
        "file": files.decision.name,
    }
    # What stands in a decision of another kind is checked too, and then reported as misplaced.
    regimes, questions = (
        (*regimes_of(files, names, grounds),),
        (*deadline_questions_of(files, names),),
    )
    deciders, wordings = (*deciders_of(files, names),), (*wordings_of(files, names),)
    unchecked, still_checked = unchecked_of(files, names)
    moments = moments_of(files, names, grounds)
    minimal, minimal_sources = minimal_information_of(files, names, grounds)
    common["documents"] = documents_of(
        files, names, grounds, tuple(_asked_by_documents(agenda, context))
    )
    common["sheets"] = sheets_of(files, names, grounds)
    match names.kind:
        case "contact":
            return ContactDecision(**common, combination=combination or UNREADABLE)
        case "timing":
            return TimingDecision(
                **common,
                deadlines=deadlines,
                moments=moments,
                minimal_information=minimal,
                minimal_information_sources=minimal_sources,
                regimes=regimes,
                deadline_questions=questions,
                unchecked=unchecked,
                still_checked=still_checked,
                deciders=deciders,
                wordings=wordings,
                cause_question=said.vraag_oorzaak,
                cause_reason=said.waarom_oorzaak,
            )
        case "pairs":
            return PairsDecision(**common)
        case "single":
            return SingleDecision(**common, agenda=agenda)


def _opening(files: DecisionFiles, names: Names, agenda: Fact | None) -> Iterator[str]:
    """The facts that a conversation begins with; each must be one that is asked."""
    said, problems = files.decision.entry, files.decision.problems
    asked = [fact.name for fact in names.facts if fact.role != "berekend"]
    known = asked if agenda is None or agenda.name in asked else [*asked, agenda.name]
    for name in said.openingsfeiten:
        if name in known or name in names.broken:
            yield name
        else:
            at = said.place("openingsfeiten")
            problems.report(at, f"onbekend feit `{name}`", did_you_mean(name, known))


def _asked_by_documents(agenda: Fact | None, context: tuple[Fact, ...]) -> Iterator[Fact]:
    """What a document may ask beside facts: the agenda, and what followed for the whole case."""
    if agenda is not None:
        yield context_fact(AGENDA, "wat er op de agenda staat", agenda.values, multiple=True)
    yield from (each for each in context if each.name in WHOLE_CASE)


class _Belonging(Struct, frozen=True):
    kinds: tuple[Kind, ...]
    hint: str


_TIMING: Final = _Belonging(("timing",), "het hoort bij een besluit met `termijnen`")
_SINGLE: Final = _Belonging(
    ("single",), "het hoort bij een besluit over één zaak, zonder agendapunten of termijnen"
)
_ONLY_IN: Final[Mapping[str, _Belonging]] = {
    "termijnen": _Belonging(
        ("timing",), "termijnen horen bij een besluit over één zaak, zonder `combinatie`"
    ),
    "momenten": _TIMING,
    "minimale_informatie": _TIMING,
    "beslist_door": _TIMING,
    "stelsels": _TIMING,
    "termijnvragen": _TIMING,
    "niet_meer_nagaan": _TIMING,
    "woordkeus": _TIMING,
    "vraag_oorzaak": _TIMING,
    "waarom_oorzaak": _TIMING,
    "stukken": _Belonging(
        ("single", "contact", "timing"), "het hoort bij een besluit over één zaak"
    ),
    "bladen": _SINGLE,
    "redenen_afwijking": _Belonging(
        ("single", "timing", "pairs"), "bij een contact staan zij bij het feit achter `reden_keuze`"
    ),
}
"""Keys that only some kinds of decision have, with what to say elsewhere."""


def check_whole(decision: AnyDecision, files: DecisionFiles, *, whole: bool) -> list[Diagnostic]:
    """Everything that is wrong with the decision as a whole.

    Args:
        whole: nothing was left out. Otherwise nothing can be said of what seems to be missing, or
            of a decision that seems to be of another kind.
    """
    if whole:
        for file in files.every:
            for key, own in _ONLY_IN.items():
                if decision.kind not in own.kinds and file.entry.gives(key):
                    message = f"`{key}` past niet bij dit besluit"
                    file.problems.report(file.entry.place(key), message, own.hint)
    declared: dict[tuple[str, Place], str] = {
        (entry.naam, entry.at): problems.file
        for each in (files.facts, files.concepts)
        for entry, problems in each
        if entry.has("naam")
    }
    declared |= {
        (entry.naam, entry.at): files.decision.name
        for entry in files.decision.entry.uitkomsten
        if entry.has("naam")
    }
    return check_decision(decision, declared, whole=whole)

"""Sentences that the answers of all decisions share, whatever form they are shown in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from adwijzer.model.rulebase import Rank

if TYPE_CHECKING:
    from adwijzer.decisions.answer import (
        AppliedRule,
        Assumption,
        Attention,
        Question,
        RuleBaseVersion,
    )
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import RuleTrace, VerdictTrace
    from adwijzer.model.rulebase import Decision
    from adwijzer.model.sources import SourceBase

    Told: TypeAlias = Callable[[WhatIf], str]
    """The words for an outcome that changes would give."""
    Traced: TypeAlias = Callable[[VerdictTrace], str]
    """The words for a verdict that is explained."""

CLOSING = "Dit is een advies. Jij beslist. Wijk je af, schrijf dan op waarom."
NO_CHANGE = "Geen verandering van hooguit drie bekende feiten leidt tot een ander advies."
SHOWN_QUESTIONS = 3
"""How many questions the text shows; the others it counts."""


class Advised(Protocol):
    """What every advice says about its certainty."""

    @property
    def zekerheid(self) -> str: ...

    @property
    def alleen_als(self) -> object: ...


def certainty(
    provisional: str, settled: str, advice: Advised, assumptions: Sequence[Assumption]
) -> str:
    """The short answer: certain or provisional, and what that hangs on.

    Args:
        provisional: the advice as it reads after `Voorlopig`.
        settled: the advice as a sentence without its full stop.
        advice: says how certain it is.
        assumptions: what was taken to be so.
    """
    if advice.zekerheid == "voorlopig":
        return f"Voorlopig {provisional}. Dat verandert alleen als {advice.alleen_als}."
    if assumptions:
        clauses = " en ".join(assumption.bijzin for assumption in assumptions)
        return f"{capital(settled)}. Vast, zolang {clauses}."
    return f"{capital(settled)}. Dit staat vast."


def assumed(assumptions: Sequence[Assumption]) -> str:
    """What a provisional advice takes for granted."""
    return f"Aangenomen: {'; '.join(assumption.zin for assumption in assumptions)}."


def guideline(name: str) -> str:
    """Which leidraad holds for this client."""
    if name == "onbekend":
        return "Heeft de cliënt een werkgever? Daarvan hangt af welke leidraad geldt."
    return f"Voor deze cliënt geldt de Leidraad {name.capitalize()}."


def outcome_words(decision: Decision, value: str) -> str:
    """`deze opdracht is te weigeren`, for a decision with one outcome."""
    [outcome] = decision.outcomes
    words = next((v.sentence for v in outcome.values if v.name == value), f"is {value}")
    return f"{outcome.sentence} {words}"


def outcome_label(decision: Decision, value: str) -> str:
    """`weigeren`, for a decision with one outcome."""
    return next((v.label for v in decision.outcomes[0].values if v.name == value), value)


def told(decision: Decision) -> Told:
    """`deze opdracht is te weigeren`, for the one outcome that changes would give."""

    def words_of(other: WhatIf) -> str:
        [value] = other.uitkomst.values()
        return outcome_words(decision, value)

    return words_of


def traced(decision: Decision) -> Traced:
    """The same, for the one outcome that is explained."""

    def words_of(trace: VerdictTrace) -> str:
        return outcome_words(decision, trace.oordeel)

    return words_of


def asked(question: Question) -> str:
    """A question with its reason and who can answer."""
    return f"{question.vraag} {question.waarom} Wie dit weet: {question.wie}."


def ground(rule: AppliedRule) -> str:
    """What a rule rests on."""
    return (
        f"Bron: {', '.join(rule.bronnen)}"
        f" ({Rank(rule.rang).label}, bewijskracht {rule.bewijskracht}). Regel {rule.id}."
    )


def reasons(rules: Iterable[AppliedRule]) -> list[AppliedRule]:
    """The rules that decided something, not those that only lead to it."""
    return [rule for rule in rules if rule.gevolg]


def attention(point: Attention) -> str:
    """An attention point as a sentence or more."""
    return f"{point.titel}. {point.tekst}"


def changes(what_if: Sequence[WhatIf], told: Told) -> list[str]:
    """What would change the advice, a sentence for every way."""
    return [
        f"{capital(told(other))} als {' en '.join(change.bijzin for change in together)}."
        for other in what_if
        for together in other.wijzigingen
    ] or [NO_CHANGE]


def rules_of(trace: VerdictTrace) -> Iterator[tuple[str, RuleTrace]]:
    """The rules of a trace, each with the word for what became of it."""
    for what, rules in (
        ("beslist", trace.beslist),
        ("opzijgezet", trace.opzijgezet),
        ("geldt niet", trace.niet_van_toepassing),
    ):
        for rule in rules:
            yield what, rule


def rule_line(what: str, rule: RuleTrace) -> str:
    """A rule of a trace: what became of it, what it says, and where that stands."""
    return f"{what}: {rule.titel} ({rule.zegt}; {rule.regel}; {', '.join(rule.bronnen)})"


def chain_lines(trace: VerdictTrace) -> Iterator[str]:
    """Every rule of a trace on a line, with what was lacking."""
    for what, rule in rules_of(trace):
        lacking = "; ".join(f"{part.deel} ({part.stand})" for part in rule.ontbreekt)
        yield rule_line(what, rule) + (lacking and f": {lacking}")


def cited(names: Iterable[str], sources: SourceBase) -> dict[str, str]:
    """Sources by their id, once each, with where to find them and how sure that is."""
    lines = {}
    for name in dict.fromkeys(names):
        if name in sources.by_id:
            source = sources.by_id[name]
            title = sources.titles.get(source.document, source.document)
            certain = f" (herkomst: {source.provenance})" if source.provenance else ""
            lines[name] = f"{title}, {source.place}{certain}"
        elif name in sources.tensions_by_id:
            lines[name] = f"Spanning: {sources.tensions_by_id[name].title}"
    return lines


def version_line(day: str, base: RuleBaseVersion) -> str:
    """Which rules gave the answer."""
    return f"Regels van {day}, regelbank {base.versie} ({base.sha256[:12]})."


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]

"""Sentences and sections that the answers of all decisions share, each with its one heading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from adwijzer.inference.certainty.proviso import FALLBACK
from adwijzer.model.ranks import Rank
from adwijzer.text.page import SCREEN, Chapter, Group, Point, Points, Prose, Terms
from adwijzer.text.phrases import counted

if TYPE_CHECKING:
    from adwijzer.decisions.answer import AppliedRule, Assumption, Attention, RuleBaseVersion
    from adwijzer.decisions.answer import Question as Asked
    from adwijzer.explain.why import RuleTrace, VerdictTrace
    from adwijzer.model.rulebase import Decision
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.explanation import Explanation

    Said: TypeAlias = Callable[[Mapping[str, str]], str]
    """The words for an outcome that changes would give."""
    Traced: TypeAlias = Callable[[VerdictTrace], str]
    """The words for a verdict that is explained."""

WHY, MIND, ASK, SOURCES = "Waarom", "Let op", "Nog te vragen", "Bronnen"
CHANGES, CHAIN = "Wat het advies zou veranderen", "De hele redenering"
CLOSING = "Dit is een advies. Jij beslist. Wijk je af, schrijf dan op waarom."
NO_CHANGE = "Geen verandering van hooguit drie bekende feiten leidt tot een ander advies."
SHOWN_QUESTIONS = 3
"""How many questions a terminal shows; the others it counts."""


class Advised(Protocol):
    """What every advice says about its certainty."""

    @property
    def zekerheid(self) -> str: ...

    @property
    def alleen_als(self) -> object: ...


# --- sentences ------------------------------------------------------------------------------------


def certainty(
    provisional: str, settled: str, advice: Advised, assumptions: Sequence[Assumption]
) -> str:
    """The short answer: certain or provisional, and what that hangs on.

    Where that cannot be named in a sentence it is left out: the questions follow.

    Args:
        provisional: the advice as it reads after `Voorlopig`.
        settled: the advice as a sentence without its full stop.
        advice: says how certain it is.
        assumptions: what was taken to be so.
    """
    if advice.zekerheid == "voorlopig":
        if advice.alleen_als == FALLBACK:
            return f"Voorlopig {provisional}."
        return f"Voorlopig {provisional}. Dat verandert alleen als {advice.alleen_als}."
    if assumptions:
        clauses = " en ".join(assumption.bijzin for assumption in assumptions)
        return f"{capital(settled)}. Vast, zolang {clauses}."
    return f"{capital(settled)}. Dit staat vast."


def assumed(assumptions: Sequence[Assumption]) -> str:
    """What a provisional advice takes for granted."""
    return f"Aangenomen: {'; '.join(assumption.zin for assumption in assumptions)}."


def circumstances(known: Sequence[str]) -> Iterator[str]:
    """What is known, as a sentence of a report; nothing where nothing is."""
    if known:
        yield f"De omstandigheden waren: {'; '.join(known)}."


def known_line(known: Sequence[str]) -> str:
    """What is known, as a sentence beside the answer."""
    return f"Bekend is: {'; '.join(known)}." if known else ""


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


def asked(question: Asked) -> str:
    """A question with its reason and who can answer."""
    return f"{question.vraag} {question.waarom} Wie dit weet: {question.wie}."


def ground(rule: AppliedRule) -> str:
    """What a rule rests on."""
    return (
        f"Bron: {', '.join(rule.bronnen)}"
        f" ({Rank(rule.rang).label}, bewijskracht {rule.bewijskracht}). Regel {rule.id}."
    )


def deciding(rules: Iterable[AppliedRule]) -> list[AppliedRule]:
    """The rules that decided something, not those that only lead to it."""
    return [rule for rule in rules if rule.gevolg]


def grounds(rules: Iterable[AppliedRule]) -> Iterator[str]:
    """The rules that decided, a sentence of a report each, with its sources."""
    return (f"{rule.titel} ({', '.join(rule.bronnen)})." for rule in deciding(rules))


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


# --- sections -------------------------------------------------------------------------------------


def reasons(rules: Iterable[AppliedRule], *, consequence: bool = False) -> Chapter:
    """The rules that decided, under their title, or with `consequence` under what follows."""
    found = (
        Point(rule.uitleg, f"{capital(rule.gevolg if consequence else rule.titel)}.", ground(rule))
        for rule in deciding(rules)
    )
    return Chapter(WHY, (Points(tuple(found), stacked=True),), SCREEN, anchor="waarom")


def attention(found: Iterable[Attention]) -> Chapter:
    """What to mind, with its sources."""
    lines = (Point(each.tekst, f"{each.titel}.", sources=each.bronnen) for each in found)
    return Chapter(MIND, (Points(tuple(lines)),), anchor="let-op")


def questions(texts: Iterable[str]) -> Chapter:
    """What can still be asked; a terminal counts those behind the first."""
    found = tuple(map(Point, texts))
    rest = f"En nog {counted(len(found) - SHOWN_QUESTIONS, 'vraag', 'vragen')}."
    listed = Points(found, short=SHOWN_QUESTIONS, rest=rest)
    return Chapter(ASK, (listed,), anchor="nog-te-vragen")


def explained(explanation: Explanation, said: Said, traced: Traced) -> Iterator[Chapter]:
    """What would change the advice, and the whole chain; as far as they were asked for."""
    if explanation.what_if is not None:
        changes = [
            Point(
                capital(said(other.uitkomst)),
                ways=tuple(
                    f"als {' en '.join(change.bijzin for change in together)}"
                    for together in other.wijzigingen
                ),
            )
            for other in explanation.what_if
        ]
        found = Points(tuple(changes)) if changes else Prose(NO_CHANGE)
        yield Chapter(CHANGES, (found,), anchor="wat-als")
    chain = tuple(
        Group(capital(f"{traced(trace)}."), (Points(tuple(_rules(trace))),), deep=True)
        for trace in explanation.why
    )
    if chain:
        yield Chapter(CHAIN, chain, anchor="redenering")


def _rules(trace: VerdictTrace) -> Iterator[Point]:
    """The rules of a trace, each with what became of it, and what was lacking."""
    for what, rules in (
        ("beslist", trace.beslist),
        ("opzijgezet", trace.opzijgezet),
        ("geldt niet", trace.niet_van_toepassing),
    ):
        for rule in rules:
            yield Point(_rule(what, rule), under=tuple(_lacking(rule)))


def _rule(what: str, rule: RuleTrace) -> str:
    return f"{what}: {rule.titel} ({rule.zegt}; {rule.regel}; {', '.join(rule.bronnen)})"


def _lacking(rule: RuleTrace) -> Iterator[str]:
    return (f"{part.stand}: {part.deel}" for part in rule.ontbreekt)


def sources_section(lines: Mapping[str, str]) -> Chapter:
    """Where every source is to be found."""
    return Chapter(SOURCES, (Terms(tuple(lines.items()), "source"),), anchor="bronnen")

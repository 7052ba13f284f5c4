"""Sentences and chapters that the answers of all decisions share, each with its one heading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from adwijzer.decisions.choice import advised
from adwijzer.inference.certainty.proviso import FALLBACK
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import UNDECIDED, ContactDecision
from adwijzer.text.page import Chapter, Point, Points, Prose, points, terms
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.decisions.answer import AppliedRule, Assumption, Attention, RuleBaseVersion
    from adwijzer.decisions.answer import Question as Asked
    from adwijzer.decisions.kinds import CaseAnswer
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.rulebase import Decision
    from adwijzer.model.sources import SourceBase

ALONE = "Eén regelmachine gaf dit antwoord; er keek geen tweede mee."
CLOSING = "Dit is een advies. Jij beslist. Wijk je af, schrijf dan op waarom."
RESERVATION = "Daarbij hoort een voorbehoud: [vul in]."
SHOWN_QUESTIONS = 3
"""How many questions a short text shows; the others it counts."""

Ground: TypeAlias = "Callable[[tuple[str, ...]], str]"
"""What sources are called where something rests on them."""


class Cited(Protocol):
    """What rests on sources."""

    @property
    def bronnen(self) -> tuple[str, ...]: ...


# --- sentences ------------------------------------------------------------------------------------


def known_line(known: Sequence[str], words: str = "Bekend is") -> str:
    """What is known, as a sentence; empty where nothing is."""
    return f"{words}: {'; '.join(known)}." if known else ""


def missing_line(titles: Iterable[str]) -> str:
    """What is still missing, as a sentence; empty where nothing is."""
    return known_line([each[:1].lower() + each[1:] for each in titles], "Wat nog ontbreekt")


def reported(decision: Decision, rules: Iterable[AppliedRule]) -> Iterator[str]:
    """Why, as sentences of a report, each once."""
    return iter(dict.fromkeys(decision.rule(rule.id).reported for rule in rules))


def guideline(name: str) -> str:
    """Which leidraad holds for this client."""
    if name == "onbekend":
        return "Heeft de cliënt een werkgever? Daarvan hangt af welke leidraad geldt."
    return f"Voor deze cliënt geldt de Leidraad {name.capitalize()}."


def guideline_reported(name: str) -> str:
    """The same as a sentence of a report."""
    if name == "onbekend":
        return "Welke leidraad geldt staat niet vast: niet bekend is of er een werkgever is."
    return guideline(name)


def outcome_words(decision: Decision, *outcome: str) -> str:
    """`deze opdracht is te weigeren`; of a contact `bellen is ontraden`, from form and verdict."""
    if isinstance(decision, ContactDecision):
        form, value = outcome
        about = next(each for each in decision.outcomes if each.name == form)
        values = decision.scale
    else:
        [value], [about] = outcome, decision.outcomes
        values = about.values
    said = next((each.sentence for each in values if each.name == value), f"is {value}")
    return f"{about.sentence} {said}"


def outcome_label(decision: Decision, value: str) -> str:
    """`weigeren`, for a decision with one outcome."""
    return next((v.label for v in decision.outcomes[0].values if v.name == value), value)


def headline(answer: CaseAnswer, decision: Decision) -> str:
    """The short answer: certain or provisional, and what that hangs on.

    Where that cannot be named in a sentence it is left out: the questions follow.
    """
    value, advice = advised(answer), answer.advies
    if isinstance(decision, ContactDecision):
        label = settled = value
    else:
        label, settled = outcome_label(decision, value), outcome_words(decision, value)
    if advice.zekerheid == "voorlopig":
        hangs = f" Dat verandert alleen als {advice.alleen_als}."
        return f"Voorlopig {label}." + (hangs if advice.alleen_als != FALLBACK else "")
    clauses = " en ".join(each.bijzin for each in hanging(answer, decision))
    return f"{capital(settled)}. " + (f"Vast, zolang {clauses}." if clauses else "Dit staat vast.")


def hanging(answer: CaseAnswer, decision: Decision) -> list[Assumption]:
    """What was taken to be so, as far as a certain advice hangs on it."""
    names = getattr(answer.advies, "zolang", None) or ()
    every = decision.kind == "timing"
    return [each for each in answer.aannamen if every or each.feit in names]


def assumed(answer: CaseAnswer, decision: Decision) -> Iterator[str]:
    """What else was taken to be so, as a sentence; nothing where nothing was."""
    certain = answer.advies.zekerheid == "vast"
    said = hanging(answer, decision) if certain else []
    if rest := "; ".join(each.zin for each in answer.aannamen if each not in said):
        yield f"Aangenomen: {rest}."


def standing(answer: CaseAnswer, decision: Decision) -> Iterator[str]:
    """Of one outcome: which rules disagree, what it may still become, what was assumed."""
    value = advised(answer)
    if value == UNDECIDED:
        names = listed([rule.titel for rule in deciding(answer.regels)])
        yield f"Deze regels spreken elkaar tegen: {names}. Jij beslist."
    possible = (name for name in map(str, answer.advies.mogelijk) if name != value)
    if others := [outcome_label(decision, name) for name in possible]:
        yield f"Mogelijk is nog: {listed(others, 'of')}."
    yield from assumed(answer, decision)


def report(
    answer: CaseAnswer, decision: Decision, known: Sequence[str], *more: str, before: str = ""
) -> tuple[str, ...]:
    """The paragraph about one outcome: why, `more`, what is `known`, and which leidraad holds."""
    said = (
        before,
        capital(f"{outcome_words(decision, advised(answer))}."),
        *reported(decision, deciding(answer.regels)),
        *more,
        known_line(known, "De omstandigheden waren"),
        guideline_reported(answer.leidraad),
    )
    return tuple(filter(None, said))


def deciding(rules: Iterable[AppliedRule]) -> list[AppliedRule]:
    """The rules that decided something, not those that only lead to it."""
    return [rule for rule in rules if rule.gevolg]


def ground_in(sources: SourceBase, guideline: str) -> Ground:
    """How sources are called where something rests on them, in the guideline that holds."""

    def ground(names: tuple[str, ...]) -> str:
        remark = sources.elsewhere(names, guideline)
        return f"({', '.join(names)}{'; ' if remark else ''}{remark})"

    return ground


def version_line(day: str, base: RuleBaseVersion, engines: int) -> str:
    """Which rules gave the answer, and that no second engine agreed with it where there was one."""
    alone = "" if engines > 1 else f" {ALONE}"
    return f"Regels van {day}, regelbank {base.versie} ({base.sha256[:12]}).{alone}"


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


# --- chapters -------------------------------------------------------------------------------------


def reasons(rules: Iterable[AppliedRule], ground: Ground) -> Chapter:
    """The rules that decided, under their title."""
    found = [
        Point(
            rule.uitleg,
            f"{rule.titel}.",
            f"{ground(rule.bronnen)} {Rank(rule.rang).label.capitalize()}, bewijskracht"
            f" {rule.bewijskracht}. Regel {rule.id}.",
        )
        for rule in deciding(rules)
    ]
    return Chapter("Waarom", (Points(tuple(found)),), "waarom", tells=True)


def attention(found: Iterable[Attention], ground: Ground) -> Chapter:
    """What to mind, with its sources."""
    lines = (Point(each.tekst, f"{each.titel}.", ground(each.bronnen)) for each in found)
    return Chapter("Let op", (Points(tuple(lines)),), "let-op")


def questions(asked: Iterable[tuple[str, Asked]]) -> Chapter:
    """What can still be asked, each with its words and why; a short text counts those behind."""
    found = tuple(
        Point(f"{each.waarom} Wie dit weet: {who(each.wie)}.", lead=text) for text, each in asked
    )
    block = Points(found, short=SHOWN_QUESTIONS, more=("vraag", "vragen"))
    return Chapter("Nog te vragen", (block,), "nog-te-vragen", tells=True)


_WHO = {"client": "de cliënt", "uwv": "UWV"}


def who(name: str) -> str:
    """Who knows an answer, as it is said."""
    return _WHO.get(name, f"de {name.replace('_', ' ')}")


def who_for_you(name: str) -> str:
    """Who knows an answer, as it is said to the labour expert who is asked for it."""
    return "jijzelf" if name == "arbeidsdeskundige" else who(name)


def item_label(decision: Decision, item: str | None) -> str:
    """An agenda item in words."""
    key = decision.item_key
    return key.label(item) if key and item else item or ""


def question(decision: Decision, asked: Asked) -> str:
    """A question, with the agenda item it is about."""
    about = f" (bij {item_label(decision, asked.agendapunt)})" if asked.agendapunt else ""
    return f"{asked.vraag}{about}"


def traced(decision: Decision, trace: VerdictTrace) -> str:
    """`Nazorg: bellen heeft de voorkeur`, for a verdict that is explained."""
    forms = [trace.vorm] if isinstance(decision, ContactDecision) else []
    verdict = outcome_words(decision, *forms, trace.oordeel)
    item = item_label(decision, trace.agendapunt)
    return f"{capital(item)}: {verdict}" if item else verdict


def listing(heading: str, texts: Iterable[str], *, detail: bool = False) -> Chapter:
    """A chapter of plain lines."""
    return Chapter(heading, (points(texts),), detail=detail)


def prose(heading: str, texts: Iterable[str], anchor: str = "") -> Chapter:
    """A chapter of paragraphs."""
    return Chapter(heading, tuple(map(Prose, filter(None, texts))), anchor)


def names(*found: Iterable[Cited]) -> tuple[str, ...]:
    """The sources that all of these rest on."""
    return tuple(name for group in found for each in group for name in each.bronnen)


def cited(names: Iterable[str], sources: SourceBase, *, lines: bool = False) -> dict[str, str]:
    """Sources by their id, once each, as people cite them; with `lines` where in the file too."""
    found = {name: sources.cited(name, lines=lines) for name in dict.fromkeys(names)}
    return {name: words for name, words in found.items() if words}


def sources_chapter(names: Iterable[str], sources: SourceBase, *, lines: bool = False) -> Chapter:
    """Where every source is to be found."""
    return Chapter("Bronnen", (cited_terms(names, sources, lines=lines),), "bronnen", detail=True)


def cited_terms(names: Iterable[str], sources: SourceBase, *, lines: bool = False) -> Points:
    """Sources by their id, as people cite them, with where anyone can read them."""
    found = cited(names, sources, lines=lines)
    return terms(found, {name: sources.address(name) for name in found})

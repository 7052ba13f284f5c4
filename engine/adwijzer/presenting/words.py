"""Sentences and chapters that the answers of all decisions share, each with its one heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.decisions.answer import deciding
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.choice import advised, hanging
from adwijzer.explain.facts import known_sentences
from adwijzer.explain.questions import question, who_knows
from adwijzer.inference.certainty.proviso import FALLBACK
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import UNDECIDED, Tenor, Variable
from adwijzer.text.page import Chapter, Marked, Point, Points, Prose, Tone, points
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.decisions.answer import (
        AppliedRule,
        Attention,
        Question,
        RuleBaseVersion,
    )
    from adwijzer.decisions.kinds import CaseAnswer, CaseReasoning
    from adwijzer.decisions.roles.answer import RegisterQuestion
    from adwijzer.decisions.single.decider import RequirementState
    from adwijzer.model.rulebase import Decision
    from adwijzer.model.sources import Ground, SourceBase

CLOSING = "Dit is een advies. Jij beslist. Wijk je af, schrijf dan op waarom."
ASK_EMPLOYER = "Heeft de cliënt een werkgever? Daarvan hangt af welke leidraad geldt."
CIRCUMSTANCES = "De omstandigheden waren"
NO_GUIDELINE = "Welke leidraad geldt staat niet vast: niet bekend is of er een werkgever is."
RESERVATION = "Daarbij hoort een voorbehoud: [vul in]."

_TONES: dict[Tenor | None, Tone] = {"goed": "good", "voorwaarden": "care", "nee": "bad"}


# --- sentences ------------------------------------------------------------------------------------


def known_line(known: Iterable[str], words: str = "Bekend is") -> str:
    """What is known, as a sentence; empty where nothing is."""
    return f"{words}: {said}." if (said := "; ".join(known)) else ""


def missing_line(titles: Iterable[str]) -> str:
    """What is still missing, as a sentence; empty where nothing is."""
    return known_line((each[:1].lower() + each[1:] for each in titles), "Wat nog ontbreekt")


def reported(decision: Decision, rules: Iterable[AppliedRule]) -> Iterator[str]:
    """Why, as sentences of a report, each once."""
    return iter(dict.fromkeys(decision.rule(rule.id).reported for rule in rules))


def guideline(name: str, *, unknown: str = ASK_EMPLOYER) -> str:
    """Which leidraad holds for this client; `unknown` is said where that is not known."""
    known = f"Voor deze cliënt geldt de Leidraad {name.capitalize()}."
    return unknown if name == UNKNOWN else known


def outcome_words(decision: Decision, *outcome: str) -> str:
    """`deze opdracht is te weigeren`; of a contact `bellen is ontraden`, from form and verdict."""
    *forms, value = outcome
    about = decision.outcome(*forms) if forms else decision.outcomes[0]
    said = next((each.sentence for each in about.values if each.name == value), f"is {value}")
    return f"{about.sentence} {said}"


def toned(scale: Variable, value: str, more: str = "") -> Marked:
    """A verdict in its words, with the tone of what it means for who asks."""
    tenor = next((each.tenor for each in scale.values if each.name == value), None)
    return Marked(scale.label_of(value) + more, _TONES.get(tenor, ""))


def headline(answer: CaseAnswer, decision: Decision) -> str:
    """The short answer: certain or provisional, and what that hangs on.

    Where that cannot be named in a sentence it is left out: the questions follow.
    """
    label = settled = advised(answer)
    advice = answer.advies
    if decision.kind != "contact":
        label, settled = decision.outcomes[0].label_of(label), outcome_words(decision, label)
    if advice.zekerheid == "voorlopig":
        hangs = f" Dat verandert alleen als {advice.alleen_als}."
        return f"Voorlopig {label}." + (hangs if advice.alleen_als != FALLBACK else "")
    clauses = " en ".join(each.bijzin for each in hanging(answer))
    return f"{capital(settled)}. " + (f"Vast, zolang {clauses}." if clauses else "Dit staat vast.")


def assumed(answer: CaseAnswer) -> str:
    """What else was taken to be so, as a sentence; empty where nothing was."""
    said = hanging(answer) if answer.advies.zekerheid == "vast" else ()
    return known_line((each.zin for each in answer.aannamen if each not in said), "Aangenomen")


def standing(answer: CaseAnswer, decision: Decision) -> Iterator[str]:
    """Of one outcome: which rules disagree, what it may still become, what was assumed."""
    value = advised(answer)
    if value == UNDECIDED:
        names = listed([rule.titel for rule in deciding(answer.regels)])
        yield f"Deze regels spreken elkaar tegen: {names}. Jij beslist."
    possible = (name for name in map(str, answer.advies.mogelijk) if name != value)
    if others := list(map(decision.outcomes[0].label_of, possible)):
        yield f"Mogelijk is nog: {listed(others, 'of')}."
    yield assumed(answer)


def report(
    reasoning: CaseReasoning, answer: CaseAnswer, more: str, before: str = ""
) -> tuple[str, ...]:
    """The paragraph about one outcome: why, `more`, what is known, and which leidraad holds."""
    decision = reasoning.decision
    return (
        before,
        capital(f"{outcome_words(decision, advised(answer))}."),
        *reported(decision, deciding(answer.regels)),
        more,
        known_line(known_sentences(decision, reasoning.case), CIRCUMSTANCES),
        guideline(answer.leidraad, unknown=NO_GUIDELINE),
    )


def version_line(day: str, base: RuleBaseVersion, engines: int) -> str:
    """Which rules gave the answer, and that no second engine agreed with it where there was one."""
    alone = "" if engines > 1 else " Eén regelmachine gaf dit antwoord; er keek geen tweede mee."
    return f"Regels van {day}, regelbank {base.versie} ({base.sha256[:12]}).{alone}"


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


# --- chapters -------------------------------------------------------------------------------------


def reasons(rules: Iterable[AppliedRule], ground: Ground) -> Chapter:
    """The rules that decided, under their title."""
    found = []
    for rule in deciding(rules):
        weight = f"{Rank(rule.rang).label.capitalize()}, bewijskracht {rule.bewijskracht}"
        basis = f"{ground(rule.bronnen)} {weight}. Regel {rule.id}."
        found.append(Point(rule.uitleg, f"{rule.titel}.", basis))
    return Chapter("Waarom", (Points(tuple(found)),), "waarom", tells=True)


def attention(found: Iterable[Attention], ground: Ground) -> Chapter:
    """What to mind, with its sources."""
    return Chapter("Let op", (Points(tuple(point(each, ground) for each in found)),), "let-op")


def point(found: Attention | RequirementState, ground: Ground, before: str = "") -> Point:
    """Something to mind or to have, with its sources; `before` goes before its words."""
    return Point(before + found.tekst, f"{found.titel}.", ground(found.bronnen))


def questions(decision: Decision, found: Iterable[Question]) -> Chapter:
    """What can still be asked, each with its words and why; a short text counts those behind."""
    block = Points(tuple(asked(each, question(decision, each)) for each in found), short=3)
    return Chapter("Nog te vragen", (block,), "nog-te-vragen", tells=True)


class Parts(Struct, frozen=True, kw_only=True):
    """What answers of one kind bring to the page that all kinds share.

    Attributes:
        first: what is late, which goes before everything.
        opening: the sentences behind the headline; empty ones are left out.
        report: the sentences of the paragraph for a report; the same.
        chapters: what goes before the reasons.
        sources: every source that the answer cites.
    """

    first: tuple[Marked, ...] = ()
    opening: tuple[str, ...]
    report: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    sources: tuple[str, ...]


def listing(heading: str, texts: Iterable[str], *, detail: bool = False) -> Chapter:
    """A chapter of plain lines."""
    return Chapter(heading, (points(texts),), detail=detail)


def asked(found: Question | RegisterQuestion, said: str) -> Point:
    """A question as it is `said`, why it is asked and who knows the answer."""
    return Point(f"{found.waarom} {who_knows(found.wie)}", said)


def beside(heading: str, texts: Iterable[str]) -> tuple[Chapter]:
    """What was brought to an answer, in lines of its own."""
    return (Chapter(heading, tuple(map(Prose, filter(None, texts))), "meegenomen"),)


def sources_chapter(names: Iterable[str], sources: SourceBase, *, lines: bool = False) -> Chapter:
    """Sources by their id, as people cite them, with where anyone can read them."""
    found = sources.all_cited(names, lines=lines).items()
    each = (Point(text, f"{name}:", address=sources.address(name)) for name, text in found)
    return Chapter("Bronnen", (Points(tuple(each)),), "bronnen", detail=True)

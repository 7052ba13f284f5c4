"""Steps about a decision with one outcome: ways out, measures, and what is missing."""

from __future__ import annotations

import re

from adwijzer.examples.steps.definition import (
    Grounds,
    Json,
    Seen,
    Steps,
    Table,
    expect,
    header,
    meant,
    same,
)

STEPS = Steps(kinds=("single",))
STATES = {"nog te doen": "nee", "al gedaan": "ja", "misschien nog te doen": "onbekend"}
KNOWN = {"nee": "ja", "onbekend": "nee"}
"""Whether it is known that a requirement is missing, by whether it is met."""


@STEPS.then(r'(?:een reden is|is een reden) "(?P<title>.+)"')
def one_reason(seen: Seen, title: str) -> Grounds:
    """One of several rules that agree."""
    rule = meant({rule.title: rule for rule in seen.decision.rules}, title, "regel")
    reasons = [each["titel"] for each in seen.answer["regels"] if each["gevolg"]]
    expect(title in reasons, f"de redenen zijn: {'; '.join(reasons)}")
    return frozenset(rule.sources)


@STEPS.then(
    r"(?:het advies steunt|steunt het advies) verder op (?P<titles>niets)",
    r'(?:het advies steunt|steunt het advies) verder op (?P<titles>"[^"]+"(?:(?:,| en) "[^"]+")*)',
)
def grounds_behind(seen: Seen, titles: str) -> Grounds:
    """Exactly which rules the reasons rest on, in any order; which guideline holds is apart."""
    rules = {rule.title: rule for rule in seen.decision.rules}
    wanted = [meant(rules, title, "regel") for title in re.findall(r'"([^"]+)"', titles)]
    found = {
        each["titel"]
        for each in seen.answer["regels"]
        if not each["gevolg"] and "leidraad" not in seen.decision.rule(each["id"]).conclusions
    }
    same(found, {rule.title for rule in wanted}, "waarop het advies verder steunt")
    return seen.deciding() | frozenset(source for rule in wanted for source in rule.sources)


@STEPS.then(r'(?:een uitweg is|is een uitweg) "(?P<words>.+)"')
def way_out(seen: Seen, words: str) -> Grounds:
    """A way in which it could be done."""
    found = seen.answer["advies"].get("uitweg") or ""
    expect(words in found, f"de uitweg is: {found or 'niet genoemd'}")
    return seen.deciding()


@STEPS.then(r"er is geen uitweg", r"is er geen uitweg")
def no_way_out(seen: Seen) -> Grounds:
    """No way out is named."""
    same(seen.answer["advies"].get("uitweg"), None, "de uitweg")
    return seen.deciding()


@STEPS.then(rf'(?:is )?(?P<state>{"|".join(STATES)}|te doen) is "(?P<title>.+)"')
def measure(seen: Seen, state: str, title: str) -> Grounds:
    """A measure and whether it was taken; `te doen` where no fact tells that."""
    named = {each.title: each for each in seen.decision.measures}
    wanted = meant(named, title, "maatregel")
    asked = {each["id"]: each for each in _measures(seen)}
    expect(wanted.name in asked, f"`{title}` is geen maatregel bij dit advies")
    same(asked[wanted.name].get("vervuld"), STATES.get(state), f"of `{title}` gedaan is")
    return seen.deciding() | frozenset(wanted.sources)


@STEPS.then(r"(?P<number>niets|\d+) (?:ding|dingen)? ?(?:is|zijn)? ?te doen")
def number_of_measures(seen: Seen, number: str) -> Grounds:
    """How many measures are asked for."""
    same(len(_measures(seen)), 0 if number == "niets" else int(number), "het aantal maatregelen")
    return seen.deciding()


def _measures(seen: Seen) -> Json:
    return seen.answer["advies"].get("maatregelen", ())


@STEPS.then(r'(?:er )?ontbreekt (?P<denied>niet )?"(?P<title>.+)"')
def missing(seen: Seen, denied: str | None, title: str) -> Grounds:
    """Whether a requirement is among what is missing, with its reason and sources."""
    point = meant({each.title: each for each in seen.decision.requirements}, title, "vereiste")
    expect(
        (point.id in seen.answer["ontbreekt"]) == (denied is None),
        f"`{title}` ontbreekt {'wel' if denied else 'niet'}",
    )
    if denied is None:
        state = next(each for each in seen.answer["vereisten"] if each["id"] == point.id)
        expect(state["voldaan"] in KNOWN, f"`{title}` is er al")
        expect(bool(state["tekst"] and state["bronnen"]), f"`{title}` zegt niet waarom")
    return frozenset(point.sources)


@STEPS.then(r"ontbreekt er niets", r"er ontbreekt niets")
def nothing_missing(seen: Seen) -> Grounds:
    """Every requirement that applies is met."""
    same(seen.answer["ontbreekt"], [], "wat ontbreekt")
    same({each["voldaan"] for each in seen.answer["vereisten"]} - {"ja"}, set(), "de vereisten")
    return _requirements(seen)


@STEPS.then(r"er ontbreekt", r"ontbreekt", table=True)
def exactly_missing(seen: Seen, table: Table) -> Grounds:
    """Exactly what is missing, and whether that is known."""
    titles = {each.title: each.id for each in seen.decision.requirements}
    wanted = {
        (meant(titles, title, "vereiste"), known) for title, known in header(table, "wat", "bekend")
    }
    state = {each["id"]: each["voldaan"] for each in seen.answer["vereisten"]}
    same({(name, KNOWN[state[name]]) for name in seen.answer["ontbreekt"]}, wanted, "wat ontbreekt")
    return _requirements(seen)


@STEPS.then(r'voor de volledigheid vraagt het advies (?P<denied>niet )?"(?P<question>.+)"')
def question_about_requirements(seen: Seen, denied: str | None, question: str) -> Grounds:
    """Whether this is asked because something may be missing, not because of the advice."""
    fact = seen.vocabulary.question(question)
    about = [e["feit"] for e in seen.answer["vragen"] if e["gaat_over"] == "aandachtspunt"]
    expect(
        about.count(fact) == (0 if denied else 1),
        f"voor de volledigheid vraagt het advies dit {'wel' if denied else 'niet'}",
    )
    return seen.testing(fact) or None


def _requirements(seen: Seen) -> frozenset[str]:
    return frozenset(source for each in seen.decision.requirements for source in each.sources)

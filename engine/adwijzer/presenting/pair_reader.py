"""What was found on roles, as a page for another reader than the planner.

Which other role, assignment or client stands in the way is not for others: they read which
assignments need attention, each once with the heaviest verdict on it. The reasons go only to who
may see every fact, and only where both assignments are for one client.
"""

from __future__ import annotations

from collections.abc import Iterator

from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import Pair
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.explain.readers import Audience
from adwijzer.presenting import words
from adwijzer.presenting.reader import CLOSING, ELSEWHERE
from adwijzer.text.page import Chapter, Page, Point, Points
from adwijzer.text.phrases import counted


def page_for(found: FoundRoles, audience: Audience) -> Page:
    """The page that goes to this reader."""
    decision, answer = found.decision, found.answer
    version = words.version_line(answer.peildatum, answer.regelbank, answer.motoren)
    about: dict[str, list[tuple[JudgedPair, Pair]]] = {}
    for finding, pair in found.rows:
        about.setdefault(pair.betreft, []).append((finding, pair))
    outcome = {
        code: max(pairs, key=lambda row: row[0].judgement.weight)[1].rolcombinatie
        for code, pairs in sorted(about.items())
    }
    chapters = []
    for value in reversed(decision.outcomes[0].values):
        codes = [code for code, name in outcome.items() if name == value.name]
        points = (Point(" ".join(_told(found, audience, about[c])), f"{c}.") for c in codes)
        heading = f"{words.capital(value.label)}: {counted(len(codes), 'opdracht', 'opdrachten')}"
        chapters.append(Chapter(heading, (Points(tuple(points)),)))
    heavy = [name for name in outcome.values() if decision.outcomes[0].tenor_of(name) != "goed"]
    if heavy:
        number = counted(len(heavy), "opdracht vraagt", "opdrachten vragen")
        headline = f"{number} aandacht."
    else:
        headline = "Geen rolconflicten gevonden."
    tells_all = all(map(audience.may_see, decision.facts))
    return Page(
        title=decision.title,
        day=answer.peildatum,
        question="Gaan de opdrachten samen?",
        headline=headline,
        opening=(ELSEWHERE,) if heavy and not tells_all else (),
        chapters=tuple(chapters),
        closing=CLOSING,
        version=f"{version} Voor: {audience.word}.",
        reader=audience.name,
    )


def _told(
    found: FoundRoles, audience: Audience, pairs: list[tuple[JudgedPair, Pair]]
) -> dict[str, None]:
    """Why, as far as this reader may know, and the facts that are named for them; each once."""
    return dict.fromkeys(each for row in pairs for each in _reasons(found, audience, *row))


def _reasons(
    found: FoundRoles, audience: Audience, finding: JudgedPair, pair: Pair
) -> Iterator[str]:
    decision = found.decision
    same_client = finding.first.client is not None and finding.first.client == finding.second.client
    if same_client and all(map(audience.may_see, decision.facts)):
        yield f"{pair.titel}. {pair.uitleg}"
    facts = found.decider.reasoning(finding).facts
    known = [(decision.fact(name), facts.get(name)) for name in sorted(audience.named)]
    if said := [fact.sentence(value) for fact, value in known if isinstance(value, str)]:
        yield words.known_line(said)

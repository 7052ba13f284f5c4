"""Steps about a contact: the form, the verdicts per agenda item and the plan."""

from __future__ import annotations

import re

from adwijzer.examples.steps.definition import (
    Grounds,
    Json,
    Seen,
    Steps,
    as_outcome,
    expect,
    meant,
    same,
)
from adwijzer.model.rulebase import ContactDecision, WholeContact

STEPS = Steps(kinds=("contact",))
FORM = "fysiek|beeldbellen|telefonisch|uitstellen"

# The advice for the whole contact


@STEPS.then(r"(?:is het advies|het advies is) (?P<form>[^,]+), (?P<verdict>.+)")
def advice(seen: Seen, form: str, verdict: str) -> Grounds:
    """The contact form and the verdict of the whole contact."""
    wanted = seen.vocabulary.verdict(form, verdict)
    same(as_outcome(seen.decision, seen.answer["advies"]), wanted, "het advies")
    return seen.deciding()


@STEPS.then(r"(?:een alternatief is|is een alternatief) (?P<form>[^,]+), (?P<verdict>.+)")
def alternative(seen: Seen, form: str, verdict: str) -> Grounds:
    """This form would do as well."""
    wanted = seen.vocabulary.verdict(form, verdict)
    found = {as_outcome(seen.decision, each) for each in seen.answer["alternatieven"]}
    expect(wanted in found, f"`{form}, {verdict}` is geen alternatief")
    return seen.deciding()


@STEPS.then(r"er is geen alternatief", r"is er geen alternatief")
def no_alternative(seen: Seen) -> Grounds:
    """No other form would do."""
    same([each["contactvorm"] for each in seen.answer["alternatieven"]], [], "de alternatieven")
    return seen.deciding()


@STEPS.then(r'(?:de doorslag geeft|geeft de doorslag) (?P<denied>niet )?"(?P<title>.+)"')
def tie_break(seen: Seen, denied: str | None, title: str) -> Grounds:
    """Why this form goes before others that fit as well."""
    reasons = _combination(seen).reasons.values()
    reason = meant({each.title: each for each in reasons}, title, "reden")
    given = seen.answer["advies"].get("reden", {}).get("titel")
    expect((given == title) == (denied is None), f"de doorslag geeft: {given or 'niets'}")
    return frozenset(reason.sources)


# The verdicts per agenda item


@STEPS.then(
    rf"(?:is )?bij (?P<item>.+?) (?:is )?(?P<form>{FORM}) "
    r"(?!niet aan de orde)(?P<verdict>.+?)(?P<reservation> met voorbehoud)?"
)
def verdict_at(seen: Seen, item: str, form: str, verdict: str, reservation: str | None) -> Grounds:
    """The verdict on one form at one agenda item, its reservation included."""
    name, wanted = seen.vocabulary.verdict(form, verdict)
    judged = _verdicts(seen, item).get(name)
    expect(judged is not None, f"bij {item} is over {form} niet geoordeeld")
    same(judged["oordeel"], wanted, f"{form} bij {item}")
    expect(
        ("voorbehoud" in judged) == (reservation is not None),
        f"er is {'geen' if reservation else 'een'} voorbehoud",
    )
    return frozenset(judged["bronnen"])


@STEPS.then(
    rf"(?:zegt )?het voorbehoud bij (?P<item>.+?) voor (?P<form>{FORM})(?: zegt)? "
    r'(?P<denied>niet )?"(?P<words>.+)"'
)
def reservation_says(seen: Seen, item: str, form: str, denied: str | None, words: str) -> Grounds:
    """Words of the reservation at a verdict, or that it does not say them."""
    judged = _verdicts(seen, item)[meant(seen.vocabulary.forms, form, "contactvorm")]
    said = judged.get("voorbehoud", "")
    expect((words in said) == (denied is None), f"het voorbehoud is: {said or 'geen'}")
    return frozenset(judged["bronnen"])


@STEPS.then(r"(?:is )?bij (?P<item>.+?) berust elk oordeel op (?P<sources>.+)")
def grounds_at(seen: Seen, item: str, sources: str) -> Grounds:
    """The sources of every verdict at one agenda item, exactly, in any order."""
    wanted = set(re.split(r", | en ", sources))
    for form, judged in _verdicts(seen, item).items():
        same(set(judged["bronnen"]), wanted, f"de bronnen van {form} bij {item}")
    return frozenset(wanted)


@STEPS.then(rf"op (?P<sources>.+) berust bij (?P<item>.+?) het oordeel over (?P<form>{FORM})")
def grounds_of_form(seen: Seen, sources: str, item: str, form: str) -> Grounds:
    """The sources of the verdict on one form at one agenda item, exactly, in any order."""
    judged = _verdicts(seen, item)[meant(seen.vocabulary.forms, form, "contactvorm")]
    wanted = set(re.split(r", | en ", sources))
    same(set(judged["bronnen"]), wanted, f"de bronnen van {form} bij {item}")
    return frozenset(wanted)


@STEPS.then(r"bij (?P<item>.+?) is uitstellen niet aan de orde")
def no_deferral(seen: Seen, item: str) -> Grounds:
    """Deferring was not judged at this agenda item."""
    verdicts = _verdicts(seen, item)
    expect("uitstellen" not in verdicts, f"bij {item} is wel over uitstellen geoordeeld")
    return frozenset(source for judged in verdicts.values() for source in judged["bronnen"])


def _verdicts(seen: Seen, item: str) -> Json:
    """The verdicts per contact form at one agenda item."""
    verdicts = {each["agendapunt"]: each["oordelen"] for each in seen.answer["agendapunten"]}
    name = seen.vocabulary.item(item)
    expect(name in verdicts, f"{item} staat niet op de agenda")
    return verdicts[name]


# The plan


@STEPS.then(
    r"in het plan staat (?P<item>.+?)(?: bij (?P<form>[^,]+))?, "
    r"(?P<moment>vooraf|nu|later|apart)"
)
def planned(seen: Seen, item: str, form: str | None, moment: str) -> Grounds:
    """Where one agenda item stands in the plan, and that every item stands there once."""
    answer = seen.answer
    in_plan = sorted(each for entry in answer["plan"] for each in entry["agendapunten"])
    same(in_plan, sorted(each["agendapunt"] for each in answer["agendapunten"]), "het plan")
    name = seen.vocabulary.item(item)
    entries = [entry for entry in answer["plan"] if name in entry["agendapunten"]]
    expect(bool(entries), f"{item} staat niet in het plan")
    same(entries[0]["moment"], moment, f"{item} in het plan")
    if form is not None:
        wanted = meant(seen.vocabulary.forms, form, "contactvorm")
        same(entries[0]["contactvorm"], wanted, f"{item} in het plan")
    concepts = _combination(seen).concepts
    return seen.deciding() | frozenset(
        source
        for rule in seen.decision.rules
        if concepts & rule.conclusions.keys()
        for source in rule.sources
    )


def _combination(seen: Seen) -> WholeContact:
    """How verdicts add up in a decision of this kind, for which alone these steps are."""
    if not isinstance(seen.decision, ContactDecision):
        raise TypeError(seen.decision.kind)
    return seen.decision.combination

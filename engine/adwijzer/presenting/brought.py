"""What stands beside an answer because of what was brought to it, in words and as data."""

from __future__ import annotations

from collections.abc import Iterator

from adwijzer.decisions.brought import RegisterFacts, origins
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.decisions.kept_contact import SavedContact
from adwijzer.explain.readers import Audience
from adwijzer.model.rulebase import Decision
from adwijzer.presenting import words
from adwijzer.presenting.explanation import Supplement
from adwijzer.text.phrases import counted


def contact_paragraph(saved: SavedContact, audience: Audience, not_chosen: str) -> Supplement:
    """The paragraph to paste, for a reader; `not_chosen` is said where no chosen form is known."""
    from adwijzer.explain.facts import known_sentences
    from adwijzer.presenting.contact import report_sentences
    from adwijzer.presenting.reader import paragraph

    decision, answer = saved.decision, saved.answer
    advice = answer.advies
    remarks = [f"Deze alinea is voor: {audience.word}."]
    if saved.chosen is None:
        remarks.append(not_chosen)
    if audience.is_dossier:
        known = known_sentences(decision, saved.circumstances)
        text = " ".join(filter(None, report_sentences(answer, decision, known)))
        if saved.chosen not in (None, advice.contactvorm):
            remarks.append("Schrijf je reden waar [vul in] staat.")
    else:
        text = paragraph(saved.reasoning, audience)
    data = {name: getattr(advice, name) for name in ("contactvorm", "oordeel", "zekerheid")}
    data |= {"gekozen_vorm": saved.chosen or UNKNOWN, "alinea": text}
    chapters = words.beside("Alinea over de contactvorm, om te plakken", [text, *remarks])
    return Supplement({"contact": data}, chapters, for_others=True)


def register_origins(register: RegisterFacts, decision: Decision, said: Case) -> Supplement:
    """Where each fact comes from, as far as the user did not say it himself."""
    found = origins(register, said)
    columns = (decision.fact(each.feit).sentence(each.waarde) for each in found[1:])
    also = words.known_line(columns, "Ook uit het register")
    lines = (*_roles_in_words(register, decision), also)
    return Supplement(
        {"herkomst": [origin.data() for origin in found]},
        words.beside("Wat het register zegt", lines),
        [source for pair in register.roles.paren or () for source in pair.bronnen],
    )


def _roles_in_words(register: RegisterFacts, decision: Decision) -> Iterator[str]:
    roles = register.roles
    others = counted(register.compared, "andere opdracht", "andere opdrachten")
    said = " staat nog niet vast of de rollen samengaan. Vul eerst het register aan."
    if roles.waarde != UNKNOWN:
        said = f": {decision.fact(roles.feit).sentence(roles.waarde)}."
    yield f"Vergeleken met {others} van dezelfde arbeidsdeskundige{said}"
    for pair in roles.paren or ():
        both = f"{pair.eerste} ({pair.eerste_rol}) en {pair.tweede} ({pair.tweede_rol})"
        verdict = pair.rolcombinatie.replace("_", " ")
        verdict += "" if pair.zekerheid == "vast" else ", voorlopig"
        yield f"{both}: {verdict}. {pair.titel}. ({', '.join(pair.bronnen)})"
        for question in pair.vragen:
            yield f"Nog onbekend bij {question.opdracht}: {question.vraag}"

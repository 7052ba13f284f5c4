"""An answer as text on a terminal, in plain Dutch: the short answer first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from adwijzer.decisions.answer import ContactAnswer, PlanPart, Question
from adwijzer.decisions.contact import listed
from adwijzer.model.rulebase import Decision, Rank
from adwijzer.model.sources import SourceBase
from adwijzer_cli.render.layout import bullet, listing, wrapped

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import RuleTrace, VerdictTrace

_SHOWN_QUESTIONS = 3
_LEIDRAAD = {
    "verzuim": "Voor deze cliënt geldt de Leidraad Verzuim.",
    "arbeidsparticipatie": "Voor deze cliënt geldt de Leidraad Arbeidsparticipatie.",
    "onbekend": "Heeft de cliënt een werkgever? Daarvan hangt af welke leidraad geldt.",
}


def headline(answer: ContactAnswer) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    advice = answer.advies
    if advice.zekerheid == "voorlopig":
        return f"Voorlopig {advice.contactvorm}. Dat verandert alleen als {advice.alleen_als}."
    if answer.aannamen:
        clauses = " en ".join(assumption.bijzin for assumption in answer.aannamen)
        return f"{advice.contactvorm.capitalize()}. Vast, zolang {clauses}."
    return f"{advice.contactvorm.capitalize()}. Dit staat vast."


def guideline(answer: ContactAnswer) -> str:
    """Which professional guideline holds, or what that hangs on."""
    return _LEIDRAAD.get(answer.leidraad, f"Voor deze cliënt geldt: {answer.leidraad}.")


def render_text(
    answer: ContactAnswer,
    decision: Decision,
    sources: SourceBase,
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
) -> str:
    """The whole answer, sections in the order in which an AD needs them."""
    lines = [click.style(wrapped(headline(answer)), bold=True)]
    lines += _advice(answer, decision)
    lines += _section("Waarom", _reasons(answer))
    lines += _section("Plan", (bullet(part.toelichting) for part in _in_order(answer.plan)))
    lines += _section(
        "Let op", (bullet(f"{point.titel}. {point.tekst}") for point in answer.aandachtspunten)
    )
    lines += _section("Nog te vragen", _questions(answer, decision))
    if what_if is not None:
        lines += _section("Wat het advies zou veranderen", _changes(what_if, decision))
    if why:
        lines += _section("De hele redenering", _chain(why, decision))
    lines += _section(
        "Bronnen",
        (listing(f"  {name:<6}  ", line) for name, line in source_lines(answer, sources).items()),
    )
    lines += [
        "",
        wrapped("Dit is een advies. Jij beslist. Wijk je af, schrijf dan op waarom."),
        click.style(wrapped(version_line(answer)), dim=True),
    ]
    return "\n".join(lines) + "\n"


def version_line(answer: ContactAnswer) -> str:
    """Which rules gave the answer."""
    base = answer.regelbank
    return f"Regels van {answer.peildatum}, regelbank {base.versie} ({base.sha256[:12]})."


def _section(title: str, lines: Iterable[str]) -> list[str]:
    body = list(lines)
    return ["", click.style(title, bold=True), *body] if body else []


def verdict_words(decision: Decision, form: str, verdict: str) -> str:
    """`beeldbellen is aanvaardbaar`."""
    outcome = next(o for o in decision.outcomes if o.name == form)
    words = next((v.sentence for v in decision.scale if v.name == verdict), f"is {verdict}")
    return f"{outcome.sentence} {words}"


def _advice(answer: ContactAnswer, decision: Decision) -> Iterator[str]:
    advice = answer.advies
    sentence = verdict_words(decision, advice.contactvorm, advice.oordeel).capitalize()
    yield wrapped(f"{sentence}." + (f" {advice.voorbehoud}" if advice.voorbehoud else ""))
    if advice.reden:
        yield wrapped(f"{advice.reden.uitleg} Bron: {', '.join(advice.reden.bronnen)}.")
    if advice.zekerheid == "voorlopig":
        options = [verdict_words(decision, o.contactvorm, o.oordeel) for o in advice.mogelijk]
        yield wrapped(f"Mogelijk is nog: {'; '.join(options)}.")
        if answer.aannamen:
            yield wrapped(f"Aangenomen: {'; '.join(a.zin for a in answer.aannamen)}.")
    yield from _contradictions(answer, decision)
    if answer.alternatieven:
        options = [verdict_words(decision, o.contactvorm, o.oordeel) for o in answer.alternatieven]
        yield wrapped(f"Dit kan ook: {'; '.join(options)}.")
    yield wrapped(guideline(answer))


def _contradictions(answer: ContactAnswer, decision: Decision) -> Iterator[str]:
    key = decision.item_key
    sentences = {outcome.name: outcome.sentence for outcome in decision.outcomes}
    for item in answer.agendapunten:
        for form, ground in item.oordelen.items():
            if ground.tegenspraak:
                at = f" bij {key.label(item.agendapunt)}" if key else ""
                yield wrapped(
                    f"Over {sentences[form]}{at} spreken {listed(ground.tegenspraak)} elkaar tegen."
                    " Jij beslist."
                )


def _reasons(answer: ContactAnswer) -> Iterator[str]:
    for rule in answer.regels:
        if not rule.gevolg:
            continue
        yield bullet(f"{rule.gevolg[:1].upper()}{rule.gevolg[1:]}.")
        yield wrapped(rule.uitleg, "    ")
        yield click.style(
            wrapped(
                f"Bron: {', '.join(rule.bronnen)}"
                f" ({Rank(rule.rang).label}, bewijskracht {rule.bewijskracht})."
                f" Regel {rule.id}.",
                "    ",
            ),
            dim=True,
        )


def _in_order(plan: Sequence[PlanPart]) -> Sequence[PlanPart]:
    return plan if len(plan) > 1 else ()


def question_text(question: Question, decision: Decision) -> str:
    """A question with the agenda item it is about and who can answer."""
    key = decision.item_key
    about = f" (bij {key.label(question.agendapunt)})" if question.agendapunt and key else ""
    who = {"client": " Vraag het de cliënt."}.get(question.wie, "")
    return f"{question.vraag}{about} {question.waarom}{who}"


def _questions(answer: ContactAnswer, decision: Decision) -> Iterator[str]:
    for question in answer.vragen[:_SHOWN_QUESTIONS]:
        yield bullet(question_text(question, decision))
    more = len(answer.vragen) - _SHOWN_QUESTIONS
    if more > 0:
        yield wrapped(f"En nog {more} {'vraag' if more == 1 else 'vragen'}.", "  ")


def _changes(what_if: Sequence[WhatIf], decision: Decision) -> Iterator[str]:
    if not what_if:
        yield wrapped(
            "Geen verandering van hooguit drie bekende feiten leidt tot een ander advies.", "  "
        )
    for other in what_if:
        yield bullet(f"{outcome_words(decision, other)}:".capitalize())
        for changes in other.wijzigingen:
            clauses = " en ".join(change.bijzin for change in changes)
            yield wrapped(f"als {clauses}", "      ", "    * ")


def outcome_words(decision: Decision, other: WhatIf) -> str:
    """`beeldbellen is aanvaardbaar`, for an outcome that changes would give."""
    return verdict_words(decision, other.uitkomst["contactvorm"], other.uitkomst["oordeel"])


def traced_words(decision: Decision, trace: VerdictTrace) -> str:
    """`Nazorg: bellen heeft de voorkeur`, for a verdict that is explained."""
    key = decision.item_key
    verdict = verdict_words(decision, trace.vorm, trace.oordeel)
    if key is None or trace.agendapunt is None:
        return verdict.capitalize()
    return f"{key.label(trace.agendapunt).capitalize()}: {verdict}"


def _chain(why: Sequence[VerdictTrace], decision: Decision) -> Iterator[str]:
    for trace in why:
        yield ""
        yield wrapped(f"{traced_words(decision, trace)}.", "  ")
        for rule in trace.beslist:
            yield _traced("beslist", rule)
        for rule in trace.opzijgezet:
            yield _traced("opzijgezet", rule)
        for rule in trace.niet_van_toepassing:
            yield _traced("geldt niet", rule)
            for part in rule.ontbreekt:
                yield wrapped(f"{part.stand}: {part.deel}", "        ", "      . ")


def _traced(what: str, rule: RuleTrace) -> str:
    sources = ", ".join(rule.bronnen)
    return wrapped(
        f"{what}: {rule.titel} ({rule.zegt}; {rule.regel}; {sources})", "      ", "    - "
    )


def source_lines(answer: ContactAnswer, sources: SourceBase) -> dict[str, str]:
    """Every source that the answer cites, with where to find it."""
    reason = answer.advies.reden
    grounds = (*([reason] if reason else ()), *answer.regels, *answer.aandachtspunten)
    cited = dict.fromkeys(source for ground in grounds for source in ground.bronnen)
    lines = {}
    for name in cited:
        if name in sources.by_id:
            source = sources.by_id[name]
            title = sources.titles.get(source.document, source.document)
            lines[name] = f"{title}, {source.place}"
        elif name in sources.tensions_by_id:
            lines[name] = f"Spanning: {sources.tensions_by_id[name].title}"
    return lines

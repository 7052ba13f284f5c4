"""The answer on a decision with one outcome, as text, markdown or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from adwijzer.decisions.contact.decider import listed
from adwijzer.decisions.single.decider import SingleAnswer, SingleDecider, SingleReasoning
from adwijzer.model.rulebase import UNDECIDED, Decision
from adwijzer.presenting import paste, sections, words
from adwijzer.presenting.sections import section
from adwijzer.presenting.shown import Explanation, as_json, explain, sources_of
from adwijzer.text.lines import bullet, wrapped
from adwijzer_cli.commands.decision import Request

if TYPE_CHECKING:
    from adwijzer.decisions.single.decider import MeasureState, RequirementState
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.brought import Supplement

MISSING, MEASURES, WAY_OUT = "Wat nog ontbreekt", "Wat je dan doet", "Hoe het wel kan"
_DONE = {
    "ja": "Gedaan. ",
    "nee": "Nog niet gedaan. ",
    "onbekend": "Niet bekend of het gedaan is. ",
}


def render(request: Request[SingleDecider], reasoning: SingleReasoning, more: Supplement) -> str:
    """The answer in the form that was asked for, with what the command adds to it."""
    answer = reasoning.answer()
    explanation = explain(request, reasoning)
    if request.format == "json":
        return as_json(answer.contract(), explanation, more.data)
    decision, sources = request.decision, sources_of(request)
    if request.format == "markdown":
        from adwijzer.explain.facts import known_sentences

        known = known_sentences(decision, request.case)
        return render_markdown(answer, decision, known, sources, explanation, more)
    return _text(answer, decision, sources, explanation, more)


def headline(answer: SingleAnswer, decision: Decision) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    value = answer.advies.oordeel
    return words.certainty(
        words.outcome_label(decision, value),
        words.outcome_words(decision, value),
        answer.advies,
        answer.aannamen,
    )


def _text(
    answer: SingleAnswer,
    decision: Decision,
    sources: SourceBase,
    explanation: Explanation,
    more: Supplement,
) -> str:
    """The whole answer, sections in the order in which an AD needs them."""
    advice = answer.advies
    lines = [click.style(wrapped(headline(answer, decision)), bold=True)]
    lines += [wrapped(text) for text in provisional(answer, decision)]
    lines.append(wrapped(words.guideline(answer.leidraad)))
    lines += section(MISSING, map(bullet, missing_lines(answer)))
    lines += section(MEASURES, (bullet(measure_line(m)) for m in advice.maatregelen or ()))
    lines += section(WAY_OUT, [bullet(advice.uitweg)] if advice.uitweg else ())
    for title, texts in more.sections.items():
        lines += section(title, (wrapped(text, sections.INDENT) for text in texts))
    lines += section("Waarom", sections.reasons(answer.regels, lambda rule: rule.titel))
    lines += section("Let op", sections.attention(answer.aandachtspunten))
    lines += section("Nog te vragen", sections.questions(answer.vragen, words.asked))
    if explanation.what_if is not None:
        changes = sections.changes(explanation.what_if, words.told(decision))
        lines += section("Wat het advies zou veranderen", changes)
    if explanation.why:
        chain = sections.chain(explanation.why, words.traced(decision))
        lines += section("De hele redenering", chain)
    lines += sections.sources(words.cited((*source_names(answer), *more.sources), sources))
    lines += sections.ending(answer.peildatum, answer.regelbank)
    return "\n".join(lines) + "\n"


def render_markdown(
    answer: SingleAnswer,
    decision: Decision,
    known: Sequence[str],
    sources: SourceBase,
    explanation: Explanation,
    more: Supplement,
) -> str:
    """A paragraph to paste, and the rest below it."""
    advice = answer.advies
    parts = [f"## {decision.title}", " ".join(_paragraph(answer, decision, known))]
    if missing := list(missing_lines(answer)):
        parts += [f"### {MISSING}", paste.points(missing)]
    if advice.maatregelen:
        parts += [f"### {MEASURES}", paste.points(map(measure_line, advice.maatregelen))]
    if advice.uitweg:
        parts += [f"### {WAY_OUT}", advice.uitweg]
    for title, texts in more.sections.items():
        parts += [f"### {title}", *texts]
    if answer.aandachtspunten:
        parts += paste.attention(answer.aandachtspunten)
    if answer.vragen:
        parts += ["### Nog te vragen", paste.points(map(words.asked, answer.vragen))]
    parts += paste.explanation(
        explanation.what_if, words.told(decision), explanation.why, words.traced(decision)
    )
    cited = words.cited((*source_names(answer), *more.sources), sources)
    parts += paste.ending(cited, answer.peildatum, answer.regelbank)
    return "\n\n".join(parts) + "\n"


def _paragraph(answer: SingleAnswer, decision: Decision, known: Sequence[str]) -> list[str]:
    """What was advised, why, and on what facts."""
    sentences = [headline(answer, decision), *provisional(answer, decision)]
    sentences += paste.grounds(answer.regels)
    if known:
        sentences.append(f"De omstandigheden waren: {'; '.join(known)}.")
    return [*sentences, words.guideline(answer.leidraad)]


def provisional(answer: SingleAnswer, decision: Decision) -> Iterator[str]:
    """What an advice may still become, what it takes for granted, and where rules disagree."""
    advice = answer.advies
    if advice.oordeel == UNDECIDED:
        rules = listed([rule.id for rule in words.reasons(answer.regels)])
        yield f"De regels {rules} spreken elkaar tegen. Jij beslist."
    if advice.zekerheid != "voorlopig":
        return
    yield words.capital(f"{words.outcome_words(decision, advice.oordeel)}.")
    others = [words.outcome_label(decision, n) for n in advice.mogelijk if n != advice.oordeel]
    if others:
        yield f"Mogelijk is nog: {listed(others, 'of')}."
    if answer.aannamen:
        yield words.assumed(answer.aannamen)


def open_requirements(answer: SingleAnswer) -> list[RequirementState]:
    """The requirements that are not known to be met."""
    missing = answer.ontbreekt or ()
    return [each for each in answer.vereisten or () if each.id in missing]


def requirement_line(each: RequirementState) -> str:
    """A requirement that is open: what, why, and what that rests on."""
    unknown = " (nog niet bekend)" if each.voldaan == "onbekend" else ""
    return f"{each.titel}{unknown}. {each.tekst} ({', '.join(each.bronnen)})"


def missing_lines(answer: SingleAnswer) -> Iterator[str]:
    """What is still missing, a line for each requirement."""
    return (requirement_line(each) for each in open_requirements(answer))


def measure_line(each: MeasureState) -> str:
    """A measure, and whether it was taken, where a fact tells that."""
    return f"{each.titel} {_DONE.get(each.vervuld or '', '')}({', '.join(each.bronnen)})"


def source_names(answer: SingleAnswer) -> Iterator[str]:
    """Every source that the answer cites."""
    for rule in answer.regels:
        yield from rule.bronnen
    for requirement in open_requirements(answer):
        yield from requirement.bronnen
    for measure in answer.advies.maatregelen or ():
        yield from measure.bronnen
    for point in answer.aandachtspunten:
        yield from point.bronnen

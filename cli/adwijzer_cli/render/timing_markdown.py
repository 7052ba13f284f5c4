"""The answer on timing as markdown, for a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adwijzer.decisions.timing import TimingAnswer, dutch_day
from adwijzer.explain.what_if import WhatIf
from adwijzer.explain.why import VerdictTrace
from adwijzer.model.rulebase import Decision
from adwijzer_cli.render.timeline import STATUS_WORDS
from adwijzer_cli.render.timing_text import headline, outcome_words, when, where_it_stands


def render_markdown(
    answer: TimingAnswer,
    decision: Decision,
    known: Sequence[str],
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
) -> str:
    """A paragraph to paste, the table of dates, and the rest."""
    reasons = [
        f"{rule.titel} ({', '.join(rule.bronnen)})." for rule in answer.regels if rule.gevolg
    ]
    sentences = [where_it_stands(answer), headline(answer, decision), *reasons]
    if known:
        sentences.append(f"De omstandigheden waren: {'; '.join(known)}.")
    parts = [f"## {decision.title}", " ".join(sentences)]
    if answer.termijnen:
        rows = [
            f"| {row.titel} | {when(row)} | {dutch_day(row.veilige_datum)} |"
            f" {STATUS_WORDS[row.status]} | {row.wie} | {row.artikel} ({row.grond};"
            f" herkomst {row.herkomst}) |"
            for row in answer.termijnen
        ]
        head = [
            "| termijn | uiterlijk | veilig | stand | wie | grond |",
            "|---|---|---|---|---|---|",
        ]
        parts += ["### Termijnen", "\n".join([*head, *rows])]
    parts += [
        "### Aandachtspunten",
        _points(
            f"**{point.titel}.** {point.tekst} ({', '.join(point.bronnen)})"
            for point in answer.aandachtspunten
        ),
    ]
    if answer.vragen:
        parts += ["### Nog te vragen", _points(f"{q.vraag} {q.waarom}" for q in answer.vragen)]
    if answer.ontbrekende_informatie:
        parts += [
            "### Informatie die nog ontbreekt",
            _points(decision.fact(name).question for name in answer.ontbrekende_informatie),
        ]
    parts += [
        "### Wie beslist",
        _points(f"{each.wie.capitalize()} {each.wat}." for each in answer.beslist_door),
    ]
    if what_if is not None:
        parts += [
            "### Wat het advies zou veranderen",
            _points(
                f"{outcome_words(decision, next(iter(other.uitkomst.values()))).capitalize()} als "
                + " en ".join(change.bijzin for change in changes)
                + "."
                for other in what_if
                for changes in other.wijzigingen
            ),
        ]
    if why:
        parts += [
            "### De hele redenering",
            _points(
                f"{what}: {rule.titel} ({rule.zegt}; {rule.regel})"
                + (
                    ": " + "; ".join(f"{part.deel} ({part.stand})" for part in rule.ontbreekt)
                    if rule.ontbreekt
                    else ""
                )
                for trace in why
                for what, rules in (
                    ("beslist", trace.beslist),
                    ("opzijgezet", trace.opzijgezet),
                    ("geldt niet", trace.niet_van_toepassing),
                )
                for rule in rules
            ),
        ]
    parts.append(
        f"*Regels van {answer.regels_van}, regelbank {answer.regelbank.versie}"
        f" ({answer.regelbank.sha256[:12]}).*"
    )
    return "\n\n".join(parts) + "\n"


def _points(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines) or "- Geen."

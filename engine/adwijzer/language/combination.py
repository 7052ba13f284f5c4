"""How verdicts become one advice: read it, and say what may be asked about that advice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from adwijzer.language.entries import RemarksEntry
from adwijzer.language.problems import FileProblems
from adwijzer.model.rulebase import Fact, Layer, Rule, Value, Variable, WholeContact
from adwijzer.model.sources import SourceBase
from adwijzer.text.diagnostics import did_you_mean

MOMENTS = ("vooraf", "nu", "later", "apart")


UNREADABLE = WholeContact(
    forms=(),
    deferred=("", ""),
    separate=("", ""),
    compelling="",
    candidate_from="",
    preference="",
    moment="",
    chosen="",
    remarks={},
)
"""Stands in for a combination that is wrong and was reported, so that the rest can be checked."""


def read_combination(
    raw: dict[str, Any],
    reading: FileProblems,
    facts: Iterable[Fact],
    concepts: Iterable[Variable],
    outcomes: Iterable[Variable],
    scale: Iterable[Value],
) -> WholeContact | None:
    """The combination, its names checked against what the decision declares."""
    if all(fact.scope != "sleutel" for fact in facts):
        reading.report(
            raw["at"],
            "geen feit noemt het agendapunt",
            "zet bij een feit `per_agendapunt: sleutel`",
        )
    if not raw["complete"]:
        return None
    deferred, separate, remarks = raw["eruit"], raw["apart"], raw["toelichtingen"]
    of_concept = {concept.name: concept.names for concept in concepts}
    judged = [outcome.name for outcome in outcomes]
    verdicts = [value.name for value in scale]
    asked = [fact.name for fact in facts]

    def known(where: dict[str, Any], key: str, words: Iterable[str]) -> None:
        for name in [where[key]] if isinstance(where.get(key), str) else where.get(key, ()):
            if name not in words:
                message = f"onbekende naam `{name}` bij `{key}`"
                reading.report(where[f"at:{key}"], message, did_you_mean(name, words))

    known(raw, "vormen", judged)
    known(deferred, "uitkomst", judged)
    known(deferred, "oordeel", verdicts)
    known(raw, "dwingend", verdicts)
    known(raw, "kandidaat_vanaf", verdicts)
    known(raw, "voorkeur", asked)
    known(raw, "gekozen", asked)
    known(separate, "begrip", of_concept)
    known(separate, "waarde", of_concept.get(separate.get("begrip"), (separate.get("waarde"),)))
    known(raw, "moment", of_concept)
    for word in of_concept.get(raw["moment"], ()):
        if word not in MOMENTS:
            reading.report(
                raw["at:moment"],
                f"`{raw['moment']}` kent de waarde `{word}`, en dat is geen moment",
                f"de momenten zijn: {', '.join(MOMENTS)}",
            )
    return WholeContact(
        forms=tuple(raw["vormen"]),
        deferred=(deferred.get("uitkomst", ""), deferred.get("oordeel", "")),
        separate=(separate.get("begrip", ""), separate.get("waarde", "")),
        compelling=raw["dwingend"],
        candidate_from=raw["kandidaat_vanaf"],
        preference=raw["voorkeur"],
        moment=raw["moment"],
        chosen=raw["gekozen"],
        remarks={key: remarks.get(key, "") for key in RemarksEntry.model_fields},
        at=raw["at"],
    )


def context_of(
    key: Fact | None,
    outcomes: tuple[Variable, ...],
    layers: tuple[Layer, ...],
    sources: SourceBase,
) -> tuple[Fact, ...]:
    """What attention points may ask about the advice itself."""
    outcomes = tuple(outcomes)

    def of(words: Iterable[tuple[str, str]]) -> tuple[Value, ...]:
        return tuple(Value(name=name, label=name, sentence=sentence) for name, sentence in words)

    return (
        _context_fact(
            "agenda",
            "wat er op de agenda staat",
            of(
                (value.name, f"op de agenda staat: {value.label}")
                for value in (key.values if key else ())
            ),
            multiple=True,
        ),
        _context_fact(
            "advies",
            "de vorm van het advies",
            of((o.name, f"het advies is {o.label}") for o in outcomes),
        ),
        _context_fact(
            "vorm",
            "de vorm waarin dit agendapunt in het plan staat",
            of((o.name, f"dit onderdeel gaat {o.how}") for o in outcomes),
        ),
        _context_fact(
            "moment",
            "wanneer dit agendapunt in het plan staat",
            of((moment, f"dit onderdeel staat in het plan bij {moment}") for moment in MOMENTS),
        ),
        _context_fact(
            "advies_gevolgd",
            "of de gekozen vorm het advies is",
            of(
                (
                    ("ja", "de gekozen vorm is het advies"),
                    ("nee", "de gekozen vorm is niet het advies"),
                )
            ),
        ),
        _context_fact(
            "beslissende_laag",
            "een laag die hier over een oordeel besliste",
            of((layer.name, f"een regel besliste uit de laag '{layer.title}'") for layer in layers),
            multiple=True,
        ),
        _context_fact(
            "beslissende_bron",
            "een document waarop een beslissende regel rust",
            of(
                (document.key, f"een regel besliste op grond van '{document.title}'")
                for document in sources.documents
            ),
            multiple=True,
        ),
    )


def context_of_list(outcomes: Iterable[Variable], rules: Iterable[Rule]) -> tuple[Fact, ...]:
    """What attention points may ask about an advice without agenda items."""
    values = [
        Value(name=value.name, label=value.label, sentence=f"{outcome.sentence} {value.sentence}")
        for outcome in outcomes
        for value in outcome.values
    ]
    return (
        _context_fact("advies", "de uitkomst van het advies", values),
        _context_fact(
            "beslissende_regel",
            "een regel die over de uitkomst besliste",
            [
                Value(name=rule.id, label=rule.id, sentence=f"de regel '{rule.title}' besliste")
                for rule in rules
            ],
            multiple=True,
        ),
    )


def _context_fact(
    name: str, meaning: str, values: Iterable[str | Value], *, multiple: bool = False
) -> Fact:
    made = tuple(v if isinstance(v, Value) else Value(name=v, label=v, sentence=v) for v in values)
    return Fact(
        name=name,
        values=made,
        multiple=multiple,
        meaning=meaning,
        question="",
        reason="",
        who="",
    )

"""How verdicts become one advice: read it, and say what may be asked about that advice."""

from __future__ import annotations

from collections.abc import Iterable

from adwijzer.language.entries import CombinationEntry
from adwijzer.language.entry import YamlEntry
from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.rulebase import AGENDA, Fact, Layer, Reason, Value, Variable, WholeContact
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


def combination_of(files: DecisionFiles, names: Names, grounds: Grounds) -> WholeContact | None:
    """The combination, its names checked against what the decision declares."""
    entry, problems = files.decision.entry.combinatie, files.decision.problems
    if entry is None:
        return None
    if all(fact.scope != "sleutel" for fact in names.facts):
        problems.report(
            entry.at,
            "geen feit noemt het agendapunt",
            "zet bij een feit `per_agendapunt: sleutel`",
        )
    if not entry.complete:
        return None
    _check_names(entry, names, problems)
    yields = entry.wijkt
    return WholeContact(
        forms=tuple(entry.vormen),
        deferred=(entry.eruit.uitkomst, entry.eruit.oordeel),
        separate=(entry.apart.begrip, entry.apart.waarde),
        yielding=None if yields is None else (yields.vorm, yields.begrip, yields.waarde),
        compelling=entry.dwingend,
        candidate_from=entry.kandidaat_vanaf,
        preference=entry.voorkeur,
        moment=entry.moment,
        chosen=entry.gekozen,
        chosen_why=entry.reden_keuze,
        remarks=dict(entry.toelichtingen),
        reasons=_reasons(entry, grounds, problems),
        at=entry.at,
    )


def _check_names(entry: CombinationEntry, names: Names, problems: FileProblems) -> None:
    of_concept = {concept.name: concept.names for concept in names.concepts}
    judged = [outcome.name for outcome in names.outcomes]
    verdicts = [value.name for value in names.scale]
    deferred, separate = entry.eruit, entry.apart

    def known(where: YamlEntry, key: str, words: Iterable[str]) -> None:
        said = getattr(where, key) if where.has(key) else ()
        for name in [said] if isinstance(said, str) else said:
            if name not in words:
                message = f"onbekende naam `{name}` bij `{key}`"
                problems.report(where.place(key), message, did_you_mean(name, words))

    known(entry, "vormen", judged)
    known(deferred, "uitkomst", judged)
    known(deferred, "oordeel", verdicts)
    known(entry, "dwingend", verdicts)
    known(entry, "kandidaat_vanaf", verdicts)
    known(entry, "voorkeur", names.fact_names)
    known(entry, "gekozen", names.fact_names)
    known(entry, "reden_keuze", names.fact_names)
    known(separate, "begrip", of_concept)
    known(separate, "waarde", of_concept.get(separate.begrip, (separate.waarde,)))
    if (yields := entry.wijkt) is not None:
        known(yields, "vorm", entry.vormen)
        known(yields, "begrip", of_concept)
        known(yields, "waarde", of_concept.get(yields.begrip, (yields.waarde,)))
    known(entry, "moment", of_concept)
    for word in of_concept.get(entry.moment, ()):
        if word not in MOMENTS:
            problems.report(
                entry.place("moment"),
                f"`{entry.moment}` kent de waarde `{word}`, en dat is geen moment",
                f"de momenten zijn: {', '.join(MOMENTS)}",
            )


def _reasons(
    entry: CombinationEntry, grounds: Grounds, problems: FileProblems
) -> dict[str, Reason]:
    """Why a form goes before others, by what decided; incomplete ones are reported already."""
    reasons = {}
    for what, reason in entry.redenen or ():
        if reason is not None and reason.complete:
            rank, strength = grounds.rank(reason, what, problems)
            reasons[what] = Reason(
                title=reason.titel,
                explanation=reason.uitleg,
                rank=rank,
                sources=tuple(reason.bronnen),
                evidence=strength,
            )
    return reasons


def context_of(
    items: Iterable[Value],
    outcomes: tuple[Variable, ...],
    layers: tuple[Layer, ...],
    sources: SourceBase,
) -> tuple[Fact, ...]:
    """What attention points may ask about the advice itself."""
    outcomes = tuple(outcomes)

    def of(words: Iterable[tuple[str, str]]) -> tuple[Value, ...]:
        return tuple(Value(name=name, label=name, sentence=sentence) for name, sentence in words)

    return (
        context_fact(
            AGENDA,
            "wat er op de agenda staat",
            of((item.name, f"op de agenda staat: {item.label}") for item in items),
            multiple=True,
        ),
        context_fact(
            "advies",
            "de vorm van het advies",
            of((o.name, f"het advies is {o.label}") for o in outcomes),
        ),
        context_fact(
            "vorm",
            "de vorm waarin dit agendapunt in het plan staat",
            of((o.name, f"dit onderdeel gaat {o.how}") for o in outcomes),
        ),
        context_fact(
            "de_vorm",
            "de vorm van het contact: die gekozen is, en anders het advies",
            of((o.name, f"het contact gaat {o.how}") for o in outcomes),
        ),
        context_fact(
            "vorm_hier",
            "de vorm waarin dit agendapunt gebeurt, nu er gekozen is",
            of((o.name, f"dit onderdeel gebeurt {o.how}") for o in outcomes),
        ),
        context_fact(
            "moment",
            "wanneer dit agendapunt in het plan staat",
            of((moment, f"dit onderdeel staat in het plan bij {moment}") for moment in MOMENTS),
        ),
        context_fact(
            "advies_gevolgd",
            "of de gekozen vorm het advies is",
            of(
                (
                    ("ja", "de gekozen vorm is het advies"),
                    ("nee", "de gekozen vorm is niet het advies"),
                )
            ),
        ),
        context_fact(
            "beslissende_laag",
            "een laag die hier over een oordeel besliste",
            of((layer.name, f"een regel besliste uit de laag '{layer.title}'") for layer in layers),
            multiple=True,
        ),
        context_fact(
            "laag_van_de_vorm",
            "de laag die hier over de vorm van het contact besliste",
            of(
                (layer.name, f"over de vorm besliste een regel uit de laag '{layer.title}'")
                for layer in layers
            ),
        ),
        context_fact(
            "beslissende_bron",
            "een document waarop een beslissende regel rust",
            of(
                (document.key, f"een regel besliste op grond van '{document.title}'")
                for document in sources.documents
            ),
            multiple=True,
        ),
    )


def context_of_list(
    outcomes: Iterable[Variable], rules: Iterable[tuple[str, str]]
) -> tuple[Fact, ...]:
    """What attention points may ask about an advice without agenda items.

    `rules` are the ids and titles of the rules.
    """
    values = [
        Value(name=value.name, label=value.label, sentence=f"{outcome.sentence} {value.sentence}")
        for outcome in outcomes
        for value in outcome.values
    ]
    return (
        context_fact("advies", "de uitkomst van het advies", values),
        context_fact(
            "beslissende_regel",
            "een regel die over de uitkomst besliste",
            [
                Value(name=name, label=name, sentence=f"de regel '{title}' besliste")
                for name, title in rules
            ],
            multiple=True,
        ),
    )


WHOLE_CASE = ("advies", "advies_gevolgd", "beslissende_regel")
"""What is known of a whole case once it is decided, whatever its agenda."""


def context_fact(
    name: str, meaning: str, values: Iterable[str | Value], *, multiple: bool = False
) -> Fact:
    """A fact that nobody is asked for: it is known once the case is decided."""
    made = tuple(v if isinstance(v, Value) else Value(name=v, label=v, sentence=v) for v in values)
    return Fact(
        name=name,
        values=made,
        multiple=multiple,
        information="vertrouwelijk_overig",
        meaning=meaning,
        question="",
        reason="",
        who="",
    )

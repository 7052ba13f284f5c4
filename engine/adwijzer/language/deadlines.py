"""The legal dates of a decision, the weeks that people name, and what must be known to begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast, get_args

from adwijzer.language.combination import context_fact
from adwijzer.language.conditions import ConditionReader
from adwijzer.language.deadline_entries import DeadlineCaseEntry, DeadlineEntry, RegimeEntry
from adwijzer.language.entries import RuleFile
from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.parameters import check_number
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles, ReadFile
from adwijzer.model.conditions import ALWAYS, Condition
from adwijzer.model.deadlines import (
    DOUBTFUL,
    EARLY,
    EMPLOYMENT_OVER,
    STANDS,
    TO_NAME,
    Actor,
    Deadline,
    DeadlineCase,
    DeadlineQuestion,
    DeadlineStatus,
    Deciding,
    Moment,
    Regime,
    Wording,
)
from adwijzer.model.rulebase import Fact, Value
from adwijzer.model.sources import Source
from adwijzer.text.diagnostics import did_you_mean


def deadlines_of(files: DecisionFiles, names: Names, grounds: Grounds) -> tuple[Deadline, ...]:
    """Every deadline; one that counts from another stands below it."""
    found: dict[str, Deadline] = {}
    above: set[str] = set()
    for file in files.ruled:
        reader = ConditionReader(file.problems, names.vocabulary())
        for entry in file.entry.termijnen:
            if not entry.complete:
                above |= {entry.naam} if entry.has("naam") else set()
                continue
            name, earlier = entry.naam, entry.na_termijn or None
            _check_facts(entry, names, file.problems)
            if earlier is not None and earlier not in above:
                file.problems.report(
                    entry.place("na_termijn"),
                    f"de termijn `{earlier}` staat er niet voor",
                    did_you_mean(earlier, above),
                )
            if not entry.dag and not entry.op and not (entry.dagen and entry.na_termijn):
                file.problems.report(
                    entry.at,
                    f"de termijn `{name}` heeft geen dag",
                    "noem `dag`, of `dagen` met `na_termijn`, of `op`",
                )
            above.add(name)
            if name in found:
                file.problems.report(entry.at, f"de termijn `{name}` staat er twee keer", None)
            rank, _ = grounds.rank(entry, name, file.problems)
            ranked = _ranked(grounds, entry.bronnen)
            day, window_from, days, too_early = (
                check_number(entry, key, names.parameters, grounds.validity, file.problems)
                for key in ("dag", "dag_vanaf", "dagen", "niet_voor_dag")
            )
            unless, reached, urgent = (
                None if node is None else reader.read(node)
                for node in (entry.tenzij, entry.bereikt_als, entry.meteen_als)
            )
            found[name] = Deadline(
                name=name,
                title=entry.titel,
                condition=_condition(reader, entry.als),
                unless=unless,
                on=entry.op or None,
                day=day,
                window_from=window_from,
                after=tuple(entry.na),
                days=days,
                after_deadline=earlier,
                done=entry.gedaan or None,
                previous=entry.vorige or None,
                by_itself=entry.gebeurt_vanzelf == "ja",
                reached=reached,
                urgent=urgent,
                urgent_remark=entry.meteen,
                too_early=too_early,
                not_before=entry.niet_voor or None,
                cases=tuple(
                    _case(each, name, names, grounds, reader, file.problems)
                    for each in entry.gevallen
                    if each.complete
                ),
                by=tuple(entry.door),
                who=entry.wie,
                article=entry.artikel,
                remark=entry.let_op,
                rank=rank,
                rank_in_leave=entry.rang_met_verlof,
                sources=tuple(entry.bronnen),
                provenance=_provenance(ranked),
                provenance_detail="; ".join(s.provenance_detail for s in ranked),
                file=file.name,
                at=entry.at,
            )
    return tuple(found.values())


def _condition(reader: ConditionReader, node: object) -> Condition:
    """The condition; what is wrong was reported, and what is not there always holds."""
    found = None if node is None else reader.read(node)  # type: ignore[arg-type]
    return ALWAYS if found is None else found


def _ranked(grounds: Grounds, sources: Iterable[str]) -> list[Source]:
    by_id = grounds.sources.by_id
    return [by_id[each] for each in sources if each in by_id]


def _provenance(sources: Iterable[Source]) -> str:
    return ", ".join(dict.fromkeys(source.provenance for source in sources))


def _case(
    entry: DeadlineCaseEntry,
    name: str,
    names: Names,
    grounds: Grounds,
    reader: ConditionReader,
    problems: FileProblems,
) -> DeadlineCase:
    sources = tuple(entry.bronnen) or None
    if sources is not None:
        grounds.cite(entry, name, problems)
    return DeadlineCase(
        condition=_condition(reader, entry.als),
        day=check_number(entry, "dag", names.parameters, grounds.validity, problems),
        by=tuple(entry.door) or None,
        who=entry.wie or None,
        article=entry.artikel or None,
        sources=sources,
        provenance=_provenance(_ranked(grounds, sources)) if sources else None,
    )


def _check_facts(entry: DeadlineEntry, names: Names, problems: FileProblems) -> None:
    """What a deadline counts from, and what says that it was met, are facts with a date."""
    dates = [fact.name for fact in names.facts if fact.kind == "datum"]
    wanted = [("na", fact) for fact in entry.na]
    for key in ("op", "gedaan", "vorige", "niet_voor"):
        fact = getattr(entry, key)
        wanted += [(key, fact)] if fact else []
    for key, fact in wanted:
        if fact not in dates:
            hint = did_you_mean(fact, dates)
            problems.report(entry.place(key), f"onbekend feit met een datum `{fact}`", hint)


def regimes_of(files: DecisionFiles, names: Names, grounds: Grounds) -> Iterator[Regime]:
    """What holds for many deadlines at once."""
    for file in files.ruled:
        reader = ConditionReader(file.problems, names.vocabulary())
        for entry in file.entry.stelsels:
            if not entry.complete:
                continue
            grounds.cite(entry, entry.naam, file.problems)
            for name in entry.termijnen:
                if name not in names.deadlines:
                    file.problems.report(
                        entry.place("termijnen"),
                        f"onbekende termijn `{name}`",
                        did_you_mean(name, names.deadlines),
                    )
            _check_actors(entry, file)
            yield Regime(
                name=entry.naam,
                condition=_condition(reader, entry.als),
                deadlines=tuple(entry.termijnen),
                standing=entry.stand,
                by=tuple(entry.door) or None,
                instead=cast("dict[Actor, Actor]", dict(entry.in_plaats_van)),
                who=entry.wie or None,
                sources=tuple(entry.bronnen),
                file=file.name,
                at=entry.at,
            )


def _check_actors(entry: RegimeEntry, file: ReadFile[RuleFile]) -> None:
    known = get_args(Actor)
    for old, new in entry.in_plaats_van.items():
        for name in (old, new):
            if name not in known:
                file.problems.report(
                    entry.place("in_plaats_van"),
                    f"`{name}` is niemand die aan zet kan zijn",
                    did_you_mean(name, known),
                )


def deadline_questions_of(files: DecisionFiles, names: Names) -> Iterator[DeadlineQuestion]:
    """Unknown facts to ask because of the deadlines."""
    for file in files.ruled:
        reader = ConditionReader(file.problems, names.vocabulary(), may_ask_unknown=True)
        for entry in file.entry.termijnvragen:
            if not entry.complete:
                continue
            if entry.feit not in names.fact_names:
                hint = did_you_mean(entry.feit, names.fact_names)
                file.problems.report(entry.place("feit"), f"onbekend feit `{entry.feit}`", hint)
            yield DeadlineQuestion(
                fact=entry.feit,
                condition=_condition(reader, entry.als),
                file=file.name,
                at=entry.at,
            )


def unchecked_of(files: DecisionFiles, names: Names) -> tuple[Condition | None, Condition | None]:
    """When nobody has to check any more what passed, and when they still have to."""
    entry = files.decision.entry.niet_meer_nagaan
    if entry is None:
        return None, None
    reader = ConditionReader(files.decision.problems, names.vocabulary())
    return reader.read(entry.als), None if entry.tenzij is None else reader.read(entry.tenzij)


def wordings_of(files: DecisionFiles, names: Names) -> Iterator[Wording]:
    """Words to say instead of others."""
    reader = ConditionReader(files.decision.problems, names.vocabulary())
    for entry in files.decision.entry.woordkeus:
        if entry.complete:
            yield Wording(
                condition=_condition(reader, entry.als),
                words=dict(entry.woorden),
                file=files.decision.name,
                at=entry.at,
            )


def deciders_of(files: DecisionFiles, names: Names) -> Iterator[Deciding]:
    """Who decides what."""
    reader = ConditionReader(files.decision.problems, names.vocabulary())
    for entry in files.decision.entry.beslist_door:
        if entry.complete:
            yield Deciding(who=entry.wie, what=entry.wat, condition=_condition(reader, entry.als))


def context_of_deadlines(deadlines: Iterable[Deadline]) -> Iterator[Fact]:
    """What attention points may ask of the days of an absence."""

    def said(*words: tuple[str, str]) -> tuple[Value, ...]:
        return tuple(Value(name=name, label=name, sentence=text) for name, text in words)

    for each in deadlines:
        title = each.title[0].lower() + each.title[1:]
        yield context_fact(
            STANDS + each.name,
            f"hoe het staat met de termijn '{each.title}'",
            said(
                *(
                    (name, f"de termijn '{title}' heet {name.replace('_', ' ')}")
                    for name in get_args(DeadlineStatus)
                    if _occurs(each, name)
                )
            ),
        )
        if each.too_early is not None or each.not_before is not None:
            yield context_fact(
                EARLY + each.name,
                f"of de datum bij de termijn '{each.title}' te vroeg lijkt",
                said(
                    ("ja", f"de datum bij de termijn '{title}' lijkt te vroeg"),
                    ("nee", f"de datum bij de termijn '{title}' lijkt niet te vroeg"),
                ),
            )
    yield context_fact(
        TO_NAME,
        "of er een termijn te noemen is: een die verlopen is, of anders een die nog komt",
        said(("verlopen", "er is een termijn verlopen"), ("komt", "er komt nog een termijn")),
    )
    yield context_fact(
        EMPLOYMENT_OVER,
        "of het dienstverband op de peildatum voorbij is",
        said(("ja", "het dienstverband is voorbij"), ("nee", "het dienstverband is niet voorbij")),
    )
    yield context_fact(
        DOUBTFUL,
        "of oudere uitleg van de wet een andere dag 1 geeft",
        said(
            ("ja", "verlof en herstel samen maakten een onderbreking van vier weken"),
            ("nee", "geen onderbreking van vier weken bestond uit verlof en kort herstel"),
        ),
    )


def _occurs(deadline: Deadline, status: DeadlineStatus) -> bool:
    """Whether a deadline can ever stand so: done by somebody, or come by itself."""
    match status:
        case "gedaan" | "te_laat_gedaan":
            return deadline.done is not None
        case "bereikt":
            return deadline.by_itself or deadline.reached is not None
        case _:
            return True


def moments_of(files: DecisionFiles, names: Names, grounds: Grounds) -> tuple[Moment, ...]:
    """The weeks that people name."""
    moments, problems = [], files.decision.problems
    reader = ConditionReader(problems, names.vocabulary())
    for entry in files.decision.entry.momenten:
        if entry.complete:
            grounds.cite(entry, entry.naam, problems)
            check_number(entry, "week", names.parameters, grounds.validity, problems)
            moments.append(
                Moment(
                    name=entry.naam,
                    title=entry.titel,
                    week=entry.week,
                    unless=None if entry.tenzij is None else reader.read(entry.tenzij),
                    sources=tuple(entry.bronnen),
                    at=entry.at,
                )
            )
    return tuple(moments)


def minimal_information_of(
    files: DecisionFiles, names: Names, grounds: Grounds
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The facts that must be `ja` to begin, and the sources of that."""
    wanted, problems = files.decision.entry.minimale_informatie, files.decision.problems
    if wanted is None:
        return (), ()
    facts = tuple(wanted.feiten) if wanted.has("feiten") else ()
    for name in facts:
        if name not in names.answered_by_yes:
            hint = did_you_mean(name, names.answered_by_yes)
            problems.report(wanted.place("feiten"), f"onbekend feit `{name}`", hint)
    if not wanted.has("bronnen"):
        return facts, ()
    grounds.cite(wanted, "minimale_informatie", problems)
    return facts, tuple(wanted.bronnen)

"""The legal dates of a decision, the weeks that people name, and what must be known to begin."""

from __future__ import annotations

from adwijzer.language.entries import DeadlineEntry
from adwijzer.language.grounds import Grounds
from adwijzer.language.names import Names
from adwijzer.language.parameters import check_number
from adwijzer.language.problems import FileProblems
from adwijzer.language.rule_files import DecisionFiles
from adwijzer.model.rulebase import Deadline, Moment
from adwijzer.text.diagnostics import did_you_mean


def deadlines_of(files: DecisionFiles, names: Names, grounds: Grounds) -> tuple[Deadline, ...]:
    """Every deadline; one that counts from another stands below it."""
    found: dict[str, Deadline] = {}
    above: set[str] = set()
    for file in files.ruled:
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
            if not entry.dag and not (entry.dagen and entry.na_termijn):
                file.problems.report(
                    entry.at,
                    f"de termijn `{name}` heeft geen dag",
                    "noem `dag`, of `dagen` met `na_termijn`",
                )
            above.add(name)
            if name in found:
                file.problems.report(entry.at, f"de termijn `{name}` staat er twee keer", None)
            rank, _ = grounds.rank(entry, name, file.problems)
            by_id = grounds.sources.by_id
            ranked = [by_id[source] for source in entry.bronnen if source in by_id]
            day, window_from, days = (
                check_number(entry, key, names.parameters, grounds.validity, file.problems)
                for key in ("dag", "dag_vanaf", "dagen")
            )
            found[name] = Deadline(
                name=name,
                title=entry.titel,
                day=day,
                window_from=window_from,
                after=tuple(entry.na),
                days=days,
                after_deadline=earlier,
                done=entry.gedaan or None,
                by_itself=entry.gebeurt_vanzelf == "ja",
                without_employer=entry.zonder_werkgever == "ja",
                who=entry.wie,
                article=entry.artikel,
                remark=entry.let_op,
                rank=rank,
                sources=tuple(entry.bronnen),
                provenance=", ".join(dict.fromkeys(s.provenance for s in ranked)),
                provenance_detail="; ".join(s.provenance_detail for s in ranked),
                file=file.name,
                at=entry.at,
            )
    return tuple(found.values())


def _check_facts(entry: DeadlineEntry, names: Names, problems: FileProblems) -> None:
    """What a deadline counts from, and what says that it was met, are facts with a date."""
    dates = [fact.name for fact in names.facts if fact.kind == "datum"]
    wanted = [("na", fact) for fact in entry.na]
    wanted += [("gedaan", entry.gedaan)] if entry.gedaan else []
    for key, fact in wanted:
        if fact not in dates:
            hint = did_you_mean(fact, dates)
            problems.report(entry.place(key), f"onbekend feit met een datum `{fact}`", hint)


def moments_of(files: DecisionFiles, names: Names, grounds: Grounds) -> tuple[Moment, ...]:
    """The weeks that people name."""
    moments, problems = [], files.decision.problems
    for entry in files.decision.entry.momenten:
        if entry.complete:
            grounds.cite(entry, entry.naam, problems)
            check_number(entry, "week", names.parameters, grounds.validity, problems)
            moments.append(
                Moment(
                    name=entry.naam,
                    title=entry.titel,
                    week=entry.week,
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

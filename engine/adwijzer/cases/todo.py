"""What there is to do over all cases: what is late, to check, near, promised, or out of date.

What a case has to do is worked out once and kept with it, encrypted (a snapshot). It holds until
the case or the rules change, or a day comes on which one of its dates stands otherwise; so most
mornings most cases are only read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias

import msgspec
from msgspec import Struct

from adwijzer.cases.comparison import facts_now
from adwijzer.cases.desk import DeskCase, Meant, carriers, meant
from adwijzer.cases.facts import said_facts
from adwijzer.cases.promises import open_promises
from adwijzer.cases.replay import KeptRules
from adwijzer.cases.vocabulary import on_cases
from adwijzer.decisions.decide import decider_as
from adwijzer.decisions.interruption import Interruption
from adwijzer.decisions.kinds import TIMING
from adwijzer.model.rulebase import AnyDecision, ContactDecision, RuleBase, TimingDecision
from adwijzer.store.cases.events import CASE, Carrier
from adwijzer.text.days import day_of
from adwijzer.text.diagnostics import InputError, MachineError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from adwijzer.decisions.timing.decider import TermRow
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.state import KeptAnswer
    from adwijzer.store.cases.store import CaseStore

TaskKind: TypeAlias = Literal[
    "te_laat", "na_te_gaan", "nadert", "contact", "toezegging", "afwijking", "feiten", "regels"
]
KINDS: tuple[TaskKind, ...] = (
    "te_laat",
    "na_te_gaan",
    "nadert",
    "contact",
    "toezegging",
    "afwijking",
    "feiten",
    "regels",
)
"""The kinds of task, the most urgent first."""
_BEFORE = timedelta(days=14)
"""How long before its date something is near."""
_ON_THE_DESK = 200


class Task(Struct, frozen=True, gc=False):
    """Something to do in a case, and the command that deals with it."""

    kind: TaskKind
    name: str
    title: str
    command: str
    day: date | None = None
    who: str = ""
    promised: str = ""
    """What a promise is about: the id of a contact, or `zaak`; empty when it is no promise."""


class CaseTask(Struct, frozen=True, gc=False):
    """A task with the case that it is in."""

    code: str
    ad: str
    task: Task


class Snapshot(Struct, frozen=True, gc=False):
    """The tasks of a case as they are by these rules, from a day until another comes."""

    sha256: str
    code: str
    """Under which its commands name the case; an AD with whom it is shared may have another."""
    since: date
    until: date
    tasks: tuple[Task, ...]

    def holds(self, base: RuleBase, code: str, day: date) -> bool:
        """Whether it is still so."""
        return (self.sha256, self.code) == (base.sha256, code) and self.since <= day < self.until


_DECODER = msgspec.msgpack.Decoder(Snapshot)


def tasks_of_cases(
    store: CaseStore,
    base: RuleBase,
    day: date,
    ad: str | None = None,
    refs: Sequence[CaseRef] | None = None,
) -> list[CaseTask]:
    """What there is to do in the cases of an AD, or in all, the most urgent first.

    `refs` are these cases, where they were looked up already.
    """
    found: list[CaseTask] = []
    made: dict[CaseRef, bytes] = {}
    rules = KeptRules(store, base)
    keeps = True
    for ref, kept in store.snapshots(ad, refs):
        snapshot = _read(kept)
        if snapshot is None or not snapshot.holds(base, ref.code, day):
            try:
                snapshot = snapshot_of(DeskCase.of(store, ref), base, day, rules)
            except MachineError:  # one case that was changed hides no other
                found.append(CaseTask(ref.code, ref.ad, _unread(ref.code)))
                continue
            made[ref] = msgspec.msgpack.encode(snapshot)
            if len(made) >= _ON_THE_DESK:
                keeps = keeps and _kept(store, made)
                made = {}
        found += [CaseTask(ref.code, ref.ad, task) for task in snapshot.tasks]
    if keeps:
        _kept(store, made)
    return sorted(found, key=_urgency)


def _unread(code: str) -> Task:
    title = "Deze zaak kan niet gelezen worden"
    return Task("na_te_gaan", "zaak", title, f"advise case verify {code}")


def _kept(store: CaseStore, made: Mapping[CaseRef, bytes]) -> bool:
    """Whether snapshots were kept; on a full disk they are worked out anew the next time."""
    try:
        store.keep_snapshots(made)
    except MachineError:
        return False
    return True


def only(
    tasks: Iterable[CaseTask], kinds: Iterable[str] = (), week: tuple[int, int] | None = None
) -> list[CaseTask]:
    """Tasks of some kinds, or with a day in some week of a year (ISO 8601)."""
    wanted = set(kinds)
    return [
        each
        for each in tasks
        if (not wanted or each.task.kind in wanted)
        and (week is None or (each.task.day and tuple(each.task.day.isocalendar()[:2]) == week))
    ]


def _urgency(each: CaseTask) -> tuple[int, date, str]:
    return KINDS.index(each.task.kind), each.task.day or date.max, each.code


def _read(kept: bytes | None) -> Snapshot | None:
    try:
        return None if kept is None else _DECODER.decode(kept)
    except msgspec.MsgspecError:
        return None  # of another version of the program


def snapshot_of(desk: DeskCase, base: RuleBase, day: date, rules: KeptRules) -> Snapshot:
    """The tasks of a case on a day, and until when they stay so; `rules` has those of then."""
    if desk.state.closed:
        return Snapshot(base.sha256, desk.state.code, date.min, date.max, ())
    which = meant(desk.state, day)
    changing: list[date] = []
    tasks = [
        *_terms(desk, base, which, day, changing),
        *_contacts(desk, day, changing),
        *_promises(desk, base, day, changing),
        *_answers(desk, base, which, day, rules),
    ]
    until = min((each for each in changing if each > day), default=date.max)
    return Snapshot(base.sha256, desk.state.code, day, until, tuple(tasks))


# --- terms ----------------------------------------------------------------------------------------


def _terms(
    desk: DeskCase, base: RuleBase, which: Meant, day: date, changing: list[date]
) -> Iterator[Task]:
    """Terms that are late, to check or near; `changing` gets the days on which that changes."""
    for decision in on_cases(base):
        if not isinstance(decision, TimingDecision):
            continue
        ready = decider_as(TIMING, base, decision.name, as_of=day)
        case = said_facts(ready.prepared.decision, desk.state, which)
        if not case.facts:
            continue
        try:
            reasoning = ready.reason(case)  # certainty and questions matter to nothing here
            rows = [reasoning.row(term) for term in reasoning.terms]
        except InputError as error:
            title = f"De feiten kunnen niet samen: {error.diagnostics[0].message}"
            yield Task("na_te_gaan", decision.name, title, f"advise case show {desk.state.code}")
            continue
        if any(isinstance(value, tuple) and _open(value) for value in case.facts.values()):
            changing.append(day + timedelta(days=1))
        done = {each.name: each.done or each.previous for each in decision.deadlines}
        to_check = {term.deadline.name for term in reasoning.to_check}
        for row in rows:
            if (last := day_of(row.datum or "")) is not None:
                changing += [last - _BEFORE, last + timedelta(days=1)]
            command = _command(desk.state.code, done.get(row.naam))
            if row.status == "verlopen":
                yield _term("te_laat", row, command)
            elif row.naam in to_check:
                yield _term("na_te_gaan", row, command)
            elif row.status == "nadert":
                yield _term("nadert", row, command)


def _open(periods: tuple[Interruption, ...]) -> bool:
    return any(period.end is None for period in periods)


def _term(kind: TaskKind, row: TermRow, command: str) -> Task:
    day = row.veilige_datum if kind == "nadert" else row.datum
    return Task(kind, row.naam, row.titel, command, day_of(day or ""), row.wie)


def _command(code: str, fact: str | None) -> str:
    if fact is None:
        return f"advise timing --zaak {code}"
    return f"advise case set {code} --{fact.replace('_', '-')} DATUM"


# --- contacts -------------------------------------------------------------------------------------


def _contacts(desk: DeskCase, day: date, changing: list[date]) -> Iterator[Task]:
    """Contacts that are near."""
    for contact in carriers(desk.state, "contact"):
        on = day_of(contact.id[:10])
        if on is None or on < day:
            continue
        changing += [on - _BEFORE, on + timedelta(days=1)]
        if on <= day + _BEFORE:
            code = desk.state.code
            command = f"advise conversation --zaak {code} --dag {on} --fase voorbereiding"
            yield Task("contact", contact.id, "Contact met de cliënt", command, on)


# --- answers --------------------------------------------------------------------------------------


def newest(desk: DeskCase) -> list[KeptAnswer]:
    """The newest answer of each decision about each contact, report or question."""
    found: dict[tuple[str, Carrier], KeptAnswer] = {}
    for kept in desk.state.answers.values():
        found[kept.answer.decision, kept.answer.where] = kept
    return list(found.values())


def _answers(
    desk: DeskCase, base: RuleBase, which: Meant, day: date, rules: KeptRules
) -> Iterator[Task]:
    """What lacks a reason, and what is out of date."""
    last = {"contact": which.contact, "rapport": which.report}
    for kept in newest(desk):
        decision = base.decision(kept.answer.decision)
        if decision is None or decision.kind == "pairs":
            continue
        choice = kept.choice
        if choice is not None and not choice.followed and not choice.reason:
            yield Task(
                "afwijking",
                decision.name,
                f"{decision.title}: schrijf op waarom je afweek",
                again(desk, decision, kept, "--reden-afwijking REDEN"),
            )
        if last.get(kept.answer.where.kind, kept.answer.where) != kept.answer.where:
            continue  # of an earlier contact or report: that is over
        if kept.answer.where.kind == "vraag":
            continue  # asked and answered
        sha256 = kept.answer.sha256
        if sha256 != base.sha256 and rules.changed(sha256, decision.name):
            yield Task(
                "regels",
                decision.name,
                f"{decision.title}: de regels zijn sindsdien veranderd",
                f"advise case compare {desk.state.code} {decision.command}",
            )
        if _moved(desk, base, decision, kept, day):
            yield Task(
                "feiten",
                decision.name,
                f"{decision.title}: de feiten zijn sindsdien veranderd",
                f"advise case compare {desk.state.code} {decision.command}",
            )


def _moved(
    desk: DeskCase, base: RuleBase, decision: AnyDecision, kept: KeptAnswer, day: date
) -> bool:
    """Whether the facts that were said are others than those that an answer rests on."""
    before: Mapping[str, object] = kept.answer.facts
    now = facts_now(desk, base, decision, kept, day)
    brought = {*kept.answer.brought}
    return any(
        before.get(name) != now.get(name) for name in {**before, **now} if name not in brought
    )


def _promises(desk: DeskCase, base: RuleBase, day: date, changing: list[date]) -> Iterator[Task]:
    """What was promised and is not done; once its day is over it is late."""
    found = open_promises(base, desk)
    times = Counter(each.promise.name for each in found)
    for each in found:
        name = each.promise.name
        command = f"advise case set {desk.state.code} --gedaan {name}"
        if times[name] > 1:
            command += f" --dag {each.where.id[:10]}"
        if each.day is not None:
            changing.append(each.day + timedelta(days=1))
        late = each.day is not None and each.day < day
        kind: TaskKind = "te_laat" if late else "toezegging"
        title = each.promise.title
        yield Task(kind, name, title, command, each.day, promised=each.where.id or CASE.kind)


def again(desk: DeskCase, decision: AnyDecision, kept: KeptAnswer, more: str) -> str:
    """The command that gives and keeps an answer anew, with the choice that was made."""
    option = "--gekozen-vorm" if isinstance(decision, ContactDecision) else "--gekozen"
    chosen = kept.choice.chosen if kept.choice is not None else "UITKOMST"
    start = f"advise {decision.command} --zaak {desk.state.code}"
    return f"{start} {option} {chosen} {more} --keep"

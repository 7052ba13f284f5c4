"""What was promised in a case: by an answer, by a text that was made, or by the AD as such.

What makes a promise stands in the rules. A promise is known by its name and what it is about: one
contact, or the case. It is open when something made it after it was last said to be done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.cases.desk import DeskCase, Meant
from adwijzer.cases.vocabulary import on_cases
from adwijzer.decisions.choice import advised_in
from adwijzer.decisions.papers import names_of, text_of
from adwijzer.model.carriers import Promise
from adwijzer.model.rulebase import ContactDecision, Decision, RuleBase
from adwijzer.store.cases.events import (
    CASE,
    JUST_NOW,
    Carrier,
    DateDone,
    DocumentMade,
    PromiseMade,
)
from adwijzer.store.cases.state import CaseState, KeptAnswer
from adwijzer.text.days import day_of, dutch_day, iso_day
from adwijzer.text.diagnostics import InputError, did_you_mean, shown


class OpenPromise(Struct, frozen=True):
    """A promise that is not done yet; without a day nobody said by when.

    `answer` is the number of the answer that makes it, where one does.
    """

    promise: Promise
    where: Carrier
    day: date | None
    answer: int | None = None


class SaidPromise(Struct, frozen=True):
    """What somebody typed: the name of a promise, the day by which, or both."""

    name: str | None
    day: date | None


_Key = tuple[str, Carrier]


def promises_in(base: RuleBase) -> dict[str, Promise]:
    """Every promise of the rules by its name; one that two decisions have is made by both."""
    return {each.name: each for decision in on_cases(base) for each in decision.promises}


def made_by(
    decision: Decision, answer: Mapping[str, Any], chosen: str | None
) -> tuple[Promise, ...]:
    """What an answer promises.

    Args:
        decision: that was asked.
        answer: as the contract writes it.
        chosen: what the AD chose; what was advised when they did not say.
    """
    points = {each["id"] for each in answer.get("aandachtspunten", ())}
    points |= {each["id"] for each in answer.get("ontbreekt", ()) if isinstance(each, Mapping)}
    outcomes = {chosen or advised_in(answer)}
    if isinstance(decision, ContactDecision):
        # Parts of the agenda that are put off stay so, unless putting off was the whole advice.
        apart = {each["contactvorm"] for each in answer.get("plan", ())}
        outcomes |= apart - {advised_in(answer)}
    return tuple(
        each
        for each in decision.promises
        if points.intersection(each.points) or outcomes.intersection(each.outcomes)
    )


def open_promises(base: RuleBase, desk: DeskCase) -> list[OpenPromise]:
    """What was promised in a case and is not done yet."""
    state = desk.state
    found: list[OpenPromise] = []
    for key, (promise, since, answer) in _made(base, state).items():
        last = _last_done(state, key)
        if since > last:
            found.append(OpenPromise(promise, key[1], _day(state, key, last), answer))
    return found


def _made(base: RuleBase, state: CaseState) -> dict[_Key, tuple[Promise, int, int | None]]:
    """Each promise with the number of the event since which it is made, and of its answer."""
    found: dict[_Key, tuple[Promise, int, int | None]] = {}

    def makes(promise: Promise, where: Carrier, since: int, answer: int | None = None) -> None:
        key = promise.name, about(promise, where)
        if key not in found or since > found[key][1]:
            before = found[key][2] if key in found else None
            found[key] = promise, since, answer or before

    for decision in on_cases(base):
        for where, kept in _by_place(state, decision.name).items():
            for promise, since in _still_made(decision, kept):
                makes(promise, where, since, kept[-1].number)
        for each in state.documents:
            event = each.event
            for promise in decision.promises:
                if isinstance(event, DocumentMade) and event.kind in promise.documents:
                    makes(promise, event.where, each.number)
    known = promises_in(base)
    for each in state.promised:
        event = each.event
        if isinstance(event, PromiseMade) and event.answer is None and event.promise in known:
            makes(known[event.promise], event.where, each.number)
    return found


def _by_place(state: CaseState, decision: str) -> dict[Carrier, list[KeptAnswer]]:
    found: dict[Carrier, list[KeptAnswer]] = {}
    for kept in state.answers.values():
        if kept.answer.decision == decision:
            found.setdefault(kept.answer.where, []).append(kept)
    return found


def _still_made(decision: Decision, answers: Sequence[KeptAnswer]) -> Iterator[tuple[Promise, int]]:
    """What the newest of the answers promises, and since which one without a break."""
    made = [
        made_by(decision, each.answer.answer, each.choice.chosen if each.choice else None)
        for each in answers
    ]
    for promise in made[-1]:
        first = len(answers) - 1
        while first and promise in made[first - 1]:
            first -= 1
        yield promise, answers[first].number


def about(promise: Promise, where: Carrier) -> Carrier:
    """What a promise is about that was made about `where`: that contact, or the case."""
    return where if promise.carrier == where.kind == "contact" else CASE


def _last_done(state: CaseState, key: _Key) -> int:
    """The number of the event that last said that a promise was done; 0 without one."""
    return max(
        (
            each.number
            for each in state.done
            if isinstance(each.event, DateDone)
            and each.event.deadline == key[0]
            and each.event.where in (None, key[1])
        ),
        default=0,
    )


def _day(state: CaseState, key: _Key, since: int) -> date | None:
    """The day that was said last, after the number `since`."""
    days = [
        each.event.day
        for each in state.promised
        if isinstance(each.event, PromiseMade)
        and (each.event.promise, each.event.where) == key
        and each.number > since
    ]
    return days[-1] if days else None


# --- saying that something is promised, or done ---------------------------------------------------


def read_promise(text: str, option: str) -> SaidPromise:
    """What somebody typed behind an option: `NAAM:DATUM`, `NAAM` or `DATUM`.

    Raises:
        InputError: it is none of these.
    """
    name, colon, day = text.strip().partition(":")
    if not colon and (alone := day_of(iso_day(name))) is not None:
        return SaidPromise(None, alone)
    read = day_of(iso_day(day.strip())) if colon else None
    if not name or (colon and read is None):
        raise InputError.of(
            f"achter `{option}` staat geen toezegging met een datum",
            f"zoals: {option} uitstellen:2-3-2026",
        )
    return SaidPromise(name.strip().replace("-", "_"), read)


def promised_with(
    base: RuleBase, made: Sequence[Promise], said: Iterable[SaidPromise], where: Carrier
) -> Iterator[PromiseMade]:
    """What is said about the promises of an answer that is kept now.

    Args:
        base: the rules.
        made: what the answer promises.
        said: by the AD.
        where: what the answer is about.
    Raises:
        InputError: the answer does not make this promise, or it is not clear which one is meant.
    """
    for each in said:
        name = _only_one(made) if each.name is None else each.name
        promise = _known(base, name)
        if name in {one.name for one in made}:
            yield PromiseMade(about(promise, where), name, each.day, JUST_NOW)
        elif _is_free(base, name):
            yield PromiseMade(about(promise, where), name, each.day)
        else:
            raise InputError.of(
                f"dit antwoord zegt `{name}` niet toe",
                f"zeg het met `advise case set CODE --toegezegd {name}:DATUM`",
            )


def _is_free(base: RuleBase, name: str) -> bool:
    found = (each for decision in on_cases(base) for each in decision.promises)
    return all(each.is_free for each in found if each.name == name)


def _only_one(made: Sequence[Promise]) -> str:
    if len(made) == 1:
        return made[0].name
    names = ", ".join(each.name for each in made)
    raise InputError.of(
        f"bij welke toezegging hoort deze datum: {names}"
        if made
        else "dit zegt niets toe waar een datum bij hoort",
        "zet de naam ervoor, zoals: --uiterlijk nazorg:2-3-2026",
    )


def promised_by_text(
    base: RuleBase, decision: Decision, text: str, said: Sequence[SaidPromise], where: Carrier
) -> list[PromiseMade]:
    """What is said about the promises of a text that is made now.

    Raises:
        InputError: the text does not make this promise, or it is not clear which one is meant.
    """
    made = [each for each in decision.promises if text in each.documents]
    return [replace(each, answer=None) for each in promised_with(base, made, said, where)]


def text_events(
    base: RuleBase, text: str, said: Sequence[SaidPromise], which: Meant
) -> list[DocumentMade | PromiseMade]:
    """That a text of a case was made, with what is said about its promises.

    Raises:
        InputError: as in `promised_by_text`.
    """
    decision = next(each for each in on_cases(base) if text in names_of(each))
    where = which.where(decision.carrier, CASE)
    made = DocumentMade(text, text_of(decision, text).reader, where=where)
    return [made, *promised_by_text(base, decision, text, said, where)]


def promised_events(
    base: RuleBase, desk: DeskCase, said: Iterable[SaidPromise], contact: Carrier
) -> list[PromiseMade]:
    """That something is promised, whether an answer makes it or not.

    Raises:
        InputError: the rules know no such promise.
    """
    there = {(e.promise.name, e.where): e.answer for e in open_promises(base, desk)}
    found = []
    for each in said:
        promise = _known(base, each.name or "")
        where = about(promise, contact)
        answer = there.get((promise.name, where))
        found.append(PromiseMade(where, promise.name, each.day, answer))
    return found


def done_events(
    base: RuleBase, desk: DeskCase, names: Iterable[str], day: date, contact: str = ""
) -> list[DateDone]:
    """That what was promised was done.

    Args:
        base: the rules.
        desk: the case.
        names: of promises.
        day: on which it is said.
        contact: the start of the id of the contact that is meant, such as its day.
    Raises:
        InputError: this was not promised, or at several contacts.
    """
    there = open_promises(base, desk)
    found: list[DateDone] = []
    for name in names:
        promise = _known(base, name)
        places = [each.where for each in there if each.promise.name == name]
        if promise.carrier == "contact" and contact:
            places = [each for each in places if each.id.startswith(contact)]
        elif len(places) > 1:
            days = sorted({each.id[:10] for each in places})
            raise InputError.of(
                f"`{name}` staat open bij {len(places)} contacten",
                f"noem de dag van het contact met --dag: {', '.join(map(dutch_day, days))}",
            )
        if not places:
            names_of = sorted({each.promise.name for each in there})
            raise InputError.of(
                f"de toezegging `{name}` staat niet open",
                f"dit staat open: {', '.join(names_of)}" if names_of else "er staat niets open",
            )
        found += [DateDone(name, day, where) for where in places]
    return found


def _known(base: RuleBase, name: str) -> Promise:
    known = promises_in(base)
    if name not in known:
        raise InputError.of(
            f"onbekende toezegging {shown(name, known)}", did_you_mean(name, sorted(known))
        )
    return known[name]

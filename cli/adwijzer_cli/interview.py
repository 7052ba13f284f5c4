"""One question at a time, on a terminal; only what can still change the advice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

import click
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.answer import Question
from adwijzer.decisions.case import NOT_YET, STILL_TO_COME, UNKNOWN, Case, Item
from adwijzer.explain.questions import who_for_you
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.text.days import day_of, iso_day, why_no_day
from adwijzer.text.diagnostics import InputError
from adwijzer.text.lines import wrapped
from adwijzer_cli.labels import listing

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseDecider

BACK = ("t", "terug")
STOP = ("s", "stop")
UNKNOWN_WORDS = ("?", "onbekend", "weet ik niet", "o")
NOT_YET_WORDS = ("n", "nee", "nog niet", NOT_YET)


class _GoBack(Exception):  # noqa: N818 - a turn in the dialogue, not an error
    """The user wants the previous question."""


class _Enough(Exception):  # noqa: N818
    """The user wants the answer now."""


class _Turn(Struct, frozen=True):
    """Where the dialogue stands: the facts so far and the questions answered with `onbekend`."""

    case: Case
    passed: frozenset[tuple[str, str | None]] = frozenset()
    shown: str = ""
    """The short answer that the user saw last."""


def interview(
    decider: CaseDecider, case: Case, command: str, short: Callable[[CaseAnswer], str]
) -> Case:
    """Ask until nothing unknown can change the advice or what it says is missing.

    Args:
        decider: the decision to ask about.
        case: what is known already.
        command: the command to begin again with.
        short: the short answer in words.
    Raises:
        InputError: the input ended before the agenda was known.
    """
    decision = decider.prepared.decision
    click.echo(click.style(wrapped(decision.question), bold=True))
    click.echo(
        wrapped(
            "Kies met een nummer. Typ ? als je het niet weet, t om terug te gaan, s om te stoppen."
        )
        + "\n"
    )
    history: list[_Turn] = []
    turn = _Turn(case)
    while True:
        try:
            following = _next(decider, turn, short)
        except _Enough:
            if decision.item_key is not None and not turn.case.items:
                raise InputError.of(
                    "zonder agenda is er geen advies", f"begin opnieuw met `{command}`"
                ) from None
            click.echo()
            return turn.case
        except _GoBack:
            if history:
                turn = history.pop()
            else:
                click.echo("Dit is de eerste vraag.\n")
            continue
        if following is None:
            click.echo("Er zijn geen vragen meer.\n")
            return turn.case
        history.append(turn)
        turn = following


def _next(decider: CaseDecider, turn: _Turn, short: Callable[[CaseAnswer], str]) -> _Turn | None:
    """Ask the most useful question; None when nothing is left to ask."""
    decision = decider.prepared.decision
    key = decision.item_key
    if key is not None and not turn.case.items:
        items = tuple(Item(name, {}) for name in _choose_many(key))
        return replace(turn, case=replace(turn.case, items=items))
    answer = decider.reason(turn.case).answer()
    open_questions = [
        question
        for question in answer.vragen
        if question.gaat_over in ("advies", "aandachtspunt") and _about(question) not in turn.passed
    ]
    if not open_questions:
        return None
    now = short(answer)
    if now != turn.shown:
        click.echo(click.style(wrapped(now), dim=True) + "\n")
    question = open_questions[0]
    while True:
        value = _choose(decision, question, len(open_questions))
        passed = turn.passed | {_about(question)} if value is None else turn.passed
        if question.periode is not None:
            case = turn.case.with_cause(question.periode, value)
        else:
            case = turn.case.with_answer(question.feit, question.agendapunt, value)
        if not isinstance(value, date) or _possible(decider, case):
            return _Turn(case, passed, now)


def _possible(decider: CaseDecider, case: Case) -> bool:
    """Whether a date goes with what was said before; says what is wrong when it does not."""
    try:
        decider.reason(case).answer()
    except InputError as error:
        for problem in error.diagnostics:
            click.echo(wrapped(f"Dat kan niet: {problem.message}."))
        click.echo()
        return False
    return True


def _about(question: Question) -> tuple[str, str | None]:
    return question.feit, question.agendapunt or question.periode


def _choose_many(key: Fact) -> tuple[str, ...]:
    click.echo(click.style(wrapped(key.question), bold=True))
    options = {name: key.label(name) for name in key.names}
    show_options(options)
    help_text = f"Kies een of meer nummers van 1 tot en met {len(options)}, zoals: 2 3"
    click.echo(wrapped(help_text))
    while True:
        chosen: dict[str | None, None] = {}
        for part in _read().split(","):
            whole = pick(part, options)
            words = [part] if whole is not None else part.split()
            chosen.update(dict.fromkeys(pick(word, options) for word in words))
        if chosen and None not in chosen:
            click.echo()
            return tuple(name for name in chosen if name is not None)
        click.echo(wrapped(help_text))


def _choose(decision: Decision, question: Question, left: int) -> Value | None:
    about = decision.at_item(question.agendapunt)
    more = "Dit is de laatste vraag." if left == 1 else f"Nog hooguit {left} vragen."
    click.echo(click.style(wrapped(question.vraag + about), bold=True))
    known_to = who_for_you(question.wie)
    click.echo(wrapped(f"{question.waarom} Wie dit weet: {known_to}. {more}", "  "))
    fact = next((fact for fact in decision.facts if fact.name == question.feit), None)
    options = {
        name: fact.label(name) if fact else name for name in question.antwoorden if name != UNKNOWN
    }
    if not options:
        return _choose_day(or_not_yet=fact is not None and fact.not_yet != "")
    show_options(options)
    click.echo("   ?  weet ik niet")
    while True:
        word = _read()
        picked = pick(word, options)
        if picked is not None or word in UNKNOWN_WORDS:
            click.echo()
            return picked
        click.echo(
            wrapped(f"Kies een nummer van 1 tot en met {len(options)}, of ? als je het niet weet.")
        )


def _choose_day(*, or_not_yet: bool) -> date | None:
    other = ", n als het er nog niet was" if or_not_yet else ""
    help_text = f"Typ een datum, zoals 2-3-2026{other}, of ? als je het niet weet."
    click.echo(wrapped(help_text, "  "))
    while True:
        word = _read()
        if word in UNKNOWN_WORDS:
            click.echo()
            return None
        not_yet = or_not_yet and word in NOT_YET_WORDS
        day = STILL_TO_COME if not_yet else day_of(iso_day(word))
        if day is not None:
            click.echo()
            return day
        reason = why_no_day(word)
        click.echo(wrapped(f"{reason.capitalize()}. {help_text}" if reason else help_text))


def show_options(options: Mapping[str, str]) -> None:
    """The labels, each with its number."""
    for number, label in enumerate(options.values(), start=1):
        click.echo(listing(f"  {number:2}  ", label))


def pick(word: str, options: Mapping[str, str]) -> str | None:
    """The option with this number, name or label; None when there is none."""
    plain = word.strip().replace("-", "_").replace(" ", "_")
    for number, (name, label) in enumerate(options.items(), start=1):
        if plain in (str(number), name, label.lower().replace(" ", "_")):
            return name
    return None


def _read() -> str:
    """One line from the terminal, lower case."""
    try:
        word = input("> ").strip().lower()
    except EOFError:
        click.echo()
        raise InputError.of(
            "de invoer hield op voordat alle vragen beantwoord waren",
            "typ s om eerder te stoppen",
        ) from None
    except UnicodeDecodeError:
        return ""
    if word in BACK:
        raise _GoBack
    if word in STOP:
        raise _Enough
    return word

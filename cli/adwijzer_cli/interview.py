"""One question at a time, on a terminal; only what can still change the advice."""

from __future__ import annotations

import click
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.case import AGENDA, Case, Item
from adwijzer.decisions.completions import Ask
from adwijzer.decisions.contact import ContactDecider, Reasoning
from adwijzer.inference.worlds import Value
from adwijzer.model.diagnostics import InputError
from adwijzer.model.rulebase import Decision, Fact
from adwijzer_cli.render.text import headline, wrapped

BACK = ("t", "terug")
STOP = ("s", "stop")
UNKNOWN_WORDS = ("?", "onbekend", "weet ik niet", "o")


class _GoBack(Exception):  # noqa: N818 - a turn in the dialogue, not an error
    """The user wants the previous question."""


class _Enough(Exception):  # noqa: N818
    """The user wants the answer now."""


class _Turn(Struct, frozen=True):
    """Where the dialogue stands: the facts so far and the questions answered with `onbekend`."""

    case: Case
    passed: frozenset[tuple[str, str | None]] = frozenset()


def interview(decider: ContactDecider, case: Case, command: str) -> Case:
    """Ask until nothing unknown can change the advice; return the facts.

    Raises:
        InputError: the input ended before the agenda was known.
    """
    decision = decider.prepared.decision
    click.echo(click.style(decision.question, bold=True))
    click.echo(
        "Kies met een nummer. Typ ? als je het niet weet, t om terug te gaan, s om te stoppen.\n"
    )
    history: list[_Turn] = []
    turn = _Turn(case)
    while True:
        try:
            following = _next(decider, turn, first=not history)
        except _GoBack:
            if history:
                turn = history.pop()
            else:
                click.echo("Dit is de eerste vraag.\n")
            continue
        except _Enough:
            following = None
            if not turn.case.items:
                raise InputError.of(
                    "zonder agenda is er geen advies", f"begin opnieuw met `{command}`"
                ) from None
        if following is None:
            click.echo()
            return turn.case
        history.append(turn)
        turn = following


def _next(decider: ContactDecider, turn: _Turn, *, first: bool) -> _Turn | None:
    """Ask the most useful question; None when nothing is left to ask."""
    decision = decider.prepared.decision
    key = decision.item_key
    if key is not None and not turn.case.items:
        names = _choose_many(key)
        items = tuple(Item(name, {}) for name in names)
        return replace(turn, case=Case(turn.case.facts, items))
    reasoning = decider.reason(turn.case)
    asks = [ask for ask in reasoning.asks if (ask.fact, ask.item) not in turn.passed]
    if not asks:
        return None
    if not first:
        click.echo(click.style(wrapped(headline(reasoning.answer())), dim=True) + "\n")
    ask = asks[0]
    value = _choose(decision, reasoning, ask, len(asks))
    passed = turn.passed | {(ask.fact, ask.item)} if value is None else turn.passed
    return _Turn(turn.case.told(ask.fact, ask.item, value), passed)


def _choose_many(key: Fact) -> tuple[str, ...]:
    click.echo(click.style(key.question, bold=True) + " (een of meer nummers)")
    for number, name in enumerate(key.names, start=1):
        click.echo(f"  {number:2}  {key.label(name)}")
    while True:
        words = _read(AGENDA).replace(",", " ").split()
        chosen: dict[str, None] = {}
        wrong = []
        for word in words:
            picked = _pick(word, key.names)
            if picked is None:
                wrong.append(word)
            else:
                chosen[picked] = None
        if chosen and not wrong:
            click.echo()
            return tuple(chosen)
        click.echo(f"Kies een of meer nummers van 1 tot en met {len(key.names)}, zoals: 2 3")


def _choose(decision: Decision, reasoning: Reasoning, ask: Ask, left: int) -> Value | None:
    fact = decision.fact(ask.fact)
    key = decision.item_key
    about = f" (bij {key.label(ask.item)})" if ask.item and key else ""
    more = "laatste vraag" if left == 1 else f"nog hooguit {left} vragen"
    click.echo(wrapped(click.style(fact.question, bold=True) + about + f"  [{more}]"))
    click.echo(wrapped(f"{fact.reason} Wie dit weet: {_who(fact.who)}.", "  "))
    values = [str(value) for value in reasoning.completions.answers(ask)]
    for number, value in enumerate(values, start=1):
        click.echo(f"  {number:2}  {fact.label(value)}")
    click.echo("   ?  weet ik niet")
    while True:
        word = _read(fact.name)
        if word in UNKNOWN_WORDS:
            click.echo()
            return None
        picked = _pick(word, values)
        if picked is not None:
            click.echo()
            return picked
        click.echo(f"Kies een nummer van 1 tot en met {len(values)}, of ? als je het niet weet.")


def _who(word: str) -> str:
    return {"client": "de cliënt", "arbeidsdeskundige": "jijzelf"}.get(word, f"de {word}")


def _pick(word: str, names: tuple[str, ...] | list[str]) -> str | None:
    if word.isdigit():
        return names[int(word) - 1] if 0 < int(word) <= len(names) else None
    plain = word.lower().replace("-", "_").replace(" ", "_")
    return next((name for name in names if name == plain), None)


def _read(_name: str) -> str:
    """One line from the terminal, lower case."""
    try:
        word = input("> ").strip().lower()
    except EOFError:
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

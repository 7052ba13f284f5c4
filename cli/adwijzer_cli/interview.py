"""One question at a time, on a terminal; only what can still change the advice."""

from __future__ import annotations

from collections.abc import Mapping

import click
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.case import Case, Item
from adwijzer.decisions.completions import Ask
from adwijzer.decisions.contact import ContactDecider, Reasoning
from adwijzer.inference.worlds import Value
from adwijzer.model.diagnostics import InputError
from adwijzer.model.rulebase import Decision, Fact
from adwijzer_cli.render.layout import listing, wrapped
from adwijzer_cli.render.text import headline

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
    told: str = ""
    """The short answer that the user saw last."""


def interview(decider: ContactDecider, case: Case, command: str) -> Case:
    """Ask until nothing unknown can change the advice; return the facts.

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
            following = _next(decider, turn)
        except _Enough:
            if not turn.case.items:
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


def _next(decider: ContactDecider, turn: _Turn) -> _Turn | None:
    """Ask the most useful question; None when nothing is left to ask."""
    decision = decider.prepared.decision
    key = decision.item_key
    if key is not None and not turn.case.items:
        items = tuple(Item(name, {}) for name in _choose_many(key))
        return replace(turn, case=replace(turn.case, items=items))
    reasoning = decider.reason(turn.case)
    asks = [ask for ask in reasoning.asks if (ask.fact, ask.item) not in turn.passed]
    if not asks:
        return None
    now = headline(reasoning.answer())
    if now != turn.told:
        click.echo(click.style(wrapped(now), dim=True) + "\n")
    ask = asks[0]
    value = _choose(decision, reasoning, ask, len(asks))
    passed = turn.passed | {(ask.fact, ask.item)} if value is None else turn.passed
    return _Turn(turn.case.told(ask.fact, ask.item, value), passed, now)


def _choose_many(key: Fact) -> tuple[str, ...]:
    click.echo(click.style(wrapped(key.question), bold=True))
    options = {name: key.label(name) for name in key.names}
    _show(options)
    help_text = f"Kies een of meer nummers van 1 tot en met {len(options)}, zoals: 2 3"
    click.echo(wrapped(help_text))
    while True:
        chosen: dict[str | None, None] = {}
        for part in _read().split(","):
            whole = _pick(part, options)
            words = [part] if whole is not None else part.split()
            chosen.update(dict.fromkeys(_pick(word, options) for word in words))
        if chosen and None not in chosen:
            click.echo()
            return tuple(name for name in chosen if name is not None)
        click.echo(wrapped(help_text))


def _choose(decision: Decision, reasoning: Reasoning, ask: Ask, left: int) -> Value | None:
    fact = decision.fact(ask.fact)
    key = decision.item_key
    about = f" (bij {key.label(ask.item)})" if ask.item and key else ""
    more = "Dit is de laatste vraag." if left == 1 else f"Nog hooguit {left} vragen."
    click.echo(click.style(wrapped(fact.question + about), bold=True))
    click.echo(wrapped(f"{fact.reason} Wie dit weet: {_who(fact.who)}. {more}", "  "))
    options = {str(value): fact.label(str(value)) for value in reasoning.completions.answers(ask)}
    _show(options)
    click.echo("   ?  weet ik niet")
    while True:
        word = _read()
        picked = _pick(word, options)
        if picked is not None or word in UNKNOWN_WORDS:
            click.echo()
            return picked
        click.echo(
            wrapped(f"Kies een nummer van 1 tot en met {len(options)}, of ? als je het niet weet.")
        )


def _show(options: Mapping[str, str]) -> None:
    for number, label in enumerate(options.values(), start=1):
        click.echo(listing(f"  {number:2}  ", label))


def _who(word: str) -> str:
    return {"client": "de cliënt", "arbeidsdeskundige": "jijzelf"}.get(word, f"de {word}")


def _pick(word: str, options: Mapping[str, str]) -> str | None:
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

"""What an AD chose after an advice that they keep, asked on a terminal; every question may pass."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from adwijzer.decisions.choice import (
    NO_CHOICE,
    StatedChoice,
    advised,
    check_stated,
    choosable,
    reasons_of,
)
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import InputError
from adwijzer.text.lines import wrapped
from adwijzer_cli.commands.choice import note_of
from adwijzer_cli.interview import UNKNOWN_WORDS, pick, show_options

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer

_LATER = "Typ ? als je het nog niet weet of niet wilt zeggen."


def ask_choice(base: RuleBase, decision: Decision, answer: CaseAnswer) -> StatedChoice:
    """Whether the advice is followed; if not, what was chosen instead and why; and a note.

    What is passed over stays unsaid, as what comes after it: the end of the input passes all.
    """
    outcomes = {value.name: value.label for value in choosable(decision)}
    advice = advised(answer)
    chosen: str | None = advice
    reason = None
    if advice not in outcomes:
        chosen = _choose("Wat kies je?", outcomes)
    else:
        question = f"Volg je het advies ({outcomes.pop(advice)})?"
        followed = _choose(question, {"ja": "ja", "nee": "nee"})
        if followed != "ja":
            chosen = followed and _choose("Wat kies je dan?", outcomes)
            reasons = {value.name: value.label for value in reasons_of(decision)}
            reason = _choose("Waarom kies je anders?", reasons) if chosen and reasons else None
    if chosen is None:
        return NO_CHOICE
    return check_stated(decision, StatedChoice(chosen, reason, _note(base)))


def _choose(question: str, options: Mapping[str, str]) -> str | None:
    """The name of the option that is picked; None when the question is passed over."""
    click.echo(click.style(wrapped(question), bold=True))
    show_options(options)
    click.echo(wrapped(_LATER, "  "))
    while True:
        word = _line().lower()
        picked = pick(word, options)
        if picked is not None or word in UNKNOWN_WORDS:
            click.echo()
            return picked
        click.echo(wrapped(f"Kies een nummer van 1 tot en met {len(options)}, of ?."))


def _note(base: RuleBase) -> str | None:
    click.echo(click.style(wrapped("Wil je er iets bij schrijven?"), bold=True))
    help_text = "Zonder namen en zonder medische gegevens. Druk op Enter voor geen notitie."
    click.echo(wrapped(help_text, "  "))
    while (text := _line()) not in ("", *UNKNOWN_WORDS):
        try:
            return note_of(base, text, "die je typte")
        except InputError as error:
            for problem in error.diagnostics:
                click.echo(wrapped(f"Dat kan niet: {problem.message}."))
    return None


def _line() -> str:
    try:
        return input("> ").strip()
    except EOFError:
        return UNKNOWN_WORDS[0]
    except UnicodeDecodeError:
        return ""

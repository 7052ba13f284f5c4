"""The options for what the AD chose after an advice, and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.decisions.choice import (
    NO_CHOICE,
    StatedChoice,
    check_stated,
    choosable,
    reasons_of,
    stated_in,
)
from adwijzer.model.rulebase import ContactDecision, Decision, RuleBase
from adwijzer_cli.terminal import tell

_MEDICAL = (
    "let op: in de notitie staat een woord over ziekte of behandeling; laat het weg als het niet"
    " nodig is"
)


def choice_options(decision: Decision) -> list[click.Parameter]:
    """The options for the choice; at a contact the choice and its reason are facts."""
    note = click.Option(
        ["--notitie"],
        metavar="TEKST",
        help="Een korte notitie bij je keuze, zonder namen en zonder medische gegevens.",
    )
    if isinstance(decision, ContactDecision):
        return [note]
    chosen = "|".join((*(value.name for value in choosable(decision)), UNKNOWN))
    reasons = "|".join((*(value.name for value in reasons_of(decision)), UNKNOWN))
    return [
        click.Option(["--gekozen"], metavar=chosen, help="Wat je na het advies koos."),
        click.Option(
            ["--reden-afwijking"],
            metavar=reasons,
            help="Waarom je anders koos dan het advies.",
        ),
        note,
    ]


def stated_choice(
    base: RuleBase, decision: Decision, case: Case, options: Mapping[str, Any]
) -> StatedChoice:
    """What the options say about the choice; a note with medical words is remarked on.

    Raises:
        InputError: no such outcome or reason, or a note that has something of a person in it.
    """
    note = options.get("notitie")
    if note is not None:
        note = note_of(base, note, "achter `--notitie`")
    if isinstance(decision, ContactDecision):
        return check_stated(decision, stated_in(decision, case, note))
    stated = StatedChoice(options.get("gekozen"), options.get("reden_afwijking"), note)
    return NO_CHOICE if stated == NO_CHOICE else check_stated(decision, stated)


def note_of(base: RuleBase, text: str, where: str) -> str:
    """The note that `text` is; one with medical words is remarked on. `where` is as `read_note`'s.

    Raises:
        InputError: it has something of a person in it, or is too long.
    """
    from adwijzer.text.notes import is_medical, read_note

    note = read_note(text, where)
    if is_medical(note, base.medical):
        tell(_MEDICAL)
    return note

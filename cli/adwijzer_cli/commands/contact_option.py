"""A kept answer of `contact-form` as a source of facts for another command."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.case import Case
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.decision import base_in, decision_in
from adwijzer_cli.commands.options import PathWord

if TYPE_CHECKING:
    from adwijzer.decisions.kept_contact import SavedContact


def contact_option(gives: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The option `--contact`; `gives` says in the help what it is for."""
    return click.option(
        "--contact",
        metavar="BESTAND",
        type=PathWord("file"),
        help=f"Lees een bewaard antwoord van contact-form. {gives}",
    )


def kept_contact(ctx: click.Context, name: str | None) -> SavedContact | None:
    """The kept answer in the file `name`; None without a name.

    Raises:
        InputError: no such answer, or one that does not follow from its facts.
    """
    if name is None:
        return None
    if not name:
        raise InputError.of("achter `--contact` hoort een bestand", "schrijf: --contact BESTAND")
    from adwijzer.decisions.kept_contact import read_saved_contact

    return read_saved_contact(base_in(ctx), Path(name))


def case_of(ctx: click.Context, saved: SavedContact | None) -> Case | None:
    """What a kept answer tells the decision of this call; None without an answer."""
    if saved is None:
        return None
    from adwijzer.decisions.brought import facts_of_contact

    return facts_of_contact(saved, decision_in(ctx))

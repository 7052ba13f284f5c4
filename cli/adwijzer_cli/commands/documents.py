"""The options of a decision that can write texts, and writing one: to the screen or to a file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.case import Case
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.options import refuse_in
from adwijzer_cli.commands.output import deliver, form_in, place_in

if TYPE_CHECKING:
    from adwijzer.decisions.documents import FilledSheet, Text
    from adwijzer.decisions.kinds import CaseDecider
    from adwijzer.explain.readers import Audience


def document_options(decision: Decision) -> list[click.Parameter]:
    """The options for the texts that a decision can write; none where it has none."""
    titles = {each.name: each.title for each in decision.documents}
    titles |= {each.name: each.title for each in decision.sheets}
    if not titles:
        return []
    known = "; ".join(f"{name} ({title[:1].lower()}{title[1:]})" for name, title in titles.items())
    return [
        click.Option(
            ["--stuk"],
            type=click.Choice([*titles]),
            metavar="NAAM",
            help=f"Schrijf een stuk, met open plekken. Kies uit: {known}.",
        ),
    ]


def wanted_text(ctx: click.Context, options: dict[str, Any]) -> str | None:
    """The name of the text that is asked for.

    Raises:
        InputError: options that do not go together.
    """
    name = options.get("stuk")
    if "stuk" in ctx.params and "letter" not in ctx.params:  # of conversation, with its own
        refuse_in(ctx, "documents", None if name is None else form_in(ctx, options, None))
    return name


def write_text(
    ctx: click.Context,
    options: dict[str, Any],
    decider: CaseDecider,
    case: Case,
    reader: Audience,
    beside: Mapping[str, str],
) -> Text | FilledSheet:
    """Write the text that `options` name for its reader, to the screen or to a file.

    `beside` has what is known for its blanks, such as the code of the case.

    Raises:
        InputError: a text that does not fit the facts, or a file that cannot be written.
    """
    from adwijzer.decisions.documents import FilledSheet
    from adwijzer.explain.readers import written_for
    from adwijzer.presenting.documents import sheet_page, text_page
    from adwijzer.presenting.kinds import written

    form = form_in(ctx, options, None)
    made = written_for(decider, options["stuk"], case, reader, beside)
    code = beside.get("kenmerk", "")
    day = str(decider.prepared.day)
    if isinstance(made, FilledSheet):
        if form not in ("markdown", "html"):
            raise InputError.of(f"dit stuk komt niet als {form}", "kies uit: markdown, html")
        page = sheet_page(made, day, code)
    else:
        page = text_page(made, day, code)
    deliver([written(page, form, 1)], form, place_in(options))
    return made


def tell(lines: Iterable[str]) -> None:
    """What the user minds about a text that was written, beside the text itself."""
    for line in lines:
        click.echo(line, err=True)


def about_blanks(made: Text | FilledSheet) -> list[str]:
    """That a text still has blanks."""
    from adwijzer.decisions.documents import FilledSheet

    if isinstance(made, FilledSheet) or not made.blanks:
        return []
    blanks = counted(len(made.blanks), "open plek", "open plekken")
    return [f"Vul zelf nog in: {blanks}. Lees de tekst na voor je hem gebruikt."]

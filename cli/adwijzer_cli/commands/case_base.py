"""What the commands of `advise case` share."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import click

from adwijzer.model.rulebase import RuleBase, SingleDecision
from adwijzer_cli.commands.case_place import author_of, cases_in
from adwijzer_cli.commands.fact_options import fact_options
from adwijzer_cli.commands.options import (
    allow_option,
    allowed_in,
    database_option,
    format_option,
    rules_in,
    rules_option,
    value_after,
)
from adwijzer_cli.commands.output import deliver, form_in, out_options, place_in
from adwijzer_cli.dutch import DutchCommand

if TYPE_CHECKING:
    from adwijzer.store.cases.database import Absent
    from adwijzer.store.cases.store import CaseStore
    from adwijzer.text.page import Page

_C = TypeVar("_C", bound=Callable[..., Any])
PAGE_FORMS = ("text", "json", "markdown", "html", "docx")


class CaseFactsCommand(DutchCommand):
    """A command with an option for every fact of a case."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        _read_rules(ctx, args)
        return super().parse_args(ctx, args)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        _read_rules(ctx, ())  # who only asks which options there are gave no words
        own = super().get_params(ctx)
        return [*own[:-1], *fact_options(whole_in(ctx)), own[-1]]


def _read_rules(ctx: click.Context, args: Sequence[str]) -> None:
    """Keep the rules that the words of a call name, and all facts of a case by them."""
    if "whole" not in ctx.meta:
        from adwijzer.cases.vocabulary import whole_case
        from adwijzer.language import load_rules

        base = load_rules(rules_in(value_after("--rules", [*args])))
        ctx.meta["base"], ctx.meta["whole"] = base, whole_case(base)


def whole_in(ctx: click.Context) -> SingleDecision:
    """All facts of a case, in a call of a `CaseFactsCommand`."""
    whole: SingleDecision = ctx.meta["whole"]
    return whole


def base_of(options: dict[str, Any]) -> RuleBase:
    """The rules that a command was asked to use."""
    from adwijzer.language import load_rules

    return load_rules(rules_in(options["rules"]))


def code_argument(command: _C) -> _C:
    """The code of a case."""
    return click.argument("code", metavar="CODE")(command)


def store_options(command: _C) -> _C:
    """The options of every command about a case or an office: who, and in which database."""
    by = click.option(
        "--by",
        metavar="CODE",
        help="Je eigen code. Standaard ADWIJZER_BY, zoals bij register.",
    )
    return by(database_option(allow_option(command)))


def page_options(*forms: str) -> Callable[[_C], _C]:
    """The options for the form of an answer, and for the rules that its words come from.

    Args:
        forms: the forms to choose from, the usual one first; every form of a page when left out.
    """

    def decorate(command: _C) -> _C:
        form = format_option(*(forms or PAGE_FORMS), name="format")
        return form(out_options(rules_option("rules")(command)))

    return decorate


def meant_options(command: _C) -> _C:
    """The options for which contact or report is meant."""
    for option in (
        click.option(
            "--nieuw", is_flag=True, help="Begin een nieuw contact of rapport in de zaak."
        ),
        click.option(
            "--dag", metavar="DATUM", help="Het contact van die dag. Standaard het laatste contact."
        ),
    ):
        command = option(command)
    return command


def who_in(options: dict[str, Any]) -> str:
    """The code of the AD who gives the command."""
    return author_of(options["by"], allowed_in(options["code_toegestaan"]), options["database"])


@contextmanager
def store_in(options: dict[str, Any], absent: Absent = "refuse") -> Iterator[CaseStore]:
    """The store that a command was asked to use."""
    with cases_in(options["database"], absent) as store:
        yield store


def show_answer(
    ctx: click.Context, options: dict[str, Any], page: Callable[[], Page], data: Callable[[], Any]
) -> None:
    """Write a page, or the same as data, where the user wants it."""
    form = form_in(ctx, options)
    if form == "json":
        content: str | bytes = as_json(data())
    else:
        from adwijzer.presenting.kinds import written

        content = written(page(), form)
    deliver([content], form, place_in(options))


def as_json(data: Any) -> str:
    """Data as the contract writes it."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=str) + "\n"


def lines(texts: Sequence[str]) -> None:
    """Say what was done."""
    for text in texts:
        click.echo(text)

"""Options that need or exclude each other: one table, and what the commands do with it."""

from __future__ import annotations

from collections.abc import Iterator

import click
import pytest

from adwijzer.decisions.options import OTHER_READERS, TOGETHER, Excludes, problems
from adwijzer_cli.main import cli


def test_every_option_in_the_table_is_one_of_its_command() -> None:
    for name in TOGETHER:
        known = set(_names(name))
        for rule in TOGETHER[name]:
            assert set(rule.options) | set(rule.others) <= known | {"fact"}, (name, rule)


_WITH_TEXTS = "conversation"
"""A command of a decision that has texts: the options of `documents` are there."""


def _names(name: str) -> Iterator[str]:
    """The options of a command and of what stands under it, as the table names them."""
    ctx = click.Context(cli)
    command = cli.get_command(ctx, _WITH_TEXTS if name == "documents" else name)
    assert command is not None
    under = command.commands.values() if isinstance(command, click.Group) else ()
    for each in (command, *under):
        for param in each.get_params(ctx):
            word = param.opts[0].removeprefix("--")
            yield word
            if word == "lezer":
                yield from OTHER_READERS
            if isinstance(param.type, click.Choice):
                yield from (f"{word}={choice}" for choice in param.type.choices)


@pytest.mark.parametrize("name", TOGETHER)
def test_no_option_is_refused_alone_that_needs_nothing(name: str) -> None:
    options = {option for rule in TOGETHER[name] for option in (*rule.options, *rule.others)}
    needing = {
        option
        for rule in TOGETHER[name]
        if not isinstance(rule, Excludes)
        for option in rule.options
    }

    refused = {option for option in options if any(problems(name, {option}))}

    assert refused == needing


def test_the_problem_names_both_options_as_they_are_written_there() -> None:
    [found] = problems("role-conflict", {"suggest", "add", "client"}, lambda name: f"<{name}>")

    assert found.message == "<client> kan niet met <suggest>"
    assert found.fact == "client"

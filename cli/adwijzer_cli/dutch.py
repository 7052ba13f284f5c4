"""Click in Dutch: help texts and the errors that click itself makes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from adwijzer.model.diagnostics import InputError, did_you_mean

_HEADINGS = {"Options": "Opties", "Commands": "Opdrachten", "Usage": "Gebruik"}


class DutchFormatter(click.HelpFormatter):
    """Headings in Dutch."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))


class DutchContext(click.Context):
    """A context whose help comes from `DutchFormatter`."""

    formatter_class = DutchFormatter


class DutchCommand(click.Command):
    """A command with Dutch help."""

    context_class = DutchContext

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[OPTIES]")
        super().__init__(*args, **kwargs)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze hulp en stop."
        return option


class DutchGroup(click.Group):
    """A group of commands that are imported when they are used.

    `lazy` maps a command's name to `module:attribute` and the one line for the list.
    """

    context_class = DutchContext
    command_class = DutchCommand

    def __init__(
        self, *args: Any, lazy: dict[str, tuple[str, str]] | None = None, **kwargs: Any
    ) -> None:
        kwargs.setdefault("options_metavar", "[OPTIES]")
        kwargs.setdefault("subcommand_metavar", "OPDRACHT [OPTIES]...")
        super().__init__(*args, **kwargs)
        self.lazy = lazy or {}

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze hulp en stop."
        return option

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *self.lazy]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self.lazy:
            import importlib

            module, _, attribute = self.lazy[cmd_name][0].partition(":")
            found: click.Command = getattr(importlib.import_module(module), attribute)
            return found
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            raise InputError.of(
                f"onbekende opdracht `{name}`", did_you_mean(name, self.list_commands(ctx))
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [
            (name, self.lazy[name][1] if name in self.lazy else self._short(ctx, name))
            for name in self.list_commands(ctx)
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def _short(self, ctx: click.Context, name: str) -> str:
        command = self.get_command(ctx, name)
        return command.get_short_help_str(80) if command else ""


def translate(error: click.UsageError) -> InputError:
    """Click's own error in Dutch, with what would be right."""
    match error:
        case click.NoSuchOption():
            known = _option_names(error.ctx)
            return InputError.of(
                f"onbekende optie `{error.option_name}`",
                did_you_mean(error.option_name.lstrip("-"), known) and _nearest(error, known),
            )
        case click.MissingParameter():
            name = error.param.human_readable_name if error.param else "iets"
            return InputError.of(f"`{name}` ontbreekt", _try_help(error.ctx))
        case click.BadOptionUsage():
            return InputError.of(
                f"de optie `{error.option_name}` is niet goed gebruikt",
                f"zet er één waarde achter; {_try_help(error.ctx)}",
            )
        case click.BadParameter():
            name = error.param.human_readable_name if error.param else "een waarde"
            choices = getattr(error.param.type if error.param else None, "choices", None)
            hint = f"kies uit: {', '.join(map(str, choices))}" if choices else _try_help(error.ctx)
            shown = error.param.opts[0] if error.param and error.param.opts else name
            return InputError.of(f"de waarde bij `{shown}` klopt niet", hint)
        case _:
            return InputError.of("de opdracht is niet goed geschreven", _try_help(error.ctx))


def _option_names(ctx: click.Context | None) -> Sequence[str]:
    if ctx is None:
        return ()
    return [opt for param in ctx.command.get_params(ctx) for opt in param.opts if opt[:2] == "--"]


def _nearest(error: click.NoSuchOption, known: Sequence[str]) -> str:
    hint = did_you_mean(error.option_name.lstrip("-"), [name.lstrip("-") for name in known]) or ""
    if hint.startswith("bedoel je `"):
        word = hint.removeprefix("bedoel je `").removesuffix("`?")
        return f"bedoel je `--{word}`?"
    return _try_help(error.ctx)


def _try_help(ctx: click.Context | None) -> str:
    return f"zie `{ctx.command_path if ctx else 'advise'} --help`"

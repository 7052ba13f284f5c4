"""Click in Dutch: help texts and the errors that click itself makes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import click

from adwijzer.text.diagnostics import InputError, did_you_mean, shown

_HEADINGS = {"Options": "Opties", "Commands": "Opdrachten", "Usage": "Gebruik"}


class DutchFormatter(click.HelpFormatter):
    """Headings in Dutch."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or "Gebruik: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        dutch = [(name, said.replace("[required]", "[nodig]")) for name, said in rows]
        super().write_dl(dutch, col_max, col_spacing)


class DutchContext(click.Context):
    """A context whose help comes from `DutchFormatter`."""

    formatter_class = DutchFormatter


class _Dutch(click.Command):
    """What commands and groups share."""

    context_class = DutchContext

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("options_metavar", "[OPTIES]")
        super().__init__(*args, **kwargs)

    def get_help_option_names(self, ctx: click.Context) -> list[str]:
        # Of the command and not of the context: click keeps the option it makes first for good,
        # also when that was for a context that somebody made by hand.
        ctx.help_option_names = ["-h", "--help"]
        return super().get_help_option_names(ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze hulp en stop."
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not ctx.resilient_parsing:
            _check_options(ctx, args)
        return super().parse_args(ctx, args)


class DutchCommand(_Dutch):
    """A command with Dutch help and errors."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True  # judged here, in Dutch
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise self.too_much(ctx, rest)
        return rest

    def too_much(self, ctx: click.Context, rest: Sequence[str]) -> InputError:
        """The error for words that belong to no option."""
        return InputError.of(
            f"er staat een woord te veel: {shown(rest[0], _options(ctx))}", try_help(ctx)
        )


class DutchGroup(_Dutch, click.Group):
    """A group of commands that are imported when they are used.

    `lazy` maps a command's name to `module:attribute` and the one line for the list.
    """

    command_class = DutchCommand

    def __init__(
        self, *args: Any, lazy: dict[str, tuple[str, str]] | None = None, **kwargs: Any
    ) -> None:
        kwargs.setdefault("subcommand_metavar", "OPDRACHT [OPTIES]...")
        super().__init__(*args, **kwargs)
        self.lazy = lazy or {}

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *self.lazy]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in self.lazy:
            import importlib

            place, line = self.lazy[cmd_name]
            module, _, attribute = place.partition(":")
            found: click.Command = getattr(importlib.import_module(module), attribute)
            found.short_help = line
            return found
        return super().get_command(ctx, cmd_name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            known = self.list_commands(ctx)
            raise InputError.of(
                f"onbekende opdracht {shown(name, known)}", did_you_mean(name, known)
            )
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(name, self.short(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def short(self, ctx: click.Context, name: str) -> str:
        """What a command is for, in one line."""
        if name in self.lazy:
            return self.lazy[name][1]
        command = self.get_command(ctx, name)
        return command.get_short_help_str(80) if command else ""


def _check_options(ctx: click.Context, args: Sequence[str]) -> None:
    """Refuse options without their value, with one too many, or given twice.

    Click itself would take the next option for the value and the last of two.
    """
    options = {
        name: option
        for option in ctx.command.get_params(ctx)
        if isinstance(option, click.Option)
        for name in option.opts
    }
    seen: set[str] = set()
    words = iter(enumerate(args, start=1))
    for following, word in words:
        if word == "--" or (isinstance(ctx.command, click.Group) and not word.startswith("-")):
            return
        name, equals, _ = word.partition("=")
        option = options.get(name)
        if option is None:
            continue
        if option.is_flag:
            if equals:
                raise InputError.of(
                    f"achter `{name}` hoort geen waarde", f"schrijf alleen `{name}`"
                )
            continue
        if not equals:
            if following == len(args) or args[following].partition("=")[0] in options:
                value = option.make_metavar(ctx)
                value = value[1:-1] if value[0] == "[" else value
                raise InputError.of(f"achter `{name}` hoort een waarde", f"schrijf: {name} {value}")
            next(words)
        if name in seen and not option.multiple:
            raise InputError.of(f"`{name}` staat er meer dan één keer", "geef één waarde")
        seen.add(name)


def translate(error: click.UsageError) -> InputError:
    """Click's own error in Dutch, with what would be right."""
    ctx = error.ctx
    match error:
        case click.NoSuchOption():
            option = shown(error.option_name, _options(ctx))
            return InputError.of(f"onbekende optie {option}", _option_hint(error))
        case click.MissingParameter():
            name = error.param.human_readable_name if error.param else "iets"
            return InputError.of(f"`{name}` ontbreekt", try_help(ctx))
        case click.BadParameter():
            param = error.param
            where = "iets"
            if isinstance(param, click.Option):
                where = param.opts[0]
            elif param is not None:
                where = param.human_readable_name
            choices = getattr(param.type if param else None, "choices", None)
            hint = f"kies uit: {', '.join(map(str, choices))}" if choices else try_help(ctx)
            return InputError.of(f"de waarde bij `{where}` klopt niet", hint)
        case _ if ctx is not None and isinstance(ctx.command, click.Group):
            names = ", ".join(ctx.command.list_commands(ctx))
            return InputError.of(
                f"achter `{ctx.command_path}` hoort een opdracht",
                f"kies uit: {names}; {try_help(ctx)}",
            )
        case _:
            return InputError.of("de opdracht is niet goed geschreven", try_help(ctx))


def _options(ctx: click.Context | None) -> list[str]:
    """The options of a command, and their names without dashes in front."""
    params = [] if ctx is None else ctx.command.get_params(ctx)
    options = [option for param in params for option in param.opts]
    return [*options, *(option.lstrip("-") for option in options)]


def _option_hint(error: click.NoSuchOption) -> str:
    ctx = error.ctx
    if ctx is None:
        return try_help(ctx)
    word = error.option_name.lstrip("-").replace("_", "-")
    known = {name.lstrip("-"): name for p in ctx.command.get_params(ctx) for name in p.opts}
    begins = [name for name in known if word and name.startswith(word)]
    hint = did_you_mean(begins[0] if begins else word, known) or ""
    if hint.startswith("bedoel je"):
        return hint.replace("`", "`--", 1)
    if isinstance(ctx.command, click.Group):
        return f"een optie komt achter de opdracht waar zij bij hoort; {try_help(ctx)}"
    return try_help(ctx)


def try_help(ctx: click.Context | None) -> str:
    """Where to read more."""
    return f"zie `{ctx.command_path if ctx else 'advise'} --help`"

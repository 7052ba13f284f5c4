"""The commands of the program, and those that the rule base itself names with `opdracht`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from adwijzer.text.diagnostics import AdwijzerError
from adwijzer_cli.dutch import DutchGroup

if TYPE_CHECKING:
    from adwijzer.model.rulebase import Decision


class Commands(DutchGroup):
    """A decision needs no code for its command; `behind` lists what comes after the decisions.

    The rule base is read only where a word is no command of the program itself.
    """

    behind = ("register", "web", "rules", "completion")

    def list_commands(self, ctx: click.Context) -> list[str]:
        own = super().list_commands(ctx)
        try:
            declared = self._declared(ctx)
        except AdwijzerError:
            declared = {}  # the help says how to go on; the command itself tells what is wrong
        deciding = [name for name in own if name not in self.behind]
        last = [name for name in own if name in self.behind]
        return [*dict.fromkeys((*deciding, *declared, *last))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        found = super().get_command(ctx, cmd_name)
        if found is not None or cmd_name.startswith("-"):
            return found
        decision = self._declared(ctx).get(cmd_name)
        if decision is None:
            return None
        from adwijzer_cli.commands.single import command_of

        return command_of(decision)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.lazy:
            from adwijzer_cli.commands.options import value_after

            ctx.meta["rules"] = value_after("--rules", args)
        return super().resolve_command(ctx, args)

    def _declared(self, ctx: click.Context) -> dict[str, Decision]:
        from adwijzer.language import load_rules
        from adwijzer_cli.commands.options import rules_in

        if "base" not in ctx.meta:
            ctx.meta["base"] = load_rules(rules_in(ctx.meta.get("rules")))
        return {each.command: each for each in ctx.meta["base"].decisions if each.command}

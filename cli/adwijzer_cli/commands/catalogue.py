"""The commands of the program: its own, and one per decision that names its word with `opdracht`.

Which of our commands serves a decision follows from its kind, and for a decision with one outcome
from what else it has: a role that a register knows, a report, or texts to write.
"""

from __future__ import annotations

import gc
import importlib
from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING

import click

from adwijzer.model.rulebase import AnyDecision, Kind, RuleBase, SingleDecision
from adwijzer.text.diagnostics import AdwijzerError, InputError
from adwijzer_cli.dutch import DutchGroup

if TYPE_CHECKING:
    from adwijzer_cli.commands.decision import DecisionCommand

_BY_KIND: Mapping[Kind, str] = {
    "contact": "contact_form",
    "timing": "timing",
    "single": "single",
    "pairs": "role_conflict",
}
"""The module of the command of each kind, and the name of the command in it."""

_UNREADABLE = (
    "De opdrachten van de besluiten staan er niet bij: er is iets mis met de regelbank. Met advise"
    " rules check zie je wat."
)


class Commands(DutchGroup):
    """A decision needs no code for its command.

    The rule base is read only where a word is no command of the program itself.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        try:
            declared = self._declared(ctx)
        except AdwijzerError:
            declared = {}  # the help says how to go on; the command itself tells what is wrong
        return [*dict.fromkeys((*declared, *super().list_commands(ctx)))]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        found = super().get_command(ctx, cmd_name)
        if found is not None or cmd_name.startswith("-"):
            return found
        decision = self._declared(ctx).get(cmd_name)
        return None if decision is None else command_of(ctx.meta["base"], decision)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        word = args[0]
        if word not in self.lazy:
            from adwijzer_cli.commands.options import value_after

            ctx.meta["rules"] = value_after("--rules", args)
            if not word.startswith("-") and word not in self._declared(ctx):
                silent = [each.name for each in ctx.meta["base"].decisions if not each.command]
                if silent:
                    raise InputError.of(
                        "geen besluit in deze regelbank heeft deze opdracht",
                        f"zet in het besluit {' of '.join(silent)}: opdracht: WOORD",
                    )
        found = super().resolve_command(ctx, args)
        if not gc.isenabled():  # from here on garbage is sought, but not among the rules
            gc.freeze()
            gc.enable()
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_commands(ctx, formatter)
        if "base" not in ctx.meta:
            formatter.write_paragraph()
            formatter.write_text(_UNREADABLE)

    def short(self, ctx: click.Context, name: str) -> str:
        decision = None if name in self.lazy else self._declared(ctx).get(name)
        return decision.question if decision is not None else super().short(ctx, name)

    def _declared(self, ctx: click.Context) -> dict[str, AnyDecision]:
        from adwijzer.language import load_folder
        from adwijzer.language.folder import Folder
        from adwijzer_cli.commands.options import rules_in

        if "base" not in ctx.meta:
            ctx.meta["folder"] = Folder.read(rules_in(ctx.meta.get("rules")))
            ctx.meta["base"] = load_folder(ctx.meta["folder"])
        return {each.command: each for each in ctx.meta["base"].decisions if each.command}


def command_of(base: RuleBase, decision: AnyDecision) -> click.Command:
    """The command of a decision: the one of our commands that serves it, in its words."""
    name = _BY_KIND[decision.kind]
    if isinstance(decision, SingleDecision):
        name = _for_one_outcome(base, decision)
    module = importlib.import_module(f"adwijzer_cli.commands.{name}")
    made: DecisionCommand = copy(getattr(module, name))
    made.serve(decision)
    return made


def _for_one_outcome(base: RuleBase, decision: SingleDecision) -> str:
    from adwijzer.decisions.intake import reports_contact, takes_register

    if takes_register(base, decision):
        return "acceptance"
    if reports_contact(decision):
        return "report"
    return "conversation" if decision.sheets else _BY_KIND["single"]

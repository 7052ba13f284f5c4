"""The command of a decision with one outcome: everything in it comes from the rules.

A decision that needs nothing else gets `single`. What more a decision may have is a command of its
own, with `FactsCommand`, `case_options`, `read_single` and `show`; it adds to the answer
what only it has, and `catalogue` says by what such a decision is known.
"""

from __future__ import annotations

from typing import Any

import click

from adwijzer.decisions import SINGLE
from adwijzer.decisions.case import Case
from adwijzer.decisions.single.decider import SingleDecider
from adwijzer.model.rulebase import AnyDecision
from adwijzer_cli.commands.decision import (
    FactsCommand,
    Request,
    case_options,
    read_request,
    show,
)

_HELP = """{question}

{more}Zonder opties stelt de opdracht vragen. Onbekend is altijd een antwoord. Je krijgt een advies
met redenen en bronnen, en je ziet wat nog onbekend is. Jij beslist.

\b
Voorbeelden:
  advise {name}
  advise {name} --case casus.yaml --format markdown
"""


def read_single(
    ctx: click.Context, options: dict[str, Any], brought: Case | None = None
) -> Request[SingleDecider]:
    """As `read_request`, for a decision with one outcome."""
    return read_request(ctx, SINGLE, options, brought)


class SingleCommand(FactsCommand):
    """A command whose words all come from the rules."""

    def serve(self, decision: AnyDecision) -> None:
        more = f"{decision.help}\n\n" if decision.help else ""
        self.help = _HELP.format(question=decision.question, more=more, name=decision.command)
        super().serve(decision)


@click.command(cls=SingleCommand)
@case_options()
@click.pass_context
def single(ctx: click.Context, /, **options: Any) -> None:
    """Advise on a decision with one outcome that asks for nothing else."""
    show(ctx, read_single(ctx, options))

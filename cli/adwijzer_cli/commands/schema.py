"""`advise schema`: what another system sends and gets, without a server."""

from __future__ import annotations

import json

import click

from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import InputError, did_you_mean, shown
from adwijzer_cli.commands.options import rules_in, rules_option
from adwijzer_cli.dutch import DutchCommand


@click.command(cls=DutchCommand)
@click.argument("name", metavar="BESLUIT")
@click.option("--answer", is_flag=True, help="Van het antwoord, in plaats van de feiten.")
@rules_option("folder")
def schema(name: str, answer: bool, folder: str | None) -> None:
    """Schrijf het JSON-schema van de feiten of het antwoord van BESLUIT.

    BESLUIT is een besluit of zijn opdracht, zoals contact-form. De API heeft dezelfde schema's.

    \b
    Voorbeelden:
      advise schema contact-form
      advise schema timing --answer
    """
    from adwijzer.exchange.schemas import answer_schema, facts_schema
    from adwijzer.language import load_rules

    base = load_rules(rules_in(folder))
    decision = decision_by_word(base, name)
    made = (answer_schema if answer else facts_schema)(base, decision)
    click.echo(json.dumps(made, ensure_ascii=False, indent=2))


def decision_by_word(base: RuleBase, word: str) -> Decision:
    """The decision with this name or command.

    Raises:
        InputError: there is none.
    """
    named: dict[str, Decision] = {each.name: each for each in base.decisions}
    named |= {each.command: each for each in base.decisions if each.command}
    if word not in named:
        raise InputError.of(f"onbekend besluit {shown(word, named)}", did_you_mean(word, named))
    return named[word]

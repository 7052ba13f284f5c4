"""`advise completion`: what to put in the settings of the shell."""

from __future__ import annotations

import click

from adwijzer.text.diagnostics import InputError, shown
from adwijzer_cli.dutch import DutchCommand

_SHELLS = ("bash", "zsh", "fish")


@click.command(cls=DutchCommand)
@click.argument("shell", type=click.Choice(_SHELLS), metavar="SHELL")
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Toon de regels die aanvullen aanzetten, voor SHELL: bash, zsh of fish.

    \b
    bash: advise completion bash >> ~/.bashrc
    zsh:  advise completion zsh >> ~/.zshrc
    fish: advise completion fish > ~/.config/fish/completions/advise.fish
    """
    from click.shell_completion import get_completion_class

    found = get_completion_class(shell)
    if found is None:
        raise InputError.of(
            f"onbekende shell {shown(shell, _SHELLS)}", f"kies uit: {', '.join(_SHELLS)}"
        )
    source = found(ctx.find_root().command, {}, "advise", "_ADVISE_COMPLETE")
    # `source_template % vars` rather than `source()`: that one starts a shell to ask its version.
    click.echo(source.source_template % source.source_vars())

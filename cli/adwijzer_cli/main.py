"""The command line: find the command, run it, and say in Dutch what went wrong."""

from __future__ import annotations

import contextlib
import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click
from click.exceptions import Exit

from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, first_problems
from adwijzer.text.extras import missing_extra
from adwijzer.text.files import reason_of
from adwijzer.text.lines import wrapped
from adwijzer_cli.commands.catalogue import Commands
from adwijzer_cli.dutch import translate

INTERRUPTED = 130
WRONG_INPUT = 2
MACHINE_FAILED = 3
COMPLETE = "_ADVISE_COMPLETE"
_CLOSED = Diagnostic(None, "de uitvoer werd gesloten voor het antwoord af was", None)


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    from adwijzer import __version__
    from adwijzer.language import load_rules

    rules = load_rules()
    click.echo(f"adwijzer {__version__}")
    click.echo(f"regelbank {rules.version}, sha256 {rules.sha256}")
    ctx.exit()


@click.group(
    cls=Commands,
    lazy={
        "batch": (
            "adwijzer_cli.commands.batch:batch",
            "Beantwoord een heel bestand met zaken in één keer.",
        ),
        "case": (
            "adwijzer_cli.commands.case:case",
            "Houd je zaken bij: feiten, antwoorden, keuzes, en wat er te doen is.",
        ),
        "register": (
            "adwijzer_cli.commands.register:register",
            "Houd het register van opdrachten bij, met wie wat wanneer veranderde.",
        ),
        "web": (
            "adwijzer_cli.commands.web:web",
            "Open de besluiten in je browser, of geef ze als API aan andere systemen.",
        ),
        "schema": (
            "adwijzer_cli.commands.schema:schema",
            "Schrijf het JSON-schema van de feiten of het antwoord van een besluit.",
        ),
        "rules": (
            "adwijzer_cli.commands.rules:rules",
            "Bekijk de regels waarop de adviezen rusten.",
        ),
        "completion": (
            "adwijzer_cli.commands.completion:completion",
            "Laat de opdrachtregel aanvullen wat je begint te typen.",
        ),
    },
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Toon de versie van het programma en van de regelbank.",
)
def cli() -> None:
    """Adwijzer helpt de arbeidsdeskundige kiezen, met reden en bron.

    Het programma adviseert. De arbeidsdeskundige beslist.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `advise` and end the process with its exit status.

    A search for garbage among all of the program and its rules would take a sixth of the time of an
    answer: there is none before its command is found (see `Commands`), nor at the end.
    """
    gc.disable()
    status = run(arguments)
    gc.freeze()
    sys.exit(status)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run `advise`; return the exit status (0 advice, 1 findings, 2 wrong input, 3 machine)."""
    if wanted := os.environ.get(COMPLETE):
        return _complete(wanted)
    if sys.stdout is None:
        return _fail([_CLOSED], WRONG_INPUT)
    _write_whole()
    try:
        # Not `cli.main`: that has its own way with a closed pipe and with Ctrl-C.
        words = sys.argv[1:] if arguments is None else list(arguments)
        with cli.make_context("advise", words) as context:
            result = cli.invoke(context)
        sys.stdout.flush()
    except Exit as end:  # after `--help` and `--version`
        result = end.exit_code
    except click.UsageError as error:
        return _fail(translate(error).diagnostics, WRONG_INPUT)
    except AdwijzerError as error:
        return _fail(error.diagnostics, error.exit_status)
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nGestopt. Er is niets bewaard.", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        _abandon_output()
        return _fail([_CLOSED], WRONG_INPUT)
    except OSError as error:
        _abandon_output()
        message = f"de computer kon dit niet uitvoeren ({reason_of(error)})"
        return _fail([Diagnostic(None, message, None)], MACHINE_FAILED)
    except Exception as error:
        if isinstance(error, ImportError) and (missing := missing_extra(error)):
            return _fail(missing.diagnostics, missing.exit_status)
        return _own_fault(error)
    return result if isinstance(result, int) else 0


def _own_fault(error: Exception) -> int:
    """Say where the program is wrong; no traceback, and nothing of what was said about a client."""
    if os.environ.get("ADWIJZER_DEBUG"):
        raise error
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    message = (
        "het programma maakte zelf een fout"
        f" ({type(error).__name__}, {Path(frame.filename).name}:{frame.lineno})"
    )
    hint = "er is geen advies gegeven; meld dit bij de beheerder"
    return _fail([Diagnostic(None, message, hint)], MACHINE_FAILED)


def _complete(wanted: str) -> int:
    """Answer the shell that wants to complete a word; an error would land amid what is typed."""
    from click.shell_completion import shell_complete

    with contextlib.suppress(Exception):
        return shell_complete(cli, {}, "advise", COMPLETE, wanted)
    return MACHINE_FAILED


def _write_whole() -> None:
    """Under PYTHONUNBUFFERED a write that a full disk cuts short is lost without an error."""
    raw = getattr(sys.stdout, "buffer", None)
    if isinstance(raw, io.RawIOBase) and not raw.isatty():
        sys.stdout = io.TextIOWrapper(
            io.BufferedWriter(raw), sys.stdout.encoding, sys.stdout.errors
        )


def _abandon_output() -> None:
    """Send what is still buffered nowhere, so that Python does not complain at its end."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())


def _fail(diagnostics: Sequence[Diagnostic], status: int) -> int:
    for diagnostic in first_problems(diagnostics):
        place = f"{diagnostic.position}: " if diagnostic.position else ""
        _complain(f"fout: {place}{diagnostic.message}")
        if diagnostic.hint:
            _complain(diagnostic.hint, "      ")
    return status


def _complain(line: str, indent: str = "") -> None:
    """Write to standard error; broken into lines where someone reads it on a terminal."""
    with contextlib.suppress(OSError):
        on_terminal = sys.stderr is not None and sys.stderr.isatty()
        click.echo(wrapped(line, indent) if on_terminal else indent + line, err=True)


if __name__ == "__main__":
    main()

"""`advise batch`: answer a whole caseload by SQL."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from adwijzer.model.rulebase import AnyDecision, RuleBase
from adwijzer.text.diagnostics import InputError, did_you_mean, shown
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.options import (
    PathWord,
    allow_option,
    allowed_in,
    day_in,
    rules_in,
    rules_option,
)
from adwijzer_cli.dutch import DutchCommand
from adwijzer_cli.progress import Progress
from adwijzer_cli.terminal import tell

if TYPE_CHECKING:
    from adwijzer.batch.job import BatchDone
    from adwijzer.batch.program import Program

_IN_PART = 4


@click.command("batch", cls=DutchCommand)
@click.argument("decision", metavar="BESLUIT")
@click.option(
    "--in",
    "source",
    metavar="BESTAND",
    type=PathWord("file"),
    help="De zaken: een bestand .parquet, .csv, .jsonl of .xlsx, of een map met .parquet.",
)
@click.option(
    "--table",
    metavar="TABEL",
    help="De zaken staan in deze tabel; achter --in staat het adres van de database.",
)
@click.option(
    "--out",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Schrijf de antwoorden hier: .parquet, .csv of .xlsx.",
)
@click.option("--overwrite", is_flag=True, help="Vervang een bestand dat er al is.")
@click.option(
    "--columns",
    metavar="KOLOMMEN",
    help="Schrijf alleen deze kolommen, met een komma ertussen. De code staat er altijd bij.",
)
@click.option("--sorted", "ordered", is_flag=True, help="Zet de antwoorden op volgorde van code.")
@click.option(
    "--lists",
    is_flag=True,
    help="Schrijf lijsten als echte lijsten in plaats van als tekst; alleen in .parquet.",
)
@click.option(
    "--as-of",
    "day",
    metavar="DATUM",
    help="Gebruik de regels van deze dag. Standaard is vandaag.",
)
@click.option(
    "--engine",
    type=click.Choice(("duckdb", "spark")),
    default="duckdb",
    help="Waarmee het rekent. Standaard is duckdb; spark leest en schrijft Parquet.",
)
@click.option(
    "--sql",
    "dialect",
    type=click.Choice(("duckdb", "spark")),
    help="Schrijf in de map achter --out de SQL zelf, met de tabellen en wat zij verwacht.",
)
@rules_option("rules")
@allow_option
def batch(
    decision: str,
    source: str | None,
    table: str | None,
    out: str | None,
    overwrite: bool,
    columns: str | None,
    ordered: bool,
    lists: bool,
    day: str | None,
    engine: str,
    dialect: str | None,
    rules: str | None,
    code_toegestaan: tuple[str, ...],
) -> int:
    """Beantwoord een heel bestand met zaken in één keer, hoe groot het ook is.

    BESLUIT is de naam van het besluit of het woord van de opdracht. Het bestand heeft per zaak een
    rij, met een kolom per feit en een kolom code. Wat je leeg laat, is niet gezegd. Rijen met een
    fout staan in een bestand naast de antwoorden, met rij en kolom.

    \b
    Voorbeeld:
      advise batch informatiedeling --in zaken.parquet --out antwoorden.parquet
    """
    from adwijzer.batch.compilation import dated_program, program_of
    from adwijzer.batch.job import OUT_ENDINGS, open_batch
    from adwijzer.language import load_rules
    from adwijzer.text.whole_files import place_of

    on = day_in("--as-of", day) or date.today()  # noqa: DTZ011 - the user's own calendar day
    wanted = [name.strip() for name in (columns or "").split(",") if name.strip()]
    if not out:
        raise InputError.of("`--out` ontbreekt", "schrijf: --out antwoorden.parquet")
    if dialect is None and not source:
        raise InputError.of("`--in` ontbreekt", "schrijf: --in zaken.csv")
    if ("://" in (source or "")) != (table is not None) and dialect is None:
        raise InputError.of(
            "`--table` hoort bij het adres van een database achter `--in`",
            "schrijf: --in postgresql://gebruiker@server/naam --table zaken",
        )
    if dialect is not None:
        _refuse(
            "--sql",
            {
                "--in": source,
                "--table": table,
                "--columns": columns,
                "--sorted": ordered,
                "--lists": lists,
            },
        )
    if engine == "spark":
        _refuse(
            "--engine spark",
            {"--sorted": ordered, "--sql": dialect, "--lists": lists, "--table": table},
        )
    base = load_rules(rules_in(rules))
    found = _decision(base, decision)

    what = ("paar", "paren") if found.kind == "pairs" else ("antwoord", "antwoorden")

    def program(items: int, /, *, apart: bool = False, dated: bool = False) -> Program:
        made = dated_program if dated else program_of
        return made(base, found, on, items, apart=apart)

    if dialect is not None:
        from adwijzer.batch.agenda import MOST_ITEMS
        from adwijzer.batch.warehouse import write_folder

        names = write_folder(program(MOST_ITEMS), dialect, Path(out), MOST_ITEMS, on)
        click.echo(f"Geschreven: {out}, met {', '.join(names)}.")
        return 0
    path = place_of(out, overwrite=overwrite)
    if path.suffix.lower() not in OUT_ENDINGS:
        raise InputError.of(
            "de naam van het bestand zegt niet welke vorm het heeft",
            f"laat hem eindigen op {', '.join(OUT_ENDINGS)}",
        )
    if engine == "spark":
        from adwijzer.batch.spark_engine import spark_batch

        cases, right, answered = spark_batch(program, Path(source or ""), path, wanted, on)
        click.echo(f"Geschreven: {path}, met {counted(answered, *what)}.")
        if cases == right:
            return 0
        left = counted(cases - right, "rij is", "rijen zijn")
        tell(f"fout: {left} niet beantwoord; zonder --engine spark zie je welke, en waarom")
        return _IN_PART
    with Progress() as progress:
        progress("Tabellen maken")
        made, load = open_batch(program, source or "", table=table)
        with made:
            done = made.answer(
                load,
                path,
                columns=wanted,
                ordered=ordered,
                lists=lists,
                allowed=allowed_in(code_toegestaan),
                progress=progress,
                day=on,
            )
    return _told(done, path, found, what)


def _told(done: BatchDone, path: Path, decision: AnyDecision, what: tuple[str, str]) -> int:
    """Say what a batch did; the exit status."""
    remark = f" ({done.remark.removeprefix('; ')})" if done.remark else ""
    kind = ("opdracht", "opdrachten") if decision.kind == "pairs" else ("zaak", "zaken")
    tell(f"Gelezen: {counted(done.rows, *kind)}{remark}.")
    if done.twice:
        tell(f"let op: {done.twice}")
    click.echo(f"Geschreven: {path}, met {counted(done.answered, *what)}.")
    if done.faults is None:
        return 0
    rows = counted(done.wrong, "rij is", "rijen zijn")
    tell(f"fout: {rows} niet beantwoord; zie {done.faults}")
    return _IN_PART


def _refuse(option: str, others: Mapping[str, object]) -> None:
    """Refuse options that mean nothing beside another.

    Raises:
        InputError: naming both.
    """
    for other, value in others.items():
        if value:
            raise InputError.of(
                f"`{other}` kan niet samen met `{option}`", "laat een van de twee weg"
            )


def _decision(base: RuleBase, word: str) -> AnyDecision:
    """The decision by its name, or by the word of its command."""
    for each in base.decisions:
        if word in (each.name, each.command):
            return each
    known = [each.name for each in base.decisions]
    raise InputError.of(f"onbekend besluit {shown(word, known)}", did_you_mean(word, known))

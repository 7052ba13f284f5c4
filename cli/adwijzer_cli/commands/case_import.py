"""`advise case import`: a caseload from another system."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from adwijzer.text.columns import ignored
from adwijzer.text.diagnostics import InputError, first_problems
from adwijzer.text.phrases import counted, listed
from adwijzer_cli.commands.case_base import base_of, store_in, store_options, who_in
from adwijzer_cli.commands.options import PathWord, allowed_in, rules_option
from adwijzer_cli.dutch import DutchCommand
from adwijzer_cli.terminal import confirmed, tell

if TYPE_CHECKING:
    from adwijzer.cases.caseload import CaseloadPlan
    from adwijzer.cases.columns import CaseTable

_IN_PART, _WRONG = 4, 2
_KNOWN_BY = {
    "naam": "zo heet het feit",
    "bestand": "volgens --map",
    "onthouden": "zoals de vorige keer",
    "geraden": "geraden",
}


@click.command("import", cls=DutchCommand)
@click.argument("file", metavar="BESTAND", type=PathWord("file"))
@click.option(
    "--map",
    "mapping",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Zeg welke kolom welk feit is, met op elke regel: kolom: feit. Dat wordt onthouden.",
)
@click.option("--dry-run", is_flag=True, help="Laat alleen zien wat er zou veranderen.")
@click.option("--skip-errors", is_flag=True, help="Sla foute rijen over en bewaar de andere.")
@click.option("--yes", is_flag=True, help="Neem ook over wat geraden is, zonder te vragen.")
@rules_option("rules")
@store_options
def import_file(
    file: str,
    mapping: str | None,
    dry_run: bool,
    skip_errors: bool,
    yes: bool,
    **options: Any,
) -> int:
    """Lees zaken in uit CSV of Excel, zoals een ander systeem ze uitgeeft.

    Elke zaak heeft een eigen code. Nieuwe zaken komen erbij, bekende worden bijgewerkt; een lege
    cel zegt niets. Titels boven de tabel en totalen eronder tellen niet mee. Twee keer inlezen
    verandert niets. Is er een rij fout, dan wordt er niets bewaard.

    \b
    Voorbeelden:
      advise case import verzuim.xlsx --dry-run
      advise case import verzuim.csv --map kolommen.yaml
    """
    from adwijzer.cases.caseload import bring_in, planned
    from adwijzer.cases.columns import read_cases, read_map, remember
    from adwijzer.cases.vocabulary import whole_case
    from adwijzer.store.place import data_folder

    base = base_of(options)
    whole, by = whole_case(base), who_in(options)
    given = {} if mapping is None else read_map(Path(mapping), whole)
    table = read_cases(Path(file), whole, given, data_folder())
    _preview(table)
    allowed = allowed_in(options["code_toegestaan"])
    today = date.today()  # noqa: DTZ011 - the user's own calendar day
    with store_in(options, "empty" if dry_run else "make") as store:
        plan = planned(store, base, whole, table, by, today, allowed)
        keeps = not dry_run and (skip_errors or not plan.wrong)
        if keeps and not plan.is_empty:
            _require_sure(table, yes=yes)
            bring_in(store, plan, by, allowed)
    if keeps:
        remember(data_folder(), table)
    return _told(plan, dry_run=dry_run, keeps=keeps, skip_errors=skip_errors)


def _preview(table: CaseTable) -> None:
    """Say what each column is taken to be."""
    rows = counted(len(table.rows), "rij", "rijen")
    over = [
        *([f"{counted(table.titles, 'titel', 'titels')} erboven"] if table.titles else []),
        *([f"{counted(table.totals, 'totaal', 'totalen')}"] if table.totals else []),
    ]
    tell(f"Gelezen: {rows}" + (f"; overgeslagen: {listed(over)}." if over else "."))
    for each in table.known:
        tell(f"  {each.name} is {each.fact.replace('_', ' ')} ({_KNOWN_BY[each.origin]})")
    if left := ignored(table.ignored, ()):
        tell(f"  {left.removeprefix('; ')}")


def _require_sure(table: CaseTable, *, yes: bool) -> None:
    """Ask whether what was guessed is right.

    Raises:
        InputError: nobody can be asked, or it is not.
    """
    if yes or not table.guessed:
        return
    if confirmed("Klopt wat geraden is?"):
        return
    raise InputError.of(
        "van een of meer kolommen is geraden wat zij zijn; er is niets bewaard",
        "kijk het na en geef --yes, of zeg het met --map BESTAND",
    )


def _told(plan: CaseloadPlan, *, dry_run: bool, keeps: bool, skip_errors: bool) -> int:
    new = counted(len(plan.new), "nieuwe zaak", "nieuwe zaken")
    if keeps or dry_run:
        click.echo(f"{new}, {len(plan.changed)} bijgewerkt, {plan.same} zonder verandering.")
    for problem in first_problems(plan.wrong):
        tell(f"fout: {problem}")
    if dry_run:
        click.echo("Dit was een proef: er is niets bewaard.")
    elif plan.wrong and not skip_errors:
        tell("Er is niets bewaard. Met --skip-errors gaan de andere rijen door.")
    if not plan.wrong:
        return 0
    return _IN_PART if skip_errors else _WRONG

"""`advise timing`: is it time to bring in an AD, and which legal dates run?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions import TIMING, decider_as
from adwijzer.text.diagnostics import InputError, first_problems
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.decision import (
    FORMATS,
    FactsCommand,
    base_in,
    case_options,
    decision_in,
    keep_request,
    read_request,
    show,
)
from adwijzer_cli.commands.options import PathWord, allowed_in, day_in, refuse_in
from adwijzer_cli.commands.output import deliver, form_in, place_in
from adwijzer_cli.terminal import bar, tell, watched

if TYPE_CHECKING:
    from adwijzer.decisions.timing.caseload import AnsweredRow
    from adwijzer.decisions.timing.decider import TimingDecider
    from adwijzer.text.tables import Table

_IN_PART = 4
_NO_CODE = (
    "Heb je meer zaken? Geef elke zaak een eigen --kenmerk. Anders overschrijven twee zaken met"
    " dezelfde eerste ziektedag elkaar in je agenda."
)


@click.command(cls=FactsCommand)
@case_options(*FORMATS, "ics", "csv", "xlsx")
@click.option(
    "--known-at",
    metavar="DATUM",
    help="Gebruik alleen wat op die dag bekend was, volgens bekend_op in het bestand.",
)
@click.option(
    "--cases",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Beantwoord elke rij van een CSV- of Excel-bestand.",
)
@click.pass_context
def timing(ctx: click.Context, /, **options: Any) -> int:
    """Adviseer of het tijd is voor een arbeidsdeskundige, met de wettelijke termijnen.

    Je ziet de week van het verzuim, de termijnen met hun laatste veilige werkdag, en of inzet nu
    past. Jij beslist.

    \b
    Voorbeelden:
      advise {opdracht} --eerste-ziektedag 2-3-2026
      advise {opdracht} --case verzuim.yaml --format ics > termijnen.ics
      advise {opdracht} --cases verzuim.csv --format csv > antwoord.csv
    """
    form = form_in(ctx, options)
    refuse_in(ctx, "timing", form)
    if options["cases"] is not None:
        return _many(ctx, options, form)
    request = read_request(ctx, TIMING, options)
    if request.format == "ics":
        from adwijzer.decisions.choice import choice_of
        from adwijzer.presenting.caseload import as_calendar

        answer = request.decider.reason(request.case).answer()
        text = as_calendar([(answer, request.code, "")])
        deliver([text.encode()], request.format, request.out)
        keep_request(ctx, request, answer, choice_of(request.decision, request.stated, answer))
        if not request.code and watched():
            tell(_NO_CODE)
        return 0
    # Tomorrow the count is another.
    today = () if options["as_of"] else (f"--as-of {request.decider.prepared.day}",)
    show(ctx, request, None, *today)
    return 0


def _many(ctx: click.Context, options: dict[str, Any], form: str) -> int:
    """Every row of a table; wrong rows are reported, the others answered."""
    from adwijzer.decisions.timing.caseload import check_columns, code_remarks, codes_twice
    from adwijzer.text.tables import read_table

    path = place_in(options)
    day = day_in("--as-of", options["as_of"])
    decider = decider_as(TIMING, base_in(ctx), decision_in(ctx).name, as_of=day)
    table = check_columns(read_table(Path(options["cases"])), decider.prepared.decision)
    rows = counted(len(table.rows), "rij", "rijen")
    allowed = allowed_in(options["code_toegestaan"])
    found, wrong = _answered(decider, table, allowed)
    if not found:
        raise InputError(each for error in wrong for each in error.diagnostics)
    tell(f"Gelezen: {rows} ({table.assumed}).")
    for remark in first_problems(codes_twice(table)):
        tell(f"let op: {remark}")
    for doubt in code_remarks(table, allowed):
        tell(f"let op: {doubt}")
    deliver([_written(decider, found, form)], form, path)
    for problem in first_problems([each for error in wrong for each in error.diagnostics]):
        tell(f"fout: {problem}")
    if wrong:
        are = "is" if len(wrong) == 1 else "zijn"
        tell(f"{len(wrong)} van de {rows} {are} fout en niet beantwoord.")
    return _IN_PART if wrong else 0


def _written(decider: TimingDecider, found: list[AnsweredRow], form: str) -> str | bytes:
    """The answers in one of the forms."""
    from adwijzer.presenting import caseload
    from adwijzer.presenting.kinds import written

    if form == "ics":
        return caseload.as_calendar(map(caseload.calendar_row, found)).encode()
    rows = [each.summary for each in found]
    match form:
        case "json":
            return caseload.as_json(rows)
        case "csv" | "xlsx":
            return caseload.as_table(rows, form)
        case _:
            ready = decider.prepared
            page = caseload.page(rows, ready.decision, ready.day, decider.version, ready.engines)
            return written(page, form)


def _answered(
    decider: TimingDecider, table: Table, allowed: frozenset[str]
) -> tuple[list[AnsweredRow], list[InputError]]:
    """The answers and the wrong rows; a bar shows the progress where someone watches."""
    from adwijzer.decisions.timing.caseload import answered

    found: list[AnsweredRow] = []
    wrong: list[InputError] = []
    with bar("Rekenen", answered(decider, table, allowed), len(table.rows)) as rows:
        for row in rows:
            if isinstance(row, InputError):
                wrong.append(row)
            else:
                found.append(row)
    return found, wrong

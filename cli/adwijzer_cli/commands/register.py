"""`advise register`: the assignments of ADs, with who changed what and when."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from adwijzer.loading.days import day_of, iso_day
from adwijzer.model.diagnostics import Diagnostic, InputError, Position, in_order
from adwijzer.register.assignment import (
    CANCELLED,
    CHOICES,
    COLUMNS,
    DAYS,
    REQUIRED,
    Assignment,
)
from adwijzer.register.values import UNKNOWN, Value, Wrong, read_value
from adwijzer_cli.commands.options import PathWord, database_in, database_option
from adwijzer_cli.dutch import DutchCommand, DutchGroup
from adwijzer_cli.terminal import patiently, tell, watched

if TYPE_CHECKING:
    from adwijzer.register.changes import Change, Kept, Plan
    from adwijzer.register.database import Absent, Kind

_IN_PART, _WRONG = 4, 2
_LARGE = 2_000_000
"""Bytes of an Excel file that takes more than a moment to open."""

_COLUMNS = {
    "ad": "De code van de arbeidsdeskundige.",
    "client": "De code van de cliënt.",
    "werkgever": "De code van de werkgever.",
    "opdrachtgever": "De code van de opdrachtgever.",
    "rol": "De rol van de arbeidsdeskundige.",
    "soort_opdracht": "De soort opdracht.",
    "start": "De eerste dag.",
    "eind": "De laatste dag. Onbekend is een open eind.",
    "status": "Hoe het met de opdracht staat.",
    "vraag": "Je eigen code van de onderzoeksvraag.",
    "standpunt_ingenomen": "Nam de arbeidsdeskundige al een standpunt in?",
    "instemming_client": "Stemt de cliënt in met deze arbeidsdeskundige?",
    "rol_uitgelegd": "Is de rol aan de cliënt uitgelegd?",
    "acceptatiebevestiging": "Is de opdracht schriftelijk bevestigd?",
    "plan_knelpunten": "Staan de knelpunten in het plan?",
    "collegiale_toets": "Is er een collegiale toets?",
    "afspraak_over_tijd": "Wat is er over de tijd afgesproken?",
    "heeft_werkgever": "Heeft de cliënt een werkgever?",
}
_C = TypeVar("_C", bound=Callable[..., Any])


@click.group(cls=DutchGroup)
def register() -> None:
    """Houd het register van opdrachten bij.

    Elke wijziging blijft bewaard, met wie haar deed en wanneer. Gebruik alleen eigen codes: geen
    namen en geen BSN.
    """


# --- options --------------------------------------------------------------------------------------


class _Word(click.ParamType[str]):
    """A word of a closed list; only for completion, what reads the value checks it."""

    name = "waarde"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words

    def shell_complete(
        self, _ctx: click.Context, _param: click.Parameter, incomplete: str
    ) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]


def _column_options(command: _C) -> _C:
    for name in reversed(COLUMNS[1:]):
        words = CHOICES.get(name, ())
        if name not in REQUIRED:
            words = (*words, UNKNOWN)
        kind = "DATUM" if name in DAYS else "CODE"
        command = click.option(
            _option(name),
            f"column_{name}",
            metavar="|".join(words) if name in CHOICES else kind,
            type=_Word(words),
            help=_COLUMNS[name],
        )(command)
    return command


def _option(column: str) -> str:
    return "--" + column.replace("_", "-")


def _by_option(command: _C) -> _C:
    return click.option(
        "--by",
        metavar="CODE",
        help=(
            "Je eigen code bij deze wijziging. Standaard ADWIJZER_BY, of anders een code die"
            " het programma één keer voor je trekt."
        ),
    )(command)


def _as_of_options(command: _C) -> _C:
    for option in (
        click.option(
            "--at",
            metavar="MOMENT",
            help="Toon het register zoals het op dat moment was, zoals 2026-01-31T14:30.",
        ),
        click.option(
            "--on",
            metavar="DATUM",
            help="Toon het register zoals het aan het eind van die dag was.",
        ),
    ):
        command = option(command)
    return command


def _format_option(*shapes: str) -> Callable[[_C], _C]:
    return click.option(
        "--format",
        "shape",
        type=click.Choice(shapes),
        default="text",
        help="De vorm van het antwoord. Standaard is text.",
    )


def _day(option: str, text: str | None) -> date | None:
    if text is None:
        return None
    day = day_of(iso_day(text))
    if day is None:
        raise InputError.of(
            f"de waarde bij `{option}` is geen datum", "zoals 2026-01-31 of 31-01-2026"
        )
    return day


def _as_of(on: str | None, at: str | None) -> tuple[date | None, datetime | None]:
    """The day or moment that was asked for.

    Raises:
        InputError: both, no such day or moment, or one that is still to come.
    """
    from adwijzer.register.moments import DUTCH_TIME, moment_of

    if on is not None and at is not None:
        raise InputError.of("`--on` en `--at` kunnen niet samen", "kies er één")
    day = _day("--on", on)
    moment = None if at is None else moment_of(at)
    now = datetime.now(DUTCH_TIME)
    if (day is not None and day > now.date()) or (moment is not None and moment > now):
        raise InputError.of(
            f"`{'--on' if day else '--at'}` ligt in de toekomst",
            "het register weet alleen hoe het was en is",
        )
    return day, moment


def _values(given: Mapping[str, Any]) -> dict[str, Value]:
    """The columns that options gave, checked.

    Raises:
        InputError: with everything that is wrong.
    """
    values: dict[str, Value] = {}
    problems: list[Diagnostic] = []
    for name in COLUMNS[1:]:
        text = given[f"column_{name}"]
        if text is None:
            continue
        value = read_value(name, text, CHOICES)
        if isinstance(value, Wrong):
            problems.append(Diagnostic(None, value.message, value.hint))
        elif value is None and name in REQUIRED:
            problems.append(Diagnostic(None, f"`{_option(name)}` mag niet leeg of onbekend zijn"))
        else:
            values[name] = value
    if problems:
        raise InputError(problems)
    return values


def _code(text: str) -> str:
    code = read_value("opdracht", text, CHOICES)
    if isinstance(code, str):
        return code
    if isinstance(code, Wrong):
        raise InputError.of(code.message, code.hint)
    raise InputError.of("de code van de opdracht is leeg", "geef de code op")


# --- import ---------------------------------------------------------------------------------------


@register.command("import", cls=DutchCommand, short_help="Lees opdrachten in uit een bestand.")
@click.argument("file", metavar="BESTAND", type=PathWord("file"))
@click.option("--dry-run", is_flag=True, help="Laat alleen zien wat er zou veranderen.")
@click.option("--skip-errors", is_flag=True, help="Sla foute rijen over en bewaar de andere.")
@_by_option
@database_option
@_format_option("text", "json")
def import_file(
    file: str, dry_run: bool, skip_errors: bool, by: str | None, database: str | None, shape: str
) -> int:
    """Lees opdrachten in uit CSV, Excel, JSON of YAML.

    Nieuwe opdrachten komen erbij, bekende worden bijgewerkt. Een lege cel wordt onbekend. Een kolom
    die niet in het bestand staat, blijft zoals hij was. Is er een rij fout, dan wordt er niets
    bewaard. Twee keer inlezen verandert niets.

    \b
    Voorbeelden:
      advise register import opdrachten.xlsx --dry-run
      advise register import opdrachten.csv --by planner-1
      advise register import opdrachten.csv --skip-errors
    """
    from adwijzer.register.author import author
    from adwijzer.register.database import open_register
    from adwijzer.register.reading import load_register
    from adwijzer_cli.render import register as render

    path = Path(file)
    who = "" if dry_run else author(by)
    _announce(path)
    found = load_register(path, watch=patiently)
    tell(f"Gelezen: {_rows(found.rows)} ({found.assumed}).")
    may_keep = skip_errors or not found.problems
    absent: Absent = "make" if may_keep and not dry_run else "empty"

    def accept(plan: Plan) -> bool:
        return not dry_run and may_keep and (skip_errors or not plan.refused)

    with open_register(database_in(database), absent=absent) as opened:
        if absent == "empty":
            plan = opened.preview(found.entries)
        else:
            plan = opened.bring_in(found.entries, who, accept=accept, watch=patiently)
        place = opened.place.shown
    refused = [Diagnostic(Position(file, r.row, 1), r.message, r.hint) for r in plan.refused]
    problems = in_order([*found.problems, *refused])
    kept = accept(plan)
    wrong = found.wrong + len(refused)
    if shape == "json":
        _print_json(render.plan_data(found, plan, problems, kept=kept))
    elif kept or dry_run:
        click.echo(render.plan(plan, kept=kept), nl=False)
    for problem in problems:
        tell(f"fout: {problem}")
    if shape == "text":
        _conclude(kept=kept, dry_run=dry_run, changed=bool(plan.changes), who=who, place=place)
    if wrong:
        tell(_verdict(wrong, found.rows, kept=kept, skip_errors=skip_errors))
    return 0 if not wrong else _IN_PART if skip_errors else _WRONG


def _conclude(*, kept: bool, dry_run: bool, changed: bool, who: str, place: str) -> None:
    if dry_run:
        click.echo("Dit was een proef: er is niets bewaard.")
    elif kept and changed:
        click.echo(f"Bewaard in {place} door {who}.")


def _verdict(wrong: int, rows: int, *, kept: bool, skip_errors: bool) -> str:
    are = "is" if wrong == 1 else "zijn"
    text = f"{wrong} van de {_rows(rows)} {are} fout"
    if kept:
        return f"{text} en overgeslagen."
    if skip_errors:
        return f"{text}."
    return f"{text}. Er is niets bewaard. Met --skip-errors gaan de andere rijen door."


def _rows(number: int) -> str:
    return "1 rij" if number == 1 else f"{number} rijen"


def _announce(path: Path) -> None:
    """Opening a large Excel file takes a while in which no bar can move."""
    try:
        large = path.suffix.lower() == ".xlsx" and path.stat().st_size > _LARGE
    except (OSError, ValueError):
        return  # what reads it tells why it cannot be read
    if large and watched():
        tell("Het Excel-bestand wordt geopend…")


# --- single assignments ---------------------------------------------------------------------------


@register.command("add", cls=DutchCommand, short_help="Voeg één opdracht toe.")
@click.argument("opdracht", metavar="OPDRACHT")
@_column_options
@_by_option
@database_option
def add(opdracht: str, by: str | None, database: str | None, **columns: Any) -> int:
    """Voeg één opdracht toe. Nodig zijn --ad, --rol, --start en --status.

    \b
    Voorbeeld:
      advise register add O-12 --ad AD-3 --client C-7 --rol coach \\
          --start 2026-03-02 --status gepland
    """
    from adwijzer.register.author import author
    from adwijzer.register.database import open_register
    from adwijzer.register.rows import Entry

    code = _code(opdracht)
    values = _values(columns)
    missing = [name for name in REQUIRED[1:] if name not in values]
    if missing:
        raise InputError(
            Diagnostic(None, f"`{_option(name)}` ontbreekt", _COLUMNS[name]) for name in missing
        )
    new = Assignment(**{"opdracht": code, **values})  # type: ignore[arg-type]
    if new.eind is not None and new.eind < new.start:
        raise InputError.of("het eind ligt voor de start", "zet beide dagen goed")
    who = author(by)
    entry = Entry(new, 1, frozenset(COLUMNS))

    def accept(plan: Plan) -> bool:
        return bool(plan.new)

    with open_register(database_in(database), absent="make") as opened:
        plan = opened.bring_in([entry], who, accept=accept, kind="add")
        place = opened.place.shown
    if not plan.new:
        raise InputError.of(
            "deze opdracht staat al in het register", "gebruik `advise register change`"
        )
    click.echo(f"Toegevoegd: {code}.")
    click.echo(f"Bewaard in {place} door {who}.")
    return 0


@register.command("change", cls=DutchCommand, short_help="Verander één opdracht.")
@click.argument("opdracht", metavar="OPDRACHT")
@_column_options
@click.option(
    "--registerversie",
    metavar="GETAL",
    help="Verander alleen als de opdracht nog deze versie heeft.",
)
@_by_option
@database_option
def change(
    opdracht: str, registerversie: str | None, by: str | None, database: str | None, **columns: Any
) -> int:
    """Verander wat je opgeeft; de rest blijft zoals het was.

    Wordt iets onbekend, schrijf dan onbekend.

    \b
    Voorbeelden:
      advise register change O-12 --status afgerond --eind 2026-06-30
      advise register change O-12 --eind onbekend
    """
    from adwijzer.register.reading import read_version

    code = _code(opdracht)
    values = _values(columns)
    if not values:
        raise InputError.of("er staat niet bij wat er verandert", "geef een optie, zoals --eind")
    version = read_version(registerversie or "")
    if isinstance(version, Wrong):
        raise InputError.of("`--registerversie` moet een geheel getal zijn", "zoals 2")
    found, where = _edit([code], values, by, database, "change", version)
    if not found:
        click.echo(f"{code} was al zo. Er is niets veranderd.")
    _show_changes(found, where)
    return 0


@register.command("cancel", cls=DutchCommand, short_help="Zet opdrachten op vervallen.")
@click.argument("opdrachten", metavar="OPDRACHT...", nargs=-1, required=True)
@_by_option
@database_option
def cancel(opdrachten: Sequence[str], by: str | None, database: str | None) -> int:
    """Zet opdrachten op vervallen. Zij tellen dan niet meer mee; hun geschiedenis blijft.

    \b
    Voorbeeld:
      advise register cancel O-12 O-13
    """
    codes = [_code(text) for text in opdrachten]
    found, where = _edit(codes, {"status": CANCELLED}, by, database, "cancel", None)
    changed = {one.after.assignment.opdracht for one in found}
    for code in dict.fromkeys(codes):
        if code not in changed:
            click.echo(f"{code} was al vervallen.")
    _show_changes(found, where)
    return 0


def _edit(
    codes: Sequence[str],
    values: Mapping[str, Value],
    by: str | None,
    database: str | None,
    kind: Kind,
    version: int | None,
) -> tuple[list[Change], str]:
    from adwijzer.register.author import author
    from adwijzer.register.database import open_register

    who = author(by)
    with open_register(database_in(database)) as opened:
        found = opened.edit(codes, values, who, kind=kind, version=version)
        return found, f"Bewaard in {opened.place.shown} door {who}."


def _show_changes(found: Sequence[Change], where: str) -> None:
    from adwijzer_cli.render.register import changed_line

    for one in found:
        click.echo(changed_line(one).lstrip())
    if found:
        click.echo(where)


# --- looking --------------------------------------------------------------------------------------


@register.command("list", cls=DutchCommand, short_help="Noem de opdrachten.")
@click.option("--ad", "ads", metavar="CODE", multiple=True, help="Alleen van deze AD. Mag vaker.")
@click.option(
    "--client", "clients", metavar="CODE", multiple=True, help="Alleen deze cliënt. Mag vaker."
)
@click.option("--from", "since", metavar="DATUM", help="Alleen wat op of na die dag nog loopt.")
@click.option("--to", "until", metavar="DATUM", help="Alleen wat op of voor die dag begint.")
@click.option(
    "--status",
    "statuses",
    metavar="|".join(CHOICES["status"]),
    type=_Word(CHOICES["status"]),
    multiple=True,
    help="Alleen met deze status. Mag vaker.",
)
@_as_of_options
@database_option
@_format_option("text", "json", "csv")
def list_assignments(
    ads: Sequence[str],
    clients: Sequence[str],
    since: str | None,
    until: str | None,
    statuses: Sequence[str],
    on: str | None,
    at: str | None,
    database: str | None,
    shape: str,
) -> int:
    """Noem de opdrachten van nu, of zoals zij op een eerdere dag in het register stonden.

    \b
    Voorbeelden:
      advise register list --ad AD-3
      advise register list --from 2026-03-01 --to 2026-03-31 --status gepland --status lopend
      advise register list --on 2026-01-31 --format csv > stand.csv
    """
    from adwijzer.register.exporting import WRITERS
    from adwijzer.register.selection import Selection
    from adwijzer_cli.render import register as render

    for status in statuses:
        if isinstance(wrong := read_value("status", status, CHOICES), Wrong):
            raise InputError.of(wrong.message, wrong.hint)
    first, last = _day("--from", since), _day("--to", until)
    if first is not None and last is not None and last < first:
        raise InputError.of("`--to` ligt voor `--from`", "draai de dagen om")
    asked = Selection(ads, clients, statuses, first, last)
    kept = [one for one in _kept(on, at, database) if asked.holds(one.assignment)]
    if shape == "text":
        if kept:
            click.echo(render.table(kept), nl=False)
        click.echo(f"{render.counted(len(kept))}." if kept else "Geen opdrachten.")
        return 0
    out = io.BytesIO()
    WRITERS[f".{shape}"](kept, out, patiently)
    click.echo(out.getvalue(), nl=False)
    return 0


def _kept(on: str | None, at: str | None, database: str | None) -> list[Kept]:
    from adwijzer.register.database import open_register

    day, moment = _as_of(on, at)
    with open_register(database_in(database)) as opened:
        return opened.kept(day, moment)


@register.command("show", cls=DutchCommand, short_help="Toon één opdracht met haar geschiedenis.")
@click.argument("opdracht", metavar="OPDRACHT")
@database_option
@_format_option("text", "json")
def show(opdracht: str, database: str | None, shape: str) -> int:
    """Toon één opdracht, en wie haar wanneer veranderde. De tijden zijn Nederlandse tijden.

    \b
    Voorbeeld:
      advise register show O-12
    """
    from adwijzer.register.database import open_register
    from adwijzer_cli.render import register as render

    code = _code(opdracht)
    with open_register(database_in(database)) as opened:
        versions = opened.history(code)
    if not versions:
        raise InputError.of(
            "deze opdracht staat niet in het register",
            "`advise register list` noemt ze alle; let op hoofdletters",
        )
    if shape == "json":
        _print_json(render.history_data(versions))
    else:
        click.echo(render.history(versions), nl=False)
    return 0


@register.command("export", cls=DutchCommand, short_help="Schrijf het register naar een bestand.")
@click.argument("file", metavar="BESTAND", type=PathWord("file"))
@click.option("--overwrite", is_flag=True, help="Vervang een bestand dat er al is.")
@_as_of_options
@database_option
def export_file(
    file: str, overwrite: bool, on: str | None, at: str | None, database: str | None
) -> int:
    """Schrijf het register naar een bestand dat eindigt op .csv, .xlsx of .json.

    CSV is gemaakt voor Excel in het Nederlands. Haalt Excel nullen van je codes af, kies dan .xlsx.
    Inlezen van wat je schreef verandert niets. De kolom registerversie zorgt dat je bij het inlezen
    niets van een ander overschrijft.

    \b
    Voorbeelden:
      advise register export opdrachten.xlsx
      advise register export stand.csv --on 2026-01-31
    """
    from adwijzer.register.exporting import export
    from adwijzer_cli.render.register import counted

    kept = _kept(on, at, database)
    export(kept, Path(file), overwrite=overwrite, watch=patiently)
    click.echo(f"{counted(len(kept))} geschreven naar {file}.")
    return 0


def _print_json(data: object) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))

"""`advise register`: the assignments of ADs, with who changed what and when."""

from __future__ import annotations

import io
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.assignments.assignment import (
    CHOICES,
    Assignment,
)
from adwijzer.decisions.assignments.values import Wrong, read_value
from adwijzer.text.diagnostics import InputError, first_problems
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.case_place import author_of, register_at
from adwijzer_cli.commands.options import (
    PathWord,
    allow_option,
    allowed_in,
    database_in,
    database_option,
    day_in,
    format_option,
)
from adwijzer_cli.commands.register_options import (
    Word,
    as_of,
    as_of_options,
    by_option,
    code_in,
    column_options,
    values_in,
    written,
)
from adwijzer_cli.dutch import DutchCommand, DutchGroup
from adwijzer_cli.terminal import patiently, tell, watched

if TYPE_CHECKING:
    from adwijzer.decisions.assignments.spellings import LookAlikes
    from adwijzer.store.changes import Kept, VersionChange
    from adwijzer.store.register import Register

_IN_PART, _WRONG = 4, 2
_LARGE = 2_000_000
"""Bytes of an Excel file that takes more than a moment to open."""


@click.group(cls=DutchGroup)
def register() -> None:
    """Houd het register van opdrachten bij.

    Elke wijziging blijft bewaard, met wie haar deed en wanneer. Gebruik alleen eigen codes: geen
    namen en geen BSN.
    """


# --- import ---------------------------------------------------------------------------------------


@register.command("import", cls=DutchCommand, short_help="Lees opdrachten in uit een bestand.")
@click.argument("file", metavar="BESTAND", type=PathWord("file"))
@click.option("--dry-run", is_flag=True, help="Laat alleen zien wat er zou veranderen.")
@click.option("--skip-errors", is_flag=True, help="Sla foute rijen over en bewaar de andere.")
@allow_option
@by_option
@database_option
@format_option("text", "json")
def import_file(
    file: str,
    dry_run: bool,
    skip_errors: bool,
    code_toegestaan: Sequence[str],
    by: str | None,
    database: str | None,
    shape: str,
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
    from adwijzer.decisions.assignments.reader import load_register
    from adwijzer.store.data import plan_data
    from adwijzer.store.planner import RegisterImport, bring_in_file
    from adwijzer_cli import register_words as render

    path = Path(file)
    now_allowed, allowed = _allowed(code_toegestaan, database)
    who = "" if dry_run else author_of(by, allowed, database)
    _announce(path)
    found = load_register(path, allowed=allowed, watch=patiently)
    tell(f"Gelezen: {counted(found.rows, 'rij', 'rijen')} ({found.assumed}).")
    _tell_remarks(found.assignments, allowed, found.places)
    asked = RegisterImport(found, keep=not dry_run, skip_errors=skip_errors)
    with register_at(database, asked.absent) as opened:
        done = bring_in_file(opened, asked, who, allowed=now_allowed, watch=patiently)
        place = opened.place.shown
    _tell_look_alikes(done.alike)
    plan, kept, wrong = done.plan, done.kept, done.wrong
    if shape == "json":
        _print_json(plan_data(found, plan, done.problems, kept=kept))
    elif kept or dry_run:
        click.echo(render.plan(plan, kept=kept), nl=False)
    for problem in first_problems(done.problems):
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
    text = f"{wrong} van de {counted(rows, 'rij', 'rijen')} {are} fout"
    if kept:
        return f"{text} en overgeslagen."
    if not skip_errors and wrong < rows:
        return f"{text}. Er is niets bewaard. Met --skip-errors gaan de andere rijen door."
    return f"{text}. Er is niets bewaard."


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
@column_options
@allow_option
@by_option
@database_option
def add(
    opdracht: str,
    code_toegestaan: Sequence[str],
    by: str | None,
    database: str | None,
    **columns: Any,
) -> int:
    """Voeg één opdracht toe. Nodig zijn --ad, --rol, --start en --status.

    \b
    Voorbeeld:
      advise register add O-12 --ad AD-3 --client C-7 --rol coach \\
          --start 2026-03-02 --status gepland
    """
    from adwijzer.decisions.assignments.entry import new_assignment
    from adwijzer.store import planner

    now_allowed, allowed = _allowed(code_toegestaan, database)
    code = code_in(opdracht, allowed)
    new = new_assignment({"opdracht": code, **values_in(columns, allowed)}, written)
    who = author_of(by, allowed, database)
    _tell_remarks([new], allowed)
    with register_at(database, "make") as opened:
        planner.add(opened, new, who, allowed=now_allowed)
        place = opened.place.shown
        alike = opened.look_alikes([new])
    _tell_look_alikes(alike)
    click.echo(f"Toegevoegd: {code}.")
    click.echo(f"Bewaard in {place} door {who}.")
    return 0


@register.command("change", cls=DutchCommand, short_help="Verander één opdracht.")
@click.argument("opdracht", metavar="OPDRACHT")
@column_options
@click.option(
    "--registerversie",
    metavar="GETAL",
    help="Verander alleen als de opdracht nog deze versie heeft.",
)
@allow_option
@by_option
@database_option
def change(
    opdracht: str,
    registerversie: str | None,
    code_toegestaan: Sequence[str],
    by: str | None,
    database: str | None,
    **columns: Any,
) -> int:
    """Verander wat je opgeeft; de rest blijft zoals het was.

    Wordt iets onbekend, schrijf dan onbekend.

    \b
    Voorbeelden:
      advise register change O-12 --status afgerond --eind 2026-06-30
      advise register change O-12 --eind onbekend
    """
    from adwijzer.decisions.assignments.reader import read_version
    from adwijzer.store import planner

    now_allowed, allowed = _allowed(code_toegestaan, database)
    code = code_in(opdracht, None)
    values = values_in(columns, allowed)
    if not values:
        raise InputError.of("er staat niet bij wat er verandert", "geef een optie, zoals --eind")
    version = read_version(registerversie or "")
    if isinstance(version, Wrong):
        raise InputError.of("`--registerversie` moet een geheel getal zijn", "zoals 2")
    who = author_of(by, allowed, database)
    with register_at(database) as opened:
        found = planner.change(opened, code, values, who, allowed=now_allowed, version=version)
        place = opened.place.shown
        alike = opened.look_alikes([found.after.assignment]) if found else []
    _tell_look_alikes(alike)
    if found is None:
        click.echo(f"{code} was al zo. Er is niets veranderd.")
        return 0
    _tell_remarks([found.after.assignment], allowed)
    _show_changes([found], f"Bewaard in {place} door {who}.")
    return 0


@register.command("cancel", cls=DutchCommand, short_help="Zet opdrachten op vervallen.")
@click.argument("opdrachten", metavar="OPDRACHT...", nargs=-1, required=True)
@by_option
@database_option
def cancel(opdrachten: Sequence[str], by: str | None, database: str | None) -> int:
    """Zet opdrachten op vervallen. Zij tellen dan niet meer mee; hun geschiedenis blijft.

    \b
    Voorbeeld:
      advise register cancel O-12 O-13
    """
    from adwijzer.store import planner

    codes = [code_in(text, None) for text in opdrachten]
    who = author_of(by, _allowed((), database)[1], database)
    with register_at(database) as opened:
        found = planner.cancel(opened, codes, who)
        place = opened.place.shown
    changed = {one.after.assignment.opdracht for one in found}
    for code in dict.fromkeys(codes):
        if code not in changed:
            click.echo(f"{code} was al vervallen.")
    _show_changes(found, f"Bewaard in {place} door {who}.")
    return 0


def _allowed(codes: Sequence[str], database: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """The codes that are let pass now, and those beside what the register let pass before."""

    now = allowed_in(codes)
    with register_at(database, "empty") as opened:
        return now, now | {each.code for each in opened.allowed_codes()}


def _tell_remarks(
    assignments: Sequence[Assignment],
    allowed: Collection[str],
    places: Mapping[str, str] = MappingProxyType({}),
) -> None:
    from adwijzer.decisions.assignments.code_remarks import code_remarks

    for each in code_remarks(assignments, places, allowed):
        tell(f"let op: {each.text}")


def _tell_look_alikes(found: Iterable[LookAlikes]) -> None:
    for each in found:
        tell(f"let op: {each.text[0].lower()}{each.text[1:].removesuffix('.')}")


def _show_changes(found: Sequence[VersionChange], where: str) -> None:
    from adwijzer_cli.register_words import changed_line

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
    type=Word(CHOICES["status"]),
    multiple=True,
    help="Alleen met deze status. Mag vaker.",
)
@as_of_options
@database_option
@format_option("text", "json", "csv")
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
    from adwijzer.store.export import WRITERS
    from adwijzer.store.selection import Selection
    from adwijzer_cli import register_words as render

    for status in statuses:
        if isinstance(wrong := read_value("status", status, CHOICES), Wrong):
            raise InputError.of(wrong.message, wrong.hint)
    first, last = day_in("--from", since), day_in("--to", until)
    if first is not None and last is not None and last < first:
        raise InputError.of("`--to` ligt voor `--from`", "draai de dagen om")
    asked = Selection(ads, clients, statuses, first, last)
    kept = [one for one in _kept(on, at, database) if asked.holds(one.assignment)]
    if shape == "text":
        if kept:
            click.echo(render.table(kept), nl=False)
        click.echo(f"{_assignments(len(kept))}." if kept else "Geen opdrachten.")
        return 0
    out = io.BytesIO()
    WRITERS[f".{shape}"](kept, out, patiently)
    click.echo(out.getvalue(), nl=False)
    return 0


def _kept(on: str | None, at: str | None, database: str | None) -> list[Kept]:
    day, moment = as_of(on, at)
    with register_at(database) as opened:
        _tell_doubts(opened)
        return opened.kept(day, moment)


def _tell_doubts(opened: Register) -> None:
    for doubt in opened.doubts():
        tell(f"let op: {doubt}")


@register.command("show", cls=DutchCommand, short_help="Toon één opdracht met haar geschiedenis.")
@click.argument("opdracht", metavar="OPDRACHT")
@database_option
@format_option("text", "json")
def show(opdracht: str, database: str | None, shape: str) -> int:
    """Toon één opdracht, en wie haar wanneer veranderde. De tijden zijn Nederlandse tijden.

    \b
    Voorbeeld:
      advise register show O-12
    """
    from adwijzer.store.data import history_data
    from adwijzer_cli import register_words as render

    code = code_in(opdracht, None)
    with register_at(database) as opened:
        versions = opened.history(code)
        _tell_doubts(opened)
    if not versions:
        raise InputError.of(
            "deze opdracht staat niet in het register",
            "`advise register list` noemt ze alle; let op hoofdletters",
        )
    if shape == "json":
        _print_json(history_data(versions))
    else:
        click.echo(render.history(versions), nl=False)
    return 0


@register.command("export", cls=DutchCommand, short_help="Schrijf het register naar een bestand.")
@click.argument("file", metavar="BESTAND", type=PathWord("file"))
@click.option("--overwrite", is_flag=True, help="Vervang een bestand dat er al is.")
@as_of_options
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
    from adwijzer.store.export import export

    kept = _kept(on, at, database)
    export(kept, Path(file), overwrite=overwrite, watch=patiently)
    click.echo(f"{_assignments(len(kept))} geschreven naar {file}.")
    return 0


# --- setting right --------------------------------------------------------------------------------


@register.command("clock", cls=DutchCommand, short_help="Zet data goed na een verkeerde klok.")
@click.option(
    "--now",
    metavar="MOMENT",
    help="Hoe laat het nu is, volgens jou, zoals 2026-01-31T14:30.",
)
@by_option
@database_option
def clock(now: str | None, by: str | None, database: str | None) -> int:
    """Zet de data goed als een wijziging is gemaakt toen de klok vooruit stond.

    Zolang de laatste wijziging later is dan de klok, kan niemand iets bewaren. Zet eerst de klok
    van de computer goed. Geef dan op hoe laat het nu is. Wat te laat gedateerd was, telt daarna als
    gebeurd voor dat moment. Ook dit blijft bewaard, met wie het deed.

    \b
    Voorbeelden:
      advise register clock
      advise register clock --now 2026-03-02T14:30 --by beheerder-1
    """
    from adwijzer.store.cases.store import open_cases
    from adwijzer.store.moments import dutch_moment, moment_of
    from adwijzer.store.register import open_register

    moment = None if now is None else moment_of(now)
    who = "" if moment is None else author_of(by, _allowed((), database)[1], database)
    url = database_in(database)
    with open_register(url) as opened, open_cases(url, absent="empty") as cases:
        of_cases = cases.clock()
        ahead, corrected = opened.clock()
        if moment is not None:
            if of_cases is not None:
                of_cases = cases.set_clock_right(moment, who)
                newest = dutch_moment(of_cases.newest)
                click.echo(f"Goedgezet: de laatste gebeurtenis van een zaak was van {newest}.")
            if ahead is not None or of_cases is None:
                found = opened.set_clock_right(moment, who)
                click.echo(f"Goedgezet: de laatste wijziging was van {dutch_moment(found.newest)}.")
            click.echo(f"Bewaard in {opened.place.shown} door {who}.")
            return 0
    if of_cases is not None:
        click.echo(f"{of_cases.words('de laatste gebeurtenis van een zaak').capitalize()}.")
    if ahead is not None:
        click.echo(f"{str(ahead).capitalize()}.")
    if ahead is None and of_cases is None:
        click.echo("De klok en het register kloppen.")
    for each in corrected:
        click.echo(f"Goedgezet op {dutch_moment(each.at)} door {each.by}.")
    return 0


@register.command("codes", cls=DutchCommand, short_help="Noem de codes die zijn toegestaan.")
@database_option
def codes(database: str | None) -> int:
    """Noem de codes die met --code-toegestaan zijn doorgelaten, met wie dat wanneer deed.

    \b
    Voorbeeld:
      advise register codes
    """
    from adwijzer.store.moments import dutch_moment

    with register_at(database) as opened:
        found = opened.allowed_codes()
    for each in found:
        click.echo(f"{each.code}: {dutch_moment(each.at)} door {each.by}")
    if not found:
        click.echo("Geen codes.")
    return 0


def _assignments(number: int) -> str:
    return counted(number, "opdracht", "opdrachten")


def _print_json(data: object) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))

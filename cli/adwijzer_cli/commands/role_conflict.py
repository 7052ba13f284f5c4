"""`advise role-conflict`: do the assignments of one AD go together?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct

from adwijzer.text.diagnostics import InputError
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.case_place import register_at
from adwijzer_cli.commands.decision import (
    DecisionCommand,
    audience_in,
    base_in,
    decision_in,
    folder_in,
    reader_options,
)
from adwijzer_cli.commands.options import (
    PathWord,
    allow_option,
    allowed_in,
    database_option,
    day_in,
    refuse_in,
    rules_option,
)
from adwijzer_cli.commands.output import deliver, form_in, out_options, place_in
from adwijzer_cli.progress import Progress
from adwijzer_cli.terminal import patiently, tell

if TYPE_CHECKING:
    from adwijzer.decisions.assignments.assignment import Assignment
    from adwijzer.decisions.assignments.availability import Availability

_FORMATS = ("text", "json", "markdown", "html", "docx", "csv", "xlsx")
_TABLES = ("csv", "xlsx")
"""Forms without a place for remarks."""
_FOUND = 1
_SECONDS = 17.0
_STAGES = "Een voorstel zoeken, stap {} van {}"


@click.command(cls=DecisionCommand)
@click.option(
    "--register",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Lees de opdrachten uit CSV, Excel, JSON of YAML in plaats van uit het register.",
)
@database_option
@click.option(
    "--add",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Toon alleen wat deze voorgestelde opdrachten zouden veroorzaken.",
)
@click.option(
    "--suggest",
    is_flag=True,
    help="Noem bij elke voorgestelde opdracht wie hem kan doen, de beste eerst. Waar in --add geen"
    " AD staat, komt er ook een voorstel voor alles samen.",
)
@click.option(
    "--ads",
    "availability",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Lees hoeveel elke AD tegelijk kan doen, en wanneer hij afwezig is.",
)
@click.option(
    "--time-limit",
    metavar="SECONDEN",
    help="Hoe lang naar het beste voorstel gezocht wordt. Standaard is 17.",
)
@click.option("--ad", "ads", metavar="CODE", multiple=True, help="Alleen van deze AD. Mag vaker.")
@click.option(
    "--client",
    "clients",
    metavar="CODE",
    multiple=True,
    help="Alleen waar de laatste van twee opdrachten voor deze cliënt is. Mag vaker.",
)
@click.option(
    "--from",
    "since",
    metavar="DATUM",
    help="Alleen waar de laatste van twee opdrachten op of na die dag nog loopt.",
)
@click.option(
    "--to",
    "until",
    metavar="DATUM",
    help="Alleen waar de laatste van twee opdrachten op of voor die dag begint.",
)
@click.option("--all", "everything", is_flag=True, help="Toon ook de paren die vrij zijn.")
@click.option(
    "--fail-on",
    type=click.Choice(("ontraden", "met_voorwaarden")),
    default="ontraden",
    help="Vanaf welk oordeel de opdracht eindigt met status 1. Standaard is ontraden.",
)
@click.option(
    "--as-of",
    metavar="DATUM",
    help="Kijk zoals op die dag, met de regels van die dag, zoals 2026-01-31.",
)
@click.option(
    "--format",
    type=click.Choice(_FORMATS),
    default="text",
    help="De vorm van het antwoord. Standaard volgt die uit --out, en anders is het text.",
)
@out_options
@allow_option
@click.option("--full", is_flag=True, help="Toon alles. Anders is de tekst kort.")
@reader_options("je eigen dossier")
@click.option("--why", is_flag=True, help="Toon bij elk paar de hele redenering.")
@click.option("--what-if", is_flag=True, help="Toon bij elk paar wat het oordeel zou veranderen.")
@rules_option("rules")
@click.pass_context
def role_conflict(ctx: click.Context, /, **options: Any) -> int:
    """Kijk na of opdrachten van dezelfde arbeidsdeskundige samengaan.

    Je ziet welke paren van opdrachten zijn ontraden of voorwaarden hebben, waarom, wat je doet en
    wat je nog moet navragen. Staat er iets ontraden bij, dan is de status 1. Jij beslist.

    \b
    Voorbeelden:
      advise {opdracht} --register opdrachten.csv
      advise {opdracht} --register opdrachten.csv --add nieuw.csv
      advise {opdracht} --register opdrachten.csv --add nieuw.csv --suggest --ads team.csv
      advise {opdracht} --ad AD-3 --from 2026-06-01 --to 2026-06-30
      advise {opdracht} --register opdrachten.xlsx --out rolconflicten.html
    """
    from adwijzer.decisions import PAIRS, decider_as
    from adwijzer.decisions.assignments.reader import unwatched
    from adwijzer.decisions.role_check import RoleCheck, check_roles
    from adwijzer.explain.found_roles import FoundRoles, narrowed
    from adwijzer.language.sources import load_sources
    from adwijzer.presenting.pairs import render

    shape = form_in(ctx, options)
    refuse_in(ctx, "role-conflict", shape)
    audience = audience_in(base_in(ctx), decision_in(ctx), options, shape)
    seconds = _seconds(options["time_limit"])
    out = place_in(options)
    day = day_in("--as-of", options["as_of"])
    decider = decider_as(PAIRS, base_in(ctx), decision_in(ctx).name, as_of=day)
    allowed = allowed_in(options["code_toegestaan"])
    register = register_in(options, allowed)
    proposed = _proposed(options["add"], register, options["suggest"], allowed)
    asked = RoleCheck(
        register=register.assignments,
        proposed=None if proposed is None else proposed.assignments,
        team=_team(options["availability"], register, proposed, allowed),
        suggest=options["suggest"],
        ads=options["ads"],
        clients=options["clients"],
        since=day_in("--from", options["since"]),
        until=day_in("--to", options["until"]),
        free=options["everything"],
        places={**register.places, **({} if proposed is None else proposed.places)},
        allowed=register.allowed,
    )
    asked.require_known()
    with Progress() as progress:
        steps = len(decider.outcomes) + 2
        found = check_roles(
            decider,
            asked,
            seconds=lambda: seconds,
            watch=patiently,
            stage=lambda part: progress(_STAGES.format(part + 1, steps)),
        )
    findings = FoundRoles(
        decider=decider,
        assignments=asked.assignments,
        looked_at=asked.looked_at,
        findings=found.findings,
        answer=found.answer,
        narrowed=tuple(narrowed(asked)),
        sources=load_sources(folder_in(ctx)),
        why=options["why"],
        what_if=options["what_if"],
        watch=unwatched if out is None else patiently,
        audience=None if audience.is_dossier else audience,
    )
    full = options["full"] or options["why"] or options["what_if"]
    if shape in _TABLES:
        for remark in found.answer.meldingen:
            tell(f"let op: {remark.tekst}")
    deliver(render(findings, shape, full=full), shape, out)
    failing = decider.outcomes[decider.outcomes.index(options["fail_on"]) :]
    return _FOUND if found.has(failing) else 0


def _seconds(text: str | None) -> float:
    """How long may be searched.

    Raises:
        InputError: no number of seconds.
    """
    if text is None:
        return _SECONDS
    if not re.fullmatch(r"\d{1,5}([.,]\d{1,3})?", text) or not float(text.replace(",", ".")):
        raise InputError.of(
            "`--time-limit` moet een aantal seconden zijn, meer dan 0", "zoals --time-limit 60"
        )
    return float(text.replace(",", "."))


class GivenAssignments(Struct, frozen=True):
    """Assignments that were given, where they stand, and the codes that were let pass in them."""

    assignments: Sequence[Assignment]
    places: Mapping[str, str]
    allowed: frozenset[str]


def register_in(
    options: Mapping[str, Any], allowed: frozenset[str] = frozenset()
) -> GivenAssignments:
    """The assignments in the file or the database that was asked for.

    Raises:
        InputError: no register, or a row that is wrong.
    """
    if options["register"] is None:
        with register_at(options["database"]) as opened:
            before = frozenset(each.code for each in opened.allowed_codes())
            return GivenAssignments(opened.assignments(), {}, allowed | before)
    from adwijzer.decisions.assignments.reader import load_register

    name = options["register"]
    found = load_register(_file("--register", name), allowed=allowed, watch=patiently)
    found.require_right()
    _tell_read(len(found.assignments), "opdracht", "opdrachten", found.assumed)
    return GivenAssignments(found.assignments, found.places, allowed)


def _proposed(
    name: str | None, register: GivenAssignments, suggest: bool, allowed: frozenset[str]
) -> GivenAssignments | None:
    if name is None:
        return None
    from adwijzer.decisions.role_check import read_proposed

    found = read_proposed(
        _file("--add", name),
        register.assignments,
        suggest=suggest,
        allowed=register.allowed,
        watch=patiently,
    )
    _tell_read(len(found.assignments), "opdracht", "opdrachten", found.assumed)
    places = {code: f"{place} van het voorstel" for code, place in found.places.items()}
    return GivenAssignments(found.assignments, places, allowed)


def _team(
    name: str | None,
    register: GivenAssignments,
    proposed: GivenAssignments | None,
    allowed: frozenset[str],
) -> Sequence[Availability]:
    """What the file behind `--ads` says of the ADs."""
    if name is None:
        return ()
    from adwijzer.decisions.assignments.availability import load_availability

    more = () if proposed is None else proposed.assignments
    known = {each.ad for each in (*register.assignments, *more) if each.ad is not None}
    found = load_availability(_file("--ads", name), known, allowed | register.allowed)
    _tell_read(len(found.ads), "arbeidsdeskundige", "arbeidsdeskundigen", found.assumed)
    return found.ads


def _file(option: str, name: str) -> Path:
    if not name:
        raise InputError.of(f"achter `{option}` hoort een bestand", f"schrijf: {option} BESTAND")
    return Path(name)


def _tell_read(number: int, one: str, more: str, assumed: str) -> None:
    tell(f"Gelezen: {counted(number, one, more)} ({assumed}).")

"""The commands of `advise case` that look back at answers, and ahead to what is to be done."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from adwijzer.text.diagnostics import InputError, did_you_mean, shown
from adwijzer_cli.commands.case_base import (
    as_json,
    base_of,
    code_argument,
    page_options,
    show_answer,
    store_in,
    store_options,
    who_in,
)
from adwijzer_cli.commands.options import day_in
from adwijzer_cli.commands.output import deliver, form_in, place_in
from adwijzer_cli.dutch import DutchCommand

if TYPE_CHECKING:
    from adwijzer.cases.replay import Replayed
    from adwijzer.model.rulebase import AnyDecision, RuleBase
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.store import CaseStore

FOUND_SOMETHING = 1


def _decision(base: RuleBase, name: str) -> AnyDecision:
    from adwijzer.cases.vocabulary import on_cases

    known = {each.name: each for each in on_cases(base)}
    known |= {each.command: each for each in on_cases(base) if each.command}
    if name not in known:
        raise InputError.of(f"onbekend besluit {shown(name, known)}", did_you_mean(name, known))
    return known[name]


@click.command("compare", cls=DutchCommand)
@code_argument
@click.argument("decision", metavar="BESLUIT")
@click.option("--as-of", metavar="DATUM", help="Vergelijk met die dag. Standaard is vandaag.")
@page_options()
@store_options
@click.pass_context
def compare(ctx: click.Context, /, code: str, decision: str, **options: Any) -> int:
    """Zeg wat er veranderde sinds het laatste antwoord op een besluit.

    Je ziet welke feiten en regels anders zijn, en wat elk aan het antwoord verandert. Is er iets
    veranderd, dan is de afsluitcode 1.

    \b
    Voorbeeld:
      advise case compare Z-12 timing
    """
    from adwijzer.cases.comparison import compared
    from adwijzer.cases.desk import DeskCase
    from adwijzer.cases.replay import KeptRules
    from adwijzer.office.server import CasesOnServer
    from adwijzer.presenting import lookback

    base = base_of(options)
    about = _decision(base, decision)
    day = day_in("--as-of", options["as_of"]) or date.today()  # noqa: DTZ011
    with store_in(options) as store:
        ref = store.case(code, who_in(options))
        if isinstance(store, CasesOnServer):
            found = store.compared(ref, about.name, day)
        else:
            found = compared(DeskCase.of(store, ref), base, KeptRules(store, base), about, day)
    show_answer(
        ctx,
        options,
        lambda: lookback.compare_page(base, about, found, ref.code),
        lambda: lookback.compare_data(found),
    )
    return FOUND_SOMETHING if found.is_finding else 0


@click.command("replay", cls=DutchCommand)
@code_argument
@click.option("--event", metavar="NUMMER", help="Alleen het antwoord met dit nummer.")
@page_options()
@store_options
@click.pass_context
def replay(ctx: click.Context, /, code: str, **options: Any) -> int:
    """Beslis bewaarde antwoorden opnieuw, met de feiten en de regels van toen.

    Komt er iets anders uit, dan is de afsluitcode 1.
    """
    from adwijzer.office.server import CasesOnServer
    from adwijzer.presenting import lookback

    base, wanted = base_of(options), _number(options["event"])
    with store_in(options) as store:
        ref = store.case(code, who_in(options))
        if isinstance(store, CasesOnServer):
            found = store.replayed(ref, wanted)
        else:
            found = _replayed(store, ref, base, wanted)
    show_answer(
        ctx,
        options,
        lambda: lookback.replay_page(found, ref.code),
        lambda: lookback.replay_data(found),
    )
    return FOUND_SOMETHING if any(each.is_finding for each in found) else 0


def _replayed(store: CaseStore, ref: CaseRef, base: RuleBase, wanted: int | None) -> list[Replayed]:
    """The kept answers of a case decided again; or the one with a number."""
    from adwijzer.cases.replay import KeptRules, replayed
    from adwijzer.store.cases.state import state_of

    state = state_of(store.events(ref, struck=True))
    if wanted is not None and wanted not in state.answers:
        raise InputError.of(
            f"gebeurtenis {wanted} is geen bewaard antwoord van deze zaak",
            "`advise case history CODE` noemt de antwoorden met hun nummer",
        )
    rules = KeptRules(store, base)
    return [
        replayed(kept, rules) for number, kept in state.answers.items() if wanted in (None, number)
    ]


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isdecimal() or len(text) > 12:
        raise InputError.of("`--event` moet een nummer zijn", "zoals: --event 12")
    return int(text)


@click.command("todo", cls=DutchCommand)
@click.option("--ad", metavar="CODE", help="Van deze arbeidsdeskundige. Standaard van jezelf.")
@click.option("--soort", multiple=True, metavar="SOORT", help="Alleen dit soort. Mag vaker.")
@click.option("--week", metavar="JAAR-Wnn", help="Alleen wat in deze week valt, zoals 2026-W23.")
@click.option("--as-of", metavar="DATUM", help="Wat er op die dag te doen is.")
@page_options("text", "json", "markdown", "html", "docx", "csv", "xlsx", "ics")
@store_options
@click.pass_context
def todo(ctx: click.Context, /, **options: Any) -> None:
    """Zie over al je zaken wat er te doen is.

    Wat te laat is staat voorop, dan wat na te gaan is en wat nadert. Daarna komt wat je toezei, en
    welke antwoorden op andere feiten of regels rusten dan nu gelden. Bij elk punt staat de opdracht
    waarmee je verdergaat.
    """
    from adwijzer.cases.todo import KINDS, only, tasks_of_cases
    from adwijzer.office.server import CasesOnServer
    from adwijzer.presenting import tasks as pages
    from adwijzer.presenting.kinds import written

    for kind in options["soort"]:
        if kind not in KINDS:
            raise InputError.of(f"onbekend soort {shown(kind, KINDS)}", did_you_mean(kind, KINDS))
    week = _week(options["week"])
    day = day_in("--as-of", options["as_of"]) or date.today()  # noqa: DTZ011
    form, path = form_in(ctx, options), place_in(options)
    by = who_in(options)
    ad, base = options["ad"] or by, base_of(options)
    with store_in(options, "empty") as store:
        if isinstance(store, CasesOnServer):
            if ad != by:
                raise InputError.of("over de server zie je alleen je eigen zaken", "laat --ad weg")
            tasks = store.tasks(day)
        else:
            tasks = tasks_of_cases(store, base, day, ad)
        found = only(tasks, options["soort"], week)
    match form:
        case "json":
            content: str | bytes = as_json(pages.todo_data(found))
        case "csv" | "xlsx":
            content = pages.todo_table(found, form)
        case "ics":
            content = pages.todo_calendar(found).encode()
        case _:
            content = written(pages.todo_page(found, ad, day), form)
    deliver([content], form, path)


def _week(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = re.fullmatch(r"(\d{4})-?W(\d{1,2})", text.strip().upper())
    if found is None or not 1 <= int(found[2]) <= 53:
        raise InputError.of("`--week` moet een week zijn", "zoals: --week 2026-W23")
    return int(found[1]), int(found[2])

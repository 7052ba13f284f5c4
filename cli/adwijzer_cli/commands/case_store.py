"""The commands of `advise case` about what is kept: verified, taken out, erased, copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from adwijzer.text.diagnostics import InputError
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.case_base import (
    as_json,
    base_of,
    code_argument,
    page_options,
    store_in,
    store_options,
    who_in,
)
from adwijzer_cli.commands.options import PathWord, database_in, day_in
from adwijzer_cli.commands.output import deliver, form_in, place_in
from adwijzer_cli.dutch import DutchCommand
from adwijzer_cli.terminal import confirmed, tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from adwijzer.store.cases.references import CaseRef

FOUND_SOMETHING = 1


@click.command("verify", cls=DutchCommand)
@click.argument("code", metavar="[CODE]", required=False)
@click.option("--head", metavar="NUMMER:HASH", help="De kop van de keten, die je elders bewaarde.")
@page_options("text", "json")
@store_options
@click.pass_context
def verify(ctx: click.Context, /, code: str | None, **options: Any) -> int:
    """Kijk na of er niets is veranderd, weg is, erbij kwam of verplaatst is.

    Je ziet de kop van de keten: een nummer en een hash. Bewaar die ergens anders. Alleen met --head
    blijkt of het eind eraf is, of dat alles opnieuw geschreven is. Is er iets gevonden, dan is de
    afsluitcode 1.
    """
    from adwijzer.store.cases.chain import Head
    from adwijzer.store.cases.verification import verify as verified

    head = None if options["head"] is None else Head.parse(options["head"])
    with store_in(options) as store:
        case = None if code is None else store.case(code, who_in(options))
        found = verified(store, case, head)
    if form_in(ctx, options) == "json":
        data = {
            "kop": None if found.head is None else str(found.head),
            "gebeurtenissen": found.events,
            "zaken": found.cases,
            "bevindingen": [{"nummer": each.number, "tekst": str(each)} for each in found.findings],
        }
        content = as_json(data)
    else:
        events = counted(found.events, "gebeurtenis", "gebeurtenissen")
        lines = [f"Nagekeken: {events} in {counted(found.cases, 'zaak', 'zaken')}."]
        lines += [f"  - {each}" for each in found.findings]
        lines += [] if found.findings else ["Alles klopt."]
        lines += [] if found.head is None else [f"Kop van de keten: {found.head}"]
        content = "".join(f"{line}\n" for line in lines)
    deliver([content], "text", place_in(options))
    return FOUND_SOMETHING if found.findings else 0


@click.command("export", cls=DutchCommand)
@code_argument
@page_options("json", "html", "markdown", "docx", "text")
@store_options
@click.pass_context
def export(ctx: click.Context, /, code: str, **options: Any) -> None:
    """Geef alles wat over een zaak bewaard is, als gegevens of als leesbare bladzij.

    \b
    Voorbeelden:
      advise case export Z-12 --out zaak.json
      advise case export Z-12 --out zaak.html
    """
    from adwijzer.cases.desk import DeskCase
    from adwijzer.presenting.cases import export_page
    from adwijzer.presenting.kinds import written
    from adwijzer.store.cases.export import export_case

    form, path = form_in(ctx, options, "json"), place_in(options)
    with store_in(options) as store:
        desk = DeskCase.read(store, code, who_in(options))
        data = export_case(store, desk.ref) if form == "json" else None
    if data is not None:
        content: str | bytes = as_json(data)
    else:
        content = written(export_page(base_of(options), desk), form)
    deliver([content], form, path)


@click.command("erase", cls=DutchCommand)
@click.argument("code", metavar="[CODE]", required=False)
@click.option(
    "--older-than", metavar="DATUM", help="Alle zaken waarin sinds die dag niets gebeurde."
)
@click.option("--yes", is_flag=True, help="Wis zonder te vragen.")
@store_options
def erase(code: str | None, older_than: str | None, yes: bool, **options: Any) -> None:
    """Wis zaken voorgoed. Niemand kan daarna nog lezen wat erin stond.

    De sleutel van de zaak gaat weg, en haar code. Alleen losse nummers, tijden en soorten
    gebeurtenis blijven, zodat de keten klopt.

    \b
    Voorbeelden:
      advise case erase Z-12 --yes
      advise case erase --older-than 31-12-2021
    """
    if (code is None) == (older_than is None):
        raise InputError.of(
            "noem één zaak, of geef --older-than", "zoals: advise case erase Z-12 --yes"
        )
    by, before = who_in(options), day_in("--older-than", older_than)
    with store_in(options) as store:
        if code is not None:
            cases: Sequence[CaseRef] = [store.case(code, by)]
            if cases[0].ad != by:
                raise InputError.of(
                    "deze zaak is met je gedeeld; alleen van wie zij is kan haar wissen",
                    "vraag het aan die arbeidsdeskundige",
                )
        else:
            cases = [
                each
                for each in store.cases(by)
                if each.ad == by and before is not None and each.last_at.date() < before
            ]
        if not cases:
            click.echo("Er is niets te wissen.")
            return
        what = counted(len(cases), "zaak", "zaken")
        if not yes and not confirmed(f"Wil je {what} voorgoed wissen?"):
            raise InputError.of(f"er is niets gewist: {what}", "geef --yes als je het zeker weet")
        store.erase(cases, by)
    click.echo(f"Gewist: {what}. Wat erin stond is weg.")


@click.command("backup", cls=DutchCommand)
@click.argument("content", metavar="INHOUD", type=PathWord("file"))
@click.argument("keys", metavar="SLEUTELS", type=PathWord("file"))
@store_options
def backup(content: str, keys: str, **options: Any) -> None:
    """Maak een reservekopie: de inhoud in het ene bestand, de sleutels in het andere.

    Bewaar de twee op verschillende plaatsen. Kopieën van sleutels van meer dan dertig dagen oud, in
    dezelfde map, worden verwijderd. Anders bleef gewiste inhoud leesbaar.
    """
    from adwijzer.store.cases.copies import backup as copied

    with store_in(options) as store:
        made = copied(store, Path(content), Path(keys))
    click.echo(f"Bewaard: {counted(made.cases, 'zaak', 'zaken')}, in {content} en {keys}.")
    click.echo(f"Kop van de keten: {made.head}")
    for file in made.removed:
        tell(f"Verwijderd, want ouder dan dertig dagen: {file}.")


@click.command("restore", cls=DutchCommand)
@click.argument("content", metavar="INHOUD", type=PathWord("file"))
@click.argument("keys", metavar="[SLEUTELS]", required=False, type=PathWord("file"))
@click.option("--over", is_flag=True, help="Ook als de database nieuwere gebeurtenissen heeft.")
@store_options
def restore(content: str, keys: str | None, over: bool, **options: Any) -> None:
    """Zet een reservekopie terug. Wat sindsdien gewist is, wordt opnieuw gewist.

    De database die er stond, blijft onder een andere naam bewaard.
    """
    from adwijzer.store.cases.copies import restore as put_back

    by = who_in(options)
    file = None if keys is None else Path(keys)
    found = put_back(Path(content), file, database_in(options["database"]), None, by, over=over)
    click.echo(f"Teruggezet: {counted(found.cases, 'zaak', 'zaken')}.")
    if found.erased:
        click.echo(f"Opnieuw gewist: {counted(found.erased, 'zaak', 'zaken')}.")
    if found.unreadable:
        click.echo(f"Zonder sleutel, dus niet te lezen: {found.unreadable}.")
    if found.aside is not None:
        click.echo(f"De database die er stond, heet nu {found.aside}.")
    click.echo(f"Kop van de keten: {found.head}")

"""Writes docs/toegang.md: who may what, as the code says.

python -m tests.office.access_page > docs/toegang.md
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import click
from fastapi import FastAPI
from fastapi.routing import iter_route_contexts

from adwijzer.office.access import ALLOWED, Deed
from adwijzer.office.roles import Role
from adwijzer_cli.main import cli
from adwijzer_web.guard import API
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.places import deeds_at

ANYONE = "iedereen, ook zonder aanmelden"
_ROLES: Mapping[Role, str] = MappingProxyType(
    {
        Role.AD: "De arbeidsdeskundige: de eigen zaken.",
        Role.PLANNER: "Wie opdrachten verdeelt: het register, en geen feit van een zaak.",
        Role.BELEID: "Wie over het beleid gaat: de regels en de cijfers van de praktijk, en geen"
        " code van een zaak of cliënt.",
        Role.BEHEER: "Wie het kantoor beheert: mensen, bewaren en inzage, en geen feit van een"
        " zaak.",
    }
)
"""What each role is for."""
_DATABASE: Mapping[str, Deed | None] = MappingProxyType(
    {
        **dict.fromkeys(("case verify", "case backup", "case restore"), None),
        **dict.fromkeys(("register clock", "web"), None),
        "case": Deed.OWN_CASES,
        "register": Deed.REGISTER,
        "rules practice": Deed.FIGURES,
    }
)
"""Commands about the database of an office, by how they begin; None is for who has the machine.
All other commands touch no database, and so tell nothing of an office."""
_HEAD = """# Wie mag wat op de server van een kantoor

Deze bladzij is uit de code gemaakt, en een test vergelijkt haar ermee. Een andere test probeert
elk adres, elk pad van de API en elke opdracht met elke rol, en vindt niets wat hier niet staat.
Iemand kan meer rollen hebben, en mag dan wat elke rol mag.
"""
_CASES = """Welke zaken een arbeidsdeskundige ziet, hangt niet van de rol af maar van de zaak: de
eigen zaken, en die met deze persoon gedeeld zijn. Een zaak van een ander bestaat hier niet: het
adres geeft hetzelfde antwoord als een adres dat nooit bestond. Codes zijn uniek per
arbeidsdeskundige, dus een code die een ander al gebruikt, is gewoon vrij.
"""
_COMMANDS = """Wie het wachtwoord van de database heeft, is beheerder van de machine. Zonder de
sleutels leest die niets van een zaak. Zo iemand kan de opdrachten rechtstreeks op de database
geven. Ieder ander zet `ADWIJZER_SERVER` op het adres van de server: dan gelden de rollen hieronder.
Een besluit met `--zaak` is werk aan een eigen zaak, `role-conflict` met `--database` is werk aan
het register, en `rules practice --eigen` is voor een arbeidsdeskundige.
"""


def page(app: FastAPI, knowledge: Knowledge) -> str:
    """The page, for an application with an office."""
    return (
        "\n".join(
            [
                _HEAD,
                "## Rollen\n",
                *_table(("rol", "waarvoor"), ((role.value, text) for role, text in _ROLES.items())),
                "## Wat iemand kan doen\n",
                *_table(("wat", "wie"), ((deed.value, _who([deed])) for deed in Deed)),
                _CASES,
                "## Adressen in de browser\n",
                *_table(("adres", "wat", "wie"), _addresses(app, knowledge, api=False)),
                "## Paden van de API\n",
                *_table(("pad", "wat", "wie"), _addresses(app, knowledge, api=True)),
                "## Opdrachten\n",
                _COMMANDS,
                *_table(("opdracht", "wat", "wie"), _commands()),
            ]
        ).rstrip()
        + "\n"
    )


def routes(app: FastAPI) -> Iterator[tuple[str, str]]:
    """Every address with each method, but HEAD."""
    for route in iter_route_contexts(app.routes):
        for method in sorted((route.methods or set()) - {"HEAD"}):
            yield re.sub(r":\w+\}", "}", str(route.path)), method


def general(path: str, knowledge: Knowledge) -> str:
    """An address with the word for a decision in the place of its name."""
    parts = path.split("/")
    for place, names in ((1, knowledge.by_page), (3, knowledge.by_command)):
        if len(parts) > place and parts[place] in names and (place == 1 or parts[2] == "decisions"):
            parts[place] = "{besluit}"
    return "/".join(parts)


def _addresses(app: FastAPI, knowledge: Knowledge, *, api: bool) -> list[tuple[str, str, str]]:
    pages = [*knowledge.by_page, "rolconflict"]
    found = set()
    for path, _ in routes(app):
        if path.startswith(f"{API}/") == api:
            deeds = deeds_at(path, pages)
            what = "; of ".join(deed.value for deed in deeds)
            found.add((f"`{general(path, knowledge)}`", what, _who(deeds)))
    return sorted(found)


def commands(group: click.Group = cli, above: str = "") -> Iterator[str]:
    """Every command of the program, by its words."""
    with click.Context(group) as context:
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            words = f"{above} {name}".strip()
            if isinstance(command, click.Group):
                if command.invoke_without_command:
                    yield words
                yield from commands(command, words)
            else:
                yield words


def _deed_of(words: str) -> Deed | None:
    """What a command does; None when only who has the machine gives it."""
    for start, deed in _DATABASE.items():
        if f"{words} ".startswith(f"{start} "):
            return deed
    return Deed.ADVICE


def _commands() -> list[tuple[str, str, str]]:
    found = []
    for words in commands():
        deed = _deed_of(words)
        who = "wie de machine beheert" if deed is None else _who([deed])
        what = "op de machine zelf" if deed is None else deed.value
        found.append((f"`advise {words}`", what, who))
    assert all(
        any(f"{each} ".startswith(f"{start} ") for each in commands()) for start in _DATABASE
    )
    return found


def _who(deeds: Iterable[Deed]) -> str:
    roles: set[Role] = set()
    for deed in deeds:
        if deed not in ALLOWED:
            return ANYONE
        roles |= ALLOWED[deed]
    if roles == {*Role}:
        return "iedereen die aangemeld is"
    return ", ".join(role.value for role in Role if role in roles)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


if __name__ == "__main__":
    from tests.office.web import open_office_in

    with tempfile.TemporaryDirectory() as made:
        known = Knowledge.read()
        with open_office_in(Path(made), known) as found_here:
            sys.stdout.write(page(found_here.app, known))

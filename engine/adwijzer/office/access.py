"""What each role may do: the one place that says so.

Pages, endpoints and commands are each about one deed (`adwijzer_web.places`), and ask here. Whose
cases somebody sees is no matter of roles: the store gives an AD their own and what is shared with
them, and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from adwijzer.office.roles import Role


class Deed(Enum):
    """What somebody can do, as people read it."""

    SIGN_IN = "aanmelden, en zien of de server werkt"
    ADVICE = "advies vragen zonder zaak, en de regels en bronnen lezen"
    OWN_CASES = "eigen zaken, en zaken die met je gedeeld zijn"
    OWN_FIGURES = "cijfers over je eigen zaken"
    FIGURES = "cijfers van de praktijk, in groepen van tien of meer"
    REGISTER = "het register van opdrachten"
    PEOPLE = "mensen, rollen en toegangswoorden"
    AUDIT = "wie welke zaak zag of veranderde, zonder feiten"


ALLOWED: Mapping[Deed, frozenset[Role]] = MappingProxyType(
    {
        Deed.ADVICE: frozenset(Role),
        Deed.OWN_CASES: frozenset({Role.AD}),
        Deed.OWN_FIGURES: frozenset({Role.AD}),
        Deed.FIGURES: frozenset({Role.BELEID}),
        Deed.REGISTER: frozenset({Role.PLANNER}),
        Deed.PEOPLE: frozenset({Role.BEHEER}),
        Deed.AUDIT: frozenset({Role.BEHEER}),
    }
)
"""Who may do what; what is not here needs no signing in."""

ROLES: Mapping[Role, str] = MappingProxyType(
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

COMMANDS: Mapping[str, Deed | None] = MappingProxyType(
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


def deed_of_command(words: str) -> Deed | None:
    """What a command does; None when only who has the machine gives it."""
    for start, deed in COMMANDS.items():
        if f"{words} ".startswith(f"{start} "):
            return deed
    return Deed.ADVICE


def may(roles: frozenset[Role], deed: Deed) -> bool:
    """Whether somebody with these roles may do something."""
    return deed not in ALLOWED or bool(roles & ALLOWED[deed])

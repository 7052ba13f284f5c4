"""What each role may do: the one place that says so.

Pages and endpoints are each about one deed (`adwijzer_web.places`), and ask here. Whose cases
somebody sees is no matter of roles: the store gives an AD their own and what is shared with them,
and nothing else.
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


def may(roles: frozenset[Role], deed: Deed) -> bool:
    """Whether somebody with these roles may do something."""
    return deed not in ALLOWED or bool(roles & ALLOWED[deed])

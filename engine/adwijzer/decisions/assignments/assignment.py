"""One assignment, with the columns of a register and what they may hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from msgspec import Struct

_YES_NO = ("ja", "nee")


class Assignment(Struct, frozen=True, kw_only=True, gc=False):
    """One assignment of one AD; None is unknown, and never the same as `nee`.

    The names are those of the columns. A register always knows `ad`; only an assignment that is
    still to be given to someone has None there. `eind` is the last day; None is an open end, or an
    end that nobody wrote down.
    """

    opdracht: str
    ad: str | None
    client: str | None = None
    werkgever: str | None = None
    opdrachtgever: str | None = None
    rol: str
    soort_opdracht: str | None = None
    start: date
    eind: date | None = None
    status: str
    vraag: str | None = None
    standpunt_ingenomen: str | None = None
    instemming_client: str | None = None
    rol_uitgelegd: str | None = None
    acceptatiebevestiging: str | None = None
    plan_knelpunten: str | None = None
    collegiale_toets: str | None = None
    afspraak_over_tijd: str | None = None
    heeft_werkgever: str | None = None


COLUMNS: tuple[str, ...] = Assignment.__struct_fields__
"""All columns, in the order in which they are written."""

REQUIRED: tuple[str, ...] = ("opdracht", "ad", "rol", "start", "status")
"""Columns that a register must have, with a value in every row."""

CODES: tuple[str, ...] = ("opdracht", "ad", "client", "werkgever", "opdrachtgever", "vraag")
"""Columns with codes that the user chooses."""

NUMBERED: tuple[str, ...] = ("opdracht", "werkgever", "opdrachtgever")
"""Codes of what is often numbered: assignments, and firms in the trade register."""

DAYS: tuple[str, ...] = ("start", "eind")
"""Columns with a date."""

CANCELLED = "vervallen"
"""The status of an assignment that does not count."""

CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "rol": ("beoordelaar", "adviseur", "coach", "bemiddelaar", "casemanager"),
        "soort_opdracht": (
            "beoordeling",
            "advies_individu",
            "advies_organisatie",
            "begeleiding",
            "deskundigenoordeel",
            "bemiddeling",
        ),
        "status": ("gepland", "lopend", "afgerond", CANCELLED),
        "standpunt_ingenomen": _YES_NO,
        "instemming_client": _YES_NO,
        "rol_uitgelegd": _YES_NO,
        "acceptatiebevestiging": _YES_NO,
        "plan_knelpunten": _YES_NO,
        "collegiale_toets": _YES_NO,
        "afspraak_over_tijd": ("vast", "richttijd", "geen"),
        "heeft_werkgever": _YES_NO,
    }
)
"""Columns with words of a closed list."""

MEANINGS: Mapping[str, str] = MappingProxyType(
    {
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
)
"""What each column but `opdracht` holds, in Dutch."""

"""Every address of the server, with what is done there: `Deed` says who may."""

from __future__ import annotations

from collections.abc import Collection

from adwijzer.office.access import Deed
from adwijzer_web.guard import API

CASES, REGISTER, ADMINISTRATION = "/zaken", "/register", "/beheer"
SIGN_IN, SIGN_OFF = "/aanmelden", "/afmelden"

_EXACT: dict[str, tuple[Deed, ...]] = {
    "/": (Deed.ADVICE,),
    "/over-de-api": (Deed.ADVICE,),
    "/static/{name}": (Deed.SIGN_IN,),
    f"{API}/health": (Deed.SIGN_IN,),
    f"{API}/readiness": (Deed.SIGN_IN,),
    f"{API}/openapi.json": (Deed.SIGN_IN,),
    f"{API}/visitor": (Deed.ADVICE,),
    SIGN_OFF: (Deed.SIGN_IN,),
    "/afgemeld": (Deed.SIGN_IN,),
    f"{CASES}/praktijk": (Deed.FIGURES, Deed.OWN_FIGURES),
    f"{API}/practice-figures": (Deed.FIGURES, Deed.OWN_FIGURES),
    f"{ADMINISTRATION}/inzage": (Deed.AUDIT,),
}
_BELOW: tuple[tuple[str, Deed], ...] = (
    (SIGN_IN, Deed.SIGN_IN),
    ("/afgemeld", Deed.SIGN_IN),
    (CASES, Deed.OWN_CASES),
    (f"{API}/cases", Deed.OWN_CASES),
    (f"{API}/case-imports", Deed.OWN_CASES),
    (f"{API}/tasks", Deed.OWN_CASES),
    (REGISTER, Deed.REGISTER),
    (f"{API}/assignments", Deed.REGISTER),
    (f"{API}/assignment-checks", Deed.REGISTER),
    (f"{API}/assignment-codes", Deed.REGISTER),
    (f"{API}/assignment-imports", Deed.REGISTER),
    (ADMINISTRATION, Deed.PEOPLE),
    ("/regels", Deed.ADVICE),
    (f"{API}/decisions", Deed.ADVICE),
    (f"{API}/rule-base", Deed.ADVICE),
    (f"{API}/sources", Deed.ADVICE),
)


def deeds_at(path: str, pages: Collection[str]) -> tuple[Deed, ...]:
    """What is done at an address, any of it; nothing for an address that nobody said that of.

    Args:
        path: as the program knows it, with names in braces.
        pages: the first part of the addresses of decisions.
    """
    if path in _EXACT:
        return _EXACT[path]
    for start, deed in _BELOW:
        if path == start or path.startswith(start + "/"):
            return (deed,)
    return (Deed.ADVICE,) if path.split("/")[1] in pages else ()

"""A server of one's own with cases in it, for tests that look at their pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.server import running

SECRET = "een-geheim-van-deze-start-0123456789"  # noqa: S105
LATE = {
    "eerste_ziektedag": "2-3-2026",
    "kader": "werknemer",
    "probleemanalyse_datum": "nog niet",
}
"""Facts of a case in which something is late."""
FACTS = {
    "contactvorm": {"agenda": "uitkomst_bespreken", "voorkeur_client": "beeldbellen"},
    "inzetmoment": {},
    "opdrachtacceptatie": {"soort_opdracht": "beoordeling", "afspraak_over_tijd": "vast"},
    "informatiedeling": {"soort_informatie": "medisch", "ontvanger": "bedrijfsarts"},
    "rapportcontrole": {"concept_naar": "beide", "methode_vermeld": "nee"},
    "gesprek": {"fase": "brief"},
}
"""What is said beside the facts of the case, for each decision to have its answer."""


@contextmanager
def own_desk(knowledge: Knowledge, folder: Path, ad: str = "AD-1") -> Iterator[str]:
    """The address of a server of one's own, whose cases are in this folder."""
    database = str(folder / "zaken.db")
    settings = Settings(seconds=30, nice=0, secret=SECRET, database=database)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADWIJZER_BY", ad)
        patch.setenv("ADWIJZER_SLEUTELS", str(folder / "sleutels.db"))
        patch.setenv("ADWIJZER_DATABASE", database)
        with running(make_app(knowledge, settings)) as found:
            yield found


@contextmanager
def at_the_desk(address: str) -> Iterator[httpx.Client]:
    """Someone with the key of that server."""
    with httpx.Client(base_url=address, timeout=60, follow_redirects=True) as client:
        assert client.get(f"/binnen?sleutel={SECRET}").status_code == 200
        yield client


def opened(own: httpx.Client, code: str, **facts: str) -> str:
    """A new case with these facts, and its address."""
    place = own.post("/zaken", data={"code": code}).url.path
    if facts:
        assert own.post(f"{place}/feiten", data=facts).url.path == place
    return place


def keep(own: httpx.Client, place: str, decision: str, chosen: str, **choice: str) -> None:
    """Keep an answer of a case with what was chosen."""
    sent = own.post(
        f"{place}/{decision}",
        data={**FACTS[decision], "bewaar-dit": "ja", "is-gekozen": chosen, **choice},
    )
    assert sent.url.path == place

"""The commands of a case on PostgreSQL, with the keys in a database of their own."""

from __future__ import annotations

import pytest

from tests.cases.flow import DAY, done, facts, kinds, refused
from tests.store.conftest import server  # noqa: F401 - a fixture
from tests.store.postgresql import Server

pytestmark = pytest.mark.check(part="register")


def test_a_case_from_begin_to_end(
    server: Server,  # noqa: F811 - the fixture
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", server.new_schema())
    monkeypatch.setenv("ADWIJZER_SLEUTELS", server.new_schema())

    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026 --agenda nazorg")
    line = f"timing --zaak Z-1 {DAY} --keep --gekozen nu_wenselijk"
    done(f"{line} --reden-afwijking vakinhoudelijk --notitie kort")
    done("contact-form --zaak Z-1 --gekozen-vorm fysiek --keep")
    done("case set Z-1 --verlengd ja")
    assert facts()["zaak", "verlengd"] == "ja"
    assert kinds().count("keuze") == 2
    assert done("case replay Z-1 --format json").data[0]["uitkomst"] == "gelijk"
    found = done("case todo --as-of 2026-06-01 --format json").data
    assert "feiten" in {each["soort"] for each in found}
    assert found == done("case todo --as-of 2026-06-01 --format json").data  # from the snapshot
    done("case correct Z-1 verlengd")
    assert ("zaak", "verlengd") not in facts()
    assert len(done("rules practice --eigen --format json").data) > 0
    done("case erase Z-1 --yes")
    assert "deze zaak is er niet" in refused("case show Z-1")
    assert "Alles klopt" in done("case verify").text

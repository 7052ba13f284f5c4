"""What is kept can be verified, taken out, erased, copied and put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases.flow import DAY, done, facts, refused
from tests.cli.command import advise

pytestmark = pytest.mark.check(part="register")

BASE = "case open Z-1 --kader vangnet --database zaken.db"
HERE = "--database zaken.db"


def test_verify_prints_the_head_and_checks_one_kept_elsewhere() -> None:
    done(BASE)
    head = done(f"case verify {HERE} --format json").data["kop"]
    done(f"case set Z-1 --verlengd ja {HERE}")

    assert "Alles klopt" in done(f"case verify {HERE} --head {head}").text
    number, _, _ = head.partition(":")
    wrong = advise(f"case verify {HERE} --head {number}:{'0' * 64}")
    assert (wrong.status, "Alles klopt" in wrong.text) == (1, False)


def test_export_gives_everything_to_read_and_as_data() -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {HERE} {DAY} --keep --gekozen overwegen --reden-afwijking termijn")
    page = done(f"case export Z-1 {HERE} --format html").out
    data = done(f"case export Z-1 {HERE}").data

    for words in ("ziekengeld van UWV", "Inzetmoment", "Anders gekozen", "AD-1", "Z-1"):
        assert words in page
    assert [each["soort"] for each in data["gebeurtenissen"]] == [
        "geopend",
        "gezegd",
        "antwoord",
        "keuze",
    ]
    assert "Standaard is json." in done("case export --help").out


def test_an_erased_case_is_gone_and_the_chain_holds() -> None:
    done(BASE)
    assert "er is niets gewist" in refused(f"case erase Z-1 {HERE}")
    done(f"case erase Z-1 --yes {HERE}")

    assert "deze zaak is er niet" in refused(f"case show Z-1 {HERE}")
    assert "Alles klopt" in done(f"case verify {HERE}").text


def test_only_whose_a_case_is_erases_shares_and_hands_it_over() -> None:
    done(BASE)
    done(f"case share Z-1 --with AD-2 {HERE}")

    for line in ("erase Z-1 --yes", "share Z-1 --with AD-3", "transfer Z-1 --to AD-3"):
        assert "alleen van wie zij is" in refused(f"case {line} --by AD-2 {HERE}")


def test_old_cases_are_erased_together() -> None:
    done(BASE)

    assert "niets te wissen" in done(f"case erase --older-than 1-1-2020 --yes {HERE}").text
    assert "Gewist: 1 zaak" in done(f"case erase --older-than 31-12-2099 --yes {HERE}").text
    assert "noem één zaak" in refused(f"case erase --yes {HERE}")


def test_a_backup_is_put_back_without_what_was_erased_since() -> None:
    done(BASE)
    done(f"case open Z-2 --kader werknemer {HERE}")
    done(f"case backup inhoud.db sleutels.db {HERE}")
    done(f"case erase Z-2 --yes {HERE}")
    done(f"case set Z-1 --verlengd ja {HERE}")
    assert advise(f"case restore inhoud.db sleutels.db {HERE}").status == 2  # it would lose events
    done(f"case restore inhoud.db sleutels.db --over {HERE}")

    listed = [each["zaak"] for each in done(f"case list {HERE} --format json").data]
    assert listed == ["Z-1"]
    assert len(done(f"case show Z-1 {HERE} --format json").data["feiten"]) == 1


def test_keys_that_are_gone_are_said(tmp_path: Path) -> None:
    done(BASE)
    for file in tmp_path.glob("*sleutels*"):
        file.unlink()
    result = advise(f"case show Z-1 {HERE}")

    assert result.status == 3
    assert "sleutels" in result.complaint


def test_the_environment_names_database_and_keys(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "a.db"))
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(tmp_path / "elders.db"))
    done("case open Z-1 --kader vangnet")

    assert facts() == {("zaak", "kader"): "vangnet"}
    assert (tmp_path / "elders.db").exists()

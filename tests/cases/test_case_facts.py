"""A fact is said once, about the case, a contact or a report, and serves every decision."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases.flow import DAY, done, facts, history, kinds, refused, shown
from tests.cli.command import advise


def test_a_case_is_opened_with_facts_and_listed() -> None:
    opened = done("case open Z-1 --kader vangnet --eerste-ziektedag 2-3-2026")

    assert "zaak Z-1, met 2 feiten" in opened.text
    assert facts() == {("zaak", "kader"): "vangnet", ("zaak", "eerste_ziektedag"): "2026-03-02"}
    assert [each["zaak"] for each in done("case list --format json").data] == ["Z-1"]
    assert {each["door"] for each in history()} == {"AD-1"}


def test_each_ad_has_codes_of_their_own() -> None:
    done("case open Z-1")
    assert "al een zaak met deze code" in refused("case open Z-1")
    done("case open Z-1 --by AD-2")

    assert "deze zaak is er niet" in refused("case show Z-1 --by AD-3")


def test_a_fact_serves_every_decision_that_asks_it() -> None:
    done("case open Z-1 --heeft-werkgever ja --conflict-werkgever-werknemer ja")
    for command in ("timing", "acceptance", "report --methode-vermeld ja"):
        answer = done(f"{command} --zaak Z-1 {DAY} --format json").data
        assert answer["feiten"]["heeft_werkgever"] == "ja"
        assert answer["leidraad"] == "verzuim"
    told = done(f"contact-form --zaak Z-1 --agenda hoor_en_wederhoor {DAY} --format json").data
    assert told["feiten"]["conflict_werkgever_werknemer"] == "ja"
    assert "partijen_apart_spreken" in [each["id"] for each in told["aandachtspunten"]]


def test_what_a_flag_says_goes_over_the_case_and_is_not_kept_by_itself() -> None:
    done("case open Z-1 --kader vangnet")
    answer = done(f"timing --zaak Z-1 --kader participatiewet {DAY} --format json").data

    assert answer["feiten"]["kader"] == "participatiewet"
    assert facts() == {("zaak", "kader"): "vangnet"}
    assert kinds() == ["geopend", "gezegd"]


def test_keep_keeps_what_was_said_and_the_answer_with_its_rules() -> None:
    done("case open Z-1 --kader werknemer")
    kept = done(f"timing --zaak Z-1 --eerste-ziektedag 2-3-2026 {DAY} --keep --format json")

    assert facts()["zaak", "eerste_ziektedag"] == "2026-03-02"
    [answer] = [each for each in history() if each["soort"] == "antwoord"]
    assert answer["antwoord"] == kept.data
    assert answer["regelbank"]["sha256"] == kept.data["regelbank"]["sha256"]
    assert answer["peildatum"] == "2026-06-01"


def test_onbekend_takes_a_fact_back() -> None:
    done("case open Z-1 --kader vangnet --verlengd ja")
    done("case set Z-1 --verlengd onbekend")

    assert facts() == {("zaak", "kader"): "vangnet"}
    assert history()[-1]["waarde"] == "onbekend"


def test_saying_the_same_again_changes_nothing() -> None:
    done("case open Z-1 --kader vangnet")

    assert "Er is niets veranderd" in done("case set Z-1 --kader vangnet").text
    assert len(history()) == 2


def test_a_fact_knows_since_when_it_is_known() -> None:
    done("case open Z-1 --eerste-ziektedag 2-3-2026")
    done("case set Z-1 --probleemanalyse-datum 9-4-2026 --bekend-op 20-4-2026")

    [said] = [each for each in shown()["feiten"] if each["feit"] == "probleemanalyse_datum"]
    assert (said["waarde"], said["bekend_op"]) == ("2026-04-09", "2026-04-20")
    before = done(f"timing --zaak Z-1 --known-at 2026-04-19 {DAY} --format json").data
    after = done(f"timing --zaak Z-1 --known-at 2026-04-20 {DAY} --format json").data
    assert "probleemanalyse_datum" not in before["feiten"]
    assert "probleemanalyse_datum" in after["feiten"]


def test_a_contact_has_its_own_agenda_and_facts() -> None:
    done("case open Z-1 --kader werknemer")
    done("case set Z-1 --agenda kennismaking --fysiek-mogelijk nee --dag 2-3-2026")
    done("case set Z-1 --agenda nazorg --dag 1-6-2026")

    first = done("contact-form --zaak Z-1 --dag 2-3-2026 --format json").data
    last = done("contact-form --zaak Z-1 --format json").data
    assert (first["feiten"]["agenda"], first["feiten"]["fysiek_mogelijk"]) == (
        ["kennismaking"],
        "nee",
    )
    assert last["feiten"]["agenda"] == ["nazorg"]
    assert "fysiek_mogelijk" not in last["feiten"]


def test_another_agenda_begins_a_contact_and_the_same_goes_on_with_it() -> None:
    done("case open Z-1 --agenda kennismaking")
    done("contact-form --zaak Z-1 --agenda kennismaking --voorkeur-client fysiek --keep")
    done("contact-form --zaak Z-1 --agenda nazorg --keep")

    places = {
        each.get("kenmerk", "") for each in history() if each["soort"] in ("gezegd", "antwoord")
    }
    assert len(places) == 2
    assert "nazorg" in str(facts()["contact", "agenda"])


def test_what_belongs_to_one_question_is_never_a_fact_of_the_case() -> None:
    """Besluiten, Informatiedeling: consent, need and chance hold for this question alone."""
    done("case open Z-1 --kader werknemer")
    line = "sharing --zaak Z-1 --soort-informatie functioneel --ontvanger derde --keep"
    done(f"{line} --toestemming-client ja --noodzakelijk-voor-doel ja")

    assert facts() == {("zaak", "kader"): "werknemer"}
    again = done(f"{line} --format json").data
    assert "toestemming_client" not in again["feiten"]
    assert again["advies"]["oordeel"] == "niet_toegestaan"


def test_facts_come_from_a_file_too(tmp_path: Path) -> None:
    file = tmp_path / "zaak.yaml"
    file.write_text(
        "kader: vangnet\neerste_ziektedag: 2-3-2026\nagenda: [kennismaking]\n", encoding="utf-8"
    )
    done(f"case open Z-1 --case {file} --kader werknemer")

    assert facts()["zaak", "kader"] == "werknemer"
    assert facts()["contact", "agenda"] == ["kennismaking"]


WRONG = {
    "case open Z-1 --kader werknemer --heeft-werkgever nee": "kan niet samen",
    "case open Z-1 --kader wernemer": "bedoel je `werknemer`",
    "case open 111222333": "een BSN",
    "case set Z-0": "er is niets gezegd",
    "case set Z-9 --kader werknemer": "deze zaak is er niet",
    "case show Z-9": "deze zaak is er niet",
    "timing --zaak Z-9": "deze zaak is er niet",
    "timing --keep --kader vangnet": "`--keep` hoort bij `--zaak`",
    "contact-form --agenda nazorg --dag 1-1-2026": "`--dag` hoort bij `--zaak`",
    "case open Z-1 --kader vangnet --bekend-op 1-1-2099": "ligt in de toekomst",
    "case share Z-0": "`--with` ontbreekt",
    "case transfer Z-0": "`--to` ontbreekt",
    "case correct Z-0 kadr": "bedoel je `kader`",
}


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("'Jan de Vries'", "iets wat een naam kan zijn"),
        ("J.Jansen", "iets wat een naam kan zijn"),
        ("Z-123456782", "iets wat een BSN kan zijn"),  # passes the eleven test
        ("jan@bedrijf.nl", "een mailadres"),
        ("''", "de code van de zaak is leeg"),
    ],
)
def test_a_code_that_looks_like_a_person_is_refused_and_not_repeated(code: str, what: str) -> None:
    complaint = refused(f"case open {code}")

    assert what in complaint
    assert "code van de zaak" in complaint
    assert not any(each in complaint for each in ("Jan", "jan@", "123456782"))
    assert done("case list --format json").data == []


def test_wrong_use_is_refused_and_nothing_is_kept() -> None:
    done("case open Z-0 --kader vangnet")

    for line, message in WRONG.items():
        assert message in refused(line), line
    assert [each["zaak"] for each in done("case list --format json").data] == ["Z-0"]
    assert len(history("Z-0")) == 2


def test_facts_that_contradict_what_stands_in_the_case_are_refused() -> None:
    done("case open Z-1 --kader werknemer")

    assert "kan niet samen" in refused("case set Z-1 --heeft-werkgever nee")
    assert len(history()) == 2


def test_without_a_database_nothing_is_made_by_looking(tmp_path: Path) -> None:
    assert "hier zijn nog geen zaken" in refused("case show Z-1")
    assert done("case list --format json").data == []
    assert advise("timing --zaak Z-1").status == 2
    assert not (tmp_path / "data").exists()


def test_onbekend_takes_a_fact_back_and_it_is_asked_again() -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026 --verlengd ja")
    done("case set Z-1 --verlengd onbekend")
    answer = done(f"timing --zaak Z-1 {DAY} --format json").data

    assert ("zaak", "verlengd") not in facts()
    assert history()[-1]["waarde"] == "onbekend"
    assert "Teruggenomen: verlengd" in " ".join(done("case history Z-1").text.split())
    assert "verlengd" not in answer["feiten"]
    done("case set Z-1 --verlengd onbekend")
    assert len(history()) == 5, "what is not there is not taken back"


def test_onbekend_at_an_answer_takes_a_fact_back_only_when_it_is_kept() -> None:
    done("case open Z-1 --agenda kennismaking --fysiek-mogelijk nee")
    asked = done(f"contact-form --zaak Z-1 {DAY} --fysiek-mogelijk onbekend --format json").data
    assert asked["feiten"]["fysiek_mogelijk"] == "onbekend"
    assert facts()["contact", "fysiek_mogelijk"] == "nee"
    done(f"contact-form --zaak Z-1 {DAY} --fysiek-mogelijk onbekend --keep")

    assert ("contact", "fysiek_mogelijk") not in facts()


def test_onbekend_lifts_an_assumption_of_that_answer_and_of_no_later_one() -> None:
    """A case keeps what is known. That somebody did not know it is kept with the answer."""
    done("case open Z-1 --agenda kennismaking")
    line = f"contact-form --zaak Z-1 {DAY} --format json"
    kept = done(f"{line} --fysiek-mogelijk onbekend --keep").data
    later = done(line).data

    assert "fysiek_mogelijk" not in {each["feit"] for each in kept["aannamen"]}
    assert ("fysiek_mogelijk", "ja") in {(e["feit"], e["waarde"]) for e in later["aannamen"]}
    assert history()[-1]["feiten"]["fysiek_mogelijk"] == "onbekend"

"""The four cases that the command was made for."""

from __future__ import annotations

from tests.cli.command import advice, advise, contact_form, section

WORKPLACE = (
    "contact-form --agenda werkplekonderzoek --agenda procesafspraken_maken"
    " --fysiek-mogelijk ja --voorkeur-client beeldbellen"
)
CHECKING = (
    "contact-form --agenda gegevens_controleren --controversieel-onderwerp nee"
    " --voorkeur-client beeldbellen --fysiek-mogelijk ja --beeldbellen-mogelijk ja"
)


def test_a_workplace_is_examined_on_site_even_if_the_client_prefers_video() -> None:
    answer = advise(f"{WORKPLACE} --format json").data

    assert advice(answer) == ("fysiek", "vereist")
    assert answer["advies"]["zekerheid"] == "vast"


def test_the_plan_says_that_process_agreements_can_be_made_beforehand_by_video_or_phone() -> None:
    answer = advise(f"{WORKPLACE} --format json").data

    beforehand, now = answer["plan"]
    assert (beforehand["moment"], now["moment"]) == ("vooraf", "nu")
    assert beforehand["agendapunten"] == ["procesafspraken_maken"]
    assert "via beeldbellen of via de telefoon" in beforehand["toelichting"]
    assert now["agendapunten"] == ["werkplekonderzoek"]
    assert now["contactvorm"] == "fysiek"


def test_the_plan_stands_in_the_text_too() -> None:
    result = advise(WORKPLACE)

    assert result.out.startswith("Fysiek. Vast")
    plan = section(result.out, "Plan")
    assert "Procesafspraken maken: dit kan vooraf via beeldbellen of via de telefoon." in plan
    assert "Werkplekonderzoek: doe dit fysiek." in plan


def test_a_few_uncontroversial_data_may_be_checked_by_video_if_the_client_prefers_that() -> None:
    answer = advise(f"{CHECKING} --hoeveelheid-informatie beperkt --format json").data

    assert advice(answer) == ("beeldbellen", "aanvaardbaar")
    assert answer["advies"]["zekerheid"] == "vast"
    assert answer["vragen"] == []
    assert {"contactvorm": "fysiek", "oordeel": "voorkeur"} in answer["alternatieven"]


def test_without_the_amount_of_information_the_advice_is_provisional() -> None:
    answer = advise(f"{CHECKING} --format json").data

    assert answer["advies"]["zekerheid"] == "voorlopig"
    assert len(answer["advies"]["mogelijk"]) > 1
    assert answer["vragen"]


def test_a_provisional_text_says_so_first_and_under_what_it_changes() -> None:
    result = advise(CHECKING)

    assert result.text.startswith("Voorlopig fysiek. Dat verandert alleen als ")
    assert "Nog te vragen" in result.out.splitlines()


def test_an_answer_to_the_first_question_can_settle_a_provisional_advice() -> None:
    answer = advise(f"{CHECKING} --format json").data

    question = answer["vragen"][0]
    certainties = {
        reply: contact_form({**answer["feiten"], question["feit"]: reply})["advies"]["zekerheid"]
        for reply in question["antwoorden"]
    }
    assert "vast" in certainties.values()
    assert certainties["onbekend"] == "voorlopig"


def test_a_workplace_alone_is_certain_as_long_as_what_was_assumed_holds() -> None:
    result = advise("contact-form --agenda werkplekonderzoek")

    assert result.text.startswith(
        "Fysiek. Vast, zolang fysiek afspreken mogelijk is en de arbeidsdeskundige op de werkplek"
        " mag komen. Fysiek contact is vereist."
    )


def test_what_was_assumed_is_in_the_data() -> None:
    answer = contact_form({"agenda": ["werkplekonderzoek"]})

    assert advice(answer) == ("fysiek", "vereist")
    assert answer["advies"]["zekerheid"] == "vast"
    assumed = {(a["feit"], a["waarde"]) for a in answer["aannamen"]}
    assert assumed == {
        ("fysiek_mogelijk", "ja"),
        ("toegang_werkplek", "ja"),
        ("telefonisch_mogelijk", "ja"),
        ("belemmering_client", "nee"),
        ("client_weigert_fysiek", "nee"),
    }
    assert answer["advies"]["zolang"] == ["fysiek_mogelijk", "toegang_werkplek"]


def test_whoever_says_unknown_takes_the_assumption_away() -> None:
    answer = contact_form({"agenda": ["werkplekonderzoek"], "fysiek_mogelijk": "onbekend"})

    assert answer["advies"]["zekerheid"] == "voorlopig"
    assert "fysiek_mogelijk" not in [assumption["feit"] for assumption in answer["aannamen"]]

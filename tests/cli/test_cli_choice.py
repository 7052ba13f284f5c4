"""What the AD chose after an advice, on the command line."""

import pytest

from adwijzer.decisions.choice import choosable, reasons_of
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from tests.cli.command import advise

REFUSED = "sharing --soort-informatie medisch --ontvanger werkgever"  # D-20: never
CASE_DECISIONS = [each for each in load_rules().decisions if each.kind != "pairs"]


@pytest.mark.parametrize("decision", CASE_DECISIONS, ids=lambda each: each.name)
def test_every_decision_knows_the_reason_of_the_profession(decision: Decision) -> None:
    assert "vakinhoudelijk" in [value.name for value in reasons_of(decision)]
    assert len(choosable(decision)) > 1


def test_a_deviation_stands_in_the_answer_with_its_reason_and_note() -> None:
    line = f"{REFUSED} --gekozen toegestaan --reden-afwijking vakinhoudelijk"
    told = advise(f"{line} --notitie", "met de jurist besproken")
    data = advise(f"{line} --format json --notitie", "met de jurist besproken").data

    assert "Je koos toegestaan. Het advies was niet toegestaan." in told.text
    assert "De reden: vakinhoudelijk." in told.text
    assert data["keuze"] == {
        "gekozen": "toegestaan",
        "gevolgd": "nee",
        "reden": "vakinhoudelijk",
        "notitie": "met de jurist besproken",
    }
    assert data["advies"]["oordeel"] == "niet_toegestaan"


def test_a_deviation_without_a_reason_asks_for_one() -> None:
    assert "Schrijf op waarom je afwijkt" in advise(f"{REFUSED} --gekozen toegestaan").text


def test_a_followed_advice_says_so() -> None:
    result = advise(f"{REFUSED} --gekozen niet_toegestaan --format json")

    assert result.data["keuze"] == {"gekozen": "niet_toegestaan", "gevolgd": "ja"}


def test_at_a_contact_the_chosen_form_is_the_choice() -> None:
    line = "contact-form --agenda werkplekonderzoek --gekozen-vorm beeldbellen"
    data = advise(f"{line} --reden-afwijking reisafstand --format json").data

    assert data["keuze"] == {"gekozen": "beeldbellen", "gevolgd": "nee", "reden": "reisafstand"}


def test_what_was_chosen_is_for_the_dossier_alone() -> None:
    line = f"{REFUSED} --gekozen toegestaan --reden-afwijking situatie_client --lezer werkgever"
    told = advise(f"{line} --notitie", "zeker niet zeggen")

    assert "zeker niet" not in told.text
    assert "situatie" not in told.text
    assert "Je koos" not in told.text


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("--gekozen toegestan", "onbekende uitkomst `toegestan`"),
        ("--gekozen toegestaan --reden-afwijking zomaar", "onbekende reden"),
        ("--reden-afwijking termijn", "`--reden-afwijking` hoort bij `--gekozen`"),
        ("--notitie kort", "`--notitie` hoort bij `--gekozen`"),
        ("--gekozen niet_toegestaan --reden-afwijking termijn", "er is geen afwijking"),
        ("--gekozen toegestaan --notitie 06-12345678", "een telefoonnummer kan zijn"),
        ("--gekozen toegestaan --notitie ''", "staat geen tekst"),
    ],
)
def test_a_wrong_choice_is_refused(more: str, message: str) -> None:
    result = advise(f"{REFUSED} {more}")

    assert result.status == 2
    assert message in result.complaint
    assert result.out == ""


def test_a_medical_word_is_warned_of_and_not_repeated() -> None:
    result = advise(f"{REFUSED} --gekozen toegestaan --notitie", "na een depressieve periode")

    assert result.status == 0
    assert "een woord over ziekte of behandeling" in result.complaint
    assert "depress" not in result.complaint

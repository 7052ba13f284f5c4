"""`--lezer` and `--noem`: for whom a text is, and what that reader is told."""

from __future__ import annotations

import pytest

from tests.cli.command import advise

REFUSES = (
    "contact-form --agenda kennismaking --client-weigert-fysiek ja --alternatief-fysiek nee"
    " --heeft-werkgever ja"
)


@pytest.mark.parametrize(
    ("options", "reader"),
    [
        ("--format markdown", "opdrachtgever"),
        ("--format markdown --lezer client", "cliënt"),
        ("--lezer werkgever", "werkgever"),
        ("--format html --lezer werkgever", "werkgever"),
    ],
)
def test_a_text_says_for_whom_it_is(options: str, reader: str) -> None:
    assert f"Voor: {reader}." in advise(f"{REFUSES} {options}").out


def test_what_goes_into_a_report_keeps_a_refusal_from_the_principal() -> None:
    principal = advise(f"{REFUSES} --format markdown").out
    dossier = advise(f"{REFUSES} --format markdown --lezer dossier").out

    assert "weigert" in dossier
    assert "weiger" not in principal
    assert "staat in mijn dossier" in principal


def test_the_text_on_the_screen_and_the_data_are_for_the_dossier() -> None:
    assert "weiger" in advise(REFUSES).out
    assert advise(f"{REFUSES} --format json").data["feiten"]["client_weigert_fysiek"] == "ja"


def test_a_fact_that_is_named_is_told() -> None:
    text = advise(f"{REFUSES} --format markdown --lezer werkgever --noem client_weigert_fysiek")

    assert "de cliënt weigert" in text.out


def test_a_text_for_another_has_no_questions_and_no_certainty() -> None:
    text = advise(f"{REFUSES} --lezer client").out

    assert not [
        word
        for word in (
            "Nog te vragen",
            "Voorlopig",
            "Dit staat vast",
            "Mogelijk is nog",
            "Dit kan ook",
        )
        if word in text
    ]


def test_the_advice_is_not_told_beside_the_form_that_was_chosen() -> None:
    text = advise(f"{REFUSES} --gekozen-vorm telefonisch --lezer opdrachtgever").text

    assert "Gekozen is voor: telefonisch." in text
    assert "Het advies" not in text


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ("--lezer buurman", "onbekende lezer `buurman`"),
        ("--lezer client --format json", "`--format json` kan niet met `--lezer client`"),
        ("--lezer client --why", "`--why` kan niet met `--lezer client`"),
        ("--format markdown --what-if", "`--what-if` kan niet met `--lezer opdrachtgever`"),
        ("--noem kader", "`--noem` kan niet met `--lezer dossier`"),
        ("--lezer client --noem diagnose", "dit besluit heeft dat feit niet"),
    ],
)
def test_what_does_not_go_with_a_reader_is_refused(options: str, complaint: str) -> None:
    result = advise(f"{REFUSES} {options}")

    assert (result.status, result.out) == (2, "")
    assert complaint in result.err

"""A note is free text, so it is looked at before it is kept."""

import pytest

from adwijzer.text.diagnostics import InputError
from adwijzer.text.notes import is_medical, read_note

WORDS = ("psych-", "long covid", "ptss", "opname", "suïcid-")


@pytest.mark.parametrize(
    "text",
    [
        "de cliënt belt op 02-03-2026, dag 364, kamer 12.1",
        "afgesproken in week 13 en 26; 1.000 euro",
        "van 2026-03-02 tot 2026-04-01\nen daarna nog een keer",
    ],
)
def test_a_plain_note_is_taken(text: str) -> None:
    assert read_note(text, "hier") == text


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("nummer 111222333", "een BSN"),
        ("nummer 111.222.333 hoort erbij", "een BSN"),
        ("bel 06-12345678", "een telefoonnummer"),
        ("bel (030) 123 45 67", "een telefoonnummer"),
        ("mail jan@voorbeeld.nl", "een mailadres"),
    ],
)
def test_what_is_of_a_person_is_refused_and_not_repeated(text: str, what: str) -> None:
    with pytest.raises(InputError) as refused:
        read_note(text, "achter `--notitie`")

    [problem] = refused.value.diagnostics
    assert what in problem.message
    assert not any(digit in str(problem) for digit in "0123456789")
    assert "jan" not in str(problem)


@pytest.mark.parametrize("text", ["", "  \n", "x" * 501, "a\x07b", "a\u202eb"])
def test_a_note_is_short_and_visible(text: str) -> None:
    with pytest.raises(InputError):
        read_note(text, "hier")


def test_a_note_of_500_signs_fits() -> None:
    assert len(read_note("x" * 500, "hier")) == 500


@pytest.mark.parametrize(
    ("text", "medical"),
    [
        ("De psychiater vond", True),
        ("PTSS!", True),
        ("ptss-klachten", True),
        ("heeft LONG\ncovid", True),
        ("een opname", True),
        ("opnamen van het gesprek", False),
        ("fysiek gesprek", False),
        ("SUÏCIDAAL", True),
    ],
)
def test_medical_words_are_known_by_the_list(text: str, medical: bool) -> None:
    assert is_medical(text, WORDS) is medical

"""Codes: numbers of persons are refused in every spelling, what may be a name is remarked on."""

from __future__ import annotations

import unicodedata

import pytest

from adwijzer.text.codes import ALLOW, WrongCode, read_code, remark_on

CITIZEN_NUMBERS = [
    "123456782",
    "BSN123456782",
    "bsn 123456782",
    "123.456.782",
    "123 456 782",
    "123-456-782",
    "123\N{EN DASH}456\N{NON-BREAKING HYPHEN}782",
    "12345678a2",
    "１２３４５６７８２",
    "١٢٣٤٥٦٧٨٢",
    "C-111222333",
    "10000008",  # 010000008 with its zero lost
    "C-10.000.008",
]
TELEPHONES = [
    "0612345678",
    "06-12345678",
    "06 12 34 56 78",
    "020-1234567",
    "(020) 123 45 67",
    "+31612345678",
    "+31 6 12345678",
    "+31 (0)20 123 45 67",
    "0031612345678",
    "tel. 06-12345678",
    "０６１２３４５６７８",
]
MAILS = ["jan@example.org", "C-1 <jan@example.org>", "jan＠example.org"]
CODES = [
    "C-1",
    "007",
    "AD-3",
    "team west",
    "O-2026-031",
    "123456789",
    "C-123456789",
    "000000000",
    "C-00000012",
    "CL0000012345",
    "1234567",
    "é ß 漢",
    "12345678",
]
NAMES = [
    "Jan de Vries",
    "jan jansen",
    "Vries, Jan",
    "J. de Vries",
    "J.Jansen",
    "C-1 A. Jansen",
    "Ötzi Müller",
    "jan_de_vries",
    "Anne-Marie Jansen",
]
PLAIN = ["C-1", "AD-west", "jansen", "A.12", "O 12b", "planner-0a1b2c", "12 34", "P-v2"]


def refusal(code: str, *, numbers: bool = False) -> WrongCode:
    found = read_code(code, "in `client`", numbers=numbers)
    assert isinstance(found, WrongCode), code
    return found


@pytest.mark.parametrize("code", CITIZEN_NUMBERS)
def test_a_citizen_service_number_is_refused_in_every_spelling(code: str) -> None:
    found = refusal(code)

    assert found.message == "in `client` staat iets wat een BSN kan zijn"
    assert "gebruik een eigen code" in found.hint
    assert ALLOW in found.hint


@pytest.mark.parametrize("code", TELEPHONES)
def test_a_dutch_telephone_number_is_refused_in_every_spelling(code: str) -> None:
    found = refusal(code)

    assert "kan zijn" in found.message
    assert ALLOW in found.hint


@pytest.mark.parametrize("code", MAILS)
@pytest.mark.parametrize("numbers", [True, False])
def test_an_address_of_mail_is_refused_and_no_option_lets_it_pass(code: str, numbers: bool) -> None:
    assert refusal(code, numbers=numbers).message == "in `client` staat een mailadres"
    assert isinstance(read_code(code, "in `client`", allowed=[code]), WrongCode)


@pytest.mark.parametrize("code", [*CITIZEN_NUMBERS, *TELEPHONES, *MAILS])
def test_what_is_wrong_is_told_without_the_code(code: str) -> None:
    found = refusal(code)

    digits = "".join(sign for sign in unicodedata.normalize("NFKC", code) if sign.isdigit())
    for text in (found.message, found.hint):
        assert code not in text
        assert "jan" not in text
        assert not digits or digits not in text


@pytest.mark.parametrize("code", CODES)
def test_a_code_of_ones_own_is_taken(code: str) -> None:
    assert read_code(code, "in `client`") == unicodedata.normalize("NFC", code)


@pytest.mark.parametrize("code", ["123456782", "10000008", "0612345678"])
def test_where_things_are_numbered_digits_alone_are_only_remarked_on(code: str) -> None:
    assert read_code(code, "in `werkgever`", numbers=True) == code
    assert remark_on(code) is not None
    refusal(f"K{code}", numbers=True)


def test_one_code_can_be_let_pass_and_no_other() -> None:
    allowed = frozenset(["C-111222333"])

    assert read_code("C-111222333", "in `client`", allowed=allowed) == "C-111222333"
    assert remark_on("C-111222333", allowed=allowed) is None
    assert isinstance(read_code("111222333", "in `client`", allowed=allowed), WrongCode)


@pytest.mark.parametrize("code", NAMES)
def test_what_may_be_a_name_is_remarked_on(code: str) -> None:
    assert read_code(code, "in `client`") == code
    assert remark_on(code) == "een naam"
    assert remark_on(code, allowed=[code]) is None


@pytest.mark.parametrize("code", PLAIN)
def test_an_ordinary_code_gets_no_remark(code: str) -> None:
    assert remark_on(code) is None

"""The fields in the query of an address."""

from __future__ import annotations

from urllib.parse import parse_qsl

from adwijzer_web.address import FieldError, Fields, WrongFields

MOST_FIELDS = 400
_LONGEST_NUMBER = 9
"""Signs of a number: Python itself reads no more than some thousands of them."""


def fields_of(query: str) -> Fields:
    """The fields in the query of an address.

    Raises:
        WrongFields: there are more than any form sends.
    """
    try:
        return Fields(parse_qsl(query, max_num_fields=MOST_FIELDS))
    except ValueError:
        raise WrongFields([FieldError("", "Dit adres is te lang.")]) from None


def number_in(text: str) -> int | None:
    """A number in an address or a form; None where there is none that anything here can have."""
    is_number = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    return int(text) if is_number else None

"""The fields in the query of an address."""

from __future__ import annotations

from urllib.parse import parse_qsl

from adwijzer_web.address import FieldError, Fields, WrongFields

MOST_FIELDS = 400


def fields_of(query: str) -> Fields:
    """The fields in the query of an address.

    Raises:
        WrongFields: there are more than any form sends.
    """
    try:
        return Fields(parse_qsl(query, max_num_fields=MOST_FIELDS))
    except ValueError:
        raise WrongFields([FieldError("", "Dit adres is te lang.")]) from None

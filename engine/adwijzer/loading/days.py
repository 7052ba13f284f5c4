"""Days as files and options write them."""

from __future__ import annotations

import re
from datetime import date

DAY = r"(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"


def day_of(text: str) -> date | None:
    """The day that `text` writes, between 1900 and 2199; None when it is no such day."""
    try:
        return date.fromisoformat(text) if re.fullmatch(DAY, text) else None
    except ValueError:
        return None

"""What is added to an answer on one case, beside what follows from the case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct


class Supplement(Struct, frozen=True):
    """What is added to an answer: keys of its JSON, titles with their lines, and sources."""

    data: Mapping[str, Any] = {}
    sections: Mapping[str, Sequence[str]] = {}
    sources: Sequence[str] = ()


NO_SUPPLEMENT = Supplement()

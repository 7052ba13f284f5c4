"""What is added to an answer on one case, beside what follows from the case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct


class Supplement(Struct, frozen=True):
    """What is added to an answer: keys of its JSON, titles with their lines, and sources.

    `for_others` says that its lines may stand in a text for another reader than the AD too.
    """

    data: Mapping[str, Any] = {}
    sections: Mapping[str, Sequence[str]] = {}
    sources: Sequence[str] = ()
    for_others: bool = False


NO_SUPPLEMENT = Supplement()

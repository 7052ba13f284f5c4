"""Kinds of information, and the readers to whom a kind may go or not."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

Information: TypeAlias = Literal[
    "medisch", "fml", "functioneel", "proces", "vertrouwelijk_overig", "openbaar"
]
"""What kind of information something is; where it may go differs per kind."""
KINDS: tuple[Information, ...] = get_args(Information)

Reader: TypeAlias = Literal["client", "opdrachtgever", "werkgever"]
"""For whom a text can be, beside the AD."""
READERS: tuple[Reader, ...] = get_args(Reader)

CLIENT: Final = "client"
PRINCIPAL: Final = "opdrachtgever"
"""The reader of what goes into a report, where nobody says otherwise."""
DOSSIER: Final = "dossier"
"""The AD, who may read all."""
ALL_READERS = (DOSSIER, *READERS)


def reader_word(name: str) -> str:
    """How a reader is called in a text for people."""
    return "cliënt" if name == CLIENT else name

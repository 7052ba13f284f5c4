"""One chain over all events: each has the hash of the one before.

    event     1          2          3
    vorige    0…0        hash(1)    hash(2)
    hash      hash(1)    hash(2)    hash(3)      hash(n) = SHA-256(vorige, nummer, zaak, …, inhoud)

A change in an event changes its hash, which is in the next one. Who can write to the database can
make the chain anew from there, or leave its end off: that is only seen by who kept a head, the
number and hash of an event, elsewhere. The content is hashed as it is encrypted, so that the chain
holds when the key of a case is gone, and no hash tells what was answered.
"""

from __future__ import annotations

import hashlib
import re

from msgspec import Struct

from adwijzer.text.diagnostics import InputError

FIRST = "0" * 64
"""What the first event has for the hash of the one before."""
_HEAD = re.compile(r"([1-9]\d{0,18}):([0-9a-f]{64})", re.IGNORECASE)


class Link(Struct, frozen=True):
    """An event as it stands in the chain; `case` is None when it is about the store."""

    number: int
    case: str | None
    at: str
    kind: str
    content: bytes
    previous: str
    hash: str

    @property
    def place(self) -> bytes:
        """What its content is bound to."""
        return place_of(self.number, self.case, self.at, self.kind)

    @property
    def is_sound(self) -> bool:
        """Whether its hash is that of what it says."""
        return self.hash == link_hash(self.previous, self.place, self.content)


class Head(Struct, frozen=True):
    """The number and hash of an event: up to there, nothing can be changed unseen."""

    number: int
    hash: str

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"

    @classmethod
    def parse(cls, text: str) -> Head:
        """Read a head as it is printed.

        Raises:
            InputError: it is none.
        """
        found = _HEAD.fullmatch(text.strip())
        if found is None:
            raise InputError.of(
                "achter `--head` hoort een nummer en een hash",
                "zoals `advise case verify` ze laat zien: 12:9f86d0… met 64 tekens na de dubbele"
                " punt",
            )
        return cls(int(found[1]), found[2].lower())


def place_of(number: int, case: str | None, at: str, kind: str) -> bytes:
    """The place of an event as bytes that no other place has."""
    return "\0".join((str(number), case or "", at, kind)).encode("utf-8", "surrogateescape")


def link_hash(previous: str, place: bytes, content: bytes) -> str:
    """The hash of an event."""
    digest = hashlib.sha256(previous.encode("utf-8", "surrogateescape"))
    digest.update(b"\0%d\0" % len(place))
    digest.update(place)
    digest.update(content)
    return digest.hexdigest()

"""Requests of other systems that may come twice, and are done once.

A system that hears nothing back does not know whether its request was done, and sends it again with
the same key. The key is kept with what was done for it, in one transaction: so the request is done
once, however often it comes, also when it comes twice at once.
"""

from __future__ import annotations

import hashlib

from msgspec import Struct
from sqlalchemy import Connection, insert, select

from adwijzer.store.schema import REQUESTS
from adwijzer.text.diagnostics import Diagnostic, InputError


class SentRequest(Struct, frozen=True):
    """A request that may come twice: hashes of its key, with who sent it, and of its content."""

    key: str
    content: str

    @classmethod
    def of(cls, key: str, by: str, content: bytes) -> SentRequest:
        """The request of somebody; the same key of someone else is another one."""
        return cls(_hash(by.encode(), key.encode()), _hash(content))


class ReusedKeyError(InputError):
    """The key stands for another request already."""


def _hash(*parts: bytes) -> str:
    found = hashlib.sha256()
    for part in parts:
        found.update(len(part).to_bytes(8, "big") + part)
    return found.hexdigest()


def done_before(connection: Connection, sent: SentRequest) -> str | None:
    """What was done for it, as `keep_done` had it; None when it is new.

    Raises:
        ReusedKeyError: another request had this key.
    """
    query = select(REQUESTS.c.inhoud, REQUESTS.c.uitkomst).where(REQUESTS.c.sleutel == sent.key)
    row = connection.execute(query).first()
    if row is None:
        return None
    content, outcome = row
    if content != sent.content:
        message = "deze sleutel hoorde bij een ander verzoek"
        raise ReusedKeyError([Diagnostic(None, message, "geef elk verzoek een eigen sleutel")])
    return str(outcome)


def keep_done(connection: Connection, sent: SentRequest, outcome: str) -> None:
    """Keep what was done for a request: numbers or an id, never what it holds."""
    row = {"sleutel": sent.key, "inhoud": sent.content, "uitkomst": outcome}
    connection.execute(insert(REQUESTS), [row])

"""Changing what others may change as well: versions (ETag, If-Match), and requests sent again.

A version is the `ETag` of what was read (RFC 9110); a change names it in `If-Match`, so that it
never goes over one that its sender did not see. A request that is sent again, because its answer
was lost, has the same `Idempotency-Key` and is done once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, TypeAlias, TypeVar
from urllib.parse import urlencode

from fastapi import Header
from msgspec import Struct
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from starlette.exceptions import HTTPException

T = TypeVar("T")
MOST_ON_PAGE = 200

IfMatch: TypeAlias = Annotated[
    str | None,
    Header(alias="If-Match", description="De ETag van wat je las. Verplicht bij een wijziging."),
]
IfNoneMatch: TypeAlias = Annotated[
    str | None,
    Header(alias="If-None-Match", description="De ETag van wat je al hebt."),
]
IdempotencyKey: TypeAlias = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        pattern=r"^[!-~]{8,100}$",
        description="Een eigen kenmerk van dit verzoek. Stuur je het opnieuw, dan gebeurt het één"
        " keer.",
    ),
]


def etag(version: int) -> str:
    """The version of something as a header has it."""
    return f'"{version}"'


def is_version(given: str | None, tag: str) -> bool:
    """Whether a header names a version, or any; a weak one (`W/`) names none."""
    found = [each.strip() for each in (given or "").split(",")]
    return "*" in found or tag in found


def require_version(given: str | None, tag: str) -> None:
    """Let through a change of what its sender saw.

    Raises:
        HTTPException: 428 when it names no version, 412 when there is a newer one.
    """
    if not given:
        raise HTTPException(428)
    if not is_version(given, tag):
        raise HTTPException(412)


class RequestMark(Struct, frozen=True):
    """By which a request is known when it is sent again; `text` is empty where it has no key."""

    key: str = ""
    body: str = ""

    @classmethod
    def of(cls, key: str | None, person: str, path: str, body: bytes) -> RequestMark:
        """The mark of a request of a person."""
        if not key:
            return cls()
        said = "\0".join((key.strip('"'), person, path)).encode()
        return cls(hashlib.sha256(said).hexdigest(), hashlib.sha256(body).hexdigest())

    @property
    def text(self) -> str:
        """How an event keeps it."""
        return f"{self.key}.{self.body}" if self.key else ""

    def is_of(self, kept: str) -> bool:
        """Whether what was kept came of this request.

        Raises:
            HTTPException: 422 when it came of another request with the same key.
        """
        if not self.key or kept.partition(".")[0] != self.key:
            return False
        if kept != self.text:
            raise HTTPException(422)
        return True


class PageQuery(BaseModel):
    """Which page of a list is asked."""

    model_config = ConfigDict(extra="forbid", alias_generator=to_camel)

    page: int = Field(1, ge=1, le=100_000, description="Welke bladzijde, vanaf 1.")
    page_size: int = Field(50, ge=1, le=MOST_ON_PAGE, description="Hoeveel per bladzijde.")


class Paged(Struct, frozen=True):
    """A page of a list, and where the others are (RFC 8288)."""

    items: Sequence[Any]
    data: dict[str, Any]
    link: str

    @classmethod
    def of(
        cls, path: str, query: PageQuery, found: Sequence[T], more: Sequence[tuple[str, str]] = ()
    ) -> Paged:
        """The page of a list that is whole; `more` is what its address asks beside the page."""
        size = query.page_size
        pages = max(1, -(-len(found) // size))
        start = (query.page - 1) * size
        data = {"totaal": len(found), "bladzijde": query.page, "bladzijden": pages}
        return cls(found[start : start + size], data, _links(path, query.page, pages, size, more))


def _links(path: str, page: int, pages: int, size: int, more: Sequence[tuple[str, str]]) -> str:
    asked = "".join(f"{urlencode([pair])}&" for pair in more)
    places: Iterable[tuple[str, int]] = (
        ("first", 1),
        *((("prev", min(page - 1, pages)),) if page > 1 else ()),
        *((("next", page + 1),) if page < pages else ()),
        ("last", pages),
    )
    return ", ".join(
        f'<{path}?{asked}page={number}&pageSize={size}>; rel="{name}"' for name, number in places
    )

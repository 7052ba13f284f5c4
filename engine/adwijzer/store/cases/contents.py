"""What stands in an event, sealed: who did it, and what happened."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.language.folder import Folder
from adwijzer.store.cases.chain import Link
from adwijzer.store.cases.cipher import WrongKeyError, unseal
from adwijzer.store.cases.events import (
    JUST_NOW,
    AnswerKept,
    ChoiceMade,
    Event,
    KeptEvent,
    PromiseMade,
    kind_of,
)
from adwijzer.store.cases.journal import NewEvent, damaged, moment_read
from adwijzer.store.cases.keys import StoreKey
from adwijzer.text.diagnostics import MachineError

_ABOUT_STORE = (
    *("begin", "regelbank", "cijfers", "klok", "gewist"),
    *("mens", "mensweg", "woord", "woordweg", "gezien"),
)
"""Kinds that are sealed with the key of the store."""


class Content(Struct, frozen=True, omit_defaults=True):
    """What is sealed in an event."""

    by: str
    event: Event
    request: str = ""


_CONTENT = msgspec.msgpack.Decoder(Content)


def new_event(event: Event, by: str, key: bytes, case: str | None, request: str = "") -> NewEvent:
    """An event that is to be added; `case` is None when it is about the store."""
    content = msgspec.msgpack.encode(Content(by, event, request))
    return NewEvent(case, kind_of(event), content, key)


def opened(link: Link, key: bytes) -> KeptEvent:
    """What an event says.

    Raises:
        MachineError: it was changed, or the key is that of another case.
    """
    try:
        content = _CONTENT.decode(unseal(key, link.content, link.place))
        at = moment_read(link.at)
        return KeptEvent(link.number, at, content.by, content.event, content.request)
    except (WrongKeyError, msgspec.DecodeError, TypeError, ValueError):
        raise damaged(link.number) from None


def key_for(link: Link, key: bytes | None, store: StoreKey) -> bytes | None:
    """The key that an event is sealed with; None when that is gone."""
    return store.key if link.kind in _ABOUT_STORE else key


def packed_folder(folder: Folder) -> bytes:
    """The files of a rule base as the store keeps them."""
    return zlib.compress(msgspec.msgpack.encode(folder.files), 9)


def folder_of(packed: bytes) -> Folder:
    """The files of a rule base as the store keeps them.

    Raises:
        MachineError: they cannot be read.
    """
    try:
        files = msgspec.msgpack.decode(zlib.decompress(packed), type=dict[str, bytes])
    except (zlib.error, msgspec.DecodeError, TypeError):
        raise MachineError.of(
            "een bewaarde regelbank kan niet gelezen worden",
            "`advise case verify` zegt welke; zet een reservekopie terug",
        ) from None
    return Folder("regelbank", files)


def numbered(new: Sequence[Event], first: int) -> list[Event]:
    """The events with the number of the answer in each choice or promise about one of them.

    `first` is the number that the first of them gets.
    """
    found: list[Event] = []
    answer = JUST_NOW
    for number, event in enumerate(new, start=first):
        if isinstance(event, AnswerKept):
            answer = number
        about = isinstance(event, ChoiceMade | PromiseMade) and event.answer == JUST_NOW
        found.append(replace(event, answer=answer) if about else event)
    return found

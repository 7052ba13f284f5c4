"""The register that this server keeps: opened for a request, and mirrored for lists."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from adwijzer_web.settings import Settings

if TYPE_CHECKING:
    from adwijzer.store.mirror import Mirror, MirroredRegister
    from adwijzer.store.register import Absent, Register


LIST_FILE = "/register/bestand"
"""Where the list is given as a file, which can take long."""


class StoredRegister:
    """The register of the settings; made when the first thing is kept in it."""

    def __init__(self, settings: Settings) -> None:
        self.address = settings.database
        self.in_office = settings.office is not None
        self._mirror: Mirror | None = None
        self._kept: Register | None = None

    @contextmanager
    def open(self, absent: Absent = "empty") -> Iterator[Register]:
        """The register for one request.

        Looking whether its tables are there and of this version costs more than most questions; an
        office began with that, so there each process does it once.
        """
        from adwijzer.store.faults import reported
        from adwijzer.store.register import open_register

        if self._kept is not None:
            with reported(self._kept.place.shown):
                yield self._kept
            return
        wanted: Absent = "make" if self.in_office else absent
        with open_register(self.address, absent=wanted) as opened:
            self._kept = opened if self.in_office else None
            yield opened

    def state(self, opened: Register) -> MirroredRegister:
        """All assignments as they are now."""
        from adwijzer.store.mirror import Mirror

        if self._mirror is None:
            self._mirror = Mirror()
        return self._mirror.read(opened)


def allowed_codes(opened: Register) -> frozenset[str]:
    """The codes that were let pass before."""
    return frozenset(each.code for each in opened.allowed_codes())


def codes_in(text: str) -> frozenset[str]:
    """Codes that somebody typed, with spaces between them, as they are compared."""
    return frozenset(unicodedata.normalize("NFC", code) for code in text.split())


def opening_remarks(opened: Register) -> Sequence[str]:
    """What to know before trusting what the register shows."""
    return [f"{doubt[0].upper()}{doubt[1:]}." for doubt in opened.doubts()]

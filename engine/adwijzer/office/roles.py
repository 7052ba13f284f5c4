"""What somebody is in an office; what each role may, `access` says."""

from __future__ import annotations

from enum import StrEnum

from adwijzer.text.diagnostics import InputError


class Role(StrEnum):
    """A role of a person; one person may have several."""

    AD = "ad"
    PLANNER = "planner"
    BELEID = "beleid"
    BEHEER = "beheer"


class NotAllowedError(InputError):
    """The roles of whoever asks do not go that far."""

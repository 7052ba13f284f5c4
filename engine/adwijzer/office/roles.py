"""What somebody is in an office; what each role may, `access` says."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A role of a person; one person may have several."""

    AD = "ad"
    PLANNER = "planner"
    BELEID = "beleid"
    BEHEER = "beheer"

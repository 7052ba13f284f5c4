"""Decide: the one function behind the command, the tests and every other way in."""

from adwijzer.decisions.decide import (
    contact_decider,
    decide,
    decider,
    role_decider,
    single_decider,
    timing_decider,
)

__all__ = [
    "contact_decider",
    "decide",
    "decider",
    "role_decider",
    "single_decider",
    "timing_decider",
]

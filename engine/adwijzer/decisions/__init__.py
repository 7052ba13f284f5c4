"""Decide: the one function behind the command, the tests and every other way in."""

from adwijzer.decisions.decide import decide, decider

__all__ = ["decide", "decider"]

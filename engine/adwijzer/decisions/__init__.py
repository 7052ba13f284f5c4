"""Decide: the one function behind the command, the tests and every other way in."""

from adwijzer.decisions.decide import contact_decider, decide, decider, timing_decider

__all__ = ["contact_decider", "decide", "decider", "timing_decider"]

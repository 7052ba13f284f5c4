"""Decide: the one function behind the command, the tests and every other way in."""

from adwijzer.decisions.decide import decide, decider, decider_as
from adwijzer.decisions.kinds import CONTACT, PAIRS, SINGLE, TIMING

__all__ = ["CONTACT", "PAIRS", "SINGLE", "TIMING", "decide", "decider", "decider_as"]

"""Periods of validity: own or inherited, and how they lie to each other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from adwijzer.language.entries import ValidityEntry
from adwijzer.model.rulebase import Validity


def validity_of(own: ValidityEntry | None, base: Validity) -> Validity:
    """Own dates where given, else those of `base`."""
    if own is None:
        return base
    return Validity(vanaf=own.vanaf or base.vanaf, tot=own.tot or base.tot)


def is_reversed(validity: Validity) -> bool:
    """Whether the last day lies before the first."""
    return bool(validity.vanaf and validity.tot and validity.tot < validity.vanaf)


def overlap(one: Validity, other: Validity) -> bool:
    """Whether both hold on some day."""
    first, last = date.min, date.max
    return (one.vanaf or first) <= (other.tot or last) and (other.vanaf or first) <= (
        one.tot or last
    )


def cover(periods: Iterable[Validity], wanted: Validity) -> bool:
    """Whether the periods together hold on every day of `wanted`."""
    day, last = wanted.vanaf or date.min, wanted.tot or date.max
    for period in sorted(periods, key=lambda period: period.vanaf or date.min):
        if (period.vanaf or date.min) > day:
            return False
        end = period.tot or date.max
        if end >= last:
            return True
        day = max(day, end + timedelta(days=1))
    return False

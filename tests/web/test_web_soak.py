"""The soak of `tests/bench/soak.py`, in two minutes."""

from __future__ import annotations

import sys

import pytest

from tests.bench.soak import LIMIT, QUIET, soak, wrong_in

pytestmark = [
    pytest.mark.check(part="web"),
    pytest.mark.skipif(sys.platform != "linux", reason="127.0.0.2 answers only there"),
]


def test_no_attack_keeps_honest_clients_out_or_waiting() -> None:
    """How fast they are answered says something only where they are when nothing is attacked.

    Other tests run beside this one. On a machine that is so busy that a quiet server takes half of
    the limit, requests may be slow or refused; they may never be cut off.
    """
    phases = soak(120)
    quiet = [phase for phase in phases if phase.name == QUIET]
    cut_off = {each.how for phase in phases for each in phase.took if not each.how.isdigit()}

    assert not cut_off
    assert all(phase.took for phase in quiet)
    if all(phase.p99 < LIMIT / 2 for phase in quiet):
        assert wrong_in(phases) == []

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeAlias

import pytest
from hypothesis import strategies as st

from adwijzer.decisions import decide
from adwijzer.language import load_rules
from adwijzer.model.rulebase import RuleBase
from tests.process.precedence import ASSUMED, EMPLOYED, FACTS, FRAMED, IMPOSSIBLE, NOT_EMPLOYED
from tests.strategies import Chooser

Json: TypeAlias = Any
Answers: TypeAlias = Callable[[str, Mapping[str, str]], Json]
DAY = date(2026, 6, 1)


@pytest.fixture(scope="session")
def base() -> RuleBase:
    """The rule base of the product."""
    return load_rules()


@pytest.fixture(scope="session")
def answer(base: RuleBase) -> Answers:
    """Give what a script gets: the JSON of the contract."""
    return lambda decision, case: decide(base, decision, case, as_of=DAY).contract()


@st.composite
def cases(draw: st.DrawFn, decision: str, *, known: int = 2) -> dict[str, str]:
    """Facts of which on average `known` in three are known; unknown is said or left out."""
    choose = Chooser(draw)
    case = {}
    for name, values in FACTS[decision].items():
        if choose.below(3) < known:
            case[name] = choose.pick(values)
        elif choose.sometimes():
            case[name] = "onbekend"
    if name_of_frame := choose.pick(
        (None, None, "onbekend", "letselschade", *EMPLOYED, *NOT_EMPLOYED)
    ):
        case["kader"] = name_of_frame
    if (case.get("kader"), case.get("heeft_werkgever")) in IMPOSSIBLE:
        del case["kader"]
    return case


def known_of(name: str, case: Mapping[str, str]) -> dict[str, str]:
    """What is known: what was said, what is taken to be so, and what follows from the frame."""
    said = {**ASSUMED.get(name, {}), **case}
    if name in FRAMED and not case.keys() & {"kader", "heeft_werkgever"}:
        said["kader"] = "werknemer"
    known = {fact: value for fact, value in said.items() if value != "onbekend"}
    frame = known.pop("kader", None)
    if frame in EMPLOYED:
        known.setdefault("heeft_werkgever", "ja")
    if frame in NOT_EMPLOYED:
        known.setdefault("heeft_werkgever", "nee")
    return known

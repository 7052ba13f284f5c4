"""What attention points may ask about the conclusions."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from adwijzer.decisions import decide
from adwijzer.model.conditions import Condition, Not, Test, Unknown
from adwijzer.model.rulebase import Decision, RuleBase
from tests.decisions.conftest import DAY
from tests.strategies import point

DEFERRED = Test(fact="oordeel_uitstellen", values=("voorkeur",))


def said(base: RuleBase, decision: Decision, condition: Condition, case: dict[str, object]) -> bool:
    """Whether an attention point with this condition is said."""
    asking = replace(decision, attention=(*decision.attention, point("vraagt", condition)))
    answer = decide(replace(base, decisions=(asking,)), "contactvorm", case, as_of=DAY)
    return "vraagt" in [each["id"] for each in answer.contract()["aandachtspunten"]]


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (Test(fact="oordeel_uitstellen", values=("geen",)), True),
        (Not(part=DEFERRED), True),
        (Unknown(fact="oordeel_uitstellen"), False),
    ],
    ids=["geen", "niet", "onbekend"],
)
def test_an_attention_point_may_ask_about_an_outcome_that_no_rule_judged(
    base: RuleBase, contactvorm: Decision, condition: Condition, expected: bool
) -> None:
    assert said(base, contactvorm, condition, {"agenda": ["kennismaking"]}) is expected


def test_an_attention_point_may_ask_about_an_outcome_that_was_judged(
    base: RuleBase, contactvorm: Decision
) -> None:
    case: dict[str, object] = {
        "agenda": ["werkplekonderzoek"],
        "fysiek_mogelijk": "nee",
        "belemmering_tijdelijk": "ja",
        "termijn_dringend": "nee",
    }

    assert said(base, contactvorm, DEFERRED, case)
    assert not said(base, contactvorm, Not(part=DEFERRED), case)

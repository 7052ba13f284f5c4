"""The meaning of rules, sentence by sentence (design: Semantics; besluiten.md, chapter 0)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.inference.evaluator import Conclusions, Facts, evaluate, holds, minds
from adwijzer.inference.worlds import Strata
from adwijzer.model.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    Not,
    Range,
    Test,
    Unknown,
)
from adwijzer.model.rulebase import Rule
from tests.strategies import (
    FIRST_DAY,
    cases,
    conditions,
    decision,
    fact,
    fact_lists,
    point,
    rule,
    thoroughly,
)

WEIGERT = fact("weigert", "ja", "nee")
DRINGEND = fact("dringend", "ja", "nee")
WEEK = fact("week", kind="getal", minimum=0)
DAG = fact("dag", kind="datum")

IS_WEIGERT = Test(fact="weigert", values=("ja",))
IS_DRINGEND = Test(fact="dringend", values=("ja",))
"""Two conditions with which most sentences can be said."""


def concluded(rules: list[Rule], facts: Facts) -> Conclusions:
    made = decision([WEIGERT, DRINGEND, WEEK, DAG], rules, concepts={"past": ("ja", "nee")})
    return evaluate(Strata.of(made), facts)[0]


# What is unknown


def test_a_rule_does_not_fire_on_what_is_unknown() -> None:
    found = concluded([rule("r", "l0", IS_WEIGERT, {"u0": "slecht"})], {})

    assert found.verdict("u0") is None


def test_not_of_something_unknown_does_not_fire() -> None:
    found = concluded([rule("r", "l0", Not(part=IS_WEIGERT), {"u0": "slecht"})], {})

    assert found.verdict("u0") is None


def test_unknown_is_not_no() -> None:
    says_no = [rule("r", "l0", Test(fact="weigert", values=("nee",)), {"u0": "goed"})]

    assert concluded(says_no, {}).verdict("u0") is None
    assert concluded(says_no, {"weigert": "nee"}).verdict("u0") == "goed"


def test_naming_every_value_of_a_fact_still_asks_to_know_it() -> None:
    either = Test(fact="weigert", values=("ja", "nee"))

    assert holds(either, {}) is None
    assert holds(either, {"weigert": "nee"}) is True


@pytest.mark.parametrize(
    ("one", "other", "both", "either"),
    [
        ("ja", "ja", True, True),
        ("ja", "nee", False, True),
        ("ja", None, None, True),
        ("nee", "nee", False, False),
        ("nee", None, False, None),
        (None, None, None, None),
    ],
)
def test_what_is_unknown_counts_only_where_it_matters(
    one: str | None, other: str | None, both: bool | None, either: bool | None
) -> None:
    said = {"weigert": one, "dringend": other}
    facts: Facts = {name: value for name, value in said.items() if value is not None}

    for parts in ((IS_WEIGERT, IS_DRINGEND), (IS_DRINGEND, IS_WEIGERT)):
        assert holds(AllOf(parts=parts), facts) is both
        assert holds(AnyOf(parts=parts), facts) is either


def test_only_an_attention_point_may_find_something_unknown() -> None:
    asked = (point("vraag_na", Unknown(fact="weigert")),)

    assert minds(asked, {}) == ("vraag_na",)
    assert minds(asked, {"weigert": "nee"}) == ()


def test_an_attention_point_is_said_unless_it_is_known_to_be_needless() -> None:
    asked = (point("vraag_na", ALWAYS, unless=IS_WEIGERT),)

    assert minds(asked, {}) == ("vraag_na",)
    assert minds(asked, {"weigert": "nee"}) == ("vraag_na",)
    assert minds(asked, {"weigert": "ja"}) == ()


def test_a_fact_with_several_values_holds_for_each_of_them() -> None:
    named = (point("p", Test(fact="bron", values=("B1",))), point("q", Unknown(fact="bron")))

    assert minds(named, {"bron": frozenset({"B1", "G"})}) == ("p",)
    assert minds(named, {"bron": frozenset({"G"})}) == ()
    assert minds(named, {"bron": frozenset()}) == ("q",)


# Layers


def test_a_higher_layer_overrules_a_lower_one() -> None:
    found = concluded(
        [
            rule("hoog", "l2", ALWAYS, {"u0": "slecht"}),
            rule("laag", "l0", ALWAYS, {"u0": "goed"}),
        ],
        {},
    )

    assert found.verdict("u0") == "slecht"
    assert found.deciders == {"oordeel_u0": ("hoog",)}


def test_a_lower_layer_stands_while_the_higher_one_does_not_fire() -> None:
    rules = [
        rule("hoog", "l1", IS_WEIGERT, {"u0": "slecht"}),
        rule("laag", "l0", ALWAYS, {"u0": "goed"}),
    ]

    assert concluded(rules, {}).verdict("u0") == "goed"
    assert concluded(rules, {"weigert": "nee"}).verdict("u0") == "goed"
    assert concluded(rules, {"weigert": "ja"}).verdict("u0") == "slecht"


def test_two_rules_of_one_layer_that_disagree_leave_it_undecided_with_both_visible() -> None:
    found = concluded(
        [
            rule("een", "l0", ALWAYS, {"u0": "goed"}),
            rule("ander", "l0", ALWAYS, {"u0": "slecht"}),
        ],
        {},
    )

    assert found.verdict("u0") == "onbeslist"
    assert found.deciders["oordeel_u0"] == ("een", "ander")


def test_two_rules_of_one_layer_that_agree_both_decide() -> None:
    found = concluded(
        [
            rule("een", "l0", ALWAYS, {"u0": "goed"}),
            rule("ander", "l0", ALWAYS, {"u0": "goed"}),
        ],
        {},
    )

    assert found.verdict("u0") == "goed"
    assert found.deciders["oordeel_u0"] == ("een", "ander")


def test_a_higher_layer_settles_what_lower_rules_disagreed_about() -> None:
    found = concluded(
        [
            rule("een", "l0", ALWAYS, {"u0": "goed"}),
            rule("ander", "l0", ALWAYS, {"u0": "slecht"}),
            rule("hoog", "l1", ALWAYS, {"u0": "matig"}),
        ],
        {},
    )

    assert found.verdict("u0") == "matig"


def test_a_rule_sees_the_verdict_below_its_own_layer_and_not_that_of_its_own() -> None:
    was_good = Test(fact="oordeel_u0", values=("goed",))
    found = concluded(
        [
            rule("onder", "l0", ALWAYS, {"u0": "goed"}),
            rule("zelf", "l1", ALWAYS, {"u0": "slecht"}),
            rule("ziet", "l1", was_good, {"past": "ja"}),
            rule("ziet_niet", "l2", was_good, {"past": "nee"}),
        ],
        {},
    )

    assert found.values["past"] == "ja"


def test_before_any_rule_judged_an_outcome_its_verdict_is_none() -> None:
    nobody = Test(fact="oordeel_u0", values=("geen",))

    assert concluded([rule("r", "l1", nobody, {"u0": "matig"})], {}).verdict("u0") == "matig"


def test_an_undecided_verdict_is_neither_one_value_nor_another() -> None:
    good = Test(fact="oordeel_u0", values=("goed",))
    split = [
        rule("een", "l0", ALWAYS, {"u0": "goed"}),
        rule("ander", "l0", ALWAYS, {"u0": "slecht"}),
    ]

    for test in (good, Not(part=good)):
        assert concluded([*split, rule("r", "l1", test, {"past": "ja"})], {}).values == {
            "oordeel_u0": "onbeslist"
        }
    undecided = Test(fact="oordeel_u0", values=("onbeslist",))
    found = concluded([*split, rule("r", "l1", undecided, {"past": "ja"})], {})
    assert found.values["past"] == "ja"


def test_a_concept_on_which_rules_clash_is_unknown_whatever_stood_below() -> None:
    clash = [
        rule("onder", "l0", ALWAYS, {"past": "ja"}),
        rule("een", "l1", ALWAYS, {"past": "ja"}),
        rule("ander", "l1", ALWAYS, {"past": "nee"}),
    ]
    tests: tuple[Condition, ...] = (
        Test(fact="past", values=("ja",)),
        Not(part=Test(fact="past", values=("ja",))),
    )

    for test in tests:
        found = concluded([*clash, rule("r", "l2", test, {"u0": "goed"})], {})
        assert "past" not in found.values
        assert found.verdict("u0") is None


# Bounds


@pytest.mark.parametrize(
    ("week", "expected"), [(12, False), (13, True), (26, True), (27, False), (None, None)]
)
def test_both_bounds_of_a_range_belong_to_it(week: int | None, expected: bool | None) -> None:
    facts: Facts = {} if week is None else {"week": week}

    assert holds(Range(fact="week", minimum=13, maximum=26), facts) is expected


def test_a_range_of_days_includes_its_first_and_last_day() -> None:
    spring = Range(fact="dag", minimum=date(2026, 3, 1), maximum=date(2026, 5, 31))
    days = {
        date(2026, 2, 28): False,
        date(2026, 3, 1): True,
        date(2026, 5, 31): True,
        date(2026, 6, 1): False,
    }

    assert {day: holds(spring, {"dag": day}) for day in days} == days


def test_a_range_without_an_end_has_none() -> None:
    assert holds(Range(fact="week", minimum=13), {"week": 10**9}) is True
    assert holds(Range(fact="week", maximum=13), {"week": -(10**9)}) is True
    assert holds(Range(fact="dag", maximum=FIRST_DAY), {"dag": date.min}) is True


# Knowing more


@thoroughly(200)
@given(st.data())
def test_a_condition_that_is_known_stays_so_when_more_is_known(data: st.DataObject) -> None:
    facts = data.draw(fact_lists())
    condition = data.draw(conditions(facts))
    more = data.draw(cases(facts))
    less = {name: value for name, value in more.items() if data.draw(st.booleans())}

    before = holds(condition, less)

    assert before is None or holds(condition, more) is before


def test_knowing_more_may_change_a_verdict_because_a_higher_rule_can_come_to_fire() -> None:
    rules = [
        rule("laag", "l0", ALWAYS, {"u0": "goed"}),
        rule("hoog", "l1", IS_WEIGERT, {"u0": "slecht"}),
    ]

    assert concluded(rules, {}).verdict("u0") == "goed"
    assert concluded(rules, {"weigert": "ja"}).verdict("u0") == "slecht"


def test_knowing_more_may_take_a_concept_away_because_rules_can_come_to_clash() -> None:
    rules = [
        rule("een", "l0", ALWAYS, {"past": "ja"}),
        rule("ander", "l0", IS_WEIGERT, {"past": "nee"}),
    ]

    assert concluded(rules, {}).values == {"past": "ja"}
    assert concluded(rules, {"weigert": "ja"}).values == {}

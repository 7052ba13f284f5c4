"""Rules and parameters hold from and until a day; the answer is that of the day asked about."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from adwijzer.decisions import decide
from adwijzer.inference.agreement import Prepared
from adwijzer.model.conditions import ALWAYS, ParameterName, Range, Test
from adwijzer.model.rulebase import Decision, Parameter, RuleBase, Validity
from adwijzer.text.diagnostics import AdwijzerError, InputError
from tests.strategies import decision, fact, point, rule

NEW_YEAR, MID_YEAR = date(2026, 1, 1), date(2026, 7, 1)
LAST_OF_JUNE = date(2026, 6, 30)
CASE = {"agenda": ["kennismaking"]}


def verdict(of: Decision, day: date, **facts: int | str) -> str | None:
    [(found, _)] = Prepared.of(of, day).conclude([facts])
    return found.verdict("u0")


# The whole rule base


def test_a_day_before_the_rule_base_holds_is_wrong_input_that_names_its_first_day(
    base: RuleBase,
) -> None:
    with pytest.raises(InputError) as caught:
        decide(base, "contactvorm", CASE, as_of=date(1990, 1, 1))

    assert "2026-01-01" in str(caught.value)
    assert caught.value.exit_status == 2


def test_the_rule_base_holds_from_its_first_day_and_not_the_day_before(base: RuleBase) -> None:
    answer = decide(base, "contactvorm", CASE, as_of=NEW_YEAR).contract()

    assert answer["peildatum"] == "2026-01-01"
    with pytest.raises(InputError, match="2026-01-01"):
        decide(base, "contactvorm", CASE, as_of=date(2025, 12, 31))


def test_a_day_after_the_last_rule_is_wrong_input_that_names_the_last_day() -> None:
    ended = rule("r", "l0", ALWAYS, {"u0": "goed"})
    ended = replace(ended, validity=Validity(vanaf=NEW_YEAR, tot=LAST_OF_JUNE))

    with pytest.raises(InputError, match="2026-06-30"):
        Prepared.of(decision([], [ended]), MID_YEAR)


def test_a_day_between_two_periods_on_which_no_rule_holds_is_wrong_input(
    base: RuleBase, contactvorm: Decision
) -> None:
    spring = Validity(vanaf=NEW_YEAR, tot=date(2026, 3, 31))
    periods = (spring, Validity(vanaf=MID_YEAR))
    rules = tuple(
        replace(one, id=f"{one.id}-{number}", validity=period)
        for number, period in enumerate(periods)
        for one in contactvorm.rules
    )
    gapped = replace(base, decisions=(replace(contactvorm, rules=rules),))

    with pytest.raises(InputError, match="2026-07-01"):
        decide(gapped, "contactvorm", CASE, as_of=date(2026, 5, 1))


def test_the_same_question_on_another_day_gets_the_rules_of_that_day(
    base: RuleBase, contactvorm: Decision
) -> None:
    aftercare = Test(fact="agendapunt", values=("nazorg",))
    no_calls = rule(
        "geen-telefoon", contactvorm.layers[-1].name, aftercare, {"telefonisch": "ontraden"}
    )
    dated = replace(no_calls, validity=Validity(vanaf=MID_YEAR))
    changed = replace(contactvorm, rules=(*contactvorm.rules, dated))
    rules = replace(base, decisions=(changed,))

    def advised(day: date) -> str:
        answer = decide(rules, "contactvorm", {"agenda": ["nazorg"]}, as_of=day).contract()
        return str(answer["advies"]["contactvorm"])

    assert [advised(day) for day in (LAST_OF_JUNE, MID_YEAR, LAST_OF_JUNE)] == [
        "telefonisch",
        "fysiek",
        "telefonisch",
    ]


# One rule


def test_a_rule_holds_on_its_first_and_last_day_and_not_outside_them() -> None:
    always = rule("grond", "l0", ALWAYS, {"u0": "goed"})
    dated = rule("tijdelijk", "l1", ALWAYS, {"u0": "slecht"})
    dated = replace(dated, validity=Validity(vanaf=date(2026, 3, 1), tot=LAST_OF_JUNE))
    of = decision([], [always, dated])

    found = {
        day: verdict(of, day)
        for day in (date(2026, 2, 28), date(2026, 3, 1), LAST_OF_JUNE, MID_YEAR)
    }

    assert list(found.values()) == ["goed", "slecht", "slecht", "goed"]


def test_a_new_version_of_a_rule_takes_over_without_a_day_on_which_both_speak() -> None:
    old = rule("oud", "l0", ALWAYS, {"u0": "goed"})
    new = rule("nieuw", "l0", ALWAYS, {"u0": "slecht"})
    of = decision(
        [],
        [
            replace(old, validity=Validity(vanaf=NEW_YEAR, tot=LAST_OF_JUNE)),
            replace(new, validity=Validity(vanaf=MID_YEAR)),
        ],
    )

    assert verdict(of, LAST_OF_JUNE) == "goed"
    assert verdict(of, MID_YEAR) == "slecht"


def test_an_attention_point_is_said_only_while_it_holds() -> None:
    dated = replace(point("p", ALWAYS), validity=Validity(vanaf=MID_YEAR))
    of = decision([], [rule("r", "l0", ALWAYS, {"u0": "goed"})], attention=[dated])

    assert Prepared.of(of, LAST_OF_JUNE).minds([{}]) == [()]
    assert Prepared.of(of, MID_YEAR).minds([{}]) == [("p",)]


# Parameters


def with_parameter(*periods: tuple[int, Validity]) -> Decision:
    late = Range(fact="week", minimum=ParameterName(parameter="eerste_week"))
    of = decision(
        [fact("week", kind="getal", minimum=0)],
        [rule("vroeg", "l0", ALWAYS, {"u0": "goed"}), rule("laat", "l1", late, {"u0": "slecht"})],
    )
    return replace(
        of,
        parameters=tuple(
            Parameter(
                name="eerste_week",
                value=value,
                meaning="eerste week waarin het laat is",
                sources=("W-01",),
                validity=validity,
            )
            for value, validity in periods
        ),
    )


def test_a_parameter_has_the_value_of_the_day_asked_about() -> None:
    of = with_parameter(
        (13, Validity(vanaf=NEW_YEAR, tot=LAST_OF_JUNE)), (20, Validity(vanaf=MID_YEAR))
    )

    assert [verdict(of, LAST_OF_JUNE, week=week) for week in (12, 13, 20)] == [
        "goed",
        "slecht",
        "slecht",
    ]
    assert [verdict(of, MID_YEAR, week=week) for week in (12, 13, 19, 20)] == [
        "goed",
        "goed",
        "goed",
        "slecht",
    ]


def test_a_parameter_without_a_value_on_the_day_gives_no_answer() -> None:
    of = with_parameter((13, Validity(vanaf=MID_YEAR)))

    with pytest.raises(AdwijzerError, match="eerste_week"):
        verdict(of, LAST_OF_JUNE, week=13)

"""What was known on a day: later facts are left out, and facts come back as they were given."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from adwijzer.decisions import decide
from adwijzer.decisions.case import Case, node_of, read_case
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import InputError
from tests.timing.conftest import RULES_OF, Answers

LEAVE = {
    "van": "2026-07-01",
    "tot": "2026-10-20",
    "soort": "zwangerschaps_of_bevallingsverlof",
    "zelfde_oorzaak": "ja",
}
SHORT = {"van": "2026-05-04", "soort": "hersteld"}
CASE: dict[str, Any] = {
    "eerste_ziektedag": "2026-03-02",
    "peildatum": "2026-11-22",
    "soort_activiteit_ad": "oordeel_belasting_belastbaarheid",
    "belastbaarheid_bekend": {"waarde": "ja", "bekend_op": "2026-06-10"},
    "kans_langdurig_verzuim": {"waarde": "hoog", "bekend_op": "2026-11-01"},
    "onderbrekingen": {"waarde": [LEAVE], "bekend_op": "2026-10-21"},
    "probleemanalyse_datum": {"waarde": "2026-04-07", "bekend_op": "2026-04-09"},
    "heeft_werkgever": {"waarde": "nee", "bekend_op": "2026-09-01"},
    "oorzaak_bekend": {"waarde": "onbekend", "bekend_op": "2026-03-05"},
}


def as_known(decision: Decision, known_at: date | None) -> Case:
    return read_case(decision, node_of(CASE), known_at=known_at)


@pytest.mark.parametrize(
    ("known_at", "left_out"),
    [
        (None, set()),
        (date(2026, 11, 1), set()),
        (date(2026, 10, 31), {"kans_langdurig_verzuim"}),
        (date(2026, 10, 20), {"kans_langdurig_verzuim", "onderbrekingen"}),
        (
            date(2026, 4, 9),
            {
                "kans_langdurig_verzuim",
                "onderbrekingen",
                "heeft_werkgever",
                "belastbaarheid_bekend",
            },
        ),
        (
            date(2026, 3, 4),
            {
                "kans_langdurig_verzuim",
                "onderbrekingen",
                "heeft_werkgever",
                "belastbaarheid_bekend",
                "probleemanalyse_datum",
                "oorzaak_bekend",
            },
        ),
    ],
)
def test_facts_that_became_known_later_are_left_out(
    inzetmoment: Decision, known_at: date | None, left_out: set[str]
) -> None:
    """A fact without `bekend_op` was always known."""
    case = as_known(inzetmoment, known_at)

    assert set(CASE) - set(case.facts) == left_out
    assert (
        set(case.known_since)
        == {name for name, said in CASE.items() if isinstance(said, dict)} - left_out
    )


def test_the_advice_is_that_of_what_was_known(base: RuleBase, inzetmoment: Decision) -> None:
    def found(known_at: date | None) -> Any:
        case = as_known(inzetmoment, known_at)
        return decide(base, "inzetmoment", case, as_of=RULES_OF).contract()

    now, before, early = found(None), found(date(2026, 10, 31)), found(date(2026, 4, 9))
    assert now["advies"]["advies_inzet_ad"] == "nu_wenselijk"
    assert now["verzuimdag"] == 154
    assert before["advies"]["advies_inzet_ad"] == "overwegen"
    assert before["leidraad"] == "arbeidsparticipatie"
    assert early["verzuimdag"] == 266
    assert early["leidraad"] == "verzuim"
    assert {"feit": "kader", "waarde": "werknemer"} in [
        {key: each[key] for key in ("feit", "waarde")} for each in early["aannamen"]
    ]


def test_a_wrong_value_is_wrong_also_when_it_became_known_later(inzetmoment: Decision) -> None:
    said = {"passend_werk_mogelijk": {"waarde": "neee", "bekend_op": "2026-09-01"}}

    with pytest.raises(InputError, match="`neee`"):
        read_case(inzetmoment, node_of(said), known_at=date(2026, 1, 1))


@pytest.mark.parametrize(
    "said",
    [
        {"waarde": "ja"},
        {"bekend_op": "2026-09-01"},
        {"waarde": "ja", "bekend_op": "gisteren"},
        {"waarde": "ja", "bekend_op": None},
        {"waarde": "ja", "bekend_op": "2026-09-01", "door": "bedrijfsarts"},
        ["ja"],
    ],
)
def test_a_dated_fact_that_is_badly_written_is_wrong_input(
    inzetmoment: Decision, said: object
) -> None:
    with pytest.raises(InputError, match="bij `passend_werk_mogelijk` hoort één waarde"):
        read_case(inzetmoment, node_of({"passend_werk_mogelijk": said}))


# Facts come back


@pytest.mark.parametrize(
    "case",
    [
        CASE,
        {"eerste_ziektedag": "2026-03-02", "onderbrekingen": [SHORT]},
        {"eerste_ziektedag": "2026-03-02", "onderbrekingen": []},
        {"onderbrekingen": "onbekend", "heeft_werkgever": "onbekend"},
        {"onderbrekingen": {"waarde": "onbekend", "bekend_op": "2026-03-05"}},
        {"eerste_ziektedag": "2026-03-02", "onderbrekingen": [{**LEAVE, "zelfde_oorzaak": "nee"}]},
        {},
    ],
)
def test_the_facts_of_an_answer_are_accepted_again_and_say_the_same(
    answer: Answers, case: dict[str, Any]
) -> None:
    """Source: contract, `feiten`."""
    first = answer(case)
    again = json.loads(json.dumps(first["feiten"]))

    assert again == case
    assert answer(again) == first


def test_an_empty_or_unknown_end_and_cause_come_back_as_nothing(answer: Answers) -> None:
    open_leave = {
        "van": "2026-05-04",
        "tot": None,
        "soort": "zwangerschaps_of_bevallingsverlof",
        "zelfde_oorzaak": "onbekend",
    }
    found = answer({"eerste_ziektedag": "2026-03-02", "onderbrekingen": [open_leave]})

    assert found["feiten"]["onderbrekingen"] == [
        {"van": "2026-05-04", "soort": "zwangerschaps_of_bevallingsverlof"}
    ]
    assert answer(found["feiten"]) == found


def test_dates_may_be_given_as_dates(answer: Answers) -> None:
    """YAML and Python have a type for days; they mean what their text means."""
    texts = answer({"eerste_ziektedag": "2026-03-02", "peildatum": "2026-05-10"})
    days = answer({"eerste_ziektedag": date(2026, 3, 2), "peildatum": date(2026, 5, 10)})

    assert days == texts

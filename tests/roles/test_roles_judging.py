"""Judging pairs: both engines, whole records against short ones, and other rules than ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.roles import JudgedPair, RoleDecider, Scope
from adwijzer.decisions.roles.decider import related
from adwijzer.decisions.roles.sweep import sweep
from adwijzer.explain.what_if_pairs import what_if_pair
from adwijzer.explain.why import why
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.evaluator import Conclusions
from adwijzer.language import load_rules
from adwijzer.text.diagnostics import InternalError
from tests.roles.registers import ON, assignment, small_register

Changed = Callable[..., Path]
COACHED = [assignment("A", "coach", "2026-03-01"), assignment("B", "beoordelaar", "2026-05-01")]


def one_by_one(decider: RoleDecider, register: Sequence[Assignment]) -> Iterator[JudgedPair]:
    """Every pair of one AD that shares something, judged by itself."""
    standing = [each for each in register if each.status != "vervallen"]
    for number, one in enumerate(standing):
        for other in standing[number + 1 :]:
            if one.ad == other.ad and related(one, other):
                yield decider.pair(one, other)


def told(findings: Sequence[JudgedPair]) -> dict[tuple[str, str], Any]:
    return {
        (each.first.opdracht, each.second.opdracht): (
            each.judgement.outcome,
            each.judgement.possible,
            each.judgement.rule,
            each.judgement.points,
            [(ask.fact, ask.row) for ask in each.judgement.asks],
            each.judgement.turned,
        )
        for each in findings
    }


def test_the_whole_record_gives_what_the_short_one_gave(decider: RoleDecider) -> None:
    for seed in range(150):
        for finding in sweep(decider, small_register(seed), Scope(free=True)).pairs:
            reasoning = decider.reasoning(finding)
            [points] = decider.prepared.minds(reasoning.attention_facts())

            assert reasoning.outcome == finding.judgement.outcome
            assert reasoning.deciding == (finding.judgement.rule,)
            assert points == finding.judgement.points
            assert reasoning.guideline == decider.guideline(finding.judged)
            [trace] = why(reasoning)
            assert [rule.regel for rule in trace.beslist] == [finding.judgement.rule]


OTHER_RULES = {
    "a principal that matters, and when": {
        "regels.yaml": {
            "      zelfde_werkgever: ja\n      eerste_rol: adviseur\n": (
                "      zelfde_opdrachtgever: ja\n      gelijktijdig: ja\n"
            ),
            "      eerste_soort_opdracht: advies_organisatie\n": (
                "      niet: {eerste_soort_opdracht: deskundigenoordeel}\n"
            ),
        }
    },
    "an attention point that rests on a concept": {
        "aandachtspunten.yaml": {
            "    als: {zelfde_client: ja}\n": "    als: {zelfde_client: ja, leidraad: verzuim}\n"
        }
    },
    "an attention point about what nobody knows": {
        "aandachtspunten.yaml": {
            "    als: {zelfde_client: ja}\n": (
                "    als: {zelfde_client: ja, zelfde_vraag: onbekend}\n"
            )
        }
    },
    "a rule on the verdict below it": {
        "besluit.yaml": {
            "  - {naam: combinatie, titel: Combinatie van twee opdrachten}\n": (
                "  - {naam: combinatie, titel: Combinatie van twee opdrachten}\n"
                "  - {naam: streng, titel: Strenger}\n"
            )
        },
        "aandachtspunten.yaml": {
            "aandachtspunten:\n": (
                "regels:\n"
                "  - id: RC-STRENG\n"
                "    titel: Wat voorwaarden heeft en ook de opdrachtgever deelt, is ontraden\n"
                "    laag: streng\n"
                "    als: {oordeel_rolcombinatie: met_voorwaarden, zelfde_opdrachtgever: ja}\n"
                "    dan: {rolcombinatie: ontraden}\n"
                "    rang: leidraad\n"
                "    bronnen: [L-33]\n"
                "    uitleg: Dit is een proef.\n"
                "aandachtspunten:\n"
            )
        },
    },
}
"""Changes to the rules that ask what the product's own rules do not."""


@pytest.mark.parametrize("change", OTHER_RULES.values(), ids=OTHER_RULES)
def test_other_rules_give_for_a_register_what_they_give_pair_by_pair(
    decider: RoleDecider, changed: Changed, change: dict[str, dict[str, str]]
) -> None:
    ours = decider
    decider = decider_as(PAIRS, load_rules(changed(change)), "rolconflict", as_of=ON)
    different = 0
    for seed in range(80):
        register = small_register(seed)
        expected = list(one_by_one(decider, register))

        every = sweep(decider, register, Scope(free=True)).pairs
        found = sweep(decider, register)

        assert told(every) == told(expected), f"register {seed}"
        assert told(found.pairs) == told([f for f in expected if f.judgement.weight])
        assert found.free == sum(not f.judgement.weight for f in expected)
        for finding in every:
            reasoning = decider.reasoning(finding)
            [points] = decider.prepared.minds(reasoning.attention_facts())
            assert (reasoning.outcome, points) == (
                finding.judgement.outcome,
                finding.judgement.points,
            )
        different += told(every) != told(list(one_by_one(ours, register)))
    assert different


def test_engines_that_differ_give_no_verdict() -> None:
    decider = decider_as(PAIRS, load_rules(), "rolconflict", as_of=ON)
    fresh = RoleDecider.of(load_rules(), decider.prepared)
    engine = type(decider.prepared.engine)
    wrong = [Conclusions({"oordeel_rolcombinatie": "vrij"}, {})]

    with (
        mock.patch.object(engine, "conclude", return_value=wrong),
        pytest.raises(InternalError, match="niet eens over oordeel_rolcombinatie"),
    ):
        sweep(fresh, COACHED)


def test_a_record_is_given_to_the_engines_once(decider: RoleDecider) -> None:
    fresh = RoleDecider.of(load_rules(), decider.prepared)
    pairs = [
        assignment(f"{row}-{number}", role, start, ad=f"AD-{number}")
        for number in range(50)
        for row, role, start in (("A", "coach", "2026-03-01"), ("B", "beoordelaar", "2026-05-01"))
    ]

    real = Prepared.conclude
    with mock.patch.object(Prepared, "conclude", autospec=True, side_effect=real) as conclude:
        found = sweep(fresh, pairs)

    assert len(found.pairs) == 50
    assert conclude.call_count == 1


# What would change the verdict


def changes(decider: RoleDecider, register: Sequence[Assignment]) -> dict[str, list[list[str]]]:
    [finding] = sweep(decider, register, Scope(free=True)).pairs
    return {
        other.uitkomst["rolcombinatie"]: [
            [change.bijzin for change in sets] for sets in other.wijzigingen
        ]
        for other in what_if_pair(decider, finding)
    }


def test_waiting_until_the_first_has_ended_is_a_way_out(decider: RoleDecider) -> None:
    register = [
        assignment("A", "beoordelaar", "2026-03-01"),
        assignment("B", "coach", "2026-05-01", instemming_client="ja"),
    ]

    assert changes(decider, register) == {"met_voorwaarden": [["de opdrachten na elkaar komen"]]}


def test_what_begins_on_one_day_cannot_come_after_each_other(decider: RoleDecider) -> None:
    register = [
        assignment("A", "beoordelaar", "2026-05-01", instemming_client="nee"),
        assignment("B", "coach", "2026-05-01", instemming_client="ja"),
    ]

    assert changes(decider, register) == {}


def test_a_change_in_one_direction_is_looked_at_in_both(decider: RoleDecider) -> None:
    register = [
        assignment("A", "coach", "2026-05-01", instemming_client="nee"),
        assignment("B", "adviseur", "2026-05-01", instemming_client="ja"),
    ]

    assert changes(decider, register) == {
        "met_voorwaarden": [["de cliënt instemt met deze arbeidsdeskundige"]]
    }


def test_where_nothing_known_helps_nothing_is_said(decider: RoleDecider) -> None:
    assert changes(decider, COACHED) == {}


# An assignment beside all that an AD has


def test_a_candidate_that_shares_nothing_is_free(decider: RoleDecider) -> None:
    verdict = decider.verdict(COACHED, assignment("C", "beoordelaar", "2026-07-01", client="C-2"))

    assert (verdict.outcome, verdict.fixed, verdict.pairs) == ("vrij", True, ())


def test_a_candidate_counts_beside_what_comes_later_too(decider: RoleDecider) -> None:
    planned = assignment("A", "beoordelaar", "2026-09-01")

    verdict = decider.verdict([planned], assignment("B", "coach", "2026-07-01", ad=None))

    assert verdict.outcome == "ontraden"
    [pair] = verdict.pairs
    assert (pair.first.opdracht, pair.second.opdracht) == ("B", "A")


def test_the_heaviest_pair_of_a_candidate_comes_first(decider: RoleDecider) -> None:
    mine = [assignment("A", "adviseur", "2026-01-01"), assignment("B", "coach", "2026-02-01")]

    verdict = decider.verdict(mine, assignment("C", "beoordelaar", "2026-07-01"))

    assert [pair.judgement.outcome for pair in verdict.pairs] == ["ontraden", "met_voorwaarden"]
    assert verdict.fixed


def test_what_was_cancelled_does_not_count_for_a_candidate(decider: RoleDecider) -> None:
    gone = assignment("A", "coach", "2026-01-01", status="vervallen")
    candidate = assignment("B", "beoordelaar", "2026-07-01")

    assert decider.verdict([gone], candidate).outcome == "vrij"


def test_a_candidate_is_not_fixed_while_someone_can_still_say_no(decider: RoleDecider) -> None:
    mine = [assignment("A", "adviseur", "2026-01-01", standpunt_ingenomen="nee")]
    asked = assignment("B", "beoordelaar", "2026-07-01", soort_opdracht="beoordeling")
    agreed = assignment(
        "C", "beoordelaar", "2026-07-01", soort_opdracht="beoordeling", instemming_client="ja"
    )

    assert decider.verdict(mine, asked).fixed is False
    assert decider.verdict(mine, agreed).fixed is True

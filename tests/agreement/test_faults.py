"""When the engines differ or the library misbehaves there is no advice, and an exit status of 3."""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from adwijzer.decisions import decide
from adwijzer.decisions.case import node_of, read_case
from adwijzer.inference import agreement
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.durable import DurableEngine
from adwijzer.inference.durable_rulesets import Compiled, compile_decision
from adwijzer.inference.evaluator import Conclusions, Facts, Firing, evaluate
from adwijzer.inference.worlds import Strata
from adwijzer.model.conditions import Test, walk
from adwijzer.model.rulebase import Decision, Rule, RuleBase
from adwijzer.text.diagnostics import InternalError
from tests.agreement.load import random_contact
from tests.agreement.misbehaving_library import FAULTS

DAY = date(2026, 6, 1)
CASE = {
    "agenda": [{"agendapunt": "visie_client_uitvragen", "hoeveelheid_informatie": "veel"}],
    "voorkeur_client": "geen_voorkeur",
    "controversieel_onderwerp": "ja",
}
WORDS_OF_CASE = ("visie_client_uitvragen", "veel", "geen_voorkeur", "ja")


@pytest.fixture
def fresh(base: RuleBase) -> RuleBase:
    """The same rules, not yet prepared by anyone."""
    return replace(base, decisions=tuple(replace(decision) for decision in base.decisions))


def refused(base: RuleBase) -> InternalError:
    with pytest.raises(InternalError) as caught:
        decide(base, "contactvorm", CASE, as_of=DAY)
    error = caught.value
    assert error.exit_status == 3
    assert "er is geen advies gegeven" in str(error)
    for word in WORDS_OF_CASE:
        assert not re.search(rf"\b{word}\b", str(error))
    return error


def deciding_rule(base: RuleBase) -> str:
    """The rule on which the verdict about `fysiek` rests."""
    answer = decide(base, "contactvorm", CASE, as_of=DAY).contract()
    return str(answer["agendapunten"][0]["oordelen"]["fysiek"]["regel"])


def with_other_conclusion(rule: Rule, decision: Decision) -> Rule:
    """The same rule that concludes something else about everything it speaks of."""
    names = {variable.name: variable.names for variable in decision.variables}
    others = {
        name: next((word for word in names[name] if word != value), f"{value}_niet")
        for name, value in rule.conclusions.items()
    }
    return replace(rule, conclusions=others)


def damage(compiled: Compiled, rule_id: str, decision: Decision) -> Compiled:
    return replace(
        compiled,
        rules=tuple(
            with_other_conclusion(rule, decision) if rule.id == rule_id else rule
            for rule in compiled.rules
        ),
    )


# One of the engines is damaged


def test_no_advice_when_a_compiled_rule_concludes_something_else(
    fresh: RuleBase, monkeypatch: pytest.MonkeyPatch, base: RuleBase
) -> None:
    rule_id = deciding_rule(base)
    monkeypatch.setattr(
        agreement,
        "compile_decision",
        lambda decision: damage(compile_decision(decision), rule_id, decision),
    )

    assert "oordeel_fysiek" in str(refused(fresh))


def test_no_advice_when_a_rule_is_lost_in_compilation(
    fresh: RuleBase, monkeypatch: pytest.MonkeyPatch, base: RuleBase
) -> None:
    rule_id = deciding_rule(base)

    def losing(decision: Decision) -> Compiled:
        kept = tuple(rule for rule in decision.rules if rule.id != rule_id)
        return compile_decision(replace(decision, rules=kept))

    monkeypatch.setattr(agreement, "compile_decision", losing)

    refused(fresh)


def test_no_advice_when_the_engines_agree_for_other_reasons(
    fresh: RuleBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = DurableEngine.conclude

    def other_reasons(self: DurableEngine, items: Sequence[Facts]) -> list[Conclusions]:
        return [
            Conclusions(found.values, {**found.deciders, "oordeel_fysiek": ("een-andere-regel",)})
            for found in honest(self, items)
        ]

    monkeypatch.setattr(DurableEngine, "conclude", other_reasons)

    assert "oordeel_fysiek" in str(refused(fresh))


def test_no_advice_when_the_evaluator_is_the_one_that_errs(
    fresh: RuleBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def erring(strata: Strata, facts: Facts) -> tuple[Conclusions, tuple[Firing, ...]]:
        found, firings = evaluate(strata, facts)
        return Conclusions({**found.values, "oordeel_fysiek": "vereist"}, found.deciders), firings

    monkeypatch.setattr(agreement, "evaluate", erring)

    assert "oordeel_fysiek" in str(refused(fresh))


def test_no_advice_when_one_engine_misses_an_attention_point(
    fresh: RuleBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = DurableEngine.minds

    def forgetful(self: DurableEngine, items: Sequence[Facts]) -> list[tuple[str, ...]]:
        return [found[1:] for found in honest(self, items)]

    monkeypatch.setattr(DurableEngine, "minds", forgetful)

    assert "aandachtspunten" in str(refused(fresh))


def test_a_damaged_engine_does_not_harm_what_was_prepared_before(
    fresh: RuleBase, monkeypatch: pytest.MonkeyPatch, base: RuleBase
) -> None:
    before = decide(base, "contactvorm", CASE, as_of=DAY)
    with monkeypatch.context() as patch:
        patch.setattr(DurableEngine, "conclude", lambda *_: [Conclusions({}, {})])
        refused(fresh)

    assert decide(base, "contactvorm", CASE, as_of=DAY) == before


def test_a_fault_in_any_rule_is_noticed_as_soon_as_it_decides_something(
    prepared: Prepared[Decision],
) -> None:
    decision = prepared.decision
    decides: dict[str, list[Facts]] = {}
    asked = {fact.name for fact in decision.asked}
    chance = random.Random(20260601)  # noqa: S311 - cases, not secrets
    for rule in decision.rules:
        for _ in range(150):
            contact = random_contact(decision, chance, most_items=1)
            # Near what the rule asks: by chance alone a rule with many conditions seldom decides.
            for node in walk(rule.condition):
                if isinstance(node, Test) and node.fact in asked and chance.random() < 0.9:
                    contact[node.fact] = chance.choice(node.values)
            contact["agenda"] = [contact.pop("agendapunt", contact["agenda"][0])]
            case = read_case(decision, node_of(contact))
            facts = case.known(decision, case.items[0])
            for ids in evaluate(prepared.strata, facts)[0].deciders.values():
                for rule_id in ids:
                    decides.setdefault(rule_id, [facts])

    assert decides.keys() == {rule.id for rule in decision.rules}
    healthy = compile_decision(decision)
    for rule_id, items in decides.items():
        damaged = DurableEngine(damage(healthy, rule_id, decision))
        with pytest.raises(InternalError):
            replace(prepared, engine=damaged).conclude(items)


# The library misbehaves


def misbehaving(fault: str, times: int = 1) -> dict[str, Any]:
    """What `decide()` does; memory is filled with junk, so that misuse of it shows every time."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.agreement.misbehaving_library", fault, str(times)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "MALLOC_PERTURB_": "165"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, f"the process died ({done.returncode}): {done.stderr[-400:]}"
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("fault", FAULTS)
def test_a_library_that_misbehaves_costs_the_advice_and_nothing_else(fault: str) -> None:
    said = misbehaving(fault)

    assert "advies" not in said
    assert (said["error"], said["status"]) == ("InternalError", 3)
    assert "geen advies" in said["text"]
    assert not re.search(r"\b(kennismaking|beeldbellen|nee)\b", said["text"])
    assert said["afterwards"] == "fysiek"


def test_a_thousand_refused_decisions_leave_room_for_the_next(
    contactvorm: Decision, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library holds 1,024 sessions; every one is deleted, also after an error."""
    prepared = Prepared.of(contactvorm, DAY)
    facts: list[Facts] = [{"agendapunt": "kennismaking"}]
    right = prepared.conclude(facts)
    with monkeypatch.context() as patch:
        patch.setattr(agreement, "evaluate", lambda *_: (Conclusions({}, {}), ()))
        for _ in range(1_100):
            with pytest.raises(InternalError):
                prepared.conclude(facts)

    assert prepared.conclude(facts) == right


def test_sessions_that_were_refused_do_not_stay() -> None:
    """The library holds 1,024 sessions; each one left behind would bring the end nearer."""
    said = misbehaving("assert-gives-a-code", times=1_100)

    assert said["error"] == "InternalError"
    assert said["afterwards"] == "fysiek"

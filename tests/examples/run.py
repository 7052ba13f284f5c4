"""The examples of one decision, run one after the other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from adwijzer.examples.stage import RunResult, Scene, Stage, understood
from adwijzer.model.rulebase import RuleBase


def run_examples(
    base: RuleBase,
    decision: str,
    folder: Path | None = None,
    *,
    compared: bool = True,
    today: date | None = None,
) -> tuple[RunResult, ...]:
    """Run every example about a decision.

    Args:
        base: the rule base, as it is or as it might be.
        decision: the name of the decision.
        folder: with a folder of feature files per decision; that of the program when left out.
        compared: ask both engines, as every advice does.
        today: the day for examples that name none; today when left out.
    """
    found = base.decision(decision)
    assert found is not None
    stage = Stage(base, found, compared)
    if today is not None:
        stage.today = today
    return tuple(
        stage.judge(scene) if isinstance(scene, Scene) else RunResult.wrong(example, scene)
        for example, scene in understood(found, folder)
    )

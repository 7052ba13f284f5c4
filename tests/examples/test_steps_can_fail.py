"""No sentence after `Dan` holds whatever the answer is: against other answers each one fails."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from adwijzer.examples.stage import Scene
from adwijzer.examples.steps import Check, Lexicon, MismatchError, Seen
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError
from tests.examples.played import DECISIONS, played, scenes_of

NOT_THERE = ("er is geen advies", "noem eerst", "staan er niet als paar bij", "is niet gevraagd")
"""What says that the answer is about something else, and not that it differs."""
IN_EVERY_ANSWER = {"deciders"}
"""Who decides is the same for every case; `test_steps` has a table that is not so."""


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("name", DECISIONS)
def test_every_sentence_of_the_features_fails_against_some_other_answer(name: str) -> None:
    decision, scenes = DECISIONS[name], scenes_of(name)
    answers = [each.take.seen for each in played(name)]  # with what sentences named last

    vacuous = {
        f"{sentence}: {', '.join(check.step.text for check in checks[:3])}"
        for sentence, checks in by_sentence(decision, scenes).items()
        if sentence not in IN_EVERY_ANSWER
        and not any(fails(check, seen) for check in checks for seen in answers)
    }

    assert not vacuous


def by_sentence(decision: Decision, scenes: Sequence[Scene]) -> dict[str, list[Check]]:
    """The steps of all examples, by the sentence of the vocabulary that they are."""
    found: dict[str, list[Check]] = {}
    patterns = Lexicon.of(decision).patterns
    for scene in scenes:
        for check in scene.checks:
            for pattern, definition in patterns:
                if pattern.fullmatch(check.step.text):
                    found.setdefault(definition.check.__name__, []).append(check)
    return found


def fails(check: Check, seen: Seen) -> bool:
    try:
        check(replace(seen, memory=dict(seen.memory)))
    except MismatchError as mismatch:
        return not any(words in str(mismatch) for words in NOT_THERE)
    except (InputError, KeyError, TypeError):
        return False
    return False

"""Two rule bases on given cases: examples that come out otherwise, the share of a caseload."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from adwijzer.decisions import decide
from adwijzer.examples import Example, Story, Vocabulary, read_examples
from adwijzer.model.diagnostics import AdwijzerError, InputError
from adwijzer.model.rulebase import RuleBase

_TEXT = frozenset(
    (
        "aannamen",
        "alleen_als",
        "alternatieven",
        "artikel",
        "beslist_door",
        "bewijskracht",
        "bronnen",
        "feiten",
        "gevolg",
        "grond",
        "herkomst",
        "let_op",
        "mogelijk",
        "momenten",
        "rang",
        "regel",
        "regelbank",
        "regels",
        "regels_van",
        "tegenspraak",
        "tekst",
        "titel",
        "toelichting",
        "uitleg",
        "vragen",
        "weken",
        "wie",
        "zekerheid",
    )
)
"""What an answer says besides what it decides: its words, grounds and questions."""


def decided(base: RuleBase, decision: str, case: Mapping[str, Any], day: date) -> dict[str, Any]:
    """What an answer decides, without its words; what is wrong where there is no answer."""
    try:
        answer = decide(base, decision, case, as_of=day)
    except AdwijzerError as error:
        return {"geen_advies": error.diagnostics[0].message}
    found = _bare(msgspec.to_builtins(answer.contract()))
    return found if isinstance(found, dict) else {}


def _bare(data: Any) -> Any:
    if isinstance(data, dict):
        return {
            key: (value is not None if key == "voorbehoud" else _bare(value))
            for key, value in data.items()
            if key not in _TEXT
        }
    if isinstance(data, list | tuple):
        return [_bare(each) for each in data]
    return data


def changed_parts(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The parts of two answers that are not the same."""
    return {
        key: (old.get(key), new.get(key)) for key in {**old, **new} if old.get(key) != new.get(key)
    }


def flipped_examples(
    old: RuleBase, new: RuleBase, decision: str, day: date, folder: Path | None = None
) -> Iterator[tuple[Example, dict[str, tuple[Any, Any]]]]:
    """The examples of a decision that come out otherwise, with what changes.

    Args:
        old: rules before.
        new: rules after.
        decision: name of a decision that both have.
        day: the day for examples that name none.
        folder: other feature files than those of the program.
    """
    words = {
        id(base): Vocabulary.of(found)
        for base in (old, new)
        if (found := base.decision(decision)) is not None
    }
    for example in read_examples(decision, folder):
        on = example.asked_on or day
        answers = [_answered(base, words[id(base)], decision, example, on) for base in (old, new)]
        changes = changed_parts(*answers)
        if changes:
            yield example, changes


def _answered(
    base: RuleBase, words: Vocabulary, decision: str, example: Example, day: date
) -> dict[str, Any]:
    story = Story(words)
    try:
        for step in example.given:
            story.tell(step.text, step.table)
    except InputError as error:
        return {"geen_advies": error.diagnostics[0].message}
    return decided(base, decision, story.case(), day)


class Share(Struct, frozen=True):
    """How much of a caseload changes.

    Attributes:
        cases: how many could be decided.
        changed: how many of those come out otherwise.
        parts: per part of the answer how many.
        shifts: per change of the advice how many.
        wrong: the rows that were no case, with what is wrong.
    """

    cases: int
    changed: int
    parts: dict[str, int]
    shifts: dict[tuple[str, str], int]
    wrong: tuple[InputError, ...]


def share_of(
    old: RuleBase,
    new: RuleBase,
    decision: str,
    cases: Iterable[Mapping[str, Any] | InputError],
    day: date,
) -> Share:
    """Decide every case with both rule bases and count."""
    total = changed = 0
    parts: dict[str, int] = {}
    shifts: dict[tuple[str, str], int] = {}
    wrong: list[InputError] = []
    for case in cases:
        if isinstance(case, InputError):
            wrong.append(case)
            continue
        before, after = (decided(base, decision, case, day) for base in (old, new))
        total += 1
        changes = changed_parts(before, after)
        changed += bool(changes)
        for key in changes:
            parts[key] = parts.get(key, 0) + 1
        if "advies" in changes or "geen_advies" in changes:
            shift = (advice_of(before), advice_of(after))
            shifts[shift] = shifts.get(shift, 0) + 1
    return Share(total, changed, parts, shifts, tuple(wrong))


def advice_of(answer: Mapping[str, Any]) -> str:
    """The advice of an answer in a few words."""
    advice = answer.get("advies")
    if not isinstance(advice, dict):
        return "geen advies"
    return ", ".join(str(value) for key, value in advice.items() if key != "voorbehoud")

"""Deciding a kept answer again, from the facts and by the rules of then, and comparing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import Struct

from adwijzer import __version__
from adwijzer.decisions.case import node_of, read_case, require_agenda
from adwijzer.decisions.choice import advised_in
from adwijzer.decisions.decide import decider
from adwijzer.explain.rewritten import rule_difference
from adwijzer.language.loader import load_folder
from adwijzer.model.rulebase import RuleBase
from adwijzer.text.days import day_of, dutch_day
from adwijzer.text.diagnostics import AdwijzerError

if TYPE_CHECKING:
    from adwijzer.store.cases.state import KeptAnswer
    from adwijzer.store.cases.store import CaseStore

Verdict: TypeAlias = Literal["gelijk", "aangevuld", "anders", "niet_te_lezen"]
"""How an answer compares: the same, the same with fields of a newer program, another, or lost."""


class Replayed(Struct, frozen=True):
    """A kept answer that was decided again; `differences` are in Dutch."""

    number: int
    decision: str
    as_of: date
    verdict: Verdict
    differences: tuple[str, ...] = ()

    @property
    def is_finding(self) -> bool:
        """Whether there is something to look at."""
        return self.verdict in ("anders", "niet_te_lezen")


class KeptRules:
    """The rule bases that answers of a store used, each read once."""

    def __init__(self, store: CaseStore, now: RuleBase) -> None:
        self._store = store
        self._now = now
        self._known: dict[str, RuleBase] = {now.sha256: now}
        self._changed: dict[tuple[str, str], bool] = {}

    def of(self, sha256: str) -> RuleBase | None:
        """The rules with this hash; None when the store does not have them.

        Raises:
            RuleBaseError: this program cannot read them any more.
        """
        if sha256 not in self._known:
            folder = self._store.rule_base(sha256)
            if folder is None:
                return None
            self._known[sha256] = load_folder(folder)
        return self._known[sha256]

    def changed(self, sha256: str, decision: str) -> bool:
        """Whether the rules of a decision are others now, or cannot be read any more."""
        key = (sha256, decision)
        if key not in self._changed:
            try:
                then = self.of(sha256)
            except AdwijzerError:
                then = None
            self._changed[key] = then is None or any(rule_difference(then, self._now, decision))
        return self._changed[key]


def replayed(kept: KeptAnswer, rules: KeptRules) -> Replayed:
    """A kept answer decided again.

    Args:
        kept: with the facts as they were, also those that were corrected since.
        rules: the rule bases of then.
    """
    answer = kept.answer

    def found(verdict: Verdict, *differences: str) -> Replayed:
        return Replayed(kept.number, answer.decision, answer.as_of, verdict, differences)

    try:
        base = rules.of(answer.sha256)
        if base is None:
            return found("niet_te_lezen", "de regelbank van toen is niet bewaard")
        again = answer_by(base, answer.decision, answer.facts, answer.as_of)
    except AdwijzerError as error:
        first = error.diagnostics[0].message
        return found("niet_te_lezen", f"de regels van toen geven geen antwoord: {first}")
    differences = tuple(differences_of(answer.answer, again))
    if differences:
        return found("anders", *differences)
    if written(again) == written(answer.answer):
        return found("gelijk")
    added = tuple(_added(answer.answer, again))
    if added and _within(answer.answer, again) and answer.program != __version__:
        return found("aangevuld", *(f"nieuw in het antwoord: {name}" for name in added))
    return found("anders", "de tekst van het antwoord is anders")


def written(answer: Mapping[str, Any]) -> bytes:
    """An answer as the bytes that `--format json` gives."""
    return json.dumps(answer, ensure_ascii=False, indent=2).encode()


def answer_by(
    base: RuleBase, decision: str, facts: Mapping[str, Any], as_of: date
) -> dict[str, Any]:
    """What rules answer to facts, as the contract writes it.

    Raises:
        InputError: the rules have no such decision, or take no such facts.
    """
    ready = decider(base, decision, as_of=as_of)
    case = read_case(ready.prepared.decision, node_of(facts))
    require_agenda(ready.prepared.decision, case)
    return ready.reason(case).answer().contract()


def differences_of(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    """How two answers differ in what they say: advice, certainty, rules, points and dates."""
    one, other = before["advies"], after["advies"]
    if advised_in(before) != advised_in(after):
        yield f"het advies: eerst {_word(advised_in(before))}, nu {_word(advised_in(after))}"
    elif one.get("oordeel") != other.get("oordeel"):  # of a form that stays the same
        yield f"het oordeel: eerst {_word(one.get('oordeel'))}, nu {_word(other.get('oordeel'))}"
    if one.get("zekerheid") != other.get("zekerheid"):
        yield f"de zekerheid: eerst {one.get('zekerheid')}, nu {other.get('zekerheid')}"
    yield from _names("regels", before, after, "regel")
    yield from _names("aandachtspunten", before, after, "aandachtspunt")
    yield from _dates(before, after)


def _names(
    key: str, before: Mapping[str, Any], after: Mapping[str, Any], what: str
) -> Iterator[str]:
    was, is_ = (
        {each["id"]: each.get("titel", each["id"]) for each in answer.get(key, ())}
        for answer in (before, after)
    )
    for name in sorted(is_.keys() - was.keys()):
        yield f'{what} "{is_[name]}" komt erbij'
    for name in sorted(was.keys() - is_.keys()):
        yield f'{what} "{was[name]}" vervalt'


def _dates(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    was, is_ = (
        {each["naam"]: each for each in answer.get("termijnen", ())} for answer in (before, after)
    )
    for name in {**was, **is_}:
        row = is_.get(name) or was[name]
        words = f'termijn "{row.get("titel") or name.replace("_", " ")}"'
        if name not in was:
            yield f"{words} komt erbij"
        elif name not in is_:
            yield f"{words} vervalt"
        else:
            for key in ("datum", "status"):
                one, other = was[name].get(key), is_[name].get(key)
                if one != other:
                    yield f"{words}: eerst {_word(one)}, nu {_word(other)}"


def _word(value: object) -> str:
    if value is None:
        return "niets"
    text = str(value)
    return text.replace("_", " ") if day_of(text) is None else dutch_day(text)


def _added(before: Any, after: Any, path: str = "") -> Iterator[str]:
    """The fields that only the later answer has."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for name, value in after.items():
            here = f"{path}.{name}" if path else name
            if name not in before:
                yield here
            else:
                yield from _added(before[name], value, here)
    elif isinstance(before, list | tuple) and isinstance(after, list | tuple):
        names: dict[str, None] = {}
        for one, other in zip(before, after, strict=False):
            names.update(dict.fromkeys(_added(one, other, path)))
        yield from names


def _within(before: Any, after: Any) -> bool:
    """Whether the later answer has all that the earlier one has, with the same values."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        return all(name in after and _within(value, after[name]) for name, value in before.items())
    if isinstance(before, list | tuple) and isinstance(after, list | tuple):
        return len(before) == len(after) and all(
            _within(one, other) for one, other in zip(before, after, strict=True)
        )
    return bool(before == after)

"""A driver for the C module of durable_rules, without the host around it.

One session per decision, deleted whatever happens. Per layer one flat fact per agenda item is
asserted, the engine is drained, and the next layer's facts are computed here. The catch-all rules
make every return code 0; any other code is an internal error.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from typing import Any

import durable_rules_engine
import msgspec

from adwijzer.inference.durable_rulesets import (
    CATCH_ALL,
    MAXIMUM_ITEMS,
    PHASE,
    SENTINEL,
    UNKNOWN,
    Compiled,
    Ruleset,
    property_of,
    unknown_flag,
)
from adwijzer.inference.evaluator import Conclusions, Facts
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT
from adwijzer.text.diagnostics import InternalError

_session_numbers = itertools.count(1)


class DurableEngine:
    """The compiled rules of one decision, ready to be asked from any thread."""

    def __init__(self, compiled: Compiled) -> None:
        self._compiled = compiled
        self._lock = threading.Lock()
        self._handles = [
            (durable_rules_engine.create_ruleset(f"adwijzer{number}", ruleset.text), ruleset)
            for number, ruleset in enumerate(compiled.rulesets)
        ]
        self._outcomes = [n for n in compiled.domains if n.startswith(VERDICT)]
        self._unknown = {
            name: NONE if name.startswith(VERDICT) else UNKNOWN for name in compiled.domains
        }
        self._unknown |= {
            property_of(fact, value): "nee"
            for fact, values in compiled.multiple.items()
            for value in values
        }
        self._unknown |= {unknown_flag(fact): "ja" for fact in compiled.numbers}
        self._unknown[SENTINEL] = 1  # type: ignore[assignment]

    def close(self) -> None:
        """Free the rulesets; the engine cannot be used afterwards."""
        handles, self._handles = self._handles, []
        for handle, _ in handles:
            durable_rules_engine.delete_ruleset(handle)

    def __del__(self) -> None:
        try:  # noqa: SIM105 - at the end of the process even `suppress` may be gone
            self.close()
        except Exception:  # noqa: S110 - nobody is left to tell
            pass

    @contextmanager
    def _session(self) -> Iterator[_Session]:
        """One session at a time, deleted whatever happens; the first error is the one raised."""
        with self._lock:
            session = _Session(self._handles)
            try:
                yield session
            except BaseException:
                with suppress(InternalError):
                    session.close()
                raise
            session.close()

    def conclude(self, items: Sequence[Facts]) -> list[Conclusions]:
        """Concepts and verdicts for each agenda item.

        Raises:
            InternalError: the library answered something it should not.
        """
        flat = [self._flatten(facts) for facts in items]
        values: list[dict[str, str]] = [{} for _ in items]
        deciders: list[dict[str, tuple[str, ...]]] = [{} for _ in items]
        with self._session() as session:
            for phase, layers in enumerate(self._compiled.phases):
                fired = session.ask(phase, flat)
                for item, indices in fired.items():
                    for layer in layers:
                        spoken = sorted(
                            i for i in indices if self._compiled.rules[i].layer == layer
                        )
                        self._merge(spoken, flat[item], values[item], deciders[item])
        return [Conclusions(v, d) for v, d in zip(values, deciders, strict=True)]

    def minds(self, items: Sequence[Facts]) -> list[tuple[str, ...]]:
        """Ids of the attention points that hold, for each agenda item."""
        flat = [self._flatten(facts) for facts in items]
        offset = len(self._compiled.rules)
        with self._session() as session:
            fired = session.ask(self._compiled.attention_phase, flat)
        return [
            tuple(self._compiled.points[index - offset].id for index in sorted(fired.get(i, ())))
            for i in range(len(items))
        ]

    def _flatten(self, facts: Facts) -> dict[str, Any]:
        flat: dict[str, Any] = dict(self._unknown)
        for name, value in facts.items():
            if isinstance(value, frozenset):
                flat |= {property_of(name, one): "ja" for one in value}
            elif isinstance(value, date):
                flat |= {name: value.isoformat(), unknown_flag(name): "nee"}
            elif isinstance(value, int):
                flat |= {name: value, unknown_flag(name): "nee"}
            else:
                flat[name] = value
        return flat

    def _merge(
        self,
        fired: list[int],
        flat: dict[str, Any],
        values: dict[str, str],
        deciders: dict[str, tuple[str, ...]],
    ) -> None:
        """Let what one layer said replace what stood below it."""
        said: dict[str, list[tuple[str, str]]] = {}
        for index in fired:
            rule = self._compiled.rules[index]
            for name, value in rule.conclusions.items():
                verdict = VERDICT + name
                key = verdict if verdict in self._compiled.domains else name
                said.setdefault(key, []).append((value, rule.id))
        for key, claims in said.items():
            deciders[key] = tuple(rule_id for _, rule_id in claims)
            if len({value for value, _ in claims}) == 1:
                values[key] = flat[key] = claims[0][0]
            elif key.startswith(VERDICT):
                values[key] = flat[key] = UNDECIDED
            else:
                values.pop(key, None)
                flat[key] = UNKNOWN


class _Session:
    """One short life in each ruleset that is asked."""

    def __init__(self, handles: Sequence[tuple[Any, Ruleset]]) -> None:
        self._handles = handles
        self._id = f"s{next(_session_numbers) % 100_000_000}"
        self._started: list[Any] = []

    def ask(self, phase: int, items: Sequence[Mapping[str, Any]]) -> dict[int, set[int]]:
        """Assert the items in `phase` and drain; rule numbers that fired, by item."""
        if len(items) > MAXIMUM_ITEMS:
            raise _broken(f"meer dan {MAXIMUM_ITEMS} agendapunten")
        text = msgspec.json.encode(
            [
                {**item, PHASE: phase, "sid": self._id, "id": f"{phase}.{number}"}
                for number, item in enumerate(items)
            ]
        ).decode()
        fired: dict[int, set[int]] = {}
        for handle, ruleset in self._handles:
            if phase in ruleset.phases:
                self._drain(handle, ruleset, text, len(items), fired)
        return fired

    def _drain(
        self, handle: Any, ruleset: Ruleset, text: str, items: int, fired: dict[int, set[int]]
    ) -> None:
        """Take every match out of one ruleset.

        Whatever the library raises or answers amiss becomes an internal error.
        """
        try:
            code, state = durable_rules_engine.assert_facts(handle, text)
            first = durable_rules_engine.start_action_for_state(handle, state)
            # Deleting a session in which no action was started would end the process, and one that
            # is not deleted stays: so an action is started before anything is refused.
            if first and handle not in self._started:
                self._started.append(handle)
            if code != 0:
                raise _broken(f"code {code} bij het aanbieden van feiten")
            answer = first[1] if first else None
            limit = (len(ruleset.rules) + 2) * (items + 1) + 8
            while answer:
                limit -= 1
                if limit < 0:
                    raise _broken("de regelmachine stopt niet")
                for name, match in msgspec.json.decode(answer).items():
                    index = ruleset.rules.get(name)
                    if index is None and name not in CATCH_ALL:
                        raise _broken("een onbekende regel")
                    if index is not None:
                        item = int(match["m"]["id"].partition(".")[2])
                        if item not in range(items):
                            raise _broken("een onbekend agendapunt")
                        fired.setdefault(item, set()).add(index)
                answer = durable_rules_engine.complete_and_start_action(handle, state)
        except InternalError:
            raise
        except Exception as error:
            raise _broken(type(error).__name__) from error

    def close(self) -> None:
        """Delete the session everywhere; the first failure is raised when all were tried."""
        failed: Exception | None = None
        for handle in self._started:
            try:
                durable_rules_engine.delete_state(handle, self._id)
            except Exception as error:
                failed = failed or error
        if failed is not None:
            raise _broken(type(failed).__name__) from failed


def _broken(what: str) -> InternalError:
    return InternalError.of(
        f"de regelmachine gaf een onverwacht antwoord ({what})", "er is geen advies gegeven"
    )

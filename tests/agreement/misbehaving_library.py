"""Decide with a durable_rules that misbehaves, in a process of its own: `python -m … FAULT`.

Every fault leaves the library itself in the state that a real one would, and lies about the answer.
Prints what `decide()` did as JSON, and what it answers once the library behaves again.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import durable_rules_engine as library

from adwijzer.decisions import decide
from adwijzer.language import load_rules
from adwijzer.text.diagnostics import AdwijzerError

CASE = {"agenda": ["kennismaking"], "voorkeur_client": "beeldbellen", "inspraak_gevraagd": "nee"}

Real = Callable[..., Any]
calls = {"assert_facts": 0}


def refusing_code(real: Real) -> Real:
    def fake(handle: Any, facts: str) -> Any:
        return 2, real(handle, facts)[1]

    return fake


def refusing_code_later(real: Real) -> Real:
    def fake(handle: Any, facts: str) -> Any:
        calls["assert_facts"] += 1
        code, state = real(handle, facts)
        return (2 if calls["assert_facts"] > 2 else code), state

    return fake


def raising_before(real: Real) -> Real:  # noqa: ARG001 - it never gets that far
    def fake(*_: Any) -> Any:
        raise library.error("Could not assert facts, error code: 312")

    return fake


def raising_after(real: Real) -> Real:
    def fake(*arguments: Any) -> Any:
        real(*arguments)
        raise library.error("Could not do it, error code: 303")

    return fake


def silent(real: Real) -> Real:
    def fake(*arguments: Any) -> None:
        real(*arguments)

    return fake


def answering(text: str) -> Callable[[Real], Real]:
    def fault(real: Real) -> Real:
        def fake(*arguments: Any) -> tuple[str, str]:
            return real(*arguments)[0], text

        return fake

    return fault


def endless(real: Real) -> Real:  # noqa: ARG001 - the real one would end
    def fake(*_: Any) -> str:
        return '{"$c2": {"m": {"id": "0.0"}}}'

    return fake


FAULTS: dict[str, tuple[str, Callable[[Real], Real]]] = {
    "assert-gives-a-code": ("assert_facts", refusing_code),
    "assert-gives-a-code-in-a-later-layer": ("assert_facts", refusing_code_later),
    "assert-raises": ("assert_facts", raising_before),
    "start-gives-nothing": ("start_action_for_state", silent),
    "start-raises": ("start_action_for_state", raising_after),
    "start-gives-no-json": ("start_action_for_state", answering("geen json")),
    "start-gives-a-match-without-a-fact": ("start_action_for_state", answering('{"r0": {}}')),
    "start-gives-an-item-that-is-not-there": (
        "start_action_for_state",
        answering('{"r0": {"m": {"id": "0.7"}}}'),
    ),
    "complete-never-ends": ("complete_and_start_action", endless),
    "complete-raises": ("complete_and_start_action", raising_after),
    "delete-raises": ("delete_state", raising_after),
}


def main(name: str, times: int = 1) -> None:
    function, fault = FAULTS[name]
    rules = load_rules()

    def advised() -> object:
        answer = decide(rules, "contactvorm", CASE, as_of=date(2026, 6, 1)).contract()
        return answer["advies"]["contactvorm"]

    real = getattr(library, function)
    setattr(library, function, fault(real))
    said: dict[str, object] = {}
    for _ in range(times):
        try:
            said = {"advies": advised()}
        except AdwijzerError as error:
            said = {"error": type(error).__name__, "status": error.exit_status, "text": str(error)}
        except Exception as error:  # what users must never see
            said = {"error": type(error).__name__, "status": None, "text": str(error)}
    setattr(library, function, real)
    sys.stdout.write(json.dumps(said | {"afterwards": advised()}))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))

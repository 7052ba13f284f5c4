"""What is wrong in a body about a case, at its place, and without a way out that is a command."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from msgspec.structs import replace

from adwijzer.model.rulebase import Decision
from adwijzer.store.cases.events import Said
from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, InputError
from adwijzer.text.nodes import Node
from adwijzer_web.problems import Fout, WrongRequest, errors_of, pointers

_Value = TypeVar("_Value")


def faults_in(
    error: AdwijzerError, node: Node | None, decision: Decision, start: str = "/feiten"
) -> list[Fout]:
    """What is wrong, at its place in the facts that stand at `start`; without facts in the body."""
    places = {} if node is None else pointers(node, start)
    words = {"zaken", "feiten", *(fact.name for fact in decision.asked), "agenda", "waarde"}
    words |= {"bekend_op", "van", "tot", "soort", "zelfde_oorzaak"}
    found = [_without_commands(each) for each in error.diagnostics]
    return errors_of(InputError(found), places, words, "" if node is None else start)


def events_of_each(
    name: str, values: Iterable[_Value], events: Callable[[_Value], Iterable[Said]]
) -> list[Said]:
    """The events of each value of a list in the body.

    Raises:
        WrongRequest: all that is wrong, each at its value.
    """
    found: list[Said] = []
    wrong: list[Fout] = []
    for number, value in enumerate(values):
        try:
            found += events(value)
        except InputError as error:
            plain = InputError(map(_without_commands, error.diagnostics))
            wrong += errors_of(plain, known=[name], start=f"/{name}/{number}")
    if wrong:
        raise WrongRequest(wrong)
    return found


def _without_commands(found: Diagnostic) -> Diagnostic:
    """What is wrong, without a way out that is a command."""
    hint = found.hint or ""
    return replace(found, hint=None) if "--" in hint or "advise " in hint else found

"""Facts on the command line: an option for each, and a file with many."""

from __future__ import annotations

import sys
from collections.abc import Mapping as MappingType
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from adwijzer.decisions.case import NO_PERIODS, NOT_YET, UNKNOWN, Case, node_of, read_case
from adwijzer.model.rulebase import AGENDA, Decision, Fact
from adwijzer.text.diagnostics import Diagnostic, InputError, Position
from adwijzer.text.files import MAXIMUM_BYTES, check_size, decode, read_bytes
from adwijzer.text.nodes import Mapping, Node, Scalar, is_json, parse
from adwijzer.text.nodes import Sequence as NodeList

ONE_EACH = "zet --agenda voor elk agendapunt, zoals --agenda kennismaking --agenda nazorg"


def fact_options(decision: Decision) -> list[click.Option]:
    """The options for the facts of a decision, by their names of now and of before."""
    options = [_option(fact) for fact in _said_of(decision)]
    return options + [_former_option(fact) for fact in decision.asked if fact.former]


def given_facts(options: MappingType[str, Any]) -> dict[str, Any]:
    """What the options for facts gave, by the name of the fact."""
    return {
        name.removeprefix("fact_"): value
        for name, value in options.items()
        if name.startswith("fact_") and value not in (None, ())
    }


def _said_of(decision: Decision) -> tuple[Fact, ...]:
    """The facts that users give, what is on the agenda among them."""
    key = decision.agenda_key
    return decision.asked if key is None or key in decision.asked else (key, *decision.asked)


class _FactWords(click.ParamType[str]):
    """The words of a fact; only for completion and help, the case reader checks them."""

    name = "waarde"

    def __init__(self, fact: Fact) -> None:
        self.fact = fact

    def shell_complete(
        self, _ctx: click.Context, _param: click.Parameter, incomplete: str
    ) -> list[Any]:
        from click.shell_completion import CompletionItem

        names = self.fact.names if self.fact.scope == "sleutel" else (*self.fact.names, UNKNOWN)
        return [CompletionItem(name) for name in names if name.startswith(incomplete)]


def option_of(fact: Fact) -> str:
    """How the option of a fact is written."""
    return "--" + (AGENDA if fact.scope == "sleutel" else fact.name).replace("_", "-")


_METAVARS = {"datum": "DATUM", "getal": "GETAL", "perioden": "VAN/TOT SOORT [OORZAAK]|geen"}


def _option(fact: Fact) -> click.Option:
    words = "|".join((*fact.names, UNKNOWN)) if fact.names else _METAVARS[fact.kind]
    if fact.not_yet:
        words += f"|{NOT_YET}"
    text = fact.question
    if fact.kind == "perioden":
        text += " Mag vaker. Zoals: '2026-05-04/2026-05-20 hersteld'."
    if fact.assumed:
        text += f" Aangenomen: {fact.assumed}."
    if fact.scope == "agendapunt":
        text += " Mag ook per agendapunt."
    if fact.scope == "sleutel":
        words = "AGENDAPUNT[:FEIT=WAARDE,...]"
        text += f" Mag vaker. Kies uit: {', '.join(fact.names)}."
    return click.Option(
        [option_of(fact), f"fact_{fact.name}"],
        multiple=fact.scope == "sleutel" or fact.kind == "perioden",
        type=_FactWords(fact),
        metavar=words,
        help=text,
    )


def _former_option(fact: Fact) -> click.Option:
    """The option by the name that the fact had before; it works, and the help leaves it out."""
    name = "--" + fact.former.replace("_", "-")
    return click.Option([name, f"fact_{fact.former}"], type=_FactWords(fact), hidden=True)


def case_in_file(decision: Decision, name: str, known_at: date | None = None) -> Case:
    """The facts in a file; `-` is standard input.

    Raises:
        InputError: no such file, or wrong facts.
    """
    if not name:
        raise InputError.of("achter `--case` hoort een bestand", "schrijf: --case BESTAND")
    if name == "-":
        shown = "standaardinvoer"
        if sys.stdin is None:
            raise InputError.of("er is geen standaardinvoer", "geef een bestand op")
        data = check_size(sys.stdin.buffer.read(MAXIMUM_BYTES + 1), shown)
    else:
        shown = name
        data = read_bytes(Path(name), shown)
    text = decode(data, shown)
    day_first = not is_json(text, shown)
    return read_case(decision, parse(text, shown), shown, known_at, day_first=day_first)


def said_facts(decision: Decision, given: dict[str, Any]) -> Case:
    """The facts of the options, checked as those of a file are; errors name the option."""
    case = Case({})
    problems: list[Diagnostic] = []
    for fact in _said_of(decision):
        for name in (fact.former, fact.name):
            if name not in given:
                continue
            try:
                _, value = _entry(fact, given[name])
                key = AGENDA if fact.scope == "sleutel" else name
                entry = (_scalar(key), value)
                at = option_of(fact) if name == fact.name else "--" + name.replace("_", "-")
                said = read_case(decision, Mapping((entry,), (0, 0)), at, day_first=True)
                case = said.over(case)
            except InputError as error:
                problems += error.diagnostics
    if problems:
        raise InputError(problems)
    return case


def _entry(fact: Fact, given: Any) -> tuple[Scalar, Node]:
    if fact.scope == "sleutel":
        items = tuple(_agenda_item(fact, text) for text in given)
        return _scalar(AGENDA), NodeList(items, (0, 0))
    if fact.kind == "perioden":
        return _scalar(fact.name), _periods(given)
    return _scalar(fact.name), _scalar(given)


def _periods(given: Sequence[str]) -> Node:
    """The periods of an option that may be repeated; one word says that there are none."""
    if [text.strip() for text in given] in ([NO_PERIODS], [UNKNOWN]):
        return _scalar(given[0].strip())
    from adwijzer.decisions.timing.notation import periods_of

    return node_of([period for text in given for period in periods_of(text)])


def _agenda_item(key: Fact, text: str) -> Node:
    option = Position(option_of(key))
    name, colon, rest = text.partition(":")
    if not colon:
        if set(text.replace(",", " ").split()) & set(key.names) and text not in key.names:
            raise InputError.of("hier hoort één agendapunt", ONE_EACH, option)
        return _scalar(name)
    entries: list[tuple[Scalar, Node]] = [(_scalar(key.name), _scalar(name))]
    seen = set()
    for part in rest.replace(":", ",").split(","):
        fact, equals, value = part.partition("=")
        fact = fact.strip().replace("-", "_")
        if not equals or not value.strip():
            raise InputError.of(
                "achter een agendapunt hoort FEIT=WAARDE",
                "zoals uitkomst_bespreken:uitkomst_tegen_wens_client=nee",
                option,
            )
        if fact in seen or fact == key.name:
            raise InputError.of(
                "een feit staat twee keer achter hetzelfde agendapunt",
                "noem elk feit één keer",
                option,
            )
        seen.add(fact)
        entries.append((_scalar(fact), _scalar(value.strip())))
    return Mapping(tuple(entries), (0, 0))


def _scalar(text: str) -> Scalar:
    return Scalar(text, (0, 0), quoted=True)

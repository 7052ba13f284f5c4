"""One decision in process: how long, beside reference points in the same run.

Run by `make bench`. Machines are noisy: compare rows of one table, not tables of two days.
"""

from __future__ import annotations

import json
import random
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

from adwijzer.decisions import decider
from adwijzer.decisions.case import Case, node_of, read_case
from adwijzer.explain.what_if import what_if
from adwijzer.explain.why import why
from adwijzer.inference.evaluator import evaluate
from adwijzer.language import load_rules
from tests.decisions.reference import FACTS as ASKED
from tests.decisions.reference import judge

SEED = 20260101
ROUNDS = 300
BASE = load_rules()
READY = decider(BASE, "contactvorm")
DECISION = READY.prepared.decision
ITEMS = DECISION.item_key.names if DECISION.item_key else ()
FACTS = [fact for fact in DECISION.facts if fact.scope != "sleutel"]


def cases(items: int, unknown: int | None, count: int, seed: int = SEED) -> list[dict[str, Any]]:
    """Random cases with `items` agenda items and `unknown` unknown facts; None is all unknown."""
    chance = random.Random(seed)  # noqa: S311
    made = []
    for _ in range(count):
        agenda = chance.sample(ITEMS, items)
        facts: dict[str, Any] = {}
        if unknown is not None:
            silent = set(chance.sample([fact.name for fact in FACTS], unknown))
            facts = {f.name: chance.choice(f.names) for f in FACTS if f.name not in silent}
            facts |= dict.fromkeys(silent, "onbekend")
        made.append({"agenda": agenda, **facts})
    return made


def measure(work: Callable[[Any], object], inputs: Sequence[Any]) -> tuple[float, float, float]:
    """Median and 95th percentile in milliseconds, and how many per second."""
    for one in inputs[:20]:
        work(one)
    times = []
    for one in inputs:
        start = time.perf_counter()
        work(one)
        times.append(time.perf_counter() - start)
    cuts = statistics.quantiles(times, n=20)
    return statistics.median(times) * 1e3, cuts[18] * 1e3, len(times) / sum(times)


def read(data: dict[str, Any]) -> Case:
    return read_case(DECISION, node_of(data))


def whole(data: dict[str, Any]) -> object:
    """Facts checked, both engines, certainty, questions, words, JSON."""
    return json.dumps(READY.reason(read(data)).answer().contract())


def bare(data: dict[str, Any]) -> object:
    """Facts checked, both engines, the advice; no certainty, questions or words."""
    return READY.reason(read(data)).outcome


def explained(data: dict[str, Any]) -> object:
    """The whole answer with --why."""
    reasoning = READY.reason(read(data))
    return json.dumps(reasoning.answer().contract()), why(reasoning)


def changed(data: dict[str, Any]) -> object:
    """--what-if alone."""
    return what_if(READY.reason(read(data)))


def known(data: dict[str, Any]) -> list[dict[str, Any]]:
    case = read(data)
    return [dict(case.known(DECISION, item)) for item in case.items]


def row(name: str, result: tuple[float, float, float], goal: str = "") -> None:
    p50, p95, rate = result
    print(f"{name:<58} {p50:>9.3f} {p95:>9.3f} {rate:>11.0f}  {goal}")


def main() -> None:
    one = cases(1, 0, ROUNDS)
    five = cases(5, 8, ROUNDS)
    twelve = cases(12, None, 60)
    hard = [
        case | {"fysiek_mogelijk": "onbekend", "client_weigert_fysiek": "onbekend"}
        for case in twelve
    ]
    print(f"{'one decision, in process':<58} {'p50 ms':>9} {'p95 ms':>9} {'per second':>11}  goal")
    row("1 item, all known: whole answer", measure(whole, one), "p95 <= 3 ms")
    row("5 items, 8 unknown: whole answer", measure(whole, five), "p95 <= 40 ms")
    row("12 items, nothing known: whole answer", measure(whole, twelve), "p95 <= 500 ms")
    row("12 items, assumptions lifted too: whole answer", measure(whole, hard), "p95 <= 500 ms")
    row("1 item, all known: advice only, both engines", measure(bare, one))
    row("5 items, 8 unknown: advice only, both engines", measure(bare, five))
    row("1 item, all known: whole answer with --why", measure(explained, one))
    row("5 items, 8 unknown: whole answer with --why", measure(explained, five))
    row("1 item, all known: --what-if", measure(changed, one[:60]))
    row("5 items, 8 unknown: --what-if", measure(changed, five[:60]))
    print("reference points, verdicts only")
    facts_one = [known(case) for case in one]
    facts_five = [known(case) for case in five]
    strata = READY.prepared.strata
    engine = READY.prepared.engine
    assert engine is not None, "durable_rules is not installed"
    for name, facts in (("1 item", facts_one), ("5 items", facts_five)):
        row(f"{name}: own evaluator", measure(lambda fs: [evaluate(strata, f) for f in fs], facts))
        row(f"{name}: durable_rules through the driver", measure(engine.conclude, facts))
        row(f"{name}: plain Python function", measure(lambda fs: list(map(plain, fs)), facts))


def plain(facts: dict[str, Any]) -> object:
    """The chapter written down as Python, as the tests have it."""
    return judge(facts["agendapunt"], {name: facts.get(name) for name in ASKED})


if __name__ == "__main__":
    main()

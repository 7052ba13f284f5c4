"""Twenty thousand decisions in a process of its own: prints how much memory grew, as JSON."""

from __future__ import annotations

import gc
import json
import os
import random
import sys
from datetime import date
from pathlib import Path
from typing import Any

from adwijzer.decisions import decide
from adwijzer.decisions.case import node_of, read_case
from adwijzer.inference.agreement import Prepared
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from tests.strategies import possible

DAY = date(2026, 6, 1)
WARM_UP, CONCLUDED, DECIDED, PREPARED = 1_000, 20_000, 300, 40


def random_contact(decision: Decision, chance: random.Random, most_items: int) -> dict[str, Any]:
    """A contact of which most facts are known."""
    key = decision.item_key
    assert key is not None
    agenda = chance.sample(key.names, chance.randint(1, most_items))
    said = {
        fact.name: chance.choice([*fact.names, "onbekend"])
        for fact in decision.facts
        if fact.scope != "sleutel" and chance.random() < 0.8
    }
    return {"agenda": agenda, **possible(decision, said)}


def resident() -> int:
    """Bytes of this process in memory."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    rules = load_rules()
    decision = rules.decision("contactvorm")
    assert decision is not None
    prepared = Prepared.of(decision, DAY)
    chance = random.Random(1)  # noqa: S311 - cases, not secrets
    contacts = [random_contact(decision, chance, most_items=1) for _ in range(500)]
    items = []
    for contact in contacts:
        case = read_case(decision, node_of(contact))
        items.append([case.known(decision, item) for item in case.items])

    def conclude(count: int) -> None:
        for number in range(count):
            prepared.conclude(items[number % len(items)])

    def answer(count: int) -> None:
        for number in range(count):
            decide(rules, decision.name, contacts[number % len(contacts)], as_of=DAY)

    def prepare(count: int) -> None:
        for _ in range(count):
            Prepared.of(decision, DAY).conclude(items[0])

    conclude(WARM_UP)
    answer(150)
    prepare(10)
    grown: dict[str, int] = {}
    before = resident()
    conclude(CONCLUDED)
    grown["concluded"] = resident() - before
    before = resident()
    answer(DECIDED)
    grown["decided"] = resident() - before
    before = resident()
    prepare(PREPARED)
    grown["prepared"] = resident() - before
    sys.stdout.write(json.dumps(grown))


if __name__ == "__main__":
    main()

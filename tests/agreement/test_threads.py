"""Many at once get the same answers as one after another."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from typing import Any

from msgspec.structs import replace

from adwijzer.decisions import decide
from adwijzer.decisions.case import node_of, read_case
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.evaluator import Facts
from adwijzer.model.rulebase import Decision, RuleBase
from tests.agreement.load import random_contact

DAY = date(2026, 6, 1)
THREADS = 8


def contacts_of(decision: Decision, count: int) -> list[dict[str, Any]]:
    chance = random.Random(20260601)  # noqa: S311 - cases, not secrets
    return [random_contact(decision, chance, most_items=2) for _ in range(count)]


def test_eight_threads_get_the_answers_that_one_gets(base: RuleBase, contactvorm: Decision) -> None:
    contacts = contacts_of(contactvorm, 40)
    alone = [decide(base, "contactvorm", contact, as_of=DAY) for contact in contacts]
    fresh = replace(base, decisions=(replace(contactvorm),))
    start = Barrier(THREADS)

    def work(number: int) -> list[int]:
        order = list(range(len(contacts)))
        random.Random(number).shuffle(order)  # noqa: S311
        start.wait()
        return [
            index
            for index in order
            if decide(fresh, "contactvorm", contacts[index], as_of=DAY) != alone[index]
        ]

    with ThreadPoolExecutor(THREADS) as pool:
        wrong = list(pool.map(work, range(THREADS)))

    assert wrong == [[]] * THREADS


def test_thousands_of_decisions_at_once_stay_right_in_both_engines(
    prepared: Prepared[Decision], contactvorm: Decision
) -> None:
    items: list[list[Facts]] = []
    for contact in contacts_of(contactvorm, 60):
        case = read_case(contactvorm, node_of(contact))
        items.append([case.known(contactvorm, item) for item in case.items])
    alone = [prepared.conclude(facts) for facts in items]
    start = Barrier(THREADS)

    def work(number: int) -> int:
        order = list(range(len(items))) * 5
        random.Random(number).shuffle(order)  # noqa: S311
        start.wait()
        return sum(prepared.conclude(items[index]) != alone[index] for index in order)

    with ThreadPoolExecutor(THREADS) as pool:
        wrong = list(pool.map(work, range(THREADS)))

    assert wrong == [0] * THREADS

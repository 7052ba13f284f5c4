"""SQL says in every column what `decide()` says."""

from __future__ import annotations

import pytest

from adwijzer.batch.compilation import program_of
from adwijzer.language import load_rules
from tests.batch.cases import (
    DAY,
    answers_by_decide,
    answers_of_program,
    on_the_day,
    random_rows,
)

SINGLE = [each.name for each in load_rules().decisions if each.kind == "single"]


def agrees(name: str, count: int, seed: int, items: int = 1) -> None:
    base = load_rules()
    decision = on_the_day(base, name)
    rows = list(random_rows(decision, count, seed, items))

    # The kept program is what users get; other tests need it too, and making it takes seconds.
    by_sql = answers_of_program(program_of(base, base.decision(name), DAY, items), rows)  # type: ignore[arg-type]
    by_decide = answers_by_decide(base, name, rows)

    assert len(by_decide) > count / 2
    assert by_sql.keys() == by_decide.keys()
    assert [code for code, row in by_sql.items() if row != by_decide[code]] == []


@pytest.mark.parametrize("name", SINGLE)
def test_a_few_hundred_cases_get_the_same_answer(name: str) -> None:
    agrees(name, 300, seed=1)


def test_a_contact_with_some_agenda_items_gets_the_same_answer() -> None:
    agrees("contactvorm", 300, seed=3, items=2)


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("items", [1, 4])
def test_thousands_of_contacts_get_the_same_answer(items: int) -> None:
    agrees("contactvorm", 20_000 if items == 1 else 5_000, seed=4, items=items)


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("name", SINGLE)
def test_twenty_thousand_cases_get_the_same_answer(name: str) -> None:
    agrees(name, 20_000, seed=2)

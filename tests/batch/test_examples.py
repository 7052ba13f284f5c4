"""Every example of the features, as far as a row can say it, through SQL."""

from __future__ import annotations

from typing import Any

import pytest

from adwijzer.batch.program import CODE
from adwijzer.examples import FeatureVocabulary, Story, read_examples
from adwijzer.language import load_rules
from adwijzer.text.diagnostics import InputError
from tests.batch.cases import DAY, Row, answers_by_decide, answers_by_sql, on_the_day

ROWS = [each.name for each in load_rules().decisions if each.kind in ("single", "contact")]


def row_of(case: dict[str, Any], code: str) -> Row | None:
    """The case as a row; None where it says something of one of several agenda items alone."""
    row = {key: value for key, value in case.items() if key != "agenda"}
    agenda = case.get("agenda", [])
    for number, entry in enumerate(agenda, start=1):
        own = {"agendapunt": entry} if isinstance(entry, str) else dict(entry)
        row[f"item{number}"] = own.pop("agendapunt")
        if own and len(agenda) > 1:
            return None
        row |= own
    if any(not isinstance(value, str) for value in row.values()):
        return None
    return {CODE: code, **row}


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("name", ROWS)
def test_every_example_comes_out_the_same(name: str) -> None:
    base = load_rules()
    decision = on_the_day(base, name)
    vocabulary = FeatureVocabulary.of(decision)
    rows: list[Row] = []
    for number, example in enumerate(read_examples(decision.examples or name)):
        story = Story(vocabulary)
        try:
            for step in example.given:
                story.tell(step.text, step.table)
        except InputError:
            continue
        row = row_of(dict(story.case()), f"V{number}")
        if row is not None and example.asked_on in (None, DAY):
            rows.append(row)
    columns = {name for row in rows for name in row}
    rows = [{name: row.get(name) for name in (CODE, *sorted(columns - {CODE}))} for row in rows]
    items = sum(name.startswith("item") for name in columns)

    by_sql = answers_by_sql(decision, rows, max(items, 1))
    by_decide = answers_by_decide(base, name, rows)

    assert len(by_decide) >= 10
    assert by_sql == by_decide

"""Timing by SQL says in every column what `decide()` says."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from msgspec.structs import replace

from adwijzer.assurance.examples.mutants import mutants
from adwijzer.batch.compilation import program_of
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CODE
from adwijzer.batch.timing import INTERRUPTIONS_KNOWN
from adwijzer.decisions.case import NO_PERIODS, NOT_YET, STILL_TO_COME, UNKNOWN
from adwijzer.decisions.decide import decider
from adwijzer.decisions.timing.dates import INTERRUPTIONS, REFERENCE
from adwijzer.decisions.timing.decider import TimingReasoning
from adwijzer.examples import FeatureVocabulary, Story, read_examples
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import AdwijzerError, InputError
from tests.batch.absence_cases import (
    absences,
    case_of_absence,
    expected_timing,
    most_periods,
    table_of,
    timings_by_sql,
)
from tests.batch.cases import DAY, Row, answers_of, on_the_day
from tests.cli.command import advise

TIMING = "inzetmoment"


def timings_by_decide(base: RuleBase, rows: list[Row]) -> dict[str, Row]:
    """The answers by code, one decision at a time; a case that is refused is absent."""
    ready = decider(base, TIMING, as_of=DAY)
    found = {}
    for row in rows:
        try:
            reasoning = ready.reason(case_of_absence(ready.prepared.decision, row))
            assert isinstance(reasoning, TimingReasoning)
            found[row[CODE]] = {CODE: row[CODE], **expected_timing(reasoning)}
        except AdwijzerError:
            continue
    return found


def differing(by_sql: dict[str, Row], by_decide: dict[str, Row]) -> Counter[str]:
    """In how many cases a column differs, by column; both have the same cases and columns."""
    assert by_sql.keys() == by_decide.keys()
    found: Counter[str] = Counter()
    for code, row in by_decide.items():
        assert row.keys() == by_sql[code].keys()
        found.update(column for column, value in row.items() if by_sql[code][column] != value)
    return found


def agrees(count: int, seed: int) -> None:
    base = load_rules()
    decision = on_the_day(base, TIMING)
    rows = list(absences(decision, count, seed))

    by_decide = timings_by_decide(base, rows)
    # The kept program is what users get; other tests need it too, and making it takes seconds.
    program = program_of(base, decision, DAY, most_periods(rows))  # type: ignore[arg-type]
    with Batch(program) as one:
        by_sql = answers_of(one, table_of(decision, rows))

    assert len(by_decide) > count / 2
    assert differing(by_sql, by_decide) == {}


def test_a_few_hundred_absences_get_the_same_answer() -> None:
    agrees(300, seed=1)


@pytest.mark.check(part="batch")
def test_twenty_thousand_absences_get_the_same_answer() -> None:
    agrees(20_000, seed=3)


def row_of(decision: Decision, case: dict[str, Any], code: str) -> Row | None:
    """A case of an example as a row; None where a value is no word, day or list of periods."""
    kinds = {fact.name: fact.kind for fact in decision.asked}
    row: Row = {CODE: code, INTERRUPTIONS_KNOWN: None}
    for name, value in case.items():
        if name == INTERRUPTIONS:
            row[INTERRUPTIONS_KNOWN] = "nee" if value == UNKNOWN else None
            row[name] = (
                None if value in (UNKNOWN, NO_PERIODS) else [period_of(each) for each in value]
            )
        elif not isinstance(value, str) or name not in kinds:
            return None
        elif kinds[name] == "datum":
            row[name] = None if value == UNKNOWN else day_of(value)
        else:
            row[name] = value
    return row


def day_of(text: str) -> date:
    return STILL_TO_COME if text == NOT_YET else date.fromisoformat(text)


def period_of(period: dict[str, str]) -> Row:
    return {
        "van": day_of(period["van"]),
        "tot": day_of(period["tot"]) if "tot" in period else None,
        "soort": period["soort"],
        "zelfde_oorzaak": period.get("zelfde_oorzaak"),
    }


@pytest.mark.check(part="batch")
def test_every_example_comes_out_the_same() -> None:
    base = load_rules()
    decision = on_the_day(base, TIMING)
    vocabulary = FeatureVocabulary.of(decision)
    found: list[Row] = []
    for number, example in enumerate(read_examples(decision.examples or TIMING)):
        story = Story(vocabulary)
        try:
            for step in example.given:
                story.tell(step.text, step.table)
        except InputError:
            continue
        row = row_of(decision, dict(story.case()), f"V{number}")
        if row is not None:
            found.append({REFERENCE: example.asked_on or DAY, **row})
    names = [CODE, INTERRUPTIONS_KNOWN, *(fact.name for fact in decision.asked)]
    rows = [{name: row.get(name) for name in names} for row in found]

    by_decide = timings_by_decide(base, rows)

    assert len(by_decide) >= 100
    assert differing(timings_by_sql(decision, rows), by_decide) == {}


@pytest.mark.check(part="batch")
def test_a_changed_rule_changes_the_batch() -> None:
    base = load_rules()
    whole = base.decision(TIMING)
    assert whole is not None
    rows = list(absences(on_the_day(base, TIMING), 200, seed=5))
    before = timings_by_decide(base, rows)
    found = mutants(base, whole)
    changed = 0
    for mutant in found[:: max(len(found) // 12, 1)]:
        other = replace(
            base,
            decisions=tuple(mutant.after if d.name == TIMING else d for d in base.decisions),
        )
        after = timings_by_decide(other, rows)
        assert differing(timings_by_sql(on_the_day(other, TIMING), rows), after) == {}
        changed += after != before
    assert changed >= 5


def test_a_row_of_text_gets_the_same_answer_as_a_row_of_days(tmp_path: Path) -> None:
    text = tmp_path / "zaken.csv"
    text.write_text(
        "code;peildatum;eerste_ziektedag;onderbrekingen;kader;plan_van_aanpak_datum\n"
        "A1;2026-11-22;2026-03-02;2026-05-04/2026-05-20 hersteld;werknemer;nog_niet\n"
        "A2;22-11-2026;2-3-2026;geen;vangnet;\n"
        "A3;2026-11-22;2026-03-02;onbekend;;\n",
        encoding="utf-8",
    )
    days = [date(2026, 11, 22), date(2026, 3, 2)]
    recovered = [
        {
            "van": date(2026, 5, 4),
            "tot": date(2026, 5, 20),
            "soort": "hersteld",
            "zelfde_oorzaak": None,
        }
    ]
    names = [CODE, REFERENCE, "eerste_ziektedag", INTERRUPTIONS, INTERRUPTIONS_KNOWN, "kader"]
    names.append("plan_van_aanpak_datum")
    cells: list[list[Any]] = [
        ["A1", *days, recovered, None, "werknemer", STILL_TO_COME],
        ["A2", *days, [], None, "vangnet", None],
        ["A3", *days, None, "nee", None, None],
    ]
    rows = [dict(zip(names, row, strict=True)) for row in cells]
    real = tmp_path / "zaken.parquet"
    pq.write_table(table_of(on_the_day(load_rules(), TIMING), rows), real)

    done = [
        advise("batch", TIMING, "--in", str(given), "--out", f"{given}.uit.csv", "--sorted")
        for given in (text, real)
    ]

    assert [each.status for each in done] == [0, 0], done[0].err + done[1].err
    found = [Path(f"{given}.uit.csv").read_text(encoding="utf-8") for given in (text, real)]
    assert found[0] == found[1]
    assert len(found[0].splitlines()) == 4


def test_days_that_cannot_be_are_told_with_row_and_column(tmp_path: Path) -> None:
    given = tmp_path / "zaken.csv"
    given.write_text(
        "code;peildatum;eerste_ziektedag;onderbrekingen;plan_van_aanpak_datum\n"
        "B1;2026-11-22;2027-03-02;;\n"
        "B2;2026-11-22;2026-03-02;2026-05-24/2026-05-20 hersteld;\n"
        "B3;2026-11-22;2026-03-02;vorige week;\n"
        "B4;2026-11-22;2026-03-02;;gisteren\n"
        "B5;2026-11-22;2026-03-02;;nog_niet\n",
        encoding="utf-8",
    )
    out = tmp_path / "uit.csv"

    done = advise(f"batch timing --in {given} --out {out} --columns dag_1,verzuimdag")

    assert done.status == 4, done.err
    assert out.read_text(encoding="utf-8").splitlines()[1:] == ["B5;2026-03-02;266"]
    told = Path(f"{out}.fouten.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    places = [line.split(";")[:2] for line in told]
    assert places == [
        ["2", "peildatum"],
        ["3", "onderbrekingen"],
        ["4", "onderbrekingen"],
        ["5", "plan_van_aanpak_datum"],
    ]


def test_of_a_day_that_cannot_be_read_is_told_why(tmp_path: Path) -> None:
    given = tmp_path / "zaken.csv"
    given.write_text(
        "code;eerste_ziektedag;peildatum\n"
        "B1;31-2-2026;1-6-2026\n"
        "B2;2-3-26;1-6-2026\n"
        "B3;2 maart;1-6-2026\n"
        "B4;2-3-2026;31-6-2026\n",
        encoding="utf-8",
    )
    out = tmp_path / "uit.csv"

    done = advise(f"batch timing --in {given} --out {out}")

    assert (done.status, "4 rijen zijn niet beantwoord" in done.err) == (4, True)
    told = Path(f"{out}.fouten.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    told = [line for line in told if "dit moet een datum zijn" in line]
    assert [line.split("; ")[-1].rstrip('"') for line in told] == [
        "die dag bestaat niet",
        "schrijf het jaar in vier cijfers",
        "het jaar ontbreekt",
        "die dag bestaat niet",
    ]


@pytest.mark.parametrize(
    "day",
    [
        "2 maart 2026",
        "2 Mrt. 2026",
        "02-mrt-2026",
        "2.3.2026",
        "2-3-2026 00:00",
        "2026-03-02T00:00",
    ],
)
def test_a_day_is_taken_in_the_ways_that_other_tables_take(day: str, tmp_path: Path) -> None:
    given, out = tmp_path / "zaken.csv", tmp_path / "uit.csv"
    given.write_text(f"code;eerste_ziektedag\nB1;{day}\nB2;onbekend\nB3;\n", encoding="utf-8")

    done = advise(f"batch timing --in {given} --out {out} --columns dag_1")

    assert done.status == 0, done.err
    found = sorted(out.read_text(encoding="utf-8").splitlines()[1:])
    assert found == ["B1;2026-03-02", "B2;", "B3;"]


@pytest.mark.parametrize(
    ("decision", "head", "row"),
    [
        ("timing", "code;eerste_ziektedag", "B{};{}"),
        ("rolconflict", "opdracht;ad;rol;status;start", "O-{};AD-1;coach;lopend;{}"),
    ],
)
def test_where_the_month_comes_first_once_no_day_of_the_column_is_taken(
    decision: str, head: str, row: str, tmp_path: Path
) -> None:
    """Else 3/4/2026 beside 3/14/2026 would be a day in April without anybody knowing."""
    days = ("3/4/2026", "3/14/2026")
    given, out = tmp_path / "zaken.csv", tmp_path / "uit.csv"
    rows = [row.format(number, day) for number, day in enumerate(days)]
    given.write_text("\n".join([head, *rows, ""]), encoding="utf-8")

    done = advise(f"batch {decision} --in {given} --out {out}")

    assert done.status == 2
    assert f"zaken.csv:3:{len(head.split(';'))}: in `" in done.err
    assert "staat een datum waarin de maand voorop staat" in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["zaken.csv"]

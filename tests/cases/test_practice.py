"""What is told of practice tells of nobody: every sum and difference of it is tried."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.cases.practice import (
    FEWEST,
    PracticeCell,
    Quarter,
    answers_of,
    cells_of,
    own_cells,
    practice,
    shown_cells,
    told_cells,
)
from adwijzer.store.cases.copies import backup, restore
from adwijzer.store.cases.events import CASE, JUST_NOW, AnswerKept, ChoiceMade, KeptEvent
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from tests.cases.flow import done, refused

QUARTERS = (Quarter(2025, 4), Quarter(2026, 1), Quarter(2026, 2))
CELLS = [
    PracticeCell(quarter, "besluit", rules, choice)
    for quarter in QUARTERS
    for rules in (("R-1",), ("R-1", "R-2"))
    for choice in ("gevolgd", "termijn", "vakinhoudelijk")
]
ADS = ("AD-1", "AD-2", "AD-3")
ANSWERS = st.dictionaries(
    st.tuples(st.sampled_from(CELLS), st.sampled_from(ADS)),
    st.integers(1, 24),
    min_size=4,
    max_size=14,
)
Number = frozenset[PracticeCell]
"""A number that is told, as the cells whose answers it counts."""


def told(cells: Mapping[PracticeCell, int]) -> Iterator[tuple[Number, int]]:
    """Every number that can be asked, each with the cells that it should count."""
    for by_year in (False, True):
        for row in practice(cells, by_year=by_year):
            about = [
                cell
                for cell in cells
                if row.period in (str(cell.quarter), str(cell.quarter.year))
                and cell.decision == row.decision
                and (row.rule is None or row.rule in cell.rules)
            ]
            yield frozenset(about), row.all
            yield frozenset(c for c in about if c.choice == "gevolgd"), row.followed
            yield frozenset(c for c in about if c.choice != "gevolgd"), row.deviated
            for reason, count in row.reasons.items():
                yield frozenset(c for c in about if c.choice == reason), count


@given(ANSWERS)
def test_no_sum_or_difference_tells_of_fewer_than_ten(
    answers: dict[tuple[PracticeCell, str], int],
) -> None:
    """Also not for an AD, who knows their own answers and can take them off."""
    cells = shown_cells(answers)
    numbers = {about: count for about, count in told(cells) if about}
    for about, count in numbers.items():
        assert count == sum(cells[cell] for cell in about)
    tries = [tuple(numbers)] if len(numbers) <= 4 else []
    tries += itertools.combinations(numbers, min(3, len(numbers)))
    for chosen in tries:
        for signs in itertools.product((-1, 0, 1), repeat=len(chosen)):
            times: Counter[PracticeCell] = Counter()
            for sign, about in zip(signs, chosen, strict=True):
                for cell in about:
                    times[cell] += sign
            if not set(times.values()) <= {0, 1}:
                continue  # it counts no answers
            for ad in (None, *ADS):
                others = sum(
                    count for (cell, by), count in answers.items() if times[cell] and by != ad
                )
                assert others == 0 or others >= FEWEST


def test_a_total_with_its_small_part_left_in_would_be_caught() -> None:
    """The test above can fail: 53 answers, of which 50 were followed, tell of 3."""
    followed, deviated = CELLS[0], CELLS[1]
    answers = {(followed, "AD-1"): 25, (followed, "AD-2"): 25, (deviated, "AD-1"): 3}

    assert own_cells(answers) == {followed: 50, deviated: 3}
    assert shown_cells(answers) == {followed: 50}
    [row, _] = practice(shown_cells(answers))
    assert (row.all, row.followed, row.deviated) == (50, 50, 0)


def test_what_one_ad_did_alone_is_never_told() -> None:
    assert shown_cells({(CELLS[0], "AD-1"): 400, (CELLS[0], "AD-2"): 9}) == {}
    assert shown_cells({(CELLS[0], "AD-1"): 400, (CELLS[0], "AD-2"): 10}) == {CELLS[0]: 410}


@pytest.mark.parametrize(
    ("day", "quarter", "end"),
    [
        (date(2026, 1, 1), "2026-Q1", date(2026, 4, 1)),
        (date(2026, 6, 30), "2026-Q2", date(2026, 7, 1)),
        (date(2026, 12, 31), "2026-Q4", date(2027, 1, 1)),
    ],
)
def test_a_quarter_ends_where_the_next_begins(day: date, quarter: str, end: date) -> None:
    assert (str(Quarter.of(day)), Quarter.of(day).end) == (quarter, end)


def test_a_choice_counts_as_it_was_when_the_quarter_ended() -> None:
    answer = AnswerKept("inzetmoment", CASE, {}, "x", "x", date(2026, 3, 1), {"regels": []})

    def kept(number: int, month: int, event: AnswerKept | ChoiceMade) -> KeptEvent:
        return KeptEvent(number, datetime(2026, month, 2, tzinfo=UTC), "AD-1", event)

    events = [
        kept(1, 2, answer),
        kept(2, 3, ChoiceMade(1, followed=False, chosen="nu_niet", reason="termijn")),
        kept(3, 4, ChoiceMade(1, followed=True, chosen="overwegen")),
    ]

    [(cell, by)] = cells_of(events)
    assert (cell.choice, by) == ("termijn", "AD-1")


def _kept(store: CaseStore, code: str, ad: str) -> CaseRef:
    """A case with an answer that was followed."""
    answer = AnswerKept(
        *("inzetmoment", CASE, {}, "1", "x", date(2026, 3, 1)),
        answer={"regels": [{"id": "R-1", "gevolg": "overwegen"}]},
    )
    case = store.open(code, ad)
    store.append(case, [answer, ChoiceMade(JUST_NOW, followed=True, chosen="overwegen")], ad)
    return store.case(code, ad)


NEXT_YEAR = date(datetime.now(UTC).year + 1, 1, 1)
"""When what is kept now lies in a quarter that is over."""


def test_what_was_told_stays_so_when_a_case_is_erased_that_counted_in_it(tmp_path: Path) -> None:
    """Who asks again after an erasure could else see what stood in the case that is gone."""
    database, keys = str(tmp_path / "zaken.db"), str(tmp_path / "sleutels.db")
    with open_cases(database, keys, absent="make") as store:
        cases = [_kept(store, f"Z-{n}", f"AD-{n % 2}") for n in range(20)]
        [(_, before)] = told_cells(store, NEXT_YEAR).items()
        backup(store, tmp_path / "inhoud.kopie", tmp_path / "sleutels.kopie")
        store.erase(cases[:11], "AD-0")
        after = [*told_cells(store, NEXT_YEAR).values()]
        assert sum(answers_of(store, NEXT_YEAR).values()) == 9, "nothing of them can be counted"
        assert verify(store).findings == ()

    assert (before, after) == (20, [20])
    copies = tmp_path / "inhoud.kopie", tmp_path / "sleutels.kopie"
    restore(*copies, database, keys, "AD-0", over=True)
    with open_cases(database, keys) as store:
        assert [*told_cells(store, NEXT_YEAR).values()] == [20]


def test_figures_told_since_a_backup_stay_so_when_it_is_put_back(tmp_path: Path) -> None:
    database, keys = str(tmp_path / "zaken.db"), str(tmp_path / "sleutels.db")
    copies = tmp_path / "inhoud.kopie", tmp_path / "sleutels.kopie"
    with open_cases(database, keys, absent="make") as store:
        cases = [_kept(store, f"Z-{n}", f"AD-{n % 2}") for n in range(21)]
        backup(store, *copies)
        assert [*told_cells(store, NEXT_YEAR).values()] == [21]
        store.erase(cases[:1], "AD-0")
    restore(*copies, database, keys, "AD-0", over=True)

    with open_cases(database, keys) as store:
        assert [*told_cells(store, NEXT_YEAR).values()] == [21]
        assert verify(store).findings == ()


def test_a_case_that_was_erased_before_anyone_asked_counts_nowhere(tmp_path: Path) -> None:
    with open_cases(str(tmp_path / "zaken.db"), absent="make") as store:
        cases = [_kept(store, f"Z-{n}", f"AD-{n % 2}") for n in range(22)]
        store.erase(cases[:1], "AD-0")
        assert [*told_cells(store, NEXT_YEAR).values()] == [21]


def test_the_command_tells_own_figures_and_of_others_nothing_small() -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026")
    line = "timing --zaak Z-1 --as-of 2026-06-01 --keep --gekozen nu_wenselijk"
    done(f"{line} --reden-afwijking vakinhoudelijk")

    own = done("rules practice --eigen --format json").data
    assert own[0]["redenen"] == {"vakinhoudelijk": 1}
    assert own[0]["regel"] is None
    assert own[1]["regel"] is not None
    assert done("rules practice --format json").data == []
    assert "advise rules diff" in done("rules practice --eigen").text
    assert "hier zijn nog geen zaken" in refused("rules practice --database leeg.db")

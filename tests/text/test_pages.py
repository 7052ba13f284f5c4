"""What every form of a page has in common, and where in a picture there is room."""

from __future__ import annotations

import re
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from adwijzer.presenting.kinds import written
from adwijzer.text.html import macros
from adwijzer.text.page import (
    Bar,
    Chapter,
    Chart,
    Dot,
    Grid,
    Marked,
    Page,
    Points,
    Prose,
    Tie,
    Timeline,
)

PLACES = st.lists(st.floats(0, 1), min_size=1, max_size=12).map(sorted)


def test_what_has_nothing_in_it_is_in_no_form() -> None:
    empty = (Prose(""), Points(()), Grid(("Leeg hoofd",), ()))
    inner = Chapter("Binnen", (*empty, Prose("iets")))
    page = Page(title="Titel", chapters=(Chapter("Leeg", empty), Chapter("Vol", (*empty, inner))))

    for form in ("text", "markdown", "html"):
        text = str(written(page, form))
        assert "Leeg" not in text
        assert all(word in text for word in ("Vol", "Binnen", "iets"))
        assert "<ul>" not in text


def test_paper_to_write_on_has_room_in_every_form() -> None:
    page = Page(title="Titel", chapters=(Chapter("Kop", (Prose("Noteer:", "room"),)),))

    assert "Noteer:\n\n\\\n\\\n\\\n&nbsp;" in str(written(page, "markdown"))
    assert '<p class="notes">Noteer:</p>\n<div class="room"></div>' in str(written(page, "html"))


@given(PLACES)
def test_no_two_letters_below_a_line_of_weeks_overlap(places: list[float]) -> None:
    dots = tuple(Dot("a", place, Marked("stand")) for place in places)
    line = Timeline("Lijn", "", 0.5, "vandaag", (), (), (), dots, Grid((), ()))
    drawn = str(macros().picture(line, "lijn"))
    circles = [*map(tuple, re.findall(r'<circle cx="([\d.]+)" cy="(\d+)" r="13"', drawn))]

    assert len(circles) == len(places)
    for (x, y), (other, below) in combinations(circles, 2):
        assert y != below or abs(float(x) - float(other)) >= 45


@given(PLACES, st.integers(1, 30))
def test_the_numbers_of_ties_stand_in_the_picture(places: list[float], count: int) -> None:
    bars = tuple(Bar("rij", 0, place) for place in places)
    rows = [n % len(places) for n in range(count)]
    ties = tuple(Tie(n, "bad", (places[row], row), (places[-1], 0)) for n, row in enumerate(rows))
    chart = Chart("Bord", "", bars, ties, (), 0.5)
    drawn = str(macros().picture(chart, "bord"))
    circles = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="11"', drawn)

    assert len(circles) == count
    assert all(250 <= float(x) <= 984 for x, _ in circles)

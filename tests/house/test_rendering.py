"""Laying out an answer stays small: every line of it is paid again by each new kind and form.

An answer is laid out once, as a `Page`, and each form has one writer. What gives an answer or a
text its look counts: as text, markdown, HTML, a page in a browser and a Word file, pictures
included. The first edition wrote each kind out in each form, in 2,945 lines and 484 of templates,
when only letters were Word files and half of the kinds had no HTML. Templates are counted apart:
markup that moves into one is not gone.
"""

from __future__ import annotations

import re
from pathlib import Path

ENGINE = Path(__file__).parents[2] / "engine" / "adwijzer"
MOST, MOST_MARKUP = 2_100, 241
"""Lines together, and those of templates; whoever makes them fewer lowers it."""

PRESENTING = {
    *("__init__", "brought", "contact", "documents", "explanation", "kinds"),
    *("pair_chart", "pair_words", "pairs", "single", "suggestions", "timing", "words"),
}
WRITERS = {"docx", "html", "lines", "markdown", "page", "phrases", "terminal"}
"""A page, what writes it, and the lines and phrases that they are made of."""

APART = {
    "caseload": "a list of absences as a table and a calendar to send on",
    "cases": "what is kept of a case, and what happened in it",
    "choice": "what an AD chose after an advice",
    "lookback": "a kept answer looked at again",
    "pair_matrix": "what a verdict on two roles would be with other roles",
    "pair_reader": "findings on roles for another reader",
    "pair_tables": "findings on roles, and who can do what, as data and tables to send on",
    "places": "addresses in the site of the rules",
    "practice": "how advices are followed",
    "reader": "an answer for another reader",
    "tasks": "what there is to do over all cases",
}
"""What else stands in `presenting`: no answer in a form, or one that the first edition had not."""


def names_in(package: str) -> set[str]:
    return {file.stem for file in (ENGINE / package).glob("*.py")}


def lines_of(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


def test_every_file_that_lays_out_counts_or_says_what_else_it_does() -> None:
    assert names_in("presenting") == PRESENTING | APART.keys()
    assert not PRESENTING & APART.keys()


def test_a_file_that_writes_a_page_counts() -> None:
    knows_pages = re.compile(r"from adwijzer\.text(\.page import| import page)")
    writing = {
        name
        for name in names_in("text")
        if knows_pages.search((ENGINE / "text" / f"{name}.py").read_text("utf-8"))
    }

    assert writing <= WRITERS


def test_laying_out_takes_no_more_lines_than_it_did() -> None:
    files = [ENGINE / "presenting" / f"{name}.py" for name in PRESENTING]
    files += [ENGINE / "text" / f"{name}.py" for name in WRITERS]
    lines = {str(file.relative_to(ENGINE)): lines_of(file) for file in files}

    assert sum(lines.values()) <= MOST, sorted(lines.items(), key=lambda each: -each[1])


def test_the_markup_of_a_page_takes_no_more_lines_than_it_did() -> None:
    templates = (ENGINE / "text" / "styles").glob("*.j2")

    assert sum(map(lines_of, templates)) <= MOST_MARKUP

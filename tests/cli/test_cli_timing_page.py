"""The page: it stands alone, has an accessible structure, and says what the text says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import pytest

from tests.cli.command import Facts, advise, flat
from tests.cli.test_cli_timing_answer import (
    CASES,
    DONE,
    LATER_KNOWN,
    NO_EMPLOYER,
    NO_FIRST_DAY,
    PLAIN,
    UNCLEAR_LEAVE,
    timing,
)

DAY = "--as-of 2026-12-12"
VOID = {"meta", "br", "line", "rect", "circle"}


@dataclass
class Element:
    """An element of the page with what is in it."""

    tag: str
    attributes: dict[str, str | None]
    children: list[Element | str] = field(default_factory=list)

    def all(self, tag: str) -> Iterator[Element]:
        for child in self.children:
            if isinstance(child, Element):
                if child.tag == tag:
                    yield child
                yield from child.all(tag)

    @property
    def text(self) -> str:
        parts = [child if isinstance(child, str) else child.text for child in self.children]
        return flat(" ".join(parts))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def source(facts: Mapping[str, Any], *options: str) -> str:
    result = advise(f"timing --case - --format html {DAY}", *options, stdin=json.dumps(facts))
    assert (result.status, result.err) == (0, "")
    return result.out


def page(facts: Mapping[str, Any], *options: str) -> Element:
    return parsed(source(facts, *options))


def parsed(raw: str) -> Element:
    """A page as its elements, of which each ends where it began."""
    reader = _Reader()
    reader.feed(raw)
    reader.close()
    assert reader.open == [reader.root]
    return reader.root


def only(element: Element, tag: str) -> Element:
    [found] = element.all(tag)
    return found


@pytest.mark.parametrize("facts", CASES.values(), ids=CASES)
def test_the_page_is_dutch_and_its_headings_descend(facts: Facts) -> None:
    read = page(facts)

    assert only(read, "html").attributes["lang"] == "nl-NL"
    assert only(only(read, "head"), "title").text == "Inzetmoment op 12 december 2026"
    assert only(read, "h1").text == "Is het tijd om de arbeidsdeskundige in te zetten?"
    assert list(read.all("h2"))
    assert not [tag for tag in ("h3", "h4", "h5", "h6") for _ in read.all(tag)]
    assert only(read, "main")


@pytest.mark.parametrize("facts", CASES.values(), ids=CASES)
def test_the_page_needs_nothing_from_outside(facts: Facts) -> None:
    # A link leads somewhere, and fetches nothing.
    raw = re.sub(
        r'<a href="https://[^"]+" rel="external">', "", source(facts, "--why", "--what-if")
    )

    assert not re.search(r"https?:|//|@import|<script|<link|<img|<iframe|\bsrc=|\bhref=", raw)
    assert re.findall(r"url\((.*?)\)", raw) in ([], ["#telt-niet"])
    assert raw.startswith("<!DOCTYPE html>\n")
    assert '<meta charset="utf-8">' in raw


def test_the_line_of_weeks_has_a_name_and_a_description() -> None:
    svg = only(page(PLAIN), "svg")

    assert svg.attributes["role"] == "img"
    assert only(svg, "title").attributes["id"] == svg.attributes["aria-labelledby"]
    assert only(svg, "desc").attributes["id"] == svg.attributes["aria-describedby"]
    assert only(svg, "title").text == "Tijdlijn van het verzuim, in weken"
    assert "verzuimdag 286, in week 41" in only(svg, "desc").text


def test_the_line_has_its_weeks_letters_signs_and_today() -> None:
    texts = [text.text for text in only(page(DONE), "svg").all("text")]

    assert texts[:9] == ["1", "13", "26", "42", "52", "65", "78", "91", "104"]
    assert [text for text in texts if re.fullmatch("[a-z]", text)] == list("abcdefghij")
    assert [text for text in texts if text in "✓!‼?"] == ["✓", "✓", "?", "!"]
    assert "12 december 2026" in texts


def test_everything_on_the_line_lies_within_it() -> None:
    for facts in CASES.values():
        for svg in page(facts).all("svg"):
            _, _, width, height = map(float, (svg.attributes["viewbox"] or "").split())
            for tag in ("line", "circle", "text", "rect"):
                for element in svg.all(tag):
                    for name, value in element.attributes.items():
                        if name in ("x", "x1", "x2", "cx"):
                            assert 0 <= float(value or "") <= width
                        if name in ("y", "y1", "y2", "cy"):
                            assert 0 <= float(value or "") <= height


def test_what_does_not_count_is_striped_and_said() -> None:
    read = page(UNCLEAR_LEAVE)

    striped = [r for r in only(read, "svg").all("rect") if "url" in (r.attributes["fill"] or "")]
    assert len(striped) == 1
    said = "Gestreept telt niet mee: 1 mei 2026 tot en met 20 augustus 2026 (verlof)."
    assert said in read.text


def test_the_table_says_what_its_headers_belong_to() -> None:
    table = only(page(DONE), "table")

    columns = list(only(table, "thead").all("th"))
    assert [column.text for column in columns][:5] == [
        *("Letter", "Termijn", "Uiterlijk", "Veilig", "Stand")
    ]
    assert {column.attributes["scope"] for column in columns} == {"col"}
    rows = list(only(table, "tbody").all("tr"))
    assert [only(row, "th").attributes["scope"] for row in rows] == ["row"] * len(rows)
    assert {len(list(row.all("td"))) + 1 for row in rows} == {len(columns)}
    assert only(table, "caption").text.startswith("De termijnen.")


@pytest.mark.parametrize("facts", [DONE, UNCLEAR_LEAVE, NO_EMPLOYER], ids=str)
def test_every_date_of_the_answer_stands_in_the_table(facts: Facts) -> None:
    answer = timing(facts)
    rows = list(only(only(page(facts), "table"), "tbody").all("tr"))

    assert {only(row, "th").text for row in rows} == {row["titel"] for row in answer["termijnen"]}
    shown = {only(row, "th").text: row.text for row in rows}
    for row in answer["termijnen"]:
        if row["status"] != "niet_van_toepassing":
            assert row["datum"][:4] in shown[row["titel"]]
            assert f"dag {row['dag']}" in shown[row["titel"]]


def test_a_status_is_a_word_and_not_a_colour_alone() -> None:
    rows = [row.text for row in only(only(page(DONE), "table"), "tbody").all("tr")]

    assert re.search(
        r"^a Probleemanalyse 12 april 2026 \(dag 42\) 10 april 2026 ✓ gedaan op 10 april 2026",
        rows[0],
    )
    assert re.search(
        r"^c Evaluatie van het plan 1 juli 2026 \(dag 122\) 1 juli 2026 \? na te gaan",
        rows[2],
    )
    assert re.search(
        r"^d Aangifte bij UWV 21 december 2026 \(dag 295\) 21 december 2026 ! nadert", rows[3]
    )


def test_the_region_that_scrolls_can_be_reached_with_the_keyboard() -> None:
    [region] = [e for e in page(PLAIN).all("section") if "tabindex" in e.attributes]

    assert region.attributes["tabindex"] == "0"
    assert region.attributes["aria-label"] not in [
        "",
        *(heading.text for heading in page(PLAIN).all("h2")),  # the section around it has that one
    ]


def test_the_page_says_what_the_text_says() -> None:
    read = page(LATER_KNOWN, "--why", "--what-if").text
    shown = advise(f"timing --case - {DAY} --full", stdin=json.dumps(LATER_KNOWN)).out

    for title in ("Waarom", "Let op", "Nog te vragen", "Wie beslist", "Bronnen"):
        assert title in shown.splitlines()
        assert title in read
    assert "De hele redenering" in read
    assert "Wat het advies zou veranderen" in read
    assert "Informatie die nog ontbreekt" in read
    assert "Dit is een advies. Jij beslist." in read


def test_without_an_absence_there_is_a_page_without_a_line() -> None:
    read = page(NO_FIRST_DAY)

    assert not list(read.all("svg"))
    assert not list(read.all("table"))
    assert "De eerste ziektedag is niet bekend." in read.text


def test_it_prints_on_a4_and_follows_the_colours_of_the_reader() -> None:
    raw = source(PLAIN)

    assert "@page { size: A4;" in raw
    assert "@media screen and (prefers-color-scheme: dark)" in raw

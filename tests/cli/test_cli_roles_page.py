"""The page on role conflicts: complete, well built, and accessible in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.cli.command import advise
from tests.cli.test_cli_roles import ADVISED, AFTER, COACHED, HEAD, JUDGED, OTHER, REGISTER
from tests.cli.test_cli_timing_page import Element, only, parsed
from tests.programs import CHROMIUM, needs_chromium, needs_html_validate
from tests.website.test_site_html import complaints

ON = "--as-of 2026-06-01"
LONG_AGO = "7;AD-1;C-9;;;coach;;01-01-1999;;lopend;;;;;;;\n"
SAME_DAY = (
    "8;AD-3;C-5;;;beoordelaar;deskundigenoordeel;04-05-2026;;lopend;;;;;;;\n"
    "9;AD-3;C-5;;;adviseur;advies_individu;04-05-2026;;lopend;;;;;;;\n"
)
QUIET = "10;AD-4;C-7;;;coach;;01-01-2026;;lopend;;;;;;;\n"
RICH = REGISTER + LONG_AGO + SAME_DAY + QUIET


def source(folder: Path, register: str, options: str = "") -> str:
    file = folder / "register.csv"
    file.write_text(register, encoding="utf-8")
    result = advise(f"role-conflict --register {file} {ON} --format html {options}")
    assert result.status in (0, 1), result.err
    return result.out


def page(folder: Path, register: str = RICH, options: str = "") -> Element:
    return parsed(source(folder, register, options))


def test_the_page_is_dutch_and_its_headings_descend(tmp_path: Path) -> None:
    read = page(tmp_path)

    assert only(read, "html").attributes["lang"] == "nl-NL"
    assert only(only(read, "head"), "title").text == "Rolconflict op 1 juni 2026"
    assert only(read, "h1").text == "Gaan de opdrachten samen?"
    levels = [int(e.tag[1]) for e in all_of(read) if re.fullmatch("h[1-6]", e.tag)]
    assert all(below - above <= 1 for above, below in pairwise(levels))
    ids = [e.attributes["id"] for e in all_of(read) if "id" in e.attributes]
    assert len(ids) == len(set(ids))


def test_the_page_needs_nothing_from_outside(tmp_path: Path) -> None:
    whole = source(tmp_path, RICH, "--why --what-if --all")
    # A link leads somewhere, and fetches nothing.
    raw = re.sub(r'<a href="https://[^"]+" rel="external">', "", whole)

    assert not re.search(r"https?:|//|@import|<script|<link|<img|<iframe|\bsrc=|url\(", raw)
    assert set(re.findall(r'\bhref="(.)', raw)) == {"#"}


def test_the_summary_leads_to_each_ad_the_heaviest_first(tmp_path: Path) -> None:
    read = page(tmp_path)

    links = list(next(read.all("table")).all("a"))
    assert [link.text for link in links] == ["AD-1", "AD-3", "AD-2"]
    names = {e.attributes.get("id"): e.text for e in read.all("h2")}
    assert [names[str(link.attributes["href"])[1:]] for link in links] == ["AD-1", "AD-3", "AD-2"]
    assert "2 paren zijn ontraden en 1 paar kan met voorwaarden." in only(read, "main").text
    assert only(read, "details").text == "1 arbeidsdeskundige heeft geen paar dat hier staat AD-4"


def test_each_pair_is_explained_under_the_number_in_the_picture(tmp_path: Path) -> None:
    read = page(tmp_path)

    for desk in sections(read):
        body = only(only(desk, "table"), "tbody")
        numbers = [only(row, "th").text.partition(".")[0] for row in body.all("tr")]
        drawn = [t.text for t in only(desk, "svg").all("text") if t.text.isdigit()]
        assert drawn == numbers
    [first, *_] = sections(read)
    assert "1. C-1 1 coach vanaf 2-2-2026 2 beoordelaar vanaf 1-6-2026 ontraden" in first.text
    assert "Een beoordelaar houdt meer afstand dan een coach." in first.text
    assert "Bron: D-11, D-12, B-12." in first.text


def test_a_verdict_is_a_word_and_a_line_of_its_own_and_not_a_colour_alone(tmp_path: Path) -> None:
    read = page(tmp_path)

    by_ad = {only_h2(desk): desk for desk in sections(read)}
    dashed = {
        ad: ["stroke-dasharray" in line.attributes for line in thick_lines(desk)]
        for ad, desk in by_ad.items()
    }
    assert dashed == {"AD-1": [False], "AD-3": [False], "AD-2": [True]}
    assert "met voorwaarden, voorlopig" in by_ad["AD-2"].text
    assert "Doorgetrokken lijn: ontraden. Streepjes: met voorwaarden." in by_ad["AD-1"].text


def test_the_picture_shows_every_assignment_that_counts(tmp_path: Path) -> None:
    read = page(tmp_path)
    desk = {only_h2(each): each for each in sections(read)}["AD-2"]

    labels = [t.text for t in only(desk, "svg").all("text") if "," in t.text]
    assert labels == ["3, adviseur, C-2", "4, beoordelaar, C-2", "5, coach, C-3"]
    shown = only(read, "main").text
    assert "1 eerdere" not in shown
    assert "AD-2, opdracht 5: 2 eerdere opdrachten voor werkgever W-1" in shown


def test_everything_in_a_picture_lies_within_it(tmp_path: Path) -> None:
    for svg in page(tmp_path).all("svg"):
        _, _, width, height = map(float, (svg.attributes["viewbox"] or "").split())
        for element in all_of(svg):
            for name, value in element.attributes.items():
                if name in ("x", "x1", "x2", "cx"):
                    assert 0 <= float(value or "") <= width
                if name in ("y", "y1", "y2", "cy"):
                    assert 0 <= float(value or "") <= height
        for bar in svg.all("rect"):
            right = float(bar.attributes["x"] or "") + float(bar.attributes["width"] or "")
            assert right <= width


def test_what_began_long_ago_and_what_runs_on_have_a_sign(tmp_path: Path) -> None:
    desk = {only_h2(each): each for each in sections(page(tmp_path))}["AD-1"]

    signs = [t.text for t in only(desk, "svg").all("text") if t.text in "◂▸?"]
    assert signs.count("◂") == 1
    assert signs.count("▸") == 3


def test_an_end_that_nobody_wrote_down_is_a_question_mark(tmp_path: Path) -> None:
    [desk] = sections(page(tmp_path, HEAD + ADVISED + AFTER))

    assert [t.text for t in only(desk, "svg").all("text") if t.text in "▸?"] == ["?", "▸"]
    assert "adviseur 5-1-2026 t/m ? 4 beoordelaar vanaf 1-5-2026" in desk.text


def test_a_verdict_on_the_first_of_two_says_so(tmp_path: Path) -> None:
    [desk] = sections(page(tmp_path, HEAD + SAME_DAY))

    assert "Het oordeel gaat over 8." in desk.text


def test_a_page_without_conflicts_says_that(tmp_path: Path) -> None:
    read = page(tmp_path, HEAD + COACHED + OTHER)

    assert "Geen rolconflicten gevonden." in only(read, "main").text
    assert not list(read.all("table"))
    assert not list(read.all("svg"))


def test_a_code_is_never_markup(tmp_path: Path) -> None:
    register = HEAD + COACHED.replace("AD-1", "<b>&1") + JUDGED.replace("AD-1", "<b>&1")

    read = page(tmp_path, register)

    assert not list(read.all("b"))
    assert next(read.all("h2")).text == "<b>&1"


def test_many_ads_and_many_pairs_fit_on_a_page(tmp_path: Path) -> None:
    rows = "".join(
        f"{ad}-{number};AD-{ad};C-{number // 2};;;{('coach', 'beoordelaar')[number % 2]};;"
        f"2026-0{1 + number % 2}-01;;lopend;;;;;;;\n"
        for ad in range(300)
        for number in range(4 if ad else 200)
    )

    raw = source(tmp_path, HEAD + rows)
    read = parsed(raw)

    assert len(list(sections(read))) == 300
    assert len(raw) < 2_500_000
    [crowded] = [desk for desk in sections(read) if only_h2(desk) == "AD-0"]
    assert len(list(only(only(crowded, "table"), "tbody").all("tr"))) == 60
    assert "En nog 40 paren van AD-0." in crowded.text
    assert "Niet getekend: 160 opdrachten." in crowded.text


def all_of(element: Element) -> Iterator[Element]:
    for child in element.children:
        if isinstance(child, Element):
            yield child
            yield from all_of(child)


def sections(read: Element) -> list[Element]:
    """The parts about one AD each."""
    return [
        each
        for each in read.all("section")
        if str(each.attributes.get("aria-labelledby")).startswith("ad-")
    ]


def only_h2(desk: Element) -> str:
    return only(desk, "h2").text


def thick_lines(desk: Element) -> list[Element]:
    lines = only(desk, "svg").all("line")
    return [line for line in lines if line.attributes.get("stroke-width") == "3"]


@pytest.mark.check(part="pages")
@needs_html_validate
def test_the_page_is_valid_html(tmp_path: Path) -> None:
    made = source(tmp_path, RICH, "--all --why --what-if").encode()

    assert complaints({"rollen.html": made}, tmp_path) == []


# In a real browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.mark.check(part="pages")
@needs_chromium
@pytest.mark.parametrize(
    ("scheme", "media", "width"),
    [
        ("light", "screen", 1280),
        ("dark", "screen", 1280),
        ("light", "screen", 320),
        ("light", "print", 680),
    ],
)
def test_axe_finds_nothing_and_nothing_sticks_out(
    browser: Browser, tmp_path: Path, scheme: str, media: str, width: int
) -> None:
    import axe_playwright_python

    axe = Path(axe_playwright_python.__path__[0]) / "axe.min.js"
    file = tmp_path / "rollen.html"
    file.write_text(source(tmp_path, RICH, "--all --why --what-if"), encoding="utf-8")
    view = browser.new_page()
    view.emulate_media(color_scheme=scheme, media=media)  # type: ignore[arg-type]
    view.set_viewport_size({"width": width, "height": 900})
    view.goto(file.as_uri())
    view.evaluate(axe.read_text(encoding="utf-8"))

    found = view.evaluate("() => axe.run({preload: false, resultTypes: ['violations']})")
    beside = view.evaluate(
        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    view.close()

    assert [violation["id"] for violation in found["violations"]] == []
    assert beside == 0

"""The same words in every form; the files are accessible and need nothing else."""

from __future__ import annotations

import io
import re
import zipfile
from html.parser import HTMLParser

import docx
import pytest

from adwijzer.decisions.documents import Text
from adwijzer.text.page import pieces
from tests.conversation.situations import (
    as_docx,
    as_html,
    as_markdown,
    letter,
    questions,
    sheet,
    situations,
)


class Page(HTMLParser):
    """What a page shows, the tags it uses and the addresses it points to."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.attributes: dict[str, list[str | None]] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.setdefault(name, []).append(value)

    def handle_data(self, data: str) -> None:
        if self.tags[-1:] != ["style"]:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())


def said(text: Text) -> list[str]:
    own = [text.title]
    for part in text.parts:
        own += [part.heading] if part.heading else []
        own += part.texts
    return own + (said(text.appendix) if text.appendix else [])


SITUATIONS = [facts for facts in situations() if facts.get("begeleider_gemeld") != "nee"]


@pytest.mark.parametrize("facts", SITUATIONS, ids=lambda facts: "-".join(facts.values()) or "-")
def test_every_form_says_the_same_in_the_same_order(facts: dict[str, str]) -> None:
    written = letter(**facts)
    expected = said(written)
    document = docx.Document(io.BytesIO(as_docx(written)))
    page = Page(as_html(written))
    markdown = re.sub(r"^(#+ |\d+\. |---$)", "", as_markdown(written), flags=re.MULTILINE)

    assert [paragraph.text for paragraph in document.paragraphs] == expected
    # The title of the page stands in its head too.
    assert page.text == " ".join([written.title, *expected])
    assert [line for line in markdown.splitlines() if line] == expected


def test_the_word_file_has_headings_a_list_and_its_language() -> None:
    written = letter(heeft_werkgever="ja")
    data = as_docx(written)
    document = docx.Document(io.BytesIO(data))
    by_style: dict[str, list[str]] = {}
    for paragraph in document.paragraphs:
        assert paragraph.style is not None
        by_style.setdefault(str(paragraph.style.name), []).append(paragraph.text)
    styles = zipfile.ZipFile(io.BytesIO(data)).read("word/styles.xml").decode()

    assert by_style["Heading 1"] == ["Uitnodiging voor een gesprek", questions().title]
    assert len(by_style["Heading 2"]) == 10
    assert len(by_style["List Number"]) == 6
    assert document.core_properties.title == written.title
    assert document.core_properties.language == "nl-NL"
    assert re.findall(r'<w:lang [^>]*w:val="([^"]*)"', styles) == ["nl-NL"]


def test_the_word_file_names_no_author() -> None:
    properties = docx.Document(io.BytesIO(as_docx(letter()))).core_properties

    assert properties.author == ""
    assert properties.last_modified_by in ("", None)
    assert properties.comments == ""


def test_blanks_are_marked_in_word_and_html() -> None:
    written = letter()
    document = docx.Document(io.BytesIO(as_docx(written)))
    marked = [
        run.text
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.font.highlight_color is not None
    ]

    assert tuple(marked) == written.blanks
    assert Page(as_html(written)).tags.count("mark") == len(written.blanks)


@pytest.mark.parametrize(
    "html",
    [as_html(letter()), as_html(questions()), as_html(sheet())],
    ids=["letter", "questions", "sheet"],
)
def test_a_page_is_dutch_and_needs_nothing_else(html: str) -> None:
    page = Page(html)

    assert page.attributes["lang"] == ["nl-NL"]
    assert not page.attributes.keys() & {"src", "href"}
    assert "url(" not in html
    assert "@page { size: A4" in html
    assert not set(page.tags) & {"script", "img", "link", "input", "textarea", "select", "form"}


def test_a_text_falls_apart_in_words_and_blanks() -> None:
    assert list(pieces("Op [vul in: dag] om [vul in: uur].")) == [
        ("Op ", False),
        ("[vul in: dag]", True),
        (" om ", False),
        ("[vul in: uur]", True),
        (".", False),
    ]


def test_what_stands_in_the_rules_cannot_break_the_page() -> None:
    text = letter()
    sly = type(text)("<b>&", text.parts, ())

    assert "<title>&lt;b&gt;&amp;</title>" in as_html(sly)


def test_the_sheet_has_three_subjects_with_four_themes_each() -> None:
    """G-102, G-103: the names are those of the tool."""
    page = sheet()

    assert [subject.title for subject, _ in page.subjects] == [
        "Jouw ervaringen",
        "Jouw behoeften",
        "Jouw toekomst",
    ]
    assert [theme.title for theme in page.themes] == [
        "Richting en kader",
        "Gezien en gehoord",
        "Onze openheid",
        "Dit gesprek",
    ]
    asked = [subject.questions[theme.name] for subject, _ in page.subjects for theme in page.themes]
    assert len(set(asked)) == 12
    assert all(question.endswith("?") for question in asked)


def test_every_subject_helps_with_its_questions_of_the_investigation() -> None:
    """B-21: experiences with 1 and 2, needs with 2 and 3, the future with 3 and 4."""
    assert [reference for _, reference in sheet().subjects] == [
        "helpt bij vraag 1 en 2",
        "helpt bij vraag 2 en 3",
        "helpt bij vraag 3 en 4",
    ]
    assert len(sheet().inquiries) == 4


def test_the_sheet_has_room_for_notes_and_nothing_to_tick() -> None:
    """B-22."""
    for text in (as_html(sheet()), as_markdown(sheet())):
        assert text.count(sheet().notes) == 3
        assert not re.search(r"[☐☑☒✓✔□]|\[[ xX]?\]|checkbox", text)


def test_who_has_no_employer_is_asked_nothing_about_one() -> None:
    assert sheet().remarks == sheet(heeft_werkgever="ja").remarks == ()
    without = sheet(heeft_werkgever="nee")
    text = as_markdown(without)

    assert "werkgever" not in text
    assert len(without.inquiries) == 3
    assert [reference for _, reference in without.subjects] == [
        "helpt bij vraag 1 en 2",
        "helpt bij vraag 2 en 3",
        "helpt bij vraag 3",
    ]


@pytest.mark.parametrize("employer", ["ja", None])
def test_who_has_or_may_have_an_employer_is_asked_about_it(employer: str | None) -> None:
    page = sheet(**({} if employer is None else {"heeft_werkgever": employer}))

    assert [each.name for each in page.inquiries][2:] == ["ander_werk", "andere_werkgever"]

"""Every deciding command has the same forms, and the same point has the same heading in each."""

from __future__ import annotations

import io
import json
import re
import zipfile
from html.parser import HTMLParser

import docx
import pytest
from docx.oxml.ns import qn

from tests.cli.command import advise, flat

LINES = {
    "contact-form": "contact-form --agenda nazorg --agenda uitkomst_bespreken --why --what-if",
    "timing": "timing --eerste-ziektedag 2-3-2026 --why --what-if",
    "acceptance": "acceptance --afspraak-over-tijd vast --why --what-if",
    "sharing": "sharing --soort-informatie medisch --ontvanger werkgever --why --what-if",
    "report": "report --concept-naar beide --methode-vermeld nee --why --what-if",
    "conversation": "conversation --fase voorbereiding --dossier-gelezen nee --why --what-if",
}
SAID = {"Waarom", "Nog te vragen"}
"""Headings of what a report does not have: its paragraph says the reasons, and it asks nothing."""


class Headings(HTMLParser):
    """The second headings of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.inside = False
        self.feed(source)

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        self.inside = tag == "h2"
        if self.inside:
            self.found.append("")

    def handle_endtag(self, _tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.found[-1] += data


def shown(line: str, form: str) -> str:
    result = advise(f"{line} --as-of 2026-12-12 --format {form} --lezer dossier")
    assert (result.status, result.err) == (0, ""), result.err
    return result.out


def word(line: str) -> bytes:
    result = advise(f"{line} --as-of 2026-12-12 --format docx --lezer dossier")
    assert (result.status, result.err) == (0, ""), result.err
    assert result.raw.startswith(b"PK")
    return result.raw


def headings(line: str) -> dict[str, list[str]]:
    paragraphs = docx.Document(io.BytesIO(word(line))).paragraphs
    return {
        "text": [
            found
            for found in shown(line, "text").splitlines()
            if re.fullmatch(r"[A-Z][a-z]+( [a-z]+)*", found)
        ],
        "markdown": re.findall(r"^### (.*)$", shown(line, "markdown"), re.MULTILINE),
        "html": Headings(shown(line, "html")).found,
        "docx": [each.text for each in paragraphs if each.style and each.style.name == "Heading 2"],
    }


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_the_same_point_has_the_same_heading_in_every_form(line: str) -> None:
    found = headings(line)

    assert found["text"] == found["html"]
    assert found["markdown"] == found["docx"]
    assert found["markdown"] == [title for title in found["html"] if title not in SAID]
    assert {"Let op", "Wat het advies zou veranderen", "De hele redenering", "Bronnen"} <= {
        *found["text"]
    }


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_every_form_gives_the_answer_of_the_data(line: str) -> None:
    data = json.loads(shown(line, "json"))
    text = flat(shown(line, "text"))
    document = flat(
        " ".join(each.text for each in docx.Document(io.BytesIO(word(line))).paragraphs)
    )

    for point in data["aandachtspunten"]:
        for written in (text, flat(shown(line, "markdown")), flat(shown(line, "html")), document):
            assert point["titel"] in written.replace("\\", "").replace("&#x27;", "'")


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_word_file_is_ours_and_nobody_elses(line: str) -> None:
    data = word(line)
    properties = docx.Document(io.BytesIO(data)).core_properties
    package = zipfile.ZipFile(io.BytesIO(data))

    assert properties.title
    assert properties.language == "nl-NL"
    assert properties.created is not None
    assert f"{properties.created:%Y-%m-%d}" == "2026-12-12"
    assert (properties.author, properties.comments, properties.last_modified_by) == ("", "", "")
    assert (properties.keywords, properties.subject, properties.category) == ("", "", "")
    assert "docProps/app.xml" not in package.namelist()
    assert not [name for name in package.namelist() if "thumbnail" in name]


def test_a_table_in_word_fits_an_a4_and_its_head_comes_back_on_every_page() -> None:
    document = docx.Document(io.BytesIO(word(LINES["timing"])))
    [section], [table] = document.sections, document.tables

    assert (section.page_width.mm, section.page_height.mm) == (  # type: ignore[union-attr]
        pytest.approx(210, abs=1),
        pytest.approx(297, abs=1),
    )
    room = section.page_width - section.left_margin - section.right_margin  # type: ignore[operator]
    assert sum(column.width or 0 for column in table.columns) <= room + 10
    first, second, *_ = table.rows
    assert first._tr.find(f".//{qn('w:tblHeader')}") is not None
    assert second._tr.find(f".//{qn('w:tblHeader')}") is None
    assert [cell.text for cell in first.cells][:4] == ["Termijn", "Uiterlijk", "Veilig", "Stand"]


def test_every_date_of_the_answer_stands_in_the_table_in_word() -> None:
    data = json.loads(shown(LINES["timing"], "json"))
    [table] = docx.Document(io.BytesIO(word(LINES["timing"]))).tables

    assert {row.cells[0].text for row in table.rows[1:]} == {
        each["titel"] for each in data["termijnen"]
    }

"""Where anyone can read a source stands beside it, as a link where there are links."""

from __future__ import annotations

import io

import docx

from adwijzer.presenting.kinds import written
from adwijzer.text.page import Chapter, Page, Point, Points
from tests.cli.command import advise

ADDRESS = "https://wetten.overheid.nl/jci1.3:c:BWBR0019057&artikel=25"
PAGE = Page(
    title="Proef",
    headline="Ja.",
    chapters=(
        Chapter(
            "Bronnen",
            (Points((Point("Een wet", "W-1:", address=ADDRESS), Point("Een boek", "A-1:"))),),
        ),
    ),
)


def test_every_form_has_the_address() -> None:
    text, markdown, html = (str(written(PAGE, form)) for form in ("text", "markdown", "html"))
    word = docx.Document(io.BytesIO(bytes(written(PAGE, "docx"))))  # type: ignore[arg-type]

    assert f"\n    {ADDRESS}\n" in text
    assert f"- **[W-1:]({ADDRESS})** Een wet" in markdown
    assert f'<a href="{ADDRESS.replace("&", "&amp;")}" rel="external">W-1:</a>' in html
    assert f"W-1: Een wet ({ADDRESS})" in [each.text for each in word.paragraphs]
    for form in (text, markdown, html):
        assert "A-1" in form
        assert form.count("https://wetten") == 1


def test_a_full_answer_names_the_address_and_a_short_one_does_not() -> None:
    line = "timing --eerste-ziektedag 2026-03-02 --as-of 2026-11-22"

    assert "\n    https://wetten.overheid.nl/jci1.3:c:" in advise(f"{line} --full").out
    assert "\n    https://wetten.overheid.nl/jci1.3:c:" in advise(f"{line} --why").out
    assert "https://" not in advise(line).out


def test_a_rule_is_shown_with_the_address_of_its_sources() -> None:
    shown = advise("rules show IM-WACHTTIJD-VOORBIJ --format json").data

    [article] = [each for each in shown["bronnen"] if each["id"] == "W-16"]
    assert article["adres"].endswith("BWBR0019057&artikel=23")
    assert f"\n          {article['adres']}\n" in advise("rules show IM-WACHTTIJD-VOORBIJ").out

"""The letters, questions and sheets of a decision, as pages."""

from __future__ import annotations

from adwijzer.decisions.documents import FilledSheet, Text
from adwijzer.text.page import Chapter, Page, Point, Points, Prose


def text_page(text: Text, day: str = "", code: str = "") -> Page:
    """A document as a page, with its appendix."""
    return Page(
        title=text.title,
        code=code,
        day=day,
        chapters=tuple(
            Chapter(
                part.heading,
                (Points(tuple(map(Point, part.texts)), numbered=True),)
                if part.numbered
                else tuple(map(Prose, part.texts)),
            )
            for part in text.parts
        ),
        style="letter",
        appendix=None if text.appendix is None else text_page(text.appendix),
    )


def sheet_page(sheet: FilledSheet, day: str = "", code: str = "") -> Page:
    """A sheet as a page, with room for notes below each subject."""
    subjects = (
        Chapter(
            subject.title,
            (
                Prose(f"{subject.text} ({reference})"),
                Points(
                    tuple(
                        Point(f"({theme.text}): {subject.questions[theme.name]}", theme.title)
                        for theme in sheet.themes
                    )
                ),
                Prose(sheet.notes, "room"),
            ),
        )
        for subject, reference in sheet.subjects
    )
    inquiries = Points(tuple(Point(each.text) for each in sheet.inquiries), numbered=True)
    return Page(
        title=sheet.title,
        code=code,
        day=day,
        chapters=(
            Chapter("", tuple(map(Prose, (sheet.intro, *sheet.remarks)))),
            *subjects,
            Chapter(sheet.inquiries_heading, (Prose(sheet.inquiries_intro), inquiries)),
        ),
        style="sheet",
    )

"""The letters, questions and sheets of a decision, as pages."""

from __future__ import annotations

from adwijzer.decisions.documents import FilledSheet, Text
from adwijzer.text.page import Chapter, Page, Point, Points, Prose, points


def text_page(text: Text, day: str = "", code: str = "") -> Page:
    """A document as a page, with its appendix."""
    chapters = []
    for part in text.parts:
        lines = (points(part.texts, numbered=True),) if part.numbered else map(Prose, part.texts)
        chapters.append(Chapter(part.heading, tuple(lines)))
    more = None if text.appendix is None else text_page(text.appendix)
    return Page(
        title=text.title, code=code, day=day, chapters=(*chapters,), style="letter", appendix=more
    )


def sheet_page(sheet: FilledSheet, day: str = "", code: str = "") -> Page:
    """A sheet as a page, with room for notes below each subject."""
    chapters = [Chapter("", tuple(map(Prose, (sheet.intro, *sheet.remarks))))]
    for subject, reference in sheet.subjects:
        themes = (
            Point(f"({theme.text}): {subject.questions[theme.name]}", theme.title)
            for theme in sheet.themes
        )
        intro, notes = Prose(f"{subject.text} ({reference})"), Prose(f"{sheet.notes}:", "room")
        chapters.append(Chapter(subject.title, (intro, Points(tuple(themes)), notes)))
    inquiries = points((each.text for each in sheet.inquiries), numbered=True)
    chapters.append(Chapter(sheet.inquiries_heading, (Prose(sheet.inquiries_intro), inquiries)))
    return Page(title=sheet.title, code=code, day=day, chapters=(*chapters,), style="sheet")

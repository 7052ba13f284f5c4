"""Documents and sheets as markdown."""

from __future__ import annotations

from collections.abc import Iterator

from adwijzer.presenting.documents import Page, Text


def text_as_markdown(text: Text) -> str:
    """A document with its appendix."""
    return "\n\n".join(_lines(text)) + "\n"


def _lines(text: Text) -> Iterator[str]:
    yield f"# {text.title}"
    for part in text.parts:
        if part.heading:
            yield f"## {part.heading}"
        if part.numbered:
            yield "\n".join(f"{number}. {each}" for number, each in enumerate(part.texts, 1))
        else:
            yield from part.texts
    if text.appendix is not None:
        yield "---"
        yield from _lines(text.appendix)


def page_as_markdown(page: Page) -> str:
    """A sheet; room for notes is a few empty lines below each subject."""
    lines = [f"# {page.title}", page.intro, *page.remarks]
    for subject, reference in page.subjects:
        lines += [
            f"## {subject.title}",
            f"{subject.text} ({reference})",
            "\n".join(
                f"- **{theme.title}** ({theme.text}): {subject.questions[theme.name]}"
                for theme in page.themes
            ),
            f"{page.notes}:",
            "\\\n" * 3 + "&nbsp;",
        ]
    lines += [
        f"## {page.inquiries_heading}",
        page.inquiries_intro,
        "\n".join(f"{number}. {each.text}" for number, each in enumerate(page.inquiries, 1)),
    ]
    return "\n\n".join(lines) + "\n"

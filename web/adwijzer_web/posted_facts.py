"""Pages of an office, whose addresses hold no facts: what a link or a form has goes in the body.

Where nobody signs in, an address holds the facts, so that it can be kept and shared. In an office
addresses stay in the histories of browsers and the logs of others. So a page is rewritten as it
goes out, and what comes in is turned back:

    <a href="/contactvorm?agenda=nazorg">   ->   a button that posts `is-stand` = agenda=nazorg
    <form method="get" action="/contactvorm">  ->  the same form, posted
    POST /contactvorm, is-stand or the fields  ->  the same as the query would have been

The pages so need not know of it. A button belongs to one form at the end of the page, by its
attribute `form`, so that it may stand wherever a link may.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from urllib.parse import urlencode

STATE = "is-stand"
"""The field with what would stand behind the question mark."""
GOING = "ga"
"""The id of the form that the buttons belong to."""
_ATTRIBUTES = r'(?: [\w-]+(?:="[^"]*")?)*?'
_LINK = re.compile(
    rf'<a({_ATTRIBUTES}) href="(/([^"?#/]*)[^"?#]*)\?([^"#]*)(#[^"]*)?"({_ATTRIBUTES})>(.*?)</a>',
    re.DOTALL,
)
_GET = re.compile(r'(<form\b[^>]*\bmethod=)"get"( action="/([^"?#/]*)[^"]*"[^>]*>)')
_POST = re.compile(
    r'(<form\b[^>]*\bmethod="post"[^>]*\baction="/([^"?#/]*)[^"?#]*)\?([^"#]*)("[^>]*>)'
)
_CLASS = re.compile(r' class="([^"]*)"')


def without_facts(html: str, pages: Collection[str]) -> str:
    """A page whose links and forms hold no facts in an address.

    Args:
        html: as the templates make it.
        pages: the first part of the addresses of decisions.
    """

    def button(found: re.Match[str]) -> str:
        before, path, page, query, fragment, after, text = found.groups(default="")
        if page not in pages:
            return found[0]
        attributes = _as_link(before + after)
        return (
            f'<button type="submit" form="{GOING}" formaction="{path}{fragment}" name="{STATE}"'
            f' value="{query}"{attributes}>{text}</button>'
        )

    def posted(found: re.Match[str]) -> str:
        return f'{found[1]}"post"{found[2]}' if found[3] in pages else found[0]

    def emptied(found: re.Match[str]) -> str:
        start, page, query, end = found.groups()
        if page not in pages:
            return found[0]
        return f'{start}{end}<input type="hidden" name="{STATE}" value="{query}">'

    made = _POST.sub(emptied, _GET.sub(posted, _LINK.sub(button, html)))
    if f'form="{GOING}"' not in made:
        return made
    form = f'<form id="{GOING}" method="post" action="/" hidden></form>'
    return made.replace("</body>", f"{form}\n</body>", 1)


def _as_link(attributes: str) -> str:
    """The attributes of a link for a button that looks like one, unless it looked like a button."""
    found = _CLASS.search(attributes)
    if found is None:
        return f'{attributes} class="link"'
    if "button" in found[1].split():
        return attributes
    return attributes.replace(found[0], f' class="{found[1]} link"')


def query_in(fields: Iterable[tuple[str, str]]) -> str:
    """What was posted, as the query of an address."""
    fields = [*fields]
    stated = [value for name, value in fields if name == STATE]
    return stated[0] if stated else urlencode(fields)

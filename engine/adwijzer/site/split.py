"""Long pages of the site in parts, and the index that a search needs.

A page that people have to load whole should not be larger than they can read. So a long one becomes
`name.html`, `name-2.html` and so on; every link follows what it leads to. The first part names what
stands in the others, under the same anchors, so that an address from before still leads there.
"""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from adwijzer.site.contents import SiteData
from adwijzer.site.index import EXAMPLES, IndexEntry

MOST = 56_000
"""Bytes of a page."""
SEARCH, INDEX = "zoeken.html", "zoekindex.js"
_LEAST = 12_000
_LISTED = 10_000
"""Bytes for the list of what stands in the other parts."""
_LONGEST = 160
"""Letters of what the index says of a place."""
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)\b[^>]*>")
_VOID = frozenset(("br", "hr", "img", "input", "link", "meta"))
_OPENED = re.compile(r"\s*<([a-z][a-z0-9]*)\b([^>]*)>")
_ID = re.compile(r' id="([^"]+)"')
_LINK = re.compile(r'href="([^"#:]*)#([^"]+)"')
_NAMED = re.compile(r'<(article|h2|section)\b[^>]* id="([^"]+)"[^>]*>(.*?)</(?:h3|h2)>', re.DOTALL)
_HEADING = re.compile(r"<h2\b[^>]*>(.*?)</h2>", re.DOTALL)
_WORDS = re.compile(r"<[^>]+>")
_BREAKABLE = frozenset(("div", "dl", "ol", "section", "table", "ul"))


class Numbers:
    """Words with the number under which each was first seen."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}

    def of(self, word: str) -> int:
        """The number of a word."""
        return self.known.setdefault(word, len(self.known))


class SiteParts(Struct, frozen=True):
    """The files of a site, and where an anchor went that is no longer on its first page."""

    files: dict[str, bytes]
    moved: dict[tuple[str, str], str]


def in_parts(
    files: Mapping[str, bytes], data: SiteData, index: Iterable[tuple[str, IndexEntry]]
) -> SiteParts:
    """The site with its long pages in parts, and its search index."""
    parts = {
        name: [*_parts(name, text.decode())]
        for name, text in files.items()
        if name.endswith(".html")
    }
    moved = {
        (name, anchor): _name(name, number)
        for name, pages in parts.items()
        for number, page in reversed([*enumerate(pages, start=1)])
        for anchor in set(_ID.findall(page)) - set(_ID.findall(pages[0]))
    }
    made = {name: text for name, text in files.items() if name not in parts}
    for name, pages in parts.items():
        first = set(_ID.findall(pages[0]))
        for number, page in enumerate(pages, start=1):
            own = _name(name, number)
            text = _listed(page, pages, name, first) if number == 1 and len(pages) > 1 else page
            if name == SEARCH:
                text = _searching(text)
            made[own] = _relinked(text, own, name, moved).encode()
    made[INDEX] = _index(index, moved, data.base.synonyms).encode()
    return SiteParts(made, moved)


def _name(name: str, number: int) -> str:
    return name if number == 1 else f"{name.removesuffix('.html')}-{number}.html"


def _parts(name: str, page: str) -> Iterator[str]:
    """The page in as many parts as it needs."""
    if len(page.encode()) <= MOST:
        yield page
        return
    start = page.index(">", page.index("<main")) + 1
    end = page.rindex("</main>")
    before, after = page[:start], page[end:]
    pieces = [*_pieces(page[start:end])]
    fixed = [piece for piece in pieces[:3] if piece.lstrip().startswith(("<nav", "<h1"))]
    rest = [piece for piece in pieces if piece not in fixed]
    bare = _without_contents(before)
    room = max(_LEAST, MOST - len(before.encode()) - sum(len(p.encode()) for p in fixed) - _LISTED)
    groups = [*_groups(rest, room)]
    heading = ""
    for number, group in enumerate(groups, start=1):
        inner = "".join(group)
        if number > 1 and heading and not group[0].lstrip().startswith("<h2"):
            inner = f"<h2>{heading} (vervolg)</h2>{inner}"
        found = _HEADING.findall(inner)
        heading = found[-1].removesuffix(" (vervolg)") if found else heading
        pager = _pager(name, number, len(groups))
        top = before if number == 1 else _numbered(bare, number)
        head = "".join(fixed) if number == 1 else "".join(_deeper(p, number) for p in fixed)
        yield f"{top}\n{head.strip()}\n{pager}\n{inner.strip()}\n{after}"


def _pieces(html: str) -> Iterator[str]:
    """The elements of a piece of HTML, each with the text before it."""
    depth = start = 0
    for tag in _TAG.finditer(html):
        closing, name = tag.groups()
        if name in _VOID:
            continue
        depth += -1 if closing else 1
        if depth == 0:
            yield html[start : tag.end()]
            start = tag.end()
    if html[start:].strip():
        yield html[start:]


def _groups(pieces: Sequence[str], room: int) -> Iterator[list[str]]:
    """The pieces in order, as many together as there is room for; a heading stays with its text."""
    group: list[str] = []
    size = 0
    for piece in (small for each in pieces for small in _broken(each, room)):
        length = len(piece.encode())
        if group and size + length > room:
            last: list[str] = []
            while group and group[-1].lstrip().startswith(("<h2", "<h3")):
                last.insert(0, group.pop())
            if group:
                yield group
            group, size = last, sum(len(each.encode()) for each in last)
        group.append(piece)
        size += length
    if group:
        yield group


def _broken(piece: str, room: int) -> Iterator[str]:
    """A piece, or where it is too large the same element around fewer of its children."""
    opened = _OPENED.match(piece)
    if len(piece.encode()) <= room or opened is None or opened.group(1) not in _BREAKABLE:
        yield piece
        return
    name, attributes = opened.groups()
    inner = piece[opened.end() : piece.rindex("</")]
    head, tail = "", ""
    if name == "table":
        body = inner.index("<tbody")
        opens = inner.index(">", body) + 1
        head, inner = inner[:opens], inner[opens : inner.rindex("</tbody>")]
        tail = "</tbody>"
    if name == "section":
        attributes = re.sub(r' aria-labelledby="[^"]*"', "", attributes)
        name = "div"
    start = f"<{name}{attributes}>{head}"
    again = f"<{name}{_ID.sub('', attributes)}>{head}"
    end = f"{tail}</{name}>"
    within = room - len(start.encode()) - len(end)
    for number, group in enumerate(_groups([*_pieces(inner)], max(within, _LEAST // 2))):
        yield f"{start if number == 0 else again}{''.join(group)}{end}"


def _without_contents(before: str) -> str:
    """What stands above a page, without the list of what is on it."""
    found = re.sub(r'<nav class="toc".*?</nav>\n?', "", before, flags=re.DOTALL)
    return found.replace(" page-body--toc", "")


def _numbered(before: str, number: int) -> str:
    return re.sub(r"<title>(.{0,60}).*?</title>", rf"<title>\1 ({number})</title>", before, count=1)


def _deeper(piece: str, number: int) -> str:
    return piece.replace("</h1>", f", deel {number}</h1>")


def _pager(name: str, number: int, most: int) -> str:
    links = []
    if number > 1:
        links.append(f'<li><a href="{_name(name, number - 1)}">Vorige deel</a></li>')
    links.append(f"<li>Deel {number} van {most}</li>")
    if number < most:
        links.append(f'<li><a href="{_name(name, number + 1)}">Volgende deel</a></li>')
    return f'<nav class="pager" aria-label="Delen"><ul>{"".join(links)}</ul></nav>'


def _listed(page: str, pages: Sequence[str], name: str, first: set[str]) -> str:
    """The first part with a list of what stands in the others."""
    lines = []
    for number, other in enumerate(pages[1:], start=2):
        for kind, anchor, inner in _NAMED.findall(other):
            if anchor in first or (kind != "article" and anchor.startswith("deel-")):
                continue
            text = " ".join(_WORDS.sub(" ", inner).split())
            href = f"{_name(name, number)}#{anchor}"
            lines.append(f'<li id="{anchor}"><a href="{href}">{text}</a></li>')
    if not lines or sum(map(len, lines)) > _LISTED - 1_000:
        return page
    end = page.rindex("</main>")
    listed = "\n".join(lines)
    heading = '<h2 id="volgende-delen">In de volgende delen</h2>'
    return f"{page[:end]}{heading}\n<ul>\n{listed}\n</ul>\n{page[end:]}"


def _searching(text: str) -> str:
    """A part of the page for searching, with the index and a place for what is found."""
    text = text.replace("<script", f'<script src="{INDEX}" defer></script>\n<script', 1)
    if 'id="register"' in text:
        return text
    end = text.rindex("</main>")
    place = '<p id="gevonden" role="status"></p>\n<div id="register"></div>'
    return f"{text[:end]}{place}\n{text[end:]}"


def _relinked(page: str, own: str, name: str, moved: Mapping[tuple[str, str], str]) -> str:
    """The page with its links leading to the part that has what they are about."""

    here = set(_ID.findall(page))

    def follow(found: re.Match[str]) -> str:
        file, anchor = found.groups()
        if not file and anchor in here:
            return found.group()
        target = moved.get((file or name, anchor))
        if target is None:
            back = file or (name if own != name else "")
            return f'href="{back}#{anchor}"' if (back != own) else f'href="#{anchor}"'
        return f'href="#{anchor}"' if target == own else f'href="{target}#{anchor}"'

    return _LINK.sub(follow, page)


def _index(
    index: Iterable[tuple[str, IndexEntry]],
    moved: Mapping[tuple[str, str], str],
    synonyms: Iterable[Sequence[str]],
) -> str:
    """The index as a script: places that refer to kinds, files and words by their number.

    It is packed, as a browser can unpack it by itself (zlib, in base64): a fourth of its size.
    """
    kinds, files, words = Numbers(), Numbers(), Numbers()
    places = []
    for kind, entry in index:
        file, _, anchor = entry.href.partition("#")
        file = moved.get((file, anchor), file)
        # Of an example its name is enough to know it by.
        detail = "" if kind == EXAMPLES else entry.detail
        if len(detail) > _LONGEST:
            detail = f"{detail[:_LONGEST].rpartition(' ')[0]}…"
        found = [words.of(word) for word in dict.fromkeys(entry.words.split())]
        places.append([kinds.of(kind), files.of(file), anchor, entry.label, detail, found])
    said = {
        "soorten": [*kinds.known],
        "bladzijden": [*files.known],
        "woorden": [*words.known],
        "plekken": places,
        "synoniemen": [list(each) for each in synonyms],
    }
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    packed = base64.b64encode(zlib.compress(text.encode(), 9)).decode()
    return f'window.zoekindex = "{packed}";\n'

"""Pages as tests look at them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br"}


@dataclass
class Element:
    """An element with what is in it."""

    tag: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)
    ids: dict[str, Element] = field(default_factory=dict)

    def all(self, tag: str = "") -> Iterator[Element]:
        for child in self.children:
            if isinstance(child, Element):
                if tag in ("", child.tag):
                    yield child
                yield from child.all(tag)

    def of_class(self, name: str) -> list[Element]:
        return [e for e in self.all() if name in e.attributes.get("class", "").split()]

    def by_id(self, name: str) -> Element:
        """An element below this one; what was read stays as it is."""
        if not self.ids:
            self.ids.update({e.attributes["id"]: e for e in self.all() if "id" in e.attributes})
        return self.ids[name]

    def answers(self) -> dict[str, str]:
        """What a list of terms says, by term."""
        found: dict[str, str] = {}
        term = ""
        for child in self.children:
            if isinstance(child, Element) and child.tag == "dt":
                term = child.text
            elif isinstance(child, Element) and child.tag == "dd":
                found[term] = child.text
        return found

    @property
    def text(self) -> str:
        parts = [child if isinstance(child, str) else child.text for child in self.children]
        return re.sub(r"\s+([.,:;)])", r"\1", " ".join(" ".join(parts).split()))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


class Site:
    """The files of a site, with the pages read."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files

    @cached_property
    def pages(self) -> dict[str, Element]:
        return {name: self._read(name) for name in self.files if name.endswith(".html")}

    def source(self, name: str) -> str:
        return self.files[name].decode()

    def _read(self, name: str) -> Element:
        reader = _Reader()
        reader.feed(self.source(name))
        reader.close()
        assert reader.open == [reader.root], f"{name}: not everything is closed"
        return reader.root

    @cached_property
    def anchors(self) -> dict[str, list[str]]:
        return {
            name: [e.attributes["id"] for e in page.all() if "id" in e.attributes]
            for name, page in self.pages.items()
        }

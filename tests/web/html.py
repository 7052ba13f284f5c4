"""Pages as tests look at them: what a form would send, and what is said."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urlencode


class PageText(HTMLParser):
    """The text of a page by the ids of its parts, its links and the fields of its first form."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.links: list[tuple[str, str]] = []
        self.hidden: list[tuple[str, str]] = []
        self.names: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self.buttons: list[tuple[str, str]] = []
        self.words: list[str] = []
        self._href = ""
        self._skip = 0
        self._forms = 0
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        if tag == "a":
            self._href = given.get("href", "")
            self.links.append((self._href, ""))
        if tag == "button" and "name" in given:
            self.buttons.append((given["name"], given.get("value", "")))
        if tag == "form":
            self._forms += 1
        if tag in ("input", "select", "button") and "name" in given and self._forms == 1:
            pair = (given["name"], given.get("value", ""))
            (self.hidden if given.get("type") == "hidden" else self.names).append(pair)
        if tag in ("script", "style"):
            self._skip += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._skip -= 1
        if tag == "a":
            self._href = ""

    def handle_data(self, data: str) -> None:
        if self._skip:
            return
        self.words.append(data)
        if self._href:
            href, text = self.links[-1]
            self.links[-1] = (href, text + data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def link(self, words: str) -> str:
        """The address behind the first link that says `words`."""
        return next(href for href, text in self.links if words in " ".join(text.split()))

    def send(self, *answers: tuple[str, str]) -> str:
        """The query that the form of the page sends with these answers."""
        return "?" + urlencode([*self.hidden, *answers])

"""The look of an office: its name, its logo and its colours, by the tokens of NL Design System.

A colour on which something cannot be read (WCAG 2.2, level AA) is refused when the server starts,
in light and in dark. Nothing is loaded from elsewhere: the logo is a file beside the style.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from msgspec import Struct

from adwijzer.text.diagnostics import Diagnostic, InputError, Position, did_you_mean
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.nodes import Mapping as Node
from adwijzer.text.nodes import Node as AnyNode
from adwijzer.text.nodes import Scalar, parse

NAME, LOGO, LIGHT, DARK = "naam", "logo", "kleuren", "donker"
_KEYS = (NAME, LOGO, LIGHT, DARK)
_LONGEST_NAME = 60
_LARGEST_LOGO = 100_000
_MEDIA = {".svg": "image/svg+xml", ".png": "image/png"}
_TOKEN = re.compile(r"--([a-z0-9-]+-color):\s*(#[0-9a-fA-F]{6})\b")
_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_TEXT, _SHAPE = 4.5, 3.0
_ACTIVE = re.compile(r"<script|<foreignobject|\son[a-z]+\s*=|href\s*=\s*[\"'](?!#)", re.IGNORECASE)
"""What a picture has no need of: scripts, and what comes from elsewhere."""
_DOCUMENT = "utrecht-document-background-color"
_PAIRS: tuple[tuple[str, str, float], ...] = (
    ("utrecht-document-color", _DOCUMENT, _TEXT),
    ("utrecht-heading-color", _DOCUMENT, _TEXT),
    ("utrecht-link-color", _DOCUMENT, _TEXT),
    ("utrecht-link-visited-color", _DOCUMENT, _TEXT),
    ("utrecht-link-color", "utrecht-surface-background-color", _TEXT),
    ("utrecht-document-color", "utrecht-surface-background-color", _TEXT),
    ("utrecht-page-header-color", "utrecht-page-header-background-color", _TEXT),
    ("utrecht-nav-bar-color", "utrecht-nav-bar-background-color", _TEXT),
    ("utrecht-button-color", "utrecht-button-background-color", _TEXT),
    ("utrecht-button-background-color", _DOCUMENT, _SHAPE),
    ("utrecht-textbox-color", "utrecht-textbox-background-color", _TEXT),
    ("utrecht-textbox-border-color", "utrecht-textbox-background-color", _SHAPE),
    ("utrecht-focus-outline-color", _DOCUMENT, _SHAPE),
    ("utrecht-feedback-success-color", _DOCUMENT, _TEXT),
    ("utrecht-feedback-danger-color", _DOCUMENT, _TEXT),
    *(
        (word, f"adwijzer-uitkomst-{tenor}-background-color", _TEXT)
        for tenor in ("goed", "voorwaarden", "nee", "nog-niet")
        for word in ("utrecht-document-color", "utrecht-link-color")
    ),
)
"""What must be told apart: what is seen, on what, and by how much at least (WCAG 1.4.3, 1.4.11)."""


class HouseStyle(Struct, frozen=True):
    """The name of an office, its colours as CSS, and its logo."""

    name: str = ""
    css: str = ""
    logo: bytes = b""
    media: str = ""

    @property
    def files(self) -> Iterator[tuple[str, bytes, str]]:
        """What a browser asks for: name, contents and media type."""
        if self.css:
            yield "kantoor.css", self.css.encode(), "text/css; charset=utf-8"
        if self.logo:
            yield "logo", self.logo, self.media


def read_house_style(path: Path) -> HouseStyle:
    """The look in a file.

    Raises:
        InputError: all that is wrong with it, with its place.
    """
    file = str(path)
    node = parse(decode(read_bytes(path, file), file), file)
    reader = _StyleReader(path, file)
    style = reader.read(node)
    if reader.problems:
        raise InputError(reader.problems)
    return style


class _StyleReader:
    def __init__(self, path: Path, file: str) -> None:
        self.path = path
        self.file = file
        self.problems: list[Diagnostic] = []

    def read(self, node: AnyNode) -> HouseStyle:
        """The style; what is wrong is reported."""
        if not isinstance(node, Node):
            self._report((1, 1), "dit is geen huisstijl", f"begin met `{NAME}:` of `{LIGHT}:`")
            return HouseStyle()
        name, logo, media = "", b"", ""
        colours: dict[str, dict[str, tuple[str, tuple[int, int]]]] = {LIGHT: {}, DARK: {}}
        for key, value in node.entries:
            match key.text:
                case "naam" if isinstance(value, Scalar):
                    name = value.text.strip()
                    if not name.isprintable() or not 0 < len(name) <= _LONGEST_NAME:
                        hint = f"geef een naam van hoogstens {_LONGEST_NAME} tekens"
                        self._report(value.at, "dit is geen naam", hint)
                case "logo" if isinstance(value, Scalar):
                    logo, media = self._logo(value)
                case "kleuren" | "donker" if isinstance(value, Node):
                    colours[key.text] = dict(self._colours(value))
                case _:
                    hint = did_you_mean(key.text, _KEYS) or f"kies uit: {', '.join(_KEYS)}"
                    self._report(key.at, "dit hoort niet in een huisstijl", hint)
        if not self.problems:
            self._check_contrast(colours)
        return HouseStyle(name, _css(colours), logo, media)

    def _report(self, at: tuple[int, int], message: str, hint: str) -> None:
        self.problems.append(Diagnostic(Position(self.file, *at), message, hint))

    def _colours(self, node: Node) -> Iterator[tuple[str, tuple[str, tuple[int, int]]]]:
        known = [*_tokens()[LIGHT]]
        for key, value in node.entries:
            name = key.text.removeprefix("--")
            if name not in known:
                hint = did_you_mean(name, known) or "docs/huisstijl.md noemt alle namen"
                self._report(key.at, "deze kleur bestaat niet", hint)
            elif not isinstance(value, Scalar) or not _HEX.fullmatch(value.text):
                self._report(key.at, f"`{name}` is geen kleur", 'schrijf een kleur als "#10324f"')
            else:
                yield name, (_long(value.text), value.at)

    def _logo(self, value: Scalar) -> tuple[bytes, str]:
        place = self.path.parent / value.text
        media = _MEDIA.get(place.suffix.lower(), "")
        try:
            inside = place.resolve().parent == self.path.parent.resolve()
            data = read_bytes(place, value.text) if inside and media else b""
        except (InputError, OSError, ValueError):
            data = b""
        svg = media == _MEDIA[".svg"]
        if not data:
            hint = "zet een SVG of PNG in dezelfde map, en noem alleen de naam"
            self._report(value.at, "dit logo is niet te lezen", hint)
        elif len(data) > _LARGEST_LOGO:
            hint = f"kies een bestand van hoogstens {_LARGEST_LOGO // 1000} kB"
            self._report(value.at, "dit logo is te groot", hint)
        elif svg and _ACTIVE.search(data.decode("utf-8", "replace")):
            hint = "bewaar het als gewone SVG"
            self._report(value.at, "in dit logo zit een script of iets van elders", hint)
        return data, media

    def _check_contrast(
        self, colours: Mapping[str, Mapping[str, tuple[str, tuple[int, int]]]]
    ) -> None:
        """Everything on which something is read or seen can be told apart, in light and in dark."""
        for scheme, own in _tokens().items():
            chosen = colours[scheme]
            found = {**own, **{name: colour for name, (colour, _) in chosen.items()}}
            for seen, ground, least in _PAIRS:
                at = chosen.get(seen) or chosen.get(ground)
                if at is None:
                    continue
                ratio = contrast(found[seen], found[ground])
                if ratio < least:
                    told = f"{ratio:.1f}".replace(".", ",")
                    needed = f"{least:.1f}".replace(".", ",")
                    self._report(
                        at[1],
                        f"`{seen}` is op `{ground}` niet goed te zien: het contrast is {told}",
                        f"kies kleuren met een contrast van minstens {needed}",
                    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _long(colour: str) -> str:
    return colour if len(colour) == 7 else "#" + "".join(sign * 2 for sign in colour[1:])


@cache
def _tokens() -> dict[str, dict[str, str]]:
    """The colours of the program itself, in light and in dark."""
    css = files("adwijzer.site").joinpath("templates/style.css").read_text(encoding="utf-8")
    light, _, rest = css.partition("@media screen and (prefers-color-scheme: dark)")
    own = dict(_TOKEN.findall(light))
    return {LIGHT: own, DARK: {**own, **dict(_TOKEN.findall(rest.partition("\n}\n")[0]))}}


def _css(colours: Mapping[str, Mapping[str, tuple[str, tuple[int, int]]]]) -> str:
    def block(scheme: str) -> str:
        lines = "".join(f"  --{name}: {colour};\n" for name, (colour, _) in colours[scheme].items())
        return f":root {{\n{lines}}}\n" if lines else ""

    light, dark = block(LIGHT), block(DARK)
    # What is chosen for light alone is not for dark.
    bright = f"@media not (prefers-color-scheme: dark) {{\n{light}}}\n" if light else ""
    dim = f"@media (prefers-color-scheme: dark) {{\n{dark}}}\n" if dark else ""
    return bright + dim

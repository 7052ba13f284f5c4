"""The look of an office: taken by its tokens, and refused where it cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from adwijzer.text.diagnostics import InputError
from adwijzer_web.house_style import _PAIRS, _tokens, contrast, read_house_style

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>'


def style(folder: Path, text: str) -> Path:
    file = folder / "kantoor.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def complaint(file: Path) -> str:
    with pytest.raises(InputError) as raised:
        read_house_style(file)
    return str(raised.value)


def test_an_office_has_its_name_its_logo_and_its_colours(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(SVG)
    text = """naam: Bureau Voorbeeld
logo: logo.svg
kleuren:
  utrecht-page-header-background-color: "#004d40"
  utrecht-button-background-color: "#00695c"
donker:
  utrecht-page-header-background-color: "#002b24"
"""
    found = read_house_style(style(tmp_path, text))

    assert found.name == "Bureau Voorbeeld"
    assert "--utrecht-button-background-color: #00695c;" in found.css
    assert {name for name, _, _ in found.files} == {"kantoor.css", "logo"}
    assert "http" not in found.css


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('kleuren:\n  utrecht-link-color: "#9fb8d0"\n', 2, "niet goed te zien"),
        ('kleuren:\n  utrecht-page-header-background-color: "#dddddd"\n', 2, "contrast is 1,4"),
        ('donker:\n  utrecht-link-color: "#10324f"\n', 2, "niet goed te zien"),
        ('kleuren:\n  utrecht-textbox-border-color: "#e0e0e0"\n', 2, "minstens 3,0"),
        ('kleuren:\n  utrecht-linc-color: "#10324f"\n', 2, "utrecht-link-color"),
        ("kleuren:\n  utrecht-link-color: red\n", 2, "geen kleur"),
        ("kleuren:\n  utrecht-link-color: url(http://elders)\n", 2, "geen kleur"),
        ("lettertype: Comic\n", 1, "hoort niet in een huisstijl"),
        ("logo: ../geheim.svg\n", 1, "niet te lezen"),
        ("logo: https://elders.nl/logo.svg\n", 1, "niet te lezen"),
        ("- naam\n", 1, "dit is geen huisstijl"),
        ("naam: ''\n", 1, "geen naam"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place(
    tmp_path: Path, text: str, line: int, message: str
) -> None:
    found = complaint(style(tmp_path, text))

    assert message in found
    assert f"kantoor.yaml:{line}:" in found


@pytest.mark.parametrize(
    "inside",
    ["<script>alert(1)</script>", '<image href="https://elders.nl/x.png"/>', '<a onload="x()"/>'],
)
def test_a_logo_does_nothing_and_loads_nothing(tmp_path: Path, inside: str) -> None:
    (tmp_path / "logo.svg").write_text(SVG.replace("<path", f"{inside}<path"))

    assert "script of iets van elders" in complaint(style(tmp_path, "logo: logo.svg\n"))


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # just not enough
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # just enough


def test_the_looks_of_the_program_itself_can_be_read() -> None:
    for scheme, own in _tokens().items():
        for seen, ground, least in _PAIRS:
            assert contrast(own[seen], own[ground]) >= least, (scheme, seen, ground)

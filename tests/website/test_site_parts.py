"""A long page of the site comes in parts, and every link follows what it leads to."""

from __future__ import annotations

import base64
import json
import re
import zlib

import pytest

from adwijzer.site import SiteData
from adwijzer.site.pages import published
from adwijzer.site.split import INDEX, MOST, SiteParts, in_parts

ROW = '<tr id="r-{0}"><td>{0} <a href="lang.html#c-{2}">naar</a> {1}</td></tr>'
CARD = '<article class="card" id="c-{0}"><h3>Regel {0}</h3><p>{1}</p></article>'


def page(inner: str) -> bytes:
    start = '<!DOCTYPE html>\n<html lang="nl"><head><title>Lang</title></head><body>'
    start += '<a href="#inhoud">Naar de inhoud</a>'
    return f'{start}<main id="inhoud"><h1>Lang</h1>\n{inner}</main></body></html>'.encode()


@pytest.fixture(scope="module")
def made(small_data: SiteData) -> SiteParts:
    cards = "".join(CARD.format(number, "woord " * 200) for number in range(120))
    rows = "".join(ROW.format(number, "cel " * 100, number % 120) for number in range(300))
    table = f"<table><caption>Tabel</caption><thead></thead><tbody>{rows}</tbody></table>"
    files = {
        "lang.html": page(f'<h2 id="laag">De laag</h2>{cards}{table}'),
        "kort.html": page('<p><a href="lang.html#c-100">verderop</a></p>'),
        "style.css": b"p {}",
    }
    return in_parts(files, small_data, [])


def parts(made: SiteParts) -> dict[str, str]:
    return {n: d.decode() for n, d in made.files.items() if n.startswith("lang")}


def test_no_part_is_too_large_and_nothing_is_lost_or_told_twice(made: SiteParts) -> None:
    found = parts(made)
    text = "".join(found.values())

    assert len(found) > 3
    assert all(len(each.encode()) <= MOST for each in found.values())
    for number in range(120):
        assert text.count(f'<article class="card" id="c-{number}">') == 1
    for number in range(300):
        assert text.count(f'<tr id="r-{number}">') == 1
    assert all(each.count("<table>") == each.count("</table>") for each in found.values())


def test_a_link_leads_to_the_part_that_has_what_it_is_about(made: SiteParts) -> None:
    [href] = re.findall(r'href="(lang[^"]+)"', made.files["kort.html"].decode())
    file, anchor = href.split("#")

    assert file != "lang.html"
    assert f'<article class="card" id="{anchor}">' in made.files[file].decode()
    for name, text in parts(made).items():
        for target, place in re.findall(r'href="([^"#]*)#(c-\d+)"', text):
            assert f'id="{place}"' in made.files[target or name].decode()


def test_an_address_from_before_finds_its_anchor_on_the_first_part(made: SiteParts) -> None:
    first = made.files["lang.html"].decode()

    assert all(f'id="c-{number}"' in first for number in range(120))


def test_a_part_says_which_it_is_and_leads_to_the_next(made: SiteParts) -> None:
    found = parts(made)
    second = found["lang-2.html"]

    assert "<h1>Lang, deel 2</h1>" in second
    assert "<h2>De laag (vervolg)</h2>" in second
    assert 'href="lang.html">Vorige deel' in second
    assert 'href="lang-3.html">Volgende deel' in second


def test_what_stands_on_every_part_leads_nowhere_else(made: SiteParts) -> None:
    assert ("lang.html", "inhoud") not in made.moved
    assert all('<a href="#inhoud">' in text for text in parts(made).values())
    assert made.moved["lang.html", "c-100"] != "lang.html"


def test_a_site_that_is_small_stays_as_it_was(small_data: SiteData) -> None:
    files = published(small_data).files

    assert not [name for name in files if re.search(r"-\d+\.html$", name)]
    packed = files[INDEX].decode().removeprefix('window.zoekindex = "').rstrip('";\n')
    index = json.loads(zlib.decompress(base64.b64decode(packed)))
    labels = [place[3] for place in index["plekken"]]
    assert any(label.startswith("PR-01 ") for label in labels)
    assert "Haast" in labels, "the rows of a table under its name"
    assert f'<script src="{INDEX}" defer></script>' in files["zoeken.html"].decode()

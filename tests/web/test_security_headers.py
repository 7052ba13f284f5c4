"""What every answer says to a browser, and what no page has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.office import provider
from adwijzer_web.settings import Settings
from tests.web.direct import Direct, asking

SECRET = "een-geheim-van-deze-start-0123456789"  # noqa: S105 - of this test alone


@pytest.fixture(scope="module")
def site(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Direct]:
    database = str(tmp_path_factory.mktemp("zaken") / "zaken.db")
    settings = Settings(seconds=30, nice=0, secret=SECRET, database=database)
    with asking(make_app(knowledge, settings)) as direct:
        yield direct


def places(knowledge: Knowledge) -> list[str]:
    pages = [f"/{page}" for page in knowledge.by_page]
    return ["/", *pages, "/over-de-api", "/rolconflict", "/regels", "/niets", "/zaken"]


def test_every_text_says_its_character_set(site: Direct, knowledge: Knowledge) -> None:
    files = [f"/static/{name}" for name in ("web.css", "web.js", "huisstijl.css")]
    for path in (*places(knowledge), *files):
        found = site.get(path)
        kind = found.headers.get("content-type", "")
        assert found.content == b"" or kind.endswith("charset=utf-8"), (path, kind)
    for path in ("/v1/health", "/v1/niets"):  # JSON is always UTF-8
        assert site.get(path).headers["content-type"] in (
            "application/json",
            "application/problem+json",
        )


@pytest.mark.parametrize(
    "name", ["../app.py", "..%2Fapp.py", "%2e%2e/app.py", "/etc/passwd", "web.css/../../app.py"]
)
def test_no_path_leads_out_of_the_static_files(site: Direct, name: str) -> None:
    found = site.get(f"/static/{name}")

    assert found.status_code == 404
    assert "import" not in found.text
    assert "root:" not in found.text


def test_no_page_asks_for_a_password(site: Direct, knowledge: Knowledge) -> None:
    for path in places(knowledge):
        assert 'type="password"' not in site.get(path).text.lower(), path
    templates = Path(provider.__file__).parents[1] / "templates"
    assert all(
        'type="password"' not in file.read_text(encoding="utf-8").lower()
        for file in templates.glob("*.j2")
    )


def test_only_signatures_with_a_public_key_are_taken_of_a_provider() -> None:
    assert provider._ALGORITHMS
    assert all(name[:2] in ("RS", "PS", "ES") for name in provider._ALGORITHMS)
    assert all(name[2:] in ("256", "384", "512") for name in provider._ALGORITHMS)

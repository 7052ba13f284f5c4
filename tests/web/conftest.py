from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.programs import CHROMIUM
from tests.web.own_desk import LATE, at_the_desk, keep, opened, own_desk
from tests.web.server import running

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADWIJZER_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return Knowledge.read()


@pytest.fixture(scope="session")
def address(knowledge: Knowledge) -> Iterator[str]:
    """Where the product's own rules are served."""
    with running(
        make_app(knowledge, Settings(seconds=30, nice=0))
    ) as found:  # a test machine is busy
        yield found


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=address, timeout=60) as opened:
        yield opened


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def desk(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with own_desk(knowledge, tmp_path_factory.mktemp("zaken")) as found:
        yield found


@pytest.fixture(scope="module")
def case(desk: str) -> str:
    """Where a case is in which something is late and an answer is kept."""
    with at_the_desk(desk) as own:
        place = opened(own, "Z-12", **LATE)
        keep(own, place, "opdrachtacceptatie", "weigeren")
    return place


@pytest.fixture(scope="session")
def axe() -> str:
    from tests.web.browser import axe_source

    return axe_source()

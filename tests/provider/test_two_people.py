"""An office as it starts: two people sign in at once, and each sees what is theirs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from adwijzer.office.file import read_office
from adwijzer.office.office import open_office
from adwijzer.office.roles import Role
from tests.programs import CHROMIUM, needs_chromium
from tests.provider.office import SECRET, running_provider
from tests.web.browser import Visit, axe_source
from tests.web.server import listening_socket
from tests.web.test_web_serving import serving

pytestmark = [pytest.mark.check(part="web"), needs_chromium]

WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The address of an office that was started by `advise web`, and its file."""
    folder = tmp_path_factory.mktemp("kantoor")
    free = listening_socket()
    port = free.getsockname()[1]
    free.close()
    public = f"http://127.0.0.1:{port}"
    client: dict[str, object] = {
        "client_id": "adwijzer",
        "client_secret": SECRET,
        "redirect_uris": [f"{public}/aanmelden/terug"],
        "post_logout_redirect_uris": [f"{public}/afgemeld"],
    }
    (folder / "geheim.txt").write_text(SECRET, encoding="utf-8")
    with running_provider(client) as provider, pytest.MonkeyPatch.context() as patch:
        file = folder / "kantoor.yaml"
        file.write_text(
            f"aanbieder: {provider}\nclient_id: adwijzer\nclient_geheim: geheim.txt\n"
            f"adres: {public}\ndatabase: zaken.db\nsleutels: sleutels.db\n"
            "eerste_beheerder:\n  code: B-1\n  aanmeldnaam: baas\n",
            encoding="utf-8",
        )
        patch.setenv("XDG_DATA_HOME", str(folder))
        for name in ("ADWIJZER_DATABASE", "ADWIJZER_SLEUTELS", "ADWIJZER_BY"):
            patch.delenv(name, raising=False)
        options = ("--port", str(port), "--office", str(file), "--workers", "2")
        with serving(folder, *options) as served:
            read = read_office(file)
            with open_office(read.database, read.keys) as office:
                assert [each.code for each in office.people().in_role(Role.BEHEER)] == ["B-1"]
                office.name_person("AD-1", "ans", {Role.AD}, "B-1")
                office.name_person("P-1", "piet", {Role.PLANNER}, "B-1")
            yield served.address, file


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


def signed_in(context: BrowserContext, address: str, name: str, place: str) -> Page:
    """A page of somebody who signed in by the forms of the provider."""
    page = context.new_page()
    page.goto(address + place)
    page.fill('input[name="login"]', name)
    page.fill('input[name="password"]', "x")
    page.click('button[type="submit"]')
    page.click('button[type="submit"]')
    return page


def test_two_people_at_once_each_see_what_is_theirs(
    started: tuple[str, Path], chromium: Browser
) -> None:
    address, _ = started
    with chromium.new_context() as one, chromium.new_context() as two:
        ad = signed_in(one, address, "ans", "/zaken")
        expect(ad.get_by_role("heading", level=1)).to_have_text("Mijn zaken")
        boss = signed_in(two, address, "baas", "/beheer")
        expect(boss.get_by_role("heading", level=1)).to_have_text("Mensen van het kantoor")
        ad.get_by_label("Open een zaak onder een eigen code").fill("Z-77")
        ad.get_by_role("button", name="Open de zaak").click()
        expect(ad.get_by_role("heading", level=1)).to_contain_text("Z-77")
        assert "/zaken/" in ad.url

        refused = boss.goto(ad.url)
        assert refused is not None
        assert refused.status == 403
        expect(boss.get_by_role("link", name="Mijn zaken")).to_have_count(0)
        boss.goto(f"{address}/beheer/inzage")
        table = boss.get_by_role("table")
        expect(table).to_contain_text("Z-77 van AD-1")
        expect(table).to_contain_text("Bekeek de zaak")


def test_the_pages_of_an_office_are_for_everybody(
    started: tuple[str, Path], chromium: Browser
) -> None:
    address, _ = started
    axe = axe_source()
    with chromium.new_context() as context:
        page = signed_in(context, address, "baas", "/beheer")
        for path in ("/beheer", "/beheer/inzage", "/"):
            for state in ("licht", "donker", "telefoon"):
                visit = Visit(page, address)
                visit.to(path, state)
                assert visit.wider_than_screen() <= 0, (path, state)
                page.evaluate(axe)
                found = page.evaluate(
                    "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']})"
                )
                assert [each["id"] for each in found["violations"]] == [], (path, state)
                assert visit.errors == []


def test_signing_off_in_the_browser_leads_out(started: tuple[str, Path], chromium: Browser) -> None:
    address, _ = started
    with chromium.new_context() as context:
        page = signed_in(context, address, "ans", "/zaken")
        page.get_by_role("button", name="Afmelden").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Je bent afgemeld")
        page.get_by_role("link", name="Meld je ook af bij de aanbieder").click()
        page.get_by_role("button", name="Yes, sign me out").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Je bent afgemeld")
        page.goto(f"{address}/zaken")
        assert not page.url.startswith(address), "to the provider"


def test_no_word_and_no_name_is_in_the_log(started: tuple[str, Path], chromium: Browser) -> None:
    address, file = started
    with chromium.new_context() as context:
        signed_in(context, address, "ans", "/zaken")
    log = (file.parent / "log.txt").read_text(encoding="utf-8")

    assert SECRET not in log
    assert "ans" not in log.replace("kans", "")
    assert os.linesep in log

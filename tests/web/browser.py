"""A real browser: what it asked for, what went wrong, and what axe finds."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import ConsoleMessage, Error, Page, Request

REGISTER = Path(__file__).parents[2] / "docs" / "voorbeeld-register.csv"
PHONE, DESKTOP, PAPER = 320, 1280, 680
"""Widths in CSS pixels; the last is A4 within its margins."""

STATES: dict[str, tuple[str, str, int]] = {
    "licht": ("light", "screen", DESKTOP),
    "donker": ("dark", "screen", DESKTOP),
    "telefoon": ("light", "screen", PHONE),
    "druk": ("light", "print", PAPER),
}
# What depends on how a page looks; the other rules depend on what it is, in any state.
LOOKS = {
    "donker": ["color-contrast", "link-in-text-block"],
    "telefoon": ["scrollable-region-focusable", "target-size"],  # colours are those of a desktop
    "druk": ["color-contrast", "scrollable-region-focusable"],
}


class Visit:
    """A page of the browser that remembers what it asked for and what went wrong."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.on("request", self._requested)
        page.on("pageerror", self._failed)
        page.on("console", self._said)

    def _requested(self, request: Request) -> None:
        self.requests.append(request.url)

    def _failed(self, error: Error) -> None:
        self.errors.append(str(error))

    def _said(self, message: ConsoleMessage) -> None:
        # That a form is shown again with errors is no fault of the page.
        if message.type == "error" and "status of 400" not in message.text:
            self.errors.append(message.text)

    def to(self, path: str, state: str = "licht") -> None:
        self.enter(state)
        self.page.goto(self.address + path)

    def enter(self, state: str) -> None:
        scheme, media, width = STATES[state]
        self.page.emulate_media(color_scheme=scheme, media=media)  # type: ignore[arg-type]
        self.page.set_viewport_size({"width": width, "height": 900})

    def wider_than_screen(self) -> int:
        """Pixels by which the page must be scrolled sideways."""
        found: int = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        return found

    def findings(self, axe: str, *states: str) -> list[str]:
        """What axe finds on the page as it is now, in these states."""
        found: list[str] = []
        self.page.evaluate(axe)
        for state in states or STATES:
            self.enter(state)
            options: dict[str, Any] = {
                "resultTypes": ["violations"],
                "rules": {"target-size": {"enabled": state != "druk"}},
            }
            if state in LOOKS:
                options["runOnly"] = LOOKS[state]
            result: Any = self.page.evaluate("options => axe.run(document, options)", options)
            found += [
                f"{self.page.url} ({state}): {violation['id']}: {node['html'][:160]}"
                for violation in result["violations"]
                for node in violation["nodes"]
            ]
        self.enter("licht")
        return found


def axe_source() -> str:
    """The source of axe-core."""
    import axe_playwright_python

    return (Path(axe_playwright_python.__path__[0]) / "axe.min.js").read_text(encoding="utf-8")


def send(page: Page, address: str, fields: Mapping[str, str]) -> None:
    """Send a form, as the pages of a case do."""
    page.goto(address)
    with page.expect_navigation():
        page.evaluate(
            "([to, fields]) => { const form = document.createElement('form');"
            " form.method = 'post'; form.action = to;"
            " for (const [name, value] of Object.entries(fields)) {"
            " const input = document.createElement('input'); input.name = name;"
            " input.value = value; form.append(input); }"
            " document.body.append(form); form.submit(); }",
            [address, dict(fields)],
        )


def check_register(page: Page, address: str) -> None:
    """Have the register of the guide looked at."""
    page.goto(f"{address}/rolconflict")
    page.get_by_label("Het register").set_input_files(REGISTER)
    with page.expect_navigation():
        page.get_by_role("button", name="Kijk het na").click()

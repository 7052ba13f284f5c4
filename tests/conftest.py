"""Which tests are quick and which are a check, and how they are shared out among processes.

`make test` runs what is not marked. What needs a server, a browser or another program of the
system, and what proves the rules as they are, carries the marker `check` with its part:

    pytestmark = pytest.mark.check(part="web")

`make check` runs all of these, `make check-web` those of one part. Properties are quick with few
random examples; with `--thorough` they try all of them, and are a part of the check.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import is_hypothesis_test
from pytest_bdd.compat import get_fixture_names
from pytest_bdd.steps import StepNamePrefix

from adwijzer.text import nodes
from tests.strategies import THOROUGH, thoroughly

if TYPE_CHECKING:
    from xdist.scheduler.protocol import Scheduling

PARTS = {
    "rules": "what is claimed of the rules as they are, for every case",
    "random": "every property with all its random examples, and long runs of the engines",
    "batch": "the rules as SQL: many cases and random rule bases against one decision at a time",
    "register": "the register and the cases: on PostgreSQL, by command, several planners at once",
    "web": "the server: its pages in a browser, its API, its deployment",
    "pages": "what is written for readers, in a browser, an HTML validator and an office program",
    "docs": "the commands in the documents, as they stand there",
    "package": "the wheel, installed elsewhere, and the benches",
}
PERSONAL = ("DATABASE", "SLEUTELS", "BY", "SERVER", "TOEGANGSWOORD")
"""Settings of whoever runs the tests and uses the program too."""

HEAVY = {"browser", "server", "client", "wheel"}
"""Fixtures that start a program or build something; a quick test has none of them."""

MOST_KEPT = 200
"""Texts that are read once; the rules are some dozens of files."""

QUICK = "not check"
"""What `make test` asks for with `-m`."""

WHOLLY_CHECK = re.compile(r"^pytestmark = (\[\s*)?pytest\.mark\.check\(", re.MULTILINE)
"""Stands in a file that has no quick test."""

TOGETHER = ("tests/website/", "tests/examples/")
"""Folders whose tests share what takes long to make: a site, and the answer to every example."""

LONGEST = (
    *TOGETHER,
    "tests/web/test_web_browser.py",
    "tests/assurance/test_difference_real.py",
    "tests/packaging/test_wheel.py",
    "tests/web/",
    "tests/cli/test_cli_documentation.py",
    "tests/assurance/",
    "tests/cli/test_cli_rules",
    "tests/steps/",
    "tests/decisions/",
    "tests/agreement/",
    "tests/store/",
    "tests/cli/",
)
"""What takes long, the longest first; all else follows."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option for all random examples."""
    parser.addoption(
        "--thorough", action="store_true", help="properties: all random examples, for the check"
    )


def pytest_bdd_apply_tag(tag: str, function: Any) -> bool | None:
    """Turn the tag `@bron:B1-11` into the marker `bron("B1-11")`; other tags are for readers."""
    kind, colon, what = tag.partition(":")
    if kind == "bron" and colon:
        pytest.mark.bron(what)(function)
        return True
    return True if kind in ("te-beoordelen", "bevestigd-door") else None


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker; `pytest --markers` shows its parts."""
    parts = "; ".join(f"{name}: {what}" for name, what in PARTS.items())
    config.addinivalue_line("markers", "bron(id): the source of this example, an id of normen.md")
    config.addinivalue_line("markers", f"check(part): for `make check`. {parts}")
    if config.getoption("thorough"):
        os.environ[THOROUGH] = "1"  # before the modules with the properties are read
    for name in PERSONAL:  # their own cases are left alone
        os.environ.pop(f"ADWIJZER_{name}", None)
    if not hasattr(config, "workerinput"):
        folder = tempfile.mkdtemp(prefix="adwijzer-tests-")
        config.add_cleanup(lambda: shutil.rmtree(folder, ignore_errors=True))
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = folder
        os.environ["ADWIJZER_CACHE"] = f"{folder}/cache"  # what one worker made, the other reads
    # At every sentence of every example pytest-bdd asks of each fixture of all the tests whether it
    # is the step, which took longer than the examples. By their names they are easily told.
    patch = pytest.MonkeyPatch()
    patch.setattr(import_module("pytest_bdd.scenario"), "get_fixture_names", names_of_steps)
    patch.setattr(nodes, "_yaml_events", read_once(nodes._yaml_events))
    config.add_cleanup(patch.undo)


def read_once(read: Callable[[str, str], Iterator[Any]]) -> Callable[[str, str], Iterator[Any]]:
    """Reads a text once, which is half of loading the rules anew.

    Hundreds of tests change one file of the rules and load them all; the others are as they were. A
    text that is wrong is read again every time, until where it is wrong.
    """
    kept: dict[str, tuple[Any, ...]] = {}

    def events(text: str, shown: str) -> Iterator[Any]:
        if text not in kept:
            try:
                found = tuple(read(text, shown))
            except Exception:
                return read(text, shown)
            if len(kept) == MOST_KEPT:
                kept.clear()
            kept[text] = found
        return iter(kept[text])

    return events


def names_of_steps(fixturemanager: Any) -> list[str]:
    """The fixtures that pytest-bdd made of steps."""
    names = get_fixture_names(fixturemanager=fixturemanager)
    return [name for name in names if name.startswith(StepNamePrefix.step_def.value)]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave a file without a quick test unread in the quick run; reading is most of collecting."""
    if config.getoption("markexpr") != QUICK or not collection_path.match("test_*.py"):
        return None
    return WHOLLY_CHECK.search(collection_path.read_text(encoding="utf-8")) is not None or None


def is_property(item: pytest.Function) -> bool:
    """Tell a test that tries random examples, also where the property is a function inside it."""
    inside = thoroughly.__name__ in item.function.__code__.co_names
    return inside or is_hypothesis_test(item.function)


def place(path: str) -> int:
    """When the tests of a file begin."""
    return next((n for n, start in enumerate(LONGEST) if path.startswith(start)), len(LONGEST))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Hold the markers to their parts; put what takes long in front, where tests are shared out.

    Raises:
        UsageError: there is no such part, or a test that starts a program is marked as none.
    """
    thorough = config.getoption("thorough")
    for item in items:
        rest = thorough and item.get_closest_marker("check") is None
        if rest and isinstance(item, pytest.Function) and is_property(item):
            item.add_marker(pytest.mark.check(part="random"))
        parts = {str(mark.kwargs.get("part")) for mark in item.iter_markers("check")}
        heavy = HEAVY & {*getattr(item, "fixturenames", ())}
        if parts - {*PARTS} or (heavy and not parts):
            known = ", ".join(PARTS)
            raise pytest.UsageError(f"{item.nodeid}: mark it check(part=…), one of {known}")
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: place(item.nodeid))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI every program is there, so that a test that is skipped failed."""
    report = yield
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        why = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"nothing is skipped in CI: {why}"
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Scheduling | None:
    """Share the tests out by file, and some folders whole, unless another way was asked for."""
    if config.getoption("dist") != "load":
        return None
    from xdist.scheduler.loadscope import LoadScopeScheduling

    class Together(LoadScopeScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            path = nodeid.partition("::")[0]
            return next((folder for folder in TOGETHER if path.startswith(folder)), path)

    config.option.loadscopereorder = False  # the longest are in front, not those with most tests
    return Together(config, log)

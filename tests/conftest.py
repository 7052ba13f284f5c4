"""How the tests are shared out among processes: what is costly to set up in one, the longest first.

A folder with a browser, a server or a built wheel would set it up in every process; a long file
that begins last keeps the others waiting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from xdist.scheduler.protocol import Scheduling

TOGETHER = ("tests/web/", "tests/website/")
"""Folders whose tests share a browser and a site or a server."""

LONGEST = (
    *TOGETHER,
    "tests/packaging/test_wheel.py",
    "tests/assurance/test_difference_real.py",
    "tests/assurance/test_mutation.py",
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


def place(path: str) -> int:
    """When the tests of a file begin."""
    return next((n for n, start in enumerate(LONGEST) if path.startswith(start)), len(LONGEST))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put what takes long in front, where the tests are shared out."""
    if hasattr(config, "workerinput"):
        items.sort(key=lambda item: place(item.nodeid))


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

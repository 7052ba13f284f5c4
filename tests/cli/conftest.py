from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import Dialogue, Open

CaseFile = Callable[[str, str | bytes], str]


@pytest.fixture(scope="session", autouse=True)
def quiet_surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache of its own, and a terminal of 80 columns, whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADWIJZER_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("COLUMNS", "80")
        yield


@pytest.fixture
def terminal() -> Iterator[Open]:
    """Opens a terminal with a command on it; all are closed at the end."""
    opened: list[Dialogue] = []

    def start(line: str = "contact-form", columns: int = 80) -> Dialogue:
        opened.append(Dialogue(line, columns))
        return opened[-1]

    yield start
    for dialogue in opened:
        dialogue.close()


@pytest.fixture
def case_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CaseFile:
    """Writes a file in the current folder and returns its name, so that messages stay short."""
    monkeypatch.chdir(tmp_path)

    def write(name: str, content: str | bytes) -> str:
        Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
        return name

    return write

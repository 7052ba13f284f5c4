from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from adwijzer.language.cache import Cache, cache_folder
from tests.cli.terminal import Dialogue, Open

CaseFile = Callable[[str, str | bytes], str]


@pytest.fixture(scope="session", autouse=True)
def quiet_surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A cache of its own, and a terminal of 80 columns, whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADWIJZER_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setenv("COLUMNS", "80")
        yield


@pytest.fixture(scope="package", autouse=True)
def read_once() -> Iterator[None]:
    """A process that runs a thousand commands reads the same cached rules once.

    A user's command reads them once too; that this is done well is for the tests of loading.
    """
    read = Cache.read
    kept: OrderedDict[tuple[str, int, int], Struct] = OrderedDict()

    def once(cache: Cache, model: type[Struct]) -> Struct | None:
        file = cache_folder() / cache._name
        try:
            found = file.stat()
        except OSError:
            return read(cache, model)
        key = (str(file), found.st_mtime_ns, found.st_size)
        if key not in kept:
            if (loaded := read(cache, model)) is None:
                return None
            kept[key] = loaded
            if len(kept) > 8:
                kept.popitem(last=False)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Cache, "read", once)
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

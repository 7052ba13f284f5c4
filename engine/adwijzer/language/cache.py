"""The validated model as JSON in the user's cache folder; only ever a shortcut."""

from __future__ import annotations

import contextlib
import hashlib
import os
import stat
import sys
from pathlib import Path
from typing import TypeVar

import msgspec

from adwijzer import __version__
from adwijzer.text.files import open_file

_DIGEST = 65
"""Bytes of a SHA-256 and the end of its line."""

Model = TypeVar("Model", bound=msgspec.Struct)


def cache_folder() -> Path:
    """Where this user's programs keep what they can make again."""
    if chosen := os.environ.get("ADWIJZER_CACHE"):
        return Path(chosen)
    on_linux = sys.platform == "linux"
    if on_linux:  # as `platformdirs` does, whose import takes as long as all of ours
        return Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "adwijzer"
    from platformdirs import user_cache_path

    return user_cache_path("adwijzer", appauthor=False)


def _program(folders: tuple[str, ...]) -> str:
    """A mark of the code that makes and reads models: changed code never meets an old cache."""
    package = Path(__file__).parent.parent
    stamps = [
        f"{entry.name}{entry.stat().st_size}.{entry.stat().st_mtime_ns}"
        for folder in ("text", "model", "language", "inference", *folders)
        for entry in sorted(os.scandir(package / folder), key=lambda entry: entry.name)
        if entry.name.endswith(".py")
    ]
    return hashlib.sha256("|".join(stamps).encode()).hexdigest()[:12]


def _is_own(folder: Path) -> bool:
    """Whether a folder is this user's, and nobody else may write in it.

    Who may, could leave rules there that this user would believe. Windows keeps the folders of a
    user apart by itself.
    """
    if os.name != "posix":
        return True
    found = folder.stat()
    return found.st_uid == os.geteuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


class Cache:
    """One cached model. A folder that cannot be used means: no cache, never an error.

    A file begins with the SHA-256 of the rest, so one that was written in part is never believed.

    Args:
        kind: what is kept; of each kind the last eight stay.
        sha256: of what the model was made from.
        folders: of the program, where the code stands that makes the model, beside the usual ones.
    """

    def __init__(self, kind: str, sha256: str, folders: tuple[str, ...] = ()) -> None:
        self._kind = kind
        self._name = f"{kind}-{__version__}-{_program(folders)}-{sha256[:32]}.json"

    def read(self, model: type[Model]) -> Model | None:
        """The cached model, or None when there is none or it does not fit this program."""
        try:
            folder = cache_folder()
            if not _is_own(folder):
                return None
            with open_file(folder / self._name) as file:
                digest, data = file.read(_DIGEST), file.read()
            if digest != _digest(data):
                return None
            return msgspec.json.decode(data, type=model)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RuntimeError):
            return None

    def write(self, model: msgspec.Struct) -> None:
        """Keep `model` and drop older versions; written whole or not at all."""
        with contextlib.suppress(OSError, RuntimeError):
            folder = cache_folder()
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not _is_own(folder):
                return
            import tempfile

            with tempfile.NamedTemporaryFile(dir=folder, suffix=".tmp", delete=False) as file:
                made = Path(file.name)
                try:
                    data = msgspec.json.encode(model)
                    file.write(_digest(data) + data)
                    file.close()
                    made.replace(folder / self._name)
                finally:
                    made.unlink(missing_ok=True)
            old = sorted(folder.glob(f"{self._kind}-*.json"), key=lambda path: path.stat().st_mtime)
            for path in old[:-8]:
                path.unlink()


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest().encode() + b"\n"

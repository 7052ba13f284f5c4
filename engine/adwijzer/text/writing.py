"""Files that a command writes: whole or not at all, and never over another by accident."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from adwijzer.text.diagnostics import InputError, Position


def write_whole(name: str, content: bytes, *, overwrite: bool) -> None:
    """Write a file.

    Args:
        name: as the user wrote it.
        content: everything.
        overwrite: replace a file that exists.
    Raises:
        InputError: it exists, it is a folder, or it cannot stand there; nothing was written.
        OSError: the machine failed, such as a full disk; nothing was written.
    """
    path, at = Path(name), Position(name)
    try:
        if path.is_dir():
            raise InputError.of("dit is een map, geen bestand", "geef een bestand op", at)
        if not path.parent.is_dir():
            raise InputError.of("de map voor dit bestand bestaat niet", "maak haar eerst", at)
        if path.exists() and not overwrite:
            raise InputError.of(
                "dit bestand bestaat al", "kies een andere naam, of geef --overwrite erbij", at
            )
    except (ValueError, UnicodeError):
        raise InputError.of("deze bestandsnaam kan niet", "controleer de naam", at) from None
    made = path.with_name(f".{path.name[:100]}.{os.getpid()}.tmp")
    try:
        with made.open("xb") as file:
            file.write(content)
        made.replace(path)
    except PermissionError:
        raise InputError.of("hier mag je niet schrijven", "kies een andere map", at) from None
    finally:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)

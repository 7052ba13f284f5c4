"""Files that a command writes: whole or not at all, and never over another by accident."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from adwijzer.text.diagnostics import Diagnostic, InputError, MachineError, Position
from adwijzer.text.files import reason_of

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_MAKE_ROOM = "maak ruimte of kies een andere map; er is niets geschreven"


def place_of(name: str, *, overwrite: bool) -> Path:
    """Where a file may be written; to ask before much work is done for it.

    Args:
        name: as the user wrote it.
        overwrite: whether a file that exists may be replaced.
    Raises:
        InputError: it exists, it is a folder, or it cannot stand there.
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
    return path


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write; what stands at `path` is replaced at the end, when all went well.

    Raises:
        InputError: nothing may be written there; nothing was.
        MachineError: there is no room; nothing was written.
        OSError: the machine failed in another way; nothing was written.
    """
    made = path.with_name(f".{path.name[:100]}.{os.getpid()}.tmp")
    try:
        with made.open("xb") as file:
            yield file
        made.replace(path)
    except PermissionError:
        raise InputError.of(
            "hier mag je niet schrijven", "kies een andere map", Position(str(path))
        ) from None
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        full = Diagnostic(
            Position(str(path)), f"hier is geen plaats ({reason_of(error)})", _MAKE_ROOM
        )
        raise MachineError([full]) from None
    finally:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)

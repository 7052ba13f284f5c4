"""Bytes and text of files, with errors that say what would be right."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

from adwijzer.text.diagnostics import InputError, Position

MAXIMUM_BYTES = 1_000_000
_REASONS = {
    errno.ENOENT: ("dit bestand bestaat niet", "controleer de naam"),
    errno.ENOTDIR: ("dit bestand bestaat niet", "controleer de naam"),
    errno.EISDIR: ("dit is een map, geen bestand", "geef een bestand op"),
    errno.EACCES: ("dit bestand mag niet gelezen worden", "vraag om leesrecht"),
    errno.EPERM: ("dit bestand mag niet gelezen worden", "vraag om leesrecht"),
    errno.ENAMETOOLONG: ("deze bestandsnaam is te lang", "controleer de naam"),
    errno.ELOOP: ("dit bestand verwijst naar zichzelf", "controleer de naam"),
    errno.ENXIO: ("dit is geen gewoon bestand", "zet de inhoud eerst in een bestand"),
}
_REFUSALS = {
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "je deel van de schijf is vol",
    errno.EFBIG: "het bestand wordt te groot",
    errno.EROFS: "hier mag niet geschreven worden",
    errno.EACCES: "geen toestemming",
    errno.EPERM: "geen toestemming",
    errno.EIO: "lezen of schrijven lukt niet",
    errno.EMFILE: "er zijn te veel bestanden open",
    errno.ENOMEM: "het geheugen is vol",
}


def reason_of(error: OSError) -> str:
    """Why the machine refused; the system itself says it in English."""
    return (
        _REFUSALS.get(error.errno or 0) or f"foutcode {errno.errorcode.get(error.errno or 0, '?')}"
    )


def unreadable(error: OSError | ValueError, at: Position) -> InputError:
    """Why a file cannot be read, in Dutch."""
    number = error.errno if isinstance(error, OSError) else None
    if number is None:
        return InputError.of("deze bestandsnaam kan niet", "controleer de naam", at)
    message, hint = _REASONS.get(
        number, (f"dit bestand is niet te lezen (fout {number} van de computer)", None)
    )
    return InputError.of(message, hint, at)


def open_file(path: Path) -> BinaryIO:
    """Open a regular file; opening a named pipe would wait for ever, reading a device as well.

    Raises:
        OSError: it cannot be opened, or is something else (ENXIO).
    """
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    kind = os.fstat(number).st_mode
    if stat.S_ISREG(kind):
        return os.fdopen(number, "rb")
    os.close(number)
    raise OSError(errno.EISDIR if stat.S_ISDIR(kind) else errno.ENXIO, "")


def read_bytes(path: Path, shown: str) -> bytes:
    """Read a file of at most 1 MB; errors name it as `shown`.

    Raises:
        InputError: the file is missing, a folder, unreadable or too large.
    """
    at = Position(shown)
    try:
        with open_file(path) as file:
            data = file.read(MAXIMUM_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error, at) from None
    return check_size(data, shown)


def check_size(data: bytes, shown: str) -> bytes:
    """Refuse more than 1 MB."""
    if len(data) > MAXIMUM_BYTES:
        raise InputError.of(
            "dit bestand is groter dan 1 MB", "casussen en regels zijn kleiner", Position(shown)
        )
    return data


def decode(data: bytes, shown: str) -> str:
    """UTF-8 text without control characters, a byte order mark removed."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise InputError.of(
            "dit bestand is geen UTF-8",
            "sla het op als UTF-8",
            Position(shown, line, column),
        ) from None
    found = _CONTROL.search(text)
    if found is not None:
        place = found.start()
        line = text.count("\n", 0, place) + 1
        column = place - text.rfind("\n", 0, place)
        what = "NUL-teken" if found.group() == "\0" else "stuurteken"
        raise InputError.of(
            f"dit bestand bevat een {what}", "is dit wel tekst?", Position(shown, line, column)
        )
    return text


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")

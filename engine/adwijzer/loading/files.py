"""Bytes and text of files, with errors that say what would be right."""

from __future__ import annotations

import re
from pathlib import Path

from adwijzer.model.diagnostics import InputError, Position

MAXIMUM_BYTES = 1_000_000


def read_bytes(path: Path, shown: str) -> bytes:
    """Read a file of at most 1 MB; errors name it as `shown`.

    Raises:
        InputError: the file is missing, a folder, unreadable or too large.
    """
    at = Position(shown)
    if path.is_dir():
        raise InputError.of("dit is een map, geen bestand", "geef een bestand op", at)
    try:
        with path.open("rb") as file:
            data = file.read(MAXIMUM_BYTES + 1)
    except FileNotFoundError:
        raise InputError.of("dit bestand bestaat niet", "controleer de naam", at) from None
    except PermissionError:
        raise InputError.of("dit bestand mag niet gelezen worden", None, at) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "ongeldige naam"
        raise InputError.of(f"dit bestand is niet te lezen ({reason})", None, at) from None
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

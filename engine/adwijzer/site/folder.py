"""Put a site in a folder: all of it or nothing, and nothing of anyone else is lost."""

from __future__ import annotations

import errno
import hashlib
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, InputError, Position
from adwijzer.text.files import open_file, reason_of

CONTENTS = "inhoud.sha256"
"""Names every file of the site with its hash, as `sha256sum --check` reads it."""

_ELSEWHERE = "kies een nieuwe of lege map"
_WRONG_NAME = {
    errno.ENAMETOOLONG: ("deze naam is te lang", "kies een kortere naam"),
    errno.ENOENT: ("de map waarin de site moet komen, bestaat niet", "maak die map eerst"),
    errno.ENOTDIR: ("een deel van dit pad is geen map", "controleer het pad"),
    errno.ELOOP: ("dit pad verwijst naar zichzelf", "controleer het pad"),
    errno.EINVAL: ("dit is geen naam voor een map", "controleer het pad"),
}


class NotWrittenError(AdwijzerError):
    """The machine would not write the site; what stood there still stands there."""

    exit_status = 3


def write_site(out: str, files: Mapping[str, bytes]) -> None:
    """Write `files` into the folder `out`, which is new, empty, or a site made here before.

    Raises:
        InputError: `out` is no such folder; nothing was done.
        NotWrittenError: the disk is full, or writing is not allowed; nothing was changed.
    """
    at = Position(out)
    try:
        target = _real(Path(out))
        _refuse_what_is_not_ours(target, at)
        _swap(target, {**files, CONTENTS: contents_of(files)})
    except OSError as error:
        if error.errno in _WRONG_NAME:
            message, hint = _WRONG_NAME[error.errno]
            raise InputError.of(message, hint, at) from None
        raise NotWrittenError(
            [
                Diagnostic(
                    at,
                    f"de site is niet geschreven: {reason_of(error)}",
                    "wat er al stond, is niet veranderd",
                )
            ]
        ) from None
    except ValueError:  # a NUL in the name
        raise InputError.of("dit is geen naam voor een map", "controleer het pad") from None


def contents_of(files: Mapping[str, bytes]) -> bytes:
    """The list of files that identifies a site made by this program."""
    return "".join(
        f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())
    ).encode()


def _real(path: Path) -> Path:
    """The folder that a path leads to; a link is followed."""
    try:
        found = path.resolve()
    except RuntimeError:  # how Python up to 3.12 tells of a link to itself
        found = path
    if found.is_symlink():
        raise OSError(errno.ELOOP, "a link to itself")
    return found


def _refuse_what_is_not_ours(target: Path, at: Position) -> None:
    if Path.cwd().is_relative_to(target):
        raise InputError.of("hier sta je zelf in", "kies een andere map", at)
    if not target.exists():
        if not target.parent.is_dir():
            raise NotADirectoryError(
                errno.ENOTDIR if target.parent.exists() else errno.ENOENT, "no such folder"
            )
        return
    if not target.is_dir():
        raise InputError.of("dit is een bestand, geen map", _ELSEWHERE, at)
    found = {each.relative_to(target).as_posix() for each in target.rglob("*")}
    if not found:
        return
    if CONTENTS not in found:
        raise InputError.of(
            "deze map is niet leeg, en er staat geen site in die deze opdracht maakte",
            _ELSEWHERE,
            at,
        )
    ours = _listed(target / CONTENTS)
    strange = sorted(found - ours.keys() - {CONTENTS})
    if strange:
        raise InputError.of(
            f"in deze map staat ook `{strange[0]}`, en dat hoort niet bij de site",
            f"haal het weg, of {_ELSEWHERE}",
            at,
        )
    for name, digest in ours.items():
        if name in found and hashlib.sha256(_content(target / name)).hexdigest() != digest:
            raise InputError.of(
                f"`{name}` in deze map is veranderd sinds de site gemaakt is",
                f"bewaar je versie ergens anders, of {_ELSEWHERE}",
                at,
            )


def _listed(contents: Path) -> dict[str, str]:
    """The hash per file that a list of contents names; what is no such line counts for nothing."""
    lines = _content(contents).decode(errors="replace").splitlines()
    pairs = (line.partition("  ") for line in lines)
    return {name: digest for digest, _, name in pairs}


def _content(file: Path) -> bytes:
    """What a file holds; one that is no regular file holds nothing of ours."""
    try:
        with open_file(file) as opened:
            return opened.read()
    except OSError as error:
        if error.errno != errno.ENXIO:
            raise
        return b""


def _swap(target: Path, files: Mapping[str, bytes]) -> None:
    """Write beside the target, then change places; the old folder returns when that fails."""
    work = Path(tempfile.mkdtemp(prefix=f".{target.name[:40]}-", dir=target.parent))
    new, old = work / "nieuw", work / "oud"
    try:
        new.mkdir()
        for name, data in files.items():
            (new / name).write_bytes(data)
        if not target.exists():
            new.rename(target)
            return
        shutil.copymode(target, new)
        target.rename(old)
        try:
            new.rename(target)
        except BaseException:
            old.rename(target)
            raise
    finally:
        shutil.rmtree(work, ignore_errors=True)

"""Whether the locks of files on a drive do what SQLite needs of them.

Two writers of one SQLite file are kept apart by locks of the operating system. On some network
drives asking for a lock always succeeds, also when someone else has it, or a lock is only seen on
the computer that asked for it. There the work of one writer overwrites that of another, in silence.
"""

from __future__ import annotations

import contextlib
import os
import re
import struct
import sys
import tempfile
from pathlib import Path

from adwijzer.text.diagnostics import MachineError

_FLOCK = "hhqqi4x"
"""`struct flock` of Linux: kind, whence, start, length, and a process that must be 0 here."""
_ON_THIS_COMPUTER = frozenset(
    ("fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "davfs", "fuse.s3fs")
)
"""Network drives that carry no locks to another computer."""
_LOCAL_LOCKS = re.compile(r"(^|,)(nolock|local_lock=(all|posix)|nobrl)(,|$)")
_NETWORK = ("nfs", "cifs", "smb")
_MOUNTS = Path("/proc/self/mountinfo")


def distrust(folder: Path) -> str | None:
    """Why the locks of files in `folder` cannot be trusted, in Dutch; None where they can."""
    if locks_hold(folder) and not keeps_locks_here(folder):
        return None
    return (
        "op deze schijf werken de sloten op bestanden niet, dus twee mensen die tegelijk schrijven"
        " kunnen elkaars werk wissen"
    )


def require_locks(folder: Path, place: str) -> None:
    """Refuse to write where the locks of files cannot be trusted.

    Raises:
        MachineError: naming the drive.
    """
    if (reason := distrust(folder)) is not None:
        raise MachineError.of(
            f"{place}: {reason}",
            "er is niets veranderd; zet het register op een schijf van deze computer, of deel het"
            " met PostgreSQL",
        )


def locks_hold(folder: Path) -> bool:
    """Whether a lock on a file in `folder` keeps a second one out; a file of its own tries it.

    Locks of an open file, which Linux has, are asked for in the same way as those of SQLite and
    differ within one process too. Elsewhere, and in a folder that may not be written, where SQLite
    writes nothing either, there is nothing to try and the answer is yes.
    """
    if sys.platform != "linux":
        return True
    import fcntl

    lock = struct.pack(_FLOCK, fcntl.F_WRLCK, os.SEEK_SET, 0, 1, 0)
    with contextlib.ExitStack() as files:
        try:
            first = files.enter_context(tempfile.NamedTemporaryFile(dir=folder, prefix=".slot-"))
            second = files.enter_context(Path(first.name).open("r+b"))
        except OSError:
            return True
        try:
            fcntl.fcntl(first, fcntl.F_OFD_SETLK, lock)
        except OSError:
            return False  # this drive has no locks at all
        try:
            fcntl.fcntl(second, fcntl.F_OFD_SETLK, lock)
        except OSError:
            return True
        return False


def keeps_locks_here(folder: Path) -> bool:
    """Whether `folder` lies on a network drive of which the system says that locks stay here."""
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
        real = folder.resolve()
    except OSError:
        return False
    found: tuple[int, str, str] = (-1, "", "")
    for line in lines:
        before, _, after = line.partition(" - ")
        words, more = before.split(" "), after.split(" ")
        if len(words) < 6 or len(more) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), words[4]))
        if real.is_relative_to(point) and len(point.parts) >= found[0]:
            found = (len(point.parts), more[0], f"{words[5]},{more[2]}")
    _, kind, options = found
    return kind in _ON_THIS_COMPUTER or (
        kind.startswith(_NETWORK) and _LOCAL_LOCKS.search(options) is not None
    )

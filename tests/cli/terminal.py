"""The command on a terminal, as someone at the keyboard meets it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import TypeAlias

import pexpect

from tests.cli.command import ADVISE, flat

AGAIN = "Zo krijg je dit antwoord opnieuw:"


class Dialogue:
    """A terminal with the command on it."""

    def __init__(self, line: str, columns: int) -> None:
        self._child: pexpect.spawn[str] = pexpect.spawn(
            str(ADVISE),
            line.split(),
            encoding="utf-8",
            timeout=20,
            echo=False,
            dimensions=(60, columns),
            env={name: value for name, value in os.environ.items() if name != "COLUMNS"},
        )
        self.raw = self._read()

    @property
    def shown(self) -> str:
        """What stands on the screen since the last answer, without line breaks and colours."""
        return flat(self.raw)

    def say(self, word: str) -> str:
        assert not self.ended, self.raw
        self._child.sendline(word)
        self.raw = self._read()
        return self.shown

    def press(self, key: str) -> str:
        self._child.sendcontrol(key)
        self.raw = self._read()
        return self.shown

    @property
    def status(self) -> int | None:
        """The exit status, once the command ended."""
        self._child.close()
        return self._child.exitstatus

    @property
    def ended(self) -> bool:
        return not self._child.isalive()

    def close(self) -> None:
        self._child.close(force=True)

    def _read(self) -> str:
        self._child.expect([r"(?m)^> ", pexpect.EOF])
        return re.sub(r"\x1b\[[0-9;]*m", "", str(self._child.before)).replace("\r", "")


Open: TypeAlias = Callable[..., Dialogue]


def repeat_line(shown: str) -> str:
    """The command that the dialogue gives at its end, without `advise`."""
    return shown.partition(f"{AGAIN} advise ")[2]

"""What is wrong in one file, gathered while it is read."""

from __future__ import annotations

from msgspec import Struct, field

from adwijzer.text.diagnostics import Diagnostic, Place, Position


class FileProblems(Struct):
    """Everything that is wrong in one file."""

    file: str
    found: list[Diagnostic] = field(default_factory=list)

    def report(self, at: Place, message: str, hint: str | None = None) -> None:
        self.found.append(Diagnostic(Position(self.file, *at), message, hint))

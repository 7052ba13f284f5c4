"""The bytes of a rule folder, read once."""

from __future__ import annotations

import hashlib
from pathlib import Path

from msgspec import Struct

from adwijzer.resources import rules_folder
from adwijzer.text.diagnostics import Diagnostic, InputError, Position
from adwijzer.text.files import read_bytes

SOURCES = "bronnen.yaml"
BASE = "regelbank.yaml"
LANGUAGE = "taal.yaml"
SHARED = "gedeeld"


class Folder(Struct, frozen=True):
    """Every YAML file under a rule folder, by path relative to it."""

    root: str
    files: dict[str, bytes]

    @classmethod
    def read(cls, path: Path | None = None) -> Folder:
        """Read all `*.yaml` files of a rule folder; without path the one of the program.

        Raises:
            InputError: no such folder, no rule base in it, or files that cannot be read.
        """
        root = path or rules_folder()
        shown = "rules" if path is None else str(path)
        if not _is_text(shown):
            raise _no_text(shown)
        if not is_folder(root):
            raise InputError.of(
                "deze map met regels bestaat niet", "geef een map op", Position(shown)
            )
        if not _is_file(root / BASE):
            raise InputError.of(
                f"in deze map staat geen `{BASE}`",
                "dat bestand noemt de versie en de geldigheid van de regelbank",
                Position(shown),
            )
        files: dict[str, bytes] = {}
        problems: list[Diagnostic] = []
        for file in sorted(root.rglob("*")):
            name = file.relative_to(root).as_posix()
            if file.suffix == ".yaml":
                try:
                    if not _is_text(name):
                        raise _no_text(f"{shown}/{name}")
                    files[name] = read_bytes(file, f"{shown}/{name}")
                except InputError as error:
                    problems.extend(error.diagnostics)
            elif file.suffix.lower() in (".yaml", ".yml"):
                at = Position(f"{shown}/{name}")
                hint = "laat de naam eindigen op `.yaml`"
                problems.append(Diagnostic(at, "dit bestand telt niet mee", hint))
        if problems:
            raise InputError(problems)
        return cls(shown, files)

    def shown(self, name: str) -> str:
        """How messages name the file."""
        return f"{self.root}/{name}"

    def hash_of(self, *names: str) -> str:
        """SHA-256 over names and bytes, of the files named or of all."""
        digest = hashlib.sha256(self.root.encode())
        for name in names or sorted(self.files):
            data = self.files.get(name, b"")
            digest.update(f"\0{name}\0{len(data)}\0".encode())
            digest.update(data)
        return digest.hexdigest()

    @property
    def sha256(self) -> str:
        """Hash of the rules themselves: equal bytes give equal hashes, wherever they stand."""
        digest = hashlib.sha256()
        for name in sorted(self.files):
            digest.update(f"{name}\0{len(self.files[name])}\0".encode())
            digest.update(self.files[name])
        return digest.hexdigest()


def _is_text(name: str) -> bool:
    """Whether a name can be written down; a file system may hold other bytes than UTF-8."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _no_text(name: str) -> InputError:
    return InputError.of("deze naam is geen UTF-8", "geef er een andere naam aan", Position(name))


def is_folder(path: Path) -> bool:
    """Whether a path is a folder that can be reached."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def _is_file(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False

"""Where the program's own data is; the only module that knows."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path


def rules_folder() -> Path:
    """Folder of the rule base that comes with the program."""
    return _folder_of("adwijzer_rules")


def features_folder() -> Path:
    """Folder of the feature files that come with the program."""
    return _folder_of("adwijzer_features")


def _folder_of(package: str) -> Path:
    """The folder of a package of data; `importlib.resources` would load `zipfile` for this."""
    return Path(import_module(package).__path__[0])

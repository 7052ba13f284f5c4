"""Where the program's own data is; the only module that knows."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def rules_folder() -> Path:
    """Folder of the rule base that comes with the program."""
    return Path(str(files("adwijzer_rules")))


def features_folder() -> Path:
    """Folder of the feature files that come with the program."""
    return Path(str(files("adwijzer_features")))

"""The rule base of a folder, from the cache where it is warm."""

from __future__ import annotations

from pathlib import Path

from adwijzer.language.cache import Cache
from adwijzer.language.folder import Folder
from adwijzer.model.rulebase import RuleBase


def load_rules(path: Path | None = None) -> RuleBase:
    """Load a rule base; without path the one of the program.

    Raises:
        InputError: there is no rule base at `path`.
        RuleBaseError: the rule base is wrong; all problems at once.
    """
    return load_folder(Folder.read(path))


def load_folder(folder: Folder) -> RuleBase:
    """Load a rule base whose bytes were read, from wherever they came.

    Raises:
        RuleBaseError: the rule base is wrong; all problems at once.
    """
    cache = Cache("regels", folder.hash_of())
    cached = cache.read(RuleBase)
    if cached is not None:
        return cached
    from adwijzer.language.reader import read_rules

    rules = read_rules(folder)
    cache.write(rules)
    return rules

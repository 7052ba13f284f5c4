"""The policy as the profession reads it: every example of every decision holds.

A new decision needs no line here: its folder of features is found through the rules.
"""

from pytest_bdd import scenarios
from pytest_bdd.feature import get_features

from .conftest import features, rules

FOLDERS = [
    str(features() / decision.examples)
    for decision in rules().decisions
    if (features() / decision.examples).is_dir()
]

# pytest-bdd asks nobody what a tag above a table of examples means, so there it must stand above
# the whole outline. The features that it read here are those that it runs.
for feature in get_features(FOLDERS, encoding="utf-8"):
    for outline in feature.scenarios.values():
        for table in outline.examples:
            outline.tags |= table.tags
            table.tags = set()

scenarios(*FOLDERS)

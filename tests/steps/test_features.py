"""The policy as the profession reads it: every example of every decision holds.

A new decision needs no line here: its folder of features is found through the rules.
"""

from pytest_bdd import scenarios

from .conftest import features, rules

scenarios(
    *(
        str(features() / decision.examples)
        for decision in rules().decisions
        if (features() / decision.examples).is_dir()
    )
)

"""The policy on the contact form, as the profession reads it."""

from pathlib import Path

import pytest
from pytest_bdd import scenarios

FEATURES = Path(__file__).parents[2] / "features"


@pytest.fixture(scope="module")
def decision() -> str:
    """Name the decision whose sentences these features use."""
    return "contactvorm"


scenarios(str(FEATURES / "contactvorm"))

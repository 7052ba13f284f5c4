"""Two engines over one rule model, and the check that they agree."""

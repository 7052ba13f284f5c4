"""The rule model: what a rule base says, without any interpreter."""

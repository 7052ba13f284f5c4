"""A page and an API on the same decisions as the command."""

"""The policy as examples, in Dutch."""

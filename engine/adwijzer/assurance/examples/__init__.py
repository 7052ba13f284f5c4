"""Whether the examples say enough: coverage, mutation, provenance."""

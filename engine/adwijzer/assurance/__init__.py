"""Trust in the rules: proof, coverage, mutation, difference and provenance."""

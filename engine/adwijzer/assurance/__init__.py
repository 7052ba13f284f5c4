"""Trust in the rules: proof, coverage, mutation, provenance, and what a change of them does."""

"""Certainty: the outcomes of a half-known case over all its completions."""

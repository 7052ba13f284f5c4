"""Counting days of absence and the dates that follow; what they mean is in the rules."""

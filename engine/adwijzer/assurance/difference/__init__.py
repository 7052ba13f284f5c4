"""The effect of a change of the rules, and the cases that it is about."""

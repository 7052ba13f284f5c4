"""What is claimed of the rules, proven by z3 or refuted with a case."""

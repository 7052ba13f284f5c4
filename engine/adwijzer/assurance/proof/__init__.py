"""Claims about the rules, proven by z3 or refuted with a case."""

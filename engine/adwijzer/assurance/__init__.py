"""Trust in the rules: what is proven about them, and what a change of them does."""

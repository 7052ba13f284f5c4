"""Whether the texts of the rules are plain Dutch."""

"""The rules for other systems: schemas, another engine's tables, a public register."""

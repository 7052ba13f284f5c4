"""How the tables of a register came about, step by step."""

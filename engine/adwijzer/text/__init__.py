"""Ground floor: files, tables, days, lines and their errors; it knows no rules."""

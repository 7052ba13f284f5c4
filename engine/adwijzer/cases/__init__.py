"""What people do with cases: say facts once, keep answers and choices, look back and ahead."""

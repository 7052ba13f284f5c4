"""Who can take an assignment, and who does which."""

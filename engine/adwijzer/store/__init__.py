"""One database for what must last: the register of assignments."""

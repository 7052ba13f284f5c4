"""What can still become of a half-known case, over all completions."""

"""What a change of the rules changes, for which cases."""

"""A decision with one outcome and no agenda items."""

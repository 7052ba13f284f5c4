"""Cases in the store: their events in one chain, encrypted with a key of each case."""

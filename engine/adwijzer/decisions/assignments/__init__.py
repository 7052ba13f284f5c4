"""Assignments of ADs, as records and out of files."""

"""Assignments of ADs: one record each, from files and from a database."""

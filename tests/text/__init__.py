"""Tests of the ground floor: files, tables and what is written."""

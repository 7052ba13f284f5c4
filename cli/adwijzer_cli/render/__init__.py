"""Answers as text, markdown and JSON."""

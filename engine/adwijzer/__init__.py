"""adwijzer: declarative decision support for Dutch labour experts."""

__version__ = "0.1.0"

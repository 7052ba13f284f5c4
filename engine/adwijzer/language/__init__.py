"""From YAML files to the rule model, every problem reported with its place."""

from adwijzer.language.loader import load_folder, load_rules

__all__ = ["load_folder", "load_rules"]

"""Where the site of the rules shows something, for every page that links to it."""

from __future__ import annotations

from adwijzer.model.rulebase import Decision


def decision_page(name: str, part: str = "") -> str:
    """The page of a decision, or of a part of it."""
    return f"besluit-{name}-{part}.html" if part else f"besluit-{name}.html"


def rule_place(decision: Decision, rule: str) -> str:
    """The place of a rule."""
    return f"{decision_page(decision.name, 'regels')}#{rule}"


def document_page(key: str) -> str:
    """The page of a document that statements come from."""
    return f"bron-{key}.html"

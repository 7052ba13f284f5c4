"""A letter asks only what its reader may see, so that it can tell nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from adwijzer.decisions import decider
from adwijzer.explain.readers import audience
from adwijzer.language import load_rules
from adwijzer.model.conditions import facts_of
from adwijzer.model.documents import PLACEHOLDER, VARIANT, Document
from adwijzer.model.readers import DOSSIER
from adwijzer.model.rulebase import AGENDA, Decision

BASE = load_rules()
DAY = date(2026, 11, 29)
LETTERS = [
    (decision.name, document.name)
    for decision in BASE.decisions
    for document in getattr(decision, "documents", ())
    if document.reader != DOSSIER
]
NAMED = {
    # A refusal has the way out with it: drop the fixed time, or ask another AD (L-18, L-30, L-31).
    "weigering": {"afspraak_over_tijd", "rolcombinatie"},
}


def asked(document: Document) -> Iterator[str]:
    """All on which the words of a document depend."""
    for variant in document.variants:
        yield from facts_of(variant.condition)
    for section in document.sections:
        for paragraph in section.paragraphs:
            yield from facts_of(paragraph.condition)
            yield from PLACEHOLDER.findall(paragraph.text)


@pytest.mark.parametrize(("about", "name"), LETTERS)
def test_a_letter_depends_on_nothing_that_its_reader_may_not_see(about: str, name: str) -> None:
    decision: Decision = decider(BASE, about, as_of=DAY).prepared.decision
    [document] = [each for each in getattr(decision, "documents", ()) if each.name == name]
    reader = audience(BASE, decision, document.reader, (), DAY)
    seen = {fact.name for fact in decision.facts if reader.may_see(fact)}

    assert {*asked(document)} - {AGENDA, VARIANT} <= seen | NAMED.get(name, set())


def test_there_are_letters_for_the_client_and_for_the_principal() -> None:
    assert len(LETTERS) >= 5

"""For whom a text is, and what that reader may see.

A text is for the AD (`dossier`), or for the client, the principal or the employer. What may stand
in a text for somebody else is not written down a second time: the decision on sharing information
says it, asked once per kind of information with the reader as its receiver, for something that is
needed and to which nobody consented.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.case import Answer, Case, Given
from adwijzer.decisions.decide import decider_as
from adwijzer.decisions.intake import reports_contact
from adwijzer.decisions.kinds import SINGLE
from adwijzer.model.documents import Document
from adwijzer.model.readers import (
    ALL_READERS,
    DOSSIER,
    KINDS,
    READERS,
    Information,
    reader_word,
)
from adwijzer.model.rulebase import Decision, Fact, RuleBase
from adwijzer.text.diagnostics import InputError, did_you_mean

if TYPE_CHECKING:
    from adwijzer.decisions.documents import FilledSheet, Text
    from adwijzer.decisions.kinds import CaseDecider

SHARING, REFUSED = "informatiedeling", "niet_toegestaan"
_KIND, _RECEIVER = "soort_informatie", "ontvanger"
_NEEDED: Mapping[str, str | None] = {"noodzakelijk_voor_doel": "ja", "toestemming_client": None}
_EVERYTHING: Mapping[str, str | None] = {
    "noodzakelijk_voor_doel": "ja",
    "toestemming_client": "ja",
    "kans_re_integratie_hoger": "ja",
}
"""All that can make it right to share something."""

_found: dict[tuple[str, date, str, bool], frozenset[Information]] = {}
_lock = threading.Lock()


class Audience(Struct, frozen=True):
    """Somebody who reads a text.

    Attributes:
        name: one of `ALL_READERS`.
        kinds: the kinds of information that may stand in a text for this reader.
        named: the facts that the AD names for this reader.
    """

    name: str
    kinds: frozenset[Information]
    named: frozenset[str] = frozenset()

    @property
    def is_dossier(self) -> bool:
        """Whether it is the AD, for whom nothing is left out."""
        return self.name == DOSSIER

    @property
    def word(self) -> str:
        """How the reader is called in a text for people."""
        return reader_word(self.name)

    def may_see(self, fact: Fact) -> bool:
        """Whether a text may tell the fact, whatever its value."""
        return self._is_open(fact) and (fact.name in self.named or fact.kinds <= self.kinds)

    def may_see_value(self, fact: Fact, value: object) -> bool:
        """Whether a text may tell that the fact has this value."""
        return self._is_open(fact) and (
            fact.name in self.named or fact.information_of(value) in self.kinds
        )

    def _is_open(self, fact: Fact) -> bool:
        return fact.name in self.named or self.name not in fact.withheld

    def view(self, decision: Decision, case: Case) -> Case:
        """The case as this reader may know it.

        What may not be seen is explicitly unknown there, so that nothing is assumed of it either.
        When facts became known is left out.
        """
        hidden = [fact for fact in decision.asked if not self.may_see(fact)]

        def seen(facts: Given, *, whole: bool) -> Given:
            found: dict[str, Answer | None] = dict(facts)
            for fact in hidden:
                if fact.scope == "sleutel" or not (whole or fact.name in found):
                    continue
                value = found.get(fact.name)
                if value is None or not self.may_see_value(fact, value):
                    found[fact.name] = None
            return found

        return Case(
            seen(case.facts, whole=True),
            tuple(replace(item, facts=seen(item.facts, whole=False)) for item in case.items),
        )


def audience(
    base: RuleBase,
    decision: Decision,
    name: str,
    named: Iterable[str] = (),
    as_of: date | None = None,
) -> Audience:
    """The reader of this name of a text about a decision, with what they may see.

    Args:
        base: has the decision on sharing information; without it nothing is for another reader.
        decision: has the facts that can be named; so has the decision on a contact, where its
            answer stands in this text.
        name: one of `ALL_READERS`.
        named: facts that the AD names for this reader.
        as_of: the day whose rules on sharing hold; today when left out.
    Raises:
        InputError: there is no such reader or fact, or the fact may never go to another reader: not
            when it is needed, the client consents, and the chance of work is better by it.
    """
    if name not in ALL_READERS:
        raise InputError.of(f"onbekende lezer `{name[:40]}`", did_you_mean(name, ALL_READERS))
    about = [decision]
    if reports_contact(decision):
        about += [each for each in base.decisions if each.kind == "contact"]
    facts = {fact.name: fact for each in about for fact in each.asked if fact.scope != "sleutel"}
    for each in named:
        if each not in facts:
            raise InputError.of("dit besluit heeft dat feit niet", did_you_mean(each, facts))
        if not facts[each].kinds <= _nameable(base, as_of):
            raise InputError.of(
                f"`{each}` komt in geen tekst voor een ander", "noem het niet in een tekst"
            )
    kinds = frozenset(KINDS) if name == DOSSIER else _allowed(base, name, _NEEDED, as_of)
    return Audience(name, kinds, frozenset(named))


def audience_of_text(
    base: RuleBase,
    decision: Decision,
    text: str,
    reader: str = "",
    named: Iterable[str] = (),
    as_of: date | None = None,
) -> Audience:
    """The reader of a letter, form or sheet, which is always the same one.

    Args:
        base: as in `audience`.
        decision: can write the text.
        text: the name of the text.
        reader: for whom the AD names facts; when left out, for the reader of the text.
        named: those facts, beside the ones that the text names itself.
        as_of: as in `audience`.
    Raises:
        InputError: as in `audience`, or there is no such text.
    """
    from adwijzer.decisions.papers import text_of

    found = text_of(decision, text)
    own = found.named if isinstance(found, Document) else ()
    more = named if reader in ("", found.reader) else ()
    return audience(base, decision, found.reader, (*own, *more), as_of)


def written_for(
    decider: CaseDecider,
    text: str,
    case: Case,
    reader: Audience,
    beside: Mapping[str, str] | None = None,
) -> Text | FilledSheet:
    """A letter, form or sheet about a case, as its reader may know the case.

    Blanks are filled in with what is known `beside` the facts, such as the code of the case.

    Raises:
        InputError: the text does not fit the case, or facts cannot go together.
    """
    from adwijzer.decisions.papers import written_text

    view = None if reader.is_dossier else reader.view(decider.prepared.decision, case)
    return written_text(decider, text, case, view, beside)


def may_be_named(base: RuleBase, reader: Audience, fact: Fact, as_of: date | None = None) -> bool:
    """Whether the AD can name a fact that this reader does not see by itself, or named it."""
    hidden = fact.name in reader.named or not reader.may_see(fact)
    return hidden and fact.kinds <= _nameable(base, as_of)


def _nameable(base: RuleBase, as_of: date | None) -> frozenset[Information]:
    """The kinds of information that every reader may get when all pleads for it."""
    found = (_allowed(base, reader, _EVERYTHING, as_of) for reader in READERS)
    return frozenset.intersection(*found)


def _allowed(
    base: RuleBase, reader: str, given: Mapping[str, str | None], as_of: date | None
) -> frozenset[Information]:
    """The kinds of information that may go to a reader, by the decision on sharing."""
    if base.decision(SHARING) is None:
        return frozenset()
    decider = decider_as(SINGLE, base, SHARING, as_of=as_of)
    key = (base.sha256, decider.prepared.day, reader, given is _EVERYTHING)
    with _lock:
        known = _found.get(key)
    if known is not None:
        return known
    kinds = frozenset(
        kind
        for kind in KINDS
        if decider.reason(Case({**given, _KIND: kind, _RECEIVER: reader})).outcome != REFUSED
    )
    with _lock:
        _found[key] = kinds
    return kinds

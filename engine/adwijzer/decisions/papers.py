"""The texts that a decision can write about a case: which ones, and whether they fit.

A text is written from the facts and from what followed from them. Some suppose facts of their own,
whatever was said: a request for consent is judged as though the client had given it.

Whether a text fits is asked of the whole case. Its words come from the case as its reader may know
it and from the outcome, and from nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from adwijzer.decisions.case import Case, require_agenda
from adwijzer.decisions.documents import FilledSheet, Text, compose, compose_sheet
from adwijzer.inference.evaluator import Facts, holds
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import facts_of
from adwijzer.model.documents import Document, Sheet
from adwijzer.model.rulebase import AGENDA, ContactDecision, Decision
from adwijzer.text.diagnostics import InputError, did_you_mean

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseDecider

ADVICE, DECIDING, FOLLOWED = "advies", "beslissende_regel", "advies_gevolgd"
Json: TypeAlias = Mapping[str, Any]


def facts_for_texts(decision: Decision, case: Case, answer: Json | None = None) -> Facts:
    """What texts may tell: the known facts, the agenda, and what followed for the whole case.

    Args:
        decision: says what the case is about.
        case: has the facts.
        answer: is the answer to the case, in the JSON of the contract; without it nothing followed.
    """
    found: dict[str, Value | frozenset[str]] = {**case.known(decision, None)}
    if case.items:
        found[AGENDA] = frozenset(item.name for item in case.items)
    if answer is not None:
        found |= dict(_followed(decision, case, answer))
    return found


def _told(decision: Decision, case: Case, answer: Json) -> Facts:
    """What a text may tell to another reader, who knows this much of the case.

    Of what followed that is the outcome, and of a contact only where no form was chosen.
    """
    followed = dict(_followed(decision, case, answer))
    told = {} if FOLLOWED in followed else {ADVICE: followed[ADVICE]}
    return {**facts_for_texts(decision, case), **told}


def _followed(decision: Decision, case: Case, answer: Json) -> Iterator[tuple[str, Any]]:
    advice = answer["advies"]
    if not isinstance(decision, ContactDecision):
        yield ADVICE, advice["oordeel"]
        yield DECIDING, frozenset(each["id"] for each in answer["regels"] if each["gevolg"])
        return
    form = advice["contactvorm"]
    yield ADVICE, form
    chosen = case.facts.get(decision.combination.chosen)
    if chosen is not None:
        yield FOLLOWED, "ja" if chosen == form else "nee"


def supposed_in(document: Document, case: Case) -> Case:
    """The case as the document takes it."""
    return Case({**document.supposed}).over(case)


def refusal(document: Document, facts: Facts) -> str | None:
    """Why the document is not written for these facts; None when it is."""
    unmet = (each for each in document.provisos if not holds(each.condition, facts))
    return next((each.otherwise for each in unmet), None)


def written_text(
    decider: CaseDecider,
    name: str,
    case: Case,
    view: Case | None = None,
    beside: Mapping[str, str] | None = None,
) -> Text | FilledSheet:
    """The text of this name for a case.

    Args:
        decider: judges the case.
        name: of the text.
        case: has the facts.
        view: the case as another reader than the AD knows it.
        beside: what is known beside the facts, for blanks.
    Raises:
        InputError: no such text, one that does not fit the case, or facts that cannot go together.
    """
    decision = decider.prepared.decision
    document = text_of(decision, name)
    if isinstance(document, Sheet):
        return compose_sheet(decision, name, facts_for_texts(decision, view or case), beside)
    facts, answer = _taken(decider, document, case)
    reason = refusal(document, facts)
    if reason is not None:
        raise InputError.of(reason, _because(document, facts, answer))
    if view is not None:
        facts = _told(decision, supposed_in(document, view), answer)
    return compose(decision, name, facts, beside)


def fitting(decider: CaseDecider, case: Case, answer: CaseAnswer | None = None) -> frozenset[str]:
    """The names of the texts that fit a case; its `answer` is worked out where it is not given.

    Raises:
        InputError: facts that cannot go together.
    """
    decision = decider.prepared.decision
    found: dict[str, Facts] = {}

    def facts(document: Document) -> Facts:
        if document.supposed:
            return _taken(decider, document, case)[0]
        if answer is not None:
            require_agenda(decision, case)
            return found.setdefault("", facts_for_texts(decision, case, answer.contract()))
        return found.setdefault("", _taken(decider, document, case)[0])

    return frozenset(
        (
            *(each.name for each in decision.sheets),
            *(
                each.name
                for each in decision.documents
                if not each.provisos or refusal(each, facts(each)) is None
            ),
        )
    )


def _taken(decider: CaseDecider, document: Document, case: Case) -> tuple[Facts, Json]:
    """What a document may tell about a case, and the answer that it rests on."""
    taken = supposed_in(document, case)
    require_agenda(decider.prepared.decision, taken)
    answer = decider.reason(taken).answer().contract()
    return facts_for_texts(decider.prepared.decision, taken, answer), answer


def names_of(decision: Decision) -> list[str]:
    """The names of all texts that the decision can write."""
    return [*(each.name for each in decision.documents), *(each.name for each in decision.sheets)]


def text_of(decision: Decision, name: str) -> Document | Sheet:
    """The document or sheet of this name.

    Raises:
        InputError: there is none.
    """
    texts: tuple[Document | Sheet, ...] = (*decision.documents, *decision.sheets)
    found = next((each for each in texts if each.name == name), None)
    if found is None:
        known = names_of(decision)
        raise InputError.of(
            f"deze regelbank heeft bij `{decision.name}` geen stuk `{name[:40]}`",
            did_you_mean(name, known) or f"kies uit: {', '.join(known)}",
        )
    return found


def _because(document: Document, facts: Facts, answer: Json) -> str | None:
    """Where the outcome is the reason: the rules that decided it, and their way out."""
    unmet = next(each for each in document.provisos if not holds(each.condition, facts))
    if ADVICE not in facts_of(unmet.condition):
        return None
    deciding = [each for each in answer["regels"] if each["gevolg"]]
    texts = [f"{each['titel']}: {each['uitleg']}" for each in deciding]
    return " ".join([*texts, answer["advies"].get("uitweg", "")]).strip() or None

"""Keeping an answer in a case: the facts that were said, the answer, and what was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from adwijzer import __version__
from adwijzer.cases.desk import DeskCase, Meant, next_question, said_events
from adwijzer.cases.facts import TakenFacts, taken_facts
from adwijzer.cases.promises import SaidPromise, made_by, promised_with
from adwijzer.cases.vocabulary import place_of
from adwijzer.decisions.case import Case, node_of, require_agenda
from adwijzer.decisions.choice import reason_fact
from adwijzer.decisions.kept_contact import saved_contact
from adwijzer.language.folder import Folder
from adwijzer.model.rulebase import AGENDA, Decision, RuleBase
from adwijzer.store.cases.events import (
    JUST_NOW,
    AnswerKept,
    Carrier,
    ChoiceMade,
    DocumentMade,
    FactSaid,
    KeptEvent,
    PromiseMade,
    Said,
)
from adwijzer.text.diagnostics import InputError

if TYPE_CHECKING:
    from adwijzer.decisions.choice import ChosenOutcome
    from adwijzer.decisions.kept_contact import SavedContact
    from adwijzer.decisions.kinds import CaseAnswer, CaseDecider, CaseReasoning
    from adwijzer.store.cases.state import CaseState
    from adwijzer.store.cases.store import CaseStore


class AnswerToKeep(Struct, frozen=True):
    """An answer with all that goes with it.

    Attributes:
        decision: that was asked.
        day: whose rules hold.
        meant: which contact and report it is about.
        said: what was said at this answer, and not only read from the case.
        case: all facts that the answer rests on.
        answer: as it was given.
        brought: from which decision facts came that nobody said.
        choice: what was chosen.
        more: what else is said in the case, such as its assignment in a register.
        promised: what the AD says about when to do what the answer promises.
    """

    decision: Decision
    day: date
    meant: Meant
    said: Case
    case: Case
    answer: CaseAnswer
    brought: Mapping[str, str] = {}
    choice: ChosenOutcome | None = None
    more: tuple[FactSaid, ...] = ()
    promised: tuple[SaidPromise, ...] = ()


class AnswerInCase(Struct, frozen=True):
    """What a decision answers in a case, with all that it rests on; nothing is kept yet.

    Attributes:
        decision: that was asked.
        day: whose rules hold.
        meant: which contact and report it is about.
        said: what was said at this answer.
        taken: what the case gave.
        reasoning: and `answer` what came of both.
    """

    decision: Decision
    day: date
    meant: Meant
    said: Case
    taken: TakenFacts
    reasoning: CaseReasoning
    answer: CaseAnswer

    @property
    def case(self) -> Case:
        """All facts that the answer rests on."""
        return self.said.over(self.taken.case)

    def with_choice(self, choice: ChosenOutcome | None) -> AnswerToKeep:
        """The answer to keep, with what was chosen."""
        case = self.case
        return AnswerToKeep(
            self.decision,
            self.day,
            self.meant,
            self.said,
            case,
            self.answer,
            self.taken.brought_below(case),
            choice,
        )


def answer_in(
    desk: DeskCase, base: RuleBase, ready: CaseDecider, day: date, said: Case, meant: Meant
) -> AnswerInCase:
    """What a decision answers to the facts of a case, and to what is said over them.

    Args:
        desk: the case.
        base: the rules.
        ready: decides, by the rules of `day`.
        day: whose rules hold.
        said: the facts that are said now.
        meant: which contact and report it is about.
    Raises:
        InputError: there are too few facts, or they contradict each other.
    """
    decision = ready.prepared.decision
    taken = taken_facts(base, decision, desk.state, meant, day, said)
    case = said.over(taken.case)
    require_agenda(decision, case)
    reasoning = ready.reason(case)
    return AnswerInCase(decision, day, meant, said, taken, reasoning, reasoning.answer())


ASSIGNMENT = "opdracht"
"""What a case keeps of a register: the code of its assignment there."""


def keep_answer(
    store: CaseStore,
    desk: DeskCase,
    base: RuleBase,
    folder: Folder,
    kept: AnswerToKeep,
    by: str,
    request: str = "",
) -> int:
    """Keep an answer in a case, all of it or nothing.

    Args:
        store: has the case.
        desk: the case as it was when the answer was given.
        base: the rules that gave it.
        folder: their files, which are kept too so that the answer can be decided again.
        kept: the answer.
        by: who keeps it.
        request: the mark of the request that asks it.
    Returns:
        The number of the answer.
    Raises:
        InputError: the case changed in between or is closed, or the answer does not make a promise.
    """
    store.keep_rule_base(folder, base.version, by)
    events = answer_events(desk, base, kept)
    added = store.append(desk.ref, events, by, seen=desk.ref.last, request=request)
    return next(each.number for each in added if isinstance(each.event, AnswerKept))


def answer_events(desk: DeskCase, base: RuleBase, kept: AnswerToKeep) -> list[Said]:
    """What keeping an answer adds to a case.

    Raises:
        InputError: the answer does not make a promise that was said.
    """
    decision, meant = kept.decision, kept.meant
    where = meant.where(decision.carrier, next_question(desk.state))
    answer = kept.answer.contract()
    events: list[Said] = [
        *said_events(_lasting(kept), places_of(decision, meant), desk.state),
        *kept.more,
    ]
    events.append(
        AnswerKept(
            decision=decision.name,
            where=where,
            facts=kept.case.data(),
            version=base.version,
            sha256=base.sha256,
            as_of=kept.day,
            answer=answer,
            program=__version__,
            brought=dict(kept.brought),
        )
    )
    if (choice := kept.choice) is not None:
        events.append(
            ChoiceMade(
                JUST_NOW,
                choice.gevolgd == "ja",
                choice.gekozen,
                choice.reden or "",
                choice.notitie or "",
            )
        )
    made = made_by(decision, answer, None if choice is None else choice.gekozen)
    return [*events, *promised_with(base, made, kept.promised, where)]


def _lasting(kept: AnswerToKeep) -> Case:
    """What was said, where a reason to deviate holds no longer than there is a deviation.

    The answer itself has the facts as they were given, with the remark on that reason.
    """
    why, choice = reason_fact(kept.decision), kept.choice
    if why not in kept.case.facts or (choice is not None and choice.gevolgd == "nee"):
        return kept.said
    return replace(kept.said, facts={**kept.said.facts, why: None})


def keep_document(
    store: CaseStore, desk: DeskCase, made: DocumentMade, promised: Sequence[PromiseMade], by: str
) -> KeptEvent:
    """Keep that a document was made of a case, with what is promised in it."""
    return store.append(desk.ref, [made, *promised], by)[0]


def places_of(decision: Decision, meant: Meant) -> dict[str, Carrier]:
    """What each fact of a decision is about that a case keeps."""
    places = {
        fact.name: place_of(fact, meant.contact, meant.report)
        for fact in decision.asked
        if fact.scope != "sleutel" and fact.carrier != "vraag"
    }
    if decision.agenda_key is not None:
        places[AGENDA] = meant.contact
    return places


def contact_in(base: RuleBase, state: CaseState, meant: Meant) -> SavedContact | None:
    """The kept answer about the contact that is meant, decided again by the rules of its day.

    None where there is none, or where it does not follow from its facts any more: the rules have
    changed since, and `advise case replay` says how.
    """
    contact = next((each for each in base.decisions if each.kind == "contact"), None)
    kept = None if contact is None else state.last_answer(contact.name, meant.contact)
    if kept is None:
        return None
    try:
        return saved_contact(base, node_of(kept.answer.answer), "zaak")
    except InputError:
        return None

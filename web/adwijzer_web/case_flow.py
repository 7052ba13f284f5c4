"""A decision about one case: its facts are there, the rest is asked, and the answer can be kept.

What is said here goes along in the body of each form, and is kept only with the answer.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace
from starlette.responses import Response

from adwijzer.cases.answers import AnswerToKeep, keep_answer
from adwijzer.cases.desk import DeskCase, Meant, meant
from adwijzer.cases.facts import TakenFacts, taken_facts
from adwijzer.cases.papers import known_beside
from adwijzer.decisions.case import Case
from adwijzer.decisions.choice import (
    StatedChoice,
    advised,
    check_stated,
    choice_facts,
    choice_of,
    choosable,
    reasons_of,
)
from adwijzer.explain.readers import audience
from adwijzer.language.folder import Folder
from adwijzer.model.readers import PRINCIPAL
from adwijzer.model.rulebase import AGENDA, Decision
from adwijzer.presenting.explanation import Supplement
from adwijzer.presenting.kinds import laid_out
from adwijzer.text.diagnostics import InputError
from adwijzer.text.notes import is_medical, read_note
from adwijzer_web import forms, steps
from adwijzer_web.address import (
    Asked,
    FieldError,
    Fields,
    WrongFields,
    pairs_of,
    read,
)
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.links import CaseAddress
from adwijzer_web.pages import Reply
from adwijzer_web.papers import MEDIA, WORDS, Paper, made, paper_of, papers_for, papers_of
from adwijzer_web.responses import attached, html
from adwijzer_web.results import Result
from adwijzer_web.templates import TEMPLATES

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseReasoning
    from adwijzer.store.cases.store import CaseStore

CHOSEN, REASON, NOTE, KEEP, SHAPE, SEEN, ADVICE = (
    "is-gekozen",
    "is-reden",
    "is-notitie",
    "bewaar-dit",
    "als-bestand",
    "is-gezien",
    "toon-advies",
)
OWN = (CHOSEN, REASON, NOTE, KEEP, SHAPE, SEEN, ADVICE)
"""Fields that are no fact."""


class OpenCase(Struct, frozen=True):
    """A case that is open on the page, who works on it, and its address."""

    desk: DeskCase
    by: str
    place: str

    @property
    def code(self) -> str:
        """The code of the case."""
        return self.desk.state.code


class CaseFlow:
    """One decision in one case."""

    def __init__(
        self, knowledge: Knowledge, decision: Decision, opened: OpenCase, folder: Path | None
    ) -> None:
        self.knowledge = knowledge
        self.decision = decision
        self.opened = opened
        self.folder = folder
        self.page = f"{opened.place}/{decision.name.replace('_', '-')}"

    def answer(self, day: date) -> tuple[CaseReasoning, CaseAnswer]:
        """What the facts of the case alone give.

        Raises:
            InputError: they contradict each other, or there are too few.
        """
        which = meant(self.opened.desk.state, day)
        taken = taken_facts(self.knowledge.base, self.decision, self.opened.desk.state, which, day)
        if not taken.case.facts and not taken.case.items:
            raise InputError.of("er is nog niets bekend")
        reasoning = self.knowledge.decider(self.decision, day).reason(taken.case)
        return reasoning, reasoning.answer()

    def papers(self, day: date) -> tuple[Paper, ...]:
        """The letters and forms that fit what the case says."""
        if not papers_of(self.decision):
            return ()
        which = meant(self.opened.desk.state, day)
        taken = taken_facts(self.knowledge.base, self.decision, self.opened.desk.state, which, day)
        try:
            return papers_for(self.knowledge.decider(self.decision, day), taken.case)
        except InputError:
            return ()

    def handle(self, fields: Fields, store: CaseStore, day: date) -> Response:
        """A question, the advice, a file, or the way back once it is kept."""
        own = {name: fields.one(name) for name in OWN}
        facts = Fields(
            (name, value)
            for name, values in fields.given.items()
            if name not in OWN
            for value in values
        )
        try:
            asked = read(self.decision, facts)
        except WrongFields as wrong:
            return html(self._again(facts, wrong.errors))
        said = Case(self._choice_facts(own)).over(asked.case)
        which = meant(self.opened.desk.state, day, agenda=[item.name for item in said.items])
        taken = taken_facts(
            self.knowledge.base, self.decision, self.opened.desk.state, which, day, said
        )
        whole = replace(asked, case=said.over(taken.case))
        left = steps.opening_left(self.decision, whole)
        if self.decision.item_key is not None and not whole.case.items:
            return html(self._question(whole, said, forms.AGENDA_STEP))
        try:
            reasoning = self.knowledge.decider(self.decision, day).reason(whole.case)
            answer = reasoning.answer()
        except InputError as error:
            told = [FieldError(each.fact, str(each)) for each in error.diagnostics]
            return html(self._again(facts, told))
        if own[KEEP]:
            try:
                self._keep(store, day, which, said, whole.case, taken, answer, own)
            except InputError as error:
                told_of = "; ".join(str(each) for each in error.diagnostics)
                return html(self._advice(whole, said, reasoning, answer, told_of, own))
            return html(Reply(status=303, location=self.opened.place))
        if own[SHAPE] and (file := self._file(own[SHAPE], reasoning, answer, day, whole, which)):
            return file
        step = "" if asked.sent else asked.step
        if not step and left:
            step = left[0]
        found = steps.open_questions(whole, answer.vragen)
        if not step and found and asked.sent and not own[ADVICE]:
            step = forms.question_name(whole, found[0])
        if step and self._is_step(step):
            return html(self._question(whole, said, step))
        return html(self._advice(whole, said, reasoning, answer, "", own))

    # --- a question -------------------------------------------------------------------------------

    def _is_step(self, step: str) -> bool:
        known = {fact.name for fact in self.decision.asked if fact.scope != "sleutel"}
        return step in known or (step == forms.AGENDA_STEP and self.decision.agenda_key is not None)

    def _question(self, whole: Asked, said: Case, step: str) -> Reply:
        shown = Fields(pairs_of(self.decision, whole))
        field = (
            forms.agenda_field(self.decision, shown, {})
            if step == forms.AGENDA_STEP
            else forms.fact_field(self.decision.fact(step), shown, {})
        )
        names = {AGENDA} if step == forms.AGENDA_STEP else {step}
        hidden = [
            pair
            for pair in pairs_of(self.decision, Asked(said))
            if pair[0] not in names and pair[0].partition(".")[0] not in names
        ]
        return self._form([field], hidden, step, (), early=step != forms.AGENDA_STEP)

    def _again(self, fields: Fields, errors: Any) -> Reply:
        """Everything that was sent, with what is wrong in it."""
        found = {each.field: each.message for each in errors}
        names = [name.partition(".")[0] for name in fields.given]
        known = [fact for fact in self.decision.asked if fact.scope != "sleutel"]
        shown = [
            forms.fact_field(fact, fields, found)
            for fact in known
            if fact.name in names or fact.name in found
        ]
        if AGENDA in fields.given or AGENDA in found:
            shown.insert(0, forms.agenda_field(self.decision, fields, found))
        return self._form(shown, [], forms.ALL, errors, early=False)

    def _form(self, fields: Any, hidden: Any, step: str, errors: Any, *, early: bool) -> Reply:
        body = TEMPLATES.render(
            "case_question.html.j2",
            self.knowledge,
            "/zaken",
            case=self.opened,
            decision=self.decision,
            page=self.page,
            form=fields,
            hidden=hidden,
            step=step,
            errors=errors,
            early=early,
            labels={each.name: each.label for each in fields},
        )
        return Reply(body, 400 if errors else 200)

    # --- the advice -------------------------------------------------------------------------------

    def _advice(
        self,
        whole: Asked,
        said: Case,
        reasoning: CaseReasoning,
        answer: CaseAnswer,
        error: str,
        own: dict[str, str],
    ) -> Reply:
        reader = audience(self.knowledge.base, self.decision, PRINCIPAL)
        at = CaseAddress(self.page, self.decision, whole)
        result = Result(self.knowledge, at, reader, Supplement(), reasoning, answer)
        found = steps.open_questions(whole, answer.vragen)
        decider = self.knowledge.decider(self.decision, None)
        body = TEMPLATES.render(
            "case_result.html.j2",
            self.knowledge,
            "/zaken",
            case=self.opened,
            decision=self.decision,
            page=self.page,
            **result.heart(),
            hidden=pairs_of(self.decision, Asked(said)),
            compare=self._compare_place(),
            given_answers=[
                each
                for each in forms.given_answers(self.decision, whole)
                if self._is_step(each.step)
            ],
            following=forms.question_name(whole, found[0]) if found else "",
            choices=[
                (v.name, v.label, v.name == (own[CHOSEN] or advised(answer)))
                for v in choosable(self.decision)
            ],
            why=[(v.name, v.label, v.name == own[REASON]) for v in reasons_of(self.decision)],
            note=own[NOTE],
            error=error,
            warned=bool(own[NOTE]) and is_medical(own[NOTE], self.knowledge.base.medical),
            papers=[
                (f"{each.name}.{kind}", f"{each.title} ({WORDS[kind]})")
                for each in papers_for(decider, whole.case, answer)
                for kind in each.kinds
            ],
        )
        return Reply(body, 400 if error else 200)

    def _compare_place(self) -> str:
        """Where this advice stands beside the last one that was kept; empty where none was."""
        kept = self.opened.desk.state.answers.values()
        if all(each.answer.decision != self.decision.name for each in kept):
            return ""
        return f"{self.opened.place}/vergelijk/{self.page.rpartition('/')[2]}"

    def _file(
        self,
        name: str,
        reasoning: CaseReasoning,
        answer: CaseAnswer,
        day: date,
        whole: Asked,
        which: Meant,
    ) -> Response | None:
        """The advice or a text as a file, with the code of the case in it."""
        start, _, kind = name.rpartition(".")
        if kind not in MEDIA:
            return None
        if start != "antwoord":
            decider = self.knowledge.decider(self.decision, day)
            try:
                base, state = self.knowledge.base, self.opened.desk.state
                beside = known_beside(state, self.decision, which)
                found = paper_of(base, decider, start, kind, whole.case, beside=beside)
            except InputError:
                return None
            return None if found is None else attached(*found, name)
        reader = audience(self.knowledge.base, self.decision, PRINCIPAL)
        page = laid_out(
            reasoning,
            answer,
            self.knowledge.sources,
            audience=reader,
            code=self.opened.code,
        )
        return attached(made(page, kind), MEDIA[kind], f"{self.decision.name}.{kind}")

    # --- keeping it -------------------------------------------------------------------------------

    def _choice_facts(self, own: dict[str, str]) -> dict[str, str]:
        """At a contact the choice and its reason are facts."""
        stated = StatedChoice(own[CHOSEN], own[REASON])
        return choice_facts(self.decision, stated) if own[KEEP] else {}

    def _keep(
        self,
        store: CaseStore,
        day: date,
        which: Meant,
        said: Case,
        case: Case,
        taken: TakenFacts,
        answer: CaseAnswer,
        own: dict[str, str],
    ) -> None:
        """Keep the answer with what was chosen.

        Raises:
            InputError: the note or the choice is wrong, or the case changed in between.
        """
        if own[SEEN] and own[SEEN] != str(len(self.opened.desk.events)):
            raise InputError.of(
                "de zaak is intussen veranderd", "bekijk het advies opnieuw, en bewaar het dan"
            )
        note = read_note(own[NOTE], "in dit veld") if own[NOTE] else None
        stated = StatedChoice(own[CHOSEN] or None, own[REASON] or None, note)
        choice = choice_of(self.decision, check_stated(self.decision, stated), answer)
        kept = AnswerToKeep(
            self.decision,
            day,
            which,
            said,
            case,
            answer,
            taken.brought_below(case),
            choice,
        )
        keep_answer(
            store,
            self.opened.desk,
            self.knowledge.base,
            Folder.read(self.folder),
            kept,
            self.opened.by,
        )

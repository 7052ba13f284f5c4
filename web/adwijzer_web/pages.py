"""The pages of the decisions about one case: the start, a question, the answers, the result."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.answer import Question
from adwijzer.decisions.case import Case
from adwijzer.decisions.intake import takes_contact, takes_register
from adwijzer.decisions.timing.dates import CAUSE, REFERENCE
from adwijzer.explain.readers import Audience, audience
from adwijzer.model.readers import PRINCIPAL
from adwijzer.model.rulebase import AGENDA, Decision
from adwijzer.presenting.explanation import Supplement
from adwijzer.text.diagnostics import InputError
from adwijzer_web import forms, steps
from adwijzer_web.address import (
    AS_OF,
    CHECKED,
    CONTACT,
    PER_ITEM,
    SENT,
    STEP,
    Asked,
    FieldError,
    Fields,
    WrongFields,
    address,
    pairs_of,
    read,
)
from adwijzer_web.brought import Brought, by_contact, contact_of
from adwijzer_web.fields import fields_of
from adwijzer_web.knowledge import Knowledge, page_of
from adwijzer_web.links import CaseAddress, PageLink
from adwijzer_web.results import Result
from adwijzer_web.templates import TEMPLATES, signed

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseReasoning

BY_CONTACT, BY_REGISTER, MANY = "/uit-contact", "/uit-register", "/lijst"


class Reply(Struct, frozen=True):
    """What goes back to the browser: a page, or where to go."""

    body: str = ""
    status: int = 200
    location: str = ""


def reasoned(
    knowledge: Knowledge, decision: Decision, asked: Asked
) -> tuple[CaseReasoning, CaseAnswer]:
    """The reasoning on a case with its answer.

    Raises:
        InputError: facts contradict each other.
    """
    reasoning = knowledge.decider(decision, asked.as_of).reason(asked.case)
    return reasoning, reasoning.answer()


def audience_of(
    knowledge: Knowledge, decision: Decision, asked: Asked, otherwise: str = PRINCIPAL
) -> Audience:
    """For whom a text is: the reader who was asked for, or else this one.

    Raises:
        WrongFields: no such reader, or a fact that cannot be named.
    """
    try:
        return audience(
            knowledge.base, decision, asked.reader or otherwise, asked.named, asked.as_of
        )
    except InputError as error:
        raise WrongFields([FieldError("", str(each)) for each in error.diagnostics]) from None


def carried(knowledge: Knowledge, decision: Decision, asked: Asked) -> Supplement:
    """What a contact that is carried along adds to the answer.

    Raises:
        WrongFields: it cannot be carried here, or it is no answer.
    """
    if not asked.contact:
        return Supplement()
    if not takes_contact(decision):
        raise WrongFields([FieldError("", "Bij dit besluit hoort geen antwoord over een contact.")])
    try:
        saved = contact_of(knowledge, asked.contact)
        return by_contact(knowledge, saved, decision, asked.reader, asked.named).supplement
    except InputError as error:
        raise WrongFields([FieldError("", str(each)) for each in error.diagnostics]) from None


def onward(knowledge: Knowledge, decision: Decision, location: str) -> Reply:
    """Where to go, or the page that is there: an office has no addresses with facts."""
    if signed.get() is None:
        return Reply(status=303, location=location)
    return DecisionPage(knowledge, decision, location.partition("?")[2]).show()


class DecisionPage:
    """One request for the pages of a decision; `brought` comes with it."""

    def __init__(
        self, knowledge: Knowledge, decision: Decision, query: str, brought: Brought | None = None
    ) -> None:
        self.knowledge = knowledge
        self.decision = decision
        self.query = query
        self.page = "/" + page_of(decision)
        self.fields = Fields(())
        self.brought = brought
        self.supplement = Supplement()

    def show(self) -> Reply:
        """The page, or the address of the next one."""
        try:
            self.fields = fields_of(self.query)
            asked = read(self.decision, self.fields)
            self.supplement = carried(self.knowledge, self.decision, asked)
            self.audience = audience_of(self.knowledge, self.decision, asked)
        except WrongFields as wrong:
            return self._again(wrong.errors)
        if self.brought is not None:
            asked = replace(asked, case=asked.case.over(self.brought.case))
            self.fields = Fields(pairs_of(self.decision, asked))
            asked = replace(asked, order=tuple(self.fields.given))
            self.supplement = self.brought.supplement
        if asked.sent and (missing := self._missing(asked)):
            return self._again([missing])
        if self.decision.item_key is not None and not asked.case.items:
            return self._without_agenda(asked)
        if asked.step == forms.ALL and not asked.sent:
            return self._question(asked, asked.step, None)
        try:
            reasoning, answer = reasoned(self.knowledge, self.decision, asked)
        except InputError as error:
            return self._again(self._placed(error))
        if asked.sent:
            return self._onward(asked, steps.next_step(self.decision, asked, answer.vragen))
        return self._shown(asked, reasoning, answer)

    def _shown(self, asked: Asked, reasoning: CaseReasoning, answer: CaseAnswer) -> Reply:
        """What the address asks for: a question, the answers, or the result."""
        if not asked.step and not asked.case.facts and not asked.case.items and not asked.contact:
            return self._start(answer)
        if asked.step == forms.CHECK:
            return self._check(asked, answer)
        left = steps.opening_left(self.decision, asked)
        if self._is_step(asked, asked.step):
            step = asked.step
        elif left:
            step = left[0]
        else:
            return self._result(asked, reasoning, answer)
        return self._question(asked, step, answer)

    def _without_agenda(self, asked: Asked) -> Reply:
        """Where nobody said what is on the agenda, that is what there is to ask."""
        if asked.sent:
            return self._onward(asked, forms.AGENDA_STEP)
        if not asked.step and not asked.case.facts:
            return self._start(None)
        step = asked.step if self._is_step(asked, asked.step) else forms.AGENDA_STEP
        return self._question(asked, step, None)

    def _onward(self, asked: Asked, step: str) -> Reply:
        """The address of the next step; without one, of the result."""
        controls = {"step": step} if step else {}
        if step and (asked.checked or asked.step == forms.CHECK):
            controls["checked"] = "ja"
        return onward(self.knowledge, self.decision, self._at(asked).to(**controls))

    def _at(self, asked: Asked) -> CaseAddress:
        return CaseAddress(self.page, self.decision, asked)

    # --- what is wrong ----------------------------------------------------------------------------

    def _missing(self, asked: Asked) -> FieldError | None:
        """Why what was sent is no answer to what was asked."""
        step = asked.step
        if step in (forms.AGENDA_STEP, forms.ALL):
            needed = step == forms.AGENDA_STEP or self.decision.item_key is not None
            empty = needed and not asked.case.items
            return FieldError(AGENDA, "Kies minstens één agendapunt.") if empty else None
        # Without a reference day it is today.
        if step in (forms.CHECK, REFERENCE) or not self._is_step(asked, step):
            return None
        item, _, name = step.rpartition(".")
        names = [step]
        if asked.per_item and not item:
            names = [f"{each.name}.{name}" for each in asked.case.items]
        if any(each in self.fields.given or self.fields.rows(each) for each in names):
            return None
        return FieldError(names[0], "Kies een antwoord. Weet je het niet, geef dat dan aan.")

    def _placed(self, error: InputError) -> list[FieldError]:
        """What is wrong with facts together, at a field of the form."""
        errors = []
        for problem in error.diagnostics:
            rows = self.fields.rows(problem.fact) if problem.fact else []
            field = f"{problem.fact}.{rows[0]}.van" if rows else problem.fact
            message = problem.message[:1].upper() + problem.message[1:]
            hint = problem.hint or ""
            errors.append(FieldError(field, f"{message}. {hint[:1].upper()}{hint[1:]}."))
        return errors

    def _again(self, errors: Sequence[FieldError]) -> Reply:
        """The form as it was sent, with what is wrong in it."""
        step = self.fields.one(STEP)
        wrong = {error.field for error in errors} - {""}
        if AGENDA in wrong:
            step = forms.AGENDA_STEP
        elif not self.fields.one(SENT) or not self._has_place(step, wrong):
            step = forms.ALL
        found = {error.field: error.message for error in errors}
        fields = self._step_fields(step, found)
        shown = _names(fields)
        told = [FieldError(e.field if e.field in shown else "", e.message) for e in errors]
        return self._form(step, fields, errors=told)

    def _has_place(self, step: str, wrong: Iterable[str]) -> bool:
        """Whether the form of a step has a place for everything that is wrong."""
        item, _, name = step.rpartition(".")
        if step == forms.ALL:
            return True
        if name not in self._known or (item and item not in self.fields.given.get(AGENDA, ())):
            return False
        return all(
            each == step or each.startswith(f"{step}.") or each.endswith(f".{step}")
            for each in wrong
        )

    # --- the forms --------------------------------------------------------------------------------

    @property
    def _known(self) -> set[str]:
        """The facts that a step can be about."""
        return {fact.name for fact in self.decision.asked if fact.scope != "sleutel"}

    def _is_step(self, asked: Asked, step: str) -> bool:
        """Whether a step has a form: the agenda, everything, a fact, or the cause at a period."""
        if step == forms.ALL or (step == forms.AGENDA_STEP and self.decision.agenda_key):
            return True
        if step.count(".") == 2:
            return step.partition(".")[0] in self._known and step.endswith(f".{CAUSE}")
        item, _, name = step.rpartition(".")
        return name in self._known and (not item or item in {e.name for e in asked.case.items})

    def _start(self, answer: CaseAnswer | None) -> Reply:
        """What the decision is for, what one needs, and how long it takes."""
        at = self._at(Asked(Case({})))
        begin = next(iter(steps.opening_steps(self.decision)), "")
        if not begin and answer is not None and answer.vragen:
            begin = forms.question_name(at.asked, answer.vragen[0])
        return self._page(
            "start.html.j2",
            begin=at.to(step=begin or forms.CHECK),
            all=at.to(step=forms.ALL),
            needed=self._needed(),
            most=len(self._known),
        )

    def _needed(self) -> list[str]:
        """The questions that the decision begins with."""
        key = self.decision.agenda_key
        return [
            key.question if key and step == forms.AGENDA_STEP else self.decision.fact(step).question
            for step in steps.opening_steps(self.decision)
        ]

    def _question(self, asked: Asked, step: str, answer: CaseAnswer | None) -> Reply:
        """The page that asks one thing."""
        questions = () if answer is None else answer.vragen
        at = self._at(asked)
        fields, question = self._question_fields(asked, step, questions)
        known = not steps.opening_left(self.decision, asked)
        return self._form(
            step,
            fields,
            hidden=pairs_of(self.decision, asked, self._replaced(asked, fields, question)),
            checked=asked.checked,
            progress=None
            if step == forms.ALL or answer is None
            else steps.progress(self.decision, asked, step, questions),
            per_item_link=self._per_item_link(asked, fields),
            early=at.to() if known else "",
            at=at,
        )

    def _form(
        self,
        step: str,
        fields: Sequence[forms.Field],
        *,
        hidden: Sequence[tuple[str, str]] | None = None,
        errors: Sequence[FieldError] = (),
        at: CaseAddress | None = None,
        **more: Any,
    ) -> Reply:
        """A page with a form; without `hidden` it keeps what was sent beside its fields."""
        if at is None:
            kept = hidden = self._kept(_names(fields))
            before, everything = "", address(self.page, kept, step=forms.ALL)
            given = {name for name, _ in kept}
            before = self.page if not given else ""
        else:
            before = self._before(at, step)
            everything = at.to(step=forms.ALL)
        context: dict[str, Any] = {
            "checked": bool(self.fields.one(CHECKED)),
            "progress": None,
            "per_item_link": "",
            "early": "",
            **more,
        }
        return self._page(
            "question.html.j2",
            status=400 if errors else 200,
            step=step,
            form=fields,
            hidden=hidden,
            errors=errors,
            labels=_labels(fields),
            title=fields[0].label if step != forms.ALL else "",
            per_item=bool(self.fields.one(PER_ITEM)),
            before=before,
            all="" if step == forms.ALL else everything,
            brought=self.supplement.chapters,
            **context,
        )

    def _before(self, at: CaseAddress, step: str) -> str:
        """Where `Vorige` leads: the question before, or the start."""
        if step == forms.ALL:
            return at.to() if steps.given_steps(self.decision, at.asked) else self.page
        before = steps.previous_step(self.decision, at.asked, step)
        return at.to(step=before) if before else self.page

    def _kept(self, shown: set[str]) -> list[tuple[str, str]]:
        """What the address holds beside the fields of the form."""
        facts = {fact.name for fact in self.decision.asked}
        items = set(self.fields.given.get(AGENDA, ()))
        kept = []
        for name, values in self.fields.given.items():
            start, _, rest = name.partition(".")
            ours = (
                name in facts | {AGENDA, AS_OF, CONTACT}
                or start in facts
                or (start in items and rest in facts)
            )
            if ours and name not in shown:
                kept += [(name, value) for value in dict.fromkeys(values)]
        return kept

    def _step_fields(self, step: str, errors: Mapping[str, str]) -> list[forms.Field]:
        if step == forms.AGENDA_STEP:
            return [forms.agenda_field(self.decision, self.fields, errors)]
        if step == forms.ALL:
            key = self.decision.agenda_key
            first = [forms.agenda_field(self.decision, self.fields, errors)] if key else []
            return [
                *first,
                *(
                    forms.fact_field(fact, self.fields, errors)
                    for fact in self.decision.asked
                    if fact.scope != "sleutel"
                ),
            ]
        key = self.decision.item_key
        item, _, name = step.rpartition(".")
        fact = self.decision.fact(name)
        names = [item] if item else []
        if self.fields.one(PER_ITEM):
            names = list(dict.fromkeys(self.fields.given.get(AGENDA, ())))
        if names and key:
            return [
                forms.fact_field(
                    fact, self.fields, errors, f"{each}.{name}", f" (bij {key.label(each)})"
                )
                for each in names
            ]
        return [forms.fact_field(fact, self.fields, errors)]

    def _question_fields(
        self, asked: Asked, step: str, questions: Sequence[Question]
    ) -> tuple[list[forms.Field], Question | None]:
        """The fields of a step, and the open question that it answers."""
        found = next((q for q in questions if forms.question_name(asked, q) == step), None)
        if step.count(".") == 2:
            if found is not None:
                return [forms.cause_field(found, step, self.fields)], found
            step = step.partition(".")[0]
        return self._step_fields(step, {}), found

    def _replaced(
        self, asked: Asked, fields: Sequence[forms.Field], question: Question | None
    ) -> list[str]:
        """Fields of the address that an answer takes the place of."""
        names = [field.name for field in fields]
        for field in fields:
            names += [f"{row.name}.{key}" for row in field.rows for key in row.values]
            if asked.per_item:
                names.append(field.name.rpartition(".")[2])
            elif question is None or question.agendapunt is None:
                # Asked once for all: also where the answer about one item was that it is unknown.
                names += [
                    f"{item.name}.{field.name}"
                    for item in asked.case.items
                    if item.facts.get(field.name, "") is None
                ]
        return names

    def _per_item_link(self, asked: Asked, fields: Sequence[forms.Field]) -> str:
        """Where an answer can be given for each agenda item apart; empty where it cannot."""
        name = fields[0].name.rpartition(".")[2]
        if len(fields) > 1 or asked.per_item or len(asked.case.items) < 2:
            return ""
        if name not in self._known or self.decision.fact(name).scope != "agendapunt":
            return ""
        return self._at(asked).to(step=name, per_item="ja")

    # --- the answers and the result ---------------------------------------------------------------

    def _check(self, asked: Asked, answer: CaseAnswer) -> Reply:
        """The answers to look over, with what was assumed."""
        at = self._at(asked)
        fields, others = forms.assumed_fields(self.decision, asked, answer.aannamen)
        last = steps.previous_step(self.decision, asked, forms.CHECK)
        return self._page(
            "check.html.j2",
            before=at.to(step=last) if last else self.page,
            given=at.links(forms.given_answers(self.decision, asked)),
            others=at.links(others),
            fields=fields,
            hidden=pairs_of(self.decision, asked),
            left=len(steps.open_questions(asked, answer.vragen)),
            step=forms.CHECK,
        )

    def _result(self, asked: Asked, reasoning: CaseReasoning, answer: CaseAnswer) -> Reply:
        found = Result(
            self.knowledge, self._at(asked), self.audience, self.supplement, reasoning, answer
        )
        return self._page("result.html.j2", **found.context())

    def _page(self, template: str, *, status: int = 200, **context: Any) -> Reply:
        body = TEMPLATES.render(
            template,
            self.knowledge,
            self.page,
            decision=self.decision,
            page=self.page,
            asides=self._asides(),
            **{"errors": (), "title": "", **context},
        )
        return Reply(body, status)

    def _asides(self) -> list[PageLink]:
        """The other ways in, each with the facts that are there already."""
        kept = self._kept(set())
        found = []
        if takes_contact(self.decision):
            words = "Heb je al advies over de contactvorm? Neem dat antwoord mee"
            found.append(PageLink(words, address(self.page + BY_CONTACT, kept)))
        if takes_register(self.knowledge.base, self.decision):
            words = "Staat de opdracht in een register? Haal haar daaruit"
            found.append(PageLink(words, address(self.page + BY_REGISTER, kept)))
        if self.decision.kind == "timing":
            found.append(PageLink("Heb je een lijst met zaken? Bekijk ze samen", self.page + MANY))
        return found


def _names(fields: Sequence[forms.Field]) -> set[str]:
    """The names of all inputs."""
    return {field.name for field in fields} | {
        f"{row.name}.{key}" for field in fields for row in field.rows for key in row.values
    }


def _labels(fields: Sequence[forms.Field]) -> dict[str, str]:
    """What the summary of errors calls each field."""
    labels = {field.name: field.label for field in fields}
    for field in fields:
        for number, row in enumerate(field.rows, start=1):
            labels |= {f"{row.name}.{key}": f"Onderbreking {number}." for key in row.values}
    return labels

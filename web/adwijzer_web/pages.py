"""The pages of the decisions about one case: a form, and the answer that grows beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.answer import Question
from adwijzer.decisions.intake import takes_contact, takes_register
from adwijzer.decisions.kept_contact import SavedContact
from adwijzer.explain.readers import Audience, audience, may_be_named
from adwijzer.explain.what_if import WhatIf
from adwijzer.model.readers import ALL_READERS, PRINCIPAL
from adwijzer.model.rulebase import AGENDA, ContactDecision, Decision
from adwijzer.presenting.explanation import Supplement, explain
from adwijzer.presenting.kinds import laid_out, outcome_of
from adwijzer.presenting.words import capital
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError
from adwijzer_web import forms
from adwijzer_web.address import (
    AS_OF,
    CONTACT,
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
from adwijzer_web.brought import Brought, by_contact, contact_of, with_contact
from adwijzer_web.fields import fields_of
from adwijzer_web.knowledge import Knowledge, page_of
from adwijzer_web.papers import papers_for
from adwijzer_web.templates import TEMPLATES

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseReasoning

BY_CONTACT, BY_REGISTER, MANY = "/uit-contact", "/uit-register", "/lijst"
_KINDS = {"docx": "Word (DOCX)", "html": "HTML, om te printen", "md": "Markdown"}


class Reply(Struct, frozen=True):
    """What goes back to the browser: a page, or where to go."""

    body: str = ""
    status: int = 200
    location: str = ""


class PageLink(Struct, frozen=True):
    """A place to go."""

    text: str
    href: str


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


class DecisionPage:
    """One request for the page of a decision; `brought` comes with it."""

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
            self.supplement = self.brought.supplement
        if asked.sent and (missing := self._missing(asked)):
            return self._again([missing])
        if not asked.case.items and self.decision.item_key is not None:
            return self._form(forms.AGENDA_STEP)
        try:
            reasoning, answer = reasoned(self.knowledge, self.decision, asked)
        except InputError as error:
            return self._again(self._placed(error))
        if asked.sent:
            return Reply(status=303, location=self._to(asked))
        return self._answer(asked, reasoning, answer)

    def _missing(self, asked: Asked) -> FieldError | None:
        """Why what was sent is no answer to what was asked."""
        step = asked.step
        if step == forms.AGENDA_STEP or (self.decision.item_key and not asked.case.items):
            empty = not asked.case.items
            return FieldError(AGENDA, "Kies minstens één agendapunt.") if empty else None
        names = self._names(step, asked)
        if not names or any(name in self.fields.given or self.fields.rows(name) for name in names):
            return None
        if step == forms.BEGIN:
            message = "Vul minstens één van deze dagen in. Typ een ? als je het niet weet."
            return FieldError(names[0], message)
        if step == forms.ALL:
            return None
        return FieldError(names[0], "Kies een antwoord. Weet je het niet, geef dat dan aan.")

    def _names(self, step: str, asked: Asked) -> list[str]:
        """The fields of a step."""
        if step == forms.BEGIN:
            return [fact.name for fact in forms.first_facts(self.decision)]
        if step in (forms.ALL, forms.AGENDA_STEP, ""):
            return [fact.name for fact in self.decision.asked] if step == forms.ALL else []
        if not self._shows(step, ()):
            return []
        if asked.per_item:
            return [f"{item.name}.{step}" for item in asked.case.items]
        return [step]

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

    def _to(self, asked: Asked, without: Iterable[str] = (), **controls: str) -> str:
        return address(self.page, pairs_of(self.decision, asked, without), **controls)

    def _again(self, errors: Sequence[FieldError]) -> Reply:
        """The form as it was sent, with what is wrong in it."""
        step = self.fields.one(STEP)
        wrong = {error.field for error in errors} - {""}
        if AGENDA in wrong:
            step = forms.AGENDA_STEP
        elif not self.fields.one(SENT) or not self._shows(step, wrong):
            step = forms.ALL
        return self._form(step, errors)

    def _shows(self, step: str, wrong: Iterable[str]) -> bool:
        """Whether the form of a step has a place for everything that is wrong."""
        item, _, name = step.rpartition(".")
        known = {fact.name for fact in self.decision.asked if fact.scope != "sleutel"}
        if step in (forms.BEGIN, forms.ALL):
            names = {fact.name for fact in forms.first_facts(self.decision)}
            return step == forms.ALL or all(each.split(".")[0] in names for each in wrong)
        if name not in known or (item and item not in self.fields.given.get(AGENDA, ())):
            return False
        return all(
            each == step or each.startswith(f"{step}.") or each.endswith(f".{step}")
            for each in wrong
        )

    def _form(self, step: str, errors: Sequence[FieldError] = ()) -> Reply:
        """A page with a form alone."""
        found = {error.field: error.message for error in errors}
        fields = self._step_fields(step, found)
        shown = {field.name for field in fields} | {
            f"{row.name}.{key}" for field in fields for row in field.rows for key in row.values
        }
        status = 400 if errors else 200
        return self._page(
            status=status,
            step=step,
            form=fields,
            hidden=self._kept(shown),
            per_item=bool(self.fields.one("per-agendapunt")),
            errors=[FieldError(e.field if e.field in shown else "", e.message) for e in errors],
            sole=True,
            labels=_labels(fields),
            title=fields[0].label if step not in (forms.BEGIN, forms.ALL) else "",
        )

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
        if step == forms.BEGIN:
            facts = forms.first_facts(self.decision)
            return [forms.fact_field(fact, self.fields, errors) for fact in facts]
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
        if self.fields.one("per-agendapunt"):
            names = list(dict.fromkeys(self.fields.given.get(AGENDA, ())))
        if names and key:
            return [
                forms.fact_field(
                    fact, self.fields, errors, f"{each}.{name}", f" (bij {key.label(each)})"
                )
                for each in names
            ]
        return [forms.fact_field(fact, self.fields, errors)]

    def _answer(self, asked: Asked, reasoning: Any, answer: Any) -> Reply:
        """The page with the answer, and the next question beside it."""
        started = bool(asked.case.facts or asked.case.items)
        if not started and not asked.step and forms.first_facts(self.decision):
            return self._form(forms.BEGIN)
        if asked.step in (forms.BEGIN, forms.AGENDA_STEP, forms.ALL):
            return self._form(asked.step)
        explanation = explain(
            reasoning, why="redenering" in asked.views, what_if="wat-als" in asked.views
        )
        answer_page = laid_out(
            reasoning, answer, self.knowledge.sources, explanation, self.supplement
        )
        pasted = laid_out(reasoning, answer, self.knowledge.sources, audience=self.audience)
        chapters = {chapter.anchor: chapter for chapter in answer_page.shown}
        fields, question = self._question(asked, answer.vragen)
        left = sum(self._is_open(asked, each) for each in answer.vragen)
        return self._page(
            step=fields[0].name if fields and not asked.per_item else asked.step,
            form=fields,
            hidden=pairs_of(self.decision, asked, self._replaced(asked, fields, question)),
            per_item=asked.per_item,
            errors=[],
            labels={},
            sole=False,
            title=fields[0].label if fields else "",
            answer_page=answer_page,
            paragraph=pasted.report,
            readers=[(each, each == self.audience.name) for each in ALL_READERS],
            nameable=self._nameable(asked),
            kept=pairs_of(self.decision, replace(asked, reader="", named=())),
            chapters=chapters,
            left=left,
            changing=bool(asked.step),
            asking=self._asking(asked, answer.vragen),
            given=self._links(asked, forms.given_answers(self.decision, asked)),
            more=self._links(asked, forms.unanswered(self.decision, asked, answer.vragen)),
            assumed=[
                PageLink(f"{each.zin[:1].upper()}{each.zin[1:]}.", self._to(asked, step=each.feit))
                for each in answer.aannamen
            ],
            changes=self._changes(asked, explanation.what_if),
            links=self._other_links(asked, fields),
            downloads=self._downloads(asked),
            papers=self._papers(asked),
            calendar=self._calendar(asked) if "lijn" in chapters else "",
            facts=pairs_of(self.decision, replace(asked, as_of=None)),
            rules_of=dutch_day(asked.as_of) if asked.as_of else "",
            taken=self._taken(reasoning, answer),
        )

    def _nameable(self, asked: Asked) -> list[tuple[str, str, bool]]:
        """The known facts that can be named for this reader: name, sentence, and whether it is."""
        found = []
        for fact in self.decision.asked:
            value = asked.case.facts.get(fact.name)
            if value in fact.names and may_be_named(
                self.knowledge.base, self.audience, fact, asked.as_of
            ):
                sentence = fact.sentence(str(value))
                found.append((fact.name, sentence, fact.name in asked.named))
        return found

    def _is_open(self, asked: Asked, question: Question) -> bool:
        return forms.question_name(asked, question) not in asked.passed

    def _question(
        self, asked: Asked, questions: Sequence[Question]
    ) -> tuple[list[forms.Field], Question | None]:
        """What to ask now: what the user came back for, or the most useful open question."""
        known = {fact.name for fact in self.decision.asked if fact.scope != "sleutel"}
        items = {item.name for item in asked.case.items}
        item, _, name = asked.step.rpartition(".")
        if name in known and (not item or item in items):
            return self._step_fields(asked.step, {}), None
        for question in questions:
            field = forms.question_name(asked, question)
            if field in asked.passed:
                continue
            if question.periode is not None:
                return [forms.cause_field(question, field, self.fields)], question
            return self._step_fields(field, {}), question
        return [], None

    def _asking(self, asked: Asked, questions: Sequence[Question]) -> list[tuple[str, str]]:
        """Every open question, with the place to answer it."""
        key = self.decision.item_key
        found = []
        for question in questions:
            name = forms.question_name(asked, question)
            about = (
                f" (bij {key.label(question.agendapunt)})" if question.agendapunt and key else ""
            )
            step = name if question.periode is None else question_fact(name)
            found.append((question.vraag + about, self._to(asked, step=step)))
        return found

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

    def _links(self, asked: Asked, given: Iterable[forms.Given]) -> list[tuple[forms.Given, str]]:
        return [(each, self._to(asked, step=each.step)) for each in given]

    def _changes(
        self, asked: Asked, found: Sequence[WhatIf] | None
    ) -> list[tuple[str, list[PageLink]]] | None:
        """Per other outcome the changes that lead to it, each with its address."""
        if found is None:
            return None
        changes = []
        for other in found:
            links = []
            for together in other.wijzigingen:
                case = asked.case
                for change in together:
                    case = case.with_answer(change.feit, change.agendapunt, change.naar)
                clauses = " en ".join(change.bijzin for change in together)
                changed = Asked(case, asked.passed, asked.as_of, contact=asked.contact)
                links.append(PageLink(f"als {clauses}", self._to(changed)))
            changes.append((capital(outcome_of(self.decision, other.uitkomst)), links))
        return changes

    def _taken(self, reasoning: Any, answer: Any) -> list[PageLink]:
        """Where this answer can be taken to."""
        if not isinstance(self.decision, ContactDecision):
            return []
        saved = SavedContact(reasoning, answer)
        return [
            PageLink(decision.title, address(page, pairs_of(decision, asked)))
            for page, decision, asked in with_contact(self.knowledge, saved)
        ]

    def _other_links(self, asked: Asked, fields: Sequence[forms.Field]) -> dict[str, str]:
        key = self.decision.item_key
        links = {
            "all": self._to(asked, step=forms.ALL),
            "what_if": self._to(asked, show="wat-als") + "#wat-als",
            "why": self._to(asked, show="redenering") + "#redenering",
            "plain": self._to(asked),
            "new": self.page,
        }
        if len(fields) == 1 and key and len(asked.case.items) > 1:
            name = fields[0].name.rpartition(".")[2]
            if self.decision.fact(name).scope == "agendapunt":
                links["per_item"] = self._to(asked, step=name, per_item="ja")
        if isinstance(self.decision, ContactDecision):
            links["chosen"] = self._to(asked, step=self.decision.combination.chosen)
        return links

    def _downloads(self, asked: Asked) -> list[PageLink]:
        kinds = [
            ("Word (DOCX)", "docx"),
            ("HTML, om te printen", "html"),
            ("Markdown", "md"),
            ("JSON", "json"),
        ]
        pairs = pairs_of(self.decision, asked)
        return [
            PageLink(text, address(f"{self.page}/antwoord.{end}", pairs)) for text, end in kinds
        ]

    def _papers(self, asked: Asked) -> list[tuple[str, list[PageLink]]]:
        """The texts that the decision can write, each with its forms."""
        pairs = pairs_of(self.decision, asked)
        return [
            (
                paper.title,
                [
                    PageLink(_KINDS[kind], address(f"{self.page}/stuk/{paper.name}.{kind}", pairs))
                    for kind in paper.kinds
                ],
            )
            for paper in papers_for(self.knowledge.decider(self.decision, asked.as_of), asked.case)
        ]

    def _calendar(self, asked: Asked) -> str:
        return address(f"{self.page}/antwoord.ics", pairs_of(self.decision, asked))

    def _page(self, *, status: int = 200, **context: Any) -> Reply:
        defaults: dict[str, Any] = {
            "answer_page": None,
            "given": [],
            "more": [],
            "changes": None,
            "changing": False,
            "left": 0,
            "links": {"all": address(self.page, self._kept(set()), step=forms.ALL)},
            "taken": [],
            "asides": self._asides(),
        }
        body = TEMPLATES.render(
            "decision.html.j2",
            self.knowledge,
            self.page,
            decision=self.decision,
            page=self.page,
            **{**defaults, **context},
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


def question_fact(name: str) -> str:
    """The fact behind the name of a field of one period."""
    return name.partition(".")[0]


def _labels(fields: Sequence[forms.Field]) -> dict[str, str]:
    """What the summary of errors calls each field."""
    labels = {field.name: field.label for field in fields}
    for field in fields:
        for number, row in enumerate(field.rows, start=1):
            labels |= {f"{row.name}.{key}": f"Onderbreking {number}." for key in row.values}
    return labels

"""Answers to cases: to one, or to many at once."""

# The annotations of endpoints name models of one decision, so they cannot be strings.

import time
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, cast

from fastapi import APIRouter, Body, Query
from pydantic import ValidationError

from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.decisions.assignments.records import NodeTable
from adwijzer.decisions.case import Case, node_of, read_case, require_agenda
from adwijzer.decisions.kept_contact import saved_contact
from adwijzer.explain.readers import audience
from adwijzer.explain.what_if import what_if
from adwijzer.explain.why import why
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import AdwijzerError, InputError, InternalError
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Node
from adwijzer_web.api.bodies import BODY, Json, NodeOf
from adwijzer_web.api.document import post
from adwijzer_web.api.examples import EXAMPLE_DAY, example_facts
from adwijzer_web.api.models import (
    BroughtRegister,
    CasesBody,
    Models,
    Options,
    brought_to,
    options_model,
)
from adwijzer_web.brought import CONTACT, REGISTER, Brought, by_contact, by_register
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.papers import NamedFor, text_for, texts_of
from adwijzer_web.problems import WrongRequest, errors_of, fault, pointers, problem
from adwijzer_web.settings import Settings
from adwijzer_web.work import Workplace


class CaseEndpoints:
    """The endpoints of decisions about one case."""

    def __init__(
        self, knowledge: Knowledge, settings: Settings, work: Workplace, models: Models
    ) -> None:
        self.knowledge = knowledge
        self.settings = settings
        self.work = work
        self.models = models

    def add(self, router: APIRouter, decision: Decision) -> None:
        """Add the endpoints of one decision."""
        facts = self.models.facts(self.knowledge, decision)
        options = options_model(decision)
        cases = self.models.cases(decision, facts, self.settings.batch)

        async def answer(
            asked: Annotated[options, Query()],  # type: ignore[valid-type]
            node: Annotated[Node, NodeOf(facts), Body()],
        ) -> Json:
            given = Options(**dict(asked))
            return await self.work.do(lambda: Json(self.answered(decision, node, given)))

        async def batch(
            asked: Annotated[options, Query()],  # type: ignore[valid-type]
            body: cases,  # type: ignore[valid-type]
        ) -> Json:
            given, sent = Options(**dict(asked)), cast("CasesBody", body)
            return await self.work.do(lambda: Json(self._batch(decision, sent.zaken, given)))

        name = command_of(decision)
        post(router, f"/decisions/{name}/answers", answer, decision, self.models.answer(decision))
        post(
            router,
            f"/decisions/{name}/answer-batches",
            batch,
            decision,
            self.models.batch(decision),
            f"{decision.question} Voor hoogstens {self.settings.batch} zaken in één keer.",
        )

    def example(self, decision: Decision) -> tuple[Any, Any]:
        """Facts, and what is answered to them."""
        facts = example_facts(decision)
        return facts, self.answered(decision, node_of(facts), Options(as_of=EXAMPLE_DAY))

    def answered(
        self, decision: Decision, node: Node, options: Options, start: str = ""
    ) -> dict[str, Any]:
        """The answer to the case that stands at `start` of the body.

        Raises:
            Wrong: what is wrong in it.
        """
        try:
            decider = self.knowledge.decider(decision, options.as_of)
            bare, brought = _apart(node, [*brought_to(self.knowledge, decision)])
            said: Case = read_case(decider.prepared.decision, bare, BODY, options.known_at)
            found = self._brought(decision, brought, said, options, start)
            case = said.over(found.case)
            require_agenda(decision, case)
            reasoning = decider.reason(case)
            data = reasoning.answer()
            answer = {**data.contract(), **found.supplement.data}
            if options.documents:
                told = NamedFor(options.lezer, options.noem)
                answer["stukken"] = [*texts_of(self.knowledge.base, decider, case, told)]
            if options.lezer:
                reader = audience(
                    self.knowledge.base, decision, options.lezer, options.noem, options.as_of
                )
                answer["tekst"] = text_for(self.knowledge, reasoning, data, reader)
            if options.why:
                answer["waarom"] = [trace.data() for trace in why(reasoning)]
            if options.what_if:
                answer["wat_als"] = [other.data() for other in what_if(reasoning)]
        except InternalError:
            raise
        except AdwijzerError as error:
            places = pointers(node, start)
            raise WrongRequest(errors_of(error, places, self._words(decision), start)) from None
        return answer

    def _brought(
        self, decision: Decision, brought: Mapping[str, Node], said: Case, options: Options, at: str
    ) -> Brought:
        """What a kept answer on the contact and a register tell about this case."""
        found = Brought()
        if (kept := brought.get(CONTACT)) is not None:
            saved = saved_contact(self.knowledge.base, kept, BODY)
            found = by_contact(self.knowledge, saved, decision, options.lezer, options.noem)
        if (node := brought.get(REGISTER)) is None:
            return found
        start = f"{at}/{REGISTER}"
        try:
            register = BroughtRegister.model_validate(node)
            rows = load_register(NodeTable(BODY, register.opdrachten))
            rows.require_right()
        except ValidationError as error:
            raise WrongRequest(fault(each, start) for each in error.errors()) from None
        except InputError as error:
            places, words = pointers(node, start), self._words(decision)
            raise WrongRequest(errors_of(error, places, words, f"{start}/opdrachten")) from None
        return by_register(
            self.knowledge, decision, rows.assignments, register.opdracht, options.as_of, said
        )

    def _batch(self, decision: Decision, cases: Sequence[Node], options: Options) -> dict[str, Any]:
        """The answer or the problem of every case; when the time is up the rest is not answered."""
        until = time.monotonic() + self.settings.seconds
        answers: list[dict[str, Any]] = []
        wrong = 0
        for number, node in enumerate(cases):
            if time.monotonic() > until:
                found = problem(503, detail="De tijd was op. Stuur deze zaak opnieuw.")
            else:
                try:
                    answer = self.answered(decision, node, options, f"/zaken/{number}")
                except WrongRequest as error:
                    found = problem(400, error.errors)
                else:
                    answers.append({"nummer": number, "antwoord": answer})
                    continue
            wrong += 1
            answers.append({"nummer": number, "probleem": found.data()})
        return {"beantwoord": len(answers) - wrong, "fout": wrong, "antwoorden": answers}

    def _words(self, decision: Decision) -> set[str]:
        """The names that a problem may repeat."""
        words = {"zaken", *_known(decision)}
        if brought_to(self.knowledge, decision):
            for each in self.knowledge.by_page.values():
                words |= _known(each) if each.kind == "contact" else set()
            words |= {CONTACT, REGISTER, "opdracht", "opdrachten", "besluit", "feiten", "advies"}
            words |= {"peildatum", *COLUMNS}
        return words


def _known(decision: Decision) -> set[str]:
    key = decision.item_key
    return {
        "agenda",
        "waarde",
        "bekend_op",
        "van",
        "tot",
        "soort",
        "zelfde_oorzaak",
        *(fact.name for fact in decision.asked),
        *([key.name] if key else []),
    }


def _apart(node: Node, names: Sequence[str]) -> tuple[Node, dict[str, Node]]:
    """The facts alone, and what is brought beside them."""
    if not names or not isinstance(node, MappingNode):
        return node, {}
    brought = {key.text: value for key, value in node.entries if key.text in names}
    facts = tuple((key, value) for key, value in node.entries if key.text not in names)
    return MappingNode(facts, node.at), brought

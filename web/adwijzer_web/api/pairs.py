"""Role conflicts in a register of assignments."""

# The annotations of endpoints name models of one decision, so they cannot be strings.

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Query

from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.decisions.assignments.availability import COLUMNS as LIMIT_COLUMNS
from adwijzer.decisions.assignments.records import NodeTable
from adwijzer.decisions.case import node_of
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.model.rulebase import Decision
from adwijzer.presenting.pairs import page
from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, InternalError, Place
from adwijzer_web.api.bodies import Json
from adwijzer_web.api.document import post
from adwijzer_web.api.examples import EXAMPLE_DAY, EXAMPLE_REGISTER
from adwijzer_web.api.models import Models, Options, PairsQuestion, options_model
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.papers import text_of
from adwijzer_web.problems import Fout, WrongRequest, fault_at, in_body, in_query, pointers
from adwijzer_web.registers import KeptAssignments, Wanted, as_file, judged, read_registers
from adwijzer_web.settings import Settings
from adwijzer_web.work import Workplace

_TABLES = ("opdrachten", "voorgesteld", "arbeidsdeskundigen")
_QUERY = {"why": "why", "what-if": "whatIf", "as-of": "asOf"}
_IN_BODY = {
    "add": "voorgesteld",
    "suggest": "wie_kan",
    "ads": "arbeidsdeskundigen",
    "ad": "alleen.ads",
    "client": "alleen.clienten",
    "from": "alleen.vanaf",
    "to": "alleen.tot",
}
"""Where the API has what an option of the command says."""


class PairEndpoints:
    """The endpoint of a decision about pairs of assignments."""

    def __init__(
        self, knowledge: Knowledge, settings: Settings, work: Workplace, models: Models
    ) -> None:
        self.knowledge = knowledge
        self.settings = settings
        self.work = work
        self.models = models

    def add(self, router: APIRouter, decision: Decision) -> None:
        """Add the endpoint."""
        taken, options = self.models.pairs(decision), options_model(decision)

        async def answer(
            asked: Annotated[options, Query()],  # type: ignore[valid-type]
            body: taken,  # type: ignore[valid-type]
        ) -> Json:
            given = Options(**dict(asked))
            return await self.work.do(lambda: Json(self.answered(body, given)))

        path = f"/decisions/{command_of(decision)}/answers"
        post(router, path, answer, decision, self.models.answer(decision))

    def example(self, decision: Decision) -> tuple[Any, Any]:
        """A register, and what is found in it."""
        body = self.models.pairs(decision).model_validate(node_of(EXAMPLE_REGISTER))
        found = self.answered(body, Options(as_of=EXAMPLE_DAY))
        return EXAMPLE_REGISTER, msgspec.json.decode(found)

    def answered(
        self,
        body: PairsQuestion,
        options: Options,
        kept: KeptAssignments | None = None,
        more: Callable[[FoundRoles], Mapping[str, Any]] = lambda _: {},
    ) -> bytes:
        """What was found, as JSON.

        Args:
            body: what was asked, with the register where that was sent along.
            options: what the address asks.
            kept: the register that this server keeps, where that is asked about.
            more: what goes with the answer.
        Raises:
            WrongRequest: what is wrong in the assignments, or what does not go together.
        """
        until = time.monotonic() + self.settings.seconds
        tables = {
            name: NodeTable(name, rows)
            for name in _TABLES
            if (rows := getattr(body, name, None)) is not None
        }
        wanted = Wanted(
            proposed=tables.get("voorgesteld"),
            suggest=options.suggest or body.wie_kan,
            limits=tables.get("arbeidsdeskundigen"),
            ads=body.alleen.ads,
            clients=body.alleen.clienten,
            since=body.alleen.vanaf,
            end=body.alleen.tot,
            free=options.all,
            as_of=options.as_of,
            allowed=body.codes_toegestaan,
            why=options.why,
            what_if=options.what_if,
            reader=options.lezer,
            named=options.noem,
            until=until,
        )
        query = _QUERY | ({"suggest": "suggest"} if options.suggest else {})

        def written(option: str) -> str:
            return f"`{query.get(option, _IN_BODY.get(option, option))}`"

        try:
            read = read_registers(kept or tables["opdrachten"], wanted, written)
            report = judged(self.knowledge, read.asked, wanted, written)
            return b"".join(_parts(report, options.lezer, more(report)))
        except InternalError:
            raise
        except AdwijzerError as error:
            places: dict[Place, str] = {}
            for table in tables.values():
                for number, row in enumerate(table.items):
                    places |= pointers(row, f"/{table.name}/{number}")
            raise WrongRequest(_found(each, places, query) for each in error.diagnostics) from None


def _parts(report: FoundRoles, reader: str, more: Mapping[str, Any]) -> Iterator[bytes]:
    """The answer without the white space of a file, and the text for who is to read it."""
    found = msgspec.json.format(as_file(report, "json"), indent=-1)
    if reader:
        more = {"tekst": text_of(page(report, "html"), reader), **more}
    yield found.removesuffix(b"}")
    for name, value in more.items():
        yield b"," + msgspec.json.encode(name) + b":" + msgspec.json.encode(value)
    yield b"}"


def _found(found: Diagnostic, places: dict[Place, str], query: Mapping[str, str]) -> Fout:
    """What is wrong, at the row or at the field that it is about."""
    if found.fact in query:
        return in_query(query[found.fact], found.message, found.hint)
    if found.position is None or found.position.file not in _TABLES:
        place = _IN_BODY.get(found.fact, found.fact if found.fact in _TABLES else "")
        pointer = f"/{place.replace('.', '/')}" if place else ""
        return in_body(pointer, found.message, found.hint)
    known = {*COLUMNS, *LIMIT_COLUMNS, *_TABLES}
    return fault_at(found, places, known, f"/{found.position.file}")

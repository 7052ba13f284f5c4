"""The body of a request: read as nodes, which know their place, and described by a model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Coroutine, Iterable
from typing import Annotated, Any, ClassVar

import msgspec
from fastapi.routing import APIRoute
from pydantic import (
    BaseModel,
    BeforeValidator,
    GetCoreSchemaHandler,
    field_validator,
    model_validator,
)
from pydantic_core import CoreSchema, core_schema
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from adwijzer.decisions.schema import Closed
from adwijzer.text.diagnostics import InputError
from adwijzer.text.files import decode
from adwijzer.text.nodes import Mapping, Scalar, Sequence, parse
from adwijzer_web.problems import WrongRequest, errors_of, in_query, names_in_query

BODY = "verzoek.json"
_JSON = "application/json"


class NodeOf:
    """A node with the schema of a model; a reader that knows its place checks it later.

    So nothing of what was sent can come back in an error of pydantic.
    """

    def __init__(self, model: type[BaseModel]) -> None:
        self.model = model

    def __get_pydantic_core_schema__(
        self, _source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        described = handler.generate_schema(self.model)
        return core_schema.no_info_wrap_validator_function(lambda node, _: node, described)


def opened(value: object) -> object:
    """One level of a node as data; what is below it stays nodes."""
    match value:
        case Mapping(entries=entries):
            return {key.text: inner for key, inner in entries}
        case Sequence(items=items):
            return [*items]
        case Scalar(text=text):
            return None if value.is_null else text
    return value


Word = Annotated[str, BeforeValidator(opened)]


class Frame(Closed):
    """What stands around facts or assignments in a body."""

    @model_validator(mode="before")
    @classmethod
    def _opened(cls, value: object) -> object:
        return opened(value)

    @field_validator("*", mode="before")
    @classmethod
    def _each_opened(cls, value: object) -> object:
        return opened(value)


def require_once(request: Request, names: Iterable[str]) -> None:
    """Refuse a query that has a name more than once.

    Raises:
        WrongRequest: 400.
    """
    given = Counter(name for name, _ in request.query_params.multi_items())
    twice = [name for name in names if given[name] > 1]
    if twice:
        raise WrongRequest(in_query(name, f"`{name}` staat er meer dan één keer") for name in twice)


class BodyRequest(Request):
    """A request whose JSON is read as nodes, beside the loop that answers."""

    async def json(self) -> Any:
        data = await self.body()
        try:
            return await self.app.state.work.do(lambda: parse(decode(data, BODY), BODY))
        except InputError as error:
            raise WrongRequest(errors_of(error)) from None


class BodyRoute(APIRoute):
    """An endpoint that takes JSON, and every name in its query once."""

    kinds: ClassVar[tuple[str, ...]] = (_JSON,)
    """The media types that it takes."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handler(request: Request) -> Response:
            kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
            if kind not in self.kinds:
                raise HTTPException(415)
            require_once(request, names_in_query(self))
            return await handle(BodyRequest(request.scope, request.receive))

        return handler


class Json(JSONResponse):
    """An answer as JSON."""

    def render(self, content: Any) -> bytes:
        return content if isinstance(content, bytes) else msgspec.json.encode(content)

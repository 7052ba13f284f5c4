"""What happens in a case. An event is kept whole and never changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.model.carriers import CarrierKind

Plain: TypeAlias = Any
"""A value as a case file writes it: a word, a day by ISO 8601, a number, a list of periods."""

STRUCK = "(gecorrigeerd)"
"""What is shown in the place of a value that was wrong."""


class Carrier(Struct, frozen=True, order=True):
    """What a fact is about: the case as a whole, or one contact, report or question of it.

    `id` tells contacts, reports and questions apart within their case; that of the case is empty.
    """

    kind: CarrierKind = "zaak"
    id: str = ""


CASE = Carrier()
JUST_NOW = 0
"""The number of an answer that has none yet."""


class Opened(Struct, frozen=True, tag_field="soort", tag="geopend"):
    """A case was opened: under a code that the AD chose, as a case of that AD."""

    code: str
    ad: str


class FactSaid(Struct, frozen=True, tag_field="soort", tag="gezegd", omit_defaults=True):
    """A value of a fact was given; None takes back what was said before.

    `since` is the day on which it became known; `origin` says where it came from when it was not
    typed, such as an import or another answer.
    """

    where: Carrier
    fact: str
    value: Plain
    since: date | None = None
    origin: str = ""


class AnswerKept(Struct, frozen=True, tag_field="soort", tag="antwoord", omit_defaults=True):
    """An answer of a decision: the facts that it used, by which rules, and the answer itself.

    `program` is the version of the program that decided; `brought` says of facts that nobody said
    from which decision they came.
    """

    decision: str
    where: Carrier
    facts: Mapping[str, Plain]
    version: str
    sha256: str
    as_of: date
    answer: Mapping[str, Any]
    program: str = ""
    brought: Mapping[str, str] = {}


class ChoiceMade(Struct, frozen=True, tag_field="soort", tag="keuze", omit_defaults=True):
    """What the AD did with an answer, which is known by the number of its event.

    `JUST_NOW` is the answer that is added just before, at once with the choice.
    """

    answer: int
    followed: bool
    chosen: str = ""
    reason: str = ""
    note: str = ""


class DocumentMade(Struct, frozen=True, tag_field="soort", tag="stuk", omit_defaults=True):
    """A document was made of the case, for a reader; `sha256` is that of its bytes."""

    kind: str
    reader: str
    sha256: str = ""
    where: Carrier = CASE


class PromiseMade(Struct, frozen=True, tag_field="soort", tag="toegezegd", omit_defaults=True):
    """Something was promised, by a day or without one.

    With the number of an answer it is a promise of that answer, and is no longer one when a later
    answer about the same does not make it. `JUST_NOW` is the answer that is added just before.
    """

    where: Carrier
    promise: str
    day: date | None = None
    answer: int | None = None


class DateDone(Struct, frozen=True, tag_field="soort", tag="gedaan", omit_defaults=True):
    """What was promised was done on a day; without `where` also what was promised elsewhere."""

    deadline: str
    day: date
    where: Carrier | None = None


class FactCorrected(Struct, frozen=True, tag_field="soort", tag="gecorrigeerd"):
    """What was said about a fact was wrong, in the events with these numbers; never shown again.

    `brought` are the facts that other decisions may have got because of it.
    """

    where: Carrier
    fact: str
    struck: tuple[int, ...]
    brought: tuple[str, ...] = ()


class CaseShared(Struct, frozen=True, tag_field="soort", tag="gedeeld"):
    """Another AD may work in the case too."""

    ad: str


class HandedOver(Struct, frozen=True, tag_field="soort", tag="overgedragen"):
    """The case became one of another AD."""

    ad: str


class CaseClosed(Struct, frozen=True, tag_field="soort", tag="gesloten"):
    """Nothing more is expected in the case."""


class CaseReopened(Struct, frozen=True, tag_field="soort", tag="heropend"):
    """The case goes on after all."""


class CaseErased(Struct, frozen=True, tag_field="soort", tag="gewist"):
    """The key of the case was destroyed; about the store, since the case cannot be read."""


class StoreBegun(Struct, frozen=True, tag_field="soort", tag="begin"):
    """The first event of a store; `store` is an id that was drawn, which the keys have too."""

    store: str


class RuleBaseKept(Struct, frozen=True, tag_field="soort", tag="regelbank"):
    """The files of a rule base were kept, so that its answers can be decided again.

    `sha256` is that of the rule base, `stored` that of its files as they were kept.
    """

    version: str
    sha256: str
    stored: str


class ToldCount(Struct, frozen=True, array_like=True):
    """How many answers had these deciding rules and this choice; never fewer than may be told."""

    decision: str
    rules: tuple[str, ...]
    choice: str
    count: int


class FiguresTold(Struct, frozen=True, tag_field="soort", tag="cijfers"):
    """The figures of practice of a period as they were told first; they are never told otherwise.

    So a case that is erased afterwards cannot be found by asking again.
    """

    period: str
    counts: tuple[ToldCount, ...]


class ClockSetRight(Struct, frozen=True, tag_field="soort", tag="klok"):
    """What was kept before this happened no later than it, whatever its date says."""


class PersonNamed(Struct, frozen=True, tag_field="soort", tag="mens"):
    """Somebody works in the office under a code, in these roles; said again, it replaces that.

    `name` is a keyed hash of the name under which they sign in, which itself is nowhere kept.
    """

    code: str
    roles: tuple[str, ...]
    name: str


class PersonGone(Struct, frozen=True, tag_field="soort", tag="mensweg"):
    """Somebody no longer works in the office."""

    code: str


class TokenGiven(Struct, frozen=True, tag_field="soort", tag="woord", omit_defaults=True):
    """A token for the API was given to a person, or to a system with roles of its own.

    `hash` is all that is kept of it; `until` is its last day.
    """

    id: str
    code: str
    hash: str
    until: date
    roles: tuple[str, ...] = ()


class TokenTaken(Struct, frozen=True, tag_field="soort", tag="woordweg"):
    """A token is no longer valid."""

    id: str


class CaseSeen(Struct, frozen=True, tag_field="soort", tag="gezien"):
    """Somebody looked at what stands in a case; about the store, so that it outlives the case."""

    case: str


Event: TypeAlias = (
    Opened
    | FactSaid
    | AnswerKept
    | ChoiceMade
    | DocumentMade
    | PromiseMade
    | DateDone
    | FactCorrected
    | CaseShared
    | HandedOver
    | CaseClosed
    | CaseReopened
    | CaseErased
    | StoreBegun
    | RuleBaseKept
    | FiguresTold
    | ClockSetRight
    | PersonNamed
    | PersonGone
    | TokenGiven
    | TokenTaken
    | CaseSeen
)

Said: TypeAlias = FactSaid | AnswerKept | ChoiceMade | DocumentMade | PromiseMade | DateDone
"""What an AD adds to an open case."""


class KeptEvent(Struct, frozen=True):
    """An event as the store has it: its number in the chain, when, and the code of who did it.

    `request` marks the request of a program that added it, so that the same request, when it is
    sent again, is known.
    """

    number: int
    at: datetime
    by: str
    event: Event
    request: str = ""


def kind_of(event: Event) -> str:
    """The word by which the store knows the kind of an event."""
    return str(type(event).__struct_config__.tag)

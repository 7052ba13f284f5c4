"""The people of an office and their tokens, as the events say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.office.roles import Role
from adwijzer.store.cases.events import (
    KeptEvent,
    PersonGone,
    PersonNamed,
    TokenGiven,
    TokenTaken,
)


class Person(Struct, frozen=True):
    """Somebody who works here; `since` is when they were first named, or named again after they
    were gone.

    `name` is the keyed hash of the name under which they sign in.
    """

    code: str
    roles: frozenset[Role]
    name: str
    since: datetime


class Token(Struct, frozen=True):
    """A token for the API, by its id: of a person, or of a system with roles of its own."""

    id: str
    code: str
    hash: str
    until: date
    given: datetime
    roles: frozenset[Role] = frozenset()

    @property
    def is_of_system(self) -> bool:
        """Whether it is of no person."""
        return bool(self.roles)


class People(Struct, frozen=True):
    """Everybody who works here now, by code, and every token that was not taken back, by hash."""

    persons: Mapping[str, Person]
    tokens: Mapping[str, Token]

    def signing_in(self, name: str) -> Person | None:
        """The person who signs in under a name, by its keyed hash."""
        return next((each for each in self.persons.values() if each.name == name), None)

    def in_role(self, role: Role) -> list[Person]:
        """Who has a role."""
        return [each for each in self.persons.values() if role in each.roles]


def people_of(events: Iterable[KeptEvent]) -> People:
    """The people and tokens after these events."""
    persons: dict[str, Person] = {}
    tokens: dict[str, Token] = {}
    for kept in events:
        match kept.event:
            case PersonNamed(code=code, roles=roles, name=name):
                known = persons.get(code)
                now = Person(code, roles_of(roles), name, kept.at)
                persons[code] = now if known is None else replace(now, since=known.since)
            case PersonGone(code=code):
                persons.pop(code, None)
                tokens = {h: t for h, t in tokens.items() if t.code != code or t.is_of_system}
            case TokenGiven(id=number, code=code, hash=hashed, until=until, roles=roles):
                tokens[hashed] = Token(number, code, hashed, until, kept.at, roles_of(roles))
            case TokenTaken(id=number):
                tokens = {h: t for h, t in tokens.items() if t.id != number}
            case _:
                pass
    return People(persons, tokens)


def roles_of(words: Iterable[str]) -> frozenset[Role]:
    """The roles that these words name; what an earlier program knew and this one not is none."""
    known = {role.value: role for role in Role}
    return frozenset(known[word] for word in words if word in known)

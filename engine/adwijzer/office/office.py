"""An office that is open: who works there, who asks something, and what was seen.

One object serves all requests of a process. What the events say of people is worked out once, and
again only when there is a newer one.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime

from sqlalchemy import Engine

from adwijzer.office.people import People, Person, Token, people_of
from adwijzer.office.roles import Role
from adwijzer.store.cases.database import DATABASE, Absent
from adwijzer.store.cases.events import (
    Event,
    KeptEvent,
    PersonGone,
    PersonNamed,
    TokenGiven,
    TokenTaken,
)
from adwijzer.store.cases.office import PEOPLE, keep_office_events, newest, office_events
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.faults import reported
from adwijzer.store.moments import DUTCH_TIME
from adwijzer.store.sessions import (
    Lifetime,
    begin_session,
    end_at_provider,
    end_session,
    end_sessions_of,
    session_of,
)
from adwijzer.text.codes import require_code
from adwijzer.text.diagnostics import InputError

TOKEN_MARK = "adw_"  # noqa: S105 - no password, but how a token is recognised
_LONGEST_NAME = 300


class Office:
    """An office that is open. Made by `open_office`."""

    def __init__(self, store: CaseStore, lifetime: Lifetime) -> None:
        self.store = store
        self.lifetime = lifetime
        self._key = b"" if store.keys is None else store.keys.store_key().key
        self._known: tuple[int, People] = (-1, People({}, {}))
        self._turn = threading.Lock()

    # --- people -----------------------------------------------------------------------------------

    def people(self) -> People:
        """Who works here, and the tokens there are."""
        last = newest(self.store, PEOPLE)
        with self._turn:
            if self._known[0] != last:
                self._known = last, people_of(office_events(self.store, PEOPLE))
            return self._known[1]

    def name_person(
        self,
        code: str,
        sign_in: str | None,
        roles: Collection[Role],
        by: str,
        *,
        allowed: Collection[str] = (),
    ) -> bool:
        """Let somebody work here, or give who does other roles or another name to sign in with.

        Args:
            code: by which they are known here; as an AD, it is that of their cases.
            sign_in: the name by which the provider knows them; None keeps that of before.
            roles: all that they have from now on.
            by: the code of who does this.
            allowed: codes that someone said are no number of a person.
        Returns:
            Whether they are new.
        Raises:
            InputError: the code is none, the name is missing or that of someone else, no roles, or
                nobody would be left to look after the office.
        """
        code = require_code(code, "van de persoon", allowed=allowed)
        if not roles:
            raise InputError.of("een persoon heeft minstens één rol", f"kies uit: {_ROLES}")
        name = None if sign_in is None else self._hashed_name(sign_in)
        new = False

        def named(events: list[KeptEvent]) -> Iterator[Event]:
            nonlocal new
            there = people_of(events)
            known = there.persons.get(code)
            new = known is None
            kept = name or (known.name if known else None)
            if kept is None:
                raise InputError.of(
                    "de naam waarmee deze persoon zich aanmeldt ontbreekt",
                    "geef die met --aanmeldnaam; alleen een afdruk ervan wordt bewaard",
                )
            other = there.signing_in(kept)
            if other is not None and other.code != code:
                raise InputError.of(
                    "met deze naam meldt al iemand anders zich aan",
                    "haal die eerst weg, of geef een andere naam",
                )
            if any(token.is_of_system and token.code == code for token in there.tokens.values()):
                raise InputError.of("dit is de code van een systeem", "kies een andere code")
            if known is not None and Role.BEHEER not in roles:
                _require_other(there, known)
            words = tuple(role.value for role in Role if role in roles)
            yield PersonNamed(code, words, kept)

        keep_office_events(self.store, named, by)
        return new

    def remove_person(self, code: str, by: str) -> None:
        """Let somebody no longer work here: their sessions end at once, and their tokens too.

        Raises:
            InputError: they do not work here, or nobody else looks after the office.
        """

        def gone(events: list[KeptEvent]) -> Iterator[Event]:
            there = people_of(events)
            if code not in there.persons:
                raise InputError.of(
                    "deze persoon werkt hier niet", "`advise web people list` noemt wie wel"
                )
            _require_other(there, there.persons[code])
            yield PersonGone(code)

        keep_office_events(self.store, gone, by)
        if self.store.engine is not None:
            end_sessions_of(self.store.engine, code)

    # --- tokens -----------------------------------------------------------------------------------

    def give_token(
        self,
        code: str,
        until: date,
        by: str,
        roles: Collection[Role] = (),
        *,
        allowed: Collection[str] = (),
    ) -> tuple[str, str]:
        """A new token for the API; it is told once and kept nowhere.

        Args:
            code: of a person, or the one that a system gets.
            until: its last day.
            by: the code of who does this.
            roles: of a system; a person has their own.
            allowed: codes that someone said are no number of a person.
        Returns:
            Its id, and the token.
        Raises:
            InputError: no such person, the code of a system is that of a person, or a day that was.
        """
        code = require_code(code, "van de persoon of het systeem", allowed=allowed)
        if until < today():
            raise InputError.of("de laatste dag van dit toegangswoord is al voorbij")
        word = TOKEN_MARK + secrets.token_urlsafe(32)
        number = secrets.token_hex(4)

        def given(events: list[KeptEvent]) -> Iterator[Event]:
            there = people_of(events)
            if not roles and code not in there.persons:
                raise InputError.of(
                    "deze persoon werkt hier niet",
                    "voeg die toe met `advise web people add`, of geef --systeem voor een systeem",
                )
            if roles and code in there.persons:
                raise InputError.of(
                    "dit is de code van een persoon", "geef het systeem een eigen code"
                )
            words = tuple(role.value for role in Role if role in roles)
            yield TokenGiven(number, code, hashed(word), until, words)

        keep_office_events(self.store, given, by)
        return number, word

    def take_token(self, number: str, by: str) -> None:
        """Take a token back; it is no longer valid.

        Raises:
            InputError: there is no such token.
        """

        def taken(events: list[KeptEvent]) -> Iterator[Event]:
            if all(each.id != number for each in people_of(events).tokens.values()):
                raise InputError.of(
                    "dit toegangswoord is er niet",
                    "`advise web people list` noemt ze met hun nummer",
                )
            yield TokenTaken(number)

        keep_office_events(self.store, taken, by)

    def by_token(self, word: str) -> tuple[str, frozenset[Role]] | None:
        """Whose token this is, and in which roles; None when it is not valid."""
        if not word.startswith(TOKEN_MARK):
            return None
        people = self.people()
        token = people.tokens.get(hashed(word))
        if token is None or token.until < today():
            return None
        return holder(people, token)

    def has_case(self, ad: str, case: str) -> bool:
        """Whether a case is an AD's own or shared with them."""
        keys = self.store.keys
        return keys is not None and any(entry.ad == ad for entry in keys.entries_of([case]))

    # --- signing in -------------------------------------------------------------------------------

    def by_name(self, sign_in: str) -> Person | None:
        """Who signs in under a name; None when they do not work here."""
        return self.people().signing_in(self._hashed_name(sign_in))

    def begin_session(self, person: Person, subject: str, at_provider: str) -> str:
        """A session of a person who signed in; its cookie, which is kept nowhere.

        Args:
            person: who signed in.
            subject: what the provider calls them.
            at_provider: what it calls their session there; empty when it does not say.
        """
        word = secrets.token_urlsafe(32)
        begin_session(
            self._engine, hashed(word), person.code, hashed(subject), hashed(at_provider),
            self.lifetime,
        )  # fmt: skip
        return word

    def by_session(self, word: str) -> Person | None:
        """Whose session this is; None when it is over, or they no longer work here."""
        if not word or self.store.engine is None:
            return None
        with reported(self.store.place.shown, DATABASE):
            found = session_of(self.store.engine, hashed(word), self.lifetime)
        person = None if found is None else self.people().persons.get(found.code)
        if found is None or person is None or found.begun < person.since:
            return None
        return person

    def end_session(self, word: str) -> None:
        """End a session."""
        end_session(self._engine, hashed(word))

    def end_at_provider(self, subject: str | None, at_provider: str | None) -> None:
        """End what the provider says is over."""
        end_at_provider(
            self._engine,
            None if subject is None else hashed(subject),
            None if at_provider is None else hashed(at_provider),
        )

    def derived_key(self, purpose: str) -> bytes:
        """A key for one purpose, which every process of this office has alike."""
        return hmac.new(self._key, purpose.encode(), hashlib.sha256).digest()

    @property
    def _engine(self) -> Engine:
        if self.store.engine is None:
            raise ValueError("an office that is not there cannot be used")
        return self.store.engine

    def _hashed_name(self, sign_in: str) -> str:
        """A name to sign in with, as it is kept: nobody can find it back without the keys."""
        name = sign_in.strip()
        if "@" in name:  # an address is written in small letters or capitals, a number is not
            name = name.casefold()
        if not name or len(name) > _LONGEST_NAME or not name.isprintable():
            raise InputError.of(
                "dit is geen naam om mee aan te melden",
                "geef de naam, het e-mailadres of het nummer waaronder de aanbieder iemand kent",
            )
        return hmac.new(self.derived_key("aanmeldnaam"), name.encode(), hashlib.sha256).hexdigest()


def holder(people: People, token: Token) -> tuple[str, frozenset[Role]] | None:
    """Who may use a token, and in which roles; None when that person is gone."""
    if token.is_of_system:
        return token.code, token.roles
    person = people.persons.get(token.code)
    return None if person is None else (person.code, person.roles)


def hashed(word: str) -> str:
    """What is kept of a word that was drawn: long and random, so it needs no salt."""
    return hashlib.sha256(word.encode()).hexdigest()


def today() -> date:
    """The day in the Netherlands."""
    return datetime.now(DUTCH_TIME).date()


def roles_in(words: Iterable[str]) -> frozenset[Role]:
    """The roles that somebody names.

    Raises:
        InputError: one of them is none.
    """
    known = {role.value: role for role in Role}
    words = [*words]
    if wrong := [word for word in words if word not in known]:
        raise InputError.of(f"`{wrong[0]}` is geen rol", f"kies uit: {_ROLES}")
    return frozenset(known[word] for word in words)


@contextmanager
def open_office(
    database: str | None = None,
    keys: str | None = None,
    *,
    absent: Absent = "make",
    lifetime: Lifetime | None = None,
) -> Iterator[Office]:
    """Open the office that a database is of; see `open_cases`."""
    with open_cases(database, keys, absent=absent) as store:
        yield Office(store, lifetime or Lifetime())


def _require_other(there: People, person: Person) -> None:
    """Keep somebody who looks after the office.

    Raises:
        InputError: this person is the only one.
    """
    if Role.BEHEER in person.roles and len(there.in_role(Role.BEHEER)) == 1:
        raise InputError.of(
            "dit is de enige met de rol beheer",
            "geef eerst iemand anders die rol; er is niets veranderd",
        )


_ROLES = ", ".join(Role)

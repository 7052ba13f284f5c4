"""The cases in a database: an append-only history of each, in one chain, encrypted.

Writers take turns as they do in the register. What is kept is read back over another connection.
A change of the database comes first and its effect on the keys second, so that a program that is
killed in between loses nothing: the next one that opens the store does the second part.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection, Engine, insert, select

from adwijzer.language.folder import Folder
from adwijzer.store.cases.chain import Head, Link
from adwijzer.store.cases.contents import (
    folder_of,
    new_event,
    numbered,
    opened,
    packed_folder,
)
from adwijzer.store.cases.database import (
    DATABASE,
    Absent,
    begin,
    engine_to_open,
    has_begun,
    no_cases,
    require_belonging,
)
from adwijzer.store.cases.events import (
    Carrier,
    CaseClosed,
    CaseErased,
    CaseReopened,
    CaseShared,
    ClockSetRight,
    Event,
    FactCorrected,
    FiguresTold,
    HandedOver,
    KeptEvent,
    Opened,
    RuleBaseKept,
    Said,
)
from adwijzer.store.cases.figures import told_figures
from adwijzer.store.cases.heads import CaseHeads
from adwijzer.store.cases.journal import (
    NewEvent,
    add,
    append,
    checkpoint,
    end_of_chain,
    last_of_cases,
    links,
    moment_read,
    of_case,
    require_there,
)
from adwijzer.store.cases.keys import Entry, Keys, find_keys, open_keys
from adwijzer.store.cases.ownership import catch_up, require_giving
from adwijzer.store.cases.references import CaseRef, references
from adwijzer.store.cases.refusals import (
    changed_meanwhile,
    code_taken,
    erased_meanwhile,
    no_case,
    no_key,
    require_fitting,
)
from adwijzer.store.cases.snapshots import drop_snapshots, kept_snapshots, replace_snapshots
from adwijzer.store.cases.state import said_in, without_struck
from adwijzer.store.clock import TOLERANCE, ClockAhead, ahead, server_time
from adwijzer.store.connection import reading, writing
from adwijzer.store.faults import reported
from adwijzer.store.locks import distrust, require_locks
from adwijzer.store.moments import dutch_moment
from adwijzer.store.place import RegisterAddress, find
from adwijzer.store.schema import RULE_BASES
from adwijzer.text.codes import require_code
from adwijzer.text.diagnostics import InputError, MachineError


class CaseStore:
    """A store of cases that is open. Made by `open_cases`."""

    def __init__(self, engine: Engine | None, place: RegisterAddress, keys: Keys | None) -> None:
        self.engine = engine  # None: there is nothing yet
        self.keys = keys
        self.place = place
        self.heads: CaseHeads | None = None  # of a server, which asks over and over

    # --- reading ----------------------------------------------------------------------------------

    def cases(self, ad: str | None = None) -> list[CaseRef]:
        """Every case, or those that are of an AD or shared with them, in the order of codes."""
        if self.engine is None or self.keys is None:
            return []
        entries = self.keys.entries() if ad is None else self.keys.entries_with(ad)
        if self.heads is not None:
            return references(entries, self.heads.last(self.engine), ad)
        mine = None if ad is None else [*dict.fromkeys(entry.case for entry in entries)]
        with reading(self.engine) as connection:
            return references(entries, last_of_cases(connection, mine), ad)

    def case(self, code: str, ad: str) -> CaseRef:
        """The case that an AD has under a code, their own or one that is shared with them.

        Raises:
            InputError: there is none.
        """
        entry = None if self.keys is None else self.keys.entry(code, ad)
        if entry is None:
            raise no_case()
        return self.with_id(entry.case, ad)

    def with_id(self, case: str, ad: str) -> CaseRef:
        """The case with an id, when it is an AD's own or shared with them.

        Raises:
            InputError: there is none.
        """
        if self.engine is not None and self.keys is not None:
            entries = self.keys.entries_of([case])
            if any(entry.ad == ad for entry in entries):
                with reading(self.engine) as connection:
                    last = last_of_cases(connection, [case])
                if found := references(entries, last, ad):
                    return found[0]
        raise no_case()

    def events(self, case: CaseRef, *, struck: bool = False) -> list[KeptEvent]:
        """What happened in a case, the oldest first.

        Args:
            case: the case.
            struck: also the values that were corrected; only to decide again, never to show.
        Raises:
            MachineError: an event was changed, or there is no key.
        """
        engine, keys = self._there()
        key = keys.keys([case.id]).get(case.id)
        if key is None:
            raise no_key(keys)
        with reading(engine) as connection:
            found = [opened(link, key) for link in links(connection, of_case(case.id))]
        return found if struck else without_struck(found)

    def rule_base(self, sha256: str) -> Folder | None:
        """The files of a rule base that was kept; None when it was not."""
        if self.engine is None:
            return None
        query = select(RULE_BASES.c.inhoud).where(RULE_BASES.c.sha256 == sha256)
        with reading(self.engine) as connection:
            packed = connection.execute(query).scalar()
        return None if packed is None else folder_of(packed)

    def doubts(self) -> list[str]:
        """What a reader should know before trusting the store, in Dutch."""
        try:
            found = self.clock()
            doubts = [] if found is None else [found.words("de laatste gebeurtenis")]
        except MachineError as error:  # the newest event was changed
            doubts = [str(each) for each in error.diagnostics]
        file = self.place.file
        if file is not None and (reason := distrust(file.parent)) is not None:
            doubts.append(f"{self.place.shown}: {reason}")
        return doubts

    def clock(self) -> ClockAhead | None:
        """How far the newest event lies ahead of the clock; None when it does not."""
        if self.engine is None:
            return None
        with reading(self.engine) as connection:
            return ahead(end_of_chain(connection).at, server_time(connection))

    def head(self) -> Head | None:
        """The end of the chain; None when there are no events."""
        if self.engine is None:
            return None
        with reading(self.engine) as connection:
            end = end_of_chain(connection)
        return Head(end.number, end.hash) if end.number else None

    # --- adding -----------------------------------------------------------------------------------

    def open(
        self,
        code: str,
        ad: str,
        events: Sequence[Said] = (),
        by: str | None = None,
        *,
        allowed: Collection[str] = (),
        request: str = "",
    ) -> CaseRef:
        """Open a case, with what is known of it already.

        Args:
            code: chosen by the AD, who has no other case with it.
            ad: whose case it is.
            events: what happened in it, in order.
            by: who opens it; the AD when nobody is named.
            allowed: codes that someone said are no number of a person.
            request: the mark of the request that asks it, which its events get.
        Raises:
            InputError: the code is none.
            CaseConflictError: the AD has a case with it.
        """
        return self.open_many([(code, ad, events)], by, allowed=allowed, request=request)[0]

    def open_many(
        self,
        cases: Sequence[tuple[str, str, Sequence[Said]]],
        by: str | None = None,
        *,
        allowed: Collection[str] = (),
        more: Sequence[tuple[CaseRef, Sequence[Said]]] = (),
        request: str = "",
    ) -> list[CaseRef]:
        """Open many cases and add to others as they were read, all or nothing; see `open`."""
        engine, keys = self._there()
        codes = [
            (
                require_code(code, "van de zaak", names=False, allowed=allowed),
                require_code(ad, "van de AD", allowed=allowed),
            )
            for code, ad, _ in cases
        ]
        if len(set(codes)) < len(codes):
            raise InputError.of(
                "een code van een zaak staat er twee keer", "geef elke zaak een eigen code"
            )
        with self._writing(engine) as connection:
            never_opened = self._require_free(connection, codes)
            entries = [Entry(ad, code, secrets.token_hex(16), own=True) for code, ad in codes]
            made = keys.add(entries, never_opened)
            new: list[NewEvent] = []
            for entry, (_, _, said) in zip(entries, cases, strict=True):
                who = by or entry.ad
                new += [
                    new_event(event, who, made[entry.case], entry.case, request)
                    for event in (Opened(entry.code, entry.ad), *said)
                ]
            known = keys.keys([case.id for case, _ in more])
            for case, said in more:
                if case.id not in known:
                    raise erased_meanwhile()
                if last_of_cases(connection, [case.id])[case.id][0] != case.last:
                    raise changed_meanwhile()
                key, who = known[case.id], by or case.ad
                new += [new_event(each, who, key, case.id, request) for each in said]
            added = add(connection, self.place.shown, new)
        self._read_back(added)
        last = {link.case: link for link in added}
        return [
            CaseRef(
                entry.case,
                entry.code,
                entry.ad,
                last[entry.case].number,
                moment_read(last[entry.case].at),
            )
            for entry in entries
        ]

    def append(
        self,
        case: CaseRef,
        events: Sequence[Said | CaseClosed | CaseReopened],
        by: str,
        *,
        seen: int | None = None,
        request: str = "",
    ) -> list[KeptEvent]:
        """Add what happened in a case, all of it or nothing.

        Args:
            case: the case.
            events: in order.
            by: the code of who does it.
            seen: the number of the newest event that this builds on; a newer one is refused.
            request: the mark of the request that asks it, which the events get.
        Raises:
            InputError: the case is closed, was erased, or changed in between.
        """
        return self._add(case, events, by, seen=seen, request=request)

    def close(self, case: CaseRef, by: str) -> KeptEvent:
        """Close a case; nothing is added to it until it is opened again."""
        return self._add(case, [CaseClosed()], by)[0]

    def reopen(self, case: CaseRef, by: str) -> KeptEvent:
        """Go on with a case that was closed."""
        return self._add(case, [CaseReopened()], by)[0]

    def transfer(
        self,
        case: CaseRef,
        to: str,
        by: str,
        *,
        allowed: Collection[str] = (),
        seen: int | None = None,
    ) -> KeptEvent:
        """Make a case one of another AD; the code stays. For `seen` see `append`.

        Raises:
            InputError: it is theirs already, or they have another case with this code.
        """
        return self._give(case, HandedOver(to), by, allowed, seen)

    def share(
        self,
        case: CaseRef,
        ad: str,
        by: str,
        *,
        allowed: Collection[str] = (),
        seen: int | None = None,
        request: str = "",
    ) -> KeptEvent:
        """Let another AD work in a case too, under the same code; see `append`.

        Raises:
            InputError: they can already, or have another case with this code.
        """
        return self._give(case, CaseShared(ad), by, allowed, seen, request)

    def correct(
        self,
        case: CaseRef,
        where: Carrier,
        fact: str,
        by: str,
        *,
        brought: Sequence[str] = (),
        seen: int | None = None,
        request: str = "",
    ) -> FactCorrected:
        """Strike every value of a fact: it was wrong, and is never shown again.

        `brought` are the facts that other decisions may have got because of it.
        Raises:
            InputError: nothing was said about this fact.
        """

        def struck(events: list[KeptEvent]) -> Iterator[Event]:
            yield FactCorrected(where, fact, said_in(events, where, fact), tuple(brought))

        event = self._add(case, struck, by, seen=seen, drop_snapshot=True, request=request)[0].event
        assert isinstance(event, FactCorrected)  # noqa: S101 - what was just added
        return event

    def keep_rule_base(self, folder: Folder, version: str, by: str) -> None:
        """Keep the files of a rule base; nothing happens when it is there already."""
        engine, keys = self._there()
        sha256 = folder.sha256
        if self.rule_base(sha256) is not None:
            return
        with self._writing(engine) as connection:
            there = select(RULE_BASES.c.sha256).where(RULE_BASES.c.sha256 == sha256)
            if connection.execute(there).first() is not None:
                return
            packed = packed_folder(folder)
            event = RuleBaseKept(version, sha256, hashlib.sha256(packed).hexdigest())
            added = add(
                connection, self.place.shown, [new_event(event, by, keys.store_key().key, None)]
            )
            row = {
                "sha256": sha256,
                "inhoud": packed,
                "gebeurtenis": added[0].number,
            }
            connection.execute(insert(RULE_BASES), [row])
        self._read_back(added)

    def tell_figures(self, figures: Sequence[FiguresTold]) -> list[FiguresTold]:
        """What was told of every period; of one that was not told before, what is told now."""
        engine, keys = self._there()
        key = keys.store_key().key
        with reading(engine) as connection:
            told = told_figures(connection, key)
        if all(each.period in told for each in figures):
            return [*told.values()]
        with self._writing(engine) as connection:
            told = told_figures(connection, key)
            new = [each for each in figures if each.period not in told]
            events = [new_event(each, "", key, None) for each in new]
            added = add(connection, self.place.shown, events)
        self._read_back(added)
        return [*told.values(), *new]

    def erase(self, cases: Sequence[CaseRef], by: str) -> None:
        """Destroy the keys of cases and take their codes away; nobody can read them any more."""
        engine, keys = self._there()
        with self._writing(engine) as connection:
            ids = [case.id for case in cases]
            there = {entry.case for entry in keys.entries_of(ids)}
            if len(there) < len(set(ids)):
                raise erased_meanwhile()
            key = keys.store_key().key
            new = [new_event(CaseErased(), by, key, case) for case in dict.fromkeys(ids)]
            added = add(connection, self.place.shown, new)
            drop_snapshots(connection, ids)
        self._read_back(added)
        self.catch_up(ids)
        with engine.connect() as connection:
            checkpoint(connection, self.place.shown)

    def set_clock_right(self, shown: datetime, by: str) -> ClockAhead:
        """Keep that what lies ahead of the clock happened no later than now.

        Args:
            shown: the time that an administrator sees: a wrong clock sets nothing right.
            by: the code of the administrator.
        Returns:
            How far the newest event was ahead.
        Raises:
            InputError: the clock shows another time, or nothing lies ahead of it.
        """
        engine, keys = self._there()
        with self._writing(engine) as connection:
            now, end = server_time(connection), end_of_chain(connection)
            if abs(now - shown) > TOLERANCE:
                raise InputError.of(
                    f"de klok staat op {dutch_moment(now)}, en dat is niet de tijd die je opgeeft",
                    "zet eerst de klok zelf goed; er is niets veranderd",
                )
            found = ahead(end.at, now)
            if found is None:
                raise InputError.of(
                    "geen gebeurtenis ligt voor op de klok", "er is niets goed te zetten"
                )
            event = new_event(ClockSetRight(), by, keys.store_key().key, None)
            added = append(connection, end, now, [event])
        self._read_back(added)
        return found

    # --- snapshots --------------------------------------------------------------------------------

    def snapshots(
        self, ad: str | None = None, refs: Sequence[CaseRef] | None = None
    ) -> list[tuple[CaseRef, bytes | None]]:
        """The cases of an AD, or all, each with what was kept of it; `refs` are they, if known."""
        if self.engine is None or self.keys is None:
            return []
        refs = self.cases(ad) if refs is None else refs
        keys = self.keys.keys(None if ad is None else [ref.id for ref in refs])
        found = kept_snapshots(self.engine, keys, refs)
        return [(ref, found.get(ref.id)) for ref in refs]

    def keep_snapshots(self, snapshots: Mapping[CaseRef, bytes]) -> None:
        """Keep what was worked out from cases as they were at the newest event of each."""
        if not snapshots:
            return
        engine, keys = self._there()
        known = keys.keys([case.id for case in snapshots])
        with reported(self.place.shown, DATABASE), self._writing(engine) as connection:
            replace_snapshots(connection, known, snapshots)

    # --- inside -----------------------------------------------------------------------------------

    def _there(self) -> tuple[Engine, Keys]:
        if self.engine is None or self.keys is None:
            raise ValueError("a store that is not there cannot be used")
        return self.engine, self.keys

    @contextmanager
    def _writing(self, engine: Engine) -> Iterator[Connection]:
        if self.place.file is not None:
            require_locks(self.place.file.parent, self.place.shown)
        with writing(engine) as connection:
            yield connection

    def _require_free(self, connection: Connection, codes: Iterable[tuple[str, str]]) -> list[str]:
        """The ids under these codes that were never opened.

        Raises:
            InputError: a code is that of a case.
        """
        _, keys = self._there()
        left = []
        for entry in keys.entries_under((ad, code) for code, ad in codes):
            if last_of_cases(connection, [entry.case]):
                raise code_taken()
            left.append(entry.case)
        return left

    def _add(
        self,
        case: CaseRef,
        events: Sequence[Event] | Callable[[list[KeptEvent]], Iterable[Event]],
        by: str,
        *,
        seen: int | None = None,
        drop_snapshot: bool = False,
        request: str = "",
    ) -> list[KeptEvent]:
        engine, keys = self._there()
        with self._writing(engine) as connection:
            key = keys.keys([case.id]).get(case.id)
            chain = links(connection, of_case(case.id))
            if key is None or any(link.kind == "gewist" for link in chain):
                raise erased_meanwhile()
            there = [opened(link, key) for link in chain]
            if seen is not None and there[-1].number != seen:
                raise changed_meanwhile()
            new = list(events(there) if callable(events) else events)
            require_fitting(there, new)
            new = numbered(new, end_of_chain(connection).number + 1)
            sealed = [new_event(event, by, key, case.id, request) for event in new]
            added = add(connection, self.place.shown, sealed)
            if drop_snapshot:
                drop_snapshots(connection, [case.id])
        self._read_back(added)
        return [
            KeptEvent(link.number, moment_read(link.at), by, event, request)
            for link, event in zip(added, new, strict=True)
        ]

    def _give(
        self,
        case: CaseRef,
        event: HandedOver | CaseShared,
        by: str,
        allowed: Collection[str],
        seen: int | None,
        request: str = "",
    ) -> KeptEvent:
        _, keys = self._there()
        event = replace(event, ad=require_code(event.ad, "van de andere AD", allowed=allowed))

        def giving(_events: list[KeptEvent]) -> Iterator[Event]:
            require_giving(keys, case, event)
            yield event

        added = self._add(case, giving, by, seen=seen, request=request)[0]
        self.catch_up()
        return added

    def catch_up(self, erased: Sequence[str] = ()) -> None:
        """Bring the keys up to date with whose a case is; see `ownership.catch_up`."""
        if self.heads is None or erased:
            catch_up(*self._there(), erased)
        else:
            self.heads.catch_up(*self._there())

    def _read_back(self, added: Sequence[Link]) -> None:
        """See over another connection that what was kept is there."""
        with reading(self._there()[0]) as connection:
            require_there(connection, added, self.place.shown)


@contextmanager
def open_cases(
    url: str | None = None, keys: str | None = None, *, absent: Absent = "refuse"
) -> Iterator[CaseStore]:
    """Open a store of cases; its tables are brought up to date when they are older.

    Args:
        url: a file, or the address of an SQLite or PostgreSQL database; None is the database in
            the user's own data folder.
        keys: where the keys are; None is what `ADWIJZER_SLEUTELS` says, else a file beside the
            database.
        absent: what to do when there is none: refuse, make it, or act as if it were empty.
    Raises:
        InputError: no such address, no cases there, or a database of something else.
        MachineError: the database or the keys are locked, damaged, newer than this program, not to
            be reached, not there, or may not be used. Nothing was changed.
    """
    place = find(url)
    with reported(place.shown, DATABASE):
        key_place = find_keys(place, keys) if absent == "make" else None
        engine = engine_to_open(place, absent)
        if engine is None:
            yield CaseStore(None, place, None)
            return
        begun = has_begun(engine)
        if not begun and absent != "make":
            if absent == "refuse":
                raise no_cases(place)
            yield CaseStore(None, place, None)
            return
        key_place = key_place or find_keys(place, keys)
        with open_keys(key_place, absent="refuse" if begun else "make") as opened_keys:
            store = CaseStore(engine, place, opened_keys)
            key = opened_keys.store_key()
            if not begun:
                begin(engine, place, key)
            require_belonging(engine, key, key_place)
            store.catch_up()
            yield store

"""Whether the store is what the program wrote: every event, and every table beside them.

The chain finds what was changed, left out, added or moved; the keys find what was written by
someone who has none; and what stands twice, such as whose a case is, must be the same in both
places. Two things nobody can see from the store alone: that its end was cut off, and that someone
who has the keys wrote all of it anew. A head that was kept elsewhere shows both.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, column, select, table, text

from adwijzer.store.cases.chain import FIRST, Head, Link
from adwijzer.store.cases.cipher import WrongKeyError, decrypt, unseal
from adwijzer.store.cases.contents import key_for, opened
from adwijzer.store.cases.events import (
    CaseErased,
    CaseShared,
    Event,
    HandedOver,
    Opened,
    RuleBaseKept,
    StoreBegun,
)
from adwijzer.store.cases.journal import every_link, last_of_cases, moment_read, read_anything
from adwijzer.store.cases.keys import Entry, Keys, StoreKey, is_beside
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.cases.snapshots import snapshot_place
from adwijzer.store.cases.store import CaseStore
from adwijzer.store.connection import reading
from adwijzer.text.diagnostics import MachineError

_TELLING = ("begin", "regelbank", "geopend", "overgedragen", "gedeeld", "gewist")
"""Kinds that say something that stands elsewhere too."""
MOST = 50
"""Findings that are told one by one."""


class Anomaly(Struct, frozen=True):
    """What is wrong, in Dutch; with the event and the case where it is about one."""

    text: str
    number: int | None = None
    case: str | None = None

    def __str__(self) -> str:
        return self.text


class Verification(Struct, frozen=True):
    """What was looked at, the end of the chain, and everything that is wrong."""

    events: int
    cases: int
    head: Head | None
    findings: tuple[Anomaly, ...]


def verify(store: CaseStore, case: CaseRef | None = None, head: Head | None = None) -> Verification:
    """Look at the whole store.

    Args:
        store: open.
        case: tell only what is wrong with this case, or with the chain that it is in.
        head: the end of the chain at some earlier moment, kept elsewhere.
    """
    if store.engine is None or store.keys is None:
        gone = [] if head is None else [Anomaly("er is geen enkele gebeurtenis", head.number)]
        return Verification(0, 0, None, tuple(gone))
    with reading(store.engine) as connection:
        read_anything(connection)
        check = _Check(connection, store.keys)
        check.run(head)
        findings = [each for each in check.findings if case is None or each.case in (None, case.id)]
        cases = len(check.opened_at) if case is None else 1
        if len(findings) > MOST:
            more = Anomaly(f"en nog {len(findings) - MOST} bevindingen")
            findings = [*findings[:MOST], more]
        return Verification(check.events, cases, check.head, tuple(findings))


class _Check:
    def __init__(self, connection: Connection, keys: Keys) -> None:
        self.connection = connection
        self.findings: list[Anomaly] = []
        self.events = 0
        self.head: Head | None = None
        self.opened_at: dict[str, int] = {}
        self._store: StoreKey = keys.store_key()
        self._keys = keys.keys()
        self._entries = keys.entries()
        self._codes = {entry.case: entry.code for entry in self._entries if entry.own}
        self._owners: dict[str, str] = {}
        self._said_codes: dict[str, str] = {}
        self._shared: dict[str, set[str]] = {}
        self._erased: dict[str, int] = {}
        self._rules: dict[str, tuple[int, str]] = {}
        self._suspects: list[Link] = []
        self._hashes: dict[str, int] = {}

    def run(self, head: Head | None) -> None:
        """Look at everything there is."""
        self._file()
        erased = {
            row[0]
            for row in self.connection.execute(
                select(_EVENTS.c.zaak).where(_EVENTS.c.soort == "gewist")
            )
        }
        self._chain(erased, head)
        self._told_apart()
        self._cases()
        self._index()
        self._rule_bases()
        self._snapshots()

    def report(self, text: str, number: int | None = None, case: str | None = None) -> None:
        self.findings.append(Anomaly(text, number, case))

    def _file(self) -> None:
        """Whether SQLite finds by its indexes what is in its tables."""
        if self.connection.dialect.name != "sqlite":
            return
        for each in (_EVENTS, _CASES, _RULE_BASES, _SNAPSHOTS):
            check = text("SELECT * FROM pragma_integrity_check(:name)")
            if self.connection.execute(check, {"name": each.name}).scalars().all() != ["ok"]:
                self.report(
                    f"het bestand zelf is beschadigd bij `{each.name}`: wat erin staat, wordt"
                    " misschien niet gevonden"
                )

    # --- the chain --------------------------------------------------------------------------------

    def _chain(self, erased: set[Any], head: Head | None) -> None:
        previous, number = FIRST, 0
        at_head: str | None = None
        with every_link(self.connection) as every:
            for link in every:
                self.events += 1
                gap = list(_gap(number, link.number))
                for missing in gap:
                    self.report(missing, number + 1)
                number = link.number
                if head is not None and link.number == head.number:
                    at_head = link.hash
                sound = _is_of_the_right_types(link) and link.is_sound
                if not sound:
                    self.findings.append(self._about(link, "is veranderd"))
                    self._suspects.append(link)
                elif link.previous != previous and not gap:
                    self.findings.append(
                        self._about(link, "volgt niet op de gebeurtenis die ervoor staat")
                    )
                    self._suspects.append(link)
                if sound:
                    self._content(link, erased)
                previous = link.hash
                self._hashes[str(link.hash)] = number
                self.head = Head(number, str(link.hash))
        if number == 0:
            self.report("er is geen enkele gebeurtenis")
        if head is not None and at_head is None and head.number > number:
            self.report(
                f"de keten is afgekapt: zij gaat tot {number}, en ging tot {head.number}",
                head.number,
            )
        elif head is not None and at_head != head.hash:
            self.report(
                f"gebeurtenis {head.number} heeft een andere hash dan jij bewaarde: de keten is tot"
                " daar opnieuw geschreven",
                head.number,
            )

    def _told_apart(self) -> None:
        """Say of a changed event that it was moved, where its hash still says from which place."""
        for link in self._suspects:
            if not isinstance(link.previous, str) or not _is_of_the_right_types(link):
                continue
            came_after = 0 if link.previous == FIRST else self._hashes.get(link.previous)
            if came_after is None or came_after + 1 == link.number:
                continue
            there = msgspec.structs.replace(link, number=came_after + 1)
            if there.is_sound:
                what = f"is verplaatst: zij was gebeurtenis {came_after + 1}"
                moved = self._about(link, what)
                self.findings = [
                    moved if each.number == link.number else each for each in self.findings
                ]

    def _content(self, link: Link, erased: set[Any]) -> None:
        if link.case is not None and link.kind != "gewist" and link.case in erased:
            self._of_erased(link, link.case)
            return
        if link.kind == "geopend" and link.case is not None:
            if link.case in self.opened_at:
                self.findings.append(self._about(link, "opent een zaak die al open was"))
            self.opened_at.setdefault(link.case, link.number)
        key = key_for(link, self._keys.get(link.case or ""), self._store)
        if key is None:
            self.findings.append(self._about(link, "kan niet gelezen worden: er is geen sleutel"))
            return
        try:
            if link.kind in _TELLING:
                self._take(link, opened(link, key).event)
            else:  # its kind is part of the place that it was sealed for
                decrypt(key, link.content, link.place)
        except (MachineError, WrongKeyError):
            self.findings.append(
                self._about(link, "is niet door dit programma geschreven, of de sleutel past niet")
            )
            return
        if link.case is not None and link.kind != "gewist" and link.case not in self.opened_at:
            self.findings.append(self._about(link, "is van een zaak die niet geopend werd"))
            self.opened_at[link.case] = link.number

    def _of_erased(self, link: Link, case: str) -> None:
        if case in self._erased:
            self.findings.append(self._about(link, "is van na het wissen van haar zaak"))
        elif link.kind == "geopend":
            self.opened_at.setdefault(case, link.number)
        elif case not in self.opened_at:
            self.findings.append(self._about(link, "is van een zaak die niet geopend werd"))

    def _take(self, link: Link, event: Event) -> None:
        case = link.case
        match event:
            case StoreBegun(store=store):
                if link.number != 1 or store != self._store.store:
                    self.findings.append(self._about(link, "is niet het begin van deze database"))
            case RuleBaseKept(sha256=sha256, stored=stored):
                self._rules[sha256] = link.number, stored
            case Opened(code=code, ad=ad) if case is not None:
                self._said_codes[case], self._owners[case] = code, ad
            case HandedOver(ad=ad) if case is not None:
                self._owners[case] = ad
                self._shared.get(case, set()).discard(ad)
            case CaseShared(ad=ad) if case is not None:
                self._shared.setdefault(case, set()).add(ad)
            case CaseErased() if case is not None:
                if case in self._erased:
                    self.findings.append(self._about(link, "wist een zaak die al gewist was"))
                self._erased[case] = link.number
            case _:
                pass

    # --- the other tables -------------------------------------------------------------------------

    def _cases(self) -> None:
        kept = {row[0]: row[1] for row in self.connection.execute(select(_CASES))}
        for case, number in self.opened_at.items():
            if case not in kept:
                self.report(f"de zaak van gebeurtenis {number} ontbreekt in `zaken`", number, case)
            elif kept[case] != number:
                self.report(
                    f"`zaken` zegt dat een zaak bij gebeurtenis {kept[case]} werd geopend, en dat"
                    f" was bij {number}",
                    number,
                    case,
                )
        for case in kept:
            if case not in self.opened_at:
                self.report("in `zaken` staat een zaak die nooit geopend werd", None, case)
        for case, number in self._erased.items():
            if case in self._keys:
                self.report(
                    f"de zaak die bij gebeurtenis {number} gewist werd, heeft nog een sleutel",
                    number,
                    case,
                )

    def _index(self) -> None:
        """The codes that stand with the keys must be those of the events."""
        should = {
            Entry(self._owners[case], code, case, own=True)
            for case, code in self._said_codes.items()
        } | {
            Entry(ad, self._said_codes[case], case, own=False)
            for case, ads in self._shared.items()
            for ad in ads
            if case in self._said_codes
        }
        there = {
            replace(entry, code=said) if said and is_beside(entry.code, said) else entry
            for entry in self._entries
            if entry.case in self.opened_at
            for said in [self._said_codes.get(entry.case)]
        }
        for entry in sorted(should ^ there):
            if entry.case in self._said_codes or entry.case in self._erased:
                what = "ontbreekt" if entry in should else "hoort er niet"
                self.report(
                    f"bij de sleutels {what} van wie zaak `{entry.code}` is: {entry.ad}",
                    self.opened_at.get(entry.case),
                    entry.case,
                )

    def _rule_bases(self) -> None:
        found: dict[Any, Any] = {}
        stored: dict[Any, str] = {}
        for sha256, content, number in self.connection.execute(select(_RULE_BASES)):
            found[sha256] = number
            stored[sha256] = hashlib.sha256(content).hexdigest() if type(content) is bytes else ""
        for sha256, (number, hashed) in self._rules.items():
            if sha256 not in found:
                self.report(f"de regelbank van gebeurtenis {number} ontbreekt", number)
            elif found[sha256] != number:
                self.report(f"de regelbank van gebeurtenis {number} is verplaatst", number)
            elif stored[sha256] != hashed:
                self.report(f"de regelbank van gebeurtenis {number} is veranderd", number)
        for sha256, number in found.items():
            if sha256 not in self._rules:
                self.report(f"in `regelbanken` staat een regelbank te veel, bij {number}")

    def _snapshots(self) -> None:
        last = last_of_cases(self.connection)
        for case, until, content in self.connection.execute(select(_SNAPSHOTS)):
            number = self.opened_at.get(case)
            if case in self._erased or case not in last:
                self.report("van een zaak die er niet is, staat er nog een beeld", number, case)
                continue
            try:
                if case in self._keys:
                    unseal(self._keys[case], content, snapshot_place(case, until))
            except (WrongKeyError, TypeError):
                self.report(
                    f"het beeld van zaak `{self._codes.get(case, '?')}` is veranderd; het wordt"
                    " vanzelf opnieuw gemaakt",
                    number,
                    case,
                )

    def _about(self, link: Link, what: str) -> Anomaly:
        code = self._codes.get(link.case) if isinstance(link.case, str) else None
        words = [f"zaak `{code}`"] if code is not None else []
        if isinstance(link.kind, str) and link.kind.isalpha():
            words.append(link.kind)
        with contextlib.suppress(TypeError, ValueError):
            words.append(f"{moment_read(link.at):%Y-%m-%d %H:%M:%S} UTC")
        return Anomaly(
            f"gebeurtenis {link.number} ({', '.join(words)}) {what}", link.number, link.case
        )


_EVENTS = table("gebeurtenissen", column("zaak"), column("soort"))
_CASES = table("zaken", column("zaak"), column("geopend"))
_RULE_BASES = table("regelbanken", column("sha256"), column("inhoud"), column("gebeurtenis"))
_SNAPSHOTS = table("zaakbeelden", column("zaak"), column("tot"), column("inhoud"))
"""The tables without types, so that whatever stands in them is read."""


def _gap(before: int, number: int) -> Iterator[str]:
    if number == before + 2:
        yield f"gebeurtenis {before + 1} ontbreekt"
    elif number > before + 2:
        yield f"gebeurtenissen {before + 1} tot en met {number - 1} ontbreken"


def _is_of_the_right_types(link: Link) -> bool:
    words: Iterable[object] = (link.at, link.kind, link.previous, link.hash)
    return (
        all(isinstance(word, str) for word in words)
        and isinstance(link.content, bytes)
        and (link.case is None or isinstance(link.case, str))
        and type(link.number) is int
    )

"""Anything that may happen in cases, in any order, against a simple model in memory.

The model is a list of events for each case. After every step the store has the same events, in the
same order, under the same codes, for the same ADs; the chain holds, and goes on from the head of
the step before. Another run of the program sees it too, and what a snapshot was of is what it says.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from msgspec import Struct
from sqlalchemy import Engine
from sqlalchemy import event as listening

from adwijzer.store.cases.chain import Head
from adwijzer.store.cases.copies import backup, restore
from adwijzer.store.cases.events import (
    CASE,
    STRUCK,
    AnswerKept,
    Carrier,
    CaseClosed,
    CaseReopened,
    CaseShared,
    ChoiceMade,
    DateDone,
    DocumentMade,
    Event,
    FactCorrected,
    FactSaid,
    HandedOver,
    Opened,
)
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.cases.state import state_of
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.text.diagnostics import InputError
from tests.store.cases import CONTACT, answer
from tests.strategies import thoroughly

ADS = ("AD-1", "AD-2", "AD-3")
CODES = ("Z-1", "Z-2", "Z-3")
FACTS = ("kader", "heeft_werkgever")
VALUES = (None, "ja", "nee", "2026-03-02", ["x", "y"])
carriers = st.sampled_from([CASE, CONTACT, Carrier("rapport", "r1")])
facts = st.builds(FactSaid, carriers, st.sampled_from(FACTS), st.sampled_from(VALUES))
texts = st.text(max_size=20)
additions = st.one_of(
    facts,
    st.builds(answer, st.dictionaries(st.sampled_from(FACTS), st.sampled_from(["ja", "nee"]))),
    st.builds(DocumentMade, texts, texts),
    st.builds(DateDone, texts, st.dates(date(2020, 1, 1), date(2030, 1, 1))),
)


class Model(Struct):
    """What a case should have: its events with the codes of who did them, and where it is found."""

    ad: str
    codes: dict[str, str]
    """Under which code each AD finds it: its own AD, and those with whom it is shared."""
    events: list[tuple[str, Event]]
    closed: bool = False
    snapshot: bytes | None = None

    @property
    def code(self) -> str:
        return self.codes[self.ad]


class Cases(RuleBasedStateMachine):
    """The store and its model, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.address = str(self.folder / "zaken.db")
        self.model: dict[str, Model] = {}
        self.erased: set[str] = set()
        self.head: Head | None = None
        self.copies = 0
        self.touched: str | None = None

    def store(self) -> Any:
        return open_cases(self.address, absent="make")

    def teardown(self) -> None:
        self.stack.close()

    def taken(self, code: str, ad: str) -> bool:
        return any(m.codes.get(ad) == code for m in self.model.values())

    def changed(self, case: str, *events: Event, by: str) -> None:
        self.model[case].events += [(by, event) for event in events]
        self.model[case].snapshot = None

    def ref(self, store: CaseStore, case: str) -> CaseRef:
        return store.case(self.model[case].code, self.model[case].ad)

    # --- what may happen --------------------------------------------------------------------------

    @rule(
        code=st.sampled_from(CODES),
        ad=st.sampled_from(ADS),
        more=st.lists(additions, max_size=3),
        by=st.sampled_from(ADS),
    )
    def open(self, code: str, ad: str, more: list[Any], by: str) -> None:
        with self.store() as store:
            if self.taken(code, ad):
                with pytest.raises(InputError, match="er is al een zaak"):
                    store.open(code, ad, more, by)
                return
            case = store.open(code, ad, more, by)
        assert case.id not in self.model
        assert case.id not in self.erased
        self.touched = case.id
        said = [(by, event) for event in (Opened(code, ad), *more)]
        self.model[case.id] = Model(ad, {ad: code}, said)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), more=st.lists(additions, min_size=1, max_size=4))
    def add(self, data: st.DataObject, more: list[Any]) -> None:
        case, by = self.drawn(data), data.draw(st.sampled_from(ADS))
        refused = self.model[case].closed
        with self.store() as store:
            if refused:
                with pytest.raises(InputError, match="gesloten"):
                    store.append(self.ref(store, case), more, by)
                return
            store.append(self.ref(store, case), more, by)
        self.changed(case, *more, by=by)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), note=texts)
    def choose(self, data: st.DataObject, note: str) -> None:
        case = self.drawn(data)
        with self.store() as store:
            ref = self.ref(store, case)
            kept = store.events(ref, struck=True)
            number = data.draw(st.sampled_from(kept)).number
            is_answer = any(k.number == number and isinstance(k.event, AnswerKept) for k in kept)
            choice = ChoiceMade(number, followed=False, chosen="x", reason="y", note=note)
            if self.model[case].closed or not is_answer:
                with pytest.raises(InputError):
                    store.append(ref, [choice], "AD-1")
                return
            store.append(ref, [choice], "AD-1")
        self.changed(case, choice, by="AD-1")

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def close_or_reopen(self, data: st.DataObject) -> None:
        case = self.drawn(data)
        closed = self.model[case].closed
        with self.store() as store:
            ref = self.ref(store, case)
            with pytest.raises(InputError):
                (store.close if closed else store.reopen)(ref, "AD-1")
            (store.reopen if closed else store.close)(ref, "AD-1")
        self.model[case].closed = not closed
        self.changed(case, CaseReopened() if closed else CaseClosed(), by="AD-1")

    @precondition(lambda self: self.model)
    @rule(data=st.data(), ad=st.sampled_from(ADS), share=st.booleans())
    def give(self, data: st.DataObject, ad: str, share: bool) -> None:
        case = self.drawn(data)
        model = self.model[case]
        refused = ad == model.ad or (share and ad in model.codes)
        with self.store() as store:
            give = store.share if share else store.transfer
            if refused:
                with pytest.raises(InputError):
                    give(self.ref(store, case), ad, "AD-1")
                return
            give(self.ref(store, case), ad, "AD-1")
        beside = (f"{model.code}-van-{model.ad}{more}" for more in ("", "-2", "-3", "-4", "-5"))
        codes = [c for c in (model.code, *beside) if ad in model.codes or not self.taken(c, ad)]
        model.codes.setdefault(ad, codes[0])
        if not share:
            del model.codes[model.ad]
            model.ad = ad
        self.changed(case, CaseShared(ad) if share else HandedOver(ad), by="AD-1")

    @precondition(lambda self: self.model)
    @rule(data=st.data(), where=carriers, fact=st.sampled_from(FACTS))
    def correct(self, data: st.DataObject, where: Carrier, fact: str) -> None:
        case = self.drawn(data)
        gone = {
            n for _, e in self.model[case].events if isinstance(e, FactCorrected) for n in e.struck
        }
        with self.store() as store:
            ref = self.ref(store, case)
            numbers = tuple(
                kept.number
                for kept in store.events(ref, struck=True)
                if isinstance(kept.event, FactSaid)
                and (kept.event.where, kept.event.fact) == (where, fact)
                and kept.event.value is not None
                and kept.number not in gone
            )
            if not numbers:
                with pytest.raises(InputError, match="niets gezegd"):
                    store.correct(ref, where, fact, "AD-1")
                return
            store.correct(ref, where, fact, "AD-1")
        self.changed(case, FactCorrected(where, fact, numbers), by="AD-1")

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def erase(self, data: st.DataObject) -> None:
        case = self.drawn(data)
        with self.store() as store:
            store.erase([self.ref(store, case)], "AD-1")
        del self.model[case]
        self.erased.add(case)

    @precondition(lambda self: self.model)
    @rule(data=st.data(), content=st.binary(max_size=100))
    def snapshot(self, data: st.DataObject, content: bytes) -> None:
        case = self.drawn(data)
        with self.store() as store:
            store.keep_snapshots({self.ref(store, case): content})
        self.model[case].snapshot = content

    @precondition(lambda self: self.model or self.erased)
    @rule()
    def back_up_and_restore(self) -> None:
        """What is put back is the same; what was kept of cases beside their events is made anew."""
        self.copies += 1
        content, keys = (self.folder / f"{n}-{self.copies}.db" for n in ("kopie", "sleutelkopie"))
        with self.store() as store:
            backup(store, content, keys)
        (self.folder / "zaken.db").unlink()
        (self.folder / "zaken.sleutels.db").unlink()
        restore(content, keys, self.address, None, "AD-1")
        for model in self.model.values():
            model.snapshot = None

    def drawn(self, data: st.DataObject) -> str:
        """A case; ids are drawn anew each time, so their order is that of opening."""
        self.touched = data.draw(st.sampled_from([*self.model]))
        return self.touched

    # --- what always holds ------------------------------------------------------------------------

    @invariant()
    def the_store_is_as_the_model(self) -> None:
        with self.store() as store:
            found = {case.id: case for case in store.cases()}
            assert set(found) == set(self.model)
            snapshots = {case.id: content for case, content in store.snapshots()}
            for case in [c for c in (self.touched, *self.model) if c in self.model][:1]:
                model = self.model[case]  # the others are seen when they are touched
                ref = found[case]
                assert (ref.code, ref.ad, set(ref.shared_with)) == (
                    *(model.code, model.ad, {*model.codes} - {model.ad}),
                )
                kept = store.events(ref, struck=True)
                assert [(each.by, each.event) for each in kept] == model.events
                self.shows_nothing_struck(store, ref, model)
                assert snapshots[case] == model.snapshot
            for ad in ADS:
                mine = {case: m.codes[ad] for case, m in self.model.items() if ad in m.codes}
                assert {case.id: case.code for case in store.cases(ad)} == mine
            verified = verify(store, head=self.head)
            assert verified.findings == ()
            self.head = verified.head

    def shows_nothing_struck(self, store: CaseStore, ref: CaseRef, model: Model) -> None:
        shown = store.events(ref)
        struck = {
            number
            for _, event in model.events
            if isinstance(event, FactCorrected)
            for number in event.struck
        }
        for kept in shown:
            if kept.number in struck:
                assert isinstance(kept.event, FactSaid)
                assert kept.event.value == STRUCK
        state = state_of(shown)
        assert state.closed == model.closed
        expected: dict[tuple[Carrier, str], Any] = {}
        for _, event in model.events:
            match event:
                case FactSaid(where=where, fact=fact, value=value):
                    expected[where, fact] = value
                case FactCorrected(where=where, fact=fact):
                    expected.pop((where, fact), None)
                case _:
                    pass
        assert {
            (where, fact): said.value
            for where, of in state.facts.items()
            for fact, said in of.items()
        } == {key: value for key, value in expected.items() if value is not None}


@pytest.mark.check(part="register")
def test_any_order_of_what_may_happen_gives_what_it_should(begun: Path) -> None:
    class OnACopy(Cases):
        def __init__(self) -> None:
            super().__init__()
            shutil.copy(begun / "register.db", self.folder / "zaken.db")
            shutil.copy(begun / "sleutels.db", self.folder / "zaken.sleutels.db")

    def hurry(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA synchronous = OFF")  # no computer stops here

    listening.listen(Engine, "connect", hurry)
    try:
        every = settings(thoroughly(60), stateful_step_count=25)
        run_state_machine_as_test(OnACopy, settings=every)
    finally:
        listening.remove(Engine, "connect", hurry)

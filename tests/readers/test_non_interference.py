"""A text tells its reader nothing that may not go there.

Two cases that differ only in facts that this reader may not see, and that have the same outcome,
give this reader the same bytes, in every text and every letter about every decision.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.decisions import PAIRS, decider, decider_as
from adwijzer.decisions.assignments.assignment import CHOICES, Assignment
from adwijzer.decisions.case import Case, node_of, read_case
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.documents import FilledSheet
from adwijzer.decisions.kept_contact import SavedContact
from adwijzer.decisions.papers import names_of, text_of
from adwijzer.decisions.roles import Findings, RoleDecider
from adwijzer.decisions.roles.answer import RoleAnswer, answer
from adwijzer.decisions.roles.sweep import sweep
from adwijzer.explain import disclosure
from adwijzer.explain.disclosure import Disclosure
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.explain.readers import Audience, audience, audience_of_text, written_for
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.model.readers import DOSSIER, READERS
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.model.sources import SourceBase
from adwijzer.presenting.brought import contact_paragraph
from adwijzer.presenting.documents import sheet_page, text_page
from adwijzer.presenting.kinds import laid_out, written
from adwijzer.presenting.pairs import page
from adwijzer.text.diagnostics import InputError
from tests.strategies import Chooser, thoroughly

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseReasoning
    from adwijzer.text.page import Page

BASE = load_rules()
DAY = date(2026, 11, 29)
FIRST = date(2026, 1, 5)
DECISIONS = [each.name for each in BASE.decisions if each.kind != "pairs"]
Facts = dict[str, Any]


@cache
def sources() -> SourceBase:
    return load_sources(Folder.read(None))


def outcome(reasoning: CaseReasoning) -> str:
    """What was chosen where that is known, else what is advised."""
    if not isinstance(reasoning, ContactReasoning):
        return reasoning.outcome
    chosen = reasoning.case.facts.get(reasoning.decision.combination.chosen)
    return reasoning.outcome.form if chosen is None else str(chosen)


def forms(page: Page) -> list[bytes]:
    """A page in all its forms."""
    made = [written(page, form) for form in ("text", "markdown", "html", "docx")]
    return [inside(each) if isinstance(each, bytes) else each.encode() for each in made]


def inside(package: bytes) -> bytes:
    """The content of a Word file; the moment of making stands beside it."""
    return zipfile.ZipFile(io.BytesIO(package)).read("word/document.xml")


# --- random cases ---------------------------------------------------------------------------------


def value(choose: Chooser, fact: Fact) -> Any:
    if fact.names:
        return choose.pick(fact.names)
    if fact.kind == "datum":
        day = date.fromordinal(FIRST.toordinal() + choose.between(0, 900))
        return FIRST.isoformat() if fact.name == "eerste_ziektedag" else day.isoformat()
    start = date.fromordinal(FIRST.toordinal() + choose.between(1, 400))
    end = date.fromordinal(start.toordinal() + choose.between(0, 60))
    kind = choose.pick(("hersteld", "zwangerschaps_of_bevallingsverlof"))
    return [{"van": start.isoformat(), "tot": end.isoformat(), "soort": kind}]


def said(choose: Chooser, facts: list[Fact], reader: Audience, *, hidden: bool) -> Facts:
    """Random values of the facts that this reader sees, or of those hidden from them.

    Of a fact that may be told by its value, a value that may not is hidden as unknown is.
    """
    found: Facts = {}
    for fact in facts:
        number = choose.below(6)
        if number == 0:
            continue
        drawn = "onbekend" if number == 1 else value(choose, fact)
        tells = drawn != "onbekend" and reader.may_see_value(fact, drawn)
        if reader.may_see(fact) != hidden and (reader.may_see(fact) or not tells):
            found[fact.name] = drawn
    return found


@st.composite
def alike(draw: st.DrawFn, decision: Decision, reader: Audience) -> list[Case]:
    """Cases that are the same for this reader, of which some are impossible and left out."""
    choose = Chooser(draw)
    asked = [fact for fact in decision.asked if fact.scope != "sleutel"]
    own = [fact for fact in asked if fact.scope == "agendapunt"]
    key = decision.item_key
    items = choose.some(key.names, 3) if key else []
    common = said(choose, asked, reader, hidden=False)
    shown = {item: said(choose, own, reader, hidden=False) for item in items}
    found = []
    for _ in range(6):
        facts = {**common, **said(choose, asked, reader, hidden=True)}
        if items:
            facts["agenda"] = [
                {"agendapunt": item, **shown[item], **said(choose, own, reader, hidden=True)}
                for item in items
            ]
        found.append(read_case(decision, node_of(facts)))
    return found


def different_texts(name: str, reader: Audience, cases: list[Case]) -> str:
    """What differs between texts that must be the same; empty when nothing does."""

    def texts(reasoning: CaseReasoning) -> list[bytes]:
        return forms(laid_out(reasoning, reasoning.answer(), sources(), audience=reader))

    return different(name, cases, texts)


def different(name: str, cases: list[Case], made: Callable[[CaseReasoning], list[bytes]]) -> str:
    """As `different_texts`, of what `made` writes; an InputError is a case that is left out."""
    ready = decider(BASE, name, as_of=DAY)
    seen: dict[str, tuple[list[bytes], Case]] = {}
    for case in cases:
        try:
            reasoning = ready.reason(case)
            written_now = made(reasoning)
        except InputError:
            continue
        before, other = seen.setdefault(outcome(reasoning), (written_now, case))
        for one, two in zip(before, written_now, strict=True):
            if one != two:
                return f"{other}\n{case}\n{one.decode()}\n{two.decode()}"
    return ""


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", DECISIONS)
def test_what_a_reader_may_not_see_changes_no_byte(name: str, reader: str) -> None:
    decision = decider(BASE, name, as_of=DAY).prepared.decision

    @thoroughly(40, quick=4)
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        nameable = [fact.name for fact in decision.asked if fact.scope != "sleutel"]
        named = data.draw(st.lists(st.sampled_from(nameable), max_size=2))
        who = audience(BASE, decision, reader, named, DAY)

        assert different_texts(name, who, data.draw(alike(decision, who))) == ""

    holds()


LETTERS = [
    (decision.name, text.name)
    for decision in BASE.decisions
    for text in map(partial(text_of, decision), names_of(decision))
    if text.reader != DOSSIER
]


@pytest.mark.parametrize(("about", "text"), LETTERS)
def test_what_its_reader_may_not_see_changes_no_byte_of_a_letter(about: str, text: str) -> None:
    ready = decider(BASE, about, as_of=DAY)
    decision = ready.prepared.decision
    reader = audience_of_text(BASE, decision, text, as_of=DAY)

    def letter(reasoning: CaseReasoning) -> list[bytes]:
        found = written_for(ready, text, reasoning.case, reader)
        page = sheet_page(found) if isinstance(found, FilledSheet) else text_page(found)
        return forms(page)

    @thoroughly(40)
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        assert different(about, data.draw(alike(decision, reader)), letter) == ""

    holds()


@pytest.mark.parametrize("reader", READERS)
def test_the_paragraph_in_a_report_tells_no_more(reader: str) -> None:
    contact = decider(BASE, "contactvorm", as_of=DAY).prepared.decision
    who = audience(BASE, contact, reader, (), DAY)

    def paragraph(reasoning: CaseReasoning) -> list[bytes]:
        assert isinstance(reasoning, ContactReasoning)
        saved = SavedContact(reasoning, reasoning.answer())
        return [repr(contact_paragraph(saved, who, "").chapters).encode()]

    @thoroughly(40)
    @given(st.data())
    def holds(data: st.DataObject) -> None:
        assert different("contactvorm", data.draw(alike(contact, who)), paragraph) == ""

    holds()


# --- a register -----------------------------------------------------------------------------------


@st.composite
def registers_alike(draw: st.DrawFn) -> list[tuple[Assignment, ...]]:
    """Registers with the same assignments, of which all that can be hidden differs."""
    choose = Chooser(draw)
    starts = [date(2026, 1, 1 + choose.below(28)) for _ in range(choose.between(2, 4))]
    kinds = [choose.pick((None, *CHOICES["soort_opdracht"])) for _ in starts]
    hidden = ("instemming_client", "standpunt_ingenomen", "rol_uitgelegd", "plan_knelpunten")

    def row(number: int) -> Assignment:
        told = {name: choose.pick((None, "ja", "nee")) for name in hidden}
        return Assignment(
            opdracht=f"O-{number}",
            ad="AD-1",
            rol=choose.pick(CHOICES["rol"]),
            start=starts[number],
            eind=choose.pick((None, date(2026, 3, 1))),
            status="lopend",
            client=choose.pick((None, "C-1", "C-2")),
            werkgever=choose.pick((None, "W-1")),
            opdrachtgever=choose.pick((None, "G-1")),
            vraag=choose.pick((None, "V-1", "V-2")),
            soort_opdracht=kinds[number],
            **told,
        )

    return [tuple(map(row, range(len(starts)))) for _ in range(8)]


@pytest.mark.parametrize("reader", ["opdrachtgever", "werkgever"])
def test_what_a_reader_may_not_see_changes_no_byte_about_a_register(reader: str) -> None:
    roles = decider_as(PAIRS, BASE, "rolconflict", as_of=DAY)
    who = audience(BASE, roles.prepared.decision, reader, (), DAY)

    @thoroughly(80)
    @given(registers_alike())
    def holds(registers: list[tuple[Assignment, ...]]) -> None:
        seen: dict[tuple[tuple[str, str], ...], list[bytes]] = {}
        for register in registers:
            found = sweep(roles, register)
            answered = answer(roles, found)
            now = forms(page(report(roles, register, found, answered, who), "text"))
            weight = {name: number for number, name in enumerate(roles.outcomes)}
            heaviest: dict[str, str] = {}
            for pair in answered.paren:
                before = heaviest.get(pair.betreft, "vrij")
                heaviest[pair.betreft] = max(before, pair.rolcombinatie, key=weight.__getitem__)
            assert seen.setdefault(tuple(sorted(heaviest.items())), now) == now

    holds()


def report(
    roles: RoleDecider,
    register: tuple[Assignment, ...],
    found: Findings,
    answered: RoleAnswer,
    who: Audience,
) -> FoundRoles:
    return FoundRoles(
        decider=roles,
        assignments=register,
        looked_at=frozenset(),
        findings=found,
        answer=answered,
        narrowed=(),
        sources=sources(),
        why=False,
        what_if=False,
        audience=who,
    )


# --- the comparison notices a leak ----------------------------------------------------------------

REFUSES = {
    "agenda": ["kennismaking"],
    "client_weigert_fysiek": "ja",
    "alternatief_fysiek": "nee",
    "gekozen_vorm": "fysiek",
}
WANTS = {"agenda": ["kennismaking"], "voorkeur_client": "fysiek", "gekozen_vorm": "fysiek"}


def leaks() -> str:
    decision = decider(BASE, "contactvorm", as_of=DAY).prepared.decision
    reader = audience(BASE, decision, "opdrachtgever", (), DAY)
    cases = [read_case(decision, node_of(facts)) for facts in (REFUSES, WANTS)]
    return different_texts("contactvorm", reader, cases)


def test_two_cases_that_differ_in_hidden_facts_give_the_principal_the_same() -> None:
    assert leaks() == ""


def test_a_view_of_the_whole_case_is_a_leak_that_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Audience, "may_see", lambda _self, _fact: True)
    monkeypatch.setattr(Audience, "may_see_value", lambda _self, _fact, _value: True)

    assert leaks()


def test_one_hidden_fact_is_a_leak_that_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = disclosure.disclose

    def leaking(reasoning: CaseReasoning, reader: Audience) -> Disclosure:
        found = made(reasoning, reader)
        known = reasoning.case.facts
        facts = [fact for fact in reasoning.decision.asked if known.get(fact.name) in fact.names]
        return replace(found, facts=tuple((None, each, known[each.name]) for each in facts))

    monkeypatch.setattr("adwijzer.explain.disclosure.disclose", leaking)

    assert leaks()


def test_one_attention_point_on_a_hidden_fact_is_a_leak_that_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = disclosure.disclose

    def leaking(reasoning: CaseReasoning, reader: Audience) -> Disclosure:
        found = made(reasoning, reader)
        assert isinstance(reasoning, ContactReasoning)
        held = {each.id for each in reasoning.answer().aandachtspunten}
        points = tuple(each for each in reasoning.decision.attention if each.id in held)
        return replace(found, attention=points)

    monkeypatch.setattr("adwijzer.explain.disclosure.disclose", leaking)

    assert leaks()


def test_the_advice_behind_a_choice_is_a_leak_that_is_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = {**REFUSES, "fysiek_mogelijk": "nee"}
    decision = decider(BASE, "contactvorm", as_of=DAY).prepared.decision
    reader = audience(BASE, decision, "opdrachtgever", (), DAY)
    cases = [read_case(decision, node_of(facts)) for facts in (WANTS, other)]
    assert different_texts("contactvorm", reader, cases) == ""

    from adwijzer.presenting import reader as layout

    made = disclosure.disclose

    def leaking(reasoning: CaseReasoning, reader: Audience) -> Disclosure:
        found = made(reasoning, reader)
        assert isinstance(reasoning, ContactReasoning)
        return replace(found, complete=reasoning.outcome.form == found.outcome)

    monkeypatch.setattr("adwijzer.explain.disclosure.disclose", leaking)
    monkeypatch.setattr(layout, "disclose", leaking)

    assert different_texts("contactvorm", reader, cases)
